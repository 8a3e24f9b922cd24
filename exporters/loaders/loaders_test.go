package loaders

import (
	"os"
	"testing"
)

func TestLicenceOfTheCodeIsThatOfTheProject(t *testing.T) {
	want, err := os.ReadFile("../../LICENSE")
	if err != nil {
		t.Fatal(err)
	}
	if CodeLicense != string(want) {
		t.Error("LICENSE-CODE.txt is not the LICENSE of the project; copy it")
	}
}
