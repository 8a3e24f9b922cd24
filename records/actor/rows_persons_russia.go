package actor

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsPersonsRussia = []Actor{
	{
		ID: Adamishin, Name: "Anatoly Adamishin",
		Type: Person, Country: Russia,
		Aliases: []string{"Adamishin"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "Adamishin"},
		},
	},
	{
		ID: Chirkin, Name: "Vladimir Chirkin",
		Type: Person, Country: Russia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "Vladimir Chirkin"},
		},
	},
	{
		ID: Demidov, Name: "Andrey V. Demidov",
		Type: Person, Country: Russia,
		Aliases: []string{"Andrey V. Demdov"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p049", Rationale: "The usual spelling of the name; the document has another."},
			{Passage: "rabbi-2021-p049", AsStated: "Andrey V. Demdov", Value: "Andrey V. Demdov", Rank: evidence.Normal, Rationale: "The document spells the name so."},
		},
	},
	{
		ID: Fradkov, Name: "Mikhail Fradkov",
		Type: Person, Country: Russia,
		Aliases: []string{"M.E. Fradkov"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "Mikhail Fradkov"},
			{Passage: "rabbi-2021-p034", AsStated: "M.E. Fradkov"},
		},
	},
	{
		ID: IgorIvanov, Name: "Igor Ivanov",
		Type: Person, Country: Russia,
		Aliases: []string{"Igor Ivanv"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", Rationale: "The usual spelling of the name; the document has another."},
			{Passage: "rabbi-2021-p031", AsStated: "Igor Ivanv", Value: "Igor Ivanv", Rank: evidence.Normal, Rationale: "The document spells the name so."},
		},
	},
	{
		ID: Kosygin, Name: "Alexei Kosygin",
		Type: Person, Country: USSR,
		Aliases: []string{"A.N. Kosygin"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "A.N. Kosygin"},
		},
	},
	{
		ID: Kozyrev, Name: "Andrei Kozyrev",
		Type: Person, Country: Russia,
		Aliases: []string{"A.V. Kozyrev"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "A.V. Kozyrev"},
		},
	},
	{
		ID: Lavrov, Name: "Sergey Lavrov",
		Type: Person, Country: Russia,
		Aliases: []string{"S.V. Lavrov", "Sergei Lavrov", "Sergey V. Lavrov"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "Sergey Lavrov"},
			{Passage: "rabbi-2021-p043", AsStated: "S.V. Lavrov"},
			{Passage: "rabbi-2021-p043", AsStated: "Sergey V. Lavrov"},
			{Passage: "nisar-2025-p033", AsStated: "Sergey Lavrov"},
			{Passage: "nisar-2025-p055", AsStated: "Sergei Lavrov"},
			{Passage: "untold-2025-p015", AsStated: "Sergey Lavrov"},
		},
	},
	{
		ID: Medvedev, Name: "Dmitry Medvedev",
		Type: Person, Country: Russia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p046", AsStated: "Dmitry Medvedev"},
		},
	},
	{
		ID: Mishustin, Name: "Mikhail Mishustin",
		Type: Person, Country: Russia,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p049", AsStated: "Mikhail Mishustin"},
		},
	},
	{
		ID: Mutko, Name: "Vitaly Mutko",
		Type: Person, Country: Russia,
		Aliases: []string{"VL. Mutko"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "VL. Mutko"},
		},
	},
	{
		ID: Overchuk, Name: "Alexei Overchuk",
		Type: Person, Country: Russia,
		Aliases:  []string{"Alexey Overchuk", "Overchuk"},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", AsStated: "Alexey Overchuk"},
			{Passage: "nisar-2025-p050", AsStated: "Overchuk"},
			{Passage: "nisar-2025-p073", AsStated: "Alexei Overchuk"},
			{Passage: "untold-2025-p003", AsStated: "Alexei Overchuk"},
			{Passage: "untold-2025-p003", AsStated: "Overchuk"},
		},
	},
	{
		ID: Putin, Name: "Vladimir Putin",
		Type: Person, Country: Russia,
		Aliases: []string{"Putin", "V. Putin"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p029", AsStated: "Putin"},
			{Passage: "rabbi-2021-p055", AsStated: "V. Putin"},
			{Passage: "nisar-2025-p048", AsStated: "Vladimir Putin"},
			{Passage: "nisar-2025-p048", AsStated: "Putin"},
			{Passage: "untold-2025-p010", AsStated: "Vladimir Putin"},
			{Passage: "untold-2025-p010", AsStated: "Putin"},
		},
	},
	{
		ID: Rogozin, Name: "Dmitry Rogozin",
		Type: Person, Country: Russia, PartOf: ForeignRelationsCommitteeRussia,
		Aliases: []string{"Dmitriy O. Rogozin"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "Dmitriy O. Rogozin"},
		},
	},
	{
		ID: Rutskoy, Name: "Alexander Rutskoy",
		Type: Person, Country: Russia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "Alexander Rutskoy"},
		},
	},
	{
		ID: Safonov, Name: "Anatoly Safonov",
		Type: Person, Country: Russia,
		Aliases: []string{"Antoly Safonov"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "Antoly Safonov", Value: "Antoly Safonov", Rank: evidence.Normal, Rationale: "The document spells the name so."},
			{Passage: "rabbi-2021-p031", AsStated: "Anatoly Safonov"},
		},
	},
	{
		ID: Stepashin, Name: "Sergey Stepashin",
		Type: Person, Country: Russia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "Sergey Stepashin"},
		},
	},
	{
		ID: ViktorIvanov, Name: "Viktor Ivanov",
		Type: Person, Country: Russia,
		Aliases: []string{"Viktor Lvanov"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p047", Rationale: "The usual spelling of the name; the document has another."},
			{Passage: "rabbi-2021-p047", AsStated: "Viktor Lvanov", Value: "Viktor Lvanov", Rank: evidence.Normal, Rationale: "The document spells the name so."},
		},
	},
}
