"""Running numbers: each series counts by year, without a gap and without a double."""

from __future__ import annotations

from sqlalchemy import update
from sqlalchemy.orm import Session

from ecede_desktop.store.tables import Counter


def next_number(session: Session, series: str, year: int) -> int:
    """The next number of a series in a year; given back if the transaction is rolled back."""
    step = update(Counter).where(Counter.series == series, Counter.year == year).values(last=Counter.last + 1)
    # A unit is the only writer while it lasts (engine.py), so nobody can begin the series in between.
    if (number := session.scalar(step.returning(Counter.last))) is not None:
        return int(number)
    session.add(Counter(series=series, year=year, last=1))
    session.flush()
    return 1


def next_reference(session: Session, series: str, year: int) -> str:
    """The next number as it stands on paper: ``AWS/2026/00001``."""
    return f"{series}/{year}/{next_number(session, series, year):05d}"
