"""The day sheet: everything at the door in one read, and a line in the audit when it is printed."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.tasks import AddTask
from ecede_desktop.records.visit_plans import CancelVisit, StepVisit
from ecede_desktop.records.visits import ContactOutcome, LogVisit
from ecede_desktop.services import day_sheets, tasks, visit_plans, visit_steps, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import NotSaved
from ecede_desktop.store import people
from ecede_desktop.store.tables import AuditLine, CommunicationNeed, ContactPoint, LanguageChoice
from tests.desks import clock, desk, manager_desk, store
from tests.services.caseload import counted, marks_until
from tests.services.visit_days import REFERENCE, TODAY, add_mother, at, mark, open_case, plan, refused

__all__ = ["clock", "desk", "manager_desk", "store"]
FRIDAY = dt.date(2026, 2, 27)


def test_a_visit_stands_with_everything_that_is_needed_at_the_door(desk: Desk) -> None:
    case = open_case(desk, known_as="Sha", marks=marks_until(unauthorised=[FRIDAY]))
    mother = add_mother(desk, case)
    with desk.writing() as unit:
        person_id = people.person_of_parent(unit, mother.id)
        now = desk.clock.now()
        said = {"person_id": person_id, "user_id": desk.user.id, "recorded_at": now}
        unit.session.add(ContactPoint(**said, kind="mobile", value="07700 900999"))
        unit.session.add(ContactPoint(**said, kind="email", value="ffug@example.org"))
        unit.session.add(ContactPoint(**said, kind="mobile", value="07700 900000", withdrawn_at=now))
        unit.session.add(LanguageChoice(**said, language="other", other_language="Polish", interpreter=True))
        unit.session.add(CommunicationNeed(**said, need="large_print", note="18 point"))
        unit.record("change", "parent", mother.id)
        unit.commit()
    visits.log_visit(
        desk, LogVisit(REFERENCE, FRIDAY, outcome=ContactOutcome.NO_REPLY, no_reply_tried="Knocked, card left.")
    )  # fmt: skip
    tasks.add_task(desk, AddTask(REFERENCE, "Ask for breakfast club", FRIDAY, kind="action"))
    tasks.add_task(desk, AddTask(REFERENCE, "Not a promise", FRIDAY))
    dog = mark(desk, case, "dog")
    row = plan(desk, markers_shown=(dog.id,))
    sheet = day_sheets.day_sheet(desk, TODAY)
    assert (sheet.officer_name, sheet.plan_ids) == ("Aled Ffug-Swyddog", (row.id,))
    (visit,) = sheet.visits
    assert (visit.plan, visit.kind_cy, len(visit.risks)) == (row, "Ymweliad cartref", 4)
    (child,) = visit.children
    assert (child.age, child.child.known_as, child.child.year_group) == (13, "Sha", "9")
    assert (child.counts.unauthorised, child.attendance) == (2, Decimal("99.2"))
    assert child.last_contact is not None
    assert (child.last_contact.on, child.last_contact.kind_en, child.last_contact.outcome) == (
        FRIDAY, "Home visit", "no_reply",
    )  # fmt: skip
    assert [(p.what, p.by, p.overdue) for p in child.promises] == [("Ask for breakfast club", FRIDAY, True)]
    (parent,) = visit.parents
    assert parent.phones == ("07700 900123", "07700 900999")
    assert (parent.language, parent.other_language, parent.interpreter) == ("other", "Polish", True)
    assert [need.note for need in parent.needs] == ["18 point"]


def test_marks_of_last_week_and_this_one_stand_with_what_is_missing(desk: Desk) -> None:
    open_case(desk, marks=marks_until(unauthorised=[FRIDAY]))
    plan(desk)
    cells = day_sheets.day_sheet(desk, TODAY).visits[0].children[0].weeks
    assert (cells[0].date, cells[-1].date) == (dt.date(2026, 2, 23), TODAY)
    assert [(c.session, c.code, c.mark_class) for c in cells if c.date == FRIDAY] == [
        ("AM", "O", "UN"), ("PM", "O", "UN"),
    ]  # fmt: skip
    later = day_sheets.day_sheet(desk, TODAY + dt.timedelta(days=4)).visits
    assert later == ()


def test_a_child_without_anything_else_still_has_a_place(desk: Desk) -> None:
    open_case(desk, date_of_birth=None, marks=bytes(732))
    plan(desk)
    (child,) = day_sheets.day_sheet(desk, TODAY).visits[0].children
    assert (child.age, child.attendance, child.last_contact, child.promises) == (None, None, None, ())
    assert day_sheets.draw_day_sheet(desk, TODAY).startswith(b"%PDF")


def test_only_visits_that_are_still_to_make_go_on_the_paper(desk: Desk) -> None:
    open_case(desk)
    first, second = plan(desk), plan(desk, planned_at=dt.time(12))
    visit_plans.cancel_visit(desk, CancelVisit(first.id, "Mother is ill."))
    sheet = day_sheets.day_sheet(desk, TODAY)
    assert [v.plan.id for v in sheet.visits] == [first.id, second.id]
    assert [v.plan.id for v in sheet.to_make] == [second.id]
    visit_plans.cancel_visit(desk, CancelVisit(second.id, "Mother is ill."))
    refused("day_sheet_empty", day_sheets.draw_day_sheet, desk, TODAY)
    refused("paper_language", day_sheets.draw_day_sheet, desk, TODAY, "", "fr")


def test_a_printed_sheet_leaves_a_line_and_no_copy(desk: Desk, tmp_path: Path) -> None:
    open_case(desk)
    row = plan(desk)
    before = counted(desk)
    saved = day_sheets.save_day_sheet(desk, TODAY, tmp_path / "sheet.pdf", language="cy")
    assert saved.value.path.read_bytes().startswith(b"%PDF")
    after = counted(desk)
    assert {name for name in after if after[name] != before[name]} == {"audit_line"}
    with desk.reading() as session:
        line = session.scalars(select(AuditLine).order_by(AuditLine.number.desc())).first()
    assert line is not None
    told = json.loads(line.after)
    assert (line.action, line.record_id, told["visits"]) == ("print", str(row.id), [str(row.id)])
    assert (told["sha256"], told["pages"]) == (saved.value.sha256, saved.value.pages)
    assert str(TODAY) in day_sheets.file_name(TODAY)


def test_a_sheet_that_cannot_be_written_is_not_said_to_have_been_made(desk: Desk, tmp_path: Path) -> None:
    open_case(desk)
    plan(desk)
    held = counted(desk)
    with pytest.raises(NotSaved):
        day_sheets.save_day_sheet(desk, TODAY, tmp_path / "nowhere" / "sheet.pdf")
    assert counted(desk) == held


def test_the_same_day_at_the_same_time_gives_the_same_bytes(desk: Desk) -> None:
    open_case(desk)
    row = plan(desk)
    visit_steps.step_visit(desk, StepVisit(row.id, Step.ON_WAY))
    assert day_sheets.draw_day_sheet(desk, TODAY, "aled", "both") == day_sheets.draw_day_sheet(desk, TODAY, "", "both")
    assert day_sheets.draw_day_sheet(at(desk, 16), TODAY) != day_sheets.draw_day_sheet(desk, TODAY)


def test_a_manager_reads_an_officers_day(desk: Desk, manager_desk: Desk) -> None:
    open_case(desk)
    row = plan(desk)
    assert day_sheets.day_sheet(manager_desk, TODAY).visits == ()
    assert day_sheets.day_sheet(manager_desk, TODAY, "aled").plan_ids == (row.id,)
    assert dataclasses.replace(desk, user=manager_desk.user).is_manager
