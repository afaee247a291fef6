"""Sessions and each child's copy on both databases: read as they were written, found by their words."""

from __future__ import annotations

import datetime as dt

import pytest
import uuid6
from sqlalchemy import select

from ecede_desktop.records.visits import SIGNATURE, LogVisit, Present
from ecede_desktop.store import contact_events, visits
from ecede_desktop.store.contact_events import NoSuchEvent
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import NoteText
from ecede_desktop.store.visits import NoSuchContact
from tests.desks import ALED, MARI
from tests.store.test_cases import CLOCK, TODAY, lay, open_case

SHARED = LogVisit(
    "", TODAY, "street_patrol", dt.time(9, 30), dt.time(12), place="Tref", observations="Patrôl ar y cyd.",
    details=(("patrolled_with", "PC Ffug"),),
)  # fmt: skip
COPY = LogVisit(
    "", TODAY, "street_patrol", dt.time(10, 15), shared="Patrôl ar y cyd.", place="Gorsaf",
    present=(Present("Mam", "mother"),), home_conditions=(("rooms", "Glân"),),
    details=(("patrolled_with", "PC Ffug"), ("taken_to", "Ysgol")), third_party="Cymydog.", language_used="cy",
)  # fmt: skip


def test_a_session_and_its_copies_are_read_as_they_were_written(any_store: Store) -> None:
    case = open_case(any_store, lay(any_store))
    with any_store.writing(ALED, CLOCK) as unit:
        event_id = contact_events.add_event(unit, SHARED, "Cyrch", "Nodyn i mi.")
        kept = visits.add_contact(unit, None, COPY, late=True, pupil_id=case.pupil_id, event_id=event_id)
        changes = unit.commit()
    assert {"contact_event", "contact", "pupil"} == changes.kinds
    with any_store.reading() as session:
        row = contact_events.event(session, event_id)
        assert (row.title, row.officer_note, row.details) == ("Cyrch", "Nodyn i mi.", SHARED.details)
        assert [one.contact for one in row.participants] == [kept]
        assert (kept.present, kept.home_conditions, kept.details) == (COPY.present, COPY.home_conditions, COPY.details)
        assert (kept.case_reference, kept.third_party, kept.language_used) == ("", "Cymydog.", "cy")
        # Opened later, the case shows what was written of the child before.
        assert visits.contacts(session, case.id) == (kept,)
        assert contact_events.same_event(session, ALED.id, SHARED, "Cyrch", "Nodyn i mi.") == (event_id,)
        assert contact_events.same_event(session, MARI.id, SHARED, "Cyrch", "Nodyn i mi.") == ()
        assert contact_events.events(session, ("group_work",), TODAY) == ()
        assert contact_events.events(session, ("street_patrol",), TODAY) == (row,)
        notes = {note.kind: note.text.casefold() for note in session.scalars(select(NoteText))}
    assert "nodyn i mi" in notes["contact_event"] and "cymydog" in notes["contact"]
    assert "nodyn i mi" not in notes["contact"]


def test_a_correction_and_a_signature_are_told_apart(any_store: Store) -> None:
    case = open_case(any_store, lay(any_store))
    with any_store.writing(ALED, CLOCK) as unit:
        row = visits.add_contact(unit, case.id, COPY, late=False, manager_id=MARI.id)
        visits.add_addition(unit, row.id, "Tref", field="place", replaces="Gorsaf")
        unit.commit()
    with any_store.writing(MARI, CLOCK) as unit:
        signed = visits.add_addition(unit, row.id, MARI.full_name, field=SIGNATURE)
        unit.commit()
    assert (signed.manager, signed.signed_by, signed.words("place")) == (MARI.full_name, MARI.full_name, "Tref")
    assert [(one.field, one.replaces) for one in signed.corrections] == [("place", "Gorsaf")]


def test_what_is_not_there_is_said(any_store: Store) -> None:
    with any_store.writing(ALED, CLOCK) as unit:
        with pytest.raises(NoSuchContact):
            visits.add_addition(unit, uuid6.uuid7(), "x")
        with pytest.raises(NoSuchEvent):
            contact_events.event(unit.session, uuid6.uuid7())
