"""Imports on the command line: a batch for a scheduler, taking back, differences, profiles."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from tests.cli.test_program import LONG, ROWS, place, write

__all__ = ["place"]
CHANGED = ROWS.replace("PM,O", "PM,I")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "overnight"
    made.mkdir()
    write(made, LONG + ROWS, "a.csv")
    write(made, LONG + ROWS.replace("2025-09-08", "2025-09-09"), "b.csv")
    return made


def batch(place: Path, folder: Path, *more: str) -> int:
    return main(["import", "batch", str(folder), "--store", str(place), *more])


def test_a_batch_ends_with_0_when_every_file_is_in_now_or_from_before(
    place: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(place, folder) == 0
    assert "2 in, 0 in before, 0 refused" in capsys.readouterr().out
    assert batch(place, folder, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert [file["state"] for file in told["files"]] == ["same", "same"]


def test_a_batch_ends_with_3_when_a_file_is_refused_and_the_report_names_it(
    place: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, LONG + ROWS.replace("PM,O", "PM,%"), "c.csv")
    report = folder.parent / "report.csv"
    assert batch(place, folder, "--report", str(report), "--pattern", "*.csv") == 3
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["State"] == "refused"]
    assert [(row["File"], row["Line"], row["Value"]) for row in rows] == [("c.csv", "", ""), ("c.csv", "3", "%")]
    assert "REFUSED    c.csv" in capsys.readouterr().out


@pytest.mark.parametrize("wrong", ["folder", "pattern", "report", "store", "option"])
def test_a_batch_ends_with_2_when_nothing_could_be_done(
    place: Path, folder: Path, capsys: pytest.CaptureFixture[str], wrong: str
) -> None:
    more = {"pattern": ("--pattern", "*.xlsx"), "report": ("--report", str(folder / "none" / "r.csv"))}.get(wrong, ())
    where = folder / "none" if wrong == "folder" else folder
    if wrong == "option":
        with pytest.raises(SystemExit, match="2"):
            batch(place, folder, "--unheard-of")
    else:
        assert batch(place.with_name("none") if wrong == "store" else place, where, *more) == 2
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    assert told.out == ""


def test_the_exit_codes_stand_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["import", "batch", "--help"])
    said = capsys.readouterr().out
    assert all(f"  {code}  " in said for code in (0, 1, 2, 3, 130))


def test_an_import_is_taken_back_by_the_beginning_of_its_id(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ["--store", str(place)]
    assert main(["import", "register", write(tmp_path, LONG + ROWS), *store, "--json"]) == 0
    import_id = json.loads(capsys.readouterr().out)["import_id"]
    assert main(["import", "undo", import_id[:18], *store, "--dry-run"]) == 0
    assert "can be taken back" in capsys.readouterr().out
    assert main(["import", "undo", import_id[:18], *store]) == 2
    assert "why" in capsys.readouterr().err
    assert main(["import", "undo", import_id[:18], *store, "--reason", "Wrong school."]) == 0
    assert "2 taken out" in capsys.readouterr().out
    assert main(["import", "list", *store]) == 0
    assert "Wrong school." in capsys.readouterr().out
    assert main(["import", "undo", "nothing", *store, "--reason", "x"]) == 2


def test_differences_are_listed_and_settled(place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = ["--store", str(place)]
    main(["import", "register", write(tmp_path, LONG + ROWS), *store])
    assert main(["import", "register", write(tmp_path, LONG + CHANGED, "later.csv"), *store]) == 0
    said = capsys.readouterr().out
    assert "difference    Changed marks of Gŵyn Ffug-Jones" in said
    assert main(["import", "differences", *store, "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert told["facts"]["sessions"][0][2:4] == ["O", "I"]
    assert main(["import", "differences", *store, "--settle", told["id"], "--note", "Letter seen."]) == 0
    assert "Letter seen." in capsys.readouterr().out
    assert main(["import", "differences", *store, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_profile_is_saved_shown_listed_and_used(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ["--store", str(place)]
    odd = write(tmp_path, (LONG + ROWS).replace("Mark,", "Roll Call,").replace(",O,", ",@,"), "odd.csv")
    toml = write(tmp_path, 'system = "Arbor"\n[headings]\n"Roll Call" = "mark"\n[codes]\n"@" = "O"\n', "arbor.toml")
    assert main(["import", "register", odd, *store]) == 2
    assert main(["import", "profiles", "save", "arbor", "--from", toml, "--like", odd, *store]) == 0
    assert main(["import", "profiles", "list", *store]) == 0
    assert main(["import", "profiles", "show", "arbor", *store]) == 0
    assert 'system = "Arbor"' in capsys.readouterr().out
    assert main(["import", "register", odd, *store]) == 0
    assert "profile       arbor 1" in capsys.readouterr().out
    assert main(["import", "profiles", "retire", "arbor", *store]) == 0
    assert main(["import", "profiles", "show", "arbor", *store]) == 2
