"""Ready-made texts in Settings: added, corrected by a newer wording, withdrawn; everybody's by a manager alone."""

from __future__ import annotations

from ecede_desktop.records.snippets import WriteSnippet
from ecede_desktop.services import snippets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.settings.panel import SettingsPanel
from ecede_desktop.ui.settings.snippet_section import SnippetSection
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


def shown(desk: Desk, operations: Operations, show: Show, settle: Settle) -> SnippetSection:
    section = SnippetSection(desk, operations)
    show(section)
    section.read()
    settle()
    return section


def names(section: SnippetSection) -> list[str]:
    return [section.list.item(at).text() for at in range(section.list.count())]


def test_an_officer_adds_corrects_and_withdraws_a_text(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = shown(desk, operations, show, settle)
    dialog = section.add()
    assert "everybodys" not in dialog.fields
    dialog.control("name").setText("card")
    dialog.control("english").setPlainText("Left a card.")
    dialog.save()
    settle()
    settle()
    assert names(section) == ["card (mine)"]
    again = section.correct()
    assert again is not None
    assert again.control("name").isReadOnly()
    again.control("welsh").setPlainText("Gadawyd cerdyn.")
    again.save()
    settle()
    settle()
    (row,) = snippets.list_snippets(desk)
    assert (row.english, row.welsh) == ("Left a card.", "Gadawyd cerdyn.")
    section.withdraw_button.click()
    settle()
    settle()
    assert names(section) == []
    assert not section.correct_button.isEnabled()


def test_a_refusal_stands_at_its_field_and_what_was_typed_stays(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = shown(desk, operations, show, settle)
    dialog = section.add()
    dialog.control("name").setText("card")
    dialog.control("english").setPlainText("Dear {child}")
    dialog.save()
    settle()
    assert "{child}" in dialog.fields["english"].error
    assert dialog.control("english").toPlainText() == "Dear {child}"
    assert snippets.list_snippets(desk) == ()
    dialog.cancel_button.click()
    settle()


def test_a_manager_keeps_the_texts_of_everybody_and_an_officer_only_uses_them(
    manager_desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = shown(manager_desk, operations, show, settle)
    dialog = section.add()
    dialog.control("name").setText("tel")
    dialog.control("welsh").setPlainText("Ffoniwyd ddwywaith.")
    dialog.control("everybodys").setChecked(True)
    dialog.save()
    settle()
    settle()
    assert names(section) == ["tel (everybody’s)"]
    assert section.whole.text() == "Ffoniwyd ddwywaith."
    assert section.withdraw_button.isEnabled()


def test_an_officer_cannot_change_a_text_of_everybody(
    manager_desk: Desk, desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    section = shown(desk, operations, show, settle)
    snippets.write_snippet(manager_desk, WriteSnippet("tel", "Rang twice.", everybodys=True))
    section.show_rows(snippets.list_snippets(manager_desk))
    assert not section.correct_button.isEnabled()
    assert not section.withdraw_button.isEnabled()
    assert section.correct() is None


def test_settings_show_the_texts_that_there_are(desk: Desk, operations: Operations, show: Show, settle: Settle) -> None:
    snippets.write_snippet(desk, WriteSnippet("tel", "Rang twice."))
    panel = SettingsPanel(desk, operations)
    show(panel)
    settle()
    assert names(panel.snippets) == ["tel (mine)"]
    assert panel.snippets.list.isVisible()
