"""Compares every cell of the database that load.sql makes with the release; after loaded.py."""

import duckdb

base = duckdb.connect()
base.execute((folder / "load.sql").read_text(encoding="utf-8"))
types = {"integer": "BIGINT", "decimal": "DOUBLE", "boolean": "BOOLEAN", "day": "DATE"}
kinds = dict(base.sql("SELECT table_name || '.' || column_name, data_type FROM duckdb_columns() WHERE NOT internal").fetchall())
told = dict(base.sql("SELECT table_name || '.' || column_name, comment FROM duckdb_columns() WHERE NOT internal").fetchall())
primary = dict(base.sql("SELECT table_name, constraint_column_names FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'").fetchall())
for table in names:
    same(f"{table}: key", primary.get(table), keys(table))

    def values(column):
        name = f"{table}.{column['column_name']}"
        kind = column["kind"].removeprefix("list of ")
        want = types.get(kind, "VARCHAR")
        if kind == "code":
            want = "ENUM(" + ", ".join("'" + c.replace("'", "''") + "'" for c in codes(column)) + ")"
        same(f"{name}: type", kinds[name], want + ("[]" if is_list(column) else ""))
        if not told[name].startswith(" ".join(column["meaning"].split())):
            fail(f"{name}: comment {told[name]!r}")
        return [cell(row[0]) for row in base.sql(f'SELECT "{column["column_name"]}" FROM "{table}"').fetchall()]

    compare("load.sql", table, values, lists=True)

declared = base.sql(
    "SELECT table_name, constraint_column_names, referenced_table FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"
).fetchall()
meant = {(c["table_name"], c["column_name"]): c["refers_to"] for c in codebook if c["refers_to"] and not is_list(c)}
for table, [column], target in declared:
    same(f"{table}.{column}: refers to", target, meant[table, column])
others = [place for place, target in meant.items() if place not in {(t, c[0]) for t, c, _ in declared} and target != place[0]]
same("references without a foreign key, of more than half", len(others) * 2 <= len(meant), True)

if "claims" in names:
    for record in some_records():
        found = base.execute("SELECT claim_id FROM claims_for($1)", [record]).fetchall()
        same(f"claims of {record}", sorted(row[0] for row in found), sorted(claims_of(record)))
report()
