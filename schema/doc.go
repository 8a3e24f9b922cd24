// Package schema says what a table is. One struct field defines a column once: its name,
// kind, unit, meaning and constraints; the header of a CSV file, the column of a sheet or
// of a Parquet file, the property of a JSON Schema and the line of a codebook derive from it.
package schema
