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
