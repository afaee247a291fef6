"""What is asked while a bundle is put together: where a paper goes, what is taken out, why a check is passed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from ecede_desktop.errors import Refused
from ecede_desktop.law.bundle_checks import BundleCheck
from ecede_desktop.law.policy_bundle import bundle_policy
from ecede_desktop.records.case_bundles import (
    COPIES,
    AddRedaction,
    CaseBundle,
    CasePaper,
    ChoosePaper,
    ProposedRedaction,
    Rectangle,
    RedactionRow,
    WithdrawRedaction,
)
from ecede_desktop.records.changes import Outcome
from ecede_desktop.services import bundle_papers
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.case import bundle_words
from ecede_desktop.ui.case.bundle_area import AreaDialog, AreaField
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.room import opened


class BundleWork(Asking):
    """Signals: changed() after a write; refused(UserError)."""

    changed = Signal()
    refused = Signal(object)

    def choose(self, command: ChoosePaper) -> None:
        """Say where a paper goes."""
        self._write(lambda: bundle_papers.choose_paper(self.desk, command))

    def place(self, bundle: CaseBundle, paper: CasePaper) -> FormDialog:
        """Ask where a paper goes, what it is called and whether it came late."""
        late = QCheckBox(self.tr("It came after the pages were numbered"))
        late.setChecked(paper.late)
        sections = [(row.key, bundle_words.section(row)) for row in bundle.sections]
        fields = [
            FormField("section", self.tr("Section"), choices(sections, paper.section)),
            FormField(
                "copies",
                self.tr("Goes into"),
                choices([(key, bundle_words.copies(key)) for key in COPIES], paper.copies),
            ),
            FormField(
                "title", self.tr("Title in the index"), text(bundle_words.title(paper)),
                self.tr("Do not name anybody here whose details are taken out."),
            ),
            FormField("late", self.tr("Late"), late),
        ]  # fmt: skip
        whole = bundle_words.title(paper)

        def service(values: Values) -> Outcome[Any]:
            title = values["title"] if values["title"] != whole else ""
            section = values["section"] if values["section"] != paper.section else ""
            return bundle_papers.choose_paper(
                self.desk,
                ChoosePaper(
                    bundle.reference, bundle.parent_id, paper.source_kind, paper.source_id, section,
                    None, values["copies"], bool(values["late"]), title,
                ),
            )  # fmt: skip

        return self._ask(self.tr("Where it goes"), whole, fields, self.tr("Keep it"), service, f"place {paper.key}")

    def take_out(self, bundle: CaseBundle, paper: CasePaper) -> FormDialog:
        """Ask what is taken out of a paper, and why."""
        reasons = [(row.key, bundle_words.reason(row, row.key)) for row in bundle_policy(self.desk.pack).reasons]
        fields = [
            FormField(
                "words", self.tr("Words"), text(), self.tr("Exactly as they stand in the paper. Empty: the whole page.")
            ),
            FormField("page", self.tr("Page of the paper"), text(), self.tr("Counted from 1. Empty: every page.")),
            FormField(
                "area",
                self.tr("Only a part of that page"),
                AreaField(lambda: self.draw_area(bundle, paper, dialog)),
                self.tr(
                    "For a scan without words: left, bottom, right, top in points (72 to the inch) from the lower"
                    " left corner."
                ),
            ),
            FormField("why", self.tr("Why"), choices(reasons)),
            FormField("note", self.tr("Note"), GrowingText()),
        ]

        def service(values: Values) -> Outcome[Any]:
            command = AddRedaction(
                bundle.reference, paper.source_kind, paper.source_id, values["why"], page_of(values["page"]),
                values["words"], bundle_papers.area_of(values["area"]), values["note"],
            )  # fmt: skip
            return bundle_papers.add_redaction(self.desk, command)

        about = self.tr("It is removed from the copy that is served, not covered. “{title}” itself stays as it is.")
        dialog = self._ask(
            self.tr("Take something out"), about.format(title=bundle_words.title(paper)), fields,
            self.tr("Take it out"), service, f"redact {paper.key}",
        )  # fmt: skip
        return dialog

    def draw_area(self, bundle: CaseBundle, paper: CasePaper, asked: FormDialog) -> AreaDialog:
        """Draw the part on its page; page and numbers of the dialog that asks are filled in."""
        written = str(asked.control("page").text()).strip()

        def take(page: int, area: Rectangle) -> None:
            asked.control("page").setText(str(page))
            asked.control("area").show_area(area)

        wanted = int(written) if written.isdecimal() else 1
        drawing = AreaDialog(self.desk, self.operations, bundle, paper, wanted, asked)
        drawing.chosen.connect(take)
        return opened(drawing)

    def take_out_proposed(self, bundle: CaseBundle, one: ProposedRedaction) -> None:
        """Take out what was proposed."""
        command = AddRedaction(bundle.reference, one.source_kind, one.source_id, one.why, words=one.words)
        self._write(lambda: bundle_papers.add_redaction(self.desk, command))

    def put_back(self, row: RedactionRow) -> FormDialog:
        """Ask why something is not taken out after all."""
        fields = [FormField("reason", self.tr("Why"), GrowingText(), needed=self.tr("Say why."))]
        return self._ask(
            self.tr("Do not take it out"), self.tr("It stays in sight here, with your reason."), fields,
            self.tr("Do not take it out"),
            lambda values: bundle_papers.withdraw_redaction(self.desk, WithdrawRedaction(row.id, values["reason"])),
            f"unredact {row.id}",
        )  # fmt: skip

    def ask_reason(self, check: BundleCheck, given: str, take: Callable[[str], None]) -> FormDialog:
        """Ask why a bundle is made over a check; it is kept with the bundle when that is made."""
        held = GrowingText()
        held.setPlainText(given)
        fields = [
            FormField(
                "reason", self.tr("Why it is made all the same"), held,
                self.tr("Your name and this reason are kept with the bundle."), self.tr("Say why."),
            )
        ]  # fmt: skip

        def taken(values: Values) -> None:
            take(values["reason"])
            dialog.accept()

        dialog = FormDialog(
            self.tr("Make it all the same"), bundle_words.check_text(check), fields, self.tr("Keep the reason"), taken,
            self.window,
        )  # fmt: skip
        FormDraft(dialog, self.desk, self.operations, "bundle", f"reason {check.id}")
        return opened(dialog)

    def _write(self, service: Callable[[], Outcome[Any]]) -> None:
        self.operations.write(
            service, self, done=lambda _value: self.changed.emit(), owner=self, refused=self.refused.emit
        )

    def _ask(
        self, title: str, about: str, fields: Sequence[FormField], save: str, service: Callable[[Values], Outcome[Any]],
        draft: str,
    ) -> FormDialog:  # fmt: skip
        return self.ask(
            title, fields, save, service, about=about, draft=("bundle", draft), then=lambda _value: self.changed.emit(),
        )  # fmt: skip


def page_of(written: str) -> int:
    """A page as it was typed; every page where nothing was.

    Raises:
        Refused: it is no number.
    """
    if written and not written.isdecimal():
        raise Refused("redaction_page", "Pages are counted from 1; 0 means every page.", field="page")
    return int(written or 0)
