"""Sentences at the fields they are about: shown under the field, told to screen readers, the first one focused."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class FieldErrors:
    """For a form in which the field ``on`` has a label ``on_error`` under it."""

    def __init__(self, form: object) -> None:
        self._form = form
        self._shown: list[str] = []

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
        self._shown.append(name)
        return True

    def clear(self) -> None:
        """Take all sentences away."""
        for name in self._shown:
            getattr(self._form, f"{name}_error").hide()
            _mark(getattr(self._form, name), "")
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
