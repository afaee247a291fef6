"""Every control of the panels has a name that can be read out, is large enough to hit, and shows all its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ecede_desktop.records.cases import CaseRow
from ecede_desktop.records.markers import RecordMarker
from ecede_desktop.records.people import Whom
from ecede_desktop.records.ties import RecordHousehold
from ecede_desktop.services import cases, markers, ties
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.case.add_parent_dialog import AddParentDialog
from ecede_desktop.ui.case.chronology_paper_dialog import ChronologyPaperDialog
from ecede_desktop.ui.case.panel import CasePanel
from ecede_desktop.ui.case.stage_proof_dialog import StageProofDialog
from ecede_desktop.ui.caseload.open_case_dialog import OpenCaseDialog
from ecede_desktop.ui.caseload.panel import CaseloadPanel
from ecede_desktop.ui.extracts.panel import ExtractPanel
from ecede_desktop.ui.figures.panel import TABS as FIGURE_TABS
from ecede_desktop.ui.figures.panel import FiguresPanel
from ecede_desktop.ui.imports.panel import ImportPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.people.panel import PersonPanel
from ecede_desktop.ui.referrals.form import ReferralForm
from ecede_desktop.ui.referrals.panel import ReferralsPanel
from ecede_desktop.ui.stages.advance_stage_dialog import AdvanceStageDialog, StageSubject
from ecede_desktop.ui.stages.confirm_requirement_dialog import ConfirmRequirementDialog
from ecede_desktop.ui.today.panel import TodayPanel
from ecede_desktop.ui.visits.log_visit_dialog import LogVisitDialog, VisitSubject
from tests.services.referred import lay_absent, refer
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
LEAST_TARGET = 24
NAMED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
Make = Callable[[Desk, Operations, CaseRow], QWidget]


def _at(panel: Any, name: str, row: CaseRow, tab: str = "") -> QWidget:
    panel.open_place(Place(name, row.reference, tab))
    return panel  # type: ignore[no-any-return]


MAKERS: dict[str, Make] = {
    "today": lambda desk, ops, row: TodayPanel(desk, ops),
    "caseload": lambda desk, ops, row: CaseloadPanel(desk, ops),
    "import": lambda desk, ops, row: ImportPanel(desk, ops),
    "referrals": lambda desk, ops, row: _referred(desk, ops),
    "referral-form": lambda desk, ops, row: ReferralForm(desk, ops),
    "extract": lambda desk, ops, row: _at(ExtractPanel(desk, ops), "extract", row),
    "case-chronology": lambda desk, ops, row: _at(CasePanel(desk, ops), "case", row),
    "case-attendance": lambda desk, ops, row: _at(CasePanel(desk, ops), "case", row, "attendance"),
    "case-family": lambda desk, ops, row: _at(CasePanel(desk, ops), "case", row, "family"),
    "case-plan": lambda desk, ops, row: _at(CasePanel(desk, ops), "case", row, "plan"),
    "case-documents": lambda desk, ops, row: _at(CasePanel(desk, ops), "case", row, "documents"),
    "person": lambda desk, ops, row: _person(desk, ops, row),
    "person-warning": lambda desk, ops, row: _person(desk, ops, row, "warning"),
    "person-new": lambda desk, ops, row: _person(desk, ops, row, "new"),
    "person-home": lambda desk, ops, row: _person(desk, ops, row, "home"),
    "open-case": lambda desk, ops, row: OpenCaseDialog(desk, ops),
    "log-visit": lambda desk, ops, row: LogVisitDialog(desk, ops, VisitSubject(row.reference, row.full_name)),
    "advance-stage": lambda desk, ops, row: AdvanceStageDialog(
        desk, ops, StageSubject(row.reference, row.full_name, row.stage)
    ),
    "confirm": lambda desk, ops, row: ConfirmRequirementDialog(
        desk, ops, row.reference, desk.pack.ladder.requirements()["referral_checked"]
    ),
    "chronology-paper": lambda desk, ops, row: ChronologyPaperDialog(desk, ops, row.reference),
    "stage-proof": lambda desk, ops, row: StageProofDialog(desk, ops, row.reference),
    "add-parent": lambda desk, ops, row: AddParentDialog(desk, ops, cases.view_case(desk, row.reference).pupil),
}


def _person(desk: Desk, ops: Operations, row: CaseRow, dialog: str = "") -> PersonPanel:
    """The page of a pupil with a warning and a household, one of its dialogs over it."""
    whom = Whom(pupil_id=row.pupil_id)
    told = RecordMarker(whom, "dog", "Bit somebody", "Mari", told_on=desk.clock.today())
    markers.record_marker(desk, told)
    ties.record_household(desk, RecordHousehold("Home", (whom,)))
    panel = PersonPanel(desk, ops)
    panel.open_place(Place("pupil", row.upn))
    asked = {"warning": panel.markers.record, "new": panel.ties.add_new, "home": panel.ties.add_household}
    if dialog:
        asked[dialog](whom, row.full_name)
    return panel


def _referred(desk: Desk, ops: Operations) -> QWidget:
    refer(desk, lay_absent(desk, 8, 2), steps=())
    return ReferralsPanel(desk, ops)


def _figures(tab: str) -> Make:
    def made(desk: Desk, ops: Operations, row: CaseRow) -> QWidget:
        panel = FiguresPanel(desk, ops)
        panel.open_place(Place("figures", "", tab))
        return panel

    return made


MAKERS |= {f"figures-{tab}": _figures(tab) for tab in FIGURE_TABS}


def named_nothing(widget: QWidget) -> list[str]:
    """Visible controls that a screen reader could only call by what they are."""
    found = []
    for control in widget.findChildren(QWidget):
        if isinstance(control, NAMED) and control.isVisible() and not _inner(control):
            interface = QAccessible.queryAccessibleInterface(control)
            if interface is None or not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(control).__name__} {control.objectName()}")
    return found


def _inner(control: QWidget) -> bool:
    """Parts that Qt itself puts into a control: the button of a line edit, the corner of a table, a list's line."""
    parent = control.parentWidget()
    return control.objectName().startswith("qt_") or isinstance(
        parent, QLineEdit | QComboBox | QAbstractItemView
    ) or type(parent).__name__ in ("QTabBar", "QHeaderView", "QComboBoxPrivateContainer")  # fmt: skip


def cut(widget: QWidget) -> list[str]:
    """Buttons narrower than their words, and controls too small to hit."""
    kinds = QPushButton | QCheckBox | QRadioButton
    shown = [child for child in widget.findChildren(QWidget) if isinstance(child, kinds) and child.isVisible()]
    narrow = [
        f"cut: {b.text()} {b.width()} < {b.sizeHint().width()}" for b in shown if b.width() < b.sizeHint().width()
    ]
    small = [f"small: {b.text()}" for b in shown if min(b.width(), b.height()) < LEAST_TARGET]
    return narrow + small


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize(("scale", "language"), [(100, "en"), (200, "cy")])
def test_every_control_has_a_name_and_shows_its_words(
    name: str,
    scale: int,
    language: str,
    desk: Desk,
    operations: Operations,
    show: Show,
    settle: Settle,
    qapp: QApplication,
) -> None:
    row = open_a_case(desk, warning="Dog loose in the garden.")
    theme.apply(qapp, "light", scale)
    i18n.set_language(qapp, language)
    widget = MAKERS[name](desk, operations, row)
    widget.resize(985, 640)
    show(widget)
    settle()
    assert named_nothing(widget) == []
    assert cut(widget) == []


def test_a_control_without_a_name_and_a_cut_button_are_found(qtbot: QtBot, look: None) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    QLineEdit(holder).setObjectName("nameless")
    button = QPushButton("More than fits here", holder)
    button.setFixedSize(20, 40)
    holder.show()
    assert named_nothing(holder) == ["QLineEdit nameless"]
    assert [fault.split(":")[0] for fault in cut(holder)] == ["cut", "small"]
