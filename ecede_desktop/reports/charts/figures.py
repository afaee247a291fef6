"""Pictures as flowables of a given width: each draws itself with its title and note, as vectors."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reportlab.platypus import Flowable

from ecede_desktop.pictures import band_flow, code_mix, school_grid, small_multiples, trend
from ecede_desktop.pictures.heading import with_heading
from ecede_desktop.pictures.shapes import Drawing
from ecede_desktop.records.pictures import (
    BandFlowPicture,
    CodeMixPicture,
    Picture,
    PictureWords,
    SchoolGridPicture,
    SmallMultiplesPicture,
    TrendPicture,
)
from ecede_desktop.reports.charts.drawing import Press
from ecede_desktop.reports.charts.letters import PaperLetters
from ecede_desktop.reports.charts.words import paper_words


class PictureFlowable(Flowable):  # type: ignore[misc]
    """A picture on paper. The same picture, width and language give the same marks in the same order."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.drawing = drawing
        self.width, self.height = drawing.width, drawing.height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its size does not follow the room: the caller gave the width."""
        return self.width, self.height

    def draw(self) -> None:
        """On the canvas of a document in which it flows."""
        self.draw_at(self.canv, 0, self.height)

    def draw_at(self, canvas: Any, left: float, top: float) -> None:
        """On any canvas, its top left corner at a point measured from the bottom left of the page."""
        Press(canvas, left, top).draw(self.drawing)


def trend_figure(picture: TrendPicture, width: float, language: str = "en", height: float = 0) -> PictureFlowable:
    """Lines over time."""
    return _figure(trend, picture, width, language, height or width * 0.42)


def code_mix_figure(picture: CodeMixPicture, width: float, language: str = "en") -> PictureFlowable:
    """What absence is made of; as high as its groups need."""
    return _figure(code_mix, picture, width, language, 0)


def band_flow_figure(
    picture: BandFlowPicture, width: float, language: str = "en", height: float = 0
) -> PictureFlowable:
    """Bands and the ways between them."""
    return _figure(band_flow, picture, width, language, height or width * 0.5)


def school_grid_figure(picture: SchoolGridPicture, width: float, language: str = "en") -> PictureFlowable:
    """Schools as tiles; as high as they need."""
    return _figure(school_grid, picture, width, language, 0)


def small_multiples_figure(
    picture: SmallMultiplesPicture, width: float, language: str = "en", height: float = 0
) -> PictureFlowable:
    """Several trends on one scale; as high as they need, or higher where there is room."""
    return _figure(small_multiples, picture, width, language, height)


def _figure(layout: Any, picture: Picture, width: float, language: str, height: float) -> PictureFlowable:
    letters = PaperLetters()
    if picture.words == PictureWords():
        picture = replace(picture, words=paper_words(language))
    if picture.is_empty:
        body = Drawing(width, 0)
        note = f"{picture.note} {picture.words.no_figure}".strip()
        return PictureFlowable(with_heading(body, picture.title, note, letters))
    _, least = layout.least_size(picture, width, letters)
    body = layout.lay_out(picture, width, max(height, least), letters)
    return PictureFlowable(with_heading(body, picture.title, picture.note, letters))
