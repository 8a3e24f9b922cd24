package event

import "pakrus/schema"

// Setting says between whom an event happened.
type Setting string

// The settings of events.
const (
	Bilateral    Setting = "bilateral"
	Multilateral Setting = "multilateral"
	ThirdParty   Setting = "third-party"
)

// CodeList lists the settings.
func (Setting) CodeList() *schema.CodeList { return &settings }

var settings = schema.CodeList{Name: "event_setting", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "bilateral", Label: "Bilateral",
		Definition: "Pakistan and the USSR or Russia deal with each other, also at the margin of a larger meeting, or one of them acts or speaks with the other in view.",
		Example:    "ev-0043: the two presidents meet at the UN General Assembly",
		Counter:    "ev-0170: both presidents meet, but with those of two more states: multilateral",
	},
	{
		Value: "multilateral", Label: "Multilateral",
		Definition: "Both sides take part with further states, ad hoc or as members of an organisation; also what one of them says or does in, or towards, a forum to which the other belongs.",
		Example:    "ev-0170: the presidents of four states meet in Dushanbe",
		Counter:    "ev-0058: NATO and Russia meet without Pakistan: third-party",
	},
	{
		Value: "third-party", Label: "Third party",
		Definition: "Third states or persons act, or one of the two deals with a third; the other takes no part, though it may be touched or spoken of. The event frames their relation.",
		Example:    "ev-0008: Soviet troops leave Afghanistan",
		Counter:    "ev-0060: Pakistan objects to what Russia offered NATO: bilateral",
	},
}}

// Status says whether an event took place.
type Status string

// The statuses of events.
const (
	Held      Status = "held"
	Ongoing   Status = "ongoing"
	Announced Status = "announced"
	Proposed  Status = "proposed"
	Cancelled Status = "cancelled"
)

// CodeList lists the statuses.
func (Status) CodeList() *schema.CodeList { return &statuses }

var statuses = schema.CodeList{Name: "event_status", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "held", Label: "Held",
		Definition: "It took place, as the document tells it.",
		Example:    "ev-0030: Musharraf's visit to Moscow in February 2003",
		Counter:    "ev-0183: the summit that was due in Islamabad was called off: cancelled",
	},
	{
		Value: "ongoing", Label: "Ongoing",
		Definition: "It was going on when the document was written.",
		Example:    "ev-0193: supplies for US troops go on",
		Counter:    "ev-0209: training of the same programme, told as past: held",
	},
	{
		Value: "announced", Label: "Announced",
		Definition: "A side said, or a date was fixed, that it would take place; the document does not say that it did.",
		Example:    "ev-0365: trial runs of a freight train are expected by March 2024",
		Counter:    "ev-0367: the same train is launched on trial: held",
	},
	{
		Value: "proposed", Label: "Proposed",
		Definition: "It was put forward and nobody is said to have agreed.",
		Example:    "ev-0226: branches of Pakistani banks in Russia are talked of",
		Counter:    "ev-0162: the making of an offer did happen, whatever came of it: held",
	},
	{
		Value: "cancelled", Label: "Cancelled",
		Definition: "It was fixed and did not take place.",
		Example:    "ev-0183: the four-sided summit in Islamabad is called off",
		Counter:    "ev-0184: the refusal for which it was called off did happen: held",
	},
}}

// Role says what an actor did in an event.
type Role string

// The roles of participants.
const (
	Host      Role = "host"
	Visitor   Role = "visitor"
	Party     Role = "party"
	Member    Role = "member"
	Mediator  Role = "mediator"
	Speaker   Role = "speaker"
	Addressee Role = "addressee"
	Initiator Role = "initiator"
	Target    Role = "target"
	Supplier  Role = "supplier"
	Recipient Role = "recipient"
	Organiser Role = "organiser"
	Subject   Role = "subject"
)

// CodeList lists the roles.
func (Role) CodeList() *schema.CodeList { return &roles }

var roles = schema.CodeList{Name: "participant_role", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "host", Label: "Host",
		Definition: "Receives the others, or is the state in which they meet by its invitation.",
		Example:    "ev-0030/rus: Russia receives President Musharraf",
		Counter:    "ev-0045/putin: meets Musharraf in Shanghai, in neither's country: party",
	},
	{
		Value: "visitor", Label: "Visitor",
		Definition: "Travels to the host, or comes with its ship.",
		Example:    "ev-0030/musharraf: goes to Moscow",
		Counter:    "ev-0045/musharraf: goes to Shanghai, where the other side is no host: party",
	},
	{
		Value: "party", Label: "Party",
		Definition: "Meets, signs, exercises or fights on an equal footing with others.",
		Example:    "ev-0045/putin: meets Musharraf at a third place",
		Counter:    "ev-0032/putin: the same two meet, but in Moscow: host",
	},
	{
		Value: "member", Label: "Member",
		Definition: "Takes part as one of several states or members of a forum or organisation, or for one of them.",
		Example:    "ev-0170/medvedev: is one of four presidents in Dushanbe",
		Counter:    "ev-0058/rus: is at NATO's summit without belonging to it: party",
	},
	{
		Value: "mediator", Label: "Mediator",
		Definition: "Brings the others together, or passes on what one gives another, without being a side itself.",
		Example:    "ev-0061/unhcr: passes Russia's aid on",
		Counter:    "ev-0156/rus: brings three states together and is the fourth side: member",
	},
	{
		Value: "speaker", Label: "Speaker",
		Definition: "Makes the statement, backs the bid, casts the vote or applies.",
		Example:    "ev-0168/medvedev: calls for a joint stand",
		Counter:    "ev-0031/putin: speaks too, but makes a call: initiator",
	},
	{
		Value: "addressee", Label: "Addressee",
		Definition: "The statement, application or call is made to it.",
		Example:    "ev-0168/zardari: is the one to whom Medvedev speaks",
		Counter:    "ev-0060/rus: Pakistan objects to what it did: target",
	},
	{
		Value: "initiator", Label: "Initiator",
		Definition: "Decides or acts alone: imposes, lifts, offers, refuses, founds, attacks.",
		Example:    "ev-0059/rus: offers NATO transit",
		Counter:    "ev-0061/rus: gives aid and not only an offer of it: supplier",
	},
	{
		Value: "target", Label: "Target",
		Definition: "The decision or act is directed at it.",
		Example:    "ev-0059/nato: Russia's offer goes to it",
		Counter:    "ev-0006/pak: gets the help itself: recipient",
	},
	{
		Value: "supplier", Label: "Supplier",
		Definition: "Delivers arms, goods, works, training or aid.",
		Example:    "ev-0006/sun: helps to build the steel mill",
		Counter:    "ev-0162/rus: only offers help: initiator",
	},
	{
		Value: "recipient", Label: "Recipient",
		Definition: "Receives arms, goods, works, training or aid.",
		Example:    "ev-0006/pak: has a steel mill built",
		Counter:    "ev-0162/pak: is offered help, whether it got any is not told: target",
	},
	{
		Value: "organiser", Label: "Organiser",
		Definition: "The organisation or body whose meeting it is.",
		Example:    "ev-0158/igc: it is the commission's meeting",
		Counter:    "ev-0153/sco: is asked for membership, no meeting is told: addressee",
	},
	{
		Value: "subject", Label: "Subject",
		Definition: "What the event is about, without acting in it.",
		Example:    "ev-0161/sco: Putin speaks of membership of it",
		Counter:    "ev-0153/sco: the application goes to it: addressee",
	},
}}
