"""Cases, moves, contacts and tasks in the store, on both databases."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.visits import AgreedAction, ChildSeen, ContactKind, ContactOutcome, LogVisit
from ecede_desktop.store import audit, cases, search, stages, tasks, visits
from ecede_desktop.store.cases import Chosen, NewReferral, NoSuchCase
from ecede_desktop.store.engine import Store
from ecede_desktop.store.stages import NewMove
from ecede_desktop.store.tables import Pupil
from ecede_desktop.store.tasks import NewTask
from tests.desks import ALED, MARI, NOW

CLOCK = FixedClock(NOW)
TODAY = dt.date(2026, 3, 2)
COUNTS = Counts(present=80, unauthorised=20)


def lay(store: Store, forename: str = "Mŵr", surname: str = "ap Llŷr") -> UUID:
    with store.writing(ALED, CLOCK) as unit:
        pupil = Pupil(
            id=uuid6.uuid7(), upn="", upn_key=None, upn_state="none", surname=surname, forename=forename,
            date_of_birth=None, warning="Ci yn yr ardd.",
        )  # fmt: skip
        unit.session.add(pupil)
        unit.record("create", "pupil", pupil.id)
        unit.commit()
        return pupil.id


def open_case(store: Store, pupil_id: UUID) -> cases.CaseRecord:
    with store.writing(ALED, CLOCK) as unit:
        referral = NewReferral(pupil_id, None, TODAY, "Ysgol", "Absenoldeb ŵ", COUNTS)
        case = cases.add_case(unit, referral, ALED, "one", series="AWS", pack_id="rct")
        stages.add_move(unit, NewMove(case.id, "", "one", "opened", "Absenoldeb ŵ"))
        tasks.add(unit, NewTask(case.id, "Stage", dt.date(2026, 3, 20), "stage_clock", "stage:one", ALED.id))
        unit.commit()
        return case


def test_a_case_is_kept_with_its_referral_and_found(any_store: Store) -> None:
    case = open_case(any_store, lay(any_store))
    with any_store.reading() as session:
        assert cases.get(session, "AWS/2026/00001") == case
        assert cases.get_by_id(session, case.id) == case
        referral = cases.referral(session, case.id)
        assert (referral.reason, referral.counts, referral.received_at) == ("Absenoldeb ŵ", COUNTS, NOW)
        assert cases.open_case_of(session, case.pupil_id) == "AWS/2026/00001"
        assert [hit.owner_id for hit in search.find(session, "00001")] == [case.id]
        assert audit.verify_chain(session).faults == ()
        with pytest.raises(NoSuchCase):
            cases.get(session, "AWS/2026/00002")


def test_cases_are_listed_with_what_is_due_next(any_store: Store) -> None:
    case, other = open_case(any_store, lay(any_store)), open_case(any_store, lay(any_store, "Siân"))
    with any_store.writing(ALED, CLOCK) as unit:
        soon = tasks.add(unit, NewTask(case.id, "Ring", dt.date(2026, 3, 4), "action", "", ALED.id))
        tasks.add(unit, NewTask(case.id, "Some day", None, "task", "", ALED.id))
        unit.commit()
    with any_store.reading() as session:
        assert [row.reference for row in cases.list_records(session, Chosen())] == ["AWS/2026/00001", "AWS/2026/00002"]
        assert cases.list_records(session, Chosen(officer="ALED", stage="one", pupil_id=other.pupil_id)) == [other]
        assert cases.next_due(session, Chosen())[case.id] == (dt.date(2026, 3, 4), "action")
    with any_store.writing(ALED, CLOCK) as unit:
        tasks.snooze(unit, soon, dt.date(2026, 4, 1), "Closed")
        unit.commit()
    with any_store.reading() as session:
        assert cases.next_due(session, Chosen())[case.id] == (dt.date(2026, 3, 20), "stage_clock")
        assert [row.title for row in tasks.open_tasks(session)] == ["Stage", "Stage", "Ring", "Some day"]


def test_a_closed_case_is_listed_only_when_asked_for(any_store: Store) -> None:
    case = open_case(any_store, lay(any_store))
    with any_store.writing(MARI, CLOCK) as unit:
        cases.set_stage(unit, case.id, "closed", TODAY)
        stages.add_move(
            unit, NewMove(case.id, "one", "closed", "closed", "Moved", MARI.id, "mari", {"a": {"met": True}})
        )
        tasks.finish_clocks(unit, case.id)
        unit.commit()
    with any_store.reading() as session:
        assert cases.list_records(session, Chosen()) == []
        assert [row.closed_on for row in cases.list_records(session, Chosen(include_closed=True))] == [TODAY]
        assert cases.open_case_of(session, case.pupil_id) == ""
        assert [(m.kind, m.moved_by, m.approved_by) for m in stages.moves(session, case.id)] == [
            ("opened", ALED.full_name, ""),
            ("closed", MARI.full_name, MARI.full_name),
        ]
        (task,) = tasks.of_case(session, case.id)
        assert (task.done_by, task.done_at) == (MARI.full_name, NOW)


def test_a_contact_is_read_as_it_was_written(any_store: Store) -> None:
    case = open_case(any_store, lay(any_store))
    command = LogVisit(
        case.reference, TODAY, ContactKind.HOME_VISIT, dt.time(10, 5), dt.time(10, 50), ContactOutcome.SPOKE, "Tŷ",
        "Rhesymau", "Mam", ChildSeen.ALONE, "", "“Dw i'n iawn.”", "Taclus", "Barn", "",
        (AgreedAction("Ffonio", "Swyddog", TODAY), AgreedAction("Aros")), dt.date(2026, 3, 12),
    )  # fmt: skip
    with any_store.writing(ALED, CLOCK) as unit:
        row = visits.add_contact(unit, case.id, command, late=True)
        unit.commit()
    with any_store.writing(MARI, CLOCK) as unit:
        visits.add_addition(unit, row.id, "Ychwanegiad ŷ")
        unit.commit()
    with any_store.reading() as session:
        (kept,) = visits.contacts(session, case.id)
        assert [(a.text, a.added_by) for a in kept.additions] == [("Ychwanegiad ŷ", MARI.full_name)]
        assert (kept.started, kept.actions, kept.late) == (dt.time(10, 5), command.actions, True)
        assert kept.kind == ContactKind.HOME_VISIT
        assert visits.same_contact(session, case.pupil_id, ALED.id, command) == kept
        assert visits.same_contact(session, case.id, MARI.id, command) is None
        (evidence,) = stages.contact_evidence(session, case.id)
        assert (evidence.kind, evidence.child_seen) == ("home_visit", "alone")


def test_a_number_given_back_is_given_out_again(any_store: Store) -> None:
    pupil = lay(any_store)
    with any_store.writing(ALED, CLOCK) as unit:
        cases.add_case(unit, NewReferral(pupil, None, TODAY, "", "x", COUNTS), ALED, "one", series="AWS", pack_id="rct")
    with any_store.reading() as session:
        assert search.find(session, "00001") == ()
    assert open_case(any_store, pupil).reference == "AWS/2026/00001"
