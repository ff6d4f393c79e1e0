package main

import (
	"log/slog"
	"net/http"
	"time"
)

// record watches an answer for the log.
type record struct {
	http.ResponseWriter
	status, bytes int
	fault         error
}

func (r *record) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *record) Write(data []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	n, err := r.ResponseWriter.Write(data)
	r.bytes += n
	return n, err
}

// note has the cause of a fault stand in the log.
func note(w http.ResponseWriter, fault error) {
	if r, ok := w.(*record); ok {
		r.fault = fault
	}
}

// logged writes a line for every request.
func (s *site) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		rec := &record{ResponseWriter: w}
		next.ServeHTTP(rec, r)
		line := s.log.With("method", r.Method, "address", r.URL.RequestURI(), "status", rec.status,
			"bytes", rec.bytes, "took", time.Since(began).Round(time.Microsecond), "from", r.RemoteAddr)
		switch {
		case rec.fault == nil:
			line.Info("answered")
		case rec.status < http.StatusInternalServerError:
			line.Info("refused", "fault", rec.fault)
		default:
			line.Warn("failed", slog.Any("fault", rec.fault))
		}
	})
}
