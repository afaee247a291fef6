"""A pupil's map of marks tells each mark as a register extract of the same days does: changed, taken back or typed."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.extracts import AskExtract
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.services import extracts, import_undo, pupil_attendance, schools
from tests.services.offices import GWYN, SCHOOL, TUE, WEEK, Office, office, row, text
from tests.services.paper import FULL, GAPS, MONDAY, Paper, paper
from tests.services.test_imports_undo import later, take_back

__all__ = ["office", "paper"]
CLOSED = dt.date(2026, 1, 19)
FIRST, LAST = dt.date(2026, 1, 12), dt.date(2026, 1, 23)
HEAD = "UPN,Date,Session,Mark,Minutes Late,Comment"


def beside(*rows: str) -> str:
    return text(*rows, header=HEAD)


def alike(office: Office, upn: str = GWYN) -> dict[tuple[str, str], MarkCell]:
    """The cells of both, which must be the same ones; by day and session."""
    (shown,) = pupil_attendance.pupil_attendance(office.desk, office.pupil_id(upn), FIRST, LAST)
    extract = extracts.check_extract(office.desk, AskExtract(FIRST, LAST, upn=upn)).extract
    assert extract is not None
    told = [cell for cell in shown.cells if cell.code]
    assert told == [cell for cell in extract.cells if cell.code]
    assert shown.counts.possible == extract.counts.possible
    return {(cell.date.isoformat(), cell.session): cell for cell in told}


def test_a_changed_mark_has_its_original_and_nothing_of_what_stood_beside_that(office: Office) -> None:
    office.take(WEEK)
    office.take(beside(f"{GWYN},{TUE},AM,L,12,bws"), name="late.csv")
    cell = alike(office)[TUE, "AM"]
    assert (cell.code, cell.original, cell.minutes_late, cell.comment) == ("L", "N", 12, "bws")
    later(office)
    office.take(text(row(GWYN, TUE, "AM", "O")), name="other.csv")
    cell = alike(office)[TUE, "AM"]
    assert (cell.code, cell.original, cell.minutes_late, cell.comment) == ("O", "N", None, "")
    later(office)
    office.take(beside(f"{GWYN},{TUE},AM,L,12,bws", f"{GWYN},{TUE},PM,I,,"), name="again.csv")
    assert alike(office)[TUE, "AM"].minutes_late == 12


def test_what_stood_beside_a_mark_comes_back_with_it(office: Office) -> None:
    office.take(WEEK)
    later(office)
    office.take(beside(f"{GWYN},{TUE},AM,L,12,bws"), name="late.csv")
    later(office)
    wrong = office.take(text(row(GWYN, TUE, "AM", "O"), row(GWYN, "2026-01-14", "AM", "/")), name="wrong.csv")
    assert ("2026-01-14", "AM") in alike(office)
    later(office)
    take_back(office, wrong.import_id)
    cells = alike(office)
    assert (cells[TUE, "AM"].code, cells[TUE, "AM"].original, cells[TUE, "AM"].minutes_late) == ("L", "N", 12)
    assert ("2026-01-14", "AM") not in cells


def test_a_register_typed_from_paper_is_told_as_any_file(paper: Paper) -> None:
    row_id = paper.typed(FULL, GAPS).row.id
    paper.checked(row_id, FULL, GAPS)
    plan = paper.take(row_id)
    assert (alike(paper.office)[MONDAY.isoformat(), "AM"].code, len(alike(paper.office))) == ("/", 13)
    assert plan.import_id is not None
    import_undo.withdraw_import(paper.mari, plan.import_id, "The scan is of another week.")
    assert (MONDAY.isoformat(), "AM") not in alike(paper.office)


@pytest.mark.parametrize(("marked", "missing"), [(1, 0), (5, 2)])
def test_a_day_written_down_as_closed_was_held_where_most_pupils_are_marked(
    office: Office, marked: int, missing: int
) -> None:
    """One pupil of seven: a slip. Five: who has no mark lacks it; the paper asks for both sessions of such a day."""
    office.take(WEEK)
    rest = [f"67429990800{number}" for number in range(3, 8)]
    upns = [check_letter(one) + one for one in rest]
    rows = [row(upn, "2026-01-16", "AM", "/", f"Un{upn[-1]}", "01/02/2015") for upn in upns]
    rows += [row(upn, CLOSED.isoformat(), "AM", "/", f"Un{upn[-1]}", "01/02/2015") for upn in upns[:marked]]
    office.take(text(*rows), name="others.csv")
    schools.record_closure(office.desk, RecordClosure(CLOSED, CLOSED, "inset", SCHOOL))
    (shown,) = pupil_attendance.pupil_attendance(office.desk, office.pupil_id(GWYN), FIRST, LAST)
    classes = {(cell.session, cell.mark_class) for cell in shown.cells if cell.date == CLOSED}
    assert classes == {("AM", "MISSING" if missing else "NONE"), ("PM", "NONE")}
    gaps = extracts.check_extract(office.desk, AskExtract(FIRST, LAST, upn=GWYN)).missing_sessions
    assert [day for day, _ in gaps].count(CLOSED) == missing
