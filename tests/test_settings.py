"""What this machine remembers for the person using it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ecede_desktop import settings
from ecede_desktop.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deeper" / "settings.json"


def test_a_machine_without_settings_has_the_defaults(file: Path) -> None:
    assert Settings() == settings.load(file)
    assert not file.exists()


def test_what_was_saved_is_loaded_again(file: Path) -> None:
    wanted = Settings(
        language="cy", theme="dark", text_scale=150, idle_lock_minutes=5, last_store="C:/Stores/tŷ.ecede",
        backup_folder="/media/backup", window_geometry="AdnQywADAAA=", rail_collapsed=True,
        caseload_columns=("name", "attendance"),
    )  # fmt: skip

    settings.save(wanted, file)

    assert wanted == settings.load(file)
    assert [p.name for p in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b'"text"'])
def test_a_file_that_cannot_be_read_is_put_aside_and_kept(content: bytes, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(content)

    assert Settings() == settings.load(file)
    assert content == file.with_name("settings.json.unreadable").read_bytes()
    assert not file.exists()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("language", "fr", None),
        ("language", ["cy"], None),
        ("theme", {"name": "dark"}, "system"),
        ("text_scale", 10_000, 200),
        ("text_scale", "150", 100),
        ("text_scale", True, 100),
        ("idle_lock_minutes", 0, 1),
        ("idle_lock_minutes", 600, 15),
        ("idle_lock_minutes", None, 10),
        ("idle_lock_minutes", 2.5, 10),
        ("last_store", 5, None),
        ("last_store", "", None),
        ("rail_collapsed", "yes", False),
        ("caseload_columns", ["name", 1], ()),
        ("unheard_of", 1, None),
    ],
)
def test_a_value_that_makes_no_sense_falls_back_alone(name: str, value: object, expected: object, file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"window_geometry": "kept", name: value}), encoding="utf-8")

    loaded = settings.load(file)

    assert expected == getattr(loaded, name, None)
    assert loaded.window_geometry == "kept"


def test_the_lock_cannot_be_put_off_by_saving_a_longer_time(file: Path) -> None:
    settings.save(replace(Settings(), idle_lock_minutes=240), file)

    assert json.loads(file.read_text(encoding="utf-8"))["idle_lock_minutes"] == 15


def test_one_setting_is_changed_and_the_others_stay(own_home: Path) -> None:
    settings.change(theme="light")
    settings.change(language="cy")

    assert Settings(theme="light", language="cy") == settings.load()
    assert (own_home / "settings" / "settings.json").exists()


def test_a_setting_that_does_not_exist_is_a_fault_of_ours(file: Path) -> None:
    with pytest.raises(ValueError, match="no such setting: colour"):
        settings.change(file, colour="red")


def test_a_save_that_fails_leaves_the_old_file_and_no_litter(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(Settings(theme="dark"), file)

    def full(handle: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="disk full"):
        settings.save(Settings(theme="light"), file)

    assert settings.load(file).theme == "dark"
    assert [p.name for p in file.parent.iterdir()] == ["settings.json"]
