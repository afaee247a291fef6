"""The system's own dialogs for files: registers to take in, a folder of them, where a report goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate
_KINDS = "*.csv *.txt *.tsv *.xlsx *.xls *.xlsb *.ods *.xml *.html *.htm *.zip"


def choose_files(parent: QWidget) -> tuple[Path, ...]:
    """Registers to take in; none where the person changed their mind."""
    kinds = translate("FileChoices", "Register files ({kinds});;All files (*)").replace("{kinds}", _KINDS)
    names, _ = QFileDialog.getOpenFileNames(parent, translate("FileChoices", "Choose registers"), "", kinds)
    return tuple(Path(name) for name in names)


def choose_folder(parent: QWidget) -> tuple[Path, ...]:
    """A folder of registers."""
    name = QFileDialog.getExistingDirectory(parent, translate("FileChoices", "Choose a folder of registers"))
    return (Path(name),) if name else ()


def choose_report(parent: QWidget, file_name: str, kinds: str) -> Path | None:
    """Where a report is to be saved."""
    name, _ = QFileDialog.getSaveFileName(parent, translate("FileChoices", "Save the report"), file_name, kinds)
    return Path(name) if name else None


def csv_only() -> str:
    """The kinds of a report of faults."""
    return translate("FileChoices", "CSV files (*.csv)")


def csv_or_json() -> str:
    """The kinds of a report of a batch."""
    return translate("FileChoices", "CSV files (*.csv);;JSON files (*.json)")
