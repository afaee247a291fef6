"""The proof of stages of a case: every step with its evidence, each a way to its record, and the page of it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.stage_proofs import AskProof, ProofLine, StageProof
from ecede_desktop.services import stage_proof
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.case_paper_dialog import CasePaperDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.timeline import Timeline, TimelineEntry

ICONS = {
    "taken": "met",
    "current": "stage",
    "skipped": "forward",
    "branch": "forward",
    "passed": "forward",
    "not_recorded": "warning",
    "not_due": "info",
    "not_reached": "unmet",
}
"""Icon of a state; its words stand beside it."""


class StageProofDialog(CasePaperDialog):
    """Signals: source_wanted(kind, UUID)."""

    source_wanted = Signal(str, object)

    def __init__(self, desk: Desk, operations: Operations, reference: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._reference = reference
        self._sources: dict[str, tuple[str, UUID]] = {}
        self.steps, self.tabs = Timeline(), QTabWidget()
        self.setWindowTitle(self.tr("Proof of stages of case {reference}").format(reference=reference))
        self.heading.setText(self.windowTitle())
        self.steps.setAccessibleName(self.tr("Steps of the graduated response"))
        self.steps.opened.connect(self._follow)
        self.tabs.addTab(self.steps, self.tr("Steps"))
        self.tabs.addTab(self.pages, self.tr("Page"))
        self.print_button.setProperty("kind", "primary")
        self.build(self.tabs)
        ask = self.ask()
        operations.read(lambda: stage_proof.read_proof(desk, ask), self.show_proof, owner=self, failed=self.refused)

    def ask(self) -> AskProof:
        """What is asked now."""
        language = str(self.language.currentData() or "both")
        return AskProof(self._reference, language=language, purpose=self.purpose.text().strip())

    def preview(self, ask: object) -> bytes:
        """The page as it would be."""
        assert isinstance(ask, AskProof)
        return stage_proof.preview_proof(self.desk, ask)

    def issue(self, ask: object) -> Outcome[IssuedPaper]:
        """Issue it."""
        assert isinstance(ask, AskProof)
        return stage_proof.issue_proof(self.desk, ask)

    def default_name(self) -> str:
        return f"stage-proof-{self._reference}"

    def show_proof(self, proof: StageProof) -> None:
        """Show every step as a heading, and under it its records or why there are none."""
        self._sources.clear()
        entries = [entry for line in proof.lines for entry in self._entries(line)]
        self.steps.set_entries(entries)
        if entries:
            self.steps.choose(entries[0].key)
            self.steps.scrollToTop()

    def _entries(self, line: ProofLine) -> list[TimelineEntry]:
        words = stage_proof.words(i18n.language())
        heading = " · ".join(text for text in (words.step(line), words.whose(line), words.days(line)) if text)
        found = []
        for number, text in enumerate(words.told(line)):
            key = f"{line.key}/{number}"
            if number < len(line.evidence):
                self._sources[key] = line.evidence[number].source
            # A stage that was taken with no record of what was done there is no tick.
            bare = line.state == "taken" and not line.evidence
            found.append(TimelineEntry(key, heading, "warning" if bare else ICONS[line.state], "", text))
        return found

    def _follow(self, key: str) -> None:
        """To the record in the chronology; what is no record leads nowhere."""
        if key in self._sources:
            self.source_wanted.emit(*self._sources[key])
            self.accept()
