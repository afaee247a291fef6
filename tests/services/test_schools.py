"""Schools: corrected with both values kept, renumbered, closed; and the spells of pupils."""

from __future__ import annotations

import datetime as dt
import json

import pytest
import uuid6
from sqlalchemy import select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused, UserError
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.attendance import AskSummary
from ecede_desktop.records.pupils import RecordEnrolment
from ecede_desktop.records.schools import RecordClosure, RecordSchool, RenumberSchool
from ecede_desktop.services import attendance, school_people, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.engine import Store
from ecede_desktop.store.enrolments import NoSuchEnrolment
from ecede_desktop.store.tables import AuditLine
from tests.desks import MARI, NOW
from tests.services.schools_in_store import SCHOOL, UNTIL, lay_pupils, lay_school, marks

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


def test_everything_that_is_followed_of_a_school_is_held_on_either_database(any_store: Store):
    desk = Desk(any_store, MARI, FixedClock(NOW), load_pack())
    schools.record_school(desk, RecordSchool("6744999", "Enghraifft Newydd"))
    command = RecordSchool(
        "6742999", "Enghraifft", phase="secondary", cluster="Cwm Ffug", language_medium="welsh", postcode="CF99 1ZZ",
        registers_close_am=dt.time(9, 30), registers_close_pm=dt.time(13, 45), first_day_procedure="Text by 10:00.",
        patch_officer="ALED", opened_on=dt.date(1999, 9, 1), closed_on=dt.date(2025, 8, 31), successor="6744999",
    )  # fmt: skip
    row = schools.record_school(desk, command).value
    assert (row.registers_close_am, row.registers_close_pm) == (dt.time(9, 30), dt.time(13, 45))
    assert (row.patch_officer, row.cluster, row.language_medium) == ("Aled Ffug-Swyddog", "Cwm Ffug", "welsh")
    assert not row.is_open(dt.date(2025, 9, 1))
    page = school_people.view_school(desk, "6742999")
    assert page.successor is not None
    assert page.successor.number == "6744999"
    assert [one.number for one in school_people.view_school(desk, "6744999").predecessors] == ["6742999"]


def test_a_correction_keeps_what_was_there_in_the_audit_and_may_empty_a_field(desk: Desk):
    schools.record_school(desk, RecordSchool("6742999", "Enghraifft", cluster="Cwm Ffug"))
    row = schools.record_school(desk, RecordSchool("6742999", clears=frozenset({"cluster"}))).value
    assert (row.name, row.cluster) == ("Enghraifft", "")
    with desk.reading() as session:
        line = session.scalars(select(AuditLine).order_by(AuditLine.number.desc())).first()
    assert line is not None
    assert json.loads(line.before)["cluster"] == "Cwm Ffug"
    assert "cluster" not in json.loads(line.after)


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (RecordSchool("6742999", "X", phase="big"), "school_phase"),
        (RecordSchool("6742999", "X", language_medium="latin"), "school_medium"),
        (RecordSchool("6742999", "X", clears=frozenset({"name"})), "school_clears"),
        (RecordSchool("6742999", "X", registers_close_am=dt.time(13), registers_close_pm=dt.time(9)),
         "school_registers_close"),
        (RecordSchool("6742999", "X", opened_on=DAY, closed_on=DAY - dt.timedelta(days=1)), "school_days"),
        (RecordSchool("6742999", "X", successor="6740000"), "no_such_school"),
        (RecordSchool("6742999", "X", patch_officer="nobody"), "no_such_user"),
        (RecordSchool("twelve", "X"), "school_number"),
    ],
)  # fmt: skip
def test_a_school_that_cannot_be_is_refused_and_leaves_no_trace(desk: Desk, command: RecordSchool, key: str):
    with pytest.raises(UserError) as refusal:
        schools.record_school(desk, command)
    assert refusal.value.key == key
    assert schools.list_schools(desk) == ()


def test_schools_do_not_follow_each_other_in_a_circle(desk: Desk):
    schools.record_school(desk, RecordSchool("6742999", "Enghraifft"))
    schools.record_school(desk, RecordSchool("6742998", "Yr Ail", successor="6742999"))
    with pytest.raises(Refused) as refusal:
        schools.record_school(desk, RecordSchool("6742999", successor="6742998"))
    assert refusal.value.key == "school_circle"


def test_a_renumbered_school_is_found_by_both_numbers_and_keeps_its_marks(desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk))
    schools.renumber_school(desk, RenumberSchool(SCHOOL, "6745500", dt.date(2026, 1, 2)))
    assert [row.number for row in schools.list_schools(desk)] == ["6745500"]
    again = schools.record_school(desk, RecordSchool(SCHOOL, head_teacher="Mr Ffug"))
    assert again.value.number == "6745500"
    page = school_people.view_school(desk, SCHOOL)
    assert [(one.number, one.until) for one in page.numbers] == [(SCHOOL, dt.date(2026, 1, 2))]
    (counted,) = attendance.summary(desk, AskSummary("school", dt.date(2025, 9, 1), UNTIL, school_number="6745500"))
    assert counted.counts.present == counted.counts.possible > 200


def test_a_number_is_never_given_to_a_second_school(desk: Desk):
    lay_school(desk)
    lay_school(desk, "6742998", "Yr Ail")
    schools.renumber_school(desk, RenumberSchool(SCHOOL, "6745500"))
    for taken in (SCHOOL, "6745500"):
        with pytest.raises(Refused) as refusal:
            schools.renumber_school(desk, RenumberSchool("6742998", taken))
        assert refusal.value.key == "school_number_taken"


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
