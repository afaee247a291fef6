"""Sets plain words, as of a text file or an e-mail, on sheets."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.records.bundles import BundledPaper
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import Facts, Paper, pdf
from ecede_desktop.reports.sheet import Sheet

_WHEN = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""The sheets are pages of a bundle, whose own date is said there."""


def pdf_of(words: str, paper: BundledPaper) -> bytes:
    """The words from their first line to their last, each line as it stands."""
    made = Paper(_plain)
    made.new_page()
    for line in words.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n"):
        made.paragraph(_printable(line.expandtabs(4)) or " ", size=10, after=0)
    return pdf(made, Facts("", "", "", "", "en", _WHEN))


def _printable(line: str) -> str:
    """Without what no type has a shape for: control signs go, other letters are shown as a square."""
    shown = "".join(letter for letter in line if letter >= " " and letter != "\x7f")
    lacking = set(fonts.undrawable(shown))
    return "".join("\N{WHITE SQUARE}" if letter in lacking else letter for letter in shown) if lacking else shown


def _plain(sheet: Sheet, number: int) -> None:
    """The sheets carry nothing but the words."""
