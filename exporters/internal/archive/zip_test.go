package archive

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"testing"
)

func TestZipIsTheSameOnEveryMachine(t *testing.T) {
	var out bytes.Buffer
	z := NewZip(&out)
	for _, name := range []string{"b.txt", "a/c.txt"} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		for range 1000 {
			if _, err := io.WriteString(w, "some words of "+name+"\n"); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprintf("%x", sha256.Sum256(out.Bytes()))[:16]; got != "c5702f8182c71c7f" {
		t.Errorf("the bytes are others: %s", got)
	}
	r, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	if r.File[0].Name != "b.txt" || r.File[1].Name != "a/c.txt" || r.File[0].UncompressedSize64 != 20_000 {
		t.Errorf("entries %v, %v", r.File[0].FileHeader, r.File[1].FileHeader)
	}
	if got := r.File[0].Modified.Format("2006-01-02 15:04"); got != "1980-01-01 00:00" {
		t.Errorf("time %s", got)
	}
}
