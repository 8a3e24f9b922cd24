package parquet

import (
	"github.com/parquet-go/parquet-go"

	"pakrus/schema"
)

// table is the root of a Parquet schema. A parquet.Group alone would sort its fields by name.
type table struct {
	parquet.Group
	fields []parquet.Field
}

// Fields lists the columns in declared order.
func (t table) Fields() []parquet.Field { return t.fields }

func nodeOf(t *schema.Table) parquet.Node {
	root := table{Group: parquet.Group{}}
	for i := range t.Columns {
		c := &t.Columns[i]
		one := parquet.Group{c.Name: columnNode(c)}
		root.Group[c.Name] = one[c.Name]
		root.fields = append(root.fields, one.Fields()...)
	}
	return root
}

func columnNode(c *schema.Column) parquet.Node {
	node := leaf(c)
	if c.List {
		node = parquet.List(node)
	}
	if c.Nullable {
		node = parquet.Optional(node)
	}
	return node
}

func leaf(c *schema.Column) parquet.Node {
	switch c.Kind {
	case schema.Integer:
		return parquet.Leaf(parquet.Int64Type)
	case schema.Decimals:
		return parquet.Leaf(parquet.DoubleType)
	case schema.Boolean:
		return parquet.Leaf(parquet.BooleanType)
	case schema.Days:
		return parquet.Date()
	case schema.CodeOf, schema.Reference:
		return parquet.Encoded(parquet.String(), &parquet.RLEDictionary)
	}
	return parquet.String()
}
