"""The dialogs of a code set: its days and source, one of its codes, and what would change before it is kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.codes import ENGLAND, LONG_TREND, WALES, CodeSet, MarkClass, MarkCode, shipped_book
from ecede_desktop.records.code_sets import CodeSetPreview
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.settings import code_set_preview
from ecede_desktop.ui.settings import code_set_words as words
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText

translate = QCoreApplication.translate
Make = Callable[[Values], CodeSet]
"""The set with what was typed; raises Refused where it cannot be."""


class CodeSetForm(FormDialog):
    """A dialog whose answer is a set: ``make`` refuses at the field, ``done`` gets what was made."""

    def __init__(
        self,
        title: str,
        about: str,
        fields: list[FormField],
        save_words: str,
        make: Make,
        done: Callable[[CodeSet], None],
        parent: QWidget,
        *,
        columns: int = 1,
    ) -> None:
        self._make, self._done = make, done
        super().__init__(title, about, fields, save_words, self._try, parent, columns=columns)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _try(self, values: Values) -> None:
        try:
            made = self._make(values)
        except UserError as refusal:
            self.refuse(refusal)
            return
        self._done(made)
        self.accept()


def facts_form(
    codes: CodeSet | None, title: str, today: dt.date, make: Make, done: Callable[[CodeSet], None], parent: QWidget,
    *, new: bool,
) -> CodeSetForm:  # fmt: skip
    """The name (of a new set only), for whom, from when to when, and where it comes from."""
    first, last, source = DayEdit(), DayEdit(), GrowingText()
    for edit in (first, last):
        edit.set_today(today)
    if codes is not None and not new:
        first.set_day(codes.valid_from)
        last.set_day(codes.valid_to)
        source.setPlainText(codes.source)
    where = choices([(key, words.jurisdiction(key)) for key in (WALES, ENGLAND)], codes.jurisdiction if codes else "")
    fields = [
        FormField("jurisdiction", translate("CodeSetForm", "For"), where),
        FormField("first", translate("CodeSetForm", "First day"), first),
        FormField(
            "last", translate("CodeSetForm", "Last day"), last,
            translate("CodeSetForm", "Leave it empty where the set holds until further notice."),
        ),
        FormField(
            "source", translate("CodeSetForm", "Where these codes come from"), source,
            translate("CodeSetForm", "Guidance, circular or the schools’ own system, with its date."),
        ),
    ]  # fmt: skip
    if new:
        hint = translate("CodeSetForm", "Short, for example CY-2026: it stands with every mark that is read with it.")
        fields.insert(0, FormField("id", translate("CodeSetForm", "Name of the set"), text(), hint))
    return CodeSetForm(title, "", fields, translate("CodeSetForm", "Go on"), make, done, parent)


def code_form(
    codes: CodeSet, row: MarkCode | None, title: str, make: Make, done: Callable[[CodeSet], None], parent: QWidget
) -> CodeSetForm:
    """One code with its whole meaning in both languages."""
    classes = [(key, wording.mark_class(key)) for key in words.CLASSES]
    evidence = [(key, words.evidence(key)) for key in ("U", "P", "C")]
    late = [(key, words.lateness(key)) for key in ("", "before_close", "after_close")]
    checked, closes = QCheckBox(), QCheckBox()
    checked.setText(translate("CodeSetForm", "A translator has checked the Welsh"))
    closes.setText(translate("CodeSetForm", "It says that the school is closed to all pupils"))
    if row is not None:
        checked.setChecked(row.welsh_checked)
        closes.setChecked(row.school_wide)
    one = row or MarkCode("", "", "", MarkClass.PRESENT, "U")
    fields = [
        FormField("code", translate("CodeSetForm", "Code"), text(one.code),
                  translate("CodeSetForm", "As it stands in the register, for example O.")),
        FormField("english", translate("CodeSetForm", "Meaning in English"), text(one.english)),
        FormField("welsh", translate("CodeSetForm", "Meaning in Welsh"), text(one.welsh)),
        FormField("welsh_checked", translate("CodeSetForm", "Welsh"), checked),
        FormField("mark_class", translate("CodeSetForm", "Counts as"), choices(classes, one.mark_class.value)),
        FormField("lateness", translate("CodeSetForm", "Says that the pupil came late"), choices(late, one.lateness)),
        FormField("maps_to", translate("CodeSetForm", "Stands for in trends over many years"),
                  choices(_codes_to_stand_for(codes), one.maps_to),
                  translate("CodeSetForm", "A code of two signs or more is also held as this one.")),
        FormField("confirmed", translate("CodeSetForm", "How sure this row is"), choices(evidence, one.confirmed)),
        FormField("school_wide", translate("CodeSetForm", "Closure"), closes),
    ]  # fmt: skip
    return CodeSetForm(title, "", fields, translate("CodeSetForm", "Go on"), make, done, parent, columns=2)


def row_of(values: Values, before: MarkCode | None) -> MarkCode:
    """The row as it was typed; what the form does not ask for stays."""
    return MarkCode(
        code=values["code"],
        english=values["english"],
        welsh=values["welsh"],
        mark_class=MarkClass(values["mark_class"]),
        confirmed=values["confirmed"],
        welsh_checked=values["welsh_checked"],
        lateness=values["lateness"],
        school_wide=values["school_wide"],
        maps_to=values["maps_to"],
        held_only=before.held_only if before is not None else False,
    )


def keep_form(told: CodeSetPreview, take: Callable[[Values], None], parent: QWidget) -> FormDialog:
    """Everything that would change, and a note that stays with the version."""
    listed = QListWidget()
    listed.addItems(list(code_set_preview.lines(told)))
    listed.setWordWrap(True)
    listed.setMinimumHeight(theme.look().px(min(180, 20 + 28 * listed.count())))
    fields = [
        FormField("changes", translate("CodeSetForm", "What would change: {count}").format(count=told.changes), listed),
        FormField("note", translate("CodeSetForm", "Note"), GrowingText(),
                  translate("CodeSetForm", "Why, and on whose word: it stays with this version.")),
    ]  # fmt: skip
    title = translate("CodeSetForm", "Keep {codes} like this?").format(codes=told.after.id)
    save = translate("CodeSetForm", "Save the code set")
    dialog = FormDialog(title, code_set_preview.about(told), fields, save, take, parent, columns=1)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(theme.look().px(680), dialog.height())
    return dialog


def _codes_to_stand_for(codes: CodeSet) -> list[tuple[str, str]]:
    """The codes of the set of 2010, then those of this set that a longer code may be held as."""
    welsh = shipped_book().get(LONG_TREND)
    found = [("", translate("CodeSetForm", "Itself"))]
    found += [(code, f"{code}  {words.meaning(row)}") for code, row in welsh.codes.items()]
    found += [
        (code, f"{code}  {words.meaning(row)} ({codes.id})")
        for code, row in codes.codes.items()
        if code not in welsh.codes
    ]
    return found
