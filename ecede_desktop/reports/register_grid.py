"""Draws the register: a row a week, a place a session, every class of mark told apart without colour."""

from __future__ import annotations

from ecede_desktop.law.measures import Counts
from ecede_desktop.records.extracts import DayNote, RegisterExtract
from ecede_desktop.reports import fonts, percents
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Paper
from ecede_desktop.reports.register_weeks import NO_TERM, Row, Slot, TermEnd, TermStart, Week, rows, spans
from ecede_desktop.reports.sheet import BLACK, HAIR, INK, LINE, MUTED, PALE, WHITE, Sheet
from ecede_desktop.reports.wording import Words

ROW = 18.0
WEEK_WIDTH = 58.0
PLACE = 25.4
GAP = 4.0
"""Between two days."""
SMALL = 7.0
"""Beside a mark: the lines of its corrections, its sub-code."""
GRID = LEFT + WEEK_WIDTH
TOTALS = GRID + 10 * PLACE + 5 * GAP
TOTAL_WIDTH = (RIGHT - TOTALS) / 6
HEAD = 34.0
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
TOTAL_HEADS = ("col_possible", "col_present", "col_approved", "col_authorised", "col_unauthorised", "col_missing")
LEGEND = (
    ("P", "/", "legend_present"),
    ("A", "V", "legend_approved"),
    ("AU", "I", "legend_authorised"),
    ("UN", "O", "legend_unauthorised"),
    ("NR", "#", "legend_not_required"),
    ("MISSING", "?", "legend_missing"),
    ("NONE", "", "legend_closed"),
)


def draw(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """The legend, the weeks with their totals, and the total of the period."""
    _legend(paper, words)
    _head(paper, words)
    every = rows(extract)
    for number, row in enumerate(every):
        if paper.need(_height(row, every, number)):
            _head(paper, words)
        if isinstance(row, Week):
            _week(paper, row, words)
        elif isinstance(row, TermStart):
            _term_start(paper, row, words)
        else:
            label = words("part_total") if row.term.name == NO_TERM else words("term_total")
            _total(paper, label, row.term.counts, words)
    if paper.need(ROW + 8):
        _head(paper, words)
    paper.y += 2
    _total(paper, words("period_total"), extract.counts, words, strong=True)
    paper.y += 6


def place_x(number: int) -> float:
    """The left edge of one of the ten places of a week."""
    return GRID + number * PLACE + (number // 2) * GAP


def mark(sheet: Sheet, x: float, y: float, code: str, mark_class: str, *, width: float = PLACE) -> None:
    """One mark in its place, drawn as its class: plain, dotted, outlined, solid, grey or asked for."""
    middle = x + width / 2
    base = y + ROW * 0.70
    if mark_class == "UN":
        sheet.box(x + 2, y + 1.6, width - 4, ROW - 3.2, fill=BLACK)
        sheet.text(middle, base, code, font=fonts.BOLD, size=10.5, ink=WHITE, align="centre")
        return
    if mark_class == "AU":
        sheet.box(x + 2, y + 1.8, width - 4, ROW - 3.6, stroke=INK, weight=0.8)
    elif mark_class == "NR":
        sheet.box(x + 1, y + 1, width - 2, ROW - 2, fill=0.92)
    elif mark_class == "MISSING":
        sheet.box(x + 2, y + 1.8, width - 4, ROW - 3.6, stroke=INK, weight=0.6, dash=(1.6, 1.6))
    elif mark_class == "A":
        sheet.box(middle - 4, y + ROW - 3.4, 8, 1.1, fill=INK)
    font = fonts.BOLD if mark_class == "MISSING" else fonts.MARK
    ink = MUTED if mark_class == "NR" else INK
    sheet.text(middle, base, code or "?", font=font, size=11, ink=ink, align="centre")


def _height(row: Row, every: tuple[Row, ...], number: int) -> float:
    """A term's heading stays with its first two weeks, its total with its last."""
    if isinstance(row, TermStart):
        return 4 * ROW
    following = every[number + 1] if number + 1 < len(every) else None
    return 2 * ROW if isinstance(row, Week) and isinstance(following, TermEnd) else ROW


def _legend(paper: Paper, words: Words) -> None:
    x = LEFT
    top = paper.y + 2
    for mark_class, code, key in LEGEND:
        label = words(key)
        needed = 22 + 5 + fonts.width(label, fonts.REGULAR, 8) + 12
        if x + needed > RIGHT:
            x, top = LEFT, top + ROW + 2
        if mark_class == "NONE":
            paper.sheet.hatch(x, top + 2, 20, ROW - 4)
        else:
            mark(paper.sheet, x - 1, top, code, mark_class, width=22)
        paper.sheet.text(x + 25, top + ROW * 0.68, label, size=8, ink=INK)
        x += needed
    paper.y = top + ROW + 8


def _head(paper: Paper, words: Words) -> None:
    sheet = paper.sheet
    top = paper.y
    sheet.text(LEFT, top + HEAD - 7, words("week"), font=fonts.BOLD, size=7.5, ink=MUTED)
    for number, day in enumerate(DAYS):
        left = place_x(2 * number)
        sheet.text(left + PLACE, top + HEAD - 18, words(day), font=fonts.BOLD, size=8, align="centre")
        for half, key in enumerate(("am", "pm")):
            middle = left + PLACE * (half + 0.5)
            sheet.text(middle, top + HEAD - 7, words(key), size=7, ink=MUTED, align="centre")
    for number, key in enumerate(TOTAL_HEADS):
        # Every other head stands a line higher: whole words need the width of two columns.
        base = top + HEAD - (7 if number % 2 == 0 else 18)
        text = words(key)
        size = fonts.fitting(text, fonts.BOLD, 6.8, 2 * TOTAL_WIDTH - 4, smallest=4.0) or 4.0
        right = TOTALS + TOTAL_WIDTH * (number + 1) - 3
        sheet.text(right, base, text, font=fonts.BOLD, size=size, ink=MUTED, align="right")
    paper.y += HEAD - 2
    sheet.rule(LEFT, paper.y, RIGHT, ink=INK, weight=0.8)


def _week(paper: Paper, week: Week, words: Words) -> None:
    sheet, top = paper.sheet, paper.y
    monday = words.short_date(week.monday)
    size = fonts.fitting(monday, fonts.REGULAR, 8.2, WEEK_WIDTH - 5) or 6.0
    sheet.text(LEFT, top + ROW * 0.68, monday, size=size)
    edges = [place_x(2 * day) - GAP / 2 for day in range(6)]
    sheet.lines([(x, top, x, top + ROW) for x in edges], ink=HAIR, weight=0.4)
    gaps = {start: (end, slot) for start, end, slot in spans(week)}
    number = 0
    while number < len(week.slots):
        if number in gaps:
            end, slot = gaps[number]
            _gap(sheet, number, end, slot, top, words)
            number = end
            continue
        _place(sheet, week.slots[number], place_x(number), top)
        number += 1
    if any(slot.shows_mark for slot in week.slots) and week.counts is not None:
        _figures(sheet, top, week.counts, fonts.REGULAR)
    paper.y += ROW
    sheet.rule(LEFT, paper.y, RIGHT, ink=HAIR, weight=0.4)


def _place(sheet: Sheet, slot: Slot, x: float, y: float) -> None:
    cell = slot.cell
    if cell is None:
        return
    beside = bool(slot.corrections or cell.sub_code)
    mark(sheet, x, y, cell.code, cell.mark_class, width=PLACE - SMALL if beside else PLACE)
    right = x + PLACE - 0.5
    if slot.corrections:
        numbers = ",".join(str(number) for number in slot.corrections)
        size = fonts.fitting(numbers, fonts.BOLD, 6, SMALL + 1.5, smallest=3.0) or 3.0
        sheet.text(right, y + 6.2, numbers, font=fonts.BOLD, size=size, align="right")
    if cell.sub_code:
        size = fonts.fitting(cell.sub_code, fonts.REGULAR, 6, SMALL + 1.5, smallest=3.0) or 3.0
        sheet.text(right, y + ROW - 2.4, cell.sub_code, size=size, align="right")


def _gap(sheet: Sheet, start: int, end: int, slot: Slot, y: float, words: Words) -> None:
    left, right = place_x(start), place_x(end - 1) + PLACE
    if not slot.inside:
        return
    sheet.hatch(left, y + 2, right - left, ROW - 4)
    text = _reason(slot.note, words, end - start)
    if not text:
        return
    size = fonts.fitting(text, fonts.REGULAR, 7.2, right - left - 4)
    if size is None:
        return
    room = fonts.width(text, fonts.REGULAR, size) + 6
    middle = (left + right) / 2
    sheet.box(middle - room / 2, y + 2.6, room, ROW - 5.2, fill=WHITE)
    sheet.text(middle, y + ROW * 0.65, text, size=size, align="centre")


def _reason(note: DayNote | None, words: Words, places: int) -> str:
    """What is written over a gap; a name goes in only where there is room for it."""
    if note is None:
        return ""
    kind = words(f"day_{note.kind}")
    # A name is written only in its own language: never English within a Welsh sentence.
    name = note.name_cy if words.language == "cy" else note.name
    return f"{kind}: {name}" if name and places > 4 else kind


def _term_start(paper: Paper, row: TermStart, words: Words) -> None:
    term = row.term
    title = words(f"term_{term.name}", year=term.first_day.year)
    paper.y += ROW + 3
    paper.sheet.text(LEFT, paper.y - 5, title, font=fonts.BOLD, size=9.2)
    if term.name != NO_TERM:
        dates = words("first_to_last", first=words.date(term.first_day), last=words.date(term.last_day))
        paper.sheet.text(RIGHT, paper.y - 5, dates, size=8, ink=MUTED, align="right")
    paper.sheet.rule(LEFT, paper.y, RIGHT, ink=LINE, weight=0.5)


def _total(paper: Paper, label: str, counts: Counts, words: Words, *, strong: bool = False) -> None:
    sheet, top = paper.sheet, paper.y
    sheet.box(LEFT, top, WIDTH, ROW, fill=0.90 if strong else PALE)
    sheet.text(LEFT + 3, top + ROW * 0.68, label, font=fonts.BOLD, size=8.2)
    shares = percents.of(counts)
    text = words("total_percent", attended=shares.attended, authorised=shares.authorised,
                 unauthorised=shares.unauthorised)  # fmt: skip
    room = TOTALS - LEFT - 3 - fonts.width(label, fonts.BOLD, 8.2) - 18
    size = fonts.fitting(text, fonts.REGULAR, 7.8, room) or 5.0
    sheet.text(TOTALS - 6, top + ROW * 0.68, text, size=size, align="right")
    _figures(sheet, top, counts, fonts.BOLD)
    paper.y += ROW


def _figures(sheet: Sheet, top: float, counts: Counts, font: str) -> None:
    figures = (
        counts.possible, counts.present, counts.approved, counts.authorised, counts.unauthorised, counts.missing
    )  # fmt: skip
    for number, figure in enumerate(figures):
        ink = INK if figure or number == 0 else 0.62
        right = TOTALS + TOTAL_WIDTH * (number + 1) - 3
        sheet.text(right, top + ROW * 0.68, str(figure), font=font, size=8.5, ink=ink, align="right")
