"""The family of a pupil: parents, each with what it rests on; what schools claim; vulnerable groups."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.law.policy_absence import Cohort
from ecede_desktop.records.family import Family
from ecede_desktop.records.pupils import Language, ParentRow, PupilRow
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.case.circumstances import ClaimsPart, MembershipsPart
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


class FamilyTab(QScrollArea):
    """Signals: add_wanted(), change_wanted(ParentRow)."""

    add_wanted = Signal()
    change_wanted = Signal(object)

    def __init__(self, cohorts: Sequence[Cohort], today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pupil: PupilRow | None = None
        self._family = Family((), ())
        self.claims, self.groups = ClaimsPart(), MembershipsPart(cohorts, today)
        self.add = QPushButton()
        self.add.setIcon(icon("plus"))
        self.empty = EmptyState("parent")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE_RELATED)
        self._heading = label(kind="muted", wraps=True)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, theme.SPACE_RELATED, theme.SPACE_GROUP)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._cards)
        column.addWidget(self.empty)
        for part in (self.claims, self.groups):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(page)
        self.add.clicked.connect(self.add_wanted)
        self.empty.acted.connect(self.add_wanted)
        self.retranslate()

    def show_pupil(self, pupil: PupilRow) -> None:
        """Show the parents, the first to be contacted first."""
        if self._pupil is None or self._pupil.id != pupil.id:
            self.show_family(Family((), ()))
        self._pupil = pupil
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for parent in pupil.parents:
            self._cards.addWidget(self._card(parent))
        self.empty.setVisible(not pupil.parents)
        self.add.setVisible(bool(pupil.parents))
        self.claims.show_rows(self._family.claims, pupil.parents)

    def show_family(self, family: Family) -> None:
        """Show what is known beside the parents."""
        self._family = family
        self.groups.show_rows(family.memberships)
        self.claims.show_rows(family.claims, self._pupil.parents if self._pupil else ())

    def retranslate(self) -> None:
        """Say everything again."""
        self.add.setText(self.tr("Add a &parent"))
        self._heading.setText(
            self.tr("Anyone with responsibility or care of the child is a parent (Education Act 1996 s.576).")
        )
        self.empty.say(
            self.tr("No parents recorded yet"),
            self.tr("Each parent will stand here with responsibility, care, language and address."),
            self.tr("Add a parent"),
        )
        self.claims.retranslate()
        self.groups.retranslate()
        if self._pupil is not None:
            self.show_pupil(self._pupil)

    def _card(self, parent: ParentRow) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(IconLabel("parent", Token.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        row.addLayout(words, 1)
        head = parent.full_name
        words.addWidget(label(f"{head} · {parent.relationship}" if parent.relationship else head, "strong", wraps=True))
        for text, known in parent_lines(parent):
            words.addWidget(label(text, "" if known else "warning", wraps=True))
        link = QPushButton(self.tr("Add what is newly known"))
        link.setProperty("kind", "link")
        link.setAccessibleName(self.tr("Add what is newly known of {name}").format(name=parent.full_name))
        link.clicked.connect(lambda: self.change_wanted.emit(parent))
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def parent_lines(parent: ParentRow) -> Iterator[tuple[str, bool]]:
    """What is known of a parent, line by line, and whether it is known."""
    yield _held(
        parent.has_responsibility,
        parent.responsibility_basis,
        translate("FamilyTab", "Has parental responsibility: {basis}"),
        translate("FamilyTab", "Has no parental responsibility: {basis}"),
        translate("FamilyTab", "Parental responsibility not known yet"),
    )
    yield _held(
        parent.has_care,
        parent.care_basis,
        translate("FamilyTab", "Has care of the child: {basis}"),
        translate("FamilyTab", "Has no care of the child: {basis}"),
        translate("FamilyTab", "Care of the child not known yet"),
    )
    asked = parent.language is not Language.NOT_ASKED
    language = translate("FamilyTab", "Language: {language}").format(language=wording.language(parent.language))
    if asked and parent.language_asked_on:
        day = wording.day(parent.language_asked_on)
        language = translate("FamilyTab", "{language} (asked {day})").format(language=language, day=day)
    yield language, asked
    reach = " · ".join(part for part in (parent.phone, parent.email) if part)
    if reach:
        yield reach, True
    if parent.address is not None and parent.address.one_line:
        yield parent.address.one_line, True


def _held(held: bool | None, basis: str, yes: str, no: str, unknown: str) -> tuple[str, bool]:
    if held is None:
        return unknown, False
    rests_on = basis or translate("FamilyTab", "basis not recorded")
    return (yes if held else no).format(basis=rests_on), bool(basis)
