"""What a file's columns and codes mean: guesses beside its first rows, to be confirmed once and kept as a profile."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.records.import_profiles import LEFT_OUT, ColumnGuess, Profile, ProfileGuess
from ecede_desktop.records.names import tidy
from ecede_desktop.ui import code_book, i18n, theme, wording
from ecede_desktop.ui.imports.learn_words import DATE_ORDERS, FIELDS, LAYOUTS, words
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

DAY = "day"
_NO_MARK = "-"
_ROWS_SEEN = 8
_LEAST_LETTERS, _LIST_WIDTH = 18, 420


class LearnView(QWidget):
    """Signals: look_wanted(Profile): guess again with what is confirmed; save_wanted(Profile); left()."""

    look_wanted = Signal(object)
    save_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guess: ProfileGuess | None = None
        self.profile = Profile("")
        self._school = ""
        self._today = dt.date.max
        self.title, self.about = label(kind="section", wraps=True), label(kind="muted", wraps=True)
        self.refused = Banner("danger")
        self.name, self.system, self.scope = QLineEdit(), QLineEdit(), QComboBox()
        self.sheet, self.order, self.layout_of = QComboBox(), QComboBox(), QComboBox()
        self.am, self.pm = QComboBox(), QComboBox()
        controls = (self.name, self.system, self.scope, self.sheet, self.order, self.layout_of, self.am, self.pm)
        self.fields = [Field(control) for control in controls]
        self.rows = QTableWidget()
        self.columns_title, self.codes_title = label(kind="strong", wraps=True), label(kind="strong", wraps=True)
        self.columns_about, self.dates = label(kind="muted", wraps=True), label(kind="muted", wraps=True)
        self.columns: dict[int, QComboBox] = {}
        self.codes: dict[str, QComboBox] = {}
        self._column_grid, self._code_grid = QGridLayout(), QGridLayout()
        self.save, self.back = QPushButton(), QPushButton()
        self.save.setProperty("kind", "primary")
        self.back.setProperty("kind", "link")
        self._lay()
        for control in (self.sheet, self.order, self.layout_of):
            control.activated.connect(lambda _: self.look_wanted.emit(self.confirmed()))
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self.left)
        self.retranslate()

    def _lay(self) -> None:
        self.rows.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.rows.setTabKeyNavigation(False)
        self.rows.verticalHeader().setDefaultSectionSize(theme.look().px(28))
        places = QWidget()
        flow = FlowLayout(places)
        for field in self.fields:
            field.setMinimumWidth(theme.look().px(220))
            flow.addWidget(field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self.title, self.about, self.refused, self.rows, self.columns_title, self.columns_about):
            column.addWidget(part)
        column.addLayout(self._column_grid)
        column.addWidget(self.codes_title)
        column.addLayout(self._code_grid)
        column.addWidget(self.dates)
        column.addWidget(places)
        column.addLayout(buttons)
        column.addStretch(1)
        for combo in (self.scope, self.sheet, self.order, self.layout_of, self.am, self.pm):
            _narrow(combo)
        for grid in (self._column_grid, self._code_grid):
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(theme.SPACE_GROUP)
            grid.setVerticalSpacing(theme.SPACE_RELATED)

    def start(self, school_number: str, today: dt.date) -> None:
        """Another file: nothing is confirmed for it yet."""
        self.profile = Profile("")
        self._school, self._today = school_number, today
        self.name.clear()
        self.system.clear()
        self.refused.say("")

    def show_guess(self, guess: ProfileGuess) -> None:
        """Show the first rows with what is guessed of each column, and the codes that nobody knows."""
        self.guess = guess
        at = next((key for key, combo in self.columns.items() if combo.hasFocus()), None)
        self._show_rows(guess)
        self._show_columns(guess)
        self._show_codes(guess)
        self._show_choices(guess)
        self._say()
        if at in self.columns:
            self.columns[at].setFocus()

    def confirmed(self) -> Profile:
        """The profile as it is chosen now."""
        assert self.guess is not None
        headings = {
            tidy(column.heading).casefold(): str(combo.currentData() or LEFT_OUT)
            for column in self.guess.columns
            if (combo := self.columns.get(column.index)) and tidy(column.heading)
            and (combo.currentData() or column.field)
        }  # fmt: skip
        shown = {tidy(column.heading).casefold() for column in self.guess.columns}
        kept = {heading: meant for heading, meant in self.profile.headings.items() if heading not in shown}
        codes = dict(self.profile.codes)
        codes |= {code: str(combo.currentData()) for code, combo in self.codes.items() if combo.currentData()}
        return replace(
            self.profile,
            name=self.name.text().strip(),
            system=self.system.text().strip(),
            school_number=str(self.scope.currentData() or ""),
            headings={**kept, **headings},
            codes=codes,
            date_order=str(self.order.currentData() or ""),
            layout=str(self.layout_of.currentData() or ""),
            sheet=str(self.sheet.currentData() or ""),
            am_period=str(self.am.currentData() or ""),
            pm_period=str(self.pm.currentData() or ""),
        )

    def refuse(self, sentence: str) -> None:
        """Why it was not saved; what was chosen stays."""
        self.refused.say(sentence, "danger")
        self.save.setEnabled(True)

    def retranslate(self) -> None:
        """Say everything again; what was chosen stays chosen."""
        if self.guess is not None:
            self.profile = self.confirmed()
            self.show_guess(self.guess)
        else:
            self._say()

    def _save(self) -> None:
        if not self.name.text().strip():
            self.fields[0].set_error(self.tr("Give the profile a name, for example that of the school and its system."))
            self.name.setFocus()
            return
        left = [code for code, combo in self.codes.items() if combo.currentIndex() == 0]
        if left:
            said = self.tr("Say what each code means; still open: {codes}").format(codes=" ".join(left))
            self.refuse(said)
            self.codes[left[0]].setFocus()
            return
        self.fields[0].set_error("")
        self.refused.say("")
        self.save.setEnabled(False)
        self.save_wanted.emit(self.confirmed())

    def _show_rows(self, guess: ProfileGuess) -> None:
        shown = guess.rows[: max(_ROWS_SEEN, guess.header_row + 4)]
        width = max((len(row) for row in shown), default=0)
        self.rows.setRowCount(len(shown))
        self.rows.setColumnCount(width)
        for at, row in enumerate(shown):
            for place in range(width):
                item = QTableWidgetItem(row[place] if place < len(row) else "")
                if at == guess.header_row:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.rows.setItem(at, place, item)
        self.rows.setVerticalHeaderLabels([str(guess.first_row + at) for at in range(len(shown))])
        self.rows.setHorizontalHeaderLabels([str(place + 1) for place in range(width)])
        self.rows.resizeColumnsToContents()
        self.rows.setMinimumHeight(theme.look().px(200))
        self.rows.setVisible(bool(shown))

    def _show_columns(self, guess: ProfileGuess) -> None:
        _clear(self._column_grid)
        self.columns = {}
        for column in guess.columns:
            if column.field == DAY:
                continue
            combo = self._field_combo(column)
            line = len(self.columns)
            heading = column.heading or self.tr("Column {number}").format(number=column.index + 1)
            name = label(heading, "strong", wraps=True)
            name.setBuddy(combo)
            combo.setAccessibleName(self.tr("What the column {heading} holds").format(heading=heading))
            combo.setAccessibleDescription(", ".join(column.samples))
            self._column_grid.addWidget(name, line, 0)
            self._column_grid.addWidget(label(" · ".join(column.samples), "muted", wraps=True), line, 1)
            self._column_grid.addWidget(combo, line, 2)
            self.columns[column.index] = combo

    def _field_combo(self, column: ColumnGuess) -> QComboBox:
        combo = QComboBox()
        for key in FIELDS:
            combo.addItem(words(FIELDS, key), key)
        chosen = self.profile.headings.get(tidy(column.heading).casefold(), column.field)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        _narrow(combo)
        combo.activated.connect(lambda _: self.look_wanted.emit(self.confirmed()))
        return combo

    def _show_codes(self, guess: ProfileGuess) -> None:
        _clear(self._code_grid)
        self.codes = {}
        unknown = {**dict.fromkeys(self.profile.codes, 0), **guess.unknown_codes}
        for line, (code, count) in enumerate(unknown.items()):
            combo = self._code_combo(guess)
            combo.setCurrentIndex(max(combo.findData(self.profile.codes.get(code, "")), 0))
            name = label(code, "strong")
            name.setBuddy(combo)
            combo.setAccessibleName(self.tr("What the code {code} means").format(code=code))
            times = self.tr("stands {count} times in the first rows").format(count=count) if count else ""
            self._code_grid.addWidget(name, line, 0)
            self._code_grid.addWidget(label(times, "muted", wraps=True), line, 1)
            self._code_grid.addWidget(combo, line, 2)
            self.codes[code] = combo

    def _code_combo(self, guess: ProfileGuess) -> QComboBox:
        """Every statutory code of the file's time with its whole meaning; none is chosen for anybody."""
        combo = QComboBox()
        combo.addItem(self.tr("Choose what it means…"), "")
        combo.addItem(self.tr("No mark: the register was not taken"), _NO_MARK)
        day = dt.date.fromisoformat(guess.first_date) if guess.first_date else self._today
        codes = code_book.code_set_on(day) or code_book.code_set_on(self._today)
        for code in codes.codes.values() if codes is not None else ():
            meaning = wording.code_meaning(code.code, day)
            combo.addItem(f"{code.code}  {meaning} ({wording.mark_class(str(code.mark_class))})", code.code)
        _narrow(combo)
        return combo

    def _show_choices(self, guess: ProfileGuess) -> None:
        _fill(self.order, [(words(DATE_ORDERS, key), key) for key in DATE_ORDERS], self.profile.date_order)
        _fill(self.layout_of, [(words(LAYOUTS, key), key) for key in LAYOUTS], self.profile.layout)
        most = self.tr("The one that says most, with those that have its columns")
        sheets = [(most, ""), *((name, name) for name in guess.sheets)]
        _fill(self.sheet, sheets, self.profile.sheet or (guess.sheet if len(guess.sheets) > 1 else ""))
        periods = [(self.tr("None"), ""), *((name, name) for name in guess.periods)]
        _fill(self.am, periods, self.profile.am_period)
        _fill(self.pm, periods, self.profile.pm_period)
        every = self.tr("Every school with this system")
        here = self.tr("Only the school {number}").format(number=self._school)
        scopes = [(here, self._school), (every, "")] if self._school else [(every, "")]
        before = self.scope.currentData() if self.scope.count() == len(scopes) else scopes[0][1]
        _fill(self.scope, scopes, before)
        self.fields[3].setVisible(len(guess.sheets) > 1)
        for field in self.fields[6:]:
            field.setVisible(bool(guess.periods))

    def _say(self) -> None:
        guess = self.guess
        self.title.setText(self.tr("What the columns and codes mean"))
        self.about.setText(
            self.tr("Look at the first rows and confirm what each column holds. It is kept as a profile and used for "
                    "every file with these headings.")
        )  # fmt: skip
        names = (
            (self.tr("Name of the profile"), ""),
            (self.tr("System"), ""),
            (self.tr("Used for"), ""),
            (self.tr("Sheet"), ""),
            (self.tr("Order of dates"), ""),
            (self.tr("Layout"), ""),
            (self.tr("Lesson that stands for the morning"), ""),
            (self.tr("Lesson that stands for the afternoon"), ""),
        )
        for field, (name, help_text) in zip(self.fields, names, strict=True):
            field.say(name, help_text)
        self.columns_title.setText(self.tr("Columns"))
        days = sum(column.field == DAY for column in guess.columns) if guess else 0
        self.columns_about.setText(self.tr("{count} more columns hold the marks of a day.").format(count=days))
        self.columns_about.setVisible(days > 0)
        self.codes_title.setText(self.tr("Codes that are not known"))
        self.codes_title.setVisible(bool(self.codes))
        self.system.setPlaceholderText(self.tr("SIMS, Arbor, Bromcom, …"))
        self.dates.setText(self._evidence())
        self.dates.setVisible(bool(self.dates.text()))
        self.order.setAccessibleDescription(self.dates.text())
        self.rows.setAccessibleName(self.tr("First rows of the file"))
        self.save.setText(self.tr("&Save and read the file with it"))
        self.save.setEnabled(True)
        self.back.setText(self.tr("Back to the file"))
        if guess is not None and guess.problem:
            self.refused.say(guess.problem, "danger")

    def _evidence(self) -> str:
        guess = self.guess
        if guess is None or not guess.date_evidence:
            return ""
        shown = ", ".join(guess.date_evidence)
        if not (guess.first_date and guess.last_date):
            return self.tr("Dates that decide the order: {dates}").format(dates=shown)
        said = self.tr("Dates that decide the order: {dates}. The marks would be of {first} to {last}.")
        first, last = (i18n.format_day(dt.date.fromisoformat(day)) for day in (guess.first_date, guess.last_date))
        return said.format(dates=shown, first=first, last=last)


def _fill(combo: QComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
    combo.blockSignals(True)
    combo.clear()
    for text, key in entries:
        combo.addItem(text, key)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    combo.blockSignals(False)


def _narrow(combo: QComboBox) -> None:
    """As wide as there is room, whatever its longest entry; the list itself shows whole entries."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_LEAST_LETTERS)
    combo.view().setMinimumWidth(theme.look().px(_LIST_WIDTH))


def _clear(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
