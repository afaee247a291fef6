"""A section of the page of a person: its words, its button, and how a view becomes cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ecede_desktop.records.families import PersonView
from ecede_desktop.ui.widgets.section import Section

Words = Callable[[], str]


@dataclass(frozen=True)
class Kind:
    """What a section shows; ``shown`` says for whom it stands there at all."""

    title: Words
    empty: Words
    cards: Callable[[PersonView], Sequence[QWidget]]
    adds: tuple[tuple[Words, Callable[[PersonView], object]], ...] = ()
    """Words of each button and what it opens; the last stands at the right."""
    shown: Callable[[PersonView], bool] = lambda _view: True


class FactsSection(Section):
    """Shows one kind of fact of whoever is on the page."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent, buttons=max(len(kind.adds) - 1, 0))
        self._kind = kind
        self._view: PersonView | None = None
        self.add.setVisible(bool(kind.adds))
        for button, (_, act) in zip((*self.more, self.add), kind.adds, strict=False):
            button.clicked.connect(lambda _checked=False, does=act: self._do(does))

    def show_view(self, view: PersonView) -> None:
        """Show what is recorded of this person."""
        self._view = view
        self.setVisible(self._kind.shown(view))
        cards = list(self._kind.cards(view))
        self.say_about("" if cards else self._kind.empty())
        self.set_cards(cards)

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self._kind.title())
        for button, (words, _) in zip((*self.more, self.add), self._kind.adds, strict=False):
            button.setText(words())
        if self._view is not None:
            self.show_view(self._view)

    def _do(self, act: Callable[[PersonView], object]) -> None:
        if self._view is not None:
            act(self._view)
