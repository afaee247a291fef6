"""``visits`` and ``group-work`` as a script uses them: results, messages and exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.law.upn import check_letter
from tests.cli.made_stores import made_store

PASSPHRASE = "tair gwylan lwyd heno"
SIAN, FFION, WILL = (f"{check_letter(rest)}{rest}" for rest in ("674299908001", "674299908002", "674299908003"))
TODAY = SystemClock().today().isoformat()
REFERENCE = f"AWS/{TODAY[:4]}/00001"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """A store with three pupils: two with a case, one without."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    store = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    text = "UPN,Date,Session,Mark,School,Surname,Forename,DOB,Year,Reg\n" + "".join(
        f"{upn},2026-02-27,AM,O,6742999,{surname},{forename},14/03/2011,10,10A\n"
        for upn, surname, forename in (
            (SIAN, "Ffug-Jones", "Siân"), (FFION, "Ffug-Jones", "Ffion"), (WILL, "Ffug-Bevan", "Will"),
        )
    )  # fmt: skip
    file = tmp_path / "register.csv"
    file.write_text(text, encoding="utf-8")
    assert main(["import", "register", str(file), "--store", store]) == 0
    for upn in (SIAN, FFION):
        assert main(["case", "open", "--upn", upn, "--reason", "Whole days", "--store", store]) == 0
    capsys.readouterr()
    return store


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 2
    found = capsys.readouterr()
    assert "Traceback" not in found.err
    return found.err


VISIT = ("--child-seen", "alone", "--present", "Mari Ffug-Jones;mother", "--observations", "House warm.")


def test_a_contact_is_signed_off_added_to_and_corrected(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    more = ("--home", "rooms=Beds made.", "--answered-by", "Mother", "--started", "10:05", "--minutes", "40")
    row = said(capsys, "visits", "log", REFERENCE, *VISIT, *more, "--store", place)
    assert (row["who_seen"], row["ended"], row["home_conditions"]) == (
        "Mari Ffug-Jones (mother)", "10:45:00", [["rooms", "Beds made."]]
    )  # fmt: skip
    correct = ("visits", "correct", row["id"], "--field", "observations", "--text", "House cold.", "--store", place)
    assert said(capsys, *correct)["additions"][0]["replaces"] == "House warm."
    assert main(["visits", "add", row["id"], "--text", "Aunt was there too.", "--store", place]) == 0
    capsys.readouterr()
    assert main(["visits", "list", REFERENCE, "--store", place]) == 0
    listed = capsys.readouterr().out
    assert "House cold. (was: House warm.)" in listed and "Aunt was there too." in listed
    assert "not a kind of contact" in refused(capsys, "visits", "log", REFERENCE, "--kind", "tea", "--store", place)
    assert "KEY=TEXT" in refused(capsys, "visits", "log", REFERENCE, "--home", "rooms", "--store", place)


def test_a_family_is_written_once_and_a_name_is_told(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    also = ("--also", f"{FFION};with_others;Shy;“Hia”;In bed.", "--also", f"{WILL};not_seen;Asleep")
    row = said(capsys, "visits", "log", REFERENCE, *VISIT, *also, "--own", "Dressed.", "--store", place)
    copies = [p["contact"] for p in row["participants"]]
    assert [c["shared"] for c in copies] == ["House warm."] * 3
    assert [c["observations"] for c in copies] == ["Dressed.", "In bed.", ""]
    assert [bool(c["case_reference"]) for c in copies] == [True, True, False]
    wrong = ["visits", "log", REFERENCE, *VISIT[:-1], "Will was asleep.", *also, "--store", place]
    assert "“Will”" in refused(capsys, *wrong)
    assert main([*wrong, "--not-name", "Will"]) == 0
    assert "none of alone" in refused(
        capsys, "visits", "log", REFERENCE, *VISIT, "--also", f"{WILL};perhaps", "--store", place
    )


def test_a_child_without_a_case_is_named_by_the_upn(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    call = ("--kind", "phone_in", "--observations", "Aunt rang.", "--store", place)
    row = said(capsys, "visits", "log", "--upn", WILL, *call)
    assert row["case_reference"] == ""
    assert [r["id"] for r in said(capsys, "visits", "list", "--upn", WILL, "--store", place)] == [row["id"]]
    assert "Say whom" in refused(capsys, "visits", "log", *call)


def test_only_a_manager_signs_and_the_kinds_are_listed(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    kinds = {kind["key"]: kind for kind in said(capsys, "visits", "kinds", "--store", place)}
    assert kinds["panel"]["counts_as"] == "meeting"
    details = ("--detail", "decision=Panel.", "--detail", "decision_reason=No change.")
    row = said(capsys, "visits", "log", REFERENCE, "--kind", "supervision", *details, "--store", place)
    assert row["manager"]
    assert said(capsys, "visits", "sign", row["id"], "--store", place)["id"] == row["id"]


SESSION = """
kind = "street_patrol"
title = "Sweep of the town"
place = "Town centre"
started = 09:30:00
words = "Joint patrol."
officer_note = "Siân and Will were together."
details = {{ patrolled_with = "PC Ffug" }}

[[child]]
case = "{reference}"
place = "Bus station"
started = 10:15:00
details = {{ taken_to = "Ysgol Enghraifft" }}

[[child]]
upn = "{upn}"
actions = [{{ what = "Ring the school", by = {day} }}]
"""


def test_a_session_goes_in_from_a_file_and_is_shown(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sweep.toml"
    file.write_text(SESSION.format(reference=REFERENCE, upn=WILL, day=TODAY), encoding="utf-8")
    row = said(capsys, "group-work", "log", str(file), "--store", place)
    assert [p["contact"]["place"] for p in row["participants"]] == ["Bus station", "Town centre"]
    assert main(["group-work", "log", str(file), "--store", place]) == 0
    assert [s["id"] for s in said_after(capsys, "group-work", "list", "--store", place)] == [row["id"]]
    assert main(["group-work", "show", row["id"], "--store", place]) == 0
    assert "in no child's copy: Siân and Will were together." in capsys.readouterr().out


def said_after(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    capsys.readouterr()
    return said(capsys, *arguments)


WRONG = [
    ("a.toml", 'title = "x"', "“child” is missing"),
    ("b.toml", 'title = "x"\n[[child]]\n', "names no child"),
    ("c.toml", 'title = "x"\nhat = "red"\n[[child]]\ncase = "AWS/2026/1"\n', "“hat” is not known"),
    ("d.toml", 'title = "x"\non = "soon"\n[[child]]\ncase = "1/2026"\n', "YYYY-MM-DD"),
    ("e.toml", 'title = "x"\nstarted = "noon"\n[[child]]\ncase = "1/2026"\n', "HH:MM"),
    ("f.json", "[]", "table of entries"),
    ("g.json", "{", "neither TOML nor JSON"),
    ("h.toml", 'title = "x"\n[[child]]\ncase = "1/2026"\nchild_seen = "maybe"\n', "maybe"),
]


def test_a_file_that_cannot_be_used_is_told_in_one_sentence(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, content, why in WRONG:
        file = tmp_path / name
        file.write_text(content, encoding="utf-8")
        assert why in refused(capsys, "group-work", "log", str(file), "--store", place), name
    assert "cannot be used" in refused(capsys, "group-work", "log", str(tmp_path / "no.toml"), "--store", place)
    file = tmp_path / "bytes.toml"
    file.write_bytes(b"\xff\xfe\x00")
    assert "not UTF-8" in refused(capsys, "group-work", "log", str(file), "--store", place)
