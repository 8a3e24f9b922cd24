"""Lighthouses of nowhere, version 1.2.0: every table with its types.

Keep this file in the folder of the release, or take the whole folder's address as release=:

    import load
    coasts = load.coasts()
    coasts = load.coasts(engine="polars", release="https://example.org/lighthouses/1.2.0")

The same module is the package lighthouses, which brings the tables along:

    pip install lighthouses-1.2.0-py3-none-any.whl
    import lighthouses
    coasts = lighthouses.coasts()

Each table has a function of its name; help(load.coasts) explains its columns. Beyond them:

    tables()                          all tables; table(name) is one of them
    join(name, column, ...)           a table widened by the rows that its columns refer to
    codes(codelist)                   the codes of a list with their labels, in order
    edtf(text)                        bounds, precision and certainty of a date
    cite(style)                       how to cite this version: apa, chicago, bibtex, ris, csl

An empty field is a missing value, and no text such as "NA" is. Days are datetime64[s] in pandas, so
that any year fits. Needs Python 3.9 or newer, and pandas 2 or newer or polars 1 or newer.

Data: CC0 1.0 Universal (CC0-1.0). Code: MIT.
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

__version__ = "1.2.0"
__all__ = [
    "coasts",
    "lighthouses",
    "codelists",
    "codebook",
    "tables",
    "table",
    "join",
    "codes",
    "cite",
    "edtf",
    "Edtf",
]

Folder = Union[str, "os.PathLike[str]", None]  # path or URL of the folder of a release


def coasts(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a coast. 2 rows; key: coast_id.

    For the other arguments see table(). Columns:

    coast_id: string, key. Identifier of the coast.
    name: string, never missing. Name of the coast.
    """
    return table("coasts", lists=lists, labels=labels, engine=engine, release=release)


def lighthouses(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a lighthouse. 3 rows; key: lighthouse_id.

    For the other arguments see table(). Columns:

    lighthouse_id: string, key. Identifier of the lighthouse.
    name: string, never missing. Name on charts.
    coast_id: key of coasts, never missing. Coast on which it stands.
    visible_from: list of key of coasts. Other coasts from which it can be seen.
    tower_colour: code of colour, never missing. Colour of the tower.
    sector_colours: list of code of colour. Colours of the sectors of light.
    flag_colour: code of colour. Colour of the flag.
    nicknames: list of string. Other names.
    built: edtf, never missing. When it was built.
    built_start: day. Earliest day that built can mean; computed from it, missing where open or
        unknown.
    built_end: day. Latest day that built can mean; computed from it, missing where open or unknown.
    built_precision: code of date_precision, never missing. How exact built is; computed from it.
    dark: edtf. When it showed no light.
    dark_start: day. Earliest day that dark can mean; computed from it, missing where open or
        unknown.
    dark_end: day. Latest day that dark can mean; computed from it, missing where open or unknown.
    dark_precision: code of date_precision. How exact dark is; computed from it.
    inspected_on: day. Day of the last inspection.
    height_m: decimal in metres, never missing. Height of the tower.
    tilt_degrees: decimal in degrees. Tilt of the tower; negative towards the sea.
    lamps: integer in lamps, never missing. Number of lamps.
    steps: integer in steps. Steps to the lamp.
    is_lit: boolean, never missing. Whether it shows a light today.
    is_staffed: boolean. Whether a keeper lives there.
    notes: text. Remarks.
    """
    return table("lighthouses", lists=lists, labels=labels, engine=engine, release=release)


def codelists(
    *, lists: bool = False, labels: bool = False, engine: str = "pandas", release: Folder = None
) -> pandas.DataFrame:
    """One row is a code of a controlled vocabulary. 10 rows; key: codelist, code.

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
    """One row is a column of a table of the dataset. 51 rows; key: table_name, column_name.

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

_NAME = "lighthouses"

_TITLES = {
    "coasts": "a coast",
    "lighthouses": "a lighthouse",
    "codelists": "a code of a controlled vocabulary",
    "codebook": "a column of a table of the dataset",
}

_KEYS = {
    "coasts": ["coast_id"],
    "lighthouses": ["lighthouse_id"],
    "codelists": ["codelist", "code"],
    "codebook": ["table_name", "column_name"],
}

# Tables whose rows belong to the rows of a table: by table, then by the name of the argument.
_PARTS: dict[str, dict[str, str]] = {
}

_COLUMNS = {
    "coasts": {
        "coast_id": "string",
        "name": "string",
    },
    "lighthouses": {
        "lighthouse_id": "string",
        "name": "string",
        "coast_id": "key of coasts",
        "visible_from": "list of key of coasts",
        "tower_colour": "code of colour",
        "sector_colours": "list of code of colour",
        "flag_colour": "code of colour",
        "nicknames": "list of string",
        "built": "edtf",
        "built_start": "day",
        "built_end": "day",
        "built_precision": "code of date_precision",
        "dark": "edtf",
        "dark_start": "day",
        "dark_end": "day",
        "dark_precision": "code of date_precision",
        "inspected_on": "day",
        "height_m": "decimal",
        "tilt_degrees": "decimal",
        "lamps": "integer",
        "steps": "integer",
        "is_lit": "boolean",
        "is_staffed": "boolean",
        "notes": "text",
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
    "colour": {
        "white": "White",
        "red": "Red",
        "black": "Black",
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
}

_CITATIONS = {
    "apa": """\
Nobody & Keeper, A. (2020). Lighthouses of nowhere (Version 1.2.0) [Data set].
""",
    "chicago": """\
Nobody and Ada Keeper. 2020. “Lighthouses of Nowhere.” Data set. Version 1.2.0. February 29.
""",
    "bibtex": """\
@misc{lighthouses-1.2.0,
  author = {{Nobody} and Keeper, Ada},
  title = {{Lighthouses of nowhere}},
  howpublished = {Data set, version 1.2.0},
  year = {2020},
  month = {02},
  version = {1.2.0},
  note = {CC0-1.0},
}
""",
    "ris": """\
TY  - DATA
ID  - urn:lighthouses:1.2.0
AU  - Nobody
AU  - Keeper, Ada
TI  - Lighthouses of nowhere
AB  - Invented lighthouses, for tests.
PY  - 2020
DA  - 2020/02/29
ET  - 1.2.0
KW  - lighthouse
C1  - CC0-1.0
ER  - 
""",
    "csl": """\
[
  {
    "id": "urn:lighthouses:1.2.0",
    "type": "dataset",
    "genre": "Data set",
    "title": "Lighthouses of nowhere",
    "author": [
      {
        "literal": "Nobody"
      },
      {
        "family": "Keeper",
        "given": "Ada"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2020,
          2,
          29
        ]
      ]
    },
    "version": "1.2.0",
    "abstract": "Invented lighthouses, for tests.",
    "keyword": "lighthouse",
    "note": "License: CC0-1.0"
  }
]
""",
}
