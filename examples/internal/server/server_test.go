package server

import (
	"context"
	"io"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestShutdown lets a request end that is under way, and takes no other.
func TestShutdown(t *testing.T) {
	started, release := make(chan bool), make(chan bool)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := "http://" + listener.Addr().String()
	ctx, end := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() {
		served <- Serve(ctx, listener, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			close(started)
			<-release
			io.WriteString(w, "done")
		}))
	}()
	body := make(chan string, 1)
	go func() {
		response, err := http.Get(address)
		if err != nil {
			body <- err.Error()
			return
		}
		defer response.Body.Close()
		all, _ := io.ReadAll(response.Body)
		body <- string(all)
	}()
	<-started
	end()
	require.Eventually(t, func() bool {
		_, err := net.Dial("tcp", listener.Addr().String())
		return err != nil
	}, 5*time.Second, 5*time.Millisecond)
	close(release)
	require.Equal(t, "done", <-body)
	require.NoError(t, <-served)
}

func TestAddress(t *testing.T) {
	bound := &net.TCPAddr{Port: 8090}
	for address, want := range map[string]string{
		"localhost:0": "localhost:8090", ":8090": "localhost:8090", "0.0.0.0:8090": "localhost:8090",
		"[::]:8090": "localhost:8090", "[::1]:8090": "[::1]:8090", "embed.example:http": "embed.example:8090",
	} {
		require.Equal(t, want, Address(address, bound), address)
	}
}
