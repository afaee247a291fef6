"""The council's particulars in Settings: a manager enters them, everybody sees them, a fault stands at its field."""

from __future__ import annotations

from ecede_desktop.records.council import EMAIL, PAY_ADDRESS, PAY_METHODS, REPLY_ADDRESS
from ecede_desktop.services import council
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.settings.council_section import CouncilSection
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


def section_of(desk: Desk, operations: Operations, show: Show, settle: Settle) -> CouncilSection:
    made = CouncilSection(desk, operations)
    show(made)
    made.read()
    settle()
    return made


def test_a_manager_enters_the_address_and_the_answers_go_there_too(
    manager_desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = section_of(manager_desk, operations, show, settle)
    assert section.english[PAY_ADDRESS].toPlainText() == ""
    assert section.welsh[PAY_METHODS].toPlainText().startswith("Drwy'r post")
    section.english[PAY_ADDRESS].setPlainText(" Tŷ Ffug \n2 Heol Ŵyr\nCF99 1ZZ")
    section.save_button.click()
    settle()
    assert council.particulars(manager_desk)[PAY_ADDRESS].lines("cy") == ("Tŷ Ffug", "2 Heol Ŵyr", "CF99 1ZZ")
    assert section.english[REPLY_ADDRESS].toPlainText() == "Tŷ Ffug\n2 Heol Ŵyr\nCF99 1ZZ"
    assert section.said.isVisible()


def test_what_cannot_be_is_said_at_its_field_and_what_was_typed_stays(
    manager_desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = section_of(manager_desk, operations, show, settle)
    section.english[EMAIL].setPlainText("nobody")
    section.save_button.click()
    settle()
    assert section.fields["en", EMAIL].error
    assert section.english[EMAIL].toPlainText() == "nobody"
    assert section.save_button.isEnabled()
    assert council.particulars(manager_desk)[EMAIL].english == ""


def test_an_officer_sees_them_and_changes_nothing(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = section_of(desk, operations, show, settle)
    assert section.save_button.isHidden()
    assert not section.fields["en", PAY_ADDRESS].isEnabled()
    assert section.english[PAY_METHODS].toPlainText().startswith("By post")
