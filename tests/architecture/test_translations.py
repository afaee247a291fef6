"""The translations hold every sentence of the window, and are compiled."""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "resources" / "i18n").glob("*.ts"))


def _run(name: str, *arguments: str) -> None:
    program = shutil.which(name, path=str(Path(sys.executable).parent))
    assert program is not None
    subprocess.run([program, *arguments], cwd=ROOT, check=True, capture_output=True, timeout=60)


def _sentences(catalogue: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
        if message.find("translation") is None or message.find("translation").get("type") != "vanished"  # type: ignore[union-attr]
    }


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.name)
def test_every_sentence_of_the_window_is_in_the_catalogue(catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / catalogue.name
    shutil.copy(catalogue, fresh)
    sources = [p for p in (ROOT / "ecede_desktop").rglob("*.py") if not p.name.startswith("ui_")]
    names = [str(p.relative_to(ROOT)) for p in sorted([*sources, *(ROOT / "forms").glob("*.ui")])]

    _run("pyside6-lupdate", "-locations", "none", *names, "-ts", str(fresh))

    assert _sentences(fresh) - _sentences(catalogue) == set(), "run: python3 dev.py i18n"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda file: file.name)
def test_what_the_window_reads_is_compiled_from_the_catalogue(catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"

    _run("pyside6-lrelease", str(catalogue), "-qm", str(fresh))

    assert fresh.read_bytes() == catalogue.with_suffix(".qm").read_bytes(), "run: python3 dev.py i18n"
