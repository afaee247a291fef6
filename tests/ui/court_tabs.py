"""The Court tab of a case to test."""

from __future__ import annotations

from ecede_desktop.services import cases
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.court_tab import CourtTab
from ecede_desktop.ui.operations import Operations
from tests.ui.panels import Settle, Show


def tab_of(desk: Desk, operations: Operations, show: Show, settle: Settle, reference: str) -> CourtTab:
    """Show it and wait until it has read the case."""
    tab = CourtTab(desk, operations)
    show(tab)
    tab.show_view(cases.view_case(desk, reference))
    settle()
    return tab
