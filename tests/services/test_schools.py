"""Schools, closed days, and the spells of pupils."""

from __future__ import annotations

import datetime as dt

import pytest
import uuid6

from ecede_desktop.errors import Refused
from ecede_desktop.records.pupils import RecordEnrolment
from ecede_desktop.records.schools import RecordClosure, RecordSchool
from ecede_desktop.services import schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.enrolments import NoSuchEnrolment

DAY = dt.date(2026, 1, 12)


def test_a_school_is_added_and_corrected_on_its_number(desk: Desk):
    first = schools.record_school(desk, RecordSchool("674/2999", "Enghraifft Primary", "Ysgol Enghraifft", "primary"))
    again = schools.record_school(desk, RecordSchool("2999", "", head_teacher="Mrs Ffug-Bennaeth"))
    assert again.value.id == first.value.id
    (row,) = schools.list_schools(desk)
    assert (row.number, row.name, row.name_cy, row.phase) == (
        "6742999",
        "Enghraifft Primary",
        "Ysgol Enghraifft",
        "primary",
    )
    assert row.head_teacher == "Mrs Ffug-Bennaeth"
    assert again.changes.kinds == {"school"}


def test_closures_of_one_school_and_of_all_are_listed(desk: Desk):
    schools.record_school(desk, RecordSchool("6742999", "Ysgol Enghraifft"))
    schools.record_school(desk, RecordSchool("6741100", "Uned Enghraifft"))
    schools.record_closure(desk, RecordClosure(DAY, DAY, "inset", "6742999", "Training"))
    schools.record_closure(desk, RecordClosure(DAY, DAY + dt.timedelta(days=4), "holiday"))
    assert [c.kind for c in schools.list_closures(desk)] == ["inset", "holiday"]
    assert [c.kind for c in schools.list_closures(desk, "6741100")] == ["holiday"]


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (RecordClosure(DAY, DAY, "snow"), "closure_kind"),
        (RecordClosure(DAY, DAY - dt.timedelta(days=1), "inset"), "closure_days"),
        (RecordClosure(DAY, DAY, "inset", "6740000"), "no_such_school"),
        (RecordClosure(DAY, DAY, "inset", "Enghraifft"), "school_number"),
    ],
)
def test_a_closure_that_cannot_be_is_refused(desk: Desk, command: RecordClosure, key: str):
    with pytest.raises(Refused) as refusal:
        schools.record_closure(desk, command)
    assert refusal.value.key == key
    assert schools.list_closures(desk) == ()


def test_a_phase_that_is_none_is_refused(desk: Desk):
    with pytest.raises(Refused):
        schools.record_school(desk, RecordSchool("6742999", "Ysgol Enghraifft", phase="big"))


@pytest.mark.parametrize(
    "command",
    [
        RecordEnrolment(uuid6.uuid7(), DAY, DAY - dt.timedelta(days=1)),
        RecordEnrolment(uuid6.uuid7(), status="Q"),
    ],
)
def test_a_spell_that_cannot_be_is_refused(desk: Desk, command: RecordEnrolment):
    with pytest.raises(Refused):
        schools.record_enrolment(desk, command)


def test_a_spell_that_is_not_there_is_said(desk: Desk):
    with pytest.raises(NoSuchEnrolment):
        schools.record_enrolment(desk, RecordEnrolment(uuid6.uuid7(), DAY))
