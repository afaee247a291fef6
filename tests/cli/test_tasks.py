"""``tasks`` and ``diary`` on the command line."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.services import cases, stores
from tests.cli.made_stores import made_store
from tests.services.caseload import lay_pupil

PASSPHRASE = "tair gwylan lwyd heno"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    """A store with a case, as the options that name it and the reference."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    desk = stores.open_desk(path, "mari", PASSPHRASE, SystemClock())
    reference = cases.open_case(desk, OpenCase("Days missed.", upn=lay_pupil(desk).upn)).value.reference
    stores.close_desk(desk)
    capsys.readouterr()
    return ["--store", path, reference]


def said(capsys: Capture) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_task_is_added_by_rule_explained_put_off_and_done(store: list[str], capsys: Capture) -> None:
    at, reference = store[:2], store[2]
    command = ["tasks", "add", reference, "Look for the payment", "--rule", "notice_received", "--from", "2026-04-02"]
    assert main([*command, *at]) == 0
    told = capsys.readouterr().out
    assert "2026-04-08" in told
    assert "2026-04-03: Good Friday, not counted." in told
    assert "2026-04-02: the day it counts from; it does not count itself." in told
    assert main(["tasks", "add", reference, "Ring", "--in", "3", "--unit", "working", "--json", *at]) == 0
    ring = said(capsys)
    assert ring["counted"]["rule"]["unit"] == "working"
    until = str(dt.date.fromisoformat(ring["due_on"]) + dt.timedelta(days=30))
    assert main(["tasks", "snooze", ring["id"], "--until", until, "--reason", "Away.", *at]) == 0
    assert f"to {until} by mari: Away." in capsys.readouterr().out
    assert main(["tasks", "list", "--json", *at]) == 0
    rows = said(capsys)
    assert (rows[0]["title"], rows[0]["state"], rows[0]["where"]) == ("Look for the payment", "past", "press")
    assert all(row["why"] for row in rows)
    assert main(["tasks", "done", ring["id"], *at]) == 0
    assert "Ring: done" in capsys.readouterr().out
    assert main(["tasks", "list", *at]) == 0
    assert "Why here" in capsys.readouterr().out


def test_refusals_are_one_sentence_and_exit_code_2(store: list[str], capsys: Capture) -> None:
    at, reference = store[:2], store[2]
    assert main(["tasks", "add", reference, "Ring", "--in", "3", *at]) == 2
    assert "is no way to count days" in capsys.readouterr().err
    assert main(["tasks", "add", reference, "Ring", "--rule", "nothing", *at]) == 2
    assert "no deadline of the law's table" in capsys.readouterr().err


def test_the_table_is_listed_and_nothing_moves_without_a_change(store: list[str], capsys: Capture) -> None:
    assert main(["tasks", "rules", *store[:2]]) == 0
    assert "notice_lower_amount" in capsys.readouterr().out
    for more in (["--dry-run"], []):
        assert main(["tasks", "recompute", *more, *store[:2]]) == 0
        assert "Every open task stands" in capsys.readouterr().err


def test_the_diary_is_shown_and_goes_out_without_detail(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    at, reference = store[:2], store[2]
    day = str(SystemClock().today())
    assert main(["tasks", "add", reference, "Ring", "--due", day, *at]) == 0
    capsys.readouterr()
    assert main(["diary", "show", "--from", day, "--to", day, *at]) == 0
    told = capsys.readouterr().out
    assert "Ring" in told
    assert reference in told
    file = tmp_path / "diary.ics"
    assert main(["diary", "export", "--out", str(file), *at]) == 0
    assert "without any detail" in capsys.readouterr().out
    assert reference not in file.read_text(encoding="utf-8")
    assert main(["diary", "export", "--out", str(tmp_path / "x.txt"), *at]) == 2
