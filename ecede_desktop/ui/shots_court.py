"""Pictures of the court path on the demonstration: notices, court from top to bottom, papers, statement and bundle."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from ecede_desktop.records.notices import RequestRow
from ecede_desktop.records.statements import StatementRow
from ecede_desktop.services import bundles, cases, notice_rows, notices, prosecutions, statements
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.bundle_opening import open_bundle
from ecede_desktop.ui.case.court_tab import CourtTab
from ecede_desktop.ui.case.notices_tab import NoticesTab
from ecede_desktop.ui.main_window import MainWindow
from ecede_desktop.ui.navigation import Place

Settle = Callable[[MainWindow], None]
Pictures = Iterator[tuple[str, QWidget]]
MOST_PARTS = 6
"""Screens of one tab, at most."""
CASES = 2
"""Cases of which the notices are pictured."""
PAGES = (("notices", ""), ("notices", "warnings"), ("hearings", ""))
"""Pages of the whole county, with the tab of each."""


def court_pictures(window: MainWindow, desk: Desk, settle: Settle) -> Pictures:
    """Every screen of the court path that has something to show."""
    for page, tab in PAGES:
        window.navigation.go(Place(page, "", tab))
        settle(window)
        yield f"county-{tab or page}", window
    given = notice_rows.notices(desk)
    references = sorted({row.case_reference for row in given if row.case_reference})
    for number, reference in enumerate(references[:CASES], start=1):
        yield from _tab(window, settle, reference, "notices", NoticesTab, f"case-notices-{number}")
    yield from _examination(window, desk, settle)
    charged = list(dict.fromkeys(row.case_reference for row in reversed(prosecutions.prosecutions(desk))))
    for number, reference in enumerate((*charged[1:2], *charged[-1:]), start=1):
        yield from _tab(window, settle, reference, "court", CourtTab, f"case-court-{number}")
    yield from _files(window, desk, settle)


def _tab(
    window: MainWindow, settle: Settle, reference: str, tab: str, kind: type[QWidget], name: str
) -> Pictures:  # fmt: skip
    """A tab from its top to its end, a screen at a time."""
    window.navigation.go(Place("case", reference, tab))
    settle(window)
    found = window.panel("case").findChild(kind)
    area = found.findChild(QScrollArea) if found is not None else None
    if area is None:
        return
    bar = area.verticalScrollBar()
    for part in range(MOST_PARTS):
        bar.setValue(part * area.viewport().height())
        settle(window)
        yield f"{name}{'abcdef'[part]}", window
        if bar.value() == bar.maximum():
            break
    bar.setValue(0)


def _examination(window: MainWindow, desk: Desk, settle: Settle) -> Pictures:
    waiting: RequestRow | None = next(iter(notices.requests(desk)), None)
    if waiting is None:
        return
    window.navigation.go(Place("case", waiting.case_reference, "notices"))
    settle(window)
    tab = window.panel("case").findChild(NoticesTab)
    if tab is not None:
        yield from _dialog(window, settle, "dialog-notice-examination", tab.examine(waiting))


def _files(window: MainWindow, desk: Desk, settle: Settle) -> Pictures:
    """The documents, the statement and the bundle: of the file that is ready, and of one that is not."""
    for row in prosecutions.prosecutions(desk):
        stated: list[StatementRow] = list(statements.statements_of(desk, row.case_reference))
        if not stated:
            continue
        view = cases.view_case(desk, row.case_reference)
        made = bundles.case_bundle(desk, row.case_reference, row.parent_id).made
        name = "ready" if made else "open"
        window.navigation.go(Place("case", row.case_reference, "documents"))
        settle(window)
        yield f"case-documents-{name}", window
        window.navigation.go(Place("case", row.case_reference, "court"))
        settle(window)
        tab = window.panel("case").findChild(CourtTab)
        if tab is None:
            continue
        yield from _bundle(window, settle, name, open_bundle(desk, window.operations, view, tab.paper_wanted, window))
        draft = next((one for one in stated if one.frozen_at is None), None)
        if draft is not None:
            yield from _dialog(window, settle, "dialog-statement", tab.stating.change(draft))


def _bundle(window: MainWindow, settle: Settle, name: str, dialog: QWidget) -> Pictures:
    """The bundle with each of its tabs: papers, what is taken out, pre-flight, what was made."""
    from ecede_desktop.ui.case.bundle_dialog import BundleDialog

    assert isinstance(dialog, BundleDialog)
    for at in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(at)
        settle(window)
        yield f"dialog-bundle-{name}-{at + 1}", dialog
    dialog.done(0)
    settle(window)


def _dialog(window: MainWindow, settle: Settle, name: str, dialog: QDialog) -> Pictures:
    settle(window)
    yield name, dialog
    dialog.done(0)
    settle(window)
