"""Referrals as they are shown: the school's words, the list gone through, the attendance counted, what is proposed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.analysis import summaries
from ecede_desktop.analysis.summaries import Year
from ecede_desktop.law import referrals as law
from ecede_desktop.law.calendar import SchoolCalendar, school_year_of
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy_referrals import referral_policy, thresholds
from ecede_desktop.law.referrals import Finding, Proposal
from ecede_desktop.law.stated_attendance import contradictions, differences
from ecede_desktop.records.referrals import REPLACED, WAITING, Computed, DecisionRow, ReferralRow, ReferralView
from ecede_desktop.services.attendance_years import read_years
from ecede_desktop.services.calendars import calendars_of, council_calendar
from ecede_desktop.services.case_facts import counted_spells, current_spell
from ecede_desktop.services.case_rows import year_group_now
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.referral_matching import match
from ecede_desktop.store import cases, documents, enrolments, school_referrals, schools
from ecede_desktop.store.registers import Which
from ecede_desktop.store.school_referrals import KeptDecision, KeptReferral
from ecede_desktop.store.unit import Reading

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Weighed:
    """What the program makes of a referral: the figures, and what they come to."""

    computed: Computed | None
    findings: tuple[Finding, ...]
    proposal: Proposal
    year_group: str


def read_rows(session: Reading, desk: Desk) -> tuple[ReferralRow, ...]:
    """The list: those that wait by the day on which they are due, then the others, the latest first."""
    kept = school_referrals.list_referrals(session)
    decided = {one.referral_id: one for one in school_referrals.decisions(session)}
    replaced = school_referrals.replaced(session)
    waiting = [one for one in kept if one.id not in decided and one.id not in replaced]
    calendars = calendars_of(session, desk.pack, sorted({one.school_id for one in waiting if one.school_id}, key=str))
    council = council_calendar(session, desk.pack) if any(one.school_id is None for one in waiting) else None
    rows = []
    for one in kept:
        calendar = calendars.get(one.school_id, council) if one.school_id else council
        rows.append(_row(desk, one, decided.get(one.id), replaced.get(one.id, ""), calendar))
    still = sorted(
        (row for row in rows if row.state == WAITING), key=lambda row: (row.due_on or dt.date.max, row.number)
    )
    others = [row for row in reversed(rows) if row.state != WAITING]
    return (*still, *others)


def read_view(session: Reading, desk: Desk, number: str) -> ReferralView:
    """One referral with everything that its screen shows.

    Raises:
        NoSuchReferral: there is none.
    """
    kept = school_referrals.get(session, number)
    decisions = school_referrals.decisions(session, [kept.id])
    weighed = weigh(session, desk, kept)
    likely = match(session, kept.says, kept.school_id).likely if kept.pupil_id is None else ()
    replaced = school_referrals.replaced(session)
    calendar = _calendar(session, desk, kept.school_id)
    last = decisions[-1] if decisions else None
    before = {one.id: one.number for one in _earlier(session, kept)}
    return ReferralView(
        row=_row(desk, kept, last, replaced.get(kept.id, ""), calendar, weighed.year_group),
        says=kept.says,
        findings=weighed.findings,
        computed=weighed.computed,
        contradictions=contradictions(kept.says.stated),
        proposal=weighed.proposal,
        decisions=tuple(_decision(one) for one in decisions),
        likely=likely,
        open_case=cases.open_case_of(session, kept.pupil_id) if kept.pupil_id else "",
        letters=documents.documents(session, school_referral_id=kept.id),
        recorded_by=kept.recorded_by,
        recorded_at=kept.recorded_at,
        file_name=kept.file_name,
        file_sha256=kept.file_sha256,
        replaces=before.get(kept.replaces_id, "") if kept.replaces_id else "",
    )


def weigh(session: Reading, desk: Desk, kept: KeptReferral) -> Weighed:
    """Go through the pack's list, count the attendance of the stated window, and say what is proposed."""
    policy, says = referral_policy(desk.pack), kept.says
    computed = _computed(session, desk, kept)
    spells = enrolments.spells(session, [kept.pupil_id]).get(kept.pupil_id, []) if kept.pupil_id else []
    here = current_spell(spells)
    held = year_group_now(desk, here) if here is not None else ""
    year_group = held or says.year_group
    proposal = law.proposed(
        policy,
        says,
        thresholds(desk.pack, says.received_on),
        counts=computed.counts if computed is not None else None,
        year_group=year_group,
    )
    return Weighed(computed, law.findings(policy, says), proposal, year_group)


def due(session: Reading, desk: Desk, school_id: UUID | None, received_on: dt.date) -> dt.date:
    """The day by which a referral is to be decided, by the pack's clock on the school's own calendar."""
    clock = referral_policy(desk.pack).clock(received_on)
    return clock.due(received_on, _calendar(session, desk, school_id))


def _calendar(session: Reading, desk: Desk, school_id: UUID | None) -> SchoolCalendar:
    if school_id is None:
        return council_calendar(session, desk.pack)
    return calendars_of(session, desk.pack, [school_id])[school_id]


def _computed(session: Reading, desk: Desk, kept: KeptReferral) -> Computed | None:
    """The counts of the stated window by the marks of the school that refers, else of every school."""
    says = kept.says
    if kept.pupil_id is None or says.first_day is None or says.last_day is None:
        return None
    spells = enrolments.spells(session, [kept.pupil_id]).get(kept.pupil_id, [])
    here = [spell.id for spell in spells if spell.school_id == kept.school_id]
    last = min(says.last_day, desk.clock.today())
    for ids, name in ((here, kept.school_name), (counted_spells(spells), "")):
        counts = _counts(session, desk, ids, says.first_day, last) if ids and says.first_day <= last else Counts()
        if counts.possible:
            return Computed(counts, name, differences(says.stated, counts))
    return None


def _counts(session: Reading, desk: Desk, spells: Sequence[UUID], first: dt.date, last: dt.date) -> Counts:
    years = range(school_year_of(first), school_year_of(last) + 1)
    found = Counts()
    for year, whose in read_years(session, years, Which(enrolment_ids=list(spells)), desk.pack):
        for number in range(len(whose)):
            one = Year(year.school_year, year.codes, year.marks[number : number + 1], year.missing[number : number + 1])
            found += summaries.as_counts(summaries.counts_by_row(one, first, last)[0])
    return found


def _row(
    desk: Desk,
    kept: KeptReferral,
    decision: KeptDecision | None,
    replaced_by: str,
    calendar: SchoolCalendar | None,
    year_group: str = "",
) -> ReferralRow:
    state = decision.decision if decision is not None else REPLACED if replaced_by else WAITING
    lacking = [one for one in law.findings(referral_policy(desk.pack), kept.says) if one.returns]
    return ReferralRow(
        id=kept.id,
        number=kept.number,
        pupil_id=kept.pupil_id,
        name=kept.name,
        upn=kept.pupil_upn or kept.says.upn,
        year_group=year_group or kept.says.year_group,
        school_number=kept.school_number,
        school_name=kept.school_name or kept.says.particulars.get("school_name", ""),
        received_on=kept.says.received_on,
        source=kept.source,
        due_on=kept.due_on,
        state=state,
        missing=len(lacking),
        officer=decision.decided_by if decision is not None else "",
        case_reference=decision.case_reference if decision is not None else "",
        replaced_by=replaced_by,
        days_left=_days_left(calendar, desk.clock.today(), kept.due_on) if state == WAITING else None,
    )


def _days_left(calendar: SchoolCalendar | None, today: dt.date, due_on: dt.date | None) -> int | None:
    """School days from today to the day it is due, that day counted; below 0: how many it is late."""
    if calendar is None or due_on is None or not (calendar.knows(today) and calendar.knows(due_on)):
        return None
    first, last = min(today, due_on), max(today, due_on)
    days = sum(calendar.is_school_day(first + number * _DAY) for number in range(1, (last - first).days + 1))
    return days if due_on >= today else -days


def _decision(one: KeptDecision) -> DecisionRow:
    computed: Mapping[str, object] = one.computed
    return DecisionRow(
        one.id, one.decision, one.reasons, one.note, computed, one.case_reference, one.handoff_id,
        one.document_number, one.decided_by, one.decided_at,
    )  # fmt: skip


def _earlier(session: Reading, kept: KeptReferral) -> tuple[KeptReferral, ...]:
    return school_referrals.by_id(session, [kept.replaces_id]) if kept.replaces_id is not None else ()


def school_name_cy(session: Reading, school_id: UUID | None) -> str:
    """The Welsh name of a school, as far as it is recorded."""
    return schools.by_id(session, [school_id])[school_id].name_cy if school_id is not None else ""
