package wasm_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/wasm"
)

// release is what differs from one release of Go to the next.
var release = regexp.MustCompile(`"go":"[^"]*"`)

// TestCall compares the answer to the request of each txtar.
func TestCall(t *testing.T) {
	golden.Cases(t, "testdata/*.txt", func(t *testing.T, c *golden.Archive) {
		answer := wasm.Call(c.Get("request"))
		require.Equal(t, 1, bytes.Count(answer, []byte("\n")))
		require.True(t, json.Valid(answer))
		c.Set("answer", release.ReplaceAll(answer, []byte(`"go":"(release)"`)))
	})
}

func TestCallBroken(t *testing.T) {
	for _, request := range []string{"", "\n", "{", "[]", `{"op":"parse","bytes":9}` + "\nshort", `{"op":"parse","bytes":-1}`, `{"op":"version"}` + "\nmore", "\xff"} {
		var answer wasm.Response
		require.NoError(t, json.Unmarshal(wasm.Call([]byte(request)), &answer), request)
		require.NotNil(t, answer.Error, request)
		require.Equal(t, "bad-request", answer.Error.Code, request)
	}
}

// TestCallTogether makes the same call from several goroutines.
func TestCallTogether(t *testing.T) {
	request := golden.ReadArchive(t, "testdata/convert-card.txt").Get("request")
	want := wasm.Call(request)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 20 {
				if !bytes.Equal(want, wasm.Call(request)) {
					t.Error("another answer")
				}
			}
		})
	}
	group.Wait()
}

// FuzzCall has no request panic, or be answered by anything but a line of JSON.
func FuzzCall(f *testing.F) {
	f.Add([]byte(`{"op":"version"}`))
	f.Add([]byte(`{"op":"convert","view":"whole","bytes":12}` + "\n<p>A ferry.\n"))
	f.Add([]byte(`{"op":"verify","text":"a","bytes":2}` + "\na\n"))
	f.Fuzz(func(t *testing.T, request []byte) {
		answer := wasm.Call(request)
		require.True(t, json.Valid(answer))
		require.NotContains(t, string(answer), `"code":"panic"`)
	})
}
