"""Figures as tables that leave the service: small numbers left out, notes beside them, as CSV or XLSX."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ecede_desktop.errors import Refused
from ecede_desktop.exchange import table_files
from ecede_desktop.law import measures
from ecede_desktop.law.policy_absence import absence_policy
from ecede_desktop.law.suppression import Group, Hidden, suppress, suppress_matrix
from ecede_desktop.records.figure_tables import (
    LEFT_OUT,
    NUMBER,
    PERCENT,
    TEXT,
    Cell,
    ShownColumn,
    ShownTable,
)
from ecede_desktop.records.figures import BandFlow, CodeRow, FigureRow, FigureTable, Scope
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_words import said
from ecede_desktop.services.paper_files import save_pdf

COUNTS = ("possible", "present", "approved", "authorised", "unauthorised", "late_before_close", "late_after_close")
_SMALL = ("persistent", "severe")


def limit_of(desk: Desk) -> int:
    """Groups with fewer pupils than this are left out of what leaves the service."""
    return absence_policy(desk.pack).number("suppress_below", desk.clock.today()).value


def suppressed(table: FigureTable, least: int) -> tuple[tuple[Hidden, ...], Hidden]:
    """What to hide of each line of a table of figures, and of its total."""
    groups = [_group(row) for row in table.rows]
    hidden, total = suppress(groups, least, disjoint=table.disjoint)
    if len(groups) < 2 or not table.disjoint:
        # One line, or lines that do not add up: what is hidden of the whole is told by the whole alone.
        total = suppress([_group(table.total)], least)[0][0]
    lines = [at for at, hides in enumerate(hidden) if hides.line]
    bands = suppress_matrix(
        [[band.pupils for band in row.bands] for row in table.rows], least, lines=lines, total=table.disjoint
    )
    keys = [f"band:{band.key}" for band in table.total.bands]
    with_bands = [
        replace(hides, cells=hides.cells | {key for x, key in enumerate(keys) if (y, x) in bands})
        for y, hides in enumerate((*hidden, total))
    ]
    if not table.disjoint:
        alone = suppress_matrix([[band.pupils for band in table.total.bands]], least)
        with_bands[-1] = replace(total, cells=total.cells | {key for x, key in enumerate(keys) if (0, x) in alone})
    return tuple(with_bands[:-1]), with_bands[-1]


def _group(row: FigureRow) -> Group:
    return Group(row.pupils, {"persistent": row.persistent, "severe": row.severe})


def figure_table(desk: Desk, table: FigureTable, language: str = "en") -> ShownTable:
    """Groups with their total; a table of pupils by name is a list, and nothing is left out of it."""
    least = 0 if table.ask.by == "pupil" else limit_of(desk)
    hidden, of_total = suppressed(table, least)
    years = [one.school_year for one in table.total.earlier]
    heads = [ShownColumn(said(table.ask.by, language)), ShownColumn(said("number", language))]
    heads += [ShownColumn(said(key, language), NUMBER) for key in ("rank", "pupils", *COUNTS, "missing")]
    heads += [ShownColumn(said(key, language), PERCENT) for key in ("missing_percent", "attendance", "absence")]
    heads.append(ShownColumn(said("with_figure", language), NUMBER))
    for key in _SMALL:
        heads += [ShownColumn(said(key, language), NUMBER), ShownColumn(said(f"{key}_percent", language), PERCENT)]
    heads += [ShownColumn(desk.pack.bands[n].english if language != "cy" else desk.pack.bands[n].welsh, NUMBER)
              for n in range(len(desk.pack.bands))]  # fmt: skip
    for year in years:
        told = f"{year}/{(year + 1) % 100:02d}"
        heads.append(ShownColumn(said("earlier", language).format(year=told), PERCENT))
        heads.append(ShownColumn(said("points_since", language).format(year=told), NUMBER))
    rows = [_cells(row, hides, language) for row, hides in zip(table.rows, hidden, strict=True)]
    rows.append(_cells(replace(table.total, label=said("total", language)), of_total, language))
    any_hidden = any(hides.line or hides.cells for hides in (*hidden, of_total))
    return ShownTable(
        title=f"{said(table.ask.by, language)} {table.ask.first_day} – {table.ask.last_day}",
        columns=tuple(heads),
        rows=tuple(rows),
        notes=tuple(_notes(table, language, least if any_hidden else 0)),
        names_people=table.ask.by == "pupil",
    )


def _cells(row: FigureRow, hides: Hidden, language: str) -> tuple[Cell, ...]:
    named: list[Cell] = [row.label or said("not_known", language), row.detail]
    counts: list[Cell] = [row.rank, row.pupils, *(getattr(row.counts, name) for name in COUNTS), row.counts.missing]
    counts += [row.missing, row.attendance, row.absence, row.with_figure]
    for key in _SMALL:
        number: int = getattr(row, key)
        percent = measures.percentage(number, row.with_figure)
        counts += [LEFT_OUT, LEFT_OUT] if hides.hides(key) else [number, percent]
    counts += [LEFT_OUT if hides.hides(f"band:{band.key}") else band.pupils for band in row.bands]
    for one in row.earlier:
        counts += [one.attendance, one.points]
    return (*named, *([LEFT_OUT] * len(counts) if hides.line else counts))


def _notes(table: FigureTable, language: str, least: int) -> Iterator[str]:
    if least:
        yield said("left_out", language).format(least=least)
    yield said("missing_note", language)
    rule = table.persistent_rule
    yield said("rule_note", language).format(
        percent=rule.value.percent,
        comparator={"ge": "≥", "gt": ">"}[rule.value.comparator],
        method=rule.value.method,
        source=rule.citation,
        mark=rule.citation.mark,
    )
    if table.second_left_out:
        yield said("second_note", language).format(number=table.second_left_out)
    for one in table.not_comparable:
        yield one.welsh if language == "cy" else one.english


def code_table(desk: Desk, rows: Sequence[CodeRow], by: str, language: str = "en") -> ShownTable:
    """A line a group and code; groups of few pupils are left out whole."""
    least = limit_of(desk)
    hidden, _ = suppress([Group(row.pupils) for row in rows], least)
    kinds = {"code": TEXT, "name": TEXT, "counts_as": TEXT, "sessions": NUMBER, "share": PERCENT}
    heads = [ShownColumn(said(by, language))]
    heads += [ShownColumn(said(key, language), kind) for key, kind in kinds.items()]
    heads += [ShownColumn(said(key, language), NUMBER) for key in ("possible", "missing")]
    cells: list[tuple[Cell, ...]] = []
    for row, hides in zip(rows, hidden, strict=True):
        label = row.label or said("not_known", language)
        if hides.line:
            cells.append((label, *[LEFT_OUT] * (len(heads) - 1)))
            continue
        for one in row.codes:
            meaning = one.welsh if language == "cy" else one.english
            numbers = (one.sessions, one.percent, row.counts.possible, row.counts.missing)
            cells.append((label, one.code, meaning, one.mark_class, *numbers))
    notes = [said("missing_note", language)]
    notes += [said("left_out", language).format(least=least)] if any(hides.line for hides in hidden) else []
    return ShownTable(said("code", language), tuple(heads), tuple(cells), tuple(notes))


def flow_table(desk: Desk, flow: BandFlow, language: str = "en") -> ShownTable:
    """Pupils by band in each half-term and the ways between them; small numbers left out of both."""
    least = limit_of(desk)
    names = {band.key: band.welsh if language == "cy" else band.english for band in desk.pack.bands}
    keys = list(names)
    columns = tuple(ShownColumn(said(key, language)) for key in ("period", "from_band", "to_band"))
    rows: list[tuple[Cell, ...]] = []
    for step in flow.steps:
        hidden, _ = suppress([Group(band.pupils) for band in step.bands], least)
        for band, hides in zip(step.bands, hidden, strict=True):
            rows.append((step.key, names[band.key], "", LEFT_OUT if hides.line else band.pupils))
    for number, step in enumerate(flow.steps[:-1]):
        moves = {(move.from_band, move.to_band): move.pupils for move in flow.moves if move.step == number}
        matrix = [[moves.get((one, other), 0) for other in keys] for one in keys]
        left_out = suppress_matrix(matrix, least)
        for y, one in enumerate(keys):
            for x, other in enumerate(keys):
                if matrix[y][x] or (y, x) in left_out:
                    cell: Cell = LEFT_OUT if (y, x) in left_out else matrix[y][x]
                    rows.append((step.key, names[one], names[other], cell))
    heads = (*columns, ShownColumn(said("pupils", language), NUMBER))
    notes = (said("left_out", language).format(least=least),)
    return ShownTable(said("period", language), heads, tuple(rows), notes)


def save_table(desk: Desk, table: ShownTable, path: Path) -> Path:
    """Write a table as ``.xlsx`` or ``.csv``, with its notes, and say in the audit that it left the service.

    Raises:
        Refused: the name ends otherwise.
        NotSaved: the file cannot be written.
    """
    columns = [table_files.Column(column.heading, column.kind) for column in table.columns]
    rows = [*table.rows, *((note, *[None] * (len(columns) - 1)) for note in table.notes)]
    ending = path.suffix.lower()
    if ending == ".csv":
        content = table_files.write_table_csv(columns, rows)
    elif ending == ".xlsx":
        content = table_files.write_table_xlsx(table.title, columns, rows, made_at=desk.clock.now())
    else:
        raise Refused("table_ending", f"A table is saved as .xlsx or .csv; “{path.name}” ends otherwise.")
    save_pdf(content, path)
    if not desk.store.read_only:
        with desk.writing() as unit:
            told = {"title": table.title, "rows": len(table.rows), "names_people": table.names_people}
            unit.record("export", "figures", path.name, after=told | {"sha256": hashlib.sha256(content).hexdigest()})
            unit.commit()
    return path


def scope_words(scope: Scope) -> str:
    """A scope in a few words, for titles; nothing for the whole county."""
    parts = [scope.school, scope.phase, scope.cluster, scope.year_group and f"Y{scope.year_group}", scope.reg_group]
    parts += [f"KS{scope.key_stage}" if scope.key_stage is not None else "", scope.cohort, scope.upn]
    return " ".join(part for part in parts if part)
