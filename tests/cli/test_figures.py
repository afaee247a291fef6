"""``figures`` as a script uses it: tables, CSV, JSON and files, and one sentence where something cannot be."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest

from ecede_desktop.cli import main
from ecede_desktop.demo import files
from tests.cli.made_stores import made_store

PASSPHRASE = "tair gwylan lwyd heno"
PERIOD = ["--from", "2025-09-01", "--to", "2026-07-10"]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the demonstration's two schools in it."""
    folder = tmp_path_factory.mktemp("figures")
    patch = pytest.MonkeyPatch()
    patch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    patch.setenv("ECEDE_HOME", str(folder / "home"))
    path = made_store(folder / "store.ecede", PASSPHRASE)
    files.write_files(folder, 1)
    for name in (files.LONG, files.GRID):
        assert main(["import", "register", str(folder / name), "--store", str(path)]) == 0
    patch.undo()
    return path


@pytest.fixture
def run(filled: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    """Run ``figures …``: exit code, standard output, standard error."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    capsys.readouterr()

    def ran(*arguments: str) -> tuple[int, str, str]:
        code = main(["figures", *arguments, "--store", str(filled)])
        told = capsys.readouterr()
        return code, told.out, told.err

    return ran


def test_groups_are_told_as_a_table_as_csv_and_as_json(run) -> None:  # type: ignore[no-untyped-def]
    code, out, err = run("by", "school", *PERIOD)
    assert code == 0 and "6742999" in out and "Missing marks are sessions" in err
    code, out, _ = run("by", "school", *PERIOD, "--format", "csv", "--language", "cy")
    lines = list(csv.reader(io.StringIO(out)))
    assert (code, lines[0][0], lines[-1][0], lines[-1][3]) == (0, "Ysgol", "Pawb", "138")
    code, out, _ = run("by", "year_group", *PERIOD, "--json", "--compare", "1")
    told = json.loads(out)
    assert code == 0 and told["total"]["pupils"] == 138
    assert sum(row["counts"]["present"] for row in told["rows"]) == told["total"]["counts"]["present"]


def test_a_table_is_saved_as_a_workbook(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "classes.xlsx"
    code, out, err = run("by", "reg_group", *PERIOD, "--school", "6742999", "--out", str(file))
    assert (code, out) == (0, "") and f"Saved as {file}" in err
    assert openpyxl.load_workbook(file).active["A1"].value == "Class"


@pytest.mark.parametrize(
    ("arguments", "heading"),
    [
        (["codes", "--by", "year_group", *PERIOD], "Counts as"),
        (["persistent", *PERIOD], "Absence %"),
        (["runs", *PERIOD], "To do"),
        (["holidays", "--year", "2025"], "Days that may be granted"),
        (["patterns", *PERIOD, "--school", "6742999"], "Absence %"),
        (["flow", *PERIOD], "From band"),
        (["vulnerability", "--as-at", "2026-07-10"], "Points"),
        (["transitions", "--show", "leaving", "--as-at", "2026-07-10"], "Persistently absent"),
        (["transitions", "--show", "not-arrived", "--as-at", "2026-07-10"], "Last mark"),
        (["change", "--on", "2026-02-02"], "points"),
        (["code-sets"], "CY-COVID"),
    ],
)
def test_every_command_answers_in_a_table(run, arguments: list[str], heading: str) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = run(*arguments)
    assert code == 0 and heading in out


@pytest.mark.parametrize("arguments", [["runs", *PERIOD], ["code-sets"], ["change", "--on", "2026-02-02"]])
def test_scripts_get_json(run, arguments: list[str]) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = run(*arguments, "--json")
    assert code == 0 and json.loads(out)


def test_profiles_are_kept_when_asked(run) -> None:  # type: ignore[no-untyped-def]
    code, _, err = run("vulnerability", "--as-at", "2026-07-10", "--keep")
    assert code == 0 and "Kept as “Vulnerability profile as at 2026-07-10”" in err


def test_a_code_set_is_kept(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    row = '{ code = "/", en = "Present", cy = "Presennol", class = "P", mark = "U" }'
    head = '[[set]]\nid = "CY-2027"\njurisdiction = "CY"\nvalid_from = 2027-09-01\nsource = "test"\n'
    file = tmp_path / "set.toml"
    file.write_text(f"{head}codes = [{row}]\n", encoding="utf-8")
    code, out, _ = run("save-code-set", str(file), "--note", "test")
    assert code == 0 and "Kept CY-2027: 1 codes" in out
    assert json.loads(run("save-code-set", str(file), "--json")[1])["whose"] == "council"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["by", "school", "--from", "2025-09-01"], "Give both days"),
        (["by", "school", "--from", "2025-09-02", "--to", "2025-09-01"], "before it begins"),
        (["by", "cohort", *PERIOD, "--cohort", "left_handed"], "not a group"),
        (["by", "school", *PERIOD, "--out", "figures.pdf"], ".xlsx or .csv"),
        (["save-code-set", "nowhere.toml"], "cannot be read"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(run, arguments: list[str], said: str) -> None:  # type: ignore[no-untyped-def]
    code, _, err = run(*arguments)
    assert code == 2
    assert said in err and err.startswith("ecede-desktop: ") and "Traceback" not in err


def test_a_code_set_that_is_no_text_is_refused(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "set.toml"
    file.write_bytes(b"\xff\xfe\x00")
    code, _, err = run("save-code-set", str(file))
    assert code == 2 and "not a UTF-8 text file" in err
