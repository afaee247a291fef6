"""What the records say of a case, requirement by requirement: the facts on which a gate decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.measures import Counts, attendance, share
from ecede_desktop.law.plans import Given, Role, settled
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.law.policy_plans import plan_policy
from ecede_desktop.law.stages import CaseFacts, Fact, Requirement
from ecede_desktop.records.plans import PlanRow
from ecede_desktop.records.pupils import EnrolmentRow, Language, ParentRow
from ecede_desktop.services import attendance as figures
from ecede_desktop.services import court_facts
from ecede_desktop.services.session_clocks import answered_for, clock_of, of_school_age, unauthorised_sessions
from ecede_desktop.store import enrolments, plans, pupils, registers, school_referrals, stages
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading

_RANK = {"C": 0, "M": 1, "S": 2, "G": 3}
Trend = tuple[float | None, ...]


def current_spell(spells: Sequence[EnrolmentRow]) -> EnrolmentRow | None:
    """Where the pupil is now: the open spell (main before subsidiary, newest first), else the latest."""
    newest_first = list(reversed(spells))
    still = [spell for spell in newest_first if spell.left_on is None]
    if still:
        return min(still, key=lambda spell: _RANK.get(spell.status, 9))
    return max(newest_first, key=lambda spell: spell.left_on or dt.date.min, default=None)


def counted_spells(spells: Sequence[EnrolmentRow]) -> list[UUID]:
    """The spells whose marks make the pupil's figure, the current one first.

    A school that the pupil left in the same year counts; a subsidiary or guest registration repeats the marks of the
    main one and counts only where there is nothing else.
    """
    current = current_spell(spells)
    if current is None:
        return []
    others = [spell.id for spell in spells if spell.id != current.id and _RANK.get(spell.status, 9) <= 1]
    return [current.id, *others]


def year_figures(
    session: Reading, spells: Mapping[UUID, Sequence[EnrolmentRow]], today: dt.date, pack: PolicyPack
) -> dict[UUID, tuple[Counts, Trend]]:
    """Counts of the school year to date and the weekly trend of many pupils."""
    counted = {pupil_id: counted_spells(rows) for pupil_id, rows in spells.items()}
    by_spell = figures.year_to_date(session, [spell for ids in counted.values() for spell in ids], today, pack)
    return {pupil_id: _together([by_spell[i] for i in ids if i in by_spell]) for pupil_id, ids in counted.items()}


def _together(parts: Sequence[tuple[Counts, Trend]]) -> tuple[Counts, Trend]:
    if len(parts) == 1:
        return parts[0]
    counts = sum((part[0] for part in parts), Counts())
    weeks = zip(*(part[1] for part in parts), strict=True)
    return counts, tuple(next((figure for figure in week if figure is not None), None) for week in weeks)


def read_facts(session: Reading, pack: PolicyPack, case: CaseRecord, today: dt.date) -> CaseFacts:
    """The fact for each requirement that the pack knows; each is read once, when it is asked for in the reading."""
    return CaseFacts(_Facts(_Records(session, pack, case, today), pack.ladder.requirements()))


class _Facts(Mapping[str, Fact]):
    """Facts by requirement: a gate asks for a few of them, so the others are not read."""

    def __init__(self, records: _Records, requirements: Mapping[str, Requirement]) -> None:
        self._records, self._requirements = records, requirements
        self._found: dict[str, Fact] = {}

    def __getitem__(self, key: str) -> Fact:
        if key not in self._found:
            self._found[key] = self._records.fact(self._requirements[key])
        return self._found[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._requirements)

    def __len__(self) -> int:
        return len(self._requirements)


@dataclass(frozen=True)
class _Records:
    """The records of one case, each read when a requirement first asks for it."""

    session: Reading
    pack: PolicyPack
    case: CaseRecord
    today: dt.date

    def fact(self, requirement: Requirement) -> Fact:
        """Whether the requirement is met, with the evidence."""
        source, _, name = requirement.met_by.partition(":")
        if source == "confirmation":
            return self._confirmed(requirement.key)
        found = self._contacted(name) if source == "contact" else _FACTS[name](self)
        if requirement.or_confirmed and not found.met:
            said = self._confirmed(requirement.key)
            return said if said.met else found
        return found

    def _confirmed(self, key: str) -> Fact:
        said = [row for row in stages.confirmations(self.session, self.case.id) if row.requirement == key]
        return Fact(True, f"{said[-1].confirmed_by}: {said[-1].note}", said[-1].on) if said else Fact(False)

    def _contacted(self, kind: str) -> Fact:
        policy = contact_policy(self.pack)
        days = [row.on for row in self._contacts if policy.counts_as(row.kind) == kind]
        if not days:
            return Fact(False)
        return Fact(True, f"{len(days)} logged", days[-1], "logged", {"count": len(days)})

    @cached_property
    def _contacts(self) -> tuple[stages.ContactEvidence, ...]:
        return stages.contact_evidence(self.session, self.case.id)

    @cached_property
    def _spells(self) -> Sequence[EnrolmentRow]:
        return enrolments.spells(self.session, [self.case.pupil_id]).get(self.case.pupil_id, [])

    @cached_property
    def _parents(self) -> tuple[ParentRow, ...]:
        """Those with responsibility or care, or of whom it is not known."""
        rows = pupils.parents(self.session, self.case.pupil_id)
        return tuple(row for row in rows if not (row.has_responsibility is False and row.has_care is False))

    @property
    def parent_ids(self) -> list[UUID]:
        return [row.id for row in self._parents]

    @cached_property
    def _marks(self) -> Mapping[tuple[UUID, int], registers.HeldYear]:
        ids = [spell.id for spell in self._spells]
        held = registers.years(self.session, ids, [school_year_of(self.today)])
        return {key: year for key, year in held.items() if any(year.marks)}

    def below_threshold(self) -> Fact:
        counts, _ = year_figures(self.session, {self.case.pupil_id: self._spells}, self.today, self.pack)[
            self.case.pupil_id
        ]
        attended = share(counts)
        if attended is None:
            return Fact(False, "no sessions this school year", key="no_sessions")
        threshold = self.pack.number("referral_below", self.today).value
        said = {"attendance": attendance(counts), "threshold": threshold}
        text = f"{said['attendance']} %, threshold {threshold} %"
        return Fact(attended < Fraction(threshold, 100), text, self.today, "threshold", said)

    def officer_allocated(self) -> Fact:
        return Fact(self.case.officer_active, self.case.officer_name)

    def parents_recorded(self) -> Fact:
        known = [row for row in self._parents if _basis_known(row)]
        return court_facts.of_all(len(known), len(self._parents))

    def language_asked(self) -> Fact:
        asked = [row for row in self._parents if row.language is not Language.NOT_ASKED]
        return court_facts.of_all(len(asked), len(self._parents))

    def register_on_file(self) -> Fact:
        if not self._marks:
            return Fact(False)
        return Fact(True, f"{len(self._marks)} this school year", key="registers", values={"count": len(self._marks)})

    def child_seen(self) -> Fact:
        told = [row for row in self._contacts if row.child_seen == "alone" or row.not_alone_reason]
        if not told:
            return Fact(False)
        return Fact(True, told[-1].child_seen, told[-1].on, "child_seen", {"seen": told[-1].child_seen})

    def next_date(self) -> Fact:
        day = stages.next_date(self.session, self.case.id, self.today)
        return Fact(day is not None, "" if day is None else day.isoformat(), day)

    def extract_issued(self) -> Fact:
        since = dt.datetime.combine(self.case.opened_on, dt.time(), dt.UTC)
        issued = stages.extract_issued(self.session, self.case.id, self.case.pupil_id, since)
        return Fact(True, issued[0], local(issued[1]).date()) if issued else Fact(False)

    def within_limitation(self) -> Fact:
        """Whether any session can still be charged; a charge must then leave out those that fell out before."""
        held = unauthorised_sessions(self.session, [spell.id for spell in self._spells], self.today)
        if not held:
            return Fact(False, "no unauthorised session this school year or the last", key="none_unauthorised")
        paid = answered_for(self.session, self.case.pupil_id, self.today)
        held = tuple(one for one in held if one not in paid)
        if not held:
            return Fact(False, "every unauthorised session is answered for by a paid notice", key="all_answered")
        born = pupils.pupil(self.session, self.case.pupil_id).date_of_birth
        clock = clock_of(self.pack, of_school_age(held, born), self.today)
        last, still = clock.next_out(self.today), len(clock.open_on(self.today))
        if last is None:
            text = f"0 of {len(held)} sessions, last day {clock.backstop or '-'}"
            return Fact(False, text, clock.backstop, "out_of_time", {"count": 0, "total": len(held)})
        text = f"{still} of {len(held)} sessions, the first to {last}"
        return Fact(True, text, last, "in_time", {"count": still, "total": len(held)})

    def referral_accepted(self) -> Fact:
        """An officer accepted what the school sent, and nothing was missing of what must be there."""
        taken = school_referrals.taken_up(self.session, self.case.id)
        whole = [one for one in taken if not one.incomplete]
        if not whole:
            if not taken:
                return Fact(False)
            said = {"number": taken[-1].number}
            return Fact(False, f"{taken[-1].number}: accepted incomplete", key="incomplete", values=said)
        return Fact(True, f"{whole[-1].by}: {whole[-1].number}", local(whole[-1].at).date())

    @cached_property
    def _plans(self) -> tuple[PlanRow, ...]:
        return plans.of_case(self.session, self.case.id)

    def plan_agreed(self) -> Fact:
        """Signed, or its refusal recorded, with nobody left out who answers for the child (s.19)."""
        if not self._plans:
            return Fact(False)
        plan = self._plans[0]
        answers = tuple(Given(row.role, row.answer, row.parent_id) for row in plan.answers)
        if not settled(plan.kind, answers, [row.id for row in self._parents]):
            text = f"plan of {plan.agreed_on.isoformat()}: not every parent answered"
            return Fact(False, text, key="unanswered", values={"day": plan.agreed_on})
        told = [row for row in plan.answers if row.role is Role.PARENT]
        said = "; ".join(f"{row.name}: {row.answer.value}" for row in told)
        given = tuple((row.name, row.answer.value) for row in told)
        return Fact(True, said, max(row.on for row in told), "answers", {"each": given})

    def review_held(self) -> Fact:
        """A review of the newest plan or of a version that it replaced; one of an earlier plan says nothing of it."""
        held: list[tuple[dt.date, str]] = []
        wanted = self._plans[0].id if self._plans else None
        for plan in self._plans:
            if plan.id == wanted:
                held += [(row.on, row.outcome) for row in plan.reviews]
                wanted = plan.replaces_id
        if not held:
            return Fact(False)
        on, outcome = max(held)
        named = plan_policy(self.pack).outcome(outcome)
        names = {"english": named.english, "welsh": named.welsh} if named else {"english": outcome, "welsh": outcome}
        return Fact(True, outcome, on, "named", names)


def _basis_known(parent: ParentRow) -> bool:
    """Responsibility or care with the basis on which it rests (s.576)."""
    responsible = parent.has_responsibility is True and bool(parent.responsibility_basis)
    return responsible or (parent.has_care is True and bool(parent.care_basis))


_FACTS: Mapping[str, Callable[[_Records], Fact]] = {
    "attendance_below_referral_threshold": _Records.below_threshold,
    "officer_allocated": _Records.officer_allocated,
    "parents_recorded": _Records.parents_recorded,
    "language_choice_asked": _Records.language_asked,
    "register_on_file": _Records.register_on_file,
    "child_seen_or_reason": _Records.child_seen,
    "next_date_set": _Records.next_date,
    "register_extract_issued": _Records.extract_issued,
    "within_limitation": _Records.within_limitation,
    "referral_accepted": _Records.referral_accepted,
    "plan_agreed": _Records.plan_agreed,
    "review_held": _Records.review_held,
    "warning_served": lambda it: court_facts.warning_served(it.session, it.case.id, it.parent_ids),
    "notice_settled": lambda it: court_facts.notice_settled(it.session, it.case.id, it.today),
    "notice_over": lambda it: court_facts.notice_over(it.session, it.case.id, it.today),
    "parents_heard": lambda it: court_facts.parents_heard(it.session, it.case.id, it.parent_ids),
    "supervision_considered": lambda it: court_facts.supervision_considered(it.session, it.case.id),
    "prosecution_decided": lambda it: court_facts.prosecution_decided(it.session, it.case.id),
    "papers_served": lambda it: court_facts.papers_served(it.session, it.case.id),
    "hearing_listed": lambda it: court_facts.hearing_listed(it.session, it.case.id),
    "result_recorded": lambda it: court_facts.result_recorded(it.session, it.case.id),
    "monitoring_over": lambda it: court_facts.monitoring_over(it.session, it.case.id),
}
