package parse_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
)

// TestConcurrent shares one Parser between eight goroutines over every page of the
// project; each must give what a Parser of its own gives.
func TestConcurrent(t *testing.T) {
	var pages, want [][]byte
	for _, pattern := range []string{"testdata/pages/*/page.html", "../examples/internal/sample/*.html", "../../shared/data/seed/pages/*.html.gz"} {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, path := range paths {
			if filepath.Ext(path) == ".gz" {
				pages = append(pages, golden.Unzipped(t, path))
			} else {
				pages = append(pages, readFile(t, path))
			}
		}
	}
	require.NotEmpty(t, pages)
	for _, page := range pages {
		a, err := new(parse.Parser).Parse(bytes.NewReader(page), "")
		require.NoError(t, err)
		want = append(want, encoded(t, a))
	}

	shared := &parse.Parser{Rules: []parse.Rule{{Name: "none", Hosts: []string{"nowhere.example"}, Headline: []string{"h1"}}}}
	var group sync.WaitGroup
	failures := make(chan error, 8)
	for range 8 {
		group.Go(func() {
			for range 3 {
				for i, page := range pages {
					a, err := shared.Parse(bytes.NewReader(page), "")
					if err != nil {
						failures <- err
						return
					}
					if !bytes.Equal(encoded(t, a), want[i]) {
						failures <- errors.New("another article than alone")
						return
					}
				}
			}
		})
	}
	group.Wait()
	close(failures)
	for err := range failures {
		require.NoError(t, err)
	}
}
