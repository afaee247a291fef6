"""The diary as a calendar file: saved once, or kept fresh where another program reads it; without personal detail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid5

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.calendar_files import write_calendar
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.diary import CalendarEvent, DiaryEntry, SavedDiary
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.diary import diary
from ecede_desktop.services.paper_files import save_pdf

ENDING = ".ics"
BACK, AHEAD = dt.timedelta(days=31), dt.timedelta(days=366)
"""What a file that is kept fresh holds, seen from today."""
_NAMES = UUID("5b1a3f0e-6c0d-4d0e-9a53-6b8f5d0b8f11")
"""Ids of the store do not leave it: those of the file are made from them and stay the same."""
_SAYS = {
    "visit": ("Visit", "Ymweliad"), "hearing": ("Hearing", "Gwrandawiad"), "concern": ("Task", "Tasg"),
    "deadline": ("Deadline", "Terfyn amser"),
    "stage_clock": ("Task", "Tasg"), "referral": ("Task", "Tasg"), "review": ("Review", "Adolygiad"),
    "handoff": ("Task", "Tasg"), "action": ("Task", "Tasg"), "task": ("Task", "Tasg"),
}  # fmt: skip
"""That a concern for a child is on somebody's desk is not told to whoever sees a calendar."""
_TITLES = {"en": "Attendance and wellbeing diary", "cy": "Dyddiadur presenoldeb a lles"}


def save_diary(
    desk: Desk, path: Path, first: dt.date, last: dt.date, *, with_reference: bool = False, language: str = "en"
) -> Outcome[SavedDiary]:
    """Save one's own diary of some days as a file; the audit says that it went out, and whether with references.

    Raises:
        NotSaved: it cannot be written there.
        Refused: the days cannot be, or the name is no calendar file's.
    """
    content, number = _content(desk, path, first, last, with_reference, language)
    save_pdf(content, path)
    saved = SavedDiary(path, number, with_reference)
    with desk.writing() as unit:
        unit.record("export", "diary", desk.user.id, after=_told(saved) | {"first": first, "last": last})
        return Outcome(unit.commit(), saved)


def subscribe(desk: Desk, path: Path, *, with_reference: bool = False, language: str = "en") -> Outcome[SavedDiary]:
    """Write the file for the first time where it will be kept fresh; the audit says that it is.

    Raises:
        NotSaved: it cannot be written there.
        Refused: the name is no calendar file's.
    """
    saved = refresh(desk, path, with_reference=with_reference, language=language)
    with desk.writing() as unit:
        unit.record("subscribe", "diary", desk.user.id, after=_told(saved))
        return Outcome(unit.commit(), saved)


def unsubscribe(desk: Desk) -> Outcome[None]:
    """The file is not kept fresh any more; the one that was written stays where it is."""
    with desk.writing() as unit:
        unit.record("unsubscribe", "diary", desk.user.id)
        return Outcome(unit.commit(), None)


def refresh(desk: Desk, path: Path, *, with_reference: bool = False, language: str = "en") -> SavedDiary:
    """Write the file anew, whole or not at all; where nothing changed it is not touched.

    Raises:
        NotSaved: it cannot be written there.
        Refused: the name is no calendar file's.
    """
    today = desk.clock.today()
    content, number = _content(desk, path, today - BACK, today + AHEAD, with_reference, language)
    if not _holds(path, content):
        save_pdf(content, path)
    return SavedDiary(path, number, with_reference)


def _content(
    desk: Desk, path: Path, first: dt.date, last: dt.date, with_reference: bool, language: str
) -> tuple[bytes, int]:
    if path.suffix.lower() != ENDING:
        text = f"“{path.name}” is no name for a calendar file: let it end in {ENDING}."
        raise Refused("diary_file_name", text, field="path", name=path.name, ending=ENDING)
    view = diary(desk, first, last)
    events = [event for day in view.days for event in _events(day.entries, with_reference, language)]
    return write_calendar(events, _TITLES[language]), len(events)


def _events(entries: tuple[DiaryEntry, ...], with_reference: bool, language: str) -> Iterator[CalendarEvent]:
    for entry in entries:
        if entry.kind not in _SAYS or entry.recorded_at is None:
            continue
        says = _SAYS[entry.kind][language == "cy"]
        reference = f" {entry.case_reference}" if with_reference and entry.case_reference else ""
        yield CalendarEvent(
            uid=uid_of(entry.id),
            summary=f"{says}{reference}",
            day=entry.on,
            recorded_at=entry.recorded_at,
            at=entry.at,
            minutes=entry.minutes,
        )


def uid_of(record_id: UUID) -> str:
    """The name of a record in every calendar file: of two files that hold it, a calendar shows it once."""
    return f"{uuid5(_NAMES, str(record_id))}@every-child-every-day"


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def _told(saved: SavedDiary) -> dict[str, object]:
    """For the audit: the name of the file, never where it lies on the machine."""
    return {"file": saved.path.name, "events": saved.events, "with_reference": saved.with_reference}
