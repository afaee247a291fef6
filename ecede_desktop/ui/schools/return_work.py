"""Dialogs of the code-level return: looked at first, kept, written, sent."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.returns import AskCodeReturn, CodeReturnPlan, CodeReturnRow
from ecede_desktop.services import code_returns
from ecede_desktop.ui import i18n, school_names
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.asking import TABLES, Asking
from ecede_desktop.ui.schools.plan_dialog import PlanDialog
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, text


class ReturnWork(Asking):
    """A return is shown with everything found in it before its figures are kept."""

    def make_return(self) -> FormDialog:
        """Ask for the period of a return of every school, and show what is found in it."""
        today = self.desk.clock.today()
        begin = dt.date(school_year_of(today), 9, 1)
        fields = [
            FormField("first_day", self.tr("First day"), self.day(begin), needed=self.tr("Write the first day.")),
            FormField("last_day", self.tr("Last day"), self.day(today), needed=self.tr("Write the last day.")),
        ]
        dialog: FormDialog

        def take(values: Values) -> None:
            ask = AskCodeReturn(values["first_day"], values["last_day"])
            self.operations.read(
                lambda: code_returns.plan_return(self.desk, ask),
                self.closing(dialog, self.show_return),
                owner=dialog,
                failed=dialog.refuse,
            )

        about = self.tr("Of every school, by year group and code, term by term.")
        dialog = FormDialog(
            self.tr("Code-level return"), about, fields, self.tr("&Look at it first"), take, self.window
        )
        dialog.open()
        return dialog

    def show_return(self, plan: CodeReturnPlan) -> PlanDialog:
        """Show what a return would hold and what was found, before its figures are kept."""
        about = self.tr("{schools} schools, {pupils} pupils, {lines} lines; to be sent by {day}. {rule}").format(
            schools=plan.schools,
            pupils=plan.pupils,
            lines=len(plan.lines),
            day=i18n.format_day(plan.due_on),
            rule=plan.rule,
        )
        lines = [
            (
                self.tr("Stops it") if check.stops else self.tr("For notice"),
                school_names.own(check.school_name),
                words.check(check),
            )
            for check in plan.checks
        ]
        heads = (self.tr("Weight"), self.tr("School"), self.tr("What was found"))
        title = self.tr("Code-level return")
        dialog = PlanDialog(title, about, heads, lines, self.tr("&Keep these figures"), "", self.window)

        def go(_option: bool) -> None:
            self.operations.write(
                lambda: code_returns.make_return(self.desk, plan.ask),
                self,
                done=lambda _row: dialog.accept(),
                owner=dialog,
                refused=dialog.refuse,
            )

        dialog.wanted.connect(go)
        dialog.set_possible(bool(plan.lines) and not plan.stopped)
        dialog.open()
        return dialog

    def save_return(self, row: CodeReturnRow) -> None:
        """Ask where a return is to be written."""
        name, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Save the return"), code_returns.return_file_name(row), TABLES
        )
        if name:
            language = i18n.language()
            self.write(lambda: code_returns.write_return(self.desk, row.id, Path(name), language), self.say_written)

    def record_sent(self, row: CodeReturnRow) -> FormDialog:
        """Ask when and to whom a return was sent."""
        today = self.desk.clock.today()
        fields = [
            FormField("on", self.tr("Day"), self.day(today), needed=self.tr("Write the day.")),
            FormField("to", self.tr("To whom"), text(), needed=self.tr("Write to whom it was sent.")),
        ]
        return self.ask(
            self.tr("The return was sent"),
            fields,
            self.tr("&Save"),
            lambda values: code_returns.record_sent(self.desk, row.id, values["on"], values["to"]),
            about=row.title,
        )
