package ref

// Agreements that other records refer to.
const (
	SEATOPact              Agreement = "ag-0002"
	CENTOPact              Agreement = "ag-0003"
	SteelMillMemorandum    Agreement = "ag-0009"
	AntiDrug1997           Agreement = "ag-0013"
	AntiDrug2010           Agreement = "ag-0052"
	TajikistanBase2011     Agreement = "ag-0054"
	DefenceCooperation2014 Agreement = "ag-0058"
	NorthSouthPipeline2015 Agreement = "ag-0059"
	Obligations2016        Agreement = "ag-0060"
	Admission2017          Agreement = "ag-0061"
	SochiCommunique2017    Agreement = "ag-0062"

	TashkentAgreement  Agreement = "ag-0100"
	TrainingAccord2018 Agreement = "ag-0101"
	Breakwaters2024    Agreement = "ag-0102"
	Barter2024         Agreement = "ag-0108"

	FreeTradeEAEU Agreement = "ag-0166"
)
