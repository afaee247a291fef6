"""Drafts: on the disk when kept, encrypted, each user's own."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from ecede_desktop.records.drafts import LONGEST_KEY, aside, fitting
from ecede_desktop.store.drafts import DraftBox
from ecede_desktop.store.keys import StoreKey
from tests.desks import ALED, MARI, NOW

KEY = StoreKey(bytes(range(32)))


def test_a_draft_is_read_back_as_it_was_typed(tmp_path: Path) -> None:
    box = DraftBox(tmp_path / "d", KEY)
    box.keep(ALED.id, "visit", "AWS/2026/00001", {"words": "Dw i ddim isio mynd, “byth” – ŵ\n"}, NOW)
    box.keep(ALED.id, "visit", "", {"words": ""}, NOW + dt.timedelta(minutes=1))
    box.keep(MARI.id, "visit", "AWS/2026/00001", {"words": "arall"}, NOW)
    # Not closed: as after a kill.
    again = DraftBox(tmp_path / "d", KEY)
    found = again.read(ALED.id)
    assert [(d.form, d.key, d.values["words"]) for d in found] == [
        ("visit", "", ""),
        ("visit", "AWS/2026/00001", "Dw i ddim isio mynd, “byth” – ŵ\n"),
    ]
    assert found[1].kept_at == NOW
    again.close()
    box.close()


def test_the_latest_takes_the_place_and_a_dropped_one_is_gone(tmp_path: Path) -> None:
    box = DraftBox(tmp_path / "d", KEY)
    for seen, words in ((None, "a"), ("a", "ab"), ("ab", "abc")):
        box.keep(ALED.id, "visit", "x", {"words": words}, NOW, None if seen is None else {"words": seen})
    assert [d.values for d in box.read(ALED.id)] == [{"words": "abc"}]
    box.drop(ALED.id, "visit", "x")
    box.drop(ALED.id, "visit", "x")
    assert box.read(ALED.id) == ()
    box.close()


def test_nothing_typed_lies_in_plain_on_the_disk(tmp_path: Path) -> None:
    box = DraftBox(tmp_path / "d", KEY)
    box.keep(ALED.id, "visit", "x", {"words": "gair y plentyn"}, NOW)
    for file in tmp_path.iterdir():
        assert b"plentyn" not in file.read_bytes()
        assert b"visit" not in file.read_bytes()
    box.close()


def test_a_box_that_cannot_be_read_is_put_aside(tmp_path: Path) -> None:
    box = DraftBox(tmp_path / "d", StoreKey.fresh())
    box.keep(ALED.id, "visit", "x", {"words": "y"}, NOW)
    box.close()
    other = DraftBox(tmp_path / "d", KEY)
    assert other.read(ALED.id) == ()
    other.keep(ALED.id, "visit", "x", {"words": "z"}, NOW)
    other.close()
    assert (tmp_path / "d.unreadable").exists()


def test_two_windows_of_one_form_keep_both_texts_and_each_goes_on_with_its_own(tmp_path: Path) -> None:
    box = DraftBox(tmp_path / "d", KEY)
    first = box.keep(ALED.id, "visit", "x", {"words": "a"}, NOW)
    second = box.keep(ALED.id, "visit", "x", {"words": "b"}, NOW)
    assert (first, second) == ("x", "x")
    moved = box.keep(ALED.id, "visit", "x", {"words": "a, on"}, NOW, {"words": "a"})
    box.keep(ALED.id, "visit", "x", {"words": "b, on"}, NOW, {"words": "b"})
    held = {d.key: d for d in box.read(ALED.id)}
    assert {key: d.values["words"] for key, d in held.items()} == {"x": "b, on", moved: "a, on"}
    assert (held[moved].moved, held[moved].about, held["x"].moved) == (True, "x", False)
    box.drop(ALED.id, "visit", "x")
    assert [d.values["words"] for d in box.read(ALED.id)] == ["a, on"]
    box.close()


def test_a_text_that_was_moved_aside_is_taken_up_in_place_of_the_other(tmp_path: Path) -> None:
    box = DraftBox(tmp_path / "d", KEY)
    box.keep(ALED.id, "visit", "x", {"words": "a"}, NOW)
    box.keep(ALED.id, "visit", "x", {"words": "b"}, NOW)
    (moved,) = (d for d in box.read(ALED.id) if d.moved)
    box.take_up(ALED.id, "visit", moved.key)
    assert {d.values["words"]: d.moved for d in box.read(ALED.id)} == {"a": False, "b": True}
    box.close()


def test_keys_that_are_too_long_fit_and_stay_apart() -> None:
    long = ",".join(f"AWS/2026/{number:05}" for number in range(40))
    assert fitting("AWS/2026/00001") == "AWS/2026/00001"
    assert fitting(long) != fitting(long + "1")
    assert len(aside(fitting(long), 99)) <= LONGEST_KEY
