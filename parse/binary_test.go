package parse_test

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/parse"
)

// utf16Page sets a page in UTF-16.
func utf16Page(order binary.AppendByteOrder, mark bool, page string) string {
	if mark {
		page = "\uFEFF" + page
	}
	var out []byte
	for _, unit := range utf16.Encode([]rune(page)) {
		out = order.AppendUint16(out, unit)
	}
	return string(out)
}

// TestTextIsRead reads pages that a guard against binary data could take for such.
func TestTextIsRead(t *testing.T) {
	if runtime.GOARCH == "wasm" {
		t.Skip("a browser decodes pages before they are parsed")
	}
	page := func(words string) string {
		return "<!DOCTYPE html><html><head><title>" + words + "</title></head><body><article><h1>" + words + "</h1><p>" +
			strings.Repeat(words+". ", 30) + "</p></article></body></html>"
	}
	const russian, chinese = "Маяк остаётся гореть", "灯塔还亮着"
	for name, c := range map[string]struct{ page, headline string }{
		"UTF-16LE, mark":        {utf16Page(binary.LittleEndian, true, page(russian)), russian},
		"UTF-16BE, mark":        {utf16Page(binary.BigEndian, true, page(russian)), russian},
		"UTF-16LE":              {utf16Page(binary.LittleEndian, false, page(russian)), russian},
		"UTF-16BE":              {utf16Page(binary.BigEndian, false, page(russian)), russian},
		"UTF-16LE, Chinese":     {utf16Page(binary.LittleEndian, false, page(chinese)), chinese},
		"UTF-16BE, Chinese":     {utf16Page(binary.BigEndian, true, page(chinese)), chinese},
		"windows-1251":          {"<meta charset=windows-1251>" + page("\xcc\xe0\xff\xea \xe3\xee\xf0\xe8\xf2"), "Маяк горит"},
		"ISO-2022-JP":           {"<meta charset=iso-2022-jp>" + page("\x1b$B;0<r\x1b(B"), "三酒"},
		"control characters":    {page("The light of Ostrey stays\x07 on"), "The light of Ostrey stays on"},
		"about pictures":        {page("GIF89a and %PDF- begin files"), "GIF89a and %PDF- begin files"},
		"few words, a dead one": {"\x00\x00\x00" + page("The light stays"), "The light stays"},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := parse.Parse(strings.NewReader(c.page), "")
			require.NoError(t, err)
			require.Equal(t, c.headline, a.Headline)
		})
	}
}

func TestPlainTextIsRead(t *testing.T) {
	a, err := parse.Parse(strings.NewReader("The lamp of Ostrey was to go out in May, and the keeper had packed his books.\n"), "")
	require.NoError(t, err)
	require.Len(t, a.Body, 1)
}

// TestBinaryIsRefused says of each file why it holds no article.
func TestBinaryIsRefused(t *testing.T) {
	noise := make([]byte, 8<<10)
	rand.NewChaCha8([32]byte{1}).Read(noise)
	samples := make([]byte, 8<<10) // of a sound, 16 bits each
	for i := range len(samples) / 2 {
		binary.LittleEndian.PutUint16(samples[2*i:], uint16(i%61*40))
	}
	for want, data := range map[string]string{
		"a PNG image":    "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
		"a JPEG image":   "\xFF\xD8\xFF\xE0\x00\x10JFIF",
		"a GIF image":    "GIF89a\x01\x00\x01\x00",
		"a PDF document": "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<</Type/Catalog>>",
		"a ZIP archive":  "PK\x03\x04\x14\x00word/document.xml<p>The lamp of Ostrey was to go out in May.</p>",
		"gzipped data":   "\x1f\x8b\x08\x00",
		"not text":       string(noise),
		"not text\n":     "RIFF\x00\x20\x00\x00WAVEfmt " + string(samples),
		"not text\n\n":   strings.Repeat("\x00", 100),
	} {
		_, err := parse.Parse(strings.NewReader(data), "")
		require.ErrorIs(t, err, parse.ErrNoArticle, want)
		require.Equal(t, "parse: decode: no article on the page: "+strings.TrimSpace(want), err.Error())
	}
	_, err := parse.Parse(bytes.NewReader(nil), "")
	require.EqualError(t, err, "parse: content: no article on the page", "an empty page is text")
}
