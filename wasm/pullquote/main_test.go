//go:build !wasm

package main

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/wasm"
)

func TestAnswer(t *testing.T) {
	page := "<h1>A ferry</h1>\n<p>A ferry went to sea.</p>"
	requests := []string{
		"{\"op\":\"version\"}\n",
		"{\"op\":\"parse\",\"bytes\":44}\n" + page,
		"not a request\n",
		"{\"op\":\"version\"}",
	}
	var want, out bytes.Buffer
	for _, r := range requests {
		want.Write(wasm.Call([]byte(r)))
	}
	require.NoError(t, answer(strings.NewReader(strings.Join(requests, "")), &out))
	require.Equal(t, want.String(), out.String())
	require.Equal(t, len(requests), strings.Count(out.String(), "\n"))
}

func TestAnswerCutShort(t *testing.T) {
	var out bytes.Buffer
	err := answer(strings.NewReader("{\"op\":\"version\"}\n{\"op\":\"parse\",\"bytes\":45}\n<p>"), &out)
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	require.Equal(t, 1, strings.Count(out.String(), "\n"), "the first is answered")
}
