package records

import "testing"

func TestDefinitions(t *testing.T) {
	if _, err := Dataset(); err != nil {
		t.Errorf("mistakes in the definitions of tables:\n%v", err)
	}
}
