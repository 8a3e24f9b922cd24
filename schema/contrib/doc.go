// Package contrib reads what strangers contribute to a dataset: a file as rows of located
// cells, and what is wrong with it.
//
// A format's reader (in exporters/<format>) turns a file into rows and reports what is wrong
// with its form. This package knows the tables: it recognises which one a section of a file
// is about, checks each row against the dataset and the other contributed rows, and sorts
// what was found. It opens no file and prints nothing.
//
// # The format of a contribution
//
// A contribution has the columns of its table under their names. Beside them it may have:
//
//	evidence_passage    ID of the passage that says so: the source and the place in it
//	evidence_as_stated  the document's own wording of the value, at most eight words
//	evidence_fields     the columns that the passage speaks of, separated by spaces; all, where left out
//	evidence_via        the works that the document cites for it, by ID; a list
//	reason              why an existing record is changed; only for a record whose ID exists
//
// A new record leaves out an ID that is allocated, or gives a placeholder such as new-1 that
// other contributed records refer to. A record whose ID exists is a correction: it changes
// the columns that it has a value for. A missing value is an empty cell, null, or a column or key left
// out; a yes or no that is left out is no. Columns that the dataset computes may be left out; what they hold is passed over.
//
// CSV: one table a file; UTF-8 with comma, semicolon or tab; the items of a list joined with "; ".
// A workbook: one table a sheet, named by the table, columns in the first row.
// JSON and YAML: a list of records, one record, or an object with a list of records for each
// table. JSON Lines: a record a line. A record may hold evidence as a list of objects with the
// keys passage, as_stated, fields and via, and the rows of another table that belong to it
// (the participants of an event) as a list of objects under the name that the dataset gives it.
package contrib
