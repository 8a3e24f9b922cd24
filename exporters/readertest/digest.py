"""Computes the digests of a release as its README tells, in its folder, without pakrus."""
import csv, decimal, glob, hashlib, json, sqlite3
import openpyxl, pandas, pyarrow.parquet

release = json.load(open("digests.json", encoding="utf-8"))
assert release["algorithm"] == "table-rows-rfc8785-sha256-v1", release["algorithm"]
[name] = glob.glob("*.xlsx")
workbook = openpyxl.load_workbook(name, read_only=True)
[name] = glob.glob("*.sqlite")
database = sqlite3.connect(f"file:{name}?mode=ro", uri=True)


def number(value):
    """A number as ECMAScript writes it."""
    value = float(value)
    if value == int(value):
        return str(int(value))
    text = format(decimal.Decimal(repr(value)), "f")
    if abs(value) >= 1e-6:
        return text
    digits = text.replace("-", "").replace("0.", "", 1).lstrip("0")
    exponent = len(text.split(".")[1]) - len(digits) + 1
    return "-" * (value < 0) + digits[0] + ("." + digits[1:] if digits[1:] else "") + f"e-{exponent}"


def canonical(value, kind):
    if value is None:
        return "null"
    if kind == "number":
        return number(value)
    if kind == "integer":
        return str(int(value))
    if kind == "boolean":
        return "true" if value in (True, "true") else "false"
    if kind == "list":
        items = value.split("; ") if isinstance(value, str) else value
        return "[" + ",".join(json.dumps(item, ensure_ascii=False) for item in items) + "]"
    return json.dumps(str(value), ensure_ascii=False)


def digest(columns, rows):
    sum = hashlib.sha256()
    header = ",".join(json.dumps([c["name"], c["type"]], ensure_ascii=False, separators=(",", ":")) for c in columns)
    sum.update(f"[{header}]\n".encode())
    count = 0
    for row in rows:
        line = ",".join(canonical(value, c["type"]) for value, c in zip(row, columns, strict=True))
        sum.update(f"[{line}]\n".encode())
        count += 1
    return count, sum.hexdigest()


def from_csv(table, _):
    with open(f"csv/{table}.csv", encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        yield from ([value or None for value in row] for row in rows)


def from_pandas(table, _):
    frame = pandas.read_csv(f"csv/{table}.csv", dtype=str, keep_default_na=False)
    yield from ([value or None for value in row] for row in frame.itertuples(index=False, name=None))


def from_json(table, columns):
    for row in json.load(open(f"json/{table}.json", encoding="utf-8")):
        yield [row[c["name"]] for c in columns]


def from_parquet(table, _):
    read = pyarrow.parquet.read_table(f"parquet/{table}.parquet")
    yield from zip(*(column.to_pylist() for column in read.columns))


def from_xlsx(table, columns):
    for row in workbook[table].iter_rows(min_row=2, max_col=len(columns), values_only=True):
        yield row


def from_sqlite(table, columns):
    names = ", ".join(c["name"] for c in columns)
    yield from database.execute(f"SELECT {names} FROM {table} ORDER BY rowid")


if __name__ == "__main__":
    wrong = 0
    for t in release["tables"]:
        for read in (from_csv, from_pandas, from_json, from_parquet, from_xlsx, from_sqlite):
            found = digest(t["columns"], read(t["table"], t["columns"]))
            if found != (t["rows"], t["sha256"]):
                print(read.__name__, t["table"], found, "want", t["rows"], t["sha256"])
                wrong += 1
    print(len(release["tables"]), "tables,", wrong, "wrong")
