"""Planned visits: dangers in sight before one is planned, who goes along, the order of a day, moves with reasons."""

from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import UUID

import pytest
from sqlalchemy import select

from ecede_desktop.demo.casework_visit_plans import plan_visits as plan_demo_visits
from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.people import Whom
from ecede_desktop.records.tasks import AddTask
from ecede_desktop.records.visit_plans import CancelVisit, MoveVisit, OrderVisits, StepVisit
from ecede_desktop.records.visits import ChildSeen, ContactOutcome, LogVisit
from ecede_desktop.services import cases, tasks, visit_plans, visit_steps, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import pupils as kept_pupils
from ecede_desktop.store import visit_plans as kept_plans
from ecede_desktop.store.cases import NoSuchCase
from ecede_desktop.store.faults import NoSuchUser
from ecede_desktop.store.tables import Address, NoteText, VisitPlan
from ecede_desktop.store.visit_plans import NoSuchVisitPlan
from tests.desks import clock, desk, manager_desk, store
from tests.services.caseload import audit_lines, counted
from tests.services.visit_days import (
    ANSWERS,
    REFERENCE,
    TODAY,
    add_mother,
    at,
    command_for,
    mari,
    mark,
    open_case,
    plan,
    refused,
    wall,
)

__all__ = ["clock", "desk", "manager_desk", "store"]
NOBODY = UUID("01980000-0000-7000-8000-000000000000")


def test_a_visit_is_planned_with_everything_that_was_said(desk: Desk) -> None:
    open_case(desk)
    before = len(audit_lines(desk))
    outcome = visit_plans.plan_visit(desk, command_for())
    row = outcome.value
    assert (row.officer, row.on, row.planned_at, row.minutes) == ("aled", TODAY, dt.time(10), 45)
    assert (row.names, row.one_line) == ("Siân Ffug-Jones", "1 Heol Enghraifft, Tref Ffug, CF99 1ZZ")
    assert (row.duty_contact_name, row.state, row.back_by) == ("Mari Ffug-Reolwr", Step.PLANNED, None)
    assert row.risk_answers == ANSWERS
    assert row.children[0].year_group == "9" and row.children[0].school_name == "Ysgol Enghraifft"
    assert {"visit_plan", "case"} <= outcome.changes.kinds
    assert [line for line in audit_lines(desk, before) if line[1] == "visit_plan"] == [
        ("create", "visit_plan"), ("add", "visit_plan"),
    ]  # fmt: skip
    assert visit_plans.list_visits(desk, TODAY) == (row,)
    assert visit_plans.visits_of_case(desk, REFERENCE) == (row,)
    assert visit_plans.view_visit(desk, row.id) == row


def test_the_same_plan_said_twice_is_kept_once(desk: Desk) -> None:
    open_case(desk)
    first = plan(desk)
    held = counted(desk)
    again = visit_plans.plan_visit(desk, command_for())
    assert (again.value, bool(again.changes)) == (first, False)
    assert counted(desk) == held


def test_what_is_to_be_asked_is_found_by_its_words(desk: Desk) -> None:
    open_case(desk)
    row = plan(desk)
    with desk.reading() as session:
        kept = session.scalars(select(NoteText).where(NoteText.owner_id == row.id)).one()
    assert "what would help in the morning" in kept.text.casefold() and kept.kind == "visit_plan"


@pytest.mark.parametrize(
    ("said", "key", "field"),
    [
        ({"on": TODAY - dt.timedelta(days=1)}, "visit_plan_in_past", "on"),
        ({"on": TODAY + dt.timedelta(days=367)}, "visit_plan_too_far", "on"),
        ({"on": dt.date(9999, 12, 31)}, "visit_plan_too_far", "on"),
        ({"kind": "walk"}, "visit_kind", "kind"),
        ({"address": "  \n "}, "visit_address_empty", "address"),
        ({"purpose": " "}, "visit_purpose_empty", "purpose"),
        ({"minutes": 481}, "visit_minutes", "minutes"),
        ({"risk_answers": ANSWERS[:2]}, "visit_risk_unanswered", "risk_agencies"),
        ({"duty_contact": "aled"}, "visit_duty_contact_goes", "duty_contact"),
        ({"second_officer": "Aled"}, "visit_second_is_first", "second_officer"),
    ],
)
def test_what_is_missing_or_cannot_be_is_refused_at_its_field(
    desk: Desk, said: dict[str, object], key: str, field: str
) -> None:
    open_case(desk)
    held = counted(desk)
    refusal = refused(key, visit_plans.plan_visit, desk, command_for(**said))
    assert refusal.facts["field"] == field
    assert counted(desk) == held


def test_nobody_is_visited_without_a_case_that_is_open(desk: Desk) -> None:
    case = open_case(desk)
    refused("visit_no_case", visit_plans.plan_visit, desk, command_for(" "))
    with pytest.raises(NoSuchCase):
        plan(desk, "AWS/2026/00099")
    with pytest.raises(NoSuchUser):
        plan(desk, officer="nobody")
    from ecede_desktop.records.cases import CloseCase

    cases.close_case(mari(desk), CloseCase(case.reference, "Moved away."))
    refused("visit_case_closed", visit_plans.plan_visit, desk, command_for())


def test_a_marker_that_was_not_in_sight_stops_the_plan_and_is_told(desk: Desk) -> None:
    case = open_case(desk)
    dog = mark(desk, case, "dog")
    refusal = refused("visit_markers_unseen", visit_plans.plan_visit, desk, command_for())
    assert "Threw a chair" in refusal.text and "Siân Ffug-Jones" in refusal.text
    row = plan(desk, markers_shown=(dog.id,))
    assert [hazard.evidence for hazard in row.hazards.rows] == ["Threw a chair at the officer in January."]
    assert (row.hazards.needs_two, row.hazards.needs_manager) == (False, False)


def test_a_marker_of_the_address_holds_for_whoever_is_visited_there(desk: Desk) -> None:
    case = open_case(desk)
    other = open_case(desk, 2, "Rhys", surname="Ffug-Evans")
    marker = mark(desk, other, "dog", of_address=True)
    with desk.writing() as unit:
        kept_pupils.record_address(unit, ["1, Heol Enghraifft", "Tref  Ffug"], "cf99 1zz", pupil_id=other.pupil_id)
        unit.commit()
    refused("visit_markers_unseen", visit_plans.plan_visit, desk, command_for())
    row = plan(desk, markers_shown=(marker.id,))
    assert [(hazard.whose, hazard.of_address) for hazard in row.hazards.rows] == [("Rhys Ffug-Evans", True)]
    elsewhere = plan(desk, address="9 Heol Arall", on=TODAY + dt.timedelta(days=1))
    assert elsewhere.hazards.rows == ()
    assert elsewhere.children[0].pupil_id == case.pupil_id


def test_nobody_goes_alone_where_a_marker_says_so(desk: Desk) -> None:
    case = open_case(desk)
    marker = mark(desk, case)
    seen = {"markers_shown": (marker.id,)}
    refusal = refused("visit_not_alone", visit_plans.plan_visit, desk, command_for(**seen))
    assert refusal.facts["field"] == "second_officer" and "Health and Safety" in refusal.rule
    refused("visit_alone_manager", visit_plans.plan_visit, desk,
            command_for(**seen, second_officer="Gwen", alone_reason="We know them."))  # fmt: skip
    refused("visit_not_alone", visit_plans.plan_visit, desk, command_for(**seen, alone_reason="We know them."))
    refused("approver_not_manager", visit_plans.plan_visit, desk,
            command_for(**seen, alone_reason="We know them.", approved_by="aled"))  # fmt: skip
    two = plan(desk, **seen, second_officer="Gwen Ffug-Heddlu, police")
    assert (two.second_officer, two.alone_reason) == ("Gwen Ffug-Heddlu, police", "")
    alone = plan(
        desk, **seen, on=TODAY + dt.timedelta(days=1), alone_reason="Grandmother only; known for years.",
        approved_by="mari",
    )  # fmt: skip
    assert (alone.alone_allowed_by, alone.alone_reason) == ("Mari Ffug-Reolwr", "Grandmother only; known for years.")


def test_a_colleague_of_the_store_who_goes_along_sees_the_visit_too(desk: Desk) -> None:
    open_case(desk)
    row = plan(desk, second_officer="MARI", duty_contact="", officer="aled")
    assert row.second_officer == "Mari Ffug-Reolwr"
    assert [r.id for r in visit_plans.list_visits(mari(desk), TODAY)] == [row.id]
    assert visit_plans.list_visits(desk, TODAY, "*") == (row,)


def test_words_of_a_warning_ask_for_two_as_a_marker_does(desk: Desk) -> None:
    open_case(desk, warning="Do not visit alone (incident in March).")
    refused("visit_not_alone", visit_plans.plan_visit, desk, command_for())
    assert plan(desk, second_officer="Gwen").hazards.rows[0].evidence == "Do not visit alone (incident in March)."


def test_a_family_that_is_not_visited_at_home_is_met_elsewhere_or_by_a_managers_word(desk: Desk) -> None:
    case = open_case(desk)
    seen = {"markers_shown": (mark(desk, case, "do_not_visit").id,)}
    refused("visit_not_at_home", visit_plans.plan_visit, desk, command_for(**seen, second_officer="Gwen"))
    assert plan(desk, **seen, kind="school_visit", address="Ysgol Enghraifft").kind == "school_visit"
    row = plan(desk, **seen, second_officer="Gwen", alone_reason="With the police.", approved_by="mari")
    assert row.alone_allowed_by == "Mari Ffug-Reolwr"


def test_the_check_before_a_first_visit_is_asked_once(desk: Desk) -> None:
    open_case(desk)
    assert visit_plans.visit_form(desk, [REFERENCE]).first_visit
    plan(desk)
    assert not visit_plans.visit_form(desk, [REFERENCE]).first_visit
    assert plan(desk, on=TODAY + dt.timedelta(days=7), risk_answers=()).risk_answers == ()


def test_a_family_that_was_visited_before_is_not_asked_about_first(desk: Desk) -> None:
    open_case(desk)
    visits.log_visit(
        desk,
        LogVisit(REFERENCE, TODAY, outcome=ContactOutcome.NO_REPLY, no_reply_tried="Knocked.",
                 child_seen=ChildSeen.NOT_SEEN),
    )  # fmt: skip
    assert not visit_plans.visit_form(desk, [REFERENCE]).first_visit
    assert plan(desk, risk_answers=()).risk_answers == ()


def test_before_a_plan_the_form_shows_dangers_places_siblings_and_promises(desk: Desk) -> None:
    case, brother = open_case(desk), open_case(desk, 2, "Rhys")
    mother = add_mother(desk, case, address_lines=("7 Stryd Ddirgel",), postcode="CF99 2ZZ")
    with desk.writing() as unit:
        from ecede_desktop.store.tables import ParentLink

        unit.session.add(ParentLink(pupil_id=brother.pupil_id, parent_id=mother.id, relationship="Mother"))
        unit.record("change", "parent", mother.id)
        unit.commit()
    mark(desk, case, "dog")
    tasks.add_task(desk, AddTask(REFERENCE, "Ask for breakfast club", TODAY, kind="action"))
    form = visit_plans.visit_form(desk, [REFERENCE, REFERENCE])
    assert [child.full_name for child in form.children] == ["Siân Ffug-Jones"]
    assert [child.reference for child in form.siblings] == [brother.reference]
    assert [(a.one_line, a.whose, a.relationship) for a in form.addresses] == [
        ("1 Heol Enghraifft, Tref Ffug, CF99 1ZZ", "Siân Ffug-Jones", ""),
        ("7 Stryd Ddirgel, CF99 2ZZ", "Rhian Ffug-Jones", "Mother"),
    ]
    assert [hazard.category for hazard in form.hazards.rows] == ["dog"]
    assert form.promises == ("Ask for breakfast club",)
    assert (form.officer, form.duty_contact, form.last_contact) == ("aled", "", None)
    assert dict(form.officers) == {"aled": "Aled Ffug-Swyddog", "mari": "Mari Ffug-Reolwr"}


def test_the_duty_contact_of_the_last_plan_is_proposed_and_kept(desk: Desk) -> None:
    open_case(desk)
    plan(desk)
    assert visit_plans.visit_form(desk, [REFERENCE]).duty_contact == "mari"
    again = plan(desk, on=TODAY + dt.timedelta(days=2), duty_contact="")
    assert again.duty_contact_name == "Mari Ffug-Reolwr"


def test_addresses_are_those_of_the_day_and_a_confidential_one_stays_marked(desk: Desk) -> None:
    case = open_case(desk)
    friday = TODAY + dt.timedelta(days=4)
    with desk.writing() as unit:
        unit.session.add(
            Address(
                pupil_id=case.pupil_id, lines="2 Heol Newydd", postcode="CF99 3ZZ", from_date=friday, confidential=True,
                source="test", kind="temporary",
            )
        )  # fmt: skip
        unit.session.add(
            Address(pupil_id=case.pupil_id, lines="3 Swyddfa Ffug", postcode="CF99 4ZZ", source="test", kind="work")
        )
        unit.record("change", "pupil", case.pupil_id)
        unit.commit()
    assert [a.lines for a in visit_plans.visit_form(desk, [REFERENCE], TODAY).addresses] == [
        "1 Heol Enghraifft\nTref Ffug"
    ]
    later = visit_plans.visit_form(desk, [REFERENCE], friday).addresses
    assert (later[0].lines, later[0].confidential, later[0].kind) == ("2 Heol Newydd", True, "temporary")
    typed = plan(desk, on=friday, address="2 heol newydd", postcode="CF99 3ZZ")
    assert typed.confidential
    assert not plan(desk).confidential


def test_one_visit_is_about_several_children(desk: Desk) -> None:
    open_case(desk)
    brother = open_case(desk, 2, "Rhys")
    row = plan(desk, REFERENCE, brother.reference)
    assert row.names == "Siân Ffug-Jones, Rhys Ffug-Jones"
    assert visit_plans.visits_of_case(desk, brother.reference) == (row,)


def test_a_day_stands_by_its_times_until_the_officer_orders_it(desk: Desk) -> None:
    open_case(desk)
    noon, first = plan(desk, planned_at=dt.time(12)), plan(desk, planned_at=dt.time(9))
    any_time, eleven = plan(desk, planned_at=None), plan(desk, planned_at=dt.time(11))
    assert [r.id for r in visit_plans.list_visits(desk, TODAY)] == [first.id, eleven.id, noon.id, any_time.id]
    outcome = visit_plans.order_visits(desk, OrderVisits(TODAY, (any_time.id, noon.id)))
    wanted = [any_time.id, noon.id, first.id, eleven.id]
    assert [r.id for r in outcome.value] == [r.id for r in visit_plans.list_visits(desk, TODAY)] == wanted
    assert not visit_plans.order_visits(desk, OrderVisits(TODAY, tuple(wanted))).changes
    tomorrow = plan(desk, on=TODAY + dt.timedelta(days=1))
    refused("visits_of_two_days", visit_plans.order_visits, desk, OrderVisits(TODAY, (noon.id, tomorrow.id)))


def test_a_visit_moves_to_another_day_and_both_plans_stay(desk: Desk) -> None:
    open_case(desk)
    old, friday = plan(desk), TODAY + dt.timedelta(days=4)
    moved = visit_plans.move_visit(desk, MoveVisit(old.id, friday, "Mother is at work.")).value
    assert (moved.on, moved.planned_at, moved.moved_from, moved.state) == (friday, dt.time(10), TODAY, Step.PLANNED)
    before = visit_plans.view_visit(desk, old.id)
    assert (before.state, before.moved_to, before.steps[-1].note) == (Step.MOVED, friday, "Mother is at work.")
    assert before.on == TODAY
    refused("visit_is_over", visit_plans.move_visit, desk, MoveVisit(old.id, friday, "Again."))
    refused("visit_moved_nowhere", visit_plans.move_visit, desk, MoveVisit(moved.id, friday, "Same."))
    refused("visit_reason_empty", visit_plans.move_visit, desk, MoveVisit(moved.id, friday, " ", dt.time(9)))
    refused("visit_plan_in_past", visit_plans.move_visit, desk, MoveVisit(moved.id, TODAY - dt.timedelta(1), "No."))
    refused("visit_plan_too_far", visit_plans.move_visit, desk, MoveVisit(moved.id, dt.date(9999, 1, 1), "No."))


def test_a_danger_that_came_meanwhile_is_seen_before_a_visit_moves(desk: Desk) -> None:
    case = open_case(desk)
    old = plan(desk)
    marker = mark(desk, case)
    friday = TODAY + dt.timedelta(days=4)
    refused("visit_markers_unseen", visit_plans.move_visit, desk, MoveVisit(old.id, friday, "Ill."))
    refused("visit_not_alone", visit_plans.move_visit, desk,
            MoveVisit(old.id, friday, "Ill.", markers_shown=(marker.id,)))  # fmt: skip
    assert visit_plans.view_visit(desk, old.id).state is Step.PLANNED


def test_a_visit_is_cancelled_with_a_reason_and_never_while_somebody_is_out(desk: Desk) -> None:
    open_case(desk)
    row = plan(desk)
    refused("visit_reason_empty", visit_plans.cancel_visit, desk, CancelVisit(row.id, ""))
    visit_steps.step_visit(desk, StepVisit(row.id, Step.ON_WAY))
    refused("visit_still_out", visit_plans.cancel_visit, desk, CancelVisit(row.id, "Turned back."))
    visit_steps.step_visit(desk, StepVisit(row.id, Step.SAFE))
    done = visit_plans.cancel_visit(desk, CancelVisit(row.id, "Turned back."))
    assert (done.value.state, bool(done.changes)) == (Step.CANCELLED, True)
    assert not visit_plans.cancel_visit(desk, CancelVisit(row.id, "Turned back.")).changes
    with pytest.raises(NoSuchVisitPlan):
        visit_plans.cancel_visit(desk, CancelVisit(NOBODY, "No."))


def test_writing_up_by_the_officer_checks_out_and_ends_the_task(desk: Desk) -> None:
    open_case(desk)
    task = tasks.add_task(desk, AddTask(REFERENCE, "Visit again", TODAY, kind="visit")).value
    row = plan(desk, task_id=task.id)
    visit_steps.step_visit(desk, StepVisit(row.id, Step.ON_WAY))
    with desk.writing() as unit:
        kept_plans.written_up(unit, row.id)
        unit.commit()
    shown = visit_plans.view_visit(desk, row.id)
    assert [s.step for s in shown.steps] == [Step.PLANNED, Step.ON_WAY, Step.SAFE, Step.WRITTEN_UP]
    assert (shown.state, shown.is_out) == (Step.WRITTEN_UP, False)
    assert [t.done_at is not None for t in cases.view_case(desk, REFERENCE).tasks if t.id == task.id] == [True]
    with desk.reading() as session:
        assert session.get_one(VisitPlan, row.id).out is False
    with desk.writing() as unit:
        kept_plans.written_up(unit, row.id)
        assert len(kept_plans.get(unit.session, row.id).steps) == 4


def test_writing_up_by_somebody_else_leaves_the_check_out_open(desk: Desk) -> None:
    open_case(desk)
    row = plan(desk)
    visit_steps.step_visit(desk, StepVisit(row.id, Step.ON_WAY))
    with mari(desk).writing() as unit:
        kept_plans.written_up(unit, row.id)
        unit.commit()
    shown = visit_plans.view_visit(desk, row.id)
    assert (shown.state, shown.is_out) == (Step.WRITTEN_UP, True)
    safe = visit_steps.step_visit(desk, StepVisit(row.id, Step.SAFE)).value
    assert not safe.is_out


def test_a_visit_to_come_stands_on_its_own_day_whatever_the_clock_does(desk: Desk) -> None:
    open_case(desk)
    sunday = dt.date(2026, 3, 29)
    row = plan(desk, on=sunday, planned_at=dt.time(1, 30))
    assert visit_plans.list_visits(at(desk, 3, day=sunday), sunday) == (row,)
    assert wall(1, 30, sunday).hour == 1


def test_the_records_of_a_merged_sibling_are_not_offered(desk: Desk) -> None:
    case, brother = open_case(desk), open_case(desk, 2, "Rhys")
    mother = add_mother(desk, case)
    with desk.writing() as unit:
        from ecede_desktop.store.tables import ParentLink, Pupil

        unit.session.add(ParentLink(pupil_id=brother.pupil_id, parent_id=mother.id, relationship="Mother"))
        unit.session.flush()
        unit.record("change", "parent", mother.id)
        unit.commit()
    assert [c.reference for c in visit_plans.visit_form(desk, [REFERENCE]).siblings] == [brother.reference]
    with desk.writing() as unit:
        unit.session.get_one(Pupil, brother.pupil_id).merged_into_id = case.pupil_id
        unit.record("change", "pupil", brother.pupil_id)
        unit.commit()
    assert visit_plans.visit_form(desk, [REFERENCE]).siblings == ()
    assert Whom(pupil_id=case.pupil_id).place.startswith("pupil")
    assert dataclasses.is_dataclass(case)


def test_the_demonstration_shows_a_day_that_was_made_and_one_that_is_being_made(desk: Desk) -> None:
    office = mari(at(desk, 10))
    for number, name in enumerate(("Siân", "Rhys", "Elin", "Tomos", "Gwen"), 1):
        case = open_case(office, number, name)
    mark(office, case)
    plan_demo_visits(office)
    friday = TODAY - dt.timedelta(days=3)
    (made,) = visit_plans.list_visits(office, friday, "*")
    assert made.state is Step.WRITTEN_UP
    today = visit_plans.list_visits(office, TODAY, "*")
    assert [row.state for row in today] == [Step.ON_WAY, Step.PLANNED, Step.PLANNED, Step.MOVED]
    assert today[-1].second_officer.startswith("Gwen Ffug-Heddlu")
    assert [row.moved_from for row in visit_plans.list_visits(office, today[-1].moved_to or TODAY, "*")] == [TODAY]
