package schema

// ReservedWords cannot be column names: one of SQLite, DuckDB, PostgreSQL, Spark, R or
// Python would make its users quote them.
var ReservedWords = []string{
	"all", "and", "any", "as", "asc", "between", "break", "by", "case", "cast", "check", "class", "collate", "column",
	"constraint", "create", "cross", "current_date", "def", "default", "del", "desc", "distinct", "do", "elif", "else",
	"end", "except", "false", "fetch", "finally", "for", "foreign", "from", "full", "function", "global", "grant",
	"group", "having", "if", "import", "in", "index", "inner", "intersect", "into", "is", "join", "lambda", "lateral",
	"leading", "left", "like", "limit", "natural", "next", "not", "null", "offset", "on", "only", "or", "order",
	"outer", "pass", "placing", "primary", "raise", "references", "repeat", "return", "returning", "right", "select",
	"set", "some", "symmetric", "table", "then", "to", "trailing", "true", "try", "union", "unique", "user", "using",
	"values", "when", "where", "while", "window", "with", "yield",
}
