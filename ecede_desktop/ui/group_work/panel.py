"""Group work and truancy sweeps: what was held, who was there, and a way to write the next one up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.records.contact_events import EventRow, ParticipantRow
from ecede_desktop.services import group_work
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import contact_words, i18n, theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import row_table

translate = QCoreApplication.translate
COLUMNS = 130
"""Letters of width from which both tables stand beside each other."""
LEAST = 150
"""Pixels of the design that the register has at least: three children."""
DAYS = 400
"""How far back sessions are listed: this school year and the one before its summer."""


class GroupWorkPanel(Panel):
    """Sessions, newest first, and the register of the chosen one; Enter on a child opens the case."""

    SHOWS = frozenset({"contact_event", "contact"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._wanted = ""
        self.title, self.new = label(kind="title"), QPushButton()
        self.new.setProperty("kind", "primary")
        self.new.setIcon(icon("plus", theme.Token.ON_ACCENT))
        self.sessions: RowsModel[EventRow] = RowsModel(_session_columns(), self)
        self.register: RowsModel[ParticipantRow] = RowsModel(_register_columns(self._chosen), self)
        self.table, self.children_table = row_table(self.sessions), row_table(self.register)
        self.about, self.detail = label(kind="section", wraps=True), label(kind="muted", wraps=True)
        self.words_title, self.words = label(kind="strong"), label(wraps=True)
        self.note_title, self.note = label(kind="strong"), label(wraps=True)
        self.empty = EmptyState("team")
        self._lay_out()
        self.new.clicked.connect(self.write_session)
        self.empty.acted.connect(self.write_session)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.children_table.activated.connect(self._open_child)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+N"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.write_session)
        self.retranslate()

    def open_place(self, place: Place) -> None:
        self._wanted = place.key
        self._choose()

    def read(self) -> None:
        since = self.desk.clock.today() - dt.timedelta(days=DAYS)
        self.operations.read(lambda: group_work.sessions(self.desk, since), self._show, owner=self)

    def write_session(self) -> QDialog:
        """Open the page on which a session is written up."""
        from ecede_desktop.ui.group_work.session_dialog import SessionDialog

        dialog = SessionDialog(self.desk, self.operations, self)
        dialog.logged.connect(self._logged)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def retranslate(self) -> None:
        self.title.setText(self.tr("Group work and sweeps"))
        self.new.setText(self.tr("Write a session up"))
        self.new.setToolTip(self.tr("Write a session up (Ctrl+Shift+N)"))
        self.table.setAccessibleName(self.tr("Sessions, newest first"))
        self.children_table.setAccessibleName(self.tr("Register of the session"))
        self.words_title.setText(self.tr("In every child’s copy"))
        self.note_title.setText(self.tr("Note of the whole session, in no child’s copy"))
        self.empty.say(
            self.tr("No session yet"),
            self.tr("Group work and truancy sweeps are written up here once, with a register of who was there."),
            self.tr("Write a session up"),
        )
        for model in (self.sessions, self.register):
            model.retranslate()
        self._show_chosen()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.layout() is not None:
            self._fit()

    def _fit(self) -> None:
        """Side by side where there is room for the words, else one under the other."""
        narrow = self.width() < self.fontMetrics().averageCharWidth() * COLUMNS
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        for table in (self.table, self.children_table):
            _fit(table)
        self.children_table.setMinimumHeight(theme.look().px(LEAST))

    def _logged(self, row: EventRow) -> None:
        self._wanted = str(row.id)

    def _show(self, rows: tuple[EventRow, ...]) -> None:
        chosen = self._chosen()
        self._wanted = self._wanted or (str(chosen.id) if chosen else "")
        self.sessions.set_rows(rows)
        self.empty.setVisible(not rows)
        self._split.setVisible(bool(rows))
        _fit(self.table)
        self._choose()

    def _choose(self) -> None:
        ids = [str(row.id) for row in self.sessions.rows]
        if ids:
            self.table.selectRow(ids.index(self._wanted) if self._wanted in ids else 0)
        self._wanted = ""
        self._show_chosen()

    def _chosen(self) -> EventRow | None:
        index = self.table.currentIndex()
        found = index.data(RecordRole) if index.isValid() else None
        return found if isinstance(found, EventRow) else None

    def _show_chosen(self) -> None:
        row = self._chosen()
        self._right.setVisible(row is not None)
        if row is None:
            return
        self.about.setText(row.title)
        self.detail.setText(_about(row))
        self.register.set_rows(row.participants)
        _fit(self.children_table)
        shared = next((one.contact.shared for one in row.participants if one.contact.shared), "")
        for title, text, words in (
            (self.words_title, self.words, shared),
            (self.note_title, self.note, row.officer_note),
        ):
            text.setText(words)
            for part in (title, text):
                part.setVisible(bool(words))

    def _open_child(self, index: QModelIndex) -> None:
        row = index.data(RecordRole)
        if isinstance(row, ParticipantRow) and row.contact.case_reference:
            self.go.emit(Place("case", row.contact.case_reference))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.new)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(theme.SPACE_GROUP, 0, 0, 0)
        right.setSpacing(theme.SPACE_RELATED)
        for part in (self.about, self.detail, self.children_table, self.words_title, self.words, self.note_title,
                     self.note):  # fmt: skip
            right.addWidget(part, 1 if part is self.children_table else 0)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.table)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._right)
        self._split.addWidget(scroll)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addLayout(head)
        column.addWidget(self.empty, 1)
        column.addWidget(self._split, 1)
        self._split.hide()


def _fit(table: QTableView) -> None:
    last = table.model().columnCount() - 1
    for column in range(last):
        table.resizeColumnToContents(column)
    table.horizontalHeader().setStretchLastSection(True)
    table.verticalHeader().setDefaultSectionSize(theme.look().px(32))


def _about(row: EventRow) -> str:
    times = f"{row.started:%H:%M}" if row.started else ""
    if row.started and row.ended:
        times = translate("GroupWorkPanel", "{started} to {ended}").format(
            started=f"{row.started:%H:%M}", ended=f"{row.ended:%H:%M}"
        )
    said = [contact_words.answered(key, text) for key, text in row.details]
    by = translate("GroupWorkPanel", "Signed off by {name}").format(name=row.recorded_by)
    words = (contact_words.kind(row.kind), i18n.format_day(row.on), times, row.place, *said, by)
    return " · ".join(word for word in words if word)


def _session_columns() -> tuple[RowsColumn[EventRow], ...]:
    return (
        RowsColumn(lambda: translate("GroupWorkPanel", "Day"), lambda r: i18n.format_day(r.on), False, lambda r: r.on),
        RowsColumn(lambda: translate("GroupWorkPanel", "Kind"), lambda r: contact_words.kind(r.kind)),
        RowsColumn(lambda: translate("GroupWorkPanel", "In the register"), lambda r: str(len(r.participants)), True,
                   lambda r: len(r.participants)),
        RowsColumn(lambda: translate("GroupWorkPanel", "What it was"), lambda r: r.title),
    )  # fmt: skip


def _register_columns(session: Callable[[], EventRow | None]) -> tuple[RowsColumn[ParticipantRow], ...]:
    return (
        RowsColumn(lambda: translate("GroupWorkPanel", "Child"), lambda r: r.full_name),
        RowsColumn(
            lambda: translate("GroupWorkPanel", "Case"),
            lambda r: r.contact.case_reference or translate("GroupWorkPanel", "none open"),
        ),
        RowsColumn(lambda: translate("GroupWorkPanel", "Written of the child"), lambda r: _of_child(r, session())),
    )


def _of_child(row: ParticipantRow, session: EventRow | None) -> str:
    """What is only in this child's copy, on one line."""
    contact = row.contact
    shared = dict(session.details) if session else {}
    details = [contact_words.answered(key, text) for key, text in contact.details if key not in shared]
    when = f"{contact.started:%H:%M}" if contact.started and session and contact.started != session.started else ""
    place = contact.place if session and contact.place != session.place else ""
    said = (*details, when, place, contact.words("observations"), contact.words("childs_words"))
    return " · ".join(part.replace("\n", " ") for part in said if part)
