"""Sheets that stand for what cannot be in the file, and the labels of exhibits."""

from __future__ import annotations

from collections.abc import Sequence

from ecede_desktop.records.bundles import BundledPaper, BundleSpec
from ecede_desktop.reports import fonts
from ecede_desktop.reports.bundle.words import BundleWords
from ecede_desktop.reports.paper import BOTTOM, LEFT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import MM, MUTED, Sheet

_WIDE, _HIGH, _GAP = (WIDTH - 6 * MM) / 2, 60 * MM, 6 * MM


def stand_in(spec: BundleSpec, paper: BundledPaper, why: str) -> bytes:
    """A sheet with a paper's title that says why the paper itself is not there."""
    words = BundleWords(spec)
    made = Paper(_plain)
    made.new_page()
    made.y += 150
    if paper.exhibit:
        made.paragraph(f"{words('column_exhibit')} {paper.exhibit}", size=13, ink=MUTED)
    made.paragraph(words.of(paper), size=18, font=fonts.BOLD, after=8)
    if paper.on is not None:
        day = paper.on
        made.paragraph(words.all(lambda w: w.date(day)), size=11, after=14)
    for line in words.lines(why):
        made.paragraph(line, size=11)
    return pdf(made, Facts("", "", "", "", spec.language, spec.made_at))


def labels_of(spec: BundleSpec, papers: Sequence[BundledPaper]) -> bytes:
    """Labels to be cut out, two beside each other."""
    words = BundleWords(spec)
    made = Paper(_plain)
    made.new_page()
    made.heading(words("labels"))
    made.y += 6
    for at in range(0, len(papers), 2):
        if made.y + _HIGH > BOTTOM:
            made.new_page()
        for column, paper in enumerate(papers[at : at + 2]):
            _label(made, words, spec, paper, LEFT + column * (_WIDE + _GAP))
        made.y += _HIGH + _GAP
    return pdf(made, Facts("", "", "", "", spec.language, spec.made_at))


def _label(made: Paper, words: BundleWords, spec: BundleSpec, paper: BundledPaper, left: float) -> None:
    top, sheet = made.y, made.sheet
    sheet.box(left, top, _WIDE, _HIGH, stroke=0.4)
    y, room = top + 24, _WIDE - 20
    size = fonts.fitting(paper.exhibit, fonts.BOLD, 18, room) or 7
    sheet.text(left + 10, y, paper.exhibit, font=fonts.BOLD, size=size)
    for line in _shortened(words.title_lines(paper, 8.5, room), 5):
        y += 11
        sheet.text(left + 10, y, line, size=8.5)
    y = top + 78
    for name, value in (
        (words("reference"), spec.reference),
        (words("defendant"), spec.defendant),
        (words("produced"), words.first.date(paper.on) if paper.on else ""),
        (words("signature"), ""),
    ):
        y += 20
        size = fonts.fitting(name, fonts.REGULAR, 8, 98) or 5
        sheet.text(left + 10, y, name, size=size, ink=MUTED)
        shown = fonts.wrapped(value, fonts.REGULAR, 9, room - 102)[0]
        sheet.text(left + 112, y, shown, size=9)
        if not value:
            sheet.rule(left + 112, y + 2, left + _WIDE - 10)


def _shortened(lines: Sequence[str], most: int) -> Sequence[str]:
    return lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1][:-1] + "…"]


def _plain(sheet: Sheet, number: int) -> None:
    """Its strip is printed later, as on every sheet."""
