package place

// Cities.
const (
	Astana       ID = "astana"
	Bucharest    ID = "bucharest"
	Dushanbe     ID = "dushanbe"
	Guddu        ID = "guddu"
	Gwadar       ID = "gwadar"
	Islamabad    ID = "islamabad"
	Karachi      ID = "karachi"
	Moscow       ID = "moscow"
	Multan       ID = "multan"
	Muzaffargarh ID = "muzaffargarh"
	Pulwama      ID = "pulwama"
	Samarkand    ID = "samarkand"
	Shanghai     ID = "shanghai"
	Sochi        ID = "sochi"
	Tashkent     ID = "tashkent"
)

// Sites.
const (
	GhaziBarotha ID = "ghazi-barotha" // rabbi: "Gazi Barotha"
	Kremlin      ID = "kremlin"
	MundaDam     ID = "munda-dam"
	Salala       ID = "salala" // check post
)

// Regions and seas.
const (
	ArabianSea                ID = "arabian-sea"
	CaspianSea                ID = "caspian-sea"
	CentralAsia               ID = "central-asia"
	Chechnya                  ID = "chechnya"
	PakistanAfghanistanBorder ID = "pakistan-afghanistan-border"
	SoutheastUkraine          ID = "southeast-ukraine"
	Thar                      ID = "thar"
)

// Countries, where nothing narrower is stated.
const (
	Afghanistan  ID = "afghanistan"
	Azerbaijan   ID = "azerbaijan"
	Pakistan     ID = "pakistan"
	Russia       ID = "russia"
	Tajikistan   ID = "tajikistan"
	Ukraine      ID = "ukraine"
	UnitedStates ID = "united-states"
	USSR         ID = "ussr"
)
