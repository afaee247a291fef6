"""The council's letters in the settings: saved to a file, looked at with every fault named, taken in by a manager."""

from __future__ import annotations

from pathlib import Path

from ecede_desktop.services import letters
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.settings.letter_section import LetterSection
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


def shown(desk: Desk, operations: Operations, show: Show, settle: Settle) -> LetterSection:
    made = LetterSection(desk, operations)
    made.read()
    show(made)
    settle()
    return made


def choose(section: LetterSection, start: str) -> None:
    titles = [section.list.item(at).text() for at in range(section.list.count())]
    section.list.setCurrentRow(next(at for at, title in enumerate(titles) if title.startswith(start)))


def test_a_letter_is_saved_changed_and_taken_in_and_ours_comes_back(
    manager_desk: Desk, operations: Operations, show: Show, settle: Settle, tmp_path: Path
) -> None:
    section, file = shown(manager_desk, operations, show, settle), tmp_path / "closure.toml"
    choose(section, "Closure")
    assert not section.ours_button.isEnabled()
    section.save_to(file)
    settle()
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("child.forename", "child.nickname", 1), encoding="utf-8")
    section.take_in(file)
    settle()
    assert "closure.toml, line 9, block 1, “en”: there is no field “child.nickname”" in section.said.text
    file.write_text(text.replace("Thank you for working with us.", "Thank you."), encoding="utf-8")
    section.take_in(file)
    settle()
    choose(section, "Closure (the council’s version 1)")
    assert "Thank you." in letters.template_text(manager_desk, "closure")
    section.ours_button.click()
    settle()
    assert letters.template_text(manager_desk, "closure") == text


def test_an_officer_looks_but_takes_nothing_in(
    desk: Desk, operations: Operations, show: Show, settle: Settle, tmp_path: Path
) -> None:
    section = shown(desk, operations, show, settle)
    assert section.list.count() == 15
    assert section.save_button.isEnabled() and not section.take_button.isEnabled()
    section.take_in(tmp_path / "none.toml")
    settle()
    assert "cannot be read as text" in section.said.text
