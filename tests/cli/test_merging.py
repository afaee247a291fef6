"""Likely duplicates, merges and their undoing on the command line, as a script uses them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from ecede_desktop.cli import cases as case_commands
from ecede_desktop.cli import main
from ecede_desktop.cli import merging as merging_commands
from ecede_desktop.cli import registers as register_commands
from ecede_desktop.services import merges, pupils
from ecede_desktop.services.desk import Desk
from tests.services.caseload import Laid, lay_pupil

Told = pytest.CaptureFixture[str]
STATED = ("--state", "two_upns=The school sent the form.")


@pytest.fixture
def two(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> tuple[Laid, Laid]:
    """Every command works at the desk of this test, where one girl has two records."""

    @contextmanager
    def opened(_options: object, *, read_only: bool = False) -> Iterator[Desk]:
        yield desk

    for module in (merging_commands, register_commands, case_commands):
        monkeypatch.setattr(module, "opened", opened)
    return lay_pupil(desk, 1, marks=b""), lay_pupil(desk, 2, "Shan", marks=b"", date_of_birth=None)


def run(*arguments: str) -> int:
    return main([*arguments, "--store", "x"])


def answer(told: Told, *arguments: str) -> Any:
    told.readouterr()
    assert run(*arguments, "--json") == 0
    return json.loads(told.readouterr().out)


def merged(told: Told, two: tuple[Laid, Laid]) -> Any:
    stated = (*STATED, "--state", "not_alike=Her mother says so.")
    return answer(told, "duplicates", "merge", two[0].upn, two[1].upn, "--reason", "One girl.", *stated)


def test_likely_duplicates_are_listed_with_why(capsys: Told, two: tuple[Laid, Laid], desk: Desk) -> None:
    lay_pupil(desk, 3, marks=b"")
    assert run("duplicates", "list") == 0
    said = capsys.readouterr()
    assert "Born on the same day" in said.out and "1 likely pairs of 3 records" in said.err
    rows = answer(capsys, "duplicates", "like", "--surname", "Ffug-Jones", "--forename", "Sian", "--born", "2012-05-04")
    assert {row["likeness"]["strength"] for row in rows} == {"strong"}
    assert run("duplicates", "like", "--surname", "Ffug-Neb") == 0
    assert "Nobody who is recorded" in capsys.readouterr().err


def test_two_records_are_merged_listed_and_taken_apart(capsys: Told, two: tuple[Laid, Laid], desk: Desk) -> None:
    assert run("duplicates", "plan", two[0].upn, two[1].upn) == 0
    assert "state [two_upns]" in capsys.readouterr().out
    assert run("duplicates", "merge", two[0].upn, two[1].upn, "--reason", "One girl.") == 2
    row = merged(capsys, two)
    assert pupils.pupil(desk, upn=two[1].upn).id == two[0].id
    assert run("duplicates", "merges") == 0
    assert row["id"][-12:] in capsys.readouterr().out
    assert run("duplicates", "unmerge", row["id"][-12:], "--reason", "Two girls after all.") == 0
    assert "two records again" in capsys.readouterr().out
    assert merges.list_merges(desk)[0].undone_reason == "Two girls after all."


def test_two_who_are_two_are_kept_apart(capsys: Told, two: tuple[Laid, Laid]) -> None:
    assert run("duplicates", "not-same", two[0].upn, str(two[1].id), "--reason", "Cousins.") == 0
    assert "two people" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ("duplicates", "merge", "A6742999000001", "B", "--reason", "x"),
        ("duplicates", "plan", "x", "y", "--kind", "parent"),
        ("duplicates", "unmerge", "nothing", "--reason", "x"),
        ("duplicates", "merge", "x", "y", "--reason", "x", "--state", "two_upns"),
        ("pupils", "add-parent", "--upn", "x", "--surname", "y", "--same-as", "z"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(capsys: Told, two: tuple[Laid, Laid], arguments: tuple[str, ...]) -> None:
    assert run(*arguments) == 2
    said = capsys.readouterr().err
    assert said.strip().count("\n") == 0 and "Traceback" not in said


def test_a_parent_who_looks_known_is_used_or_said_to_be_another(capsys: Told, two: tuple[Laid, Laid]) -> None:
    new = ("pupils", "add-parent", "--surname", "Ffug-Jones", "--forename", "Rhian", "--phone", "07700 900123")
    assert run(*new, "--upn", two[0].upn) == 0
    assert run(*new, "--upn", two[1].upn) == 2
    assert "looks like the same person: Rhian Ffug-Jones" in capsys.readouterr().err
    (row,) = answer(capsys, "duplicates", "like", "--kind", "parent", "--surname", "Ffug-Jones", "--forename", "Rhian",
                    "--phone", "07700 900123")  # fmt: skip
    assert run(*new, "--upn", two[1].upn, "--same-as", row["person"]["id"]) == 0
    assert run(*new, "--upn", two[1].upn, "--somebody-else", "Her aunt.") == 0
