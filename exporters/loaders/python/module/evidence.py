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
