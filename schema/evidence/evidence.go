// Package evidence says what a citation of a document is. It cuts documents into numbered
// passages, fingerprints them, and checks citations against them.
//
// It knows no document by name: which documents there are comes in as arguments.
package evidence

// A SourceID is the key of a source: a document that was read, or a work that one cites.
type SourceID string

// An Item is one citation: what one passage says for or against fields of the record it stands in.
type Item struct {
	Passage   string   // ID of the passage, such as "novak-1987-p031"
	AsStated  string   // the document's own wording of the value, at most eight words; "" if none
	Fields    string   // columns it speaks of, separated by spaces; "" means every factual column, and AsStated is then the lead column's
	Via       SourceID // the work that the document cites for it; "" if it names none
	Value     string   // what the document says where it differs from the record's value; "" means the record's value
	Rank      Rank     // "" means Preferred where Value is "", and Normal otherwise
	Rationale string   // why it is not preferred, or any other remark
	Added     string   // version that added the citation, where it is later than the record's own

	except []string // columns that another item of the same passage speaks of
}

// EffectiveRank is the rank of the item, with the default of an empty Rank filled in.
func (i Item) EffectiveRank() Rank {
	switch {
	case i.Rank != "":
		return i.Rank
	case i.Value == "":
		return Preferred
	}
	return Normal
}

// A List is the evidence of one record.
type List []Item

// A Document is a text file that passages are cut from.
type Document struct {
	ID     SourceID
	SHA256 string // of the file's bytes, 64 lower-case hexadecimal digits
}

// A Passage is a paragraph of a document, or a heading, list item, table row, footnote or
// reference-list entry. A passage that a page end breaks is one passage.
type Passage struct {
	ID        string   // SourceID and number in the order of the document: "novak-1987-p031"
	Source    SourceID // the document
	Section   string   // heading that it stands under; one of more than eight words is cut to six and "..."
	Paragraph int      // number in the section; the section's heading is 0
	Words     int      // words of Text
	SHA256    string   // of Text in UTF-8, 64 lower-case hexadecimal digits
	Text      string   // normalised (see Normalise); held in memory only, never written
}
