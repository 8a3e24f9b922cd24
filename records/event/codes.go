package event

import "pakrus/schema"

// Kind is a kind of event.
type Kind string

// The kinds of events.
const (
	Visit            Kind = "visit"
	Meeting          Kind = "meeting"
	Call             Kind = "call"
	Summit           Kind = "summit"
	Session          Kind = "session"
	Consultation     Kind = "consultation"
	Forum            Kind = "forum"
	Signing          Kind = "signing"
	Statement        Kind = "statement"
	Exercise         Kind = "exercise"
	Training         Kind = "training"
	PortCall         Kind = "port-call"
	ArmsDelivery     Kind = "arms-delivery"
	Embargo          Kind = "embargo"
	EmbargoLifting   Kind = "embargo-lifting"
	PolicyChange     Kind = "policy-change"
	Relations        Kind = "diplomatic-relations"
	Vote             Kind = "vote"
	Accession        Kind = "accession"
	Application      Kind = "application"
	Endorsement      Kind = "endorsement"
	Founding         Kind = "founding"
	Offer            Kind = "offer"
	Refusal          Kind = "refusal"
	Mediation        Kind = "mediation"
	ProjectMilestone Kind = "project-milestone"
	Aid              Kind = "aid"
	War              Kind = "war"
	Attack           Kind = "attack"
	Withdrawal       Kind = "withdrawal"
	Sanctions        Kind = "sanctions"
	StateChange      Kind = "state-change"
	Other            Kind = "other"
)

// CodeList lists the kinds.
func (Kind) CodeList() *schema.CodeList { return &kinds }

var kinds = schema.CodeList{Name: "event_kind", Origin: "pakrus", Codes: []schema.Code{
	{Value: "visit", Label: "Visit", Definition: "One or more officials of one side go to the other; a visitor in a list of visits is a visit of its own."},
	{Value: "meeting", Label: "Meeting", Definition: "Named persons or delegations meet, on a visit, at a summit's margin or elsewhere."},
	{Value: "call", Label: "Call", Definition: "A conversation by telephone or video."},
	{Value: "summit", Label: "Summit", Definition: "A meeting of several heads of state or government, of an organisation or ad hoc."},
	{Value: "session", Label: "Session", Definition: "A sitting of a standing commission, council, committee or working group."},
	{Value: "consultation", Label: "Consultation", Definition: "Talks of officials below ministers, or rounds of dialogue, that are not sittings of a standing body."},
	{Value: "forum", Label: "Forum", Definition: "A conference or trade forum open to business, scholars or several states."},
	{Value: "signing", Label: "Signing", Definition: "The signing of an agreement as an act of its own; the instrument itself is a row of agreements."},
	{Value: "statement", Label: "Statement", Definition: "A public statement by a named person or body."},
	{Value: "exercise", Label: "Exercise", Definition: "A military or naval exercise."},
	{Value: "training", Label: "Training", Definition: "Training of personnel of one side by the other or by a third party, or its end."},
	{Value: "port-call", Label: "Port call", Definition: "A naval ship enters a port of the other side."},
	{Value: "arms-delivery", Label: "Arms delivery", Definition: "Arms or military equipment handed over."},
	{Value: "embargo", Label: "Embargo", Definition: "A ban on supplying arms or goods is imposed or in force."},
	{Value: "embargo-lifting", Label: "Lifting of an embargo", Definition: "Such a ban is lifted."},
	{Value: "policy-change", Label: "Change of policy", Definition: "A government takes up, changes or drops a line of policy."},
	{Value: "diplomatic-relations", Label: "Diplomatic relations", Definition: "Diplomatic relations are set up, raised, lowered or broken off."},
	{Value: "vote", Label: "Vote", Definition: "A vote, an abstention or a veto in an international body."},
	{Value: "accession", Label: "Accession", Definition: "A state is admitted to an organisation or pact, or signs the papers for it."},
	{Value: "application", Label: "Application", Definition: "A state asks to join an organisation or corridor."},
	{Value: "endorsement", Label: "Endorsement", Definition: "One side backs a bid, position or initiative of the other."},
	{Value: "founding", Label: "Founding", Definition: "An organisation, commission, council or state institution is set up."},
	{Value: "offer", Label: "Offer", Definition: "One side offers goods, credit, participation or help."},
	{Value: "refusal", Label: "Refusal", Definition: "A side declines an invitation, request or offer, or puts off what was planned."},
	{Value: "mediation", Label: "Mediation", Definition: "A third party brings others to talks or to an agreement."},
	{Value: "project-milestone", Label: "Project milestone", Definition: "A project is begun, finished, put into operation, tried or stopped."},
	{Value: "aid", Label: "Aid", Definition: "Economic, military or humanitarian help is given."},
	{Value: "war", Label: "War", Definition: "A war, civil war, invasion or occupation."},
	{Value: "attack", Label: "Attack", Definition: "A single act of violence by a state or an armed group."},
	{Value: "withdrawal", Label: "Withdrawal", Definition: "Troops are withdrawn."},
	{Value: "sanctions", Label: "Sanctions", Definition: "Economic or political sanctions are imposed, in force or lifted."},
	{Value: "state-change", Label: "Change of a state", Definition: "A state comes into being or ends, or a power takes over its government."},
	{Value: "other", Label: "Other", Definition: "None of the other kinds."},
}}

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
	{Value: "bilateral", Label: "Bilateral", Definition: "Pakistan and the USSR or Russia deal with each other, also at the margin of a larger meeting."},
	{Value: "multilateral", Label: "Multilateral", Definition: "Three or more states take part, in an organisation or ad hoc."},
	{Value: "third-party", Label: "Third party", Definition: "Only one of the two takes part, or none; the event frames their relation."},
}}

// Status says whether an event took place.
type Status string

// The statuses of events.
const (
	Held      Status = "held"
	Ongoing   Status = "ongoing"
	Planned   Status = "planned"
	Announced Status = "announced"
	Proposed  Status = "proposed"
	Cancelled Status = "cancelled"
)

// CodeList lists the statuses.
func (Status) CodeList() *schema.CodeList { return &statuses }

var statuses = schema.CodeList{Name: "event_status", Origin: "pakrus", Codes: []schema.Code{
	{Value: "held", Label: "Held", Definition: "It took place, as the document tells it."},
	{Value: "ongoing", Label: "Ongoing", Definition: "It was going on when the document was written."},
	{Value: "planned", Label: "Planned", Definition: "It was fixed for a date that the document does not see."},
	{Value: "announced", Label: "Announced", Definition: "A side said that it would take place; the document does not say that it did."},
	{Value: "proposed", Label: "Proposed", Definition: "It was put forward and nobody is said to have agreed."},
	{Value: "cancelled", Label: "Cancelled", Definition: "It was fixed and did not take place."},
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
	{Value: "host", Label: "Host", Definition: "Receives the others, or is the state in which they meet by its invitation."},
	{Value: "visitor", Label: "Visitor", Definition: "Travels to the host."},
	{Value: "party", Label: "Party", Definition: "Meets, signs, exercises or fights on an equal footing with others."},
	{Value: "member", Label: "Member", Definition: "Takes part as one of several members of a forum or organisation."},
	{Value: "mediator", Label: "Mediator", Definition: "Brings parties together without being one."},
	{Value: "speaker", Label: "Speaker", Definition: "Makes the statement, casts the vote or applies."},
	{Value: "addressee", Label: "Addressee", Definition: "The statement, application or call is made to it."},
	{Value: "initiator", Label: "Initiator", Definition: "Decides or acts alone: imposes, lifts, offers, refuses, founds, attacks."},
	{Value: "target", Label: "Target", Definition: "The decision or act is directed at it."},
	{Value: "supplier", Label: "Supplier", Definition: "Delivers arms, goods, training or aid."},
	{Value: "recipient", Label: "Recipient", Definition: "Receives arms, goods, training or aid."},
	{Value: "organiser", Label: "Organiser", Definition: "The organisation or body whose meeting it is."},
	{Value: "subject", Label: "Subject", Definition: "What a statement or founding is about, without taking part."},
}}
