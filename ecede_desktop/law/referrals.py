"""A school's referral: what a complete one has, and what is proposed of it; the officer decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from ecede_desktop.law.citations import Dated
from ecede_desktop.law.measures import Counts, percentage, share
from ecede_desktop.law.referral_forms import MUST, Need, ReferralPolicy, SchoolSays, Sentence
from ecede_desktop.law.stated_attendance import Stated

ACCEPTED, RETURNED, PASSED_ON, WITHDRAWN = "accepted", "returned", "passed_on", "withdrawn"
INCOMPLETE = "incomplete"
"""Ground of a proposal: something that must be there is missing."""
DECISIONS = (ACCEPTED, RETURNED, PASSED_ON)
"""What an officer can decide; a referral can also be withdrawn by the school."""


@dataclass(frozen=True)
class Finding:
    """A particular of the list, and whether the referral has it."""

    need: Need
    met: bool

    @property
    def returns(self) -> bool:
        """Whether its lack is a reason to return the referral."""
        return not self.met and self.need.weight == MUST


@dataclass(frozen=True)
class Thresholds:
    """Attendance percent below which a school refers, and below which Key Stage 4 goes to the youth service."""

    refer: Dated[int]
    youth: Dated[int]


@dataclass(frozen=True)
class Proposal:
    """What the rules come to; a named person decides, and may decide otherwise with a reason."""

    decision: str
    grounds: tuple[Sentence, ...]
    cautions: tuple[Sentence, ...]
    missing: tuple[Finding, ...]
    """What the referral lacks, that which must be there first."""


@dataclass(frozen=True)
class _Figure:
    """Sessions that a proposal rests on."""

    share: Fraction
    attended: str
    possible: str
    percent: str


def findings(policy: ReferralPolicy, says: SchoolSays) -> tuple[Finding, ...]:
    """Each particular of the pack's list and whether the referral has it (the pack names the source of each)."""
    return tuple(Finding(need, _met(need.met_by, says)) for need in policy.needs)


def proposed(
    policy: ReferralPolicy,
    says: SchoolSays,
    thresholds: Thresholds,
    *,
    counts: Counts | None,
    year_group: str,
) -> Proposal:
    """Accept, return with reasons, or pass to the youth service (RCT strategy 1.22 and 1.34; thresholds of the pack).

    ``counts`` are those of the marks held for the stated window, None where none are held: then the school's own
    figures are gone by, and that is said. Shares are compared exactly; a missing mark is never absence.
    """
    lacking = sorted((one for one in findings(policy, says) if not one.met), key=lambda one: not one.returns)
    held = share(counts) if counts is not None else None
    figure = _held(counts, held) if counts is not None and held is not None else _stated(says.stated)
    key_stage_4 = policy.is_key_stage_4(year_group, says.received_on)
    decision, grounds = _decided(policy, thresholds, figure, year_group if key_stage_4 else "")
    if short := [one for one in lacking if one.returns]:
        # What goes to the youth service is the first step of all: it needs no letters of the school before it.
        decision = decision if decision == PASSED_ON else RETURNED
        grounds = (*grounds, policy.grounds[INCOMPLETE].filled({"count": len(short)}))
    cautions = []
    if figure is not None and held is None:
        cautions.append(policy.cautions["by_school_figures"])
    if counts is not None and held is not None and _open(thresholds, counts, key_stage_4):
        cautions.append(policy.cautions["missing_could_change"].filled({"missing": counts.missing}))
    own = says.stated.share
    if (
        held is not None
        and own is not None
        and _side(thresholds, own, key_stage_4) != _side(thresholds, held, key_stage_4)
    ):
        cautions.append(policy.cautions["figures_disagree"])
    if not year_group:
        cautions.append(policy.cautions["year_group_unknown"])
    return Proposal(decision, grounds, tuple(cautions), tuple(lacking))


def _decided(
    policy: ReferralPolicy, thresholds: Thresholds, figure: _Figure | None, key_stage_4: str
) -> tuple[str, tuple[Sentence, ...]]:
    if figure is None:
        return RETURNED, (policy.grounds["no_figure"],)
    decision = _side(thresholds, figure.share, bool(key_stage_4))
    key = {ACCEPTED: "below_threshold", PASSED_ON: "youth_service_first", RETURNED: "not_below"}[decision]
    facts = {
        "attended": figure.attended,
        "possible": figure.possible,
        "percent": figure.percent,
        "threshold": thresholds.refer.value,
        "upper": thresholds.youth.value,
        "year": key_stage_4,
    }
    return decision, (policy.grounds[key].filled(facts),)


def _side(thresholds: Thresholds, attended: Fraction, key_stage_4: bool) -> str:
    """On which side of the thresholds an exact share lies."""
    if attended * 100 < thresholds.refer.value:
        return ACCEPTED
    return PASSED_ON if key_stage_4 and attended * 100 < thresholds.youth.value else RETURNED


def _open(thresholds: Thresholds, counts: Counts, key_stage_4: bool) -> bool:
    """Whether the marks that are missing could bring the share to another side of a threshold."""
    if not counts.missing:
        return False
    lowest = Fraction(counts.attended, counts.expected)
    highest = Fraction(counts.attended + counts.missing, counts.expected)
    return _side(thresholds, lowest, key_stage_4) != _side(thresholds, highest, key_stage_4)


def _held(counts: Counts, exact: Fraction) -> _Figure:
    written = percentage(counts.attended, counts.possible)
    return _Figure(exact, str(counts.attended), str(counts.possible), str(written))


def _stated(stated: Stated) -> _Figure | None:
    exact = stated.share
    if exact is None:
        return None
    if stated.possible and stated.present is not None:
        written = percentage(stated.present, stated.possible)
        return _Figure(exact, str(stated.present), str(stated.possible), str(written))
    return _Figure(exact, "?", "?", str(stated.percent))


def _met(met_by: str, says: SchoolSays) -> bool:
    rule, _, names = met_by.partition(":")
    if rule == "field":
        return any(says.filled(name) for name in names.split("|"))
    if rule == "step":
        wanted = set(names.split("|"))
        return any(step.kind in wanted and step.on is not None for step in says.steps)
    return RULES[rule](says)


def _window(says: SchoolSays) -> bool:
    first, last = says.first_day, says.last_day
    return first is not None and last is not None and first <= last <= says.received_on


def _told(says: SchoolSays) -> bool:
    if says.particulars.get("parent_told") == "yes":
        return bool(says.particulars.get("parent_told_on"))
    return says.particulars.get("parent_told") == "no" and says.filled("parent_told_how")


def _signed(says: SchoolSays) -> bool:
    return bool(says.signed_by) and says.signed_on is not None


RULES: Mapping[str, Callable[[SchoolSays], bool]] = {
    "window": _window,
    "figures": lambda says: says.stated.told,
    "told": _told,
    "signed": _signed,
}
"""What a need can ask beside a field and a step."""
