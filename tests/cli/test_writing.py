"""``snippets`` and ``drafts`` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.services import drafts, stores
from tests.cli.made_stores import made_store

PASSPHRASE = "tair gwylan lwyd heno"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    """A store of a manager's with a draft, as the options that name it."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    desk = stores.open_desk(path, "mari", PASSPHRASE, SystemClock())
    drafts.keep_draft(desk, "log_visit", "AWS/2026/00001 secret-plan", {"observations": "Ffug-Mam cried."})
    stores.close_desk(desk)
    capsys.readouterr()
    return ["--store", path]


def test_a_text_is_kept_listed_and_withdrawn(store: list[str], capsys: Capture) -> None:
    words = ["--english", "No reply at {time}.", "--welsh", "Dim ateb am {time}.", "--everybodys"]
    assert main(["snippets", "add", "gate", *words, *store]) == 0
    capsys.readouterr()
    assert main(["snippets", "list", "--json", *store]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["name"], row["welsh"], row["everybodys"]) == ("gate", "Dim ateb am {time}.", True)
    assert main(["snippets", "withdraw", "gate", "--everybodys", *store]) == 0
    assert main(["snippets", "withdraw", "gate", "--everybodys", *store]) == 2
    assert "no ready-made text “gate”" in capsys.readouterr().err


def test_drafts_are_listed_without_a_word_of_what_was_typed(store: list[str], capsys: Capture) -> None:
    assert main(["drafts", "list", *store]) == 0
    told = capsys.readouterr().out
    assert "log_visit" in told and "AWS/2026/00001" in told
    assert "Ffug-Mam" not in told and "secret-plan" not in told
