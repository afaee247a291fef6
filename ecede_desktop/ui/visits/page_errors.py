"""What is wrong with a visit as it is typed, said at its field: the page's, a child's, or one of the pack."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.ui import wording
from ecede_desktop.ui.field_errors import FieldErrors
from ecede_desktop.ui.forms.ui_log_visit_dialog import Ui_LogVisitDialog
from ecede_desktop.ui.visits.visit_page import VisitPage

translate = QCoreApplication.translate
NAMES_A_CHILD = "words_name_another_child"
_AT = {"started": "on", "ended": "on", "present": "who_seen"}
"""Fields whose fault is said under another one."""
_FOLDED = frozenset({"third_party", "language_used", "place", "purpose"})


class PageErrors:
    """Where a word for all is written like a child's name, a button says that it is none."""

    def __init__(self, form: Ui_LogVisitDialog, page: VisitPage) -> None:
        self._form, self._page = form, page
        self._fields = FieldErrors(form)
        self._elsewhere = False
        self.word = ""
        self.pass_button = QPushButton()
        self.pass_button.setAutoDefault(False)
        self.pass_button.hide()
        foot = form.foot.layout()
        assert isinstance(foot, QVBoxLayout)
        foot.insertWidget(foot.indexOf(form.refusal) + 1, self.pass_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def any(self) -> bool:
        """Whether something is said to be wrong."""
        return self._fields.any or self._elsewhere

    def clear(self) -> None:
        """Take every sentence away."""
        self._fields.clear()
        self._page.family.clear_errors()
        self._page.home.clear_errors()
        self._page.details.clear_errors()
        if self._page.manager.error:
            self._page.manager.set_error("")
        self._form.refusal.hide()
        self.pass_button.hide()
        self._elsewhere = False

    def show(self, name: str, sentence: str, *, focus: QWidget | None = None) -> None:
        """Say what is wrong at a field of the page."""
        self._fields.show(name, sentence, focus=focus)

    def show_lacking(self, sentence: str) -> None:
        """Say it at each child of whom it is not said whether the child was seen."""
        for part in self._page.family.parts.values():
            if part.lacks_child_seen:
                part.set_error("child_seen", sentence)
                self._elsewhere = True

    def show_refusal(self, refusal: UserError) -> None:
        """Each sentence of a refusal at its field, or at the foot where it has none."""
        others: tuple[tuple[str, str, str], ...] = refusal.facts.get("also", ())  # type: ignore[assignment]
        sentence, part = wording.error_sentence(refusal), _number(refusal.facts.get("part", -1))
        said = self._at(str(refusal.facts.get("field", "")), sentence, part)
        for field, key, text in others:
            self._at(field, wording.error_sentence(UserError(key, text)), part)
        if not said:
            self._form.refusal.setText(sentence)
            self._form.refusal.show()
        if refusal.key == NAMES_A_CHILD:
            self.word = str(refusal.facts["word"])
            words = translate("VisitPage", "“{word}” is not the child here: sign off")
            self.pass_button.setText(words.format(word=self.word).replace("&", "&&"))
            self.pass_button.show()

    def _at(self, field: str, sentence: str, part: int) -> bool:
        table, _, key = field.partition(".")
        own = self._page.family.part_at(part) if part >= 0 else None
        if own is not None and own.set_error(field, sentence):
            return True
        if table == "details" and key:
            return self._page.details.set_error(key, sentence)
        if table == "home_conditions" and key:
            self._form.more.setChecked(True)
            return self._page.home.set_error(key, sentence)
        if field == "manager":
            self._page.manager.set_error(sentence)
            self._page.manager.control.setFocus()
            return True
        if field in _FOLDED:
            self._form.more.setChecked(True)
        focus = getattr(self._form, field, None) if field in _AT else None
        return self._fields.show(_AT.get(field, field), sentence, focus=focus if isinstance(focus, QWidget) else None)


def _number(value: object) -> int:
    return value if isinstance(value, int) else -1
