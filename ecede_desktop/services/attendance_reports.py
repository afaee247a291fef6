"""Attendance reports of a school and of the county: looked at, issued and kept with their figures, printed again."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.attendance_reports import (
    COUNTY,
    COUNTY_KIND,
    SCHOOL_KIND,
    AskReport,
    IssuedReport,
    Report,
    ReportRow,
    SchoolReport,
)
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.snapshots import NewSnapshot, Snapshot
from ecede_desktop.reports import attendance_report, paper
from ecede_desktop.services.attendance_report_reading import read_county, read_school
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import check_writable, save_pdf, saving
from ecede_desktop.services.schools import full_number
from ecede_desktop.store import snapshots

__all__ = [
    "check_writable",
    "file_name",
    "issue_report",
    "list_reports",
    "preview_report",
    "read_report",
    "reprint_report",
    "save_pdf",
    "save_report",
]

LANGUAGES = ("en", "cy", "both")
KINDS = (SCHOOL_KIND, COUNTY_KIND)


def read_report(desk: Desk, ask: AskReport) -> Report:
    """Everything that the report says, as the marks stand now.

    Raises:
        Refused: the language, the school or the days cannot be, there is no mark, or there are too few pupils.
    """
    if ask.language not in LANGUAGES:
        text = f"A paper is written in one of {', '.join(LANGUAGES)}, not in “{ask.language}”."
        raise Refused("paper_language", text, language=ask.language)
    return read_school(desk, ask) if ask.school else read_county(desk, ask)


def preview_report(desk: Desk, ask: AskReport) -> bytes:
    """The paper as it would be, each page marked as a preview; nothing is kept.

    Raises:
        Refused: as ``read_report``.
    """
    report = read_report(desk, ask)
    frame = dataclasses.replace(report.frame, issued=False)
    return attendance_report.render(dataclasses.replace(report, frame=frame))


def issue_report(desk: Desk, ask: AskReport) -> Outcome[IssuedReport]:
    """Keep the figures and the paper as they are now: neither is made again.

    Raises:
        Refused: as ``read_report``.
    """
    return _keep(desk, _made(desk, ask))


def save_report(desk: Desk, ask: AskReport, path: Path) -> Outcome[IssuedReport]:
    """Issue a report into a file: nothing is kept of one that could not be written there.

    Raises:
        NotSaved: it cannot be written there.
        Refused: as ``read_report``.
    """
    check_writable(path)
    new = _made(desk, ask)
    with saving(new.content, path):
        return _keep(desk, new)


def reprint_report(desk: Desk, report_id: UUID) -> Outcome[IssuedReport]:
    """The bytes that were issued, exactly as they were; the reprint is recorded.

    Raises:
        NoSuchSnapshot: no report was issued with that id.
        Refused: what is kept is not what was issued.
    """
    with desk.writing() as unit:
        kept = snapshots.get(unit.session, report_id)
        content = snapshots.content(unit.session, report_id)
        if kept.row.kind not in KINDS:
            raise snapshots.NoSuchSnapshot
        if not kept.whole or hashlib.sha256(content).hexdigest() != kept.record["pdf_sha256"]:
            text = (
                "The kept copy of this report is not what was issued: do not use it; restore the store from a backup."
            )
            raise Refused("report_damaged", text)
        unit.record("print", "snapshot", report_id, after={"sha256": kept.record["pdf_sha256"]})
        return Outcome(unit.commit(), IssuedReport(_row(kept), content))


def list_reports(desk: Desk, school: str | None = None) -> tuple[ReportRow, ...]:
    """Reports that were issued, the latest first: of a school, of the county (empty), or all (None).

    Raises:
        Refused: it is no school number.
    """
    number = full_number(desk, school) if school else school
    with desk.reading() as session:
        kept = [row for kind in KINDS for row in snapshots.list_snapshots(session, kind)]
        if number is not None:
            kept = [row for row in kept if row.title.endswith(f" {number or COUNTY}")]
        rows = [_row(snapshots.get(session, row.id)) for row in kept]
    return tuple(sorted(rows, key=lambda row: (row.issued_at, row.id), reverse=True))


def file_name(school_number: str, first_day: dt.date, last_day: dt.date) -> str:
    """The name a report is offered under: school or county, and its days; nobody's name."""
    return f"attendance-{school_number or COUNTY}-{first_day:%Y%m%d}-{last_day:%Y%m%d}.pdf"


def _made(desk: Desk, ask: AskReport) -> NewSnapshot:
    report = read_report(desk, ask)
    content = attendance_report.render(report)
    frame = report.frame
    number = report.number if isinstance(report, SchoolReport) else ""
    record = _plain(report) | {
        "school_number": number,
        "pdf_sha256": hashlib.sha256(content).hexdigest(),
        "pages": paper.pages(content),
    }
    kind = SCHOOL_KIND if number else COUNTY_KIND
    title = f"Attendance report {frame.first_day} to {frame.last_day}, {number or COUNTY}"
    return NewSnapshot(kind, title, record, frame.first_day, frame.last_day, frame.code_sets, content=content)


def _keep(desk: Desk, new: NewSnapshot) -> Outcome[IssuedReport]:
    with desk.writing() as unit:
        made = snapshots.add(unit, new)
        told = {name: new.record[name] for name in ("school_number", "pdf_sha256", "pages")}
        unit.record("issue", "snapshot", made.id, after=told | {"language": new.record["frame"]["language"]})
        row = _row(snapshots.get(unit.session, made.id))
        return Outcome(unit.commit(), IssuedReport(row, new.content))


def _row(kept: Snapshot) -> ReportRow:
    row, record = kept.row, kept.record
    assert row.first_day is not None
    assert row.last_day is not None
    return ReportRow(
        row.id, str(record["school_number"]), str(record["frame"]["language"]), row.first_day, row.last_day,
        row.taken_at, row.taken_by, str(record["pdf_sha256"]), int(record["pages"]),
    )  # fmt: skip


def _plain(report: Report) -> dict[str, Any]:
    """The record as JSON keeps it: days, times and decimals as text."""
    plain: Mapping[str, Any] = json.loads(json.dumps(dataclasses.asdict(report), default=str))
    return dict(plain)
