package article

import _ "embed"

//go:embed article.schema.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) of an Article.
func Schema() string { return schema }
