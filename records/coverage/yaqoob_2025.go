package coverage

import "pakrus/schema"

var yaqoob2025 = []Coverage{
	{Passage: "yaqoob-2025-p002", Outcome: FrontMatter, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p005", Outcome: FrontMatter, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p007", Outcome: FrontMatter, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p008", Outcome: FrontMatter, Note: "Key words.", Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p009", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p011", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p072", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p073", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p075", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p077", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p078", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p079", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p080", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "yaqoob-2025-p081", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
}
