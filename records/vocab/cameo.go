package vocab

import (
	"slices"

	"pakrus/schema"
)

// CAMEO is an event code of the Conflict and Mediation Event Observations scheme (CAMEO
// 1.1b3, Schrodt 2012). Codes and labels only: the codebook's definitions are under a
// licence that does not allow them to be copied here.
type CAMEO string

// CodeList lists all codes of the scheme.
func (CAMEO) CodeList() *schema.CodeList { return &cameoList }

// PLOVER is an event type of PLOVER 2.0 (Open Event Data Alliance, 2021).
type PLOVER string

// CodeList lists the types.
func (PLOVER) CodeList() *schema.CodeList { return &ploverTypes }

// Quad is one of the four classes into which CAMEO codes fall: verbal or material,
// cooperation or conflict.
type Quad string

// The quad classes.
const (
	VerbalCooperation   Quad = "verbal-cooperation"
	MaterialCooperation Quad = "material-cooperation"
	VerbalConflict      Quad = "verbal-conflict"
	MaterialConflict    Quad = "material-conflict"
)

type cameoCode struct {
	Code      string
	Label     string
	Quad      Quad
	PLOVER    PLOVER         // the type that PLOVER's own table of 2021 maps the code to; "" where it has none
	Goldstein schema.Decimal // Goldstein (1992), as mapped to CAMEO codes for GDELT 1.0
}

var cameoCodes = slices.Concat(cameo1, cameo2, cameo3, cameo4)

var cameoList = schema.CodeList{Name: "cameo", Origin: "CAMEO 1.1b3", Codes: cameoLabels()}

func cameoLabels() []schema.Code {
	codes := make([]schema.Code, len(cameoCodes))
	for i, c := range cameoCodes {
		codes[i] = schema.Code{Value: c.Code, Label: c.Label}
	}
	return codes
}

func (c CAMEO) find() cameoCode {
	for _, code := range cameoCodes {
		if code.Code == string(c) {
			return code
		}
	}
	return cameoCode{}
}

// PLOVER is the PLOVER type of the code, "" where the scheme maps it to none.
func (c CAMEO) PLOVER() PLOVER { return c.find().PLOVER }

// Goldstein is the score of the code, from -10 to 10; "" for a code that is not in the scheme.
func (c CAMEO) Goldstein() schema.Decimal { return c.find().Goldstein }

// Quad is the quad class of the code; "" for a code that is not in the scheme.
func (c CAMEO) Quad() Quad { return c.find().Quad }
