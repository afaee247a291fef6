"""Doubts on paper: each rule with what it looks for, each doubt with its sessions and its answer; what was agreed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.register_checks import DoubtRow, DoubtView, SessionOfDoubt
from ecede_desktop.records.register_papers import CheckPaper
from ecede_desktop.reports import fonts, tables
from ecede_desktop.reports.paper import WIDTH, Paper
from ecede_desktop.reports.sheet import INK, MUTED
from ecede_desktop.reports.tables import Cell, Column
from ecede_desktop.reports.wording import Words

MOST_TOLD = 60
"""Days or pupils told of one doubt; beyond them the paper says how many more there are."""
HEAD, MOST_KEPT = 92.0, 480.0
"""Room for a rule with the head of its table; what is kept together takes no more than most of a page."""
NEXT_DAY = dt.timedelta(days=4)
"""Days with the same marks are told as one stretch over a weekend, not over a holiday."""
DAY_GROUPS = frozenset({"bulk_changes"})
KIND_GROUPS = frozenset({"marks_on_closed_day"})
YEAR_GROUPS = frozenset({"closed_for_some"})
CODE_GROUPS = frozenset({"code_use", "c_above_median"})


def draw(paper: Paper, check: CheckPaper, tongue: Words) -> None:
    """Every doubt under its rule."""
    columns = (
        Column(tongue("col_about"), 128),
        Column(tongue("col_found"), WIDTH - 268 + tables.GUTTER),
        Column(tongue("col_answer"), 140, size=8.5),
    )
    for rule in check.check.raised:
        rows = [_row(view, rule, tongue) for view in check.doubts if view.doubt.rule == rule.key]
        # A rule is never told at the foot of one page with its first doubt on the next.
        paper.need(min(HEAD + tables.row_height(columns, rows[0]), MOST_KEPT))
        paper.y += 8
        paper.paragraph(rule.name(tongue.language), font=fonts.BOLD, size=11, after=1)
        paper.paragraph(rule.looks_for(tongue.language), size=8.5, ink=MUTED, after=1)
        source = str(rule.citation) if rule.citation.certain else tongue("unconfirmed", source=rule.citation)
        paper.paragraph(tongue("source", source=source, weight=tongue(rule.weight)), size=8, ink=MUTED, after=2)
        tables.draw(paper, columns, rows)


def comparison(paper: Paper, check: CheckPaper, tongue: Words) -> None:
    """What became of the doubts of the check before."""
    found = check.comparison
    assert found is not None
    earlier = found.earlier
    day = tongue.date(earlier.run_at.date())
    paper.paragraph(tongue("since_intro", day=day, doubts=earlier.doubts))
    counts = {state: found.count(state) for state in ("gone", "still", "new", "not_looked_at")}
    paper.paragraph(tongue("since_counts", **counts))
    rows = [
        (
            check.check.rule(one.doubt.rule).name(tongue.language),
            about(one.doubt, tongue),
            str(one.before),
            str(one.now),
        )
        for one in found.doubts
        if one.state == "still"
    ]
    if rows:
        paper.note(tongue("since_still"))
        columns = (
            Column(tongue("col_rule"), 190),
            Column(tongue("col_about"), WIDTH - 290 + tables.GUTTER),
            Column(tongue("col_before"), 50, align="right"),
            Column(tongue("col_now"), 50, align="right"),
        )
        tables.draw(paper, columns, rows)


def actions(paper: Paper, check: CheckPaper, tongue: Words) -> None:
    """What was found and agreed: who does what by when."""
    columns = (
        Column(tongue("col_weight"), 56),
        Column(tongue("col_finding"), 142),
        Column(tongue("col_action"), WIDTH - 348 + tables.GUTTER),
        Column(tongue("col_who"), 80),
        Column(tongue("col_by"), 70),
    )
    rows = []
    for action in check.actions:
        by = tongue.short_date(action.due_on) if action.due_on else ""
        done = tongue("done_on", day=tongue.short_date(action.done_on), what=action.outcome) if action.done_on else by
        rows.append((tongue(action.weight), action.finding, action.action, action.who, done))
    tables.draw(paper, columns, rows)


def about(doubt: DoubtRow, tongue: Words) -> str:
    """Whom or what a doubt is about."""
    if doubt.pupil_id is not None:
        return doubt.pupil_name
    named: dict[frozenset[str], Callable[[], str]] = {
        DAY_GROUPS: lambda: tongue("file_of", day=tongue.short_date(dt.date.fromisoformat(doubt.group))),
        KIND_GROUPS: lambda: tongue(f"kind_{doubt.group}"),
        YEAR_GROUPS: lambda: tongue("year_group", year=doubt.group),
        CODE_GROUPS: lambda: tongue("code", code=doubt.group),
    }
    for rules, say in named.items():
        if doubt.rule in rules:
            return say()
    return tongue("class", group=doubt.group) if doubt.group else tongue("whole_school")


def _row(view: DoubtView, rule: RegisterRule, tongue: Words) -> tuple[tuple[Cell, ...], ...]:
    doubt = view.doubt
    whose: tuple[Cell, ...] = (Cell(about(doubt, tongue), fonts.BOLD, 9.0),)
    if doubt.pupil_id is not None:
        group = doubt.reg_group or (tongue("year_group", year=doubt.year_group) if doubt.year_group else "")
        whose += tuple(Cell(text, fonts.REGULAR, 8.0, MUTED) for text in (group, doubt.upn) if text)
    found = [Cell(rule.finding(tongue.language, doubt.facts, tongue.short_date), fonts.REGULAR, 9.0)]
    if view.sessions:
        found.append(Cell(sessions_in_words(view.sessions, tongue), fonts.REGULAR, 8.0, MUTED))
    return whose, tuple(found), _answer(doubt, tongue)


def _answer(doubt: DoubtRow, tongue: Words) -> tuple[Cell, ...]:
    """How it stands; a line to write on where nobody has answered."""
    said = doubt.settlement
    if said is None:
        return (Cell(tongue("no_answer"), fonts.REGULAR, 8.0, MUTED),)
    by = tongue("said_by", name=said.settled_by, day=tongue.short_date(said.settled_at.date()))
    return (
        Cell(tongue(f"settled_{said.settlement}"), fonts.BOLD, 8.5),
        Cell(said.note, fonts.REGULAR, 8.5, INK),
        Cell(by, fonts.REGULAR, 7.5, MUTED),
    )


def sessions_in_words(sessions: Sequence[SessionOfDoubt], tongue: Words) -> str:
    """The sessions, pupil by pupil where there are several, day by day where there is one."""
    if any(one.pupil_name for one in sessions):
        by_name: dict[str, list[SessionOfDoubt]] = {}
        for one in sessions:
            by_name.setdefault(one.pupil_name, []).append(one)
        parts = [
            tongue("pupil_days", pupil=name, days=", ".join(_days(found, tongue))) for name, found in by_name.items()
        ]
    else:
        parts = list(_days(sessions, tongue))
    told = "; ".join(parts[:MOST_TOLD])
    return tongue("and_more", told=told, number=len(parts) - MOST_TOLD) if len(parts) > MOST_TOLD else told


def _days(sessions: Iterable[SessionOfDoubt], tongue: Words) -> Iterable[str]:
    by_day: dict[dt.date, list[str]] = {}
    for one in sessions:
        by_day.setdefault(one.date, []).append(_mark(one, tongue))
    stretches: list[tuple[dt.date, dt.date, str]] = []
    for day, marks in by_day.items():
        told = " ".join(marks)
        if stretches and stretches[-1][2] == told and day - stretches[-1][1] <= NEXT_DAY:
            stretches[-1] = (stretches[-1][0], day, told)
        else:
            stretches.append((day, day, told))
    for first, last, told in stretches:
        if first == last:
            yield tongue("on_day", day=tongue.short_day(first), marks=told)
        else:
            yield tongue("on_days", first=tongue.short_day(first), last=tongue.short_day(last), marks=told)


def _mark(one: SessionOfDoubt, tongue: Words) -> str:
    """``am N``, with the code first recorded and how many pupils where that is more than one."""
    changed = tongue("changed", code=one.code, original=one.original) if one.original else one.code
    times = f"×{one.times}" if one.times > 1 else ""
    return " ".join(part for part in (tongue(one.session.lower()), changed, times) if part)
