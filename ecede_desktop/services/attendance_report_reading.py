"""Reads what the attendance reports of a school and of the county say, with everything gone that may not be told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from ecede_desktop.errors import Refused
from ecede_desktop.law import measures
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.policy_absence import cohorts
from ecede_desktop.law.suppression import Group, Hidden, suppress, suppress_matrix
from ecede_desktop.law.windows import Window
from ecede_desktop.records.attendance_reports import (
    OTHER_CODES,
    AskReport,
    CountyReport,
    ReportFrame,
    ReportLine,
    ReportMove,
    ReportPane,
    ReportStep,
    Said,
    SchoolReport,
)
from ecede_desktop.records.figures import AskFigures, BandFlow, FigureTable, FlowStep, Scope
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services import attendance_report_lines as lines
from ecede_desktop.services import targets
from ecede_desktop.services.attendance_report_hiding import HiddenSchools, hidden_of, hidden_schools, with_hidden
from ecede_desktop.services.calendars import sessions_held
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import loaded, school_days
from ecede_desktop.services.figure_pictures import band_flow, trend
from ecede_desktop.services.figure_tables import limit_of
from ecede_desktop.services.figures import figures
from ecede_desktop.services.schools import PHASES, known_school
from ecede_desktop.store import schools

EARLIER_YEARS = 2
MOST_FILES = 12
"""Files that are named."""
_STANDS = ("ratified", "issued")
_NAMELESS = Said("", "")


def read_school(desk: Desk, ask: AskReport) -> SchoolReport:
    """The report of a school.

    Raises:
        Refused: the school is not known, the days cannot be, there is no mark, or there are too few pupils.
    """
    _check(desk, ask)
    with desk.reading() as session:
        school = known_school(session, desk, ask.school)
    scope = Scope(school=school.number)
    by_year = _figures(desk, ask, "year_group", scope)
    least = limit_of(desk)
    hidden, of_total = hidden_of(by_year, least)
    _refuse_small(by_year, of_total, school.name, least)
    by_cohort = _figures(desk, ask, "cohort", scope)
    of_cohorts, _ = hidden_of(by_cohort, least)
    year_groups = lines.lines_of(by_year, hidden, least, lambda _row: _NAMELESS)
    frame = _frame(desk, ask, by_year, of_total, school, year_groups)
    days = _days(desk, ask, school)
    named = {cohort.key: Said(cohort.english, cohort.welsh) for cohort in cohorts(desk.pack)}
    groups = lines.lines_of(by_cohort, of_cohorts, least, lambda row: named[row.key])
    return SchoolReport(
        frame=replace(frame, something_left_out=frame.something_left_out or _any_left_out(groups)),
        number=school.number,
        name=_name(school),
        head_teacher=school.head_teacher,
        days=len(days),
        sessions=sessions_held(desk, school.number, ask.first_day, ask.last_day),
        year_groups=year_groups,
        cohorts=groups,
        panes=tuple(_panes(desk, ask, scope, year_groups)),
    )


def read_county(desk: Desk, ask: AskReport) -> CountyReport:
    """The report of the county.

    Raises:
        Refused: the days cannot be, there is no mark, or there are too few pupils.
    """
    _check(desk, ask)
    by_school = _figures(desk, ask, "school", Scope())
    by_phase, by_cluster = _figures(desk, ask, "phase", Scope()), _figures(desk, ask, "cluster", Scope())
    with desk.reading() as session:
        known = {row.number: row for row in schools.list_schools(session)}
    least = limit_of(desk)
    here = [row.key for row in by_school.rows]
    hides = hidden_schools(
        by_school, {key: known[key].phase for key in here}, {key: known[key].cluster for key in here}, least
    )
    _refuse_small(by_school, hides.total, "", least)
    phases = _in_order(lines.lines_of(by_phase, with_hidden(by_phase, hides.phases), least))
    clusters = _in_order(lines.lines_of(by_cluster, with_hidden(by_cluster, hides.clusters), least))
    told = _schools(desk, ask, by_school, hides, known, least)
    frame = _frame(desk, ask, by_school, hides.total, None, phases)
    flow = band_flow(desk, Scope(), frame.school_year, ask.last_day)
    with_target = [one for one in told if one.met is not None]
    steps, moves = tuple(_step(step, least) for step in flow.steps), tuple(_moves(flow, least))
    left_out = _any_left_out(told) or any(row.left_out for row in clusters)
    left_out |= any(None in step.pupils for step in steps) or any(move.pupils is None for move in moves)
    return CountyReport(
        frame=replace(frame, something_left_out=frame.something_left_out or left_out),
        phases=phases,
        clusters=clusters,
        schools=told,
        steps=steps,
        moves=moves,
        targets_set=len(with_target),
        targets_met=sum(1 for one in with_target if one.met),
        second_left_out=by_school.second_left_out,
    )


def _check(desk: Desk, ask: AskReport) -> None:
    if ask.first_day > ask.last_day:
        raise Refused("period", f"The period ends on {ask.last_day}, before it begins on {ask.first_day}.")
    if ask.last_day > desk.clock.today():
        text = f"The period ends on {ask.last_day}, which is still to come. Choose a last day no later than today."
        raise Refused("period_in_future", text, day=ask.last_day)
    if school_year_of(ask.first_day) != school_year_of(ask.last_day):
        text = (
            f"A report is about days of one school year; {ask.first_day} and {ask.last_day} lie in two. "
            "Make one report for each."
        )
        raise Refused("report_two_years", text, first=ask.first_day, last=ask.last_day)


def _figures(desk: Desk, ask: AskReport, by: str, scope: Scope) -> FigureTable:
    return figures(desk, AskFigures(ask.first_day, ask.last_day, by, scope, EARLIER_YEARS))


def _refuse_small(table: FigureTable, of_total: Hidden, name: str, least: int) -> None:
    first, last = table.ask.first_day, table.ask.last_day
    whose = f"of {name} " if name else ""
    if not table.total.counts.possible:
        text = f"There is no mark {whose}from {first} to {last}: import the register, or choose other days."
        raise Refused("report_empty", text, name=name, first=first, last=last)
    if of_total.line or table.total.pupils < least:
        text = (
            f"Fewer than {least} pupils {whose}have marks from {first} to {last}: a report would tell of single pupils."
        )
        raise Refused("report_small", text, name=name, least=least, first=first, last=last)


def _frame(
    desk: Desk, ask: AskReport, table: FigureTable, of_total: Hidden, school: SchoolRow | None,
    groups: Sequence[ReportLine],
) -> ReportFrame:  # fmt: skip
    year, number = school_year_of(ask.last_day), school.number if school else ""
    scope, least = Scope(school=number), limit_of(desk)
    weeks = trend(desk, scope, year, ask.last_day, EARLIER_YEARS)
    told = {line.key: line.left_out for line in groups}
    asked = AskFigures(ask.first_day, ask.last_day, "year_group" if school else "phase", scope)
    codes, mix = lines.mix_of(desk, asked, told, least, lambda _row: _NAMELESS)
    target = _targets(desk, year).get(number)
    total = lines.line_of(table.total, of_total, least, _NAMELESS, target)
    sources = lines.sources_of(desk, ask.first_day, ask.last_day, number)
    imported = [one.imported_at for one in sources]
    left_out = bool(total.cells_left_out) or _any_left_out(groups) or any(code.code == OTHER_CODES for code in codes)
    return ReportFrame(
        language=ask.language,
        council=Said(desk.pack.council_en, desk.pack.council_cy),
        service=Said(desk.pack.service_en, desk.pack.service_cy),
        issued_at=desk.clock.now(),
        issued_by=desk.user.full_name or desk.user.name,
        first_day=ask.first_day,
        last_day=ask.last_day,
        school_year=year,
        bands=lines.bands(desk.pack),
        total=total,
        earlier=tuple(lines.earlier_of(table.total, least)),
        trend=lines.years_of(weeks, _enough(table, least)),
        codes=codes,
        mix=mix,
        checkpoints=tuple(lines.checkpoints_of(targets.progress(desk, year, number or None), ask.last_day, target)),
        cautions=_cautions(table),
        careful=table.careful,
        missing_limit=table.missing_limit,
        persistent_rule=lines.rule_of(table.persistent_rule),
        severe_rule=lines.rule_of(table.severe_rule),
        least=least,
        code_sets=table.code_sets,
        sources=sources[:MOST_FILES] if school else (),
        files=len(sources),
        imported=(min(imported), max(imported)) if imported else None,
        something_left_out=left_out,
    )


def _enough(table: FigureTable, least: int) -> frozenset[int]:
    """This school year, and the earlier ones that enough pupils have marks of."""
    return frozenset([school_year_of(table.ask.last_day)]) | {
        one.school_year for one in table.total.earlier if one.pupils >= least
    }


def _cautions(table: FigureTable) -> tuple[Said, ...]:
    return tuple(Said(one.english, one.welsh) for one in table.not_comparable)


def _targets(desk: Desk, school_year: int) -> Mapping[str, Decimal]:
    """The standing targets of attendance by school number; that of the county is under no number."""
    rows = targets.list_targets(desk, school_year=school_year)
    return {
        row.school_number: row.value
        for row in rows
        if row.measure == "attendance" and row.stage in _STANDS and row.value is not None
    }


def _any_left_out(rows: Iterable[ReportLine]) -> bool:
    """Whether a line or its persistent absence is left out; severe absence is told of the whole alone."""
    return any(row.left_out or "persistent" in row.cells_left_out for row in rows)


def _name(school: SchoolRow) -> Said:
    return Said(school.name, school.name_cy or school.name)


def _days(desk: Desk, ask: AskReport, school: SchoolRow) -> list[dt.date]:
    """The days of the period on which the school held a session."""
    held = loaded(desk, Window(ask.first_day, ask.last_day))
    at = next(place for place, one in enumerate(held.schools) if one.number == school.number)
    days = school_days(held, [at], school_year_of(ask.last_day))
    return [day for day in days if ask.first_day <= day <= ask.last_day]


def _panes(desk: Desk, ask: AskReport, scope: Scope, groups: Sequence[ReportLine]) -> Iterable[ReportPane]:
    """The year to the last day, by week, of each year group that may be told."""
    year = school_year_of(ask.last_day)
    for group in groups:
        if group.left_out or not group.key:
            continue
        weeks = trend(desk, replace(scope, year_group=group.key), year, ask.last_day, 0)
        yield ReportPane(group.key, lines.years_of(weeks, frozenset([year]))[0].weeks)


def _schools(
    desk: Desk, ask: AskReport, table: FigureTable, hides: HiddenSchools, known: Mapping[str, SchoolRow], least: int
) -> tuple[ReportLine, ...]:
    """The schools by phase and by place in it: ranked among those that are told, so that no place gives one away."""
    aims = _targets(desk, school_year_of(ask.last_day))
    made = []
    for row, hidden in zip(table.rows, with_hidden(table, hides.schools), strict=True):
        if not row.pupils:
            continue
        school = known[row.key]
        line = lines.line_of(row, hidden, least, _name(school), aims.get(row.key))
        made.append(replace(line, part_of=school.phase, cluster=school.cluster))
    found: list[ReportLine] = []
    for phase in sorted({line.part_of for line in made}, key=lambda phase: (not phase, PHASES.index(phase))):
        here = [line for line in made if line.part_of == phase]
        ranks = measures.ranks([line.attendance for line in here])
        placed = [replace(line, rank=rank) for line, rank in zip(here, ranks, strict=True)]
        found += sorted(placed, key=lambda line: (line.rank is None, line.rank or 0, line.name.english))
    return tuple(found)


def _in_order(found: Sequence[ReportLine]) -> tuple[ReportLine, ...]:
    """Phases from the youngest pupils on, then clusters by name; what nobody told last."""
    return tuple(sorted(found, key=lambda line: (not line.key, PHASES.index(line.key) if line.key in PHASES else 0,
                                                 line.key)))  # fmt: skip


def _step(step: FlowStep, least: int) -> ReportStep:
    hidden, _ = suppress([Group(band.pupils) for band in step.bands], least)
    pupils = tuple(None if one.line else band.pupils for band, one in zip(step.bands, hidden, strict=True))
    return ReportStep(step.key, step.last_day, pupils, step.no_figure)


def _moves(flow: BandFlow, least: int) -> Iterable[ReportMove]:
    """The ways from each half-term to the next, with the small ones left out as a table of sums would have it."""
    keys = [band.key for band in flow.steps[0].bands] if flow.steps else []
    for number in range(len(flow.steps) - 1):
        moves = {(move.from_band, move.to_band): move.pupils for move in flow.moves if move.step == number}
        matrix = [[moves.get((one, other), 0) for other in keys] for one in keys]
        hidden = suppress_matrix(matrix, least)
        for y, one in enumerate(keys):
            for x, other in enumerate(keys):
                if matrix[y][x] or (y, x) in hidden:
                    yield ReportMove(number, one, other, None if (y, x) in hidden else matrix[y][x])
