"""The command line as a script uses it: results, messages and exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from ecede_desktop.demo import files
from tests.cli.made_stores import made_store

PASSPHRASE = "tair gwylan lwyd heno"
LONG = "UPN,Date,Session,Mark,School,Surname,Forename,DOB,Year,Reg\n"
ROWS = (
    "W674299908001,2025-09-08,AM,/,6742999,Ffug-Jones,Gŵyn,14/03/2015,5,5A\n"
    "W674299908001,2025-09-08,PM,O,6742999,Ffug-Jones,Gŵyn,14/03/2015,5,5A\n"
)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store, and its passphrase in the environment."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    return made_store(tmp_path / "store.ecede", PASSPHRASE)


def write(folder: Path, text: str, name: str = "register.csv") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_recovery_code_goes_to_the_file_and_not_to_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    store, code = str(tmp_path / "store.ecede"), tmp_path / "code.txt"
    assert main(["store", "create", store, "--user", "mari", "--recovery-out", str(code)]) == 0
    assert code.read_text(encoding="utf-8").strip() not in capsys.readouterr().out
    assert len((tmp_path / "code.txt").read_text(encoding="utf-8").strip()) > 20


def test_a_register_goes_in_and_is_counted(place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "register", write(tmp_path, LONG + ROWS), "--store", str(place), "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    assert (plan["pupils_new"], plan["marks_new"], plan["marks_changed"]) == (1, 2, 0)

    period = ["--from", "2025-09-01", "--to", "2025-09-30"]
    assert main(["attendance", "summary", "--store", str(place), "--by", "pupil", *period, "--format", "json"]) == 0
    row = json.loads(capsys.readouterr().out)[0]
    assert (row["key"], row["possible"], row["unauthorised"], row["attendance"]) == ("W674299908001", 2, 1, 50.0)


def test_the_same_file_twice_changes_nothing_and_says_so(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path, LONG + ROWS)
    assert main(["import", "register", file, "--store", str(place)]) == 0
    capsys.readouterr()
    assert main(["import", "register", file, "--store", str(place)]) == 0
    assert "nothing has changed" in capsys.readouterr().out


def test_a_dry_run_changes_nothing(place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "register", write(tmp_path, LONG + ROWS), "--store", str(place), "--dry-run", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["marks_new"] == 2
    assert main(["store", "info", "--store", str(place), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["counts"]["mark_year"] == 0


def test_one_bad_row_refuses_the_file_and_names_it(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = LONG + ROWS + "A674299908001,2025-09-09,AM,/,6742999,Ffug-Jones,Mair,14/03/2015,5,5A\n"
    report = tmp_path / "faults.csv"
    arguments = ["import", "register", write(tmp_path, bad), "--store", str(place), "--report", str(report)]
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert "line 4" in told.err
    assert "A674299908001" in told.err
    assert "W" in told.err.split("check letter")[1]
    assert "Traceback" not in told.err
    assert "A674299908001" in report.read_text(encoding="utf-8-sig")
    assert main(["store", "info", "--store", str(place), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["counts"]["pupil"] == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["store", "info", "--store", "{folder}/not-there.ecede"],
        ["store", "create", "{store}", "--user", "mari"],
        ["import", "register", "{folder}/not-there.csv", "--store", "{store}"],
        ["import", "register", "{folder}", "--store", "{store}"],
        ["case", "show", "AWS/2026/99999", "--store", "{store}"],
        ["case", "open", "--upn", "W674299908001", "--reason", "x", "--store", "{store}"],
        ["extract", "--upn", "W674299908001", "--from", "2025-09-01", "--to", "2025-09-30", "--out", "{folder}/x.pdf",
         "--store", "{store}"],
        ["extract", "--out", "{folder}/x.pdf", "--store", "{store}"],
        ["store", "restore", "{folder}/not-there.ecede-backup", "--store", "{folder}/new.ecede"],
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)  # fmt: skip
def test_what_cannot_be_done_is_refused_in_one_sentence(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main([a.format(store=place, folder=tmp_path) for a in arguments]) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert told.err.startswith("ecede-desktop: ")
    assert told.out == ""


def test_without_a_passphrase_the_way_to_give_one_is_said(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ECEDE_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", None)
    assert main(["store", "info", "--store", str(place)]) == 2
    assert "--passphrase-file" in capsys.readouterr().err


def test_a_passphrase_file_may_end_in_a_line_end(place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ECEDE_PASSPHRASE")
    (tmp_path / "phrase").write_bytes(PASSPHRASE.encode() + b"\r\n")
    assert main(["store", "info", "--store", str(place), "--passphrase-file", str(tmp_path / "phrase")]) == 0


def test_a_changed_passphrase_opens_and_the_old_one_does_not(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ECEDE_NEW_PASSPHRASE", "pedair craig dan eira")
    assert main(["store", "passphrase", "--store", str(place)]) == 0
    assert main(["store", "verify", "--store", str(place)]) == 2
    monkeypatch.setenv("ECEDE_PASSPHRASE", "pedair craig dan eira")
    assert main(["store", "verify", "--store", str(place)]) == 0
    assert "unbroken" in capsys.readouterr().out


def test_bad_arguments_are_one_sentence_and_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["attendance", "summary", "--by", "pupil", "--from", "31/12/2025", "--to", "2025-12-31", "--store", "x"])
    assert left.value.code == 2
    told = capsys.readouterr().err
    assert "YYYY-MM-DD" in told
    assert told.count("\n") == 1


def test_the_demonstration_files_are_the_same_bytes_for_the_same_seed(tmp_path: Path) -> None:
    first, again, other = (files.write_files(tmp_path / name, seed) for name, seed in (("a", 7), ("b", 7), ("c", 8)))
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in again]
    assert first[0].read_bytes().splitlines()[1] != other[0].read_bytes().splitlines()[1]


def test_the_demonstration_does_the_main_job_without_a_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", str(tmp_path / "demo"), "--seed", "3", "--job", "--json"]) == 0
    job = json.loads(capsys.readouterr().out)["job"]
    assert job["whole"] is True
    assert job["stage"] == "attendance_meeting"
    papers = [Path(path) for path in job["extracts"].values()]
    assert len(papers) == 3
    assert all(paper.read_bytes().startswith(b"%PDF") for paper in papers)
    assert Path(job["store"]).read_bytes()[:6] != b"SQLite"
