package chromium

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
)

// Sightings are what a tab asked for and what the browser complained of.
type Sightings struct {
	mutex                sync.Mutex
	requests, complaints []string
}

// Watch notes what goes on in b.
func Watch(b *Tab) *Sightings {
	b.T.Helper()
	s := &Sightings{}
	Call(b, network.Enable, network.EnableParams{})
	Call(b, log.Enable, cdp.Empty{})
	Call(b, audits.Enable, cdp.Empty{})
	b.Listen(s.note)
	return s
}

// Requests are the addresses asked for, in order.
func (s *Sightings) Requests() []string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return slices.Clone(s.requests)
}

// Complaints are what the browser has written to its log, and its issues as JSON.
func (s *Sightings) Complaints() []string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return slices.Clone(s.complaints)
}

// Reset forgets all.
func (s *Sightings) Reset() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.requests, s.complaints = nil, nil
}

func (s *Sightings) note(event any) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	switch event := event.(type) {
	case *network.EventRequestWillBeSent:
		if !strings.HasSuffix(event.Request.URL, Icon) {
			s.requests = append(s.requests, event.Request.URL)
		}
	case *log.EventEntryAdded:
		s.complain(event.Entry.Text)
	case *audits.EventIssueAdded:
		issue, _ := json.Marshal(event.Issue)
		s.complain(string(issue))
	}
}

func (s *Sightings) complain(what string) {
	if !strings.Contains(what, Icon) {
		s.complaints = append(s.complaints, what)
	}
}
