package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// part is what the manifest of custom elements says of a part of one.
type part struct {
	Name      string
	FieldName string
	Static    bool
	Readonly  bool
}

// described is an element in that manifest.
type described struct {
	Name                                                 string
	Attributes, Members, Events, CSSParts, CSSProperties []part
}

// elements reads the manifest.
func elements(t *testing.T) []described {
	t.Helper()
	var manifest struct {
		Modules []struct{ Declarations []described }
	}
	require.NoError(t, json.Unmarshal(find(t, newWidget(t), "custom-elements.json").data, &manifest))
	var all []described
	for _, m := range manifest.Modules {
		all = append(all, m.Declarations...)
	}
	return all
}

// names are those of the parts that are kept.
func names(parts []part, keep func(part) string) []string {
	var all []string
	for _, p := range parts {
		if name := keep(p); name != "" {
			all = append(all, name)
		}
	}
	return all
}

func nameOf(p part) string { return p.Name }

func fieldOf(p part) string { return p.FieldName }

func settable(p part) string {
	if p.Static || p.Readonly {
		return ""
	}
	return p.Name
}

// TestManifest has the manifest say what the classes have.
func TestManifest(t *testing.T) {
	project := install(t)
	write(t, project, "classes.mjs", `import * as element from 'pullquote/element'
import * as small from 'pullquote/static'
const classes = Object.entries({ ...small, ...element })
console.log(JSON.stringify(Object.fromEntries(classes.map(([name, c]) => [name, { attributes: c.observedAttributes, properties: c.properties }]))))`)
	var classes map[string]struct{ Attributes, Properties []string }
	require.NoError(t, json.Unmarshal([]byte(output(t, project, "node", "classes.mjs")), &classes))
	all := elements(t)
	require.Len(t, all, len(classes))
	for _, e := range all {
		class := classes[e.Name]
		require.ElementsMatch(t, class.Attributes, names(e.Attributes, nameOf), e.Name)
		require.ElementsMatch(t, class.Properties, names(e.Members, settable), e.Name)
		require.ElementsMatch(t, class.Properties, names(e.Attributes, fieldOf), e.Name)
	}
}

var emitted = regexp.MustCompile(`"(pullquote-[a-z]+)"`)

// TestEvents has the manifest know the events that the element has.
func TestEvents(t *testing.T) {
	slow(t)
	want := map[string]bool{}
	for _, found := range emitted.FindAllStringSubmatch(string(find(t, newWidget(t), alone).data), -1) {
		want[found[1]] = true
	}
	require.ElementsMatch(t, slices.Collect(maps.Keys(want)), names(elements(t)[1].Events, nameOf))
}

// TestManifestTypes has the types know what the manifest does: events, properties, and which
// of them can be set.
func TestManifestTypes(t *testing.T) {
	project := install(t)
	e := elements(t)[1]
	program := "import type { PullQuote, PullQuoteEvents } from 'pullquote'\ndeclare const element: PullQuote\n"
	program += "export const events: Record<keyof PullQuoteEvents, true> = {"
	for _, event := range e.Events {
		program += fmt.Sprintf("%q: true,", event.Name)
	}
	program += "}\n"
	for _, m := range e.Members {
		switch {
		case m.Static:
		case m.Readonly:
			program += fmt.Sprintf("// @ts-expect-error\nelement.%[1]s = element.%[1]s\n", m.Name)
		default:
			program += fmt.Sprintf("element.%[1]s = element.%[1]s\n", m.Name)
		}
	}
	write(t, project, "program.ts", program)
	compile(t, project, "bundler")
}

// TestReadme has the package's documentation name all there is.
func TestReadme(t *testing.T) {
	slow(t)
	e := elements(t)[1]
	text := string(find(t, newWidget(t), "README.md").data)
	for _, parts := range [][]part{e.Attributes, e.Events, e.CSSParts, e.CSSProperties} {
		require.NotEmpty(t, parts)
		for _, p := range parts {
			require.Contains(t, text, "`"+p.Name+"`")
		}
	}
}
