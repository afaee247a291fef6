"""What came after a result in court, for the chronology of a case: followed, looked at, and what came of it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.chronology import PUPIL, ChronologyEntry
from ecede_desktop.store.chronology_rows import About, Entries, of_day
from ecede_desktop.store.tables import CourtMonitoring, CourtMonitoringEntry, Parent, Prosecution


def monitoring(session: Session, about: About) -> Entries:
    """The time after each result, and each look at attendance in it; what was withdrawn tells nothing."""
    query = (
        select(CourtMonitoring, Prosecution.number, Parent)
        .join(Prosecution, Prosecution.id == CourtMonitoring.prosecution_id)
        .join(Parent, Parent.id == Prosecution.parent_id)
        .where(Prosecution.case_id == about.case_id, CourtMonitoring.withdrawn_at.is_(None))
    )
    numbers = {}
    for row, number, parent in session.execute(query):
        numbers[row.id] = number
        yield ChronologyEntry(
            at=of_day(row.first_day), kind="monitoring", title_key="monitoring_begun",
            facts=(("number", number), ("until", row.last_day.isoformat())), text=row.note,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
            link=("prosecution", row.prosecution_id), person=str(parent.id) if parent else PUPIL,
            person_name=f"{parent.forename} {parent.surname}".strip(),
        )  # fmt: skip
    looked = select(CourtMonitoringEntry, CourtMonitoring.prosecution_id).join(
        CourtMonitoring, CourtMonitoring.id == CourtMonitoringEntry.monitoring_id
    )
    for entry, prosecution_id in session.execute(looked.where(CourtMonitoring.id.in_(list(numbers)))):
        outcome = (("monitoring_outcome", entry.outcome),) if entry.outcome else ()
        until = (("until", entry.until.isoformat()),) if entry.until else ()
        yield ChronologyEntry(
            at=of_day(entry.on), kind="monitoring", title_key=f"monitoring_{entry.kind}",
            facts=(("number", numbers[entry.monitoring_id]), *outcome), text=entry.text,
            recorded_by=about.by(entry.user_id), recorded_at=entry.recorded_at, source_id=entry.id, day_only=True,
            link=("prosecution", prosecution_id), parts=until,
        )  # fmt: skip
