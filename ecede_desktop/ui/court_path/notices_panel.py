"""Notices of the whole county by how they stand, what is due next first; and the warnings that a notice may rest on."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.notice_lists import NoticeLine, NoticeLists, WarningLine
from ecede_desktop.services import notice_lists
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.court_path import words
from ecede_desktop.ui.court_path.filter_page import FilterPage, PageWords
from ecede_desktop.ui.court_path.notice_columns import notice_lens, warning_lens
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.scrolling import scroll_in

TABS = ("notices", "warnings")


class NoticesPanel(Panel):
    """At ``notices``; its tab ``warnings`` shows the formal warnings that stand."""

    SHOWS = frozenset(
        {"notice", "money", "service", "warning", "case", "pupil", "parent", "person", "mark", "import", "enrolment",
         "school", "handover", "calendar", "closure", "user"}
    )  # fmt: skip

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._title, self.said = label(kind="title"), Banner("danger")
        self.notices: FilterPage[NoticeLine] = FilterPage(notice_lens(desk.clock.today), desk.user.name, "notice")
        self.warnings: FilterPage[WarningLine] = FilterPage(warning_lens(desk.clock.today), desk.user.name, "warning")
        self.tabs = QTabWidget()
        self.notices.opened.connect(self._open)
        self.warnings.opened.connect(self._open)
        self._lay_out()
        self.retranslate()

    def open_place(self, place: Place) -> None:
        """Show one of the two lists."""
        if place.tab in TABS:
            self.tabs.setCurrentIndex(TABS.index(place.tab))

    def read(self) -> None:
        """Read both lists."""
        self.operations.read(
            lambda: notice_lists.notice_lists(self.desk), self.show_lists, owner=self, failed=self._refuse
        )

    def show_lists(self, lists: NoticeLists) -> None:
        """Show them as they stand today."""
        self.said.say("")
        self.notices.show_rows(lists.notices)
        self.warnings.show_rows(lists.warnings)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Notices"))
        self.tabs.setTabText(0, self.tr("Penalty notices"))
        self.tabs.setTabText(1, self.tr("Formal warnings"))
        self.notices.say(
            PageWords(
                self.tr("Penalty notices"), tuple(words.notice_states().items()), words.counted_notices,
                (
                    self.tr("No notices yet"),
                    self.tr("Each penalty notice of the county, and each request for one, will stand here."),
                ),
            )
        )  # fmt: skip
        self.warnings.say(
            PageWords(
                self.tr("Formal warnings"), tuple(words.warning_states().items()), words.counted_warnings,
                (self.tr("No warnings yet"), self.tr("Each formal warning that stands will be listed here.")),
            )
        )  # fmt: skip

    def _open(self, row: NoticeLine | WarningLine) -> None:
        """The case at its notices; a notice without a case belongs to a child."""
        if row.case_reference:
            self.go.emit(Place("case", row.case_reference, "notices"))
        else:
            self.go.emit(Place("pupil", str(row.pupil_id)))

    def _refuse(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    def _lay_out(self) -> None:
        self.tabs.addTab(self.notices, "")
        self.tabs.addTab(self.warnings, "")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self._title, self.said):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)
        scroll_in(self, page)
