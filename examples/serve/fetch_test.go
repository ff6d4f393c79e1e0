package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/dns/dnsmessage"
)

// anywhere has a site connect to any address at all.
func anywhere(s *site) {
	s.library.fetcher.permits = func(netip.Addr) bool { return true }
}

// mapped has a site connect to the port of a test server instead of the usual one, or to
// the server itself if names are not to be resolved.
func mapped(s *site, server *httptest.Server, resolve bool) {
	f := s.library.fetcher
	to := server.Listener.Addr().String()
	_, port, _ := net.SplitHostPort(to)
	f.client.Transport.(*http.Transport).DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		if host, _, _ := net.SplitHostPort(address); resolve {
			return f.dialer.DialContext(ctx, network, net.JoinHostPort(host, port))
		}
		return f.dialer.DialContext(ctx, network, to)
	}
}

// testLimit is that of a page in tests.
const testLimit = 64 << 10

// publisher is a site of pages good and bad.
func publisher(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	serve := func(path, kind string, body []byte) {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", kind)
			w.Write(body)
		})
	}
	redirect := func(path, to string) { mux.Handle(path, http.RedirectHandler(to, http.StatusFound)) }
	clock := page(t, "plain.html")
	serve("/clock", "text/html; charset=utf-8", clock)
	serve("/xhtml", "application/xhtml+xml", clock)
	serve("/pdf", "application/pdf", clock)
	serve("/kindless", "", clock)
	serve("/empty", "text/html", []byte("<title>x</title>"))
	serve("/full", "text/html", append(clock, bytes.Repeat([]byte(" "), testLimit-len(clock))...))
	serve("/large", "text/html", append(clock, bytes.Repeat([]byte(" "), testLimit-len(clock)+1)...))
	mux.HandleFunc("/bomb", bomb)
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	mux.HandleFunc("/drip", drip)
	redirect("/loop", "/loop")
	for i := range 6 {
		redirect(fmt.Sprintf("/hop%d", i+1), fmt.Sprintf("/hop%d", i))
	}
	redirect("/hop0", "/clock")
	redirect("/hop", "http://www.quay.example/clock")
	redirect("/away", "http://elsewhere.example/clock")
	redirect("/port", "http://quay.example:8080/clock")
	redirect("/file", "file:///etc/hostname")
	redirect("/literal", "http://127.0.0.1/clock")
	for status, path := range map[int]string{401: "/paid", 403: "/private", 410: "/gone", 500: "/broken"} {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(status) })
	}
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

// bomb is 8 MiB, gzipped to 8 KiB.
func bomb(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	w.Header().Set("Content-Encoding", "gzip")
	z := gzip.NewWriter(w)
	for range 8 {
		z.Write(make([]byte, 1<<20))
	}
	z.Close()
}

// drip sends a byte now and then for as long as anybody listens.
func drip(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	for r.Context().Err() == nil {
		w.Write([]byte(" "))
		http.NewResponseController(w).Flush()
		time.Sleep(10 * time.Millisecond)
	}
}

func TestFetch(t *testing.T) {
	s := newTestSite(t, "quay.example,*.quay.example")
	anywhere(s)
	mapped(s, publisher(t), false)
	s.library.fetcher.limit = testLimit
	h := s.handler()
	for address, want := range map[string]int{
		"http://quay.example/clock":          http.StatusOK,
		"http://quay.example:80/clock":       http.StatusOK,
		"http://QUAY.example/clock":          http.StatusOK,
		"http://www.quay.example/clock":      http.StatusOK,
		"http://quay.example/xhtml":          http.StatusOK,
		"http://quay.example/full":           http.StatusOK,
		"http://quay.example/hop":            http.StatusOK,
		"http://quay.example/hop4":           http.StatusOK,
		"http://quay.example/hop5":           http.StatusBadGateway,
		"http://quay.example/loop":           http.StatusBadGateway,
		"http://quay.example/away":           http.StatusForbidden,
		"http://quay.example/port":           http.StatusForbidden,
		"http://quay.example/file":           http.StatusForbidden,
		"http://quay.example/literal":        http.StatusForbidden,
		"http://quay.example/large":          http.StatusBadGateway,
		"http://quay.example/bomb":           http.StatusBadGateway,
		"http://quay.example/pdf":            http.StatusBadGateway,
		"http://quay.example/kindless":       http.StatusBadGateway,
		"http://quay.example/broken":         http.StatusBadGateway,
		"http://quay.example/empty":          http.StatusUnprocessableEntity,
		"http://quay.example/nothing":        http.StatusNotFound,
		"http://quay.example/gone":           http.StatusNotFound,
		"http://quay.example/paid":           http.StatusUnauthorized,
		"http://quay.example/private":        http.StatusUnauthorized,
		"http://quay.example:8080/clock":     http.StatusForbidden,
		"http://quay.example:443/clock":      http.StatusForbidden,
		"http://elsewhere.example/clock":     http.StatusForbidden,
		"http://notquay.example/clock":       http.StatusForbidden,
		"http://quay.example.evil.example/":  http.StatusForbidden,
		"http://quay.example./clock":         http.StatusForbidden,
		"http://127.0.0.1/clock":             http.StatusForbidden,
		"http://[::1]/clock":                 http.StatusForbidden,
		"http://2130706433/clock":            http.StatusForbidden,
		"http://quay.example@evil.example/":  http.StatusBadRequest,
		"ftp://quay.example/clock":           http.StatusBadRequest,
		"//quay.example/clock":               http.StatusBadRequest,
		"http://quay.example\\@evil.example": http.StatusBadRequest,
	} {
		require.Equal(t, want, do(h, "GET", "/oembed?"+newQuery("url", address)).Code, address)
	}
}

// TestSlowPages has the time limit cover the whole of a fetch.
func TestSlowPages(t *testing.T) {
	s := newTestSite(t, "quay.example")
	anywhere(s)
	mapped(s, publisher(t), false)
	s.library.fetcher.time = 100 * time.Millisecond
	for _, path := range []string{"/slow", "/drip"} {
		w := do(s.handler(), "GET", "/oembed?url=http://quay.example"+path)
		require.Equal(t, http.StatusGatewayTimeout, w.Code, path)
	}
}

// TestFetchedPages are found by an id that leads to them for ever.
func TestFetchedPages(t *testing.T) {
	server := publisher(t)
	s := newTestSite(t, "quay.example")
	anywhere(s)
	mapped(s, server, false)
	front := do(s.handler(), "GET", "/?url=http://quay.example/clock")
	require.Equal(t, http.StatusOK, front.Code)
	require.Contains(t, front.Body.String(), "/embed/card/u")

	e, err := s.library.byURL(t.Context(), "http://quay.example/clock")
	require.NoError(t, err)
	restarted := newTestSite(t, "quay.example")
	anywhere(restarted)
	mapped(restarted, server, false)
	require.Equal(t, http.StatusOK, do(restarted.handler(), "GET", "/embed/card/"+e.id).Code)
	require.Equal(t, http.StatusForbidden, do(newTestSite(t).handler(), "GET", "/embed/card/"+e.id).Code, "no longer allowed")
}

// TestOneFetchForAll asks for a page many times at once and later, and leaves once.
func TestOneFetchForAll(t *testing.T) {
	var asked atomic.Int32
	arrived, release := make(chan bool), make(chan bool)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		require.Equal(t, userAgent, r.UserAgent())
		require.Empty(t, r.Referer())
		if asked.Add(1) == 1 {
			close(arrived)
		}
		<-release
		w.Header().Set("Content-Type", "text/html")
		w.Write(page(t, "plain.html"))
	}))
	defer server.Close()
	s := newTestSite(t, "quay.example")
	anywhere(s)
	mapped(s, server, false)

	leaving, leave := context.WithCancel(t.Context())
	var group sync.WaitGroup
	group.Go(func() {
		_, err := s.library.byURL(leaving, "http://quay.example/")
		require.ErrorIs(t, err, context.Canceled)
	})
	<-arrived
	for range 8 {
		group.Go(func() {
			_, err := s.library.byURL(t.Context(), "http://quay.example/")
			require.NoError(t, err)
		})
	}
	leave()
	time.Sleep(20 * time.Millisecond)
	close(release)
	group.Wait()
	_, err := s.library.byURL(t.Context(), "http://quay.example/#part")
	require.NoError(t, err)
	require.EqualValues(t, 1, asked.Load())
}

// TestRebinding has names that are allowed resolve to addresses that are not: nothing
// must arrive there.
func TestRebinding(t *testing.T) {
	var asked atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		w.Header().Set("Content-Type", "text/html")
		w.Write(page(t, "plain.html"))
	}))
	defer server.Close()
	for _, answer := range []string{"127.0.0.1", "::1", "::ffff:127.0.0.1", "10.0.0.1", "169.254.169.254"} {
		s := newTestSite(t, "rebind.example")
		s.library.fetcher.dialer.Resolver = resolver(t, netip.MustParseAddr(answer))
		mapped(s, server, true)
		w := do(s.handler(), "GET", "/oembed?url=http://rebind.example/")
		require.Equal(t, http.StatusForbidden, w.Code, answer)
		require.NotContains(t, w.Body.String(), answer, "the network is nobody's business")
	}
	require.Zero(t, asked.Load())

	s := newTestSite(t, "rebind.example")
	s.library.fetcher.dialer.Resolver = resolver(t, netip.MustParseAddr("127.0.0.1"))
	anywhere(s)
	mapped(s, server, true)
	require.Equal(t, http.StatusOK, do(s.handler(), "GET", "/oembed?url=http://rebind.example/").Code)
	require.NotZero(t, asked.Load(), "the way there must be right")
}

// resolver asks a name server that has one address for every name.
func resolver(t *testing.T, address netip.Addr) *net.Resolver {
	server, err := net.ListenPacket("udp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { server.Close() })
	go func() {
		packet := make([]byte, 1500)
		for {
			n, from, err := server.ReadFrom(packet)
			if err != nil {
				return
			}
			if reply, err := resolved(packet[:n], address); err == nil {
				server.WriteTo(reply, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", server.LocalAddr().String())
	}}
}

// resolved answers a question with an address, or with none if it is of the other kind.
func resolved(question []byte, address netip.Addr) ([]byte, error) {
	var m dnsmessage.Message
	if err := m.Unpack(question); err != nil {
		return nil, err
	}
	m.Response, m.Additionals = true, nil
	head := dnsmessage.ResourceHeader{Name: m.Questions[0].Name, Class: dnsmessage.ClassINET}
	switch kind := m.Questions[0].Type; {
	case kind == dnsmessage.TypeA && address.Is4():
		m.Answers = []dnsmessage.Resource{{Header: head, Body: &dnsmessage.AResource{A: address.As4()}}}
	case kind == dnsmessage.TypeAAAA && address.Is6():
		m.Answers = []dnsmessage.Resource{{Header: head, Body: &dnsmessage.AAAAResource{AAAA: address.As16()}}}
	}
	return m.Pack()
}

func TestAllowList(t *testing.T) {
	var list allowList
	require.NoError(t, list.add("Example.org, *.bücher.example"))
	for host, want := range map[string]bool{
		"example.org": true, "EXAMPLE.org": true, "www.example.org": false, "xexample.org": false,
		"bücher.example": false, "shop.bücher.example": true, "a.b.xn--bcher-kva.example": true, ".bücher.example": false,
		"": false, "example.org.": false, "exam ple.org": false,
	} {
		require.Equal(t, want, list.has(host), host)
	}
	for _, bad := range []string{"", "localhost", "10.0.0.1", "::1", "[::1]", "example.org:80", "*", "*.", "*.org", "https://example.org", "a b.example"} {
		require.Error(t, new(allowList).add(bad), bad)
	}
}

func TestPublic(t *testing.T) {
	for text, want := range map[string]bool{
		"8.8.8.8 1.1.1.1 93.184.216.34 192.0.1.1 172.32.0.1 100.128.0.1 2606:4700::1 2a00:1450::5": true,
		"0.0.0.0 0.1.2.3 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 127.9.9.9 169.254.169.254":  false,
		"172.16.0.1 172.31.255.255 192.168.1.1 192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1":        false,
		"203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 192.88.99.1":              false,
		":: ::1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 fe80::1":  false,
		"fe80::1%eth0 fc00::1 fd12::1 fec0::1 ff02::1 ff0e::1 2001:db8::1 2001::1 2002:7f00:1::1":  false,
		"3fff::1 2001:10::1 2001:20::1 100::1 5f00::1 2606:4700::1%eth0":                           false,
	} {
		for address := range strings.FieldsSeq(text) {
			require.Equal(t, want, public(netip.MustParseAddr(address)), address)
		}
	}
}
