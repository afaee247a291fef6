"""Attendance after court on its tab: set beside that before, what was missed since, who looked, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.records.monitoring import MonitoringView
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.monitoring import result_of
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case import monitoring_words
from ecede_desktop.ui.case.monitoring_work import MonitoringWork
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.section import Act, Section, fact_card


class MonitoringSection(Section):
    """The button begins with the newest proceedings that have a result and are not followed."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: tuple[ProsecutionRow, ...] = ()
        self.work = MonitoringWork(desk, operations, parent)
        self.add.clicked.connect(self._begin)
        self.add.setEnabled(False)

    def _begin(self) -> None:
        if self._waiting:
            self.work.begin(self._waiting[0].number)

    def retranslate(self) -> None:
        """Say heading and button; what is shown follows by ``show_views``."""
        self.title.setText(self.tr("8. After court"))
        self.add.setText(self.tr("Follow &attendance"))

    def show_views(self, prosecutions: Sequence[ProsecutionRow], views: Sequence[MonitoringView]) -> None:
        """Show what is followed, and offer what could be."""
        held = {view.row.prosecution_id for view in views if view.row.withdrawn_at is None}
        self._waiting = tuple(row for row in prosecutions if result_of(row) is not None and row.id not in held)
        self.add.setEnabled(bool(self._waiting))
        about = ""
        if self._waiting:
            waiting = ", ".join(row.number for row in self._waiting)
            about = self.tr("There is a result, and attendance is not followed yet: {numbers}.").format(numbers=waiting)
        elif not views:
            about = self.tr("Attendance is followed once the result is recorded.")
        self.say_about(about)
        self.set_cards([self._card(view) for view in views])

    def _card(self, view: MonitoringView) -> QFrame:
        row, shown = view.row, view.figures
        head = self.tr("{number}, {defendant}: followed {first} to {last}").format(
            number=row.prosecution_number, defendant=row.defendant, first=i18n.format_day(row.first_day),
            last=i18n.format_day(row.last_day),
        )  # fmt: skip
        since, before, charged, change = monitoring_words.figures(shown)
        lines = [(since, "strong"), (before, ""), (change, ""), (charged, "small")]
        lines.append((monitoring_words.further(shown.further), "warning"))
        lines += [(monitoring_words.entry(one, self.work.policy), "") for one in row.entries]
        lines += [(row.note, "small"), *self._state(view)]
        sign, token = self._sign(view)
        return fact_card(head, lines, self._offers(view), icon_name=sign, token=token)

    def _state(self, view: MonitoringView) -> list[tuple[str, str]]:
        """What is to be done, or why nothing is."""
        row = view.row
        if row.withdrawn_at is not None:
            return [(self.tr("Taken back: {reason}").format(reason=row.withdrawn_reason), "muted")]
        lines = []
        if not view.rests:
            lines.append(
                (self.tr("The result that this counts from was taken back, or stands on another day."), "warning")
            )
        days = row.days_to_look
        if days and days[0] < self._desk.clock.today():
            lines.append((self.tr("It should have been looked at on {day}.").format(day=i18n.format_day(days[0])),
                          "warning"))  # fmt: skip
        elif days:
            lines.append((self.tr("To be looked at on {day}").format(day=i18n.format_day(days[0])), "muted"))
        return lines

    def _offers(self, view: MonitoringView) -> list[Act]:
        row = view.row
        if not row.runs:
            return []
        beside = self.work.managed and not self._desk.is_manager
        ends = self.tr("What comes of it (needs a manager beside you)") if beside else self.tr("What comes of it")
        return [
            (self.tr("It was looked at"), row.prosecution_number, partial(self.work.look, view)),
            (ends, row.prosecution_number, partial(self.work.end, view)),
            (self.tr("It ought not to be followed"), row.prosecution_number, partial(self.work.take_back, row)),
        ]

    def _sign(self, view: MonitoringView) -> tuple[str, Token]:
        if not view.row.runs:
            return "met", Token.MUTED
        if view.late or not view.rests or view.figures.further:
            return "warning", Token.WARNING
        return "forward", Token.ACCENT
