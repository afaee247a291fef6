"""The plan that holds: figures against its target, actions with their state, support, wishes, answers, reviews."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.law.policy_plans import PlanPolicy
from ecede_desktop.records.plans import PlanFigures, PlanRow, PlanView, Signer
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.case import plan_words
from ecede_desktop.ui.case.plan_picture import PlanPicture
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label, rule
from ecede_desktop.ui.widgets.section import link

translate = QCoreApplication.translate
_STATE = {
    "done": ("met", Token.SUCCESS),
    "open": ("unmet", Token.MUTED),
    "late": ("clock", Token.DANGER),
    "let_go": ("close", Token.MUTED),
}
_ANSWER = {
    Answer.SIGNED: ("met", Token.SUCCESS),
    Answer.AGREED: ("met", Token.SUCCESS),
    Answer.REFUSED: ("close", Token.WARNING),
    Answer.ABSENT: ("unmet", Token.MUTED),
}


class PlanCard(QFrame):
    """Signals: review_wanted(), sign_wanted(Signer | None), print_wanted(), replace_wanted(), end_wanted()."""

    review_wanted = Signal()
    sign_wanted = Signal(object)
    print_wanted = Signal()
    replace_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, view: PlanView, policy: PlanPolicy, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert view.current is not None
        self._view, self._plan, self._policy, self._today = view, view.current, policy, today
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(theme.SPACE_RELATED)
        self._head()
        self._figures()
        self._actions()
        self._texts()
        self._answers()
        self._reviews()

    def _head(self) -> None:
        plan, column = self._plan, self._column
        column.addWidget(label(plan_words.kind(self._policy, plan.kind), "section", wraps=True))
        words, name, token = self._standing()
        row = _row(name, token, words, "strong")
        column.addWidget(row)
        column.addWidget(label(_days(plan), "muted", wraps=True))
        due = plan.next_review
        if due is None:
            column.addWidget(label(self.tr("No day is set for the next review."), "warning", wraps=True))
        else:
            late = due < self._today
            said = self.tr("Review overdue: {day}") if late else self.tr("Next review {day}")
            day = wording.relative_day(due, self._today)
            column.addWidget(label(said.format(day=day), "error" if late else "", wraps=True))
        holder = QWidget()
        acts = FlowLayout(holder)
        self.review = _button("eye", self.tr("Re&view"), self.review_wanted.emit)
        self.review.setProperty("kind", "primary" if due is not None and due <= self._today else "")
        self.sign = _button("confirmation", self.tr("Record an ans&wer"), lambda: self.sign_wanted.emit(None))
        self.print_button = _button("print", self.tr("&Print to sign"), self.print_wanted.emit)
        self.replace = _button("note", self.tr("Re&place"), self.replace_wanted.emit)
        self.end = _button("close", self.tr("&End the plan"), self.end_wanted.emit)
        for button in (self.review, self.sign, self.print_button, self.replace, self.end):
            acts.addWidget(button)
        column.addWidget(holder)
        if self._view.papers:
            said = self.tr("Papers issued: {numbers}").format(numbers=", ".join(self._view.papers))
            column.addWidget(label(said, "small", wraps=True))

    def _standing(self) -> tuple[str, str, Token]:
        """Whether it stands, in words, with its icon."""
        contract = self._plan.kind is PlanKind.PARENTING_CONTRACT
        parents = [one for one in self._view.signers if one.role is Role.PARENT]
        if self._view.stands:
            words = self.tr("Signed by both sides") if contract else self.tr("Agreed with a parent")
            return words, "met", Token.SUCCESS
        if any(one.answer and one.answer.answer is Answer.REFUSED for one in parents):
            return self.tr("Refused. A refusal is no offence."), "close", Token.WARNING
        return self.tr("Waiting for an answer"), "clock", Token.WARNING

    def _figures(self) -> None:
        figures, plan = self._view.figures, self._plan
        if figures is None:
            return
        self._title(self.tr("Attendance"))
        picture = PlanPicture()
        picture.show_weeks(self._view.weeks, self._view.weeks_before, plan.target)
        holder, words = QWidget(), QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_GROUP)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.SPACE_INSIDE)
        for line in figure_lines(figures):
            lines.addWidget(label(line, wraps=True))
        target = self.tr("No target is set.")
        if plan.target is not None:
            target = self.tr("Target: {percent} (dashed line).").format(percent=wording.percent(plan.target))
        lines.addWidget(label(target, wraps=True))
        said = self.tr("A bar a week: outlined before the plan, filled since.")
        lines.addWidget(label(said, "small", wraps=True))
        lines.addStretch(1)
        self._column.addWidget(holder)

    def _actions(self) -> None:
        self._title(self.tr("Actions"))
        for action in self._plan.actions:
            words, state = plan_words.action_state(action, self._today)
            name, token = _STATE[state]
            who = self.tr("{what} – {who}").format(what=action.what, who=action.who) if action.who else action.what
            self._column.addWidget(_row(name, token, who, "", words, "error" if state == "late" else "muted"))

    def _texts(self) -> None:
        plan = self._plan
        supports = plan_words.supports(self._policy, plan)
        texts = (
            (self.tr("Support offered"), "\n".join((*supports, plan.support_offered)).strip()),
            (self.tr("What the child wants"), plan.childs_wishes),
            (self.tr("What the parents want"), plan.parents_wishes),
            (self.tr("Also agreed"), plan.note),
        )
        for title, text in texts:
            if text:
                self._title(title)
                self._column.addWidget(label(text, wraps=True))

    def _answers(self) -> None:
        self._title(self.tr("Answers"))
        for signer in self._view.signers:
            self._column.addWidget(self._answer(signer))

    def _answer(self, signer: Signer) -> QWidget:
        who = self.tr("{name} ({role})").format(name=signer.name, role=plan_words.role(signer.role))
        if signer.answer is None:
            made = _row("unmet", Token.MUTED, who, "", self.tr("No answer yet"), "muted")
            said = self.tr("Record the answer of {name}").format(name=signer.name)
            made.layout().addWidget(  # type: ignore[union-attr]
                link(self.tr("Record it"), said, lambda: self.sign_wanted.emit(signer))
            )
            return made
        answer = signer.answer
        name, token = _ANSWER[answer.answer]
        words = self.tr("{answer}, {day}").format(
            answer=plan_words.answer(answer.answer), day=i18n.format_day(answer.on)
        )
        return _row(name, token, who, "", f"{words}. {answer.note}" if answer.note else words, "muted")

    def _reviews(self) -> None:
        if not self._plan.reviews:
            return
        self._title(self.tr("Reviews"))
        for held in reversed(self._plan.reviews):
            said = self.tr("{day}: {outcome}").format(
                day=i18n.format_day(held.on), outcome=plan_words.outcome(self._policy, held.outcome)
            )
            self._column.addWidget(label(said, "strong", wraps=True))
            for line in figure_lines(held.figures):
                self._column.addWidget(label(line, "small", wraps=True))
            if held.note:
                self._column.addWidget(label(held.note, wraps=True))

    def _title(self, text: str) -> None:
        self._column.addWidget(rule())
        self._column.addWidget(label(text, "strong", wraps=True))


def figure_lines(figures: PlanFigures) -> list[str]:
    """Before, during and after in words, each with its counts and its missing marks."""
    lines = [
        translate("plans", "Before the plan: {figure}").format(figure=plan_words.figure(figures.before)),
        translate("plans", "In the plan: {figure}").format(figure=plan_words.figure(figures.during)),
    ]
    if figures.change is not None:
        points = f"{figures.change:+.1f}".replace("-", "\N{MINUS SIGN}")
        lines.append(translate("plans", "Change: {points} percentage points").format(points=points))
    if figures.after is not None:
        lines.append(
            translate("plans", "Since the plan's own time: {figure}").format(figure=plan_words.figure(figures.after))
        )
    return lines


def earlier_line(plan: PlanRow, policy: PlanPolicy) -> str:
    """A plan that is over, in a line."""
    said = translate("plans", "{kind} of {day}, ended {ended}: {reason}")
    return said.format(
        kind=plan_words.kind(policy, plan.kind),
        day=i18n.format_day(plan.agreed_on),
        ended=wording.day(plan.ended_on),
        reason=plan.ended_reason,
    )


def _days(plan: PlanRow) -> str:
    day, first = i18n.format_day(plan.agreed_on), i18n.format_day(plan.first_day)
    if plan.last_day is None:
        return translate("plans", "Agreed {day}; it holds from {first}.").format(day=day, first=first)
    said = translate("plans", "Agreed {day}; it holds from {first} to {last}.")
    return said.format(day=day, first=first, last=i18n.format_day(plan.last_day))


def _row(
    name: str, token: Token, words: str, kind: str = "", below: str = "", below_kind: str = "muted"
) -> QWidget:  # fmt: skip
    """An icon, words beside it, and quieter words under them."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_RELATED)
    row.addWidget(IconLabel(name, token, 16), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(label(words, kind, wraps=True))
    if below:
        column.addWidget(label(below, below_kind, wraps=True))
    row.addLayout(column, 1)
    return holder


def _button(name: str, words: str, act: object) -> QPushButton:
    made = QPushButton(words)
    made.setIcon(icon(name))
    side = theme.look().px(16)
    made.setIconSize(QSize(side, side))
    made.clicked.connect(lambda: act())  # type: ignore[operator]
    return made
