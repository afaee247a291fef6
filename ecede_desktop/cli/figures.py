"""``figures``: attendance of any group over any period, absence, patterns, vulnerability, transitions, code sets.

A table, CSV and a file leave small numbers of groups out; ``--json`` has every number, for the service's own scripts.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_csv, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.law.windows import Window
from ecede_desktop.records.code_sets import SaveCodeSet
from ecede_desktop.records.figure_tables import ShownTable
from ecede_desktop.records.figures import AskFigures, Scope
from ecede_desktop.services import (
    absence,
    code_sets,
    figure_pictures,
    figure_tables,
    pupil_tables,
    vulnerability,
)
from ecede_desktop.services import figures as services
from ecede_desktop.services import patterns as pattern_services
from ecede_desktop.services import transitions as transition_services
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import window_for


def _scope(options: argparse.Namespace) -> Scope:
    return Scope(
        school=options.school,
        phase=options.phase,
        cluster=options.cluster,
        key_stage=options.key_stage,
        year_group=options.year_group,
        reg_group=options.reg_group,
        cohort=options.cohort,
        upn=options.upn,
    )


def _window(desk: Desk, options: argparse.Namespace) -> Window:
    if options.first_day is None and options.last_day is None:
        return window_for(desk, options.window)
    if options.first_day is None or options.last_day is None:
        raise Refused("period_half", "Give both days of the period, --from and --to, or a period with --window.")
    return Window(options.first_day, options.last_day)


def _give(desk: Desk, options: argparse.Namespace, record: object, table: ShownTable) -> int:
    """The answer in the form that was asked for."""
    if options.out is not None:
        figure_tables.save_table(desk, table, options.out)
        message(f"Saved as {options.out}: {len(table.rows)} lines.")
    if options.json or options.format == "json":
        out_json(record)
    elif options.format == "csv":
        out_csv([column.heading for column in table.columns], table.rows)
    elif options.out is None:
        out_table([column.heading for column in table.columns], table.rows)
    for note in table.notes:
        message(note)
    return 0


def by(options: argparse.Namespace) -> int:
    """Groups of a scope over a period, with the like period of earlier years."""
    with opened(options, read_only=options.out is None) as desk:
        window = _window(desk, options)
        ask = AskFigures(window.first_day, window.last_day, options.by, _scope(options), options.compare, options.like)
        found = services.figures(desk, ask)
        return _give(desk, options, found, figure_tables.figure_table(desk, found, options.language))


def codes(options: argparse.Namespace) -> int:
    """Each group by code."""
    with opened(options, read_only=options.out is None) as desk:
        window = _window(desk, options)
        found = figure_pictures.code_mix(
            desk, AskFigures(window.first_day, window.last_day, options.by, _scope(options))
        )
        return _give(desk, options, found, figure_tables.code_table(desk, found, options.by, options.language))


def persistent(options: argparse.Namespace) -> int:
    """Who is persistently absent."""
    with opened(options, read_only=options.out is None) as desk:
        window = _window(desk, options)
        found = absence.persistent(desk, _scope(options), window.first_day, window.last_day)
        return _give(desk, options, found, pupil_tables.persistent_table(found, options.language))


def runs(options: argparse.Namespace) -> int:
    """Continuous unauthorised absence (reg 12)."""
    with opened(options, read_only=options.out is None) as desk:
        window = _window(desk, options)
        found = absence.absence_run_rows(desk, _scope(options), window.first_day, window.last_day)
        return _give(desk, options, found, pupil_tables.run_table(found, options.language))


def holidays(options: argparse.Namespace) -> int:
    """Holiday sessions of a school year (reg 7)."""
    with opened(options, read_only=options.out is None) as desk:
        year = options.year if options.year is not None else _window(desk, options).school_years[-1]
        found = absence.holidays(desk, _scope(options), year)
        return _give(desk, options, found, pupil_tables.holiday_table(found, options.language))


def patterns(options: argparse.Namespace) -> int:
    """When absence falls."""
    with opened(options, read_only=options.out is None) as desk:
        window, scope = _window(desk, options), _scope(options)
        found = pattern_services.patterns(desk, scope, window.first_day, window.last_day)
        whole = services.figures(desk, AskFigures(window.first_day, window.last_day, "county", scope))
        table = pupil_tables.pattern_table(desk, found, whole.total.pupils, options.language)
        return _give(desk, options, found, table)


def flow(options: argparse.Namespace) -> int:
    """Bands from half-term to half-term."""
    with opened(options, read_only=options.out is None) as desk:
        window = _window(desk, options)
        found = figure_pictures.band_flow(desk, _scope(options), window.school_years[-1], window.last_day)
        return _give(desk, options, found, figure_tables.flow_table(desk, found, options.language))


def vulnerability_list(options: argparse.Namespace) -> int:
    """Vulnerability profiles, with every part in ``--json``; ``--keep`` keeps them as they are now."""
    with opened(options, read_only=options.out is None and not options.keep) as desk:
        found = vulnerability.profiles(desk, _scope(options), options.as_at)
        if options.keep:
            kept = vulnerability.keep_profiles(desk, _scope(options), options.as_at).value
            message(f"Kept as “{kept.title}”, SHA-256 {kept.sha256}.")
        return _give(desk, options, found, pupil_tables.profile_table(found, options.language))


def transitions(options: argparse.Namespace) -> int:
    """Leavers without arrival, Year 6 and 11, moves and claims."""
    tables = {
        "not-arrived": pupil_tables.arrival_table,
        "leaving": pupil_tables.leaving_table,
        "moves": pupil_tables.move_table,
        "claims": pupil_tables.claim_table,
    }
    with opened(options, read_only=options.out is None) as desk:
        found = transition_services.transitions(desk, _scope(options), options.as_at)
        return _give(desk, options, found, tables[options.show](found, options.language))


def change(options: argparse.Namespace) -> int:
    """Weeks before and after a day on which something was done."""
    with opened(options, read_only=True) as desk:
        found = figure_pictures.change_points(desk, options.on, _scope(options))
    if options.json:
        out_json(found)
        return 0
    heads = [
        "weeks",
        "before",
        "to",
        "attended",
        "possible",
        "missing",
        "after",
        "to",
        "attended",
        "possible",
        "missing",
    ]
    out_table(
        [*heads, "points"],
        [
            (
                f"{one.weeks}{'' if one.whole else ' (not over)'}",
                *one.before_days, one.before.attended, one.before.possible, one.before.missing,
                *one.after_days, one.after.attended, one.after.possible, one.after.missing,
                one.points,
            )
            for one in found
        ],
    )  # fmt: skip
    return 0


def list_code_sets(options: argparse.Namespace) -> int:
    """The code sets there are, and from when to when each holds."""
    with opened(options, read_only=True) as desk:
        rows = code_sets.list_sets(desk)
    if options.json:
        out_json(rows)
        return 0
    out_table(
        ["Set", "From", "To", "Codes", "Whose", "School years held", "Source"],
        [
            (
                r.codes.id, r.codes.valid_from, r.codes.valid_to, len(r.codes.codes) + len(r.codes.longer), r.whose,
                r.mark_years, r.codes.source,
            )
            for r in rows
        ],
    )  # fmt: skip
    return 0


def save_code_set(options: argparse.Namespace) -> int:
    """Keep a code set that the council wrote."""
    with opened(options) as desk:
        row = code_sets.save_set(desk, SaveCodeSet(_text(options.file), options.note)).value
    if options.json:
        out_json(row)
    else:
        out(f"Kept {row.codes.id}: {len(row.codes.codes)} codes, in use from now on for what is taken in.")
    return 0


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Refused("code_set_encoding", f"{file} is not a UTF-8 text file.") from None
    except OSError as fault:
        raise Refused("code_set_unreadable", f"{file} cannot be read: {fault.strerror}.") from None
