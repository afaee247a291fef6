"""Pupils, parents and addresses: what is newly known is added, what was known is not lost."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest
import uuid6
from sqlalchemy import select

from ecede_desktop.records.pupils import Language, ParentRow, RecordParent
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import enrolments, pupils, search
from ecede_desktop.store.enrolments import NewPupil
from ecede_desktop.store.tables import Address, AuditLine

UPN, WRONG = "W674299908001", "A674299908001"


@pytest.fixture
def gwyn(desk: Desk) -> UUID:
    return add(desk, UPN, "valid")


def add(desk: Desk, upn: str, state: str) -> UUID:
    made = NewPupil(uuid6.uuid7(), upn, state, "Ffug-Jones", "Gŵyn", dt.date(2015, 3, 14))
    with desk.writing() as unit:
        enrolments.add_pupils(unit.session, [made])
        unit.record("create", "pupil", made.id)
        unit.commit()
    return made.id


def record(desk: Desk, command: RecordParent) -> ParentRow:
    with desk.writing() as unit:
        row = pupils.record_parent(unit, command)
        unit.commit()
    return row


def test_a_parent_is_added_with_each_basis_apart(desk: Desk, gwyn: UUID):
    said = {"has_responsibility": True, "responsibility_basis": "birth certificate seen", "has_care": None}
    row = record(desk, RecordParent(gwyn, "Ffug-Jones", "Mair", "Ms", relationship="mother", **said))
    with desk.reading() as session:
        (read,) = pupils.pupil(session, gwyn).parents
    assert read == row
    assert (read.full_name, read.has_responsibility, read.has_care) == ("Ms Mair Ffug-Jones", True, None)
    assert read.language is Language.NOT_ASKED


def test_what_is_newly_known_of_a_parent_is_added_and_the_rest_stays(desk: Desk, gwyn: UUID):
    first = record(desk, RecordParent(gwyn, "Ffug-Jones", "Mair", phone="07700 900123", has_responsibility=True))
    asked = dt.date(2026, 3, 2)
    told = RecordParent(gwyn, "", language=Language.WELSH, language_asked_on=asked, parent_id=first.id)
    second = record(desk, told)
    assert (second.id, second.surname, second.phone) == (first.id, "Ffug-Jones", "07700 900123")
    assert (second.has_responsibility, second.language, second.language_asked_on) == (True, Language.WELSH, asked)
    with desk.reading() as session:
        lines = session.scalars(select(AuditLine).where(AuditLine.record_kind == "parent").order_by(AuditLine.number))
        assert [(line.action, bool(line.before)) for line in lines] == [("add", False), ("change", True)]


def test_a_new_address_ends_the_old_one_and_is_found(desk: Desk, gwyn: UUID):
    where = {"address_lines": ("1 Heol y Ffug", "Enghraifft"), "postcode": "cf99 1zz"}
    mother = record(desk, RecordParent(gwyn, "Ffug-Jones", "Mair", **where))
    assert mother.address is not None
    assert mother.address.one_line == "1 Heol y Ffug, Enghraifft, CF99 1ZZ"
    again = record(desk, RecordParent(gwyn, "", parent_id=mother.id, **where))
    assert again.address == mother.address
    moved = {"address_lines": ("2 Stryd Enghraifft",), "postcode": "CF99 2ZZ"}
    record(desk, RecordParent(gwyn, "", parent_id=mother.id, **moved))
    with desk.reading() as session:
        held = session.scalars(select(Address).order_by(Address.id)).all()
        assert [(row.postcode, row.to_date) for row in held] == [("CF99 1ZZ", dt.date(2026, 3, 2)), ("CF99 2ZZ", None)]
        assert [hit.owner_id for hit in search.find(session, "stryd")] == [mother.id]


def test_a_pupils_address_is_found(desk: Desk, gwyn: UUID):
    with desk.writing() as unit:
        pupils.record_address(unit, ["3 Teras Dychmygol"], "CF99 3ZZ", pupil_id=gwyn, from_date=dt.date(2026, 1, 1))
        unit.commit()
    with desk.reading() as session:
        row = pupils.pupil(session, gwyn)
        assert [hit.owner_id for hit in search.find(session, "dychmygol")] == [gwyn]
    assert row.address is not None
    assert (row.address.postcode, row.address.from_date) == ("CF99 3ZZ", dt.date(2026, 1, 1))


def test_a_pupil_is_read_by_a_right_upn_and_by_an_accepted_one_that_only_one_has(desk: Desk, gwyn: UUID):
    other = add(desk, WRONG, "accepted")
    with desk.reading() as session:
        assert pupils.pupil_id_of(session, UPN) == gwyn
        assert pupils.pupil_id_of(session, WRONG) == other
        assert pupils.names(session, [gwyn])[gwyn].full_name == "Gŵyn Ffug-Jones"
    add(desk, WRONG, "accepted")
    with desk.reading() as session, pytest.raises(pupils.NoSuchPupil, match=WRONG):
        pupils.pupil_id_of(session, WRONG)


def test_who_is_not_there_is_said(desk: Desk, gwyn: UUID):
    with desk.reading() as session:
        with pytest.raises(pupils.NoSuchPupil):
            pupils.pupil(session, uuid6.uuid7())
        with pytest.raises(pupils.NoSuchPupil):
            pupils.pupil_id_of(session, "")
    with pytest.raises(pupils.NoSuchPupil):
        record(desk, RecordParent(uuid6.uuid7(), "Ffug"))
    with pytest.raises(pupils.NoSuchParent):
        record(desk, RecordParent(gwyn, "Ffug", parent_id=uuid6.uuid7()))
