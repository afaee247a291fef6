"""Reads the text of pictures by Tesseract where it is installed; all goes through pipes, nothing to a drive."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pypdfium2
from PIL import Image

from ecede_desktop.law.policy_bundle import FileRule
from ecede_desktop.records.bundles import BundleStopped
from ecede_desktop.records.pdf_reading import pdf_reading
from ecede_desktop.reports.bundle.layers import Word
from ecede_desktop.reports.bundle.places import STRIP

DPI = 300
_SECONDS = 120
_SURE = 30.0
"""Words that the machine is less sure of (of 100) are spots and lines."""
_TURN = re.compile(r"Rotate: 180\b[\s\S]*?Orientation confidence: ([\d.]+)")
_TURN_SURE = 2.0
_QUIET = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""No black window on Windows."""
_WORD = "5"
"""Level of a line of its answer that is a word."""


@dataclass(frozen=True)
class Reading:
    """The words of a page, where they stand once it is the right way up."""

    words: tuple[Word, ...]
    upside_down: bool


def read_pages(
    content: bytes, pages: Sequence[int], rule: FileRule, cancelled: Callable[[], bool]
) -> dict[int, Reading]:
    """What could be read, by page; nothing where Tesseract or its languages are not there."""
    tool = _tool()
    languages = languages_of(rule)
    if tool is None or not languages:
        return {}
    with pdf_reading:
        document = pypdfium2.PdfDocument(content)
    found: dict[int, Reading] = {}

    def read(number: int) -> None:
        if cancelled():
            raise BundleStopped
        with pdf_reading:
            page = document[number]
            picture = page.render(scale=DPI / 72, grayscale=True).to_pil()
            height = page.get_height()
            page.close()
        upside_down = _upside_down(tool, picture)
        if upside_down:
            picture = picture.rotate(180)
        words = _words(_run([tool, "stdin", "stdout", "-l", "+".join(languages), "--dpi", str(DPI), "tsv"], picture))
        if words:
            # The picture was turned with the strip, the sheet is turned above it.
            top = height + STRIP if upside_down else height
            found[number] = Reading(tuple(_on_sheet(word, top) for word in words), upside_down)

    try:
        with ThreadPoolExecutor(max(1, min(4, os.cpu_count() or 1))) as workers:
            list(workers.map(read, pages))
    finally:
        with pdf_reading:
            document.close()
    return dict(sorted(found.items()))


def languages_of(rule: FileRule) -> list[str]:
    """Those of the pack that are installed with Tesseract; none where it is not there."""
    tool = _tool()
    return [one for one in rule.ocr_languages if one in _languages(tool)] if tool and rule.ocr_languages else []


def _tool() -> str | None:
    """Where the program is: on the path, or where its installer for Windows puts it."""
    usual = Path(os.environ.get("PROGRAMFILES", ".")) / "Tesseract-OCR" / "tesseract.exe"
    return shutil.which("tesseract") or (str(usual) if os.name == "nt" and usual.is_file() else None)


@cache
def _languages(tool: str) -> frozenset[str]:
    command = [tool, "--list-langs"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=20, check=False, creationflags=_QUIET)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    return frozenset(line.strip() for line in done.stdout.decode("utf-8", "replace").splitlines()[1:])


def _upside_down(tool: str, picture: Image.Image) -> bool:
    answer = _run([tool, "stdin", "stdout", "--psm", "0", "--dpi", str(DPI)], picture)
    found = _TURN.search(answer)
    return found is not None and float(found.group(1)) >= _TURN_SURE


def _run(command: list[str], picture: Image.Image) -> str:
    """Its answer; empty where it fails or takes too long: the page is then named as one without text."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1)
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(  # noqa: S603 (the command is ours; the picture is its input)
            command, input=buffer.getvalue(), capture_output=True, timeout=_SECONDS, check=False, env=environment,
            creationflags=_QUIET,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def _words(answer: str) -> list[Word]:
    """The words of an answer in the points of the picture, measured from its top."""
    found = []
    for row in csv.DictReader(io.StringIO(answer), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row.get("text") or "").strip()
        if row.get("level") != _WORD or not text or float(row["conf"]) < _SURE:
            continue
        left, top = int(row["left"]) * 72 / DPI, int(row["top"]) * 72 / DPI
        wide, high = int(row["width"]) * 72 / DPI, int(row["height"]) * 72 / DPI
        found.append(Word(text, left, top + high, left + wide, top))
    return found


def _on_sheet(word: Word, height: float) -> Word:
    return Word(word.text, word.left, height - word.bottom, word.right, height - word.top)
