"""Visits: each rule told at its field, written once, added to, never changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
import uuid6
from sqlalchemy import select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import CloseCase, OpenCase
from ecede_desktop.records.visits import AddToVisit, AgreedAction, ChildSeen, ContactKind, ContactOutcome, LogVisit
from ecede_desktop.services import cases, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.cases import NoSuchCase
from ecede_desktop.store.tables import Contact
from ecede_desktop.store.visits import NoSuchContact
from tests.services.caseload import audit_lines, counted, lay_pupil

TODAY = dt.date(2026, 3, 2)
REFERENCE = "AWS/2026/00001"
SEEN = LogVisit(
    REFERENCE, TODAY, started=dt.time(10, 5), ended=dt.time(10, 50), place="Adref", purpose="Reasons",
    who_seen="Mother, Siân", child_seen=ChildSeen.ALONE, childs_words="“Dw i'n hoffi Mr Llŷr.”",
    observations="Tŷ taclus. Uniform drying.", opinion="Wants help with mornings.",
    actions=(AgreedAction("Ask for a place at breakfast club", "Officer", dt.date(2026, 3, 6)), AgreedAction("Ring")),
    next_date=dt.date(2026, 3, 12),
)  # fmt: skip
NO_REPLY = LogVisit(REFERENCE, TODAY, outcome=ContactOutcome.NO_REPLY, no_reply_tried="Knocked twice, card left.")


@pytest.fixture(autouse=True)
def case(desk: Desk) -> None:
    assert cases.open_case(desk, OpenCase("Whole days.", upn=lay_pupil(desk).upn)).value.reference == REFERENCE


def test_a_visit_is_kept_as_written_with_its_tasks(desk: Desk) -> None:
    before = len(audit_lines(desk))
    outcome = visits.log_visit(desk, SEEN)
    row = outcome.value
    for name in (
        "on", "kind", "started", "ended", "outcome", "place", "purpose", "who_seen", "child_seen", "childs_words",
        "observations", "opinion", "actions", "next_date",
    ):  # fmt: skip
        assert getattr(row, name) == getattr(SEEN, name), name
    assert (row.case_reference, row.recorded_by, row.late) == (REFERENCE, "Aled Ffug-Swyddog", False)
    assert audit_lines(desk, before) == [("create", "contact"), *[("create", "task")] * 3]
    assert {"contact", "task", "case"} <= outcome.changes.kinds
    view = cases.view_case(desk, REFERENCE)
    assert view.contacts == (row,)
    assert {(t.kind, t.title, t.due_on) for t in view.tasks if t.source == f"contact:{row.id}"} == {
        ("action", "Ask for a place at breakfast club (Officer)", dt.date(2026, 3, 6)),
        ("action", "Ring", None),
        ("visit", "Next visit", dt.date(2026, 3, 12)),
    }


@pytest.mark.parametrize(
    ("command", "changed", "key", "field"),
    [
        (SEEN, {"on": dt.date(2026, 3, 3)}, "visit_in_future", "on"),
        (SEEN, {"ended": dt.time(10, 4)}, "visit_ends_before_start", "ended"),
        (SEEN, {"who_seen": "  "}, "visit_who_seen_missing", "who_seen"),
        (SEEN, {"observations": ""}, "visit_observations_missing", "observations"),
        (SEEN, {"child_seen": ChildSeen.WITH_OTHERS}, "visit_not_alone_reason_missing", "not_alone_reason"),
        (SEEN, {"child_seen": ChildSeen.NOT_SEEN}, "visit_not_alone_reason_missing", "not_alone_reason"),
        (SEEN, {"outcome": ContactOutcome.REFUSED, "observations": ""}, "visit_observations_missing", "observations"),
        (NO_REPLY, {"no_reply_tried": ""}, "visit_no_reply_tried_missing", "no_reply_tried"),
        (NO_REPLY, {"child_seen": ChildSeen.ALONE}, "visit_no_reply_but_seen", "outcome"),
        (SEEN, {"next_date": dt.date(2026, 3, 1)}, "visit_next_date_early", "next_date"),
        (SEEN, {"actions": (AgreedAction("", "Mother"),)}, "visit_action_without_what", "actions"),
        (SEEN, {"actions": (AgreedAction("x", "", dt.date(2026, 3, 1)),)}, "visit_action_early", "actions"),
        (LogVisit(REFERENCE, TODAY, kind=ContactKind.PHONE_CALL), {}, "visit_says_nothing", "observations"),
    ],
)
def test_what_is_missing_is_told_at_its_field_and_nothing_is_kept(
    desk: Desk, command: LogVisit, changed: dict[str, Any], key: str, field: str
) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        visits.log_visit(desk, replace(command, **changed))
    assert (refused.value.key, refused.value.facts["field"]) == (key, field)
    assert refused.value.text.endswith(".")
    assert counted(desk) == before


@pytest.mark.parametrize(
    "command",
    [
        NO_REPLY,
        replace(SEEN, child_seen=ChildSeen.NOT_SEEN, not_alone_reason="Asleep.", childs_words=""),
        replace(SEEN, started=None, ended=None),
        replace(SEEN, ended=SEEN.started),
        replace(SEEN, next_date=TODAY),
        LogVisit(REFERENCE, TODAY, kind=ContactKind.PHONE_CALL, observations="Mother rang."),
        LogVisit(
            REFERENCE, TODAY, kind=ContactKind.PHONE_CALL, outcome=ContactOutcome.NO_REPLY, no_reply_tried="Rang."
        ),
        LogVisit(REFERENCE, TODAY, kind=ContactKind.LETTER, observations="Warning letter posted."),
        replace(SEEN, actions=(AgreedAction(" ", " "),)),
    ],
)
def test_what_is_complete_is_kept(desk: Desk, command: LogVisit) -> None:
    assert visits.log_visit(desk, command).changes


def test_all_that_is_missing_is_told_at_once(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        visits.log_visit(desk, LogVisit(REFERENCE, TODAY))
    also = refused.value.facts["also"]
    assert [field for field, _, _ in also] == ["observations", "not_alone_reason", "observations"]  # type: ignore[attr-defined]


def test_the_same_visit_twice_is_kept_once(desk: Desk, manager_desk: Desk) -> None:
    first = visits.log_visit(desk, SEEN).value
    before = counted(desk)
    again = visits.log_visit(desk, replace(SEEN, place=" Adref ", reference="1/2026"))
    assert again.value == first
    assert not again.changes
    assert counted(desk) == before
    assert visits.log_visit(manager_desk, SEEN).value.id != first.id


@pytest.mark.parametrize(
    ("on", "late"),
    [
        (dt.date(2026, 3, 2), False),
        (dt.date(2026, 2, 26), False),  # Thursday: Friday and Monday are two working days
        (dt.date(2026, 2, 25), True),
    ],
)
def test_a_visit_is_late_after_the_packs_working_days(desk: Desk, on: dt.date, late: bool) -> None:
    assert visits.log_visit(desk, replace(SEEN, on=on)).value.late is late


def test_an_addition_stands_beside_what_was_written(desk: Desk, manager_desk: Desk) -> None:
    row = visits.log_visit(desk, SEEN).value
    before = len(audit_lines(desk))
    later = replace(manager_desk, clock=FixedClock(dt.datetime(2026, 3, 5, 12, tzinfo=dt.UTC)))
    outcome = visits.add_to_visit(later, AddToVisit(row.id, "Mother's sister was there too (Ŵ. Ffug)."))
    added = outcome.value
    assert replace(added, additions=()) == row
    assert [(a.text, a.added_by) for a in added.additions] == [
        ("Mother's sister was there too (Ŵ. Ffug).", "Mari Ffug-Reolwr")
    ]
    assert audit_lines(desk, before) == [("add", "contact")]
    assert not visits.add_to_visit(later, AddToVisit(row.id, added.additions[0].text)).changes
    with desk.reading() as session:
        assert session.scalars(select(Contact.observations)).one() == SEEN.observations


def test_an_empty_addition_or_an_unknown_contact_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        visits.add_to_visit(desk, AddToVisit(uuid6.uuid7(), "  "))
    with pytest.raises(NoSuchContact):
        visits.add_to_visit(desk, AddToVisit(uuid6.uuid7(), "x"))


def test_a_contact_of_no_case_or_of_a_closed_one_is_refused(desk: Desk, manager_desk: Desk) -> None:
    with pytest.raises(NoSuchCase):
        visits.log_visit(desk, replace(SEEN, reference="AWS/2026/00099"))
    cases.close_case(manager_desk, CloseCase(REFERENCE, "Better."))
    with pytest.raises(Refused, match="closed"):
        visits.log_visit(desk, SEEN)
