"""What may lawfully come next: requirements met and unmet with their sources, each with the way to meet it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.stages import Decision
from ecede_desktop.records.cases import CaseView
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.gate_lines import gate_lines, needs_in_words
from ecede_desktop.ui.requirement_ways import Way, way_to_meet
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.requirement_list import RequirementList


class NextStep(QFrame):
    """Signals: wanted(Way, requirement key), advance_wanted(stage key)."""

    wanted = Signal(object, str)
    advance_wanted = Signal(str)

    def __init__(self, pack: PolicyPack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._decisions: tuple[Decision, ...] = ()
        self.setProperty("kind", "surface")
        self._title, self._clock = label(kind="section", wraps=True), label(kind="muted", wraps=True)
        self.stages = QComboBox()
        self.requirements = RequirementList()
        self._besides = label(kind="muted", wraps=True)
        self.advance = QPushButton()
        self._lay_out()
        self.stages.currentIndexChanged.connect(self._show_decision)
        self.requirements.wanted.connect(self._follow)
        self.advance.clicked.connect(lambda: self.advance_wanted.emit(str(self.stages.currentData() or "")))

    def show_view(self, view: CaseView, decisions: tuple[Decision, ...], today: dt.date) -> None:
        """Show the gates of the stages that can follow."""
        chosen = self.stages.currentData() if self._decisions and self._decisions[0].frm == view.case.stage else None
        self._decisions = decisions
        clock = next((t for t in view.tasks if t.kind == "stage_clock" and t.done_at is None), None)
        due = (clock.snoozed_to or clock.due_on) if clock else None
        self._clock.setVisible(due is not None)
        if due is not None:
            pattern = self.tr("This stage was due {day}") if due < today else self.tr("This stage is due {day}")
            self._clock.setText(pattern.format(day=wording.relative_day(due, today)))
            self._clock.setProperty("kind", "error" if due < today else "muted")
            self._clock.style().polish(self._clock)
        self._fill_stages(chosen)
        self._show_decision()
        self._say_buttons(view)

    def choose(self, stage: str) -> bool:
        """Show the gate of a stage, if it can follow now."""
        at = self.stages.findData(stage)
        if at >= 0:
            self.stages.setCurrentIndex(at)
        return at >= 0

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._title.setText(self.tr("Next lawful step"))
        self.stages.setAccessibleName(self.tr("Stage that can follow"))

    def _fill_stages(self, chosen: object) -> None:
        self.stages.blockSignals(True)
        self.stages.clear()
        for decision in self._decisions:
            stage = self._pack.ladder.get(decision.to)
            number = stage.number if stage else ""
            self.stages.addItem(f"{number}  {wording.stage_name(self._pack.ladder, decision.to)}", decision.to)
        self.stages.setCurrentIndex(max(self.stages.findData(chosen), 0))
        self.stages.blockSignals(False)
        self.stages.setVisible(bool(self._decisions))

    def _show_decision(self) -> None:
        decision = self._decision()
        self.requirements.set_lines(gate_lines(decision) if decision else ())
        self._besides.setText(needs_in_words(decision) if decision else self.tr("Nothing follows this stage."))
        self._besides.setVisible(bool(self._besides.text()))
        if decision is not None:
            name = wording.stage_name(self._pack.ladder, decision.to)
            self.advance.setText(self.tr("&Move to “{stage}”…").format(stage=name))
            self.advance.setProperty("kind", "primary" if not decision.unmet else "")
            self.advance.style().polish(self.advance)

    def _say_buttons(self, view: CaseView) -> None:
        if not self._decisions:
            self.advance.setText(self.tr("Open it again…") if view.case.closed_on else self.tr("Move the case…"))

    def _decision(self) -> Decision | None:
        at = self.stages.currentIndex()
        return self._decisions[at] if 0 <= at < len(self._decisions) else None

    def _follow(self, key: str) -> None:
        decision = self._decision()
        finding = next((f for f in decision.unmet if f.requirement.key == key), None) if decision else None
        way = way_to_meet(finding.requirement) if finding else None
        if isinstance(way, Way):
            self.wanted.emit(way, key)

    def _lay_out(self) -> None:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, theme.SPACE_RELATED, 0)
        inner.setSpacing(theme.SPACE_GROUP)
        inner.addWidget(self.requirements)
        inner.addWidget(self._besides)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setMinimumHeight(1)
        self.stages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_GROUP, theme.SPACE_GROUP, theme.SPACE_GROUP, theme.SPACE_GROUP)
        column.setSpacing(12)
        for part in (self._title, self._clock, self.stages):
            column.addWidget(part)
        column.addWidget(scroll, 1)
        column.addWidget(self.advance)
