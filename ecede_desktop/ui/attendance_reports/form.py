"""The left side of a report: whose, which days, which language, and the reports that were issued before."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.law.windows import DAYS
from ecede_desktop.records.attendance_reports import ReportRow
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.attendance_reports.request import Choice, Subject
from ecede_desktop.ui.widgets.choice_box import fill_box
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label

KINDS = ("year_to_date", "term", "half_term", DAYS)
LANGUAGES = ("both", "en", "cy")
MOST_LINES = 5


class ReportForm(QScrollArea):
    """Signals: changed(): something else is asked; earlier_wanted(ReportRow): an issued report is to be shown."""

    changed = Signal()
    earlier_wanted = Signal(object)

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self.title, self.whose, self.about = label(kind="title", wraps=True), label(wraps=True), label(kind="small")
        self.days, self.language = QComboBox(), QComboBox()
        self.first_day, self.last_day = DayEdit(), DayEdit()
        self._fields = {
            "days": Field(self.days), "first_day": Field(self.first_day), "last_day": Field(self.last_day),
            "language": Field(self.language),
        }  # fmt: skip
        self.kept, self._earlier = label(kind="small", wraps=True), label(kind="section")
        self.state = label(kind="small", wraps=True)
        self._asked: tuple[dt.date, dt.date] | None = None
        self.issued = QListWidget()
        self.back = QPushButton()
        self.back.setProperty("kind", "link")
        for edit in (self.first_day, self.last_day):
            edit.set_today(today)
        self._lay_out()
        fill_box(self.days, [(kind, "") for kind in KINDS])
        fill_box(self.language, [(key, "") for key in LANGUAGES])
        self._connect()
        self._show_days()

    @property
    def choice(self) -> Choice:
        """What is chosen now."""
        kind, language = str(self.days.currentData()), str(self.language.currentData())
        return Choice(kind, language, self.first_day.day(), self.last_day.day())

    def tell_faults(self) -> bool:
        """Say beside a field what it lacks; whether nothing is lacking."""
        own = self.choice.kind == DAYS
        for name in ("first_day", "last_day"):
            lacking = own and getattr(self, name).day() is None
            self._fields[name].set_error(self.tr("Write a day, for example 24/11/2026.") if lacking else "")
        return self.choice.whole

    def show_subject(self, subject: Subject) -> None:
        """Whose report it is, and the reports that were issued of it."""
        self._subject = subject
        self.whose.setText(subject.welsh if i18n.language() == "cy" else subject.english)
        number = self.tr("School number {number}").format(number=subject.school)
        self.about.setText(number if subject.school else self.tr("All schools of the county"))
        self.issued.clear()
        for row in subject.issued:
            item = QListWidgetItem(self._said(row))
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.issued.addItem(item)
        there = bool(subject.issued)
        self._earlier.setVisible(there)
        self.issued.setVisible(there)
        self.fit()

    def know_days(self, first: dt.date, last: dt.date) -> None:
        """The days that are shown: days of one's own begin with them."""
        self._asked = (first, last)

    def show_back(self, *, issued: bool) -> None:
        """The way back from an issued report to a new one."""
        self.back.setVisible(issued)

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self.tr("Attendance report"))
        self._fields["days"].say(self.tr("Period"))
        self._fields["first_day"].say(self.tr("First day"))
        self._fields["last_day"].say(self.tr("Last day"))
        self._fields["language"].say(self.tr("Language of the paper"))
        names = {
            "year_to_date": self.tr("This school year to date"),
            "term": self.tr("This term"),
            "half_term": self.tr("This half-term"),
            DAYS: self.tr("Days of my own"),
        }
        fill_box(self.days, [(kind, names[kind]) for kind in KINDS])
        fill_box(self.language, [(key, wording.language(key)) for key in LANGUAGES])
        self.kept.setText(
            self.tr(
                "No pupil is named, and small groups are left out. Issuing keeps the figures and these pages as they "
                "are; later corrections of marks do not change them."
            )
        )
        self._earlier.setText(self.tr("Issued before"))
        self.issued.setAccessibleName(self.tr("Reports that were issued before; Enter shows the pages as issued"))
        self.back.setText(self.tr("Make a new report"))
        if self._subject is not None:
            self.show_subject(self._subject)

    def _said(self, row: ReportRow) -> str:
        days = f"{i18n.format_short_day(row.first_day)} – {i18n.format_day(row.last_day)}"
        issued = self.tr("issued {day}").format(day=i18n.format_day(row.issued_at.date()))
        return f"{days}\n{wording.language(row.language)}\n{issued}"

    def _show_days(self) -> None:
        own = self.days.currentData() == DAYS
        for name in ("first_day", "last_day"):
            self._fields[name].setVisible(own)

    def _take_days(self) -> None:
        if self.days.currentData() == DAYS and self._asked and not self.first_day.text() and not self.last_day.text():
            for edit, day in zip((self.first_day, self.last_day), self._asked, strict=True):
                edit.blockSignals(True)
                edit.set_day(day)
                edit.blockSignals(False)
        self._show_days()
        self.changed.emit()

    def _open(self, item: QListWidgetItem) -> None:
        self.earlier_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def _connect(self) -> None:
        self.days.currentIndexChanged.connect(self._take_days)
        self.language.currentIndexChanged.connect(self.changed)
        for edit in (self.first_day, self.last_day):
            edit.day_changed.connect(self.changed)
        self.back.clicked.connect(self.changed)
        self.issued.itemActivated.connect(self._open)
        self.issued.itemClicked.connect(self._open)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        head = QVBoxLayout()
        head.setSpacing(theme.SPACE_INSIDE)
        self.whose.setProperty("kind", "strong")
        for part in (self.title, self.whose, self.about):
            head.addWidget(part)
        column.addLayout(head)
        for field in self._fields.values():
            column.addWidget(field)
        column.addWidget(self.kept)
        column.addWidget(self.state)
        column.addWidget(self._earlier)
        column.addWidget(self.issued)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._earlier.hide()
        self.issued.hide()
        self.back.hide()
        self.issued.setWordWrap(True)
        self.issued.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._page = page
        self.setWidget(page)

    def fit(self) -> None:
        """Never narrower than what stands in it; the list as long as its first lines."""
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._page.minimumSizeHint().width() + bar)
        lines = min(self.issued.count(), MOST_LINES)
        self.issued.setFixedHeight(lines * (3 * self.issued.fontMetrics().lineSpacing()) + 8)
