"""The multi-agency referral form on paper: the board's questions in the languages asked for, what was written under."""

from __future__ import annotations

from ecede_desktop.records.concerns import MarfAnswer, MarfPaper
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import INK, LINE, MM, MUTED, PAGE_HEIGHT, Sheet
from ecede_desktop.reports.wording import LANGUAGES, Words, words

WORDING = "marf"
BETWEEN = " · "
QUESTION, ANSWER = 8.5, 10.0
LINE_LEFT = 8.0
ROOM_TO_SIGN = 46.0


def render(form: MarfPaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if form.language == "en" else "cy")
    facts = Facts(
        title=tongue.either(form.title_en, form.title_cy),
        author=tongue.either(form.council_en, form.council_cy),
        subject=tongue("confidential"),
        keywords=form.number,
        language=form.language,
        written_at=form.written_at,
    )
    return pdf(compose(form), facts)


def compose(form: MarfPaper) -> Paper:
    """The pages before they are a file. What was written stands once; each heading in every language, Welsh first."""
    tongues = tuple(words(WORDING, language) for language in LANGUAGES if form.language in (language, "both"))
    paper = Paper(dress=lambda sheet, index: _dress(sheet, index, form, tongues))
    paper.language = tongues[0].language
    paper.new_page()
    _head(paper, form, tongues)
    for number, section in enumerate(form.sections, start=1):
        paper.need(70)
        paper.mark(f"section-{number}", _said(tongues, section.english, section.welsh), 0)
        _section_head(paper, f"{number}  {_said(tongues, section.english, section.welsh)}")
        for answer in section.answers:
            _answer(paper, answer, tongues)
    _sign(paper, form, tongues)
    return paper


def _said(tongues: tuple[Words, ...], english: str, welsh: str) -> str:
    return BETWEEN.join(dict.fromkeys(tongue.either(english, welsh) for tongue in tongues))


def _each(tongues: tuple[Words, ...], key: str, **slots: object) -> str:
    return BETWEEN.join(dict.fromkeys(tongue(key, **slots) for tongue in tongues))


def _head(paper: Paper, form: MarfPaper, tongues: tuple[Words, ...]) -> None:
    """Who sends it, what it is, to which board, under which number, and that it is to be checked."""
    for text, font, ink in (
        (_said(tongues, form.council_en, form.council_cy), fonts.BOLD, INK),
        (_said(tongues, form.service_en, form.service_cy), fonts.REGULAR, MUTED),
    ):
        paper.paragraph(text, size=10.5, font=font, ink=ink, after=0)
    paper.y += 6
    paper.sheet.rule(LEFT, paper.y, RIGHT, ink=INK, weight=1.6)
    paper.y += 8
    for tongue in tongues:
        paper.paragraph(tongue.either(form.title_en, form.title_cy), font=fonts.BOLD, size=17, after=2)
    paper.y += 2
    facts = [
        f"{_each(tongues, 'to')}: {_said(tongues, form.board_en, form.board_cy)}",
        f"{_each(tongues, 'number')}: {form.number or _each(tongues, 'preview')}",
        BETWEEN.join(
            dict.fromkeys(
                tongue("written", name=form.written_by, at=tongue.short_instant(form.written_at)) for tongue in tongues
            )
        ),
    ]
    if form.case_reference:
        facts.append(_each(tongues, "case", reference=form.case_reference))
    for fact in facts:
        paper.paragraph(fact, size=9.5, after=0)
    paper.y += 4
    for tongue in tongues:
        paper.paragraph(tongue.either(form.check_en, form.check_cy), font=fonts.BOLD, size=9.5, after=0)


def _section_head(paper: Paper, text: str) -> None:
    paper.y += 8
    paper.paragraph(text, font=fonts.BOLD, size=12, after=2)
    paper.sheet.rule(LEFT, paper.y, RIGHT, ink=LINE)
    paper.y += 4


def _answer(paper: Paper, answer: MarfAnswer, tongues: tuple[Words, ...]) -> None:
    """A question and under it what was written; a question never stands alone at the foot of a page."""
    question = _said(tongues, answer.english, answer.welsh)
    lines = len(fonts.wrapped(question, fonts.REGULAR, QUESTION, WIDTH))
    paper.need(lines * QUESTION * 1.42 + 2 * ANSWER * 1.42)
    paper.paragraph(question, size=QUESTION, ink=MUTED, after=1)
    text = answer.text.strip()
    width = WIDTH - LINE_LEFT
    if text:
        paper.paragraph(text, size=ANSWER, x=LEFT + LINE_LEFT, width=width, after=7)
    else:
        paper.paragraph(
            _each(tongues, "not_answered"), size=ANSWER, ink=MUTED, x=LEFT + LINE_LEFT, width=width, after=7
        )


def _sign(paper: Paper, form: MarfPaper, tongues: tuple[Words, ...]) -> None:
    """Room for a signature, and for when and to whom it was sent."""
    paper.need(2 * ROOM_TO_SIGN)
    for key in ("signature", "sent_on"):
        paper.y += ROOM_TO_SIGN - 14
        paper.sheet.rule(LEFT, paper.y, LEFT + WIDTH * 0.7, ink=INK)
        paper.y += 12
        paper.sheet.text(LEFT, paper.y, _each(tongues, key), size=8.5, ink=MUTED)


def _dress(sheet: Sheet, index: int, form: MarfPaper, tongues: tuple[Words, ...]) -> None:
    """Foot of every page: the number, that it is confidential and to be checked, and the page."""
    sheet.foot = foot = Sheet()
    y = PAGE_HEIGHT - 11 * MM
    foot.rule(LEFT, y - 11, RIGHT, ink=LINE)
    # In both languages a preview's foot is long: that it is confidential stands above the rule, clear of it.
    foot.text(LEFT, y, form.number or _each(tongues, "preview"), font=fonts.BOLD, size=8)
    foot.text(LEFT + WIDTH / 2, y - 14, _each(tongues, "confidential"), size=8, ink=MUTED, align="centre")
    foot.text(
        RIGHT,
        y,
        lambda numbering: _each(tongues, "page_of", page=index + 1, pages=numbering.pages),
        size=8,
        align="right",
    )
