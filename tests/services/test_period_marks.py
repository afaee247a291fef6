"""A child at two schools: each session is one session, of one class, whatever both schools wrote."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict

import pytest

from ecede_desktop.records.statements import DraftStatement
from ecede_desktop.services import notices, statements
from ecede_desktop.services.case_deadlines import case_clock
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.period_marks import read_counts
from tests.services.caseload import marks_until, weekdays
from tests.services.notice_case import AWAY, BEGUN, STATED, NoticeCase, ask, lay_case
from tests.services.test_prosecutions import begun
from tests.services.two_schools import lay_second, recode

LAST = dt.date(2026, 2, 27)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def alone(desk: Desk, laid: NoticeCase) -> dict[str, int]:
    with desk.reading() as session:
        return asdict(read_counts(session, desk.pack, laid.pupil.id, BEGUN, LAST))


def test_two_schools_that_wrote_the_same_are_counted_once(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    before = alone(desk, laid)
    lay_second(desk, laid.pupil, marks_until(unauthorised=AWAY))
    assert alone(desk, laid) == before
    assert before["unauthorised"] == 16
    row = begun(desk, manager_desk, laid)
    assert (len(row.sessions), row.counts.unauthorised) == (16, 16)
    assert asdict(row.counts) == before


def test_the_officers_statement_says_the_sessions_once(desk: Desk, laid: NoticeCase) -> None:
    lay_second(desk, laid.pupil, marks_until(unauthorised=AWAY))
    made = statements.draft_statement(desk, DraftStatement(laid.reference, laid.parent_id, BEGUN, LAST)).value
    counts = alone(desk, laid)
    attended = counts["present"] + counts["approved"]
    said = next(one.text for one in made.paragraphs if one.source_kind == "register")
    assert f"attended {attended} of {attended + 16} sessions" in said
    assert "16 sessions were absence without authority" in said


@pytest.mark.parametrize(
    ("other", "unauthorised", "authorised"),
    [({}, 0, 0), ({"O": "I"}, 16, 0), ({"present": "D", "O": "D"}, 16, 0), ({"present": "O"}, 16, 0)],
    ids=["attended at the other", "ill at the other", "the other only refers back", "present and absent"],
)
def test_whoever_attended_anywhere_was_not_absent_and_a_reference_to_the_other_says_nothing(
    desk: Desk, laid: NoticeCase, other: dict[str, str], unauthorised: int, authorised: int
) -> None:
    row = marks_until() if not other else recode(marks_until(unauthorised=AWAY), **other)
    if other == {"present": "O"}:
        row = recode(marks_until(), present="O")  # absent all the year at the one, as taught at the other
    lay_second(desk, laid.pupil, row)
    counts = alone(desk, laid)
    assert (counts["unauthorised"], counts["authorised"], counts["missing"]) == (unauthorised, authorised, 0)


def test_late_marks_and_sessions_without_a_mark_are_counted_once(desk: Desk, laid: NoticeCase) -> None:
    row = bytearray(marks_until(unauthorised=AWAY).replace(b"O", b"U"))
    lay_second(desk, laid.pupil, bytes(row))
    counts = alone(desk, laid)
    assert (counts["unauthorised"], counts["late_after_close"]) == (16, 0)


def test_the_share_of_the_year_behind_a_notice_counts_a_session_once(desk: Desk, laid: NoticeCase) -> None:
    request = notices.ask_notice(desk, ask(laid)).value
    before = [(one.key, one.met, one.satisfy_en) for one in notices.examine_request(desk, request.id, STATED).checks]
    lay_second(desk, laid.pupil, marks_until(unauthorised=AWAY))
    after = [(one.key, one.met, one.satisfy_en) for one in notices.examine_request(desk, request.id, STATED).checks]
    assert after == before


def test_the_clock_of_the_case_runs_for_what_a_charge_would_list(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    at_other = marks_until(unauthorised=weekdays(dt.date(2026, 2, 23), 2))
    lay_second(desk, laid.pupil, at_other)
    clock = case_clock(desk, laid.reference, at_any_stage=True)
    assert clock is not None
    row = begun(desk, manager_desk, laid)
    assert [(one.day, one.session) for one in clock.clock.sessions] == [one[:2] for one in row.sessions]
    assert len(row.sessions) == 4
