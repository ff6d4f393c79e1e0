package main

import (
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"github.com/pullquote/pullquote/article"
)

// What a shelf holds at most.
const (
	shelfEntries = 1000
	shelfBytes   = 64 << 20
)

// entry is an article that is kept.
type entry struct {
	id      string
	article *article.Article
	size    int       // bytes of its page
	expires time.Time // zero: it does not
}

// shelf keeps the articles that were asked for last, so many pages and bytes of them.
type shelf struct {
	limit int // bytes

	mu      sync.Mutex
	entries *simplelru.LRU[string, *entry]
	bytes   int
}

func newShelf(entries, bytes int) (*shelf, error) {
	s := &shelf{limit: bytes}
	var err error
	s.entries, err = simplelru.NewLRU(entries, func(_ string, e *entry) { s.bytes -= e.size })
	return s, err
}

// get returns nil for what is not there or no longer fresh.
func (s *shelf) get(id string) *entry {
	s.mu.Lock()
	defer s.mu.Unlock()
	e, ok := s.entries.Get(id)
	if !ok || !e.expires.IsZero() && time.Now().After(e.expires) {
		return nil
	}
	return e
}

func (s *shelf) put(e *entry) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.entries.Remove(e.id)
	s.entries.Add(e.id, e)
	s.bytes += e.size
	for s.bytes > s.limit {
		s.entries.RemoveOldest()
	}
}
