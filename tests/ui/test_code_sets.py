"""The council fills a code set in the window: row by row, each fault at its field, kept after seeing what changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView
from pytestqt.qtbot import QtBot

from ecede_desktop.law.codes import MarkClass
from ecede_desktop.services import code_sets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.settings.code_sets_page import CodeSetsPage
from ecede_desktop.ui.settings.panel import SettingsPanel
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.services.county_in_store import County
from tests.services.test_code_sets import SPRING as WEEK
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
SPRING = WEEK[0]
HOME = {"code": "[", "english": "Learning at home", "welsh": "Dysgu gartref", "mark_class": "A", "maps_to": "B"}


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show) -> SettingsPanel:
    made = SettingsPanel(desk, operations)
    made.open_place(Place("settings", "", "codes"))
    made.resize(1100, 700)
    show(made)
    return made


@pytest.fixture
def page(panel: SettingsPanel) -> CodeSetsPage:
    return panel.codes


def typed(page: CodeSetsPage, **values: str) -> FormDialog:
    """Type into the dialog that is open and go on."""
    dialog = page.dialog
    assert dialog is not None
    for key, value in values.items():
        control = dialog.control(key)
        if hasattr(control, "findData"):
            control.setCurrentIndex(control.findData(value))
        elif hasattr(control, "setPlainText"):
            control.setPlainText(value)
        else:
            control.setText(value)
    dialog.save()
    return dialog


def lines(page: CodeSetsPage) -> dict[str, list[str]]:
    """Each set of the list with its cells."""
    model = page.model
    return {
        str(model.index(at, 0).data()): [str(model.index(at, x).data()) for x in range(model.columnCount())]
        for at in range(model.rowCount())
    }


def keep(page: CodeSetsPage, settle: Settle, note: str = "") -> list[str]:
    """See what would change and save it; answers with what was shown."""
    page.view.keep.click()
    settle()
    assert page.dialog is not None
    listed = page.dialog.control("changes")
    told = [listed.item(at).text() for at in range(listed.count())]
    typed(page, note=note)
    settle()
    return told


def test_the_sets_are_listed_with_their_days_and_how_sure_they_are(page: CodeSetsPage) -> None:
    found = lines(page)
    assert found["CY-2010"][1:7] == ["Wales", "Wed 1 Sep 2010", "Until further notice", "The program", "26", "10"]
    assert found["CY-COVID"][4:6] == ["To be filled by the council", "0"]
    assert found["EN-2006"][1] == "England"


def test_a_placeholder_is_filled_seen_and_saved(desk: Desk, page: CodeSetsPage, settle: Settle) -> None:
    page.open_set("CY-COVID")
    assert page.view.empty.isVisible() and not page.view.keep.isVisible()
    page.view.add.click()
    typed(page, **HOME)
    page.view.add.click()
    typed(page, **HOME | {"code": ";", "english": "Covid", "welsh": "Covid", "mark_class": "NR", "maps_to": "Y"})
    assert page.view.unsaved.isVisible()
    assert lines(page)["CY-COVID"][4:6] == ["Not kept yet", "2"]
    assert code_sets.list_versions(desk, "CY-COVID") == ()
    told = keep(page, settle, "From the schools’ systems.")
    assert told == [
        "New: [  Learning at home / Dysgu gartref · Approved educational activity · Not confirmed",
        "New: ;  Covid / Covid · Not required to attend · Not confirmed",
    ]
    (version,) = code_sets.list_versions(desk, "CY-COVID")
    assert version.note == "From the schools’ systems."
    assert code_sets.read_book(desk).on(SPRING) is not None
    assert code_sets.read_book(desk).get("CY-COVID").class_of("[") is MarkClass.APPROVED
    assert page.view.said.text == "CY-COVID is kept and in use."
    assert not page.view.unsaved.isVisible()
    assert "Kept by Aled Ffug-Swyddog" in page.view.about.text()


@pytest.mark.parametrize(
    ("typed_in", "field"),
    [({"code": "-"}, "code"), ({"english": ""}, "english"), ({"maps_to": ""}, "maps_to"), ({"code": "H1"}, "maps_to")],
)
def test_a_row_that_cannot_be_is_said_at_its_field_and_stays_as_typed(
    page: CodeSetsPage, typed_in: dict[str, str], field: str
) -> None:
    page.open_set("CY-COVID")
    page.view.add.click()
    dialog = typed(page, **HOME | typed_in)
    assert dialog.isVisible()
    assert {key for key, one in dialog.fields.items() if one.error} == {field}
    assert dialog.control("welsh").text() == "Dysgu gartref"
    dialog.reject()
    assert not page.view.keep.isVisible()


def test_what_marks_are_held_with_is_refused_where_it_is_typed(
    desk: Desk, page: CodeSetsPage, settle: Settle
) -> None:  # fmt: skip
    county = County(desk)
    county.pupil("Siân")
    county.marks("Siân", {SPRING: "//"})
    page.read()
    settle()
    page.open_set("CY-2010")
    page.view.change.click()
    dialog = typed(page, mark_class="AU")
    assert "would no longer count as it did" in dialog.fields["mark_class"].error
    dialog.reject()
    page.view.remove.click()
    assert "would no longer count as it did" in page.view.said.text
    assert not page.view.keep.isVisible()


def test_a_new_set_begins_with_the_codes_of_another_and_can_be_discarded(page: CodeSetsPage, settle: Settle) -> None:
    page.open_set("CY-2010")
    page.view.copy.click()
    dialog = typed(page, id="CY-2010")
    assert dialog.fields["id"].error
    typed(page, id="CY-2026", source="The review of 2026")
    assert dialog.fields["first"].error
    typed(page, first="1/9/2026")
    assert (page.view.title.text(), page.view.model.rowCount()) == ("CY-2026", 26)
    page.view.all_sets.click()
    assert lines(page)["CY-2026"][4] == "Not kept yet"
    page.open_set("CY-2026")
    page.view.discard.click()
    assert "CY-2026" not in lines(page)
    assert page.currentIndex() == 0


def test_the_days_of_a_set_change_like_its_rows(desk: Desk, page: CodeSetsPage, settle: Settle) -> None:
    page.open_set("CY-COVID")
    page.view.add.click()
    typed(page, **HOME)
    page.view.facts.click()
    dialog = typed(page, last="1/1/2020")
    assert dialog.fields["last"].error
    typed(page, last="31/7/2021")
    told = keep(page, settle)
    assert told[0].startswith("The set itself: Wales · Mon 29 Jun 2020 – Wed 31 Aug 2022")
    assert str(code_sets.read_book(desk).get("CY-COVID").valid_to) == "2021-07-31"


def test_it_is_worked_with_the_keyboard_alone(page: CodeSetsPage) -> None:
    page.show_list()
    page.table.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.currentIndex() == 1
    QApplication.processEvents()
    page.view.table.setCurrentIndex(page.view.model.index(3, 0))
    QTest.keyClick(page.view.table, Qt.Key.Key_Return)
    assert page.dialog is not None and page.dialog.control("code").text() == "B"
    page.dialog.reject()
    QTest.keyClick(page.view.table, Qt.Key.Key_Delete)
    assert "B" not in [row.code for row in page.view.model.rows]
    assert page.view.keep.isVisible()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_control_can_be_read_out_and_hit(
    page: CodeSetsPage, qapp: QApplication, settle: Settle, language: str
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, "light", 200)
    page.open_set("CY-2010")
    settle()
    controls = [one for kind in (QAbstractButton, QTableView) for one in page.findChildren(kind) if one.isVisible()]
    assert len(controls) >= 7
    for control in controls:
        if control.metaObject().className() == "QTableCornerButton":
            continue
        face = QAccessible.queryAccessibleInterface(control)
        assert face.text(QAccessible.Text.Name).strip(), control
        assert control.height() >= 24
    assert page.view.table.height() >= theme.look().px(200)


def test_the_settings_lead_to_the_codes_and_back(panel: SettingsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.go) as back:
        panel.codes.settings.click()
    assert back.args == [Place("settings")]
    panel.open_place(Place("settings"))
    with qtbot.waitSignal(panel.go) as there:
        panel.codes_button.click()
    assert there.args == [Place("settings", "", "codes")]
