"""The case: its head, its tabs, and beside them always what may lawfully come next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.stages import Decision
from ecede_desktop.records.case_clocks import CaseClock
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.monitoring import MonitoringView
from ecede_desktop.services import cases, stages
from ecede_desktop.services.attendance import pupil_attendance
from ecede_desktop.services.case_deadlines import case_clock
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.monitoring import monitorings
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.case.attendance_tab import AttendanceTab
from ecede_desktop.ui.case.chronology_tab import ChronologyTab
from ecede_desktop.ui.case.clock_dialog import ClockDialog
from ecede_desktop.ui.case.concern_lines import ConcernLines
from ecede_desktop.ui.case.court_tab import CourtTab
from ecede_desktop.ui.case.documents_tab import DocumentsTab
from ecede_desktop.ui.case.family_tab import FamilyTab
from ecede_desktop.ui.case.header import CaseHeader
from ecede_desktop.ui.case.next_step import NextStep
from ecede_desktop.ui.case.notices_tab import NoticesTab
from ecede_desktop.ui.case.plan_tab import PlanTab
from ecede_desktop.ui.case.work import CaseWork
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.requirement_ways import (
    ADD_PARENT,
    CONFIRM,
    EXTRACT,
    IMPORT,
    LOG_VISIT,
    SHOW_COURT,
    SHOW_FAMILY,
    SHOW_NOTICES,
    SHOW_PLAN,
    Way,
)
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import rule

NARROW, LEAST_HEIGHT = 760, 280
"""Pixels of the design: the width under which the next step stands under the tabs, the height either needs."""
QWIDGETSIZE_MAX = 16_777_215
TABS = ("chronology", "attendance", "family", "plan", "notices", "court", "documents")

_SHOWS = frozenset(
    [
        "case", "stage", "contact", "task", "document", "attachment", "parent", "pupil", "mark", "import",
        "enrolment", "school", "calendar", "closure", "cohort", "person", "marker", "tie", "household", "plan",
        "letter", "service", "notice", "money", "warning", "order", "interview", "decision", "material",
        "prosecution", "hearing", "statement", "exhibit", "bundle", "handoff", "handover", "concern",
        "school_referral",
    ]
)  # fmt: skip
"""Kinds of record whose change is seen in a case."""


@dataclass(frozen=True)
class CaseReading:
    """A case with the gates of the stages that can follow, read together."""

    view: CaseView
    decisions: tuple[Decision, ...]
    clock: CaseClock | None = None
    followed: tuple[MonitoringView, ...] = ()
    """Attendance after court."""


def read_case(desk: Desk, reference: str) -> CaseReading:
    """The case and, for each stage that follows, what stands in the way; closing comes last."""
    view = cases.view_case(desk, reference)
    following = sorted(stages.next_stages(desk, reference), key=lambda stage: (stage.closes, stage.place))
    gates = tuple(stages.gate(desk, reference, stage.key) for stage in following)
    return CaseReading(view, gates, case_clock(desk, reference), monitorings(desk, reference))


class CasePanel(Panel):
    """Signals: log_visit_wanted(CaseView, contact kind), advance_wanted(CaseView, stage key),
    confirm_wanted(CaseView, requirement key), paper_wanted(number), concern_wanted(CaseView),
    plan_visit_wanted(reference), plan_task_wanted(TaskRow)."""

    log_visit_wanted = Signal(object, str)
    advance_wanted = Signal(object, str)
    confirm_wanted = Signal(object, str)
    paper_wanted = Signal(str)
    concern_wanted = Signal(object)
    plan_visit_wanted = Signal(str)
    plan_task_wanted = Signal(object)
    SHOWS = _SHOWS

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._reading: CaseReading | None = None
        self._reference = ""
        self.header = CaseHeader(desk.pack)
        self.concerns = ConcernLines(desk, operations)
        self.chronology = ChronologyTab(desk, operations)
        self.attendance = AttendanceTab(desk)
        self.family = FamilyTab(desk, operations)
        self.plan = PlanTab(desk, operations)
        self.notices = NoticesTab(desk, operations)
        self.court = CourtTab(desk, operations)
        self.documents = DocumentsTab(desk, operations)
        self.next_step = NextStep(desk.pack)
        self.tabs = QTabWidget()
        self.empty = EmptyState("case")
        self._stack = QStackedWidget()
        self.work = CaseWork(desk, operations, self)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        theme.notifier().changed.connect(self._fit)
        self._connect()
        self.retranslate()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """Show the case with this reference, at a tab if one is named."""
        if place.tab in TABS:
            self.tabs.setCurrentIndex(TABS.index(place.tab))
        if place.key and place.key != self._reference:
            self._reference, self._reading = place.key, None
            self._stack.setCurrentIndex(0)
            self.refresh()

    def read(self) -> None:
        """Read the case anew."""
        reference = self._reference
        if reference:
            self.operations.read(
                lambda: read_case(self.desk, reference), self.show_reading, owner=self, failed=self._say_failed
            )

    def show_reading(self, reading: CaseReading) -> None:
        """Show a case that was read; an answer for a case that was left meanwhile is passed over."""
        if reading.view.case.reference != self._reference:
            self._reference = reading.view.case.reference
        self._reading = reading
        self.work.view = reading.view
        self._show()
        self._stack.setCurrentIndex(1)
        self._read_attendance()
        self.family.read()

    @property
    def view(self) -> CaseView | None:
        """The case that is shown."""
        return self._reading.view if self._reading else None

    def retranslate(self) -> None:
        """Say every sentence again."""
        names = (
            self.tr("Chronology"),
            self.tr("Attendance"),
            self.tr("Family"),
            self.tr("Plan and tasks"),
            self.tr("Notices"),
            self.tr("Court"),
            self.tr("Documents"),
        )
        for at, name in enumerate(names):
            self.tabs.setTabText(at, name)
        for part in (
            self.header,
            self.concerns,
            self.chronology,
            self.attendance,
            self.family,
            self.plan,
            self.notices,
            self.court,
            self.documents,
            self.next_step,
        ):
            part.retranslate()
        self.empty.say(self.tr("No case is open here"), self.tr("Choose one from the caseload, or find it by name."))
        if self._reading is not None:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # inside

    def _fit(self) -> None:
        """Beside the tabs always; under them where the text is so large that both could not be read."""
        look, direction = theme.look(), QBoxLayout.Direction
        narrow = self.width() < look.px(NARROW)
        self._below.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        if narrow:
            self.next_step.setMinimumSize(0, look.px(LEAST_HEIGHT))
            self.next_step.setMaximumWidth(QWIDGETSIZE_MAX)
        else:
            self.next_step.setMinimumHeight(1)
            self.next_step.setFixedWidth(min(look.px(308), self.width() * 36 // 100))
        self.tabs.setMinimumHeight(look.px(LEAST_HEIGHT))

    def _show(self) -> None:
        assert self._reading is not None
        view, today = self._reading.view, self.desk.clock.today()
        self.header.show_view(view, today)
        self.header.clock.show_clock(self._reading.clock)
        self.header.show_followed(self._reading.followed)
        self.concerns.show_view(view)
        self.chronology.show_view(view)
        self.attendance.offer_years(view.pupil)
        self.family.show_pupil(view.pupil)
        self.plan.show_view(view)
        self.notices.show_view(view)
        self.court.show_view(view)
        self.documents.show_view(view)
        self.next_step.show_view(view, self._reading.decisions, today)

    def _read_attendance(self) -> None:
        if self.view is None:
            return
        pupil_id, (first, last) = self.view.pupil.id, self.attendance.period()
        self.operations.read(
            lambda: pupil_attendance(self.desk, pupil_id, first, last), self.attendance.show_attendance, owner=self
        )

    def _say_failed(self, refusal: UserError) -> None:
        self.empty.say(self.tr("This case cannot be shown"), wording.error_sentence(refusal))
        self._stack.setCurrentIndex(0)

    def _follow(self, way: Way, requirement: str) -> None:
        view = self.view
        if view is None:
            return
        tabs = {
            ADD_PARENT: self.family,
            SHOW_FAMILY: self.family,
            SHOW_PLAN: self.plan,
            SHOW_NOTICES: self.notices,
            SHOW_COURT: self.court,
        }
        if way.action in tabs:
            self.tabs.setCurrentWidget(tabs[way.action])
        match way.action:
            case action if action == LOG_VISIT:
                self.log_visit_wanted.emit(view, way.contact_kind)
            case action if action == CONFIRM:
                self.confirm_wanted.emit(view, requirement)
            case action if action == ADD_PARENT:
                self.work.add_parent()
            case action if action == EXTRACT:
                self._go_extract()
            case action if action == IMPORT:
                self.go.emit(Place("import"))

    def _show_clock(self, clock: CaseClock) -> None:
        dialog = ClockDialog(clock, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _go_extract(self) -> None:
        if self.view is not None:
            self.go.emit(Place("extract", self.view.case.reference))

    def _advance(self, stage: str) -> None:
        if self.view is not None:
            self.advance_wanted.emit(self.view, stage)

    def _choose_rung(self, stage: str) -> None:
        if self.view is not None and stage != self.view.case.stage and not self.next_step.choose(stage):
            self._advance(stage)

    def _connect(self) -> None:
        self.header.log_visit_wanted.connect(
            lambda: self.log_visit_wanted.emit(self.view, "home_visit") if self.view else None
        )
        self.header.plan_visit_wanted.connect(lambda: self.plan_visit_wanted.emit(self._reference))
        self.header.extract_wanted.connect(self._go_extract)
        self.header.stage_chosen.connect(self._choose_rung)
        self.header.clock.details_wanted.connect(self._show_clock)
        self.header.concern_wanted.connect(lambda: self.concern_wanted.emit(self.view) if self.view else None)
        self.concerns.opened.connect(lambda wanted: self.go.emit(Place("concern", wanted)))
        self.chronology.acted.connect(self.work.add_to_note)
        self.chronology.paper_wanted.connect(self.paper_wanted)
        self.chronology.go.connect(self.go)
        self.chronology.tab_wanted.connect(lambda tab: self.tabs.setCurrentIndex(TABS.index(tab)))
        self.attendance.year_chosen.connect(lambda _year: self._read_attendance())
        self.attendance.import_wanted.connect(lambda: self.go.emit(Place("import")))
        self.family.add_wanted.connect(self.work.add_parent)
        self.family.change_wanted.connect(self.work.change_parent)
        self.family.go.connect(self.go)
        self.family.claims.make_wanted.connect(self.work.make_parent)
        groups, memberships = self.family.groups, self.work.memberships
        groups.add_wanted.connect(self.work.add_group)
        groups.end_wanted.connect(lambda row: memberships.end(row, groups.name(row.cohort)))
        groups.withdraw_wanted.connect(lambda row: memberships.withdraw(row, groups.name(row.cohort)))
        self.plan.added.connect(self.work.add_task)
        self.plan.finished.connect(self.work.finish_task)
        self.plan.put_off.connect(self.work.put_off_task)
        self.plan.visit_wanted.connect(self.plan_task_wanted)
        self.plan.confirm_wanted.connect(lambda key: self.confirm_wanted.emit(self.view, key))
        for tab in (self.plan, self.notices, self.court):
            tab.go.connect(self.go)
            tab.paper_wanted.connect(self.paper_wanted)
        self.work.task_added.connect(self.plan.clear_entry)
        self.work.task_refused.connect(self.plan.refuse)
        self.documents.open_wanted.connect(self.paper_wanted)
        self.documents.extract_wanted.connect(self._go_extract)
        self.next_step.wanted.connect(self._follow)
        self.next_step.advance_wanted.connect(self._advance)

    def _tabs(self) -> tuple[QWidget, ...]:
        return self.chronology, self.attendance, self.family, self.plan, self.notices, self.court, self.documents

    def _lay_out(self) -> None:
        for tab in self._tabs():
            self.tabs.addTab(tab, "")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        below = self._below
        below.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, 0, 0)
        below.setSpacing(theme.SPACE_GROUP)
        below.addWidget(self.tabs, 1)
        below.addWidget(self.next_step)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.concerns)
        column.addWidget(rule())
        column.addLayout(below, 1)
        # Where head, tabs and next step need more height than there is, the whole page scrolls.
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
