"""``chronology`` and ``stage-proof`` as a script uses them: results, files, refusals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.services import stores
from tests.cli.test_program import PASSPHRASE, place
from tests.services.chronicled import Chronicled, lay_case

__all__ = ["place"]


@pytest.fixture
def laid(place: Path) -> Chronicled:
    """The store with a case and a visit on it."""
    desk = stores.open_desk(place, "mari", PASSPHRASE, SystemClock())
    made = lay_case(desk)
    stores.close_desk(desk)
    return made


def run(capsys: pytest.CaptureFixture[str], store: Path, *arguments: str) -> tuple[int, str, str]:
    code = main([*arguments, "--store", str(store)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_chronology_is_shown_with_figures_and_filtered(
    laid: Chronicled, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, told = run(capsys, place, "chronology", "show", laid.reference, "--figures")
    assert code == 0
    assert "2026-01-14 10:05  Home visit  (key)" in out and "6 weeks before:" in out
    assert told.startswith("3 of 3 entries")
    code, out, _ = run(capsys, place, "chronology", "show", laid.reference, "--kind", "home_visit", "--json")
    (entry,) = json.loads(out)
    assert (code, entry["title"], entry["prints"]) == (0, "Home visit", True)
    assert run(capsys, place, "chronology", "show", laid.reference, "--text", "nowhere")[1] == ""


def test_what_prints_is_chosen_and_the_papers_follow(
    laid: Chronicled, place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, out, _ = run(capsys, place, "chronology", "show", laid.reference, "--kind", "stage", "--json")
    key = json.loads(out)[0]["key"]
    code, out, _ = run(capsys, place, "chronology", "choose", laid.reference, key, "--prints", "no")
    assert (code, out) == (0, f"{key}: does not print, key.\n")
    pdf, word = tmp_path / "c.pdf", tmp_path / "c.docx"
    code, out, _ = run(capsys, place, "chronology", "print", laid.reference, "--out", str(pdf), "--json")
    assert (code, json.loads(out)["file"]) == (0, str(pdf))
    assert pdf.read_bytes()[:5] == b"%PDF-"
    code, out, _ = run(capsys, place, "chronology", "export", laid.reference, "--out", str(word), "--language", "en")
    assert code == 0 and out.startswith("3 entries in "), "visit, referral, and the paper that was issued"
    assert word.read_bytes()[:2] == b"PK"


def test_a_refusal_is_one_sentence_and_leaves_no_file(
    laid: Chronicled, place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf = tmp_path / "c.pdf"
    code, _, told = run(
        capsys, place, "chronology", "print", laid.reference, "--out", str(pdf), "--from", "1999-01-01",
        "--to", "1999-01-02",
    )  # fmt: skip
    assert code == 2
    assert "is ticked to print" in told and "Traceback" not in told
    assert not pdf.exists()
    assert run(capsys, place, "chronology", "choose", laid.reference, "none", "--prints", "no")[0] == 2
    assert run(capsys, place, "stage-proof")[0] == 2


def test_the_stages_are_proved_on_the_screen_and_on_a_page(
    laid: Chronicled, place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, place, "stage-proof", laid.reference)
    assert code == 0
    assert "1  Referral received  [Officer]" in out and "Not reached" in out
    page = tmp_path / "p.pdf"
    code, out, _ = run(capsys, place, "stage-proof", "--upn", laid.upn, "--out", str(page))
    assert code == 0 and ": 1 page in " in out
    code, out, _ = run(capsys, place, "stage-proof", "--upn", laid.upn, "--json")
    assert json.loads(out)["reference"] == laid.reference
