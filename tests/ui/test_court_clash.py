"""In the case, too, a hearing says which witness cannot come on its day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QApplication

from ecede_desktop.records.court import HearingOutcome, ListHearing, WitnessAvailability
from ecede_desktop.services import cases, prosecutions
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.court_tab import CourtTab
from ecede_desktop.ui.operations import Operations
from tests.services.notice_case import lay_case, on
from tests.services.test_prosecutions import begun
from tests.ui.panels import Settle, Show, look, operations, settle, show, texts

__all__ = ["look", "operations", "settle", "show"]

TRIAL = dt.date(2026, 4, 14)


def test_who_cannot_come_is_said_under_the_hearing_until_it_is_over_or_they_can(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, qapp: QApplication
) -> None:
    laid = lay_case(desk)
    number = begun(desk, manager_desk, laid, "requisition").number
    listed = prosecutions.list_hearing(desk, ListHearing(number, "trial", TRIAL)).value.hearings[0]
    tab = CourtTab(desk, operations)
    show(tab)

    def said() -> str:
        tab.show_view(cases.view_case(desk, laid.reference))
        settle()
        return texts(tab)

    def can(name: str, day: dt.date, yes: bool, note: str = "") -> None:
        prosecutions.witness_can_come(desk, WitnessAvailability(name, day, day, yes, laid.reference, note))

    can("Pennaeth Ffug", TRIAL, False, "A course.")
    can("Meddyg Ffug", TRIAL + dt.timedelta(days=1), False)
    can("Swyddog Ffug", TRIAL, False)
    can("swyddog ffug", TRIAL, True)
    shown = said()
    assert "Pennaeth Ffug cannot come on Tue 14 Apr 2026. A course." in shown
    assert "Meddyg Ffug cannot come on Tue 14" not in shown
    assert "wyddog Ffug cannot come on" not in shown
    prosecutions.hearing_outcome(on(desk, TRIAL), HearingOutcome(listed.id, "heard"))
    assert "cannot come on" not in said()
