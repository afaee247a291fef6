"""``plans`` and ``handoffs`` as a script uses them: results, messages and exit codes."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.law.calendar import is_working_day
from tests.cli.made_stores import made_store
from tests.reports import reading

PASSPHRASE = "tair gwylan lwyd heno"
UPN = "W674299908001"
TODAY = SystemClock().today()
FIRST, LAST = dt.date(2025, 9, 1), dt.date(2026, 2, 27)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """A store with one pupil who was in Year 10 in 2025/26, away on every eighth day to February, and a case."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    store = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    days = [FIRST + dt.timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
    away = {day: n % 8 == 7 for n, day in enumerate(day for day in days if is_working_day(day))}
    text = "UPN,Date,Session,Mark,School,Surname,Forename,DOB,Year,Reg\n" + "".join(
        f"{UPN},{day},{session},{'O' if missed else mark},6742999,Ffug-Jones,Gŵyn,14/03/2011,10,10A\n"
        for day, missed in away.items()
        for session, mark in (("AM", "/"), ("PM", "\\"))
    )
    file = tmp_path / "register.csv"
    file.write_text(text, encoding="utf-8")
    assert main(["import", "register", str(file), "--store", store]) == 0
    assert main(["case", "open", "--upn", UPN, "--reason", "Whole days", "--store", store]) == 0
    capsys.readouterr()
    return store


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def reference(store: str, capsys: pytest.CaptureFixture[str]) -> str:
    return str(said(capsys, "case", "list", "--store", store)[0]["reference"])


def agree(store: str, case: str, *more: str) -> int:
    later = str(TODAY + dt.timedelta(days=28))
    action = f"Ring the school by 9:00;Mother;{later};parent"
    usual = ["--action", action, "--support", "family_work", "--review-on", later, "--target", "92.5"]
    return main(["plans", "agree", case, "--store", store, *usual, *more])


def test_a_plan_is_agreed_signed_reviewed_and_ended(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    case = reference(place, capsys)
    assert agree(place, case) == 0
    assert "with 1 actions" in capsys.readouterr().out
    signing = ["plans", "sign", case, "--role", "parent", "--answer", "refused", "--name", "Ms Ffug", "--store", place]
    assert main(signing) == 0
    told = capsys.readouterr()
    assert "Ms Ffug: refused" in told.out and "no offence" in told.err
    assert main(["plans", "review", case, "--outcome", "not_met", "--store", place]) == 0
    assert "before" in capsys.readouterr().out
    shown = said(capsys, "plans", "show", case, "--store", place)
    assert (shown["current"]["target"], shown["stands"], shown["current"]["reviews"][0]["outcome"]) == (
        92.5, False, "not_met",
    )  # fmt: skip
    assert main(["plans", "show", case, "--store", place]) == 0
    assert "Ms Ffug: refused" in capsys.readouterr().out
    assert agree(place, case, "--replaces-because", "More to do", "--note", "Second") == 0
    assert main(["plans", "end", case, "--reason", "Moved", "--store", place]) == 0
    capsys.readouterr()
    assert main(["plans", "show", case, "--store", place]) == 0
    assert capsys.readouterr().out.count("earlier") == 2


def test_what_is_missing_is_one_sentence_and_exit_code_2(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    case = reference(place, capsys)
    assert agree(place, case, "--kind", "parenting_contract") == 2
    assert "for how long it holds" in capsys.readouterr().err
    assert main(["plans", "review", case, "--outcome", "met", "--store", place]) == 2
    assert "No plan holds" in capsys.readouterr().err
    assert agree(place, case, "--action", "Ring;Mother;soon") == 2
    assert "is not a date" in capsys.readouterr().err
    assert agree(place, case, "--action", "Ring;Mother;;king") == 2
    assert "nobody's role" in capsys.readouterr().err


def test_a_parent_is_named_as_recorded(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    case = reference(place, capsys)
    for forename in ("Non", "Huw"):
        recorded = ["pupils", "add-parent", "--upn", UPN, "--surname", "Ffug-Rees", "--forename", forename]
        assert main([*recorded, "--store", place]) == 0
    assert agree(place, case) == 0
    capsys.readouterr()
    signing = ["plans", "sign", case, "--role", "parent", "--answer", "signed", "--store", place]
    assert main(signing) == 2
    assert "Non Ffug-Rees" in capsys.readouterr().err
    assert main([*signing, "--name", "non ffug-rees"]) == 0
    assert "Non Ffug-Rees: signed" in capsys.readouterr().out


def test_the_paper_is_issued_once_and_written_to_a_file(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = reference(place, capsys)
    assert agree(place, case) == 0
    capsys.readouterr()
    file = tmp_path / "plan.pdf"
    first = said(capsys, "plans", "print", case, "--out", str(file), "--store", place)
    assert first["number"].startswith("SP/") and "Ring the school" in reading.text(file.read_bytes())
    assert said(capsys, "plans", "print", case, "--out", str(file), "--store", place)["number"] == first["number"]


def test_a_pupil_is_found_offered_and_followed(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = said(capsys, "handoffs", "candidates", "--as-at", str(LAST), "--store", place)
    assert [one["pupil"]["upn"] for one in found["youth_service"]] == [UPN]
    assert main(["handoffs", "candidates", "--as-at", str(LAST), "--store", place]) == 0
    assert "86 to below 90 %" in capsys.readouterr().out
    offer = ["handoffs", "offer", "--upn", UPN, "--direction", "to_youth_service", "--on", str(LAST), "--store", place]
    assert main([*offer, "--basis", " "]) == 2
    assert "what sharing rests on" in capsys.readouterr().err
    made = said(capsys, *offer, "--basis", "Mother agreed.", "--sent", "Attendance by week")
    assert made["trigger"]["holds"] is True
    step = ["handoffs", "step", made["id"], "--store", place]
    assert main([*step, "--kind", "acknowledged"]) == 2
    assert main([*step, "--kind", "acknowledged", "--value", "Non Ffug-Weithiwr"]) == 0
    capsys.readouterr()
    assert main(["handoffs", "list", "--store", place]) == 0
    assert "Non Ffug-Weithiwr" in capsys.readouterr().out
    assert said(capsys, "handoffs", "candidates", "--as-at", str(LAST), "--store", place)["youth_service"] == []
    assert main([*step, "--kind", "closed"]) == 0
    capsys.readouterr()
    assert said(capsys, "handoffs", "list", "--store", place) == []
    assert len(said(capsys, "handoffs", "list", "--all", "--store", place)) == 1
