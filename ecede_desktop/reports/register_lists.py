"""The lists of the extract: unauthorised sessions, corrected marks, key, sources and the issue itself."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.extracts import CodeMeaning, RegisterExtract
from ecede_desktop.reports import fonts, tables
from ecede_desktop.reports.paper import LEFT, WIDTH, Paper
from ecede_desktop.reports.register_weeks import weekend_marks
from ecede_desktop.reports.sheet import HAIR, INK, MUTED
from ecede_desktop.reports.tables import Cell, Column
from ecede_desktop.reports.wording import Words

SHORT_HASH = 12
DATE_ROW = 14.5
DATE_COLUMNS = 3


def unauthorised(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """A date a line, three columns a page, filled downwards."""
    days: dict[dt.date, dict[str, MarkCell]] = {}
    for cell in extract.cells:
        if cell.mark_class == "UN":
            days.setdefault(cell.date, {})[cell.session] = cell
    if not days:
        paper.paragraph(words("unauthorised_none"))
        return
    sessions = sum(len(found) for found in days.values())
    intro = [words("unauthorised_intro"), words("unauthorised_total", sessions=sessions, days=len(days))]
    if any(cell.minutes_late is not None for found in days.values() for cell in found.values()):
        intro.append(words("minutes_late"))
    paper.note(" ".join(intro))
    left = sorted(days)
    while left:
        head = 20.0
        if paper.room < head + 4 * DATE_ROW:
            paper.new_page()
        fits = int((paper.room - head) // DATE_ROW)
        # The columns of the last page are of one length, so that few dates do not stand in one long column.
        deep = min(fits, -(-len(left) // DATE_COLUMNS))
        here, left = left[: deep * DATE_COLUMNS], left[deep * DATE_COLUMNS :]
        _date_columns(paper, here, deep, days, words)
        paper.y += head + deep * DATE_ROW + 8


def _date_columns(
    paper: Paper, here: list[dt.date], deep: int, days: dict[dt.date, dict[str, MarkCell]], words: Words
) -> None:
    sheet = paper.sheet
    gutter = 18.0
    width = (WIDTH - gutter * (DATE_COLUMNS - 1)) / DATE_COLUMNS
    for column in range(-(-len(here) // deep)):
        x = LEFT + column * (width + gutter)
        places = {"AM": x + width - 42, "PM": x + width - 12}
        y = paper.y + 14
        sheet.text(x, y, words("date"), font=fonts.BOLD, size=7.5, ink=MUTED)
        for session, middle in places.items():
            sheet.text(middle, y, words(session.lower()), font=fonts.BOLD, size=7.5, ink=MUTED, align="centre")
        y += 5
        sheet.rule(x, y, x + width, ink=INK, weight=0.8)
        for day in here[column * deep : (column + 1) * deep]:
            sheet.text(x, y + 10.2, words.short_day(day), size=9)
            for session, middle in places.items():
                if cell := days[day].get(session):
                    _mark(paper, middle, y + 10.2, cell)
            y += DATE_ROW
            sheet.rule(x, y, x + width, ink=HAIR, weight=0.4)


def _mark(paper: Paper, middle: float, base: float, cell: MarkCell) -> None:
    minutes = f" {cell.minutes_late}′" if cell.minutes_late is not None else ""
    if not minutes:
        paper.sheet.text(middle, base, cell.code, font=fonts.BOLD, size=9.5, align="centre")
        return
    paper.sheet.text(middle - 2, base, cell.code, font=fonts.BOLD, size=9.5, align="right")
    paper.sheet.text(middle - 1, base, minutes, size=7, ink=MUTED)


def weekend(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Marks on a Saturday or Sunday, written out."""
    marks = weekend_marks(extract)
    if not marks:
        return
    written = ", ".join(f"{words.short_day(cell.date)} {words(cell.session.lower())} {cell.code}" for cell in marks)
    paper.paragraph(words("weekend_marks", marks=written), size=8.5)


def corrections(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Original and corrected mark, when, by which file and whose import."""
    if not extract.corrections:
        paper.paragraph(words("corrections_none"))
        return
    paper.note(words("corrections_intro"))
    columns = (
        Column(words("col_number"), 28, align="right", size=8.5),
        Column(words("col_date"), 88),
        Column(words("col_session"), 46),
        Column(words("col_original"), 50, font=fonts.MARK, size=10.5),
        Column(words("col_corrected"), 52, font=fonts.MARK, size=10.5),
        Column(words("col_changed"), 74, size=8.5),
        Column(words("col_file"), 95, size=8.5),
        Column(words("col_by"), WIDTH - 433 + tables.GUTTER, size=8.5),
    )
    rows: list[tuple[str | tuple[Cell, ...], ...]] = []
    for number, change in enumerate(extract.corrections, start=1):
        file = (
            Cell(change.import_file, fonts.REGULAR, 8.5),
            Cell(change.import_sha256[:SHORT_HASH], fonts.MARK, 7.5, MUTED),
        )
        rows.append(
            (
                str(number),
                words.short_day(change.date),
                words(change.session.lower()),
                change.original,
                change.corrected,
                words.short_instant(change.changed_at),
                file,
                change.changed_by,
            )
        )
    tables.draw(paper, columns, rows)


def key(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Exactly the marks used, in the order of their classes."""
    paper.note(words("key_intro", code_set=extract.code_set))
    columns = (
        Column(words("col_mark"), 46, font=fonts.MARK, size=11.5),
        Column(words("col_meaning"), 214),
        Column(words("col_counts"), WIDTH - 314 + tables.GUTTER),
        Column(words("col_times"), 54, align="right"),
    )
    rows = [_meaning(meaning, words) for meaning in extract.codes]
    if extract.counts.missing:
        rows.append(("?", words("no_mark_meaning"), words("class_missing"), str(extract.counts.missing)))
    tables.draw(paper, columns, rows)


def _meaning(meaning: CodeMeaning, words: Words) -> tuple[str, str, str, str]:
    return (
        meaning.code,
        words.either(meaning.english, meaning.welsh),
        words(f"class_{meaning.mark_class.lower()}"),
        str(meaning.occurrences),
    )


def sources(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """The files the marks came from, each with its whole SHA-256."""
    paper.note(words("sources_intro"))
    columns = (
        Column(words("col_source"), 284),
        Column(words("col_imported"), 82, size=8.5),
        Column(words("col_by"), WIDTH - 406 + tables.GUTTER, size=8.5),
        Column(words("col_marks"), 40, align="right"),
    )
    rows = [
        (
            (Cell(source.file_name, fonts.REGULAR, 9), Cell(source.sha256, fonts.MARK, 7.2, MUTED)),
            words.short_instant(source.imported_at),
            source.imported_by,
            str(source.marks),
        )
        for source in extract.sources
    ]
    tables.draw(paper, columns, rows)


def issue(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Number, who, when, why; and what is kept of it."""
    facts = (
        ("issue_number", extract.number or words("preview")),
        ("issued_by", extract.issued_by),
        ("issued_at", words.instant(extract.issued_at)),
        ("as_at", words.instant(extract.as_at)),
        ("purpose", extract.purpose),
        ("case_reference", extract.case_reference),
        ("code_set", extract.code_set),
    )
    for name, value in facts:
        if not value:
            continue
        lines = fonts.wrapped(value, fonts.REGULAR, 9.5, WIDTH - 138)
        paper.need(14.5 * len(lines))
        for number, line in enumerate(lines):
            paper.y += 14.5
            if number == 0:
                paper.sheet.text(LEFT, paper.y, words(name), size=9, ink=MUTED)
            paper.sheet.text(LEFT + 138, paper.y, line, size=9.5)
    paper.y += 8
    paper.note(words("sealed"))
