"""Lists of pupils by name as tables for those who work with them, and patterns of a scope."""

from __future__ import annotations

from collections.abc import Sequence

from ecede_desktop.law import measures
from ecede_desktop.records.absence import AbsenceRuns, AbsentPupils, HolidayRow, Patterns, PupilLine
from ecede_desktop.records.figure_tables import DATE, LEFT_OUT, NUMBER, PERCENT, Cell, ShownColumn, ShownTable
from ecede_desktop.records.figures import FigureTrend
from ecede_desktop.records.transitions import Transitions
from ecede_desktop.records.vulnerability import ProfileRow, Profiles
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_tables import limit_of
from ecede_desktop.services.figure_words import said

_WHO = ("pupil", "upn", "school", "number", "year_group", "case")


def _columns(language: str, *more: tuple[str, str]) -> tuple[ShownColumn, ...]:
    heads = [ShownColumn(said(key, language)) for key in _WHO]
    return (*heads, *(ShownColumn(said(key, language), kind) for key, kind in more))


def _who(pupil: PupilLine) -> tuple[Cell, ...]:
    return (pupil.name, pupil.upn, pupil.school_name, pupil.school_number, pupil.year_group, pupil.case_reference)


def persistent_table(found: AbsentPupils, language: str = "en") -> ShownTable:
    """Who is persistently absent."""
    counts = ("possible", "authorised", "unauthorised", "missing")
    columns = _columns(language, *((key, NUMBER) for key in counts), ("absence", PERCENT), ("severely", "text"))
    rows = [
        (*_who(row.pupil), *(getattr(row.counts, key) for key in counts), row.absence, _yes(row.severe, language))
        for row in found.rows
    ]
    return ShownTable(said("persistent", language), columns, tuple(rows), names_people=True)


def run_table(found: AbsenceRuns, language: str = "en") -> ShownTable:
    """Continuous unauthorised absence."""
    more = [("first_day", DATE), ("last_day", DATE), ("days", NUMBER), ("missing", NUMBER), ("step", "text")]
    columns = _columns(language, *more, ("ended_on", DATE))
    rows = [
        (*_who(r.pupil), r.first_day, r.last_day, r.days, r.missing, said(r.step, language), r.ended_on)
        for r in found.rows
    ]
    note = found.rule.value.not_for_cy if language == "cy" else found.rule.value.not_for_en
    return ShownTable(said("days", language), columns, tuple(rows), (note,), names_people=True)


def holiday_table(found: Sequence[HolidayRow], language: str = "en") -> ShownTable:
    """Holiday sessions of a school year."""
    columns = _columns(language, ("sessions", NUMBER), ("allowed", NUMBER), ("beyond", "text"))
    rows = [(*_who(row.pupil), row.sessions, row.days_allowed, _yes(row.beyond, language)) for row in found]
    return ShownTable(said("sessions", language), columns, tuple(rows), names_people=True)


def profile_table(found: Profiles, language: str = "en") -> ShownTable:
    """Vulnerability profiles with their parts."""
    more = [("attendance", PERCENT), ("possible", NUMBER), ("missing", NUMBER), ("points", NUMBER)]
    columns = _columns(language, *more, ("cut_off", "text"), ("parts", "text"))
    welsh = language == "cy"
    rows: list[tuple[Cell, ...]] = []
    for row in found.rows:
        parts = [
            f"{part.indicator.welsh if welsh else part.indicator.english} (+{part.points})"
            for part in row.profile.parts
            if part.points
        ]
        band = row.profile.cut_off.welsh if welsh else row.profile.cut_off.english
        figures = (measures.attendance(row.counts), row.counts.possible, row.counts.missing, row.profile.points)
        rows.append((*_who(row.pupil), *figures, band, "; ".join(parts)))
    note = said("decides_nothing", language).format(unconfirmed=found.unconfirmed, numbers=found.numbers)
    return ShownTable(said("points", language), columns, tuple(rows), (note,), names_people=True)


def arrival_table(found: Transitions, language: str = "en") -> ShownTable:
    """Leavers without arrival."""
    more = [("last_mark", DATE), ("days", NUMBER), ("calendar_days", NUMBER), ("left_on", DATE), ("claimed", "text")]
    rows = [
        (*_who(r.pupil), r.last_mark, r.school_days, r.calendar_days, r.left_on, "; ".join(r.claimed))
        for r in found.not_arrived
    ]
    return ShownTable(said("last_mark", language), _columns(language, *more), tuple(rows), names_people=True)


def leaving_table(found: Transitions, language: str = "en") -> ShownTable:
    """Year 6 and Year 11 with this year's attendance."""
    more = [("possible", NUMBER), ("missing", NUMBER), ("attendance", PERCENT), ("persistent", "text")]
    rows = [
        (*_who(r.pupil), r.counts.possible, r.counts.missing, r.attendance, _yes(r.persistent, language))
        for r in (*found.year_6, *found.year_11)
    ]
    return ShownTable(said("year_group", language), _columns(language, *more), tuple(rows), names_people=True)


def move_table(found: Transitions, language: str = "en") -> ShownTable:
    """Moves this year."""
    columns = _columns(language, ("schools", "text"))
    rows = [(*_who(move.pupil), "; ".join(f"{name} ({day})" for name, day in move.schools)) for move in found.moves]
    return ShownTable(said("schools", language), columns, tuple(rows), names_people=True)


def claim_table(found: Transitions, language: str = "en") -> ShownTable:
    """Schools that files claim of pupils and that we know nothing of there."""
    more = [("file_school", "text"), ("file_number", "text"), ("entry", DATE), ("leaving", DATE), ("reason", "text")]
    columns = _columns(language, *more, ("own_school", "text"))
    rows = [
        (*_who(c.pupil), c.school_name, c.school_number, c.entry, c.leaving, c.reason, _yes(c.school_known, language))
        for c in found.claims
    ]
    return ShownTable(said("file_school", language), columns, tuple(rows), names_people=True)


def together_table(found: Patterns, language: str = "en") -> ShownTable:
    """Pupils of one family or address who were away together: a line a pair, both by name."""
    whose = [said(key, language) for key in ("first", "second")]
    columns = [ShownColumn(f"{said(key, language)} ({one})") for one in whose for key in _WHO]
    kinds = {"in_common": "text", "both_absent": NUMBER, "first_absent": NUMBER, "second_absent": NUMBER}
    columns += [ShownColumn(said(key, language), kind) for key, kind in (kinds | {"both_expected": NUMBER}).items()]
    rows = [
        (*_who(r.first), *_who(r.second), said(f"by_{r.by}", language), r.both_absent, r.first_absent, r.second_absent,
         r.both_expected)
        for r in found.together
    ]  # fmt: skip
    return ShownTable(said("together", language), tuple(columns), tuple(rows), names_people=True)


def part_table(row: ProfileRow, language: str = "en") -> ShownTable:
    """Every indicator of one pupil's profile: whether it is so, the figure behind it, its points and its source."""
    kinds = {"indicator": "text", "is_so": "text", "figure": "text", "points": NUMBER, "source": "text"}
    columns = _columns(language, *kinds.items())
    rows = [
        (*_who(row.pupil), part.indicator.welsh if language == "cy" else part.indicator.english,
         _known(part.met, language), part.figure, part.points, f"{part.citation} ({part.citation.mark})")
        for part in row.profile.parts
    ]  # fmt: skip
    note = said("counts_note", language).format(possible=row.counts.possible, missing=row.counts.missing)
    return ShownTable(said("indicator", language), columns, tuple(rows), (note,), names_people=True)


def pattern_table(desk: Desk, found: Patterns, pupils: int, language: str = "en") -> ShownTable:
    """When absence falls; nothing is told of fewer pupils than may leave the service."""
    kinds = {"possible": NUMBER, "authorised": NUMBER, "unauthorised": NUMBER, "missing": NUMBER, "absence": PERCENT}
    heads = (ShownColumn(said("kind", language)), ShownColumn(said("days", language)))
    columns = (*heads, *(ShownColumn(said(key, language), kind) for key, kind in kinds.items()))
    least = limit_of(desk)
    rows: list[tuple[Cell, ...]] = []
    for one in found.patterns:
        counts = one.counts
        told: tuple[Cell, ...] = (
            counts.possible, counts.authorised, counts.unauthorised, counts.missing, one.absence
        )  # fmt: skip
        rows.append((one.group, one.key, *([LEFT_OUT] * len(told) if pupils < least else told)))
    notes = (said("left_out", language).format(least=least),) if pupils < least else ()
    return ShownTable(said("kind", language), columns, tuple(rows), (*notes, said("missing_note", language)))


def _known(value: bool | None, language: str) -> str:
    return said("not_known", language) if value is None else _yes(value, language)


def _yes(value: bool, language: str) -> str:
    return said("yes" if value else "no", language)


def trend_table(desk: Desk, found: FigureTrend, pupils: int, language: str = "en") -> ShownTable:
    """Weeks of a scope by school year; nothing is told of fewer pupils than may leave the service."""
    kinds = {"possible": NUMBER, "missing": NUMBER, "attendance": PERCENT}
    heads = (ShownColumn(said("year", language)), ShownColumn(said("first_day", language), DATE))
    columns = (*heads, *(ShownColumn(said(key, language), kind) for key, kind in kinds.items()))
    least = limit_of(desk)
    rows: list[tuple[Cell, ...]] = []
    for year in found.years:
        for point in year.points:
            told: tuple[Cell, ...] = (point.counts.possible, point.counts.missing, point.attendance)
            named = f"{year.school_year}/{(year.school_year + 1) % 100:02d}"
            rows.append((named, point.first_day, *([LEFT_OUT] * len(told) if pupils < least else told)))
    notes = (said("left_out", language).format(least=least),) if pupils < least else ()
    return ShownTable(said("attendance", language), columns, tuple(rows), (*notes, said("missing_note", language)))
