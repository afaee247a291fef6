"""Referrals: the list with those that wait first, one of them beside it, and the form to type one in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.law.referrals import ACCEPTED, PASSED_ON, RETURNED
from ecede_desktop.records.referrals import WAITING, ReferralRow, ReferralView
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import referral_entry, school_referrals, schools, users
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.referrals.choose_pupil_dialog import ChoosePupilDialog
from ecede_desktop.ui.referrals.deciding import Deciding
from ecede_desktop.ui.referrals.detail import ReferralDetail
from ecede_desktop.ui.referrals.file_work import FileWork
from ecede_desktop.ui.referrals.form import RECEIVED, SCHOOL, SOURCE, ReferralForm
from ecede_desktop.ui.referrals.list_view import ReferralList
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.drop_area import DropArea
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from ecede_desktop.ui.widgets.labels import label

BESIDE = 112
"""Characters that the panel must be wide for the list to stand beside the referral."""
BESIDE_HEIGHT, STACKED_HEIGHT = 320, 860
"""Least height of list and referral in pixels of the design; the page scrolls where there is less."""
NEW = "new"
LIST, FORM = range(2)
Read = tuple[tuple[ReferralRow, ...], tuple[SchoolRow, ...], tuple[UserRow, ...]]


class ReferralsPanel(Panel):
    """Signals: paper_wanted(number): an issued letter is to be shown."""

    paper_wanted = Signal(str)
    SHOWS = frozenset(
        {"school_referral", "pupil", "case", "mark", "import", "school", "enrolment", "document", "user", "calendar",
         "closure"}
    )  # fmt: skip

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._schools: tuple[SchoolRow, ...] = ()
        self._officers: tuple[UserRow, ...] = ()
        self._number = ""
        self.list, self.detail = ReferralList(desk.clock.today()), ReferralDetail(desk.pack)
        self.form: ReferralForm | None = None
        self.said = Banner("info")
        self.deciding, self.files = Deciding(desk, operations, self), FileWork(desk, operations, self.said, self)
        self._title, self._count = label(kind="title"), label(kind="muted")
        self.add_button, self.import_button, self.form_button = QPushButton(), QPushButton(), QPushButton()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """Show the referral of a number, or the form for a new one."""
        if place.tab == NEW:
            self._show_form()
            return
        self._stack.setCurrentIndex(LIST)
        if place.key:
            self._number = place.key
            self.list.choose(place.key)

    def read(self) -> None:
        """Read the list, the schools and the officers."""

        def asked() -> Read:
            desk = self.desk
            return school_referrals.list_referrals(desk), schools.list_schools(desk), users.list_users(desk)

        self.operations.read(asked, self.show_rows, owner=self)

    def show_rows(self, read: Read) -> None:
        """Show the list; the referral beside it is read again."""
        rows, self._schools, self._officers = read
        self.files.schools = self._schools
        self.list.show_rows(rows, self.desk.clock.today())
        if self._number and self._number != self.list.number:
            self.list.choose(self._number)
        waiting = sum(1 for row in rows if row.state == WAITING)
        self._count.setText(self.tr("Waiting: {count}").format(count=waiting))
        if self.form is not None:
            self.form.show_schools(self._schools)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Referrals"))
        self.add_button.setText(self.tr("Record a &referral"))
        self.import_button.setText(self.tr("Take in a &file…"))
        self.form_button.setText(self.tr("&Blank form…"))
        self._scroll.setAccessibleName(self.tr("The referral that is chosen"))
        for part in (self.list, self.detail, self.form):
            if part is not None:
                part.retranslate()

    def act(self, act: str) -> FormDialog | ChoosePupilDialog | None:
        """Open the dialog of what is wanted of the referral that is shown."""
        view = self.detail.view
        return self.deciding.act(act, view, self._officers) if view is not None else None

    # one referral

    def _choose(self, number: str) -> None:
        self._scroll.setVisible(bool(number))
        if not number:
            return
        if number != self._number:
            self.said.say("")
        self._number = number
        self.operations.read(partial(school_referrals.view_referral, self.desk, number), self._show, owner=self)

    def _show(self, view: ReferralView) -> None:
        if view.row.number != self.list.number:
            return
        other = self.detail.view is None or self.detail.view.row.number != view.row.number
        self.detail.show_view(view, self.desk.clock.today())
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    def _decided(self, row: ReferralRow) -> None:
        """Say what was done, with the way to what came of it; the decided referral stays in sight."""
        self.list.choose(row.number)
        if row.state == ACCEPTED:
            said = self.tr("{number} was accepted: {reference}.").format(
                number=row.number, reference=row.case_reference
            )
            go = partial(self.go.emit, Place("case", row.case_reference))
            self.said.say(said, "success", self.tr("Open the case"), go)
        elif row.state == RETURNED:
            self.said.say(self.tr("{number} was returned; its letter is below.").format(number=row.number), "success")
        elif row.state == PASSED_ON:
            said = self.tr("{number} was passed to the youth service; the letter to the school is below.")
            self.said.say(said.format(number=row.number), "success")
        else:
            self.said.say(self.tr("{number} was withdrawn.").format(number=row.number), "success")

    # recording one, and files

    def _show_form(self) -> None:
        if self.form is None:
            self.form = ReferralForm(self.desk, self.operations)
            self.form.saved.connect(self._save)
            self.form.given_up.connect(self._give_up)
            self.form.show_schools(self._schools)
            self._form_scroll.setWidget(self.form)
        self._stack.setCurrentIndex(FORM)
        self.form.fields[SCHOOL].control.setFocus()

    def _save(self, texts: dict[str, str]) -> None:
        form = self.form
        assert form is not None
        received = form.control(RECEIVED)
        assert isinstance(received, DayEdit)
        day = received.day() or self.desk.clock.today()
        fields = {key: text for key, text in texts.items() if key not in (SCHOOL, SOURCE, RECEIVED)}
        school, source = texts[SCHOOL], texts[SOURCE]
        self.operations.write(
            lambda: referral_entry.add_typed(
                self.desk, fields, received_on=day, school_number=school, source=source
            ),
            self,
            done=self._recorded,
            owner=form,
            refused=form.refuse,
        )  # fmt: skip

    def _recorded(self, row: ReferralRow) -> None:
        assert self.form is not None
        self.form.start_anew()
        self._number = row.number
        self.go.emit(Place("referrals", row.number))
        self._stack.setCurrentIndex(LIST)
        self.list.choose(row.number)
        self.said.say(self.tr("Recorded as {number}.").format(number=row.number), "success")

    def _give_up(self) -> None:
        assert self.form is not None
        self.form.start_anew()
        self.go.emit(Place("referrals"))
        self._stack.setCurrentIndex(LIST)

    def _show_brought(self, number: str) -> None:
        self._number = number
        self.list.choose(number)

    # putting it together

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and referral stand one above the other where there is no room beside."""
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * BESIDE
        self.split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self.split.setMinimumHeight(theme.look().px(BESIDE_HEIGHT if wide else STACKED_HEIGHT))

    def _lay_out(self) -> None:
        self._scroll, self._form_scroll, outer = QScrollArea(), QScrollArea(), QScrollArea()
        for scroll in (self._scroll, self._form_scroll, outer):
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.detail)
        self._scroll.hide()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.list)
        self.split.addWidget(self._scroll)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([theme.look().px(520), theme.look().px(560)])
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_RELATED + theme.SPACE_INSIDE)
        head.addWidget(self._title)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        tools = QWidget()
        row = FlowLayout(tools)
        for button in (self.add_button, self.import_button, self.form_button):
            row.addWidget(button)
        head.addStretch(1)
        self.add_button.setProperty("kind", "primary")
        self.add_button.setIcon(icon("plus", theme.Token.ON_ACCENT))
        self.import_button.setIcon(icon("import"))
        self.form_button.setIcon(icon("document"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addLayout(head)
        column.addWidget(tools)
        column.addWidget(self.said)
        column.addWidget(self.split, 1)
        outer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.setWidget(page)
        self._stack.addWidget(outer)
        self._stack.addWidget(self._form_scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        new = Place("referrals", "", NEW)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _number: self._scroll.setFocus())
        self.list.acted.connect(lambda: self.go.emit(new))
        self.add_button.clicked.connect(lambda: self.go.emit(new))
        self.import_button.clicked.connect(self.files.choose)
        self.form_button.clicked.connect(self.files.issue_form)
        self.files.brought.connect(self._show_brought)
        self.deciding.decided.connect(self._decided)
        self.deciding.letter_made.connect(self.paper_wanted)
        self.detail.wanted.connect(self.act)
        self.detail.case_wanted.connect(lambda reference: self.go.emit(Place("case", reference)))
        self.detail.paper_wanted.connect(self.paper_wanted)
        DropArea(self).dropped.connect(self.files.drop)
