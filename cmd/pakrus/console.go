package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"pakrus/exporters/findings"
	"pakrus/records"
	"pakrus/schema"
	"pakrus/schema/check"
	"pakrus/schema/evidence"
)

// console is where a command takes the records from and where it prints: results to out,
// all else to err.
type console struct {
	out     *results
	err     io.Writer
	literal int // how many arguments stand after "--" and are taken as they are

	compile func() (*schema.Dataset, error)
	curated func() (*schema.Dataset, error) // as compile, without the rows that are made from others
	rules   []check.Rule                    // of the dataset, beside those of every dataset
	claims  func() []evidence.Claim
	remake  func(ctx context.Context, root string, changed map[string][]byte, dist string) (said string, err error) // see buildChanged
}

func newConsole(stdout, stderr io.Writer) *console {
	return &console{out: &results{Writer: stdout}, err: stderr, compile: records.Dataset, curated: records.Curated, rules: records.Rules, claims: records.Claims, remake: buildChanged}
}

// results keeps the first error of its writer, so that no print need be checked.
type results struct {
	io.Writer
	err error
}

func (r *results) Write(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	n, err := r.Writer.Write(p)
	r.err = err
	return n, err
}

// printf prints a result. Text that comes from data or files is passed through printable.
func (c *console) printf(format string, args ...any) { fmt.Fprintf(c.out, format, args...) }

// counted is a number of things: 1 fault, 2 faults.
func counted(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprintf("%d %s", n, thing)
}

// complain prints what went wrong.
func (c *console) complain(err error) { fmt.Fprintln(c.err, "pakrus:", printable(err.Error())) }

// progress shows what is being done in one line that the next one replaces; only on a terminal.
func (c *console) progress(text string) {
	if !isTerminal(c.err) {
		return
	}
	if text != "" {
		text = "… " + printable(text)
	}
	fmt.Fprintf(c.err, "\r\x1b[K%s", text)
}

// bold marks text on a terminal, unless NO_COLOR is set (no-color.org).
func (c *console) bold(text string) string {
	if os.Getenv("NO_COLOR") != "" || !isTerminal(c.out.Writer) {
		return text
	}
	return bold(text)
}

func bold(text string) string { return "\x1b[1m" + text + "\x1b[0m" }

// isTerminal reports whether w is a terminal that can do more than print.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && os.Getenv("TERM") != "dumb" && term.IsTerminal(int(f.Fd()))
}

// printable escapes what could steer a terminal or hide in a text.
func printable(s string) string { return findings.Printable(s) }

// line is printable for a text that stands in one line.
func line(s fmt.Stringer) string { return oneLine(s.String()) }

func oneLine(s string) string { return strings.ReplaceAll(printable(s), "\n", `\n`) }
