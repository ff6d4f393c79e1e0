package parse

import (
	"bytes"
	"fmt"
)

// signatures are what files begin with that get saved under the name of a page.
var signatures = [...]struct{ begin, kind string }{
	{"\x89PNG\r\n\x1a\n", "a PNG image"}, {"\xFF\xD8\xFF", "a JPEG image"}, {"GIF87a", "a GIF image"}, {"GIF89a", "a GIF image"},
	{"%PDF-", "a PDF document"}, {"PK\x03\x04", "a ZIP archive"}, {"\x1f\x8b\x08", "gzipped data"}, {"\x28\xB5\x2F\xFD", "zstd data"},
	{"\xFD7zXZ\x00", "xz data"}, {"7z\xBC\xAF\x27\x1C", "a 7z archive"}, {"\xD0\xCF\x11\xE0", "an Office document"}, {"\x7FELF", "a program"},
}

const (
	// headBytes is how much of a page tells whether it is text.
	headBytes = 4 << 10
	// leastControls is the number of control characters that a damaged page may have.
	leastControls = 8
)

// refuseBinary returns an error for a page that is no text in any encoding.
func refuseBinary(b []byte) error {
	for _, s := range signatures {
		if bytes.HasPrefix(b, []byte(s.begin)) {
			return fmt.Errorf("%w: %s", ErrNoArticle, s.kind)
		}
	}
	sample := b[:min(len(b), headBytes)]
	even, odd := controls(sample)
	if n := even + odd; n < leastControls || n*20 < len(sample) || ofUTF16(sample, even, odd) {
		return nil
	}
	return fmt.Errorf("%w: not text", ErrNoArticle)
}

// controls counts control characters that no text holds, at even and odd places. ESC,
// SO and SI switch between character sets.
func controls(b []byte) (even, odd int) {
	var n [2]int
	for i, c := range b {
		if c < ' ' && (c < '\t' || c > '\r') && c != 0x1B && c != 0x0E && c != 0x0F {
			n[i&1]++
		}
	}
	return n[0], n[1]
}

// ofUTF16 reports whether these are the high bytes of characters, beside low ones
// that hold markup.
func ofUTF16(b []byte, even, odd int) bool {
	switch {
	case bytes.HasPrefix(b, []byte("\xFF\xFE")) || bytes.HasPrefix(b, []byte("\xFE\xFF")):
		return true
	case odd > 3*even:
		return bytes.Contains(b, []byte("<\x00"))
	}
	return even > 3*odd && bytes.Contains(b, []byte("\x00<"))
}
