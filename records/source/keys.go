package source

// The documents.
const (
	Yaqoob2025  ID = "yaqoob-2025"
	Nisar2025   ID = "nisar-2025"
	Untold2025  ID = "untold-2025"
	Rabbi2021   ID = "rabbi-2021"
	Khatoon2023 ID = "khatoon-2023" // nisar: "(Khatoon, et. al., 2023)"
)

// Works that rabbi-2021 lists or cites. A comment gives the forms in which a text cites the work.
const (
	Abbas2016            ID = "abbas-2016"             // rabbi: "(Abbas, 2016)"
	AzizianVasilieff2003 ID = "azizian-vasilieff-2003" // rabbi: "(Azizian & Vasilieff, 2003)"
	Blank2012            ID = "blank-2012"             // rabbi: "(Blank, 2012)"
	BusinessRecorder2007 ID = "business-recorder-2007" // rabbi: "(Business Recorder, 2007)"; not in its list
	Donalson2014         ID = "donalson-2014"          // rabbi: "(Donalson, 2014)"
	Dyomkin2011          ID = "dyomkin-2011"           // rabbi: "(Dyomkin, 2011)"
	Galeotti2015         ID = "galeotti-2015"          // rabbi: "(Galeotti, 2015)"
	GoP2002              ID = "gop-2002"               // rabbi: "(GoP, 2002)": Year Book 2011-2012
	GoP2003a             ID = "gop-2003a"              // rabbi: "(GoP, 2003)" of p025: Pakistan Foreign Relations 2002
	GoP2003b             ID = "gop-2003b"              // rabbi: "(GoP, 2003)" of p038, "(MoFA, 2003)": Year Book 2012-2013
	GoP2004              ID = "gop-2004"               // rabbi: "(GoP, 2004)", "(Foreign Office, 2003-04)": Year Book 2003-2004
	GoP2009              ID = "gop-2009"               // rabbi: "(GoP, 2009)": Year Book 2008-2009
	Hanif2013            ID = "hanif-2013"             // rabbi, nisar: "(Hanif, 2013)"; yaqoob lists it too
	Hussein2017          ID = "hussein-2017"           // rabbi: "(The Diplomat, 2017)"
	Iqbal2008            ID = "iqbal-2008"             // rabbi: "(Dawn, 2007)", "(Dawn, 2008)": listed twice, with two dates
	Jabri2017            ID = "jabri-2017"             // rabbi: listed, not cited
	Khan2014             ID = "khan-2014"              // rabbi: "(Khan, 2014)"
	KhanAmin2012         ID = "khan-amin-2012"         // rabbi: "(Khan & Amin, 2012)"
	MofaPakistan2016     ID = "mofa-pakistan-2016"     // rabbi: "(MoFA, 2016)"
	Owais2007            ID = "owais-2007"             // rabbi: "(Owais, 2007)"
	Rafi2017             ID = "rafi-2017"              // rabbi: listed, not cited
	Rai2014              ID = "rai-2014"               // rabbi: "(Rai, 2014)"; not in its list
	Rais1991             ID = "rais-1991"              // rabbi: "(Rais, 1991)"
	Rehman2014           ID = "rehman-2014"            // rabbi: listed, not cited
	Sco2021              ID = "sco-2021"               // rabbi: "(SCO, 2021)"
	Secieru2015          ID = "secieru-2015"           // rabbi: "(Secrieru, 2015)"
	TheNews2011          ID = "the-news-2011"          // rabbi: "(The News, 2011)"
)

// Works that nisar-2025 lists or cites and rabbi-2021 does not.
const (
	Ahmed2024                ID = "ahmed-2024"                  // nisar: "(Ahmed S, personal communication, July 4, 2024)"; not in its list
	Ali2024                  ID = "ali-2024"                    // nisar: "(Ali, 2024)"
	Amin1980                 ID = "amin-1980"                   // nisar: "(Amin, 1980)"
	Amin2016                 ID = "amin-2016"                   // nisar: "(Amin, 2016)"
	Amin2023                 ID = "amin-2023"                   // nisar: "(Amin, 2023)"
	BurnaAsefi2024           ID = "burna-asefi-2024"            // nisar: "(Burna-Asefi, 2024)"
	Carnavistan2019          ID = "carnavistan-2019"            // nisar: "(Carnavistan, 2019)"
	Dawn2021                 ID = "dawn-2021"                   // nisar: "("Pakistan, Russia agree," 2021)"
	ExpressTribune2014       ID = "express-tribune-2014"        // nisar: "("Defence ties: Pak-Russia," 2014)"
	Gul2024                  ID = "gul-2024"                    // nisar: "(Gul, 2024)"
	Haider2024               ID = "haider-2024"                 // nisar: "(Haider, 2024)"
	Hashim2021               ID = "hashim-2021"                 // nisar: "(Hashim, 2021)"
	Hashim2022               ID = "hashim-2022"                 // nisar: "(Hashim, 2022)"
	Hofmann2016              ID = "hofmann-2016"                // nisar: "(Hofmann, 2016)"
	Hussain2023              ID = "hussain-2023"                // nisar: "(Hussain, 2023)"
	HussainMahmood2019       ID = "hussain-mahmood-2019"        // nisar: "(Hussain & Mahmood, 2019)"; not in its list
	Iqbal2018                ID = "iqbal-2018"                  // nisar: "(Iqbal, 2018)"
	KeohaneNye2011           ID = "keohane-nye-2011"            // nisar: "(Keohane & Nye, 2011)"
	Khan2018                 ID = "khan-2018"                   // nisar: "(Khan, 2018)"
	Khan2019a                ID = "khan-2019a"                  // nisar: "(Khan, 2019)": M. T. F. Khan, Strategic Studies
	Khan2023                 ID = "khan-2023"                   // nisar: "(Khan, 2023)"; not in its list
	Korybko2018              ID = "korybko-2018"                // nisar: "(Korybko, 2018)"
	Lerski1974               ID = "lerski-1974"                 // nisar: "(Lerski, 1974)"
	MofaPakistan2014         ID = "mofa-pakistan-2014"          // nisar: "(Government of Pakistan, 2014)"
	MofaPakistan2017         ID = "mofa-pakistan-2017"          // nisar: "(Government of Pakistan, 2017)"
	MofaPakistan2021         ID = "mofa-pakistan-2021"          // nisar: "(Government of Pakistan, 2021)"
	MofaPakistan2024         ID = "mofa-pakistan-2024"          // nisar: "(Government of Pakistan, 2024)"
	Morgulov2023             ID = "morgulov-2023"               // nisar: "(Morgulov, 2023)"
	Naqvi2015                ID = "naqvi-2015"                  // nisar: "(Naqvi, 2015)"
	NaqviMasood2017          ID = "naqvi-masood-2017"           // nisar: "(Naqvi & Masood, 2017)"; listed twice
	Naz2021                  ID = "naz-2021"                    // nisar: "(Naz, 2021)"
	Rauf2019                 ID = "rauf-2019"                   // nisar: "(Rauf, 2019)"
	Raza2018                 ID = "raza-2018"                   // nisar: "(Raza S. , 2018)", "(Raza, 2018)"
	Sco2017                  ID = "sco-2017"                    // nisar: "(Shanghai Cooperation Organization, 2017)"
	Siddiqui2022             ID = "siddiqui-2022"               // nisar: "(Siddiqui, 2022)"; not in its list
	Syed2018                 ID = "syed-2018"                   // nisar: "(Syed, 2018)"
	TheNewsInternational2024 ID = "the-news-international-2024" // nisar: "("Russian Deputy Prime Minister," 2024)"
	Vorobyev2021             ID = "vorobyev-2021"               // nisar: "(Vorobyev, 2021)"
	Yousaf2022               ID = "yousaf-2022"                 // nisar: "(Yousaf, 2022)"
)

// Works that khatoon-2023 lists and neither of the above does.
const (
	Abbasi2020a     ID = "abbasi-2020a"      // khatoon: "(Abbasi, 2020)": A. Abbasi, IPRI Journal
	Ahmed2010       ID = "ahmed-2010"        // khatoon: "(Ahmed, 2010)"
	Bajwa2018       ID = "bajwa-2018"        // khatoon: listed, not cited
	BaxterJalal1997 ID = "baxter-jalal-1997" // khatoon: "(Jalal, 1997)"
	ChiaHaiqi2021   ID = "chia-haiqi-2021"   // khatoon: "(Chia & Haiqi, 2021)"; yaqoob lists it too
	Gul2018         ID = "gul-2018"          // khatoon: "(Gul, 2018)"
	Jahangir2013    ID = "jahangir-2013"     // khatoon: listed, not cited
	Janjua2021      ID = "janjua-2021"       // khatoon: "(Janjua, 2021)"
	Kaushiki2019    ID = "kaushiki-2019"     // khatoon: "(Kaushiki, 2019)"
	Khan2019b       ID = "khan-2019b"        // khatoon: "(Khan, 2019)": M. N. Khan, IPRI Journal
	Mian2015        ID = "mian-2015"         // khatoon: "(Mian, 2015)"
	Mohan2021       ID = "mohan-2021"        // khatoon: "(Mohan, 2021)"
	Paracha2015     ID = "paracha-2015"      // khatoon: "(Paracha, 2015)"
	Rashid2021      ID = "rashid-2021"       // khatoon: listed, not cited (Rashid, Khan and Azim)
	RashidTahir2021 ID = "rashid-tahir-2021" // khatoon: "(Rashid & Tahir, 2021)"
	Salman2021      ID = "salman-2021"       // khatoon: "(Salman, 2021)"
	Siddiqi2021     ID = "siddiqi-2021"      // khatoon: "(Siddiqi, 2021)", "(Siddiq, 2021)"; yaqoob lists it as Siddiqa
	Subohi2018      ID = "subohi-2018"       // khatoon: "(Subohi, 2018)"
	Syed2014        ID = "syed-2014"         // khatoon: "(Syed, 2014)"
	Takar2022       ID = "takar-2022"        // khatoon: "(Takar, 2022)"
	Topychkanov2014 ID = "topychkanov-2014"  // khatoon: listed, not cited
	Younus2018      ID = "younus-2018"       // khatoon: "(Younus, 2018)"
)

// Works that only yaqoob-2025 lists; what was read of it is its abstract, which cites none.
const (
	Abbasi2020b                   ID = "abbasi-2020b" // S. N. Abbasi, Hayat and Nasir
	AbdulrabRasheed2023           ID = "abdulrab-rasheed-2023"
	AhmadHashmi2021               ID = "ahmad-hashmi-2021"
	AhmedRasool2023               ID = "ahmed-rasool-2023"
	Akhtar2022                    ID = "akhtar-2022"
	AkhtarJavaid2024              ID = "akhtar-javaid-2024"
	Amin2021                      ID = "amin-2021"
	AssociatedPressOfPakistan2023 ID = "associated-press-of-pakistan-2023"
	Bailes2007                    ID = "bailes-2007"
	Batool2021                    ID = "batool-2021"
	Chaliha2021                   ID = "chaliha-2021"
	Cooley2022                    ID = "cooley-2022"
	Dauekeev2011                  ID = "dauekeev-2011"
	DeHaasVanDerPutten2007        ID = "de-haas-van-der-putten-2007"
	Dedov2019                     ID = "dedov-2019"
	Efremenko2019                 ID = "efremenko-2019"
	Fayyaz2023                    ID = "fayyaz-2023"
	Federov2009                   ID = "federov-2009"
	Galimov2024                   ID = "galimov-2024"
	Haqqani2005                   ID = "haqqani-2005"
	Hilali2017                    ID = "hilali-2017"
	Hunter2016                    ID = "hunter-2016"
	HusainHusain2016              ID = "husain-husain-2016"
	Hussain1987                   ID = "hussain-1987"
	HussainFatima2015             ID = "hussain-fatima-2015"
	Iqbal2021                     ID = "iqbal-2021"
	Iqbal2024                     ID = "iqbal-2024"
	Jia2007                       ID = "jia-2007"
	Kasuri2015                    ID = "kasuri-2015"
	KeohaneNye1973                ID = "keohane-nye-1973"
	KeohaneNye1987                ID = "keohane-nye-1987"
	KeohaneNye1998                ID = "keohane-nye-1998"
	Khan1961                      ID = "khan-1961"
	Khan2021                      ID = "khan-2021"
	KhanSultana2021               ID = "khan-sultana-2021"
	Konwer2023                    ID = "konwer-2023"
	LesmanaDharmaputra2022        ID = "lesmana-dharmaputra-2022"
	Malik2024                     ID = "malik-2024"
	McCartney2022                 ID = "mccartney-2022"
	Mughal2021                    ID = "mughal-2021"
	Murtaza2022                   ID = "murtaza-2022"
	Nadeem2021                    ID = "nadeem-2021"
	QaziBashir2022                ID = "qazi-bashir-2022"
	RaufTariq2023                 ID = "rauf-tariq-2023"
	Razil2022                     ID = "razil-2022"
	Rizvi2022                     ID = "rizvi-2022"
	Rogerson2000                  ID = "rogerson-2000"
	SadiIspir2021                 ID = "sadi-ispir-2021"
	Sattar2010                    ID = "sattar-2010"
	Shah2022                      ID = "shah-2022"
	Skalamera2023                 ID = "skalamera-2023"
	Smith2011                     ID = "smith-2011"
	Sultana2019                   ID = "sultana-2019"
	TariqMustafa2022              ID = "tariq-mustafa-2022"
	Turaeva2020                   ID = "turaeva-2020"
	XueMakengo2021                ID = "xue-makengo-2021"
	Zeb2006                       ID = "zeb-2006"
)
