package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// TestRun serves until it is told to end, and not where somebody else does.
func TestRun(t *testing.T) {
	ctx, end := context.WithCancel(t.Context())
	printed, out := io.Pipe()
	var log bytes.Buffer
	status := make(chan int, 1)
	go func() { status <- run(ctx, []string{"-addr", "127.0.0.1:0"}, streams{out, &log}) }()
	line, err := bufio.NewReader(printed).ReadString('\n')
	require.NoError(t, err)
	address, ok := strings.CutPrefix(strings.TrimSpace(line), "listening on ")
	require.True(t, ok, line)
	response, err := http.Get(address)
	require.NoError(t, err)
	response.Body.Close()
	require.Equal(t, http.StatusOK, response.StatusCode)

	taken := strings.TrimSuffix(strings.TrimPrefix(address, "http://"), "/")
	require.Equal(t, failed, run(ctx, []string{"-addr", taken}, streams{io.Discard, io.Discard}))
	end()
	require.Equal(t, ended, <-status)
	require.Regexp(t, `level=INFO msg=answered method=GET address=/ status=200 bytes=\d+ took=\S+ from=127\.0\.0\.1:\d+\n`, log.String())
}

// TestOutcome tells whoever asks no more than it has to.
func TestOutcome(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
		words  string
	}{
		{requestFault("width: %d", 7), http.StatusBadRequest, "width: 7"},
		{fmt.Errorf("%w: dial 10.0.0.1", errInside), http.StatusForbidden, errInside.Error()},
		{context.Canceled, http.StatusServiceUnavailable, "context canceled"},
		{io.ErrClosedPipe, http.StatusInternalServerError, "something went wrong here"},
	} {
		status, words := outcome(c.err)
		require.Equal(t, c.status, status, words)
		require.Equal(t, c.words, words)
	}
}

func TestShelf(t *testing.T) {
	s, err := newShelf(3, 100)
	require.NoError(t, err)
	for _, e := range []entry{{id: "a", size: 10}, {id: "b", size: 20}, {id: "c", size: 30}, {id: "b", size: 25}} {
		s.put(&e)
	}
	require.Equal(t, 65, s.bytes)
	require.NotNil(t, s.get("a"))
	s.put(&entry{id: "d", size: 10})
	require.Nil(t, s.get("c"), "the one that nobody asked for the longest")
	s.put(&entry{id: "e", size: 70})
	require.Nil(t, s.get("b"))
	require.Equal(t, 90, s.bytes)
	s.put(&entry{id: "f", size: 101})
	require.Nil(t, s.get("f"), "too large to be kept")
	require.Zero(t, s.bytes)
}

func TestShelfForgets(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, err := newShelf(3, 100)
		require.NoError(t, err)
		s.put(&entry{id: "a", expires: time.Now().Add(fresh)})
		s.put(&entry{id: "b"})
		time.Sleep(fresh)
		require.NotNil(t, s.get("a"))
		time.Sleep(time.Second)
		require.Nil(t, s.get("a"))
		require.NotNil(t, s.get("b"))
	})
}
