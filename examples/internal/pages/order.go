package pages

import "iter"

// InOrder does work on every item, at most workers at a time, and yields the
// results in the order of the items. Work runs only a little ahead of the
// consumer, so that memory does not grow with the number of items.
func InOrder[T, R any](items []T, workers int, work func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		done := make(chan struct{})
		defer close(done)
		for result := range begin(items, workers, work, done) {
			if !yield(<-result) {
				return
			}
		}
	}
}

// begin starts work on the items in turn until done is closed. Each result comes
// through a channel of its own.
func begin[T, R any](items []T, workers int, work func(T) R, done <-chan struct{}) <-chan chan R {
	started := make(chan chan R, 4*workers)
	running := make(chan struct{}, workers)
	go func() {
		defer close(started)
		for _, item := range items {
			result := make(chan R, 1)
			running <- struct{}{}
			go func() {
				result <- work(item)
				<-running
			}()
			select {
			case started <- result:
			case <-done:
				return
			}
		}
	}()
	return started
}
