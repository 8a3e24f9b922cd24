"""Runs each job of a JSON file: executes its code and writes the table that it loads.

The files of a job are described in jobs.go, the form of a cell in readers.go.
"""

import datetime
import decimal
import functools
import json
import sys
import warnings

import duckdb
import openpyxl
import pandas
import polars
import pyarrow


def text(value):
    """A cell as text. A NaN is no missing value: it comes out as a number, and is a difference."""
    if value is None or value is pandas.NA or value is pandas.NaT:
        return ""
    if hasattr(value, "tolist"):  # of numpy
        value = value.tolist()
    if isinstance(value, (list, polars.Series)):
        return "; ".join(map(text, value))
    if isinstance(value, bool):
        return "boolean\x01" + str(value).lower()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, (int, float)):
        return "number\x01" + format(decimal.Decimal(repr(value)), "f")
    if isinstance(value, pandas.Timestamp) and value == value.normalize():
        value = value.date()
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value if isinstance(value, str) else repr(value)


def rows(loaded):
    """The names of the columns, then the rows, of a table of any library."""
    if isinstance(loaded, pandas.DataFrame):
        coded = loaded.select_dtypes("category")  # a category has no missing value but NaN
        loaded = loaded.assign(**{c: coded[c].astype("string") for c in coded})
        return [loaded.columns, *loaded.itertuples(index=False, name=None)]
    if isinstance(loaded, polars.DataFrame):
        return [loaded.columns, *loaded.iter_rows()]
    if isinstance(loaded, pyarrow.Table):
        return [loaded.column_names, *zip(*(c.to_pylist() for c in loaded.columns))]
    if isinstance(loaded, duckdb.DuckDBPyRelation):
        return [loaded.columns, *loaded.fetchall()]
    return loaded


workbook = functools.cache(openpyxl.load_workbook)


@functools.cache
def dataset():
    import mlcroissant

    return mlcroissant.Dataset("croissant.json")


def croissant(record_set):
    """The rows of a record set by mlcroissant, which makes a time of each day and bytes of text."""

    def cell(value):
        if isinstance(value, list):
            return [cell(item) for item in value]
        if isinstance(value, bytes):
            return value.decode("utf-8")
        return value.date() if isinstance(value, datetime.datetime) else value

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        [fields] = [r.fields for r in dataset().metadata.record_sets if r.id == record_set]
        table = [[f.name for f in fields]]
        for record in dataset().records(record_set):
            table.append([cell(record[f.id]) for f in fields])
    return table


@functools.cache
def site(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import datasette.app

        return datasette.app.Datasette([name], settings={"max_returned_rows": 1_000_000})


async def served(name, query):
    """What Datasette answers to a query, as JSON."""
    path = "/" + name.removesuffix(".sqlite") + ".json"
    return (await site(name).client.get(path, params={"sql": query, "_shape": "arrays"})).json()


def run(job):
    if job["language"] == "sql":
        return rows(duckdb.sql(job["code"]))
    names = {"workbook": workbook, "croissant": croissant, "served": served}
    exec(job["code"], names)
    return rows(names[job["table"]])


def write(job):
    try:
        content = "\x1e".join("\x1f".join(map(text, row)) for row in run(job))
        name = job["out"]
    except Exception as error:
        name, content = job["out"] + ".error", f"{type(error).__name__}: {error}"
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(content)


warnings.simplefilter("error")
with open(sys.argv[1], encoding="utf-8") as jobs:
    for job in json.load(jobs):
        write(job)
