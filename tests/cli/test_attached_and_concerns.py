"""``attachments`` and ``concerns`` on the command line: attached, saved, withdrawn; raised, followed, the form made."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from ecede_desktop.cli import main
from tests.cli.made_stores import made_store
from tests.exchange import attached_files as made

PASSPHRASE = "tair gwylan lwyd heno"
ROWS = (
    "UPN,Date,Session,Mark,School,Surname,Forename,DOB,Year,Reg\n"
    "W674299908001,2026-09-10,AM,/,6742999,Ffug-Jones,Gŵyn,14/03/2015,5,5A\n"
)
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    """A store with a case, as the options that name it."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    file = tmp_path / "register.csv"
    file.write_text(ROWS, encoding="utf-8")
    assert main(["import", "register", str(file), "--store", path]) == 0
    assert main(["case", "open", "--upn", "W674299908001", "--reason", "Whole days.", "--store", path]) == 0
    capsys.readouterr()
    return ["--store", path]


def said(capsys: Capture) -> Any:
    return json.loads(capsys.readouterr().out)


def reference(store: list[str], capsys: Capture) -> str:
    assert main(["case", "list", *store, "--json"]) == 0
    return str(said(capsys)[0]["reference"])


def test_files_are_attached_listed_saved_and_withdrawn(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    ref = reference(store, capsys)
    good, bad, password = tmp_path / "llythyr ŵ.pdf", tmp_path / "run.exe", tmp_path / "password"
    good.write_bytes(made.pdf())
    bad.write_bytes(made.PROGRAM)
    password.write_text("tair gwylan lwyd\n", encoding="utf-8")
    assert main(["attachments", "add", ref, str(good), "--origin", "Ysgol Ffug", *store, "--json"]) == 0
    row = said(capsys)["attached"][0]["row"]
    assert (row["title"], row["media_type"], row["origin"]) == ("llythyr ŵ", "application/pdf", "Ysgol Ffug")
    assert main(["attachments", "add", ref, str(bad), *store]) == 2
    assert "It is a program" in capsys.readouterr().err
    assert main(["attachments", "add", ref, str(good), str(bad), *store]) == 3
    told = capsys.readouterr()
    assert "kept once" in told.err
    assert "run.exe" in told.err
    assert main(["attachments", "list", ref, *store]) == 0
    assert "llythyr ŵ" in capsys.readouterr().out
    out = tmp_path / "out.pdf"
    assert main(["attachments", "save", row["id"], "--out", str(out), "--password-file", str(password), *store]) == 0
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    assert main(["attachments", "save", row["id"], "--out", str(out), *store]) == 0
    assert "no password" in capsys.readouterr().err
    assert out.read_bytes() == made.pdf()
    assert main(["attachments", "withdraw", row["id"], "--reason", "Another child's", *store]) == 0
    assert main(["attachments", "list", ref, *store, "--json"]) == 0
    capsys.readouterr()
    assert main(["attachments", "add", ref, str(good), str(bad), "--title", "x", *store]) == 2
    assert "names one file" in capsys.readouterr().err


def test_a_concern_is_raised_followed_and_its_form_made(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    ref = reference(store, capsys)
    raised = ["concerns", "raise", "--case", ref, "--facts", "Bruise.", "--immediate-danger", *store]
    assert main(raised) == 0
    told = capsys.readouterr()
    assert told.err.startswith("Immediate danger: ring 999 now.")
    assert "Emergency duty team" in told.err
    concern = told.out.strip()
    step = ["concerns", "step", concern, *store]
    assert main([*step, "--kind", "told", "--whom", "Duty worker"]) == 2
    assert "what they advised" in capsys.readouterr().err
    assert main([*step, "--kind", "told", "--whom", "Duty worker", "--note", "Write."]) == 0
    assert "report by" in capsys.readouterr().err
    assert main(["concerns", "list", *store, "--json"]) == 0
    assert [(line["due"], line["readable"]) for line in said(capsys)] == [("report", True)]
    out = tmp_path / "form.pdf"
    form = ["concerns", "marf", concern, "--out", str(out), *store]
    assert main([*form, "--preview"]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert main(form) == 2
    assert "needs an answer" in capsys.readouterr().err
    answers = ["--answer", "harm=Physical", "--answer", "parents_view=Not asked."]
    assert main([*form, *answers, "--json"]) == 0
    answered = capsys.readouterr()
    assert json.loads(answered.out)["number"].startswith("MARF/")
    assert "It was not sent" in answered.err
    assert main([*form, "--answer", "nothing=x"]) == 2
    assert "no question of the form" in capsys.readouterr().err


def test_a_pupil_is_named_by_upn_where_there_is_no_case(store: list[str], capsys: Capture) -> None:
    assert main(["concerns", "raise", "--upn", "W674299908001", "--facts", "Alone in town.", *store, "--json"]) == 0
    assert said(capsys)["row"]["facts"] == "Alone in town."
    assert main(["concerns", "list", *store]) == 0
    assert "ring now" in capsys.readouterr().out
