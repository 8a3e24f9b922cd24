package release

import (
	"errors"
	"io/fs"
	"os"

	"pakrus/schema"
)

// Listed is a release as the index of dist lists it.
type Listed struct {
	Version    string
	Date       schema.Day
	Withdrawal *Withdrawal // nil for one that is not withdrawn
}

// List reads which releases dist/index.json lists, newest version first; none where there is no such file.
func List(dist string) ([]Listed, error) {
	root, err := os.OpenRoot(dist)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer root.Close()
	x, err := readIndex(root, "")
	if err != nil {
		return nil, err
	}
	all := make([]Listed, len(x.Releases))
	for i, e := range x.Releases {
		all[i] = Listed{e.Version, schema.Day(e.Date), e.Withdrawal}
	}
	return all, nil
}
