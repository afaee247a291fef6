"""Hand-offs in the store: kept as offered, grown by steps, found by their words, on either database."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest
import uuid6
from sqlalchemy import select

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.law.measures import Counts
from ecede_desktop.store import handoffs
from ecede_desktop.store.engine import Store
from ecede_desktop.store.handoffs import NewHandoff, NoSuchHandoff
from ecede_desktop.store.tables import NoteText, Pupil
from tests.desks import MARI, NOW

DAY = dt.date(2026, 3, 2)
COUNTS = Counts(present=88, unauthorised=12, missing=3)


def lay_pupil(store: Store) -> UUID:
    with store.writing(MARI, FixedClock(NOW)) as unit:
        row = Pupil(id=uuid6.uuid7(), upn_state="none", surname="Ffug-Enw", forename="Siân", sex="")
        unit.session.add(row)
        unit.record("create", "pupil", row.id)
        unit.commit()
        return row.id


def test_a_handoff_is_read_back_as_it_was_offered_with_its_steps_in_order(any_store: Store) -> None:
    pupil_id = lay_pupil(any_store)
    new = NewHandoff(
        pupil_id, None, Direction.TO_YOUTH_SERVICE, "youth_service", DAY, dt.date(2025, 9, 1), DAY, COUNTS,
        {"year_group": "10", "least": 86, "below": 90}, basis="Consent of the parent", sent="Attendance by week",
    )  # fmt: skip
    with any_store.writing(MARI, FixedClock(NOW)) as unit:
        handoff_id = handoffs.add_handoff(unit, new)
        handoffs.add_step(unit, handoff_id, StepKind.ACCEPTED, DAY)
        handoffs.add_step(
            unit, handoff_id, StepKind.ACKNOWLEDGED, DAY, value="Non Ffug-Weithiwr", note="Starts Monday."
        )
        figures = {"6": {"present": 9}}
        handoffs.add_step(unit, handoff_id, StepKind.OUTCOME, DAY, value="improved", figures=figures)
        changes = unit.commit()
    assert {"handoff", "pupil"} <= changes.kinds
    with any_store.reading() as session:
        row = handoffs.of_pupil(session, pupil_id)[0]
        words = session.scalars(select(NoteText.text).where(NoteText.owner_id == handoff_id)).one()
    assert (row.counts, row.trigger["below"], row.pupil_name, row.worker) == (
        COUNTS, 90, "Siân Ffug-Enw", "Non Ffug-Weithiwr",
    )  # fmt: skip
    assert [step.kind for step in row.steps] == [StepKind.ACCEPTED, StepKind.ACKNOWLEDGED, StepKind.OUTCOME]
    assert row.steps[-1].figures == figures
    assert "Consent of the parent" in words and "Starts Monday." in words


def test_a_step_of_no_handoff_is_refused(store: Store) -> None:
    with store.writing(MARI, FixedClock(NOW)) as unit, pytest.raises(NoSuchHandoff):
        handoffs.add_step(unit, uuid6.uuid7(), StepKind.CLOSED, DAY)
