package wasm

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"testing"
	"testing/quick"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

// TestWriter fills in all that an article has, as far as it is deep, and compares with
// package json. A field that the writer does not know fails it.
func TestWriter(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		a := &article.Article{}
		fill(r, reflect.ValueOf(a).Elem())
		want, err := json.Marshal(a)
		require.NoError(t, err)
		w := &writer{}
		w.article(a)
		require.Equal(t, string(want), string(w.out))
	}
}

// fill sets about half of what is in v, texts and lists of all kinds included.
func fill(r *rand.Rand, v reflect.Value) {
	if v.Kind() == reflect.Struct {
		for i := range v.NumField() {
			fill(r, v.Field(i))
		}
		return
	}
	if r.IntN(2) == 0 {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(words[r.IntN(len(words))])
	case reflect.Int:
		v.SetInt(int64(r.IntN(300) - 100))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(r, v.Elem())
	case reflect.Slice:
		n := r.IntN(4)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			fill(r, v.Index(i))
		}
	default:
		panic(v.Kind())
	}
}

var words = []string{"the ferry", "Fähre", "<b>\"A\" & 'B'</b>", "a\\b\n\tc", "\u2028\u2029\u202a", "\x00\x1f\x7f\b\f\r", "渡し船 ⛴", "broken \xff\xe2\x80", "\ufffd"}

func TestWriterString(t *testing.T) {
	require.NoError(t, quick.Check(func(s string, at uint8, c byte) bool {
		i := int(at) % (len(s) + 1)
		for _, s := range []string{s, s[:i] + string([]byte{c}) + s[i:], string([]byte{c % utf8.RuneSelf}) + s} {
			want, err := json.Marshal(s)
			w := &writer{}
			if w.string(s); err != nil || string(want) != string(w.out) {
				return false
			}
		}
		return true
	}, &quick.Config{MaxCount: 5000}))
}
