"""The papers of a bundle in their order: moved, left out or put in by keyboard and by buttons."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.case_bundles import CaseBundle, CasePaper
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.case import bundle_words
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import CharacterWidth, keep_fitted, row_table

translate = QCoreApplication.translate
_WIDTHS = (
    CharacterWidth(21, elastic=True), CharacterWidth(26, elastic=True), CharacterWidth(14),
    CharacterWidth(17, elastic=True),
)  # fmt: skip


class BundlePapers(QWidget):
    """Signals: moved(CasePaper, place), left_out(CasePaper), placing(CasePaper), taking_out(CasePaper)."""

    moved = Signal(object, int)
    left_out = Signal(object)
    placing = Signal(object)
    taking_out = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: Mapping[str, str] = {}
        self.model: RowsModel[CasePaper] = RowsModel(self._columns(), self)
        self.table = row_table(self.model)
        self.heading = label(kind="section")
        self.up, self.down, self.out = QPushButton(), QPushButton(), QPushButton()
        self.place, self.take_out = QPushButton(), QPushButton()
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in (self.up, self.down, self.out, self.place, self.take_out):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)
        column.addWidget(holder)
        self.table.setMinimumHeight(theme.look().px(200))
        keep_fitted(self.table, _WIDTHS)
        self._connect()
        self.retranslate()

    def show_bundle(self, bundle: CaseBundle) -> None:
        """Show the papers, the one that was chosen before chosen again."""
        before = self.current()
        self._sections = {row.key: bundle_words.section(row) for row in bundle.sections}
        self.model.set_rows(bundle.papers)
        if bundle.papers:
            self.choose(before.source_id if before is not None else bundle.papers[0].source_id)
        self._say_current()

    def current(self) -> CasePaper | None:
        """The paper that is chosen."""
        found: CasePaper | None = self.table.currentIndex().data(RecordRole)
        return found

    def choose(self, source_id: UUID) -> None:
        """Choose a paper."""
        at = next((at for at, row in enumerate(self.model.rows) if row.source_id == source_id), 0)
        self.table.setCurrentIndex(self.model.index(at, 0))

    def retranslate(self) -> None:
        """Say everything again."""
        self.heading.setText(self.tr("Papers"))
        self.table.setAccessibleName(self.tr("Papers of the bundle in their order"))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.up.setToolTip(self.tr("Alt and the arrow up"))
        self.down.setToolTip(self.tr("Alt and the arrow down"))
        self.place.setText(self.tr("&Where it goes…"))
        self.take_out.setText(self.tr("&Take something out…"))
        self.model.retranslate()
        self._say_current()

    def _connect(self) -> None:
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.out.clicked.connect(lambda: self._tell(self.left_out))
        self.place.clicked.connect(lambda: self._tell(self.placing))
        self.take_out.clicked.connect(lambda: self._tell(self.taking_out))
        self.table.activated.connect(lambda _index: self._tell(self.placing))
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._say_current())
        QShortcut(QKeySequence("Alt+Up"), self.table, lambda: self._move(-1))
        QShortcut(QKeySequence("Alt+Down"), self.table, lambda: self._move(1))
        QShortcut(QKeySequence("Del"), self.table, lambda: self._tell(self.left_out))

    def _move(self, by: int) -> None:
        paper = self.current()
        beside = [row for row in self.model.rows if paper is not None and row.section == paper.section]
        if paper is not None and 1 <= paper.place + by <= len(beside):
            self.moved.emit(paper, paper.place + by)

    def _tell(self, signal: object) -> None:
        paper = self.current()
        if paper is not None:
            signal.emit(paper)  # type: ignore[attr-defined]

    def _say_current(self) -> None:
        paper = self.current()
        last = sum(row.section == paper.section for row in self.model.rows) if paper is not None else 0
        self.up.setEnabled(paper is not None and paper.place > 1)
        self.down.setEnabled(paper is not None and paper.place < last)
        self.out.setText(self.tr("Leave &out") if paper is None or paper.goes_in else self.tr("Put &in"))
        for button in (self.out, self.place):
            button.setEnabled(paper is not None)
        self.take_out.setEnabled(paper is not None and paper.goes_in and bool(paper.sha256))

    def _columns(self) -> tuple[RowsColumn[CasePaper], ...]:
        return (
            RowsColumn(lambda: translate("bundle", "Section"), self._section),
            RowsColumn(lambda: translate("bundle", "Paper"), _titled),
            RowsColumn(lambda: translate("bundle", "Date"), _day),
            RowsColumn(lambda: translate("bundle", "Goes into"), bundle_words.where),
        )

    def _section(self, row: CasePaper) -> str:
        return self._sections.get(row.section, row.section)


def _titled(row: CasePaper) -> str:
    title = bundle_words.title(row)
    return f"{row.exhibit}  {title}" if row.exhibit else title


def _day(row: CasePaper) -> str:
    """In figures, so that all of it is seen."""
    return f"{row.on:%d/%m/%Y}" if row.on is not None else wording.day(None)
