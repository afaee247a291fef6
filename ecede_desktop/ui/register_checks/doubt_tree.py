"""Doubts grouped by rule: how many each raised, whom each is about, how each stands."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.register_checks import CheckView, DoubtRow
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.register_checks import words
from ecede_desktop.ui.theme import Token

DoubtRole = Qt.ItemDataRole.UserRole
ABOUT, SESSIONS, STANDS = range(3)
ICONS = {
    "": ("unmet", Token.WARNING),
    "to_follow": ("clock", Token.INFO),
    "explained": ("met", Token.SUCCESS),
    "error": ("undo", Token.DANGER),
}
"""How a doubt stands, beside its word."""


class DoubtTree(QTreeWidget):
    """Signals: chosen(DoubtRow or None)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[UUID, QTreeWidgetItem] = {}
        self.setColumnCount(3)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(ABOUT, QHeaderView.ResizeMode.Stretch)
        for column in (SESSIONS, STANDS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(lambda item, _before: self.chosen.emit(doubt_of(item)))
        theme.notifier().changed.connect(self._fit)
        self.retranslate()
        self._fit()

    def show_check(self, view: CheckView | None, *, open_only: bool) -> None:
        """Show the doubts of a check; the one that was chosen stays chosen."""
        before = self.current
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for rule in view.raised if view is not None else ():
            doubts = [d for d in view.of_rule(rule.key) if d.open or not open_only] if view is not None else []
            if doubts:
                self._add_rule(rule, doubts)
        self.blockSignals(False)
        kept = self._items.get(before.id) if before is not None else None
        if (item := kept or self._first()) is not None:
            self.setCurrentItem(item)
        self.chosen.emit(self.current)

    @property
    def current(self) -> DoubtRow | None:
        """The doubt that is chosen; None on the line of a rule."""
        return doubt_of(self.currentItem())

    @property
    def doubts(self) -> tuple[DoubtRow, ...]:
        """The doubts shown, from top to bottom."""
        return tuple(d for item in self._items.values() if (d := doubt_of(item)) is not None)

    def choose(self, doubt_id: UUID) -> None:
        """Go to a doubt."""
        if (item := self._items.get(doubt_id)) is not None:
            self.setCurrentItem(item)

    def choose_next_open(self) -> None:
        """Go to the next doubt without an answer, round to the first; stay where there is none."""
        listed, here = self.doubts, self.current
        start = next((n + 1 for n, doubt in enumerate(listed) if here is not None and doubt.id == here.id), 0)
        for doubt in (*listed[start:], *listed[:start]):
            if doubt.settlement is None and (here is None or doubt.id != here.id):
                self.choose(doubt.id)
                return

    def retranslate(self) -> None:
        """Say the headings again."""
        self.setHeaderLabels([self.tr("Doubt"), self.tr("Sessions"), self.tr("Stands")])
        self.setAccessibleName(self.tr("Doubts by rule"))

    def _add_rule(self, rule: RegisterRule, doubts: Sequence[DoubtRow]) -> None:
        name = rule.name(i18n.language())
        weight = words.weight(rule.weight)
        told = self.tr("{rule} ({count}) · {weight}").format(rule=name, count=len(doubts), weight=weight)
        top = QTreeWidgetItem([told])
        top.setSizeHint(ABOUT, self._line)
        font = self.font()
        font.setBold(True)
        top.setFont(ABOUT, font)
        top.setToolTip(ABOUT, f"{name}\n{words.source(rule)}")
        top.setData(ABOUT, Qt.ItemDataRole.AccessibleTextRole, told)
        for doubt in doubts:
            item = QTreeWidgetItem(
                [words.about(doubt), str(doubt.number) if doubt.number else "–", words.stands(doubt)]
            )
            item.setTextAlignment(SESSIONS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(ABOUT, self._line)
            name_, token = ICONS[doubt.settlement.settlement if doubt.settlement else ""]
            item.setIcon(STANDS, icon(name_, token))
            item.setData(ABOUT, DoubtRole, doubt)
            item.setToolTip(ABOUT, words.finding(rule, doubt))
            item.setData(ABOUT, Qt.ItemDataRole.AccessibleTextRole, self._spoken(doubt, rule))
            top.addChild(item)
            self._items[doubt.id] = item
        self.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        top.setExpanded(True)

    @staticmethod
    def _spoken(doubt: DoubtRow, rule: RegisterRule) -> str:
        return f"{words.about(doubt)}. {words.finding(rule, doubt)} {words.stands(doubt)}"

    def _first(self) -> QTreeWidgetItem | None:
        top = self.topLevelItem(0)
        return top.child(0) if top is not None else None

    @property
    def _line(self) -> QSize:
        """High enough to be hit with a finger."""
        return QSize(0, theme.look().px(28))

    def _fit(self) -> None:
        side = theme.look().px(16)
        self.setIconSize(QSize(side, side))
        self.setIndentation(theme.look().px(16))


def doubt_of(item: QTreeWidgetItem | None) -> DoubtRow | None:
    """The doubt of a line; None for the line of a rule."""
    return item.data(ABOUT, DoubtRole) if item is not None else None
