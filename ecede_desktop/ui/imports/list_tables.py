"""The tables of what went in before: imports, differences to settle, batches, profiles, and what a file claims."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QCoreApplication

from ecede_desktop.clock import local
from ecede_desktop.records.batches import BatchFileRow, BatchRow
from ecede_desktop.records.claims import ContactClaimed, TotalsClaimed
from ecede_desktop.records.differences import DifferenceRow
from ecede_desktop.records.imports import ImportRow
from ecede_desktop.records.saved_profiles import SavedProfile
from ecede_desktop.ui import i18n, school_names
from ecede_desktop.ui.fault_sentences import wrong_of
from ecede_desktop.ui.imports.difference_words import difference_sentence, kind_words
from ecede_desktop.ui.imports.tables import line_words
from ecede_desktop.ui.rows_model import RowsColumn

translate = QCoreApplication.translate
TAKEN_BACK = 7
"""The column that says which imports were taken back."""


def import_columns() -> tuple[RowsColumn[Any], ...]:
    """Files that went in, with what they brought; those taken back say so."""
    made: tuple[RowsColumn[ImportRow], ...] = (
        RowsColumn(lambda: translate("ImportTables", "When"), _when, sorts_by=lambda r: r.imported_at),
        RowsColumn(lambda: translate("ImportTables", "File"), lambda r: r.file_name),
        RowsColumn(lambda: translate("ImportTables", "Period"), _period, sorts_by=lambda r: str(r.first_day)),
        RowsColumn(
            lambda: translate("ImportTables", "New marks"),
            lambda r: str(r.marks_new),
            figure=True,
            sorts_by=lambda r: r.marks_new,
        ),
        RowsColumn(
            lambda: translate("ImportTables", "Changed"),
            lambda r: str(r.marks_changed),
            figure=True,
            sorts_by=lambda r: r.marks_changed,
        ),
        RowsColumn(
            lambda: translate("ImportTables", "Differences"),
            lambda r: str(r.differences_open or ""),
            figure=True,
            sorts_by=lambda r: r.differences_open,
        ),
        RowsColumn(lambda: translate("ImportTables", "By"), lambda r: r.imported_by),
        RowsColumn(lambda: translate("ImportTables", "Taken back"), _taken_back),
    )
    return made


def difference_columns() -> tuple[RowsColumn[Any], ...]:
    """Differences that are to be settled."""
    made: tuple[RowsColumn[DifferenceRow], ...] = (
        RowsColumn(lambda: translate("ImportTables", "Kind"), lambda d: kind_words(d.kind)),
        RowsColumn(
            lambda: translate("ImportTables", "School"), lambda d: school_names.own(d.school_name) or d.school_number
        ),
        RowsColumn(lambda: translate("ImportTables", "Difference"), lambda d: difference_sentence(d.kind, d.facts)),
        RowsColumn(lambda: translate("ImportTables", "File"), lambda d: d.file_name),
        RowsColumn(
            lambda: translate("ImportTables", "When"),
            lambda d: _moment(d.imported_at),
            sorts_by=lambda d: d.imported_at,
        ),
    )
    return made


def batch_columns() -> tuple[RowsColumn[Any], ...]:
    """Batches with what became of their files."""
    made: tuple[RowsColumn[BatchRow], ...] = (
        RowsColumn(
            lambda: translate("ImportTables", "When"), lambda b: _moment(b.started_at), sorts_by=lambda b: b.started_at
        ),
        RowsColumn(lambda: translate("ImportTables", "Batch"), lambda b: b.name),
        RowsColumn(lambda: translate("ImportTables", "Files"), _batch_counts),
        RowsColumn(lambda: translate("ImportTables", "By"), lambda b: b.started_by),
    )
    return made


def batch_file_columns() -> tuple[RowsColumn[BatchFileRow], ...]:
    """The files of a batch."""
    return (
        RowsColumn(lambda: translate("ImportTables", "State"), lambda f: state_words(f.state)),
        RowsColumn(lambda: translate("ImportTables", "File"), lambda f: f.file_name),
        RowsColumn(lambda: translate("ImportTables", "School"), lambda f: f.schools),
        RowsColumn(lambda: translate("ImportTables", "What became of it"), _became),
        RowsColumn(
            lambda: translate("ImportTables", "Differences"),
            lambda f: str(f.differences or ""),
            figure=True,
            sorts_by=lambda f: f.differences,
        ),
    )


def profile_columns() -> tuple[RowsColumn[Any], ...]:
    """Profiles, each version a line."""
    made: tuple[RowsColumn[SavedProfile], ...] = (
        RowsColumn(lambda: translate("ImportTables", "Profile"), lambda p: p.name),
        RowsColumn(
            lambda: translate("ImportTables", "Version"), lambda p: str(p.version), figure=True,
            sorts_by=lambda p: p.version,
        ),
        RowsColumn(lambda: translate("ImportTables", "System"), lambda p: p.system),
        RowsColumn(
            lambda: translate("ImportTables", "School"),
            lambda p: p.school_number or translate("ImportTables", "Every school"),
        ),
        RowsColumn(lambda: translate("ImportTables", "Saved"), lambda p: _moment(p.recorded_at)),
        RowsColumn(lambda: translate("ImportTables", "By"), lambda p: p.recorded_by),
        RowsColumn(
            lambda: translate("ImportTables", "Used"),
            lambda p: translate("ImportTables", "retired") if p.retired_at else translate("ImportTables", "yes"),
        ),
    )  # fmt: skip
    return made


def contact_columns() -> tuple[RowsColumn[Any], ...]:
    """Contacts as a school claims them."""
    made: tuple[RowsColumn[ContactClaimed], ...] = (
        RowsColumn(lambda: translate("ImportTables", "Pupil"), lambda c: c.pupil),
        RowsColumn(lambda: translate("ImportTables", "Contact"), lambda c: c.name),
        RowsColumn(lambda: translate("ImportTables", "Relationship"), lambda c: c.relationship),
        RowsColumn(lambda: translate("ImportTables", "Responsibility as the school claims it"), _responsibility),
        RowsColumn(lambda: translate("ImportTables", "Phone"), lambda c: ", ".join(c.phones)),
        RowsColumn(lambda: translate("ImportTables", "Claimed on"), lambda c: i18n.format_day(c.claimed_on)),
    )
    return made


def total_columns() -> tuple[RowsColumn[Any], ...]:
    """A file's own sums."""
    made: tuple[RowsColumn[TotalsClaimed], ...] = (
        RowsColumn(lambda: translate("ImportTables", "Pupil"), lambda t: t.pupil),
        RowsColumn(lambda: translate("ImportTables", "School"), lambda t: t.school_number),
        RowsColumn(lambda: translate("ImportTables", "School year"), lambda t: _year(t.school_year)),
        RowsColumn(lambda: translate("ImportTables", "Possible"), lambda t: _sum(t.possible), figure=True),
        RowsColumn(lambda: translate("ImportTables", "Attended"), lambda t: _sum(t.attended), figure=True),
        RowsColumn(lambda: translate("ImportTables", "Authorised"), lambda t: _sum(t.authorised), figure=True),
        RowsColumn(lambda: translate("ImportTables", "Unauthorised"), lambda t: _sum(t.unauthorised), figure=True),
    )
    return made


def state_words(state: str) -> str:
    """What became of a file of a batch."""
    names = {
        "waiting": translate("ImportTables", "Waiting"),
        "in": translate("ImportTables", "In"),
        "same": translate("ImportTables", "In before"),
        "refused": translate("ImportTables", "Refused"),
        "unread": translate("ImportTables", "Not read"),
    }
    return names.get(state, state)


def _became(file: BatchFileRow) -> str:
    if file.state == "in":
        said = translate("ImportTables", "New marks: {new}. Changed marks: {changed}.")
        return said.format(new=file.marks_new, changed=file.marks_changed)
    if file.state == "same":
        return translate("ImportTables", "Went in before, byte for byte: nothing has changed.")
    refusals = [problem for problem in file.problems if problem.refuses]
    if refusals:
        said = translate("ImportTables", "To put right: {count}. The first, line {line}: {wrong}")
        return said.format(count=len(refusals), line=line_words(refusals[0]), wrong=wrong_of(refusals[0]))
    return file.sentence


def _batch_counts(batch: BatchRow) -> str:
    parts = [f"{state_words(state)} {count}" for state, count in batch.counts.items() if count]
    if batch.stopped:
        parts.append(translate("ImportTables", "stopped before the end"))
    return " · ".join(parts)


def _responsibility(contact: ContactClaimed) -> str:
    if contact.responsibility is None:
        return translate("ImportTables", "not said")
    return translate("ImportTables", "yes") if contact.responsibility else translate("ImportTables", "no")


def _sum(value: int | None) -> str:
    return "–" if value is None else str(value)


def _year(school_year: int) -> str:
    return f"{school_year}/{(school_year + 1) % 100:02d}"


def _taken_back(row: ImportRow) -> str:
    if row.withdrawn_at is None:
        return ""
    said = translate("ImportTables", "{when} by {by}: {reason}")
    return said.format(when=_moment(row.withdrawn_at), by=row.withdrawn_by, reason=row.withdrawn_reason)


def _moment(instant: dt.datetime) -> str:
    when = local(instant)
    return f"{i18n.format_day(when.date())} {i18n.format_time(when)}"


def _when(row: ImportRow) -> str:
    return _moment(row.imported_at)


def _period(row: ImportRow) -> str:
    if row.first_day is None or row.last_day is None:
        return ""
    return f"{i18n.format_day(row.first_day)} – {i18n.format_day(row.last_day)}"
