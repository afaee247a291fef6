"""An evidence bundle of 500 mixed pages against pikepdf merging the same pages bare."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import os
import random
from collections.abc import Callable
from dataclasses import replace

from pikepdf import Pdf
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from benchmarks.measuring import Row, peak_memory, seconds
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.policy_bundle import BundlePolicy, bundle_policy
from ecede_desktop.records.bundles import BundledPaper, BundleSection, BundleSpec, Copy, Removal
from ecede_desktop.reports import fonts
from ecede_desktop.reports.bundle.build import build
from ecede_desktop.reports.bundle.sheets_of_text import pdf_of

NAME = "bundle"
GENERATED, IMPORTED = 200, 300
AIM, MOST_MEMORY = 3.0, 300e6
_TEXT = "the child was not at school and the parent said that nobody had told them of it when we called"
_WORDS = _TEXT.split()
_MADE = dt.datetime(2026, 11, 25, tzinfo=dt.UTC)
_A4 = (595.276, 841.89)


def run() -> list[Row]:
    """The court's copy, the copy that is served with a name taken out of ten pages, and the memory for them."""
    return measure(GENERATED, IMPORTED)


def measure(generated: int, imported: int) -> list[Row]:
    """So many pages of papers of the program, and so many that came from elsewhere."""
    contents = [*_generated(generated), *_imported(imported)]
    rules = bundle_policy(load_pack())
    # Reading pictures by machine is another program's time: it is not measured here.
    policy = replace(rules, file=replace(rules.file, ocr_languages=()))
    spec, before = _spec(contents, policy), peak_memory()
    made = build(spec, policy)
    assert made.pages > generated + imported
    peak = peak_memory()
    whole = seconds(lambda: build(spec, policy))
    served = seconds(lambda: build(_served(spec), policy), runs=2)
    bare = seconds(lambda: _bare(contents))
    pages = f"{generated + imported} pages, {generated} of them ours"
    merged = "pikepdf, merged bare"
    return [
        Row(f"evidence bundle, {pages}", whole, bare, merged, aim=AIM, peak=peak),
        Row("  memory that it needed", (peak - before) / 1e6, unit="MB", aim_value=MOST_MEMORY / 1e6, peak=peak),
        Row("  served, a name out of 10 pages", served, bare, merged),
    ]  # fmt: skip


def _bare(contents: list[bytes]) -> bytes:
    merged, opened = Pdf.new(), []
    for content in contents:
        document = Pdf.open(io.BytesIO(content))
        opened.append(document)
        merged.pages.extend(document.pages)
    out = io.BytesIO()
    merged.save(out)
    for document in opened:
        document.close()
    return out.getvalue()


def _spec(contents: list[bytes], policy: BundlePolicy) -> BundleSpec:
    sections: dict[str, list[BundledPaper]] = {section.key: [] for section in policy.sections}
    keys = list(sections)
    for at, content in enumerate(contents):
        sections[keys[at % len(keys)]].append(_paper(f"paper {at}", content))
    return BundleSpec(
        title_en="Council v Ffug-Bowen", title_cy="Y Cyngor v Ffug-Bowen", reference="AWS/2026/00012",
        number="EB/2026/00001", court_en="Court", court_cy="Llys", defendant="Ffion Ffug-Bowen", language="both",
        made_at=_MADE,
        sections=tuple(BundleSection(key, key, key, tuple(papers)) for key, papers in sections.items()),
    )  # fmt: skip


def _served(spec: BundleSpec) -> BundleSpec:
    """The copy that is served: a name is taken out of the first papers."""
    first, *others = spec.sections
    out = tuple(replace(paper, removals=(Removal("third_party", "Officer", 1, "parent"),)) for paper in first.papers)
    return replace(spec, copy=Copy.SERVICE, sections=(replace(first, papers=out[:10] + first.papers[10:]), *others))


def _paper(title: str, content: bytes) -> BundledPaper:
    read: Callable[[], bytes] = lambda: content  # noqa: E731 (a reader of its own for each)
    sha256 = hashlib.sha256(content).hexdigest()
    return BundledPaper(title, title, title, "application/pdf", read, sha256, len(content), on=_MADE.date())


def _generated(pages: int) -> list[bytes]:
    """Papers of two pages as the program makes them."""
    chance = random.Random(7)
    blank = _paper("text", b"")
    return [pdf_of(_text(chance, 75), blank) for _ in range(pages // 2)]


def _imported(pages: int) -> list[bytes]:
    """Papers of five pages: three of text on their own fonts, one on its side, one scanned."""
    chance = random.Random(8)
    scan = ImageReader(io.BytesIO(_scan(chance)))
    found = []
    for _ in range(pages // 5):
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=_A4, initialFontName=fonts.REGULAR)
        for number in range(5):
            wide = number == 3
            canvas.setPageSize((_A4[1], _A4[0]) if wide else _A4)
            if number == 4:
                canvas.drawImage(scan, 0, 0, *_A4)
            else:
                for at, line in enumerate(_text(chance, 30 if wide else 50).split("\n")):
                    canvas.setFont("Helvetica", 10)
                    canvas.drawString(50, (_A4[0] if wide else _A4[1]) - 50 - 14 * at, line)
            canvas.showPage()
        canvas.save()
        found.append(buffer.getvalue())
    return found


def _scan(chance: random.Random) -> bytes:
    """A grey page of 150 dots to the inch, with the noise that paper has."""
    noise = Image.frombytes("L", (310, 438), chance.randbytes(310 * 438)).resize((1240, 1754))
    buffer = io.BytesIO()
    noise.point(lambda value: 200 + value // 5).save(buffer, "JPEG", quality=70)
    return buffer.getvalue()


def _text(chance: random.Random, lines: int) -> str:
    return "\n".join(" ".join(chance.choices(_WORDS, k=14)) for _ in range(lines))


if __name__ == "__main__":
    print(os.linesep.join(f"{row.what}: {row.value:.2f} {row.unit} ({row.ratio or 0:.2f}×)" for row in run()))
