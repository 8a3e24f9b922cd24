package actor

// Persons of Pakistan, by family name; with the given name where two share it or where
// the documents leave the family name out.
const (
	Abbasi         ID = "abbasi"          // Shahid Khaqan Abbasi
	AmirHussain    ID = "amir-hussain"    // Speaker of the National Assembly
	Aneesuddin     ID = "aneesuddin"      // additional secretary
	AseffAhmadAli  ID = "aseff-ahmad-ali" // rabbi: "Sardar Asif Ahmed Ali"
	AsfandyarWali  ID = "asfandyar-wali"  // special envoy
	AwaisAhmad     ID = "awais-ahmad"     // rabbi: "Awais Ahmad"
	AyubKhan       ID = "ayub-khan"
	AzizKhan       ID = "aziz-khan" // additional secretary
	Bajwa          ID = "bajwa"     // Qamar Javed Bajwa
	Bhutto         ID = "bhutto"    // Zulfikar Ali Bhutto
	Dar            ID = "dar"       // Ishaq Dar
	Gillani        ID = "gillani"   // Yousaf Raza Gillani
	ImranKhan      ID = "imran-khan"
	Jamali         ID = "jamali" // Muhammad Khalid Jamali
	Jatoi          ID = "jatoi"  // rabbi: "Liaquat Ali Jaoti"
	Kakar          ID = "kakar"  // nisar: "Anwaar-ul-Haq Kaker"
	Kasuri         ID = "kasuri" // Khurshid Mahmud Kasuri
	Khar           ID = "khar"   // Hina Rabbani Khar
	MamnoonHussain ID = "mamnoon-hussain"
	Musharraf      ID = "musharraf"
	NawazSharif    ID = "nawaz-sharif"
	Qureshi        ID = "qureshi" // Shah Mahmood Qureshi
	RaheelSharif   ID = "raheel-sharif"
	SartajAziz     ID = "sartaj-aziz"
	Shaikh         ID = "shaikh" // Najmuddin Shaikh
	ShaukatAziz    ID = "shaukat-aziz"
	ShehbazSharif  ID = "shehbaz-sharif" // nisar: "Shahbaz Sharif"
	SohailAhmed    ID = "sohail-ahmed"   // political scientist whom nisar interviewed
	YarMohammad    ID = "yar-mohammad"   // rabbi: "Yar Mohammad"
	Zaki           ID = "zaki"           // Akram Zaki
	Zardari        ID = "zardari"
)
