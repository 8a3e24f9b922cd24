package event

import "slices"

// Rows lists all of them.
var Rows = slices.Concat(
	rows1947,
	rows1992,
	rows2002,
	rows2003,
	rows2003Visits,
	rows2005,
	rows2007,
	rowsRabbiUndated,
	rows2005to2010,
	rows2011,
	rows2012to2013,
	rows2014to2016,
	rows2017,
	rowsUndatedRabbi2021B,
	rowsUndatedRabbi2021C,
	rowsRabbi2021BMore,
	nisar1947to2013,
	nisar2012to2015,
	nisar2016to2018,
	nisar2019to2021,
	nisar2022to2023,
	nisar2024,
	nisar2024Autumn,
	nisarUndated,
	untold2025,
	untold2025Moscow,
	untold2025Undated,
	khatoon2023,
	khatoon2023ColdWar,
	khatoon2023Afghanistan,
	khatoon2023Undated,
	yaqoob2025,
)
