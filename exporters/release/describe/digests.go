package describe

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"pakrus/schema"
	"pakrus/schema/digest"
)

// digests is the digests.json of a release.
type digests struct {
	Name        string         `json:"name"`
	Version     string         `json:"version"`
	Algorithm   string         `json:"algorithm"`
	Description string         `json:"description"`
	Tables      []digest.Table `json:"tables"`
}

const aboutDigests = "The SHA-256 of what each table says, equal in every format. README.md tells how it is computed."

// Digests is a digests.json: the logical digest of each table, see package digest.
func Digests(d *schema.Dataset, _ []File) ([]byte, error) {
	list := digests{Name: d.Meta.Name, Version: d.Meta.Version, Algorithm: digest.Algorithm, Description: aboutDigests}
	for _, t := range d.Tables {
		list.Tables = append(list.Tables, digest.Of(t))
	}
	return marshal(list)
}

// ReadDigests reads a digests.json. Digests of another algorithm are an error.
func ReadDigests(text []byte) ([]digest.Table, error) {
	var list digests
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	err := d.Decode(&list)
	if err == nil {
		if _, rest := d.Token(); rest != io.EOF {
			err = fmt.Errorf("there is more after its end")
		}
	}
	if err == nil && list.Algorithm != digest.Algorithm {
		err = fmt.Errorf("the algorithm is %q, this program knows %q; take the pakrus of that release", list.Algorithm, digest.Algorithm)
	}
	return list.Tables, err
}
