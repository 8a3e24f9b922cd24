package coverage

import "pakrus/schema"

var untold2025 = []Coverage{
	{Passage: "untold-2025-p004", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p008", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p012", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p016", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p020", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p023", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p024", Outcome: Opinion, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p028", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p032", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p033", Outcome: Opinion, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p034", Outcome: Opinion, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p037", Outcome: Heading, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p039", Outcome: Opinion, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p040", Outcome: Opinion, Note: "The talks in Moscow are told in other passages.", Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p042", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p043", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p044", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p045", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p046", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
	{Passage: "untold-2025-p047", Outcome: Site, Versions: schema.Versions{Added: "0.2.0"}},
}
