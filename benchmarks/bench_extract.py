"""A one-year register extract against a bare reportlab document that writes as many strings in the same fonts."""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

from benchmarks.measuring import Row, seconds
from ecede_desktop.records.extracts import RegisterExtract
from ecede_desktop.reports import fonts
from ecede_desktop.reports.register_extract import compose, render
from ecede_desktop.reports.sheet import PAGE_HEIGHT, PAGE_WIDTH, Numbering, Text
from tests.reports.registers import register

NAME = "extract"
AIM = 3.0
ROUNDS = 7


def run() -> list[Row]:
    """One language, and both."""
    fonts.embed()
    return [
        _row("one-year extract, one language", register(corrections=20)),
        _row("one-year extract, Welsh and English", register(corrections=20, language="both")),
    ]


def _row(what: str, extract: RegisterExtract) -> Row:
    pages = _strings(extract)
    count = sum(len(page) for page in pages)
    return Row(
        what,
        value=seconds(lambda: render(extract), runs=ROUNDS),
        baseline=seconds(lambda: _bare(pages), runs=ROUNDS),
        baseline_is=f"bare reportlab, {count} strings",
        aim=AIM,
    )


def _strings(extract: RegisterExtract) -> list[list[tuple[float, float, str, str, float]]]:
    """What the paper writes, page by page, without knowing why."""
    paper = compose(extract)
    parts = {mark.key: mark.page + 1 for mark in paper.marks}
    numbering = Numbering(len(paper.sheets), parts)
    return [
        [
            (op.x, PAGE_HEIGHT - op.y, op.text if isinstance(op.text, str) else op.text(numbering), op.font, op.size)
            for op in [*sheet.ops, *(sheet.foot.ops if sheet.foot else ())]
            if isinstance(op, Text)
        ]
        for sheet in paper.sheets
    ]


def _bare(pages: list[list[tuple[float, float, str, str, float]]]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, (PAGE_WIDTH, PAGE_HEIGHT), invariant=1, pageCompression=1)
    for page in pages:
        for x, y, text, font, size in page:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
