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
	{Value: "state", Label: "State", Definition: "A state, in the borders and under the government of its time."},
	{Value: "organisation", Label: "Organisation", Definition: "An international organisation, pact or forum whose members are states, or an organ of one."},
	{Value: "government-body", Label: "Government body", Definition: "A ministry, parliament, agency, commission or court of one state, or a joint one of two."},
	{Value: "armed-force", Label: "Armed force", Definition: "Armed forces of a state or an alliance, or a branch, unit or ship of them."},
	{Value: "office", Label: "Office", Definition: "An office whose holder the documents do not name."},
	{Value: "company", Label: "Company", Definition: "An enterprise, state-owned or private."},
	{Value: "person", Label: "Person", Definition: "A named human being."},
	{Value: "institution", Label: "Institution", Definition: "A university, institute, academy, business council or news organisation."},
	{Value: "armed-group", Label: "Armed group", Definition: "An armed movement that is not a state's force at that time."},
	{Value: "group", Label: "Group", Definition: "Persons taken together whom the documents do not name one by one, such as a delegation."},
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
	{Value: "iso3166-1-alpha3", Label: "ISO 3166-1 alpha-3", Definition: "Three-letter country code; the USSR had SUN until 1992."},
	{Value: "cow", Label: "Correlates of War", Definition: "Numeric state code of the Correlates of War project; 365 is both the USSR and Russia."},
	{Value: "cow-abbr", Label: "Correlates of War abbreviation", Definition: "Three-letter state abbreviation of the Correlates of War project."},
	{Value: "gw", Label: "Gleditsch and Ward", Definition: "Numeric state code of Gleditsch and Ward's list of independent states."},
	{Value: "vdem", Label: "V-Dem", Definition: "Numeric country code of the Varieties of Democracy project."},
	{Value: "m49", Label: "UN M49", Definition: "Three-digit code of the United Nations Statistics Division."},
}}
