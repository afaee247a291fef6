"""What the panel reads in one go, off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.register_checks import CheckComparison, CheckView, RegisterCheckRow, TrendStep
from ecede_desktop.records.school_visits import SchoolActionRow, SchoolVisitRow
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services import register_checks, school_visits, schools
from ecede_desktop.services.desk import Desk


@dataclass(frozen=True)
class SchoolWork:
    """A school with its checks, the one that is looked at, and what was agreed."""

    schools: tuple[SchoolRow, ...]
    number: str
    checks: tuple[RegisterCheckRow, ...] = ()
    view: CheckView | None = None
    comparison: CheckComparison | None = None
    trend: tuple[TrendStep, ...] = ()
    visits: tuple[SchoolVisitRow, ...] = ()
    actions: tuple[SchoolActionRow, ...] = ()

    @property
    def school(self) -> SchoolRow | None:
        """The school that is looked at, where it is known."""
        return next((row for row in self.schools if row.number == self.number), None)


def read_work(desk: Desk, number: str, check_id: UUID | None) -> SchoolWork:
    """Everything about a school's registers; without a check of that school its latest is taken."""
    listed = schools.list_schools(desk)
    if number not in {row.number for row in listed}:
        return SchoolWork(listed, "")
    checks = register_checks.list_checks(desk, number)
    chosen = next((row for row in checks if row.id == check_id), checks[0] if checks else None)
    return SchoolWork(
        schools=listed,
        number=number,
        checks=checks,
        view=register_checks.view_check(desk, chosen.id) if chosen else None,
        comparison=register_checks.compare_checks(desk, chosen.id) if chosen else None,
        trend=register_checks.doubt_trend(desk, number),
        visits=school_visits.list_visits(desk, number),
        actions=school_visits.list_actions(desk, number),
    )
