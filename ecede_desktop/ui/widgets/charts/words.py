"""The words around the figures of a picture, in the language that is spoken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.records.pictures import PictureWords
from ecede_desktop.ui import wording

translate = QCoreApplication.translate


def chart_words() -> PictureWords:
    """What a chart says unless its picture brings words of its own."""
    return PictureWords(
        value=translate("charts", "Value"),
        attended=translate("charts", "Attended"),
        possible=translate("charts", "Possible"),
        missing=translate("charts", "Missing marks"),
        note=translate("charts", "Note"),
        counted=translate("charts", "{attended} attended of {possible} possible sessions, {missing} marks missing"),
        short_counts=translate("charts", "{attended} of {possible} sessions, {missing} missing"),
        no_figure=translate("charts", "no figure"),
        axis_cut=translate("charts", "The scale starts at {low}, not at 0."),
        change=translate("charts", "Change of count: {words}"),
        code=translate("charts", "Code"),
        name=translate("charts", "Name"),
        counts_as=translate("charts", "Counts as"),
        sessions=translate("charts", "Sessions"),
        share=translate("charts", "Share of possible sessions"),
        mix_said=translate(
            "charts",
            "{group}, {code} {name}: {count} sessions, {share} of {possible} possible; {missing} marks missing",
        ),
        mix_note=translate("charts", "{possible} possible, {missing} missing"),
        not_drawn=translate("charts", "Not drawn: {names}."),
        to_band=translate("charts", "To"),
        step=translate("charts", "Period"),
        band=translate("charts", "Band"),
        pupils=translate("charts", "Pupils"),
        stayed=translate("charts", "Stayed"),
        rose=translate("charts", "Rose"),
        fell=translate("charts", "Fell"),
        move=translate("charts", "Move"),
        node_said=translate("charts", "{step}, {band}: {count}"),
        flow_said=translate("charts", "From {from_step}, {from_band}, to {to_step}, {to_band}: {count}"),
        no_figure_of=translate("charts", "{count} without a figure"),
        number=translate("charts", "Number"),
        school=translate("charts", "School"),
        detail=translate("charts", "Detail"),
        group=translate("charts", "Group"),
        series=translate("charts", "Series"),
        classes=tuple((key, wording.mark_class(key)) for key in ("P", "A", "AU", "UN", "NR", "MISSING")),
    )
