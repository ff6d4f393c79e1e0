package main

import (
	"bytes"
	"encoding/json"

	"github.com/pullquote/pullquote/article"
)

// texts are read as an article, and so is what is near to them.
var texts = []string{
	`{"headline": "Tide \u00e9\ud83d\ude00\ud83d \ude00 <&> \u2028\"\\\/\b\f\n\r\t\u0001", "authors": [{"name": "Ada", "articleCount": -12}, {}], "tags": [],
 "image": {"url": "x", "width": 3}, "byline": null, "credits": null, "other": [1, {"a": [true, false, null, -0.5e+3, ""]}],
 "body": [{"kind": "list", "item": 1, "ordered": true, "text": {"plain": "x", "marks": [{"kind": "strong", "start": 0, "end": 1}]},
  "grid": {"rows": [[{"start": 0, "end": 1, "header": true}], []]}}],
 "quotes": [{"id": "q1", "speaker": {"name": "Olav"}, "attribution": {"block": 0, "start": 0, "end": 1}, "passages": [{"block": 1}]}]}`,
	`{"HEADLINE": "a", "headLine": "b", "tags": ["a", "b"], "tags": [null], "image": {"url": "x"}, "image": {"alt": "y"}, "image": null, "Kicker": "ſ", "ſection": "s"}`,
	`{"body": [{"level": 9223372036854775808, "item": 1.5, "ordered": 0, "text": [], "image": "x", "grid": {"rows": [[{"start": "a"}]]}}]}`,
	`{"body": {}, "tags": "x", "authors": [[]], "published": 3, "publisher": true, "original": null}`,
	` [ ] `, `"x"`, `12`, `null`, `true`, "\"\xff\xfe \xe2\x80\"", ``, "{\"kicker\": \"\xff\xfea\xe2\x82\"}",
}

// strange is written in ways that articles are not.
type strange struct {
	article.Span
	Plain   string
	Small   []float64         `json:"small,omitzero"`
	Any     []any             `json:"any"`
	Nothing *strange          `json:"nothing"`
	Self    *strange          `json:"self,omitzero"`
	Hidden  func()            `json:"-"`
	Finding article.Match     `json:"finding"`
	Deep    [][]*article.Mark `json:"deep"`
	private int
}

func written() {
	floats := []float64{0, 1, -1, 0.1, 1e-6, 9.99e-7, 1e-7, 1.5e-10, 123456789.25, 1e20, 1e21, 1.5e300, 5e-324}
	all := []any{
		strange{}, &strange{Small: floats, Any: []any{1, "x", nil, true, []string(nil), article.Span{End: 2}, &article.Span{}}, Self: &strange{Plain: "\x7f\xff\u2029é"}},
		"a<b>\x00\x1f\b\f", []string{}, []*article.Span{nil, {Start: 1}}, strange{private: 1, Deep: [][]*article.Mark{{nil, {Kind: "link", URL: "x"}}, nil, {}}},
	}
	var lines bytes.Buffer
	for _, v := range all {
		if err := json.NewEncoder(&lines).Encode(v); err != nil {
			println(err.Error())
		}
	}
	println(lines.String())
}

// read reads the texts, each cut off and changed at every byte.
func read() {
	for _, text := range texts {
		reads(text)
		for i := range text {
			reads(text[:i])
			for _, c := range []string{"", "\"", "\\", "{", "}", "]", ",", ":", "0", "-", "e", "'", "n", "\x00", "\xe2", " [", "\u00a0"} {
				reads(text[:i] + c + text[i+1:])
			}
		}
	}
	for _, depth := range []int{9999, 10000, 10001} {
		deep := bytes.Repeat([]byte("["), depth)
		reads(string(deep) + string(bytes.Repeat([]byte("]"), depth)))
	}
}

func reads(text string) {
	var a article.Article
	err := json.Unmarshal([]byte(text), &a)
	again, _ := json.Marshal(&a)
	if err != nil {
		print(err.Error(), " ")
	}
	println(string(again))
	var values struct {
		S string
		F float64
		P ***int
		article.Mark
	}
	err = json.Unmarshal([]byte(`{"s": `+text+`, "f": `+text+`, "p": `+text+`, "mark": 1, "kind": `+text+`, "start": `+text+`}`), &values)
	again, _ = json.Marshal(values)
	if err != nil {
		print(err.Error(), " ")
	}
	println(string(again))
	var s string
	if json.Unmarshal([]byte(text), &s) == nil {
		println(s)
	}
}
