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
	{Value: "treaty", Label: "Treaty", Definition: "A treaty or pact."},
	{Value: "agreement", Label: "Agreement", Definition: "An instrument that a document calls an agreement, accord or deal."},
	{Value: "memorandum", Label: "Memorandum", Definition: "A memorandum of understanding, cooperation or obligations."},
	{Value: "protocol", Label: "Protocol", Definition: "A protocol."},
	{Value: "declaration", Label: "Declaration", Definition: "A joint declaration, statement or communique that was adopted."},
	{Value: "contract", Label: "Contract", Definition: "A contract to buy, build or deliver."},
	{Value: "programme", Label: "Programme", Definition: "A programme of exchanges or cooperation for a period."},
	{Value: "extension", Label: "Extension", Definition: "The extension or renewal of an earlier instrument."},
	{Value: "commission-result", Label: "Result of a commission", Definition: "What a commission formally concluded, where its instruments are not named one by one."},
	{Value: "unspecified", Label: "Unspecified", Definition: "Documents or papers that were signed, of a kind that is not stated."},
}}

// Status says how far an agreement got.
type Status string

// The statuses of agreements.
const (
	Proposed    Status = "proposed"
	Agreed      Status = "agreed"
	Signed      Status = "signed"
	InForce     Status = "in-force"
	Extended    Status = "extended"
	Partly      Status = "partly-implemented"
	NotDone     Status = "not-implemented"
	Implemented Status = "implemented"
)

// CodeList lists the statuses.
func (Status) CodeList() *schema.CodeList { return &statuses }

var statuses = schema.CodeList{Name: "agreement_status", Origin: "pakrus", Codes: []schema.Code{
	{Value: "proposed", Label: "Proposed", Definition: "Put forward or under talks; nobody is said to have signed."},
	{Value: "agreed", Label: "Agreed", Definition: "The sides are said to have agreed; a signing is not told."},
	{Value: "signed", Label: "Signed", Definition: "Signed; what came of it is not told."},
	{Value: "in-force", Label: "In force", Definition: "Said to be in force."},
	{Value: "extended", Label: "Extended", Definition: "Its term was extended."},
	{Value: "partly-implemented", Label: "Partly implemented", Definition: "Said to have been carried out in part."},
	{Value: "not-implemented", Label: "Not implemented", Definition: "Said not to have been carried out."},
	{Value: "implemented", Label: "Implemented", Definition: "Said to have been carried out."},
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
	{Value: "party", Label: "Party", Definition: "Bound by the instrument: a state, body or company."},
	{Value: "signatory", Label: "Signatory", Definition: "The person or body that signed for a party."},
	{Value: "mediator", Label: "Mediator", Definition: "Brought the parties to sign without being one."},
}}
