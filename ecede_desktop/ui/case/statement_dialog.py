"""The officer's statement: its paragraphs changed beside its pages, kept as versions, then issued to be signed."""

from __future__ import annotations

import re
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.statements import Paragraph, SaveStatement, StatementRow
from ecede_desktop.services import statements
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.case_paper_dialog import CasePaperDialog
from ecede_desktop.ui.draft_keeper import DraftKeeper
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText

_SHOWN = re.compile(r"\[([^\[\]\s]+/\d+)\]")
_KEPT = re.compile(r"\{exhibit:([0-9a-f-]{36})\}")


class StatementDialog(CasePaperDialog):
    """A blank line parts paragraphs; [AF/1] stands for an exhibit, and stays right when exhibits move."""

    def __init__(self, desk: Desk, operations: Operations, row: StatementRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self.row = row
        self.words = GrowingText()
        self.words_field = Field(self.words)
        self.keep = QPushButton(self.tr("&Keep this version"))
        self.more_buttons.append(self.keep)
        self.setWindowTitle(self.tr("Statement on case {reference}").format(reference=row.case_reference))
        self.heading.setText(self.windowTitle())
        self.words_field.say(
            self.tr("Paragraphs"),
            self.tr("A blank line parts paragraphs. [{first}] stands for an exhibit.").format(
                first=row.exhibits[0].reference if row.exhibits else "AF/1"
            ),
        )
        self.asked.addWidget(self.words_field)
        self.words.setPlainText(shown(row))
        self.keeper = DraftKeeper(desk, operations, "court", f"statement {row.thread_id}", self._typed, self)
        self.keeper.found.connect(self._give_back)
        self.build()
        self.language_field.hide()
        self.purpose_field.hide()
        self.save_button.setText(self.tr("Issue to be signed and &save…"))
        self.print_button.setText(self.tr("Issue to be signed and &print…"))
        self.words.textChanged.connect(self._type)
        self.keep.clicked.connect(self.keep_version)
        self.keeper.look()

    def ask(self) -> tuple[UUID, str] | None:
        """The statement as it was kept: pages are drawn of that, not of what is being typed."""
        return self.row.thread_id, shown(self.row)

    def preview(self, ask: object) -> bytes:
        """The pages as they would be."""
        return statements.preview_statement(self.desk, self.row.thread_id)

    def issue(self, ask: object) -> Outcome[IssuedPaper]:
        """Freeze it."""
        return statements.freeze_statement(self.desk, self.row.thread_id)

    def default_name(self) -> str:
        return f"statement-{self.row.case_reference}"

    def keep_version(self) -> None:
        """Keep what is typed as a new version, and draw its pages."""
        command = SaveStatement(self.row.thread_id, self.row.version, kept(self.words.toPlainText(), self.row))
        self.operations.write(
            lambda: statements.save_statement(self.desk, command), self, done=self._kept, owner=self,
            refused=self.refused,
        )  # fmt: skip

    def _kept(self, row: StatementRow) -> None:
        self.row = row
        self.keeper.drop()
        self.changed()

    def _type(self) -> None:
        self.keeper.typed()
        # What is typed and not kept yet is not what would be issued.
        same = self.words.toPlainText().strip() == shown(self.row)
        for button in (self.save_button, self.print_button):
            button.setEnabled(same and self._drawn == self.ask())

    def _typed(self) -> dict[str, str]:
        return {"words": self.words.toPlainText()}

    def _give_back(self, draft: Draft) -> None:
        self.words.setPlainText(draft.values.get("words", ""))


def shown(row: StatementRow) -> str:
    """The paragraphs as they are edited: exhibits by their reference."""
    references = {str(one.id): one.reference for one in row.exhibits}
    texts = (_KEPT.sub(lambda found: f"[{references.get(found[1], '?')}]", one.text) for one in row.paragraphs)
    return "\n\n".join(texts)


def kept(text: str, row: StatementRow) -> tuple[Paragraph, ...]:
    """The paragraphs as they are kept: exhibits by their id, and of which record each was drafted where it still is."""
    ids = {one.reference: str(one.id) for one in row.exhibits}
    sources = {one.text: one for one in row.paragraphs}

    def stands_for(found: re.Match[str]) -> str:
        return f"{{exhibit:{ids[found[1]]}}}" if found[1] in ids else found[0]

    made = []
    for part in re.split(r"\n\s*\n", text.strip()):
        said = _SHOWN.sub(stands_for, " ".join(part.split()))
        made.append(sources.get(said, Paragraph(said)))
    return tuple(made)
