"""Prints the pages of a PDF as they are, through the system's print dialog."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

RESOLUTION = 300
"""Dots per inch: sharp on paper, and a page needs some 35 MB while it is drawn."""


def ask_and_print(document: QPdfDocument, name: str, parent: QWidget) -> bool:
    """Ask which printer, then print; False when the person changed their mind."""
    printer = printer_for(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, document.pageCount())
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_pages(document, printer)
    return True


def printer_for(name: str) -> QPrinter:
    """A4, the whole page ours: the paper has its own margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(RESOLUTION)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(name)
    return printer


def print_pages(document: QPdfDocument, printer: QPrinter) -> int:
    """Draw each page that was asked for; answers with how many."""
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    painter = QPainter(printer)
    printed = 0
    for number in range(first, last + 1):
        if printed:
            printer.newPage()
        _draw_page(document, number - 1, painter, printer)
        printed += 1
    painter.end()
    return printed


def _draw_page(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    size = document.pagePointSize(page) * (printer.resolution() / 72)
    room = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    scale = min(room.width() / size.width(), room.height() / size.height(), 1.0)
    drawn = QSize(round(size.width() * scale), round(size.height() * scale))
    painter.drawImage(QRectF(room.left(), room.top(), drawn.width(), drawn.height()), document.render(page, drawn))
