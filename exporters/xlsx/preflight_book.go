package xlsx

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode/utf16"
)

// relation points from one part to another, or out of the file.
type relation struct {
	id, kind, target string // kind is the last segment of the relationship's type
	external         bool
}

// relations reads a part of relationships (ECMA-376, part 2, section 6.5).
type relations struct {
	nothing
	list []relation
}

func (r *relations) start(at []byte, e element) error {
	if string(at) != "Relationships/Relationship" {
		return nil
	}
	id, _ := e.attr("Id")
	kind, _ := e.attr("Type")
	target, _ := e.attr("Target")
	mode, _ := e.attr("TargetMode")
	r.list = append(r.list, relation{id, path.Base(kind), target, mode == "External"})
	return nil
}

// readStructure reads all parts but the sheets, and finds the sheets.
func (b *inspected) readStructure() error {
	if err := b.checkParts(); err != nil {
		return err
	}
	all, err := b.readRelations()
	if err != nil {
		return err
	}
	main, err := b.target("", all["_rels/.rels"], "officeDocument")
	if err != nil {
		return err
	}
	if main == "" {
		return damagedf("the file does not say which part the workbook is")
	}
	if err := b.readWorkbook(main, all[relationsOf(main)]); err != nil {
		return err
	}
	return b.readRest(main)
}

func relationsOf(part string) string {
	return path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
}

// others are parts that tell another kind of file by their names.
var others = []struct{ part, found, advice string }{
	{"xl/workbook.bin", "the file is a binary workbook (.xlsb)", saveAs},
	{"word/document.xml", "the file is a Word document", "send the table as a workbook"},
	{"ppt/presentation.xml", "the file is a PowerPoint presentation", "send the table as a workbook"},
	{"Index/Document.iwa", "the file is a Numbers spreadsheet", "export it as Excel (File, Export To)"},
	{"mimetype", "the file is an OpenDocument file (.ods)", saveAs},
}

// active are beginnings of names of parts that run, embed or fetch something.
var active = []struct{ prefix, found string }{
	{"xl/vbaproject", "macros"}, {"xl/macrosheets/", "macros"}, {"xl/dialogsheets/", "dialogs"}, {"customui/", "buttons of its own"},
	{"xl/activex/", "active controls"}, {"xl/ctrlprops/", "controls"}, {"xl/embeddings/", "embedded files"},
	{"xl/externallinks/", "links to other workbooks"}, {"xl/connections.xml", "connections to data elsewhere"},
	{"xl/querytables/", "queries of data elsewhere"}, {"xl/webextensions/", "add-ins"}, {"xl/model/", "a data model"},
}

const asValues = "copy the cells as values into a new workbook"

func (b *inspected) checkParts() error {
	for _, o := range others {
		if _, there := b.parts[o.part]; there {
			return refusef("WBK1", o.advice, "%s", o.found)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(b.parts)) {
		for _, a := range active {
			if strings.HasPrefix(strings.ToLower(name), a.prefix) {
				return refusef("WBK3", asValues, "the workbook has %s (part %.80q)", a.found, name)
			}
		}
	}
	types, there := b.parts["[Content_Types].xml"]
	if !there {
		return refusef("WBK1", saveAs, "the file is a zip archive, but no workbook")
	}
	return walk(b.ctx, "[Content_Types].xml", types, contentTypes{})
}

// contentTypes looks for types of parts that a workbook must not have. A default says only
// what a part would be: some programs write that of macros into every workbook.
type contentTypes struct{ nothing }

func (contentTypes) start(at []byte, e element) error {
	kind, _ := e.attr("ContentType")
	kind = strings.ToLower(kind)
	if strings.Contains(kind, "macroenabled") || strings.Contains(kind, "vbaproject") && string(at) == "Types/Override" {
		return refusef("WBK3", "save it as \"Excel Workbook (.xlsx)\", which leaves the macros out", "the workbook has macros (.xlsm)")
	}
	return nil
}

// readRelations reads all parts of relationships; of those that lead out of the file only links to pages may stay.
func (b *inspected) readRelations() (map[string][]relation, error) {
	all := map[string][]relation{}
	for _, name := range slices.Sorted(maps.Keys(b.parts)) {
		if !strings.HasSuffix(strings.ToLower(name), ".rels") {
			continue
		}
		var r relations
		if err := walk(b.ctx, name, b.parts[name], &r); err != nil {
			return nil, err
		}
		for _, one := range r.list {
			if err := one.check(); err != nil {
				return nil, err
			}
		}
		all[name] = r.list
	}
	return all, nil
}

// activeKinds are relationships to parts that run, embed or fetch something, whatever their names.
var activeKinds = []string{
	"vbaProject", "wordVbaData", "xlMacrosheet", "xlIntlMacrosheet", "dialogsheet", "oleObject", "package", "control", "activeXControlBinary",
	"ctrlProp", "externalLink", "externalLinkPath", "connections", "queryTable", "attachedToolbars", "ui", "extensibility", "webextension",
}

func (r relation) check() error {
	switch {
	case slices.Contains(activeKinds, r.kind):
		return refusef("WBK3", asValues, "the workbook has a part that can run or fetch something (%.40s %.80q)", r.kind, r.target)
	case r.external && r.kind != "hyperlink":
		return refusef("WBK3", asValues, "the workbook fetches something from elsewhere (%.40s %.80q)", r.kind, r.target)
	}
	return nil
}

// target is the part that the first relation of that kind leads to; "" where there is none.
func (b *inspected) target(from string, list []relation, kind string) (string, error) {
	for _, r := range list {
		if r.kind == kind {
			return b.resolve(from, r)
		}
	}
	return "", nil
}

func (b *inspected) resolve(from string, r relation) (string, error) {
	name := path.Join(path.Dir(from), r.target)
	if strings.HasPrefix(r.target, "/") {
		name = strings.TrimPrefix(path.Clean(r.target), "/")
	}
	if _, there := b.parts[name]; there && !r.external {
		return name, nil
	}
	for other := range b.parts {
		if strings.EqualFold(other, name) && !r.external {
			return other, nil
		}
	}
	return "", damagedf("the part %.80q is missing", cmp.Or(name, r.id))
}

// workbookPart reads the list of sheets and how days are counted.
type workbookPart struct {
	nothing
	epoch  epoch
	sheets []listedSheet
	found  bool
}

type listedSheet struct {
	name, id string
	hidden   bool
}

func (w *workbookPart) start(at []byte, e element) error {
	switch string(at) {
	case "workbook":
		w.found = true
	case "workbook/workbookPr":
		w.epoch = epoch1900
		if e.isTrue("date1904") {
			w.epoch = epoch1904
		}
	case "workbook/sheets/sheet":
		name, _ := e.attr("name")
		state, _ := e.attr("state")
		w.sheets = append(w.sheets, listedSheet{name, e.relationID(), state == "hidden" || state == "veryHidden"})
	}
	return nil
}

func (b *inspected) readWorkbook(main string, list []relation) error {
	var w workbookPart
	if err := walk(b.ctx, main, b.parts[main], &w); err != nil {
		return err
	}
	if !w.found || len(w.sheets) == 0 {
		return damagedf("the workbook has no sheets")
	}
	b.epoch = w.epoch
	seen := map[string]bool{}
	for _, s := range w.sheets {
		if !isSheetName(s.name) || seen[strings.ToLower(s.name)] {
			return damagedf("the sheet name %.80q is there twice, or is none that a spreadsheet program would allow", s.name)
		}
		seen[strings.ToLower(s.name)] = true
		if err := b.addSheet(main, list, s); err != nil {
			return err
		}
	}
	return b.readShared(main, list)
}

// isSheetName follows the rules of Excel.
func isSheetName(name string) bool {
	n := len(utf16.Encode([]rune(name)))
	return n > 0 && n <= 31 && !strings.ContainsAny(name, `:\/?*[]`)
}

func (b *inspected) addSheet(main string, list []relation, s listedSheet) error {
	at := slices.IndexFunc(list, func(r relation) bool { return r.id == s.id })
	if at < 0 {
		return damagedf("the part of the sheet %.40q is not named", s.name)
	}
	switch list[at].kind {
	case "worksheet":
	case "chartsheet":
		return nil
	default:
		return refusef("WBK3", asValues, "the sheet %.40q is a %.40s, which can run something", s.name, list[at].kind)
	}
	part, err := b.resolve(main, list[at])
	if err != nil {
		return err
	}
	if slices.ContainsFunc(b.sheets, func(other sheetPartOf) bool { return other.part == part }) {
		return damagedf("two sheets have the same part %.80q", part)
	}
	b.sheets = append(b.sheets, sheetPartOf{s.name, part, s.hidden})
	return nil
}

// readShared reads what cells of all sheets refer to.
func (b *inspected) readShared(main string, list []relation) error {
	part, err := b.target(main, list, "styles")
	if err == nil && part != "" {
		b.stylesPart = part
		b.styles, err = b.readStyles(part)
	}
	if err != nil {
		return err
	}
	part, err = b.target(main, list, "sharedStrings")
	if err == nil && part != "" {
		b.strings, err = b.readStrings(part)
	}
	return err
}

// readRest sees that all other parts of XML are well-formed.
func (b *inspected) readRest(main string) error {
	for _, name := range slices.Sorted(maps.Keys(b.parts)) {
		isSheet := slices.ContainsFunc(b.sheets, func(s sheetPartOf) bool { return s.part == name })
		if !strings.HasSuffix(strings.ToLower(name), ".xml") || isSheet || name == main {
			continue
		}
		if err := walk(b.ctx, name, b.parts[name], nothing{}); err != nil {
			return err
		}
	}
	return nil
}
