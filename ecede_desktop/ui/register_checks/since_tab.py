"""What became of the doubts of the check before: gone, still there, new."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTableView, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.register_checks import CheckComparison, CheckView, ComparedDoubt
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.register_checks import words
from ecede_desktop.ui.register_checks.parts import dress
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import label

ORDER = {"still": 0, "new": 1, "gone": 2, "not_looked_at": 3}
"""What asks for most comes first."""


class SinceTab(QWidget):
    """Shows a comparison, or says that there is nothing to compare with yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CheckView | None = None
        self._found: CheckComparison | None = None
        self.said, self.table = label(kind="strong", wraps=True), QTableView()
        self._against = label(kind="muted", wraps=True)
        self.model: RowsModel[ComparedDoubt] = RowsModel(self._columns(), self)
        self.empty = EmptyState("register")
        self._lay_out()
        theme.notifier().changed.connect(self._fit)
        self.retranslate()
        self._fit()

    def show_comparison(self, view: CheckView, found: CheckComparison | None) -> None:
        """Show what became of the doubts of the check before."""
        self._view, self._found = view, found
        self._stack.setCurrentIndex(1 if found is None else 0)
        listed = sorted(found.doubts, key=lambda one: ORDER[one.state]) if found is not None else []
        self.model.set_rows(listed)
        self._tell()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.empty.say(
            self.tr("This is the first check of the school"),
            self.tr("After the next one, what is gone, what is still there and what is new will be here."),
        )
        self.table.setAccessibleName(self.tr("Doubts of both checks"))
        self.model.retranslate()
        self._tell()

    def _tell(self) -> None:
        if self._found is None:
            return
        count = {state: self._found.count(state) for state in ORDER}
        told = self.tr("Still there: {still} · New: {new} · Gone: {gone} · Outside these days: {not_looked_at}")
        self.said.setText(told.format(**count))
        earlier = self._found.earlier
        day = i18n.format_day(local(earlier.run_at).date())
        period = words.period(earlier.first_day, earlier.last_day)
        against = self.tr("Against the check of {day} ({period}, doubts: {doubts})")
        self._against.setText(against.format(day=day, period=period, doubts=earlier.doubts))

    def _columns(self) -> tuple[RowsColumn[ComparedDoubt], ...]:
        translate = words.translate
        return (
            RowsColumn(
                lambda: translate("RegisterChecks", "State"),
                lambda one: words.state(one.state),
                sorts_by=lambda one: ORDER[one.state],
            ),
            RowsColumn(lambda: translate("RegisterChecks", "About"), lambda one: words.about(one.doubt)),
            RowsColumn(lambda: translate("RegisterChecks", "Rule"), self._rule),
            RowsColumn(
                lambda: translate("RegisterChecks", "Then"), lambda one: str(one.before), True, lambda one: one.before
            ),
            RowsColumn(lambda: translate("RegisterChecks", "Now"), lambda one: str(one.now), True, lambda one: one.now),
            RowsColumn(lambda: translate("RegisterChecks", "Said then"), _said_then),
        )

    def _rule(self, one: ComparedDoubt) -> str:
        """The rule's name; that of a rule which is no longer run is its key."""
        key = one.doubt.rule
        known = self._view is not None and any(rule.key == key for rule in self._view.rules)
        return self._view.rule(key).name(i18n.language()) if known and self._view is not None else key

    def _lay_out(self) -> None:
        table = self.table
        dress(table, self.model)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.said)
        column.addWidget(self._against)
        column.addWidget(table, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.SPACE_GROUP, 0, 0)
        whole.addWidget(self._stack)

    def _fit(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(theme.look().px(30))


def _said_then(one: ComparedDoubt) -> str:
    said = one.earlier.settlement if one.earlier is not None else None
    return f"{words.settlement(said.settlement)}: {said.note}" if said is not None else ""
