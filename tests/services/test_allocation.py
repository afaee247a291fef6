"""Officers proposed with their reasons, loads, patches as history, and cases handed over: all or none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import select

from ecede_desktop.errors import Refused
from ecede_desktop.records.allocation import HandOver, SetPatch
from ecede_desktop.records.cases import CaseFilter, CaseRow, CloseCase, OpenCase
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.records.tasks import AddTask
from ecede_desktop.records.users import TellOfUser
from ecede_desktop.services import allocation, cases, pupils, schools, tasks, users
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.allocation import NoSuchHandover
from ecede_desktop.store.notes import find_notes
from ecede_desktop.store.tables import AuditLine, CaseHandover, Task
from ecede_desktop.store.users import set_active
from tests.desks import ALED, MARI
from tests.services.caseload import SCHOOL, lay_pupil

NOTE = "Mother works nights; ring after noon."


def open_one(desk: Desk, number: int = 1) -> CaseRow:
    return cases.open_case(desk, OpenCase("Days missed.", upn=lay_pupil(desk, number).upn)).value


def lines_of(desk: Desk) -> int:
    with desk.reading() as session:
        return len(session.scalars(select(AuditLine.number)).all())


def keys(desk: Desk, reference: str, name: str) -> list[str]:
    found = {one.name: one for one in allocation.propose_officers(desk, reference=reference)}
    return [part.key for part in found[name].parts]


def test_many_cases_go_over_at_once_with_tasks_note_and_a_line_each(desk: Desk) -> None:
    rows = [open_one(desk, number) for number in (1, 2)]
    tasks.add_task(desk, AddTask(rows[0].reference, "Ring the school"))
    done = allocation.hand_over(desk, HandOver(tuple(r.reference for r in rows), "mari", NOTE)).value
    assert {row.officer for row in cases.list_cases(desk, CaseFilter())} == {"mari"}
    assert done.tasks_moved >= 1
    with desk.reading() as session:
        assert {task.user_id for task in session.scalars(select(Task))} == {MARI.id}
        assert {row.note for row in session.scalars(select(CaseHandover))} == {NOTE}
        assert {hit.kind for hit in find_notes(session, "works nights")} == {"handover"}
        audited = session.scalars(select(AuditLine.record_id).where(AuditLine.record_kind == "handover")).all()
    assert len(audited) == 2


def test_one_case_that_cannot_go_keeps_all_where_they_are(desk: Desk, manager_desk: Desk) -> None:
    free, closed = open_one(desk, 1), open_one(desk, 2)
    cases.close_case(manager_desk, CloseCase(closed.reference, "Moved away."))
    before = lines_of(desk)
    with pytest.raises(Refused) as refusal:
        allocation.hand_over(desk, HandOver((free.reference, closed.reference), "mari", NOTE))
    assert refusal.value.key == "handover_closed"
    assert closed.reference in refusal.value.text
    assert lines_of(desk) == before
    assert cases.list_cases(desk, CaseFilter())[0].officer == "aled"


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"note": " "}, "handover_note_empty"),
        ({"references": ()}, "handover_of_nothing"),
        ({"to": "aled"}, "handover_same_officer"),
        ({"on": dt.date(2026, 3, 3)}, "handover_in_future"),
        ({"on": dt.date(2026, 3, 1)}, "handover_before_opening"),
    ],
)
def test_a_hand_over_that_cannot_be_is_refused(desk: Desk, said: dict[str, object], key: str) -> None:
    command = HandOver((open_one(desk).reference,), "mari", NOTE)
    with pytest.raises(Refused) as refusal:
        allocation.hand_over(desk, replace(command, **said))  # type: ignore[arg-type]
    assert refusal.value.key == key


def test_nobody_who_has_left_gets_a_case(desk: Desk, manager_desk: Desk) -> None:
    case = open_one(manager_desk)
    with manager_desk.writing() as unit:
        set_active(unit, "aled", False)
        unit.commit()
    assert [one.name for one in allocation.propose_officers(manager_desk, reference=case.reference)] == []
    with pytest.raises(Refused, match="no longer works here"):
        allocation.hand_over(manager_desk, HandOver((case.reference,), "aled", NOTE))


def test_an_officer_hands_over_own_cases_and_a_manager_anybodys(desk: Desk, manager_desk: Desk) -> None:
    case = open_one(manager_desk)
    with pytest.raises(Refused) as refusal:
        allocation.hand_over(desk, HandOver((case.reference,), "aled", NOTE))
    assert refusal.value.key == "handover_not_yours"
    assert allocation.hand_over(manager_desk, HandOver((case.reference,), "aled", NOTE)).value.to == "aled"


def test_a_case_named_twice_goes_over_once(desk: Desk) -> None:
    reference = open_one(desk).reference
    done = allocation.hand_over(desk, HandOver((reference, reference.lower()), "mari", NOTE)).value
    assert done.references == (reference,)


def test_the_note_waits_for_the_new_officer_until_it_was_read(desk: Desk, manager_desk: Desk) -> None:
    allocation.hand_over(desk, HandOver((open_one(desk).reference,), "mari", NOTE))
    (waiting,) = allocation.unread_handovers(manager_desk)
    assert (waiting.note, waiting.from_name) == (NOTE, ALED.full_name)
    with pytest.raises(Refused) as refusal:
        allocation.read_handover(desk, waiting.id)
    assert refusal.value.key == "handover_not_for_you"
    assert allocation.read_handover(manager_desk, waiting.id).value.read_at is not None
    assert not allocation.read_handover(manager_desk, waiting.id).changes
    assert allocation.unread_handovers(manager_desk) == ()
    with pytest.raises(NoSuchHandover):
        allocation.read_handover(desk, uuid4())


def test_the_officer_of_the_patch_and_the_welsh_speaker_are_proposed_with_their_reasons(
    desk: Desk, manager_desk: Desk
) -> None:
    case = open_one(manager_desk)
    assert keys(desk, case.reference, "aled") == ["load"]
    parent = RecordParent(
        case.pupil_id, "Ffug-Jones", "Nia", language=Language.WELSH, language_asked_on=desk.clock.today()
    )
    pupils.record_parent(desk, parent)
    assert keys(desk, case.reference, "aled") == ["no_welsh", "load"]
    users.tell_of_user(desk, TellOfUser("aled", speaks_welsh=True))
    allocation.set_patch(manager_desk, SetPatch(SCHOOL, "aled"))
    assert keys(desk, case.reference, "aled") == ["patch", "welsh", "load"]
    mine = allocation.propose_officers(desk, pupil_id=case.pupil_id)
    assert [one.name for one in mine] == ["aled", "mari"]
    gone = allocation.propose_officers(desk, pupil_id=case.pupil_id, away=frozenset({"Aled"}))
    assert [one.name for one in gone] == ["mari", "aled"]


def test_loads_count_open_cases_by_stage_and_what_is_late(desk: Desk, manager_desk: Desk) -> None:
    case, closed = open_one(desk, 1), open_one(desk, 2)
    cases.close_case(manager_desk, CloseCase(closed.reference, "Moved away."))
    tasks.add_task(desk, AddTask(case.reference, "Ring", due_on=dt.date(2026, 2, 20)))
    found = {load.name: load for load in allocation.loads(desk)}
    assert (found["aled"].cases, found["aled"].overdue, found["mari"].cases) == (1, 1, 0)
    assert found["aled"].by_stage == ((case.stage, 1),)


def test_a_patch_that_changes_keeps_what_was_and_the_school_says_the_same(desk: Desk, manager_desk: Desk) -> None:
    lay_pupil(desk)
    schools.record_school(desk, RecordSchool(SCHOOL, patch_officer="aled"))
    first = allocation.patches(desk)
    assert [(row.officer, row.to_date) for row in first] == [("aled", None)]
    allocation.set_patch(manager_desk, SetPatch(SCHOOL, "mari"))
    assert [(row.officer, row.to_date is None) for row in allocation.patches(desk)] == [("mari", True), ("aled", False)]
    assert not allocation.set_patch(manager_desk, SetPatch(SCHOOL, "mari")).changes
    with pytest.raises(Refused) as refusal:
        allocation.set_patch(desk, SetPatch(SCHOOL, "aled"))
    assert refusal.value.key == "patch_manager_needed"


def test_what_is_said_of_a_user_is_said_by_themself_or_a_manager(desk: Desk, manager_desk: Desk) -> None:
    told = users.tell_of_user(manager_desk, TellOfUser("aled", True, "07700 900123", "mari")).value
    assert (told.speaks_welsh, told.phone, told.duty_contact) == (True, "07700 900123", "mari")
    assert users.tell_of_user(desk, TellOfUser("aled", phone="")).value.duty_contact == "mari"
    for asking, command, key in (
        (desk, TellOfUser("mari", True), "user_not_yours"),
        (desk, TellOfUser("aled", duty_contact="aled"), "duty_contact_not_possible"),
    ):
        with pytest.raises(Refused) as refusal:
            users.tell_of_user(asking, command)
        assert refusal.value.key == key
