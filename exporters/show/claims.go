package show

import (
	"fmt"
	"strings"

	"pakrus/schema/lookup"
)

// claims lists, passage by passage, what the documents say.
func (s *sheet) claims(r *Shown) {
	if len(r.Claims) == 0 {
		return
	}
	s.heading("claims: what the documents say of it")
	for _, of := range passages(r.Claims) {
		c := of[0]
		place := c.Section
		if c.Paragraph > 0 {
			place += fmt.Sprintf(", paragraph %d", c.Paragraph)
		}
		s.line("  ", 4, strong(c.Document.ID()), plainf(", %s (%s)", place, c.Passage.ID()))
		for _, text := range supports(r.ID, of) {
			s.line("    ", 6, plain(text))
		}
	}
}

// passages parts claims, which come in the order of their passages.
func passages(claims []lookup.Claim) [][]lookup.Claim {
	var all [][]lookup.Claim
	for i, c := range claims {
		if i == 0 || c.Passage != claims[i-1].Passage {
			all = append(all, nil)
		}
		all[len(all)-1] = append(all[len(all)-1], c)
	}
	return all
}

// supports says what the claims of a passage support: first each with a wording or reading of its own, then
// those that just agree with the record, together for each work that the document cites.
func supports(id string, claims []lookup.Claim) []string {
	var all, works []string
	agreeing := map[string][]string{}
	for _, c := range claims {
		field := strings.TrimPrefix(c.Of+" ", id+" ")
		field = strings.TrimPrefix(field, id+"/") + c.Field
		citing := ""
		if c.Via != nil {
			citing = ", citing " + c.Via.ID()
		}
		if c.AsStated == "" && c.Rank == "preferred" {
			if agreeing[citing] == nil {
				works = append(works, citing)
			}
			agreeing[citing] = append(agreeing[citing], field)
			continue
		}
		all = append(all, own(c, field)+citing+reason(c))
	}
	for _, citing := range works {
		all = append(all, "supports "+strings.Join(agreeing[citing], ", ")+citing)
	}
	return all
}

// own is a claim with its wording, and with its reading where the record does not follow it.
func own(c lookup.Claim, field string) string {
	text := field + ":"
	if c.Rank != "preferred" {
		text += fmt.Sprintf(" %s (%s)", c.Value, c.Rank)
	}
	if c.AsStated != "" {
		text += fmt.Sprintf(" as stated %q", c.AsStated)
	}
	return text
}

func reason(c lookup.Claim) string {
	if c.Rationale == "" {
		return ""
	}
	return "; " + c.Rationale
}
