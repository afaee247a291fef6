"""Who speaks for a school, from and to; and policy documents that are due."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import UserError
from ecede_desktop.records.schools import EndSchoolContact, RecordPolicyDate, RecordSchool, RecordSchoolContact
from ecede_desktop.services import school_people, schools
from ecede_desktop.services.desk import Desk
from tests.services.schools_in_store import OTHER, SCHOOL, lay_school

DAY = dt.date(2026, 1, 12)


def add(desk: Desk, name: str, role: str = "head", **more: object):
    return school_people.record_contact(desk, RecordSchoolContact(SCHOOL, role, name, **more)).value  # type: ignore[arg-type]


def test_a_new_head_ends_the_one_before_and_stands_on_papers(desk: Desk):
    lay_school(desk)
    add(desk, "Mrs Ffug-Hen", from_date=dt.date(2020, 9, 1))
    add(desk, "Mr  Ffug-Newydd ", from_date=DAY)
    contacts = school_people.view_school(desk, SCHOOL).contacts
    assert [(row.name, row.to_date) for row in contacts] == [
        ("Mr Ffug-Newydd", None),
        ("Mrs Ffug-Hen", DAY - dt.timedelta(days=1)),
    ]
    assert [row.head_teacher for row in schools.list_schools(desk)] == ["Mr Ffug-Newydd"]


def test_a_head_who_is_still_to_come_does_not_stand_on_papers_yet(desk: Desk):
    lay_school(desk)
    add(desk, "Mrs Ffug-Hen", from_date=dt.date(2020, 9, 1))
    add(desk, "Mr Ffug-Newydd", from_date=dt.date(2026, 9, 1))
    assert [row.head_teacher for row in schools.list_schools(desk)] == ["Mrs Ffug-Hen"]
    assert school_people.view_school(desk, SCHOOL).contacts[0].name == "Mrs Ffug-Hen"


def test_more_than_one_may_hold_a_role_where_the_pack_says_so(desk: Desk):
    lay_school(desk)
    add(desk, "Ms Ffug-Un", "governor")
    add(desk, "Ms Ffug-Dau", "governor")
    assert {row.to_date for row in school_people.view_school(desk, SCHOOL).contacts} == {None}


def test_a_corrected_telephone_keeps_the_line_before(desk: Desk):
    lay_school(desk)
    first = add(desk, "Ms Ffug-Un", "governor", phone="07700 900001", from_date=dt.date(2024, 9, 2))
    add(desk, "Ms Ffug-Un", "governor", phone="07700 900002", replaces=first.id)
    rows = school_people.view_school(desk, SCHOOL).contacts
    assert [(row.phone, row.to_date) for row in rows if row.to_date is None] == [("07700 900002", None)]
    assert {row.phone for row in rows} == {"07700 900001", "07700 900002"}


def test_a_contact_ends_once(desk: Desk):
    lay_school(desk)
    row = add(desk, "Ms Ffug-Un", "governor", from_date=DAY)
    with pytest.raises(UserError) as early:
        school_people.end_contact(desk, EndSchoolContact(row.id, DAY - dt.timedelta(days=1)))
    assert early.value.key == "school_contact_days"
    assert school_people.end_contact(desk, EndSchoolContact(row.id, DAY)).value.to_date == DAY
    with pytest.raises(UserError) as again:
        school_people.end_contact(desk, EndSchoolContact(row.id, DAY))
    assert again.value.key == "school_contact_ended"


def test_a_contact_that_cannot_be_is_refused(desk: Desk):
    lay_school(desk)
    lay_school(desk, OTHER, "Yr Ail")
    row = add(desk, "Ms Ffug-Un", "governor")
    wrong = {
        "school_role": RecordSchoolContact(SCHOOL, "caretaker", "X"),
        "school_contact_name": RecordSchoolContact(SCHOOL, "head", "  "),
        "no_such_school": RecordSchoolContact("6740000", "head", "X"),
        "school_contact_elsewhere": RecordSchoolContact(OTHER, "governor", "X", replaces=row.id),
        "school_contact_same": RecordSchoolContact(SCHOOL, "governor", "Ms Ffug-Un"),
    }
    for key, command in wrong.items():
        with pytest.raises(UserError) as refusal:
            school_people.record_contact(desk, command)
        assert refusal.value.key == key
    assert len(school_people.view_school(desk, SCHOOL).contacts) == 1


def test_roles_that_the_phase_needs_and_nobody_has_are_told(desk: Desk):
    lay_school(desk)
    assert school_people.view_school(desk, SCHOOL).roles_wanted == ("head", "senior_attendance_lead", "governor")
    schools.record_school(desk, RecordSchool(SCHOOL, phase="primary"))
    add(desk, "Mrs Ffug")
    assert school_people.view_school(desk, SCHOOL).roles_wanted == ("governor",)


def test_a_policy_is_overdue_when_never_seen_or_not_looked_at_again_in_time(desk: Desk):
    lay_school(desk)
    for kind, on in (("whole_school", dt.date(2025, 3, 2)), ("governors_review", dt.date(2025, 3, 1))):
        school_people.record_policy_date(desk, RecordPolicyDate(SCHOOL, kind, on))
    # The desk's day is 2 March 2026: a year after is still in time.
    page = school_people.view_school(desk, SCHOOL)
    assert {row.kind: row.overdue for row in page.policies} == {
        "whole_school": False,
        "pupil_version": True,
        "governors_review": True,
    }
    assert {(number, row.kind) for number, _, row in school_people.overdue_policies(desk)} == {
        (SCHOOL, "pupil_version"),
        (SCHOOL, "governors_review"),
    }
    assert not any(row.certain for row in page.policies)


def test_an_older_day_recorded_later_does_not_make_a_policy_older(desk: Desk):
    lay_school(desk)
    for on in (dt.date(2026, 1, 5), dt.date(2023, 1, 5)):
        school_people.record_policy_date(desk, RecordPolicyDate(SCHOOL, "whole_school", on))
    standing = school_people.view_school(desk, SCHOOL).policies[0]
    assert (standing.latest, len(standing.dates)) == (dt.date(2026, 1, 5), 2)


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (RecordPolicyDate(SCHOOL, "rules", DAY), "school_document"),
        (RecordPolicyDate(SCHOOL, "whole_school", dt.date(2026, 3, 3)), "school_document_in_future"),
    ],
)
def test_a_policy_day_that_cannot_be_is_refused(desk: Desk, command: RecordPolicyDate, key: str):
    lay_school(desk)
    with pytest.raises(UserError) as refusal:
        school_people.record_policy_date(desk, command)
    assert refusal.value.key == key
