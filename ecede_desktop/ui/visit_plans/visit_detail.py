"""One visit of the day, large enough to be read at arm's length: dangers, steps, where, who, what to ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.visit_steps import BY_BUTTON, Step
from ecede_desktop.records.day_sheets import ChildAtDoor, DayVisit, Need, ParentAtDoor, Promise
from ecede_desktop.ui import i18n, school_names, theme, visit_words, wording
from ecede_desktop.ui.hazard_box import HazardBox
from ecede_desktop.ui.visit_plans.step_bar import StepBar
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label, rule
from ecede_desktop.ui.widgets.session_strip import SessionStrip


class VisitDetail(QScrollArea):
    """Signals: stepped(Step), write_up_wanted(), late_step_wanted(), back_by_wanted(), move_wanted(), cancel_wanted(),
    ask_after_wanted(), case_wanted(str)."""

    stepped = Signal(object)
    write_up_wanted = Signal()
    late_step_wanted = Signal()
    back_by_wanted = Signal()
    move_wanted = Signal()
    cancel_wanted = Signal()
    ask_after_wanted = Signal()
    case_wanted = Signal(str)

    def __init__(self, pack: PolicyPack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self.visit: DayVisit | None = None
        self.title, self.about = label(kind="title", wraps=True), label(kind="muted", wraps=True)
        self.hazards, self.steps = HazardBox(), StepBar()
        self.back_by = label(kind="section", wraps=True)
        self._links = {name: self._link(signal) for name, signal in self._signals().items()}
        self._acts = QWidget()
        flow = FlowLayout(self._acts)
        for link in self._links.values():
            flow.addWidget(link)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.SPACE_INSIDE)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_GROUP, 0, theme.SPACE_RELATED, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self.title, self.about, self.hazards, self.steps, self.back_by, self._acts, rule()):
            column.addWidget(part)
        column.addLayout(self._body)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self.steps.stepped.connect(self.stepped)
        self.steps.write_up_wanted.connect(self.write_up_wanted)
        self._say_links()

    def show_visit(self, visit: DayVisit | None) -> None:
        """Show a visit, or nothing."""
        self.visit = visit
        page = self.widget()
        assert page is not None
        page.setVisible(visit is not None)
        if visit is None:
            return
        plan = visit.plan
        self.title.setText(plan.names)
        self.about.setText(" · ".join(part for part in self._about(visit) if part))
        self.hazards.show_hazards(plan.hazards, *self._with_whom(visit))
        self.steps.show_plan(plan)
        self.back_by.setText(visit_words.state_line(plan))
        self._show_links(visit)
        self._clear()
        for kind, text in self._facts(visit):
            line = label(text, kind, wraps=True)
            line.setContentsMargins(0, theme.SPACE_RELATED if kind == "small" else 0, 0, 0)
            self._body.addWidget(line)
        for child in visit.children:
            self._add_child(child, several=len(visit.children) > 1)
        self._add_history(visit)

    @property
    def texts(self) -> str:
        """Everything that stands under the steps, for whoever reads it out."""
        found = (self._body.itemAt(at) for at in range(self._body.count()))
        return "\n".join(w.text() for item in found if (w := item.widget()) is not None and hasattr(w, "text"))  # type: ignore[union-attr]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_links"):
            self._say_links()
            self.show_visit(self.visit)

    def _about(self, visit: DayVisit) -> tuple[str, ...]:
        plan = visit.plan
        moved = plan.moved_from
        return (
            f"{wording.day(plan.on)} {plan.planned_at:%H:%M}" if plan.planned_at else wording.day(plan.on),
            visit.kind_cy if i18n.language() == "cy" else visit.kind_en,
            self.tr("{minutes} minutes").format(minutes=plan.minutes),
            self.tr("Announced") if plan.announced else self.tr("Not announced"),
            self.tr("Officer: {name}").format(name=plan.officer_name),
            self.tr("Moved from {day}").format(day=wording.day(moved)) if moved else "",
        )

    def _with_whom(self, visit: DayVisit) -> tuple[str, ...]:
        plan = visit.plan
        alone = self.tr("Alone by the word of {name}: {reason}")
        return (
            self.tr("Goes along: {name}").format(name=plan.second_officer) if plan.second_officer else "",
            alone.format(name=plan.alone_allowed_by, reason=plan.alone_reason) if plan.alone_reason else "",
            self.tr("Note on risk: {note}").format(note=plan.risk_note) if plan.risk_note else "",
        )

    def _facts(self, visit: DayVisit) -> Iterator[tuple[str, str]]:
        plan = visit.plan
        yield "small", self.tr("Address")
        yield "title", plan.one_line
        if plan.confidential:
            yield "error", self.tr("Confidential address: do not tell the other parent.")
        yield "small", self.tr("At the door")
        for parent in visit.parents:
            yield from self._parent(parent)
        if not visit.parents:
            yield "", self.tr("No parent is recorded yet: ask who has responsibility and care.")
        duty = self.tr("Duty contact: {name}").format(name=plan.duty_contact_name)
        yield "", duty if plan.duty_contact_name else self.tr("Duty contact: the managers")
        yield "small", self.tr("Purpose")
        yield "section", plan.purpose
        if plan.to_ask:
            yield "small", self.tr("What to ask")
            yield "section", plan.to_ask
        for english, welsh, answer in visit.risks:
            yield "small", welsh if i18n.language() == "cy" else english
            yield "", answer

    def _parent(self, parent: ParentAtDoor) -> Iterator[tuple[str, str]]:
        name = f"{parent.name} ({parent.relationship})" if parent.relationship else parent.name
        lives = self.tr("{name}, child lives here").format(name=name) if parent.lives_with else name
        yield "strong", lives
        speaks = parent.other_language if parent.language == "other" else wording.language(parent.language)
        phones = ", ".join(parent.phones) or self.tr("no telephone known")
        yield "", f"{speaks} · {phones}"
        if parent.interpreter:
            yield "error", self.tr("Interpreter needed")
        yield from (("strong", self._need(need)) for need in parent.needs)

    def _need(self, need: Need) -> str:
        words = need.welsh if i18n.language() == "cy" else need.english
        return ": ".join(part for part in (words, need.note) if part)

    def _add_child(self, child: ChildAtDoor, *, several: bool) -> None:
        add = self._body.addWidget
        add(rule())
        person = child.child
        link = QPushButton(person.full_name)
        link.setProperty("kind", "link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setAccessibleName(self.tr("Open the case of {pupil}").format(pupil=person.full_name))
        link.clicked.connect(lambda _checked=False, reference=person.reference: self.case_wanted.emit(reference))
        add(link, 0, Qt.AlignmentFlag.AlignLeft)
        add(label(" · ".join(part for part in self._child_line(child) if part), wraps=True))
        for need in child.needs:
            add(label(self._need(need), "strong", wraps=True))
        add(label(self._figure(child), "strong", wraps=True))
        if any(cell.code or cell.mark_class == "MISSING" for cell in child.weeks):
            strip = SessionStrip()
            strip.show_sessions(child.weeks)
            marks = "; ".join(wording.mark_sentence(cell).replace("\n", ", ") for cell in child.weeks if cell.code)
            strip.setAccessibleName(marks)
            add(strip)
        else:
            add(label(self.tr("No register of last week or this week is held."), "small", wraps=True))
        add(label(self._last(child), wraps=True))
        for promise in child.promises:
            add(label(self._promise(promise), "error" if promise.overdue else "", wraps=True))

    def _child_line(self, child: ChildAtDoor) -> tuple[str, ...]:
        person = child.child
        known = person.known_as if person.known_as and person.known_as != person.forename else ""
        return (
            self.tr("Known as {name}").format(name=known) if known else "",
            self.tr("{age} years old").format(age=child.age) if child.age is not None else "",
            wording.year_group(person.year_group),
            school_names.own(person.school_name),
            self.tr("School: {number}").format(number=child.school_phone) if child.school_phone else "",
            person.reference,
        )

    def _figure(self, child: ChildAtDoor) -> str:
        counts = child.counts
        words = self.tr("Attendance {percent}: {attended} of {possible} sessions, {missing} without a mark")
        return words.format(
            percent=wording.percent(child.attendance), attended=counts.attended, possible=counts.possible,
            missing=counts.missing,
        )  # fmt: skip

    def _last(self, child: ChildAtDoor) -> str:
        last = child.last_contact
        if last is None:
            return self.tr("No contact is recorded yet.")
        kind = last.kind_cy if i18n.language() == "cy" else last.kind_en
        words = self.tr("Last contact: {day}, {kind}, {outcome} ({name})")
        return words.format(day=wording.day(last.on), kind=kind, outcome=wording.outcome(last.outcome), name=last.by)

    def _promise(self, promise: Promise) -> str:
        if promise.by is None:
            return self.tr("Promised: {what}").format(what=promise.what)
        words = (
            self.tr("Promised and overdue: {what} ({day})") if promise.overdue else self.tr("Promised: {what} ({day})")
        )
        return words.format(what=promise.what, day=wording.day(promise.by))

    def _add_history(self, visit: DayVisit) -> None:
        self._body.addWidget(rule())
        self._body.addWidget(label(self.tr("Steps, in the order of recording"), "small"))
        for step in visit.plan.steps:
            self._body.addWidget(label(visit_words.step_line(self._pack, step, visit.plan.on), "small", wraps=True))

    def _signals(self) -> dict[str, Callable[[], None]]:
        return {
            "back_by": self.back_by_wanted.emit,
            "ask_after": self.ask_after_wanted.emit,
            "late_step": self.late_step_wanted.emit,
            "move": self.move_wanted.emit,
            "cancel": self.cancel_wanted.emit,
        }

    def _show_links(self, visit: DayVisit) -> None:
        following = visit.plan.following
        over = visit.plan.state in (Step.CANCELLED, Step.MOVED)
        missing = any(visit.plan.when(step) is None for step in BY_BUTTON)
        for name, holds in (
            ("back_by", Step.BACK_BY in following),
            ("ask_after", Step.ESCALATED in following),
            ("late_step", missing and not over),
            ("move", Step.MOVED in following),
            ("cancel", Step.CANCELLED in following),
        ):
            self._links[name].setVisible(holds)

    def _say_links(self) -> None:
        for name, words in (
            ("back_by", self.tr("Another time to be back…")),
            ("ask_after", self.tr("What was tried…")),
            ("late_step", self.tr("Enter a step late…")),
            ("move", self.tr("Move to another day…")),
            ("cancel", self.tr("Cancel the visit…")),
        ):
            self._links[name].setText(words)

    def _link(self, act: Callable[[], None]) -> QPushButton:
        link = QPushButton()
        link.setProperty("kind", "quiet")
        link.clicked.connect(lambda _checked=False: act())
        return link

    def _clear(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
