"""Files of referrals: what is asked before one goes in or a blank form goes out, and every fault of one named."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.imports import FileRefused, Problem
from ecede_desktop.records.referrals import ImportReferrals
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.fault_sentences import right_of, wrong_of
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at
from ecede_desktop.ui.widgets.row_table import row_table

translate = QCoreApplication.translate
KINDS = "*.pdf *.xlsx *.csv"


def choose_file(parent: QWidget) -> Path | None:
    """A form or list to take in."""
    kinds = translate("ReferralFiles", "Referral forms and lists ({kinds});;All files (*)").replace("{kinds}", KINDS)
    name, _ = QFileDialog.getOpenFileName(parent, translate("ReferralFiles", "Choose a referral"), "", kinds)
    return Path(name) if name else None


def choose_place(parent: QWidget, kind: str) -> Path | None:
    """Where a blank form goes."""
    kinds = {
        "pdf": translate("ReferralFiles", "PDF form (*.pdf)"),
        "xlsx": translate("ReferralFiles", "Excel workbook (*.xlsx)"),
    }
    title = translate("ReferralFiles", "Save the blank form")
    name, _ = QFileDialog.getSaveFileName(parent, title, f"referral-form.{kind}", kinds[kind])
    return Path(name) if name else None


def import_dialog(
    path: Path, schools: Sequence[SchoolRow], today: dt.date, take: Callable[[ImportReferrals], None], parent: QWidget
) -> FormDialog:
    """When it came, and the school, where the file does not say it."""
    received = DayEdit()
    received.set_today(today)
    received.set_day(today)
    fields = [
        FormField(
            "received_on", translate("ReferralFiles", "Day on which it came"), received,
            needed=translate("ReferralFiles", "Write the day on which it came."),
        ),
        FormField("school", translate("ReferralFiles", "School, where the file does not name it"), _schools(schools)),
    ]  # fmt: skip

    def made(values: Values) -> None:
        take(ImportReferrals(path, values["received_on"], values["school"] or ""))

    about = translate("ReferralFiles", "All of its referrals go in, or none with every fault named.")
    title = translate("ReferralFiles", "Take in {file}").format(file=path.name)
    return FormDialog(title, about, fields, translate("ReferralFiles", "&Take in"), made, parent)


def form_dialog(
    schools: Sequence[SchoolRow], take: Callable[[str, str, str], None], parent: QWidget
) -> FormDialog:  # fmt: skip
    """Kind, language and school of a blank form; ``take`` gets the three."""
    kinds = [
        ("pdf", translate("ReferralFiles", "PDF, filled in on the screen: one pupil")),
        ("xlsx", translate("ReferralFiles", "Excel workbook: up to ten pupils")),
    ]
    languages = [
        ("both", translate("ReferralFiles", "Welsh and English")),
        ("cy", translate("ReferralFiles", "Welsh")),
        ("en", translate("ReferralFiles", "English")),
    ]
    fields = [
        FormField("kind", translate("ReferralFiles", "Kind"), choices(kinds)),
        FormField("language", translate("ReferralFiles", "Language"), choices(languages)),
        FormField("school", translate("ReferralFiles", "School, filled in on the form"), _schools(schools)),
    ]

    def made(values: Values) -> None:
        take(values["kind"], values["language"], values["school"] or "")

    title = translate("ReferralFiles", "Issue a blank form")
    about = translate("ReferralFiles", "The school fills it in and sends it back as it is; then it is taken in here.")
    return FormDialog(title, about, fields, translate("ReferralFiles", "&Save as…"), made, parent)


def _schools(schools: Sequence[SchoolRow]) -> QWidget:
    none = ("", translate("ReferralFiles", "Not named"))
    return choices([none, *((school.number, f"{school.name} ({school.number})") for school in schools)])


class FaultsDialog(QDialog):
    """Every place of a file that keeps it out."""

    def __init__(self, refusal: FileRefused, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowsModel[Problem] = RowsModel(self._columns(), self)
        self.model.set_rows(refusal.problems)
        self.table = row_table(self.model)
        self.table.setWordWrap(True)
        self.table.setAccessibleName(self.tr("Faults of the file"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in (3, 4):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setWindowTitle(self.tr("The file cannot go in"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        said = self.tr("{file} cannot go in; nothing was changed.").format(file=refusal.facts.get("file", ""))
        column.addWidget(label(said, "section", wraps=True))
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        open_at(self, 860, 420)

    def _columns(self) -> tuple[RowsColumn[Problem], ...]:
        return (
            RowsColumn(lambda: self.tr("Line"), lambda one: one.place or "–", figure=True),
            RowsColumn(lambda: self.tr("Field"), lambda one: one.column),
            RowsColumn(lambda: self.tr("Value"), lambda one: one.value),
            RowsColumn(lambda: self.tr("What is wrong"), wrong_of),
            RowsColumn(lambda: self.tr("What would be right"), right_of),
        )


def refused_sentence(refusal: Exception) -> str:
    """Why a file did not go in, in one sentence where there is one fault."""
    if isinstance(refusal, FileRefused):
        if len(refusal.problems) == 1:
            return f"{wrong_of(refusal.problems[0])} {right_of(refusal.problems[0])}"
        said = translate("ReferralFiles", "{file} cannot go in: faults {count}, each named.")
        return said.format(file=refusal.facts.get("file", ""), count=len(refusal.problems))
    from ecede_desktop.errors import UserError

    return wording.error_sentence(refusal) if isinstance(refusal, UserError) else ""
