package changelog_test

import (
	"testing"

	"pakrus/exporters/release/changelog"
)

const head = "# Changelog\n\nWords.\n"

const records = "\n### Records\n\n- `lamps`: 1 row added\n  - + lamps[west]: West\n"

const older = "\n## [0.2.0] - 2020-01-31\n\n### Added\n\n- Lamps.\n\n## [0.1.0] - 2019-01-31\n\n- All.\n"

func enter(t *testing.T, text string) string {
	t.Helper()
	got, err := changelog.Enter(text, changelog.Entry{
		Version: "0.3.0", Date: "2020-02-29", Last: "0.2.0", Records: "- `lamps`: 1 row added\n  - + lamps[west]: West\n",
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// TestEnter has the same words under each heading that they may stand under before a release.
func TestEnter(t *testing.T) {
	const words = "\n### Added\n\n- A command.\n\n### Changed\n\n- Another.\n"
	const released = "\n## [0.3.0] - 2020-02-29\n"
	for name, c := range map[string]struct{ text, want string }{
		"nothing written":        {head + older, head + released + records + older},
		"unreleased":             {head + "\n## [Unreleased]\n" + words + older, head + released + words + records + older},
		"unreleased, plain":      {head + "\n## unreleased\n" + words + older, head + released + words + records + older},
		"of that version":        {head + "\n## [0.3.0]\n" + words + older, head + released + words + records + older},
		"with another date":      {head + "\n## [0.3.0] - 2020-01-01\n" + words + older, head + released + words + records + older},
		"of a version between":   {head + "\n## [0.2.1]\n" + words + older, head + released + words + records + older},
		"empty section":          {head + "\n## [Unreleased]\n" + older, head + released + records + older},
		"with an older list":     {head + "\n## [0.3.0]\n" + words + "\n### Records\n\n- Old.\n" + older, head + released + words + records + older},
		"with a list in between": {head + "\n## [0.3.0]\n\n### Records\n\n- Old.\n" + words + older, head + released + words + records + older},
		"the only section":       {head + "\n## [Unreleased]\n" + words, head + released + words + records},
		"before links": {head + "\n## [0.3.0]\n" + words + "\n[0.3.0]: https://example.org/\n",
			head + released + words + records + "\n[0.3.0]: https://example.org/\n"},
		"no section":   {head, head + released + records},
		"no changelog": {"", "# Changelog\n\nThe format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n" + released + records},
	} {
		got := enter(t, c.text)
		if got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, c.want)
		}
		if again := enter(t, got); again != got {
			t.Errorf("%s: a second time gives\n%s", name, again)
		}
	}
}

func TestSectionsThatAreOpen(t *testing.T) {
	_, err := changelog.Enter(head+"\n## [Unreleased]\n\n- A.\n\n## [0.3.0]\n\n- B.\n"+older, changelog.Entry{Version: "0.3.0", Date: "2020-02-29", Last: "0.2.0"})
	if err == nil || err.Error() != "sections [Unreleased] and [0.3.0] are all of what is not released yet; join them in one" {
		t.Error(err)
	}
}

func TestCite(t *testing.T) {
	const made = "cff-version: \"1.2.0\"\nmessage: \"Cite it.\"\nversion: \"0.3.0\"\nidentifiers:\n  - value: \"urn:0.3.0\"\n"
	const want = "cff-version: \"1.2.0\"\nmessage: \"Cite it with $1.\"\nversion: \"0.3.0\"\nidentifiers:\n  - value: \"urn:0.3.0\"\n"
	if got := changelog.Cite("version: 0.2.0\nmessage: \"Cite it with $1.\"\ntitle: old\n", made); got != want {
		t.Errorf("got\n%s", got)
	}
	if got := changelog.Cite("", made); got != made {
		t.Errorf("without one before: got\n%s", got)
	}
}
