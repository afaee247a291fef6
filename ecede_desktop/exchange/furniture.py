"""What stands in a report beside its rows, titles, totals and repeated headers: read over, and said."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Sequence

from ecede_desktop.exchange.fields import field_of
from ecede_desktop.exchange.headers import Header
from ecede_desktop.exchange.session_columns import is_day
from ecede_desktop.exchange.sheets import Row
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy

_TOTALS = ("total", "cyfanswm", "page ", "tudalen", "report ", "printed", "produced")
_SUMS = re.compile(
    # cy: translator to check
    r"(?:%|total|percent|average|attendance|present|absent|possible|authorised|unauthorised|number|cyfanswm|canran|"
    r"cyfartaledd|presenoldeb|presennol|absennol|nifer)",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[0-9]+(?:[.,][0-9]+)? ?%?|-")
_TITLES = re.compile(
    # cy: translator to check
    r"(?:class|reg(?:istration)?|tutor|form|group|year|week|school|dosbarth|grŵp|blwyddyn|wythnos|ysgol)\b",
    re.IGNORECASE,
)
_LINES_SAID = 12
_OF_CLASS = re.compile(
    # cy: translator to check
    r"(?:class|reg(?:istration)?(?: group)?|tutor(?: group)?|form|dosbarth(?: cofrestru)?|grŵp(?: cofrestru| tiwtor)?)"
    r"\s*[:–-]?\s+(?P<name>\d{1,2} [^\W\d_]{1,10}|[^\s:]{1,12})(?:\s*[(–-].*)?",
    re.IGNORECASE,
)
_NO_CLASS = frozenset({"list", "register", "report", "group", "name", "teacher", "tutor", "rhestr", "cofrestr", "enw"})


class Furniture:
    """Tells rows of a report that are about no pupil, and keeps count of them."""

    def __init__(self, header: Header, before: int = 0) -> None:
        self.header = header
        self._before = before
        """Rows of the sheets before this one."""
        self.skipped: list[tuple[int, str]] = list(header.titles)
        self._classes: list[tuple[int, str]] = []
        """(line, class) of the titles that name one; rows are read ahead, so each is looked up by its line."""
        for line, text in header.titles:
            self._note_class(line, text)

    def is_furniture(self, row: Row, line: int) -> bool:
        """Nothing in it, the header repeated at a page break, a title of a class or a total: read over."""
        filled = [tidy(cell) for cell in row if cell.strip()]
        if not filled:
            return True
        if not (self._repeated(row) or self._total(filled, len(row)) or self._title(filled)):
            return False
        text = " ".join(filled)
        self.skipped.append((line, text[:120]))
        self._note_class(line, text)
        return True

    def class_at(self, line: int) -> str:
        """The class that the last title above a line names; empty where none does."""
        at = bisect_left(self._classes, (line, ""))
        return self._classes[at - 1][1] if at else ""

    def _note_class(self, line: int, text: str) -> None:
        found = _OF_CLASS.fullmatch(tidy(text))
        if found and found["name"].casefold() not in _NO_CLASS:
            insort(self._classes, (line, found["name"]))

    def _repeated(self, row: Row) -> bool:
        return tuple(map(tidy, row)) in (*self.header.raw, self.header.headings)

    def _total(self, filled: Sequence[str], width: int) -> bool:
        if _SUMS.match(filled[0]) and all(_FIGURE.fullmatch(cell) for cell in filled[1:]):
            return True  # figures under every session
        return filled[0].casefold().startswith(_TOTALS) and len(filled) < max(3, width // 2)

    def _title(self, filled: Sequence[str]) -> bool:
        return len(filled) <= 2 and (_TITLES.match(filled[0]) is not None or filled[0].endswith(":"))

    def is_header(self, row: Row) -> bool:
        """Whether the row is the header of a further table, other than the first."""
        index = self.header.columns.get("upn", self.header.columns.get("local_id", 0))
        return field_of(row[index], {}) in ("upn", "local_id") and not self._repeated(row)

    def is_days(self, row: Row) -> bool:
        """Whether the row is the upper one of a header of two: days stand where marks would."""
        return self.header.depth == 2 and any(is_day(row[column.index]) for column in self.header.sessions)

    def problems(self) -> list[Problem]:
        """One warning that says what was read over."""
        if not self.skipped:
            return []
        lines = [str(line - self._before) for line, _ in self.skipped[:_LINES_SAID]]
        more = "…" if len(self.skipped) > _LINES_SAID else ""
        line, text = self.skipped[0]
        facts = {"count": len(self.skipped), "lines": ", ".join(lines) + more, "text": text}
        return [problem(line, "", text, "rows_read_over", **facts)]
