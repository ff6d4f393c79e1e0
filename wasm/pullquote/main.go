//go:build !wasm

// Pullquote answers the requests of package wasm, which it reads from standard input, with
// a line each on standard output. It is the twin of the WebAssembly module that is built
// from this folder:
//
//	echo '{"op":"version"}' | go run ./wasm/pullquote
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/pullquote/pullquote/wasm"
)

func main() {
	if err := answer(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "pullquote:", err)
		os.Exit(1)
	}
}

// answer answers all requests of r. It fails where it cannot tell where the next one begins.
func answer(r io.Reader, w io.Writer) error {
	in := bufio.NewReader(r)
	for {
		request, err := next(in)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if _, err := w.Write(wasm.Call(request)); err != nil {
			return err
		}
	}
}

// next reads a line and the bytes that it announces, of which there are none if it is not a
// request: then there is an answer that says so.
func next(in *bufio.Reader) ([]byte, error) {
	line, err := in.ReadBytes('\n')
	if err != nil && (len(line) == 0 || !errors.Is(err, io.EOF)) {
		return nil, err
	}
	var head wasm.Request
	if json.Unmarshal(line, &head) != nil || head.Bytes <= 0 {
		return line, nil
	}
	request, err := io.ReadAll(io.LimitReader(in, int64(head.Bytes)))
	if err != nil {
		return nil, err
	}
	if len(request) < head.Bytes {
		return nil, fmt.Errorf("%w: %d bytes announced, %d there", io.ErrUnexpectedEOF, head.Bytes, len(request))
	}
	return append(line, request...), nil
}
