"""``report`` as a script uses it: the file, the result, the refusals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.services import stores
from tests.cli.test_program import PASSPHRASE, place
from tests.services.reported_county import PRIMARY, Laid, lay_county

__all__ = ["place"]
DAYS = ["--from", "2024-09-01", "--to", "2025-02-28"]


@pytest.fixture
def filled(place: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The store with two schools."""
    desk = stores.open_desk(place, "mari", PASSPHRASE, SystemClock())
    lay_county(desk, (PRIMARY, Laid("6744999", "Ysgol Ffug", "secondary", "", {"7": 4}, 50)), years=2)
    stores.close_desk(desk)
    return place


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(list(arguments))
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_report_is_issued_listed_and_reprinted_byte_for_byte(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other, whole = tmp_path / "one.pdf", tmp_path / "other.pdf", tmp_path / "county.pdf"
    store = ["--store", str(filled)]
    code, out, _ = run(
        capsys, "report", "school", PRIMARY.number, *DAYS, "--language", "cy", "--out", str(one), *store, "--json"
    )
    made = json.loads(out)
    assert (code, made["file"]) == (0, str(one))
    assert run(capsys, "report", "county", *DAYS, "--out", str(whole), *store)[0] == 0

    code, out, _ = run(capsys, "report", "list", *store, "--school", PRIMARY.number)
    assert code == 0
    assert made["id"] in out and "county" not in out
    assert run(capsys, "report", "reprint", made["id"], "--out", str(other), *store)[0] == 0
    assert other.read_bytes() == one.read_bytes()
    assert whole.read_bytes()[:5] == b"%PDF-"


def test_a_refusal_is_one_sentence_and_leaves_no_file(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "small.pdf"
    code, _, told = run(capsys, "report", "school", "6744999", *DAYS, "--out", str(file), "--store", str(filled))

    assert code == 2
    assert "Fewer than 5 pupils of Ysgol Ffug" in told
    assert "Traceback" not in told
    assert list(tmp_path.glob("*.pdf")) == []
