"""Cards under the parents: vulnerable groups from and to, and contacts as a school's file claims them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ecede_desktop.clock import local
from ecede_desktop.law.policy_absence import Cohort
from ecede_desktop.law.transfer_codes import transfer_codes
from ecede_desktop.records.claims import ContactClaimRow
from ecede_desktop.records.cohorts import MembershipRow
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.ui import i18n, person_words
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.section import Section, card, fact_card, link

translate = QCoreApplication.translate


class MembershipsPart(Section):
    """Signals: add_wanted(), end_wanted(MembershipRow), withdraw_wanted(MembershipRow)."""

    add_wanted = Signal()
    end_wanted = Signal(object)
    withdraw_wanted = Signal(object)

    def __init__(self, cohorts: Sequence[Cohort], today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cohorts = {cohort.key: cohort for cohort in cohorts}
        self._today = today
        self._rows: tuple[MembershipRow, ...] = ()
        self._restricted = 0
        self.add.clicked.connect(self.add_wanted)
        self.retranslate()

    def show_rows(self, rows: Sequence[MembershipRow], restricted: int = 0) -> None:
        """Those that hold first, then those that ended, then those withdrawn; last, that some are restricted."""
        self._restricted = restricted
        self._rows = tuple(sorted(rows, key=lambda row: (row.withdrawn_at is not None, self._ended(row))))
        nothing = not rows and not restricted
        self.say_about(self.tr("No group is recorded for this pupil.") if nothing else "")
        cards = [self._card(row) for row in self._rows]
        if restricted:
            cards.append(fact_card(person_words.restricted(restricted), icon_name="lock", token=Token.MUTED))
        self.set_cards(cards)

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self.tr("Vulnerable groups"))
        self.add.setText(self.tr("Add a &group"))
        self.show_rows(self._rows, self._restricted)

    def name(self, key: str) -> str:
        """A group in the language that is spoken now; one that the council has no more by its key."""
        cohort = self._cohorts.get(key)
        if cohort is None:
            return key
        return cohort.welsh if i18n.language() == "cy" else cohort.english

    def _ended(self, row: MembershipRow) -> bool:
        return row.to_date is not None and row.to_date < self._today

    def _card(self, row: MembershipRow) -> QFrame:
        made, words = card()
        name = self.name(row.cohort)
        words.addWidget(label(name, "strong", wraps=True))
        words.addWidget(label(self._state(row), "warning" if row.withdrawn_at else "", wraps=True))
        words.addWidget(label(self._told(row), "small", wraps=True))
        if row.withdrawn_at is None:
            end = self.tr("Say when it ended") if row.to_date is None else self.tr("Change the day it ended")
            acts = (
                (end, self.tr("{act}: {name}").format(act=end, name=name), lambda: self.end_wanted.emit(row)),
                (
                    self.tr("It was never so"),
                    self.tr("It was never so: {name}").format(name=name),
                    lambda: self.withdraw_wanted.emit(row),
                ),
            )
            holder = QWidget()
            flow = FlowLayout(holder)
            for text, said, act in acts:
                flow.addWidget(link(text, said, act))
            words.addWidget(holder)
        return made

    def _state(self, row: MembershipRow) -> str:
        first = i18n.format_day(row.from_date) if row.from_date else self.tr("a day that is not known")
        last = i18n.format_day(row.to_date) if row.to_date else self.tr("further notice")
        said = self.tr("From {first} to {last}").format(first=first, last=last)
        if row.withdrawn_at is not None:
            day = i18n.format_day(local(row.withdrawn_at).date())
            return self.tr("Withdrawn on {day}: it counts no more. It said: {days}").format(day=day, days=said)
        return self.tr("{days} (ended)").format(days=said) if self._ended(row) else said

    def _told(self, row: MembershipRow) -> str:
        day = i18n.format_day(local(row.recorded_at).date())
        said = self.tr("Recorded by {name} on {day}").format(name=row.recorded_by, day=day)
        source = row.source or self.tr("not said")
        return f"{self.tr('Source: {source}').format(source=source)} · {said}"


class ClaimsPart(Section):
    """Signals: make_wanted(ContactClaimRow): a person wants to make a parent record of a claim."""

    make_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ContactClaimRow, ...] = ()
        self._parents: frozenset[str] = frozenset()
        self.add.hide()
        self.retranslate()

    def show_rows(self, rows: Sequence[ContactClaimRow], parents: Sequence[ParentRow]) -> None:
        """The claims; whoever is a parent of ours already is said to be."""
        self._rows = tuple(rows)
        self._parents = frozenset(_plain(parent.forename, parent.surname) for parent in parents)
        self.setVisible(bool(rows))
        self.set_cards([self._card(row) for row in self._rows])

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self.tr("What the school claims"))
        self.about.setText(
            self.tr("Contacts of the school’s file. They are no parents of ours until somebody makes them one.")
        )
        self.set_cards([self._card(row) for row in self._rows])

    def _card(self, row: ContactClaimRow) -> QFrame:
        made, words = card()
        name = row.full_name or self.tr("No name")
        relationship = relationship_words(row)
        words.addWidget(label(f"{name} · {relationship}" if relationship else name, "strong", wraps=True))
        day, schools = i18n.format_day(row.claimed_on), ", ".join(row.schools)
        words.addWidget(
            label(self.tr("Claimed by {school} on {day}").format(school=schools, day=day), "warning", wraps=True)
        )
        words.addWidget(label(claimed_responsibility(row), wraps=True))
        for text in (
            " · ".join((*row.phones, row.email)).strip(" ·"),
            ", ".join(filter(None, (*row.lines, row.postcode))),
        ):
            if text:
                words.addWidget(label(text, wraps=True))
        if _plain(row.forename, row.surname) in self._parents:
            words.addWidget(label(self.tr("A parent of this name is recorded above."), "small", wraps=True))
        else:
            said = self.tr("Make a parent record of {name}").format(name=name)
            words.addWidget(
                link(self.tr("Make a parent record"), said, lambda: self.make_wanted.emit(row)),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )
        return made


def claimed_responsibility(row: ContactClaimRow) -> str:
    """What a school says of parental responsibility, as what it is: a claim."""
    if row.responsibility is None:
        return translate("ClaimsPart", "The school says nothing of parental responsibility")
    if row.responsibility:
        return translate("ClaimsPart", "The school says: has parental responsibility")
    return translate("ClaimsPart", "The school says: has no parental responsibility")


def relationship_words(row: ContactClaimRow) -> str:
    """The relationship in words; a code that nobody knows as it stands in the file."""
    known = transfer_codes().meaning("relationship", row.relationship)
    if known is None:
        return row.relationship
    return known.welsh if i18n.language() == "cy" else known.english


def _plain(forename: str, surname: str) -> str:
    return f"{forename} {surname}".casefold().strip()
