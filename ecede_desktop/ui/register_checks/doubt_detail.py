"""One doubt: what the rule looks for and where it comes from, what was found, the sessions drawn and as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.register_checks import DoubtRow, DoubtView, SessionOfDoubt
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.register_checks import words
from ecede_desktop.ui.register_checks.answer_box import AnswerBox
from ecede_desktop.ui.register_checks.parts import dress
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.labels import label, rule
from ecede_desktop.ui.widgets.session_strip import SessionStrip
from ecede_desktop.ui.widgets.side_by_side import SideBySide

BESIDE = 44
"""Characters that the answer and the drawn sessions each need to stand beside each other."""
MOST_LINES = 12
"""Lines of the table before it scrolls."""


class DoubtDetail(QWidget):
    """Shows a doubt at once and its sessions when they have been read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule: RegisterRule | None = None
        self._doubt: DoubtRow | None = None
        self._about, self._found = label(kind="section", wraps=True), label(kind="strong", wraps=True)
        self._rule_name, self._looks = label(kind="muted", wraps=True), label(kind="small", wraps=True)
        self._source, self._who = label(kind="small", wraps=True), label(kind="small", wraps=True)
        self.answer, self.strip = AnswerBox(), SessionStrip()
        self.model: RowsModel[SessionOfDoubt] = RowsModel(_columns(), self)
        self.table = QTableView()
        dress(self.table, self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_GROUP, 0, theme.SPACE_RELATED, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self._about, self._who, self._found, self._rule_name, self._looks, self._source):
            column.addWidget(part)
        column.addWidget(rule())
        self._beside = SideBySide(characters=BESIDE)
        row = QHBoxLayout(self._beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_PAGE)
        row.addWidget(self.answer, 1)
        row.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._beside)
        column.addWidget(self.table)
        column.addStretch(1)
        theme.notifier().changed.connect(self._fit)

    @property
    def doubt(self) -> DoubtRow | None:
        """The doubt that is shown."""
        return self._doubt

    def show_doubt(self, doubt: DoubtRow, rule_of: RegisterRule) -> None:
        """Show a doubt; its sessions follow."""
        other = self._doubt is None or self._doubt.id != doubt.id
        self._doubt, self._rule = doubt, rule_of
        if other:
            self.strip.show_sessions(())
            self.model.set_rows(())
            self._fit()
        self._tell()
        self.answer.show_doubt(doubt)

    def show_sessions(self, view: DoubtView) -> None:
        """Show the sessions, unless another doubt has been chosen meanwhile."""
        if self._doubt is None or view.doubt.id != self._doubt.id:
            return
        times: dict[tuple[object, str], int] = {}
        cells: dict[tuple[object, str], MarkCell] = {}
        for one in view.sessions:
            key = (one.date, one.session)
            times[key] = times.get(key, 0) + one.times
            cells.setdefault(
                key, MarkCell(one.date, one.session, one.code, one.mark_class, original=one.original or None)
            )  # fmt: skip
        self.strip.show_sessions(list(cells.values()), times)  # type: ignore[arg-type]
        self.model.set_rows(view.sessions)
        named = any(one.pupil_name for one in view.sessions)
        self.table.setColumnHidden(0, not named)
        self.table.setColumnHidden(4, all(one.times == 1 for one in view.sessions))
        self._fit()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.answer.retranslate()
        self.model.retranslate()
        self.table.setAccessibleName(self.tr("Sessions behind the doubt"))
        self.strip.setAccessibleName(self.tr("The sessions drawn as a register; the table below says the same"))
        if self._doubt is not None:
            self._tell()

    def _tell(self) -> None:
        assert self._doubt is not None and self._rule is not None
        doubt, found_by = self._doubt, self._rule
        self._about.setText(words.about(doubt))
        year = wording.year_group(doubt.year_group) if doubt.pupil_id else ""
        who = " · ".join(part for part in (year, doubt.reg_group, doubt.upn) if part)
        self._who.setText(who)
        self._who.setVisible(bool(who))
        self._found.setText(words.finding(found_by, doubt))
        self._rule_name.setText(f"{found_by.name(i18n.language())} · {words.weight(found_by.weight)}")
        self._looks.setText(found_by.looks_for(i18n.language()))
        self._source.setText(words.source(found_by))

    def _fit(self) -> None:
        """As high as its lines, up to a dozen."""
        height = theme.look().px(28)
        self.table.verticalHeader().setDefaultSectionSize(height)
        lines = min(len(self.model.rows), MOST_LINES)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + lines * height + theme.look().px(22))
        self.table.setVisible(bool(lines))


def _columns() -> tuple[RowsColumn[SessionOfDoubt], ...]:
    translate = words.translate
    return (
        RowsColumn(lambda: translate("RegisterChecks", "Pupil"), lambda s: s.pupil_name),
        RowsColumn(lambda: translate("RegisterChecks", "Day"), lambda s: i18n.format_day(s.date)),
        RowsColumn(lambda: translate("RegisterChecks", "Session"), lambda s: wording.session(s.session)),
        RowsColumn(lambda: translate("RegisterChecks", "Mark"), _mark),
        RowsColumn(lambda: translate("RegisterChecks", "Marks"), lambda s: str(s.times), figure=True),
        RowsColumn(lambda: translate("RegisterChecks", "First recorded"), lambda s: s.original or ""),
    )


def _mark(one: SessionOfDoubt) -> str:
    if not one.code:
        return wording.mark_class("MISSING")
    return f"{one.code}  {wording.code_meaning(one.code, one.date)}"
