"""Schools by the name of the language that is spoken: rows carry the name under which a school is filed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject

from ecede_desktop.records.changes import Changes
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services import schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.operations import Operations

_welsh: dict[str, str] = {}


def own(name: str) -> str:
    """The school's name in the language that is spoken; as it is filed where there is no Welsh one."""
    return _welsh.get(name, name) if i18n.language() == "cy" else name


class SchoolNamesReader(QObject):
    """Keeps the Welsh names as the store has them while a window is open."""

    def __init__(self, desk: Desk, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        operations.committed.connect(self._take)
        self.read()

    def read(self) -> None:
        """Ask for the names."""
        self._operations.read(partial(schools.list_schools, self._desk), self._hold, owner=self)

    def forget(self) -> None:
        """The store is closed: its schools are no longer known."""
        _welsh.clear()

    def _take(self, changes: Changes, _initiator: object) -> None:
        if changes.kinds & {"school", "import"}:
            self.read()

    def _hold(self, rows: Iterable[SchoolRow]) -> None:
        _welsh.clear()
        _welsh.update((school.name, school.name_cy) for school in rows if school.name_cy)
