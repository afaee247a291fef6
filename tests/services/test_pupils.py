"""A pupil is read by UPN or id; a parent is recorded with responsibility and care apart."""

from __future__ import annotations

import datetime as dt

import pytest
import uuid6

from ecede_desktop.errors import Refused
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.services import pupils
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.pupils import NoSuchParent, NoSuchPupil
from tests.services.caseload import audit_lines, counted, lay_pupil


def test_a_pupil_is_read_by_upn_however_typed_and_by_id(desk: Desk) -> None:
    laid = lay_pupil(desk, forename="Mŵr", surname="ap Llŷr")
    row = pupils.pupil(desk, upn=f" {laid.upn[:4].lower()} {laid.upn[4:]} ")
    assert (row.id, row.full_name) == (laid.id, "Mŵr ap Llŷr")
    assert pupils.pupil(desk, pupil_id=laid.id) == row
    assert row.address is not None and row.address.one_line == "1 Heol Enghraifft, Tref Ffug, CF99 1ZZ"


@pytest.mark.parametrize("asked", [{"upn": "A123456789012"}, {"upn": ""}, {"pupil_id": uuid6.uuid7()}])
def test_an_unknown_pupil_is_told_in_a_sentence(desk: Desk, asked: dict[str, object]) -> None:
    with pytest.raises(NoSuchPupil, match="Find the pupil"):
        pupils.pupil(desk, **asked)  # type: ignore[arg-type]


def test_a_parent_is_recorded_with_the_day_the_language_was_asked(desk: Desk) -> None:
    laid = lay_pupil(desk)
    before = len(audit_lines(desk))
    outcome = pupils.record_parent(
        desk,
        RecordParent(
            laid.id, "Ffug-Jones", "Rhian", "Ms", "Mother", has_responsibility=True,
            responsibility_basis="Birth certificate", language=Language.WELSH,
        ),
    )  # fmt: skip
    row = outcome.value
    assert (row.language, row.language_asked_on) == (Language.WELSH, dt.date(2026, 3, 2))
    assert (row.has_responsibility, row.has_care) == (True, None)
    assert {"parent", "pupil"} <= outcome.changes.kinds
    assert audit_lines(desk, before) == [("add", "parent")]
    assert pupils.pupil(desk, pupil_id=laid.id).parents == (row,)


def test_what_is_newly_known_of_a_parent_is_added(desk: Desk) -> None:
    laid = lay_pupil(desk)
    first = pupils.record_parent(desk, RecordParent(laid.id, "Ffug-Jones", "Rhian")).value
    again = pupils.record_parent(
        desk, RecordParent(laid.id, "", phone="07700 900123", parent_id=first.id, language=Language.BOTH)
    ).value
    assert (again.id, again.full_name, again.phone) == (first.id, "Rhian Ffug-Jones", "07700 900123")


def test_a_parent_that_cannot_be_is_refused_and_nothing_is_written(desk: Desk) -> None:
    laid = lay_pupil(desk)
    before = counted(desk)
    for command, error in (
        (RecordParent(laid.id, "  "), Refused),
        (RecordParent(laid.id, "x", language=Language.WELSH, language_asked_on=dt.date(2026, 3, 3)), Refused),
        (RecordParent(uuid6.uuid7(), "x"), NoSuchPupil),
        (RecordParent(laid.id, "x", parent_id=uuid6.uuid7()), NoSuchParent),
    ):
        with pytest.raises(error):
            pupils.record_parent(desk, command)
    assert counted(desk) == before
