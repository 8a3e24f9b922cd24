package series

import (
	"pakrus/records/source"
	"pakrus/schema/evidence"
)

// drugFigures are the figures of drug control and of the harm of drugs.
var drugFigures = []Observation{
	{
		ID: "ob-0026", Series: TraineesDrugControl, Basis: Unstated,
		Low: "24", Qualifier: AtLeast, Status: LowReliability,
		Note: "Stated in dozens only, so two dozen is a lower bound of ours. The document says when by pointing to the period it has been telling of, without dates.",
		Evidence: evidence.List{
			{
				Passage: "rabbi-2021-p044", Fields: "obs_low qualifier", AsStated: "dozens of Pakistanis",
				Rationale: "The plural of dozen is read as two dozen or more.",
			},
		},
	},
	{
		ID: "ob-0027", Series: HeroinDeathsEurasia, Basis: Unstated,
		Value: "1", Qualifier: Over, Status: Normal,
		Note: "Said by the director of the Russian drug control service, as the document quotes him, without a period.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p047", AsStated: "more than one million people", Via: source.Galeotti2015},
		},
	},
	{
		ID: "ob-0028", Series: HeroinDeathsRussians, Basis: Unstated,
		Value: "0.5", Qualifier: AtLeast, Status: Normal,
		Note: "Said by the director of the Russian drug control service, as the document quotes him, without a period.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p047", AsStated: "at least half a million Russian citizens", Via: source.Galeotti2015},
		},
	},
}
