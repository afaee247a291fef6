"""One register: its scan on the left, on the right what this person does with it now, below what can be decided."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.records.typed_registers import TypedRegisterView
from ecede_desktop.ui import theme
from ecede_desktop.ui.typed_registers import words
from ecede_desktop.ui.typed_registers.go_in_view import GoInView
from ecede_desktop.ui.typed_registers.scan_view import ScanView
from ecede_desktop.ui.typed_registers.settle_view import SettleView
from ecede_desktop.ui.typed_registers.sheet_view import SheetView
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

SHEET, SETTLE, GO_IN = range(3)
BESIDE = 70
"""Characters that scan and sheet need beside each other."""


class RegisterPage(QWidget):
    """Signals: wanted(str): what a button asks for, by its name; typed(): something was typed or settled."""

    wanted = Signal(str)
    typed = Signal()

    BUTTONS = (
        "save", "hand_over", "compare", "settle", "take_in", "add_pupil", "take_out", "send_back", "allow",
        "withdraw", "list",
    )  # fmt: skip
    PRIMARY = frozenset({"hand_over", "compare", "settle", "take_in"})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: TypedRegisterView | None = None
        self.title, self.about = label(kind="title", wraps=True), label(kind="muted", wraps=True)
        self.said, self.told = Banner("info"), label(kind="small", wraps=True)
        self.scan, self.sheet = ScanView(), SheetView()
        self.settle, self.go_in = SettleView(), GoInView()
        self.steps = QStackedWidget()
        for page in (self.sheet, self.settle, self.go_in):
            self.steps.addWidget(page)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for part, share, gaps in ((self.scan, 4, (0, 0, 8, 0)), (self.steps, 7, (8, 0, 0, 0))):
            self.split.addWidget(part)
            part.setContentsMargins(*gaps)
            self.split.setStretchFactor(self.split.count() - 1, share)
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.sheet.typed.connect(self.typed)
        self.settle.typed.connect(self.typed)
        self.settle.typed.connect(self._say_left)

    def _lay_out(self) -> None:
        flow = FlowLayout()
        for name in self.BUTTONS:
            button = self.buttons[name] = QPushButton()
            if name in self.PRIMARY:
                button.setProperty("kind", "primary")
            button.clicked.connect(lambda _checked=False, what=name: self.wanted.emit(what))
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self.title, self.about, self.said):
            column.addWidget(part)
        column.addWidget(self.split, 1)
        column.addWidget(self.sheet.legend)
        column.addWidget(self.told)
        column.addLayout(flow)

    def show_view(self, view: TypedRegisterView) -> None:
        """Show a register as this person may see it."""
        self._view = view
        may = view.may
        self.sheet.show_view(view, editable=bool(may & {"type", "check"}))
        if "settle" in may:
            self.settle.show_view(view)
        step = SETTLE if "settle" in may else GO_IN if "take_in" in may else SHEET
        self.steps.setCurrentIndex(step)
        self.retranslate()

    def work_widget(self) -> QWidget:
        """Where the keyboard belongs."""
        return {SHEET: self.sheet.grid, SETTLE: self.settle.table, GO_IN: self.buttons["take_in"]}[
            self.steps.currentIndex()
        ]

    def show_told(self, text: str) -> None:
        """What was kept when, in small words."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def retranslate(self) -> None:
        """Say everything again."""
        for part in (self.scan, self.sheet, self.settle, self.go_in):
            part.retranslate()
        self.split.setAccessibleName(self.tr("Scan and sheet"))
        names = {
            "save": self.tr("&Save"),
            "hand_over": self.tr("&Hand over to be checked"),
            "compare": self.tr("&Compare with the first"),
            "settle": self.tr("&Done: all is settled"),
            "take_in": self.tr("&Take in"),
            "add_pupil": self.tr("&Add a pupil…"),
            "take_out": self.tr("Take this pupil &out"),
            "send_back": self.tr("Send &back…"),
            "allow": self.tr("Let it in &unchecked…"),
            "withdraw": self.tr("&Put aside…"),
            "list": self.tr("All registers on paper"),
        }
        for name, button in self.buttons.items():
            button.setText(names[name])
        if self._view is not None:
            self._say(self._view)

    def _say(self, view: TypedRegisterView) -> None:
        row, may = view.row, view.may
        self.title.setText(row.title)
        parts = [words.days(row), words.state(row), self.tr("typed by {name}").format(name=row.typed_by)]
        if row.alone_by:
            parts.append(self.tr("let in by {name}: {reason}").format(name=row.alone_by, reason=row.alone_reason))
        elif row.checked_by:
            parts.append(self.tr("typed again by {name}").format(name=row.checked_by))
        self.about.setText("  ·  ".join(parts))
        shown = {
            "save": bool(may & {"type", "check"}), "hand_over": "type" in may, "compare": "check" in may,
            "settle": "settle" in may, "take_in": "take_in" in may, "add_pupil": "type" in may,
            "take_out": "type" in may, "send_back": "send_back" in may, "allow": "allow" in may,
            "withdraw": "withdraw" in may, "list": True,
        }  # fmt: skip
        for name, button in self.buttons.items():
            button.setVisible(shown[name])
        self.sheet.legend.setVisible(bool(may & {"type", "check", "settle"}))
        self._say_left()
        self._say_hint(view)

    def _say_left(self) -> None:
        """It is done when nothing is left to settle."""
        left = self.settle.left
        self.buttons["settle"].setEnabled(not left)
        self.buttons["settle"].setToolTip(self.tr("{count} left to settle").format(count=left) if left else "")

    def _say_hint(self, view: TypedRegisterView) -> None:
        row, may = view.row, view.may
        if row.state == "typing" and row.sent_back_reason:
            self.said.say(self.tr("Sent back: {reason}").format(reason=row.sent_back_reason), "warning")
        elif "check" in may:
            self.said.say(
                self.tr(
                    "Type the marks from the scan yourself. What {name} typed is not shown until you compare."
                ).format(name=row.typed_by),
                "info",
            )
        elif row.state == "waiting" and not may & {"check", "settle"}:
            self.said.say(self.tr("Another person types this register again before it goes in."), "info")
        elif row.state == "withdrawn":
            self.said.say(self.tr("Put aside: {reason}").format(reason=row.withdrawn_reason), "info")
        elif row.state == "taken_in" and not row.taken_back:
            self.said.say(
                self.tr("These marks are in. The scan is kept with their import, which can be taken back."), "success"
            )
        elif "settle" in may:
            count = len(view.differences)
            said = (
                self.tr("1 session was typed otherwise.")
                if count == 1
                else self.tr("{count} sessions were typed otherwise.")
            )
            self.said.say(said.format(count=count), "warning")
        else:
            self.said.say("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        beside = self.width() >= self.fontMetrics().averageCharWidth() * BESIDE
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.split.orientation() != wanted:
            self.split.setOrientation(wanted)
        # A splitter does not ask its parts how high they are at a width: the page would squeeze them.
        least, scan = self.sheet.grid.minimumHeight() + theme.look().px(64), self.scan.minimumHeight()
        self.split.setMinimumHeight(max(least, scan) if beside else least + scan)
