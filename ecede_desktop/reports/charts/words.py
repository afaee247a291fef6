"""The words around the figures of a picture on paper, in one language, from ``resources/letters/pictures.toml``."""

from __future__ import annotations

from dataclasses import fields

from ecede_desktop.records.pictures import PictureWords
from ecede_desktop.reports import wording

CLASSES = ("P", "A", "AU", "UN", "NR", "MISSING")


def paper_words(language: str) -> PictureWords:
    """What a picture says unless it brings words of its own; ``en`` or ``cy``."""
    table = wording.table("pictures")
    said = {
        field.name: getattr(table[field.name], language) for field in fields(PictureWords) if field.name != "classes"
    }
    classes = tuple((key, getattr(table[f"class_{key}"], language)) for key in CLASSES)
    return PictureWords(**said, classes=classes)
