"""Hearings as a calendar file for Outlook or a telephone: case, court and kind, and nothing of a person."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.calendar_files import write_calendar
from ecede_desktop.law.policy_hearings import hearing_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.diary import CalendarEvent
from ecede_desktop.records.hearing_lists import HearingLine, SavedHearings
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.diary_files import ENDING, uid_of
from ecede_desktop.services.hearing_lists import agenda
from ecede_desktop.services.paper_files import save_pdf

KINDS = {
    "first": ("First hearing", "Gwrandawiad cyntaf"), "sjp": ("Single justice", "Un ynad"),
    "trial": ("Trial", "Treial"), "sentence": ("Sentence", "Dedfryd"), "appeal": ("Appeal", "Apêl"),
    "other": ("Hearing", "Gwrandawiad"),
}  # fmt: skip
_TITLES = {"en": "Hearings about school attendance", "cy": "Gwrandawiadau am bresenoldeb ysgol"}


def save_hearings(
    desk: Desk, path: Path, first: dt.date | None = None, last: dt.date | None = None, *, whose: str = "",
    language: str = "en",
) -> Outcome[SavedHearings]:  # fmt: skip
    """Save the hearings of some days as a file; the audit says that it went out.

    Raises:
        NotSaved: it cannot be written there.
        Refused: the days cannot be, or the name is no calendar file's.
    """
    if path.suffix.lower() != ENDING:
        text = f"“{path.name}” is no name for a calendar file: let it end in {ENDING}."
        raise Refused("diary_file_name", text, field="path", name=path.name, ending=ENDING)
    view = agenda(desk, first, last, whose)
    minutes = hearing_policy(desk.pack).minutes
    lines = [hearing for day in view.days for hearing in day.hearings if hearing.outcome != "vacated"]
    lines += [one for one in view.waiting if view.first <= one.on <= view.last]
    events = [_event(one, minutes, language) for one in lines]
    save_pdf(write_calendar(events, _TITLES[language]), path)
    saved = SavedHearings(path, len(events))
    with desk.writing() as unit:
        told = {"file": path.name, "events": saved.events, "first": view.first, "last": view.last, "whose": whose}
        unit.record("export", "hearing", desk.user.id, after=told)
        return Outcome(unit.commit(), saved)


def _event(one: HearingLine, minutes: int, language: str) -> CalendarEvent:
    kind = KINDS[one.kind][language == "cy"]
    return CalendarEvent(
        uid=uid_of(one.id),
        summary=" · ".join(part for part in (kind, one.court, one.case_reference) if part),
        day=one.on,
        recorded_at=one.recorded_at,
        at=one.at,
        minutes=minutes,
    )
