-- pakrus: Pakistan's relations with the USSR and Russia, version 0.3.0, for DuckDB 1.0 or newer.
--
-- Run it in the folder of the release, in a database that has no tables of these names:
--
--     duckdb pakrus.duckdb -c ".read load.sql"
--
-- Then `duckdb pakrus.duckdb` opens it. In Python: duckdb.connect().execute(open("load.sql").read()).
-- Codes are ENUMs, which sort as their lists do. A missing value is NULL. Each table and column has a comment:
-- FROM duckdb_columns() SELECT table_name, column_name, comment. References that form a circle, and those of a
-- table to itself, are told in comments only.
-- FROM claims_for('key of a record') tells what the documents say of it and of its parts.

BEGIN TRANSACTION;

CREATE TYPE codes_actor_type AS ENUM ('state', 'organisation', 'government-body', 'armed-force', 'office', 'company', 'person', 'institution', 'armed-group', 'group');
CREATE TYPE codes_agreement_kind AS ENUM ('treaty', 'agreement', 'memorandum', 'protocol', 'declaration', 'contract', 'programme', 'extension', 'commission-result', 'unspecified');
CREATE TYPE codes_agreement_status AS ENUM ('proposed', 'agreed', 'signed', 'in-force', 'extended', 'partly-implemented', 'not-implemented');
CREATE TYPE codes_cameo AS ENUM ('01', '010', '011', '012', '013', '014', '015', '016', '017', '018', '019', '02', '020', '021', '0211', '0212', '0213', '0214', '022', '023', '0231', '0232', '0233', '0234', '024', '0241', '0242', '0243', '0244', '025', '0251', '0252', '0253', '0254', '0255', '0256', '026', '027', '028', '03', '030', '031', '0311', '0312', '0313', '0314', '032', '033', '0331', '0332', '0333', '0334', '034', '0341', '0342', '0343', '0344', '035', '0351', '0352', '0353', '0354', '0355', '0356', '036', '037', '038', '039', '04', '040', '041', '042', '043', '044', '045', '046', '05', '050', '051', '052', '053', '054', '055', '056', '057', '06', '060', '061', '062', '063', '064', '07', '070', '071', '072', '073', '074', '075', '08', '080', '081', '0811', '0812', '0813', '0814', '082', '083', '0831', '0832', '0833', '0834', '084', '0841', '0842', '085', '086', '0861', '0862', '0863', '087', '0871', '0872', '0873', '0874', '09', '090', '091', '092', '093', '094', '10', '100', '101', '1011', '1012', '1013', '1014', '102', '103', '1031', '1032', '1033', '1034', '104', '1041', '1042', '1043', '1044', '105', '1051', '1052', '1053', '1054', '1055', '1056', '106', '107', '108', '11', '110', '111', '112', '1121', '1122', '1123', '1124', '1125', '113', '114', '115', '116', '12', '120', '121', '1211', '1212', '1213', '122', '1221', '1222', '1223', '1224', '123', '1231', '1232', '1233', '1234', '124', '1241', '1242', '1243', '1244', '1245', '1246', '125', '126', '127', '128', '129', '13', '130', '131', '1311', '1312', '1313', '132', '1321', '1322', '1323', '1324', '133', '134', '135', '136', '137', '138', '1381', '1382', '1383', '1384', '1385', '139', '14', '140', '141', '1411', '1412', '1413', '1414', '142', '1421', '1422', '1423', '1424', '143', '1431', '1432', '1433', '1434', '144', '1441', '1442', '1443', '1444', '145', '1451', '1452', '1453', '1454', '15', '150', '151', '152', '153', '154', '16', '160', '161', '162', '1621', '1622', '1623', '163', '164', '165', '166', '1661', '1662', '1663', '17', '170', '171', '1711', '1712', '172', '1721', '1722', '1723', '1724', '173', '174', '175', '18', '180', '181', '182', '1821', '1822', '1823', '183', '1831', '1832', '1833', '184', '185', '186', '19', '190', '191', '192', '193', '194', '195', '196', '20', '200', '201', '202', '203', '204', '2041', '2042');
CREATE TYPE codes_capacity_unit AS ENUM ('MW', 't/a', 'km');
CREATE TYPE codes_claim_rank AS ENUM ('preferred', 'normal', 'deprecated');
CREATE TYPE codes_code_scheme AS ENUM ('iso3166-1-alpha3', 'cow', 'cow-abbr', 'gw', 'vdem', 'm49');
CREATE TYPE codes_coverage_outcome AS ENUM ('recorded', 'repeated', 'opinion', 'theory', 'method', 'front-matter', 'heading', 'site-furniture');
CREATE TYPE codes_currency AS ENUM ('USD');
CREATE TYPE codes_date_precision AS ENUM ('day', 'month', 'year', 'decade', 'range', 'open', 'unknown');
CREATE TYPE codes_discrepancy_kind AS ENUM ('between-documents', 'within-document', 'doubtful');
CREATE TYPE codes_discrepancy_rule AS ENUM ('more-precise', 'internally-consistent', 'corroborated', 'title-of-cited-work', 'speaks-of-it-directly', 'only-reading', 'none-adopted');
CREATE TYPE codes_domain AS ENUM ('diplomatic', 'economic', 'energy', 'transport', 'military', 'security', 'science', 'culture');
CREATE TYPE codes_event_kind AS ENUM ('visit', 'meeting', 'call', 'summit', 'session', 'consultation', 'forum', 'signing', 'statement', 'exercise', 'training', 'port-call', 'arms-delivery', 'embargo', 'embargo-lifting', 'policy-change', 'diplomatic-relations', 'vote', 'accession', 'application', 'endorsement', 'founding', 'offer', 'refusal', 'mediation', 'project-milestone', 'aid', 'war', 'attack', 'withdrawal', 'sanctions', 'state-change', 'cooperation', 'interest', 'other');
CREATE TYPE codes_event_setting AS ENUM ('bilateral', 'multilateral', 'third-party');
CREATE TYPE codes_event_status AS ENUM ('held', 'ongoing', 'announced', 'proposed', 'cancelled');
CREATE TYPE codes_flow AS ENUM ('total', 'exports', 'imports');
CREATE TYPE codes_frequency AS ENUM ('A', '_O', '_Z');
CREATE TYPE codes_indicator AS ENUM ('merchandise-trade', 'output', 'capacity', 'length', 'cost', 'aid', 'discount', 'share', 'count', 'duration', 'casualties', 'supply-deficit');
CREATE TYPE codes_membership_status AS ENUM ('member', 'founder', 'observer', 'applicant', 'invited', 'withdrew');
CREATE TYPE codes_obs_status AS ENUM ('A', 'F', 'U');
CREATE TYPE codes_participant_role AS ENUM ('host', 'visitor', 'party', 'member', 'mediator', 'speaker', 'addressee', 'initiator', 'target', 'supplier', 'recipient', 'organiser', 'subject');
CREATE TYPE codes_party_role AS ENUM ('party', 'signatory', 'mediator');
CREATE TYPE codes_period_basis AS ENUM ('calendar', 'fiscal-jul-jun', 'unstated');
CREATE TYPE codes_place_precision AS ENUM ('site', 'city', 'region', 'country', 'sea');
CREATE TYPE codes_plover_type AS ENUM ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT');
CREATE TYPE codes_project_kind AS ENUM ('steel-mill', 'power-plant', 'dam', 'transmission-line', 'pipeline', 'gas-plant', 'coal-field', 'corridor', 'railway', 'port');
CREATE TYPE codes_project_status AS ENUM ('proposed', 'planned', 'agreed', 'under-construction', 'operating', 'stalled', 'offered', 'unstated');
CREATE TYPE codes_qualifier AS ENUM ('exact', 'about', 'over', 'under', 'at-least', 'between');
CREATE TYPE codes_source_role AS ENUM ('document', 'cited-work');
CREATE TYPE codes_source_type AS ENUM ('article-journal', 'article-newspaper', 'article-magazine', 'book', 'chapter', 'paper-conference', 'personal_communication', 'post-weblog', 'report', 'thesis', 'webpage', 'document');
CREATE TYPE codes_trade_basis AS ENUM ('calendar', 'mean-of-fiscal-years');
CREATE TYPE codes_unit_measure AS ENUM ('USD', 'T', 'MW', 'KM', 'PT', 'NUM', 'H', 'YR', 'D', '_X');
CREATE TYPE codes_valuation AS ENUM ('fob', 'cif', 'unstated');

CREATE TABLE actors (
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    type codes_actor_type NOT NULL,
    country VARCHAR,
    part_of VARCHAR,
    aliases VARCHAR[],
    wikidata_id VARCHAR,
    note VARCHAR,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (actor_id)
);
INSERT INTO actors SELECT actor_id, name, type, country, part_of, aliases, wikidata_id, note, added_in, changed_in FROM read_parquet('parquet/actors.parquet');
COMMENT ON TABLE actors IS 'One row is a state, organisation, government body, armed force, company or person.';
COMMENT ON COLUMN actors.actor_id IS 'Key of the actor.';
COMMENT ON COLUMN actors.name IS 'Name in its standard English form; the documents'' forms are aliases and claims.';
COMMENT ON COLUMN actors.type IS 'Type of actor.';
COMMENT ON COLUMN actors.country IS 'State that the actor belongs to or serves; missing for states and international bodies. Key of actors.';
COMMENT ON COLUMN actors.part_of IS 'Larger body that the actor is part of. Key of actors.';
COMMENT ON COLUMN actors.aliases IS 'Other forms of the name that the documents use, in alphabetical order.';
COMMENT ON COLUMN actors.wikidata_id IS 'Wikidata item, where it was verified.';
COMMENT ON COLUMN actors.note IS 'What a user should know of the actor that no document says, marked as such.';
COMMENT ON COLUMN actors.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN actors.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE memberships (
    membership_id VARCHAR NOT NULL,
    actor_id VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    status codes_membership_status NOT NULL,
    began VARCHAR,
    began_start DATE,
    began_end DATE,
    began_precision codes_date_precision,
    ended VARCHAR,
    ended_start DATE,
    ended_end DATE,
    ended_precision codes_date_precision,
    note VARCHAR,
    is_doubtful BOOLEAN NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (membership_id),
    FOREIGN KEY (actor_id) REFERENCES actors,
    FOREIGN KEY (organisation_id) REFERENCES actors
);
INSERT INTO memberships SELECT membership_id, actor_id, organisation_id, status, began, began_start, began_end, began_precision, ended, ended_start, ended_end, ended_precision, note, is_doubtful, added_in, changed_in FROM read_parquet('parquet/memberships.parquet');
COMMENT ON TABLE memberships IS 'One row is a spell of an actor in an organisation, pact or forum.';
COMMENT ON COLUMN memberships.membership_id IS 'ID of the spell; allocated, never used twice.';
COMMENT ON COLUMN memberships.actor_id IS 'State that is or was in the organisation. Key of actors.';
COMMENT ON COLUMN memberships.organisation_id IS 'Organisation, pact or forum. Key of actors.';
COMMENT ON COLUMN memberships.status IS 'In what standing.';
COMMENT ON COLUMN memberships.began IS 'When the spell began, in EDTF; missing where no document says. EDTF (ISO 8601-2).';
COMMENT ON COLUMN memberships.began_start IS 'Earliest day that began can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN memberships.began_end IS 'Latest day that began can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN memberships.began_precision IS 'How exact began is; computed from it.';
COMMENT ON COLUMN memberships.ended IS 'When the spell ended, in EDTF; missing where it goes on or no document says. EDTF (ISO 8601-2).';
COMMENT ON COLUMN memberships.ended_start IS 'Earliest day that ended can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN memberships.ended_end IS 'Latest day that ended can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN memberships.ended_precision IS 'How exact ended is; computed from it.';
COMMENT ON COLUMN memberships.note IS 'What a user should know of the spell.';
COMMENT ON COLUMN memberships.is_doubtful IS 'Whether what a document says of it cannot be right as it stands; see discrepancies.';
COMMENT ON COLUMN memberships.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN memberships.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE series (
    series_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    indicator codes_indicator NOT NULL,
    ref_area VARCHAR,
    counterpart_area VARCHAR,
    flow codes_flow,
    unit_measure codes_unit_measure NOT NULL,
    unit_mult BIGINT NOT NULL,
    valuation codes_valuation,
    frequency codes_frequency NOT NULL,
    comparability VARCHAR,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (series_id),
    FOREIGN KEY (ref_area) REFERENCES actors,
    FOREIGN KEY (counterpart_area) REFERENCES actors
);
INSERT INTO series SELECT series_id, title, indicator, ref_area, counterpart_area, flow, unit_measure, unit_mult, valuation, frequency, comparability, added_in, changed_in FROM read_parquet('parquet/series.parquet');
COMMENT ON TABLE series IS 'One row is a statistical series.';
COMMENT ON COLUMN series.series_id IS 'Key of the series.';
COMMENT ON COLUMN series.title IS 'What the series is, in one line.';
COMMENT ON COLUMN series.indicator IS 'What is measured.';
COMMENT ON COLUMN series.ref_area IS 'State or body that the figures are about; the reporting side of trade. Key of actors.';
COMMENT ON COLUMN series.counterpart_area IS 'The other state, for figures between two. Key of actors.';
COMMENT ON COLUMN series.flow IS 'Direction of trade, seen from the reporting side; missing for figures that are no flows.';
COMMENT ON COLUMN series.unit_measure IS 'Unit of the figures.';
COMMENT ON COLUMN series.unit_mult IS 'Power of ten by which a figure is multiplied: 6 for millions (SDMX UNIT_MULT).';
COMMENT ON COLUMN series.valuation IS 'Valuation of trade; missing for figures that are no trade.';
COMMENT ON COLUMN series.frequency IS 'How often the series is observed (SDMX CL_FREQ).';
COMMENT ON COLUMN series.comparability IS 'With what the series may and may not be compared, and why.';
COMMENT ON COLUMN series.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN series.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE observations (
    observation_id VARCHAR NOT NULL,
    series_id VARCHAR NOT NULL,
    time_period VARCHAR,
    time_period_start DATE,
    time_period_end DATE,
    time_period_precision codes_date_precision,
    period_basis codes_period_basis NOT NULL,
    obs_value DOUBLE,
    obs_low DOUBLE,
    obs_high DOUBLE,
    qualifier codes_qualifier NOT NULL,
    obs_status codes_obs_status NOT NULL,
    note VARCHAR,
    is_doubtful BOOLEAN NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (observation_id),
    FOREIGN KEY (series_id) REFERENCES series
);
INSERT INTO observations SELECT observation_id, series_id, time_period, time_period_start, time_period_end, time_period_precision, period_basis, obs_value, obs_low, obs_high, qualifier, obs_status, note, is_doubtful, added_in, changed_in FROM read_parquet('parquet/observations.parquet');
COMMENT ON TABLE observations IS 'One row is a value of a series.';
COMMENT ON COLUMN observations.observation_id IS 'ID of the observation; allocated, never used twice.';
COMMENT ON COLUMN observations.series_id IS 'Series that the value belongs to. Key of series.';
COMMENT ON COLUMN observations.time_period IS 'Period or day that the value holds for, in EDTF; missing where no document says. EDTF (ISO 8601-2).';
COMMENT ON COLUMN observations.time_period_start IS 'Earliest day that time_period can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN observations.time_period_end IS 'Latest day that time_period can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN observations.time_period_precision IS 'How exact time_period is; computed from it.';
COMMENT ON COLUMN observations.period_basis IS 'What kind of year or period it is.';
COMMENT ON COLUMN observations.obs_value IS 'The figure as stated, in the unit and the power of ten of its series; missing where only bounds are stated.';
COMMENT ON COLUMN observations.obs_low IS 'Lower bound, where one is stated.';
COMMENT ON COLUMN observations.obs_high IS 'Upper bound, where one is stated.';
COMMENT ON COLUMN observations.qualifier IS 'How the document qualifies the figure.';
COMMENT ON COLUMN observations.obs_status IS 'Status of the figure (SDMX CL_OBS_STATUS).';
COMMENT ON COLUMN observations.note IS 'What a user should know of the figure, in our words.';
COMMENT ON COLUMN observations.is_doubtful IS 'Whether what a document says of it cannot be right as it stands; see discrepancies.';
COMMENT ON COLUMN observations.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN observations.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE actor_codes (
    actor_id VARCHAR NOT NULL,
    scheme codes_code_scheme NOT NULL,
    code VARCHAR NOT NULL,
    valid_from DATE,
    valid_to DATE,
    origin VARCHAR NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (actor_id, scheme, code),
    FOREIGN KEY (actor_id) REFERENCES actors
);
INSERT INTO actor_codes SELECT actor_id, scheme, code, valid_from, valid_to, origin, added_in, changed_in FROM read_parquet('parquet/actor_codes.parquet');
COMMENT ON TABLE actor_codes IS 'One row is a code of an actor in a scheme of codes.';
COMMENT ON COLUMN actor_codes.actor_id IS 'Actor that has the code. Key of actors.';
COMMENT ON COLUMN actor_codes.scheme IS 'Scheme of codes.';
COMMENT ON COLUMN actor_codes.code IS 'The code, as text with its leading zeros.';
COMMENT ON COLUMN actor_codes.valid_from IS 'First day on which the code holds; missing where the scheme states none.';
COMMENT ON COLUMN actor_codes.valid_to IS 'Last day on which the code holds; missing while it holds.';
COMMENT ON COLUMN actor_codes.origin IS 'Where the code was taken from.';
COMMENT ON COLUMN actor_codes.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN actor_codes.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE places (
    place_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    latitude DOUBLE,
    longitude DOUBLE,
    precision codes_place_precision NOT NULL,
    wikidata_id VARCHAR,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (place_id),
    FOREIGN KEY (country) REFERENCES actors
);
INSERT INTO places SELECT place_id, name, country, latitude, longitude, precision, wikidata_id, added_in, changed_in FROM read_parquet('parquet/places.parquet');
COMMENT ON TABLE places IS 'One row is a place where something happened.';
COMMENT ON COLUMN places.place_id IS 'Key of the place.';
COMMENT ON COLUMN places.name IS 'Name in its usual English form.';
COMMENT ON COLUMN places.country IS 'State in which the place lies today; missing for seas, regions of several states and disputed land. Key of actors.';
COMMENT ON COLUMN places.latitude IS 'Latitude, WGS 84; given only where a document or a cited gazetteer states it. Unit: degrees north.';
COMMENT ON COLUMN places.longitude IS 'Longitude, WGS 84; given only where a document or a cited gazetteer states it. Unit: degrees east.';
COMMENT ON COLUMN places.precision IS 'How large the place is that the name means.';
COMMENT ON COLUMN places.wikidata_id IS 'Wikidata item, where it was verified.';
COMMENT ON COLUMN places.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN places.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE sources (
    source_id VARCHAR NOT NULL,
    role codes_source_role NOT NULL,
    title VARCHAR NOT NULL,
    type codes_source_type NOT NULL,
    authors VARCHAR[],
    issued VARCHAR,
    issued_start DATE,
    issued_end DATE,
    issued_precision codes_date_precision,
    container_title VARCHAR,
    publisher VARCHAR,
    volume VARCHAR,
    issue VARCHAR,
    pages VARCHAR,
    doi VARCHAR,
    url VARCHAR,
    listed_in VARCHAR[],
    document_sha256 VARCHAR,
    note VARCHAR,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (source_id)
);
INSERT INTO sources SELECT source_id, role, title, type, authors, issued, issued_start, issued_end, issued_precision, container_title, publisher, volume, issue, pages, doi, url, listed_in, document_sha256, note, added_in, changed_in FROM read_parquet('parquet/sources.parquet');
COMMENT ON TABLE sources IS 'One row is a document that was read, or a work that such a document cites.';
COMMENT ON COLUMN sources.source_id IS 'Key of the source: first author and year.';
COMMENT ON COLUMN sources.role IS 'Whether the source was read for this dataset or is only cited by one that was.';
COMMENT ON COLUMN sources.title IS 'Title as the document gives it, without typographical marks.';
COMMENT ON COLUMN sources.type IS 'Type of work, in the terms of CSL 1.0.2.';
COMMENT ON COLUMN sources.authors IS 'Authors as ''Family, Given'' in order; bodies by name; missing where none is named.';
COMMENT ON COLUMN sources.issued IS 'Date of publication as stated. EDTF (ISO 8601-2).';
COMMENT ON COLUMN sources.issued_start IS 'Earliest day that issued can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN sources.issued_end IS 'Latest day that issued can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN sources.issued_precision IS 'How exact issued is; computed from it.';
COMMENT ON COLUMN sources.container_title IS 'Journal, newspaper, book or site in which the work appeared.';
COMMENT ON COLUMN sources.publisher IS 'Publisher or issuing body.';
COMMENT ON COLUMN sources.volume IS 'Volume.';
COMMENT ON COLUMN sources.issue IS 'Issue.';
COMMENT ON COLUMN sources.pages IS 'Pages, or the page that is cited.';
COMMENT ON COLUMN sources.doi IS 'Digital Object Identifier, without resolver.';
COMMENT ON COLUMN sources.url IS 'Address as stated.';
COMMENT ON COLUMN sources.listed_in IS 'Documents whose reference list has the work; computed from its evidence. Key of sources.';
COMMENT ON COLUMN sources.document_sha256 IS 'SHA-256 of the file that was read; for documents only.';
COMMENT ON COLUMN sources.note IS 'Oddities: what the entry has wrong or leaves open, in our words.';
COMMENT ON COLUMN sources.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN sources.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE passages (
    passage_id VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    section VARCHAR NOT NULL,
    paragraph BIGINT NOT NULL,
    words BIGINT NOT NULL,
    sha256 VARCHAR NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (passage_id),
    FOREIGN KEY (source_id) REFERENCES sources
);
INSERT INTO passages SELECT passage_id, source_id, section, paragraph, words, sha256, added_in, changed_in FROM read_parquet('parquet/passages.parquet');
COMMENT ON TABLE passages IS 'One row is a paragraph of a document, without its text.';
COMMENT ON COLUMN passages.passage_id IS 'Key of the passage: the document''s key and the passage''s number in it.';
COMMENT ON COLUMN passages.source_id IS 'Document that the passage stands in. Key of sources.';
COMMENT ON COLUMN passages.section IS 'Heading that the passage stands under; one of more than eight words is cut short.';
COMMENT ON COLUMN passages.paragraph IS 'Number of the passage in its section; the section''s heading is 0.';
COMMENT ON COLUMN passages.words IS 'Number of words of the passage.';
COMMENT ON COLUMN passages.sha256 IS 'SHA-256 of the passage''s normalised text, in hexadecimal.';
COMMENT ON COLUMN passages.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN passages.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE claims (
    claim_id VARCHAR NOT NULL,
    record_table VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    as_stated VARCHAR,
    source_id VARCHAR NOT NULL,
    passage_id VARCHAR NOT NULL,
    via_source_id VARCHAR,
    rank codes_claim_rank NOT NULL,
    rationale VARCHAR,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (claim_id),
    FOREIGN KEY (source_id) REFERENCES sources,
    FOREIGN KEY (passage_id) REFERENCES passages,
    FOREIGN KEY (via_source_id) REFERENCES sources
);
INSERT INTO claims SELECT claim_id, record_table, record_id, field, value, as_stated, source_id, passage_id, via_source_id, rank, rationale, added_in, changed_in FROM read_parquet('parquet/claims.parquet');
COMMENT ON TABLE claims IS 'One row is what one document says of one field of one record.';
COMMENT ON COLUMN claims.claim_id IS 'ID of the claim; stays the same as long as record, field, passage and cited work do.';
COMMENT ON COLUMN claims.record_table IS 'Table of the record.';
COMMENT ON COLUMN claims.record_id IS 'Key of the record; parts of a compound key are joined with a slash.';
COMMENT ON COLUMN claims.field IS 'Column that the claim is about.';
COMMENT ON COLUMN claims.value IS 'What the document says of the field, written as the column writes it.';
COMMENT ON COLUMN claims.as_stated IS 'The document''s own wording of the value: a figure, date or name of at most eight words.';
COMMENT ON COLUMN claims.source_id IS 'The document. Key of sources.';
COMMENT ON COLUMN claims.passage_id IS 'The passage of the document. Key of passages.';
COMMENT ON COLUMN claims.via_source_id IS 'The work that the document cites for it. Key of sources.';
COMMENT ON COLUMN claims.rank IS 'How far the claim is relied on.';
COMMENT ON COLUMN claims.rationale IS 'Why the claim is not preferred, or another remark.';
COMMENT ON COLUMN claims.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN claims.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE coverage (
    passage_id VARCHAR NOT NULL,
    outcome codes_coverage_outcome NOT NULL,
    records VARCHAR[],
    note VARCHAR,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (passage_id),
    FOREIGN KEY (passage_id) REFERENCES passages
);
INSERT INTO coverage SELECT passage_id, outcome, records, note, added_in, changed_in FROM read_parquet('parquet/coverage.parquet');
COMMENT ON TABLE coverage IS 'One row is a passage of a document and what became of it.';
COMMENT ON COLUMN coverage.passage_id IS 'The passage. Key of passages.';
COMMENT ON COLUMN coverage.outcome IS 'What became of it.';
COMMENT ON COLUMN coverage.records IS 'IDs of the records that rest on it, in alphabetical order; computed from the claims.';
COMMENT ON COLUMN coverage.note IS 'Why there are no records, or what was left out, in our words.';
COMMENT ON COLUMN coverage.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN coverage.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE discrepancies (
    discrepancy_id VARCHAR NOT NULL,
    record_table VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    kind codes_discrepancy_kind NOT NULL,
    readings VARCHAR[] NOT NULL,
    adopted VARCHAR,
    rule codes_discrepancy_rule NOT NULL,
    note VARCHAR NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (discrepancy_id)
);
INSERT INTO discrepancies SELECT discrepancy_id, record_table, record_id, field, kind, readings, adopted, rule, note, added_in, changed_in FROM read_parquet('parquet/discrepancies.parquet');
COMMENT ON TABLE discrepancies IS 'One row is a disagreement between documents or inside one, or a reading that cannot be right.';
COMMENT ON COLUMN discrepancies.discrepancy_id IS 'ID of the discrepancy; allocated, never used twice.';
COMMENT ON COLUMN discrepancies.record_table IS 'Table of the record.';
COMMENT ON COLUMN discrepancies.record_id IS 'Key of the record; parts of a compound key are joined with a slash.';
COMMENT ON COLUMN discrepancies.field IS 'Column of the record that is in question.';
COMMENT ON COLUMN discrepancies.kind IS 'Kind of discrepancy.';
COMMENT ON COLUMN discrepancies.readings IS 'What the documents say, each as ''value (document, passage)''.';
COMMENT ON COLUMN discrepancies.adopted IS 'The reading that the record takes; missing where it takes none.';
COMMENT ON COLUMN discrepancies.rule IS 'Rule by which it was adopted.';
COMMENT ON COLUMN discrepancies.note IS 'What is wrong, what is probably right, and why; what rests on knowledge from elsewhere says so.';
COMMENT ON COLUMN discrepancies.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN discrepancies.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE dyad_years (
    year BIGINT NOT NULL,
    partner_id VARCHAR NOT NULL,
    event_count BIGINT NOT NULL,
    bilateral_count BIGINT NOT NULL,
    cancelled_count BIGINT NOT NULL,
    goldstein_mean DOUBLE,
    agreements_signed BIGINT NOT NULL,
    trade_usd_million DOUBLE,
    trade_basis codes_trade_basis,
    trade_qualifier codes_qualifier,
    shared_memberships BIGINT NOT NULL,
    document_count BIGINT NOT NULL,
    kind_visit BIGINT NOT NULL,
    kind_meeting BIGINT NOT NULL,
    kind_call BIGINT NOT NULL,
    kind_summit BIGINT NOT NULL,
    kind_session BIGINT NOT NULL,
    kind_consultation BIGINT NOT NULL,
    kind_forum BIGINT NOT NULL,
    kind_signing BIGINT NOT NULL,
    kind_statement BIGINT NOT NULL,
    kind_exercise BIGINT NOT NULL,
    kind_training BIGINT NOT NULL,
    kind_port_call BIGINT NOT NULL,
    kind_arms_delivery BIGINT NOT NULL,
    kind_embargo BIGINT NOT NULL,
    kind_embargo_lifting BIGINT NOT NULL,
    kind_policy_change BIGINT NOT NULL,
    kind_diplomatic_relations BIGINT NOT NULL,
    kind_vote BIGINT NOT NULL,
    kind_accession BIGINT NOT NULL,
    kind_application BIGINT NOT NULL,
    kind_endorsement BIGINT NOT NULL,
    kind_founding BIGINT NOT NULL,
    kind_offer BIGINT NOT NULL,
    kind_refusal BIGINT NOT NULL,
    kind_mediation BIGINT NOT NULL,
    kind_project_milestone BIGINT NOT NULL,
    kind_aid BIGINT NOT NULL,
    kind_war BIGINT NOT NULL,
    kind_attack BIGINT NOT NULL,
    kind_withdrawal BIGINT NOT NULL,
    kind_sanctions BIGINT NOT NULL,
    kind_state_change BIGINT NOT NULL,
    kind_cooperation BIGINT NOT NULL,
    kind_interest BIGINT NOT NULL,
    kind_other BIGINT NOT NULL,
    domain_diplomatic BIGINT NOT NULL,
    domain_economic BIGINT NOT NULL,
    domain_energy BIGINT NOT NULL,
    domain_transport BIGINT NOT NULL,
    domain_military BIGINT NOT NULL,
    domain_security BIGINT NOT NULL,
    domain_science BIGINT NOT NULL,
    domain_culture BIGINT NOT NULL,
    quad_verbal_cooperation BIGINT NOT NULL,
    quad_material_cooperation BIGINT NOT NULL,
    quad_verbal_conflict BIGINT NOT NULL,
    quad_material_conflict BIGINT NOT NULL,
    PRIMARY KEY (year),
    FOREIGN KEY (partner_id) REFERENCES actors
);
INSERT INTO dyad_years SELECT year, partner_id, event_count, bilateral_count, cancelled_count, goldstein_mean, agreements_signed, trade_usd_million, trade_basis, trade_qualifier, shared_memberships, document_count, kind_visit, kind_meeting, kind_call, kind_summit, kind_session, kind_consultation, kind_forum, kind_signing, kind_statement, kind_exercise, kind_training, kind_port_call, kind_arms_delivery, kind_embargo, kind_embargo_lifting, kind_policy_change, kind_diplomatic_relations, kind_vote, kind_accession, kind_application, kind_endorsement, kind_founding, kind_offer, kind_refusal, kind_mediation, kind_project_milestone, kind_aid, kind_war, kind_attack, kind_withdrawal, kind_sanctions, kind_state_change, kind_cooperation, kind_interest, kind_other, domain_diplomatic, domain_economic, domain_energy, domain_transport, domain_military, domain_security, domain_science, domain_culture, quad_verbal_cooperation, quad_material_cooperation, quad_verbal_conflict, quad_material_conflict FROM read_parquet('parquet/dyad_years.parquet');
COMMENT ON TABLE dyad_years IS 'One row is a calendar year of the relation, ready for a regression.';
COMMENT ON COLUMN dyad_years.year IS 'Calendar year.';
COMMENT ON COLUMN dyad_years.partner_id IS 'Pakistan''s partner of the dyad: sun to 1991, rus from 1992. Key of actors.';
COMMENT ON COLUMN dyad_years.event_count IS 'Events that began in the year, of status held or ongoing and setting bilateral or multilateral; an event whose date spans the turn of a year without telling when it began is not counted.';
COMMENT ON COLUMN dyad_years.bilateral_count IS 'Those of event_count whose setting is bilateral.';
COMMENT ON COLUMN dyad_years.cancelled_count IS 'Events fixed for the year that were cancelled; not in event_count.';
COMMENT ON COLUMN dyad_years.goldstein_mean IS 'Arithmetic mean of the Goldstein scores of the events counted in event_count, to four places; missing where there are none.';
COMMENT ON COLUMN dyad_years.agreements_signed IS 'Agreements signed in the year to which Pakistan and the USSR or Russia are parties; proposed ones are not counted.';
COMMENT ON COLUMN dyad_years.trade_usd_million IS 'Total trade: the figure of the calendar year; else, for split years, the mean of the fiscal year that ends and the one that begins in the year, where both are known; missing otherwise. Unit: million US dollars.';
COMMENT ON COLUMN dyad_years.trade_basis IS 'How trade_usd_million was made.';
COMMENT ON COLUMN dyad_years.trade_qualifier IS 'How the document qualifies the figure of a calendar year; missing for means.';
COMMENT ON COLUMN dyad_years.shared_memberships IS 'Organisations of which both sides were members or founders during some part of the year, by the table memberships; a spell without a known beginning does not count.';
COMMENT ON COLUMN dyad_years.document_count IS 'Documents with a claim on an event, agreement or observation dated in the year.';
COMMENT ON COLUMN dyad_years.kind_visit IS 'Those of event_count whose kind is visit.';
COMMENT ON COLUMN dyad_years.kind_meeting IS 'Those of event_count whose kind is meeting.';
COMMENT ON COLUMN dyad_years.kind_call IS 'Those of event_count whose kind is call.';
COMMENT ON COLUMN dyad_years.kind_summit IS 'Those of event_count whose kind is summit.';
COMMENT ON COLUMN dyad_years.kind_session IS 'Those of event_count whose kind is session.';
COMMENT ON COLUMN dyad_years.kind_consultation IS 'Those of event_count whose kind is consultation.';
COMMENT ON COLUMN dyad_years.kind_forum IS 'Those of event_count whose kind is forum.';
COMMENT ON COLUMN dyad_years.kind_signing IS 'Those of event_count whose kind is signing.';
COMMENT ON COLUMN dyad_years.kind_statement IS 'Those of event_count whose kind is statement.';
COMMENT ON COLUMN dyad_years.kind_exercise IS 'Those of event_count whose kind is exercise.';
COMMENT ON COLUMN dyad_years.kind_training IS 'Those of event_count whose kind is training.';
COMMENT ON COLUMN dyad_years.kind_port_call IS 'Those of event_count whose kind is port-call.';
COMMENT ON COLUMN dyad_years.kind_arms_delivery IS 'Those of event_count whose kind is arms-delivery.';
COMMENT ON COLUMN dyad_years.kind_embargo IS 'Those of event_count whose kind is embargo.';
COMMENT ON COLUMN dyad_years.kind_embargo_lifting IS 'Those of event_count whose kind is embargo-lifting.';
COMMENT ON COLUMN dyad_years.kind_policy_change IS 'Those of event_count whose kind is policy-change.';
COMMENT ON COLUMN dyad_years.kind_diplomatic_relations IS 'Those of event_count whose kind is diplomatic-relations.';
COMMENT ON COLUMN dyad_years.kind_vote IS 'Those of event_count whose kind is vote.';
COMMENT ON COLUMN dyad_years.kind_accession IS 'Those of event_count whose kind is accession.';
COMMENT ON COLUMN dyad_years.kind_application IS 'Those of event_count whose kind is application.';
COMMENT ON COLUMN dyad_years.kind_endorsement IS 'Those of event_count whose kind is endorsement.';
COMMENT ON COLUMN dyad_years.kind_founding IS 'Those of event_count whose kind is founding.';
COMMENT ON COLUMN dyad_years.kind_offer IS 'Those of event_count whose kind is offer.';
COMMENT ON COLUMN dyad_years.kind_refusal IS 'Those of event_count whose kind is refusal.';
COMMENT ON COLUMN dyad_years.kind_mediation IS 'Those of event_count whose kind is mediation.';
COMMENT ON COLUMN dyad_years.kind_project_milestone IS 'Those of event_count whose kind is project-milestone.';
COMMENT ON COLUMN dyad_years.kind_aid IS 'Those of event_count whose kind is aid.';
COMMENT ON COLUMN dyad_years.kind_war IS 'Those of event_count whose kind is war.';
COMMENT ON COLUMN dyad_years.kind_attack IS 'Those of event_count whose kind is attack.';
COMMENT ON COLUMN dyad_years.kind_withdrawal IS 'Those of event_count whose kind is withdrawal.';
COMMENT ON COLUMN dyad_years.kind_sanctions IS 'Those of event_count whose kind is sanctions.';
COMMENT ON COLUMN dyad_years.kind_state_change IS 'Those of event_count whose kind is state-change.';
COMMENT ON COLUMN dyad_years.kind_cooperation IS 'Those of event_count whose kind is cooperation.';
COMMENT ON COLUMN dyad_years.kind_interest IS 'Those of event_count whose kind is interest.';
COMMENT ON COLUMN dyad_years.kind_other IS 'Those of event_count whose kind is other.';
COMMENT ON COLUMN dyad_years.domain_diplomatic IS 'Those of event_count whose domain is diplomatic.';
COMMENT ON COLUMN dyad_years.domain_economic IS 'Those of event_count whose domain is economic.';
COMMENT ON COLUMN dyad_years.domain_energy IS 'Those of event_count whose domain is energy.';
COMMENT ON COLUMN dyad_years.domain_transport IS 'Those of event_count whose domain is transport.';
COMMENT ON COLUMN dyad_years.domain_military IS 'Those of event_count whose domain is military.';
COMMENT ON COLUMN dyad_years.domain_security IS 'Those of event_count whose domain is security.';
COMMENT ON COLUMN dyad_years.domain_science IS 'Those of event_count whose domain is science.';
COMMENT ON COLUMN dyad_years.domain_culture IS 'Those of event_count whose domain is culture.';
COMMENT ON COLUMN dyad_years.quad_verbal_cooperation IS 'Those of event_count whose CAMEO code falls into the quad class verbal-cooperation.';
COMMENT ON COLUMN dyad_years.quad_material_cooperation IS 'Those of event_count whose CAMEO code falls into the quad class material-cooperation.';
COMMENT ON COLUMN dyad_years.quad_verbal_conflict IS 'Those of event_count whose CAMEO code falls into the quad class verbal-conflict.';
COMMENT ON COLUMN dyad_years.quad_material_conflict IS 'Those of event_count whose CAMEO code falls into the quad class material-conflict.';

CREATE TABLE retired_ids (
    old_id VARCHAR NOT NULL,
    new_id VARCHAR,
    reason VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
    PRIMARY KEY (old_id)
);
INSERT INTO retired_ids SELECT old_id, new_id, reason, version FROM read_parquet('parquet/retired_ids.parquet');
COMMENT ON TABLE retired_ids IS 'One row is an ID that is no longer in use.';
COMMENT ON COLUMN retired_ids.old_id IS 'ID that is no longer in use.';
COMMENT ON COLUMN retired_ids.new_id IS 'ID of the record that took its place; missing where there is none.';
COMMENT ON COLUMN retired_ids.reason IS 'Why the ID left.';
COMMENT ON COLUMN retired_ids.version IS 'Version of the dataset in which it left.';

CREATE TABLE changes (
    version VARCHAR NOT NULL,
    record_table VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    old_value VARCHAR,
    new_value VARCHAR,
    reason VARCHAR NOT NULL,
    PRIMARY KEY (version, record_table, record_id, field)
);
INSERT INTO changes SELECT version, record_table, record_id, field, old_value, new_value, reason FROM read_parquet('parquet/changes.parquet');
COMMENT ON TABLE changes IS 'One row is a cell that differs from the release before.';
COMMENT ON COLUMN changes.version IS 'Version of the dataset that made the change.';
COMMENT ON COLUMN changes.record_table IS 'Table of the record.';
COMMENT ON COLUMN changes.record_id IS 'Key of the record; parts of a compound key are joined with a slash.';
COMMENT ON COLUMN changes.field IS 'Column that changed.';
COMMENT ON COLUMN changes.old_value IS 'Value before, as it stood in CSV; missing where there was none.';
COMMENT ON COLUMN changes.new_value IS 'Value after, as it stands in CSV; missing where there is none.';
COMMENT ON COLUMN changes.reason IS 'Why it changed.';

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

CREATE TABLE events (
    event_id VARCHAR NOT NULL,
    date VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision codes_date_precision,
    kind codes_event_kind NOT NULL,
    plover_type codes_plover_type,
    cameo_code codes_cameo NOT NULL,
    goldstein DOUBLE,
    title VARCHAR NOT NULL,
    description VARCHAR,
    place_id VARCHAR,
    setting codes_event_setting NOT NULL,
    domain codes_domain NOT NULL,
    status codes_event_status NOT NULL,
    is_doubtful BOOLEAN NOT NULL,
    part_of VARCHAR,
    agreement_id VARCHAR,
    project_id VARCHAR,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (event_id),
    FOREIGN KEY (place_id) REFERENCES places
);
INSERT INTO events SELECT event_id, date, date_start, date_end, date_precision, kind, plover_type, cameo_code, goldstein, title, description, place_id, setting, domain, status, is_doubtful, part_of, agreement_id, project_id, added_in, changed_in FROM read_parquet('parquet/events.parquet');
COMMENT ON TABLE events IS 'One row is something that happened, was cancelled or was announced.';
COMMENT ON COLUMN events.event_id IS 'ID of the event; allocated, never used twice.';
COMMENT ON COLUMN events.date IS 'When it happened or was to happen, in EDTF; missing where no document says. EDTF (ISO 8601-2).';
COMMENT ON COLUMN events.date_start IS 'Earliest day that date can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN events.date_end IS 'Latest day that date can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN events.date_precision IS 'How exact date is; computed from it.';
COMMENT ON COLUMN events.kind IS 'What kind of event it is.';
COMMENT ON COLUMN events.plover_type IS 'PLOVER event type that answers to the CAMEO code; missing for the CAMEO codes of groups 01 and 02, which have no type in PLOVER''s own table.';
COMMENT ON COLUMN events.cameo_code IS 'CAMEO event code, as text with its leading zero.';
COMMENT ON COLUMN events.goldstein IS 'Goldstein score of the CAMEO code, from -10 (conflict) to 10 (cooperation).';
COMMENT ON COLUMN events.title IS 'What happened, in one line of our words.';
COMMENT ON COLUMN events.description IS 'What the documents say of it beyond the other columns, in our words.';
COMMENT ON COLUMN events.place_id IS 'Where it happened. Key of places.';
COMMENT ON COLUMN events.setting IS 'Between whom it happened: the two states, a forum of several, or third parties.';
COMMENT ON COLUMN events.domain IS 'Main field of policy that it belongs to.';
COMMENT ON COLUMN events.status IS 'Whether it took place.';
COMMENT ON COLUMN events.is_doubtful IS 'Whether what a document says of it cannot be right as it stands; see discrepancies.';
COMMENT ON COLUMN events.part_of IS 'Larger event that it was part of. Key of events.';
COMMENT ON COLUMN events.agreement_id IS 'Agreement that the event is about; agreements.event_id says where one was signed. Key of agreements.';
COMMENT ON COLUMN events.project_id IS 'Project that the event is about. Key of projects.';
COMMENT ON COLUMN events.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN events.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE event_participants (
    event_id VARCHAR NOT NULL,
    actor_id VARCHAR NOT NULL,
    role codes_participant_role NOT NULL,
    capacity VARCHAR,
    ordinal BIGINT NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (event_id, actor_id, role),
    FOREIGN KEY (event_id) REFERENCES events,
    FOREIGN KEY (actor_id) REFERENCES actors
);
INSERT INTO event_participants SELECT event_id, actor_id, role, capacity, ordinal, added_in, changed_in FROM read_parquet('parquet/event_participants.parquet');
COMMENT ON TABLE event_participants IS 'One row is an actor in an event.';
COMMENT ON COLUMN event_participants.event_id IS 'Event in which the actor took part. Key of events.';
COMMENT ON COLUMN event_participants.actor_id IS 'The actor. Key of actors.';
COMMENT ON COLUMN event_participants.role IS 'What the actor did in the event.';
COMMENT ON COLUMN event_participants.capacity IS 'Office that the person held then, as the documents state it.';
COMMENT ON COLUMN event_participants.ordinal IS 'Place of the participant in the record, from 1.';
COMMENT ON COLUMN event_participants.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN event_participants.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE agreements (
    agreement_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    kind codes_agreement_kind NOT NULL,
    signed VARCHAR,
    signed_start DATE,
    signed_end DATE,
    signed_precision codes_date_precision,
    in_force VARCHAR,
    in_force_start DATE,
    in_force_end DATE,
    in_force_precision codes_date_precision,
    status codes_agreement_status NOT NULL,
    domain codes_domain NOT NULL,
    description VARCHAR,
    is_doubtful BOOLEAN NOT NULL,
    event_id VARCHAR,
    value DOUBLE,
    currency codes_currency,
    amends VARCHAR,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (agreement_id),
    FOREIGN KEY (event_id) REFERENCES events
);
INSERT INTO agreements SELECT agreement_id, title, kind, signed, signed_start, signed_end, signed_precision, in_force, in_force_start, in_force_end, in_force_precision, status, domain, description, is_doubtful, event_id, value, currency, amends, added_in, changed_in FROM read_parquet('parquet/agreements.parquet');
COMMENT ON TABLE agreements IS 'One row is a treaty, agreement, memorandum, protocol, declaration or contract.';
COMMENT ON COLUMN agreements.agreement_id IS 'ID of the agreement; allocated, never used twice.';
COMMENT ON COLUMN agreements.title IS 'What the instrument is, in one line of our words.';
COMMENT ON COLUMN agreements.kind IS 'Kind of instrument, as the documents call it.';
COMMENT ON COLUMN agreements.signed IS 'When it was signed, concluded or extended, in EDTF; missing where no document says. EDTF (ISO 8601-2).';
COMMENT ON COLUMN agreements.signed_start IS 'Earliest day that signed can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN agreements.signed_end IS 'Latest day that signed can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN agreements.signed_precision IS 'How exact signed is; computed from it.';
COMMENT ON COLUMN agreements.in_force IS 'From when to when it was in force, in EDTF; missing where no document says. EDTF (ISO 8601-2).';
COMMENT ON COLUMN agreements.in_force_start IS 'Earliest day that in_force can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN agreements.in_force_end IS 'Latest day that in_force can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN agreements.in_force_precision IS 'How exact in_force is; computed from it.';
COMMENT ON COLUMN agreements.status IS 'How far it got, as the documents tell.';
COMMENT ON COLUMN agreements.domain IS 'Main field of policy that it belongs to.';
COMMENT ON COLUMN agreements.description IS 'What the documents say of it beyond the other columns, in our words.';
COMMENT ON COLUMN agreements.is_doubtful IS 'Whether what a document says of it cannot be right as it stands; see discrepancies.';
COMMENT ON COLUMN agreements.event_id IS 'Event at which it was signed, extended or proposed. Key of events.';
COMMENT ON COLUMN agreements.value IS 'Sum that the instrument is about, in units of its currency.';
COMMENT ON COLUMN agreements.currency IS 'Currency of the sum.';
COMMENT ON COLUMN agreements.amends IS 'Earlier agreement that it changes or extends. Key of agreements.';
COMMENT ON COLUMN agreements.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN agreements.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE agreement_parties (
    agreement_id VARCHAR NOT NULL,
    actor_id VARCHAR NOT NULL,
    role codes_party_role NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (agreement_id, actor_id, role),
    FOREIGN KEY (agreement_id) REFERENCES agreements,
    FOREIGN KEY (actor_id) REFERENCES actors
);
INSERT INTO agreement_parties SELECT agreement_id, actor_id, role, added_in, changed_in FROM read_parquet('parquet/agreement_parties.parquet');
COMMENT ON TABLE agreement_parties IS 'One row is a party or signatory of an agreement.';
COMMENT ON COLUMN agreement_parties.agreement_id IS 'Agreement that the actor is a party to. Key of agreements.';
COMMENT ON COLUMN agreement_parties.actor_id IS 'The party or signatory. Key of actors.';
COMMENT ON COLUMN agreement_parties.role IS 'What the actor is in the agreement.';
COMMENT ON COLUMN agreement_parties.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN agreement_parties.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE projects (
    project_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind codes_project_kind NOT NULL,
    location VARCHAR,
    status codes_project_status NOT NULL,
    capacity DOUBLE,
    capacity_unit codes_capacity_unit,
    cost DOUBLE,
    cost_currency codes_currency,
    agreement_id VARCHAR,
    description VARCHAR,
    is_doubtful BOOLEAN NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (project_id),
    FOREIGN KEY (location) REFERENCES places,
    FOREIGN KEY (agreement_id) REFERENCES agreements
);
INSERT INTO projects SELECT project_id, name, kind, location, status, capacity, capacity_unit, cost, cost_currency, agreement_id, description, is_doubtful, added_in, changed_in FROM read_parquet('parquet/projects.parquet');
COMMENT ON TABLE projects IS 'One row is a mill, plant, dam, line, pipeline or corridor.';
COMMENT ON COLUMN projects.project_id IS 'ID of the project; allocated, never used twice.';
COMMENT ON COLUMN projects.name IS 'Name in its usual English form.';
COMMENT ON COLUMN projects.kind IS 'What is built.';
COMMENT ON COLUMN projects.location IS 'Where it stands or runs. Key of places.';
COMMENT ON COLUMN projects.status IS 'How far it is, as the latest document tells.';
COMMENT ON COLUMN projects.capacity IS 'Capacity, output or length, as stated; other figures are observations.';
COMMENT ON COLUMN projects.capacity_unit IS 'Unit of the capacity.';
COMMENT ON COLUMN projects.cost IS 'Cost, in units of its currency, as stated.';
COMMENT ON COLUMN projects.cost_currency IS 'Currency of the cost.';
COMMENT ON COLUMN projects.agreement_id IS 'Agreement that the project rests on. Key of agreements.';
COMMENT ON COLUMN projects.description IS 'What the documents say of it beyond the other columns, in our words.';
COMMENT ON COLUMN projects.is_doubtful IS 'Whether what a document says of it cannot be right as it stands; see discrepancies.';
COMMENT ON COLUMN projects.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN projects.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE events_flat (
    event_id VARCHAR NOT NULL,
    date VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision codes_date_precision,
    title VARCHAR NOT NULL,
    kind codes_event_kind NOT NULL,
    domain codes_domain NOT NULL,
    setting codes_event_setting NOT NULL,
    status codes_event_status NOT NULL,
    cameo_code codes_cameo NOT NULL,
    goldstein DOUBLE,
    place VARCHAR,
    country VARCHAR,
    participants VARCHAR[],
    description VARCHAR,
    documents VARCHAR[],
    passages VARCHAR[],
    cited_works VARCHAR[],
    is_doubtful BOOLEAN NOT NULL,
    citation VARCHAR NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (event_id),
    FOREIGN KEY (event_id) REFERENCES events
);
INSERT INTO events_flat SELECT event_id, date, date_start, date_end, date_precision, title, kind, domain, setting, status, cameo_code, goldstein, place, country, participants, description, documents, passages, cited_works, is_doubtful, citation, added_in, changed_in FROM read_parquet('parquet/events_flat.parquet');
COMMENT ON TABLE events_flat IS 'One row is an event with its participants, place and documents in one row.';
COMMENT ON COLUMN events_flat.event_id IS 'The event. Key of events.';
COMMENT ON COLUMN events_flat.date IS 'When it happened or was to happen, in EDTF. EDTF (ISO 8601-2).';
COMMENT ON COLUMN events_flat.date_start IS 'Earliest day that date can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN events_flat.date_end IS 'Latest day that date can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN events_flat.date_precision IS 'How exact date is; computed from it.';
COMMENT ON COLUMN events_flat.title IS 'What happened.';
COMMENT ON COLUMN events_flat.kind IS 'Kind of event.';
COMMENT ON COLUMN events_flat.domain IS 'Field of policy.';
COMMENT ON COLUMN events_flat.setting IS 'Between whom it happened.';
COMMENT ON COLUMN events_flat.status IS 'Whether it took place.';
COMMENT ON COLUMN events_flat.cameo_code IS 'CAMEO event code.';
COMMENT ON COLUMN events_flat.goldstein IS 'Goldstein score of the CAMEO code.';
COMMENT ON COLUMN events_flat.place IS 'Name of the place.';
COMMENT ON COLUMN events_flat.country IS 'Name of the state in which the place lies today.';
COMMENT ON COLUMN events_flat.participants IS 'Participants in order, each as ''Name (role: office)''.';
COMMENT ON COLUMN events_flat.description IS 'What the documents say of it.';
COMMENT ON COLUMN events_flat.documents IS 'Documents with a claim on the record, in alphabetical order. Key of sources.';
COMMENT ON COLUMN events_flat.passages IS 'Passages that the claims rest on, in alphabetical order. Key of passages.';
COMMENT ON COLUMN events_flat.cited_works IS 'Works that the documents cite for it, in alphabetical order. Key of sources.';
COMMENT ON COLUMN events_flat.is_doubtful IS 'Whether what a document says of it cannot be right as it stands; see discrepancies.';
COMMENT ON COLUMN events_flat.citation IS 'Ready-made citation of the record, with the documents and sections that it rests on.';
COMMENT ON COLUMN events_flat.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN events_flat.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE TABLE agreements_flat (
    agreement_id VARCHAR NOT NULL,
    signed VARCHAR,
    signed_start DATE,
    signed_end DATE,
    signed_precision codes_date_precision,
    title VARCHAR NOT NULL,
    kind codes_agreement_kind NOT NULL,
    domain codes_domain NOT NULL,
    status codes_agreement_status NOT NULL,
    parties VARCHAR[],
    event VARCHAR,
    description VARCHAR,
    documents VARCHAR[],
    passages VARCHAR[],
    cited_works VARCHAR[],
    is_doubtful BOOLEAN NOT NULL,
    citation VARCHAR NOT NULL,
    added_in VARCHAR NOT NULL,
    changed_in VARCHAR,
    PRIMARY KEY (agreement_id),
    FOREIGN KEY (agreement_id) REFERENCES agreements
);
INSERT INTO agreements_flat SELECT agreement_id, signed, signed_start, signed_end, signed_precision, title, kind, domain, status, parties, event, description, documents, passages, cited_works, is_doubtful, citation, added_in, changed_in FROM read_parquet('parquet/agreements_flat.parquet');
COMMENT ON TABLE agreements_flat IS 'One row is an agreement with its parties and documents in one row.';
COMMENT ON COLUMN agreements_flat.agreement_id IS 'The agreement. Key of agreements.';
COMMENT ON COLUMN agreements_flat.signed IS 'When it was signed, concluded or extended, in EDTF. EDTF (ISO 8601-2).';
COMMENT ON COLUMN agreements_flat.signed_start IS 'Earliest day that signed can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN agreements_flat.signed_end IS 'Latest day that signed can mean; computed from it, missing where open or unknown.';
COMMENT ON COLUMN agreements_flat.signed_precision IS 'How exact signed is; computed from it.';
COMMENT ON COLUMN agreements_flat.title IS 'What the instrument is.';
COMMENT ON COLUMN agreements_flat.kind IS 'Kind of instrument.';
COMMENT ON COLUMN agreements_flat.domain IS 'Field of policy.';
COMMENT ON COLUMN agreements_flat.status IS 'How far it got.';
COMMENT ON COLUMN agreements_flat.parties IS 'Parties and signatories by role and name, each as ''Name (role)''.';
COMMENT ON COLUMN agreements_flat.event IS 'Title of the event at which it was signed.';
COMMENT ON COLUMN agreements_flat.description IS 'What the documents say of it.';
COMMENT ON COLUMN agreements_flat.documents IS 'Documents with a claim on the record, in alphabetical order. Key of sources.';
COMMENT ON COLUMN agreements_flat.passages IS 'Passages that the claims rest on, in alphabetical order. Key of passages.';
COMMENT ON COLUMN agreements_flat.cited_works IS 'Works that the documents cite for it, in alphabetical order. Key of sources.';
COMMENT ON COLUMN agreements_flat.is_doubtful IS 'Whether what a document says of it cannot be right as it stands; see discrepancies.';
COMMENT ON COLUMN agreements_flat.citation IS 'Ready-made citation of the record, with the documents and sections that it rests on.';
COMMENT ON COLUMN agreements_flat.added_in IS 'Version of the dataset that introduced the record.';
COMMENT ON COLUMN agreements_flat.changed_in IS 'Version that last changed the record; missing where it never changed.';

CREATE MACRO claims_for(record) AS TABLE
    SELECT * FROM claims
    WHERE record_id = record OR starts_with(record_id, record || '/')
    ORDER BY record_table, record_id, field, source_id;

COMMIT;
