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
CREATE INDEX "lighthouses_by_coast_id" ON "lighthouses" ("coast_id");
CREATE INDEX "lighthouses_visible_from_by_item" ON "lighthouses_visible_from" ("item");
CREATE VIRTUAL TABLE "coasts_fts" USING fts5("name", content="coasts", tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE "lighthouses_fts" USING fts5("name", "nicknames", "notes", content="lighthouses", tokenize="porter unicode61 remove_diacritics 2");
CREATE TABLE "_metadata" ( -- One row is a fact about the dataset as a whole.
  "name" TEXT NOT NULL PRIMARY KEY, -- Which fact.
  "value" TEXT NOT NULL -- The fact; several are joined with "; ".
);
