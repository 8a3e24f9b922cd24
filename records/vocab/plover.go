package vocab

import "pakrus/schema"

var ploverTypes = schema.CodeList{Name: "plover_type", Origin: "PLOVER 2.0", Codes: []schema.Code{
	{Value: "AGREE", Label: "Agree"},
	{Value: "CONSULT", Label: "Consult"},
	{Value: "SUPPORT", Label: "Support"},
	{Value: "CONCEDE", Label: "Concede"},
	{Value: "COOPERATE", Label: "Cooperate"},
	{Value: "AID", Label: "Aid"},
	{Value: "RETREAT", Label: "Retreat"},
	{Value: "REQUEST", Label: "Request"},
	{Value: "ACCUSE", Label: "Accuse"},
	{Value: "REJECT", Label: "Reject"},
	{Value: "THREATEN", Label: "Threaten"},
	{Value: "PROTEST", Label: "Protest"},
	{Value: "SANCTION", Label: "Sanction"},
	{Value: "MOBILIZE", Label: "Mobilize"},
	{Value: "COERCE", Label: "Coerce"},
	{Value: "ASSAULT", Label: "Assault"},
}}
