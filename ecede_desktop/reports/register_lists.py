"""The lists of the extract: unauthorised sessions, corrected marks, key, sources and the issue itself."""

from __future__ import annotations

import datetime as dt
from itertools import groupby

from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.extracts import CodeMeaning, CorrectedMark, RegisterExtract
from ecede_desktop.reports import fonts, tables
from ecede_desktop.reports.paper import LEFT, WIDTH, Paper
from ecede_desktop.reports.register_weeks import weekend_marks
from ecede_desktop.reports.sheet import MUTED, Align, Sheet
from ecede_desktop.reports.tables import Cell, Column
from ecede_desktop.reports.wording import Words

SHORT_HASH = 12
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
    tables.columns(
        paper,
        sorted(days),
        DATE_COLUMNS,
        lambda sheet, x, y, width: _dates_head(sheet, x, y, width, words),
        lambda sheet, x, y, width, day: _date_line(sheet, x, y, width, day, days[day], words),
    )


def _session_places(x: float, width: float) -> tuple[tuple[str, float], ...]:
    return (("AM", x + width - 42), ("PM", x + width - 12))


def _dates_head(sheet: Sheet, x: float, y: float, width: float, words: Words) -> None:
    sheet.text(x, y, words("col_date"), font=fonts.BOLD, size=7.5, ink=MUTED)
    for session, middle in _session_places(x, width):
        sheet.text(middle, y, words(session.lower()), font=fonts.BOLD, size=7.5, ink=MUTED, align="centre")


def _date_line(
    sheet: Sheet, x: float, y: float, width: float, day: dt.date, cells: dict[str, MarkCell], words: Words
) -> None:
    sheet.text(x, y, words.short_day(day), size=9)
    for session, middle in _session_places(x, width):
        if cell := cells.get(session):
            _mark(sheet, middle, y, cell)


def _mark(sheet: Sheet, middle: float, base: float, cell: MarkCell) -> None:
    minutes = f" {cell.minutes_late}′" if cell.minutes_late is not None else ""
    if not minutes:
        sheet.text(middle, base, cell.code, font=fonts.BOLD, size=9.5, align="centre")
        return
    sheet.text(middle - 2, base, cell.code, font=fonts.BOLD, size=9.5, align="right")
    sheet.text(middle - 1, base, minutes, size=7, ink=MUTED)


def weekend(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Marks on a Saturday or Sunday, written out."""
    marks = weekend_marks(extract)
    if not marks:
        return
    written = ", ".join(f"{words.short_day(cell.date)} {words(cell.session.lower())} {cell.code}" for cell in marks)
    paper.paragraph(words("weekend_marks", marks=written), size=8.5)


def corrections(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Original and corrected mark of each session, gathered under the import that changed them."""
    if not extract.corrections:
        paper.paragraph(words("corrections_none"))
        return
    paper.note(words("corrections_intro"))
    for _, found in groupby(enumerate(extract.corrections, start=1), key=lambda item: _import_of(item[1])):
        lines = list(found)
        first = lines[0][1]
        paper.need(70)
        paper.y += 6
        paper.paragraph(
            words(
                "withdrawn_by" if first.withdrawal else "corrected_by",
                at=words.short_instant(first.changed_at),
                by=first.changed_by,
            ),
            font=fonts.BOLD,
            size=9,
            after=0,
        )
        paper.paragraph(
            words("corrected_file", file=first.import_file, sha256=first.import_sha256[:SHORT_HASH]),
            size=8.5,
            ink=MUTED,
            after=0,
        )
        tables.columns(
            paper,
            lines,
            2,
            lambda sheet, x, y, width: _corrections_head(sheet, x, y, words),
            lambda sheet, x, y, width, line: _correction_line(sheet, x, y, line, words),
        )


def _import_of(change: CorrectedMark) -> tuple[dt.datetime, str, str, str, bool]:
    return (change.changed_at, change.import_file, change.import_sha256, change.changed_by, change.withdrawal)


CORRECTION_PLACES = (("col_number", 14.0), ("col_date", 22.0), ("col_session", 110.0), ("col_original", 150.0),
                     ("col_corrected", 197.0))  # fmt: skip


def _corrections_head(sheet: Sheet, x: float, y: float, words: Words) -> None:
    for key, place in CORRECTION_PLACES:
        align: Align = "right" if key == "col_number" else "left"
        sheet.text(x + place, y, words(key), font=fonts.BOLD, size=7.5, ink=MUTED, align=align)


def _correction_line(sheet: Sheet, x: float, y: float, line: tuple[int, CorrectedMark], words: Words) -> None:
    number, change = line
    places = [x + place for _, place in CORRECTION_PLACES]
    sheet.text(places[0], y, str(number), size=9, align="right")
    sheet.text(places[1], y, words.short_day(change.date), size=9)
    sheet.text(places[2], y, words(change.session.lower()), size=9)
    sheet.text(places[3], y, change.original or "?", font=fonts.MARK, size=10.5)
    sheet.text(places[4], y, change.corrected or "?", font=fonts.MARK, size=10.5)


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
        Column(words("col_source"), 278),
        Column(words("col_imported"), 92, size=8.5),
        Column(words("col_by"), WIDTH - 410 + tables.GUTTER, size=8.5),
        Column(words("col_marks"), 40, align="right"),
    )
    rows = [
        (
            (Cell(source.file_name, fonts.REGULAR, 9), Cell(source.sha256, fonts.MARK, 7.0, MUTED)),
            words.short_instant(source.imported_at),
            source.imported_by,
            str(source.marks),
        )
        for source in extract.sources
    ]
    tables.draw(paper, columns, rows)
    _withdrawn(paper, extract, words)


def _withdrawn(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Files that were taken in and taken back: that they were here is part of the truth."""
    if not extract.withdrawn:
        return
    paper.y += 8
    paper.note(words("withdrawn_intro"))
    for file in extract.withdrawn:
        told = words(
            "withdrawn_file",
            file=file.file_name,
            imported=words.short_instant(file.imported_at),
            at=words.short_instant(file.withdrawn_at),
            by=file.withdrawn_by,
            marks=file.marks,
        )
        paper.need(48)
        paper.paragraph(told, size=9, after=0)
        paper.paragraph(words("withdrawn_reason", reason=file.reason), size=9, after=0)
        paper.paragraph(file.sha256, font=fonts.MARK, size=7.0, ink=MUTED)


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
                size = fonts.fitting(words(name), fonts.REGULAR, 9, 132) or 6.0
                paper.sheet.text(LEFT, paper.y, words(name), size=size, ink=MUTED)
            paper.sheet.text(LEFT + 138, paper.y, line, size=9.5)
    paper.y += 8
    paper.note(words("sealed"))
