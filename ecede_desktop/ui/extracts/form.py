"""The left side of the extract: pupil, period, language, purpose, sessions without a mark."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.extracts import AskExtract
from ecede_desktop.ui import school_names, wording
from ecede_desktop.ui.extracts.preflight import session_in_words
from ecede_desktop.ui.extracts.request import ExtractSubject, usual_period
from ecede_desktop.ui.field_errors import FieldErrors
from ecede_desktop.ui.forms.ui_extract_panel import Ui_ExtractPanel

LANGUAGES = ("both", "en", "cy")


class ExtractForm(QObject):
    """Signals: changed(): something else is asked now."""

    changed = Signal()

    def __init__(self, page: QWidget, today: dt.date, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._subject: ExtractSubject | None = None
        self._missing: tuple[tuple[dt.date, str], ...] = ()
        self.form = Ui_ExtractPanel()
        self.form.setupUi(page)
        self.errors = FieldErrors(self.form)
        form = self.form
        for edit in (form.first_day, form.last_day):
            edit.set_today(today)
        first, last = usual_period(today)
        form.first_day.set_day(first)
        form.last_day.set_day(last)
        form.missing_field.hide()
        form.period_row.set_characters(27)
        for field in (form.first_day, form.last_day, form.purpose):
            field.textChanged.connect(self.changed)
        for tick in (form.name_parents, form.acknowledge_missing):
            tick.toggled.connect(self.changed)
        self._fill_languages()
        for combo in (form.language, form.school):
            combo.currentIndexChanged.connect(self.changed)

    def show_subject(self, subject: ExtractSubject) -> None:
        """Name the pupil and offer the schools."""
        form = self.form
        if self._subject is None or subject.pupil.id != self._subject.pupil.id:
            form.acknowledge_missing.setChecked(False)
        self._subject = subject
        pupil = subject.pupil
        form.pupil.setText(pupil.full_name)
        parts = (self.tr("UPN {upn}").format(upn=pupil.upn) if pupil.upn else "", subject.reference)
        form.about.setText(" · ".join(part for part in parts if part))
        form.school.blockSignals(True)
        form.school.clear()
        for number, name in subject.schools:
            form.school.addItem(school_names.own(name), number)
        form.school.blockSignals(False)
        form.school_field.setVisible(len(subject.schools) > 1)

    def read(self, subject: ExtractSubject) -> AskExtract | None:
        """What is asked; None while a day cannot be read."""
        form = self.form
        self.errors.clear()
        for name in ("first_day", "last_day"):
            if getattr(form, name).day() is None:
                self.errors.show(name, self.tr("Write a day, for example 24/11/2026."), focus=getattr(form, name))
        first, last = form.first_day.day(), form.last_day.day()
        if first is None or last is None:
            return None
        return AskExtract(
            first_day=first,
            last_day=last,
            pupil_id=subject.pupil.id,
            school_number=str(form.school.currentData() or "") if len(subject.schools) > 1 else "",
            language=str(form.language.currentData()),
            purpose=form.purpose.text().strip(),
            acknowledge_missing=form.acknowledge_missing.isChecked(),
            name_parents=form.name_parents.isChecked(),
        )

    def show_missing(self, sessions: tuple[tuple[dt.date, str], ...]) -> None:
        """List the sessions without a mark, with the box that says they were seen."""
        form = self.form
        self._missing = sessions
        form.missing_field.setVisible(bool(sessions))
        count = len(sessions)
        words = self.tr("1 session has no mark.") if count == 1 else self.tr("{count} sessions have no mark.")
        form.missing_sum.setText(words.format(count=count))
        form.missing_sessions.clear()
        form.missing_sessions.addItems([session_in_words(day, session) for day, session in sessions])
        lines = min(count, 5) * max(24, form.missing_sessions.sizeHintForRow(0)) + 4 if count else 0
        form.missing_sessions.setFixedHeight(lines)

    def end_on(self, day: dt.date) -> None:
        """End the period on another day than the usual one."""
        self.form.last_day.set_day(day)

    def fit(self) -> None:
        """The left side is never narrower than what stands in it."""
        bar = self.form.scroll.verticalScrollBar().sizeHint().width()
        self.form.scroll.setMinimumWidth(self.form.ask.minimumSizeHint().width() + bar)

    def name_buttons(self, *, issued: bool) -> None:
        """Each button says what it does now."""
        form = self.form
        form.save_issue.setText(self.tr("Sa&ve…") if issued else self.tr("Issue and sa&ve…"))
        form.print_issue.setText(self.tr("&Print…") if issued else self.tr("Issue and &print…"))

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.retranslateUi(self._page)
        self._fill_languages()
        if self._subject is not None:
            self.show_subject(self._subject)
        self.show_missing(self._missing)

    def _fill_languages(self) -> None:
        combo = self.form.language
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for key in LANGUAGES:
            combo.addItem(wording.language(key), key)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.blockSignals(False)
