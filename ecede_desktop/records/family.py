"""What is known of a pupil's circumstances beside the parents: groups, and what schools claim of contacts."""

from __future__ import annotations

from dataclasses import dataclass

from ecede_desktop.records.claims import ContactClaimRow
from ecede_desktop.records.cohorts import MembershipRow


@dataclass(frozen=True)
class Family:
    """Memberships as they were told, those withdrawn among them, and contacts as schools claim them."""

    memberships: tuple[MembershipRow, ...]
    claims: tuple[ContactClaimRow, ...]
    restricted: int = 0
    """How many memberships are recorded that the reader may not see."""
