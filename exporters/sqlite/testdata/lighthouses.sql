CREATE TABLE "coasts" ( -- One row is a coast.
  "coast_id" TEXT NOT NULL PRIMARY KEY CHECK (typeof("coast_id") = 'text' AND length("coast_id") >= 1), -- Identifier of the coast.
  "name" TEXT NOT NULL CHECK (typeof("name") = 'text' AND length("name") >= 1) -- Name of the coast.
);
CREATE TABLE "lighthouses" ( -- One row is a lighthouse.
  "lighthouse_id" TEXT NOT NULL PRIMARY KEY CHECK (typeof("lighthouse_id") = 'text' AND length("lighthouse_id") >= 1), -- Identifier of the lighthouse.
  "name" TEXT NOT NULL CHECK (typeof("name") = 'text' AND length("name") >= 1), -- Name on charts.
  "coast_id" TEXT NOT NULL CHECK (typeof("coast_id") = 'text' AND length("coast_id") >= 1) REFERENCES "coasts" ("coast_id"), -- Coast on which it stands.
  "visible_from" TEXT CHECK (typeof("visible_from") IN ('text', 'null') AND length("visible_from") >= 1), -- Other coasts from which it can be seen.
  "tower_colour" TEXT NOT NULL CHECK ("tower_colour" IN ('white', 'red', 'black')), -- Colour of the tower. Codes: colour.
  "sector_colours" TEXT CHECK (typeof("sector_colours") IN ('text', 'null') AND length("sector_colours") >= 1), -- Colours of the sectors of light. Codes: colour.
  "flag_colour" TEXT CHECK ("flag_colour" IN ('white', 'red', 'black')), -- Colour of the flag. Codes: colour.
  "nicknames" TEXT CHECK (typeof("nicknames") IN ('text', 'null') AND length("nicknames") >= 1), -- Other names.
  "built" TEXT NOT NULL CHECK (typeof("built") = 'text' AND "built" GLOB '?*' AND "built" NOT GLOB '*[^]0-9XYSETZ:+.,?~%/{}[-]*'), -- When it was built.
  "built_start" TEXT CHECK ("built_start" IS date("built_start")), -- Earliest day that built can mean; computed from it, missing where open or unknown.
  "built_end" TEXT CHECK ("built_end" IS date("built_end")), -- Latest day that built can mean; computed from it, missing where open or unknown.
  "built_precision" TEXT NOT NULL CHECK ("built_precision" IN ('day', 'month', 'year', 'decade', 'range', 'open', 'unknown')), -- How exact built is; computed from it. Codes: date_precision.
  "dark" TEXT CHECK (typeof("dark") IN ('text', 'null') AND "dark" GLOB '?*' AND "dark" NOT GLOB '*[^]0-9XYSETZ:+.,?~%/{}[-]*'), -- When it showed no light.
  "dark_start" TEXT CHECK ("dark_start" IS date("dark_start")), -- Earliest day that dark can mean; computed from it, missing where open or unknown.
  "dark_end" TEXT CHECK ("dark_end" IS date("dark_end")), -- Latest day that dark can mean; computed from it, missing where open or unknown.
  "dark_precision" TEXT CHECK ("dark_precision" IN ('day', 'month', 'year', 'decade', 'range', 'open', 'unknown')), -- How exact dark is; computed from it. Codes: date_precision.
  "inspected_on" TEXT CHECK ("inspected_on" IS date("inspected_on")), -- Day of the last inspection.
  "height_m" REAL NOT NULL CHECK (typeof("height_m") = 'real'), -- Height of the tower. Unit: metres.
  "tilt_degrees" REAL CHECK (typeof("tilt_degrees") IN ('real', 'null')), -- Tilt of the tower; negative towards the sea. Unit: degrees.
  "lamps" INTEGER NOT NULL CHECK (typeof("lamps") = 'integer'), -- Number of lamps. Unit: lamps.
  "steps" INTEGER CHECK (typeof("steps") IN ('integer', 'null')), -- Steps to the lamp. Unit: steps.
  "is_lit" BOOLEAN NOT NULL CHECK ("is_lit" IN (0, 1)), -- Whether it shows a light today.
  "is_staffed" BOOLEAN CHECK ("is_staffed" IN (0, 1)), -- Whether a keeper lives there.
  "notes" TEXT CHECK (typeof("notes") IN ('text', 'null') AND length("notes") >= 1) -- Remarks.
);
CREATE TABLE "lighthouses_visible_from" ( -- One row is an item of the list visible_from of a row of lighthouses.
  "lighthouse_id" TEXT NOT NULL, -- Identifier of the lighthouse.
  "position" INTEGER NOT NULL CHECK (typeof("position") = 'integer' AND "position" >= 1), -- Place of the item in the list, from 1.
  "item" TEXT NOT NULL CHECK (typeof("item") = 'text' AND length("item") >= 1) REFERENCES "coasts" ("coast_id"), -- Other coasts from which it can be seen.
  PRIMARY KEY ("lighthouse_id", "position"),
  FOREIGN KEY ("lighthouse_id") REFERENCES "lighthouses" ("lighthouse_id")
);
CREATE TABLE "lighthouses_sector_colours" ( -- One row is an item of the list sector_colours of a row of lighthouses.
  "lighthouse_id" TEXT NOT NULL, -- Identifier of the lighthouse.
  "position" INTEGER NOT NULL CHECK (typeof("position") = 'integer' AND "position" >= 1), -- Place of the item in the list, from 1.
  "item" TEXT NOT NULL CHECK ("item" IN ('white', 'red', 'black')), -- Colours of the sectors of light. Codes: colour.
  PRIMARY KEY ("lighthouse_id", "position"),
  FOREIGN KEY ("lighthouse_id") REFERENCES "lighthouses" ("lighthouse_id")
);
CREATE TABLE "lighthouses_nicknames" ( -- One row is an item of the list nicknames of a row of lighthouses.
  "lighthouse_id" TEXT NOT NULL, -- Identifier of the lighthouse.
  "position" INTEGER NOT NULL CHECK (typeof("position") = 'integer' AND "position" >= 1), -- Place of the item in the list, from 1.
  "item" TEXT NOT NULL CHECK (typeof("item") = 'text' AND length("item") >= 1), -- Other names.
  PRIMARY KEY ("lighthouse_id", "position"),
  FOREIGN KEY ("lighthouse_id") REFERENCES "lighthouses" ("lighthouse_id")
);
CREATE TABLE "codelists" ( -- One row is a code of a controlled vocabulary.
  "codelist" TEXT NOT NULL CHECK (typeof("codelist") = 'text' AND length("codelist") >= 1), -- Name of the vocabulary.
  "code" TEXT NOT NULL CHECK (typeof("code") = 'text' AND length("code") >= 1), -- The code as it stands in the data.
  "position" INTEGER NOT NULL CHECK (typeof("position") = 'integer'), -- Place of the code in its list, from 1; the order in which to show it.
  "label" TEXT NOT NULL CHECK (typeof("label") = 'text' AND length("label") >= 1), -- Name of the code for people.
  "definition" TEXT CHECK (typeof("definition") IN ('text', 'null') AND length("definition") >= 1), -- When the code applies; missing where the standard that defines it does not allow its text to be copied.
  "example" TEXT CHECK (typeof("example") IN ('text', 'null') AND length("example") >= 1), -- A case to which the code applies, with the ID of a record.
  "counter_example" TEXT CHECK (typeof("counter_example") IN ('text', 'null') AND length("counter_example") >= 1), -- A case that looks alike and has another code.
  "origin" TEXT NOT NULL CHECK (typeof("origin") = 'text' AND length("origin") >= 1), -- Who defines the code: pakrus, or a standard with its version.
  PRIMARY KEY ("codelist", "code")
);
CREATE TABLE "codebook" ( -- One row is a column of a table of the dataset.
  "table_name" TEXT NOT NULL CHECK (typeof("table_name") = 'text' AND length("table_name") >= 1), -- Table.
  "position" INTEGER NOT NULL CHECK (typeof("position") = 'integer'), -- Place of the column in its table, from 1.
  "table_position" INTEGER NOT NULL CHECK (typeof("table_position") = 'integer'), -- Place of the table in the dataset, from 1.
  "column_name" TEXT NOT NULL CHECK (typeof("column_name") = 'text' AND length("column_name") >= 1), -- Column.
  "meaning" TEXT NOT NULL CHECK (typeof("meaning") = 'text' AND length("meaning") >= 1), -- What a value of the column says.
  "kind" TEXT NOT NULL CHECK (typeof("kind") = 'text' AND length("kind") >= 1), -- Kind of value: string, text, integer, decimal, boolean, edtf, day, code or reference; 'list of' before it for several.
  "unit" TEXT CHECK (typeof("unit") IN ('text', 'null') AND length("unit") >= 1), -- Unit of the figures.
  "is_required" BOOLEAN NOT NULL CHECK ("is_required" IN (0, 1)), -- Whether every row has a value.
  "is_key" BOOLEAN NOT NULL CHECK ("is_key" IN (0, 1)), -- Whether the column is part of the key that tells rows apart.
  "is_factual" BOOLEAN NOT NULL CHECK ("is_factual" IN (0, 1)), -- Whether values are taken from documents and rest on claims; others are IDs, classifications of ours or derived.
  "refers_to" TEXT CHECK (typeof("refers_to") IN ('text', 'null') AND length("refers_to") >= 1), -- Table whose key the value is.
  "codelist" TEXT CHECK (typeof("codelist") IN ('text', 'null') AND length("codelist") >= 1), -- Code list whose codes are allowed; see the table codelists.
  "allowed" TEXT CHECK (typeof("allowed") IN ('text', 'null') AND length("allowed") >= 1), -- Further limits of a value, in the words of JSON Schema.
  "derived_from" TEXT CHECK (typeof("derived_from") IN ('text', 'null') AND length("derived_from") >= 1), -- Column that the value is computed from.
  "example" TEXT CHECK (typeof("example") IN ('text', 'null') AND length("example") >= 1), -- A value of the first row that has one.
  PRIMARY KEY ("table_name", "column_name")
);
CREATE INDEX "lighthouses_by_coast_id" ON "lighthouses" ("coast_id");
CREATE INDEX "lighthouses_visible_from_by_item" ON "lighthouses_visible_from" ("item");
CREATE VIRTUAL TABLE "coasts_fts" USING fts5("name", content="coasts", tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE "lighthouses_fts" USING fts5("name", "nicknames", "notes", content="lighthouses", tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE "codelists_fts" USING fts5("definition", "example", "counter_example", content="codelists", tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE "codebook_fts" USING fts5("meaning", "kind", "allowed", content="codebook", tokenize="porter unicode61 remove_diacritics 2");
CREATE TABLE "_metadata" ( -- One row is a fact about the dataset as a whole.
  "name" TEXT NOT NULL PRIMARY KEY, -- Which fact.
  "value" TEXT NOT NULL -- The fact; several are joined with "; ".
);
