"""What the head teacher signs over a charge, on the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services import schools
from ecede_desktop.store import users
from tests.cli.made_stores import fixed_desk, made_store
from tests.desks import ALED
from tests.services.caseload import SCHOOL
from tests.services.notice_case import lay_case
from tests.services.test_prosecutions import begun

PASSPHRASE = "tair gwylan lwyd heno"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    """Proceedings PR/2026/00001 that Mari began on what Aled put."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = made_store(tmp_path / "store.ecede", PASSPHRASE)
    with fixed_desk(path, "mari", PASSPHRASE) as mari:
        with mari.writing() as unit:
            users.add_user(unit, ALED.name, ALED.full_name, ALED.role, id=ALED.id)
            unit.commit()
        aled = replace(mari, user=ALED)
        laid = lay_case(aled)
        head = RecordSchool(SCHOOL, "Ysgol Enghraifft", phase="secondary", head_teacher="Bethan Ffug-Pennaeth")
        schools.record_school(aled, head)
        begun(aled, mari, laid)
    capsys.readouterr()
    return ["--store", str(path)]


def test_the_certificate_and_the_statement_are_made_signed_and_shown(
    store: list[str], capsys: Capture, tmp_path: Path
) -> None:
    file = tmp_path / "c.pdf"
    assert main(["court", "certificate", "PR/2026/00001", "--out", str(file), "--json", *store]) == 0
    number = json.loads(capsys.readouterr().out)["number"]
    assert file.read_bytes().startswith(b"%PDF")
    words = ["court", "head-draft", "PR/2026/00001", "--language", "cy", "--closes-am", "09:30"]
    assert main([*words, "--json", *store]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["witness"], row["charge"]) == ("Bethan Ffug-Pennaeth", "PR/2026/00001")
    assert main(["court", "freeze", row["thread_id"], "--out", str(tmp_path / "s.pdf"), *store]) == 0
    on = capsys.readouterr().out.split()[1].removesuffix(",")
    today = f"{SystemClock().today():%Y-%m-%d}"
    for paper in (number, on):
        assert main(["court", "signed", "AWS/2026/00001", paper, "--on", today, *store]) == 0
    capsys.readouterr()
    assert main(["court", "view", "AWS/2026/00001", *store]) == 0
    assert f"{number} certificate for PR/2026/00001: signed {today}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["certificate", "PR/2026/00009", "--out", "a.pdf"], "There are no proceedings"),
        (["certificate", "PR/2026/00001", "--language", "fr", "--out", "a.pdf"], "A paper is written in one of"),
        (["head-draft", "PR/2026/00001", "--language", "fr"], "in Welsh or in English"),
        (["head-draft", "PR/2026/00001", "--school", "6742000"], "no register of school 6742000"),
        (["signed", "AWS/2026/00001", "AC/2026/00009", "--on", "2026-03-02"], "neither a certificate nor a statement"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    store: list[str], capsys: Capture, words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["court", *words, *store]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert "Traceback" not in err
