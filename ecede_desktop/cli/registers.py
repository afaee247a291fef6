"""``pupils`` and ``attendance``: who there is, and the counts."""

from __future__ import annotations

import argparse
from uuid import UUID

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_csv, out_json, out_table
from ecede_desktop.errors import UserError
from ecede_desktop.records.attendance import AskSummary, SummaryRow
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.services import attendance, pupils, search

YES_NO = {"yes": True, "no": False, "unknown": None}
COUNT_HEADERS = (
    "possible",
    "present",
    "approved",
    "authorised",
    "unauthorised",
    "late_after_close",
    "not_required",
    "missing",
)


def find(options: argparse.Namespace) -> int:
    """Find pupils, parents and cases."""
    with opened(options, read_only=True) as desk:
        rows = search.find(desk, options.text)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Kind", "Name", "Detail", "UPN", "Found by"], [(r.kind, r.title, r.detail, r.upn, r.matched) for r in rows]
        )
        if not rows:
            message("Nobody was found: try fewer letters, another spelling, a UPN or a reference.")
    return 0


def add_parent(options: argparse.Namespace) -> int:
    """Record a parent of a pupil."""
    with opened(options) as desk:
        pupil = pupils.pupil(desk, upn=options.upn)
        outcome = pupils.record_parent(
            desk,
            RecordParent(
                pupil_id=pupil.id,
                surname=options.surname,
                forename=options.forename,
                title=options.title,
                relationship=options.relationship,
                has_responsibility=YES_NO[options.responsibility],
                responsibility_basis=options.responsibility_basis,
                has_care=YES_NO[options.care],
                care_basis=options.care_basis,
                lives_with=YES_NO[options.lives_with],
                language=Language(options.language),
                language_asked_on=options.language_asked_on,
                phone=options.phone,
                email=options.email,
                address_lines=tuple(part.strip() for part in options.address.split(",") if part.strip()),
                postcode=options.postcode,
                parent_id=_id(options.same_as) if options.same_as else None,
                join=bool(options.same_as),
                somebody_else=options.somebody_else,
            ),
        )
    if options.json:
        out_json(outcome.value)
    else:
        out(f"Recorded {outcome.value.full_name} as a parent.")
    return 0


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise UserError("record_id", f"“{text}” is no id of a parent; “duplicates like” shows the ids.") from None


def summary(options: argparse.Namespace) -> int:
    """Count attendance."""
    ask = AskSummary(options.by, options.first_day, options.last_day, options.school, options.upn)
    with opened(options, read_only=True) as desk:
        rows = attendance.summary(desk, ask)
    if options.json or options.format == "json":
        out_json([_summary_dict(row) for row in rows])
        return 0
    headers = [options.by, "label", "pupils", *COUNT_HEADERS, "attendance"]
    lines = [_summary_cells(row) for row in rows]
    if options.format == "csv":
        out_csv(headers, lines)
    else:
        out_table(headers, lines)
    return 0


def _summary_cells(row: SummaryRow) -> list[object]:
    return [row.key, row.label, row.pupils, *(getattr(row.counts, name) for name in COUNT_HEADERS), row.attendance]


def _summary_dict(row: SummaryRow) -> dict[str, object]:
    counts = {name: getattr(row.counts, name) for name in (*COUNT_HEADERS, "attended", "late_before_close")}
    return {"key": row.key, "label": row.label, "pupils": row.pupils, **counts, "attendance": row.attendance}
