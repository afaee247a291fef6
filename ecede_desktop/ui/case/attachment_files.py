"""The system's own dialogs for attachments: files to attach, a scanner's folder, where a copy goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def choose_files(parent: QWidget) -> tuple[Path, ...]:
    """Files to attach; none where the person changed their mind."""
    names, _ = QFileDialog.getOpenFileNames(parent, translate("AttachmentFiles", "Choose files to attach"))
    return tuple(Path(name) for name in names)


def choose_folder(parent: QWidget) -> Path | None:
    """The folder in which a scanner leaves its files."""
    name = QFileDialog.getExistingDirectory(parent, translate("AttachmentFiles", "Choose the scanner’s folder"))
    return Path(name) if name else None


def choose_copy(parent: QWidget, file_name: str) -> Path | None:
    """Where a copy is to be saved."""
    name, _ = QFileDialog.getSaveFileName(parent, translate("AttachmentFiles", "Save a copy"), file_name)
    return Path(name) if name else None
