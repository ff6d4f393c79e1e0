package wasm

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime"
	"slices"

	"github.com/pullquote/pullquote/article"
)

// operations are what a request can ask for.
var operations = []struct {
	name string
	run  func(*Request, *Response) error
}{
	{"version", (*Request).version},
	{"parse", (*Request).parse},
	{"render", (*Request).render},
	{"convert", (*Request).convert},
	{"verify", (*Request).verify},
}

// Call answers a request; the package comment has the form of both. It never panics and may
// be called from several goroutines at once.
func Call(request []byte) (response []byte) {
	defer func() {
		if cause := recover(); cause != nil {
			response = encode(&Response{Error: &Fault{Code: "panic", Message: fmt.Sprint(cause)}})
		}
	}()
	answer := &Response{}
	if err := run(request, answer); err != nil {
		answer = &Response{Error: fault(err)}
	}
	return encode(answer)
}

func run(request []byte, answer *Response) error {
	r, err := decode(request)
	if err != nil {
		return err
	}
	for _, o := range operations {
		if o.name == r.Op {
			return o.run(r, answer)
		}
	}
	return fmt.Errorf("%w: op: there is no %q", errRequest, r.Op)
}

// encode writes a line. What it holds always has a form in JSON.
func encode(answer *Response) []byte {
	rest := *answer
	rest.Snippet = nil // package json would read through it to compact it, which it is
	line, err := json.Marshal(&rest)
	if err != nil {
		panic(err)
	}
	if answer.Snippet == nil {
		return append(line, '\n')
	}
	key := `,"snippet":`
	if len(line) == len("{}") {
		key = key[1:]
	}
	return slices.Concat(line[:len(line)-1], []byte(key), answer.Snippet, []byte("}\n"))
}

func (r *Request) version(answer *Response) error {
	answer.Version = &Version{Protocol: Protocol, Go: runtime.Version()}
	return nil
}

func (r *Request) parse(answer *Response) error {
	var err error
	answer.Article, err = r.article()
	return err
}

// article is what the page has that r is about.
func (r *Request) article() (*article.Article, error) {
	return r.Parser.Parse(bytes.NewReader(r.body), r.URL)
}

func (r *Request) render(answer *Response) error {
	a := &article.Article{}
	if err := json.Unmarshal(r.body, a); err != nil {
		return fmt.Errorf("%w: %w", errRequest, err)
	}
	if err := a.Validate(); err != nil {
		return err
	}
	return r.snippet(a, answer)
}

func (r *Request) convert(answer *Response) error {
	if err := r.parse(answer); err != nil {
		return err
	}
	return r.snippet(answer.Article, answer)
}
