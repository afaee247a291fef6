"""Sentences at the fields they are about: shown under the field, told to screen readers, the first one focused."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.ui import wording


class FieldErrors:
    """For a form in which the field ``on`` has a label ``on_error`` under it."""

    def __init__(self, form: object) -> None:
        self._form = form
        self._shown: dict[str, QWidget] = {}

    def show(self, name: str, sentence: str, *, focus: QWidget | None = None) -> bool:
        """Put the sentence under the field; False when the form has no such field or it is not visible."""
        label = getattr(self._form, f"{name}_error", None)
        control = getattr(self._form, name, None)
        holder = getattr(self._form, f"{name}_field", None)
        if not isinstance(label, QLabel) or not isinstance(control, QWidget):
            return False
        if isinstance(holder, QWidget) and holder.isHidden():
            return False
        label.setText(sentence)
        label.show()
        _mark(focus or control, sentence)
        if not self._shown:
            (focus or control).setFocus()
        self._shown[name] = focus or control
        return True

    def show_refusal(self, refusal: UserError, also_at: Mapping[str, str] | None = None) -> bool:
        """Each sentence of a refusal at its field; False when the first has no field here.

        ``also_at`` names the field whose label serves for another one: two times of day in one row.
        """
        others: tuple[tuple[str, str, str], ...] = refusal.facts.get("also", ())  # type: ignore[assignment]
        first = self._show_at(str(refusal.facts.get("field", "")), wording.error_sentence(refusal), also_at or {})
        for field, key, text in others:
            self._show_at(field, wording.error_sentence(UserError(key, text)), also_at or {})
        return first

    def _show_at(self, field: str, sentence: str, also_at: Mapping[str, str]) -> bool:
        focus = getattr(self._form, field, None) if field in also_at else None
        return self.show(also_at.get(field, field), sentence, focus=focus if isinstance(focus, QWidget) else None)

    def clear(self) -> None:
        """Take all sentences away."""
        for name, control in self._shown.items():
            getattr(self._form, f"{name}_error").hide()
            _mark(control, "")
        self._shown.clear()

    @property
    def any(self) -> bool:
        """Whether a sentence is shown."""
        return bool(self._shown)


def _mark(control: QWidget, sentence: str) -> None:
    control.setAccessibleDescription(sentence)
    control.setProperty("invalid", bool(sentence))
    control.style().unpolish(control)
    control.style().polish(control)
