package agreement

import "pakrus/schema"

// Kind is a kind of instrument.
type Kind string

// The kinds of instruments.
const (
	Treaty      Kind = "treaty"
	Accord      Kind = "agreement"
	Memorandum  Kind = "memorandum"
	Protocol    Kind = "protocol"
	Declaration Kind = "declaration"
	Contract    Kind = "contract"
	Programme   Kind = "programme"
	Extension   Kind = "extension"
	Result      Kind = "commission-result"
	Unspecified Kind = "unspecified"
)

// CodeList lists the kinds.
func (Kind) CodeList() *schema.CodeList { return &kinds }

var kinds = schema.CodeList{Name: "agreement_kind", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "treaty", Label: "Treaty",
		Definition: "A treaty or pact.",
		Example:    "ag-0002: the SEATO pact",
		Counter:    "ag-0001: several instruments of which that pact is one: agreement",
	},
	{
		Value: "agreement", Label: "Agreement",
		Definition: "An instrument that a document calls an agreement, accord or deal, and that is of no narrower kind.",
		Example:    "ag-0058: agreement on defence cooperation of 2014",
		Counter:    "ag-0014: prolongs an earlier agreement: extension",
	},
	{
		Value: "memorandum", Label: "Memorandum",
		Definition: "A memorandum of understanding, cooperation or obligations.",
		Example:    "ag-0055: memorandum on metallurgy of 2012",
		Counter:    "ag-0007: a programme, signed with three memoranda: programme",
	},
	{
		Value: "protocol", Label: "Protocol",
		Definition: "An instrument that a document calls a protocol.",
		Example:    "No record yet.",
		Counter:    "ag-0014: changes an earlier instrument and is not called a protocol: extension",
	},
	{
		Value: "declaration", Label: "Declaration",
		Definition: "A joint declaration, statement or communique that was adopted.",
		Example:    "ag-0062: joint communique of the SCO's heads of government",
		Counter:    "ag-0061: the members agree, of a text that they adopt nothing is told: agreement",
	},
	{
		Value: "contract", Label: "Contract",
		Definition: "A contract to buy, build or deliver.",
		Example:    "No record yet.",
		Counter:    "ag-0059: states agree on the building of a pipeline: agreement",
	},
	{
		Value: "programme", Label: "Programme",
		Definition: "A programme of exchanges or cooperation for a period.",
		Example:    "ag-0007: programme of cultural exchange for 2003 to 2006",
		Counter:    "ag-0011: on culture too, called an agreement: agreement",
	},
	{
		Value: "extension", Label: "Extension",
		Definition: "The extension or renewal of an earlier instrument.",
		Example:    "ag-0014: the agreement on drugs is prolonged in April 2007",
		Counter:    "ag-0013: the agreement of 1997 that is prolonged: agreement",
	},
	{
		Value: "commission-result", Label: "Result of a commission",
		Definition: "What a commission formally concluded, where its instruments are not named one by one.",
		Example:    "ag-0051: the Inter-Governmental Commission decides on energy",
		Counter:    "ag-0052: two bodies of the states sign by themselves: agreement",
	},
	{
		Value: "unspecified", Label: "Unspecified",
		Definition: "Documents or papers that were signed, of a kind that is not stated.",
		Example:    "ag-0004: cooperation documents of the 1990s",
		Counter:    "ag-0050: several papers too, called memoranda: memorandum",
	},
}}

// Status says how far an agreement got.
type Status string

// The statuses of agreements.
const (
	Proposed Status = "proposed"
	Agreed   Status = "agreed"
	Signed   Status = "signed"
	InForce  Status = "in-force"
	Extended Status = "extended"
	Partly   Status = "partly-implemented"
	NotDone  Status = "not-implemented"
)

// CodeList lists the statuses.
func (Status) CodeList() *schema.CodeList { return &statuses }

var statuses = schema.CodeList{Name: "agreement_status", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "proposed", Label: "Proposed",
		Definition: "Put forward or under talks; nobody is said to have signed.",
		Example:    "ag-0166: free trade with the Eurasian Economic Union is discussed",
		Counter:    "ag-0051: the commission decided, so that both sides agreed: agreed",
	},
	{
		Value: "agreed", Label: "Agreed",
		Definition: "The sides are said to have agreed; a signing is not told.",
		Example:    "ag-0061: the SCO's members agree to admit Pakistan",
		Counter:    "ag-0060: the memorandum before it was signed: signed",
	},
	{
		Value: "signed", Label: "Signed",
		Definition: "Signed; what came of it is not told.",
		Example:    "ag-0058: agreement on defence cooperation of 2014",
		Counter:    "ag-0009: signed as well, but nothing came of it: not-implemented",
	},
	{
		Value: "in-force", Label: "In force",
		Definition: "Said to be in force, or to be what present cooperation rests on.",
		Example:    "ag-0052: the drug control bodies work together on it",
		Counter:    "ag-0007: has a term, that it was applied is not told: signed",
	},
	{
		Value: "extended", Label: "Extended",
		Definition: "Its term was extended.",
		Example:    "ag-0013: the agreement of 1997 is prolonged in 2007",
		Counter:    "ag-0007: its term ended in 2006, of more nothing is told: signed",
	},
	{
		Value: "partly-implemented", Label: "Partly implemented",
		Definition: "Said to have been carried out in part.",
		Example:    "ag-0011: the agreement on culture, of which a part was done",
		Counter:    "ag-0009: of the same visit, and made no headway: not-implemented",
	},
	{
		Value: "not-implemented", Label: "Not implemented",
		Definition: "Said not to have been carried out.",
		Example:    "ag-0009: the steel mill was not enlarged",
		Counter:    "ag-0010: a part was carried out: partly-implemented",
	},
}}

// Role says what an actor is in an agreement.
type Role string

// The roles in agreements.
const (
	PartyTo  Role = "party"
	Signer   Role = "signatory"
	Mediator Role = "mediator"
)

// CodeList lists the roles.
func (Role) CodeList() *schema.CodeList { return &roles }

var roles = schema.CodeList{Name: "party_role", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "party", Label: "Party",
		Definition: "Bound by the instrument: a state, body or company.",
		Example:    "ag-0060/pak: takes on the obligations",
		Counter:    "ag-0060/sartaj-aziz: signs for Pakistan: signatory",
	},
	{
		Value: "signatory", Label: "Signatory",
		Definition: "The person or body that signed for a party.",
		Example:    "ag-0060/sartaj-aziz: signs for Pakistan",
		Counter:    "ag-0058/rus: the state itself, who signed for it is not told: party",
	},
	{
		Value: "mediator", Label: "Mediator",
		Definition: "Brought the parties to sign without being one.",
		Example:    "ag-0100/sun: brings India and Pakistan to the Tashkent Declaration",
		Counter:    "ag-0100/ind: is one of the two that are brought together: party",
	},
}}
