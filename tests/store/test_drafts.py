"""Drafts: on the disk when kept, encrypted, each user's own."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

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
    for words in ("a", "ab", "abc"):
        box.keep(ALED.id, "visit", "x", {"words": words}, NOW)
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
