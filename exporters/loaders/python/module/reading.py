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
