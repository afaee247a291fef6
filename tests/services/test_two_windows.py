"""Two who work on one case at once: each gets a clear answer, and nothing that was said is lost."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import CloseCase
from ecede_desktop.records.visits import ChildSeen, LogVisit
from ecede_desktop.services import cases, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import checks, engine, users
from tests.desks import MARI
from tests.services.caseload import counted
from tests.services.visit_days import REFERENCE, TODAY, open_case, refused


@pytest.fixture
def other(desk: Desk) -> Iterator[Desk]:
    """The manager's desk, with connections of its own to the same file."""
    assert desk.store.path is not None and desk.store.key is not None
    store = engine.open_file(desk.store.path, desk.store.key)
    yield replace(desk, store=store, user=MARI)
    store.close()


def visit(observations: str) -> LogVisit:
    return LogVisit(
        REFERENCE, TODAY, who_seen="Mother", child_seen=ChildSeen.ALONE, observations=observations,
        next_date=TODAY + dt.timedelta(days=7),
    )  # fmt: skip


def test_two_who_log_visits_at_once_lose_none(desk: Desk, other: Desk) -> None:
    case = open_case(desk)
    failed: list[BaseException] = []

    def log(at: Desk) -> None:
        try:
            for number in range(8):
                visits.log_visit(at, visit(f"{at.user.name}, visit {number}"))
        except BaseException as fault:
            failed.append(fault)

    both = [threading.Thread(target=log, args=(at,)) for at in (desk, other)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert failed == []
    assert len(visits.contacts_of_pupil(desk, case.pupil_id)) == 16
    assert checks.verify(desk.store).faults == ()


def test_who_writes_on_while_another_closes_the_case_is_told_and_nothing_is_kept(desk: Desk, other: Desk) -> None:
    open_case(desk)
    visits.log_visit(desk, visit("Cold."))
    cases.close_case(other, CloseCase(REFERENCE, "Attendance is good."))
    before = counted(desk)
    refused("case_is_closed", visits.log_visit, desk, visit("Warm."))
    refused("already_at_stage", cases.close_case, desk, CloseCase(REFERENCE, "Moved away."))
    assert counted(desk) == before


def test_whose_access_is_taken_away_writes_nothing_more_from_a_window_that_is_open(desk: Desk, other: Desk) -> None:
    case = open_case(desk)
    visits.log_visit(desk, visit("Cold."))
    with other.writing() as unit:
        users.set_active(unit, "aled", False)
        unit.commit()
    before = counted(desk)
    with pytest.raises(Refused) as told:
        visits.log_visit(desk, visit("Warm."))
    assert told.value.key == "user_access_taken"
    assert counted(desk) == before
    assert [row.recorded_by for row in visits.contacts_of_pupil(other, case.pupil_id)] == ["Aled Ffug-Swyddog"]
