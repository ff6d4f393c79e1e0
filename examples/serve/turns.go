package main

import (
	"bytes"
	"context"
	"io"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// turns lets as many parse and render at a time as it has room for, so that a few large
// pages cannot take all there is. Others wait for their turn, or leave.
type turns chan struct{}

func (t turns) take(ctx context.Context) error {
	select {
	case t <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (t turns) done() { <-t }

// print makes a snippet of an article and prints it.
func (t turns) print(ctx context.Context, a *article.Article, of func(*article.Article) (render.Snippet, error), to func(io.Writer, render.Snippet) error) ([]byte, error) {
	if err := t.take(ctx); err != nil {
		return nil, err
	}
	defer t.done()
	snippet, err := of(a)
	if err != nil {
		return nil, err
	}
	var body bytes.Buffer
	err = to(&body, snippet)
	return body.Bytes(), err
}
