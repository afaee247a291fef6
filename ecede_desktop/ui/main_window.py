"""The main window: puts rail, top line, panels and status line together; nothing else."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop import settings
from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Changes
from ecede_desktop.services import drafts, stores
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import contact_words, i18n, visit_words, wording
from ecede_desktop.ui.calendar_file_keeper import CalendarFileKeeper
from ecede_desktop.ui.check_out_watch import CheckOutWatch
from ecede_desktop.ui.code_book import CodeBookReader
from ecede_desktop.ui.dialogs import Dialogs
from ecede_desktop.ui.draft_opening import DraftOpening
from ecede_desktop.ui.navigation import Navigation, Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.panels import ALSO, BY_NAME, PANELS
from ecede_desktop.ui.rail import Rail, RailEntry
from ecede_desktop.ui.school_names import SchoolNamesReader
from ecede_desktop.ui.snippet_book import SnippetReader
from ecede_desktop.ui.spelling_book import SpellingReader
from ecede_desktop.ui.status_line import StatusLine
from ecede_desktop.ui.table_saving import TableSaving
from ecede_desktop.ui.top_line import TopLine
from ecede_desktop.ui.visit_dialogs import VisitDialogs
from ecede_desktop.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from ecede_desktop.records.stores import StoreInfo
    from ecede_desktop.records.visit_plans import CheckOutRow

PROGRAM = "Every Child Every Day"
"""The title that the task bar shows: no name, no reference."""
LONGEST_UPN = 20
_BELOW = {"case": "caseload", "typed-register": "import", "group-work": "caseload", "handoffs": "figures",
          "concern": "caseload", "duplicates": "caseload"}  # fmt: skip
"""Places off the rail by the place on it from which they are reached."""


class MainWindow(QMainWindow):
    """Signals: lock_wanted() by the button or Ctrl+L; closed()."""

    lock_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, operations: Operations | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.operations = operations or Operations(self)
        contact_words.use(desk.pack)
        self.setWindowTitle(PROGRAM)
        self.setMinimumSize(900, 560)
        self.navigation = Navigation(Place("today"), self)
        self._panels: dict[str, Panel] = {}
        self.dialogs = Dialogs(desk, self.operations, self, self.navigation.go)
        self.visits = VisitDialogs(desk, self.operations, self, self.navigation.go)
        self.draft_opening = DraftOpening(desk, self.operations, self, self.dialogs, self.visits, self.navigation.go)
        self.rail = Rail()
        self.top_line = TopLine(desk.user.full_name or desk.user.name)
        self.status_line = StatusLine(desk.store.path.name if desk.store.path is not None else "PostgreSQL")
        self._demo, self._said, self.late = Banner("info"), Banner("danger"), Banner("danger")
        self._late: tuple[CheckOutRow, ...] = ()
        self._stack = QStackedWidget()
        self._is_demo = False
        self._lay_out()
        self._codes = CodeBookReader(desk, self.operations, self)
        self._schools = SchoolNamesReader(desk, self.operations, self)
        self._spelling = SpellingReader(desk, self.operations, self)
        self._snippets = SnippetReader(desk, self.operations, self)
        for kept in (self._codes, self._schools, self._spelling, self._snippets):
            self.closed.connect(kept.forget)
        self._saving = TableSaving(desk, self.operations, self)
        self.watch = CheckOutWatch(desk, self.operations, self)
        self.calendar_file = CalendarFileKeeper(desk, self.operations, self)
        self._connect()
        self._restore_size()
        self.retranslate()
        self._show_place(self.navigation.here)
        self._read_status()
        self._snippets.read()
        self._spelling.read()  # after what is shown first: a dictionary takes a moment
        self.watch.start()
        self.calendar_file.start()

    # places

    def panel(self, name: str) -> Panel:
        """The panel of this name, made when first asked for."""
        made = self._panels.get(name)
        if made is None:
            made = BY_NAME[name].make(self.desk, self.operations)
            made.go.connect(self.go)
            self.dialogs.wire(made)
            self.visits.wire(made)
            if hasattr(made, "draft_wanted"):
                made.draft_wanted.connect(self.draft_opening.open)
            self._panels[name] = made
            self._stack.addWidget(made)
        return made

    def go(self, place: Place) -> None:
        """Go to a place; Find is no panel but opens over the one that is shown."""
        if place.panel == "find":
            self.open_find()
        else:
            self.navigation.go(place)

    def _show_place(self, place: Place) -> None:
        if ALSO.get(place.panel, place.panel) not in BY_NAME:
            place = Place("today")
        panel = self.panel(ALSO.get(place.panel, place.panel))
        panel.open_place(place)
        self._stack.setCurrentWidget(panel)
        panel.setFocus()
        self.rail.mark(_BELOW.get(place.panel, place.panel))
        self._said.say("")
        self._tell_place()

    def _tell_place(self) -> None:
        place = self.navigation.here
        entry = BY_NAME.get(ALSO.get(place.panel, place.panel))
        words = entry.title() if entry else ""
        # A person without a UPN has no number that anybody knows: their name stands on the page.
        unknown = (
            entry is not None
            and entry.name in ("person", "concern", "duplicates", "visits")
            and len(place.key) > LONGEST_UPN
        )
        key = "" if unknown else place.key
        self.top_line.show_place(
            f"{words}  ›  {key}" if key else words,
            can_go_back=self.navigation.can_go_back,
            can_go_forward=self.navigation.can_go_forward,
        )

    # what happened

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        for panel in self._panels.values():
            panel.refresh(changes)
        self._read_drafts()

    def _say_refused(self, refusal: UserError, _initiator: object) -> None:
        self._said.say(wording.error_sentence(refusal))

    def _say_late(self, rows: tuple[CheckOutRow, ...]) -> None:
        """Who is not back from a visit stands above everything, wherever one is."""
        self._late = rows
        words = self.tr("Open my visit") if rows and rows[0].own else self.tr("Ask after them")
        there = Place("visits", str(rows[0].plan_id)) if rows else Place("visits")
        self.late.say(visit_words.late_sentence(rows), action=words if rows else "", act=partial(self.go, there))

    def _say_crashed(self, fault: Exception) -> None:
        from ecede_desktop.ui.crash import say_crashed

        say_crashed(fault, self)

    def _read_status(self) -> None:
        self.operations.read(lambda: stores.info(self.desk), self._show_status, owner=self)
        self._read_drafts()

    def _show_status(self, info: StoreInfo) -> None:
        self._is_demo = info.demonstration
        self.status_line.show_backup(info.last_backup)
        self._say_demo()

    def _read_drafts(self) -> None:
        self.operations.read(lambda: drafts.count_drafts(self.desk), self.status_line.show_drafts, owner=self)

    def read_status(self) -> None:
        """Ask again when the store was backed up and what is unsaved."""
        self._read_status()

    # words

    def retranslate(self) -> None:
        """Say the window's own words in the language that is spoken now."""
        self.rail.set_entries([RailEntry(p.name, p.icon, p.title()) for p in PANELS if p.on_rail])
        self.top_line.retranslate()
        self.status_line.retranslate()
        self._tell_place()
        self._say_demo()
        self._say_late(self._late)

    def _say_demo(self) -> None:
        words = self.tr("Demonstration: invented people of invented schools. Nothing here is real.")
        self._demo.say(words if self._is_demo else "")

    def _speak(self, language: str) -> None:
        settings.change(language=language)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        i18n.set_language(application, language)

    def open_find(self) -> None:
        """Open Find."""
        from ecede_desktop.ui.find.dialog import FindDialog

        dialog = FindDialog(self.desk, self.operations, self)
        dialog.chosen.connect(self.navigation.go)
        dialog.open()

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._saving.open_menu(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        settings.change(window_geometry=geometry)
        self.operations.wait()
        super().closeEvent(event)
        self.closed.emit()

    def _restore_size(self) -> None:
        kept = settings.load().window_geometry
        try:
            found = bool(kept) and self.restoreGeometry(QByteArray(base64.b64decode(kept or "")))
        except (binascii.Error, ValueError):
            found = False
        if not found:
            self.resize(1280, 720)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_line)
        banners = QVBoxLayout()
        banners.setContentsMargins(12, 0, 12, 0)
        banners.addWidget(self.late)
        banners.addWidget(self._demo)
        banners.addWidget(self._said)
        right.addLayout(banners)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status_line)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        page = QWidget()
        page.setProperty("kind", "page")
        page.setLayout(row)
        self.setCentralWidget(page)

    def _connect(self) -> None:
        self.navigation.moved.connect(self._show_place)
        self.rail.chosen.connect(lambda name: self.navigation.go(Place(name)))
        self.status_line.drafts_wanted.connect(partial(self.navigation.go, Place("drafts")))
        self.top_line.back.connect(self.navigation.back)
        self.top_line.forward.connect(self.navigation.forward)
        self.top_line.find_wanted.connect(self.open_find)
        self.top_line.language.connect(self._speak)
        self.top_line.lock.connect(self.lock_wanted)
        self.operations.committed.connect(self._take_changes)
        self.watch.found.connect(self._say_late)
        self.closed.connect(self.calendar_file.stop)
        self.calendar_file.refused.connect(lambda refusal: self._say_refused(refusal, None))
        self.operations.refused.connect(self._say_refused)
        self.operations.crashed.connect(self._say_crashed)
        self.operations.busy_changed.connect(self.status_line.show_busy)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+K": self.open_find,
            "Ctrl+L": self.lock_wanted.emit,
            "Alt+Left": self.navigation.back,
            "Alt+Right": self.navigation.forward,
            "Ctrl+N": self.dialogs.open_case,
            "Ctrl+Shift+G": partial(self.navigation.go, Place("group-work")),
            "Ctrl+Shift+D": partial(self.navigation.go, Place("duplicates")),
            "Ctrl+Shift+U": partial(self.navigation.go, Place("drafts")),
        }
        for number, entry in enumerate([p for p in PANELS if p.on_rail], start=1):
            keys[f"Ctrl+{number}"] = partial(self.navigation.go, Place(entry.name))
        for sequence, action in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(action)
