"""A diary as an iCalendar file: whole days and hours by the clock in Wales, stable, and nothing but what was set."""

from __future__ import annotations

import datetime as dt
from typing import Any

import icalendar
import pytest

from ecede_desktop.clock import WALES
from ecede_desktop.exchange.calendar_files import write_calendar
from ecede_desktop.records.diary import CalendarEvent

RECORDED = dt.datetime(2026, 3, 2, 9, 0, 7, 1234, tzinfo=dt.UTC)


def event(uid: str, day: dt.date, at: dt.time | None = None, minutes: int = 45) -> CalendarEvent:
    return CalendarEvent(uid, "Ymweliad", day, RECORDED, at, minutes)


def read(content: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def _after(start: dt.datetime, lasts: dt.timedelta) -> dt.datetime:
    return (start.astimezone(dt.UTC) + lasts).astimezone(WALES)


def test_a_day_is_a_whole_day_that_leaves_one_free() -> None:
    (found,) = read(write_calendar([event("one", dt.date(2026, 3, 31))], "Dyddiadur"))
    assert (found["dtstart"].dt, found["dtend"].dt) == (dt.date(2026, 3, 31), dt.date(2026, 4, 1))
    assert (str(found["summary"]), str(found["transp"]), str(found["class"])) == ("Ymweliad", "TRANSPARENT", "PRIVATE")
    assert found["dtstamp"].dt == RECORDED.replace(microsecond=0)


@pytest.mark.parametrize(
    ("day", "at", "minutes", "begins", "ends"),
    [
        (dt.date(2026, 1, 12), dt.time(10), 45, "10:00+0000", "10:45+0000"),
        (dt.date(2026, 6, 12), dt.time(10), 45, "10:00+0100", "10:45+0100"),
        # The clock leaps from 01:00 to 02:00 on 29 March 2026, and back from 02:00 to 01:00 on 25 October.
        (dt.date(2026, 3, 29), dt.time(0, 30), 60, "00:30+0000", "02:30+0100"),
        (dt.date(2026, 3, 29), dt.time(1, 30), 60, "02:30+0100", "03:30+0100"),
        (dt.date(2026, 10, 25), dt.time(0, 30), 120, "00:30+0100", "01:30+0000"),
    ],
)
def test_an_hour_is_the_hour_on_the_wall_in_wales(
    day: dt.date, at: dt.time, minutes: int, begins: str, ends: str
) -> None:
    content = write_calendar([event("one", day, at, minutes)], "Diary")
    (found,) = read(content)
    start = found["dtstart"].dt
    end = found["dtend"].dt if "dtend" in found else _after(start, found["duration"].dt)
    assert [f"{moment:%H:%M%z}" for moment in (start, end)] == [begins, ends]
    assert b"DTSTART;TZID=Europe/London:" in content


def test_the_zone_changes_its_clock_on_the_last_sundays() -> None:
    (zone,) = icalendar.Calendar.from_ical(write_calendar([], "Diary")).walk("VTIMEZONE")
    tz = zone.to_tz()
    for day, hours in ((dt.date(2026, 3, 28), 0), (dt.date(2026, 3, 30), 1), (dt.date(2026, 10, 24), 1),
                       (dt.date(2026, 10, 26), 0)):  # fmt: skip
        moment = dt.datetime.combine(day, dt.time(12))
        assert tz.utcoffset(moment) == dt.timedelta(hours=hours), day


def test_the_same_events_give_the_same_bytes_whatever_their_order() -> None:
    events = [event("b", dt.date(2026, 3, 3)), event("a", dt.date(2026, 3, 3)), event("c", dt.date(2026, 3, 2))]
    content = write_calendar(events, "Diary")
    assert content == write_calendar(events[::-1], "Diary")
    assert [str(found["uid"]) for found in read(content)] == ["c", "a", "b"]
    assert content.count(b"\r\n") == content.count(b"\n")
    assert b"VALARM" not in content


def test_a_long_welsh_summary_is_folded_and_comes_back_whole() -> None:
    said = "Ymweliad â theulu; ŵyr, ŷd " * 8
    made = CalendarEvent("one", said, dt.date(2026, 3, 3), RECORDED)
    content = write_calendar([made], "Diary")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    (found,) = read(content)
    assert str(found["summary"]) == said
