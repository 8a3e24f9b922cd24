package ref

// Projects that other records refer to.
const (
	KarachiSteelMill          Project = "pj-0001"
	MuzaffargarhPlant         Project = "pj-0020"
	GudduPlant                Project = "pj-0021"
	TharCoal                  Project = "pj-0022"
	IranPakistanIndiaPipeline Project = "pj-0023"
	MultanPlants              Project = "pj-0024"
	HighVoltageLines          Project = "pj-0025"
	GhaziBarotha              Project = "pj-0026"
	MundaDam                  Project = "pj-0027"
	CASA1000                  Project = "pj-0028"
	TAPI                      Project = "pj-0029"
	AirMixPlants              Project = "pj-0030"
	LNGProjects               Project = "pj-0031"
	CombinedCyclePlant        Project = "pj-0032"
	NorthSouthPipeline        Project = "pj-0033"
	CPEC                      Project = "pj-0034"
	GwadarPort                Project = "pj-0035"
	BeltAndRoad               Project = "pj-0036"

	PakistanStream Project = "pj-0050"
	FreightTrain   Project = "pj-0051"
	INSTCCorridor  Project = "pj-0053"
)
