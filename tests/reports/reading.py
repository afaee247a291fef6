"""Reads a finished PDF as anybody else would: its text by page, its fonts, its outline."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pypdf


def reader(content: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(content), strict=True)


def pages(content: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in reader(content).pages]


def text(content: bytes) -> str:
    """All pages, each under a line with its number, as the reference files hold it."""
    return "".join(f"=== {number}\n{page.strip()}\n" for number, page in enumerate(pages(content), start=1))


def fonts(content: bytes) -> dict[str, bool]:
    """Each font used and whether it is embedded."""
    found = {}
    for page in reader(content).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            described = font.get_object().get("/FontDescriptor")
            found[str(font.get_object()["/BaseFont"])] = bool(described and "/FontFile2" in described.get_object())
    return found


def outline(content: bytes) -> list[tuple[int, str, int]]:
    """(depth, title, page) of each bookmark."""
    source = reader(content)

    def walk(items: list[Any], depth: int) -> Iterator[tuple[int, str, int]]:
        for item in items:
            if isinstance(item, list):
                yield from walk(item, depth + 1)
            else:
                yield depth, str(item.title), (source.get_destination_page_number(item) or 0) + 1

    return list(walk(source.outline, 0))
