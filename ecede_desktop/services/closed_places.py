"""Where in a school year each school was closed by the calendar, for whoever asks which sessions it held."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ecede_desktop.analysis.marks import Mask
from ecede_desktop.analysis.school_days import closed_places
from ecede_desktop.records.marks import first_day_of, last_day_of
from ecede_desktop.store import calendars
from ecede_desktop.store.unit import Reading

ClosedPlaces = Mapping[tuple[str, int], Mask]
"""By school number and school year."""


def closed_by_school(session: Reading, school_years: Collection[int], numbers: Collection[str]) -> ClosedPlaces:
    """Weekends, bank holidays and the closures recorded of each school in each of some school years."""
    if not school_years:
        return {}
    first, last = first_day_of(min(school_years)), last_day_of(max(school_years))
    days = calendars.closed_days_by_school(session, numbers, first, last)
    return {(number, year): closed_places(year, days[number]) for number in numbers for year in school_years}
