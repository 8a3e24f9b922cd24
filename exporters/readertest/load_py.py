"""Compares every cell that load.py, or the package in the wheel, gives with the release; after loaded.py."""

import ast
import collections
import csv
import importlib
import inspect
import io
import math
import pydoc
import tempfile

loader = importlib.import_module(module)


def labels(column):
    """What is shown for each code: its label, with the code where another code has the label too."""
    found = {row["code"]: row["label"] for row in codelists if row["codelist"] == column["codelist"]}
    alone = [label for label, times in collections.Counter(found.values()).items() if times == 1]
    return {code: label if label in alone else f"{label} ({code})" for code, label in found.items()}


def call(name, **arguments):
    return getattr(loader, name if name in loader.__all__ else name + "_")(**arguments)


def in_pandas(table):
    import pandas

    frame, listed, labelled = call(table), call(table, lists=True), call(table, labels=True)
    same(f"pandas {table}: columns", list(frame.columns), [c["column_name"] for c in columns(table)])
    types = {"integer": "Int64", "decimal": "Float64", "boolean": "boolean", "day": "datetime64[s]", "code": "category"}

    def values(column):
        name = column["column_name"]
        kind = "string" if is_list(column) else types.get(column["kind"], "string")
        same(f"pandas {table}.{name}: type", frame[name].dtype.name, kind)
        if kind == "category":
            same(f"pandas {table}.{name}: categories", list(frame[name].cat.categories), codes(column))
            same(f"pandas {table}.{name}: ordered", frame[name].cat.ordered, False)
            shown = [None if pandas.isna(v) else v for v in labelled[name]]
            same(f"pandas {table}.{name}: labels", shown, [v and labels(column)[v] for v in map(missing, frame[name])])
        return [missing(v) if kind == "category" else cell(v) for v in frame[name]]

    def missing(value):  # of a category, which has NaN
        return None if isinstance(value, float) and math.isnan(value) else value

    compare("pandas", table, values)
    compare("pandas lists", table, lambda c: values(c) if not is_list(c) else [cell(v) for v in listed[c["column_name"]]], True)


def in_polars(table):
    import polars

    frame, listed = call(table, engine="polars"), call(table, engine="polars", lists=True)
    types = {"integer": polars.Int64, "decimal": polars.Float64, "boolean": polars.Boolean, "day": polars.Date}

    def values(column):
        name = column["column_name"]
        kind = polars.Enum(codes(column)) if column["kind"] == "code" else types.get(column["kind"], polars.String)
        same(f"polars {table}.{name}: type", frame.schema[name], kind)
        return [cell(v) for v in frame[name].to_list()]

    compare("polars", table, values)
    compare("polars lists", table, lambda c: listed[c["column_name"]].to_list() if is_list(c) else values(c), True)


def dates(table):
    """The bounds that edtf finds are those of the release."""
    there = {c["column_name"] for c in columns(table)}
    for column in columns(table):
        name = column["column_name"]
        for row in read(table) if column["kind"] == "edtf" else ():
            found = loader.edtf(row[name])
            for part in ("start", "end", "precision"):
                if f"{name}_{part}" in there:
                    got = cell(getattr(found, part)) if found else None
                    same(f"edtf({row[name]!r}).{part}", got, row[f"{name}_{part}"])
                    counted["dates"] = counted.get("dates", 0) + 1


def joined(table):
    """Each reference brings the row that it names."""
    for column in columns(table):
        name, target = column["column_name"], column["refers_to"]
        if not target or is_list(column):
            continue
        key = [c["column_name"] for c in columns(target) if c["is_key"]][0]
        rows = {row[key]: row for row in read(target)}
        wide = loader.join(table, name, engine="polars", lists=True)
        prefix = name.removesuffix("_id")
        for other in columns(target):
            if other["column_name"] != key:
                want = [rows[row[name]][other["column_name"]] if row[name] is not None else None for row in read(table)]
                got = [cell(v) for v in wide[f"{prefix}_{other['column_name']}"].to_list()]
                same(f"join({table!r}, {name!r}), {other['column_name']}", got, want)
                counted["joined"] = counted.get("joined", 0) + len(want)


def explained(table):
    """The help of each function has every column with its meaning."""
    function = getattr(loader, table if table in loader.__all__ else table + "_")
    text = " ".join(pydoc.plain(pydoc.render_doc(function)).split())
    for column in columns(table):
        for part in (f"{column['column_name']}: ", " ".join(column["meaning"].split()).rstrip(".")):
            if part not in text:
                fail(f"help({table}) has no {part!r}")


def cited():
    for style, file in {"bibtex": "citation.bib", "ris": "citation.ris", "csl": "citation.csl.json"}.items():
        same(file, loader.cite(style), (folder / file).read_text(encoding="utf-8"))
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for style in ("apa", "chicago"):
        for part in (package["version"], package["created"][:4]):
            if part not in loader.cite(style):
                fail(f"{style} has no {part!r}: {loader.cite(style)}")
    titles = {r["name"]: r["title"] for r in package["resources"] if r.get("type") == "table"}
    same("titles of tables", loader.tables(), titles)
    same("version", loader.__version__, package["version"])


def parts(table):
    """A table with the rows of another that belong to it has each of them beside its row."""
    function = getattr(loader, table if table in loader.__all__ else table + "_")
    common = ("of", "lists", "labels", "engine", "release")
    for part in [name for name in inspect.signature(function).parameters if name not in common]:
        wide = function(engine="polars", **{part: True})
        [key] = [c["column_name"] for c in columns(table) if c["is_key"]]
        [owner] = [n for n in names if n.endswith(part.rstrip("_")) and columns(n)[0]["refers_to"] == table and len(keys(n)) > 1]
        added = [c["column_name"] for c in columns(owner)][1:]
        same(f"{table}, {part}: columns", wide.columns[len(columns(table)) :], [f"{part}_{c}" for c in added])
        want = []
        for row in read(table):
            own = [r for r in read(owner) if r[columns(owner)[0]["column_name"]] == row[key]]
            want += [(row[key], *(r[c] for c in added)) for r in own] or [(row[key], *(None for _ in added))]
        got = wide.select(key, *(f"{part}_{c}" for c in added)).rows()
        same(f"{table}, {part}", [tuple(map(cell, row)) for row in got], want)
        counted["parts"] = counted.get("parts", 0) + len(want)


def elsewhere():
    """A release is found by its path and by its URL; what is not of this version is refused."""
    there = folder.resolve()
    for place in (there, f"{there}/", there.as_uri()):
        found = call(names[0], release=place)
        same(f"{names[0]} of {place}", list(found.iloc[:, 0]), list(call(names[0]).iloc[:, 0]))
    coded = [(t, c["column_name"]) for t in names for c in columns(t) if c["kind"] == "code" and read(t)]
    for change, table, told in [
        (lambda text: "x" + text, names[0], "is not of "),
        (lambda text: text.rstrip("\n") + ",\n", names[0], "is damaged"),
        (lambda text: text.replace("\n", "\n\n", 1), names[0], "is damaged"),
        (lambda text: recoded(text, coded[0][1]), coded[0][0], "is no code of "),
    ]:
        with tempfile.TemporaryDirectory() as other:
            file = pathlib.Path(other, "csv", f"{table}.csv")
            file.parent.mkdir()
            file.write_text(change((there / "csv" / f"{table}.csv").read_text(encoding="utf-8")), encoding="utf-8")
            try:
                call(table, release=other)
                fail(f"{table}: a file that {told} is read")
            except ValueError as error:
                same(f"{error}: told", told in str(error), True)


def recoded(text, column):
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    rows[-1][column] = "no such code"
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def evidence():
    """The claims of a record, and the passages that they rest on, are all there."""
    passages = {p["passage_id"]: p for p in read("passages")}
    titles = {s["source_id"]: s["title"] for s in read("sources")}
    for record in some_records():
        want = claims_of(record)
        found = loader.claims_for(record, engine="polars").to_dicts()
        same(f"claims of {record}", sorted(c["claim_id"] for c in found), sorted(want))
        for got in found:
            claim = want[got["claim_id"]]
            for column in ("field", "value", "as_stated", "rank", "via_source_id"):
                same(f"{record}: {column}", got[column], claim[column])
            passage = passages[claim["passage_id"]]
            same(f"{record}: passage", (got["passage_section"], got["passage_paragraph"]), (passage["section"], passage["paragraph"]))
            same(f"{record}: document", got["source_title"], titles[claim["source_id"]])
            same(f"{record}: cited work", got["via_source_title"], titles.get(claim["via_source_id"]))
        order = [(names.index(c["record_table"]), c["record_id"]) for c in found]
        same(f"order of the claims of {record}", order, sorted(order))
        told = {row["passage_id"]: set(row["fields"].split("; ")) for row in loader.sources_for(record, engine="polars").to_dicts()}
        fields = {}
        for claim in want.values():
            fields.setdefault(claim["passage_id"], set()).add(claim["field"])
        same(f"sources of {record}", told, fields)
        [first, *_] = (c["field"] for c in want.values())
        only = loader.claims_for(record, field=first)
        same(f"claims of {record}, {first}", set(only["field"]), {first})
        counted["claims"] = counted.get("claims", 0) + len(found)
    try:
        loader.claims_for("no such record at all")
        fail("claims of a record that is not there")
    except ValueError as error:
        same("error", str(error).startswith("no record is called 'no such record at all'; "), True)


def typed():
    """The stub beside the module names each function with the arguments that it has."""
    stub = pathlib.Path(loader.__file__).with_suffix(".pyi")
    if not stub.exists():
        return
    told = {}
    for node in ast.parse(stub.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            a = node.args
            told.setdefault(node.name, []).append([n.arg for n in (*a.args, *filter(None, [a.vararg]), *a.kwonlyargs)])
    functions = {n: list(inspect.signature(getattr(loader, n)).parameters) for n in loader.__all__ if n != "Edtf"}
    same("functions of the stub", sorted(told), sorted(functions))
    for name, parameters in functions.items():
        same(f"arguments of {name}", told[name], [parameters] * (2 if "engine" in parameters else 1))


def module_checks():
    typed()
    same("public names", [n for n in loader.__all__ if not hasattr(loader, n)], [])
    cited()
    elsewhere()
    for table in names:
        for check in (in_pandas, in_polars, dates, joined, parts, explained):
            check(table)
    if "claims" in names:
        evidence()


module_checks()
report()
