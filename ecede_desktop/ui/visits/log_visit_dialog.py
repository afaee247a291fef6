"""Log a visit or another contact: one page from the first field to the last, kept as it is typed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.visits import ContactKind, ContactRow
from ecede_desktop.services import visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import contact_words, theme, wording
from ecede_desktop.ui.draft_keeper import DraftKeeper, kept_at
from ecede_desktop.ui.field_errors import FieldErrors
from ecede_desktop.ui.forms.ui_log_visit_dialog import Ui_LogVisitDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.visits import entry
from ecede_desktop.ui.visits.entry import VisitEntry
from ecede_desktop.ui.visits.visit_page import VisitPage
from ecede_desktop.ui.widgets.banner import Banner


@dataclass(frozen=True)
class VisitSubject:
    """The case that was visited, as the head of the page names it."""

    reference: str
    pupil: str
    detail: str = ""
    warning: str = ""


class LogVisitDialog(QDialog):
    """Signals: logged(ContactRow) after the store has confirmed it."""

    logged = Signal(object)

    def __init__(
        self,
        desk: Desk,
        operations: Operations,
        subject: VisitSubject,
        *,
        kind: str = ContactKind.HOME_VISIT.value,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._subject = desk, operations, subject
        self.form = Ui_LogVisitDialog()
        self.form.setupUi(self)
        self._warning = Banner("warning")
        self.form.head_layout.addWidget(self._warning)
        self.errors = FieldErrors(self.form)
        self.page = VisitPage(self.form, desk.clock.today(), self)
        self._blank = VisitEntry(kind=kind, on=self.form.on.text())
        self.page.show(self._blank)
        self.keeper = DraftKeeper(desk, operations, entry.FORM, subject.reference, self._values, self)
        self.keeper.start_again(self._blank.values())
        self._connect()
        self._name_subject()
        self.resize(theme.look().px(1040), theme.look().px(720))
        self.keeper.look()

    def save(self) -> None:
        """Ask the service; a refusal stands at its field and everything typed stays."""
        form = self.form
        self.errors.clear()
        form.refusal.hide()
        on = form.on.day()
        if not self._typed_well() or on is None:
            return
        command = entry.command(
            self._subject.reference,
            typed := self.page.read(),
            contact_words.policy().kind(typed.kind),
            on=on,
            started=form.started.time(),
            ended=form.ended.time(),
            actions=form.actions.agreed(),
            next_date=form.next_date.day(),
        )
        form.save.setEnabled(False)
        self._operations.write(
            lambda: visits.log_visit(self._desk, command), self, done=self._saved, owner=self, refused=self._refused
        )

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
            self.page.fill_kinds()
            self._name_subject()
        super().changeEvent(event)

    def _values(self) -> dict[str, str]:
        return self.page.read().values()

    def _typed_well(self) -> bool:
        form = self.form
        if form.on.day() is None:
            self.errors.show("on", self.tr("Write the day of the contact, for example 24/11/2026."))
        for clock in (form.started, form.ended):
            if not clock.isHidden() and not clock.understood():
                self.errors.show("on", self.tr("Write the time as hours and minutes, for example 14:30."), focus=clock)
        if self.page.lacks_child_seen:
            sentence = self.tr("Say whether the child was seen, and whether alone.")
            self.errors.show("child_seen", sentence, focus=form.alone)
        if fault := form.actions.first_fault():
            where, what = fault
            sentence = (
                self.tr("Say what was agreed, or empty the row.")
                if what == "what"
                else self.tr("Write the day by which it is to be done, for example 24/11/2026 or +7.")
            )
            self.errors.show("actions", sentence, focus=where)
        if not form.next_date.understood():
            self.errors.show("next_date", self.tr("Write the next date, for example 24/11/2026 or +7."))
        return not self.errors.any

    def _saved(self, row: ContactRow) -> None:
        self.keeper.drop()
        self.logged.emit(row)
        self.accept()

    def _refused(self, refusal: UserError) -> None:
        self.form.save.setEnabled(True)
        self.keeper.keep_now()
        if not self.errors.show_refusal(refusal, {"started": "on", "ended": "on"}):
            self.form.refusal.setText(wording.error_sentence(refusal))
            self.form.refusal.show()

    def _restore(self, draft: Draft) -> None:
        kept = VisitEntry.from_values(draft.values)
        if kept == replace(self._blank, on=kept.on, kind=kept.kind):
            return
        self.page.show(kept)
        when = kept_at(draft)
        sentence = self.tr("Your draft of {day}, {time} is back.")
        self._say_draft(sentence.format(day=wording.day(when.date()), time=f"{when:%H:%M}"))

    def _draft_kept(self, time: object) -> None:
        self._say_draft(self.tr("Draft kept {time}").format(time=f"{time:%H:%M}"))

    def _say_draft(self, sentence: str) -> None:
        self.form.draft.setText(sentence)
        self.form.discard.show()

    def _discard(self) -> None:
        self.keeper.drop()
        self.page.show(self._blank)
        self.keeper.start_again(self._blank.values())
        self.form.draft.setText(self.tr("Draft discarded."))
        self.form.discard.hide()
        self.form.on.setFocus()

    def _connect(self) -> None:
        form = self.form
        self.page.typed.connect(self.keeper.typed)
        self.keeper.kept.connect(self._draft_kept)
        self.keeper.found.connect(self._restore)
        form.now.clicked.connect(self.write_now)
        form.discard.clicked.connect(self._discard)
        form.save.clicked.connect(self.save)
        form.close_dialog.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+;"), self, self.write_now)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)

    def _name_subject(self) -> None:
        subject = self._subject
        self.form.about.setText(" · ".join(part for part in (subject.pupil, subject.detail, subject.reference) if part))
        self._warning.say(subject.warning)
