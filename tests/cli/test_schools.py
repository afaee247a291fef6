"""Schools, targets, initiatives, returns and exports on the command line, as a script uses them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from ecede_desktop.cli import returns as returns_commands
from ecede_desktop.cli import schools as school_commands
from ecede_desktop.services.desk import Desk
from tests.services.schools_in_store import SCHOOL, absent_on, lay_pupils, lay_school, marks

Told = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def at_the_desk(manager_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Every command works at the desk of this test: opening a store is tested elsewhere, and takes its time."""

    @contextmanager
    def opened(_options: object, *, read_only: bool = False) -> Iterator[Desk]:
        yield manager_desk

    for module in (school_commands, returns_commands):
        monkeypatch.setattr(module, "opened", opened)
    lay_school(manager_desk)
    lay_pupils(manager_desk, SCHOOL, marks(manager_desk, mark=absent_on([])), marks(manager_desk))
    return manager_desk


def run(*arguments: str) -> int:
    return main([*arguments, "--store", "x"])


def answer(told: Told, *arguments: str) -> object:
    """What a command answers as JSON."""
    told.readouterr()
    assert run(*arguments, "--json") == 0
    return json.loads(told.readouterr().out)


def test_a_school_is_recorded_shown_and_renumbered(capsys: Told) -> None:
    assert run("schools", "record", SCHOOL, "--cluster", "Cwm Ffug", "--registers-close-am", "09:30") == 0
    assert run("schools", "contact", SCHOOL, "--role", "head", "--name", "Mrs Ffug", "--from", "2025-09-01") == 0
    assert run("schools", "policy-date", SCHOOL, "--kind", "whole_school", "--on", "2026-01-12") == 0
    assert run("schools", "renumber", SCHOOL, "6745500") == 0
    capsys.readouterr()
    assert run("schools", "show", SCHOOL) == 0
    said = capsys.readouterr().out
    for words in ("6745500", "Cwm Ffug", "09:30", "Mrs Ffug", "senior_attendance_lead", "OVERDUE", "not confirmed"):
        assert words in said
    assert answer(capsys, "schools", "show", "6745500")["school"]["head_teacher"] == "Mrs Ffug"  # type: ignore[index]


def test_the_list_has_figures_if_asked(capsys: Told) -> None:
    rows = answer(capsys, "schools", "list", "--figures")
    assert [(row["pupils"], row["attendance"]) for row in rows] == [(2, 100.0)]  # type: ignore[attr-defined]
    assert run("schools", "list") == 0


def test_a_calendar_is_set_shown_and_taken_from_a_file(capsys: Told, tmp_path: Path) -> None:
    days = ("--from", "2026-04-13", "--to", "2026-07-17", "--half-term", "2026-05-25", "2026-05-29")
    assert run("schools", "calendar", "term", "summer", "--year", "2025/26", *days, "--school", SCHOOL) == 0
    assert run("schools", "close", "--school", SCHOOL, "--from", "2026-03-06", "--kind", "inset") == 0
    file = tmp_path / "days.csv"
    file.write_text("school,first,last,kind,note\n6742999,2026-03-09,,INSET,\n", encoding="utf-8")
    assert run("schools", "calendar", "import", str(file)) == 0
    assert run("schools", "calendar", "import", str(file), "--go") == 0
    capsys.readouterr()
    assert run("schools", "calendar", "show", SCHOOL, "--year", "2025") == 0
    said = capsys.readouterr().out
    assert "2026-07-17" in said
    assert said.count("inset") == 2
    assert "sessions held, counted from marks" in said
    assert run("schools", "calendar", "show") == 0
    assert run("schools", "calendar", "closed-days", "--year", "2025") == 0


def test_a_refused_line_of_a_calendar_is_said_and_the_exit_code_is_2(capsys: Told, tmp_path: Path) -> None:
    file = tmp_path / "days.csv"
    file.write_text("school,first,last,kind,note\n6740000,2026-03-09,,INSET,\n", encoding="utf-8")
    assert run("schools", "calendar", "import", str(file)) == 2
    assert "line 2" in capsys.readouterr().err
    assert run("schools", "calendar", "import", str(file), "--go") == 2


def test_a_target_goes_its_way(capsys: Told) -> None:
    row = answer(capsys, "targets", "propose", "--year", "2025", "--value", "95", "--method", "x", "--school", SCHOOL)
    target = row["id"]  # type: ignore[index]
    for kind in ("consulted", "ratified", "issued"):
        assert run("targets", "step", target, kind) == 0
    told = capsys.readouterr()
    assert "2025-10-24" in told.err
    assert run("targets", "step", target, "ratified") == 2
    assert run("targets", "list", "--year", "2025/26") == 0
    assert run("targets", "progress", "--year", "2025", "--school", SCHOOL) == 0
    assert "+" not in capsys.readouterr().err


def test_an_initiative_is_started_measured_and_ended(capsys: Told) -> None:
    row = answer(capsys, "initiatives", "add", "Ymgyrch", "--from", "2026-01-12", "--school", SCHOOL)
    identity = row["id"]  # type: ignore[index]
    assert run("initiatives", "effect", identity) == 0
    assert "no proof" in capsys.readouterr().err
    assert run("initiatives", "end", identity, "--on", "2026-02-13") == 0
    assert run("initiatives", "list") == 0


def test_a_return_is_checked_made_written_and_sent(capsys: Told, tmp_path: Path) -> None:
    period = ("--from", "2025-09-01", "--to", "2025-12-31")
    assert run("returns", "check", *period) == 0
    row = answer(capsys, "returns", "make", *period, "--out", str(tmp_path / "first.csv"))
    identity = row["id"]  # type: ignore[index]
    assert run("returns", "write", identity, "--out", str(tmp_path / "again.csv")) == 0
    assert (tmp_path / "first.csv").read_bytes() == (tmp_path / "again.csv").read_bytes()
    assert run("returns", "sent", identity, "--on", "2026-01-09", "--to", "Consortium") == 0
    assert run("returns", "differences", identity) == 0
    assert run("returns", "list") == 0
    assert "Consortium" in capsys.readouterr().out


def test_files_are_written_for_others(capsys: Told, tmp_path: Path) -> None:
    period = ("--from", "2025-09-01", "--to", "2025-12-31")
    assert run("export", "register", SCHOOL, *period, "--out", str(tmp_path / "r.csv")) == 0
    assert "sessions of 2 pupils" in capsys.readouterr().out
    upn = (tmp_path / "r.csv").read_text(encoding="utf-8-sig").splitlines()[1].split(",")[0]
    assert run("export", "ctf", "--upn", upn, "--to", "674/2001", "--out", str(tmp_path / "t.xml")) == 0
    own = tmp_path / "own.csv"
    own.write_text(f"UPN,Possible\n{upn},1\n", encoding="utf-8")
    assert run("returns", "compare", str(own), "--school", SCHOOL, *period) == 0
    assert upn in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ("schools", "show", "6740000"),
        ("schools", "import-list", "not-there.ods"),
        ("schools", "record", SCHOOL, "--clear", "name"),
        ("targets", "propose", "--year", "2025", "--value", "120", "--method", "x"),
        ("initiatives", "add", "X", "--from", "2026-01-12"),
        ("returns", "make", "--from", "2020-01-01", "--to", "2020-02-01"),
        ("export", "register", SCHOOL, "--from", "2025-09-01", "--to", "2025-12-31", "--out", "x.pdf"),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_what_cannot_be_done_is_refused_in_one_sentence(capsys: Told, arguments: tuple[str, ...]) -> None:
    assert run(*arguments) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert told.out == ""


@pytest.mark.parametrize(
    "arguments", [["--year", "25"], ["--value", "much"], ["--on", "12/01/2026"]], ids=lambda arguments: arguments[0]
)
def test_bad_values_are_refused_before_anything_is_opened(capsys: Told, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["targets", "propose", "--store", "x", "--method", "x", *arguments])
    assert left.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1
