"""The words of an attendance report: head, headline figure, the rules of absence, what stands behind the figures."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ecede_desktop.records.attendance_reports import CountyReport, Report, ReportFrame, ReportRule, SchoolReport
from ecede_desktop.reports import fonts, percents
from ecede_desktop.reports.attendance_report_part import Part
from ecede_desktop.reports.attendance_report_pictures import year_name
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Paper
from ecede_desktop.reports.sheet import INK, MUTED, PALE
from ecede_desktop.reports.wording import Words

LEAD = 205.0
"""Width of the one figure that matters."""
CELL_GAP = 14.0
SMALL = 8.0


@dataclass(frozen=True)
class _Figure:
    """A figure of the headline: how large, and the lines under it."""

    value: str
    said: str


def whose(report: Report, tongue: Words) -> str:
    """The school with its number, or the county."""
    if isinstance(report, CountyReport):
        return tongue("county_schools")
    return f"{tongue.either(report.name.english, report.name.welsh)} ({number(report.number)})"


def number(seven: str) -> str:
    """674/2999."""
    return f"{seven[:3]}/{seven[3:]}" if len(seven) == 7 else seven


def period(frame: ReportFrame, tongue: Words) -> str:
    """From the first day to the last."""
    return tongue("first_to_last", first=tongue.date(frame.first_day), last=tongue.date(frame.last_day))


def head(part: Part, report: Report) -> None:
    """Council and service, what it is, whose, which days; then what must be known before anything is read."""
    paper, tongue, frame = part.paper, part.tongue, report.frame
    paper.y -= 6
    for words, font, ink in (
        (tongue.either(frame.council.english, frame.council.welsh), fonts.BOLD, INK),
        (tongue.either(frame.service.english, frame.service.welsh), fonts.REGULAR, MUTED),
    ):
        paper.sheet.text(LEFT, paper.y, words, font=font, size=10.5, ink=ink)
        paper.y += 14
    paper.sheet.rule(LEFT, paper.y - 6, RIGHT, ink=INK, weight=1.6)
    paper.y += 24
    title = tongue("title_school" if isinstance(report, SchoolReport) else "title_county")
    paper.sheet.text(LEFT, paper.y, title, font=fonts.BOLD, size=21)
    paper.y += 20
    name = whose(report, tongue)
    size = fonts.fitting(name, fonts.BOLD, 12.5, WIDTH) or 6.0
    paper.sheet.text(LEFT, paper.y, name, font=fonts.BOLD, size=size)
    paper.y += 15
    paper.sheet.text(LEFT, paper.y, period(frame, tongue), size=10)
    if isinstance(report, SchoolReport) and report.head_teacher:
        said = tongue("head_teacher", name=report.head_teacher)
        room = WIDTH - fonts.width(period(frame, tongue), fonts.REGULAR, 10) - 16
        fitted = fonts.fitting(said, fonts.REGULAR, 10, room) or 5.0
        paper.sheet.text(RIGHT, paper.y, said, size=fitted, ink=MUTED, align="right")
    paper.y += 12
    cautions = [tongue.either(one.english, one.welsh) for one in frame.cautions]
    if frame.careful:
        share = percents.written(frame.total.missing)
        cautions.append(tongue("careful", share=share, limit=frame.missing_limit))
    for caution in cautions:
        banner(paper, caution, tongue)


def banner(paper: Paper, said: str, tongue: Words) -> None:
    """Something that must not be overlooked: a thick bar, a tint, and the word."""
    size, leading, inset = 9.0, 12.5, 12.0
    lines = fonts.wrapped(f"{tongue('caution')} {said}", fonts.REGULAR, size, WIDTH - 2 * inset)
    height = leading * len(lines) + 10
    paper.need(height + 6)
    paper.sheet.box(LEFT, paper.y, WIDTH, height, fill=PALE)
    paper.sheet.box(LEFT, paper.y, 3, height, fill=INK)
    for at, line in enumerate(lines):
        paper.sheet.text(LEFT + inset, paper.y + 5 + leading * (at + 0.75), line, size=size)
    paper.y += height + 6


def headline(part: Part, frame: ReportFrame) -> None:
    """Attendance with its band and counts, and beside it target, missing marks and persistent absence."""
    paper, tongue = part.paper, part.tongue
    total, counts = frame.total, frame.total.counts
    assert counts is not None
    part.mark("headline")
    top = paper.y + 8
    band = next((one for one in frame.bands if one.key == total.band), None)
    paper.sheet.text(LEFT, top + 26, f"{percents.written(total.attendance)} %", font=fonts.BOLD, size=30)
    y = top + 42
    if band is not None:
        name = tongue.either(band.name.english, band.name.welsh)
        paper.sheet.text(LEFT, y, tongue("band_of", letter=band.letter, name=name), font=fonts.BOLD, size=9.5)
        y += 13
    said = tongue(
        "counted", attended=f"{counts.attended:,}", possible=f"{counts.possible:,}", pupils=f"{total.pupils:,}"
    )
    for line in fonts.wrapped(said, fonts.REGULAR, SMALL + 0.5, LEAD - CELL_GAP):
        paper.sheet.text(LEFT, y, line, size=SMALL + 0.5)
        y += 11.5
    bottom = max(y, _cells(paper, top, frame, tongue))
    paper.y = bottom + 4


def _cells(paper: Paper, top: float, frame: ReportFrame, tongue: Words) -> float:
    figures = (_target(frame, tongue), _missing(frame, tongue), _persistent(frame, tongue))
    width, lowest = (WIDTH - LEAD) / len(figures), top
    for at, one in enumerate(figures):
        x = LEFT + LEAD + at * width
        paper.sheet.lines([(x - CELL_GAP / 2, top + 4, x - CELL_GAP / 2, top + 66)], ink=0.72, weight=0.5)
        paper.sheet.text(x, top + 22, one.value, font=fonts.BOLD, size=15)
        y = top + 36
        for line in fonts.wrapped(one.said, fonts.REGULAR, SMALL, width - CELL_GAP):
            paper.sheet.text(x, y, line, size=SMALL)
            y += 10.5
        lowest = max(lowest, y)
    return lowest


def _target(frame: ReportFrame, tongue: Words) -> _Figure:
    total, year = frame.total, year_name(frame.school_year)
    if total.target is None or total.gap is None:
        return _Figure(percents.NONE, tongue("no_target", year=year))
    key = "target_above" if total.gap > 0 else "target_below" if total.gap < 0 else "target_met"
    return _Figure(f"{_short(total.target)} %", tongue(key, year=year, points=f"{abs(total.gap):.1f}"))


def _short(value: Decimal) -> str:
    """94.5, and 94.25 where the target is that fine."""
    tenths = value.quantize(Decimal("0.1"))
    return str(tenths) if tenths == value else str(value)


def _missing(frame: ReportFrame, tongue: Words) -> _Figure:
    counts = frame.total.counts
    assert counts is not None
    said = tongue("missing_of", missing=f"{counts.missing:,}", expected=f"{counts.expected:,}")
    return _Figure(f"{percents.written(frame.total.missing)} %", said)


def _persistent(frame: ReportFrame, tongue: Words) -> _Figure:
    total = frame.total
    if total.persistent is None:
        return _Figure("*", tongue("persistent_left_out", least=frame.least))
    said = tongue("persistent_of", persistent=f"{total.persistent:,}", pupils=f"{total.with_figure:,}")
    return _Figure(f"{percents.written(total.persistent_percent)} %", said)


def absence(part: Part, frame: ReportFrame) -> None:
    """How many are persistently and severely absent, and by which rule each is counted."""
    paper, tongue, total = part.paper, part.tongue, frame.total
    part.title("absence", 110)
    for name, rule in (("persistent", frame.persistent_rule), ("severe", frame.severe_rule)):
        many = total.persistent if name == "persistent" else total.severe
        share = total.persistent_percent if name == "persistent" else total.severe_percent
        if many is None:
            said = tongue(f"{name}_hidden", least=frame.least)
        else:
            percent = percents.written(share)
            said = tongue(f"{name}_said", number=f"{many:,}", pupils=f"{total.with_figure:,}", share=percent)
        paper.paragraph(said, after=1)
        part.note(_rule(rule, tongue))
    part.note(tongue("no_blame"))


def _rule(rule: ReportRule, tongue: Words) -> str:
    """The rule in one sentence, with since when, where from and how sure."""
    key = "rule_more" if rule.comparator == "gt" else "rule_least"
    said = tongue(f"{key}_{'sessions' if rule.method == 'sessions_reached' else 'rate'}", percent=rule.percent)
    source = tongue("rule_source", since=tongue.date(rule.valid_from), source=rule.source)
    return f"{said} {source} {tongue(f'mark_{rule.mark}')}"


def behind(part: Part, report: Report) -> None:
    """Code sets, days, files, missing marks, and what was left out: by what the figures can be tested."""
    paper, tongue = part.paper, part.tongue
    frame, counts = report.frame, report.frame.total.counts
    assert counts is not None
    part.title("behind", 120)
    paper.paragraph(tongue("behind_counts", possible=f"{counts.possible:,}", code_sets=", ".join(frame.code_sets)))
    paper.paragraph(tongue("behind_missing", missing=f"{counts.missing:,}", expected=f"{counts.expected:,}"))
    if counts.not_required:
        paper.paragraph(tongue("behind_not_required", sessions=f"{counts.not_required:,}"))
    if isinstance(report, SchoolReport):
        paper.paragraph(tongue("behind_days", days=report.days, sessions=report.sessions))
    elif report.second_left_out:
        paper.paragraph(tongue("behind_second", sessions=f"{report.second_left_out:,}"))
    paper.paragraph(tongue("behind_like"))
    key = "behind_hidden" if frame.something_left_out else "behind_nothing_hidden"
    paper.paragraph(tongue(key, least=frame.least))
    _files(paper, frame, tongue)
    key = "behind_issued" if frame.issued else "behind_preview"
    paper.paragraph(tongue(key, name=frame.issued_by, at=tongue.instant(frame.issued_at)))


def _files(paper: Paper, frame: ReportFrame, tongue: Words) -> None:
    if frame.imported is None:
        paper.paragraph(tongue("behind_no_files"))
        return
    first, last = (tongue.short_date(one.date()) for one in frame.imported)
    key = "behind_files_one_day" if first == last else "behind_files"
    paper.paragraph(tongue(key, files=frame.files, first=first, last=last))
    for one in frame.sources:
        days = ""
        if one.first_day and one.last_day:
            first_day, last_day = tongue.short_date(one.first_day), tongue.short_date(one.last_day)
            days = tongue("file_days", first=first_day, last=last_day)
        as_at = tongue("file_as_at", at=tongue.short_instant(one.as_at)) if one.as_at else ""
        imported = tongue("file_imported", at=tongue.short_instant(one.imported_at))
        said = "; ".join(part for part in (one.file_name, days, as_at, imported) if part)
        paper.paragraph(said, size=8.5, ink=MUTED, x=LEFT + 12, width=WIDTH - 12, after=1)
    if frame.files > len(frame.sources) > 0:
        more = tongue("files_more", files=frame.files - len(frame.sources))
        paper.paragraph(more, size=8.5, ink=MUTED, x=LEFT + 12, width=WIDTH - 12, after=1)
    paper.y += 5
