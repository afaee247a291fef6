"""A tab of the figures: what it asks in the worker, how it shows the answer, what it lets out as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ecede_desktop.records.absence import PupilLine
from ecede_desktop.records.figure_tables import ShownTable
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.figures.table_box import TableBox
from ecede_desktop.ui.navigation import Place

Make = Callable[[], ShownTable]


class FigureTab(QWidget):
    """Signals:
    save_wanted(Make, Path): a table is to be made and saved there.
    go(Place): the person wants to be elsewhere.
    case_wanted(PupilLine): a case is to be opened on a pupil who has none.
    asked_anew(): something on the tab itself was chosen, so it must be read again.
    """

    save_wanted = Signal(object, object)
    go = Signal(object)
    case_wanted = Signal(object)
    asked_anew = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        self.column.setSpacing(theme.SPACE_PAGE)

    def work(self, question: Question) -> Callable[[], Any]:
        """What to do in the worker; the answer comes to ``show_answer`` on the UI thread."""
        raise NotImplementedError

    def show_answer(self, answer: Any) -> None:
        """Show what was answered."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say every sentence again."""
        raise NotImplementedError

    def let_out(self, box: TableBox[Any], make: Callable[[], ShownTable | None]) -> None:
        """Let a table be saved; ``make`` is asked when it is wanted, and runs in the worker."""

        def wanted(path: Path) -> None:
            self.save_wanted.emit(make, path)

        box.export_wanted.connect(wanted)

    def ask_where(self, make: Make, stem: str) -> None:
        """Let the figures of a picture be saved: ask where."""
        kinds = QCoreApplication.translate("TableBox", "Excel workbook (*.xlsx);;CSV file (*.csv)")
        title = QCoreApplication.translate("TableBox", "Save the table")
        name, _ = QFileDialog.getSaveFileName(self, title, f"{stem}.xlsx", kinds)
        if name:
            self.save_wanted.emit(make, Path(name))

    def open_pupil(self, pupil: PupilLine) -> None:
        """Go to the pupil's case, or open one."""
        if pupil.case_reference:
            self.go.emit(Place("case", pupil.case_reference))
        else:
            self.case_wanted.emit(pupil)

    @property
    def language(self) -> str:
        """The language that is spoken now, for tables that leave."""
        return i18n.language()
