"""What the checks of all loaders share: the release as its JSON files and its codebook have it.

Arguments: the folder of the release, and the name of the loader. Types are expected from the
codebook of the release, not from what the loader knows.
"""

import datetime
import functools
import json
import pathlib
import sys
import warnings

folder, module = pathlib.Path(sys.argv[1]), sys.argv[2]
warnings.simplefilter("error")
counted = {}


@functools.cache
def read(name):
    return json.loads((folder / "json" / f"{name}.json").read_text(encoding="utf-8"))


codebook, codelists = read("codebook"), read("codelists")
names = list(dict.fromkeys(row["table_name"] for row in codebook))


def columns(table):
    return [row for row in codebook if row["table_name"] == table]


def codes(column):
    return [row["code"] for row in codelists if row["codelist"] == column["codelist"]]


def is_list(column):
    return column["kind"].startswith("list of ")


def fail(*words):
    raise SystemExit(" ".join(map(str, words)))


def same(what, got, want):
    if got != want:
        fail(f"{what}: got {str(got)[:500]!r}, want {str(want)[:500]!r}")


def cell(value):
    """A cell of any library as JSON has it; a NaN where none belongs stays one, and is a difference."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    if hasattr(value, "item"):  # of numpy
        value = value.item()
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    return value


def expected(column, value, lists=False):
    if value is not None and is_list(column) and not lists:
        return "; ".join(value)
    return value


def compare(what, table, values, lists=False):
    """values gives the cells of a column by its name."""
    rows = read(table)
    for column in columns(table):
        name = column["column_name"]
        got = values(column)
        same(f"{what} {table}.{name}: rows", len(got), len(rows))
        for number, (value, row) in enumerate(zip(got, rows)):
            want = expected(column, row[name], lists)
            if value != want or type(value) is not type(want) and not (isinstance(value, float) and isinstance(want, int)):
                fail(f"{what} {table}.{name}, row {number + 1}: got {value!r}, want {want!r}")
        counted[what] = counted.get(what, 0) + len(rows)


def keys(table):
    return [c["column_name"] for c in columns(table) if c["is_key"]]


def claims_of(record):
    """The claims about a record and its parts, by their IDs."""
    return {c["claim_id"]: c for c in read("claims") if c["record_id"] == record or c["record_id"].startswith(record + "/")}


def some_records():
    records = list(dict.fromkeys(c["record_id"].split("/")[0] for c in read("claims")))
    return records[:: max(1, len(records) // 25)]


def report():
    for what, cells in counted.items():
        print(f"{what}: {cells} cells compared")
