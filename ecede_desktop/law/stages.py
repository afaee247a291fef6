"""Stages of the graduated response: may a case go there, and if not, which requirement stands in the way and why.

The ladder itself is the council's (``resources/policy``); this engine knows no stage by name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from ecede_desktop.law.calendar import SchoolCalendar, add_working_days
from ecede_desktop.law.citations import Citation

CONTACT_KINDS = ("home_visit", "school_visit", "phone_call", "letter", "meeting", "email", "text", "note")
FACTS = (
    "attendance_below_referral_threshold",
    "officer_allocated",
    "parents_recorded",
    "language_choice_asked",
    "register_on_file",
    "child_seen_or_reason",
    "next_date_set",
    "register_extract_issued",
    "within_limitation",
    "referral_accepted",
    "plan_agreed",
    "review_held",
    "warning_served",
    "notice_settled",
    "notice_over",
    "parents_heard",
    "supervision_considered",
    "prosecution_decided",
    "papers_served",
    "hearing_listed",
    "result_recorded",
    "monitoring_over",
)
MET_BY = frozenset({"confirmation", *(f"contact:{k}" for k in CONTACT_KINDS), *(f"fact:{name}" for name in FACTS)})
"""What may meet a requirement: an officer's confirmation with a note, a contact of a kind, a fact of the records."""

CLOCK_UNITS = ("calendar", "working", "school")


@dataclass(frozen=True)
class Requirement:
    """Something that must hold, in both languages, with its source."""

    key: str
    english: str
    welsh: str
    citation: Citation
    met_by: str
    may_skip: bool = True
    """False: statute; no recorded reason gets round it."""
    or_confirmed: bool = False
    """An officer's confirmation meets it too, where the records hold nothing: what was done before they did."""

    @property
    def by_word(self) -> bool:
        """Whether an officer may confirm it."""
        return self.met_by == "confirmation" or self.or_confirmed


@dataclass(frozen=True)
class StageClock:
    """How long a case may stay at a stage before it is due."""

    days: int
    unit: str
    """calendar, working or school."""
    citation: Citation

    def due(self, since: dt.date, calendar: SchoolCalendar) -> dt.date:
        """The last day; where the terms are not known, school days are counted as working days."""
        if self.unit == "calendar":
            return since + dt.timedelta(days=self.days)
        if self.unit == "school":
            try:
                return calendar.add_school_days(since, self.days)
            except ValueError:
                return add_working_days(since, self.days)
        return add_working_days(since, self.days)


@dataclass(frozen=True)
class Stage:
    """A rung of the ladder."""

    key: str
    number: str
    """As the pack numbers it: 0, 1, … 8a."""
    english: str
    welsh: str
    to_enter: tuple[Requirement, ...]
    to_leave: tuple[Requirement, ...]
    next: tuple[str, ...]
    """Keys of the stages that follow without a skip."""
    clock: StageClock | None = None
    manager_approves: bool = False
    """A manager must approve entering it."""
    closes: bool = False
    place: int = 0
    """Order on the ladder; two stages with one place are branches."""
    to_close: tuple[Requirement, ...] = ()
    """What must hold before a case is closed from here: a notice is paid or withdrawn, it never lapses."""


@dataclass(frozen=True)
class Ladder:
    """The stages of a policy pack in order."""

    stages: tuple[Stage, ...]
    opening: str
    """Where a case begins."""

    def get(self, key: str) -> Stage | None:
        """The stage with this key."""
        return next((s for s in self.stages if s.key == key), None)

    def requirements(self) -> Mapping[str, Requirement]:
        """Every requirement of every stage by its key."""
        return {r.key: r for s in self.stages for r in (*s.to_enter, *s.to_leave, *s.to_close)}


@dataclass(frozen=True)
class Fact:
    """Whether a requirement is met, by which evidence."""

    met: bool
    evidence: str = ""
    """As it is kept with a move and told on the command line: in English."""
    on: dt.date | None = None
    key: str = field(default="", compare=False)
    """Which sentence the evidence is, so that the window says it in its own language; empty: as it was written."""
    values: Mapping[str, object] = field(default_factory=dict, compare=False)
    """What the sentence is about: counts, days, names as they were written, keys."""


@dataclass(frozen=True)
class CaseFacts:
    """What the records say of a case, by requirement; a requirement not named is not met."""

    facts: Mapping[str, Fact]

    def of(self, requirement: Requirement) -> Fact:
        """The fact for a requirement."""
        return self.facts.get(requirement.key, Fact(met=False))


@dataclass(frozen=True)
class Finding:
    """A requirement and the fact found for it."""

    requirement: Requirement
    fact: Fact
    waived: bool = False
    """Unmet, and got round by a recorded reason to skip."""


@dataclass(frozen=True)
class Decision:
    """May the case go there: every requirement with what was found, and what would be needed besides."""

    frm: str
    to: str
    kind: str
    """advance, skip or back."""
    allowed: bool
    unmet: tuple[Finding, ...]
    met: tuple[Finding, ...]
    waived: tuple[Finding, ...] = ()
    needs_reason: bool = False
    """A reason has to be recorded and was not given."""
    needs_manager: bool = False
    """A manager has to approve and did not."""
    manager_approves: bool = False
    """The pack asks for a manager's approval of this move."""


def next_stages(ladder: Ladder, current: str) -> tuple[Stage, ...]:
    """The stages that follow the current one without a skip, in the pack's order."""
    stage = ladder.get(current)
    keys = stage.next if stage else ()
    return tuple(s for s in ladder.stages if s.key in keys)


def move_kind(ladder: Ladder, current: str, to: str) -> str:
    """advance where the pack names it as next, back where it lies lower, else skip.

    Raises:
        KeyError: the ladder has no such stage.
    """
    here, there = ladder.get(current), ladder.get(to)
    if here is None or there is None:
        raise KeyError(to if there is None else current)
    if to in here.next:
        return "advance"
    return "back" if there.place < here.place else "skip"


def _asked(ladder: Ladder, current: str, to: str, kind: str) -> list[Requirement]:
    """Requirements of the move: leaving here, what a skip passes over, entering there; each once."""
    here, there = ladder.get(current), ladder.get(to)
    assert here is not None and there is not None
    if kind == "back":
        return []
    if there.closes:
        return list({r.key: r for r in (*here.to_close, *there.to_enter)}.values())
    passed = _passed(ladder, here, there) if kind == "skip" else []
    return list({r.key: r for r in (*here.to_leave, *passed, *there.to_enter)}.values())


def _passed(ladder: Ladder, here: Stage, there: Stage) -> list[Requirement]:
    """What every way between two stages asks for: of branches, only what each of them does.

    A skip from a warning to an interview passes a penalty notice or a court warning; that a notice was settled cannot
    be asked of a case that may have had none.
    """
    places = sorted({s.place for s in ladder.stages if here.place < s.place < there.place and not s.closes})
    passed: list[Requirement] = []
    for place in places:
        branches = [(*s.to_enter, *s.to_leave) for s in ladder.stages if s.place == place and not s.closes]
        passed += [r for r in branches[0] if all(r in branch for branch in branches)]
    return passed


def may_advance(
    ladder: Ladder, facts: CaseFacts, current: str, to: str, *, approved: bool = False, reason: str = ""
) -> Decision:
    """Whether a case may go from its stage to another, on the facts of its records.

    Going back is always possible with a reason. A skip needs a reason and a manager, and a requirement of statute
    (``may_skip`` false) holds all the same. ``approved`` says that a manager stands behind the move.

    Raises:
        KeyError: the ladder has no such stage.
    """
    kind = move_kind(ladder, current, to)
    found = [Finding(r, facts.of(r)) for r in _asked(ladder, current, to, kind)]
    met = tuple(f for f in found if f.fact.met)
    lacking = [f for f in found if not f.fact.met]
    passable = kind == "skip" and bool(reason.strip())
    waived = tuple(Finding(f.requirement, f.fact, True) for f in lacking if passable and f.requirement.may_skip)
    unmet = tuple(f for f in lacking if not (passable and f.requirement.may_skip))
    target = ladder.get(to)
    assert target is not None
    manager = target.manager_approves or kind == "skip"
    needs_manager = manager and not approved
    needs_reason = kind in ("skip", "back") and not reason.strip()
    allowed = not unmet and not needs_manager and not needs_reason
    return Decision(current, to, kind, allowed, unmet, met, waived, needs_reason, needs_manager, manager)
