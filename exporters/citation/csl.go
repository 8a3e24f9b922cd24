package citation

import (
	"bytes"
	"encoding/json"
	"io"
	"strconv"
	"strings"
)

// cslItem is an item of CSL-JSON, schema 1.0.2.
type cslItem struct {
	ID        string    `json:"id"`
	Type      string    `json:"type"`
	Genre     string    `json:"genre,omitempty"`
	Title     string    `json:"title,omitempty"`
	Author    []cslName `json:"author,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	Container string    `json:"container-title,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Volume    string    `json:"volume,omitempty"`
	Issue     string    `json:"issue,omitempty"`
	Page      string    `json:"page,omitempty"`
	Number    string    `json:"number,omitempty"`
	Version   string    `json:"version,omitempty"`
	DOI       string    `json:"DOI,omitempty"`
	URL       string    `json:"URL,omitempty"`
	Abstract  string    `json:"abstract,omitempty"`
	Keyword   string    `json:"keyword,omitempty"`
	Note      string    `json:"note,omitempty"`
}

type cslName struct {
	Family  string `json:"family,omitempty"`
	Given   string `json:"given,omitempty"`
	Literal string `json:"literal,omitempty"`
}

type cslDate struct {
	DateParts [][]int `json:"date-parts,omitempty"`
	Season    int     `json:"season,omitempty"`
	Literal   string  `json:"literal,omitempty"`
}

// CSL writes a list of items of CSL-JSON.
func CSL(w io.Writer, all []Reference) error {
	items := make([]cslItem, len(all))
	for i := range all {
		items[i] = all[i].csl()
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(items); err != nil {
		return err
	}
	_, err := w.Write(out.Bytes())
	return err
}

func (r *Reference) csl() cslItem {
	license := ""
	if r.License != "" {
		license = "License: " + r.License
	}
	item := cslItem{
		ID: r.ID, Type: r.Type, Genre: r.Genre, Title: r.Title, Issued: readDate(r.Issued).csl(), Container: r.Container,
		Publisher: r.Publisher, Volume: r.Volume, Issue: r.Issue, Page: r.Pages, Number: r.Number, Version: r.Version, DOI: r.DOI, URL: r.URL,
		Abstract: r.Abstract, Keyword: strings.Join(r.Keywords, ", "), Note: joined(license, r.Note),
	}
	for _, n := range r.Authors {
		if n.Given == "" {
			item.Author = append(item.Author, cslName{Literal: n.Family})
		} else {
			item.Author = append(item.Author, cslName{Family: n.Family, Given: n.Given})
		}
	}
	return item
}

// csl is nil for no date; what has no year in digits is written as it stands.
func (d date) csl() *cslDate {
	if d.year == "" {
		return nil
	}
	year, err := strconv.Atoi(d.year)
	if err != nil {
		return &cslDate{Literal: d.year}
	}
	parts := []int{year}
	for _, n := range []int{d.month, d.day} {
		if n > 0 {
			parts = append(parts, n)
		}
	}
	return &cslDate{DateParts: [][]int{parts}, Season: d.season}
}
