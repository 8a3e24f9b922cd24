// Package vocab holds the code lists that several kinds of records share.
package vocab

import "pakrus/schema"

// Domain is a field of policy.
type Domain string

// The domains.
const (
	Diplomatic Domain = "diplomatic"
	Economic   Domain = "economic"
	Energy     Domain = "energy"
	Transport  Domain = "transport"
	Military   Domain = "military"
	Security   Domain = "security"
	Science    Domain = "science"
	Culture    Domain = "culture"
)

// CodeList lists the domains.
func (Domain) CodeList() *schema.CodeList { return &domains }

var domains = schema.CodeList{Name: "domain", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "diplomatic", Label: "Diplomatic",
		Definition: "Relations of states as such: recognition, alignment, visits and talks without one subject, organisations, humanitarian matters.",
		Example:    "ev-0030: a president's visit on many subjects",
		Counter:    "ev-0027: a visit too, but to look at investment: economic",
	},
	{
		Value: "economic", Label: "Economic",
		Definition: "Trade, investment, finance, industry, farming, or several of these fields together.",
		Example:    "ev-0027: a delegation looks at investment",
		Counter:    "ev-0196: an economic matter too, but a gas pipeline: energy",
	},
	{
		Value: "energy", Label: "Energy",
		Definition: "Oil, gas, coal, power plants, dams and lines.",
		Example:    "ev-0196: the agreement on a gas pipeline",
		Counter:    "ev-0162: help with a steel mill: economic",
	},
	{
		Value: "transport", Label: "Transport",
		Definition: "Railways, ports, corridors, flights.",
		Example:    "ag-0057: memorandum on railway transport",
		Counter:    "ev-0193: goods on their way, but for troops: military",
	},
	{
		Value: "military", Label: "Military",
		Definition: "Armed forces, military pacts, arms, exercises, wars.",
		Example:    "ev-0200: the armies' exercise of 2016",
		Counter:    "ev-0019: violence, but of terrorists: security",
	},
	{
		Value: "security", Label: "Security",
		Definition: "Terrorism, drugs, crime, strategic stability, settlement of conflicts.",
		Example:    "ev-0154: an agreement of drug control bodies",
		Counter:    "ev-0194: an agreement on defence: military",
	},
	{
		Value: "science", Label: "Science and education",
		Definition: "Science, technology, space, schools and universities.",
		Example:    "ag-0012: agreement on education",
		Counter:    "ag-0011: agreement on culture of the same visit: culture",
	},
	{
		Value: "culture", Label: "Culture",
		Definition: "Arts, sport, tourism, religion, contacts of people.",
		Example:    "ag-0007: programme of cultural exchange for 2003 to 2006",
		Counter:    "ag-0008: memorandum of the diplomatic academies, of the same visit: science",
	},
}}

// Currency is a currency in ISO 4217.
type Currency string

// The currencies that occur.
const USD Currency = "USD"

// CodeList lists the currencies.
func (Currency) CodeList() *schema.CodeList { return &currencies }

var currencies = schema.CodeList{Name: "currency", Origin: "ISO 4217", Codes: []schema.Code{
	{Value: "USD", Label: "US dollar"},
}}
