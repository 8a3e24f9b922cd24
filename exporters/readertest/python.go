package readertest

import (
	_ "embed"
	"os/exec"
	"strconv"
	"testing"

	"pakrus/schema"
)

//go:embed read.py
var readPython string

// beyond is what the README does not show: how others read the release.
var beyond = []snippet{
	ours("polars", "csv", `import polars
TABLE = polars.read_csv("csv/TABLE.csv", infer_schema=False)`),
	ours("polars", "json", `import polars
TABLE = polars.read_json("json/TABLE.json", infer_schema_length=None)
order = list(polars.read_parquet_schema("parquet/TABLE.parquet")) # many columns come in any order
TABLE = TABLE[sorted(TABLE.columns, key=order.index)]`),
	ours("polars", "parquet", `import polars
TABLE = polars.read_parquet("parquet/TABLE.parquet")`),
	ours("pyarrow", "parquet", `import pyarrow.parquet
TABLE = pyarrow.parquet.read_table("parquet/TABLE.parquet")`),
	ours("sqlite3", "sqlite", `import glob, sqlite3
[name] = glob.glob("*.sqlite")
cursor = sqlite3.connect(name).execute("SELECT * FROM TABLE")
TABLE = [[column[0] for column in cursor.description], *cursor]`),
	ours("polars", "sqlite", `import glob, polars, sqlite3
[name] = glob.glob("*.sqlite")
TABLE = polars.read_database("SELECT * FROM TABLE", sqlite3.connect(name), infer_schema_length=None)`),
	ours("openpyxl", "xlsx", `import glob
[name] = glob.glob("*.xlsx")
TABLE = workbook(name)["TABLE"].values`),
}

// arrowTypes loads the types of a Parquet file as a table with a row for each column.
var arrowTypes = ours("pyarrow types", "parquet", `import pyarrow.parquet
file = pyarrow.parquet.ParquetFile("parquet/TABLE.parquet")
groups = [file.metadata.row_group(i) for i in range(file.num_row_groups)]
chunks = [group.column(i) for group in groups for i in range(group.num_columns)]
coded = {c.path_in_schema.split(".")[0] for c in chunks if "RLE_DICTIONARY" in c.encodings}
TABLE = [("column", "type", "nullable", "dictionary")]
for field in file.schema_arrow:
    flags = [str(flag).lower() for flag in (field.nullable, field.name in coded)]
    TABLE.append((field.name, str(field.type), *flags))`)

func ours(reader, format, code string) snippet {
	return snippet{language: "python", reader: reader, format: format, code: code, loads: "TABLE"}
}

func (p *proof) python(t *testing.T) {
	Require(t, "python3", "-c", "import pandas, pyarrow, openpyxl, polars, duckdb")
	jobs := p.jobs(append(p.written("python", "sql"), beyond...))
	p.read(t, exec.Command("python3", "-c", readPython), append(jobs, p.typeJobs()...))
}

func (p *proof) typeJobs() []job {
	jobs := make([]job, len(p.data.Tables))
	for i, t := range p.data.Tables {
		want := table{name: t.Name, columns: []string{"column", "type", "nullable", "dictionary"}}
		for _, c := range t.Columns {
			isCode := c.Kind == schema.CodeOf || c.Kind == schema.Reference
			coded := isCode && t.Len() > 0
			want.rows = append(want.rows, []string{
				c.Name, arrowType(&c), strconv.FormatBool(c.Nullable), strconv.FormatBool(coded),
			})
		}
		jobs[i] = newJob(&arrowTypes, want)
	}
	return jobs
}

// arrowType is the type of a column as pyarrow names it.
func arrowType(c *schema.Column) string {
	name := "string"
	switch c.Kind {
	case schema.Integer:
		name = "int64"
	case schema.Decimals:
		name = "double"
	case schema.Boolean:
		name = "bool"
	case schema.Days:
		name = "date32[day]"
	}
	if c.List {
		name = "list<element: " + name + " not null>"
	}
	return name
}
