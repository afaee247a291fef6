"""The lock of the reader of PDF files (PDFium), which one thread may use at a time, whatever it reads for."""

from __future__ import annotations

from threading import Lock

pdf_reading = Lock()
