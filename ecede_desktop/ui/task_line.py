"""One thing to do, acted on where it stands: done, put off with a reason, its case opened."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.law.consequence import Why
from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.tasks import TaskRow
from ecede_desktop.ui import address_words, i18n, marker_words, school_names, theme, wording
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.task_titles import title_of
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate
ICONS = {
    "visit": "home_visit", "action": "task", "stage_clock": "stage", "task": "task", "review": "eye",
    "handoff": "forward", "referral": "referral", "deadline": "clock", "concern": "danger",
}  # fmt: skip


class TaskLine(QFrame):
    """A card with at most three lines of words and its actions.

    Signals:
        finished(TaskRow), put_off(TaskRow), opened(str): the reference of its case,
        school_opened(str): the number of the school that it is about,
        concern_opened(str): the id of the concern that asks for it,
        referral_opened(str): the number of the referral that is to be decided,
        visit_wanted(TaskRow): the visit that it asks for is to be planned,
        history_wanted(TaskRow): each time that it was put off is to be shown.
    """

    finished = Signal(object)
    put_off = Signal(object)
    opened = Signal(str)
    school_opened = Signal(str)
    concern_opened = Signal(str)
    referral_opened = Signal(str)
    visit_wanted = Signal(object)
    history_wanted = Signal(object)

    def __init__(
        self,
        task: TaskRow,
        today: dt.date,
        ladder: Ladder,
        *,
        names_pupil: bool = True,
        why: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.task = task
        self._why = why
        self._title = title_of(task, ladder)
        self._names_pupil = names_pupil
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 8, 10)
        row.setSpacing(theme.SPACE_RELATED)
        late = is_late(task, today)
        token = Token.DANGER if late else Token.ACCENT
        mark = QVBoxLayout()
        mark.addSpacing(theme.look().px(9))
        mark.addWidget(IconLabel(ICONS.get(task.kind, "task"), token))
        mark.addStretch(1)
        row.addLayout(mark)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_INSIDE // 2)
        row.addLayout(words, 1)
        # The actions stand beside the title only: the lines under it get the whole width of the card.
        head = QHBoxLayout()
        head.addWidget(label(self._title, "strong", wraps=True), 1)
        head.addLayout(self._actions(), 0)
        words.addLayout(head)
        self._add_words(words, today, late)
        self.setAccessibleName(in_words(task, today, self._title, why))

    def _add_words(self, words: QVBoxLayout, today: dt.date, late: bool) -> None:
        task = self.task
        if self._names_pupil:
            link = self._link_to()
            words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if task.done_at is not None:
            words.addWidget(label(done_in_words(task), "small", wraps=True))
        else:
            words.addWidget(label(due_in_words(task, today), "error" if late else "muted", wraps=True))
        if warned := marker_words.in_sight(task.warning, task.markers):
            words.addWidget(_warning(warned))
        address = address_words.where(task.address, task.address_kind) if task.kind == "visit" else ""
        where = " · ".join(part for part in (task.case_reference if self._names_pupil else "", address) if part)
        for text in (where, task.snooze_reason and snoozed_in_words(task), task.note, self._why):
            if text:
                words.addWidget(label(text, "small", wraps=True))
        if task.snooze_reason:
            more = _link(translate("TaskLine", "Each time it was put off"))
            more.setAccessibleName(f"{more.text()}: {self._title}")
            more.setAutoDefault(True)  # Enter presses it
            more.clicked.connect(lambda: self.history_wanted.emit(self.task))
            words.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _link_to(self) -> QPushButton:
        if self.task.kind == "concern" and self.task.source.startswith("concern:"):
            return self._concern_link()
        if self.task.kind == "referral" and self.task.source.startswith("referral:"):
            return self._referral_link()
        return self._school_link() if self.task.school_number else self._case_link()

    def _concern_link(self) -> QPushButton:
        link, concern = _link(self.task.pupil_name), self.task.source.split(":")[1]
        link.setAccessibleName(translate("TaskLine", "Open the concern for {pupil}").format(pupil=self.task.pupil_name))
        link.clicked.connect(lambda: self.concern_opened.emit(concern))
        return link

    def _referral_link(self) -> QPushButton:
        number = self.task.source.partition(":")[2]
        about = self.task.pupil_name or school_names.own(self.task.school_name)
        link = _link(about or number)
        link.setAccessibleName(translate("TaskLine", "Open the referral {number}").format(number=number))
        link.clicked.connect(lambda: self.referral_opened.emit(number))
        return link

    def _case_link(self) -> QPushButton:
        link = _link(self.task.pupil_name or self.task.case_reference)
        link.setAccessibleName(translate("TaskLine", "Open the case of {pupil}").format(pupil=self.task.pupil_name))
        link.clicked.connect(lambda: self.opened.emit(self.task.case_reference))
        return link

    def _school_link(self) -> QPushButton:
        link = _link(school_names.own(self.task.school_name) or self.task.school_number)
        link.setAccessibleName(
            translate("TaskLine", "Open the school {school}").format(school=school_names.own(self.task.school_name))
        )
        link.clicked.connect(lambda: self.school_opened.emit(self.task.school_number))
        return link

    def _actions(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_INSIDE)
        # A concern ends by what is recorded on its own page, and is never put off.
        if self.task.done_at is None and self.task.kind != "concern":
            buttons = QHBoxLayout()
            buttons.setSpacing(0)
            actions = [("snooze", translate("TaskLine", "Put off"), self.put_off)]
            if self.task.kind not in ("stage_clock", "referral"):  # those end when the case moves on, or it is decided
                actions.insert(0, ("check", translate("TaskLine", "Done"), self.finished))
            if task_is_visit(self.task):
                actions.insert(0, ("route", translate("TaskLine", "Plan the visit"), self.visit_wanted))
            side = theme.look().px(18)
            for name, words, signal in actions:
                button = QToolButton()
                button.setIcon(icon(name))
                button.setIconSize(QSize(side, side))
                button.setToolTip(words)
                button.setAccessibleName(f"{words}: {self._title}")
                button.clicked.connect(lambda _checked=False, told=signal: told.emit(self.task))
                buttons.addWidget(button)
            column.addLayout(buttons)
        column.addStretch(1)
        return column


def task_is_visit(task: TaskRow) -> bool:
    """Whether a visit can be planned from it."""
    return task.kind == "visit" and bool(task.case_reference)


def is_late(task: TaskRow, today: dt.date) -> bool:
    """Whether the day it is due, or was put off to, has passed."""
    due = task.snoozed_to or task.due_on
    return task.done_at is None and due is not None and due < today


def due_in_words(task: TaskRow, today: dt.date) -> str:
    """When it is due, with the word for overdue, and how far away that is."""
    due = task.snoozed_to or task.due_on
    if due is None:
        return translate("TaskLine", "No day set")
    if is_late(task, today):
        return translate("TaskLine", "Overdue: {day}").format(day=wording.relative_day(due, today))
    return wording.relative_day(due, today)


def done_in_words(task: TaskRow) -> str:
    """By whom and when it was done, or why it was let go."""
    assert task.done_at is not None
    day = wording.day(local(task.done_at).date())
    if task.let_go:
        said = translate("TaskLine", "Let go {day} by {name}: {reason}")
        return said.format(day=day, name=task.done_by, reason=task.let_go)
    return translate("TaskLine", "Done {day} by {name}").format(day=day, name=task.done_by)


def snoozed_in_words(task: TaskRow) -> str:
    """From which day it was put off, and why."""
    return translate("TaskLine", "Put off from {day}: {reason}").format(
        day=wording.day(task.due_on), reason=task.snooze_reason
    )


def in_words(task: TaskRow, today: dt.date, title: str, why: str = "") -> str:
    """The whole line as it is read out."""
    parts = (
        title,
        task.pupil_name or school_names.own(task.school_name),
        due_in_words(task, today),
        marker_words.in_sight(task.warning, task.markers),
        address_words.where(task.address, task.address_kind),
        why,
    )
    return ". ".join(part for part in parts if part)


def why_in_words(why: Why | None) -> str:
    """Why a line stands where it stands: what follows when it is not done, in the words of the pack."""
    if why is None or not why.presses:
        return ""
    reason = why.consequence.welsh if i18n.language() == "cy" else why.consequence.english
    return translate("TaskLine", "Why here: {reason}").format(reason=reason)


def _link(words: str) -> QPushButton:
    link = QPushButton(words)
    link.setProperty("kind", "link")
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    return link


def _warning(text: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_INSIDE)
    row.addWidget(IconLabel("warning", Token.WARNING, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, "warning", wraps=True), 1)
    return holder
