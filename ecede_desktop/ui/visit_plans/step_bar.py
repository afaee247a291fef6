"""The big buttons of a visit: on my way, at the door, safe, write up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ecede_desktop.law.visit_steps import BY_BUTTON, Step
from ecede_desktop.records.visit_plans import VisitPlanRow
from ecede_desktop.ui import theme, visit_words
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.flow_layout import FlowLayout

STEPS = (*BY_BUTTON, Step.WRITTEN_UP)
_ICONS = {Step.ON_WAY: "forward", Step.AT_DOOR: "pin", Step.SAFE: "met", Step.WRITTEN_UP: "note"}
HEIGHT = 52
"""Pixels of the design: to be hit in a car, with cold fingers."""


class StepBar(QWidget):
    """A step that was taken shows its time; the one that is next is the primary button.

    Signals:
        stepped(Step): on the way, at the door or safe, now.
        write_up_wanted(): the visit is to be written up.
    """

    stepped = Signal(object)
    write_up_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: VisitPlanRow | None = None
        self.buttons = {step: QPushButton() for step in STEPS}
        row = FlowLayout(self)
        for step, button in self.buttons.items():
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, wanted=step: self._press(wanted))
            row.addWidget(button)
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def show_plan(self, plan: VisitPlanRow) -> None:
        """Show where a visit has got to."""
        self._plan = plan
        following = plan.following
        # Out of order nothing is proposed: who is out is asked to be safe before anything else.
        order = [Step.SAFE] if plan.is_out and plan.state is Step.WRITTEN_UP else list(STEPS)
        first = next((step for step in order if step in following), None)
        for step, button in self.buttons.items():
            taken = plan.when(step)
            words = self._words(step)
            if taken is not None:
                words = f"{words}\n{visit_words.time(taken, plan.on)}"
            button.setText(words)
            button.setAccessibleName(words.replace("\n", " "))
            button.setEnabled(step in following)
            primary = step is first
            button.setProperty("kind", "primary" if primary else "")
            button.setIcon(icon(_ICONS[step], Token.ON_ACCENT if primary else Token.TEXT))
            button.style().unpolish(button)
            button.style().polish(button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._plan is not None:
            self.show_plan(self._plan)

    def _press(self, step: Step) -> None:
        if step is Step.WRITTEN_UP:
            self.write_up_wanted.emit()
        else:
            self.stepped.emit(step)

    def _words(self, step: Step) -> str:
        names = {
            Step.ON_WAY: self.tr("On my way"),
            Step.AT_DOOR: self.tr("At the door"),
            Step.SAFE: self.tr("Safe"),
            Step.WRITTEN_UP: self.tr("Write up"),
        }
        return names[step]

    def _fit(self) -> None:
        look = theme.look()
        # Room for the time that comes under the words, so that nothing moves when a step is taken.
        lines = 2 * self.fontMetrics().lineSpacing() + look.px(16)
        for button in self.buttons.values():
            button.setMinimumHeight(max(look.px(HEIGHT), lines))
            button.setIconSize(QSize(look.px(22), look.px(22)))
