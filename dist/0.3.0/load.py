"""pakrus: Pakistan's relations with the USSR and Russia, version 0.3.0: every table with its types.

Keep this file in the folder of the release, or take the whole folder's address as release=:

    import load
    events = load.events()
    events = load.events(engine="polars", release="https://example.org/pakrus/0.3.0")

The same module is the package pakrus, which brings the tables along:

    pip install pakrus-0.3.0-py3-none-any.whl
    import pakrus
    events = pakrus.events()

Each table has a function of its name; help(load.events) explains its columns. Beyond them:

    tables()                          all tables; table(name) is one of them
    join(name, column, ...)           a table widened by the rows that its columns refer to
    codes(codelist)                   the codes of a list with their labels, in order
    edtf(text)                        bounds, precision and certainty of a date
    claims_for(record)                what the documents say of a record
    sources_for(record)               which documents, and where they say so
    cite(style)                       how to cite this version: apa, chicago, bibtex, ris, csl

An empty field is a missing value, and no text such as "NA" is. Days are datetime64[s] in pandas, so
that any year fits. Needs Python 3.9 or newer, and pandas 2 or newer or polars 1 or newer.

Data: Creative Commons Attribution 4.0 International (CC-BY-4.0). Code: MIT.
"""

from __future__ import annotations

import calendar
import csv
import datetime
import difflib
import functools
import importlib
import io
import os
import pathlib
import re
import urllib.request
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, NamedTuple, Optional, Sequence, Tuple, Union

if TYPE_CHECKING:
    import pandas

__version__ = "0.3.0"
__all__ = [
    "events",
    "event_participants",
    "agreements",
    "agreement_parties",
    "projects",
    "memberships",
    "series",
    "observations",
    "actors",
    "actor_codes",
    "places",
    "sources",
    "passages",
    "claims",
    "coverage",
    "discrepancies",
    "events_flat",
    "agreements_flat",
    "dyad_years",
    "retired_ids",
    "changes",
    "codelists",
    "codebook",
    "tables",
    "table",
    "join",
    "codes",
    "cite",
    "edtf",
    "Edtf",
    "claims_for",
    "sources_for",
]

Folder = Union[str, "os.PathLike[str]", None]  # path or URL of the folder of a release


def events(
    *, participants: bool = False, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is something that happened, was cancelled or was announced. 303 rows; key: event_id.

    participants: one row for each row of event_participants that belongs to it, with that row's
        columns as participants_<column>.
    For the other arguments see table(). Columns:

    event_id: string, key. ID of the event; allocated, never used twice.
    date: edtf. When it happened or was to happen, in EDTF; missing where no document says.
    date_start: day. Earliest day that date can mean; computed from it, missing where open or
        unknown.
    date_end: day. Latest day that date can mean; computed from it, missing where open or unknown.
    date_precision: code of date_precision. How exact date is; computed from it.
    kind: code of event_kind, never missing. What kind of event it is.
    plover_type: code of plover_type. PLOVER event type that answers to the CAMEO code; missing for
        the CAMEO codes of groups 01 and 02, which have no type in PLOVER's own table.
    cameo_code: code of cameo, never missing. CAMEO event code, as text with its leading zero.
    goldstein: decimal. Goldstein score of the CAMEO code, from -10 (conflict) to 10 (cooperation).
    title: string, never missing. What happened, in one line of our words.
    description: text. What the documents say of it beyond the other columns, in our words.
    place_id: key of places. Where it happened.
    setting: code of event_setting, never missing. Between whom it happened: the two states, a forum
        of several, or third parties.
    domain: code of domain, never missing. Main field of policy that it belongs to.
    status: code of event_status, never missing. Whether it took place.
    is_doubtful: boolean, never missing. Whether what a document says of it cannot be right as it
        stands; see discrepancies.
    part_of: key of events. Larger event that it was part of.
    agreement_id: key of agreements. Agreement that the event is about; agreements.event_id says
        where one was signed.
    project_id: key of projects. Project that the event is about.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    raw = _with_parts("events", {"participants": participants}, release)
    return _frame(raw, lists, labels, engine)


def event_participants(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is an actor in an event. 708 rows; key: event_id, actor_id, role.

    For the other arguments see table(). Columns:

    event_id: key of events, key. Event in which the actor took part.
    actor_id: key of actors, key. The actor.
    role: code of participant_role, key. What the actor did in the event.
    capacity: string. Office that the person held then, as the documents state it.
    ordinal: integer, never missing. Place of the participant in the record, from 1.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("event_participants", lists=lists, labels=labels, engine=engine, release=release)


def agreements(
    *, parties: bool = False, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a treaty, agreement, memorandum, protocol, declaration or contract. 46 rows; key:
    agreement_id.

    parties: one row for each row of agreement_parties that belongs to it, with that row's columns
        as parties_<column>.
    For the other arguments see table(). Columns:

    agreement_id: string, key. ID of the agreement; allocated, never used twice.
    title: string, never missing. What the instrument is, in one line of our words.
    kind: code of agreement_kind, never missing. Kind of instrument, as the documents call it.
    signed: edtf. When it was signed, concluded or extended, in EDTF; missing where no document
        says.
    signed_start: day. Earliest day that signed can mean; computed from it, missing where open or
        unknown.
    signed_end: day. Latest day that signed can mean; computed from it, missing where open or
        unknown.
    signed_precision: code of date_precision. How exact signed is; computed from it.
    in_force: edtf. From when to when it was in force, in EDTF; missing where no document says.
    in_force_start: day. Earliest day that in_force can mean; computed from it, missing where open
        or unknown.
    in_force_end: day. Latest day that in_force can mean; computed from it, missing where open or
        unknown.
    in_force_precision: code of date_precision. How exact in_force is; computed from it.
    status: code of agreement_status, never missing. How far it got, as the documents tell.
    domain: code of domain, never missing. Main field of policy that it belongs to.
    description: text. What the documents say of it beyond the other columns, in our words.
    is_doubtful: boolean, never missing. Whether what a document says of it cannot be right as it
        stands; see discrepancies.
    event_id: key of events. Event at which it was signed, extended or proposed.
    value: decimal. Sum that the instrument is about, in units of its currency.
    currency: code of currency. Currency of the sum.
    amends: key of agreements. Earlier agreement that it changes or extends.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    raw = _with_parts("agreements", {"parties": parties}, release)
    return _frame(raw, lists, labels, engine)


def agreement_parties(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a party or signatory of an agreement. 101 rows; key: agreement_id, actor_id, role.

    For the other arguments see table(). Columns:

    agreement_id: key of agreements, key. Agreement that the actor is a party to.
    actor_id: key of actors, key. The party or signatory.
    role: code of party_role, key. What the actor is in the agreement.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("agreement_parties", lists=lists, labels=labels, engine=engine, release=release)


def projects(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a mill, plant, dam, line, pipeline or corridor. 26 rows; key: project_id.

    For the other arguments see table(). Columns:

    project_id: string, key. ID of the project; allocated, never used twice.
    name: string, never missing. Name in its usual English form.
    kind: code of project_kind, never missing. What is built.
    location: key of places. Where it stands or runs.
    status: code of project_status, never missing. How far it is, as the latest document tells.
    capacity: decimal. Capacity, output or length, as stated; other figures are observations.
    capacity_unit: code of capacity_unit. Unit of the capacity.
    cost: decimal. Cost, in units of its currency, as stated.
    cost_currency: code of currency. Currency of the cost.
    agreement_id: key of agreements. Agreement that the project rests on.
    description: text. What the documents say of it beyond the other columns, in our words.
    is_doubtful: boolean, never missing. Whether what a document says of it cannot be right as it
        stands; see discrepancies.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("projects", lists=lists, labels=labels, engine=engine, release=release)


def memberships(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a spell of an actor in an organisation, pact or forum. 42 rows; key:
    membership_id.

    For the other arguments see table(). Columns:

    membership_id: string, key. ID of the spell; allocated, never used twice.
    actor_id: key of actors, never missing. State that is or was in the organisation.
    organisation_id: key of actors, never missing. Organisation, pact or forum.
    status: code of membership_status, never missing. In what standing.
    began: edtf. When the spell began, in EDTF; missing where no document says.
    began_start: day. Earliest day that began can mean; computed from it, missing where open or
        unknown.
    began_end: day. Latest day that began can mean; computed from it, missing where open or unknown.
    began_precision: code of date_precision. How exact began is; computed from it.
    ended: edtf. When the spell ended, in EDTF; missing where it goes on or no document says.
    ended_start: day. Earliest day that ended can mean; computed from it, missing where open or
        unknown.
    ended_end: day. Latest day that ended can mean; computed from it, missing where open or unknown.
    ended_precision: code of date_precision. How exact ended is; computed from it.
    note: text. What a user should know of the spell.
    is_doubtful: boolean, never missing. Whether what a document says of it cannot be right as it
        stands; see discrepancies.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("memberships", lists=lists, labels=labels, engine=engine, release=release)


def series(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a statistical series. 39 rows; key: series_id.

    For the other arguments see table(). Columns:

    series_id: string, key. Key of the series.
    title: string, never missing. What the series is, in one line.
    indicator: code of indicator, never missing. What is measured.
    ref_area: key of actors. State or body that the figures are about; the reporting side of trade.
    counterpart_area: key of actors. The other state, for figures between two.
    flow: code of flow. Direction of trade, seen from the reporting side; missing for figures that
        are no flows.
    unit_measure: code of unit_measure, never missing. Unit of the figures.
    unit_mult: integer, never missing. Power of ten by which a figure is multiplied: 6 for millions
        (SDMX UNIT_MULT).
    valuation: code of valuation. Valuation of trade; missing for figures that are no trade.
    frequency: code of frequency, never missing. How often the series is observed (SDMX CL_FREQ).
    comparability: text. With what the series may and may not be compared, and why.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("series", lists=lists, labels=labels, engine=engine, release=release)


def observations(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a value of a series. 52 rows; key: observation_id.

    For the other arguments see table(). Columns:

    observation_id: string, key. ID of the observation; allocated, never used twice.
    series_id: key of series, never missing. Series that the value belongs to.
    time_period: edtf. Period or day that the value holds for, in EDTF; missing where no document
        says.
    time_period_start: day. Earliest day that time_period can mean; computed from it, missing where
        open or unknown.
    time_period_end: day. Latest day that time_period can mean; computed from it, missing where open
        or unknown.
    time_period_precision: code of date_precision. How exact time_period is; computed from it.
    period_basis: code of period_basis, never missing. What kind of year or period it is.
    obs_value: decimal. The figure as stated, in the unit and the power of ten of its series;
        missing where only bounds are stated.
    obs_low: decimal. Lower bound, where one is stated.
    obs_high: decimal. Upper bound, where one is stated.
    qualifier: code of qualifier, never missing. How the document qualifies the figure.
    obs_status: code of obs_status, never missing. Status of the figure (SDMX CL_OBS_STATUS).
    note: text. What a user should know of the figure, in our words.
    is_doubtful: boolean, never missing. Whether what a document says of it cannot be right as it
        stands; see discrepancies.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("observations", lists=lists, labels=labels, engine=engine, release=release)


def actors(
    *, codes_: bool = False, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a state, organisation, government body, armed force, company or person. 151 rows;
    key: actor_id.

    codes_: one row for each row of actor_codes that belongs to it, with that row's columns as
        codes__<column>.
    For the other arguments see table(). Columns:

    actor_id: string, key. Key of the actor.
    name: string, never missing. Name in its standard English form; the documents' forms are aliases
        and claims.
    type: code of actor_type, never missing. Type of actor.
    country: key of actors. State that the actor belongs to or serves; missing for states and
        international bodies.
    part_of: key of actors. Larger body that the actor is part of.
    aliases: list of string. Other forms of the name that the documents use, in alphabetical order.
    wikidata_id: string. Wikidata item, where it was verified.
    note: text. What a user should know of the actor that no document says, marked as such.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    raw = _with_parts("actors", {"codes_": codes_}, release)
    return _frame(raw, lists, labels, engine)


def actor_codes(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a code of an actor in a scheme of codes. 132 rows; key: actor_id, scheme, code.

    For the other arguments see table(). Columns:

    actor_id: key of actors, key. Actor that has the code.
    scheme: code of code_scheme, key. Scheme of codes.
    code: string, key. The code, as text with its leading zeros.
    valid_from: day. First day on which the code holds; missing where the scheme states none.
    valid_to: day. Last day on which the code holds; missing while it holds.
    origin: string, never missing. Where the code was taken from.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("actor_codes", lists=lists, labels=labels, engine=engine, release=release)


def places(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a place where something happened. 34 rows; key: place_id.

    For the other arguments see table(). Columns:

    place_id: string, key. Key of the place.
    name: string, never missing. Name in its usual English form.
    country: key of actors. State in which the place lies today; missing for seas, regions of
        several states and disputed land.
    latitude: decimal in degrees north. Latitude, WGS 84; given only where a document or a cited
        gazetteer states it.
    longitude: decimal in degrees east. Longitude, WGS 84; given only where a document or a cited
        gazetteer states it.
    precision: code of place_precision, never missing. How large the place is that the name means.
    wikidata_id: string. Wikidata item, where it was verified.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("places", lists=lists, labels=labels, engine=engine, release=release)


def sources(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a document that was read, or a work that such a document cites. 150 rows; key:
    source_id.

    For the other arguments see table(). Columns:

    source_id: string, key. Key of the source: first author and year.
    role: code of source_role, never missing. Whether the source was read for this dataset or is
        only cited by one that was.
    title: string, never missing. Title as the document gives it, without typographical marks.
    type: code of source_type, never missing. Type of work, in the terms of CSL 1.0.2.
    authors: list of string. Authors as 'Family, Given' in order; bodies by name; missing where none
        is named.
    issued: edtf. Date of publication as stated.
    issued_start: day. Earliest day that issued can mean; computed from it, missing where open or
        unknown.
    issued_end: day. Latest day that issued can mean; computed from it, missing where open or
        unknown.
    issued_precision: code of date_precision. How exact issued is; computed from it.
    container_title: string. Journal, newspaper, book or site in which the work appeared.
    publisher: string. Publisher or issuing body.
    volume: string. Volume.
    issue: string. Issue.
    pages: string. Pages, or the page that is cited.
    doi: string. Digital Object Identifier, without resolver.
    url: string. Address as stated.
    listed_in: list of key of sources. Documents whose reference list has the work; computed from
        its evidence.
    document_sha256: string. SHA-256 of the file that was read; for documents only.
    note: text. Oddities: what the entry has wrong or leaves open, in our words.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("sources", lists=lists, labels=labels, engine=engine, release=release)


def passages(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a paragraph of a document, without its text. 439 rows; key: passage_id.

    For the other arguments see table(). Columns:

    passage_id: string, key. Key of the passage: the document's key and the passage's number in it.
    source_id: key of sources, never missing. Document that the passage stands in.
    section: string, never missing. Heading that the passage stands under; one of more than eight
        words is cut short.
    paragraph: integer, never missing. Number of the passage in its section; the section's heading
        is 0.
    words: integer, never missing. Number of words of the passage.
    sha256: string, never missing. SHA-256 of the passage's normalised text, in hexadecimal.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("passages", lists=lists, labels=labels, engine=engine, release=release)


def claims(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is what one document says of one field of one record. 4488 rows; key: claim_id.

    For the other arguments see table(). Columns:

    claim_id: string, key. ID of the claim; stays the same as long as record, field, passage and
        cited work do.
    record_table: string, never missing. Table of the record.
    record_id: string, never missing. Key of the record; parts of a compound key are joined with a
        slash.
    field: string, never missing. Column that the claim is about.
    value: text, never missing. What the document says of the field, written as the column writes
        it.
    as_stated: string. The document's own wording of the value: a figure, date or name of at most
        eight words.
    source_id: key of sources, never missing. The document.
    passage_id: key of passages, never missing. The passage of the document.
    via_source_id: key of sources. The work that the document cites for it.
    rank: code of claim_rank, never missing. How far the claim is relied on.
    rationale: text. Why the claim is not preferred, or another remark.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("claims", lists=lists, labels=labels, engine=engine, release=release)


def coverage(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a passage of a document and what became of it. 439 rows; key: passage_id.

    For the other arguments see table(). Columns:

    passage_id: key of passages, key. The passage.
    outcome: code of coverage_outcome, never missing. What became of it.
    records: list of string. IDs of the records that rest on it, in alphabetical order; computed
        from the claims.
    note: text. Why there are no records, or what was left out, in our words.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("coverage", lists=lists, labels=labels, engine=engine, release=release)


def discrepancies(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a disagreement between documents or inside one, or a reading that cannot be right.
    123 rows; key: discrepancy_id.

    For the other arguments see table(). Columns:

    discrepancy_id: string, key. ID of the discrepancy; allocated, never used twice.
    record_table: string, never missing. Table of the record.
    record_id: string, never missing. Key of the record; parts of a compound key are joined with a
        slash.
    field: string, never missing. Column of the record that is in question.
    kind: code of discrepancy_kind, never missing. Kind of discrepancy.
    readings: list of string, never missing. What the documents say, each as 'value (document,
        passage)'.
    adopted: string. The reading that the record takes; missing where it takes none.
    rule: code of discrepancy_rule, never missing. Rule by which it was adopted.
    note: text, never missing. What is wrong, what is probably right, and why; what rests on
        knowledge from elsewhere says so.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("discrepancies", lists=lists, labels=labels, engine=engine, release=release)


def events_flat(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is an event with its participants, place and documents in one row. 303 rows; key:
    event_id.

    For the other arguments see table(). Columns:

    event_id: key of events, key. The event.
    date: edtf. When it happened or was to happen, in EDTF.
    date_start: day. Earliest day that date can mean; computed from it, missing where open or
        unknown.
    date_end: day. Latest day that date can mean; computed from it, missing where open or unknown.
    date_precision: code of date_precision. How exact date is; computed from it.
    title: string, never missing. What happened.
    kind: code of event_kind, never missing. Kind of event.
    domain: code of domain, never missing. Field of policy.
    setting: code of event_setting, never missing. Between whom it happened.
    status: code of event_status, never missing. Whether it took place.
    cameo_code: code of cameo, never missing. CAMEO event code.
    goldstein: decimal. Goldstein score of the CAMEO code.
    place: string. Name of the place.
    country: string. Name of the state in which the place lies today.
    participants: list of string. Participants in order, each as 'Name (role: office)'.
    description: text. What the documents say of it.
    documents: list of key of sources. Documents with a claim on the record, in alphabetical order.
    passages: list of key of passages. Passages that the claims rest on, in alphabetical order.
    cited_works: list of key of sources. Works that the documents cite for it, in alphabetical
        order.
    is_doubtful: boolean, never missing. Whether what a document says of it cannot be right as it
        stands; see discrepancies.
    citation: text, never missing. Ready-made citation of the record, with the documents and
        sections that it rests on.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("events_flat", lists=lists, labels=labels, engine=engine, release=release)


def agreements_flat(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is an agreement with its parties and documents in one row. 46 rows; key:
    agreement_id.

    For the other arguments see table(). Columns:

    agreement_id: key of agreements, key. The agreement.
    signed: edtf. When it was signed, concluded or extended, in EDTF.
    signed_start: day. Earliest day that signed can mean; computed from it, missing where open or
        unknown.
    signed_end: day. Latest day that signed can mean; computed from it, missing where open or
        unknown.
    signed_precision: code of date_precision. How exact signed is; computed from it.
    title: string, never missing. What the instrument is.
    kind: code of agreement_kind, never missing. Kind of instrument.
    domain: code of domain, never missing. Field of policy.
    status: code of agreement_status, never missing. How far it got.
    parties: list of string. Parties and signatories by role and name, each as 'Name (role)'.
    event: string. Title of the event at which it was signed.
    description: text. What the documents say of it.
    documents: list of key of sources. Documents with a claim on the record, in alphabetical order.
    passages: list of key of passages. Passages that the claims rest on, in alphabetical order.
    cited_works: list of key of sources. Works that the documents cite for it, in alphabetical
        order.
    is_doubtful: boolean, never missing. Whether what a document says of it cannot be right as it
        stands; see discrepancies.
    citation: text, never missing. Ready-made citation of the record, with the documents and
        sections that it rests on.
    added_in: string, never missing. Version of the dataset that introduced the record.
    changed_in: string. Version that last changed the record; missing where it never changed.
    """
    return table("agreements_flat", lists=lists, labels=labels, engine=engine, release=release)


def dyad_years(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a calendar year of the relation, ready for a regression. 78 rows; key: year.

    For the other arguments see table(). Columns:

    year: integer, key. Calendar year.
    partner_id: key of actors, never missing. Pakistan's partner of the dyad: sun to 1991, rus from
        1992.
    event_count: integer, never missing. Events that began in the year, of status held or ongoing
        and setting bilateral or multilateral; an event whose date spans the turn of a year without
        telling when it began is not counted.
    bilateral_count: integer, never missing. Those of event_count whose setting is bilateral.
    cancelled_count: integer, never missing. Events fixed for the year that were cancelled; not in
        event_count.
    goldstein_mean: decimal. Arithmetic mean of the Goldstein scores of the events counted in
        event_count, to four places; missing where there are none.
    agreements_signed: integer, never missing. Agreements signed in the year to which Pakistan and
        the USSR or Russia are parties; proposed ones are not counted.
    trade_usd_million: decimal in million US dollars. Total trade: the figure of the calendar year;
        else, for split years, the mean of the fiscal year that ends and the one that begins in the
        year, where both are known; missing otherwise.
    trade_basis: code of trade_basis. How trade_usd_million was made.
    trade_qualifier: code of qualifier. How the document qualifies the figure of a calendar year;
        missing for means.
    shared_memberships: integer, never missing. Organisations of which both sides were members or
        founders during some part of the year, by the table memberships; a spell without a known
        beginning does not count.
    document_count: integer, never missing. Documents with a claim on an event, agreement or
        observation dated in the year.
    kind_visit: integer, never missing. Those of event_count whose kind is visit.
    kind_meeting: integer, never missing. Those of event_count whose kind is meeting.
    kind_call: integer, never missing. Those of event_count whose kind is call.
    kind_summit: integer, never missing. Those of event_count whose kind is summit.
    kind_session: integer, never missing. Those of event_count whose kind is session.
    kind_consultation: integer, never missing. Those of event_count whose kind is consultation.
    kind_forum: integer, never missing. Those of event_count whose kind is forum.
    kind_signing: integer, never missing. Those of event_count whose kind is signing.
    kind_statement: integer, never missing. Those of event_count whose kind is statement.
    kind_exercise: integer, never missing. Those of event_count whose kind is exercise.
    kind_training: integer, never missing. Those of event_count whose kind is training.
    kind_port_call: integer, never missing. Those of event_count whose kind is port-call.
    kind_arms_delivery: integer, never missing. Those of event_count whose kind is arms-delivery.
    kind_embargo: integer, never missing. Those of event_count whose kind is embargo.
    kind_embargo_lifting: integer, never missing. Those of event_count whose kind is
        embargo-lifting.
    kind_policy_change: integer, never missing. Those of event_count whose kind is policy-change.
    kind_diplomatic_relations: integer, never missing. Those of event_count whose kind is
        diplomatic-relations.
    kind_vote: integer, never missing. Those of event_count whose kind is vote.
    kind_accession: integer, never missing. Those of event_count whose kind is accession.
    kind_application: integer, never missing. Those of event_count whose kind is application.
    kind_endorsement: integer, never missing. Those of event_count whose kind is endorsement.
    kind_founding: integer, never missing. Those of event_count whose kind is founding.
    kind_offer: integer, never missing. Those of event_count whose kind is offer.
    kind_refusal: integer, never missing. Those of event_count whose kind is refusal.
    kind_mediation: integer, never missing. Those of event_count whose kind is mediation.
    kind_project_milestone: integer, never missing. Those of event_count whose kind is
        project-milestone.
    kind_aid: integer, never missing. Those of event_count whose kind is aid.
    kind_war: integer, never missing. Those of event_count whose kind is war.
    kind_attack: integer, never missing. Those of event_count whose kind is attack.
    kind_withdrawal: integer, never missing. Those of event_count whose kind is withdrawal.
    kind_sanctions: integer, never missing. Those of event_count whose kind is sanctions.
    kind_state_change: integer, never missing. Those of event_count whose kind is state-change.
    kind_cooperation: integer, never missing. Those of event_count whose kind is cooperation.
    kind_interest: integer, never missing. Those of event_count whose kind is interest.
    kind_other: integer, never missing. Those of event_count whose kind is other.
    domain_diplomatic: integer, never missing. Those of event_count whose domain is diplomatic.
    domain_economic: integer, never missing. Those of event_count whose domain is economic.
    domain_energy: integer, never missing. Those of event_count whose domain is energy.
    domain_transport: integer, never missing. Those of event_count whose domain is transport.
    domain_military: integer, never missing. Those of event_count whose domain is military.
    domain_security: integer, never missing. Those of event_count whose domain is security.
    domain_science: integer, never missing. Those of event_count whose domain is science.
    domain_culture: integer, never missing. Those of event_count whose domain is culture.
    quad_verbal_cooperation: integer, never missing. Those of event_count whose CAMEO code falls
        into the quad class verbal-cooperation.
    quad_material_cooperation: integer, never missing. Those of event_count whose CAMEO code falls
        into the quad class material-cooperation.
    quad_verbal_conflict: integer, never missing. Those of event_count whose CAMEO code falls into
        the quad class verbal-conflict.
    quad_material_conflict: integer, never missing. Those of event_count whose CAMEO code falls into
        the quad class material-conflict.
    """
    return table("dyad_years", lists=lists, labels=labels, engine=engine, release=release)


def retired_ids(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is an ID that is no longer in use. 8 rows; key: old_id.

    For the other arguments see table(). Columns:

    old_id: string, key. ID that is no longer in use.
    new_id: string. ID of the record that took its place; missing where there is none.
    reason: text, never missing. Why the ID left.
    version: string, never missing. Version of the dataset in which it left.
    """
    return table("retired_ids", lists=lists, labels=labels, engine=engine, release=release)


def changes(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a cell that differs from the release before. 72 rows; key: version, record_table,
    record_id, field.

    For the other arguments see table(). Columns:

    version: string, key. Version of the dataset that made the change.
    record_table: string, key. Table of the record.
    record_id: string, key. Key of the record; parts of a compound key are joined with a slash.
    field: string, key. Column that changed.
    old_value: text. Value before, as it stood in CSV; missing where there was none.
    new_value: text. Value after, as it stands in CSV; missing where there is none.
    reason: text, never missing. Why it changed.
    """
    return table("changes", lists=lists, labels=labels, engine=engine, release=release)


def codelists(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a code of a controlled vocabulary. 548 rows; key: codelist, code.

    For the other arguments see table(). Columns:

    codelist: string, key. Name of the vocabulary.
    code: string, key. The code as it stands in the data.
    position: integer, never missing. Place of the code in its list, from 1; the order in which to
        show it.
    label: string, never missing. Name of the code for people.
    definition: text. When the code applies; missing where the standard that defines it does not
        allow its text to be copied.
    example: text. A case to which the code applies, with the ID of a record.
    counter_example: text. A case that looks alike and has another code.
    origin: string, never missing. Who defines the code: pakrus, or a standard with its version.
    """
    return table("codelists", lists=lists, labels=labels, engine=engine, release=release)


def codebook(
    of: str | None = None, *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a column of a table of the dataset. 336 rows; key: table_name, column_name.

    of: only the columns of this table.
    For the other arguments see table(). Columns:

    table_name: string, key. Table.
    position: integer, never missing. Place of the column in its table, from 1.
    table_position: integer, never missing. Place of the table in the dataset, from 1.
    column_name: string, key. Column.
    meaning: text, never missing. What a value of the column says.
    kind: string, never missing. Kind of value: string, text, integer, decimal, boolean, edtf, day,
        code or reference; 'list of' before it for several.
    unit: string. Unit of the figures.
    is_required: boolean, never missing. Whether every row has a value.
    is_key: boolean, never missing. Whether the column is part of the key that tells rows apart.
    is_factual: boolean, never missing. Whether values are taken from documents and rest on claims;
        others are IDs, classifications of ours or derived.
    is_made: boolean, never missing. Whether the program makes the table from other tables, so that
        its rows change as those do.
    refers_to: string. Table whose key the value is.
    codelist: string. Code list whose codes are allowed; see the table codelists.
    allowed: text. Further limits of a value, in the words of JSON Schema.
    derived_from: string. Column that the value is computed from.
    example: text. A value of the first row that has one.
    since: string. Version of the dataset that introduced the column.
    """
    raw = _read("codebook", release)
    if of is not None:
        name = _known(of, _COLUMNS, "table")
        raw = _take(raw, [row for row, table in enumerate(raw.values["table_name"]) if table == name])
    return _frame(raw, lists, labels, engine)


def tables() -> dict[str, str]:
    """The name of every table, and what one row of it is."""
    return dict(_TITLES)


def table(
    name: str, *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """The table of that name, every column with its type; the function of that name does the same.

    Types in pandas: string, Int64, Float64, boolean, datetime64[s] for days, and Categorical
    (unordered, categories in the order of the code list) for codes; a missing value is missing,
    and no text is taken for one. Types in polars: String, Int64, Float64, Boolean, Date, Enum.

    lists: give list columns as lists, or None; otherwise their items are joined with "; ".
    labels: give the labels of codes instead of the codes.
    engine: "pandas", or "polars" for a polars.DataFrame.
    release: folder or URL of a release of this version; by default the data beside this file.
    """
    return _frame(_read(_known(name, _COLUMNS, "table"), release), lists, labels, engine)


def join(
    name: str, *columns: str, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """The table of that name, widened by the rows that its columns refer to.

    Each of the columns holds keys of another table. The columns of that table follow, named
    after the column: a column home_id adds home_name, home_country and so on. Rows keep their
    number and order. For the other arguments see table().
    """
    raw = _read(_known(name, _COLUMNS, "table"), release)
    for column in columns:
        _look_up(raw, column, _target(name, column), release)
    return _frame(raw, lists, labels, engine)


def codes(codelist: str) -> dict[str, str]:
    """The codes of a code list, in order, each with its label."""
    return dict(_CODES[_known(codelist, _CODES, "code list")])


def cite(style: str = "apa") -> str:
    """How to cite this version of the dataset; an unknown style is answered with those that there are."""
    return _CITATIONS[_known(style, _CITATIONS, "style of citation")]


def claims_for(
    record: str, *, field: str | None = None, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """What the documents say of a record and of its parts: one row for each claim.

    record: key of a row of any table; the parts of a compound key are joined with "/".
    field: only the claims about this column.
    Beside each claim stand the document, the section and paragraph that says so, and the work
    that the document cites for it.
    """
    claims = _claims_about(record, field, release)
    _look_up(claims, "passage_id", "passages", release)
    _look_up(claims, "source_id", "sources", release)
    _look_up(claims, "via_source_id", "sources", release)
    shown = """record_table record_id field value as_stated rank source_id source_title source_authors source_issued
        passage_section passage_paragraph via_source_id via_source_title rationale passage_id claim_id"""
    return _frame(_select(claims, {name: name for name in shown.split()}), False, False, engine)


def sources_for(record: str, *, engine: str = "pandas", release: Folder = None) -> pandas.DataFrame:
    """Which documents a record rests on, and where: one row for each passage.

    The column fields lists the columns of the record that the passage speaks of.
    """
    claims = _claims_about(record, None, release)
    passages: dict[str | None, list[int]] = {}
    for row, passage in enumerate(claims.values["passage_id"]):
        passages.setdefault(passage, []).append(row)
    fields = [[claims.values["field"][row] or "" for row in rows] for rows in passages.values()]
    found = _take(claims, [rows[0] for rows in passages.values()])
    _add(found, "fields", "list of string", ["; ".join(dict.fromkeys(names)) for names in fields])
    _look_up(found, "passage_id", "passages", release)
    _look_up(found, "source_id", "sources", release)
    shown = {"source_id": "source_id", "source_title": "title", "source_authors": "authors", "source_issued": "issued"}
    shown.update(passage_section="section", passage_paragraph="paragraph", fields="fields", passage_id="passage_id")
    return _frame(_select(found, shown), False, False, engine)


def _claims_about(record: str, field: str | None, release: Folder) -> _Raw:
    claims = _read("claims", release)
    records, fields = claims.values["record_id"], claims.values["field"]
    rows = [i for i, r in enumerate(records) if r == record or (r or "").startswith(f"{record}/")]
    if not rows:
        keys = [_key_texts(name, release) for name in _COLUMNS if name != "claims"]
        _known(record, dict.fromkeys(key for table in keys for key in table), "record")
    if rows and field is not None:
        _known(field, dict.fromkeys(fields[i] or "" for i in rows), f"field with a claim of {record}")
        rows = [i for i in rows if fields[i] == field]
    return _take(claims, sorted(rows, key=functools.partial(_claim_order, claims)))


def _claim_order(claims: _Raw, row: int) -> tuple[int, str, int, str]:
    """Claims follow the order of tables, records and columns."""
    table, record, field, source = (claims.values[c][row] or "" for c in ("record_table", "record_id", "field", "source_id"))
    columns = list(_COLUMNS.get(table, ()))
    return list(_COLUMNS).index(table), record, columns.index(field) if field in columns else len(columns), source


def _key_texts(name: str, release: Folder) -> list[str]:
    raw = _read(name, release)
    return ["/".join(key) for key in zip(*(raw.values[column] for column in _KEYS[name]))]


_Span = Tuple[Optional[datetime.date], Optional[datetime.date], str]  # first and last day, precision


class Edtf(NamedTuple):
    """What a date in EDTF says."""

    text: str
    start: datetime.date | None  # earliest day meant; None where the date is open or unknown
    end: datetime.date | None  # latest day meant
    precision: str  # day, month, year, decade, range, open or unknown
    is_uncertain: bool  # has ? or %
    is_approximate: bool  # has ~ or %


def edtf(text: object) -> Edtf | None:
    """Reads a date in EDTF (ISO 8601-2), such as 1958-11, 195X, 1965~, 2011/.. or [1967,1968].

    Bounds and precision are those of the columns <date>_start, <date>_end and <date>_precision.
    Years are 0001 to 9999. A missing value gives None, a text that is no date a ValueError.
    """
    if not isinstance(text, str):
        return None
    start, end, precision = _edtf_span(text)
    if start and end and start > end:
        raise ValueError(f"{text!r} ends before it starts")
    uncertain, approximate = (any(c in text for c in marks) for marks in ("?%", "~%"))
    return Edtf(text, start, end, precision, uncertain, approximate)


def _edtf_span(text: str) -> _Span:
    if re.fullmatch(r"\[.+\]|\{.+\}", text):
        members = [_edtf_member(part) for part in text[1:-1].split(",")]
        starts, ends, precisions = zip(*members)
        start = None if None in starts else min(starts)
        end = None if None in ends else max(ends)
        return start, end, _edtf_weakest(precisions) if len(members) > 1 else precisions[0]
    if "/" in text:
        first, last = text.split("/", 1)
        return _edtf_between(_edtf_end(first), _edtf_end(last))
    return _edtf_point(_EDTF_TIME.sub("", text))


def _edtf_member(part: str) -> _Span:
    first, dots, last = part.partition("..")
    if not dots:
        start, end, precision = _edtf_point(part)
        return start, end, _edtf_weakest([precision])
    return _edtf_between(_edtf_end(first or ".."), _edtf_end(last or ".."))


def _edtf_between(first: _Span, last: _Span) -> _Span:
    return first[0], last[1], _edtf_weakest([first[2], last[2]])


def _edtf_weakest(precisions: Iterable[str]) -> str:
    return next((p for p in ("unknown", "open") if p in precisions), "range")


def _edtf_end(text: str) -> _Span:
    if text in ("", ".."):
        return None, None, "open" if text else "unknown"
    return _edtf_point(text)


_EDTF_POINT = re.compile(r"[?~%]?([0-9X]{4})[?~%]?(?:-[?~%]?([0-9X]{2})[?~%]?(?:-[?~%]?([0-9X]{2})[?~%]?)?)?")
_EDTF_TIME = re.compile(  # of a day; the day is the one written, whatever the shift
    r"(?<=-[0-9]{2}-[0-9]{2})T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?$"
)
_EDTF_PARTS_OF_YEAR = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12)}


@functools.lru_cache(maxsize=4096)
def _edtf_point(text: str) -> _Span:
    found = _EDTF_POINT.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is no date in EDTF of the years 0001 to 9999")
    year, month, day = found.groups()
    if year == "XXXX":
        return None, None, "unknown"
    months = _edtf_months(month or "XX")
    start, end = (next(_edtf_days(year, months, day or "XX", step), None) for step in (1, -1))
    if start is None or (day and len(months) > 1 and "X" not in month):
        raise ValueError(f"{text!r} names a day that is in no calendar, or not of the years 0001 to 9999")
    return start, end, _edtf_precision(year, month, day)


def _edtf_months(month: str) -> list[int]:
    if month.isdigit() and 21 <= int(month) <= 41:  # a season is taken for the whole year
        first, last = _EDTF_PARTS_OF_YEAR.get(int(month), (1, 12))
        return list(range(first, last + 1))
    return _edtf_numbers(month, 1, 12)


def _edtf_days(year: str, months: list[int], day: str, step: int) -> Iterator[datetime.date]:
    for y in _edtf_numbers(year, 1, 9999)[::step]:
        for m in months[::step]:
            for d in _edtf_numbers(day, 1, calendar.monthrange(y, m)[1])[::step]:
                yield datetime.date(y, m, d)


def _edtf_numbers(pattern: str, low: int, high: int) -> list[int]:
    low = max(low, int(pattern.replace("X", "0")))
    high = min(high, int(pattern.replace("X", "9")))
    fits = re.compile(pattern.replace("X", "."))
    return [n for n in range(low, high + 1) if fits.fullmatch(f"{n:0{len(pattern)}}")]


def _edtf_precision(year: str, month: str | None, day: str | None) -> str:
    day = None if day == "XX" else day
    month = None if month == "XX" and not day else month
    if not month:
        return {year: "year", year[:3] + "X": "decade"}.get(year if "X" not in year[:3] else "", "range")
    if "X" in year + month + (day or "") or int(month) > 12:
        return "range"
    return "day" if day else "month"


class _Raw(NamedTuple):
    """A table as it is published: the kind of each column, and its values as text or None."""

    kinds: dict[str, str]
    values: dict[str, Sequence[str | None]]


def _read(name: str, release: Folder) -> _Raw:
    folder = str(pathlib.Path(__file__).parent if release is None else release).rstrip("/")
    return _Raw(dict(_COLUMNS[name]), dict(zip(_COLUMNS[name], _cells(folder, name))))


@functools.lru_cache(maxsize=None)  # a release never changes
def _cells(folder: str, name: str) -> tuple[Sequence[str | None], ...]:
    file = f"{folder}/csv/{name}.csv"
    rows = csv.reader(io.StringIO(_text(file), newline=""))
    header = next(rows, [])
    if header != list(_COLUMNS[name]):
        raise ValueError(f"{file} is not of {_NAME} {__version__}: its columns are others; use the load.py of that release")
    table = [[cell or None for cell in row] for row in rows]
    if any(len(row) != len(header) for row in table):
        raise ValueError(f"{file} is damaged; compare it with SHA256SUMS")
    return tuple(zip(*table)) or tuple(() for _ in header)


def _text(file: str) -> str:
    try:
        if "://" in file:
            with urllib.request.urlopen(file) as answer:
                text: bytes = answer.read()
                return text.decode("utf-8")
        with open(file, encoding="utf-8", newline="") as content:
            return content.read()
    except OSError as error:
        advice = f"keep load.py in the folder of {_NAME} {__version__}, or give release= that folder or its URL"
        raise FileNotFoundError(f"{file} cannot be read ({error}); {advice}") from error


def _known(name: str, names: Iterable[str], what: str) -> str:
    if name in names:
        return name
    near = difflib.get_close_matches(str(name), list(names), n=1, cutoff=0.5)
    advice = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(list(names)[:30])}"
    raise ValueError(f"no {what} is called {name!r}; {advice}")


def _target(name: str, column: str) -> str:
    """The table whose keys the column holds."""
    kind = _COLUMNS[name][_known(column, _COLUMNS[name], f"column of {name}")]
    named = [other for other, key in _KEYS.items() if key == [column] and other != name]
    if kind.startswith("list of"):
        raise ValueError(f"{name}.{column} holds several keys in a cell; take lists=True and explode it")
    if kind.startswith("key of "):
        return kind[len("key of ") :]
    if len(named) == 1:
        return named[0]
    raise ValueError(f"{name}.{column} refers to no table; columns that do: {', '.join(_references(name)) or 'none'}")


def _references(name: str) -> list[str]:
    return [column for column, kind in _COLUMNS[name].items() if kind.startswith("key of ")]


def _look_up(raw: _Raw, column: str, target: str, release: Folder) -> None:
    other, [key] = _read(target, release), _KEYS[target]
    place = {value: row for row, value in enumerate(other.values[key])}
    rows = [None if value is None else place.get(value) for value in raw.values[column]]
    prefix = column[: -len("_id")] if column.endswith("_id") else column
    for name, cells in _take(other, rows).values.items():
        if name != key:
            _add(raw, f"{prefix}_{name}", other.kinds[name], cells)


def _with_parts(name: str, parts: dict[str, bool], release: Folder) -> _Raw:
    """The table with a row for each row of a table that belongs to it, where one is asked for."""
    raw = _read(name, release)
    asked = [part for part, wanted in parts.items() if wanted]
    if len(asked) > 1:
        raise ValueError(f"ask for one of {', '.join(asked)} at a time: rows of both would be multiplied")
    for part in asked:
        raw = _expand(name, raw, part, _read(_PARTS[name][part], release))
    return raw


def _expand(name: str, raw: _Raw, part: str, other: _Raw) -> _Raw:
    [key], link = _KEYS[name], _KEYS[_PARTS[name][part]][0]
    rows: dict[str | None, list[int | None]] = {}
    for row, value in enumerate(other.values[link]):
        rows.setdefault(value, []).append(row)
    pairs = [(row, place) for row, value in enumerate(raw.values[key]) for place in rows.get(value, [None])]
    wide = _take(raw, [row for row, _ in pairs])
    for column, cells in _take(other, [place for _, place in pairs]).values.items():
        if column != link:
            _add(wide, f"{part}_{column}", other.kinds[column], cells)
    return wide


def _take(raw: _Raw, rows: Sequence[int | None]) -> _Raw:
    return _Raw(dict(raw.kinds), {name: [None if row is None else cells[row] for row in rows] for name, cells in raw.values.items()})


def _select(raw: _Raw, names: dict[str, str]) -> _Raw:
    return _Raw({new: raw.kinds[old] for old, new in names.items()}, {new: raw.values[old] for old, new in names.items()})


def _add(raw: _Raw, name: str, kind: str, cells: Sequence[str | None]) -> None:
    if name in raw.kinds:
        raise ValueError(f"two columns would be called {name}; join them one by one, and rename the first")
    raw.kinds[name], raw.values[name] = kind, cells


def _frame(raw: _Raw, lists: bool, labels: bool, engine: str) -> pandas.DataFrame:
    engines = {"pandas": _pandas_series, "polars": _polars_series}
    series = engines[_known(engine, engines, "engine")]
    library = _library(engine)
    columns = {name: series(library, *_typed(kind, raw.values[name], lists, labels)) for name, kind in raw.kinds.items()}
    frame: pandas.DataFrame = library.DataFrame(columns)  # or, for those who ask, of polars
    return frame


def _library(engine: str) -> Any:
    try:
        return importlib.import_module(engine)
    except ImportError as error:
        other = "polars" if engine == "pandas" else "pandas"
        advice = f'pip install {engine}, or ask for engine="{other}"'
        raise ImportError(f"{engine} is needed for these tables and cannot be imported ({error}): {advice}") from error


def _typed(kind: str, cells: Sequence[str | None], lists: bool, labels: bool) -> tuple[str, Sequence[Any], list[str]]:
    """What a column becomes: a type, its values, and for codes all that there are, in order."""
    several = kind.startswith("list of ")
    base, _, target = kind[len("list of ") if several else 0 :].partition(" of ")
    names = _names(target, labels) if base == "code" else {}
    if several:
        items = [None if cell is None else [names.get(item, item) for item in cell.split("; ")] for cell in cells]
        return ("list", items, []) if lists else ("text", [None if i is None else "; ".join(i) for i in items], [])
    if base == "code":
        unknown = {cell for cell in cells if cell is not None and cell not in names}
        if unknown:
            raise ValueError(f"{min(unknown)!r} is no code of {target} in {_NAME} {__version__}; use the load.py of that release")
        return "code", [None if cell is None else names[cell] for cell in cells], list(names.values())
    if base in _CONVERT:
        return base, [None if cell is None else _CONVERT[base](cell) for cell in cells], []
    return "text", cells, []


_CONVERT: dict[str, Callable[[str], Any]] = {
    "integer": int,
    "decimal": float,
    "boolean": lambda cell: cell == "true",
    "day": datetime.date.fromisoformat,
}


def _names(codelist: str, labels: bool) -> dict[str, str]:
    """What to show for each code: the code or its label, with the code where a label stands twice."""
    found = _CODES[codelist]
    if not labels:
        return {code: code for code in found}
    shown = list(found.values())
    return {code: label if shown.count(label) == 1 else f"{label} ({code})" for code, label in found.items()}


def _pandas_series(pandas: Any, kind: str, values: Sequence[Any], categories: list[str]) -> Any:
    if kind == "code":
        return pandas.Categorical(values, categories=categories)
    if kind == "list":
        return pandas.Series(values, dtype=object)
    if kind == "day":  # seconds hold every year; the nanoseconds of older versions 1678 to 2261 only
        days = ["NaT" if day is None else day.isoformat() for day in values]
        return pandas.Series(importlib.import_module("numpy").array(days, dtype="datetime64[s]"))
    types = {"integer": "Int64", "decimal": "Float64", "boolean": "boolean", "text": "string"}
    return pandas.array(values, dtype=types[kind])


def _polars_series(polars: Any, kind: str, values: Sequence[Any], categories: list[str]) -> Any:
    types = {
        "integer": polars.Int64,
        "decimal": polars.Float64,
        "boolean": polars.Boolean,
        "day": polars.Date,
        "list": polars.List(polars.String),
        "code": polars.Enum(categories),
    }
    return polars.Series(values=values, dtype=types.get(kind, polars.String))


# What the tables are made of. The kinds of columns are those of the codebook.

_NAME = "pakrus"

_TITLES = {
    "events": "something that happened, was cancelled or was announced",
    "event_participants": "an actor in an event",
    "agreements": "a treaty, agreement, memorandum, protocol, declaration or contract",
    "agreement_parties": "a party or signatory of an agreement",
    "projects": "a mill, plant, dam, line, pipeline or corridor",
    "memberships": "a spell of an actor in an organisation, pact or forum",
    "series": "a statistical series",
    "observations": "a value of a series",
    "actors": "a state, organisation, government body, armed force, company or person",
    "actor_codes": "a code of an actor in a scheme of codes",
    "places": "a place where something happened",
    "sources": "a document that was read, or a work that such a document cites",
    "passages": "a paragraph of a document, without its text",
    "claims": "what one document says of one field of one record",
    "coverage": "a passage of a document and what became of it",
    "discrepancies": "a disagreement between documents or inside one, or a reading that cannot be right",
    "events_flat": "an event with its participants, place and documents in one row",
    "agreements_flat": "an agreement with its parties and documents in one row",
    "dyad_years": "a calendar year of the relation, ready for a regression",
    "retired_ids": "an ID that is no longer in use",
    "changes": "a cell that differs from the release before",
    "codelists": "a code of a controlled vocabulary",
    "codebook": "a column of a table of the dataset",
}

_KEYS = {
    "events": ["event_id"],
    "event_participants": ["event_id", "actor_id", "role"],
    "agreements": ["agreement_id"],
    "agreement_parties": ["agreement_id", "actor_id", "role"],
    "projects": ["project_id"],
    "memberships": ["membership_id"],
    "series": ["series_id"],
    "observations": ["observation_id"],
    "actors": ["actor_id"],
    "actor_codes": ["actor_id", "scheme", "code"],
    "places": ["place_id"],
    "sources": ["source_id"],
    "passages": ["passage_id"],
    "claims": ["claim_id"],
    "coverage": ["passage_id"],
    "discrepancies": ["discrepancy_id"],
    "events_flat": ["event_id"],
    "agreements_flat": ["agreement_id"],
    "dyad_years": ["year"],
    "retired_ids": ["old_id"],
    "changes": ["version", "record_table", "record_id", "field"],
    "codelists": ["codelist", "code"],
    "codebook": ["table_name", "column_name"],
}

# Tables whose rows belong to the rows of a table: by table, then by the name of the argument.
_PARTS: dict[str, dict[str, str]] = {
    "events": {"participants": "event_participants"},
    "agreements": {"parties": "agreement_parties"},
    "actors": {"codes_": "actor_codes"},
}

_COLUMNS = {
    "events": {
        "event_id": "string",
        "date": "edtf",
        "date_start": "day",
        "date_end": "day",
        "date_precision": "code of date_precision",
        "kind": "code of event_kind",
        "plover_type": "code of plover_type",
        "cameo_code": "code of cameo",
        "goldstein": "decimal",
        "title": "string",
        "description": "text",
        "place_id": "key of places",
        "setting": "code of event_setting",
        "domain": "code of domain",
        "status": "code of event_status",
        "is_doubtful": "boolean",
        "part_of": "key of events",
        "agreement_id": "key of agreements",
        "project_id": "key of projects",
        "added_in": "string",
        "changed_in": "string",
    },
    "event_participants": {
        "event_id": "key of events",
        "actor_id": "key of actors",
        "role": "code of participant_role",
        "capacity": "string",
        "ordinal": "integer",
        "added_in": "string",
        "changed_in": "string",
    },
    "agreements": {
        "agreement_id": "string",
        "title": "string",
        "kind": "code of agreement_kind",
        "signed": "edtf",
        "signed_start": "day",
        "signed_end": "day",
        "signed_precision": "code of date_precision",
        "in_force": "edtf",
        "in_force_start": "day",
        "in_force_end": "day",
        "in_force_precision": "code of date_precision",
        "status": "code of agreement_status",
        "domain": "code of domain",
        "description": "text",
        "is_doubtful": "boolean",
        "event_id": "key of events",
        "value": "decimal",
        "currency": "code of currency",
        "amends": "key of agreements",
        "added_in": "string",
        "changed_in": "string",
    },
    "agreement_parties": {
        "agreement_id": "key of agreements",
        "actor_id": "key of actors",
        "role": "code of party_role",
        "added_in": "string",
        "changed_in": "string",
    },
    "projects": {
        "project_id": "string",
        "name": "string",
        "kind": "code of project_kind",
        "location": "key of places",
        "status": "code of project_status",
        "capacity": "decimal",
        "capacity_unit": "code of capacity_unit",
        "cost": "decimal",
        "cost_currency": "code of currency",
        "agreement_id": "key of agreements",
        "description": "text",
        "is_doubtful": "boolean",
        "added_in": "string",
        "changed_in": "string",
    },
    "memberships": {
        "membership_id": "string",
        "actor_id": "key of actors",
        "organisation_id": "key of actors",
        "status": "code of membership_status",
        "began": "edtf",
        "began_start": "day",
        "began_end": "day",
        "began_precision": "code of date_precision",
        "ended": "edtf",
        "ended_start": "day",
        "ended_end": "day",
        "ended_precision": "code of date_precision",
        "note": "text",
        "is_doubtful": "boolean",
        "added_in": "string",
        "changed_in": "string",
    },
    "series": {
        "series_id": "string",
        "title": "string",
        "indicator": "code of indicator",
        "ref_area": "key of actors",
        "counterpart_area": "key of actors",
        "flow": "code of flow",
        "unit_measure": "code of unit_measure",
        "unit_mult": "integer",
        "valuation": "code of valuation",
        "frequency": "code of frequency",
        "comparability": "text",
        "added_in": "string",
        "changed_in": "string",
    },
    "observations": {
        "observation_id": "string",
        "series_id": "key of series",
        "time_period": "edtf",
        "time_period_start": "day",
        "time_period_end": "day",
        "time_period_precision": "code of date_precision",
        "period_basis": "code of period_basis",
        "obs_value": "decimal",
        "obs_low": "decimal",
        "obs_high": "decimal",
        "qualifier": "code of qualifier",
        "obs_status": "code of obs_status",
        "note": "text",
        "is_doubtful": "boolean",
        "added_in": "string",
        "changed_in": "string",
    },
    "actors": {
        "actor_id": "string",
        "name": "string",
        "type": "code of actor_type",
        "country": "key of actors",
        "part_of": "key of actors",
        "aliases": "list of string",
        "wikidata_id": "string",
        "note": "text",
        "added_in": "string",
        "changed_in": "string",
    },
    "actor_codes": {
        "actor_id": "key of actors",
        "scheme": "code of code_scheme",
        "code": "string",
        "valid_from": "day",
        "valid_to": "day",
        "origin": "string",
        "added_in": "string",
        "changed_in": "string",
    },
    "places": {
        "place_id": "string",
        "name": "string",
        "country": "key of actors",
        "latitude": "decimal",
        "longitude": "decimal",
        "precision": "code of place_precision",
        "wikidata_id": "string",
        "added_in": "string",
        "changed_in": "string",
    },
    "sources": {
        "source_id": "string",
        "role": "code of source_role",
        "title": "string",
        "type": "code of source_type",
        "authors": "list of string",
        "issued": "edtf",
        "issued_start": "day",
        "issued_end": "day",
        "issued_precision": "code of date_precision",
        "container_title": "string",
        "publisher": "string",
        "volume": "string",
        "issue": "string",
        "pages": "string",
        "doi": "string",
        "url": "string",
        "listed_in": "list of key of sources",
        "document_sha256": "string",
        "note": "text",
        "added_in": "string",
        "changed_in": "string",
    },
    "passages": {
        "passage_id": "string",
        "source_id": "key of sources",
        "section": "string",
        "paragraph": "integer",
        "words": "integer",
        "sha256": "string",
        "added_in": "string",
        "changed_in": "string",
    },
    "claims": {
        "claim_id": "string",
        "record_table": "string",
        "record_id": "string",
        "field": "string",
        "value": "text",
        "as_stated": "string",
        "source_id": "key of sources",
        "passage_id": "key of passages",
        "via_source_id": "key of sources",
        "rank": "code of claim_rank",
        "rationale": "text",
        "added_in": "string",
        "changed_in": "string",
    },
    "coverage": {
        "passage_id": "key of passages",
        "outcome": "code of coverage_outcome",
        "records": "list of string",
        "note": "text",
        "added_in": "string",
        "changed_in": "string",
    },
    "discrepancies": {
        "discrepancy_id": "string",
        "record_table": "string",
        "record_id": "string",
        "field": "string",
        "kind": "code of discrepancy_kind",
        "readings": "list of string",
        "adopted": "string",
        "rule": "code of discrepancy_rule",
        "note": "text",
        "added_in": "string",
        "changed_in": "string",
    },
    "events_flat": {
        "event_id": "key of events",
        "date": "edtf",
        "date_start": "day",
        "date_end": "day",
        "date_precision": "code of date_precision",
        "title": "string",
        "kind": "code of event_kind",
        "domain": "code of domain",
        "setting": "code of event_setting",
        "status": "code of event_status",
        "cameo_code": "code of cameo",
        "goldstein": "decimal",
        "place": "string",
        "country": "string",
        "participants": "list of string",
        "description": "text",
        "documents": "list of key of sources",
        "passages": "list of key of passages",
        "cited_works": "list of key of sources",
        "is_doubtful": "boolean",
        "citation": "text",
        "added_in": "string",
        "changed_in": "string",
    },
    "agreements_flat": {
        "agreement_id": "key of agreements",
        "signed": "edtf",
        "signed_start": "day",
        "signed_end": "day",
        "signed_precision": "code of date_precision",
        "title": "string",
        "kind": "code of agreement_kind",
        "domain": "code of domain",
        "status": "code of agreement_status",
        "parties": "list of string",
        "event": "string",
        "description": "text",
        "documents": "list of key of sources",
        "passages": "list of key of passages",
        "cited_works": "list of key of sources",
        "is_doubtful": "boolean",
        "citation": "text",
        "added_in": "string",
        "changed_in": "string",
    },
    "dyad_years": {
        "year": "integer",
        "partner_id": "key of actors",
        "event_count": "integer",
        "bilateral_count": "integer",
        "cancelled_count": "integer",
        "goldstein_mean": "decimal",
        "agreements_signed": "integer",
        "trade_usd_million": "decimal",
        "trade_basis": "code of trade_basis",
        "trade_qualifier": "code of qualifier",
        "shared_memberships": "integer",
        "document_count": "integer",
        "kind_visit": "integer",
        "kind_meeting": "integer",
        "kind_call": "integer",
        "kind_summit": "integer",
        "kind_session": "integer",
        "kind_consultation": "integer",
        "kind_forum": "integer",
        "kind_signing": "integer",
        "kind_statement": "integer",
        "kind_exercise": "integer",
        "kind_training": "integer",
        "kind_port_call": "integer",
        "kind_arms_delivery": "integer",
        "kind_embargo": "integer",
        "kind_embargo_lifting": "integer",
        "kind_policy_change": "integer",
        "kind_diplomatic_relations": "integer",
        "kind_vote": "integer",
        "kind_accession": "integer",
        "kind_application": "integer",
        "kind_endorsement": "integer",
        "kind_founding": "integer",
        "kind_offer": "integer",
        "kind_refusal": "integer",
        "kind_mediation": "integer",
        "kind_project_milestone": "integer",
        "kind_aid": "integer",
        "kind_war": "integer",
        "kind_attack": "integer",
        "kind_withdrawal": "integer",
        "kind_sanctions": "integer",
        "kind_state_change": "integer",
        "kind_cooperation": "integer",
        "kind_interest": "integer",
        "kind_other": "integer",
        "domain_diplomatic": "integer",
        "domain_economic": "integer",
        "domain_energy": "integer",
        "domain_transport": "integer",
        "domain_military": "integer",
        "domain_security": "integer",
        "domain_science": "integer",
        "domain_culture": "integer",
        "quad_verbal_cooperation": "integer",
        "quad_material_cooperation": "integer",
        "quad_verbal_conflict": "integer",
        "quad_material_conflict": "integer",
    },
    "retired_ids": {
        "old_id": "string",
        "new_id": "string",
        "reason": "text",
        "version": "string",
    },
    "changes": {
        "version": "string",
        "record_table": "string",
        "record_id": "string",
        "field": "string",
        "old_value": "text",
        "new_value": "text",
        "reason": "text",
    },
    "codelists": {
        "codelist": "string",
        "code": "string",
        "position": "integer",
        "label": "string",
        "definition": "text",
        "example": "text",
        "counter_example": "text",
        "origin": "string",
    },
    "codebook": {
        "table_name": "string",
        "position": "integer",
        "table_position": "integer",
        "column_name": "string",
        "meaning": "text",
        "kind": "string",
        "unit": "string",
        "is_required": "boolean",
        "is_key": "boolean",
        "is_factual": "boolean",
        "is_made": "boolean",
        "refers_to": "string",
        "codelist": "string",
        "allowed": "text",
        "derived_from": "string",
        "example": "text",
        "since": "string",
    },
}

_CODES: dict[str, dict[str, str]] = {
    "actor_type": {
        "state": "State",
        "organisation": "Organisation",
        "government-body": "Government body",
        "armed-force": "Armed force",
        "office": "Office",
        "company": "Company",
        "person": "Person",
        "institution": "Institution",
        "armed-group": "Armed group",
        "group": "Group",
    },
    "agreement_kind": {
        "treaty": "Treaty",
        "agreement": "Agreement",
        "memorandum": "Memorandum",
        "protocol": "Protocol",
        "declaration": "Declaration",
        "contract": "Contract",
        "programme": "Programme",
        "extension": "Extension",
        "commission-result": "Result of a commission",
        "unspecified": "Unspecified",
    },
    "agreement_status": {
        "proposed": "Proposed",
        "agreed": "Agreed",
        "signed": "Signed",
        "in-force": "In force",
        "extended": "Extended",
        "partly-implemented": "Partly implemented",
        "not-implemented": "Not implemented",
    },
    "cameo": {
        "01": "Make public statement",
        "010": "Make statement",
        "011": "Decline comment",
        "012": "Make pessimistic comment",
        "013": "Make optimistic comment",
        "014": "Consider policy option",
        "015": "Acknowledge or claim responsibility",
        "016": "Deny responsibility",
        "017": "Engage in symbolic act",
        "018": "Make empathetic comment",
        "019": "Express accord",
        "02": "Appeal",
        "020": "Make an appeal or request",
        "021": "Appeal for material cooperation",
        "0211": "Appeal for economic cooperation",
        "0212": "Appeal for military cooperation",
        "0213": "Appeal for judicial cooperation",
        "0214": "Appeal for intelligence",
        "022": "Appeal for diplomatic cooperation (such as policy support)",
        "023": "Appeal for aid",
        "0231": "Appeal for economic aid",
        "0232": "Appeal for military aid",
        "0233": "Appeal for humanitarian aid",
        "0234": "Appeal for military protection or peacekeeping",
        "024": "Appeal for political reform",
        "0241": "Appeal for change in leadership",
        "0242": "Appeal for policy change",
        "0243": "Appeal for rights",
        "0244": "Appeal for change in institutions, regime",
        "025": "Appeal to yield",
        "0251": "Appeal for easing of administrative sanctions",
        "0252": "Appeal for easing of political dissent",
        "0253": "Appeal for release of persons or property",
        "0254": "Appeal for easing of economic sanctions, boycott, or embargo",
        "0255": "Appeal for target to allow international involvement (non-mediation)",
        "0256": "Appeal for de-escalation of military engagement",
        "026": "Appeal to others to meet or negotiate",
        "027": "Appeal to others to settle dispute",
        "028": "Appeal to engage in or accept mediation",
        "03": "Express intent to cooperate",
        "030": "Express intent to cooperate",
        "031": "Express intent to engage in material cooperation",
        "0311": "Express intent to cooperate economically",
        "0312": "Express intent to cooperate militarily",
        "0313": "Express intent to cooperate on judicial matters",
        "0314": "Express intent to cooperate on intelligence",
        "032": "Express intent to engage in diplomatic cooperation (such as policy support)",
        "033": "Express intent to provide material aid",
        "0331": "Express intent to provide economic aid",
        "0332": "Express intent to provide military aid",
        "0333": "Express intent to provide humanitarian aid",
        "0334": "Express intent to provide military protection or peacekeeping",
        "034": "Express intent to institute political reform",
        "0341": "Express intent to change leadership",
        "0342": "Express intent to change policy",
        "0343": "Express intent to provide rights",
        "0344": "Express intent to change institutions, regime",
        "035": "Express intent to yield",
        "0351": "Express intent to ease administrative sanctions",
        "0352": "Express intent to ease popular dissent",
        "0353": "Express intent to release persons or property",
        "0354": "Express intent to ease economic sanctions, boycott, or embargo",
        "0355": "Express intent to allow international involvement (non-mediation)",
        "0356": "Express intent to de-escalate military engagement",
        "036": "Express intent to meet or negotiate",
        "037": "Express intent to settle dispute",
        "038": "Express intent to accept mediation",
        "039": "Express intent to mediate",
        "04": "Consult",
        "040": "Consult",
        "041": "Discuss by telephone",
        "042": "Make a visit",
        "043": "Host a visit",
        "044": "Meet at a 'third' location",
        "045": "Mediate",
        "046": "Engage in negotiation",
        "05": "Engage in diplomatic cooperation",
        "050": "Engage in diplomatic cooperation",
        "051": "Praise or endorse",
        "052": "Defend verbally",
        "053": "Rally support on behalf of",
        "054": "Grant diplomatic recognition",
        "055": "Apologize",
        "056": "Forgive",
        "057": "Sign formal agreement",
        "06": "Engage in material cooperation",
        "060": "Engage in material cooperation",
        "061": "Cooperate economically",
        "062": "Cooperate militarily",
        "063": "Engage in judicial cooperation",
        "064": "Share intelligence or information",
        "07": "Provide aid",
        "070": "Provide aid",
        "071": "Provide economic aid",
        "072": "Provide military aid",
        "073": "Provide humanitarian aid",
        "074": "Provide military protection or peacekeeping",
        "075": "Grant asylum",
        "08": "Yield",
        "080": "Yield",
        "081": "Ease administrative sanctions",
        "0811": "Ease restrictions on political freedoms",
        "0812": "Ease ban on political parties or politicians",
        "0813": "Ease curfew",
        "0814": "Ease state of emergency or martial law",
        "082": "Ease political dissent",
        "083": "Accede to requests or demands for political reform",
        "0831": "Accede to demands for change in leadership",
        "0832": "Accede to demands for change in policy",
        "0833": "Accede to demands for rights",
        "0834": "Accede to demands for change in institutions, regime",
        "084": "Return, release",
        "0841": "Return, release person(s)",
        "0842": "Return, release property",
        "085": "Ease economic sanctions, boycott, embargo",
        "086": "Allow international involvement",
        "0861": "Receive deployment of peacekeepers",
        "0862": "Receive inspectors",
        "0863": "Allow humanitarian access",
        "087": "De-escalate military engagement",
        "0871": "Declare truce, ceasefire",
        "0872": "Ease military blockade",
        "0873": "Demobilize armed forces",
        "0874": "Retreat or surrender militarily",
        "09": "Investigate",
        "090": "Investigate",
        "091": "Investigate crime, corruption",
        "092": "Investigate human rights abuses",
        "093": "Investigate military action",
        "094": "Investigate war crimes",
        "10": "Demand",
        "100": "Demand",
        "101": "Demand material cooperation",
        "1011": "Demand economic cooperation",
        "1012": "Demand military cooperation",
        "1013": "Demand judicial cooperation",
        "1014": "Demand intelligence cooperation",
        "102": "Demand diplomatic cooperation (such as policy support)",
        "103": "Demand material aid",
        "1031": "Demand economic aid",
        "1032": "Demand military aid",
        "1033": "Demand humanitarian aid",
        "1034": "Demand military protection or peacekeeping",
        "104": "Demand political reform",
        "1041": "Demand change in leadership",
        "1042": "Demand policy change",
        "1043": "Demand rights",
        "1044": "Demand change in institutions, regime",
        "105": "Demand that target yields",
        "1051": "Demand easing of administrative sanctions",
        "1052": "Demand easing of political dissent",
        "1053": "Demand release of persons or property",
        "1054": "Demand easing of economic sanctions, boycott, or embargo",
        "1055": "Demand that target allows international involvement (non-mediation)",
        "1056": "Demand de-escalation of military engagement",
        "106": "Demand meeting, negotiation",
        "107": "Demand settling of dispute",
        "108": "Demand mediation",
        "11": "Disapprove",
        "110": "Disapprove",
        "111": "Criticize or denounce",
        "112": "Accuse",
        "1121": "Accuse of crime, corruption",
        "1122": "Accuse of human rights abuses",
        "1123": "Accuse of aggression",
        "1124": "Accuse of war crimes",
        "1125": "Accuse of espionage, treason",
        "113": "Rally opposition against",
        "114": "Complain officially",
        "115": "Bring lawsuit against",
        "116": "find guilty or liable (legally)",
        "12": "Reject",
        "120": "Reject",
        "121": "Reject material cooperation",
        "1211": "Reject economic cooperation",
        "1212": "Reject military cooperation",
        "1213": "Reject judicial cooperation",
        "122": "Reject request or demand for material aid",
        "1221": "Reject request for economic aid",
        "1222": "Reject request for military aid",
        "1223": "Reject request for humanitarian aid",
        "1224": "Reject request for military protection or peacekeeping",
        "123": "Reject request or demand for political reform",
        "1231": "Reject request for change in leadership",
        "1232": "Reject request for policy change",
        "1233": "Reject request for rights",
        "1234": "Reject request for change in institutions, regime",
        "124": "Refuse to yield",
        "1241": "Refuse to ease administrative sanctions",
        "1242": "Refuse to ease popular dissent",
        "1243": "Refuse to release persons or property",
        "1244": "Refuse to ease economic sanctions, boycott, or embargo",
        "1245": "Refuse to allow international involvement (non mediation)",
        "1246": "Refuse to de-escalate military engagement",
        "125": "Reject proposal to meet, discuss, or negotiate",
        "126": "Reject mediation",
        "127": "Reject plan, agreement to settle dispute",
        "128": "Defy norms, law",
        "129": "Veto",
        "13": "Threaten",
        "130": "Threaten",
        "131": "Threaten non-force",
        "1311": "Threaten to reduce or stop aid",
        "1312": "Threaten with sanctions, boycott, embargo",
        "1313": "Threaten to reduce or break relations",
        "132": "Threaten with administrative sanctions",
        "1321": "Threaten with restrictions on political freedoms",
        "1322": "Threaten to ban political parties or politicians",
        "1323": "Threaten to impose curfew",
        "1324": "Threaten to impose state of emergency or martial law",
        "133": "Threaten with political dissent, protest",
        "134": "Threaten to halt negotiations",
        "135": "Threaten to halt mediation",
        "136": "Threaten to halt international involvement (non-mediation)",
        "137": "Threaten with repression",
        "138": "Threaten with military force",
        "1381": "Threaten blockade",
        "1382": "Threaten occupation",
        "1383": "Threaten unconventional violence",
        "1384": "Threaten conventional attack",
        "1385": "Threaten attack with WMD",
        "139": "Give ultimatum",
        "14": "Protest",
        "140": "Engage in political dissent",
        "141": "Demonstrate or rally",
        "1411": "Demonstrate for leadership change",
        "1412": "Demonstrate for policy change",
        "1413": "Demonstrate for rights",
        "1414": "Demonstrate for change in institutions, regime",
        "142": "Conduct hunger strike",
        "1421": "Conduct hunger strike for leadership change",
        "1422": "Conduct hunger strike for policy change",
        "1423": "Conduct hunger strike for rights",
        "1424": "Conduct hunger strike for change in institutions, regime",
        "143": "Conduct strike or boycott",
        "1431": "Conduct strike or boycott for leadership change",
        "1432": "Conduct strike or boycott for policy change",
        "1433": "Conduct strike or boycott for rights",
        "1434": "Conduct strike or boycott for change in institutions, regime",
        "144": "Obstruct passage, block",
        "1441": "Obstruct passage to demand leadership change",
        "1442": "Obstruct passage to demand policy change",
        "1443": "Obstruct passage to demand rights",
        "1444": "Obstruct passage to demand change in institutions, regime",
        "145": "Protest violently, riot",
        "1451": "Engage in violent protest for leadership change",
        "1452": "Engage in violent protest for policy change",
        "1453": "Engage in violent protest for rights",
        "1454": "Engage in violent protest for change in institutions, regime",
        "15": "Exhibit force posture",
        "150": "Demonstrate military or police power",
        "151": "Increase police alert status",
        "152": "Increase military alert status",
        "153": "Mobilize or increase police power",
        "154": "Mobilize or increase armed forces",
        "16": "Reduce relations",
        "160": "Reduce relations",
        "161": "Reduce or break diplomatic relations",
        "162": "Reduce or stop material aid",
        "1621": "Reduce or stop economic assistance",
        "1622": "Reduce or stop military assistance",
        "1623": "Reduce or stop humanitarian assistance",
        "163": "Impose embargo, boycott, or sanctions",
        "164": "Halt negotiations",
        "165": "Halt mediation",
        "166": "Expel or withdraw",
        "1661": "Expel or withdraw peacekeepers",
        "1662": "Expel or withdraw inspectors, observers",
        "1663": "Expel or withdraw aid agencies",
        "17": "Coerce",
        "170": "Coerce",
        "171": "Seize or damage property",
        "1711": "Confiscate property",
        "1712": "Destroy property",
        "172": "Impose administrative sanctions",
        "1721": "Impose restrictions on political freedoms",
        "1722": "Ban political parties or politicians",
        "1723": "Impose curfew",
        "1724": "Impose state of emergency or martial law",
        "173": "Arrest, detain, or charge with legal action",
        "174": "Expel or deport individuals",
        "175": "Use tactics of violent repression",
        "18": "Assault",
        "180": "Use unconventional violence",
        "181": "Abduct, hijack, or take hostage",
        "182": "Physically assault",
        "1821": "Sexually assault",
        "1822": "Torture",
        "1823": "Kill by physical assault",
        "183": "Conduct suicide, car, or other non-military bombing",
        "1831": "Carry out suicide bombing",
        "1832": "Carry out car bombing",
        "1833": "Carry out roadside bombing",
        "184": "Use as human shield",
        "185": "Attempt to assassinate",
        "186": "Assassinate",
        "19": "Fight",
        "190": "Use conventional military force",
        "191": "Impose blockade, restrict movement",
        "192": "Occupy territory",
        "193": "fight with small arms and light weapons",
        "194": "fight with artillery and tanks",
        "195": "Employ aerial weapons",
        "196": "Violate ceasefire",
        "20": "Use unconventional mass violence",
        "200": "Use unconventional mass violence",
        "201": "Engage in mass expulsion",
        "202": "Engage in mass killings",
        "203": "Engage in ethnic cleansing",
        "204": "Use weapons of mass destruction",
        "2041": "Use chemical, biological, or radiological weapons",
        "2042": "Detonate nuclear weapons",
    },
    "capacity_unit": {
        "MW": "Megawatts",
        "t/a": "Tonnes a year",
        "km": "Kilometres",
    },
    "claim_rank": {
        "preferred": "Preferred",
        "normal": "Normal",
        "deprecated": "Deprecated",
    },
    "code_scheme": {
        "iso3166-1-alpha3": "ISO 3166-1 alpha-3",
        "cow": "Correlates of War",
        "cow-abbr": "Correlates of War abbreviation",
        "gw": "Gleditsch and Ward",
        "vdem": "V-Dem",
        "m49": "UN M49",
    },
    "coverage_outcome": {
        "recorded": "Recorded",
        "repeated": "Repeated",
        "opinion": "Opinion",
        "theory": "Theory",
        "method": "Method",
        "front-matter": "Front matter",
        "heading": "Heading",
        "site-furniture": "Site furniture",
    },
    "currency": {
        "USD": "US dollar",
    },
    "date_precision": {
        "day": "Day",
        "month": "Month",
        "year": "Year",
        "decade": "Decade",
        "range": "Range",
        "open": "Open",
        "unknown": "Unknown",
    },
    "discrepancy_kind": {
        "between-documents": "Between documents",
        "within-document": "Within a document",
        "doubtful": "Doubtful",
    },
    "discrepancy_rule": {
        "more-precise": "More precise",
        "internally-consistent": "Internally consistent",
        "corroborated": "Corroborated",
        "title-of-cited-work": "Title of the cited work",
        "speaks-of-it-directly": "Speaks of it directly",
        "only-reading": "Only reading",
        "none-adopted": "None adopted",
    },
    "domain": {
        "diplomatic": "Diplomatic",
        "economic": "Economic",
        "energy": "Energy",
        "transport": "Transport",
        "military": "Military",
        "security": "Security",
        "science": "Science and education",
        "culture": "Culture",
    },
    "event_kind": {
        "visit": "Visit",
        "meeting": "Meeting",
        "call": "Call",
        "summit": "Summit",
        "session": "Session",
        "consultation": "Consultation",
        "forum": "Forum",
        "signing": "Signing",
        "statement": "Statement",
        "exercise": "Exercise",
        "training": "Training",
        "port-call": "Port call",
        "arms-delivery": "Arms delivery",
        "embargo": "Embargo",
        "embargo-lifting": "Lifting of an embargo",
        "policy-change": "Change of policy",
        "diplomatic-relations": "Diplomatic relations",
        "vote": "Vote",
        "accession": "Accession",
        "application": "Application",
        "endorsement": "Endorsement",
        "founding": "Founding",
        "offer": "Offer",
        "refusal": "Refusal",
        "mediation": "Mediation",
        "project-milestone": "Project milestone",
        "aid": "Aid",
        "war": "War",
        "attack": "Attack",
        "withdrawal": "Withdrawal",
        "sanctions": "Sanctions",
        "state-change": "Change of a state",
        "cooperation": "Cooperation",
        "interest": "Interest",
        "other": "Other",
    },
    "event_setting": {
        "bilateral": "Bilateral",
        "multilateral": "Multilateral",
        "third-party": "Third party",
    },
    "event_status": {
        "held": "Held",
        "ongoing": "Ongoing",
        "announced": "Announced",
        "proposed": "Proposed",
        "cancelled": "Cancelled",
    },
    "flow": {
        "total": "Total",
        "exports": "Exports",
        "imports": "Imports",
    },
    "frequency": {
        "A": "Annual",
        "_O": "Other",
        "_Z": "Not applicable",
    },
    "indicator": {
        "merchandise-trade": "Merchandise trade",
        "output": "Output",
        "capacity": "Capacity",
        "length": "Length",
        "cost": "Cost",
        "aid": "Aid",
        "discount": "Discount",
        "share": "Share",
        "count": "Count",
        "duration": "Duration",
        "casualties": "Casualties",
        "supply-deficit": "Deficit of supply",
    },
    "membership_status": {
        "member": "Member",
        "founder": "Founder",
        "observer": "Observer",
        "applicant": "Applicant",
        "invited": "Invited",
        "withdrew": "Withdrew",
    },
    "obs_status": {
        "A": "Normal value",
        "F": "Forecast value",
        "U": "Low reliability",
    },
    "participant_role": {
        "host": "Host",
        "visitor": "Visitor",
        "party": "Party",
        "member": "Member",
        "mediator": "Mediator",
        "speaker": "Speaker",
        "addressee": "Addressee",
        "initiator": "Initiator",
        "target": "Target",
        "supplier": "Supplier",
        "recipient": "Recipient",
        "organiser": "Organiser",
        "subject": "Subject",
    },
    "party_role": {
        "party": "Party",
        "signatory": "Signatory",
        "mediator": "Mediator",
    },
    "period_basis": {
        "calendar": "Calendar",
        "fiscal-jul-jun": "Fiscal year July to June",
        "unstated": "Unstated",
    },
    "place_precision": {
        "site": "Site",
        "city": "City",
        "region": "Region",
        "country": "Country",
        "sea": "Sea",
    },
    "plover_type": {
        "AGREE": "Agree",
        "CONSULT": "Consult",
        "SUPPORT": "Support",
        "CONCEDE": "Concede",
        "COOPERATE": "Cooperate",
        "AID": "Aid",
        "RETREAT": "Retreat",
        "REQUEST": "Request",
        "ACCUSE": "Accuse",
        "REJECT": "Reject",
        "THREATEN": "Threaten",
        "PROTEST": "Protest",
        "SANCTION": "Sanction",
        "MOBILIZE": "Mobilize",
        "COERCE": "Coerce",
        "ASSAULT": "Assault",
    },
    "project_kind": {
        "steel-mill": "Steel mill",
        "power-plant": "Power plant",
        "dam": "Dam",
        "transmission-line": "Transmission line",
        "pipeline": "Pipeline",
        "gas-plant": "Gas plant",
        "coal-field": "Coal field",
        "corridor": "Corridor",
        "railway": "Railway",
        "port": "Port",
    },
    "project_status": {
        "proposed": "Proposed",
        "planned": "Planned",
        "agreed": "Agreed",
        "under-construction": "Under construction",
        "operating": "Operating",
        "stalled": "Stalled",
        "offered": "Offered",
        "unstated": "Unstated",
    },
    "qualifier": {
        "exact": "Exact",
        "about": "About",
        "over": "Over",
        "under": "Under",
        "at-least": "At least",
        "between": "Between",
    },
    "source_role": {
        "document": "Document",
        "cited-work": "Cited work",
    },
    "source_type": {
        "article-journal": "Journal article",
        "article-newspaper": "Newspaper article",
        "article-magazine": "Magazine article",
        "book": "Book",
        "chapter": "Chapter",
        "paper-conference": "Conference paper",
        "personal_communication": "Personal communication",
        "post-weblog": "Blog post",
        "report": "Report",
        "thesis": "Thesis",
        "webpage": "Web page",
        "document": "Work of an unstated kind",
    },
    "trade_basis": {
        "calendar": "Calendar year",
        "mean-of-fiscal-years": "Mean of two fiscal years",
    },
    "unit_measure": {
        "USD": "US dollars",
        "T": "Tonnes",
        "MW": "Megawatts",
        "KM": "Kilometres",
        "PT": "Percent",
        "NUM": "Number",
        "H": "Hours",
        "YR": "Years",
        "D": "Days",
        "_X": "Unstated",
    },
    "valuation": {
        "fob": "Free on board",
        "cif": "Cost, insurance, freight",
        "unstated": "Unstated",
    },
}

_CITATIONS = {
    "apa": """\
The pakrus maintainers. (2026). pakrus: Pakistan’s relations with the USSR and Russia (Version 0.3.0) [Data set].
""",
    "chicago": """\
The pakrus maintainers. 2026. “Pakrus: Pakistan’s Relations with the USSR and Russia.” Data set. Version 0.3.0. November 22.
""",
    "bibtex": """\
@misc{pakrus-0.3.0,
  author = {{The pakrus maintainers}},
  title = {{pakrus: Pakistan's relations with the USSR and Russia}},
  howpublished = {Data set, version 0.3.0},
  year = {2026},
  month = {11},
  version = {0.3.0},
  note = {CC-BY-4.0},
}
""",
    "ris": """\
TY  - DATA
ID  - urn:pakrus:0.3.0
AU  - The pakrus maintainers
TI  - pakrus: Pakistan's relations with the USSR and Russia
AB  - Events, agreements, projects, memberships and figures of Pakistan's relations with the USSR and Russia since 1947, taken by hand from five documents. Every value names the document and the passage that says so; where documents disagree, all readings are kept and the choice is explained.
PY  - 2026
DA  - 2026/11/22
ET  - 0.3.0
KW  - Pakistan
KW  - Russia
KW  - Soviet Union
KW  - international relations
KW  - event data
KW  - trade
C1  - CC-BY-4.0
ER  - 
""",
    "csl": """\
[
  {
    "id": "urn:pakrus:0.3.0",
    "type": "dataset",
    "genre": "Data set",
    "title": "pakrus: Pakistan's relations with the USSR and Russia",
    "author": [
      {
        "literal": "The pakrus maintainers"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2026,
          11,
          22
        ]
      ]
    },
    "version": "0.3.0",
    "abstract": "Events, agreements, projects, memberships and figures of Pakistan's relations with the USSR and Russia since 1947, taken by hand from five documents. Every value names the document and the passage that says so; where documents disagree, all readings are kept and the choice is explained.",
    "keyword": "Pakistan, Russia, Soviet Union, international relations, event data, trade",
    "note": "License: CC-BY-4.0"
  }
]
""",
}
