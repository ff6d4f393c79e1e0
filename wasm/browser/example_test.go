package browser

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// startExample builds and runs examples/widget and returns its address.
func startExample(t *testing.T) string {
	t.Helper()
	chromium.Slow(t)
	program := filepath.Join(t.TempDir(), "widget")
	out, err := exec.Command("go", "build", "-C", "../../examples", "-o", program, "./widget").CombinedOutput()
	require.NoError(t, err, string(out))
	run := exec.Command(program, "-addr", "127.0.0.1:0")
	run.Dir = "../../examples"
	var messages strings.Builder
	run.Stderr = &messages
	printed, err := run.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, run.Start())
	t.Cleanup(func() {
		_ = run.Process.Signal(os.Interrupt)
		require.NoError(t, run.Wait(), messages.String())
	})
	line, _ := bufio.NewReader(printed).ReadString('\n')
	address, ok := strings.CutPrefix(strings.TrimSpace(line), "listening on ")
	require.True(t, ok, "it printed %q", line)
	return address
}

// TestExample has the page of examples/widget show every view from every source, verify its
// snippet and read what is in the editor, under each policy.
func TestExample(t *testing.T) {
	chromium.NPM(t, "axe-core/axe.min.js")
	b := chromium.NewTab(t)
	seen := chromium.Watch(b)
	address := startExample(t)
	for _, query := range []string{"", "?from=template&csp=on", "?from=for&tt=on", "?from=src&csp=on&tt=on"} {
		b.Size(1000, 20000, 1) // all elements are in view
		b.Open(address + query)
		require.Empty(t, chromium.Evaluate[string](b, `(async () => {
			const until = async (fits) => {
				for (const end = Date.now() + 20000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) if (fits()) return ''
				return fits + ' ' + document.getElementById('steps').innerText
			}
			const drawn = () => [...document.querySelectorAll('pull-quote[view]')].filter((e) => e.shadowRoot?.querySelector('.pq-root'))
			const found = () => document.querySelector('pull-quote[verify]').findings?.[0].state === 'found'
			const late = await until(() => drawn().length === 6 && found())
			document.querySelector('#editor button').click()
			return late || await until(() => document.querySelector('#drawn pull-quote[class]') && JSON.parse(document.getElementById('data').value).quotes.length === 4)
		})()`), query)
		require.Empty(t, chromium.Evaluate[string](b, `document.getElementById('fault').textContent`), query)
		require.Empty(t, seen.Complaints(), query)
		for _, asked := range seen.Requests() {
			require.True(t, strings.HasPrefix(asked, address), asked)
		}
	}
	// Not of the page that it reads itself: there one quotation is two landmarks of one name.
	require.Empty(t, chromium.Barriers(b, false))
}
