"""Register extracts from the store: what they hold, what is refused, how they are issued and reprinted."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from typing import Any

import pytest
from sqlalchemy import select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Bug
from ecede_desktop.records.extracts import AskExtract, RegisterExtract
from ecede_desktop.reports import register_extract
from ecede_desktop.services import extracts
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import AuditLine, Counter, Enrolment, IssuedDocument, School
from tests.reports import reading
from tests.services import registers_in_store as registers
from tests.services.registers_in_store import FIRST, LAST, SCHOOL, UPN

ASK = AskExtract(FIRST, LAST, upn=UPN, language="en", purpose="Section 444 proceedings")


@pytest.fixture
def laid(desk: Desk) -> registers.Laid:
    """A pupil with a whole register from the middle of January to the middle of February."""
    laid = registers.lay(desk)
    marks = registers.usual(desk)
    for day, session, mark in (
        (14, "AM", "O"), (14, "PM", "O"), (20, "AM", "U"), (21, "AM", "I"), (22, "PM", "V"), (23, "AM", "L"),
    ):  # fmt: skip
        marks[dt.date(2026, 1, day), session] = mark
    registers.take_in(laid, marks)
    return laid


def _extract(desk: Desk, ask: AskExtract = ASK) -> RegisterExtract:
    check = extracts.check_extract(desk, ask)
    assert check.extract is not None
    return check.extract


def _missing(desk: Desk, ask: AskExtract) -> list[str]:
    return [key for key, _ in extracts.check_extract(desk, ask).missing]


def test_the_extract_holds_the_counts_of_its_marks(laid: registers.Laid) -> None:
    extract = _extract(laid.desk)
    counts = extract.counts
    assert (counts.possible, counts.approved, counts.authorised, counts.unauthorised) == (50, 1, 1, 3)
    assert (counts.late_before_close, counts.late_after_close, counts.missing) == (1, 1, 0)
    assert str(extract.attendance) == "92.0"
    assert sum((week.counts for week in extract.weeks), start=type(counts)()) == counts
    assert sum((term.counts for term in extract.terms), start=type(counts)()) == counts
    assert sum(code.occurrences for code in extract.codes) == counts.possible
    assert extracts.check_extract(laid.desk, ASK).missing == ()


def test_the_extract_says_who_where_and_by_whom(laid: registers.Laid) -> None:
    registers.parent(laid, "Ffion", "Ffug-Riant", 1)
    extract = _extract(laid.desk, dataclasses.replace(ASK, name_parents=True))
    assert extract.pupil_name == "Siân Ffug-Ŵyn"
    assert (extract.school_number, extract.head_teacher) == (SCHOOL, "Mrs Gŵen Ffug")
    assert extract.issued_by == "Aled Ffug-Swyddog"
    assert extract.parents == ("Ms Ffion Ffug-Riant",)
    assert extract.compulsory_school_age is True
    assert _extract(laid.desk).parents == ()


def test_weekdays_without_a_session_say_why(laid: registers.Laid) -> None:
    snow = dt.date(2026, 1, 28)
    registers.take_in(laid, {(snow, "AM"): "", (snow, "PM"): ""}, file="later.csv")
    assert len(extracts.check_extract(laid.desk, ASK).missing_sessions) == 2
    registers.close(laid, snow, snow, "closure", "snow")
    ask = dataclasses.replace(ASK, last_day=dt.date(2026, 2, 20))
    check = extracts.check_extract(laid.desk, ask)
    assert check.missing_sessions == ()
    assert check.extract is not None
    notes = {note.date: (note.kind, note.name) for note in check.extract.day_notes}
    assert notes[snow] == ("closure", "snow")
    assert notes[dt.date(2026, 2, 18)][0] == "school_holiday"


def test_days_before_admission_are_not_on_roll(desk: Desk) -> None:
    laid = registers.lay(desk)
    late = dt.date(2026, 1, 26)
    enrolment = registers.at_school(laid, "6742998", admitted_on=late)
    registers.take_in(laid, registers.usual(desk, late), school="6742998", enrolment=enrolment)
    extract = _extract(desk)
    assert {note.kind for note in extract.day_notes if note.date < late} == {"not_on_roll"}
    assert extract.counts.possible == 30
    assert extract.admitted_on == late


def test_a_corrected_mark_keeps_its_original_and_the_import_that_changed_it(laid: registers.Laid) -> None:
    later = dt.datetime(2026, 2, 27, 8, 0, tzinfo=dt.UTC)
    registers.take_in(laid, {(dt.date(2026, 1, 14), "AM"): "I"}, file="corrected.csv", at=later)
    extract = _extract(laid.desk)
    (change,) = extract.corrections
    assert (change.original, change.corrected, change.import_file, change.changed_at) == (
        "O",
        "I",
        "corrected.csv",
        later,
    )
    assert change.import_sha256 == hashlib.sha256(b"corrected.csv").hexdigest()
    cell = next(cell for cell in extract.cells if (cell.date, cell.session) == (dt.date(2026, 1, 14), "AM"))
    assert (cell.code, cell.original) == ("I", "O")
    assert [(source.file_name, source.marks) for source in extract.sources] == [
        ("register.csv", 49),
        ("corrected.csv", 1),
    ]
    assert extract.as_at == later


def test_every_mark_of_the_extract_has_a_source(laid: registers.Laid) -> None:
    extract = _extract(laid.desk)
    assert sum(source.marks for source in extract.sources) == sum(bool(cell.code) for cell in extract.cells)


def test_marks_outrank_the_calendar(laid: registers.Laid) -> None:
    """A school that marked somebody on a holiday held that session, so a pupil without a mark has one missing."""
    holiday = dt.date(2026, 2, 18)
    other = registers.lay(laid.desk, upn="", upn_key=None, upn_state="none")
    registers.take_in(other, {(holiday, "AM"): "/"}, file="other.csv")
    ask = dataclasses.replace(ASK, last_day=dt.date(2026, 2, 20))
    assert extracts.check_extract(laid.desk, ask).missing_sessions == ((holiday, "AM"), (holiday, "PM"))


def test_a_day_on_which_the_school_marked_nobody_has_no_register(laid: registers.Laid) -> None:
    """Other pupils have marks in that week, so the school was not open to pupils on that day."""
    closed = dt.date(2026, 1, 27)
    registers.take_in(laid, {(closed, "AM"): "", (closed, "PM"): ""}, file="later.csv")
    assert len(extracts.check_extract(laid.desk, ASK).missing_sessions) == 2
    other = registers.lay(laid.desk, upn="", upn_key=None, upn_state="none")
    registers.take_in(other, {(dt.date(2026, 1, 26), "AM"): "/"}, file="other.csv")
    check = extracts.check_extract(laid.desk, ASK)
    assert check.missing_sessions == ()
    assert check.extract is not None
    assert {note.kind for note in check.extract.day_notes if note.date == closed} == {"no_register"}


def test_the_year_group_is_that_of_the_period(laid: registers.Laid) -> None:
    extract = _extract(laid.desk)
    assert (extract.year_group, extract.reg_group) == ("7", "7A")
    with laid.desk.writing() as unit:
        enrolment = unit.session.get_one(Enrolment, laid.enrolments[SCHOOL])
        enrolment.year_group_in = 2024
        unit.record("change", "enrolment", enrolment.id)
        unit.commit()
    extract = _extract(laid.desk)
    assert (extract.year_group, extract.reg_group) == ("8", "")


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({"first_day": LAST, "last_day": FIRST}, "period_reversed"),
        ({"last_day": dt.date(2026, 3, 3)}, "period_in_future"),
        ({"upn": "H674299999999"}, "pupil_not_found"),
        ({"first_day": dt.date(2025, 9, 1), "last_day": dt.date(2025, 12, 19)}, "no_register"),
        ({"school_number": "6742001"}, "no_register_at_school"),
    ],
)
def test_what_cannot_be_made_at_all_is_said(laid: registers.Laid, changed: dict[str, Any], missing: str) -> None:
    ask = dataclasses.replace(ASK, **changed)
    assert _missing(laid.desk, ask) == [missing]
    for action in (extracts.issue_extract, extracts.preview_extract):
        with pytest.raises(extracts.ExtractIncomplete):
            action(laid.desk, ask)
    assert extracts.list_documents(laid.desk) == ()


def test_a_pupil_at_two_schools_is_asked_for_the_school(laid: registers.Laid) -> None:
    registers.at_school(laid, "6742998", name="Ysgol Arall")
    registers.take_in(laid, registers.usual(laid.desk), school="6742998", file="other.csv")
    check = extracts.check_extract(laid.desk, ASK)
    ((key, text),) = check.missing
    assert key == "several_schools"
    assert SCHOOL in text and "6742998" in text
    extract = _extract(laid.desk, dataclasses.replace(ASK, school_number="6742998"))
    assert extract.school_name == "Ysgol Arall"
    assert [source.file_name for source in extract.sources] == ["other.csv"]


def test_sessions_without_a_mark_are_listed_and_refused_until_acknowledged(laid: registers.Laid) -> None:
    gap = (dt.date(2026, 1, 29), "PM")
    registers.take_in(laid, {gap: ""}, file="blank.csv")
    check = extracts.check_extract(laid.desk, ASK)
    assert check.missing_sessions == (gap,)
    assert check.missing[0][0] == "missing_marks"
    assert "2026-01-29 PM" in check.missing[0][1]
    with pytest.raises(extracts.ExtractIncomplete) as refused:
        extracts.issue_extract(laid.desk, ASK)
    assert refused.value.check.missing_sessions == (gap,)
    issued = extracts.issue_extract(laid.desk, dataclasses.replace(ASK, acknowledge_missing=True)).value
    assert "Aled Ffug-Swyddog acknowledged them" in reading.pages(issued.pdf)[0].replace("\n", " ")


def test_a_school_without_a_name_and_a_child_without_a_date_of_birth_are_refused(desk: Desk) -> None:
    laid = registers.lay(desk, date_of_birth=None)
    registers.take_in(laid, registers.usual(desk))
    with desk.writing() as unit:
        school = unit.session.scalars(select(School)).one()
        school.name = school.name_cy = ""
        unit.record("change", "school", school.id)
        unit.commit()
    assert _missing(desk, ASK) == ["school_name_missing", "date_of_birth_missing"]


def test_a_name_that_the_type_cannot_draw_is_refused(desk: Desk) -> None:
    laid = registers.lay(desk, surname="Ffug-Łąký-Ŵŷn", forename="佳")
    registers.take_in(laid, registers.usual(desk))
    ((key, text),) = extracts.check_extract(desk, ASK).missing
    assert key == "characters_not_printable"
    assert "佳" in text and "Ł" not in text


def test_a_pupil_who_left_and_came_back_needs_an_extract_for_each_time(desk: Desk) -> None:
    laid = registers.lay(desk)
    first = registers.at_school(laid, "6742997", left_on=dt.date(2026, 1, 16))
    registers.take_in(laid, registers.usual(desk, FIRST, dt.date(2026, 1, 16)), school="6742997", enrolment=first)
    again = dt.date(2026, 2, 2)
    second = registers.at_school(laid, "6742997", admitted_on=again)
    registers.take_in(laid, registers.usual(desk, again), school="6742997", enrolment=second, file="second.csv")
    assert _missing(desk, ASK) == ["two_spells"]
    assert _missing(desk, dataclasses.replace(ASK, first_day=again)) == []


def test_an_issued_extract_is_numbered_kept_and_told_in_the_audit(laid: registers.Laid) -> None:
    case = registers.case(laid, "AWS/2026/00001")
    outcome = extracts.issue_extract(laid.desk, ASK)
    issued = outcome.value
    assert issued.number == "RE/2026/00001"
    assert issued.sha256 == hashlib.sha256(issued.pdf).hexdigest()
    assert {"document", "case"} <= outcome.changes.kinds
    assert {issued.document_id, case} <= outcome.changes.ids
    pages = reading.pages(issued.pdf)
    assert len(pages) == issued.pages
    assert all("RE/2026/00001" in page for page in pages)
    (row,) = extracts.list_documents(laid.desk, case_id=case)
    assert (row.number, row.case_reference, row.sha256, row.purpose) == (
        "RE/2026/00001", "AWS/2026/00001", issued.sha256, "Section 444 proceedings",
    )  # fmt: skip
    with laid.desk.reading() as session:
        line = session.scalars(select(AuditLine).where(AuditLine.action == "issue")).one()
        assert issued.sha256 in line.after and "RE/2026/00001" in line.after
        assert "Siân" not in line.after
        kept = session.scalars(select(IssuedDocument)).one()
        assert kept.record["counts"]["unauthorised"] == 3


def test_numbers_run_on_without_a_gap_even_after_a_refusal(laid: registers.Laid) -> None:
    first = extracts.issue_extract(laid.desk, ASK).value
    with pytest.raises(extracts.ExtractIncomplete):
        extracts.issue_extract(laid.desk, dataclasses.replace(ASK, school_number="6742001"))
    second = extracts.issue_extract(laid.desk, ASK).value
    assert (first.number, second.number) == ("RE/2026/00001", "RE/2026/00002")


def test_a_new_year_counts_from_one(laid: registers.Laid) -> None:
    extracts.issue_extract(laid.desk, ASK)
    next_year = dataclasses.replace(laid.desk, clock=FixedClock(dt.datetime(2027, 1, 4, 9, 0, tzinfo=dt.UTC)))
    assert extracts.issue_extract(next_year, ASK).value.number == "RE/2027/00001"


def test_a_number_taken_meanwhile_is_not_used_twice(laid: registers.Laid, monkeypatch: pytest.MonkeyPatch) -> None:
    render = register_extract.render
    rendered: list[str] = []

    def slow(extract: RegisterExtract) -> bytes:
        rendered.append(extract.number)
        if len(rendered) == 1:
            monkeypatch.setattr(register_extract, "render", render)
            extracts.issue_extract(laid.desk, ASK)
            monkeypatch.setattr(register_extract, "render", slow)
        return render(extract)

    monkeypatch.setattr(register_extract, "render", slow)
    issued = extracts.issue_extract(laid.desk, ASK).value
    assert rendered == ["RE/2026/00001", "RE/2026/00002"]
    assert issued.number == "RE/2026/00002"
    assert "RE/2026/00002" in reading.pages(issued.pdf)[0]
    numbers = [row.number for row in extracts.list_documents(laid.desk)]
    assert sorted(numbers) == ["RE/2026/00001", "RE/2026/00002"]


def test_a_mark_changed_meanwhile_is_on_the_paper_that_is_issued(
    laid: registers.Laid, monkeypatch: pytest.MonkeyPatch
) -> None:
    render = register_extract.render
    changed: list[int] = []

    def slow(extract: RegisterExtract) -> bytes:
        if not changed:
            changed.append(1)
            registers.take_in(laid, {(dt.date(2026, 1, 14), "AM"): "I"}, file="meanwhile.csv")
        return render(extract)

    monkeypatch.setattr(register_extract, "render", slow)
    issued = extracts.issue_extract(laid.desk, ASK).value
    assert issued.number == "RE/2026/00001"
    assert any("meanwhile.csv" in page for page in reading.pages(issued.pdf))


def test_nothing_is_issued_while_the_register_never_rests(
    laid: registers.Laid, monkeypatch: pytest.MonkeyPatch
) -> None:
    render = register_extract.render
    turn: list[str] = []

    def restless(extract: RegisterExtract) -> bytes:
        turn.append("M" if len(turn) % 2 else "I")
        registers.take_in(laid, {(dt.date(2026, 1, 14), "AM"): turn[-1]}, file=f"{len(turn)}.csv")
        return render(extract)

    monkeypatch.setattr(register_extract, "render", restless)
    with pytest.raises(extracts.Refused) as refused:
        extracts.issue_extract(laid.desk, ASK)
    assert refused.value.key == "extract_busy"
    with laid.desk.reading() as session:
        assert session.get(Counter, ("RE", 2026)) is None


@pytest.mark.parametrize("language", ["en", "cy", "both"])
def test_a_reprint_is_byte_for_byte_what_was_issued(laid: registers.Laid, language: str) -> None:
    issued = extracts.issue_extract(laid.desk, dataclasses.replace(ASK, language=language)).value
    registers.take_in(laid, {(dt.date(2026, 1, 14), "AM"): "I"}, file="after.csv")
    again = extracts.reprint_extract(laid.desk, " re/2026/00001 ")
    assert again == issued
    with laid.desk.reading() as session:
        assert session.scalars(select(AuditLine.action).where(AuditLine.record_kind == "document")).all() == [
            "issue", "print",
        ]  # fmt: skip


def test_a_kept_copy_that_differs_is_not_handed_out(laid: registers.Laid) -> None:
    extracts.issue_extract(laid.desk, ASK)
    with laid.desk.writing() as unit:
        row = unit.session.scalars(select(IssuedDocument)).one()
        row.content = row.content[:-1] + b"!"
        unit.record("change", "document", row.id)
        unit.commit()
    with pytest.raises(extracts.DocumentDamaged):
        extracts.reprint_extract(laid.desk, "RE/2026/00001")


def test_an_extract_is_issued_and_reprinted_on_either_database(desk: Desk, any_store: Store) -> None:
    there = dataclasses.replace(desk, store=any_store)
    laid = registers.lay(there)
    registers.take_in(laid, registers.usual(there))
    registers.case(laid, "AWS/2026/00001")
    issued = extracts.issue_extract(there, ASK).value
    assert extracts.reprint_extract(there, issued.number) == issued
    assert [row.number for row in extracts.list_documents(there, pupil_id=laid.pupil_id)] == ["RE/2026/00001"]


def test_an_unknown_number_is_refused(laid: registers.Laid) -> None:
    with pytest.raises(extracts.NoSuchDocument, match="RE/2026/00009"):
        extracts.reprint_extract(laid.desk, "RE/2026/00009")


def test_a_preview_takes_no_number_and_leaves_no_trace(laid: registers.Laid) -> None:
    registers.take_in(laid, {(dt.date(2026, 1, 29), "PM"): ""}, file="blank.csv")
    pages = reading.pages(extracts.preview_extract(laid.desk, ASK))
    assert all("PREVIEW – NOT ISSUED" in page for page in pages)
    with laid.desk.reading() as session:
        assert session.get(Counter, ("RE", 2026)) is None
    assert extracts.list_documents(laid.desk) == ()


def test_an_unknown_language_is_a_fault_of_ours(laid: registers.Laid) -> None:
    with pytest.raises(Bug):
        extracts.check_extract(laid.desk, dataclasses.replace(ASK, language="fr"))


def test_a_period_across_two_school_years_reads_both(desk: Desk) -> None:
    laid = registers.lay(desk)
    first = dt.date(2025, 6, 2)
    registers.take_in(laid, registers.usual(desk, first, LAST))
    extract = _extract(desk, dataclasses.replace(ASK, first_day=first))
    assert extract.counts.missing == 0
    assert {cell.date.year for cell in extract.cells if cell.code} == {2025, 2026}
    assert sum(source.marks for source in extract.sources) == extract.counts.possible
    august = [note.kind for note in extract.day_notes if note.date.month == 8]
    assert set(august) == {"school_holiday", "bank_holiday"}
