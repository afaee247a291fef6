"""``register`` on the command line: a check, its doubts, an answer, the comparison, the paper."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from ecede_desktop.cli import main
from ecede_desktop.law.calendar import is_working_day
from tests.cli.made_stores import made_store

PASSPHRASE = "tair gwylan lwyd heno"
PERIOD = ["--from", "2025-09-08", "--to", "2025-10-17"]
Capture = pytest.CaptureFixture[str]


def register(**marks: str) -> str:
    """Four pupils present for six weeks; ``2025-09-10 AM`` of the first is what ``marks`` says."""
    lines = ["UPN,Date,Session,Mark,School,Surname,Forename,DOB,Year,Reg"]
    day = dt.date(2025, 9, 8)
    while day <= dt.date(2025, 10, 17):
        for number, name in enumerate(("Gŵyn", "Elin", "Tomos", "Siân")):
            upn = ("W674299908001", "P674299908002", "A674299908003", "T674299908004")[number]
            for half, usual in (("AM", "/"), ("PM", "\\")):
                mark = marks.get(f"m{day:%m%d}{half}", usual) if number == 0 else usual
                if is_working_day(day):
                    lines.append(f"{upn},{day},{half},{mark},6742999,Ffug-Jones,{name},14/03/2015,5,5A")
        day += dt.timedelta(days=1)
    return "\n".join(lines) + "\n"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    """A store with a register, as the options that name it."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    file = tmp_path / "register.csv"
    file.write_text(register(m0910AM="N", m1013AM="H", m1013PM="H"), encoding="utf-8")
    accepted = [f"--accept-upn={upn}" for upn in ("P674299908002", "A674299908003", "T674299908004")]
    assert main(["import", "register", str(file), "--store", path, *accepted]) == 0
    capsys.readouterr()
    return ["--store", path]


def said(capsys: Capture) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_check_from_doubts_to_paper(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    assert main(["register", "check", "2999", *PERIOD, *store, "--json"]) == 0
    made = said(capsys)
    found = {doubt["rule"]: doubt for doubt in made["doubts"]}
    assert {"stale_n", "h_forbidden"} <= set(found)
    assert found["stale_n"]["found"].startswith("Sessions still N: 1; the oldest, 2025-09-10")
    assert (found["h_forbidden"]["pupil"], found["h_forbidden"]["number"]) == ("Gŵyn Ffug-Jones", 2)
    assert made["check"]["sums"]["missing"] == 0

    assert main(["register", "settle", found["h_forbidden"]["id"], "--as", "explained", "--note", "Armed forces.",
                 *store]) == 0  # fmt: skip
    assert "explained" in capsys.readouterr().out
    assert main(["register", "doubts", "2999", *store, "--json", "--open", "--sessions"]) == 0
    still = {doubt["rule"]: doubt["sessions"] for doubt in said(capsys)}
    assert "h_forbidden" not in still
    assert [(one["date"], one["session"], one["code"]) for one in still["stale_n"]] == [("2025-09-10", "AM", "N")]

    assert main(["register", "compare", "2999", *store]) == 0
    assert "first check" in capsys.readouterr().err
    assert main(["register", "check", "2999", *PERIOD, *store]) == 0
    told = capsys.readouterr().out
    assert "6742999" in told and "without a mark 0" in told and "N that was never resolved" in told
    assert main(["register", "compare", "2999", *store]) == 0
    assert "still" in capsys.readouterr().out

    paper = tmp_path / "paper.pdf"
    assert main(["register", "report", "2999", "--out", str(paper), "--language", "cy", *store, "--json"]) == 0
    assert said(capsys)["pages"] >= 1
    assert paper.read_bytes().startswith(b"%PDF")
    first = paper.read_bytes()
    assert main(["register", "report", "2999", "--check", _latest(store, capsys), "--out", str(paper),
                 "--language", "cy", *store]) == 0  # fmt: skip
    assert "keep it confidential" in capsys.readouterr().out
    assert paper.read_bytes() == first


def _latest(store: list[str], capsys: Capture) -> str:
    assert main(["register", "list", *store, "--json"]) == 0
    rows = said(capsys)
    assert len(rows) == 2
    return str(rows[0]["id"])


def test_tables_are_for_people(store: list[str], capsys: Capture) -> None:
    assert main(["register", "check", "2999", *PERIOD, *store]) == 0
    capsys.readouterr()
    assert main(["register", "list", "--school", "2999", *store]) == 0
    assert "6742999" in capsys.readouterr().out
    assert main(["register", "doubts", "2999", "--rule", "stale_n", "--sessions", *store]) == 0
    told = capsys.readouterr().out
    assert "N that was never resolved: Gŵyn Ffug-Jones" in told and "2025-09-10 AM N" in told
    assert "Agreed holiday" not in told


NOBODY = "01980000-0000-7000-8000-000000000000"


def test_what_cannot_be_is_refused_in_one_sentence(store: list[str], capsys: Capture) -> None:
    refused = (
        (["check", "2999", "--from", "2025-10-17", "--to", "2025-09-08"], "the last day is the first or later"),
        (["check", "0001", *PERIOD], "There is no school 6740001"),
        (["doubts", "2999"], "No register of school 2999 has been checked yet"),
        (["report", "2999", "--out", "x.pdf", "--check", NOBODY], "is not in this store"),
        (["settle", NOBODY, "--as", "error", "--note", "x"], "is not in this store"),
    )
    for command, told in refused:
        assert main(["register", *command, *store, "--json"]) == 2
        captured = capsys.readouterr()
        assert told in captured.err and "Traceback" not in captured.err
        assert told in json.loads(captured.out)["text"]
