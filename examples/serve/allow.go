package main

import (
	"fmt"
	"net/netip"
	"strings"

	"golang.org/x/net/idna"
)

// allowList names the hosts whose pages may be fetched: "example.org" is that host,
// "*.example.org" each host below it.
type allowList []string

// add reads names with commas between them.
func (l *allowList) add(names string) error {
	for name := range strings.SplitSeq(names, ",") {
		name = strings.TrimSpace(name)
		suffix, below := strings.CutPrefix(name, "*.")
		host, err := idna.Lookup.ToASCII(suffix)
		if _, bad := netip.ParseAddr(host); err != nil || bad == nil || !strings.Contains(host, ".") {
			return fmt.Errorf("%q is not the name of a host, such as example.org or *.example.org", name)
		}
		if below {
			host = "*." + host
		}
		*l = append(*l, host)
	}
	return nil
}

func (l allowList) has(host string) bool {
	host, err := idna.Lookup.ToASCII(host)
	if err != nil {
		return false
	}
	for _, allowed := range l {
		suffix, below := strings.CutPrefix(allowed, "*")
		if host == allowed || below && strings.HasSuffix(host, suffix) && len(host) > len(suffix) {
			return true
		}
	}
	return false
}
