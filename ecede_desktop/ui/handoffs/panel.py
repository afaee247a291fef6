"""Hand-offs: what is due of those that are open, and who would be handed over by rule and has not been."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.law.policy_handoffs import handoff_policy
from ecede_desktop.records.absence import PupilLine
from ecede_desktop.records.handoffs import Candidate, HandoffCandidates, HandoffRow, HandoffView
from ecede_desktop.services import handoffs
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.handoff_candidates import handoff_candidates
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.handoff_work import HandoffWork
from ecede_desktop.ui.handoffs.columns import candidate_columns, handoff_columns
from ecede_desktop.ui.handoffs.list_box import ListBox
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label

OFFER, CASE, STEP = "offer", "case", "step"


@dataclass(frozen=True)
class _Read:
    views: tuple[HandoffView, ...]
    candidates: HandoffCandidates


class HandoffsPanel(Panel):
    """Three lists, each with what can be done with the line that is chosen."""

    SHOWS = frozenset({"handoff", "mark", "import", "batch", "pupil", "enrolment", "school", "case", "closure"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._shown: _Read | None = None
        self.work = HandoffWork(desk, operations, self)
        self._title = label(kind="title")
        self.said = Banner("danger")
        self.over = QCheckBox()
        self.open: ListBox[HandoffView] = ListBox(
            handoff_columns(handoff_policy(desk.pack)), (STEP, CASE), lambda act, view: _may(act, view.row)
        )
        self.youth: ListBox[Candidate] = ListBox(
            candidate_columns(), (OFFER, CASE), lambda act, row: _may(act, row.pupil)
        )
        self.post_16: ListBox[Candidate] = ListBox(
            candidate_columns(), (OFFER, CASE), lambda act, row: _may(act, row.pupil)
        )
        self._lay_out()
        self.over.toggled.connect(lambda _on: self.read())
        self.open.wanted.connect(self._with_handoff)
        self.youth.wanted.connect(lambda act, row: self._with_candidate(act, row, Direction.TO_YOUTH_SERVICE))
        self.post_16.wanted.connect(lambda act, row: self._with_candidate(act, row, Direction.TO_POST_16))
        self.retranslate()

    def read(self) -> None:
        """Read the hand-offs, and who would be one."""
        over = self.over.isChecked()
        self.operations.read(
            lambda: _Read(handoffs.list_handoffs(self.desk, over=over), handoff_candidates(self.desk)),
            self._show,
            owner=self,
            failed=self._refuse,
        )

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Hand-offs"))
        self.over.setText(self.tr("Also those that are over"))
        self.open.buttons[STEP].setText(self.tr("&What came of it…"))
        self.youth.buttons[OFFER].setText(self.tr("&Offer to the youth service…"))
        self.post_16.buttons[OFFER].setText(self.tr("Offer to the &post-16 team…"))
        for box in (self.open, self.youth, self.post_16):
            box.buttons[CASE].setText(self.tr("Go to the case"))
            box.buttons[CASE].setAccessibleName(self.tr("Go to the case of the pupil in the chosen line"))
        self.open.say(
            self.tr("Handed to another service"),
            self.tr("Attendance when they were offered and now; what is due comes first."),
            self.tr("Nobody is with another service just now."),
        )
        self._say_candidates()

    # inside

    def _show(self, read: _Read) -> None:
        self._shown = read
        self.said.say("")
        self._say_candidates()
        self.open.show_rows(sorted(read.views, key=_by_due))
        self.youth.show_rows(read.candidates.youth_service)
        self.post_16.show_rows(read.candidates.post_16)

    def _say_candidates(self) -> None:
        found = self._shown.candidates if self._shown else None
        title = self.tr("For the youth service first")
        post_title = self.tr("For the post-16 team")
        if found is None:
            self.youth.say(title, "", "")
            self.post_16.say(post_title, "", "")
            return
        said = self.tr(
            "Key Stage 4, {least} % to below {below} % from {first} to {last}, not handed over this year ({rule})."
        )
        note = said.format(
            least=found.least,
            below=found.below,
            first=i18n.format_day(found.first_day),
            last=i18n.format_day(found.last_day),
            rule=found.youth_service_rule,
        )
        self.youth.say(title, note, self.tr("Nobody stands between the two percentages without a hand-off."))
        begins = i18n.format_day(found.post_16_from)
        rule = self.tr("Year 11 with an open case, not handed over this year; from {day} on ({rule}).")
        post = rule.format(day=begins, rule=found.post_16_rule)
        if not found.post_16_rule.certain:
            post += " " + self.tr("The day is not confirmed.")
        early = found.last_day < found.post_16_from
        none = self.tr("Every pupil of Year 11 with an open case has been handed over.")
        self.post_16.say(post_title, post, self.tr("Not before {day}.").format(day=begins) if early else none)

    def _with_handoff(self, act: str, view: HandoffView) -> None:
        if act == STEP:
            self.work.step(view, _likely(view))
        else:
            self.go.emit(Place("case", view.row.case_reference, "plan"))

    def _with_candidate(self, act: str, row: Candidate, direction: Direction) -> None:
        pupil = row.pupil
        if act == OFFER:
            self.work.offer(pupil.pupil_id, pupil.name, direction=direction, reference=pupil.case_reference)
        else:
            self.go.emit(Place("case", pupil.case_reference))

    def _refuse(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_PAGE)
        for part in (self._title, self.said, self.open, self.over, self.youth, self.post_16):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def _may(act: str, whose: HandoffRow | PupilLine) -> bool:
    """There is not always a case to go to."""
    return act != CASE or bool(whose.case_reference)


def _by_due(view: HandoffView) -> tuple[bool, int]:
    still = next((one for one in view.due if not one.done), None)
    return still is None, view.row.offered_on.toordinal() if still is None else still.due_on.toordinal()


def _likely(view: HandoffView) -> StepKind:
    """What is most likely to be said next."""
    told = {step.kind for step in view.row.steps}
    if not told & {StepKind.ACCEPTED, StepKind.ACKNOWLEDGED}:
        return StepKind.ACCEPTED
    return StepKind.FOLLOW_UP if StepKind.ACKNOWLEDGED in told else StepKind.ACKNOWLEDGED
