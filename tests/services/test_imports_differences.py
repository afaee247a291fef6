"""What a file tells otherwise is kept for an officer to settle: never smoothed, told once, and never a deletion."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.differences import AskDifferences, SettleDifferences, sentence
from ecede_desktop.records.pupils import RecordEnrolment
from ecede_desktop.records.transfers import ClaimedTotals, PupilDetails, SchoolSpellLine
from ecede_desktop.services import import_differences, schools
from ecede_desktop.store.tables import AuditLine, ClaimedTotal
from tests.services.offices import GWYN, LOWRI, MON, OTHER, SCHOOL, TUE, WEEK, Office, office, row, text, warned

__all__ = ["office"]


def upn(serial: int) -> str:
    digits = f"6742999{serial:05d}"
    return check_letter(digits) + digits


def school_of(count: int, day: str) -> list[str]:
    return [row(upn(30000 + n), day, "AM", "/", f"Ffug{n}") for n in range(count)]


def later(office: Office, days: int = 7) -> None:
    office.desk = replace(office.desk, clock=FixedClock(office.desk.clock.now() + dt.timedelta(days=days)))


def kinds_of(office: Office, *kinds: str) -> list[str]:
    return [d.sentence for d in office.differences() if d.kind in kinds]


def test_the_first_file_of_a_school_has_no_differences(office: Office) -> None:
    plan = office.take(WEEK)
    assert plan.differences == ()
    assert office.differences() == []


def test_a_pupil_who_is_new_at_a_school_that_is_known_is_told(office: Office) -> None:
    office.take(WEEK)
    plan = office.take(text(row(GWYN, "2026-02-02", "AM", "/"), row(upn(30001), "2026-02-02", "AM", "/", "Mabli")))
    assert [d.kind for d in plan.differences] == ["new_pupil"]
    assert kinds_of(office, "new_pupil") == ["Mabli Ffug-Jones is new at Ysgol Enghraifft."]


def test_changed_marks_are_told_with_both_values_and_how_late(office: Office) -> None:
    office.take(WEEK)
    as_at = dt.datetime(2026, 1, 20, 8, tzinfo=dt.UTC)
    plan = office.take_told(text(row(GWYN, TUE, "AM", "O"), row(GWYN, MON, "AM", "L")), as_at=as_at)
    assert [(c.old, c.new, c.days_late) for c in plan.changed] == [("/", "L", 8), ("N", "O", 7)]
    (told,) = office.differences()
    assert (told.kind, told.facts["count"], told.facts["late"]) == ("changed_marks", 2, 8)
    assert told.facts["sessions"] == [[MON, "AM", "/", "L", 8], [TUE, "AM", "N", "O", 7]]


def test_trap_23_pupils_who_vanish_from_a_whole_schools_file_are_told_and_stay(office: Office) -> None:
    office.take(text(*school_of(10, MON)))
    plan = office.take(text(*school_of(8, "2026-02-02")))
    assert "pupil_vanished" in warned(plan)
    said = kinds_of(office, "vanished")
    assert len(said) == 2
    assert "the last mark held is of 2026-01-12" in said[0]
    assert office.mark(upn(30009), MON, "AM") == "/"
    assert office.spell(upn(30009)).left_on is None


def test_a_file_of_one_class_lets_nobody_vanish(office: Office) -> None:
    office.take(text(*school_of(10, MON)))
    plan = office.take(text(*school_of(4, "2026-02-02")))
    assert plan.differences == ()


def test_an_old_file_lets_nobody_vanish_who_came_later(office: Office) -> None:
    office.take(text(*school_of(10, "2026-02-02")))
    plan = office.take(text(*school_of(8, MON)))
    assert plan.differences == ()


def test_who_is_known_to_have_left_does_not_vanish(office: Office) -> None:
    office.take(text(*school_of(10, MON)))
    for number in (8, 9):
        spell = office.spell(upn(30000 + number))
        schools.record_enrolment(office.desk, RecordEnrolment(spell.id, None, dt.date(2026, 1, 30)))
    assert office.take(text(*school_of(8, "2026-02-02"))).differences == ()


def test_the_same_difference_of_the_next_file_is_not_told_again(office: Office) -> None:
    office.take(text(*school_of(10, MON)))
    office.take(text(*school_of(8, "2026-02-02")))
    later(office)
    office.take(text(*school_of(8, "2026-02-03")))
    assert len(kinds_of(office, "vanished")) == 2


def test_trap_21_a_mover_and_a_pupil_of_two_schools_are_told_apart(office: Office) -> None:
    office.take(WEEK)
    office.take(text(row(GWYN, "2026-02-02", "AM", "/"), row(LOWRI, MON, "AM", "/", "Lowri")), school=OTHER)
    assert kinds_of(office, "moved") == [
        "Gŵyn Ffug-Jones was at Ysgol Enghraifft and is now in the register of Uned Enghraifft."
    ]
    assert kinds_of(office, "two_schools") == [
        "Lowri Ffug-Jones is in the registers of Ysgol Enghraifft and of Uned Enghraifft at the same time."
    ]


def test_a_leaver_by_the_schools_history_is_told_and_no_day_is_set(office: Office) -> None:
    office.take(WEEK)
    history = (SchoolSpellLine(SCHOOL, "Ysgol", dt.date(2024, 9, 1), dt.date(2026, 1, 30)),)
    office.take_told(text(row(GWYN, TUE, "PM", "\\")), details={0: PupilDetails(school_history=history)})
    assert kinds_of(office, "leaver") == [
        "Ysgol Enghraifft says that Gŵyn Ffug-Jones left on 2026-01-30; the store has no day of leaving."
    ]
    assert office.spell(GWYN).left_on is None


GRID = f"UPN,Surname,Forename,DOB,{MON} AM,{MON} PM,{TUE} AM"


def test_held_marks_that_a_grid_leaves_blank_stay_and_are_told_once(office: Office) -> None:
    office.take(text(row(GWYN, MON, "AM", "/"), row(GWYN, MON, "PM", "M"), row(GWYN, TUE, "AM", "I")))
    plan = office.take(f"{GRID}\n{GWYN},Ffug-Jones,Gŵyn,14/03/2015,/,,-\n")
    assert (plan.marks_same, plan.marks_changed, plan.blank) == (1, 0, 2)
    (told,) = office.differences()
    assert (told.kind, told.facts["sessions"]) == ("blanked", [[MON, "PM", "M"], [TUE, "AM", "I"]])
    assert told.sentence == (
        "The file of Ysgol Enghraifft leaves sessions of Gŵyn Ffug-Jones blank that have marks: 2, "
        f"from {MON} PM to {TUE} AM; the marks stay."
    )
    assert office.mark(GWYN, MON, "PM") == "M"
    again = office.take(f"{GRID}\n{GWYN},Ffug-Jones,Gŵyn,14/03/2015,/,,\n")
    assert again.differences == ()


def test_a_pupil_without_any_mark_left_in_a_grid_is_told_too(office: Office) -> None:
    office.take(text(row(GWYN, MON, "AM", "/"), row(LOWRI, MON, "AM", "/", "Lowri")))
    lines = (f"{GWYN},Ffug-Jones,Gŵyn,14/03/2015,,,", f"{LOWRI},Ffug-Jones,Lowri,14/03/2015,/,,")
    office.take("\n".join((GRID, *lines, "")))
    assert kinds_of(office, "blanked") == [
        "The file of Ysgol Enghraifft leaves sessions of Gŵyn Ffug-Jones blank that have marks: 1, "
        f"from {MON} AM to {MON} AM; the marks stay."
    ]


def test_sessions_that_a_grid_does_not_cover_or_that_were_for_nobody_are_not_left_blank(office: Office) -> None:
    office.take(text(row(GWYN, MON, "AM", "#"), row(GWYN, TUE, "PM", "\\")))
    office.take(f"{GRID}\n{GWYN},Ffug-Jones,Gŵyn,14/03/2015,,\\,\n")
    assert kinds_of(office, "blanked") == []


def test_a_hyphen_in_a_string_of_marks_leaves_a_session_blank(office: Office) -> None:
    office.take(text(row(GWYN, MON, "PM", "\\"), row(GWYN, TUE, "AM", "/")))
    string = "/-/\\/\\/\\/\\####"
    office.take(f"UPN,Surname,Forename,DOB,StartDate,Marks\n{GWYN},Ffug-Jones,Gŵyn,14/03/2015,{MON},{string}\n")
    (told,) = [d for d in office.differences() if d.kind == "blanked"]
    assert told.facts["sessions"] == [[MON, "PM", "\\"]]


def test_two_schools_are_told_with_the_day_on_which_the_file_says_that_the_pupil_left_the_other(office: Office) -> None:
    office.take(WEEK)
    history = (
        SchoolSpellLine(SCHOOL, "Ysgol", dt.date(2024, 9, 1), dt.date(2026, 1, 30)),
        SchoolSpellLine(OTHER, "Uned", dt.date(2026, 2, 2)),
    )
    plan = office.take_told(
        text(row(GWYN, "2026-02-02", "AM", "/")), school=OTHER, details={0: PupilDetails(school_history=history)}
    )
    (told,) = (p for p in plan.problems if p.key.startswith("dual_registration"))
    assert (told.key, told.refuses) == ("dual_registration_left", False)
    assert told.wrong.endswith("the file says that the pupil left Ysgol Enghraifft on 30/01/2026.")
    assert told.right.startswith("Record 30/01/2026 as the day of leaving Ysgol Enghraifft")
    assert office.spell(GWYN).left_on is None


@pytest.mark.parametrize("left", [None, dt.date(2031, 1, 30)])
def test_two_schools_are_told_without_a_day_where_the_file_has_none_that_has_come(
    office: Office, left: dt.date | None
) -> None:
    office.take(WEEK)
    history = (SchoolSpellLine(SCHOOL, "Ysgol", dt.date(2024, 9, 1), left),)
    plan = office.take_told(
        text(row(GWYN, "2026-02-02", "AM", "/")), school=OTHER, details={0: PupilDetails(school_history=history)}
    )
    assert "dual_registration" in [p.key for p in plan.problems]


def test_another_date_of_birth_is_told_and_the_stores_stays(office: Office) -> None:
    office.take(WEEK)
    office.take(text(row(GWYN, "2026-02-02", "AM", "/", born="15/03/2015")))
    assert kinds_of(office, "birth_changed") == [
        "The store has Gŵyn Ffug-Jones’s date of birth as 14/03/2015, the file of Ysgol Enghraifft as 15/03/2015."
    ]
    assert office.pupil(GWYN).date_of_birth == dt.date(2015, 3, 14)


def test_sums_that_the_marks_do_not_give_are_told_beside_them(office: Office) -> None:
    totals = (
        ClaimedTotals(0, 2025, SCHOOL, possible=3, attended=2, authorised=0, unauthorised=1),
        ClaimedTotals(1, 2025, SCHOOL, possible=2, attended=2, authorised=0, unauthorised=0),
        ClaimedTotals(1, 2024, SCHOOL, possible=380, attended=300),
    )
    office.take_told(WEEK, totals=totals)
    assert kinds_of(office, "totals") == [
        "The sums in the file of Ysgol Enghraifft for Lowri Ffug-Jones in 2025/26 differ from its marks: "
        "attended 2, by the marks 1, authorised 0, by the marks 1."
    ]
    assert kinds_of(office, "totals_alone") == [
        "The file gives sums for Lowri Ffug-Jones at Ysgol Enghraifft in 2024/25, but no marks: "
        "possible 380, attended 300."
    ]
    with office.desk.reading() as session:
        assert len(session.scalars(select(ClaimedTotal)).all()) == 3


def test_an_officer_settles_in_their_own_words_once(office: Office) -> None:
    office.take(WEEK)
    office.take(text(row(GWYN, TUE, "AM", "O")))
    (open_one,) = office.differences()
    command = SettleDifferences((open_one.id,), " The school sent a letter. ")
    (settled,) = import_differences.settle_differences(office.desk, command).value
    assert (settled.settlement, settled.settled_by) == ("The school sent a letter.", "Aled Ffug-Swyddog")
    assert office.differences() == []
    assert [d.id for d in office.differences(settled=True)] == [open_one.id]
    with office.desk.reading() as session:
        lines = session.execute(select(AuditLine.action, AuditLine.record_kind)).all()
    assert tuple(lines[-1]) == ("settle", "difference")
    with pytest.raises(Refused, match="settled already"):
        import_differences.settle_differences(office.desk, command)


def test_a_settlement_says_something_of_a_difference_that_is_there(office: Office) -> None:
    office.take(WEEK)
    office.take(text(row(GWYN, TUE, "AM", "O")))
    (open_one,) = office.differences()
    with pytest.raises(Refused, match="Write what was decided"):
        import_differences.settle_differences(office.desk, SettleDifferences((open_one.id,), "  "))
    with pytest.raises(Refused, match="not in this store"):
        import_differences.settle_differences(office.desk, SettleDifferences((office.desk.user.id,), "x"))


def test_differences_are_asked_for_by_kind_school_and_import(office: Office) -> None:
    office.take(WEEK)
    plan = office.take(text(f"{GWYN},{TUE},AM,O,Ffug-Huws,Gŵyn,14/03/2015,4,4B"))

    def asked(**ask: object) -> list[str]:
        found = import_differences.list_differences(office.desk, AskDifferences(**ask))  # type: ignore[arg-type]
        return sorted(d.kind for d in found)

    assert asked(kind="name_changed") == ["name_changed"]
    assert asked(school_number=SCHOOL) == ["changed_marks", "name_changed"]
    assert asked(school_number=OTHER) == []
    assert asked(import_id=plan.import_id) == ["changed_marks", "name_changed"]


def test_a_difference_of_a_newer_version_is_shown_as_it_is_kept() -> None:
    assert sentence("unheard_of", {"b": 2, "a": 1}) == "unheard_of: a 1, b 2"
    assert sentence("moved", {"name": "x"}) == "moved: name x"
