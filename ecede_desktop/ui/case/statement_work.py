"""What an officer does with their own statement: draft it from the record, and change it."""

from __future__ import annotations

from uuid import UUID

from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.statements import DraftStatement, StatementRow
from ecede_desktop.services import statements
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.case.statement_dialog import StatementDialog
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices
from ecede_desktop.ui.widgets.room import opened


class StatementWork(Asking):
    """Opens the dialogs; each refusal stands at its field."""

    def draft(self, view: CaseView) -> FormDialog:
        """Draft the signed-in officer's statement from the record."""
        parents = choices([(str(row.id), row.full_name) for row in view.pupil.parents])
        fields = [
            FormField("parent_id", self.tr("Defendant"), parents),
            FormField("first_day", self.tr("From"), self.day(), needed=self.tr("Write the day.")),
            FormField("last_day", self.tr("To"), self.day(), needed=self.tr("Write the day.")),
            FormField(
                "language",
                self.tr("Language of the statement"),
                choices([("en", self.tr("English")), ("cy", self.tr("Welsh"))]),
            ),
        ]

        def service(values: Values) -> Outcome[StatementRow]:
            values["parent_id"] = UUID(values["parent_id"])
            return statements.draft_statement(self.desk, DraftStatement(view.case.reference, **values))

        about = self.tr(
            "It is drafted from facts: the register, what you recorded yourself, and papers with their service."
            " Opinions, other people's words and concerns are left out. Read every word before you sign."
        )
        return self.ask(
            self.tr("Draft my statement"), fields, self.tr("Draft it"), service, about=about, then=self.change
        )  # fmt: skip

    def change(self, row: StatementRow) -> StatementDialog:
        """Change a statement and issue it to be signed."""
        return opened(StatementDialog(self.desk, self.operations, row, self.window))
