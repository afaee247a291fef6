"""The proof of stages on one page: each step with whose it is, its days, and its evidence or why it was not taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ecede_desktop.records.stage_proofs import ProofLine, StageProofPaper
from ecede_desktop.reports import fonts, foot
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import HAIR, INK, MUTED, Sheet
from ecede_desktop.reports.stage_proof_words import WORDING, ProofWords
from ecede_desktop.reports.tongues import Tongues

SHARES = (0.24, 0.17, 0.18, 0.41)
"""Of the width: step, by whom, days, evidence."""
GUTTER, LEADING = 6.0, 1.3
LABEL = 120.0
SHORT = 60
"""Characters up to which both languages share a line."""


@dataclass(frozen=True)
class Fit:
    """How large the table is set, and how many records of a step it names."""

    size: float
    most: int


_SIZES = ((9, 6), (8.5, 5), (8, 4), (7.5, 3), (7, 3), (7, 2), (6.5, 2), (6.5, 1), (6, 1), (5.5, 1), (5, 1))
FITS = tuple(Fit(size, most) for size, most in _SIZES)
"""From the roomiest on; the first with which everything stands on one page is taken."""


def render(said: StageProofPaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongues = Tongues(WORDING, said.language)
    facts = Facts(
        title=tongues.first("document_title", number=said.number or said.proof.reference),
        author=tongues.first.either(said.council_en, said.council_cy),
        subject=tongues.first("document_subject"),
        keywords=f"{said.number} {said.proof.reference}".strip(),
        language=said.language,
        written_at=said.issued_at,
    )
    return pdf(compose(said), facts)


def compose(said: StageProofPaper) -> Paper:
    """The one page; where not even the smallest setting holds it, it goes on rather than leave anything out."""
    paper = _composed(said, FITS[0])
    for fit in FITS[1:]:
        if len(paper.sheets) == 1:
            break
        paper = _composed(said, fit)
    return paper


def _composed(said: StageProofPaper, fit: Fit) -> Paper:
    tongues = Tongues(WORDING, said.language)
    each = [ProofWords(tongue.language, plain_days=len(tongues.each) > 1) for tongue in tongues.each]
    paper = Paper(dress=lambda sheet, index: _dress(sheet, index, said, tongues), language=tongues.first.language)
    paper.new_page()
    paper.y -= 8
    _head(paper, said, tongues)
    heads = [tongues(f"col_{name}") for name in ("step", "whose", "days", "evidence")]
    _row(paper, [[head] for head in heads], Fit(min(fit.size, 8), 1), font=fonts.BOLD, ink=MUTED, rule=INK)
    for line in said.proof.lines:
        _line(paper, line, each, fit)
    paper.y += 4
    for tongue in tongues.each:
        paper.paragraph(tongue("as_recorded", at=tongue.short_instant(said.issued_at)), size=7, ink=MUTED, after=0)
    return paper


def _line(paper: Paper, line: ProofLine, each: list[ProofWords], fit: Fit) -> None:
    told = _told(line, each, fit)
    by = [", ".join(line.by)] if line.by and line.first_day is not None else []
    cells = [
        [f"{line.number}  {_said(one.name(line) for one in each)}".strip()],
        [_said(one.whose(line) for one in each), *by],
        [_said(one.days(line) for one in each)],
        told,
    ]
    reached = line.first_day is not None
    _row(paper, cells, fit, font=fonts.REGULAR, ink=INK if reached else MUTED, rule=HAIR, strong=reached)


def _told(line: ProofLine, each: list[ProofWords], fit: Fit) -> list[str]:
    """Day and recorder of a record stand once, its name in each language; whole sentences once in each."""
    shown = line.evidence[: fit.most] if line.first_day is not None else ()
    found = []
    for one in shown:
        by = f" ({one.by})" if one.by else ""
        found.append(f"{each[0].day(one.day)}: {_said(words.name_of(one) for words in each)}{by}")
    rest = [words.told(line, fit.most)[len(shown) :] for words in each]
    return found + [text for texts in zip(*rest, strict=True) for text in _beside(texts)]


def _said(texts: Iterable[str]) -> str:
    """Welsh and English beside each other; what is the same in both stands once."""
    return " / ".join(text for text in dict.fromkeys(texts) if text)


def _beside(texts: Sequence[str]) -> list[str]:
    """Short texts share a line; a sentence has a line of its own in each language."""
    joined = _said(texts)
    return [joined] if len(joined) <= SHORT else list(dict.fromkeys(texts))


def _row(
    paper: Paper,
    cells: list[list[str]],
    fit: Fit,
    *,
    font: str,
    ink: float,
    rule: float,
    strong: bool = False,
) -> None:
    widths = [WIDTH * share for share in SHARES]
    leading = fit.size * LEADING
    stacks = []
    for number, (texts, width) in enumerate(zip(cells, widths, strict=True)):
        face = fonts.BOLD if strong and not number else font
        lines = [line for text in texts if text for line in fonts.wrapped(text, face, fit.size, width - GUTTER)]
        stacks.append((face, lines))
    height = max(len(lines) for _, lines in stacks) * leading + fit.size * 0.7
    paper.need(height)
    x = LEFT
    for (face, lines), width in zip(stacks, widths, strict=True):
        for number, line in enumerate(lines):
            base = paper.y + fit.size * 0.35 + leading * (number + 0.78)
            paper.sheet.text(x, base, line, font=face, size=fit.size, ink=ink)
        x += width
    paper.y += height
    paper.sheet.rule(LEFT, paper.y, RIGHT, ink=rule)


def _head(paper: Paper, said: StageProofPaper, tongues: Tongues) -> None:
    proof = said.proof
    council = tongues.all(lambda one: one.either(said.council_en, said.council_cy))
    service = tongues.all(lambda one: one.either(said.service_en, said.service_cy))
    for text, font, ink in ((council, fonts.BOLD, INK), (service, fonts.REGULAR, MUTED)):
        paper.sheet.text(LEFT, paper.y, text, font=font, size=fonts.fitting(text, font, 9.5, WIDTH) or 6.5, ink=ink)
        paper.y += 12
    paper.sheet.rule(LEFT, paper.y - 6, RIGHT, ink=INK, weight=1.4)
    paper.y += 16
    paper.mark("start", tongues("title"), 0)
    paper.sheet.text(LEFT, paper.y, tongues("title"), font=fonts.BOLD, size=16)
    if not said.number:
        room = WIDTH - fonts.width(tongues("title"), fonts.BOLD, 16) - 12
        size = fonts.fitting(tongues("preview"), fonts.BOLD, 9, room) or 5.0
        paper.sheet.text(RIGHT, paper.y, tongues("preview"), font=fonts.BOLD, size=size, align="right")
    paper.y += 4
    born = proof.date_of_birth
    named = " · ".join(
        text for text in (proof.pupil_name, tongues.all(lambda one: one.date(born)) if born else "", proof.upn) if text
    )
    issued = f"{said.issued_by}, {tongues.first.short_instant(said.issued_at)}" if said.number else ""
    facts = (
        ("number", said.number),
        ("pupil", named),
        ("school", tongues.all(lambda one: one.either(proof.school_en, proof.school_cy))),
        ("case", proof.reference or tongues("no_case")),
        ("officer", proof.officer),
        ("purpose", said.purpose),
        ("issued", issued),
    )
    for key, value in facts:
        for number, line in enumerate(fonts.wrapped(value, fonts.REGULAR, 8.5, WIDTH - LABEL) if value else ()):
            paper.y += 11.5
            if not number:
                paper.sheet.text(LEFT, paper.y, tongues(key), size=8, ink=MUTED)
            paper.sheet.text(LEFT + LABEL, paper.y, line, size=8.5)
    paper.y += 10


def _dress(sheet: Sheet, index: int, said: StageProofPaper, tongues: Tongues) -> None:
    """Foot of the page: which paper, that it is confidential, and the page."""
    reference = " · ".join(text for text in (said.number, said.proof.reference) if text)
    foot.confidential(sheet, index, reference, tongues)
