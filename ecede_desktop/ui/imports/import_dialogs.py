"""Dialogs about what went in: what relies on an import, what its file claims, and how a profile reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.records.claims import ImportClaims
from ecede_desktop.records.withdrawals import Reliance
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.imports.list_tables import contact_columns, total_columns
from ecede_desktop.ui.imports.table_dress import dress
from ecede_desktop.ui.rows_model import RowsModel
from ecede_desktop.ui.widgets.labels import label


class _Shown(QDialog):
    """Something to be read, and one button to close it."""

    def __init__(self, title: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        self.column.setSpacing(theme.SPACE_GROUP)
        self.column.addWidget(label(title, "section", wraps=True))
        self.column.addWidget(label(about, "muted", wraps=True))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)

    def show_part(self, part: QWidget) -> None:
        """Put in what is to be read; the button stands under it."""
        self.column.addWidget(part, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.column.addLayout(row)


class ReliedOnDialog(_Shown):
    """Why an import cannot be taken back."""

    def __init__(self, file_name: str, reliances: Sequence[Reliance], parent: QWidget) -> None:
        title = self.tr("{file} cannot be taken back").format(file=file_name)
        about = self.tr("Something was made from its marks. Deal with each of these first, the latest import before.")
        super().__init__(title, about, parent)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("What relies on the import"))
        self.list.addItems([self._words(reliance) for reliance in reliances])
        self.show_part(self.list)
        self.resize(min(theme.look().px(520), 1000), min(theme.look().px(300), 560))

    def _words(self, reliance: Reliance) -> str:
        said = {
            "import": self.tr("The later import {title} of {when}"),
            "document": self.tr("The issued paper {title} of {when}"),
            "snapshot": self.tr("The reported figures {title} of {when}"),
            "register_check": self.tr("The register check at {title} of {when}"),
            "referral": self.tr("The counts of the referral of {title}, {when}"),
        }.get(reliance.kind, "{title} {when}")
        return said.format(title=reliance.title, when=i18n.format_day(dt.date.fromisoformat(reliance.when)))


class ClaimsDialog(_Shown):
    """Contacts as the school has them, and the file's own sums."""

    def __init__(self, file_name: str, claims: ImportClaims, parent: QWidget) -> None:
        title = self.tr("What {file} claims").format(file=file_name)
        about = self.tr(
            "A school’s note is no proof: nobody becomes a parent here, and no sum takes the place of the marks."
        )
        super().__init__(title, about, parent)
        self.tabs = QTabWidget()
        self.contacts, self.totals = QTableView(), QTableView()
        kinds = (
            (self.contacts, contact_columns(), claims.contacts, self.tr("Contacts {count}")),
            (self.totals, total_columns(), claims.totals, self.tr("Sums {count}")),
        )
        for table, columns, rows, name in kinds:
            model: RowsModel[object] = RowsModel(columns, table)
            dress(table, model, ())
            model.set_rows(rows)
            table.setAccessibleName(name.format(count=len(rows)))
            self.tabs.addTab(table, name.format(count=len(rows)))
        self.show_part(self.tabs)
        self.resize(min(theme.look().px(820), 1100), min(theme.look().px(400), 620))


class ProfileDialog(_Shown):
    """A profile as it is kept."""

    def __init__(self, title: str, content: str, parent: QWidget) -> None:
        about = self.tr("The profile as it is kept: headings and codes of the school’s system, and what they mean.")
        super().__init__(title, about, parent)
        text = QPlainTextEdit(content)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.look().px(13))
        text.setFont(font)
        text.setAccessibleName(title)
        self.show_part(text)
        self.resize(min(theme.look().px(560), 1000), min(theme.look().px(420), 620))
