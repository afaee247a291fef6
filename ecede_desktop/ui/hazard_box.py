"""The dangers of a visit in a frame of their own: first in every place where one is planned or made."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecede_desktop.records.visit_plans import Hazards
from ecede_desktop.ui import theme, visit_words
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label


class HazardBox(QFrame):
    """Says each danger in full, and whether somebody goes along; says so too where none is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hazards = Hazards()
        self._icon = IconLabel("danger", Token.DANGER, 24)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_INSIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(self._icon)
        row.addLayout(self._lines, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme.notifier().changed.connect(self._tint)
        self.show_hazards(self._hazards)

    def show_hazards(self, hazards: Hazards, *extra: str) -> None:
        """Show what stands now; ``extra``: who goes along, who allowed it, what else was noted."""
        self._hazards = hazards
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        said = [visit_words.hazard(one) for one in hazards.rows]
        rules = self._rules(hazards)
        if not said and not rules:
            said = [self.tr("No warning marker stands.")]
        for text in (*said, *rules):
            self._lines.addWidget(label(text, "strong" if hazards.rows or rules else "muted", wraps=True))
        reviews = [one for one in hazards.rows if one.review_overdue]
        if reviews:
            self._lines.addWidget(label(self.tr("A marker is due to be looked at again."), "small", wraps=True))
        for text in (one for one in extra if one):
            self._lines.addWidget(label(text, wraps=True))
        self.setAccessibleName(" ".join((*said, *rules, *(one for one in extra if one))))
        self._tint()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said, line by line."""
        found = (self._lines.itemAt(at) for at in range(self._lines.count()))
        return tuple(w.text() for item in found if item is not None and (w := item.widget()) is not None)  # type: ignore[attr-defined]

    def _rules(self, hazards: Hazards) -> tuple[str, ...]:
        return tuple(
            words
            for words, holds in (
                (self.tr("Not to be visited at home."), hazards.needs_manager),
                (self.tr("Nobody visits alone."), hazards.needs_two),
            )
            if holds
        )

    def _tint(self) -> None:
        danger = bool(self._hazards.rows) or self._hazards.needs_two
        self._icon.show_icon("danger" if danger else "met", Token.DANGER if danger else Token.MUTED)
        edge = theme.colour(Token.DANGER if danger else Token.LINE).name()
        ground = theme.colour(Token.DANGER_TINT if danger else Token.SURFACE).name()
        self.setStyleSheet(
            f"HazardBox {{ background: {ground}; border: none; border-left: 6px solid {edge}; border-radius: 4px; }}"
        )
