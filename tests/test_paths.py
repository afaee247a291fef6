"""Where things lie on disk."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ecede_desktop import paths


def test_what_ships_with_the_program_is_found_in_the_source_tree() -> None:
    root = Path(paths.__file__).parents[1]

    assert root / "resources" == paths.resources()
    assert root / "ecede_desktop" / "law" / "tables" == paths.law_tables()
    assert root / "ecede_desktop" / "store" / "migrations" == paths.migrations()


def test_the_built_program_finds_what_was_packed_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert tmp_path / "resources" == paths.resources()


def test_one_variable_moves_all_that_belongs_to_the_person(own_home: Path) -> None:
    places = [paths.user_data(), paths.user_settings(), paths.user_logs(), paths.user_cache()]

    assert all(place.parent == own_home for place in places)
    assert len(set(places)) == 4


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, "{home}/.local/share/ecede-desktop"),
        ("linux", {"XDG_DATA_HOME": "{home}/elsewhere"}, "{home}/elsewhere/ecede-desktop"),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, "{home}/.local/share/ecede-desktop"),
        ("darwin", {}, "{home}/Library/Application Support/ecede-desktop"),
        ("win32", {"LOCALAPPDATA": "{home}/Local"}, "{home}/Local/ecede-desktop/data"),
        ("win32", {}, "{home}/AppData/Local/ecede-desktop/data"),
    ],
)
def test_each_system_has_its_own_place_for_data(
    platform: str, variables: dict[str, str], expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ECEDE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(home=tmp_path))
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)

    assert Path(expected.format(home=tmp_path)) == paths.user_data()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps other people out by the folder's inherited list")
def test_a_folder_made_for_the_person_is_closed_to_others(tmp_path: Path) -> None:
    folder = paths.made(tmp_path / "one" / "two")

    assert folder.stat().st_mode & 0o777 == 0o700
