"""What is taken out of the copy that is served: decided, taken back, and proposed to be decided."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.policy_bundle import BundlePolicy
from ecede_desktop.records.case_bundles import CaseBundle, ProposedRedaction, RedactionRow
from ecede_desktop.ui import theme
from ecede_desktop.ui.case import bundle_words
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.section import fact_card


class BundleRemovals(QWidget):
    """Signals: looked_for(), wanted(ProposedRedaction), unwanted(RedactionRow)."""

    looked_for = Signal()
    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self, policy: BundlePolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._bundle: CaseBundle | None = None
        self._proposed: tuple[ProposedRedaction, ...] | None = None
        self.look, self.about = QPushButton(), label(kind="muted", wraps=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE_RELATED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.about)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.look.clicked.connect(self.looked_for)
        self.retranslate()

    @property
    def count(self) -> int:
        """How many removals stand."""
        rows = self._bundle.redactions if self._bundle is not None else ()
        return sum(row.withdrawn_at is None for row in rows)

    def show_bundle(self, bundle: CaseBundle) -> None:
        """Show the removals of a bundle."""
        if self._bundle is not None and self._bundle.parent_id != bundle.parent_id:
            self._proposed = None
        self._bundle = bundle
        if self._proposed is not None:
            known = {(row.key, row.words) for row in bundle.redactions}
            self._proposed = tuple(
                one for one in self._proposed if (f"{one.source_kind}:{one.source_id}", one.words) not in known
            )
        self.retranslate()

    def show_proposed(self, found: tuple[ProposedRedaction, ...]) -> None:
        """Show what was found in the papers."""
        self._proposed = found
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.look.setText(self.tr("&Look for details of others"))
        if self._proposed is None:
            said = self.tr(
                "Names of others and confidential addresses can be looked for in the papers that are served."
            )
        elif not self._proposed:
            said = self.tr("Nothing of others was found in the words of the papers. Look at pictures yourself.")
        else:
            said = self.tr("Found in the papers, and not taken out before you say so:")
        self.about.setText(said)
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in self._proposed or ():
            self._cards.addWidget(self._card_proposed(one))
        for row in self._bundle.redactions if self._bundle is not None else ():
            self._cards.addWidget(self._card(row))

    def _card_proposed(self, one: ProposedRedaction) -> QWidget:
        title = bundle_words.title_of(one.title_en, one.title_cy)
        act = self.tr("Take it out")
        return fact_card(
            f"“{one.words}”",
            ((title, ""), (bundle_words.reason(self._policy.reason(one.why), one.why), "muted")),
            ((act, f"{act}: {one.words}", lambda: self.wanted.emit(one)),),
            icon_name="warning",
            token=Token.WARNING,
        )

    def _card(self, row: RedactionRow) -> QWidget:
        papers = self._bundle.papers if self._bundle is not None else ()
        paper = next((one for one in papers if one.key == row.key), None)
        what = f"“{row.words}”" if row.words else self.tr("The whole page") if row.area is None else self.tr("An area")
        page = self.tr("page {page}").format(page=row.page) if row.page else self.tr("every page")
        lines = [
            (self.tr("{paper}, {page}").format(paper=bundle_words.title(paper) if paper else "", page=page), ""),
            (bundle_words.reason(self._policy.reason(row.why), row.why), "muted"),
            (row.note, ""),
            (self.tr("Decided by {name}.").format(name=row.by), "small"),
        ]
        act = self.tr("Do not take it out")
        acts = ((act, f"{act}: {what}", lambda: self.unwanted.emit(row)),)
        if row.withdrawn_at is not None:
            lines.append((self.tr("Not taken out after all: {reason}").format(reason=row.withdrawn_reason), "muted"))
            return fact_card(what, lines, icon_name="unmet", token=Token.MUTED)
        return fact_card(what, lines, acts, icon_name="met", token=Token.SUCCESS)
