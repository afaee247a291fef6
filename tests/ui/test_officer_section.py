"""An officer's particulars in Settings: one's own, and for a manager everybody's; what was typed is kept."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ecede_desktop.records.users import Role, TellOfUser
from ecede_desktop.services import users
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import users as stored
from ecede_desktop.ui import i18n
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.settings.officer_section import OfficerSection
from ecede_desktop.ui.settings.panel import SettingsPanel
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


def section_of(desk: Desk, operations: Operations, show: Show, settle: Settle) -> OfficerSection:
    made = OfficerSection(desk, operations)
    show(made)
    made.read()
    settle()
    return made


def kept(desk: Desk, name: str) -> tuple[bool, str, str]:
    row = next(row for row in users.list_users(desk) if row.name == name)
    return row.speaks_welsh, row.phone, row.duty_contact


def choose(section: OfficerSection, name: str) -> None:
    at = section.officer.findData(name)
    section.officer.setCurrentIndex(at)
    section.officer.activated.emit(at)


def test_an_officer_says_their_own_and_is_asked_of_nobody_else(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = section_of(desk, operations, show, settle)
    assert section.officer_field.isHidden()
    section.speaks_welsh.setChecked(True)
    section.phone.setText(" 01443 555 010 ")
    section.duty_contact.setCurrentIndex(section.duty_contact.findData("mari"))
    section.save_button.click()
    settle()
    assert kept(desk, "aled") == (True, "01443 555 010", "mari")
    assert section.phone.text() == "01443 555 010"
    assert section.said.isVisible()
    assert section.save_button.isEnabled()


def test_nobody_can_be_chosen_as_their_own_duty_contact(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = section_of(desk, operations, show, settle)
    assert section.duty_contact.findData("aled") == -1
    assert section.duty_contact.findData("mari") > 0


def test_a_manager_says_it_of_an_officer(
    manager_desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = section_of(manager_desk, operations, show, settle)
    assert section.officer_field.isVisible()
    assert section.officer.currentData() == "mari"
    choose(section, "aled")
    section.phone.setText("01443 555 011")
    section.save_button.click()
    settle()
    assert kept(manager_desk, "aled") == (False, "01443 555 011", "")
    assert kept(manager_desk, "mari") == (False, "", "")


def test_what_was_typed_stays_while_another_is_looked_at_and_when_the_store_is_read_anew(
    manager_desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = section_of(manager_desk, operations, show, settle)
    section.phone.setText("01443 555 012")
    choose(section, "aled")
    assert section.phone.text() == ""
    choose(section, "mari")
    assert section.phone.text() == "01443 555 012"
    section.read()
    settle()
    assert section.phone.text() == "01443 555 012"
    assert kept(manager_desk, "mari") == (False, "", "")


def test_a_duty_contact_who_has_left_is_shown_and_refused_at_the_field(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    with manager_desk.writing() as unit:
        stored.add_user(unit, "nia", "Nia Ffug-Swyddog", Role.OFFICER)
        unit.commit()
    users.tell_of_user(desk, TellOfUser("aled", duty_contact="nia"))
    with manager_desk.writing() as unit:
        stored.set_active(unit, "nia", False)
        unit.commit()
    section = section_of(desk, operations, show, settle)
    assert section.duty_contact.currentData() == "nia"
    section.save_button.click()
    settle()
    assert section.duty_contact_field.error
    assert section.save_button.isEnabled()


@pytest.mark.usefixtures("look")
def test_settings_show_the_officer_and_say_it_again_in_another_language(
    qapp: QApplication, desk: Desk, operations: Operations, show: Show
) -> None:
    panel = SettingsPanel(desk, operations)
    show(panel)
    assert panel.officer.officer.currentData() == "aled"
    panel.officer.phone.setText("01443 555 013")
    i18n.set_language(qapp, "cy")
    assert panel.officer.phone.text() == "01443 555 013"
    assert panel.officer.duty_contact.itemData(0) == ""
    assert all(part.accessibleName() for part in (panel.officer.phone, panel.officer.duty_contact))
