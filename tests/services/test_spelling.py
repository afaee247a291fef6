"""Spelling: either language is right, names and own words are right, and some words are never doubted."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.spelling import Spelling, words_in
from ecede_desktop.services import spelling
from ecede_desktop.services.desk import Desk
from tests.ui.panels import open_a_case

RULES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n"


def lay_dictionary(folder: Path, name: str, words: tuple[str, ...]) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_text(RULES, encoding="utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words]) + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lay_dictionary(tmp_path / "d", "en_GB", ("house/S", "tidy", "late"))
    return lay_dictionary(tmp_path / "d", "cy_GB", ("tŷ", "mae", "yn", "lân", "hwyr"))


def doubted(found: Spelling, text: str) -> list[str]:
    return [span.word for span in words_in(text) if not found.knows(span.word)]


def test_a_word_is_right_when_either_language_has_it(desk: Desk, folder: Path) -> None:
    found = spelling.read_spelling(desk, [folder])
    assert {(one.language, one.readable) for one in found.found} == {("en", True), ("cy", True)}
    assert doubted(found, "Houses tidy; mae'r tŷ yn lân, tidy-house, hosue.") == ["hosue"]
    assert "house" in found.book.suggest("hosue")


def test_what_is_no_ordinary_word_is_never_doubted(desk: Desk, folder: Path) -> None:
    found = spelling.read_spelling(desk, [folder])
    text = "ALN AWS/2026/00001 Z674299912001 3rd a@ffug.cymru “I dunno” B tidyy"
    assert doubted(found, text) == ["tidyy"]


def test_names_of_the_work_and_own_words_are_right(desk: Desk, manager_desk: Desk, folder: Path) -> None:
    assert doubted(spelling.read_spelling(desk, [folder]), "Siân Ffug-Jones’s") == ["Siân", "Ffug-Jones’s"]
    open_a_case(desk)
    spelling.add_own_word(desk, "cwtch")
    assert not spelling.add_own_word(desk, "cwtch").changes
    assert doubted(spelling.read_spelling(desk, [folder]), "Siân Ffug-Jones’s cwtch") == []
    assert doubted(spelling.read_spelling(manager_desk, [folder]), "cwtch") == ["cwtch"]
    spelling.withdraw_own_word(desk, "cwtch")
    assert spelling.list_own_words(desk) == ()
    with pytest.raises(Refused):
        spelling.withdraw_own_word(desk, "cwtch")


def test_an_own_word_is_one_word(desk: Desk) -> None:
    with pytest.raises(Refused, match="one word"):
        spelling.add_own_word(desk, "two words")


def test_without_a_dictionary_nothing_is_checked(desk: Desk, tmp_path: Path) -> None:
    found = spelling.read_spelling(desk, [tmp_path, tmp_path / "nowhere"])
    assert not found.checks()
    assert found.found == ()


def test_a_damaged_dictionary_is_named_and_not_used(desk: Desk, folder: Path) -> None:
    (folder / "cy_GB.dic").write_bytes(b"\x00\x01 rubbish")
    found = spelling.read_spelling(desk, [folder])
    assert {(one.language, one.readable) for one in found.found} == {("en", True), ("cy", False)}
    assert found.one_language()


def test_a_dictionary_in_another_encoding_takes_words_it_cannot_write(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "en_GB.aff").write_text("SET ISO8859-1\n", encoding="ascii")
    (tmp_path / "en_GB.dic").write_text("1\nhouse\n", encoding="ascii")
    found = spelling.read_spelling(desk, [tmp_path])
    assert doubted(found, "house ŵyn") == ["ŵyn"]
    assert found.book.suggest("ŵyn") == ()
