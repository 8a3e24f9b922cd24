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
	{Value: "diplomatic", Label: "Diplomatic", Definition: "Relations of states as such: recognition, visits of heads without one subject, organisations."},
	{Value: "economic", Label: "Economic", Definition: "Trade, investment, finance, industry, farming."},
	{Value: "energy", Label: "Energy", Definition: "Oil, gas, coal, power plants, dams and lines."},
	{Value: "transport", Label: "Transport", Definition: "Railways, ports, corridors, flights."},
	{Value: "military", Label: "Military", Definition: "Armed forces, arms, exercises, wars."},
	{Value: "security", Label: "Security", Definition: "Terrorism, drugs, crime, strategic stability, settlement of conflicts."},
	{Value: "science", Label: "Science and education", Definition: "Science, technology, space, schools and universities."},
	{Value: "culture", Label: "Culture", Definition: "Arts, sport, tourism, religion, contacts of people."},
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
