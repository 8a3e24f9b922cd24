package series

import (
	"pakrus/records/source"
	"pakrus/schema/evidence"
)

// energyFigures are the figures of pipelines, corridors and energy.
var energyFigures = []Observation{
	{
		ID: "ob-0029", Series: PipelineLength, Basis: Unstated,
		Value: "1100", Qualifier: About, Status: Normal,
		Note: "Within Pakistan, as it seems; the document also lets the line reach gas fields in Russia, see discrepancies.",
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p053", AsStated: "approximately 1,100 kilometres", Via: source.Gul2018},
		},
		Versions: second,
	},
	{
		ID: "ob-0030", Series: PipelineCost, Basis: Unstated,
		Value: "2", Qualifier: Exact, Status: Normal,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p034", AsStated: "$2 billion", Via: source.MofaPakistan2017},
		},
		Versions: second,
	},
	{
		ID: "ob-0031", Series: OilDiscount, Period: "2022-02", Basis: Calendar,
		Low: "30", High: "40", Qualifier: Between, Status: Normal,
		Note: "At the visit of Prime Minister Imran Khan to Russia. Known from elsewhere: whether such an offer was made was disputed in Pakistan.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p047", Fields: "obs_low obs_high qualifier", AsStated: "30-40% discount"},
			{Passage: "nisar-2025-p046", Fields: "time_period", AsStated: "In February 2022"},
		},
		Versions: second,
	},
	{
		ID: "ob-0032", Series: EnergyDeficit, Basis: Unstated,
		Value: "9", Qualifier: Exact, Status: Normal,
		Note: "A figure of one year, which the document does not name; it was published in March 2025.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p085", AsStated: "exceeding supply by 9%"},
		},
		Versions: second,
	},
	{
		ID: "ob-0033", Series: INSTCLength, Basis: Unstated,
		Value: "7200", Qualifier: Exact, Status: Normal,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p075", AsStated: "7,200 kilometer"},
		},
		Versions: second,
	},
	{
		ID: "ob-0034", Series: INSTCRoutes, Basis: Unstated,
		Value: "3", Qualifier: Exact, Status: Normal,
		Note: "A western one by Azerbaijan, a central one over the Caspian Sea and an eastern one by Central Asia and Iran.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p075", AsStated: "three main routes"},
		},
		Versions: second,
	},
}
