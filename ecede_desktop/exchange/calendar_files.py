"""Writes a diary as an iCalendar file that Outlook and telephones read: days and hours, and nothing of a person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

import icalendar

from ecede_desktop.records.diary import CalendarEvent

WALES = ZoneInfo("Europe/London")
PRODUCT = "-//Every Child Every Day//Diary//EN"
_ZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE
"""
"""British time by its rule since 1996, so that the bytes do not depend on the machine's own tables."""


def write_calendar(events: Sequence[CalendarEvent], name: str) -> bytes:
    """The file: the same bytes for the same events, in the order of their days; without alarms.

    An hour is written as the wall clock in Wales shows it; what has no hour fills its day and leaves the person free.
    """
    made = icalendar.Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", name)
    made.add_component(icalendar.Timezone.from_ical(_ZONE.replace("\n", "\r\n")))
    for event in sorted(events, key=lambda one: (one.day, one.at or dt.time(), one.uid)):
        made.add_component(_event(event))
    return bytes(made.to_ical())


def _event(event: CalendarEvent) -> icalendar.Event:
    made = icalendar.Event()
    made.add("uid", event.uid)
    made.add("dtstamp", event.recorded_at.astimezone(dt.UTC).replace(microsecond=0))
    made.add("summary", event.summary)
    if event.at is None:
        made.add("dtstart", event.day)
        made.add("dtend", event.day + dt.timedelta(days=1))
        made.add("transp", "TRANSPARENT")
    else:
        begins, ends = _hours(event.day, event.at, event.minutes)
        made.add("dtstart", begins)
        if ends.fold:  # the hour comes twice that night, and a file would mean the first: say how long it lasts
            made.add("duration", dt.timedelta(minutes=max(event.minutes, 1)))
        else:
            made.add("dtend", ends)
        made.add("transp", "OPAQUE")
    if event.categories:
        made.add("categories", list(event.categories))
    made.add("class", "PRIVATE")
    return made


def _hours(day: dt.date, at: dt.time, minutes: int) -> tuple[dt.datetime, dt.datetime]:
    """From when to when by the wall clock, so long as it really lasts where the clock is changed in between."""
    begins = dt.datetime.combine(day, at.replace(fold=0, tzinfo=None), WALES).astimezone(dt.UTC)
    ends = begins + dt.timedelta(minutes=max(minutes, 1))
    return begins.astimezone(WALES), ends.astimezone(WALES)
