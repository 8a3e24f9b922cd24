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
	Cooperation      Kind = "cooperation"
	Interest         Kind = "interest"
	Other            Kind = "other"
)

// CodeList lists the kinds.
func (Kind) CodeList() *schema.CodeList { return &kinds }

var kinds = schema.CodeList{Name: "event_kind", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "visit", Label: "Visit",
		Definition: "Officials or a delegation of one side go to the other. Each visitor in a list of visits is a visit of its own; talks held on it are meetings.",
		Example:    "ev-0030: President Musharraf goes to Moscow in February 2003",
		Counter:    "ev-0045: the two presidents see each other in Shanghai, at a third place: meeting",
	},
	{
		Value: "meeting", Label: "Meeting",
		Definition: "Persons or delegations come face to face, on a visit, at the margin of a larger meeting or elsewhere.",
		Example:    "ev-0032: the two presidents talk during Musharraf's visit to Moscow",
		Counter:    "ev-0156: the heads of four states sit together in Sochi: summit",
	},
	{
		Value: "call", Label: "Call",
		Definition: "A conversation by telephone or video.",
		Example:    "ev-0031: Putin calls Prime Minister Vajpayee of India",
		Counter:    "ev-0049: the foreign ministers hold dialogues, by what means is not told: consultation",
	},
	{
		Value: "summit", Label: "Summit",
		Definition: "Three or more heads of state or government meet, ad hoc or as a council of an organisation.",
		Example:    "ev-0151: the first of the yearly summits of four states",
		Counter:    "ev-0152: two of the four presidents meet by themselves: meeting",
	},
	{
		Value: "session", Label: "Session",
		Definition: "A sitting, or sittings over a time, of a standing commission, committee or working group.",
		Example:    "ev-0158: the Inter-Governmental Commission sits for the first time",
		Counter:    "ev-0206: a standing council too, but of heads of government: summit",
	},
	{
		Value: "consultation", Label: "Consultation",
		Definition: "Talks of officials below ministers, rounds of dialogue, negotiations or contacts over a time, told neither as one meeting nor as sittings of a standing body.",
		Example:    "ev-0185: Pakistan and Gazprom negotiate on a pipeline",
		Counter:    "ev-0048: two foreign ministers meet once, on a visit: meeting",
	},
	{
		Value: "forum", Label: "Forum",
		Definition: "A conference or trade forum open to business, scholars or several states.",
		Example:    "ev-0458: business leaders of Pakistan meet companies of Russia in Moscow",
		Counter:    "ev-0029: a business forum is set up, its meetings are not told: founding",
	},
	{
		Value: "signing", Label: "Signing",
		Definition: "The signing or conclusion of an instrument, told as an act of its own; the instrument itself is a row of agreements.",
		Example:    "ev-0194: the agreement on defence cooperation is signed in November 2014",
		Counter:    "ev-0030: four agreements are signed, told as part of a visit: visit",
	},
	{
		Value: "statement", Label: "Statement",
		Definition: "What a person or body says in public, where it does not itself offer, back, ask to join or refuse something.",
		Example:    "ev-0168: Medvedev calls for a joint stand against terrorism",
		Counter:    "ev-0161: Putin's words back Pakistan's bid for the SCO: endorsement",
	},
	{
		Value: "exercise", Label: "Exercise",
		Definition: "Armed forces or services of several sides practise together.",
		Example:    "ev-0200: the two armies hold Friendship 2016",
		Counter:    "ev-0209: Pakistanis are taught in Russia: training",
	},
	{
		Value: "training", Label: "Training",
		Definition: "Personnel are taught, by the other side, by a third party or together; or such teaching is cut.",
		Example:    "ev-0209: dozens of Pakistanis are trained in Russia against drugs",
		Counter:    "ev-0228: training of students is only talked of: other",
	},
	{
		Value: "port-call", Label: "Port call",
		Definition: "A naval ship enters a port of the other side.",
		Example:    "ev-0202: Severomorsk comes to Pakistan in February 2017",
		Counter:    "ev-0201: the exercise for which the same ship came: exercise",
	},
	{
		Value: "arms-delivery", Label: "Arms delivery",
		Definition: "Arms, military equipment or the technology to make them are handed over, sold or given.",
		Example:    "ev-0325: Russia delivers four Mi-35M helicopters in 2017",
		Counter:    "ev-0191: arms may be sold again, none are handed over: embargo-lifting",
	},
	{
		Value: "embargo", Label: "Embargo",
		Definition: "A ban on supplying arms or goods is imposed or in force.",
		Example:    "No record yet.",
		Counter:    "ev-0051: measures of many kinds against Russia over Ukraine: sanctions",
	},
	{
		Value: "embargo-lifting", Label: "Lifting of an embargo",
		Definition: "Such a ban is lifted.",
		Example:    "ev-0191: Russia lifts its arms embargo on Pakistan in 2014",
		Counter:    "ev-0194: ties in defence open up by an agreement: signing",
	},
	{
		Value: "policy-change", Label: "Change of policy",
		Definition: "A government takes up, changes or drops a line of policy, without one act in which it does so.",
		Example:    "ev-0012: Pakistan looks for closer relations with Russia after the Cold War",
		Counter:    "ev-0191: one act, the lifting of a ban, ends a policy: embargo-lifting",
	},
	{
		Value: "diplomatic-relations", Label: "Diplomatic relations",
		Definition: "Diplomatic relations are set up, raised, lowered or broken off.",
		Example:    "ev-0002: Pakistan and the USSR establish relations on 1 May 1948",
		Counter:    "ev-0012: closer relations are sought, none set up or raised: policy-change",
	},
	{
		Value: "vote", Label: "Vote",
		Definition: "A vote, an abstention or a veto in an international body.",
		Example:    "ev-0353: Pakistan abstains at the United Nations in 2022",
		Counter:    "ev-0204: the SCO's members agree to an admission, of a vote nothing is told: accession",
	},
	{
		Value: "accession", Label: "Accession",
		Definition: "A state joins an organisation or pact or is admitted to it, as a member or an observer.",
		Example:    "ev-0150: Pakistan becomes an observer of the SCO in 2005",
		Counter:    "ev-0198: Pakistan signs its obligations to the SCO, a step before: signing",
	},
	{
		Value: "application", Label: "Application",
		Definition: "A state asks to join an organisation or corridor, or takes up an invitation to join.",
		Example:    "ev-0153: Pakistan applies for membership of the SCO in 2010",
		Counter:    "ev-0204: the members agree to admit Pakistan: accession",
	},
	{
		Value: "endorsement", Label: "Endorsement",
		Definition: "One side backs a bid, position, initiative or project of another state or organisation, or talks between others.",
		Example:    "ev-0161: Putin backs Pakistan's joining of the SCO",
		Counter:    "ev-0160: Putin praises the tie with Pakistan and backs no bid: statement",
	},
	{
		Value: "founding", Label: "Founding",
		Definition: "An organisation, commission, council or state institution is set up.",
		Example:    "ev-0028: the Pakistan-Russia Business Council is set up",
		Counter:    "ev-0158: a commission first meets, its founding is not told: session",
	},
	{
		Value: "offer", Label: "Offer",
		Definition: "One side offers goods, credit, participation or help, or says that it is willing to give them.",
		Example:    "ev-0162: Russia offers help with enlarging the steel mill",
		Counter:    "ev-0222: Russia wants something for itself, access through Gwadar: interest",
	},
	{
		Value: "refusal", Label: "Refusal",
		Definition: "A side declines an invitation, request or offer, or puts off what was planned.",
		Example:    "ev-0184: Putin refuses to come to the summit in Islamabad",
		Counter:    "ev-0183: the summit itself, which then falls: summit",
	},
	{
		Value: "mediation", Label: "Mediation",
		Definition: "A third party brings others to talks or to an agreement.",
		Example:    "ev-0304: the USSR mediates between India and Pakistan",
		Counter:    "ev-0170: four presidents speak of a conflict, none of them a third party to it: summit",
	},
	{
		Value: "project-milestone", Label: "Project milestone",
		Definition: "A project is begun, finished, put into operation, tried, stopped or taken up again.",
		Example:    "ev-0007: the Karachi Steel Mill goes into operation in 1985",
		Counter:    "ev-0006: Soviet help over the years in which the mill was built: aid",
	},
	{
		Value: "aid", Label: "Aid",
		Definition: "Help is given by one state to another, itself or through an organisation: relief, money, military help of several kinds, or the building of works.",
		Example:    "ev-0061: Russia gives aid for displaced persons through UNHCR",
		Counter:    "ev-0163: help with a power plant is offered, not given: offer",
	},
	{
		Value: "war", Label: "War",
		Definition: "A war, civil war, invasion or occupation.",
		Example:    "ev-0005: the civil war in Afghanistan",
		Counter:    "ev-0173: the strikes on one check post: attack",
	},
	{
		Value: "attack", Label: "Attack",
		Definition: "A single act of violence by a state or an armed group.",
		Example:    "ev-0019: the attacks of 11 September 2001",
		Counter:    "ev-0005: fighting over years: war",
	},
	{
		Value: "withdrawal", Label: "Withdrawal",
		Definition: "Troops are withdrawn from a country.",
		Example:    "ev-0008: Soviet troops leave Afghanistan in 1989",
		Counter:    "ev-0193: the troops that stay are supplied: cooperation",
	},
	{
		Value: "sanctions", Label: "Sanctions",
		Definition: "Economic or political sanctions beyond a ban on arms or goods are imposed, in force or lifted.",
		Example:    "ev-0051: sanctions on Russia over south-east Ukraine",
		Counter:    "ev-0191: a ban on arms alone, lifted: embargo-lifting",
	},
	{
		Value: "state-change", Label: "Change of a state",
		Definition: "A state comes into being or ends, or a power takes over its government.",
		Example:    "ev-0009: the USSR comes to its end in 1991",
		Counter:    "ev-0002: two states that exist take up relations: diplomatic-relations",
	},
	{
		Value: "cooperation", Label: "Cooperation",
		Definition: "Work together that goes on over a time and is told without a single act: firms or services of both sides take part, information is exchanged, ties in a field grow.",
		Example:    "ev-0213: Russian firms take part in building high-voltage lines in Pakistan",
		Counter:    "ev-0218: one state gives the other help: aid",
	},
	{
		Value: "interest", Label: "Interest",
		Definition: "A side is interested in goods, a project, access or closer ties, and neither offers, asks to join nor agrees on anything.",
		Example:    "ev-0222: Russia shows interest in access to the Arabian Sea through Gwadar",
		Counter:    "ev-0169: both sides agree on an aim: other",
	},
	{
		Value: "other", Label: "Other",
		Definition: "None of the other kinds: aims that are agreed in general, possibilities that are talked of, relations or a state of things that get better or worse.",
		Example:    "ev-0169: both sides agree to promote trade and investment",
		Counter:    "ev-0196: an agreement on a pipeline is signed: signing",
	},
}}
