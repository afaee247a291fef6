"""The code-level return: counted by term, checked, kept as it was, and different when made again later."""

from __future__ import annotations

import datetime as dt

import pytest
import uuid6
from sqlalchemy import update

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import UserError
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.returns import AskCodeReturn
from ecede_desktop.services import code_returns
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import FigureSnapshot, MarkYear, Task
from tests.desks import MARI, NOW
from tests.services.schools_in_store import (
    OTHER,
    SCHOOL,
    absent_on,
    all_day,
    lay_pupils,
    lay_school,
    marks,
)

AUTUMN_AND_SPRING = AskCodeReturn(dt.date(2025, 9, 1), dt.date(2026, 2, 27))
AUTUMN = AskCodeReturn(dt.date(2025, 9, 1), dt.date(2025, 12, 31))
ILL = absent_on([dt.date(2025, 9, 8)])


def test_sessions_are_counted_by_term_year_group_and_code(any_store: Store):
    desk = Desk(any_store, MARI, FixedClock(NOW), load_pack())
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=ILL), *[marks(desk)] * 5)
    plan = code_returns.plan_return(desk, AUTUMN_AND_SPRING)
    found = {(line.term, line.year_group, line.code): line for line in plan.lines}
    assert set(found) == {("autumn", "7", "/"), ("autumn", "7", "I"), ("autumn", "7", "\\"), ("spring", "7", "/"),
                          ("spring", "7", "\\")}  # fmt: skip
    ill = found["autumn", "7", "I"]
    assert (ill.sessions, ill.pupils, ill.counts_as, ill.small) == (2, 1, "AU", True)
    assert (found["autumn", "7", "/"].pupils, found["autumn", "7", "/"].small) == (6, False)
    assert (plan.pupils, plan.schools, plan.code_sets) == (6, 1, ("CY-2010",))
    assert not plan.certain
    # 27 February and ten working days.
    assert plan.due_on == dt.date(2026, 3, 13)


def test_no_mark_falls_between_two_terms(desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=all_day({dt.date(2025, 12, 22): "/"})))
    every = sum(line.sessions for line in code_returns.plan_return(desk, AUTUMN_AND_SPRING).lines)
    with desk.reading() as session:
        held = sum(1 for byte in session.query(MarkYear).one().marks if byte)
    assert every == held


def test_whoever_is_not_counted_is_said(desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk))
    lay_pupils(desk, SCHOOL, marks(desk), first=2, born=dt.date(2009, 8, 31))
    lay_pupils(desk, SCHOOL, marks(desk), first=3, born=dt.date(2009, 9, 1))
    lay_pupils(desk, SCHOOL, marks(desk), first=4, born=None)
    lay_pupils(desk, SCHOOL, marks(desk), first=5, status="S")
    plan = code_returns.plan_return(desk, AUTUMN)
    told = {check.key: check.pupils for check in plan.checks}
    # 16 on 31 August 2025 is one too old; a day younger still counts.
    assert {key: told[key] for key in ("outside_age", "birth_unknown", "second_school")} == {
        "outside_age": 1,
        "birth_unknown": 1,
        "second_school": 1,
    }
    assert plan.pupils == 3
    assert not plan.stopped


def test_gaps_and_marks_outside_the_roll_are_found(desk: Desk):
    lay_school(desk)
    gap = all_day({dt.date(2025, 9, 9): ""})
    lay_pupils(desk, SCHOOL, marks(desk), marks(desk, mark=gap))
    lay_pupils(desk, SCHOOL, marks(desk), first=3, admitted_on=dt.date(2025, 9, 10), left_on=dt.date(2025, 12, 18))
    told = {check.key: (check.pupils, check.sessions) for check in code_returns.plan_return(desk, AUTUMN).checks}
    assert told["not_tied"] == (1, 2)
    # Seven school days before 10 September, one after 18 December.
    assert told["before_admission"] == (1, 16)


def test_an_invalid_code_stops_the_return(desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=all_day({dt.date(2025, 9, 9): "?"})))
    assert code_returns.plan_return(desk, AUTUMN).stopped
    with pytest.raises(UserError) as refusal:
        code_returns.make_return(desk, AUTUMN)
    assert refusal.value.key == "return_stopped"
    assert code_returns.list_returns(desk) == ()


def test_a_special_school_is_returned_as_a_whole(desk: Desk):
    lay_school(desk, phase="special")
    lay_pupils(desk, SCHOOL, marks(desk))
    assert {line.year_group for line in code_returns.plan_return(desk, AUTUMN).lines} == {""}


def test_a_return_is_kept_as_it_was_and_what_changed_later_is_shown(desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=ILL), *[marks(desk)] * 5)
    made = code_returns.make_return(desk, AUTUMN).value
    assert code_returns.differences(desk, made.id) == ()
    with desk.writing() as unit:
        row = unit.session.query(MarkYear).filter(MarkYear.marks == marks(desk, mark=ILL)).one()
        unit.session.execute(update(MarkYear).where(MarkYear.id == row.id).values(marks=marks(desk)))
        unit.record("change", "mark", row.id)
        unit.commit()
    assert code_returns.get_return(desk, made.id) == made
    found = {(one.line.code): (one.kept, one.now) for one in code_returns.differences(desk, made.id)}
    assert found["I"] == (2, 0)
    assert found["/"][1] == found["/"][0] + 1


def test_figures_that_were_tampered_with_are_known(desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk))
    made = code_returns.make_return(desk, AUTUMN).value
    assert made.whole
    with desk.writing() as unit:
        row = unit.session.get_one(FigureSnapshot, made.id)
        row.record = row.record | {"pupils": 99}
        unit.record("change", "snapshot", row.id)
        unit.commit()
    assert not code_returns.get_return(desk, made.id).whole


def test_sending_is_a_task_until_it_is_done(desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk))
    made = code_returns.make_return(desk, AUTUMN).value
    with desk.reading() as session:
        (task,) = session.query(Task).all()
        assert (task.due_on, task.done_at, task.user_id) == (made.due_on, None, desk.user.id)
    sent = code_returns.record_sent(desk, made.id, dt.date(2026, 1, 12), "Regional consortium")
    assert (sent.value.sent_on, sent.value.sent_to) == (dt.date(2026, 1, 12), "Regional consortium")
    with desk.reading() as session:
        assert session.query(Task).one().done_at is not None
    with pytest.raises(UserError) as again:
        code_returns.record_sent(desk, made.id, dt.date(2026, 1, 13), "Regional consortium")
    assert again.value.key == "return_sent"


def test_a_return_of_some_schools_has_only_those(desk: Desk):
    for number in (SCHOOL, OTHER):
        lay_school(desk, number, number)
        lay_pupils(desk, number, marks(desk))
    ask = AskCodeReturn(AUTUMN.first_day, AUTUMN.last_day, (OTHER,))
    assert {line.school_number for line in code_returns.plan_return(desk, ask).lines} == {OTHER}


def test_what_cannot_be_returned_is_refused(desk: Desk):
    lay_school(desk)
    wrong = {
        "period": lambda: code_returns.plan_return(desk, AskCodeReturn(dt.date(2026, 1, 1), dt.date(2025, 1, 1))),
        "return_empty": lambda: code_returns.make_return(desk, AUTUMN),
        "no_such_school": lambda: code_returns.plan_return(
            desk, AskCodeReturn(AUTUMN.first_day, AUTUMN.last_day, ("6740000",))
        ),
        "no_such_snapshot": lambda: code_returns.get_return(desk, uuid6.uuid7()),
        "return_sent_to": lambda: code_returns.record_sent(desk, uuid6.uuid7(), dt.date(2026, 1, 1), " "),
        "return_sent_in_future": lambda: code_returns.record_sent(desk, uuid6.uuid7(), dt.date(2027, 1, 1), "X"),
    }
    for key, act in wrong.items():
        with pytest.raises(UserError) as refusal:
            act()
        assert refusal.value.key == key
