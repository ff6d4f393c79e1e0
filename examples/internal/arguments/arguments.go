// Package arguments reads command lines.
package arguments

import "flag"

// Parse parses the flags wherever they stand and returns the other arguments. What
// follows on "--" is no flag.
func Parse(set *flag.FlagSet, args []string) (others []string, err error) {
	for {
		if err := set.Parse(args); err != nil {
			return nil, err
		}
		rest := set.Args()
		if len(rest) == 0 {
			return others, nil
		}
		if n := len(args) - len(rest); n > 0 && args[n-1] == "--" {
			return append(others, rest...), nil
		}
		others, args = append(others, rest[0]), rest[1:]
	}
}
