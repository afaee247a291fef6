"""What is asked in dialogs: which register begins, which pupil is added, and the reason of what is decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QCompleter, QFileDialog, QLineEdit, QWidget

from ecede_desktop.clock import Clock
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.typed_registers import StartTypedRegister, TypedPupil
from ecede_desktop.ui import school_names
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text

translate = QCoreApplication.translate


class ScanField(QLineEdit):
    """The path of a scan, typed or chosen."""

    browsed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browse = QAction(icon("folder"), translate("TypedRegisters", "Choose the scan"), self)
        self._browse.triggered.connect(self._choose)
        self.addAction(self._browse, QLineEdit.ActionPosition.TrailingPosition)

    def _choose(self) -> None:
        kinds = translate("TypedRegisters", "Scans (*.pdf *.png *.jpg *.jpeg)")
        everything = translate("TypedRegisters", "All files (*)")
        path, _ = QFileDialog.getOpenFileName(
            self, translate("TypedRegisters", "Choose the scan"), self.text(), f"{kinds};;{everything}"
        )
        if path:
            self.setText(path)
            self.browsed.emit()


def start_dialog(
    schools: Sequence[SchoolRow], clock: Clock, take: Callable[[StartTypedRegister], None], parent: QWidget
) -> FormDialog:
    """Ask for the scan, and which class and days it is of."""
    scan, group = ScanField(), text()
    offered = ((row.number, school_names.own(row.name)) for row in schools)
    school = choices([("", translate("TypedRegisters", "Choose a school")), *offered])
    first, last = _day(clock), _day(clock)
    fields = _start_fields(scan, school, group, first, last)

    def took(values: Values) -> None:
        take(
            StartTypedRegister(
                values["school_number"],
                values["group"],
                values["first_day"],
                values["last_day"],
                Path(values["scan"]).expanduser(),
            )
        )

    return FormDialog(
        translate("TypedRegisters", "Type in a register"),
        "",
        fields,
        translate("TypedRegisters", "Begin to type"),
        took,
        parent,
    )


def offer_classes(field: QLineEdit, classes: Sequence[str]) -> None:
    """Offer the classes of the school while one is typed."""
    completer = QCompleter(list(classes), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.setCompleter(completer)


def pupil_dialog(group: str, clock: Clock, take: Callable[[TypedPupil], None], parent: QWidget) -> FormDialog:
    """Ask for a pupil who is on the paper and not in the class."""
    upn, surname, forename, born = text(), text(), text(), _day(clock)
    fields = (
        FormField(
            "upn",
            translate("TypedRegisters", "UPN"),
            upn,
            translate("TypedRegisters", "With it nothing else is needed where the pupil is known."),
        ),
        FormField("surname", translate("TypedRegisters", "Surname"), surname),
        FormField("forename", translate("TypedRegisters", "Forename"), forename),
        FormField("date_of_birth", translate("TypedRegisters", "Date of birth"), born),
    )

    def took(values: Values) -> None:
        take(TypedPupil(values["surname"], values["forename"], values["upn"], values["date_of_birth"], group))

    about = translate("TypedRegisters", "By the UPN; or by both names and the date of birth, never by the name alone.")
    return FormDialog(
        translate("TypedRegisters", "Add a pupil"),
        about,
        fields,
        translate("TypedRegisters", "Add the pupil"),
        took,
        parent,
    )


def _start_fields(
    scan: QLineEdit, school: QComboBox, group: QLineEdit, first: DayEdit, last: DayEdit
) -> tuple[FormField, ...]:
    return (
        FormField(
            "scan",
            translate("TypedRegisters", "Scan"),
            scan,
            translate("TypedRegisters", "A PDF, PNG or JPEG of the paper. It is kept as the source."),
            translate("TypedRegisters", "Choose the scan of the paper."),
        ),
        FormField(
            "school_number",
            translate("TypedRegisters", "School"),
            school,
            needed=translate("TypedRegisters", "Choose the school."),
        ),
        FormField(
            "group",
            translate("TypedRegisters", "Class"),
            group,
            translate("TypedRegisters", "As the paper has it; its pupils are there already."),
            translate("TypedRegisters", "Write the class."),
        ),
        FormField(
            "first_day",
            translate("TypedRegisters", "First day"),
            first,
            needed=translate("TypedRegisters", "Write the first day on the paper."),
        ),
        FormField(
            "last_day",
            translate("TypedRegisters", "Last day"),
            last,
            translate("TypedRegisters", "A week, or any days up to a month."),
            translate("TypedRegisters", "Write the last day on the paper."),
        ),
    )


def _day(clock: Clock) -> DayEdit:
    made = DayEdit()
    made.set_today(clock.today())
    return made
