"""The chronology of a case: everything recorded, newest first, with what prints and how much it matters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import add_working_days, school_year_of
from ecede_desktop.law.chronology import IMPORTANCE, ChronologyPolicy
from ecede_desktop.law.policy_chronology import chronology_policy
from ecede_desktop.records.before_after import BeforeAfter
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.chronology import (
    ChooseEntries,
    Chronology,
    ChronologyEntry,
    EntryChoice,
    KeptChoice,
    newest_first,
)
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.services.before_after import before_after_many
from ecede_desktop.services.cohort_sight import groups_in_sight
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import cases, chronology_court, chronology_people, chronology_rows, chronology_work
from ecede_desktop.store.cases import CaseRecord, Chosen
from ecede_desktop.store.chronology_rows import About
from ecede_desktop.store.unit import Reading

WRITTEN_OF_A_DAY = frozenset({"confirmation", "plan", "handoff", "concern", "monitoring", "proceedings", "order"})
"""Kinds that are written about a day, and so can be written late; a contact says so itself."""


def entries_of(session: Reading, desk: Desk, case: CaseRecord) -> tuple[ChronologyEntry, ...]:
    """Every entry that the person at the desk may see, newest first."""
    about = About(case.pupil_id, case.id, chronology_rows.user_names(session))
    since = first_day_of(school_year_of(case.opened_on))
    found = _gathered(session, desk, about, since)
    if chronology_work.accepted_for(session, case.id):
        found = (entry for entry in found if entry.title_key != "referral_received")
    seen = _in_sight(session, desk, found, case.pupil_id, {case.officer_id})
    choices = chronology_rows.choices(session, case.id)
    policy = chronology_policy(desk.pack)
    days = desk.pack.number("write_up_working_days", desk.clock.today()).value
    return newest_first(_dressed(entry, policy, choices, days) for entry in seen)


def entries_of_pupil(session: Reading, desk: Desk, pupil_id: UUID, since: dt.date) -> tuple[ChronologyEntry, ...]:
    """What is recorded of a pupil who has no case, newest first: nothing that only those who work with a case see."""
    about = About(pupil_id, None, chronology_rows.user_names(session))
    policy = chronology_policy(desk.pack)
    days = desk.pack.number("write_up_working_days", desk.clock.today()).value
    seen = _in_sight(session, desk, _gathered(session, desk, about, since), pupil_id, set())
    return newest_first(_dressed(entry, policy, {}, days) for entry in seen)


def read_chronology(desk: Desk, reference: str) -> Chronology:
    """The chronology of a case that is open already; that it is read is not kept once more.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        return _of_case(session, desk, find_case(session, desk.pack, reference))


def view_chronology(desk: Desk, reference: str) -> Chronology:
    """The same, and the audit says that the case was looked at.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, reference)
        unit.record("view", "case", case.id, after={"reference": case.reference, "part": "chronology"})
        found = _of_case(unit.session, desk, case)
        unit.commit()
        return found


def choose_entries(desk: Desk, command: ChooseEntries) -> Outcome[Chronology]:
    """Say which entries print and how much they matter; what was chosen before is kept beside it.

    Raises:
        NoSuchCase: there is none.
        Refused: there is no such entry, or no such importance.
    """
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        stands = _of_case(unit.session, desk, case)
        by_key = {entry.key: entry for entry in stands.entries}
        wanted = {choice.key: _chosen(by_key.get(choice.key), choice) for choice in command.choices}
        changed = [entry for key, entry in wanted.items() if entry != by_key[key]]
        if not changed:
            return Outcome(Changes(), stands)
        chronology_rows.add_choices(unit, case.id, changed, [by_key[entry.key] for entry in changed])
        now = _of_case(unit.session, desk, case)
        return Outcome(unit.commit(), now)


def action_figures(desk: Desk, chronology: Chronology) -> Mapping[dt.date, tuple[BeforeAfter, ...]]:
    """Attendance before and after each day on which something was done, read at once."""
    return before_after_many(desk, chronology.pupil_id, chronology.action_days)


def _of_case(session: Reading, desk: Desk, case: CaseRecord) -> Chronology:
    return Chronology(case.id, case.reference, case.pupil_id, entries_of(session, desk, case))


def _gathered(session: Reading, desk: Desk, about: About, since: dt.date) -> Iterator[ChronologyEntry]:
    """From everything recorded; each source is one question or two."""
    if about.case_id is not None:
        for of_case in (
            chronology_rows.referral,
            chronology_rows.moves,
            chronology_rows.confirmations,
            chronology_work.plans,
            chronology_work.handovers,
            chronology_work.visit_alarms,
            chronology_court.before,
            chronology_court.proceedings,
            chronology_court.orders,
            chronology_court.monitoring,
        ):
            yield from of_case(session, about)
    for of_pupil in (
        chronology_rows.contacts,
        chronology_rows.documents,
        chronology_rows.tasks,
        chronology_work.school_referrals,
        chronology_work.handoffs,
        chronology_work.attachments,
        chronology_work.concerns,
        chronology_people.languages,
        chronology_people.markers,
        chronology_people.cohorts,
    ):
        yield from of_pupil(session, about)
    yield from chronology_people.schools(session, about, since)
    days = chronology_policy(desk.pack).late_marks_days
    yield from chronology_people.changed_marks(session, about, since, days)


def _in_sight(
    session: Reading, desk: Desk, entries: Iterable[ChronologyEntry], pupil_id: UUID, officers: set[UUID]
) -> Iterator[ChronologyEntry]:
    """Without concerns that the user may not read, and without groups that the pack keeps from them."""
    working = officers | {row.officer_id for row in cases.list_records(session, Chosen(pupil_id=pupil_id))}
    everything = desk.is_manager or desk.user.id in working
    groups: frozenset[str] | None = None
    for entry in entries:
        if entry.restricted and not everything and entry.owner_id != desk.user.id:
            continue
        if entry.kind == "cohort":
            groups = groups_in_sight(session, desk, pupil_id) if groups is None else groups
            if dict(entry.facts)["cohort"] not in groups:
                continue
        yield entry


def _dressed(
    entry: ChronologyEntry, policy: ChronologyPolicy, choices: Mapping[tuple[UUID, str], KeptChoice], days: int
) -> ChronologyEntry:
    """With its importance, whether it prints, and whether it was written late."""
    rule = policy.entry(entry.kind, entry.title_key)
    chosen = choices.get((entry.source_id, entry.entry))
    added = entry.title_key in ("contact_addition", "contact_correction", "contact_signature")
    changes = {
        "importance": rule.importance if rule else "usual",
        "prints": entry.prints and (rule is None or rule.prints),
        "action": rule is not None and rule.action and _was_done(entry) and not added,
        "late": entry.late or (entry.kind in WRITTEN_OF_A_DAY and entry.day_only and _late(entry, days)),
    }
    if chosen is not None:
        changes |= {"importance": chosen.importance, "prints": chosen.prints, "chosen_by": chosen.by}
    return replace(entry, **changes)  # type: ignore[arg-type]


def _was_done(entry: ChronologyEntry) -> bool:
    """Of a plan, a hand-off or a referral only its beginning is what was done; what follows tells how it went on."""
    return entry.kind not in ("plan", "handoff", "referral", "monitoring") or entry.title_key in (
        "plan_agreed",
        "handoff_offered",
        "referral_received",
        "school_referral_received",
    )


def _late(entry: ChronologyEntry, days: int) -> bool:
    return local(entry.recorded_at).date() > add_working_days(entry.day, days)


def _chosen(entry: ChronologyEntry | None, choice: EntryChoice) -> ChronologyEntry:
    if entry is None:
        text = "That entry is not in the chronology of this case; open the case again."
        raise Refused("no_such_entry", text, field="entry")
    importance = entry.importance if choice.importance is None else choice.importance
    if importance not in IMPORTANCE:
        text = f"An entry matters as one of {', '.join(IMPORTANCE)}; “{importance}” is none of them."
        raise Refused("entry_importance", text, field="importance", importance=importance)
    prints = entry.prints if choice.prints is None else choice.prints
    return replace(entry, importance=importance, prints=prints)


def printing(entries: Iterable[ChronologyEntry]) -> tuple[ChronologyEntry, ...]:
    """Those that print, oldest first, as a paper tells them."""
    return tuple(reversed([entry for entry in entries if entry.prints]))
