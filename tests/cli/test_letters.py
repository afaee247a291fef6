"""``letters`` as a script uses it: templates looked at and changed, letters written, results and exit codes."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from ecede_desktop import paths
from ecede_desktop.cli import main
from tests.cli.made_stores import made_store
from tests.reports import reading

PASSPHRASE = "tair gwylan lwyd heno"
UPN = "W674299908001"
TEMPLATES = paths.resources() / "letters" / "templates"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """A store with one pupil, her case and one parent."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    store = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    file = tmp_path / "register.csv"
    file.write_text(
        "UPN,Date,Session,Mark,School,Surname,Forename,DOB,Year,Reg\n"
        f"{UPN},2025-09-03,AM,/,6742999,Ffug-Jones,Gŵyn,14/03/2011,10,10A\n",
        encoding="utf-8",
    )
    assert main(["import", "register", str(file), "--store", store]) == 0
    assert main(["case", "open", "--upn", UPN, "--reason", "Whole days", "--store", store]) == 0
    parent = ["pupils", "add-parent", "--upn", UPN, "--surname", "Ffug-Rees", "--forename", "Non", "--language", "cy"]
    assert main([*parent, "--language-asked-on", str(dt.date(2026, 1, 5)), "--store", store]) == 0
    capsys.readouterr()
    return store


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    capsys.readouterr()
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_letter_is_previewed_issued_in_the_language_the_parent_chose_and_batched(
    place: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    case = str(said(capsys, "case", "list", "--store", place)[0]["reference"])
    pdf = tmp_path / "letter.pdf"
    usual = ["--template", "closure", "--out", str(pdf), "--store", place]
    assert main(["letters", "preview", case, *usual]) == 0
    assert said(capsys, "letters", "of-case", case, "--store", place) == []
    assert main(["letters", "issue", case, "--parent", "non  ffug-rees", *usual]) == 0
    text = reading.text(pdf.read_bytes())
    assert "Diolch am weithio gyda ni" in text and "Thank you" not in text
    made = said(capsys, "letters", "batch", case, *usual, "--language", "both")
    assert [reference for _, reference in made["letters"]] == [case]
    assert [row["template"] for row in said(capsys, "letters", "of-case", case, "--store", place)] == ["closure"] * 2
    assert (
        main(["letters", "word", case, "--template", "closure", "--out", str(tmp_path / "l.docx"), "--store", place])
        == 0
    )
    assert (tmp_path / "l.docx").exists()


def test_a_batch_is_looked_at_first_and_its_service_is_recorded_in_one_go(
    place: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    case = str(said(capsys, "case", "list", "--store", place)[0]["reference"])
    usual = ["letters", "batch", case, "--store", place, "--template"]
    assert main([*usual, "payment_reminder", "--check"]) == 2
    assert "This letter needs" in capsys.readouterr().out
    assert said(capsys, *usual, "closure", "--check")[0]["refused"] == ""
    assert main([*usual, "closure"]) == 2
    assert "--out" in capsys.readouterr().err
    assert said(capsys, "letters", "of-case", case, "--store", place) == []
    made = said(capsys, *usual, "closure", "--out", str(tmp_path / "b.pdf"))
    day = str(said(capsys, "letters", "of-case", case, "--store", place)[0]["on"])
    serve = ["letters", "serve-batch", "--method", "first_class", "--on", day, "--store", place]
    assert len(said(capsys, *serve, made["batch"], "--evidence", "Posting book")) == 1
    assert main([*serve, "no id"]) == 2


def test_a_template_is_looked_at_with_its_line_and_changed_by_the_council(
    place: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "closure.toml"
    assert main(["letters", "export", "closure", "--out", str(file), "--store", place]) == 0
    assert file.read_text(encoding="utf-8") == (TEMPLATES / "closure.toml").read_text(encoding="utf-8")
    assert main(["letters", "check", str(file)]) == 0
    wrong = file.read_text(encoding="utf-8").replace("child.forename", "child.nickname", 1)
    file.write_text(wrong, encoding="utf-8")
    capsys.readouterr()
    assert main(["letters", "check", str(file)]) == 2
    told = capsys.readouterr()
    assert "closure.toml, line 9, block 1, “en”: there is no field “child.nickname”" in told.err
    assert "0 of 1 can be used." in told.out
    assert main(["letters", "add", str(file), "--store", place]) == 2
    file.write_text(wrong.replace("child.nickname", "child.forename"), encoding="utf-8")
    assert any(row["field"] == "child.name" for row in said(capsys, "letters", "fields"))
    assert {row["key"] for row in said(capsys, "letters", "list", "--store", place)} >= {"closure", "formal_warning"}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--template", "love"), "There is no letter “love”"),
        (("--template", "appointment"), "This letter needs: A day"),
        (("--template", "closure", "--parent", "Nobody"), "Say with --parent"),
    ],
)
def test_what_cannot_be_written_is_one_sentence_and_exit_code_2(
    place: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    case = str(said(capsys, "case", "list", "--store", place)[0]["reference"])
    out = str(tmp_path / "letter.pdf")
    assert main(["letters", "issue", case, *arguments, "--out", out, "--store", place]) == 2
    assert told in capsys.readouterr().err
    assert not Path(out).exists()
