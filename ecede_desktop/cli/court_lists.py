"""``court hearings`` and ``notices county``: the hearings, notices and warnings of the whole county."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.records.hearing_lists import Agenda, HearingLine
from ecede_desktop.records.notice_lists import DOUBTED, STATES, WARNING_STATES, NoticeLine, WarningLine
from ecede_desktop.services import hearing_files, hearing_lists, notice_lists

_KNOWN = (*STATES, DOUBTED)


def hearings(options: argparse.Namespace) -> int:
    """Hearings without an outcome first, then day by day; with a file, only where it was saved."""
    days = (options.first_day, options.last_day)
    with opened(options, read_only=options.ics is None) as desk:
        if options.ics is not None:
            saved = hearing_files.save_hearings(
                desk, options.ics, *days, whose=options.officer, language=options.language
            ).value
            if options.json:
                out_json(saved)
            else:
                out(f"{saved.events} hearings: {saved.path}")
            return 0
        view = hearing_lists.agenda(desk, *days, options.officer)
    if options.json:
        out_json(view)
        return 0
    out_table(("day", "at", "what", "court", "case", "officer", "state"), _lines(view))
    return 0


def county(options: argparse.Namespace) -> int:
    """Every notice and request, or every warning that stands, what is due next first."""
    known = WARNING_STATES if options.warnings else _KNOWN
    if options.state and options.state not in known:
        text = f"“{options.state}” is no standing here; use one of {', '.join(known)}."
        raise Refused("notice_state_unknown", text, field="state", state=options.state, known=", ".join(known))
    with opened(options, read_only=True) as desk:
        lists = notice_lists.notice_lists(desk)
    if options.warnings:
        return _warnings(options, [row for row in lists.warnings if _is_wanted(options, row.officer, row.state)])
    rows = lists.notices
    return _notices(
        options, [one for one in rows if _is_wanted(options, one.officer, one.state, DOUBTED if one.doubts else "")]
    )


def _notices(options: argparse.Namespace, rows: Sequence[NoticeLine]) -> int:
    cells = [
        (row.state, _day(row.next_on), row.parent, row.child, row.school_name, row.number, _day(row.served_on),
         f"{row.due_pence / 100:.2f}", _day(row.last_day), row.officer_name, ", ".join(row.doubts))
        for row in rows
    ]  # fmt: skip
    heads = ("stands", "next", "parent", "child", "school", "number", "received", "due", "last day", "officer", "doubt")
    return _said(options, rows, heads, cells)


def _warnings(options: argparse.Namespace, rows: Sequence[WarningLine]) -> int:
    cells = [
        (row.state, row.parent, row.child, row.school_name, str(row.on), _day(row.runs_to), _day(row.relied_to),
         row.case_reference, row.officer_name)
        for row in rows
    ]  # fmt: skip
    heads = ("stands", "parent", "child", "school", "given", "runs to", "relied on to", "case", "officer")
    return _said(options, rows, heads, cells)


def _said(
    options: argparse.Namespace, rows: object, heads: tuple[str, ...], cells: Sequence[tuple[str, ...]]
) -> int:  # fmt: skip
    if options.json:
        out_json(rows)
    else:
        out_table(heads, cells)
    return 0


def _is_wanted(options: argparse.Namespace, officer: str, *states: str) -> bool:
    return options.officer in ("", officer) and options.state in ("", *states)


def _lines(view: Agenda) -> Iterator[tuple[str, ...]]:
    for one in view.waiting:
        yield _hearing(one, "needs an outcome")
    for due in view.missed:
        yield str(due.on), "", due.deadline.english, "", due.case_reference, due.officer_name, "past"
    for day in view.days:
        for hearing in day.hearings:
            said = [f"{one.name} cannot come." for one in hearing.clashes]
            said += [need.english for need in hearing.gaps]
            yield _hearing(hearing, hearing.outcome or " ".join(said) or "to come")
        for due in day.deadlines:
            yield str(due.on), "", due.deadline.english, "", due.case_reference, due.officer_name, ""


def _hearing(one: HearingLine, state: str) -> tuple[str, ...]:
    at = f"{one.at:%H:%M}" if one.at else ""
    return str(one.on), at, one.kind, one.court, one.case_reference, one.officer_name, state


def _day(day: object) -> str:
    return str(day) if day is not None else ""
