"""Notices and court on the command line, over a case that is ready for them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from tests.cli.made_stores import fixed_desk, made_store
from tests.services.notice_case import lay_case

PASSPHRASE = "tair gwylan lwyd heno"
Capture = pytest.CaptureFixture[str]
STATED = [part for key in ("no_proceedings", "no_exemption", "code_followed") for part in ("--state", key)]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = made_store(tmp_path / "store.ecede", PASSPHRASE)
    with fixed_desk(path, "mari", PASSPHRASE) as desk:
        lay_case(desk)
    capsys.readouterr()
    return ["--store", str(path)]


def asked(store: list[str], capsys: Capture, *more: str) -> dict[str, object]:
    days = ["--from", "2026-01-05", "--to", "2026-02-27", "--on", "2026-03-02"]
    words = ["notices", "ask", "AWS/2026/00001", "--parent", "Ffug-Rees", "--ground", "absence", "--by", "Aled"]
    assert main([*words, *days, *more, "--json", *store]) == 0
    return dict(json.loads(capsys.readouterr().out))


def test_a_request_is_asked_for_examined_and_refused(store: list[str], capsys: Capture) -> None:
    row = asked(store, capsys)
    assert main(["notices", "examine", str(row["id"]), *store]) == 2
    said = capsys.readouterr().out
    assert "NOT MET" in said
    assert main(["notices", "issue", str(row["id"]), "--post", "Manager", *store]) == 2
    assert "No penalty notice can be given yet." in capsys.readouterr().err
    assert main(["notices", "refuse", str(row["id"]), "--reason", "They work with us.", *store]) == 0
    assert main(["notices", "refuse", str(row["id"]), "--reason", "Another.", *store]) == 2
    assert main(["notices", "list", *store]) == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["notices", "show", "PN/2026/00009"], "No penalty notice has the number"),
        (["notices", "serve", "XX/1", "--method", "hand", "--sent-on", "2026-03-02"], "No paper has the number"),
        (["court", "paper", "PR/2026/00009", "charge", "--out", "a.pdf"], "There are no proceedings"),
        (["court", "consider", "AWS/2026/00001", "--outcome", "maybe", "--reasons", "x"], "The outcome is one of"),
        (["court", "view", "AWS/2026/00009"], "AWS/2026/00009"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    store: list[str], capsys: Capture, words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*words, *store]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert "Traceback" not in err


def test_the_way_to_court_is_recorded_and_shown(store: list[str], capsys: Capture, tmp_path: Path) -> None:
    assert (
        main(["court", "consider", "AWS/2026/00001", "--outcome", "not_appropriate", "--reasons", "Works.", *store])
        == 0
    )
    words = ["court", "draft", "AWS/2026/00001", "--parent", "Ffug-Rees", "--from", "2026-01-05", "--to", "2026-02-27"]
    capsys.readouterr()
    assert main([*words, "--json", *store]) == 0
    thread = json.loads(capsys.readouterr().out)["thread_id"]
    assert main(["court", "freeze", thread, "--out", str(tmp_path / "s.pdf"), *store]) == 0
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")
    assert main(["court", "view", "AWS/2026/00001", *store]) == 0
    said = capsys.readouterr().out
    assert "supervision order: not_appropriate" in said
    assert "WS/" in said
    assert main(["court", "hearings", "--from", "2026-01-01", "--to", "2027-01-01", *store]) == 0
