"""Log a visit or another contact: one page from the first field to the last, kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.contact_events import EventRow, LogFamilyVisit
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.visits import ContactKind, ContactRow, LogVisit
from ecede_desktop.services import family_visits, visit_pages, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.draft_keeper import DraftKeeper, kept_at
from ecede_desktop.ui.forms.ui_log_visit_dialog import Ui_LogVisitDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.visits import entry
from ecede_desktop.ui.visits.entry import Understood, VisitEntry
from ecede_desktop.ui.visits.page_errors import PageErrors
from ecede_desktop.ui.visits.visit_page import VisitPage
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.room import open_at


@dataclass(frozen=True)
class VisitSubject:
    """The case that was visited, as the head of the page names it."""

    reference: str
    pupil: str
    detail: str = ""
    warning: str = ""


class LogVisitDialog(QDialog):
    """Signals:
    logged(ContactRow | EventRow): after the store has confirmed it; a session where it was written for a family.
    concern_wanted(str): the officer is worried about the child of this case.
    """

    logged = Signal(object)
    concern_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        operations: Operations,
        subject: VisitSubject,
        *,
        kind: str = ContactKind.HOME_VISIT.value,
        start: VisitEntry | None = None,
        plan_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._subject, self._plan_id = desk, operations, subject, plan_id
        self._not_names: tuple[str, ...] = ()
        self.form = Ui_LogVisitDialog()
        self.form.setupUi(self)
        self._warning = Banner("warning")
        self.late = Banner("warning")
        self.form.head_layout.addWidget(self._warning)
        self.form.head_layout.addWidget(self.late)
        self.page = VisitPage(self.form, desk.clock.today(), subject.pupil, subject.reference, self)
        self.errors = PageErrors(self.form, self.page)
        begun = start or VisitEntry(kind=kind)
        self._blank = replace(begun, on=begun.on or self.form.on.text())
        self.page.show(self._blank)
        # A planned visit is written up on a page of its own, beside what else is being written of the case.
        key = f"{subject.reference} {plan_id}" if plan_id else subject.reference
        self.keeper = DraftKeeper(desk, operations, entry.FORM, key, self._values, self)
        self.keeper.start_again(self._blank.values())
        self._connect()
        self._name_subject()
        open_at(self, 1040, 720)
        also = tuple(UUID(key) for key in entry.parts_typed(self._blank.parts))
        self._operations.read(
            lambda: visit_pages.read_visit_page(desk, subject.reference, also), self.page.offer, owner=self
        )
        self.keeper.look()

    def save(self) -> None:
        """Ask the service; a refusal stands at its field and everything typed stays."""
        self.errors.clear()
        if not self._typed_well():
            return
        write = self._write()
        self.form.save.setEnabled(False)
        self._operations.write(write, self, done=self._saved, owner=self, refused=self._refused)

    def pass_word(self) -> None:
        """The word that was refused names no child here: sign off with it."""
        self._not_names = (*self._not_names, self.errors.word)
        self.save()

    def write_now(self) -> None:
        """The day and time it is, by one key."""
        self.page.write_now(lambda: local(self._desk.clock.now()))

    def done(self, result: int) -> None:
        # Also the way out by Escape: what was typed is there when the page is opened again.
        if result != QDialog.DialogCode.Accepted and self.page.read().typed:
            self.keeper.keep_now()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.result() != QDialog.DialogCode.Accepted and self.page.read().typed:
            self.keeper.keep_now()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "page"):
            about = self.form.draft.text()
            self.form.retranslateUi(self)
            self.form.draft.setText(about)
            self.page.fill_words()
            self._name_subject()
            self._say_late()
        super().changeEvent(event)

    def _write(self) -> Callable[[], Outcome[Any]]:
        desk, command = self._desk, self._command()
        if not self.page.for_family:
            return lambda: visits.log_visit(desk, command)
        family = LogFamilyVisit(command, self.page.family.each_part(), self._not_names)
        return lambda: family_visits.log_family_visit(desk, family)

    def _command(self) -> LogVisit:
        form, typed = self.form, self.page.read()
        on = form.on.day()
        assert on is not None
        read = Understood(
            on, form.started.time(), form.ended.time(), form.actions.agreed(), form.next_date.day(), self._plan_id
        )
        return entry.command(self._subject.reference, typed, self.page.kind, read)

    def _values(self) -> dict[str, str]:
        return self.page.read().values()

    def _typed_well(self) -> bool:
        form, errors = self.form, self.errors
        if form.on.day() is None:
            errors.show("on", self.tr("Write the day of the contact, for example 24/11/2026."))
        for clock in (form.started, form.ended):
            if not clock.isHidden() and not clock.understood():
                errors.show("on", self.tr("Write the time as hours and minutes, for example 14:30."), focus=clock)
        sentence = self.tr("Say whether the child was seen, and whether alone.")
        if self.page.lacks_child_seen:
            errors.show("child_seen", sentence, focus=form.alone)
        if self.page.for_family:
            errors.show_lacking(sentence)
        if fault := form.actions.first_fault():
            where, what = fault
            said = (
                self.tr("Say what was agreed, or empty the row.")
                if what == "what"
                else self.tr("Write the day by which it is to be done, for example 24/11/2026 or +7.")
            )
            errors.show("actions", said, focus=where)
        if not form.next_date.understood():
            errors.show("next_date", self.tr("Write the next date, for example 24/11/2026 or +7."))
        return not errors.any

    def _saved(self, row: ContactRow | EventRow) -> None:
        self.keeper.drop()
        self.logged.emit(row)
        self.accept()

    def _refused(self, refusal: UserError) -> None:
        self.form.save.setEnabled(True)
        self.keeper.keep_now()
        self.errors.show_refusal(refusal)

    def _restore(self, draft: Draft) -> None:
        kept = VisitEntry.from_values(draft.values)
        if kept == replace(self._blank, on=kept.on, kind=kept.kind):
            return
        self.page.show(kept)
        when = kept_at(draft)
        sentence = self.tr("Your draft of {day}, {time} is back.")
        self._say_draft(sentence.format(day=wording.day(when.date()), time=f"{when:%H:%M}"))

    def _draft_kept(self, time: object) -> None:
        self._say_draft(self.tr("Draft kept {time}; not signed off yet").format(time=f"{time:%H:%M}"))

    def _say_draft(self, sentence: str) -> None:
        self.form.draft.setText(sentence)
        self.form.discard.show()

    def _discard(self) -> None:
        self.keeper.drop()
        self._not_names = ()
        self.page.show(self._blank)
        self.keeper.start_again(self._blank.values())
        self.form.draft.setText(self.tr("Draft discarded."))
        self.form.discard.hide()
        self.form.on.setFocus()

    def _connect(self) -> None:
        form = self.form
        self.page.typed.connect(self.keeper.typed)
        self.form.on.textChanged.connect(self._say_late)
        self.page.concern.wanted.connect(lambda: self.concern_wanted.emit(self._subject.reference))
        self.errors.pass_button.clicked.connect(self.pass_word)
        self.keeper.kept.connect(self._draft_kept)
        self.keeper.found.connect(self._restore)
        form.now.clicked.connect(self.write_now)
        form.discard.clicked.connect(self._discard)
        form.save.clicked.connect(self.save)
        form.close_dialog.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+;"), self, self.write_now)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)

    def _say_late(self) -> None:
        """A contact that is written up late can still be written; the record shows when it was."""
        day = self.form.on.day()
        level, days = visits.lateness(self._desk, day) if day is not None else ("", 0)
        sentence = self.tr("Written %n working day(s) after the contact: the record will show both days.", "", days)
        self.late.say(wording.plural(sentence, days) if level else "", "danger" if level == "very_late" else "warning")

    def _name_subject(self) -> None:
        subject = self._subject
        self.form.about.setText(" · ".join(part for part in (subject.pupil, subject.detail, subject.reference) if part))
        self._warning.say(subject.warning)
