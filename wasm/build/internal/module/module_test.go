package module

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// needs skips t if a program is missing. In CI none may be.
func needs(t testing.TB, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if errors.Is(err, exec.ErrNotFound) && os.Getenv("CI") != "true" {
		t.Skip("needs " + name)
	}
	require.NoError(t, err)
	return path
}

// stress compiles the program testdata/stress for WebAssembly.
func stress(t testing.TB) []byte {
	path := filepath.Join(t.TempDir(), "stress.wasm")
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", path, "./testdata/stress")
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	code, err := os.ReadFile(path)
	require.NoError(t, err)
	return code
}

// TestStress has a program that was made small do what it does elsewhere.
func TestStress(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	node := needs(t, "node")
	want, err := exec.Command("go", "run", "./testdata/stress").Output()
	require.NoError(t, err)
	code := stress(t)
	m, err := shrink(code)
	require.NoError(t, err)
	require.Less(t, len(m.Code), len(code)*9/10)
	path := filepath.Join(t.TempDir(), "small.wasm")
	require.NoError(t, os.WriteFile(path, m.Code, 0o644))
	run := exec.Command(node, "--no-warnings", filepath.Join("testdata", "run.mjs"), path)
	var messages bytes.Buffer
	run.Stderr = &messages
	out, err := run.Output()
	require.NoError(t, err, messages.String())
	require.Equal(t, string(want), string(out))
}

// TestReplaced has what is put in the place of the standard library do the same.
func TestReplaced(t *testing.T) {
	overlay, err := writeOverlay(t.TempDir())
	require.NoError(t, err)
	printed := func(arguments ...string) []string {
		var messages bytes.Buffer
		run := exec.Command("go", append(append([]string{"run"}, arguments...), "./testdata/replaced")...)
		run.Stderr = &messages
		require.NoError(t, run.Run(), "%s", &messages)
		return strings.Split(messages.String(), "\n")
	}
	want, got := printed(), printed("-overlay="+overlay)
	require.Greater(t, len(want), 30000)
	for i := range want {
		require.Equal(t, want[i], got[min(i, len(got)-1)], "line %d", i)
	}
	require.Len(t, got, len(want))
}

func TestShrinkTwice(t *testing.T) {
	code := stress(t)
	one, err := shrink(bytes.Clone(code))
	require.NoError(t, err)
	other, err := shrink(code)
	require.NoError(t, err)
	require.Equal(t, one, other)
}

// TestWeights has every function weigh something, and be of a package.
func TestWeights(t *testing.T) {
	m, err := shrink(stress(t))
	require.NoError(t, err)
	names := map[string]bool{}
	for i, w := range m.Weights {
		names[w.Package] = true
		require.Positive(t, w.Functions, w.Package)
		require.GreaterOrEqual(t, w.Bytes, w.Functions, w.Package)
		if i > 0 {
			require.LessOrEqual(t, w.Bytes, m.Weights[i-1].Bytes)
		}
	}
	for _, name := range []string{"main", "runtime", "slices", "internal/abi", "type:"} {
		require.Contains(t, names, name)
	}
}

// TestOtherLayouts refuses what is not as the linker writes it.
func TestOtherLayouts(t *testing.T) {
	code := stress(t)
	for _, end := range []int{0, 4, 8, 9, 100, len(code) / 10, len(code) / 2, len(code) - 1} {
		_, err := shrink(code[:end:end])
		require.ErrorIs(t, err, errLayout, end)
	}
	for _, change := range [][2]string{
		{pclntabMagic, "\xf0\xff\xff\xff\x00\x00\x01\x08"},
		{"runtime.sigpanic\x00", "runtime.sigPanic\x00"},
	} {
		require.True(t, bytes.Contains(code, []byte(change[0])))
		_, err := shrink(bytes.Replace(code, []byte(change[0]), []byte(change[1]), 1))
		require.ErrorIs(t, err, errLayout, change[0])
	}
}

// TestOtherReleases refuses what may lay modules out in another way.
func TestOtherReleases(t *testing.T) {
	for _, version := range []string{"go1.26", "go1.26.0", "go1.26.12"} {
		require.NoError(t, checkRelease(version))
	}
	for _, version := range []string{"", "go1.2", "go1.25.9", "go1.27", "go1.27.0", "go1.260", "go1.27-devel_0123abc"} {
		require.ErrorIs(t, checkRelease(version), errLayout, version)
	}
}

func TestNumbers(t *testing.T) {
	for _, v := range []int64{0, 1, -1, 63, 64, -64, -65, 1 << 40, -1 << 40, 1<<63 - 1, -1 << 63} {
		in := reader{append(appendSigned(nil, v), 1)}
		require.Equal(t, v, in.signed())
		require.Len(t, in.data, 1)
	}
}

// TestValues reads tables of values as they were written.
func TestValues(t *testing.T) {
	for _, values := range [][]int{{0}, {-1}, {0, 64}, {0, 64, 64, 0}, {-1, 3, 2, 2, 2, 7}, {0, unknown, unknown, 16, unknown, 8}} {
		table := &tables{values: append([]byte{0}, encodeValues(values)...)}
		for block, want := range values {
			if want != unknown {
				require.Equal(t, want, table.valueAt(1, block), values)
			}
		}
		require.Equal(t, values[len(values)-1], table.valueAt(1, 10000), values)
	}
}

func TestAddLocal(t *testing.T) {
	for _, c := range [][2]string{
		{"\x01\x01\x7f", "\x02\x01\x7f\x01\x7e"},
		{"\x02\x01\x7f\x03\x7e", "\x02\x01\x7f\x04\x7e"},
		{"\x02\x01\x7f\x03\x7c", "\x03\x01\x7f\x01\x7e\x03\x7c"},
		{"\x03\x01\x7f\x03\x7e\x02\x7c", "\x03\x01\x7f\x04\x7e\x02\x7c"},
	} {
		require.Equal(t, c[1], string(addLocal([]byte(c[0]))))
	}
}

// TestReturnAddress tells a return address from a number of the program that is the same.
func TestReturnAddress(t *testing.T) {
	b := &body{function: 7}
	address := constant(opConst64, (entry+7)<<blockBits|3)
	store := plain(opStore64, 3, 0)
	n, ok := b.returnsTo([]instruction{plain(opGlobalSet, 0), plain(opLocalGet, 1), address, store}, 2)
	require.True(t, ok)
	require.Equal(t, 3, n)
	for _, s := range [][]instruction{
		{plain(opLocalGet, 1), plain(opLocalGet, 1), address, store},
		{plain(opGlobalSet, 0), plain(opLocalGet, 2), address, store},
		{plain(opGlobalSet, 0), plain(opLocalGet, 1), address, plain(opAdd64)},
		{plain(opGlobalSet, 0), plain(opLocalGet, 1), constant(opConst64, (entry+8)<<blockBits|3), store},
	} {
		_, ok := b.returnsTo(s, 2)
		require.False(t, ok)
	}
}
