"""Trap 31 on the command line: the password of a locked file comes from a file and is told to nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecede_desktop.cli import main
from tests.cli.test_program import LONG, ROWS, place
from tests.exchange.locked import locked_workbook
from tests.exchange.register_files import xlsx

__all__ = ["place"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "locked.xlsx"
    rows = [line.split(",") for line in (LONG + ROWS).splitlines() if line]
    made.write_bytes(locked_workbook(xlsx(rows), "cath ddu ddirgel"))
    return made


def take(place: Path, file: Path, password: str | None) -> int:
    more: list[str] = []
    if password is not None:
        secret = file.with_name("password.txt")
        secret.write_text(password + "\n", encoding="utf-8")
        more = ["--password-file", str(secret)]
    return main(["import", "register", str(file), "--store", str(place), *more])


def test_a_locked_file_goes_in_with_the_password_of_a_file(
    place: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take(place, file, "cath ddu ddirgel") == 0
    said = capsys.readouterr()
    assert "taken in" in said.out
    assert "ddirgel" not in said.out + said.err


@pytest.mark.parametrize(
    ("password", "sentence"),
    [(None, "The workbook is protected with a password."), ("cath wen", "The password does not open locked.xlsx.")],
)
def test_without_the_right_password_it_is_refused(
    place: Path, file: Path, capsys: pytest.CaptureFixture[str], password: str | None, sentence: str
) -> None:
    assert take(place, file, password) == 2
    said = capsys.readouterr()
    assert sentence in said.err
    assert "cath wen" not in said.out + said.err
