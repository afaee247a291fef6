"""The six-month clock of a case from a real register: corrected marks, school age, stages, the clock on the wall."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import update

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.limitation import LAST_SESSION
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.marks import position_of
from ecede_desktop.services import cases
from ecede_desktop.services.case_deadlines import case_clock, clock_shown, sent_electronically
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.session_clocks import clock_of, of_school_age
from ecede_desktop.store.tables import AttendanceCase, MarkYear
from tests.services.caseload import Laid, lay_pupil

D = dt.date


@pytest.fixture
def laid(desk: Desk) -> Laid:
    """Twenty-five days missed from 3 November 2025."""
    return lay_pupil(desk)


@pytest.fixture
def reference(desk: Desk, laid: Laid) -> str:
    return cases.open_case(desk, OpenCase("Whole days missed.", upn=laid.upn)).value.reference


def at(desk: Desk, day: dt.date) -> Desk:
    return replace(desk, clock=FixedClock(dt.datetime.combine(day, dt.time(9), dt.UTC)))


def put_at(desk: Desk, reference: str, stage: str) -> None:
    with desk.writing() as unit:
        unit.session.execute(update(AttendanceCase).where(AttendanceCase.reference == reference).values(stage=stage))
        unit.record("update", "case", reference, after={"stage": stage})
        unit.commit()


def test_the_clock_counts_each_unauthorised_session_of_the_register(desk: Desk, reference: str) -> None:
    found = case_clock(desk, reference, at_any_stage=True)
    assert found is not None
    assert (len(found.clock.sessions), len(found.open), found.next_out) == (50, 50, D(2026, 5, 3))
    assert found.clock.backstop == D(2026, 6, 5)
    assert not found.soon
    later = case_clock(at(desk, D(2026, 5, 4)), reference, at_any_stage=True)
    assert later is not None
    assert [len(later.open), len(later.falls_out)] == [48, 2]
    assert later.soon


def test_a_corrected_mark_no_longer_stands_in_the_clock(desk: Desk, reference: str, laid: Laid) -> None:
    with desk.writing() as unit:
        row = unit.session.query(MarkYear).filter_by(enrolment_id=laid.enrolment).one()
        marks = bytearray(row.marks)
        marks[position_of(D(2025, 11, 3), "AM")] = ord("I")
        row.marks = bytes(marks)
        unit.record("update", "mark", laid.enrolment)
        unit.commit()
    found = case_clock(desk, reference, at_any_stage=True)
    assert found is not None
    assert (found.clock.sessions[0].day, found.clock.sessions[0].session) == (D(2025, 11, 3), "PM")
    assert len(found.clock.sessions) == 49


def test_sessions_after_today_are_not_yet_there(desk: Desk, reference: str) -> None:
    found = case_clock(at(desk, D(2025, 11, 4)), reference, at_any_stage=True)
    assert found is not None
    assert len(found.clock.sessions) == 4


def test_it_stands_in_the_head_from_the_warning_until_proceedings_begin(desk: Desk, reference: str) -> None:
    assert case_clock(desk, reference) is None
    assert [clock_shown(desk.pack, stage) for stage in ("review", "formal_warning", "charge")] == [False, True, False]
    put_at(desk, reference, "formal_warning")
    found = case_clock(desk, reference)
    assert found is not None
    assert [way.way.key for way in found.ways] == ["notice", "court"]
    assert found.ways[0].ready_on > found.ways[1].ready_on > found.today
    assert found.calendar_of == "Ysgol Enghraifft"


def test_a_recorded_receipt_moves_what_follows(desk: Desk, reference: str) -> None:
    put_at(desk, reference, "penalty_notice")
    counted = case_clock(desk, reference)
    known = case_clock(desk, reference, {"notice_post": D(2026, 3, 20)})
    assert counted is not None and known is not None
    assert known.ways[0].ready_on > counted.ways[0].ready_on


def test_sessions_outside_compulsory_school_age_are_no_offence_and_are_told(desk: Desk) -> None:
    old = lay_pupil(desk, 7, "Ffug", "Ffug-Hen", date_of_birth=D(2009, 6, 1))  # of school age to June 2025
    other = cases.open_case(desk, OpenCase("Days missed.", upn=old.upn)).value.reference
    found = case_clock(desk, other, at_any_stage=True)
    assert found is not None
    assert (len(found.clock.sessions), found.outside_age, found.next_out) == (0, 50, None)
    assert not any(way.possible for way in found.ways)
    sessions = ((D(2025, 11, 3), "AM"),)
    assert of_school_age(sessions, None) == sessions


def test_the_policy_of_the_pack_says_from_which_session_time_runs(desk: Desk) -> None:
    clock = clock_of(desk.pack, [(D(2025, 9, 15), "AM"), (D(2025, 11, 3), "AM")], D(2026, 3, 2))
    assert clock.starts != LAST_SESSION
    assert clock.citation.mark == "inference"


@pytest.mark.parametrize(
    ("sent", "served"),
    [
        (dt.datetime(2026, 7, 2, 13, 30, tzinfo=dt.UTC), D(2026, 7, 2)),  # half past two of summer time
        (dt.datetime(2026, 7, 2, 13, 30, 1, tzinfo=dt.UTC), D(2026, 7, 3)),
        (dt.datetime(2026, 1, 8, 14, 30, tzinfo=dt.UTC), D(2026, 1, 8)),
        (dt.datetime(2026, 3, 27, 14, 30, tzinfo=dt.UTC), D(2026, 3, 27)),  # the Friday before the clocks go on
        (dt.datetime(2026, 3, 30, 13, 31, tzinfo=dt.UTC), D(2026, 3, 31)),  # the Monday after
        (dt.datetime(2026, 10, 26, 14, 30, tzinfo=dt.UTC), D(2026, 10, 26)),  # the Monday after they go back
        (dt.datetime(2026, 7, 2, 23, 30, tzinfo=dt.UTC), D(2026, 7, 3)),  # half past midnight of Friday
        (dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC), D(2026, 10, 26)),  # within the hour that comes twice
        (dt.datetime(2026, 10, 25, 1, 30, tzinfo=dt.UTC), D(2026, 10, 26)),
    ],
)
def test_the_clock_on_the_wall_decides_when_papers_sent_electronically_are_served(
    sent: dt.datetime, served: dt.date
) -> None:
    assert sent_electronically(sent).day == served
