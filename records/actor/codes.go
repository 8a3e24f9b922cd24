package actor

import "pakrus/schema"

// Type is a type of actor.
type Type string

// The types of actors.
const (
	State          Type = "state"
	Organisation   Type = "organisation"
	GovernmentBody Type = "government-body"
	ArmedForce     Type = "armed-force"
	Office         Type = "office"
	Company        Type = "company"
	Person         Type = "person"
	Institution    Type = "institution"
	ArmedGroup     Type = "armed-group"
	Group          Type = "group"
)

// CodeList lists the types.
func (Type) CodeList() *schema.CodeList { return &types }

var types = schema.CodeList{Name: "actor_type", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "state", Label: "State",
		Definition: "A state, in the borders and under the government of its time.",
		Example:    "sun: the USSR, up to 1991",
		Counter:    "nato: its members are states: organisation",
	},
	{
		Value: "organisation", Label: "Organisation",
		Definition: "An international organisation, pact or forum whose members are states, or an organ of one.",
		Example:    "sco: the Shanghai Cooperation Organisation",
		Counter:    "igc: a commission of two states only: government-body",
	},
	{
		Value: "government-body", Label: "Government body",
		Definition: "A ministry, parliament, agency, commission or court of one state, or a joint one of two.",
		Example:    "igc: the Inter-Governmental Commission of Pakistan and Russia",
		Counter:    "sco-heads-of-state: an organ of an organisation: organisation",
	},
	{
		Value: "armed-force", Label: "Armed force",
		Definition: "Armed forces of a state or an alliance, or a branch, unit or ship of them.",
		Example:    "severomorsk: a ship of the Russian Navy",
		Counter:    "nato: commands forces, but is the alliance itself: organisation",
	},
	{
		Value: "office", Label: "Office",
		Definition: "An office whose holder the documents do not name.",
		Example:    "air-chief-marshal-pakistan: visits Russia in 2012, without a name",
		Counter:    "lavrov: a foreign minister who is named: person",
	},
	{
		Value: "company", Label: "Company",
		Definition: "An enterprise, state-owned or private.",
		Example:    "gazprom: a Russian gas company",
		Counter:    "russian-companies: companies that are not named: group",
	},
	{
		Value: "person", Label: "Person",
		Definition: "A named human being.",
		Example:    "putin: named, in whatever office",
		Counter:    "president-russia: the document does not say who: office",
	},
	{
		Value: "institution", Label: "Institution",
		Definition: "A university, institute, academy, business council or news organisation.",
		Example:    "pakistan-russia-business-council: a business council",
		Counter:    "drug-control-ministry-pakistan: a ministry: government-body",
	},
	{
		Value: "armed-group", Label: "Armed group",
		Definition: "An armed movement that is not a state's force at that time.",
		Example:    "taliban: an armed movement of Afghanistan",
		Counter:    "armed-forces-ussr: the forces of a state: armed-force",
	},
	{
		Value: "group", Label: "Group",
		Definition: "Persons taken together whom the documents do not name one by one, such as a delegation.",
		Example:    "russian-experts: quoted without names",
		Counter:    "dushanbe-four: four states that meet as a standing forum: organisation",
	},
}}

// Scheme is a scheme of codes for states.
type Scheme string

// The schemes of codes.
const (
	ISO3    Scheme = "iso3166-1-alpha3"
	COW     Scheme = "cow"
	COWAbbr Scheme = "cow-abbr"
	GW      Scheme = "gw"
	VDem    Scheme = "vdem"
	M49     Scheme = "m49"
)

// CodeList lists the schemes.
func (Scheme) CodeList() *schema.CodeList { return &schemes }

var schemes = schema.CodeList{Name: "code_scheme", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "iso3166-1-alpha3", Label: "ISO 3166-1 alpha-3",
		Definition: "Three-letter country code; the USSR had SUN until 1992.",
		Example:    "sun/iso3166-1-alpha3: SUN, withdrawn in 1992",
		Counter:    "sun/cow-abbr: three letters too, RUS: cow-abbr",
	},
	{
		Value: "cow", Label: "Correlates of War",
		Definition: "Numeric state code of the Correlates of War project; 365 is both the USSR and Russia.",
		Example:    "rus/cow: 365, the number of the USSR as well",
		Counter:    "rus/gw: 365 too, but in the other list: gw",
	},
	{
		Value: "cow-abbr", Label: "Correlates of War abbreviation",
		Definition: "Three-letter state abbreviation of the Correlates of War project.",
		Example:    "sun/cow-abbr: RUS, as for Russia",
		Counter:    "sun/iso3166-1-alpha3: three letters too, SUN: iso3166-1-alpha3",
	},
	{
		Value: "gw", Label: "Gleditsch and Ward",
		Definition: "Numeric state code of Gleditsch and Ward's list of independent states.",
		Example:    "pak/gw: 770",
		Counter:    "pak/cow: 770 too, but in the other list: cow",
	},
	{
		Value: "vdem", Label: "V-Dem",
		Definition: "Numeric country code of the Varieties of Democracy project.",
		Example:    "rus/vdem: 11, the number of the USSR as well",
		Counter:    "rus/m49: a number too, 643: m49",
	},
	{
		Value: "m49", Label: "UN M49",
		Definition: "Three-digit code of the United Nations Statistics Division.",
		Example:    "sun/m49: 810, withdrawn in 1992",
		Counter:    "sun/vdem: a number too, 11: vdem",
	},
}}
