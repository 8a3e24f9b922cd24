package evidence_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pakrus/schema/evidence"
)

// outline writes passages as "section 2: text".
func outline(passages []evidence.Passage) []string {
	var lines []string
	for _, p := range passages {
		lines = append(lines, fmt.Sprintf("%s %d: %s", p.Section, p.Paragraph, p.Text))
	}
	return lines
}

func TestCut(t *testing.T) {
	const broken = "The minister of mines of Ruritania came to the capital in May and spoke there about"
	tests := []struct {
		name, text string
		want       []string
	}{
		{"headings of each kind", "# The Salt Road\n\nBy Ann Novak\n\n## **Abstract**\n\nSalt is old.\n\nEARLY YEARS\n\nCarts came.\n\n**Later years**\n\nTrains came.\n\nThe End: a Summing Up\n\nRoads remain.", []string{
			"front matter 0: The Salt Road", "front matter 1: By Ann Novak",
			"Abstract 0: Abstract", "Abstract 1: Salt is old.",
			"EARLY YEARS 0: EARLY YEARS", "EARLY YEARS 1: Carts came.",
			"Later years 0: Later years", "Later years 1: Trains came.",
			"The End: a Summing Up 0: The End: a Summing Up", "The End: a Summing Up 1: Roads remain.",
		}},
		{"no abstract or introduction", "The Salt Road\n\nIt is long.\n\nThe Carts\n\nThey are slow.", []string{
			"front matter 0: The Salt Road", "front matter 1: It is long.",
			"The Carts 0: The Carts", "The Carts 1: They are slow.",
		}},
		{"abstract that runs in", "The Salt Road\n\nAnn Novak †\n\nAbstract: *Salt is old.*\n\nIntroduction\n\nCarts came.", []string{
			"front matter 0: The Salt Road", "front matter 1: Ann Novak †",
			"Abstract 1: Abstract: Salt is old.",
			"Introduction 0: Introduction", "Introduction 1: Carts came.",
		}},
		{"not headings", "The Salt Road\n\nAnn Novak,¹ Jan Perez²\n\nPages: 5 – 9\n\nSalt, carts, roads, trains\n\nVol. 3\n\nhttps://example.org/Salt", []string{
			"front matter 0: The Salt Road", "front matter 1: Ann Novak,¹ Jan Perez²", "front matter 2: Pages: 5 - 9",
			"front matter 3: Salt, carts, roads, trains", "front matter 4: Vol. 3", "front matter 5: https://example.org/Salt",
		}},
		{"long heading", "Title\n\nOn the Carts and the Oxen of the Old Salt Road\n\nSlow.", []string{
			"front matter 0: Title",
			"On the Carts and the Oxen ... 0: On the Carts and the Oxen of the Old Salt Road",
			"On the Carts and the Oxen ... 1: Slow.",
		}},
		{"page break", "Title\n\n" + broken + "\n\nsalt.\n\nA new one.", []string{
			"front matter 0: Title", "front matter 1: " + broken + " salt.", "front matter 2: A new one.",
		}},
		{"page break before a capital", "Title\n\n" + broken + "\n\nSalt.\n\nA new one.", []string{
			"front matter 0: Title", "front matter 1: " + broken + " Salt.", "front matter 2: A new one.",
		}},
		{"page break at a hyphen", "Title\n\n" + broken + " Anglo-\n\nRuritanian trade.", []string{
			"front matter 0: Title", "front matter 1: " + broken + " Anglo-Ruritanian trade.",
		}},
		{"short line that ends on a small word", "Title\n\nThe minister spoke of\n\nSalt and oxen.", []string{
			"front matter 0: Title", "front matter 1: The minister spoke of Salt and oxen.",
		}},
		{"footnotes between", "Title\n\n" + broken + "\n\n¹ Teacher, Zenda.\n\n* Reader, Strelsau.\n\nsalt.", []string{
			"front matter 0: Title", "front matter 1: " + broken + " salt.",
			"front matter 2: ¹ Teacher, Zenda.", "front matter 3: Reader, Strelsau.",
		}},
		{"running heads", "THE SALT ROAD\n\n" + broken + "\n\n*The Salt Road*\n\nsalt. They then saw the old mine and its horses and left on the ninth for\n\nJournal of Salt 17\n\nthe north.", []string{
			"front matter 0: THE SALT ROAD",
			"front matter 1: " + broken + " salt. They then saw the old mine and its horses and left on the ninth for the north.",
		}},
		{"heading after an unfinished line", "Title\n\nKeywords: salt, roads, carts\n\nThe Carts\n\nSlow.", []string{
			"front matter 0: Title", "front matter 1: Keywords: salt, roads, carts", "The Carts 0: The Carts", "The Carts 1: Slow.",
		}},
		{"lists", "Title\n\nThere were three roads to the sea in May:\n\n- a) West, by sea\n- b) East: the pass is often closed and must then be\n\nopened again\n\nThey meet.", []string{
			"front matter 0: Title", "front matter 1: There were three roads to the sea in May:", "front matter 2: a) West, by sea",
			"front matter 3: b) East: the pass is often closed and must then be opened again", "front matter 4: They meet.",
		}},
		{"tables", "Title\n\n| Year | Salt |\n|------|---:|\n| 1901 | 7 t |\n\nSeen\t9 May 1901\n----\t----", []string{
			"front matter 0: Title", "front matter 1: Year | Salt", "front matter 2: 1901 | 7 t", "front matter 3: Seen 9 May 1901",
		}},
		{"broken references", "Title\n\nReferences\n\nNovak, A. (1987). The Salt\n\nRoad. Zenda Review, 3(2), 5-9. Perez, J., & Roe, B. (2001). Oxen and\n\nCarts. Strelsau Press.\n\nhttps://example.org/oxen\n\nNamur, C. (n.d.). Mines, 7,\n\n-165.\n\nDownloads\n\n5", []string{
			"front matter 0: Title", "References 0: References",
			"References 1: Novak, A. (1987). The Salt Road. Zenda Review, 3(2), 5-9.",
			"References 2: Perez, J., & Roe, B. (2001). Oxen and Carts. Strelsau Press. https://example.org/oxen",
			"References 3: Namur, C. (n.d.). Mines, 7, -165.",
			"Downloads 0: Downloads", "Downloads 1: 5",
		}},
		{"bulleted references", "Title\n\nREFERENCES:\n\n- Novak, A. (1987). *Salt*. <https://example.org/salt>\n- ..... (1988). *Oxen*\n\n- (ZAS).\n(n.d.). Zenda.\n\nPerez, J. (2001). Carts.", []string{
			"front matter 0: Title", "REFERENCES 0: REFERENCES:",
			"REFERENCES 1: Novak, A. (1987). Salt. https://example.org/salt",
			"REFERENCES 2: ..... (1988). Oxen (ZAS). (n.d.). Zenda.",
			"REFERENCES 3: Perez, J. (2001). Carts.",
		}},
		{"undated references", "Title\n\nReferences\n\nNovak A. Salt. Zenda 1987;3:5.\n\nPerez J. Oxen. Zenda 2001;8:1.", []string{
			"front matter 0: Title", "References 0: References",
			"References 1: Novak A. Salt. Zenda 1987;3:5.", "References 2: Perez J. Oxen. Zenda 2001;8:1.",
		}},
		{"section that comes back", "Title\n\nNotes\n\nOne.\n\nMaps\n\nNotes\n\nTwo.", []string{
			"front matter 0: Title", "Notes 0: Notes", "Notes 1: One.", "Maps 0: Maps", "Notes 2: Notes", "Notes 3: Two.",
		}},
		{"windows line ends and page feeds", "Title\r\n\r\nOne.\r\nTwo.\fThree.", []string{
			"front matter 0: Title", "front matter 1: One. Two.", "front matter 2: Three.",
		}},
		{"same paragraph twice", "Salt is old.\n\nSalt is old.", []string{"front matter 1: Salt is old.", "front matter 2: Salt is old."}},
		{"empty", " \n\n---\n\n", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := outline(evidence.Cut("novak-1987", tt.text)); !slices.Equal(got, tt.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

func TestCutNumbersAndFingerprints(t *testing.T) {
	got := evidence.Cut("novak-1987", "Title\n\n**Salt** [is](http://example.org) old.")
	want := evidence.Passage{
		ID: "novak-1987-p002", Source: "novak-1987", Section: "front matter", Paragraph: 1, Words: 3,
		SHA256: "d7127496ed091f9914c49953ed19c2d24e083347be6219b64140d3c1ea0907fc", // printf 'Salt is old.' | sha256sum
		Text:   "Salt is old.",
	}
	if len(got) != 2 || got[1] != want {
		t.Errorf("got %+v, want %+v", got[len(got)-1], want)
	}
}
