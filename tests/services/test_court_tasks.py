"""Days that the law counts in proceedings, and hearings, as tasks that keep themselves right."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law import proceedings
from ecede_desktop.law.deadlines import deadlines
from ecede_desktop.records.court import HearingOutcome, ListHearing, ProsecutionRow, RecordEvent, WithdrawEvent
from ecede_desktop.records.tasks import FinishTask, TaskRow
from ecede_desktop.services import cases, diary, prosecutions, task_recounting, tasks
from ecede_desktop.services.desk import Desk
from tests.services.notice_case import NoticeCase, lay_case, on
from tests.services.test_prosecutions import begun

SERVED, HEARD = dt.date(2026, 3, 4), dt.date(2026, 4, 14)
LATER = dt.date(2026, 5, 20)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def charged(desk: Desk, manager_desk: Desk, laid: NoticeCase, route: str = "sjp") -> ProsecutionRow:
    return begun(desk, manager_desk, laid, route)


def court_tasks(desk: Desk, laid: NoticeCase, *, done: bool = False) -> dict[str, TaskRow]:
    """By what they are asked for."""
    found = [one for one in cases.view_case(desk, laid.reference).tasks if one.source.startswith("court:")]
    return {one.source.split(":", 2)[2]: one for one in found if (one.done_at is not None) == done}


def served(desk: Desk, number: str, day: dt.date = SERVED) -> ProsecutionRow:
    return prosecutions.record_event(desk, RecordEvent(number, "served", day, details={"method": "post"})).value


def test_every_deadline_of_proceedings_is_one_of_the_laws_table() -> None:
    table = set(deadlines())
    assert set(proceedings._ANSWERS) | proceedings.OURS | proceedings._AFTER_END <= table


def test_service_sets_the_days_that_run_from_it_and_the_plea_closes_one(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    number = charged(desk, manager_desk, laid).number
    there = on(desk, LATER)
    served(there, number)
    held = court_tasks(there, laid)
    assert set(held) == {"single_justice_reply", "statement_objection_single_justice"}
    reply = held["single_justice_reply"]
    assert (reply.due_on, reply.rule, reply.trigger_on, reply.kind) == (
        dt.date(2026, 3, 25), "single_justice_reply", SERVED, "task",
    )  # fmt: skip
    plea = RecordEvent(number, "plea", dt.date(2026, 3, 20), details={"plea": "guilty"})
    prosecutions.record_event(there, plea)
    assert set(court_tasks(there, laid)) == {"statement_objection_single_justice"}
    assert set(court_tasks(there, laid, done=True)) == {"single_justice_reply"}


def test_a_day_moves_with_what_it_is_counted_from_and_is_not_made_twice(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    number = charged(desk, manager_desk, laid).number
    there = on(desk, LATER)
    served(there, number)
    before = court_tasks(there, laid)["single_justice_reply"]
    row = served(there, number, dt.date(2026, 3, 11))
    moved = court_tasks(there, laid)["single_justice_reply"]
    assert (moved.id, moved.due_on, moved.trigger_on) == (before.id, dt.date(2026, 4, 1), dt.date(2026, 3, 11))
    wrong = max(row.events, key=lambda one: one.on)
    prosecutions.withdraw_event(on(manager_desk, LATER), WithdrawEvent(wrong.id, "Posted once."))
    assert court_tasks(there, laid)["single_justice_reply"].due_on == dt.date(2026, 3, 25)
    assert task_recounting.moved_days(there) == ()


def test_what_somebody_ticked_off_stays_so_until_its_answer_is_taken_back(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    number = charged(desk, manager_desk, laid).number
    there = on(desk, LATER)
    served(there, number)
    tasks.finish_task(there, FinishTask(court_tasks(there, laid)["single_justice_reply"].id))
    plea = RecordEvent(number, "plea", dt.date(2026, 3, 20), details={"plea": "not_guilty"})
    row = prosecutions.record_event(there, plea).value
    assert "single_justice_reply" not in court_tasks(there, laid)
    event = row.last("plea")
    assert event is not None
    prosecutions.withdraw_event(on(manager_desk, LATER, 10), WithdrawEvent(event.id, "Of another case."))
    assert "single_justice_reply" in court_tasks(there, laid)


def test_the_end_closes_what_runs_but_the_days_to_appeal(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    number = charged(desk, manager_desk, laid).number
    there = on(desk, LATER)
    served(there, number)
    for kind, details in (
        ("verdict", {"verdict": "guilty"}), ("sentence", {"sentence": "fine"}), ("ended", {"how": "sentenced"}),
    ):  # fmt: skip
        prosecutions.record_event(there, RecordEvent(number, kind, dt.date(2026, 4, 14), details=dict(details)))
    assert set(court_tasks(there, laid)) == {"appeal", "case_stated"}


def test_the_time_to_ask_for_a_case_runs_once_from_the_sentence(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    number = charged(desk, manager_desk, laid).number
    there = on(desk, dt.date(2026, 5, 1))
    served(there, number)
    guilty = RecordEvent(number, "verdict", dt.date(2026, 4, 14), details={"verdict": "guilty"})
    prosecutions.record_event(there, guilty)

    def days() -> list[dt.date]:
        due = prosecutions.court_view(there, laid.reference).deadlines[number]
        return [one.day for one in due if one.key == "case_stated"]

    assert days() == [dt.date(2026, 5, 5)], "21 days after the verdict, as long as nobody is sentenced"
    fined = RecordEvent(number, "sentence", dt.date(2026, 4, 28), details={"sentence": "fine"})
    prosecutions.record_event(there, fined)
    assert days() == [dt.date(2026, 5, 19)], "MCA 1980 s.111(3)"
    assert court_tasks(there, laid)["case_stated"].due_on == dt.date(2026, 5, 19)


def test_a_hearing_asks_for_its_outcome_and_counts_back(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    number = charged(desk, manager_desk, laid, "requisition").number
    row = prosecutions.list_hearing(desk, ListHearing(number, "first", HEARD, dt.time(10))).value
    held = court_tasks(desk, laid)
    hearing = row.hearings[0]
    assert {key: one.due_on for key, one in held.items()} == {
        f"outcome:{hearing.id}": HEARD, "initial_details": HEARD, "written_guilty_plea": dt.date(2026, 4, 13),
    }  # fmt: skip
    assert (held["initial_details"].kind, held["written_guilty_plea"].kind) == ("deadline", "task")
    there = on(desk, HEARD)
    served(there, number)
    held = court_tasks(there, laid)
    assert "initial_details" not in held
    assert held["statement_objection_before_hearing"].due_on == dt.date(2026, 4, 7)
    next_on = dt.date(2026, 5, 12)
    over = HearingOutcome(hearing.id, "adjourned", next_on=next_on)
    row = prosecutions.hearing_outcome(there, over).value
    held = court_tasks(there, laid)
    assert held[f"outcome:{row.hearings[1].id}"].due_on == next_on
    assert held["written_guilty_plea"].due_on == dt.date(2026, 5, 11)
    assert f"outcome:{hearing.id}" in court_tasks(there, laid, done=True)


def test_the_task_of_a_hearing_comes_again_while_nobody_says_what_came_of_it(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    number = charged(desk, manager_desk, laid, "requisition").number
    row = prosecutions.list_hearing(desk, ListHearing(number, "first", HEARD)).value
    key = f"outcome:{row.hearings[0].id}"
    tasks.finish_task(desk, FinishTask(court_tasks(desk, laid)[key].id))
    served(on(desk, SERVED), number)
    assert key in court_tasks(desk, laid)


def test_a_hearing_stands_in_the_diary_of_whoever_has_the_case_and_its_task_does_not(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    number = charged(desk, manager_desk, laid, "requisition").number
    prosecutions.list_hearing(desk, ListHearing(number, "first", HEARD, dt.time(10)))
    (day,) = diary.diary(desk, HEARD, HEARD).days
    assert [(one.kind, one.at, one.source) for one in day.entries] == [
        ("hearing", dt.time(10), "first"), ("deadline", None, f"court:{number}:initial_details"),
    ]  # fmt: skip
    assert day.entries[0].place == ("case", laid.reference, "court")
    assert (day.entries[0].names, day.entries[0].title) == ("Non Ffug-Rees", "Llys Ynadon Ffug")
    assert diary.diary(manager_desk, HEARD, HEARD).days[0].entries == ()
    assert diary.diary(manager_desk, HEARD, HEARD, "*").days[0].entries[0].kind == "hearing"
    late = diary.diary(on(desk, HEARD + dt.timedelta(days=1)), HEARD, HEARD).days[0].entries[0]
    assert late.overdue and not late.over
    row = prosecutions.court_view(desk, laid.reference).prosecutions[0]
    prosecutions.hearing_outcome(desk, HearingOutcome(row.hearings[0].id, "vacated", "Listed twice."))
    assert [one.kind for one in diary.diary(desk, HEARD, HEARD).days[0].entries] == []


def test_everything_is_in_the_transaction_that_it_comes_from(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    number = charged(desk, manager_desk, laid).number
    changes = prosecutions.record_event(
        on(desk, LATER), RecordEvent(number, "served", SERVED, details={"method": "post"})
    ).changes
    assert {"prosecution", "task", "case"} <= changes.kinds
