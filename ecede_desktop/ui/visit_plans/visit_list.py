"""The visits of a day in their order; the keyboard moves them up and down."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.day_sheets import DayVisit
from ecede_desktop.ui import theme, visit_words
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.theme import Token

_ICONS = {
    Step.PLANNED: ("home_visit", Token.ACCENT),
    Step.ON_WAY: ("forward", Token.ACCENT),
    Step.AT_DOOR: ("pin", Token.ACCENT),
    Step.SAFE: ("met", Token.SUCCESS),
    Step.WRITTEN_UP: ("note", Token.MUTED),
    Step.CANCELLED: ("close", Token.MUTED),
    Step.MOVED: ("calendar", Token.MUTED),
}


class VisitList(QListWidget):
    """Signals: chosen(UUID) when another visit is the current one; moved(UUID, int) by Alt+Up or Alt+Down."""

    chosen = Signal(object)
    moved = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: tuple[DayVisit, ...] = ()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(2)
        self.currentItemChanged.connect(self._tell)
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def show_visits(self, visits: Sequence[DayVisit], keep: UUID | None = None) -> None:
        """Show these; the visit ``keep`` is the current one where it is among them, else the next to make."""
        self._visits = tuple(visits)
        self.blockSignals(True)
        self.clear()
        for number, visit in enumerate(self._visits, 1):
            self.addItem(self._item(number, visit))
        self.blockSignals(False)
        at = next((n for n, v in enumerate(self._visits) if v.plan.id == keep), None)
        if at is None:
            at = next((n for n, v in enumerate(self._visits) if v.to_make), 0)
        self.setCurrentRow(at if self._visits else -1)
        if not self._visits:
            self.chosen.emit(None)

    @property
    def current(self) -> DayVisit | None:
        """The visit that is chosen."""
        at = self.currentRow()
        return self._visits[at] if 0 <= at < len(self._visits) else None

    def move_current(self, step: int) -> None:
        """Ask for the current visit to go up (-1) or down (1)."""
        visit = self.current
        if visit is not None and 0 <= self.currentRow() + step < len(self._visits):
            self.moved.emit(visit.plan.id, step)

    def ids(self) -> list[UUID]:
        """The visits in their order."""
        return [visit.plan.id for visit in self._visits]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Visits of the day, in their order"))

    def _item(self, number: int, visit: DayVisit) -> QListWidgetItem:
        plan = visit.plan
        time = f"{plan.planned_at:%H:%M}" if plan.planned_at else self.tr("No time set")
        dangers = "; ".join(dict.fromkeys(visit_words.hazard_short(one) for one in plan.hazards.rows))
        lines = [
            f"{number}.  {time}  {plan.names}",
            plan.one_line,
            visit_words.state_line(plan),
            self.tr("Danger: {dangers}").format(dangers=dangers) if dangers else "",
        ]
        item = QListWidgetItem("\n".join(line for line in lines if line))
        danger = bool(dangers) and visit.to_make
        item.setIcon(icon(*(("danger", Token.DANGER) if danger else _ICONS[plan.state])))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(line for line in lines if line))
        item.setData(Qt.ItemDataRole.UserRole, plan.id)
        if not visit.to_make:
            item.setForeground(theme.colour(Token.MUTED))
        return item

    def _tell(self, current: QListWidgetItem | None) -> None:
        self.chosen.emit(None if current is None else current.data(Qt.ItemDataRole.UserRole))

    def _fit(self) -> None:
        side = theme.look().px(20)
        self.setIconSize(QSize(side, side))
