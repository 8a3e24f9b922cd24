package r

import (
	"archive/tar"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/gzip"

	"pakrus/exporters/internal/sample"
	"pakrus/schema"
)

func TestConform(t *testing.T) { sample.Conform(t, Write) }

// lighthouses is the sample dataset with a licence, a claim and a passage.
func lighthouses(t *testing.T) *schema.Dataset {
	t.Helper()
	d := sample.Lighthouses()
	d.Meta.License.Text = "No rights reserved."
	tables := append(d.Tables[:2:2],
		schema.Of("claims", "what a document says", []claim{{"cl-1", "lighthouses", "light-dunes", "lamps", "1", "keeper-1999", "keeper-1999-p002"}}),
		schema.Of("passages", "a paragraph", []passage{{"keeper-1999-p001", "Lights", 1}, {"keeper-1999-p002", "Shadows", 7}}),
		schema.Of("sources", "a document", []document{{"keeper-1999", "Lights & shadows"}}))
	with, err := schema.New(d.Meta, tables...)
	if err != nil {
		t.Fatal(err)
	}
	return with
}

type claim struct {
	ID      string `json:"claim_id" key:"" own:"" doc:"Key."`
	Table   string `json:"record_table" own:"" doc:"Table of the record."`
	Record  string `json:"record_id" own:"" doc:"Key of the record."`
	Field   string `json:"field" own:"" doc:"Column."`
	Value   string `json:"value" own:"" doc:"Value."`
	Source  string `json:"source_id" ref:"sources" own:"" doc:"Document."`
	Passage string `json:"passage_id" ref:"passages" own:"" doc:"Passage."`
}

type passage struct {
	ID        string `json:"passage_id" key:"" own:"" doc:"Key."`
	Section   string `json:"section" own:"" doc:"Heading."`
	Paragraph int64  `json:"paragraph" own:"" doc:"Number in the section."`
}

type document struct {
	ID    string `json:"source_id" key:"" own:"" doc:"Key."`
	Title string `json:"title" own:"" doc:"Title."`
}

// unpack returns the files of a package with their headers, and the header of the compressed file.
func unpack(t *testing.T, text []byte) (files map[string]string, headers []*tar.Header, outer gzip.Header) {
	t.Helper()
	compressed, err := gzip.NewReader(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	files = map[string]string{}
	for archive := tar.NewReader(compressed); ; {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			return files, headers, compressed.Header
		}
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(archive)
		if err != nil {
			t.Fatal(err)
		}
		files[header.Name], headers = string(content), append(headers, header)
	}
}

func TestGolden(t *testing.T) {
	files := sample.Output(t, Write, lighthouses(t))
	sample.Golden(t, "load.R", files["load.R"])
	inside, _, _ := unpack(t, files["lighthouses_1.2.0.tar.gz"])
	for name, text := range inside {
		if path.Ext(name) != ".rda" {
			sample.Golden(t, strings.Replace(name, "lighthouses/", "package/", 1), []byte(text))
		}
	}
}

// Nothing of the machine is in the package.
func TestHeadersOfThePackage(t *testing.T) {
	_, headers, outer := unpack(t, sample.Output(t, Write, lighthouses(t))["lighthouses_1.2.0.tar.gz"])
	last := ""
	for _, h := range headers {
		if !h.ModTime.Equal(time.Date(2020, 2, 29, 0, 0, 0, 0, time.UTC)) || h.Mode != 0o644 || h.Uid+h.Gid != 0 || h.Uname+h.Gname != "" {
			t.Errorf("%s: %+v", h.Name, h)
		}
		if h.Name <= last || !strings.HasPrefix(h.Name, "lighthouses/") {
			t.Errorf("%s follows %s", h.Name, last)
		}
		last = h.Name
	}
	if outer.ModTime.Unix() != 0 || outer.Name != "" || outer.OS != 255 {
		t.Errorf("header of gzip: %+v", outer)
	}
}

func TestNamesOfPackages(t *testing.T) {
	for name, want := range map[string]string{
		"pakrus": "pakrus", "old-lamps": "old.lamps", "x": "x.data", "stats": "stats.data", "if": "if.data", "lamps-": "lamps", "a--b": "a..b",
	} {
		if got := packageName(schema.Meta{Name: name}); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
	for semver, want := range map[string]string{"0.3.0": "0.3.0", "0.3.0-dev": "0.3.0.9000", "1.20.3-rc.1": "1.20.3.9000"} {
		if got := version(semver); got != want {
			t.Errorf("%s: %s, want %s", semver, got, want)
		}
	}
}

func TestTablesNamedAsFunctionsAreRefused(t *testing.T) {
	for _, name := range []string{"load_table", "claims_for", "cite", "edtf_start"} {
		d, err := schema.New(sample.Lighthouses().Meta, schema.Of(name, "a document", []document{}))
		if err != nil {
			t.Fatal(err)
		}
		want := `table "` + name + `": load.R has a function of this name; rename the table`
		if err := Write(sample.Files{}.Create, d); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}
