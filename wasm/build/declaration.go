package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// schema is a JSON Schema, of the kind that article.Schema is.
type schema struct {
	Reference   string   `json:"$ref"`
	Description string   `json:"description"`
	Type        kinds    `json:"type"`
	Const       string   `json:"const"`
	AnyOf       []schema `json:"anyOf"`
	Items       *schema  `json:"items"`
	Properties  members  `json:"properties"`
	Required    []string `json:"required"`
	Definitions members  `json:"$defs"`
}

// kinds is the kind of a value, or several.
type kinds []string

func (k *kinds) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		*k = kinds{""}
		return json.Unmarshal(data, &(*k)[0])
	}
	return json.Unmarshal(data, (*[]string)(k))
}

// members are those of an object, in order.
type members []member

type member struct {
	name   string
	schema schema
}

func (m *members) UnmarshalJSON(data []byte) error {
	d := json.NewDecoder(bytes.NewReader(data))
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		one := member{name: fmt.Sprint(name)}
		if err := d.Decode(&one.schema); err != nil {
			return err
		}
		*m = append(*m, one)
	}
	return nil
}

// declarations are the types of TypeScript for a schema of the name.
func declarations(name, text string) ([]byte, error) {
	var root schema
	if err := json.Unmarshal([]byte(text), &root); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.WriteString("// Positions count UTF-8 bytes.\n")
	for _, m := range append(members{{name, root}}, root.Definitions...) {
		out.WriteByte('\n')
		m.schema.declare(&out, m.name)
	}
	return out.Bytes(), nil
}

// declare writes a type.
func (s schema) declare(out *bytes.Buffer, name string) {
	comment(out, "", s.Description)
	if s.Properties == nil {
		fmt.Fprintf(out, "export type %s = %s;\n", name, s.expression())
		return
	}
	fmt.Fprintf(out, "export interface %s {\n", name)
	for _, m := range s.Properties {
		comment(out, "  ", m.schema.Description)
		optional := "?"
		if slices.Contains(s.Required, m.name) {
			optional = ""
		}
		fmt.Fprintf(out, "  %s%s: %s;\n", m.name, optional, m.schema.expression())
	}
	out.WriteString("}\n")
}

// expression is the type of a value.
func (s schema) expression() string {
	switch {
	case s.Reference != "":
		return strings.TrimPrefix(s.Reference, "#/$defs/")
	case s.AnyOf != nil:
		return s.choice()
	}
	var all []string
	for _, kind := range s.Type {
		all = append(all, s.simple(kind))
	}
	return strings.Join(all, " | ")
}

func (s schema) simple(kind string) string {
	switch kind {
	case "integer":
		return "number"
	case "array":
		item := s.Items.expression()
		if strings.Contains(item, " ") {
			item = "(" + item + ")"
		}
		return item + "[]"
	}
	return kind
}

// choice is one of some strings or, in later versions, another. Written like this, editors
// still propose those that are known.
func (s schema) choice() string {
	var all []string
	for _, one := range s.AnyOf {
		if one.Const == "" {
			all = append(all, "(string & {})")
			continue
		}
		all = append(all, fmt.Sprintf("%q", one.Const))
	}
	return strings.Join(all, " | ")
}

func comment(out *bytes.Buffer, indent, text string) {
	if text != "" {
		fmt.Fprintf(out, "%s/** %s */\n", indent, strings.ReplaceAll(text, "*/", "*\\/"))
	}
}
