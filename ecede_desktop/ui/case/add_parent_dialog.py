"""Add a parent to a pupil, or add what is newly known of one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_likeness import likeness_rules
from ecede_desktop.law.policy_people import people_policy
from ecede_desktop.records.claims import ContactClaimRow
from ecede_desktop.records.duplicates import LooksKnown
from ecede_desktop.records.pupils import Language, ParentRow, PupilRow, RecordParent
from ecede_desktop.services import duplicates, pupils
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import person_words, wording
from ecede_desktop.ui.case.circumstances import claimed_responsibility, relationship_words
from ecede_desktop.ui.field_errors import FieldErrors
from ecede_desktop.ui.forms.ui_add_parent_dialog import Ui_AddParentDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.likely_same import LikelySame
from ecede_desktop.ui.widgets.room import open_at

PAUSE = 300
"""Milliseconds after the last letter before likely records are looked for."""
KNOWN = {"": None, "yes": True, "no": False}
TEXTS = ("forename", "surname", "relationship", "responsibility_basis", "care_basis", "phone", "email", "postcode")


class AddParentDialog(QDialog):
    """Signals: recorded(ParentRow) after the store has confirmed it."""

    recorded = Signal(object)

    def __init__(
        self,
        desk: Desk,
        operations: Operations,
        pupil: PupilRow,
        *,
        known: ParentRow | None = None,
        claimed: ContactClaimRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._pupil, self._known = desk, operations, pupil, known
        self._claimed = claimed
        self.form = Ui_AddParentDialog()
        self.form.setupUi(self)
        self.errors = FieldErrors(self.form)
        self.form.language_asked_on.set_today(desk.clock.today())
        self.form.address.set_least_lines(2)
        bases = [person_words.own(basis) for basis in people_policy(desk.pack).bases]
        self.form.responsibility_basis.setCompleter(_offering(bases, self))
        self.likely = LikelySame(likeness_rules(desk.pack, desk.clock.today()))
        self.form.foot_layout.insertWidget(0, self.likely)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.retranslate()
        self._show_known()
        self._show_claimed()
        self._watch()
        self.form.save.clicked.connect(self.save)
        self.form.close_dialog.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        open_at(self, 960, 500)

    def read_command(self) -> RecordParent:
        """What is asked of the service."""
        form = self.form
        texts = {name: getattr(form, name).text().strip() for name in TEXTS}
        lines = [line.strip() for line in form.address.toPlainText().splitlines()]
        same = self.likely.chosen
        known = self._known.id if self._known else same.person.id if same else None
        return RecordParent(
            pupil_id=self._pupil.id,
            parent_id=known,
            join=same is not None and known not in {parent.id for parent in self._pupil.parents},
            somebody_else=self.likely.reason_text,
            title=form.title_of.text().strip(),
            has_responsibility=KNOWN[str(form.has_responsibility.currentData())],
            has_care=KNOWN[str(form.has_care.currentData())],
            lives_with=KNOWN[str(form.lives_with.currentData())],
            contact_order=self._known.contact_order if self._known else len(self._pupil.parents) + 1,
            language=Language(str(form.language.currentData())),
            language_asked_on=form.language_asked_on.day(),
            address_lines=tuple(line for line in lines if line),
            **texts,
        )

    def save(self) -> None:
        """Ask the service; a refusal stands at its field and everything typed stays."""
        self.errors.clear()
        self.form.refusal.hide()
        if not self.form.language_asked_on.understood():
            self.errors.show("language_asked_on", self.tr("Write the day, for example 24/11/2026."))
            return
        command = self.read_command()
        self.form.save.setEnabled(False)
        self._operations.write(
            lambda: pupils.record_parent(self._desk, command), self, done=self._saved, owner=self, refused=self._refused
        )

    def _saved(self, row: ParentRow) -> None:
        self.recorded.emit(row)
        self.accept()

    def _watch(self) -> None:
        """While a new parent is typed, look for those who are recorded already and look like them."""
        form = self.form
        self._pause.timeout.connect(self._look_for_likely)
        if self._known is not None:
            return
        for field in (form.forename, form.surname, form.phone, form.email, form.postcode):
            field.textChanged.connect(self._pause.start)
        form.address.textChanged.connect(self._pause.start)
        if self._claimed is not None:
            self._pause.start()

    def _look_for_likely(self) -> None:
        new = pupils.new_parent(self.read_command())
        if not new.surname:
            self.likely.show_rows(())
            return
        self._operations.read(lambda: duplicates.like(self._desk, new), self.likely.show_rows, owner=self)

    def _refused(self, refusal: UserError) -> None:
        self.form.save.setEnabled(True)
        if isinstance(refusal, LooksKnown):
            self.likely.show_rows(refusal.rows)
            self.likely.ask()
            return
        if not self.errors.show_refusal(refusal):
            self.form.refusal.setText(wording.error_sentence(refusal))
            self.form.refusal.show()

    def _show_known(self) -> None:
        known = self._known
        if known is None:
            return
        form = self.form
        form.title_of.setText(known.title)
        for name in TEXTS:
            if name != "postcode":
                getattr(form, name).setText(getattr(known, name))
        if known.address is not None:
            form.address.setPlainText("\n".join(known.address.lines))
            form.postcode.setText(known.address.postcode)
        for combo, held in (
            (form.has_responsibility, known.has_responsibility),
            (form.has_care, known.has_care),
            (form.lives_with, known.lives_with),
        ):
            _choose(combo, next(word for word, value in KNOWN.items() if value is held))
        _choose(form.language, known.language.value)
        form.language_asked_on.set_day(known.language_asked_on)

    def _show_claimed(self) -> None:
        """What a school claims, to begin from; responsibility and care stay not known: its word is no proof."""
        claimed, form = self._claimed, self.form
        if claimed is None:
            return
        form.title_of.setText(claimed.title)
        for name in ("forename", "surname", "email", "postcode"):
            getattr(form, name).setText(getattr(claimed, name))
        form.relationship.setText(relationship_words(claimed))
        form.phone.setText(", ".join(claimed.phones))
        form.address.setPlainText("\n".join(claimed.lines))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "errors"):
            self.form.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what the form itself does not."""
        form = self.form
        words = {"": self.tr("Not known"), "yes": self.tr("Yes"), "no": self.tr("No")}
        for combo in (form.has_responsibility, form.has_care, form.lives_with):
            _fill(combo, words)
        _fill(form.language, {language.value: wording.language(language) for language in Language})
        form.about.setText(self._about())
        if self._known is not None:
            title = self.tr("What is newly known of {name}").format(name=self._known.full_name)
            form.title.setText(title)
            self.setWindowTitle(title)
            form.save.setText(self.tr("&Save"))

    def _about(self) -> str:
        if self._claimed is None:
            return self._pupil.full_name
        said = self.tr("Claimed by {school} on {day}. {responsibility}. Ask before you save: it is no proof.").format(
            school=", ".join(self._claimed.schools),
            day=wording.day(self._claimed.claimed_on),
            responsibility=claimed_responsibility(self._claimed),
        )
        return f"{self._pupil.full_name} · {said}"


def _fill(combo: QComboBox, words: dict[str, str]) -> None:
    chosen = combo.currentData()
    combo.clear()
    for key, text in words.items():
        combo.addItem(text, key)
    _choose(combo, str(chosen or ""))


def _choose(combo: QComboBox, key: str) -> None:
    combo.setCurrentIndex(max(combo.findData(key), 0))


def _offering(lines: list[str], parent: QWidget) -> QCompleter:
    """Offers lines as they are typed; anything else may be written all the same."""
    made = QCompleter(lines, parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made
