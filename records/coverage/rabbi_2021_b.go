package coverage

var rabbi2021B = []Coverage{
	{Passage: "rabbi-2021-p039", Outcome: Heading},
	{Passage: "rabbi-2021-p057", Outcome: Heading},
	{Passage: "rabbi-2021-p059", Outcome: Opinion, Note: "Advice to both states."},
	{Passage: "rabbi-2021-p061", Outcome: Repeated, Note: "Support of the One Belt One Road Initiative and agreed fields of cooperation, told before; the rest is opinion."},
	{Passage: "rabbi-2021-p062", Outcome: Heading},
}
