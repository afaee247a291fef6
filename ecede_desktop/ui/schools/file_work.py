"""Files in and out of the school pages: address list, calendar, register, transfer file, a school's own figures."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.calendars import CalendarPlan
from ecede_desktop.records.register_files import ExportRegister, ExportTransfer
from ecede_desktop.records.returns import FigureCheck
from ecede_desktop.records.schools import SchoolListPlan, SchoolRow
from ecede_desktop.services import calendar_files, figure_checks, register_files, school_lists
from ecede_desktop.ui import school_names
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.asking import TABLES, Asking
from ecede_desktop.ui.schools.plan_dialog import PlanDialog
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, text


class FileWork(Asking):
    """Everything that reads or writes a file shows first what it would do."""

    # the address list

    def choose_list(self) -> None:
        """Ask for the file of the address list."""
        words_ = self.tr("Address lists (*.ods *.xlsx *.csv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("Choose the address list"), "", words_)
        if name:
            self.look_at_list(Path(name))

    def look_at_list(self, path: Path) -> None:
        """Read what a list would change, and show it."""
        self.read(lambda: school_lists.plan_list(self.desk, path), lambda plan: self.show_list(path, plan))

    def show_list(self, path: Path, plan: SchoolListPlan) -> PlanDialog:
        """Show what a list would change; nothing is done before a person says so."""
        new, changed, gone = (len(plan.of(kind)) for kind in ("new", "changed", "closed"))
        about = self.tr("{new} new, {changed} changed, {gone} no longer in the list, {same} the same.").format(
            new=new, changed=changed, gone=gone, same=len(plan.of("same"))
        )
        names = {"new": self.tr("New"), "changed": self.tr("Changed"), "closed": self.tr("Not in the list")}
        lines = [
            (names[change.kind], f"{change.number}  {change.name}", _told(change.changes))
            for change in plan.changes
            if change.kind in names
        ]
        heads = (self.tr("What"), self.tr("School"), self.tr("What would change"))
        option = self.tr("Record the schools that are not in the list as closed today") if gone else ""
        dialog = PlanDialog(plan.file_name, about, heads, lines, self.tr("&Take it in"), option, self.window)

        def go(with_option: bool) -> None:
            self.operations.write(
                lambda: school_lists.import_list(self.desk, path, close_missing=with_option),
                self,
                done=lambda _plan: dialog.accept(),
                owner=dialog,
                refused=dialog.refuse,
            )

        dialog.wanted.connect(go)
        dialog.set_possible(bool(new or changed or gone))
        dialog.open()
        return dialog

    # calendars

    def choose_calendar(self, school: SchoolRow | None) -> None:
        """Ask for the file of a calendar."""
        words_ = self.tr("Calendars (*.csv *.ics);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("Choose a calendar"), "", words_)
        if name:
            self.look_at_calendar(Path(name), school)

    def look_at_calendar(self, path: Path, school: SchoolRow | None) -> None:
        """Read what a calendar would set, and show it."""
        number = school.number if school else None
        self.read(
            lambda: calendar_files.plan_calendar(self.desk, path, number),
            lambda plan: self.show_calendar(path, number, plan),
        )

    def show_calendar(self, path: Path, number: str | None, plan: CalendarPlan) -> PlanDialog:
        """Show what a calendar would set: every line goes in, or none."""
        lines = [(self.tr("Line {line}").format(line=line), why, "") for line, why in plan.refused]
        lines += [
            (words.of(words.TERMS, term.name), words.school_year(term.school_year),
             words.span(term.first_day, term.last_day))
            for term in plan.terms
        ]  # fmt: skip
        lines += [
            (words.of(words.DAYS, one.kind), one.note, words.span(one.first_day, one.last_day)) for one in plan.closures
        ]
        if plan.refused:
            about = self.tr("The file cannot go in: {count} lines have to be put right. Nothing was changed.").format(
                count=len(plan.refused)
            )
        else:
            about = self.tr("{terms} terms and {days} closed days are new; {same} are held already.").format(
                terms=len(plan.terms), days=len(plan.closures), same=plan.same
            )
        heads = (self.tr("What"), self.tr("Words"), self.tr("Days"))
        dialog = PlanDialog(plan.file_name, about, heads, lines, self.tr("&Take it in"), "", self.window)

        def go(_option: bool) -> None:
            self.operations.write(
                lambda: calendar_files.import_calendar(self.desk, path, number),
                self,
                done=lambda _plan: dialog.accept(),
                owner=dialog,
                refused=dialog.refuse,
            )

        dialog.wanted.connect(go)
        dialog.set_possible(bool(plan.terms or plan.closures) and not plan.refused)
        dialog.open()
        return dialog

    # registers

    def save_register(self, school: SchoolRow) -> FormDialog:
        """Ask for the period of a register, then for where it is to be written."""
        fields = self._period_fields()

        def take(values: Values) -> None:
            first, last = values["first_day"], values["last_day"]
            offered = register_files.register_file_name(school.number, first, last, ".xlsx")
            name, _ = QFileDialog.getSaveFileName(self.window, self.tr("Save the register"), offered, TABLES)
            if not name:
                dialog.save_button.setEnabled(True)
                return
            command = ExportRegister(school.number, first, last, Path(name))
            self.operations.write(
                lambda: register_files.export_register(self.desk, command),
                self,
                done=self.closing(dialog, self.say_written),
                owner=dialog,
                refused=dialog.refuse,
            )

        about = self.tr("One row a session. Pupils whose whereabouts are protected are left out.")
        dialog = FormDialog(
            self.tr("Register of {name}").format(name=school_names.own(school.name)),
            about, fields, self.tr("&Choose where"), take, self.window,
        )  # fmt: skip
        dialog.open()
        return dialog

    def save_transfer(self) -> FormDialog:
        """Ask for a pupil, then for where the transfer file is to be written."""
        fields = [
            FormField("upn", self.tr("UPN of the pupil"), text(), needed=self.tr("Write the UPN.")),
            FormField(
                "to", self.tr("School that gets it"), text(), self.tr("Its number; empty where it is not known.")
            ),
        ]

        def take(values: Values) -> None:
            destination = values["to"]
            offered = register_files.transfer_file_name(self.desk)
            name, _ = QFileDialog.getSaveFileName(
                self.window, self.tr("Save the transfer file"), offered, self.tr("Transfer files (*.xml)")
            )
            if not name:
                dialog.save_button.setEnabled(True)
                return

            def go() -> Any:
                to = register_files.destination_of(self.desk, destination)
                return register_files.export_transfer(self.desk, ExportTransfer(values["upn"], Path(name), to))

            self.operations.write(
                go,
                self,
                done=self.closing(dialog, self.say_written),
                owner=dialog,
                refused=dialog.refuse,
            )

        about = self.tr("Everything that is held of the pupil. Protected addresses are left out.")
        title = self.tr("Transfer file of a pupil")
        dialog = FormDialog(title, about, fields, self.tr("&Choose where"), take, self.window)
        dialog.open()
        return dialog

    def compare_figures(self, school: SchoolRow) -> FormDialog:
        """Ask for the period and the file of a school's own figures, and show where they differ."""

        def take(values: Values) -> None:
            words_ = self.tr("Tables (*.csv *.xlsx *.ods);;All files (*)")
            name, _ = QFileDialog.getOpenFileName(self.window, self.tr("Choose the school's figures"), "", words_)
            if not name:
                dialog.save_button.setEnabled(True)
                return
            days = (values["first_day"], values["last_day"])
            self.operations.read(
                lambda: figure_checks.check_figures(self.desk, Path(name), school.number, *days),
                self.closing(dialog, self.show_comparison),
                owner=dialog,
                failed=dialog.refuse,
            )

        about = self.tr("A file with UPN and possible, attended, authorised or unauthorised sessions.")
        title = self.tr("Own figures of {name}").format(name=school_names.own(school.name))
        dialog = FormDialog(title, about, self._period_fields(), self.tr("&Choose the file"), take, self.window)
        dialog.open()
        return dialog

    def show_comparison(self, found: FigureCheck) -> PlanDialog:
        """Show where a school's own figures are not those of the marks."""
        about = self.tr("{agreed} of {rows} pupils agree; {missing} sessions of them have no mark here.").format(
            agreed=found.agreed, rows=found.rows, missing=found.missing
        )
        lines = [
            (row.name or row.upn, words.figure_field(row.field), words.said_and_held(row))
            for row in found.disagreements
        ]  # fmt: skip
        heads = (self.tr("Pupil"), self.tr("Figure"), self.tr("File and marks"))
        dialog = PlanDialog(found.file_name, about, heads, lines, "", "", self.window)
        dialog.open()
        return dialog

    def _period_fields(self) -> list[FormField]:
        today = self.desk.clock.today()
        begin = dt.date(school_year_of(today), 9, 1)
        return [
            FormField("first_day", self.tr("First day"), self.day(begin), needed=self.tr("Write the first day.")),
            FormField("last_day", self.tr("Last day"), self.day(today), needed=self.tr("Write the last day.")),
        ]


def _told(changes: tuple[tuple[str, str, str], ...]) -> str:
    return "; ".join(f"{words.list_field(field)}: {held or '–'} → {said}" for field, held, said in changes)
