"""A family drawn by generation, walked by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecede_desktop.pictures import genogram
from ecede_desktop.records.genogram import GenogramPicture, GenogramWords
from ecede_desktop.ui.widgets.charts.chart import Chart

translate = QCoreApplication.translate


class GenogramChart(Chart[GenogramPicture]):
    """Left and right walk in a generation, up and down to the next. Chosen is the address of a person's page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(genogram, parent)


def genogram_words() -> GenogramWords:
    """The words of a genogram in the language that is spoken."""
    return GenogramWords(
        title=translate("genogram", "Family of {name}"),
        generations=(
            (-3, translate("genogram", "Great-grandparents")),
            (-2, translate("genogram", "Grandparents")),
            (-1, translate("genogram", "Parents")),
            (0, translate("genogram", "Children")),
            (1, translate("genogram", "Children of the children")),
        ),
        others=translate("genogram", "Others and professionals"),
        generation=translate("genogram", "Generation"),
        name=translate("genogram", "Name"),
        sex=translate("genogram", "Sex"),
        sexes=(
            ("male", translate("genogram", "male")),
            ("female", translate("genogram", "female")),
            ("", translate("genogram", "sex not recorded")),
        ),
        born=translate("genogram", "Born and died"),
        ties=translate("genogram", "What they are"),
        details=translate("genogram", "School and case"),
        home=translate("genogram", "Home"),
        born_on=translate("genogram", "b. {year}"),
        died=translate("genogram", "d. {year}"),
        has_died=translate("genogram", "Died {year}"),
        unions=(
            ("married", translate("genogram", "married to {name}")),
            ("partner", translate("genogram", "partner of {name}")),
            ("separated", translate("genogram", "separated from {name}")),
            ("divorced", translate("genogram", "divorced from {name}")),
            ("former_partner", translate("genogram", "former partner of {name}")),
            ("parents", translate("genogram", "parent together with {name}")),
        ),
        descents=(
            ("birth", translate("genogram", "parent of {name}")),
            ("adopted", translate("genogram", "adoptive parent of {name}")),
            ("foster", translate("genogram", "foster carer of {name}")),
            ("step", translate("genogram", "step-parent of {name}")),
            ("guardian", translate("genogram", "guardian of {name}")),
        ),
        home_of=translate("genogram", "Home {letter}: {label}"),
        seen_from=translate("genogram", "The child of this page"),
        key=_key(),
    )


def _key() -> tuple[tuple[str, str], ...]:
    return (
        ("male", translate("genogram", "male")),
        ("female", translate("genogram", "female")),
        ("unknown", translate("genogram", "sex not recorded")),
        ("index", translate("genogram", "the child of this page")),
        ("died", translate("genogram", "died")),
        ("married", translate("genogram", "married")),
        ("partner", translate("genogram", "partners")),
        ("separated", translate("genogram", "separated")),
        ("divorced", translate("genogram", "divorced or parted")),
        ("parents", translate("genogram", "couple, nothing recorded")),
        ("birth", translate("genogram", "child by birth")),
        ("adopted", translate("genogram", "adopted")),
        ("foster", translate("genogram", "fostered, or with a guardian")),
        ("step", translate("genogram", "step-child")),
        ("home", translate("genogram", "live together")),
    )
