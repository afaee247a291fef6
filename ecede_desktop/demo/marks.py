"""The invented schools' days and the marks their pupils get."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass

from ecede_desktop.demo.people import DemoPupil
from ecede_desktop.law.calendar import bank_holidays

DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Closed:
    """A run of days without school."""

    first_day: dt.date
    last_day: dt.date
    kind: str
    note: str


def _on_or_after(day: dt.date, weekday: int) -> dt.date:
    return day + dt.timedelta(days=(weekday - day.weekday()) % 7)


def _on_or_before(day: dt.date, weekday: int) -> dt.date:
    return day - dt.timedelta(days=(day.weekday() - weekday) % 7)


def terms(school_year: int) -> tuple[tuple[dt.date, dt.date], ...]:
    """First and last days of the three terms of the invented schools."""
    y = school_year
    return (
        (_on_or_after(dt.date(y, 9, 1), 1), _on_or_before(dt.date(y, 12, 20), 4)),
        (_on_or_after(dt.date(y + 1, 1, 4), 0), _on_or_before(dt.date(y + 1, 3, 28), 4)),
        (_on_or_after(dt.date(y + 1, 4, 13), 0), dt.date(y + 1, 7, 20)),
    )


def closures(school_year: int) -> tuple[Closed, ...]:
    """Half-terms and one training day; the holidays between terms follow from the terms."""
    y = school_year
    october = _on_or_before(dt.date(y, 10, 28), 0)
    february = _on_or_after(dt.date(y + 1, 2, 14), 0)
    may = _on_or_before(dt.date(y + 1, 5, 31), 0)
    inset = _on_or_after(dt.date(y, 11, 20), 4)
    return (
        Closed(october, october + 4 * DAY, "holiday", "Half-term"),
        Closed(inset, inset, "inset", "Training day"),
        Closed(february, february + 4 * DAY, "holiday", "Half-term"),
        Closed(may, may + 4 * DAY, "holiday", "Half-term"),
    )


def school_days(school_year: int, last_day: dt.date) -> list[dt.date]:
    """The days on which the invented schools were open, to ``last_day``."""
    shut = {c.first_day + n * DAY for c in closures(school_year) for n in range((c.last_day - c.first_day).days + 1)}
    shut |= set(bank_holidays(school_year)) | set(bank_holidays(school_year + 1))
    days = []
    for first, last in terms(school_year):
        day = first
        while day <= min(last, last_day):
            if day.weekday() < 5 and day not in shut:
                days.append(day)
            day += DAY
    return days


def marks(pupil: DemoPupil, seed: int, days: list[dt.date]) -> Iterator[tuple[dt.date, str, str]]:
    """(day, session, mark) of a pupil for the days, the same for the same seed. Absence comes in runs, as it does."""
    rng = random.Random(f"{seed}/{pupil.upn}/marks")  # noqa: S311
    away = ""
    for day in days:
        if away and rng.random() < 0.45:
            away = ""
        if not away and rng.random() < pupil.absence * _weight(day) * 0.55:
            away = _absence(rng, pupil)
        for session in ("AM", "PM"):
            yield day, session, _mark(rng, pupil, session, away)


def _weight(day: dt.date) -> float:
    """Mondays and Fridays are missed more."""
    return 1.5 if day.weekday() in (0, 4) else 0.75


def _absence(rng: random.Random, pupil: DemoPupil) -> str:
    chance = rng.random()
    if rng.random() < pupil.unauthorised:
        return "G" if chance < 0.12 else ("N" if chance < 0.3 else "O")
    return "M" if chance < 0.15 else ("C" if chance < 0.22 else "I")


def _mark(rng: random.Random, pupil: DemoPupil, session: str, away: str) -> str:
    chance = rng.random()
    if away:
        return away
    if session == "AM" and chance < pupil.lateness:
        return "U" if chance < pupil.lateness * 0.35 else "L"
    if chance > 0.996:
        return "V"
    return "/" if session == "AM" else "\\"
