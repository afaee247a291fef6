"""Persons on either database: one row for a parent who is a pupil, the right address, the right order of answers."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.records.addresses import RecordAddress
from ecede_desktop.records.markers import RecordMarker
from ecede_desktop.records.people import RecordLanguage, RecordPerson, RecordPoint, Whom
from ecede_desktop.store import addresses, contact_points, languages, markers, people, pupils, search
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import Parent, ParentLink, Pupil
from tests.desks import ALED, NOW
from tests.desks import any_store as any_store

GWYN, MAIR = uuid6.uuid7(), uuid6.uuid7()
DAY = dt.date(2026, 1, 5)


@pytest.fixture
def laid(any_store: Store) -> Store:
    """A pupil and a parent."""
    with any_store.writing(ALED, FixedClock(NOW)) as unit:
        unit.session.add(
            Pupil(
                id=GWYN, upn="", upn_state="none", surname="Ffug-Jones", forename="Gwyn", middle_names="",
                known_as="", sex="M", warning="",
            )
        )  # fmt: skip
        unit.session.add(
            Parent(id=MAIR, title="", surname="Ffug-Jones", forename="Mair", language="not_asked", phone="", email="")
        )
        unit.session.flush()
        unit.session.add(ParentLink(pupil_id=GWYN, parent_id=MAIR, relationship="mother"))
        unit.record("create", "pupil", GWYN)
        unit.commit()
    return any_store


def test_a_person_is_made_once_and_found_from_every_row(laid: Store) -> None:
    with laid.writing(ALED, FixedClock(NOW)) as unit:
        first = people.person_of_parent(unit, MAIR)
        assert people.person_of_parent(unit, MAIR) == first == people.person_of(unit, Whom(parent_id=MAIR))
        assert people.person_of(unit, Whom(person_id=first)) == first
        people.link(unit, MAIR, people.person_of_pupil(unit, GWYN), "told")
        unit.commit()
    with laid.reading() as session:
        row = people.find(session, Whom(parent_id=MAIR))
        assert (row.pupil_id, row.parent_id) == (GWYN, MAIR)
        assert people.find(session, Whom(pupil_id=GWYN)) == row


def test_a_parents_own_row_takes_the_place_of_the_persons(laid: Store) -> None:
    with laid.writing(ALED, FixedClock(NOW)) as unit:
        person_id = people.person_of_parent(unit, MAIR)
        unit.commit()
    with laid.reading() as session:
        row = people.rows(session, [person_id])[person_id]
    assert (row.full_name, row.kind, row.whom) == ("Mair Ffug-Jones", "parent", Whom(parent_id=MAIR))


def test_of_addresses_the_one_with_a_day_holds_before_the_one_without(laid: Store) -> None:
    with laid.writing(ALED, FixedClock(NOW)) as unit:
        whom = Whom(pupil_id=GWYN)
        person = people.find(unit.session, whom)
        addresses.add(unit, person, RecordAddress(whom, ("1 Heol Ffug",), from_date=DAY))
        addresses.add(unit, person, RecordAddress(whom, ("2 Heol Ffug",)))
        unit.commit()
    with laid.reading() as session:
        address = pupils.pupil(session, GWYN).address
    assert address is not None and address.lines == ("1 Heol Ffug",)


def test_an_answer_without_a_day_comes_after_those_with_one(laid: Store) -> None:
    with laid.writing(ALED, FixedClock(NOW)) as unit:
        unit.session.get_one(Parent, MAIR).language = "en"
        unit.session.flush()
        person_id = people.person_of_parent(unit, MAIR)
        languages.add_answer(unit, person_id, RecordLanguage(Whom(parent_id=MAIR), "cy"), DAY)
        unit.commit()
    with laid.reading() as session:
        assert [row.language for row in languages.answers(session, person_id, MAIR)] == ["cy", "en"]
        assert session.get_one(Parent, MAIR).language == "cy"


def test_markers_are_found_for_every_child_of_who_they_warn_of(laid: Store) -> None:
    with laid.writing(ALED, FixedClock(NOW)) as unit:
        person_id = people.person_of_parent(unit, MAIR)
        told = RecordMarker(Whom(parent_id=MAIR), "dog", "Bit somebody", "Mari", told_on=DAY)
        row = markers.add(unit, person_id, told, DAY, DAY + dt.timedelta(days=365))
        markers.review(unit, row.id, "Still there", DAY + dt.timedelta(days=700))
        unit.commit()
    with laid.reading() as session:
        (found,) = markers.open_markers(session, [GWYN])[GWYN]
        assert markers.open_markers(session, [uuid6.uuid7()]) == {} == markers.open_markers(session, [])
    assert (found.person_name, [one.note for one in found.reviews]) == ("Mair Ffug-Jones", ["Still there"])
    with laid.writing(ALED, FixedClock(NOW)) as unit:
        markers.end(unit, found.id, "Gone", None)
        unit.commit()
    with laid.reading() as session:
        assert markers.open_markers(session, [GWYN]) == {}
        assert markers.markers_of(session, [person_id])[0].ended_reason == "Gone"


def test_a_number_too_long_for_the_parents_row_stays_in_its_own(laid: Store) -> None:
    long = "+44 7700 900 123 456 789 012 345 678 901 ext 12345"
    with laid.writing(ALED, FixedClock(NOW)) as unit:
        person_id = people.person_of_parent(unit, MAIR)
        contact_points.add(unit, person_id, RecordPoint(Whom(parent_id=MAIR), "phone", long))
        contact_points.keep_in_step(unit, person_id)
        unit.commit()
    with laid.reading() as session:
        assert session.get_one(Parent, MAIR).phone == ""
        assert contact_points.points_of(session, person_id, MAIR)[0].value == long


def test_somebody_else_is_indexed_under_their_own_name(laid: Store) -> None:
    with laid.writing(ALED, FixedClock(NOW)) as unit:
        row = people.add_person(unit, RecordPerson("Ffug-Nain", "Olwen"))
        unit.commit()
    with laid.reading() as session:
        assert [hit.owner_id for hit in search.find(session, "olwen", kinds=("person",))] == [row.person_id]


def test_nobody_has_an_unknown_id(laid: Store) -> None:
    nobody: UUID = uuid6.uuid7()
    with laid.writing(ALED, FixedClock(NOW)) as unit:
        for ask in (people.person_of_pupil, people.person_of_parent):
            with pytest.raises((pupils.NoSuchPupil, pupils.NoSuchParent)):
                ask(unit, nobody)
        with pytest.raises(people.NoSuchPerson):
            people.person_of(unit, Whom(person_id=nobody))
        with pytest.raises(markers.NoSuchMarker):
            markers.end(unit, nobody, "Gone", None)
