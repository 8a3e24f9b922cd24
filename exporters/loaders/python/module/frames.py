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
