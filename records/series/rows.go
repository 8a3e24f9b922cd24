package series

import "slices"

// Rows lists all series.
var Rows = slices.Concat(tradeSeries, otherSeries, energySeries, visitSeries, regionSeries)

// Observations lists all observations.
var Observations = slices.Concat(
	tradeFiscal, tradeRounded, plantFigures, visitFigures, drugFigures,
	energyFigures, meetingFigures, regionFigures,
)
