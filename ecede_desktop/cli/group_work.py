"""``group-work …``: sign a session off from a file, list sessions, show one with its register."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json, out_table
from ecede_desktop.errors import UserError
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.upn import normal
from ecede_desktop.records.contact_events import ChildsPart, EventRow, LogSession
from ecede_desktop.records.visits import AgreedAction, Answers, ChildSeen, LogVisit
from ecede_desktop.services import group_work, pupils, visit_pages
from ecede_desktop.services.desk import Desk

MOST_BYTES = 5_000_000
"""A file that a person wrote of one session is far smaller."""
YEAR = 365


class SessionFile(UserError):
    """A file of a session cannot be read: says where and what would be right."""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__("session_file", f"{file.name} cannot be used: {why}.", file=file.name, why=why)


def log(options: argparse.Namespace) -> int:
    """Sign a session off."""
    table = _read(options.file)
    with opened(options) as desk:
        try:
            command = _session(Entry(table), desk)
        except WrongEntry as fault:
            raise SessionFile(options.file, str(fault)) from None
        row = group_work.log_session(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"Signed off: {row.kind} “{row.title}” on {row.on} with {len(row.participants)} children ({row.id}).")
    return 0


def list_sessions(options: argparse.Namespace) -> int:
    """List sessions."""
    with opened(options, read_only=True) as desk:
        since = options.since or desk.clock.today() - dt.timedelta(days=YEAR)
        rows = group_work.sessions(desk, since)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Day", "Kind", "Title", "Children", "By", "Session"],
            [(r.on, r.kind, r.title, len(r.participants), r.recorded_by, r.id) for r in rows],
        )
    return 0


def show(options: argparse.Namespace) -> int:
    """Show a session."""
    with opened(options, read_only=True) as desk:
        row = group_work.session(desk, options.session)
    if options.json:
        out_json(row)
    else:
        _say(row)
    return 0


def _say(row: EventRow) -> None:
    out(f"{row.on}  {row.kind}  {row.title}  {row.place}".rstrip())
    if row.officer_note:
        out(f"  note of the whole session, in no child's copy: {row.officer_note}")
    for one in row.participants:
        said = ", ".join(f"{key} {text}" for key, text in one.contact.details)
        out(f"  {one.full_name}  {one.contact.case_reference or 'no case'}  {said}  ({one.contact.id})")


def _read(file: Path) -> Mapping[str, Any]:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise SessionFile(file, "it is larger than a session that somebody wrote down")
        text = file.read_text(encoding="utf-8-sig")
        table = json.loads(text) if file.suffix.lower() == ".json" else tomllib.loads(text)
    except OSError as fault:
        raise SessionFile(file, fault.strerror or "it cannot be opened") from None
    except UnicodeDecodeError:
        raise SessionFile(file, "it is not UTF-8 text") from None
    except (ValueError, RecursionError) as fault:
        raise SessionFile(file, f"it is neither TOML nor JSON ({fault})") from None
    if not isinstance(table, Mapping):
        raise SessionFile(file, "it must be a table of entries")
    return {key: _plain(value) for key, value in table.items()}


def _plain(value: Any) -> Any:
    """Days and times as text, as JSON has them, so that both kinds of file say the same."""
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, (dt.date, dt.time)) else value


def _session(table: Entry, desk: Desk) -> LogSession:
    on = _day(table, "on") or desk.clock.today()
    shared = LogVisit(
        "", on, table.text("kind", "group_work"), _time(table, "started"), _time(table, "ended"),
        place=table.text("place", ""), observations=table.text("words", ""), details=_answers(table),
    )  # fmt: skip
    command = LogSession(
        shared, table.text("title"), tuple(_part(row, desk) for row in table.tables("child")),
        table.text("officer_note", ""), table.words("not_names", ()),
    )  # fmt: skip
    table.done()
    return command


def _part(row: Entry, desk: Desk) -> ChildsPart:
    reference, upn = row.text("case", ""), row.text("upn", "")
    pupil_id = None
    if not reference:
        if not upn:
            raise WrongEntry(f"{row.name} names no child; give “case” or “upn”")
        found = visit_pages.read_participant(desk, pupils.pupil(desk, upn=normal(upn)).id)
        reference, pupil_id = found.reference, None if found.reference else found.pupil_id
    seen = row.text("child_seen", ChildSeen.NOT_SEEN.value)
    if seen not in list(ChildSeen):
        raise WrongEntry(f"{row.name}, “child_seen” is “{seen}”; use {', '.join(one.value for one in ChildSeen)}")
    part = ChildsPart(
        reference, pupil_id, ChildSeen(seen), row.text("why_not_alone", ""), row.text("childs_words", ""),
        row.text("observations", ""), row.text("opinion", ""), row.text("third_party", ""), row.text("place", ""),
        _time(row, "started"), _answers(row), _actions(row),
    )  # fmt: skip
    row.done()
    return part


def _answers(row: Entry) -> Answers:
    details = row.table_or_none("details")
    return () if details is None else tuple((key, details.text(key)) for key in details.names())


def _actions(row: Entry) -> tuple[AgreedAction, ...]:
    if "actions" not in row.names():
        return ()
    return tuple(AgreedAction(a.text("what"), a.text("who", ""), _day(a, "by")) for a in row.tables("actions"))


def _day(row: Entry, key: str) -> dt.date | None:
    text = row.text(key, "")
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise WrongEntry(f"“{key}” is “{text}”; write the day as YYYY-MM-DD") from None


def _time(row: Entry, key: str) -> dt.time | None:
    text = row.text(key, "")
    try:
        return dt.time.fromisoformat(text) if text else None
    except ValueError:
        raise WrongEntry(f"“{key}” is “{text}”; write the time as HH:MM") from None
