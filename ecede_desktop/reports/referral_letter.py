"""A letter to a school about its referral: received, accepted, returned with reasons, or passed on."""

from __future__ import annotations

from ecede_desktop.clock import local
from ecede_desktop.law.measures import attendance
from ecede_desktop.law.referrals import ACCEPTED
from ecede_desktop.records.referrals import PASSED_ON_LETTER, RETURNED_LETTER, ReferralLetter
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.parts import in_parts
from ecede_desktop.reports.sheet import INK, LINE, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet
from ecede_desktop.reports.wording import Words, words

WORDING = "referral_letter"
LABEL = 92.0
LINE_HEIGHT = 14.0
INDENT = 14.0


def render(letter: ReferralLetter) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if letter.language == "en" else "cy")
    facts = Facts(
        title=tongue("document_title", number=letter.referral_number),
        author=tongue.either(letter.council_en, letter.council_cy),
        subject=tongue("document_subject"),
        keywords=f"{letter.number} {letter.referral_number}",
        language=letter.language,
        written_at=letter.issued_at,
    )
    return pdf(compose(letter), facts)


def compose(letter: ReferralLetter) -> Paper:
    """The pages before they are a file; with both languages Welsh comes first and English follows whole."""
    return in_parts(
        WORDING, letter.language, lambda paper, tongue, whole: _part(paper, letter, tongue),
        lambda sheet, index, tongue: _dress(sheet, index, letter, tongue),
    )  # fmt: skip


def _part(paper: Paper, letter: ReferralLetter, tongue: Words) -> None:
    _head(paper, letter, tongue)
    name = letter.head_teacher
    paper.paragraph(tongue("dear_name", name=name) if name else tongue("dear"), size=10)
    paper.paragraph(_subject(letter, tongue), font=fonts.BOLD, size=12, after=8)
    _body(paper, letter, tongue)
    _why(paper, letter, tongue)
    _missing(paper, letter, tongue)
    if letter.note:
        paper.heading(tongue("officer_adds"))
        paper.paragraph(letter.note, size=10)
    # Nobody's name stands alone on a page.
    paper.together(lambda: _close(paper, letter, tongue))


def _close(paper: Paper, letter: ReferralLetter, tongue: Words) -> None:
    if letter.kind == RETURNED_LETTER:
        paper.paragraph(tongue("send_again"), size=10)
    paper.paragraph(tongue("welcome"), size=10)
    paper.paragraph(tongue("yours"), size=10, after=20)
    paper.paragraph(letter.issued_by, font=fonts.BOLD, size=10, after=0)
    paper.paragraph(tongue.either(letter.service_en, letter.service_cy), size=10)


def _head(paper: Paper, letter: ReferralLetter, tongue: Words) -> None:
    """Council and service, to whom, the numbers and the day."""
    for text, font, ink in (
        (tongue.either(letter.council_en, letter.council_cy), fonts.BOLD, INK),
        (tongue.either(letter.service_en, letter.service_cy), fonts.REGULAR, MUTED),
    ):
        paper.sheet.text(LEFT, paper.y, text, font=font, size=11, ink=ink)
        paper.y += 14
    paper.sheet.rule(LEFT, paper.y - 6, RIGHT, ink=INK, weight=1.6)
    paper.y += 14
    school = tongue.either(letter.school_en, letter.school_cy)
    for text in (tongue("to"), letter.head_teacher, school, *letter.school_address.splitlines()):
        if text:
            paper.paragraph(text, size=10, after=0)
    paper.y += 8
    facts = (
        ("our_number", f"{letter.number} · {letter.referral_number}"),
        ("date", tongue.date(local(letter.issued_at).date())),
    )
    for key, value in facts:
        paper.y += LINE_HEIGHT
        paper.sheet.text(LEFT, paper.y, tongue(key), size=9.5, ink=MUTED)
        paper.sheet.text(LEFT + LABEL, paper.y, value, size=10)
    paper.y += 18


def _subject(letter: ReferralLetter, tongue: Words) -> str:
    key = {RETURNED_LETTER: "subject_returned", PASSED_ON_LETTER: "subject_passed_on"}.get(letter.kind, "")
    key = key or ("subject_accepted" if letter.decision == ACCEPTED else "subject_received")
    return tongue(key, number=letter.referral_number, pupil=letter.pupil_name)


def _body(paper: Paper, letter: ReferralLetter, tongue: Words) -> None:
    said = [tongue("received", day=tongue.day(letter.received_on))]
    if letter.kind == RETURNED_LETTER:
        said.append(tongue("returned"))
    elif letter.kind == PASSED_ON_LETTER:
        said.append(tongue("passed_on", team=tongue.either(letter.youth_service_en, letter.youth_service_cy)))
    elif letter.decision == ACCEPTED and letter.decided_on is not None:
        said.append(tongue("accepted", day=tongue.date(letter.decided_on), officer=letter.case_officer))
    elif letter.due_on is not None:
        said.append(tongue("decide_by", day=tongue.day(letter.due_on)))
    paper.paragraph(" ".join(said), size=10)


def _why(paper: Paper, letter: ReferralLetter, tongue: Words) -> None:
    """The rule that the decision rests on, the figures with their missing marks, and where the school's differ."""
    if not letter.grounds and letter.counts is None:
        return
    paper.need(80)
    paper.heading(tongue("why"))
    for ground in letter.grounds:
        paper.paragraph(tongue.either(ground.english, ground.welsh), size=10, after=1)
        paper.paragraph(tongue("rule", citation=ground.citation), size=8.5, ink=MUTED)
    counts = letter.counts
    if counts is None or letter.first_day is None or letter.last_day is None:
        return
    slots = {
        "first": tongue.date(letter.first_day), "last": tongue.date(letter.last_day), "attended": counts.attended,
        "possible": counts.possible, "percent": attendance(counts), "authorised": counts.authorised,
        "unauthorised": counts.unauthorised, "missing": counts.missing,
    }  # fmt: skip
    paper.paragraph(tongue("figures", **slots), size=10)
    if letter.differences:
        paper.paragraph(tongue("differs"), size=10, after=2)
        for one in letter.differences:
            _item(paper, tongue(f"differs_{one.key}", stated=one.stated, found=one.found))
        paper.y += 6


def _missing(paper: Paper, letter: ReferralLetter, tongue: Words) -> None:
    """Each particular that is missing, what would put it right, and whose rule that is."""
    if not letter.needs:
        return
    paper.need(80)
    paper.heading(tongue("missing"))
    for need in letter.needs:
        paper.need(44)
        _item(paper, tongue.either(need.english, need.welsh), font=fonts.BOLD)
        what = tongue.either(need.right_en, need.right_cy)
        paper.paragraph(tongue("would_do", what=what), size=10, x=LEFT + INDENT, width=WIDTH - INDENT, after=1)
        citation = tongue("rule", citation=need.citation)
        paper.paragraph(citation, size=8.5, ink=MUTED, x=LEFT + INDENT, width=WIDTH - INDENT, after=7)


def _item(paper: Paper, text: str, font: str = fonts.REGULAR) -> None:
    paper.need(LINE_HEIGHT)
    paper.sheet.text(LEFT + 2, paper.y + 11.2, "–", size=10)
    paper.paragraph(text, size=10, font=font, x=LEFT + INDENT, width=WIDTH - INDENT, after=1)


def _dress(sheet: Sheet, index: int, letter: ReferralLetter, tongue: Words) -> None:
    """Foot of every page: the number, that it is confidential, and the page."""
    sheet.foot = foot = Sheet()
    y = PAGE_HEIGHT - 11 * MM
    foot.rule(LEFT, y - 11, RIGHT, ink=LINE)
    foot.text(LEFT, y, letter.number, font=fonts.BOLD, size=8)
    foot.text(PAGE_WIDTH / 2, y, tongue("confidential"), size=8, ink=MUTED, align="centre")
    foot.text(
        RIGHT, y, lambda numbering: tongue("page_of", page=index + 1, pages=numbering.pages), size=8, align="right"
    )
