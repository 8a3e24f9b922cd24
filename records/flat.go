package records

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"pakrus/records/actor"
	"pakrus/records/agreement"
	"pakrus/records/event"
	"pakrus/records/passage"
	"pakrus/records/place"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// resting is what a record rests on, for the wide tables.
type resting struct {
	Documents []source.ID `json:"documents,omitzero" ref:"sources" own:"" doc:"Documents with a claim on the record, in alphabetical order."`
	Passages  []string    `json:"passages,omitzero" ref:"passages" own:"" doc:"Passages that the claims rest on, in alphabetical order."`
	Works     []source.ID `json:"cited_works,omitzero" ref:"sources" own:"" doc:"Works that the documents cite for it, in alphabetical order."`
	Doubtful  bool        `json:"is_doubtful" own:"" doc:"Whether what a document says of it cannot be right as it stands; see discrepancies."`
	Citation  string      `json:"citation" kind:"text" own:"" copy:"" doc:"Ready-made citation of the record, with the documents and sections that it rests on."`
}

// eventFlat is an event with what other tables say of it in one row.
type eventFlat struct {
	ID           string         `json:"event_id" key:"" ref:"events" own:"" doc:"The event."`
	Date         schema.Date    `json:"date,omitzero" own:"" copy:"" doc:"When it happened or was to happen, in EDTF."`
	Title        string         `json:"title" title:"" own:"" copy:"" doc:"What happened."`
	Kind         event.Kind     `json:"kind" own:"" copy:"" doc:"Kind of event."`
	Domain       vocab.Domain   `json:"domain" own:"" copy:"" doc:"Field of policy."`
	Setting      event.Setting  `json:"setting" own:"" copy:"" doc:"Between whom it happened."`
	Status       event.Status   `json:"status" own:"" copy:"" doc:"Whether it took place."`
	CAMEO        vocab.CAMEO    `json:"cameo_code" own:"" copy:"" doc:"CAMEO event code."`
	Goldstein    schema.Decimal `json:"goldstein,omitzero" own:"" copy:"" doc:"Goldstein score of the CAMEO code."`
	Place        string         `json:"place,omitzero" own:"" copy:"" doc:"Name of the place."`
	Country      string         `json:"country,omitzero" own:"" copy:"" doc:"Name of the state in which the place lies today."`
	Participants []string       `json:"participants,omitzero" own:"" copy:"" doc:"Participants in order, each as 'Name (role: office)'."`
	Description  string         `json:"description,omitzero" kind:"text" own:"" copy:"" doc:"What the documents say of it."`
	resting
	schema.Versions
}

// agreementFlat is an agreement with what other tables say of it in one row.
type agreementFlat struct {
	ID          string           `json:"agreement_id" key:"" ref:"agreements" own:"" doc:"The agreement."`
	Signed      schema.Date      `json:"signed,omitzero" own:"" copy:"" doc:"When it was signed, concluded or extended, in EDTF."`
	Title       string           `json:"title" title:"" own:"" copy:"" doc:"What the instrument is."`
	Kind        agreement.Kind   `json:"kind" own:"" copy:"" doc:"Kind of instrument."`
	Domain      vocab.Domain     `json:"domain" own:"" copy:"" doc:"Field of policy."`
	Status      agreement.Status `json:"status" own:"" copy:"" doc:"How far it got."`
	Parties     []string         `json:"parties,omitzero" own:"" copy:"" doc:"Parties and signatories by role and name, each as 'Name (role)'."`
	Event       string           `json:"event,omitzero" own:"" copy:"" doc:"Title of the event at which it was signed."`
	Description string           `json:"description,omitzero" kind:"text" own:"" copy:"" doc:"What the documents say of it."`
	resting
	schema.Versions
}

func (t tables) eventsFlat(claims []evidence.Claim) []eventFlat {
	names, places, rests := actorNames(), placesByID(), newRests(claims)
	var rows []eventFlat
	for _, e := range eventRows() {
		p := places[e.Place]
		row := eventFlat{
			ID: string(e.ID), Date: e.Date, Title: e.Title, Kind: e.Kind, Domain: e.Domain, Setting: e.Setting, Status: e.Status,
			CAMEO: e.CAMEO, Goldstein: e.Goldstein, Place: p.Name, Country: names[p.Country], Description: e.Description,
			Versions: e.Versions, resting: rests.of("events", string(e.ID), e.Title, e.Date),
		}
		row.Doubtful = e.Doubtful
		for _, w := range e.With {
			row.Participants = append(row.Participants, participant(names[w.Actor], string(w.Role), w.Capacity))
		}
		rows = append(rows, row)
	}
	return rows
}

func (t tables) agreementsFlat(claims []evidence.Claim) []agreementFlat {
	names, rests := actorNames(), newRests(claims)
	titles := map[string]string{}
	for _, e := range stamp(event.Rows) {
		titles[string(e.ID)] = e.Title
	}
	var rows []agreementFlat
	for _, a := range stamp(agreement.Rows) {
		row := agreementFlat{
			ID: string(a.ID), Signed: a.Signed, Title: a.Title, Kind: a.Kind, Domain: a.Domain, Status: a.Status,
			Event: titles[string(a.Event)], Description: a.Description,
			Versions: a.Versions, resting: rests.of("agreements", string(a.ID), a.Title, a.Signed),
		}
		row.Doubtful = a.Doubtful
		for _, p := range a.Parties {
			row.Parties = append(row.Parties, participant(names[p.Actor], string(p.Role), ""))
		}
		slices.SortFunc(row.Parties, byRole)
		rows = append(rows, row)
	}
	return rows
}

// byRole orders participants by their role, then by their name.
func byRole(a, b string) int {
	return cmp.Or(cmp.Compare(a[strings.LastIndex(a, "("):], b[strings.LastIndex(b, "("):]), cmp.Compare(a, b))
}

func participant(name, role, capacity string) string {
	if capacity != "" {
		role += ": " + capacity
	}
	return fmt.Sprintf("%s (%s)", name, role)
}

func actorNames() map[actor.ID]string {
	names := make(map[actor.ID]string, len(actor.Rows))
	for _, a := range actor.Rows {
		names[a.ID] = a.Name
	}
	return names
}

func placesByID() map[place.ID]place.Place {
	places := make(map[place.ID]place.Place, len(place.Rows))
	for _, p := range place.Rows {
		places[p.ID] = p
	}
	return places
}

// rests finds the claims of a record, and says where their passages stand.
type rests struct {
	claims   map[string][]evidence.Claim
	passages map[string]passage.Passage
	works    map[source.ID]source.Source
}

func newRests(claims []evidence.Claim) rests {
	r := rests{map[string][]evidence.Claim{}, map[string]passage.Passage{}, map[source.ID]source.Source{}}
	for _, c := range claims {
		r.claims[c.Table+"/"+c.Record] = append(r.claims[c.Table+"/"+c.Record], c)
	}
	for _, p := range passage.Rows {
		r.passages[p.ID] = p
	}
	for _, s := range source.Rows {
		r.works[s.ID] = s
	}
	return r
}

func (r rests) of(table, id, title string, date schema.Date) resting {
	var rest resting
	for _, c := range r.claims[table+"/"+id] {
		rest.Documents = append(rest.Documents, c.Source)
		rest.Passages = append(rest.Passages, c.Passage)
		if c.Via != "" {
			rest.Works = append(rest.Works, c.Via)
		}
	}
	rest.Documents, rest.Passages, rest.Works = sortedSet(rest.Documents), sortedSet(rest.Passages), sortedSet(rest.Works)
	rest.Citation = r.citation(id, title, date, rest)
	return rest
}

func sortedSet[T cmp.Ordered](items []T) []T {
	slices.Sort(items)
	return slices.Compact(items)
}

// citation names the dataset, the record, and the places in the documents that it rests on.
func (r rests) citation(id, title string, date schema.Date, rest resting) string {
	var b strings.Builder
	fmt.Fprintf(&b, "pakrus %s, record %s: %s", meta.Version, id, title)
	if date != "" {
		fmt.Fprintf(&b, " (%s)", date)
	}
	for i, d := range rest.Documents {
		b.WriteString([]string{". After ", "; "}[min(i, 1)])
		fmt.Fprintf(&b, "%s, %s", r.author(d), r.sections(d, rest.Passages))
	}
	b.WriteString(".")
	return b.String()
}

// author is the short name of a document: families and year.
func (r rests) author(id source.ID) string {
	s := r.works[id]
	families := make([]string, len(s.Authors))
	for i, a := range s.Authors {
		families[i], _, _ = strings.Cut(a, ",")
	}
	name := s.Container
	if len(families) > 0 {
		name = strings.Join(families, ", ")
	}
	year, _, _ := strings.Cut(string(s.Issued), "-")
	if year == "" {
		year = "undated"
	}
	return fmt.Sprintf("%s (%s)", name, year)
}

// sections lists where the passages of one document stand.
func (r rests) sections(document source.ID, passages []string) string {
	var at []string
	for _, id := range passages {
		if p := r.passages[id]; p.Source == document {
			at = append(at, fmt.Sprintf("%s, paragraph %d", p.Section, p.Paragraph))
		}
	}
	return strings.Join(at, ", and ")
}
