package xlsx

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"pakrus/schema"
	"pakrus/schema/contrib"
)

const listsSheet = "_lists"

// list is a column of the sheet _lists.
type list struct {
	name   string
	column string
	values []string
}

// ref is the range of the values, below the name of the list.
func (l *list) ref() string {
	return fmt.Sprintf("%s!$%s$2:$%s$%d", listsSheet, l.column, l.column, len(l.values)+1)
}

// listOf is the list of what may stand in the field, or nil.
func (t *templateWriter) listOf(field *contrib.Field) *list {
	switch {
	case field.Codes() != nil:
		return t.list(field.Codes().Name, field.Codes().Values)
	case field.Keys != nil && field.Keys.Len() > 0:
		return t.list(field.Keys.Name, func() []string { return keys(field.Keys) })
	case field.Column != nil && field.Column.Kind == schema.Boolean:
		return t.list("true or false", func() []string { return []string{"TRUE", "FALSE"} })
	}
	return nil
}

func (t *templateWriter) list(name string, values func() []string) *list {
	if l := t.lists[name]; l != nil {
		return l
	}
	l := &list{name: name, column: columnName(len(t.order)), values: values()}
	t.lists[name] = l
	t.order = append(t.order, l)
	return l
}

func keys(table *schema.Table) []string {
	var list []string
	for _, row := range table.Rows() {
		list = append(list, table.Key(row))
	}
	return list
}

// addTools gives the free cells of a column a drop-down and a prompt. A code outside its list
// is refused at once, or asked about where contrib.Emptied may stand; a reference may be to another new record, such as new-1, and a list may
// have several items, so there the drop-down only helps.
func (t *templateWriter) addTools(sheet, column string, field *contrib.Field) error {
	tool := excelize.NewDataValidation(true)
	tool.Sqref = fmt.Sprintf("%s%d:%s%d", column, firstFree, column, lastFree)
	tool.SetInput(cut(field.Name, 32), cut(prompt(field), 255))
	if l := t.listOf(field); l != nil {
		tool.SetSqrefDropList(l.ref())
		if field.Codes() != nil && !field.List {
			tool.SetError(strictness(field), cut(field.Name, 32), cut("Choose one of the codes of "+l.name+" from the drop-down.", 255))
		} else {
			tool.ShowErrorMessage = false
		}
	}
	return t.f.AddDataValidation(sheet, tool)
}

// strictness lets a correction write contrib.Emptied where a record may lack the value.
func strictness(field *contrib.Field) excelize.DataValidationErrorStyle {
	if field.Column.Nullable {
		return excelize.DataValidationErrorStyleWarning
	}
	return excelize.DataValidationErrorStyleStop
}

func prompt(field *contrib.Field) string {
	text := field.Meaning
	if allowed := field.Allowed(); allowed != "" {
		text += " Write: " + allowed + "."
	}
	return text
}

// cut shortens a text to what Excel allows.
func cut(text string, limit int) string {
	runes := []rune(text)
	if len(runes) <= limit {
		return text
	}
	return string(runes[:limit-3]) + "..."
}

func (t *templateWriter) writeLists() error {
	if _, err := t.f.NewSheet(listsSheet); err != nil {
		return err
	}
	for _, l := range t.order {
		for i, value := range append([]string{l.name}, l.values...) {
			if err := t.setListCell(fmt.Sprintf("%s%d", l.column, i+1), value); err != nil {
				return err
			}
		}
	}
	return t.f.SetSheetVisible(listsSheet, false)
}

// setListCell writes TRUE and FALSE as booleans, so that choosing one gives a boolean.
func (t *templateWriter) setListCell(cell, value string) error {
	if value == "TRUE" || value == "FALSE" {
		return t.f.SetCellBool(listsSheet, cell, value == "TRUE")
	}
	return t.f.SetCellStr(listsSheet, cell, value)
}
