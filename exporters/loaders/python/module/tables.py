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
