package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/records"
)

// tenEvents are ten new events, each of another day.
func tenEvents(end string) string {
	const yamlRow = "- {date: 2003-02-%02d, kind: visit, cameo_code: '042', title: Mission %[1]d to lake %[1]d, setting: bilateral, domain: economic, status: held, evidence_passage: rabbi-2021-p027}\n"
	const csvRow = "2003-02-%02d,visit,042,Mission %[1]d to lake %[1]d,bilateral,economic,held,rabbi-2021-p027\n"
	text, row := "", yamlRow
	if end == ".csv" {
		text, row = "date,kind,cameo_code,title,setting,domain,status,evidence_passage\n", csvRow
	}
	for i := range 10 {
		text += fmt.Sprintf(row, i+1)
	}
	return text
}

// BenchmarkValidateTenRecords runs pakrus and, where they are installed, check-jsonschema and frictionless
// on ten records, from the start of the program to its end: wall time in ns/op, and CPU time in cpu-ms.
// check-jsonschema and frictionless check the types and codes of columns alone.
func BenchmarkValidateTenRecords(b *testing.B) {
	dir := b.TempDir()
	program := filepath.Join(dir, "pakrus")
	if said, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Skipf("skipped: pakrus cannot be built: %s", said)
	}
	d, err := records.Curated()
	must(err)
	schema, err := d.Table("events").MarshalSchema(d.Meta)
	must(err)
	schema = []byte(`{"type": "array", "items": ` + strings.Replace(string(schema), `"required"`, `"x-required"`, 1) + `}`)
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		must(os.WriteFile(name, []byte(text), 0o600))
		return name
	}
	yaml, csv, rules := write("ten.yaml", tenEvents(".yaml")), write("ten.csv", tenEvents(".csv")), write("events.schema.json", string(schema))
	for _, command := range [][]string{
		{program, "validate", "--table", "events", yaml},
		{program, "validate", "--table", "events", csv},
		{"check-jsonschema", "--schemafile", rules, "--force-filetype", "yaml", yaml},
		{"frictionless", "validate", csv},
	} {
		b.Run(filepath.Base(command[0])+filepath.Ext(command[len(command)-1]), func(b *testing.B) {
			if _, err := exec.LookPath(command[0]); err != nil {
				b.Skipf("skipped: %s is not installed", command[0])
			}
			var cpu int64
			for b.Loop() {
				c := exec.Command(command[0], command[1:]...)
				if said, err := c.CombinedOutput(); c.ProcessState == nil || strings.Contains(string(said), "Traceback") || len(said) == 0 {
					b.Fatalf("%v: %v\n%s", command, err, said)
				}
				cpu += (c.ProcessState.UserTime() + c.ProcessState.SystemTime()).Microseconds()
			}
			b.ReportMetric(float64(cpu)/1e3/float64(b.N), "cpu-ms")
		})
	}
}
