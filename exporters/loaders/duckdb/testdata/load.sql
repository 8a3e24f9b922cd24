-- Lighthouses of nowhere, version 1.2.0, for DuckDB 1.0 or newer.
--
-- Run it in the folder of the release, in a database that has no tables of these names:
--
--     duckdb lighthouses.duckdb -c ".read load.sql"
--
-- Then `duckdb lighthouses.duckdb` opens it. In Python: duckdb.connect().execute(open("load.sql").read()).
-- Codes are ENUMs, which sort as their lists do. A missing value is NULL. Each table and column has a comment:
-- FROM duckdb_columns() SELECT table_name, column_name, comment. References that form a circle, and those of a
-- table to itself, are told in comments only.

BEGIN TRANSACTION;

CREATE TYPE codes_colour AS ENUM ('white', 'red', 'black');
CREATE TYPE codes_date_precision AS ENUM ('day', 'month', 'year', 'decade', 'range', 'open', 'unknown');

CREATE TABLE coasts (
    coast_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (coast_id)
);
INSERT INTO coasts SELECT coast_id, name FROM read_parquet('parquet/coasts.parquet');
COMMENT ON TABLE coasts IS 'One row is a coast.';
COMMENT ON COLUMN coasts.coast_id IS 'Identifier of the coast.';
COMMENT ON COLUMN coasts.name IS 'Name of the coast.';

CREATE TABLE lighthouses (
    lighthouse_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    coast_id VARCHAR NOT NULL,
    visible_from VARCHAR[],
    tower_colour codes_colour NOT NULL,
    sector_colours codes_colour[],
    flag_colour codes_colour,
    nicknames VARCHAR[],
    built VARCHAR NOT NULL,
    built_start DATE,
    built_end DATE,
    built_precision codes_date_precision NOT NULL,
    dark VARCHAR,
    dark_start DATE,
    dark_end DATE,
    dark_precision codes_date_precision,
    inspected_on DATE,
    height_m DOUBLE NOT NULL,
    tilt_degrees DOUBLE,
    lamps BIGINT NOT NULL,
    steps BIGINT,
    is_lit BOOLEAN NOT NULL,
    is_staffed BOOLEAN,
    notes VARCHAR,
    PRIMARY KEY (lighthouse_id),
    FOREIGN KEY (coast_id) REFERENCES coasts
);
INSERT INTO lighthouses SELECT lighthouse_id, name, coast_id, visible_from, tower_colour, sector_colours, flag_colour, nicknames, built, built_start, built_end, built_precision, dark, dark_start, dark_end, dark_precision, inspected_on, height_m, tilt_degrees, lamps, steps, is_lit, is_staffed, notes FROM read_parquet('parquet/lighthouses.parquet');
COMMENT ON TABLE lighthouses IS 'One row is a lighthouse.';
COMMENT ON COLUMN lighthouses.lighthouse_id IS 'Identifier of the lighthouse.';
COMMENT ON COLUMN lighthouses.name IS 'Name on charts.';
COMMENT ON COLUMN lighthouses.coast_id IS 'Coast on which it stands. Key of coasts.';
COMMENT ON COLUMN lighthouses.visible_from IS 'Other coasts from which it can be seen. Key of coasts.';
COMMENT ON COLUMN lighthouses.tower_colour IS 'Colour of the tower.';
COMMENT ON COLUMN lighthouses.sector_colours IS 'Colours of the sectors of light.';
COMMENT ON COLUMN lighthouses.flag_colour IS 'Colour of the flag.';
COMMENT ON COLUMN lighthouses.nicknames IS 'Other names.';
COMMENT ON COLUMN lighthouses.built IS 'When it was built. EDTF (ISO 8601-2).';
COMMENT ON COLUMN lighthouses.built_start IS 'Earliest day that built can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN lighthouses.built_end IS 'Latest day that built can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN lighthouses.built_precision IS 'How exact built is; computed from it.';
COMMENT ON COLUMN lighthouses.dark IS 'When it showed no light. EDTF (ISO 8601-2).';
COMMENT ON COLUMN lighthouses.dark_start IS 'Earliest day that dark can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN lighthouses.dark_end IS 'Latest day that dark can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN lighthouses.dark_precision IS 'How exact dark is; computed from it.';
COMMENT ON COLUMN lighthouses.inspected_on IS 'Day of the last inspection.';
COMMENT ON COLUMN lighthouses.height_m IS 'Height of the tower. Unit: metres.';
COMMENT ON COLUMN lighthouses.tilt_degrees IS 'Tilt of the tower; negative towards the sea. Unit: degrees.';
COMMENT ON COLUMN lighthouses.lamps IS 'Number of lamps. Unit: lamps.';
COMMENT ON COLUMN lighthouses.steps IS 'Steps to the lamp. Unit: steps.';
COMMENT ON COLUMN lighthouses.is_lit IS 'Whether it shows a light today.';
COMMENT ON COLUMN lighthouses.is_staffed IS 'Whether a keeper lives there.';
COMMENT ON COLUMN lighthouses.notes IS 'Remarks.';

CREATE TABLE codelists (
    codelist VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    label VARCHAR NOT NULL,
    definition VARCHAR,
    example VARCHAR,
    counter_example VARCHAR,
    origin VARCHAR NOT NULL,
    PRIMARY KEY (codelist, code)
);
INSERT INTO codelists SELECT codelist, code, position, label, definition, example, counter_example, origin FROM read_parquet('parquet/codelists.parquet');
COMMENT ON TABLE codelists IS 'One row is a code of a controlled vocabulary.';
COMMENT ON COLUMN codelists.codelist IS 'Name of the vocabulary.';
COMMENT ON COLUMN codelists.code IS 'The code as it stands in the data.';
COMMENT ON COLUMN codelists.position IS 'Place of the code in its list, from 1; the order in which to show it.';
COMMENT ON COLUMN codelists.label IS 'Name of the code for people.';
COMMENT ON COLUMN codelists.definition IS 'When the code applies; missing where the standard that defines it does not allow its text to be copied.';
COMMENT ON COLUMN codelists.example IS 'A case to which the code applies, with the ID of a record.';
COMMENT ON COLUMN codelists.counter_example IS 'A case that looks alike and has another code.';
COMMENT ON COLUMN codelists.origin IS 'Who defines the code: pakrus, or a standard with its version.';

CREATE TABLE codebook (
    table_name VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    table_position BIGINT NOT NULL,
    column_name VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    unit VARCHAR,
    is_required BOOLEAN NOT NULL,
    is_key BOOLEAN NOT NULL,
    is_factual BOOLEAN NOT NULL,
    is_made BOOLEAN NOT NULL,
    refers_to VARCHAR,
    codelist VARCHAR,
    allowed VARCHAR,
    derived_from VARCHAR,
    example VARCHAR,
    since VARCHAR,
    PRIMARY KEY (table_name, column_name)
);
INSERT INTO codebook SELECT table_name, position, table_position, column_name, meaning, kind, unit, is_required, is_key, is_factual, is_made, refers_to, codelist, allowed, derived_from, example, since FROM read_parquet('parquet/codebook.parquet');
COMMENT ON TABLE codebook IS 'One row is a column of a table of the dataset.';
COMMENT ON COLUMN codebook.table_name IS 'Table.';
COMMENT ON COLUMN codebook.position IS 'Place of the column in its table, from 1.';
COMMENT ON COLUMN codebook.table_position IS 'Place of the table in the dataset, from 1.';
COMMENT ON COLUMN codebook.column_name IS 'Column.';
COMMENT ON COLUMN codebook.meaning IS 'What a value of the column says.';
COMMENT ON COLUMN codebook.kind IS 'Kind of value: string, text, integer, decimal, boolean, edtf, day, code or reference; ''list of'' before it for several.';
COMMENT ON COLUMN codebook.unit IS 'Unit of the figures.';
COMMENT ON COLUMN codebook.is_required IS 'Whether every row has a value.';
COMMENT ON COLUMN codebook.is_key IS 'Whether the column is part of the key that tells rows apart.';
COMMENT ON COLUMN codebook.is_factual IS 'Whether values are taken from documents and rest on claims; others are IDs, classifications of ours or derived.';
COMMENT ON COLUMN codebook.is_made IS 'Whether the program makes the table from other tables, so that its rows change as those do.';
COMMENT ON COLUMN codebook.refers_to IS 'Table whose key the value is.';
COMMENT ON COLUMN codebook.codelist IS 'Code list whose codes are allowed; see the table codelists.';
COMMENT ON COLUMN codebook.allowed IS 'Further limits of a value, in the words of JSON Schema.';
COMMENT ON COLUMN codebook.derived_from IS 'Column that the value is computed from.';
COMMENT ON COLUMN codebook.example IS 'A value of the first row that has one.';
COMMENT ON COLUMN codebook.since IS 'Version of the dataset that introduced the column.';

COMMIT;
