package pages

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Files is a set of files, whatever names lead to them: two names are one file if
// they differ in case only, since some systems make nothing of case, or if links
// make them so.
type Files struct {
	names map[string]bool
	found []fs.FileInfo
}

// FilesOf returns the files that the inputs are read from.
func FilesOf(inputs []Input) *Files {
	files := &Files{names: map[string]bool{}}
	for _, in := range inputs {
		files.Add(in.Source)
	}
	return files
}

// Add takes a file in, be it there already or not.
func (f *Files) Add(path string) {
	f.names[nameKey(path)] = true
	if info, err := os.Stat(path); err == nil {
		f.found = append(f.found, info)
	}
}

// Has reports whether a file of the set would be written to under the name path.
func (f *Files) Has(path string) bool {
	if f.names[nameKey(path)] {
		return true
	}
	info, err := os.Stat(path)
	return err == nil && slices.ContainsFunc(f.found, func(other fs.FileInfo) bool { return os.SameFile(info, other) })
}

func nameKey(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	return strings.ToLower(path)
}
