package coverage

var rabbi2021A = []Coverage{
	{Passage: "rabbi-2021-p003", Outcome: FrontMatter},
	{Passage: "rabbi-2021-p005", Outcome: FrontMatter},
	{Passage: "rabbi-2021-p007", Outcome: FrontMatter},
	{Passage: "rabbi-2021-p008", Outcome: Heading},
	{Passage: "rabbi-2021-p009", Outcome: FrontMatter, Note: "Abstract; what it says of 11 September 2001 and of the war on terror stands in the text with more detail."},
	{Passage: "rabbi-2021-p010", Outcome: FrontMatter, Note: "Key words."},
	{Passage: "rabbi-2021-p011", Outcome: Heading},
	{Passage: "rabbi-2021-p014", Outcome: Method},
	{Passage: "rabbi-2021-p015", Outcome: Heading},
	{Passage: "rabbi-2021-p018", Outcome: Heading},
	{Passage: "rabbi-2021-p023", Outcome: Heading},
	{Passage: "rabbi-2021-p026", Outcome: Heading},
	{Passage: "rabbi-2021-p033", Outcome: Heading},
}
