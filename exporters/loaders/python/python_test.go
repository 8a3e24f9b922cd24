package python_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"path"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/exporters/internal/sample"
	"pakrus/exporters/loaders"
	"pakrus/exporters/loaders/python"
)

var write = python.Writer(csv.Write)

func TestConform(t *testing.T) { sample.Conform(t, write) }

func TestGolden(t *testing.T) {
	files := sample.Output(t, write, sample.Lighthouses())
	sample.Golden(t, "load.py", files["load.py"])
	wheel := entries(t, files["lighthouses-1.2.0-py3-none-any.whl"])
	sample.Golden(t, "__init__.pyi", wheel["lighthouses/__init__.pyi"])
	sample.Golden(t, "METADATA", wheel["lighthouses-1.2.0.dist-info/METADATA"])
}

// entries are the files of a wheel; their order and form is checked on the way.
func entries(t *testing.T, wheel []byte) map[string][]byte {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(wheel), int64(len(wheel)))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]byte{}
	for _, f := range r.File {
		if f.Modified.Format("2006-01-02") != "1980-01-01" || f.Method != zip.Deflate {
			t.Errorf("%s: time %s, method %d", f.Name, f.Modified, f.Method)
		}
		content, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if found[f.Name], err = io.ReadAll(content); err != nil {
			t.Fatal(err)
		}
	}
	if last := r.File[len(r.File)-1].Name; path.Base(last) != "RECORD" {
		t.Errorf("the last entry is %s", last)
	}
	return found
}

func TestWheelHoldsWhatItRecords(t *testing.T) {
	files := sample.Output(t, write, sample.Lighthouses())
	tables := sample.Output(t, csv.Write, sample.Lighthouses())
	wheel := entries(t, files["lighthouses-1.2.0-py3-none-any.whl"])
	recorded := map[string]bool{}
	for line := range strings.Lines(string(wheel["lighthouses-1.2.0.dist-info/RECORD"])) {
		name, _, _ := strings.Cut(line, ",")
		recorded[name] = true
		sum := sha256.Sum256(wheel[name])
		want := fmt.Sprintf("%s,sha256=%s,%d\n", name, base64.RawURLEncoding.EncodeToString(sum[:]), len(wheel[name]))
		if path.Base(name) == "RECORD" {
			want = name + ",,\n"
		}
		if line != want {
			t.Errorf("recorded %q, want %q", line, want)
		}
	}
	for name := range wheel {
		if !recorded[name] {
			t.Errorf("%s is not recorded", name)
		}
	}
	for name, content := range tables {
		if !bytes.Equal(wheel["lighthouses/"+name], content) {
			t.Errorf("%s is not that of the release", name)
		}
	}
	if !bytes.Equal(wheel["lighthouses/__init__.py"], files["load.py"]) {
		t.Error("the module of the wheel is not load.py")
	}
	if string(wheel["lighthouses-1.2.0.dist-info/licenses/LICENSE-CODE.txt"]) != loaders.CodeLicense {
		t.Error("the licence of the code is another")
	}
}

func TestNameOfTheWheel(t *testing.T) {
	for semver, want := range map[string]string{
		"0.3.0": "0.3.0", "0.3.0-dev": "0.3.0.dev0", "1.2.3-dev.4": "1.2.3.dev4", "1.0.0-alpha": "1.0.0a0", "1.0.0-alpha.1": "1.0.0a1",
		"1.0.0-b2": "1.0.0b2", "1.0.0-beta.11": "1.0.0b11", "1.0.0-rc.1": "1.0.0rc1", "1.0.0-rc-1": "1.0.0rc1", "1.0.0-pre": "1.0.0rc0",
		"1.0.0-trial.7": "1.0.0.dev0+trial.7", "1.0.0-0.3.7": "1.0.0.dev0+0.3.7", "1.0.0-x-y-z.--": "1.0.0.dev0+x.y.z",
	} {
		d := sample.Lighthouses()
		d.Meta.Name, d.Meta.Version = "light-houses", semver
		files := sample.Output(t, write, d)
		name := "light_houses-" + want + "-py3-none-any.whl"
		if files[name] == nil {
			t.Errorf("%s: no %s", semver, name)
			continue
		}
		wheel := entries(t, files[name])
		metadata := string(wheel["light_houses-"+want+".dist-info/METADATA"])
		if !strings.Contains(metadata, "\nName: light-houses\nVersion: "+want+"\n") || wheel["light_houses/__init__.py"] == nil {
			t.Errorf("%s: metadata %.80q", semver, metadata)
		}
	}
}
