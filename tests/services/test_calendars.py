"""Whose terms hold, what a day is, and what the marks say of it."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.calendars import RecordTerm
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.services import calendars, closed_days, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.engine import Store
from tests.desks import MARI, NOW
from tests.services.schools_in_store import OTHER, SCHOOL, UNTIL, YEAR, all_day, lay_pupils, lay_school, marks

AUTUMN = RecordTerm(
    2025, "autumn", dt.date(2025, 9, 2), dt.date(2025, 12, 18), dt.date(2025, 10, 20), dt.date(2025, 10, 24)
)
SNOW = dt.date(2026, 1, 15)


def test_a_schools_own_term_holds_before_the_councils_before_the_packs(any_store: Store):
    desk = Desk(any_store, MARI, FixedClock(NOW), load_pack())
    school, other = lay_school(desk), lay_school(desk, OTHER, "Yr Ail")
    calendars.record_term(desk, AUTUMN)
    own = RecordTerm(2025, "autumn", dt.date(2025, 9, 3), dt.date(2025, 12, 17), school_number=SCHOOL)
    calendars.record_term(desk, own)
    with desk.reading() as session:
        firsts = {
            str(which)[:4]: next(
                row for row in calendars.terms_of(session, desk.pack, which) if row.term.school_year == YEAR
            )
            for which in (school, None)
        }
        found = calendars.calendars_of(session, desk.pack, [school, other])
    assert {(row.whose, row.term.first_day) for row in firsts.values()} == {
        ("school", dt.date(2025, 9, 3)),
        ("council", dt.date(2025, 9, 2)),
    }
    assert found[school].is_school_day(dt.date(2025, 10, 22))
    assert not found[other].is_school_day(dt.date(2025, 10, 22))


def test_a_term_set_again_holds_and_the_one_before_stays(desk: Desk):
    calendars.record_term(desk, AUTUMN)
    calendars.record_term(desk, RecordTerm(2025, "autumn", dt.date(2025, 9, 1), dt.date(2025, 12, 19)))
    rows = [row for row in calendars.list_terms(desk, school_year=2025) if row.term.name == "autumn"]
    assert [(row.whose, row.term.first_day) for row in rows] == [("council", dt.date(2025, 9, 1))]
    with desk.reading() as session:
        from ecede_desktop.store.tables import TermDates

        assert session.query(TermDates).count() == 2


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (RecordTerm(2025, "winter", dt.date(2025, 9, 1), dt.date(2025, 12, 1)), "term_name"),
        (RecordTerm(2025, "autumn", dt.date(2025, 12, 1), dt.date(2025, 9, 1)), "term_days"),
        (RecordTerm(2025, "autumn", dt.date(2025, 9, 1), dt.date(2026, 9, 1)), "term_year"),
        (RecordTerm(2025, "autumn", dt.date(2025, 9, 1), dt.date(2025, 12, 1), dt.date(2025, 10, 1)), "term_half"),
        (RecordTerm(2025, "spring", dt.date(2025, 12, 1), dt.date(2026, 3, 1)), "term_overlap"),
        (RecordTerm(2025, "autumn", dt.date(2025, 9, 1), dt.date(2025, 12, 1), school_number="6740000"),
         "no_such_school"),
    ],
)  # fmt: skip
def test_a_term_that_cannot_be_is_refused(desk: Desk, command: RecordTerm, key: str):
    with pytest.raises(Refused) as refusal:
        calendars.record_term(desk, command)
    assert refusal.value.key == key
    assert all(row.whose == "pack" for row in calendars.list_terms(desk))


def test_sessions_are_counted_from_marks_and_never_from_380(desk: Desk):
    lay_school(desk)
    away = all_day({SNOW: "#"})
    lay_pupils(desk, SCHOOL, marks(desk, mark=away), marks(desk, mark=away))
    view = calendars.view_calendar(desk, SCHOOL, YEAR)
    assert view.sessions_expected is not None
    assert view.sessions_held == view.sessions_expected - 2
    assert calendars.sessions_held(desk, SCHOOL, dt.date(2026, 1, 14), dt.date(2026, 1, 16)) == 4
    assert (view.first_marked, view.last_marked) == (dt.date(2025, 9, 1), UNTIL)


def test_the_calendar_and_the_marks_disagree_in_both_ways(desk: Desk):
    lay_school(desk)
    half_term = dt.date(2026, 2, 17)
    lay_pupils(desk, SCHOOL, marks(desk, mark=all_day({SNOW: "", half_term: "/"})))
    days = {day.date: day for day in calendars.view_calendar(desk, SCHOOL, YEAR).days}
    assert days[SNOW].disagrees == "held_without_marks"
    assert (days[half_term].kind, days[half_term].disagrees) == ("holiday", "marked_but_closed")
    assert days[dt.date(2025, 12, 25)].kind == "bank_holiday"
    assert days[dt.date(2025, 12, 25)].note == "Christmas Day"
    assert days[dt.date(2026, 5, 1)].disagrees == ""
    assert sum(1 for day in days.values() if day.disagrees) == 2


def test_a_closure_takes_its_days_out_of_the_calendar(desk: Desk):
    school = lay_school(desk)
    schools.record_closure(desk, RecordClosure(SNOW, SNOW, "closure", SCHOOL, "Snow"))
    with desk.reading() as session:
        assert not calendars.calendar_of(session, desk.pack, school).is_school_day(SNOW)
        assert calendars.calendar_of(session, desk.pack, None).is_school_day(SNOW)
    day = next(d for d in calendars.view_calendar(desk, SCHOOL, YEAR).days if d.date == SNOW)
    assert (day.kind, day.note) == ("closure", "Snow")


def test_closed_days_seen_in_marks_are_proposed_and_accepted_by_a_person(desk: Desk):
    lay_school(desk)
    two = {dt.date(2026, 1, 16): "#", dt.date(2026, 1, 19): "#"}
    rows = [marks(desk, mark=all_day(two)) for _ in range(4)]
    lay_pupils(desk, SCHOOL, *rows)
    (proposal,) = closed_days.proposed_closures(desk, YEAR)
    assert (proposal.first_day, proposal.last_day, proposal.kind) == (*two, "occasional")
    assert (proposal.closed, proposal.marked, proposal.percent) == (16, 16, 100)
    row = closed_days.accept_closure(desk, proposal, "inset").value
    assert (row.kind, row.note) == ("inset", "Seen in marks: 16 of 16 (100.0 %) say closed.")
    assert closed_days.proposed_closures(desk, YEAR) == ()


def test_too_few_marks_or_too_small_a_share_propose_nothing(desk: Desk):
    lay_school(desk)
    closed, held = marks(desk, mark=all_day({SNOW: "#"})), marks(desk)
    lay_pupils(desk, SCHOOL, *[closed] * 9, held)
    assert closed_days.proposed_closures(desk, YEAR) == ()
    lay_school(desk, OTHER, "Yr Ail")
    lay_pupils(desk, OTHER, closed, closed)
    assert closed_days.proposed_closures(desk, YEAR, OTHER) == ()


def test_a_forced_closure_is_proposed_as_one(desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, *[marks(desk, mark=all_day({SNOW: "Y"}))] * 3)
    (proposal,) = closed_days.proposed_closures(desk, YEAR, SCHOOL)
    assert proposal.kind == "closure"
