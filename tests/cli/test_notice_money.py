"""Payments, account and records of penalty notices on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from tests.cli.made_stores import made_store

PASSPHRASE = "tair gwylan lwyd heno"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    capsys.readouterr()
    return ["--store", path]


def test_a_file_is_taken_in_once_and_a_line_put_aside(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "bank.csv"
    file.write_text("Date,Amount,Reference\n01/09/2025,60.00,PN/2025/00001\n", encoding="utf-8")
    assert main(["notice-money", "take-in", str(file), "--json", *store]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["pence"], row["found"], row["state"]) == (6000, "nothing", "open")
    assert main(["notice-money", "take-in", str(file), *store]) == 2
    assert "nothing was taken in again" in capsys.readouterr().err
    assert main(["notice-money", "match", row["id"], "PN/2025/00001", *store]) == 2
    assert main(["notice-money", "aside", row["id"], "--reason", "Council tax", *store]) == 0
    assert main(["notice-money", "exact", *store]) == 0
    assert "0 lines confirmed." in capsys.readouterr().out


def test_every_wrong_line_is_said(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "bank.csv"
    lines = [f"{day:02d}/13/2025,60.00,x" for day in range(1, 9)]
    file.write_text("Date,Amount,Reference\n" + "\n".join(lines), encoding="utf-8")
    assert main(["notice-money", "take-in", str(file), *store]) == 2
    said = capsys.readouterr().err
    assert all(f"Line {line}: “{line - 1:02d}/13/2025” is no date." in said for line in range(2, 10))


def test_account_record_and_return_of_nothing_are_files(store: list[str], tmp_path: Path, capsys: Capture) -> None:
    days = ["--from", "2025-09-01", "--to", "2026-08-31"]
    assert main(["notice-money", "account", *days, "--json", *store]) == 0
    assert json.loads(capsys.readouterr().out)["closing_pence"] == 0
    for name in ("register.pdf", "register.csv", "register.xlsx"):
        assert main(["notice-money", "register", *days, "--out", str(tmp_path / name), *store]) == 0
        assert (tmp_path / name).stat().st_size > 100
    years = ["--first-year", "2024", "--last-year", "2025", "--out", str(tmp_path / "return.csv")]
    assert main(["notice-money", "return", *years, *store]) == 0
    spent = ["--kind", "use", "--amount", "1", "--on", "2025-09-01", "--purpose", "issuing", "--note", "Paper"]
    assert main(["notice-money", "use", *spent, *store]) == 2
    assert main(["notice-money", "use", "--kind", "use", "--amount", "60,0", *spent[4:], *store]) == 2
    assert main(["notice-money", "certificate", "PN/2025/00001", "--by", "2025-09-01", "--out",
                 str(tmp_path / "c.pdf"), *store]) == 2  # fmt: skip
    assert not (tmp_path / "c.pdf").exists()
