"""What is recorded of child and family, for a chronology: languages, markers, groups, schools, changed marks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.chronology import PUPIL, ChronologyEntry
from ecede_desktop.store.chronology_rows import About, Entries, of_day, wall
from ecede_desktop.store.tables import (
    CohortMembership,
    Enrolment,
    LanguageChoice,
    MarkChange,
    Parent,
    ParentLink,
    Pupil,
    RegisterImport,
    School,
    WarningMarker,
)

SHOWN_MARKS = 12
"""Changed marks of one import that are named one by one; of more, how many more there are."""


@dataclass(frozen=True)
class Somebody:
    """A person by whom entries are filtered: the pupil, or a parent by name."""

    key: str
    name: str


def people(session: Session, pupil_id: UUID) -> Mapping[UUID, Somebody]:
    """The pupil and the parents, by their person's id where they have one."""
    found: dict[UUID, Somebody] = {}
    person_id = session.scalar(select(Pupil.person_id).where(Pupil.id == pupil_id))
    if person_id is not None:
        found[person_id] = Somebody(PUPIL, "")
    for parent in _parents(session, pupil_id):
        if parent.person_id is not None:
            found[parent.person_id] = Somebody(str(parent.id), _name(parent))
    return found


def _parents(session: Session, pupil_id: UUID) -> tuple[Parent, ...]:
    query = select(Parent).join(ParentLink, ParentLink.parent_id == Parent.id)
    query = query.where(ParentLink.pupil_id == pupil_id, Parent.merged_into_id.is_(None))
    return tuple(session.scalars(query))


def _name(parent: Parent) -> str:
    return f"{parent.forename} {parent.surname}".strip()


def languages(session: Session, about: About) -> Entries:
    """Which language each of the family answered to want."""
    known = people(session, about.pupil_id)
    answered: set[str] = set()
    for row in session.scalars(select(LanguageChoice).where(LanguageChoice.person_id.in_(list(known)))):
        who = known[row.person_id]
        answered.add(who.key)
        on = row.asked_on
        yield ChronologyEntry(
            at=of_day(on) if on else wall(row.recorded_at), kind="language", title_key="language_chosen",
            facts=(("name", who.name), ("language", row.other_language or row.language)), text=row.note,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=on is not None,
            link=("person", row.person_id), person=who.key, person_name=who.name,
            parts=(("interpreter", "yes"),) if row.interpreter else (),
        )  # fmt: skip
    for parent in _parents(session, about.pupil_id):
        if parent.language_asked_on is None or str(parent.id) in answered:
            continue
        asked = of_day(parent.language_asked_on)
        yield ChronologyEntry(
            at=asked, kind="language", title_key="language_chosen",
            facts=(("name", _name(parent)), ("language", parent.language)), text="", recorded_by="",
            recorded_at=asked.replace(tzinfo=dt.UTC), source_id=parent.id, day_only=True, link=("parent", parent.id),
            person=str(parent.id), person_name=_name(parent),
        )  # fmt: skip


def markers(session: Session, about: About) -> Entries:
    """Warning markers of the family, set and ended."""
    known = people(session, about.pupil_id)
    for row in session.scalars(select(WarningMarker).where(WarningMarker.person_id.in_(list(known)))):
        who = known[row.person_id]
        named = (("marker", row.category), ("name", who.name))
        yield ChronologyEntry(
            at=of_day(row.from_date), kind="marker", title_key="marker_set", facts=named, text=row.evidence,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
            link=("person", row.person_id), person=who.key, person_name=who.name,
            parts=(("decided_by", row.decided_by), ("review_on", row.review_on.isoformat())),
        )  # fmt: skip
        if row.ended_on is not None:
            yield ChronologyEntry(
                at=of_day(row.ended_on), kind="marker", title_key="marker_ended", facts=named, text=row.ended_reason,
                recorded_by=about.by(row.ended_by_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
                link=("person", row.person_id), person=who.key, person_name=who.name,
            )  # fmt: skip


def cohorts(session: Session, about: About) -> Entries:
    """Vulnerable groups: joined, left, and those that turned out never to have been."""
    for row in session.scalars(select(CohortMembership).where(CohortMembership.pupil_id == about.pupil_id)):
        named = (("cohort", row.cohort),)
        by, told = about.by(row.user_id), row.recorded_at
        source = (("origin", row.source),) if row.source else ()
        start, end = row.from_date, row.to_date
        yield ChronologyEntry(
            at=of_day(start) if start else wall(told), kind="cohort", title_key="cohort_joined", facts=named, text="",
            recorded_by=by, recorded_at=told, source_id=row.id, day_only=start is not None, parts=source,
        )  # fmt: skip
        if end is not None and row.withdrawn_at is None:
            yield ChronologyEntry(
                at=of_day(end), kind="cohort", title_key="cohort_left", facts=named, text="", recorded_by=by,
                recorded_at=told, source_id=row.id, day_only=True,
            )  # fmt: skip
        if row.withdrawn_at is not None:
            yield ChronologyEntry(
                at=wall(row.withdrawn_at), kind="cohort", title_key="cohort_withdrawn", facts=named, text="",
                recorded_by="", recorded_at=row.withdrawn_at, source_id=row.id,
            )  # fmt: skip


def schools(session: Session, about: About, since: dt.date) -> Entries:
    """Schools joined and left since a day."""
    query = (
        select(Enrolment, School.name, School.name_cy)
        .join(School, School.id == Enrolment.school_id)
        .where(Enrolment.pupil_id == about.pupil_id, Enrolment.withdrawn_at.is_(None))
    )
    for row, name, name_cy in session.execute(query):
        named = (("school", name), ("school_cy", name_cy))
        for day, key in ((row.admitted_on, "school_joined"), (row.left_on, "school_left")):
            if day is not None and day >= since:
                at = of_day(day)
                yield ChronologyEntry(
                    at=at, kind="school", title_key=key, facts=named,
                    text=row.left_reason if key == "school_left" else "", recorded_by="",
                    recorded_at=at.replace(tzinfo=dt.UTC), source_id=row.id, day_only=True,
                )  # fmt: skip


def changed_marks(session: Session, about: About, since: dt.date, days: int) -> Entries:
    """Marks since a day that a school changed more than so many days after them, one entry an import."""
    query = (
        select(MarkChange.import_id, MarkChange.date, MarkChange.session, MarkChange.old, MarkChange.new)
        .add_columns(MarkChange.changed_at, MarkChange.user_id, RegisterImport.as_at)
        .join(Enrolment, Enrolment.id == MarkChange.enrolment_id)
        .join(RegisterImport, RegisterImport.id == MarkChange.import_id)
        .where(Enrolment.pupil_id == about.pupil_id, MarkChange.date >= since, MarkChange.withdrawal.is_(False))
        .order_by(MarkChange.date, MarkChange.session)
    )
    late: dict[UUID, list[tuple[dt.date, str, str, str]]] = {}
    told: dict[UUID, tuple[dt.datetime, UUID]] = {}
    for import_id, day, session_of_day, old, new, changed_at, user_id, _as_at in session.execute(query):
        if (wall(changed_at).date() - day).days > days:
            late.setdefault(import_id, []).append((day, session_of_day, old, new))
            told[import_id] = (changed_at, user_id)
    for import_id, marks in late.items():
        changed_at, user_id = told[import_id]
        first, last = marks[0][0].isoformat(), marks[-1][0].isoformat()
        shown, rest = marks[:SHOWN_MARKS], len(marks) - SHOWN_MARKS
        yield ChronologyEntry(
            at=wall(changed_at), kind="import", title_key="marks_changed",
            facts=(("number", str(len(marks))), ("first", first), ("last", last)), text="",
            recorded_by=about.by(user_id), recorded_at=changed_at, source_id=import_id,
            parts=(
                *(("mark", f"{day.isoformat()} {half} {old or '-'} {new or '-'}") for day, half, old, new in shown),
                *((("more_marks", str(rest)),) if rest > 0 else ()),
            ),
        )  # fmt: skip
