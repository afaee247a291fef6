"""After a result in court: days proposed, attendance set beside that before, tasks, and what a named person decides."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select, update

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.monitoring import MonitoringRule, proposed
from ecede_desktop.law.stages import Fact
from ecede_desktop.records.court import RecordEvent, WithdrawEvent
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.monitoring import BeginMonitoring, EndMonitoring, ReviewMonitoring, WithdrawMonitoring
from ecede_desktop.services import chronology, court_facts, monitoring, prosecutions
from ecede_desktop.services.chronology_words import EntryWords
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import tasks
from ecede_desktop.store.tables import Enrolment, MarkYear
from tests.services.caseload import audit_lines, lay_pupil, marks_until
from tests.services.notice_case import AWAY, lay_case
from tests.services.test_prosecutions import TODAY, begun

RULE = MonitoringRule(12, 12, (6, 12), True, "", "")
REFERENCE = "AWS/2026/00001"
SINCE = [dt.date(2026, 3, 9), dt.date(2026, 3, 10)]
"""Days away after the result of 2 March."""


@pytest.fixture
def number(desk: Desk, manager_desk: Desk) -> str:
    """Proceedings with a fine on the day they began."""
    row = begun(desk, manager_desk, lay_case(desk))
    for kind, details in (("plea", {"plea": "guilty"}), ("sentence", {"sentence": "fine"})):
        prosecutions.record_event(desk, RecordEvent(row.number, kind, TODAY, details=details))
    return row.number


def on(desk: Desk, day: dt.date) -> Desk:
    return replace(desk, clock=FixedClock(dt.datetime.combine(day, dt.time(9), dt.UTC)))


def going_on(desk: Desk, day: dt.date) -> Desk:
    """The same desk on a later day, its register kept until then."""
    with desk.writing() as unit:
        unit.session.execute(update(MarkYear).values(marks=marks_until(day, unauthorised=[*AWAY, *SINCE])))
        unit.record("change", "mark", "test")
        unit.commit()
    return on(desk, day)


def followed(desk: Desk, number: str, **said: Any) -> BeginMonitoring:
    given = monitoring.propose_monitoring(desk, number)
    usual: dict[str, Any] = {
        "number": number, "first_day": given.first_day, "last_day": given.last_day, "review_days": given.review_days,
    }  # fmt: skip
    return BeginMonitoring(**(usual | said))


def days_asked(desk: Desk, number: str) -> list[str]:
    with desk.reading() as session:
        return sorted(key for _, key, _ in tasks.open_of_source(session, f"monitoring:{number}:"))


@pytest.mark.parametrize(
    ("result_on", "months", "first", "last", "reviews"),
    [
        # Six weeks after Monday 2 March is 13 April; twelve are Monday 25 May, a bank holiday: so the 26th.
        ("2026-03-02", 0, "2026-03-03", "2026-05-26", ["2026-04-13", "2026-05-26"]),
        # A parenting order of six months lasts longer than the weeks.
        ("2026-03-02", 6, "2026-03-03", "2026-09-02", ["2026-04-13", "2026-05-26", "2026-09-02"]),
        # Six weeks after 20 February is Good Friday, 3 April 2026: so the Tuesday after Easter Monday.
        ("2026-02-20", 2, "2026-02-21", "2026-05-15", ["2026-04-07", "2026-05-15"]),
    ],
)
def test_the_days_are_proposed_from_the_result_and_a_longer_order(
    result_on: str, months: int, first: str, last: str, reviews: list[str]
) -> None:
    made = proposed(RULE, dt.date.fromisoformat(result_on), months)
    assert (made.first_day.isoformat(), made.last_day.isoformat()) == (first, last)
    assert [day.isoformat() for day in made.reviews] == reviews
    assert made.before_last < dt.date.fromisoformat(result_on) < made.first_day, "the result belongs to neither side"
    assert (made.before_last - made.before_first).days == 7 * 12 - 1


def test_nothing_is_followed_before_there_is_a_result(desk: Desk, manager_desk: Desk) -> None:
    row = begun(desk, manager_desk, lay_case(desk))
    with pytest.raises(Refused) as told:
        monitoring.propose_monitoring(desk, row.number)
    assert told.value.key == "monitoring_no_result"


def test_attendance_after_is_counted_beside_before_with_what_has_no_mark(desk: Desk, number: str) -> None:
    assert monitoring.propose_monitoring(desk, number).mark == "unconfirmed"
    monitoring.begin_monitoring(desk, followed(desk, number))
    later = going_on(desk, dt.date(2026, 3, 20))
    (view,) = monitoring.monitorings(later, REFERENCE)
    after = view.figures.after
    # Fourteen working days from 3 to 20 March, two of them away.
    assert (after.counts.possible, after.counts.unauthorised, after.over) == (28, 4, False)
    assert view.figures.before.counts.unauthorised == 2 * len(AWAY)
    assert view.figures.charged.counts.unauthorised == 2 * len(AWAY)
    assert [one.day for one in view.figures.further] == [SINCE[0], SINCE[0], SINCE[1], SINCE[1]]
    assert view.figures.further[0].last_day_to_begin == dt.date(2026, 9, 9), "six months after the session"
    # A session that the school held and that has no mark is no absence: it stands apart from the figure.
    lay_pupil(desk, 2, "Mali", marks=marks_until(later.clock.today()))
    gap = bytearray(marks_until(later.clock.today(), unauthorised=[*AWAY, *SINCE]))
    gap[position_of(dt.date(2026, 3, 12), "PM")] = 0
    with desk.writing() as unit:
        hers = MarkYear.enrolment_id.in_(select(Enrolment.id).where(Enrolment.pupil_id == view.row.pupil_id))
        unit.session.execute(update(MarkYear).where(hers).values(marks=bytes(gap)))
        unit.record("change", "mark", "test")
        unit.commit()
    (view,) = monitoring.monitorings(later, REFERENCE)
    assert (view.figures.after.counts.possible, view.figures.after.missing) == (27, 1)
    assert view.figures.after.counts.unauthorised == 4


def test_each_day_of_review_is_a_task_until_somebody_looked(desk: Desk, number: str) -> None:
    view = monitoring.begin_monitoring(desk, followed(desk, number)).value
    assert monitoring.begin_monitoring(desk, followed(desk, number)).value.row.id == view.row.id
    assert audit_lines(desk).count(("create", "monitoring")) == 1
    assert days_asked(desk, number) == ["2026-04-13", "2026-05-26"]
    later = going_on(desk, dt.date(2026, 4, 14))
    (view,) = monitoring.monitorings(later)
    assert view.late
    view = monitoring.review_monitoring(
        later, ReviewMonitoring(view.row.id, dt.date(2026, 4, 13), "He comes every day now.")
    ).value
    assert not view.late
    assert days_asked(desk, number) == ["2026-05-26"]
    (kept,) = view.row.entries
    assert (kept.further, kept.after.unauthorised) == (4, 4)


def test_what_comes_of_it_needs_a_manager_and_ends_it_or_goes_on(desk: Desk, manager_desk: Desk, number: str) -> None:
    view = monitoring.begin_monitoring(desk, followed(desk, number)).value
    later = going_on(desk, dt.date(2026, 5, 26))
    ends = EndMonitoring(view.row.id, "longer", dt.date(2026, 5, 26), "The order runs on.")
    for command, key in (
        (ends, "monitoring_until"),
        (replace(ends, until=dt.date(2026, 7, 10)), "monitoring_manager"),
        (replace(ends, outcome="perhaps"), "monitoring_outcome"),
        (replace(ends, reasons=" "), "monitoring_reasons"),
    ):
        with pytest.raises(Refused) as told:
            monitoring.end_monitoring(later, command)
        assert told.value.key == key
    view = monitoring.end_monitoring(later, replace(ends, until=dt.date(2026, 7, 10), approved_by="mari")).value
    assert (view.row.last_day, view.row.entries[-1].approved_by) == (dt.date(2026, 7, 10), "Mari Ffug-Reolwr")
    assert days_asked(desk, number) == ["2026-07-10"]
    done = EndMonitoring(view.row.id, "further_action", dt.date(2026, 5, 26), "Four sessions again.")
    view = monitoring.end_monitoring(replace(manager_desk, clock=later.clock), done).value
    assert not view.row.runs
    assert days_asked(desk, number) == []
    with pytest.raises(Refused) as told:
        monitoring.review_monitoring(later, ReviewMonitoring(view.row.id, dt.date(2026, 5, 26), "Again."))
    assert told.value.key == "monitoring_over"


def test_it_says_when_the_result_it_rests_on_was_taken_back(desk: Desk, manager_desk: Desk, number: str) -> None:
    view = monitoring.begin_monitoring(desk, followed(desk, number)).value
    assert view.rests
    row = prosecutions.court_view(desk, REFERENCE).prosecutions[0]
    wrong = next(one for one in row.events if one.kind == "sentence")
    prosecutions.withdraw_event(manager_desk, WithdrawEvent(wrong.id, "Another case."))
    assert not monitoring.monitorings(desk, REFERENCE)[0].rests
    view = monitoring.withdraw_monitoring(desk, WithdrawMonitoring(view.row.id, "Another case.")).value
    assert not view.row.runs
    assert days_asked(desk, number) == []


def test_it_stands_in_the_chronology_in_both_languages(desk: Desk, number: str) -> None:
    view = monitoring.begin_monitoring(desk, followed(desk, number)).value
    later = going_on(desk, dt.date(2026, 4, 14))
    monitoring.review_monitoring(later, ReviewMonitoring(view.row.id, dt.date(2026, 4, 13), "He comes."))
    done = EndMonitoring(view.row.id, "closed", dt.date(2026, 4, 14), "It holds.", approved_by="mari")
    monitoring.end_monitoring(later, done)
    entries = [one for one in chronology.read_chronology(later, REFERENCE).entries if one.kind == "monitoring"]
    english = [EntryWords("en", desk.pack).title(one) for one in entries]
    assert english == [
        f"After court: Attendance holds; it is followed no longer ({number})",
        f"Attendance after court was looked at ({number})",
        f"Attendance after court is followed to Tue 26 May 2026 ({number})",
    ]
    assert EntryWords("cy", desk.pack).title(entries[0]).startswith("Ar ôl y llys: Mae'r presenoldeb yn dal")


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"first_day": TODAY}, "monitoring_first_day"),
        ({"last_day": dt.date(2026, 3, 2)}, "monitoring_last_day"),
        ({"review_days": (dt.date(2027, 1, 1),)}, "monitoring_review_days"),
    ],
)
def test_days_that_cannot_be_are_refused(desk: Desk, number: str, said: dict[str, Any], key: str) -> None:
    with pytest.raises(Refused) as told:
        monitoring.begin_monitoring(desk, followed(desk, number, **said))
    assert told.value.key == key


def test_a_case_leaves_the_time_after_court_only_once_what_came_of_it_is_recorded(desk: Desk, number: str) -> None:
    def gate() -> Fact:
        with desk.reading() as session:
            case = prosecutions.court_view(desk, REFERENCE).prosecutions[0]
            return court_facts.monitoring_over(session, find_case(session, desk.pack, case.case_reference).id)

    assert not gate().met
    view = monitoring.begin_monitoring(desk, followed(desk, number)).value
    assert (gate().met, gate().evidence) == (False, "0 of 1")
    later = going_on(desk, dt.date(2026, 4, 14))
    done = EndMonitoring(view.row.id, "closed", dt.date(2026, 4, 14), "It holds.", approved_by="mari")
    monitoring.end_monitoring(later, done)
    assert (gate().met, gate().on) == (True, dt.date(2026, 4, 14))
    assert [one.key for one in desk.pack.ladder.get("monitoring").to_leave] == ["monitoring_over"]  # type: ignore[union-attr]
