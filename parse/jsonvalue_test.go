package parse

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzReadJSON reads what package encoding/json reads, and the same strings in it.
func FuzzReadJSON(f *testing.F) {
	for _, s := range []string{
		`{"a": "b\u00e9\/", "c": [1, 2.5e3, -0, true, null, {}], "a": "x"}`, ` [] `, `""`, `{"k": ["v", ["w"]]}`, `"\ud83d\ude00 \ud83d"`, "{\"\xff\": \"\xff\"}", `"\\\"\n"`,
		``, `1e999`, `01`, `-`, `{"a": 1,}`, `[1 2]`, `[1] 2`, `"a\qb"`, `"open`, `"open\`, "\"\t\"", `{a: 1}`, `nul`, `{"a" "b"}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if tooDeep(s) {
			t.Skip("nobody reads it")
		}
		var want any
		err := json.Unmarshal([]byte(s), &want)
		got, ok := readJSON(s)
		require.Equal(t, err == nil, ok)
		if ok {
			require.Equal(t, onlyStrings(want), got)
		}
	})
}

// onlyStrings makes nil of all values but strings and what may hold some.
func onlyStrings(v any) any {
	switch v := v.(type) {
	case string:
		return v
	case map[string]any:
		for k := range v {
			v[k] = onlyStrings(v[k])
		}
		return v
	case []any:
		for i := range v {
			v[i] = onlyStrings(v[i])
		}
		return v
	}
	return nil
}
