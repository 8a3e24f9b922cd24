package contrib

import "slices"

// Rule is what must hold for a contributed file, with what `explain CODE` shows.
type Rule struct {
	Code     string // stable; never given to another rule
	Severity Severity
	Sentence string // what must hold, in one sentence
	Why      string // why, and what to do, in plain words for a person who is no programmer
	Wrong    string // an example that breaks the rule
	Right    string // the same, mended
}

// Explain returns the rule with that code, or nil.
func Explain(code string) *Rule {
	for _, list := range [][]Rule{fileRules, workbookRules, recordRules, valueRules} {
		if i := slices.IndexFunc(list, func(r Rule) bool { return r.Code == code }); i >= 0 {
			return &list[i]
		}
	}
	return nil
}

// Rules lists all rules, by code.
func Rules() []Rule {
	return slices.Concat(fileRules, workbookRules, recordRules, valueRules)
}
