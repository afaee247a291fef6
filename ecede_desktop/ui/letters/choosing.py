"""Which cases a batch of letters is for: marked in the caseload, at a stage, with something due, or looked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.cases import CaseRow
from ecede_desktop.records.names import fold
from ecede_desktop.ui import school_names, wording

MARKED, ALL, DUE, SOON, STAGE = "marked", "all", "due", "soon", "stage:"
WEEK = dt.timedelta(days=7)
translate = QCoreApplication.translate


def sources(ladder: Ladder, marked: int) -> list[tuple[str, str]]:
    """Key and words of each way to choose cases."""
    found = []
    if marked:
        said = translate("LetterBatch", "Marked in the caseload: {count}").format(count=marked)
        found.append((MARKED, said))
    found += [
        (DUE, translate("LetterBatch", "With something due today or before")),
        (SOON, translate("LetterBatch", "With something due within seven days")),
    ]
    at_stage = translate("LetterBatch", "At stage {number} {name}")
    found += [
        (STAGE + one.key, at_stage.format(number=one.number, name=wording.stage_name(ladder, one.key)))
        for one in ladder.stages
        if not one.closes
    ]
    found.append((ALL, translate("LetterBatch", "Any open case: type a name and tick")))
    return found


def of_source(
    rows: Iterable[CaseRow], source: str, marked: Sequence[str], today: dt.date
) -> tuple[CaseRow, ...]:  # fmt: skip
    """The cases of a way to choose, in their order; those that are marked in the order of the caseload."""
    if source == MARKED:
        by = {row.reference: row for row in rows}
        return tuple(by[reference] for reference in marked if reference in by)
    if source.startswith(STAGE):
        return tuple(row for row in rows if row.stage == source.removeprefix(STAGE))
    if source in (DUE, SOON):
        last = today + (WEEK if source == SOON else dt.timedelta())
        return tuple(row for row in rows if row.next_due is not None and row.next_due <= last)
    return tuple(rows)


def found_by(rows: Iterable[CaseRow], typed: str) -> tuple[CaseRow, ...]:
    """The cases in which every word that was typed is found."""
    wanted = fold(typed).split()
    texts = ((row, _searched(row)) for row in rows)
    return tuple(row for row, text in texts if all(word in text for word in wanted))


def _searched(row: CaseRow) -> str:
    parts = (row.forename, row.surname, row.school_name, school_names.own(row.school_name), row.officer_name)
    return f"{fold(' '.join(parts))} {row.reference.casefold()}"
