"""Reads what a case shows of a pupil's circumstances beside the parents."""

from __future__ import annotations

from uuid import UUID

from ecede_desktop.records.family import Family
from ecede_desktop.services.cohort_sight import in_sight
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import cohorts, contact_claims


def read_family(desk: Desk, pupil_id: UUID) -> Family:
    """The pupil's memberships of vulnerable groups, and the contacts that schools' files claim."""
    with desk.reading() as session:
        shown, restricted = in_sight(session, desk, pupil_id, cohorts.of_pupil(session, pupil_id))
        return Family(shown, contact_claims.claims_of_pupil(session, pupil_id), restricted)
