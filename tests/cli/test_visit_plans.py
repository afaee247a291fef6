"""``visit-plans`` on the command line: from a plan with its dangers to the day sheet and to who is not back."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.services import cases, stores
from ecede_desktop.services.desk import Desk
from tests.cli.made_stores import made_store
from tests.services.caseload import lay_pupil
from tests.services.visit_days import mark

PASSPHRASE = "tair gwylan lwyd heno"
Capture = pytest.CaptureFixture[str]
TODAY = SystemClock().today()
RISKS = [f"--risk={key}=asked" for key in ("records", "school", "agencies", "place")]
NOBODY = "01980000-0000-7000-8000-000000000000"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    """A store with a case on a child with a dog, as the options that name it."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    desk = stores.open_desk(path, "mari", PASSPHRASE, SystemClock())
    laid = lay_pupil(desk)
    case = cases.open_case(desk, OpenCase("Days missed.", upn=laid.upn)).value
    assert isinstance(desk, Desk) and load_pack().id == desk.pack.id
    mark(desk, case, "dog")
    stores.close_desk(desk)
    capsys.readouterr()
    return ["--store", path, case.reference]


def said(capsys: Capture) -> Any:
    return json.loads(capsys.readouterr().out)


def planned(store: list[str], *more: str) -> list[str]:
    return ["visit-plans", "plan", store[2], "--on", str(TODAY), "--purpose", "Reasons", *more, *store[:2]]


def test_a_visit_from_plan_to_safe(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    assert main(planned(store, "--at", "10:00", *RISKS)) == 2
    told = capsys.readouterr().err
    assert "DANGER Dangerous dog or other animal: Threw a chair" in told
    assert "Read the warning markers before this visit is planned" in told
    assert main(planned(store, "--at", "10:00", "--markers-read", "--to-ask", "Who?", *RISKS, "--json")) == 0
    row = said(capsys)
    assert (row["state"], row["address"], row["minutes"]) == ("planned", "1 Heol Enghraifft, Tref Ffug, CF99 1ZZ", 45)

    options, visit = store[:2], str(row["id"])
    assert main(["visit-plans", "list", *options]) == 0
    assert "Siân Ffug-Jones" in capsys.readouterr().out
    paper = tmp_path / "day.pdf"
    assert main(["visit-plans", "day-sheet", "--out", str(paper), *options]) == 0
    assert "shred" in capsys.readouterr().out and paper.read_bytes().startswith(b"%PDF")

    yesterday = str(TODAY - dt.timedelta(days=1))
    assert main(["visit-plans", "step", visit, "on_way", "--on", yesterday, "--at", "09:00", *options, "--json"]) == 0
    assert said(capsys)["out"] is True
    assert main(["visit-plans", "overdue", *options, "--json"]) == 0
    (late,) = said(capsys)
    assert (late["id"], late["level"], late["children"]) == (visit, "escalate", "Siân Ffug-Jones")
    asked = ["visit-plans", "escalate", visit, "--tried", "telephone", "--note", "No answer.", *options]
    assert main(asked) == 0
    assert main(["visit-plans", "overdue", *options]) == 0
    assert "telephone" in capsys.readouterr().out
    assert main(["visit-plans", "cancel", visit, "--reason", "No.", *options]) == 2
    assert "Record that they are safe" in capsys.readouterr().err
    assert main(["visit-plans", "step", visit, "safe", *options]) == 0
    assert "safe" in capsys.readouterr().out
    assert main(["visit-plans", "overdue", *options]) == 0
    assert "Nobody is overdue." in capsys.readouterr().err


def test_a_day_is_ordered_moved_and_cancelled(store: list[str], capsys: Capture) -> None:
    ids = []
    for time in ("10:00", "12:00"):
        assert main(planned(store, "--at", time, "--markers-read", *RISKS, "--json")) == 0
        ids.append(said(capsys)["id"])
    options = store[:2]
    assert main(["visit-plans", "order", ids[1], ids[0], *options, "--json"]) == 0
    assert [row["id"] for row in said(capsys)] == [ids[1], ids[0]]
    later = str(TODAY + dt.timedelta(days=2))
    assert main(["visit-plans", "move", ids[0], "--to", later, "--reason", "Ill.", *options, "--json"]) == 0
    assert said(capsys)["moved_from"] == str(TODAY)
    assert main(["visit-plans", "cancel", ids[1], "--reason", "Seen in school.", *options]) == 0
    assert "cancelled" in capsys.readouterr().out
    assert main(["visit-plans", "list", "--day", later, "--everybody", *options, "--json"]) == 0
    assert [row["state"] for row in said(capsys)[-1:]] == ["planned"]
    assert main(["visit-plans", "day-sheet", "--out", "x.pdf", *options]) == 2
    assert "no visit to make" in capsys.readouterr().err


def test_what_cannot_be_is_refused_in_one_sentence(store: list[str], capsys: Capture) -> None:
    options = store[:2]
    refused = (
        (planned(store, "--markers-read"), "This is the first visit to the family"),
        (planned(store, "--risk", "polite"), "is no answer; write KEY=ANSWER"),
        (planned(store, "--markers-read", *RISKS, "--kind", "walk"), "is not a kind of visit"),
        (["visit-plans", "step", NOBODY, "safe", *options], "is not in this store"),
        (["visit-plans", "back-by", NOBODY, "--time", "12:00", *options], "is not in this store"),
    )
    for command, told in refused:
        assert main([*command, "--json"]) == 2
        captured = capsys.readouterr()
        assert told in captured.err and "Traceback" not in captured.err
        assert told in json.loads(captured.out)["text"]
