"""Who would be handed to another service by the council's rule and has not been this year; a person decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from fractions import Fraction
from uuid import UUID

import numpy as np

from ecede_desktop.analysis import groups as analysis
from ecede_desktop.analysis.summaries import as_counts
from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.handoffs import Direction
from ecede_desktop.law.measures import share
from ecede_desktop.law.policy_handoffs import handoff_policy
from ecede_desktop.law.windows import Window
from ecede_desktop.records.figures import Scope
from ecede_desktop.records.handoffs import Candidate, HandoffCandidates
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.services.absence import pupil_lines
from ecede_desktop.services.county import HeldCounty, held_county
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import rows_of
from ecede_desktop.store import handoffs

_YEARS = 30
"""Beyond so many years from today a day is a slip of the hand."""


def handoff_candidates(desk: Desk, as_at: dt.date | None = None) -> HandoffCandidates:
    """Key Stage 4 between the thresholds without a hand-off this year; Year 11 with an open case after Easter."""
    day, today = as_at or desk.clock.today(), desk.clock.today()
    if abs(day.year - today.year) > _YEARS:
        text = f"{day} is more than {_YEARS} years away. Check the year."
        raise Refused("handoffs_as_at", text, field="as_at", day=day, years=_YEARS)
    year = school_year_of(day)
    window = Window(first_day_of(year), day)
    policy = handoff_policy(desk.pack)
    youth, post_16 = policy.youth_service_on(day), policy.post_16_on(day)
    least, below = (desk.pack.number(name, day) for name in ("referral_below", "youth_service_below"))
    held = held_county(desk, [year])
    with desk.reading() as session:
        offered = handoffs.offered(session, since=window.first_day)
    to_youth = {Direction.TO_YOUTH_SERVICE, Direction.SCHOOL_TO_YOUTH_SERVICE}
    have_youth = {row.pupil_id for row in offered if row.direction in to_youth and not row.withdrawn}
    have_post_16 = {
        row.pupil_id for row in offered if row.direction is Direction.TO_POST_16 and not row.withdrawn
    }  # fmt: skip
    begins = post_16.value.begins(year)
    return HandoffCandidates(
        first_day=window.first_day,
        last_day=window.last_day,
        least=least.value,
        below=below.value,
        youth_service_rule=youth.citation,
        post_16_rule=post_16.citation,
        post_16_from=begins,
        youth_service=tuple(
            one
            for one in _pupils(desk, held, youth.value.year_groups, window, have_youth, (least.value, below.value))
            if youth.value.first_to_youth_service(one.pupil.year_group, one.counts, least.value, below.value)
        ),
        post_16=tuple(
            one
            for one in (_pupils(desk, held, post_16.value.year_groups, window, have_post_16) if day >= begins else [])
            if post_16.value.due(one.pupil.year_group, has_open_case=bool(one.pupil.case_reference), day=day)
        ),
    )


def _pupils(
    desk: Desk,
    held: HeldCounty,
    year_groups: Collection[str],
    window: Window,
    without: Collection[UUID],
    between: tuple[int, int] | None = None,
) -> list[Candidate]:
    """The pupils of some year groups with their counts of a window, the lowest attendance first.

    ``between`` leaves out, before anybody is looked up by name, whose attendance lies outside two percentages.
    """
    found: list[Candidate] = []
    for group in year_groups:
        rows = rows_of(held, desk.pack, Scope(year_group=group), window)
        heads = analysis.heads_of(held.county, rows, np.zeros(len(rows), np.int32))
        chosen = np.arange(len(heads.row))
        if between is not None:
            have, whole = analysis.attended(heads.counts) * 100, analysis.possible(heads.counts)
            chosen = np.flatnonzero((have >= whole * between[0]) & (have < whole * between[1]))
        lines = pupil_lines(desk, held, rows, heads.row[chosen].tolist())
        found += [
            Candidate(line, as_counts(counts))
            for line, counts in zip(lines, heads.counts[chosen], strict=True)
            if line.pupil_id not in without
        ]
    return sorted(found, key=lambda one: (share(one.counts) or Fraction(2), one.pupil.name))
