"""The hand-offs of the pupil of a case: each with its trigger, its figures, what came of it and what is due."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.law.policy_handoffs import HandoffPolicy
from ecede_desktop.records.handoffs import HandoffView
from ecede_desktop.ui import handoff_words, i18n
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.section import Section, fact_card


class HandoffSection(Section):
    """Signals: offer_wanted(), step_wanted(HandoffView), list_wanted()."""

    offer_wanted = Signal()
    step_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self, policy: HandoffPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent, buttons=1)
        self._policy = policy
        self._views: tuple[HandoffView, ...] = ()
        self.all = self.more[0]
        self.all.setIcon(icon("forward"))
        self.add.clicked.connect(self.offer_wanted)
        self.all.clicked.connect(self.list_wanted)
        self.retranslate()

    def show_handoffs(self, views: tuple[HandoffView, ...]) -> None:
        """Show these hand-offs, newest first."""
        self._views = views
        self.say_about("" if views else self.tr("The pupil has not been handed to another service."))
        self.set_cards([self._card(view) for view in views])

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self.tr("Hand-offs"))
        self.add.setText(self.tr("&Offer to another service"))
        self.all.setText(self.tr("All &hand-offs"))
        self.show_handoffs(self._views)

    def _card(self, view: HandoffView) -> QWidget:
        row = view.row
        head = self.tr("{team}, offered {day}").format(
            team=handoff_words.team(self._policy, row), day=i18n.format_day(row.offered_on)
        )
        lines = [(handoff_words.direction(row.direction), "muted"), (handoff_words.trigger(view), "")]
        lines += [(line, "") for line in handoff_words.figure_lines(view)]
        worker = self.tr("Worker: {name}").format(name=row.worker) if row.worker else ""
        lines.append((worker, "strong"))
        lines += [(handoff_words.step(self._policy, step), "muted") for step in row.steps]
        lines += [
            (
                self.tr("Due {day}: {what}").format(day=i18n.format_day(one.due_on), what=handoff_words.follow_up(one)),
                "warning",
            )
            for one in view.due
            if not one.done
        ]
        texts = (
            (self.tr("Sharing rests on: {text}"), row.basis),
            (self.tr("Sent: {text}"), row.sent),
            (self.tr("Means to go to: {text}"), row.destination),
            (self.tr("Support needed: {text}"), row.support_needed),
        )
        lines += [(said.format(text=text), "small") for said, text in texts if text]
        if row.over:
            return fact_card(head, lines, icon_name="met", token=Token.MUTED)
        said = self.tr("Say what came of the hand-off to {team}").format(team=handoff_words.team(self._policy, row))
        act = (self.tr("What came of it"), said, lambda: self.step_wanted.emit(view))
        return fact_card(head, lines, (act,), icon_name="forward")
