"""Moving a case: what stands in the way, what is met in place, who approves."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.cases import ConfirmRequirement
from ecede_desktop.records.users import Role
from ecede_desktop.services import cases, stages, stores, users
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.requirement_ways import Way, way_to_meet
from ecede_desktop.ui.stages.advance_stage_dialog import AdvanceStageDialog, StageSubject
from ecede_desktop.ui.stages.choices import choices
from ecede_desktop.ui.stages.confirm_requirement_dialog import ConfirmRequirementDialog
from tests.desks import CHEAP, NOW
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"
SUBJECT = StageSubject(REFERENCE, "Siân Ffug-Jones", "referral_received")
WORDS = "pedwar gair hollol ar hap"


def confirm_all(desk: Desk, to: str) -> None:
    for finding in stages.gate(desk, REFERENCE, to).unmet:
        cases.confirm_requirement(desk, ConfirmRequirement(REFERENCE, finding.requirement.key, "Seen on the file."))


def choose(dialog: AdvanceStageDialog, stage: str, settle: Settle) -> None:
    dialog.form.to_stage.setCurrentIndex(dialog.form.to_stage.findData(stage))
    settle()


def test_what_follows_is_offered_first_and_the_way_back_last() -> None:
    offered = choices(load_pack().ladder, "formal_warning")
    kinds = [choice.kind for choice in offered]
    assert [choice.stage.key for choice in offered][:3] == ["penalty_notice", "court_warning", "closed"]
    assert kinds == sorted(kinds, key=("advance", "skip", "back").index)
    assert "formal_warning" not in {choice.stage.key for choice in offered}


def test_every_requirement_of_the_pack_that_an_officer_can_meet_has_a_way(look: None) -> None:
    requirements = load_pack().ladder.requirements().values()
    without = {need.key for need in requirements if way_to_meet(need) is None}
    assert without == {"officer_allocated", "within_limitation"}


def test_what_is_unmet_is_listed_with_its_source_and_the_button_waits(
    desk: Desk, operations: Operations, show: Show
) -> None:
    open_a_case(desk)
    dialog = AdvanceStageDialog(desk, operations, SUBJECT)
    show(dialog)
    assert [line.key for line in dialog.requirements.lines if not line.met] == ["referral_checked"]
    assert dialog.form.hindrance.text() == "1 requirement is not met yet."
    assert not dialog.form.save.isEnabled()
    assert dialog.form.save.text() == "Move to “Allocated, first contact”"


def test_a_requirement_is_confirmed_in_place_and_the_case_moves(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk)
    dialog = AdvanceStageDialog(desk, operations, SUBJECT)
    show(dialog)
    dialog.requirements.wanted.emit("referral_checked")
    box = dialog.confirm_box
    assert box.isVisible()
    box.save()
    assert box.note_field.error
    box.note.setPlainText("Form, register and both letters are there.")
    box.save()
    settle()
    assert not box.isVisible()
    assert dialog.form.save.isEnabled()
    with qtbot.waitSignal(dialog.moved) as moved:
        dialog.save()
    assert moved.args[0].stage == "first_contact"


def test_what_is_met_elsewhere_closes_the_dialog_and_says_where(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk)
    dialog = AdvanceStageDialog(desk, operations, SUBJECT)
    show(dialog)
    choose(dialog, "attendance_meeting", settle)
    with qtbot.waitSignal(dialog.way_wanted) as wanted:
        dialog.requirements.wanted.emit("home_visited")
    assert wanted.args[0] == Way("log_visit", "home_visit")
    assert not dialog.isVisible()


def test_a_skip_needs_a_reason_and_the_reason_waives_what_may_be_waived(
    manager_desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(manager_desk)
    dialog = AdvanceStageDialog(manager_desk, operations, SUBJECT, to_stage="attendance_meeting")
    show(dialog)
    assert dialog.form.reason_field.isVisible()
    assert not dialog.form.save.isEnabled()
    dialog.form.reason.setPlainText("Family moved here; the first steps were done elsewhere.")
    qtbot.waitUntil(lambda: dialog.form.save.isEnabled())
    with qtbot.waitSignal(dialog.moved) as moved:
        dialog.save()
    assert moved.args[0].stage == "attendance_meeting"
    assert cases.view_case(manager_desk, REFERENCE).moves[-1].reason.startswith("Family moved here")


def test_a_move_back_without_a_reason_is_refused_at_the_reason(desk: Desk, operations: Operations, show: Show) -> None:
    open_a_case(desk)
    dialog = AdvanceStageDialog(desk, operations, SUBJECT, to_stage="school_support")
    show(dialog)
    dialog.save()
    assert dialog.form.reason_error.isVisible()
    assert cases.view_case(desk, REFERENCE).case.stage == "referral_received"


@pytest.fixture
def two_people(tmp_path: Path) -> Iterator[Desk]:
    """An officer's desk at a store whose manager has a passphrase."""
    path, clock = tmp_path / "team.ecede", FixedClock(NOW)
    stores.create_store(path, "mari", WORDS, clock, full_name="Mari Ffug-Reolwr", role=Role.MANAGER, cost=CHEAP)
    managers = stores.open_desk(path, "mari", WORDS, clock)
    aled = users.add_user(
        managers, "aled", "pum gair arall sydd ar hap", full_name="Aled Ffug-Swyddog", cost=CHEAP
    ).value
    yield dataclasses.replace(managers, user=aled)
    stores.close_desk(managers)


@pytest.mark.slow
def test_a_manager_approves_with_a_passphrase_of_their_own(
    two_people: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(two_people)
    dialog = AdvanceStageDialog(two_people, operations, SUBJECT, to_stage="home_visit")
    show(dialog)
    dialog.form.reason.setPlainText("Visited already with the police.")
    qtbot.waitUntil(lambda: dialog.form.save.isEnabled())
    assert dialog.form.approval_field.isVisible()
    dialog.save()
    assert dialog.form.approved_by_error.isVisible()
    dialog.form.passphrase.setText("not the passphrase of Mari")
    dialog.save()
    settle()
    assert dialog.form.refusal.isVisible()
    assert dialog.form.passphrase.text() == ""
    assert cases.view_case(two_people, REFERENCE).case.stage == "referral_received"
    qtbot.waitUntil(lambda: stores.read_header(two_people.store.path).wait_seconds == 0, timeout=10_000)  # type: ignore[arg-type]
    dialog.form.passphrase.setText(WORDS)
    with qtbot.waitSignal(dialog.moved, timeout=10_000):
        dialog.save()
    move = cases.view_case(two_people, REFERENCE).moves[-1]
    assert (move.to_stage, move.moved_by, move.approved_by) == ("home_visit", "Aled Ffug-Swyddog", "Mari Ffug-Reolwr")


def test_one_requirement_is_confirmed_from_its_link(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    open_a_case(desk)
    asked = desk.pack.ladder.requirements()["referral_checked"]
    dialog = ConfirmRequirementDialog(desk, operations, REFERENCE, asked)
    show(dialog)
    dialog.box.note.setPlainText("Complete.")
    dialog.box.on.setText("31/12/2026")
    dialog.box.save()
    qtbot.waitUntil(lambda: bool(dialog.box.on_field.error))
    dialog.box.on.setText("2/3/2026")
    with qtbot.waitSignal(dialog.accepted):
        dialog.box.save()
    assert [row.note for row in cases.view_case(desk, REFERENCE).confirmations] == ["Complete."]
