package browser

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
	"github.com/pullquote/pullquote/internal/weburl"
)

// pieces are what addresses are made of that are hard to read.
var pieces = []string{
	"http:", "https://", "HTTP://", "//", "/", "\\", ":", "::", "@", "?", "#", "[", "]", "[::1]", "%", "%41", "%2e", ".", "..", "0x7f", "127", "1", "256", "99999", ":80", ":65536",
	"a", "b.example", "xn--", "xn--a", "é", "ａ", "。", "\u00ad", "\u200d", "\u202e", "\t", "\n", " ", "\x00", "<", ">", "\"", "'", "|", "^", "`", "{", "-", "_", "*", "+", "!", "$", "&", "(", ",", ";", "=", "~",
}

// compare returns which addresses the browser takes for another site's than what they were
// made from, or for none of http or https or with a user name, and how many for no address.
const compare = `(made => {
	const read = address => { try { return new URL(address); } catch { return undefined; } };
	const misread = [];
	let dead = 0;
	for (const [address, raw] of Object.entries(made)) {
		const url = read(address), was = read(raw);
		if (!url) dead++;
		else if (!/^https?:$/.test(url.protocol) || url.username || url.password || was && was.host !== url.host) misread.push(address + " from " + raw);
	}
	return {misread, dead};
})(%s)`

// TestAddresses has the browser read random addresses and what they are linked to as.
func TestAddresses(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	made := map[string]string{}
	for range 50000 {
		raw := []string{"http://", "https://", "http:", ""}[random.IntN(4)]
		for range 1 + random.IntN(5) {
			raw += pieces[random.IntN(len(pieces))]
		}
		if address := weburl.Clean(raw); address != "" {
			made[address] = raw
		}
	}
	list, err := json.Marshal(made)
	require.NoError(t, err)
	b := chromium.NewTab(t)
	b.Open("about:blank")
	found := chromium.Evaluate[struct {
		Misread []string
		Dead    int
	}](b, fmt.Sprintf(compare, list))
	require.Empty(t, found.Misread)
	t.Logf("%d of %d addresses lead nowhere", found.Dead, len(made))
}
