"""The lines of a timeline as a model: a heading a day, an entry a line; what an entry says is said in one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from ecede_desktop.pictures.before_after import Line

Index = QModelIndex | QPersistentModelIndex
RowRole = int(Qt.ItemDataRole.UserRole) + 1
NOTHING = QModelIndex()


@dataclass(frozen=True)
class TimelineEntry:
    """One entry as shown; texts are in the window's language already."""

    key: str
    day: str
    """Heading under which it stands."""
    icon: str
    title: str
    text: str = ""
    byline: str = ""
    remark: str = ""
    """E.g. “Written up late”; shown with a warning icon."""
    action: str = ""
    """Words of the one thing that can be done with it, e.g. “Add to this note”."""
    prints: bool | None = None
    """Whether it is ticked; None: there is nothing to tick."""
    weight: str = ""
    """How much it matters, in words; empty where that goes without saying."""
    strong: bool = False
    """It matters more than others."""
    pictures: tuple[Line, ...] = field(default=())
    """Figures drawn small under it."""


class TimelineModel(QAbstractListModel):
    """Rows are the texts of headings and the entries under them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | TimelineEntry] = []
        self._places: dict[str, int] = {}

    @property
    def entries(self) -> tuple[TimelineEntry, ...]:
        """The entries in the order shown."""
        return tuple(row for row in self._rows if isinstance(row, TimelineEntry))

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these, a heading before the first of each day."""
        self.beginResetModel()
        self._rows, self._places, day = [], {}, None
        for entry in entries:
            if entry.day != day:
                day = entry.day
                self._rows.append(day)
            self._places[entry.key] = len(self._rows)
            self._rows.append(entry)
        self.endResetModel()

    def replace(self, entry: TimelineEntry) -> None:
        """Show an entry otherwise where it stands."""
        place = self._places.get(entry.key)
        if place is not None:
            self._rows[place] = entry
            index = self.index(place, 0)
            self.dataChanged.emit(index, index)

    def add_pictures(self, pictures: dict[str, tuple[Line, ...]]) -> None:
        """Draw figures under the entries with these keys."""
        for key, lines in pictures.items():
            place = self._places.get(key)
            if place is not None:
                row = self._rows[place]
                assert isinstance(row, TimelineEntry)
                self._rows[place] = replace(row, pictures=lines)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def row(self, index: Index) -> str | TimelineEntry | None:
        """The heading or the entry of a line."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Where an entry stands; not valid where it is not shown."""
        return self.index(self._places[key], 0) if key in self._places else QModelIndex()

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if not isinstance(row, TimelineEntry):
            return Qt.ItemFlag.NoItemFlags  # a heading is read on the way, never stopped at
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found if row.prints is None else found | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if role == RowRole:
            return row
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        if row is None:
            return None
        answers: dict[int, Callable[[], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): lambda: row.title or row.text,
            int(Qt.ItemDataRole.ToolTipRole): lambda: "\n".join(line.says for line in row.pictures) or None,
            int(Qt.ItemDataRole.AccessibleTextRole): lambda: spoken(row),
            int(Qt.ItemDataRole.CheckStateRole): lambda: _check_state(row),
        }
        answer = answers.get(int(role))
        return answer() if answer is not None else None


def spoken(entry: TimelineEntry) -> str:
    """Everything that an entry shows, as a screen reader says it."""
    ticked = ""
    if entry.prints is not None:
        translate = QCoreApplication.translate
        ticked = translate("Timeline", "Prints") if entry.prints else translate("Timeline", "Does not print")
    figures = (line.says for line in entry.pictures)
    parts = (entry.day, entry.title, entry.weight, ticked, entry.text, entry.remark, *figures, entry.byline)
    return "\n".join(part for part in parts if part)


def _check_state(entry: TimelineEntry) -> Qt.CheckState | None:
    if entry.prints is None:
        return None
    return Qt.CheckState.Checked if entry.prints else Qt.CheckState.Unchecked
