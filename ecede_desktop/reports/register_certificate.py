"""The certificate page: who, which period, the figures, the words of the certificate and room to sign it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from ecede_desktop.records.extracts import RegisterExtract
from ecede_desktop.reports import fonts, percents
from ecede_desktop.reports.paper import BOTTOM, LEFT, RIGHT, WIDTH, Paper
from ecede_desktop.reports.sheet import HAIR, INK, LINE, MM, MUTED, PALE, Late
from ecede_desktop.reports.wording import Words

LABEL_WIDTH = 138.0
EXHIBIT_WIDTH = 62 * MM
LINE_HEIGHT = 14.5
FIGURE_ROW = 16.0


def draw(
    paper: Paper, extract: RegisterExtract, words: Words, other_part: str, more: Sequence[tuple[str, str]] = ()
) -> None:
    """The certificate from the letterhead to the signature; ``other_part`` is where the other language begins.

    ``more``: facts that stand after those of the child, each by the key of its label.
    """
    _letterhead(paper, extract, words)
    _title(paper, words, other_part)
    _child(paper, extract, words, more)
    # What is certified, the figures and the signature stand on one page: nobody signs a page without figures.
    paper.together(lambda: _certified(paper, extract, words))


def _certified(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    _statement(paper, extract, words)
    _figures(paper, extract, words)
    _signature(paper, words)


def _letterhead(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Council and service in both languages, Welsh first; beside them the label an exhibit is marked on."""
    sheet, top = paper.sheet, 15 * MM
    room = WIDTH - EXHIBIT_WIDTH - 16
    y = top + 4
    for text, font, size, leading in (
        (extract.council_cy, fonts.BOLD, 11.5, 15.0),
        (extract.council_en, fonts.BOLD, 11.5, 15.0),
        ("", fonts.REGULAR, 0, 3.0),
        (extract.service_cy, fonts.REGULAR, 9.5, 13.0),
        (extract.service_en, fonts.REGULAR, 9.5, 13.0),
    ):
        y += leading
        if text:
            fitted = fonts.fitting(text, font, size, room, smallest=6.0) or 6.0
            sheet.text(LEFT, y - 3, text, font=font, size=fitted, ink=INK if font == fonts.BOLD else MUTED)
    bottom = _exhibit_label(paper, words, top)
    paper.y = max(y, bottom) + 10
    sheet.rule(LEFT, paper.y, RIGHT, ink=INK, weight=1.6)


def _exhibit_label(paper: Paper, words: Words, top: float) -> float:
    sheet, left = paper.sheet, RIGHT - EXHIBIT_WIDTH
    height = 82.0
    sheet.box(left, top, EXHIBIT_WIDTH, height, stroke=INK, weight=0.7)
    sheet.text(left + 7, top + 12, words("exhibit_label"), font=fonts.BOLD, size=7.5, ink=MUTED)
    y = top + 30
    for key in ("exhibit_reference", "exhibit_case", "signature", "date"):
        sheet.text(left + 7, y, words(key), size=7.5, ink=INK)
        sheet.rule(left + 58, y + 2, RIGHT - 7, ink=0.45, weight=0.5)
        y += 15.5
    return top + height


def _title(paper: Paper, words: Words, other_part: str) -> None:
    paper.y += 30
    paper.sheet.text(LEFT, paper.y, words("certificate"), font=fonts.BOLD, size=21)
    paper.y += 16
    paper.sheet.text(LEFT, paper.y, words("certificate_section"), size=11, ink=MUTED)
    if other_part:
        paper.sheet.text(RIGHT, paper.y, _other(other_part, words), size=8.5, align="right")
    paper.y += 11


def _child(paper: Paper, extract: RegisterExtract, words: Words, more: Sequence[tuple[str, str]]) -> None:
    """The facts that name the child, the school and the period."""
    not_recorded = words("not_recorded")
    upn = words("upn_accepted", upn=extract.upn) if extract.upn_accepted else extract.upn
    born = words.date(extract.date_of_birth) if extract.date_of_birth else not_recorded
    facts = [
        ("child_name", extract.pupil_name),
        ("date_of_birth", born),
        ("upn", upn or not_recorded),
        ("school", words.either(extract.school_name, extract.school_name_cy) or not_recorded),
        ("school_number", school_number(extract.school_number)),
        ("group", _group(extract, words)),
        ("head_teacher", extract.head_teacher),
        ("period", words("first_to_last", first=words.date(extract.first_day), last=words.date(extract.last_day))),
    ]
    facts += [
        (key, words.date(day))
        for key, day in (("admitted", extract.admitted_on), ("left", extract.left_on))
        if day is not None and extract.first_day <= day <= extract.last_day
    ]
    if extract.parents:
        facts.append(("parents", "\n".join(extract.parents)))
    paper.y += 4
    for key, value in (*facts, *more):
        if value:
            _fact(paper, words(key), value, strong=key == "child_name")
    paper.y += 4


def _fact(paper: Paper, label: str, value: str, *, strong: bool) -> None:
    font, size = (fonts.BOLD, 11.5) if strong else (fonts.REGULAR, 9.5)
    lines = fonts.wrapped(value, font, size, WIDTH - LABEL_WIDTH)
    paper.need(LINE_HEIGHT * len(lines))
    for number, line in enumerate(lines):
        paper.y += LINE_HEIGHT
        if number == 0:
            size_of_label = fonts.fitting(label, fonts.REGULAR, 9, LABEL_WIDTH - 6) or 6.0
            paper.sheet.text(LEFT, paper.y, label, size=size_of_label, ink=MUTED)
        paper.sheet.text(LEFT + LABEL_WIDTH, paper.y, line, font=font, size=size)


def _group(extract: RegisterExtract, words: Words) -> str:
    year = extract.year_group
    if not year:
        named = ""
    elif year == "R":
        named = words("year_group_reception")
    elif year.startswith("N"):
        named = words("year_group_nursery")
    else:
        named = words("year_group", year=year)
    return " · ".join(part for part in (named, extract.reg_group) if part)


def school_number(number: str) -> str:
    """674/2999: authority and establishment, as schools write it."""
    return f"{number[:3]}/{number[3:]}" if len(number) == 7 else number


def _statement(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    first, last = on_roll(extract)
    sentences = []
    if (first, last) == (extract.first_day, extract.last_day):
        sentences.append(words("certify_throughout"))
    else:
        sentences.append(words("certify_part", first=words.date(first), last=words.date(last)))
    if extract.compulsory_school_age:
        sentences.append(words("certify_age"))
    sentences.append(words("certify_register"))
    paper.y += 6
    paper.paragraph(" ".join(sentences), size=10, after=8)


def on_roll(extract: RegisterExtract) -> tuple[dt.date, dt.date]:
    """The part of the period in which the child was on the school's roll."""
    first = max(extract.first_day, extract.admitted_on or extract.first_day)
    last = min(extract.last_day, extract.left_on or extract.last_day)
    return first, max(first, last)


def _figures(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Possible, attended, authorised, unauthorised; what lies within them is set in, what lies outside is below."""
    counts = extract.counts
    shares = percents.of(counts)
    rows = [
        (0, "possible_sessions", counts.possible, "100.0" if counts.possible else percents.NONE),
        (0, "attended", counts.attended, shares.attended),
        (1, "attended_present", counts.present, ""),
        (1, "attended_approved", counts.approved, ""),
        (0, "absent_authorised", counts.authorised, shares.authorised),
        (0, "absent_unauthorised", counts.unauthorised, shares.unauthorised),
        (1, "late_after_close", counts.late_after_close, ""),
        (2, "late_before_close", counts.late_before_close, ""),
        (2, "no_mark", counts.missing, ""),
        (2, "not_required", counts.not_required, ""),
    ]
    note = fonts.wrapped(words("figures_note"), fonts.REGULAR, 8, WIDTH)
    paper.need(FIGURE_ROW * (len(rows) + 1) + 12 * len(note) + 10)
    sheet = paper.sheet
    numbers, percent = RIGHT - 78, RIGHT - 6
    paper.y += FIGURE_ROW
    base = paper.y - 5
    sheet.text(LEFT, base, words("figures"), font=fonts.BOLD, size=10.5)
    sheet.text(numbers, base, words("sessions"), font=fonts.BOLD, size=8, ink=MUTED, align="right")
    sheet.text(percent, base, words("percent_of_possible"), font=fonts.BOLD, size=8, ink=MUTED, align="right")
    sheet.rule(LEFT, paper.y, RIGHT, ink=INK, weight=0.8)
    for level, key, figure, share in rows:
        if level == 0:
            sheet.box(LEFT, paper.y, WIDTH, FIGURE_ROW, fill=PALE)
        paper.y += FIGURE_ROW
        base = paper.y - 4.8
        font = fonts.BOLD if level == 0 else fonts.REGULAR
        sheet.text(LEFT + (18 if level == 1 else 6), base, words(key), font=font, size=9.2)
        sheet.text(numbers, base, str(figure), font=font, size=9.5, align="right")
        sheet.text(percent, base, share, font=font, size=9.5, align="right")
        sheet.rule(LEFT, paper.y, RIGHT, ink=HAIR, weight=0.4)
    paper.y += 3
    paper.paragraph(words("figures_note"), size=8, ink=MUTED, after=2)
    if counts.missing:
        sentences = [words("missing_note")]
        if extract.missing_acknowledged_by:
            sentences.append(words("missing_acknowledged", name=extract.missing_acknowledged_by))
        paper.paragraph(" ".join(sentences), size=8, ink=MUTED, after=2)


def _signature(paper: Paper, words: Words) -> None:
    """Kept in one piece; the three lines to be filled by hand are wide enough for a pen."""
    paper.need(96)
    paper.y += 20
    sheet = paper.sheet
    sheet.text(LEFT, paper.y, words("sign_here"), font=fonts.BOLD, size=10.5)
    paper.y += 34
    columns = ((LEFT, 190.0, "signature"), (LEFT + 208, 180.0, "name_printed"), (LEFT + 406, WIDTH - 406, "date"))
    for x, width, key in columns:
        sheet.rule(x, paper.y, x + width, ink=0.3, weight=0.7)
        sheet.text(x, paper.y + 10, words(key), size=8, ink=MUTED)
    paper.y += 22
    paper.paragraph(words("certificate_effect"), size=8, ink=MUTED, after=0)


def contents(paper: Paper, entries: list[tuple[str, str]], words: Words) -> None:
    """What follows and on which page; left out where the page is full."""
    half = -(-len(entries) // 2)
    deep = 13.0
    if paper.room < 24 + deep * half:
        return
    # At the foot of the page, away from what the head teacher signs.
    top = BOTTOM - deep * half + 4
    sheet = paper.sheet
    sheet.rule(LEFT, top - 15, RIGHT, ink=LINE)
    sheet.text(LEFT, top, words("contents"), font=fonts.BOLD, size=8, ink=MUTED)
    width = (WIDTH - LABEL_WIDTH - 24) / 2
    for number, (key, title) in enumerate(entries):
        x = LEFT + LABEL_WIDTH + (width + 24) * (number // half)
        y = top + deep * (number % half)
        room = width - 48
        sheet.text(x, y, title, size=fonts.fitting(title, fonts.REGULAR, 8.5, room) or 6)
        sheet.text(x + width, y, _page(key, words), size=8.5, align="right")


def _page(key: str, words: Words) -> Late:
    return lambda numbering: words("contents_page", page=numbering.parts[key])


def _other(key: str, words: Words) -> Late:
    return lambda numbering: words("other_language", page=numbering.parts[key])
