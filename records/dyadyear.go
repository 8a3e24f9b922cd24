package records

import (
	"pakrus/records/actor"
	"pakrus/records/series"
	"pakrus/schema"
)

// dyadYear is a calendar year of the relation, ready for a regression. Its counts are of
// events that were held or go on, in which both sides take part (setting bilateral or
// multilateral), in the year in which they began; an event whose date leaves the year open
// is not counted. Columns named after a code are filled by that name, see count.
type dyadYear struct {
	Year                    int64            `json:"year" key:"" own:"" doc:"Calendar year."`
	Partner                 actor.ID         `json:"partner_id" own:"" doc:"Pakistan's partner of the dyad: sun to 1991, rus from 1992."`
	Events                  int64            `json:"event_count" own:"" doc:"Events that began in the year, of status held or ongoing and setting bilateral or multilateral; an event whose date spans the turn of a year without telling when it began is not counted."`
	Bilateral               int64            `json:"bilateral_count" own:"" doc:"Those of event_count whose setting is bilateral."`
	Cancelled               int64            `json:"cancelled_count" own:"" doc:"Events fixed for the year that were cancelled; not in event_count."`
	Goldstein               schema.Decimal   `json:"goldstein_mean,omitzero" own:"" doc:"Arithmetic mean of the Goldstein scores of the events counted in event_count, to four places; missing where there are none."`
	Agreements              int64            `json:"agreements_signed" own:"" doc:"Agreements signed in the year to which Pakistan and the USSR or Russia are parties; proposed ones are not counted."`
	Trade                   schema.Decimal   `json:"trade_usd_million,omitzero" own:"" unit:"million US dollars" doc:"Total trade: the figure of the calendar year; else, for split years, the mean of the fiscal year that ends and the one that begins in the year, where both are known; missing otherwise."`
	TradeBasis              tradeBasis       `json:"trade_basis,omitzero" own:"" doc:"How trade_usd_million was made."`
	TradeQualifier          series.Qualifier `json:"trade_qualifier,omitzero" own:"" doc:"How the document qualifies the figure of a calendar year; missing for means."`
	Shared                  int64            `json:"shared_memberships" own:"" doc:"Organisations of which both sides were members or founders during some part of the year, by the table memberships; a spell without a known beginning does not count."`
	Documents               int64            `json:"document_count" own:"" doc:"Documents with a claim on an event, agreement or observation dated in the year."`
	KindVisit               int64            `json:"kind_visit" own:"" doc:"Those of event_count whose kind is visit."`
	KindMeeting             int64            `json:"kind_meeting" own:"" doc:"Those of event_count whose kind is meeting."`
	KindCall                int64            `json:"kind_call" own:"" doc:"Those of event_count whose kind is call."`
	KindSummit              int64            `json:"kind_summit" own:"" doc:"Those of event_count whose kind is summit."`
	KindSession             int64            `json:"kind_session" own:"" doc:"Those of event_count whose kind is session."`
	KindConsultation        int64            `json:"kind_consultation" own:"" doc:"Those of event_count whose kind is consultation."`
	KindForum               int64            `json:"kind_forum" own:"" doc:"Those of event_count whose kind is forum."`
	KindSigning             int64            `json:"kind_signing" own:"" doc:"Those of event_count whose kind is signing."`
	KindStatement           int64            `json:"kind_statement" own:"" doc:"Those of event_count whose kind is statement."`
	KindExercise            int64            `json:"kind_exercise" own:"" doc:"Those of event_count whose kind is exercise."`
	KindTraining            int64            `json:"kind_training" own:"" doc:"Those of event_count whose kind is training."`
	KindPortCall            int64            `json:"kind_port_call" own:"" doc:"Those of event_count whose kind is port-call."`
	KindArmsDelivery        int64            `json:"kind_arms_delivery" own:"" doc:"Those of event_count whose kind is arms-delivery."`
	KindEmbargo             int64            `json:"kind_embargo" own:"" doc:"Those of event_count whose kind is embargo."`
	KindEmbargoLifting      int64            `json:"kind_embargo_lifting" own:"" doc:"Those of event_count whose kind is embargo-lifting."`
	KindPolicyChange        int64            `json:"kind_policy_change" own:"" doc:"Those of event_count whose kind is policy-change."`
	KindDiplomaticRelations int64            `json:"kind_diplomatic_relations" own:"" doc:"Those of event_count whose kind is diplomatic-relations."`
	KindVote                int64            `json:"kind_vote" own:"" doc:"Those of event_count whose kind is vote."`
	KindAccession           int64            `json:"kind_accession" own:"" doc:"Those of event_count whose kind is accession."`
	KindApplication         int64            `json:"kind_application" own:"" doc:"Those of event_count whose kind is application."`
	KindEndorsement         int64            `json:"kind_endorsement" own:"" doc:"Those of event_count whose kind is endorsement."`
	KindFounding            int64            `json:"kind_founding" own:"" doc:"Those of event_count whose kind is founding."`
	KindOffer               int64            `json:"kind_offer" own:"" doc:"Those of event_count whose kind is offer."`
	KindRefusal             int64            `json:"kind_refusal" own:"" doc:"Those of event_count whose kind is refusal."`
	KindMediation           int64            `json:"kind_mediation" own:"" doc:"Those of event_count whose kind is mediation."`
	KindProjectMilestone    int64            `json:"kind_project_milestone" own:"" doc:"Those of event_count whose kind is project-milestone."`
	KindAid                 int64            `json:"kind_aid" own:"" doc:"Those of event_count whose kind is aid."`
	KindWar                 int64            `json:"kind_war" own:"" doc:"Those of event_count whose kind is war."`
	KindAttack              int64            `json:"kind_attack" own:"" doc:"Those of event_count whose kind is attack."`
	KindWithdrawal          int64            `json:"kind_withdrawal" own:"" doc:"Those of event_count whose kind is withdrawal."`
	KindSanctions           int64            `json:"kind_sanctions" own:"" doc:"Those of event_count whose kind is sanctions."`
	KindStateChange         int64            `json:"kind_state_change" own:"" doc:"Those of event_count whose kind is state-change."`
	KindCooperation         int64            `json:"kind_cooperation" own:"" since:"0.2.0" doc:"Those of event_count whose kind is cooperation."`
	KindInterest            int64            `json:"kind_interest" own:"" since:"0.2.0" doc:"Those of event_count whose kind is interest."`
	KindOther               int64            `json:"kind_other" own:"" doc:"Those of event_count whose kind is other."`
	DomainDiplomatic        int64            `json:"domain_diplomatic" own:"" doc:"Those of event_count whose domain is diplomatic."`
	DomainEconomic          int64            `json:"domain_economic" own:"" doc:"Those of event_count whose domain is economic."`
	DomainEnergy            int64            `json:"domain_energy" own:"" doc:"Those of event_count whose domain is energy."`
	DomainTransport         int64            `json:"domain_transport" own:"" doc:"Those of event_count whose domain is transport."`
	DomainMilitary          int64            `json:"domain_military" own:"" doc:"Those of event_count whose domain is military."`
	DomainSecurity          int64            `json:"domain_security" own:"" doc:"Those of event_count whose domain is security."`
	DomainScience           int64            `json:"domain_science" own:"" doc:"Those of event_count whose domain is science."`
	DomainCulture           int64            `json:"domain_culture" own:"" doc:"Those of event_count whose domain is culture."`
	QuadVerbalCooperation   int64            `json:"quad_verbal_cooperation" own:"" doc:"Those of event_count whose CAMEO code falls into the quad class verbal-cooperation."`
	QuadMaterialCooperation int64            `json:"quad_material_cooperation" own:"" doc:"Those of event_count whose CAMEO code falls into the quad class material-cooperation."`
	QuadVerbalConflict      int64            `json:"quad_verbal_conflict" own:"" doc:"Those of event_count whose CAMEO code falls into the quad class verbal-conflict."`
	QuadMaterialConflict    int64            `json:"quad_material_conflict" own:"" doc:"Those of event_count whose CAMEO code falls into the quad class material-conflict."`
}

// tradeBasis says how a figure of trade in a calendar year was made.
type tradeBasis string

const (
	calendarTrade tradeBasis = "calendar"
	fiscalMean    tradeBasis = "mean-of-fiscal-years"
)

// CodeList lists the bases.
func (tradeBasis) CodeList() *schema.CodeList {
	return &schema.CodeList{Name: "trade_basis", Origin: "pakrus", Codes: []schema.Code{
		{
			Value: "calendar", Label: "Calendar year",
			Definition: "A document gives the figure of the calendar year.",
			Example:    "2023: a figure for the year itself",
			Counter:    "1999: only years from July to June are known: mean-of-fiscal-years",
		},
		{
			Value: "mean-of-fiscal-years", Label: "Mean of two fiscal years",
			Definition: "Half of the fiscal year that ends in June and half of the one that begins in July.",
			Example:    "1999: mean of 1998-99 and 1999-2000",
			Counter:    "2024: a figure for the year itself: calendar",
		},
	}}
}
