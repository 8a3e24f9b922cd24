package actor

// The states, by their ISO 3166-1 alpha-3 code (the USSR by its former code).
const (
	Afghanistan  ID = "afg"
	Armenia      ID = "arm"
	Azerbaijan   ID = "aze"
	Belarus      ID = "blr"
	Brazil       ID = "bra"
	China        ID = "chn"
	France       ID = "fra"
	India        ID = "ind"
	Iran         ID = "irn"
	Israel       ID = "isr"
	Kazakhstan   ID = "kaz"
	Kyrgyzstan   ID = "kgz"
	Pakistan     ID = "pak"
	Romania      ID = "rou"
	Russia       ID = "rus"
	SouthAfrica  ID = "zaf"
	Tajikistan   ID = "tjk"
	Turkmenistan ID = "tkm"
	Ukraine      ID = "ukr"
	UnitedStates ID = "usa"
	USSR         ID = "sun"
	Uzbekistan   ID = "uzb"
)
