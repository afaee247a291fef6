"""``referrals`` on the command line: recorded, shown, decided; forms out and in; every refusal one sentence."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from ecede_desktop.cli import main
from ecede_desktop.law.calendar import is_working_day
from tests.cli.made_stores import made_store
from tests.exchange.referral_forms import FILLED, csv_list, filled_pdf

PASSPHRASE = "tair gwylan lwyd heno"
UPN = "W674299908001"
Capture = pytest.CaptureFixture[str]
COMPLETE = [
    "--school", "2999", "--surname", "Ffug-Jones", "--forename", "Gŵyn", "--upn", UPN, "--year-group", "5",
    "--from", "2025-09-08", "--to", "2025-10-17", "--percent", "83.3", "--reason", "Whole days missed.",
    "--signed-by", "Eleri Ffug-Bennaeth", "--signed-on", "2025-10-20", "--received-on", "2025-10-20",
    "--step", "first_day_contact;2025-09-10;No answer", "--step", "absence_letter_1;2025-09-15",
    "--step", "absence_letter_2;2025-09-29", "--step", "meeting;2025-10-06",
    "--say", "agencies=none", "--say", "safeguarding=none known", "--say", "risks=none known",
    "--say", "parent_told=yes", "--say", "parent_told_on=2025-10-17",
]  # fmt: skip


def register() -> str:
    """One pupil, who misses five of thirty days."""
    lines = ["UPN,Date,Session,Mark,School,Surname,Forename,DOB,Year,Reg"]
    day, number = dt.date(2025, 9, 8), 0
    while day <= dt.date(2025, 10, 17):
        if is_working_day(day):
            for half, present in (("AM", "/"), ("PM", "\\")):
                mark = "O" if number < 5 else present
                lines.append(f"{UPN},{day},{half},{mark},6742999,Ffug-Jones,Gŵyn,14/03/2015,5,5A")
            number += 1
        day += dt.timedelta(days=1)
    return "\n".join(lines) + "\n"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    file = tmp_path / "register.csv"
    file.write_text(register(), encoding="utf-8")
    assert main(["import", "register", str(file), "--store", path]) == 0
    capsys.readouterr()
    return ["--store", path]


def run(capsys: Capture, *arguments: str, code: int = 0) -> Any:
    assert main(["referrals", *arguments]) == code
    return capsys.readouterr()


def test_a_referral_from_the_telephone_to_the_case(store: list[str], capsys: Capture) -> None:
    number = run(capsys, "add", *COMPLETE, "--source", "telephone", *store).out.strip()
    assert number.startswith("SR/")
    shown = run(capsys, "show", number, *store).out
    assert "83.3 %, 50 of 60 sessions, 0 without a mark" in shown
    assert "proposed      accepted" in shown
    assert "RCT School Attendance Strategy 2014–2017 1.22" in shown
    (row,) = json.loads(run(capsys, "list", "--json", *store).out)
    assert (row["state"], row["missing"]) == ("waiting", 0)
    reference = run(capsys, "accept", number, *store).out.strip()
    assert reference.startswith("AWS/")
    assert number not in run(capsys, "list", *store).out
    assert reference in run(capsys, "list", "--all", *store).out
    again = run(capsys, "accept", number, *store, code=2)
    assert "was decided already" in again.err


def test_a_return_writes_its_letter(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    number = run(capsys, "add", *COMPLETE[:16], *store).out.strip()
    letter = tmp_path / "letter.pdf"
    said = run(capsys, "return", number, "--out", str(letter), "--note", "Telephone us.", *store)
    assert said.out.startswith("RL/")
    assert letter.read_bytes().startswith(b"%PDF")


def test_passing_on_and_withdrawing_need_their_words(store: list[str], capsys: Capture) -> None:
    number = run(capsys, "add", *COMPLETE, *store).out.strip()
    refused = run(capsys, "pass-on", number, "--basis", "Consent of 17 October.", *store, code=2)
    assert "The rules propose to accept this referral." in refused.err
    passed = run(
        capsys, "pass-on", number, "--basis", "Consent.", "--reason", "The youth worker knows him.", "--json", *store
    )
    assert json.loads(passed.out)["referral"]["state"] == "passed_on"
    second = run(capsys, "add", *COMPLETE[:16], *store).out.strip()
    assert run(capsys, "acknowledge", second, *store).out.startswith("RL/")
    assert run(capsys, "withdraw", second, "--reason", "Sent by mistake.", *store).out.strip() == second


@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
def test_a_form_goes_out(store: list[str], tmp_path: Path, capsys: Capture, kind: str) -> None:
    path = tmp_path / f"form.{kind}"
    run(capsys, "issue-form", "--out", str(path), "--school", "2999", *store)
    assert path.stat().st_size > 5_000


def test_a_form_comes_in_and_its_pupil_is_chosen(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(filled_pdf(FILLED | {"upn": "", "date_of_birth": ""}))
    said = run(capsys, "import", str(path), *store).out
    assert "(not certain who this is)" in said
    number = said.split()[0]
    refused = run(capsys, "accept", number, *store, code=2)
    assert "Choose the pupil first" in refused.err
    assert run(capsys, "choose", number, "--upn", UPN, *store).out.strip() == number
    assert "word for word" in run(capsys, "import", str(path), *store).err


def test_a_faulty_list_names_every_row_and_leaves_no_trace(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(csv_list({"surname": "Ffug-A", "percent": "x"}, {"surname": "Ffug-B", "possible": "y"}))
    said = run(capsys, "import", str(path), "--school", "2999", *store, code=2)
    assert "line 2, Attendance (%)" in said.err
    assert "line 3, Possible sessions" in said.err
    assert json.loads(run(capsys, "list", "--all", "--json", *store).out) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--percent", "many"], "is no percentage"),
        (["--step", "seance;2025-09-10"], "is not a kind of step"),
        (["--step", "meeting;yesterday"], "is not a date"),
        (["--say", "shoes=5"], "is no field of a referral"),
        (["--school", "6740000"], "There is no school"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(
    store: list[str], capsys: Capture, options: list[str], said: str
) -> None:
    told = run(capsys, "add", *COMPLETE, *options, *store, code=2)
    assert said in told.err
    assert told.err.count("\n") == 1
