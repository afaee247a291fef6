"""Group work and sweeps: one session, a register of who came, and copies that are safe to disclose alone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
import uuid6

from ecede_desktop.errors import Refused
from ecede_desktop.records.contact_events import ChildsPart, LogSession
from ecede_desktop.records.visits import AgreedAction, LogVisit
from ecede_desktop.services import cases, group_work, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.contact_events import NoSuchEvent
from tests.services.caseload import counted
from tests.services.siblings import Children, lay_children

TODAY = dt.date(2026, 3, 2)


@pytest.fixture
def children(desk: Desk) -> Children:
    return lay_children(desk)


def group(children: Children, **said: Any) -> LogSession:
    made = LogSession(
        LogVisit("", TODAY, "group_work", dt.time(13), dt.time(14), observations="Second of six: getting up.",
                 place="School library"),
        "Mornings group",
        (
            ChildsPart(children.sian, observations="Spoke twice.", details=(("attended", "yes"),)),
            ChildsPart(children.ffion, details=(("attended", "no"),)),
            ChildsPart(pupil_id=children.cousin_id, details=(("attended", "part"),)),
        ),
        "Siân and Will do not sit well together.",
    )  # fmt: skip
    return replace(made, **said)


def sweep(children: Children) -> LogSession:
    return LogSession(
        LogVisit("", TODAY, "street_patrol", dt.time(9, 30), dt.time(12), observations="Joint patrol of the town.",
                 place="Town centre", details=(("patrolled_with", "PC Ffug"),)),
        "Sweep of the town centre",
        (
            ChildsPart(children.sian, place="Bus station", started=dt.time(10, 15),
                       details=(("found_with", "two others"), ("taken_to", "Ysgol Enghraifft"))),
            ChildsPart(pupil_id=children.cousin_id, place="Park", started=dt.time(11), childs_words="“Nobody rang.”",
                       actions=(AgreedAction("Ring the school"),)),
        ),
    )  # fmt: skip


def test_each_child_has_a_copy_and_the_register_says_who_came(desk: Desk, children: Children) -> None:
    row = group_work.log_session(desk, group(children)).value
    assert [(p.full_name, dict(p.contact.details)["attended"]) for p in row.participants] == [
        ("Siân Ffug-Jones", "yes"), ("Ffion Haf Ffug-Jones", "no"), ("Will O’Ffug", "part"),
    ]  # fmt: skip
    assert (row.title, row.kind, row.started) == ("Mornings group", "group_work", dt.time(13))
    assert {p.contact.shared for p in row.participants} == {"Second of six: getting up."}
    assert row.participants[0].contact.observations == "Spoke twice."


def test_the_officers_note_of_the_whole_session_is_in_no_copy(desk: Desk, children: Children) -> None:
    row = group_work.log_session(desk, group(children)).value
    assert row.officer_note == "Siân and Will do not sit well together."
    for participant in row.participants:
        assert "sit well" not in repr(participant.contact)
    assert "sit well" not in repr(cases.view_case(desk, children.sian))


def test_a_sweep_says_where_when_and_with_whom_each_child_was_met(desk: Desk, children: Children) -> None:
    row = group_work.log_session(desk, sweep(children)).value
    sian, cousin = (participant.contact for participant in row.participants)
    assert (sian.place, sian.started, sian.ended) == ("Bus station", dt.time(10, 15), None)
    assert dict(sian.details) == {
        "patrolled_with": "PC Ffug", "found_with": "two others", "taken_to": "Ysgol Enghraifft"
    }  # fmt: skip
    assert (cousin.case_reference, cousin.place, cousin.started) == ("", "Park", dt.time(11))
    assert visits.contacts_of_pupil(desk, children.cousin_id) == (cousin,)
    assert row.details == (("patrolled_with", "PC Ffug"),)


@pytest.mark.parametrize(
    ("part", "changed", "word"),
    [
        (0, {"observations": "Sat with Ffion."}, "Ffion"),
        (0, {"childs_words": "“WIL BACH annoys me.”"}, "Wil Bach"),
        (1, {"details": (("attended", "no"),), "opinion": "Misses Siân."}, "Siân"),
    ],
)
def test_a_childs_own_part_may_name_no_other_child_of_the_session(
    desk: Desk, children: Children, part: int, changed: dict[str, Any], word: str
) -> None:
    command = group(children)
    parts = list(command.children)
    parts[part] = replace(parts[part], **changed)
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        group_work.log_session(desk, replace(command, children=tuple(parts)))
    assert (refused.value.facts["word"], refused.value.facts["part"]) == (word, part)
    assert counted(desk) == before
    passed = replace(command, children=tuple(parts), not_names=(word,))
    assert group_work.log_session(desk, passed).changes


def test_the_same_session_twice_is_kept_once(desk: Desk, children: Children) -> None:
    first = group_work.log_session(desk, group(children)).value
    before = counted(desk)
    assert group_work.log_session(desk, group(children)).value == first
    assert counted(desk) == before
    assert group_work.log_session(desk, group(children, title="Mornings group, second room")).changes


def test_a_session_that_cannot_be_is_refused(desk: Desk, children: Children) -> None:
    command = group(children)
    for key, wrong in {
        "session_without_title": replace(command, title=" "),
        "session_title_long": replace(command, title="x" * 201),
        "session_of_nobody": replace(command, children=()),
        "not_for_many": replace(command, shared=replace(command.shared, kind="home_visit")),
        "contact_detail_unknown": replace(command, children=(replace(command.children[0], details=(("hat", "red"),)),)),
        "visit_in_future": replace(command, shared=replace(command.shared, on=dt.date(2026, 3, 3))),
    }.items():
        with pytest.raises(Refused) as refused:
            group_work.log_session(desk, wrong)
        assert refused.value.key == key
    with pytest.raises(NoSuchEvent):
        group_work.session(desk, uuid6.uuid7())


def test_sessions_are_listed_newest_first_and_family_visits_are_none(desk: Desk, children: Children) -> None:
    group_work.log_session(desk, group(children))
    earlier = replace(sweep(children), shared=replace(sweep(children).shared, on=dt.date(2026, 2, 20)))
    swept = group_work.log_session(desk, earlier).value
    assert [row.title for row in group_work.sessions(desk, dt.date(2026, 1, 1))] == [
        "Mornings group", "Sweep of the town centre"
    ]  # fmt: skip
    assert [row.title for row in group_work.sessions(desk, dt.date(2026, 3, 1))] == ["Mornings group"]
    assert group_work.session(desk, swept.id) == swept
