"""Which vulnerable groups of a pupil the signed-in user may see; of the others only that there are some."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from ecede_desktop.law.policy_absence import cohorts
from ecede_desktop.records.cohorts import MembershipRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import cases
from ecede_desktop.store.unit import Reading


def in_sight(
    session: Reading, desk: Desk, pupil_id: UUID, rows: Sequence[MembershipRow]
) -> tuple[tuple[MembershipRow, ...], int]:
    """The memberships that the user may see, and how many there are beside them."""
    seen = groups_in_sight(session, desk, pupil_id)
    shown = tuple(row for row in rows if row.cohort in seen)
    return shown, len(rows) - len(shown)


def groups_in_sight(session: Reading, desk: Desk, pupil_id: UUID) -> frozenset[str]:
    """Keys of the groups that the user may see of this pupil: as the pack says, by role and by whose case it is."""
    return frozenset(
        cohort.key
        for cohort in cohorts(desk.pack)
        if cohort.seen_by(manager=desk.is_manager, case_officer=_has_case(session, desk, pupil_id))
    )


def _has_case(session: Reading, desk: Desk, pupil_id: UUID) -> bool:
    reference = cases.open_case_of(session, pupil_id)
    return bool(reference) and cases.get(session, reference).officer_id == desk.user.id
