"""Settings: language, look and lock of this machine; backup and check of the store; the council's attendance codes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop import settings
from ecede_desktop.errors import UserError
from ecede_desktop.records.stores import BackupResult, Verification
from ecede_desktop.services import stores
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.settings.calendar_section import CalendarSection
from ecede_desktop.ui.settings.code_sets_page import CodeSetsPage
from ecede_desktop.ui.settings.council_section import CouncilSection
from ecede_desktop.ui.settings.letter_section import LetterSection
from ecede_desktop.ui.settings.officer_section import OfficerSection
from ecede_desktop.ui.settings.snippet_section import SnippetSection
from ecede_desktop.ui.settings.spelling_section import SpellingSection
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.choice_box import fill_box
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label, rule

SCALES = (100, 125, 150, 175, 200)


class SettingsPanel(Panel):
    """Each choice holds at once and is remembered on this machine; codes have a page of their own, at ``codes``."""

    SHOWS = frozenset({"code_set", "user"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._title = label(kind="title")
        self._machine, self._store, self._council = (label(kind="section") for _ in range(3))
        self.language, self.theme, self.scale, self.minutes = QComboBox(), QComboBox(), QComboBox(), QSpinBox()
        self.fields = [Field(part) for part in (self.language, self.theme, self.scale, self.minutes)]
        self.backup_button, self.verify_button, self.codes_button = QPushButton(), QPushButton(), QPushButton()
        self.duplicates_button = QPushButton()
        self.calendar = CalendarSection(desk, operations)
        self.spelling = SpellingSection()
        self.snippets = SnippetSection(desk, operations)
        self.officer = OfficerSection(desk, operations)
        self.letters = LetterSection(desk, operations)
        self.council = CouncilSection(desk, operations)
        self._stack = QStackedWidget()
        self.codes = CodeSetsPage(desk, operations)
        self.said = Banner("success")
        self._lay_out()
        self.retranslate()
        self._show_settings()
        self._connect()

    def open_place(self, place: Place) -> None:
        """The settings, or the attendance codes: ``settings › codes``."""
        self._stack.setCurrentIndex(int(place.tab == "codes"))

    def read(self) -> None:
        """Read what is kept in the store."""
        self.codes.read()
        self.officer.read()
        self.snippets.read()
        self.letters.read()
        self.council.read()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Settings"))
        self._machine.setText(self.tr("This machine"))
        self._store.setText(self.tr("The store"))
        names = (
            (self.tr("Language"), ""),
            (self.tr("Colours"), ""),
            (self.tr("Text size"), ""),
            (
                self.tr("Lock after minutes without input"),
                self.tr("It also locks when the system locks its screen. What you were typing is kept."),
            ),
        )
        for field, (name, text) in zip(self.fields, names, strict=True):
            field.say(name, text)
        fill_box(self.language, list(i18n.LANGUAGES.items()))
        themes = (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        fill_box(self.theme, themes)
        fill_box(self.scale, [(scale, f"{scale} %") for scale in SCALES])
        self.backup_button.setText(self.tr("Back up now…"))
        self.verify_button.setText(self.tr("Check the store"))
        self._council.setText(self.tr("The council’s tables"))
        self.codes_button.setText(self.tr("Attendance codes"))
        self.duplicates_button.setText(self.tr("Likely duplicates (Ctrl+Shift+D)"))
        self.codes.retranslate()
        self.calendar.retranslate()
        self.spelling.retranslate()
        self.snippets.retranslate()
        self.officer.retranslate()
        self.letters.retranslate()
        self.council.retranslate()

    def _show_settings(self) -> None:
        kept = settings.load()
        self.language.setCurrentIndex(self.language.findData(i18n.language()))
        self.theme.setCurrentIndex(self.theme.findData(kept.theme))
        self.scale.setCurrentIndex(max(0, self.scale.findData(kept.text_scale)))
        self.minutes.setRange(1, 15)
        self.minutes.setValue(kept.idle_lock_minutes)

    def _connect(self) -> None:
        self.language.activated.connect(self._speak)
        self.theme.activated.connect(self._look)
        self.scale.activated.connect(self._look)
        self.minutes.valueChanged.connect(lambda minutes: settings.change(idle_lock_minutes=minutes))
        self.backup_button.clicked.connect(self._back_up)
        self.verify_button.clicked.connect(self._verify)
        self.codes_button.clicked.connect(lambda: self.go.emit(Place("settings", "", "codes")))
        self.duplicates_button.clicked.connect(lambda: self.go.emit(Place("duplicates")))
        self.codes.back.connect(lambda: self.go.emit(Place("settings")))

    def _speak(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        settings.change(language=self.language.currentData())
        i18n.set_language(application, self.language.currentData())

    def _look(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        mode, scale = self.theme.currentData(), self.scale.currentData()
        settings.change(theme=mode, text_scale=scale)
        theme.apply(application, mode, scale)

    def _back_up(self) -> None:
        start = settings.load().backup_folder or ""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where should the backup go?"), start)
        if folder:
            settings.change(backup_folder=folder)
            self.back_up_to(Path(folder))

    def back_up_to(self, folder: Path) -> None:
        """Write a verified backup to a folder and say so."""
        self.said.say(self.tr("Backing up and checking the copy…"), "info")
        self.operations.read(
            lambda: stores.backup(self.desk, folder), self._backed_up, owner=self, failed=self._refused
        )

    def _backed_up(self, result: BackupResult) -> None:
        words = self.tr("Backed up and checked: %1").replace("%1", result.path.name)
        self.said.say(words, "success")

    def _verify(self) -> None:
        self.said.say(self.tr("Checking the store…"), "info")
        self.operations.read(lambda: stores.verify(self.desk), self._verified, owner=self, failed=self._refused)

    def _verified(self, result: Verification) -> None:
        if result.ok:
            words = self.tr("The store is whole: %1 audit lines in an unbroken chain.")
            self.said.say(words.replace("%1", str(result.audit_lines)), "success")
        else:
            self.said.say("\n".join(result.faults), "danger")

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    def _lay_out(self) -> None:
        page = QWidget()
        page.setMaximumWidth(theme.look().px(640))
        inner = QVBoxLayout(page)
        inner.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        inner.setSpacing(theme.SPACE_GROUP)
        machine = (self._machine, *self.fields, self.spelling, rule(), self.officer)
        machine = (*machine, rule(), self.snippets, rule(), self.calendar)
        for part in (self._title, self.said, *machine, rule(), self._store):
            inner.addWidget(part)
        for button in (self.backup_button, self.verify_button):
            inner.addWidget(button)
        for part in (rule(), self._council, self.codes_button, self.duplicates_button):
            inner.addWidget(part)
        for part in (rule(), self.council, rule(), self.letters):
            inner.addWidget(part)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.codes)
        column.addWidget(self._stack)
