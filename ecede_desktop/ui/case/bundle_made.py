"""The bundles that were made: each file opened, saved or served, and over which checks they were made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.bundles import BundleFinding
from ecede_desktop.records.case_bundles import CaseBundle, MadePaper, MadeRow
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.case import bundle_words
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.section import Act, fact_card


class BundleMade(QWidget):
    """Signals: opened(number), serving(number)."""

    opened = Signal(str)
    serving = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundle: CaseBundle | None = None
        self.findings: tuple[BundleFinding, ...] = ()
        """What is to be known of the papers of the newest."""
        self.about = label(kind="muted", wraps=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE_RELATED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.about)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.retranslate()

    @property
    def count(self) -> int:
        """How many were made."""
        return len(self._bundle.made) if self._bundle is not None else 0

    def show_bundle(self, bundle: CaseBundle) -> None:
        """Show what was made."""
        if self._bundle is not None and self._bundle.parent_id != bundle.parent_id:
            self.findings = ()
        self._bundle = bundle
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.about.setText(self.tr("No bundle has been made yet. Each is kept here byte for byte."))
        self.about.setVisible(not self.count)
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if self.findings:
            lines = [(bundle_words.finding(one), "") for one in self.findings]
            head = self.tr("To look at before it is used")
            self._cards.addWidget(fact_card(head, lines, icon_name="warning", token=Token.WARNING))
        for at, row in enumerate(self._bundle.made if self._bundle is not None else ()):
            self._cards.addWidget(self._card(row, newest=at == 0))

    def _card(self, row: MadeRow, *, newest: bool) -> QWidget:
        day = wording.day(local(row.made_at).date())
        head = self.tr("{number}, made on {day} by {name}").format(number=row.number, day=day, name=row.made_by)
        lines = [(bundle_words.made(paper), "") for paper in row.papers]
        for said in row.checks:
            text = said["welsh"] if i18n.language() == "cy" else said["english"]
            over = self.tr("Made over: {check} Reason: {reason} ({name})")
            lines.append((over.format(check=text, reason=said["reason"], name=said["by"]), "small"))
        if row.redactions:
            lines.append((self.tr("Places taken out: {count}").format(count=_places(row)), "small"))
        acts = [act for paper in row.papers for act in self._acts(paper, newest)]
        return fact_card(head, lines, acts, icon_name="document", token=Token.ACCENT if newest else Token.MUTED)

    def _acts(self, paper: MadePaper, newest: bool) -> list[Act]:
        number = paper.number
        opening = self.tr("Open {number}").format(number=number.rsplit("/", 1)[-1])
        found: list[Act] = [(opening, self.tr("Open, save or print {number}").format(number=number),
                             lambda: self.opened.emit(number))]  # fmt: skip
        if newest and paper.kind != "archive_bundle":
            serving = self.tr("Record service of {number}").format(number=number.rsplit("/", 1)[-1])
            found.append((serving, self.tr("Record how {number} was served").format(number=number),
                          lambda: self.serving.emit(number)))  # fmt: skip
        return found


def _places(row: MadeRow) -> int:
    return sum(int(str(line.get("places", 0))) for line in row.redactions)
