"""Open a case on a referral: find the pupil, say why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_likeness import likeness_rules
from ecede_desktop.records.cases import CaseRow, OpenCase
from ecede_desktop.records.duplicates import LikeRow, LooksKnown
from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.services import cases, duplicates, search
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import likeness_words, wording
from ecede_desktop.ui.draft_keeper import DraftKeeper
from ecede_desktop.ui.field_errors import FieldErrors
from ecede_desktop.ui.forms.ui_open_case_dialog import Ui_OpenCaseDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.likely_same import LikelySame
from ecede_desktop.ui.widgets.room import open_at

FORM = "open_case"
MOST_FOUND = 20
FoundRole = Qt.ItemDataRole.UserRole + 1


class OpenCaseDialog(QDialog):
    """Signals: opened(CaseRow); case_wanted(reference): the pupil has one already and it was chosen."""

    opened = Signal(object)
    case_wanted = Signal(str)

    def __init__(
        self, desk: Desk, operations: Operations, *, pupil: FoundRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._pupil: FoundRow | None = None
        self.form = Ui_OpenCaseDialog()
        self.form.setupUi(self)
        self.errors = FieldErrors(self.form)
        self.form.referred_on.set_today(desk.clock.today())
        self.form.referred_on.set_day(desk.clock.today())
        self.form.reason.set_least_lines(4)
        self.likely = LikelySame(likeness_rules(desk.pack, desk.clock.today()))
        self.form.page_layout.insertWidget(self.form.page_layout.indexOf(self.form.chosen) + 1, self.likely)
        self._pause = QTimer(self, singleShot=True, interval=150)
        self.keeper = DraftKeeper(desk, operations, FORM, "", self._values, self)
        self.keeper.start_again(self._values())
        self._connect()
        self._show_found(())
        open_at(self, 600, 600)
        self.keeper.look()
        if pupil is not None:
            self.choose(pupil)

    @property
    def chosen(self) -> FoundRow | None:
        """The pupil that was chosen."""
        return self._pupil

    def choose(self, pupil: FoundRow) -> None:
        """Take this pupil."""
        self._pupil = pupil
        self.form.found.hide()
        born = self.tr("born {day}").format(day=wording.day(pupil.date_of_birth)) if pupil.date_of_birth else ""
        self.form.chosen.setText(" · ".join(part for part in (pupil.title, pupil.detail, born) if part))
        self.form.chosen.setProperty("kind", "strong")
        self.form.chosen.style().polish(self.form.chosen)
        self.form.chosen.show()
        self.form.reason.setFocus()
        self.likely.show_rows(())
        self._operations.read(
            lambda: duplicates.like_record(self._desk, "pupil", pupil.id), self._show_likely, owner=self
        )

    def save(self) -> None:
        """Ask the service; a refusal stands at its field and everything typed stays."""
        self.errors.clear()
        self.form.refusal.hide()
        if self._pupil is None:
            self.errors.show("pupil", self.tr("Find the pupil and choose the line."))
        if not self.form.reason.toPlainText().strip():
            self.errors.show("reason", self.tr("Say why the pupil is referred."))
        if not self.form.referred_on.understood():
            self.errors.show("referred_on", self.tr("Write the day, for example 24/11/2026."))
        if self.errors.any or self._pupil is None:
            return
        command = OpenCase(
            reason=self.form.reason.toPlainText().strip(),
            pupil_id=self._pupil.id,
            referred_on=self.form.referred_on.day(),
            referred_by=self.form.referred_by.text().strip(),
            somebody_else=self.likely.reason_text,
        )
        self.form.save.setEnabled(False)
        self._operations.write(
            lambda: cases.open_case(self._desk, command), self, done=self._opened, owner=self, refused=self._refused
        )

    def done(self, result: int) -> None:
        if result != QDialog.DialogCode.Accepted and self.form.reason.toPlainText().strip():
            self.keeper.keep_now()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Down leads from the words typed into the list; Enter in either takes a line, never the whole form.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            found = self.form.found
            if event.key() == Qt.Key.Key_Down and watched is self.form.pupil and found.count():
                found.setFocus()
                found.setCurrentRow(0)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_line(found.currentItem() or found.item(0))
                return True
        return super().eventFilter(watched, event)

    def _values(self) -> dict[str, str]:
        return {"reason": self.form.reason.toPlainText(), "referred_by": self.form.referred_by.text()}

    def _restore(self, draft: object) -> None:
        values = getattr(draft, "values", {})
        if values.get("reason", "").strip():
            self.form.reason.setPlainText(values["reason"])
            self.form.referred_by.setText(values.get("referred_by", ""))
            self.form.about.setText(self.tr("The reason that you began to write is back."))

    def _opened(self, row: CaseRow) -> None:
        self.keeper.drop()
        self.opened.emit(row)
        self.accept()

    def _show_likely(self, rows: tuple[LikeRow, ...]) -> None:
        """Other records that look like the pupil: one child may have come under two UPNs."""
        if self._pupil is not None and self._pupil.id not in {row.person.id for row in rows}:
            self.likely.show_rows(rows)

    def _use(self, row: LikeRow | None) -> None:
        """Work on the other record: on its case, where it has one."""
        if row is None:
            return
        person = row.person
        if person.case_reference:
            self.case_wanted.emit(person.case_reference)
            self.reject()
            return
        self.likely.forget_choice()
        place = f"pupil {person.upn or person.id}"
        detail = likeness_words.detail(person)
        self.choose(FoundRow("pupil", person.id, person.name, detail, place, "", person.upn, person.date_of_birth))

    def _refused(self, refusal: UserError) -> None:
        self.form.save.setEnabled(True)
        if isinstance(refusal, LooksKnown):
            self.likely.show_rows(refusal.rows)
            self.likely.ask()
            return
        if not self.errors.show_refusal(refusal):
            self.form.refusal.setText(wording.error_sentence(refusal))
            self.form.refusal.show()

    def _typed(self) -> None:
        self._pupil = None
        self.likely.show_rows(())
        self.form.chosen.hide()
        self._pause.start()

    def _find(self) -> None:
        text = self.form.pupil.text().strip()
        if len(text) < 2:
            self._show_found(())
            return
        self._operations.read(lambda: search.find(self._desk, text, MOST_FOUND * 2), self._show_found, owner=self)

    def _show_found(self, found: tuple[FoundRow, ...]) -> None:
        pupils = [row for row in found if row.kind == "pupil"][:MOST_FOUND]
        self.form.found.clear()
        for row in pupils:
            born = wording.day(row.date_of_birth) if row.date_of_birth else ""
            item = QListWidgetItem(" · ".join(part for part in (row.title, row.detail, born) if part))
            item.setData(FoundRole, row)
            self.form.found.addItem(item)
        searched = bool(self.form.pupil.text().strip()) and self._pupil is None
        self.form.found.setVisible(bool(pupils) and self._pupil is None)
        if searched and not pupils and not self._pause.isActive():
            self.form.chosen.setText(
                self.tr("Nobody was found. Import the school's register first, or try another spelling.")
            )
            self.form.chosen.setProperty("kind", "muted")
            self.form.chosen.style().polish(self.form.chosen)
            self.form.chosen.show()
        elif self._pupil is None:
            self.form.chosen.hide()

    def _take_line(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.choose(item.data(FoundRole))

    def _connect(self) -> None:
        form = self.form
        form.pupil.textEdited.connect(self._typed)
        self._pause.timeout.connect(self._find)
        for watched in (form.pupil, form.found):
            watched.installEventFilter(self)
        form.found.itemClicked.connect(self._take_line)
        for field in (form.reason, form.referred_by):
            field.textChanged.connect(self.keeper.typed)
        self.keeper.found.connect(self._restore)
        self.likely.used.connect(self._use)
        form.save.clicked.connect(self.save)
        form.close_dialog.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "keeper"):
            chosen = self.form.chosen.text()
            self.form.retranslateUi(self)
            self.form.chosen.setText(chosen)
        super().changeEvent(event)
