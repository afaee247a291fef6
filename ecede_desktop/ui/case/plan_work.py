"""What an officer does with the plans of a case: agree, replace, record an answer, review, end, print."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.law.policy_plans import plan_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.plan_papers import IssuedPlan
from ecede_desktop.records.plans import (
    AgreePlan,
    EndPlan,
    PlanRow,
    PlanView,
    RecordSignature,
    ReplacePlan,
    ReviewPlan,
    Signer,
)
from ecede_desktop.services import plan_papers, plans
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.case import plan_words
from ecede_desktop.ui.case.plan_actions import PlanActions
from ecede_desktop.ui.case.plan_card import figure_lines
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText

_SCHOOL, _OTHER = "school", "other"


class PlanWork(Asking):
    """Opens the dialogs; each refusal stands at its field, and what is typed is kept as a draft.

    Signals:
        printed(number): a paper was issued.
    """

    printed = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(desk, operations, window)
        self._policy = plan_policy(desk.pack)

    def agree(self, view: PlanView, names: Sequence[tuple[Role, str]]) -> FormDialog:
        """Agree a plan for a case that has none; ``names`` are who is meant by a role."""
        title, save = self.tr("Agree a plan"), self.tr("Agree the plan")
        fields = self._plan_fields(None, names)

        def service(values: Values) -> Outcome[PlanRow]:
            return plans.agree_plan(self.desk, _plan(view.case_reference, values))

        dialog = self._ask(title, self._about(), fields, save, service, f"plan {view.case_reference}", columns=2)
        self._follow_day(dialog)
        return dialog

    def replace(self, plan: PlanRow, names: Sequence[tuple[Role, str]]) -> FormDialog:
        """Agree a new version in place of a plan; it begins as the old one stands."""
        title, save = self.tr("Replace the plan"), self.tr("Replace the plan")
        why = FormField(
            "reason", self.tr("Why the plan is replaced"), GrowingText(), self.tr("Both plans stay in the record."),
            self.tr("Write why the plan is replaced."),
        )  # fmt: skip
        fields = [why, *self._plan_fields(plan, names)]

        def service(values: Values) -> Outcome[PlanRow]:
            reason = values.pop("reason")
            return plans.replace_plan(self.desk, ReplacePlan(plan.id, _plan(plan.case_reference, values), reason))

        dialog = self._ask(title, self._about(), fields, save, service, f"replace {plan.id}", columns=2)
        self._follow_day(dialog)
        return dialog

    def sign(self, view: PlanView, signer: Signer | None = None) -> FormDialog:
        """Record what somebody answered."""
        plan = view.current
        assert plan is not None
        said = self.tr("{name} ({role})")
        whom = [
            (str(at), said.format(name=one.name, role=plan_words.role(one.role)))
            for at, one in enumerate(view.signers)
        ]  # fmt: skip
        whom += [(_SCHOOL, self.tr("Somebody of the school")), (_OTHER, self.tr("Somebody else"))]
        chosen = str(view.signers.index(signer)) if signer is not None and signer in view.signers else ""
        contract = plan.kind is PlanKind.PARENTING_CONTRACT
        answers = [(one.value, plan_words.answer(one)) for one in Answer]
        fields = [
            FormField("whom", self.tr("Who answered"), choices(whom, chosen)),
            FormField("name", self.tr("Name"), text(), self.tr("Who it was, and what they are to the child.")),
            FormField("answer", self.tr("Answer"), choices(answers), self.tr("A refusal is no offence.")),
            FormField("on", self.tr("Day"), self.day(self.desk.clock.today()), needed=self._which_day()),
            FormField("note", self.tr("What was said"), GrowingText()),
        ]

        def service(values: Values) -> Outcome[PlanRow]:
            at = values["whom"]
            known = view.signers[int(at)] if at.isdigit() else None
            role = known.role if known is not None else Role(at)
            command = RecordSignature(
                plan.id, role, Answer(values["answer"]), values["on"], known.name if known else values["name"],
                known.parent_id if known else None, values["note"],
            )  # fmt: skip
            return plans.record_signature(self.desk, command)

        about = self.tr("A parent signs a parenting contract or refuses it; agreeing by word makes no contract.")
        dialog = self._ask(
            self.tr("Record an answer"), about if contract else "", fields, self.tr("Record the answer"), service,
            f"answer {plan.id}",
        )  # fmt: skip
        dialog.show_only("whom", lambda key: ("name",) if key in (_SCHOOL, _OTHER) else (), ("name",))
        return dialog

    def review(self, view: PlanView) -> FormDialog:
        """Review the plan on its figures of today."""
        plan = view.current
        assert plan is not None
        today = self.desk.clock.today()
        outcomes = [(one.key, plan_words.own(one.english, one.welsh)) for one in self._policy.outcomes]
        help_text = ""
        if view.proposed_outcome:
            said = self.tr("The figures say: {outcome}. You decide.")
            help_text = said.format(outcome=plan_words.outcome(self._policy, view.proposed_outcome))
        next_on = today + dt.timedelta(weeks=self._policy.review_on(today).value.least)
        fields = [
            FormField("on", self.tr("Day of the review"), self.day(today), needed=self._which_day()),
            FormField("outcome", self.tr("Outcome"), choices(outcomes, view.proposed_outcome), help_text),
            FormField("note", self.tr("What was found"), GrowingText()),
            FormField("next_on", self.tr("Next review"), self.day(next_on), self.tr("Empty where there is none.")),
        ]
        lines = figure_lines(view.figures) if view.figures is not None else []
        if plan.target is not None:
            lines.append(self.tr("Target: {percent}").format(percent=wording.percent(plan.target)))
        lines.append(self.tr("The figures of the day of the review are kept as they stand."))

        def service(values: Values) -> Outcome[PlanRow]:
            return plans.review_plan(self.desk, ReviewPlan(plan.id, **values))

        return self._ask(
            self.tr("Review the plan"), "\n".join(lines), fields, self.tr("Keep the review"), service,
            f"review {plan.id}",
        )  # fmt: skip

    def end(self, plan: PlanRow) -> FormDialog:
        """The plan is over."""
        fields = [
            FormField("on", self.tr("Last day"), self.day(self.desk.clock.today()), needed=self._which_day()),
            FormField("reason", self.tr("Why"), GrowingText(), needed=self.tr("Write why the plan ends.")),
        ]

        def service(values: Values) -> Outcome[PlanRow]:
            return plans.end_plan(self.desk, EndPlan(plan.id, **values))

        about = self.tr("What is still open of it is let go, and the record says so.")
        return self._ask(self.tr("End the plan"), about, fields, self.tr("End the plan"), service, f"end {plan.id}")

    def print_paper(self, plan: PlanRow) -> FormDialog:
        """Issue the paper to be signed."""
        languages = [(key, wording.language(key)) for key in ("both", "cy", "en")]
        fields = [FormField("language", self.tr("Language"), choices(languages, "both"))]

        def service(values: Values) -> Outcome[IssuedPlan]:
            return plan_papers.issue_plan(self.desk, plan.id, values["language"])

        about = self.tr("The paper gets a number and is kept as it was issued. The same paper is not issued twice.")
        return self._ask(
            self.tr("Print to sign"), about, fields, self.tr("Issue the paper"), service, "",
            done=lambda made: self.printed.emit(made.number),
        )  # fmt: skip

    # what is asked of a plan

    def _about(self) -> str:
        today = self.desk.clock.today()
        rule = self._policy.review_on(today)
        said = self.tr("A review after {least} to {most} weeks is usual.").format(
            least=rule.value.least, most=rule.value.most
        )
        return said if rule.citation.certain else said + " " + self.tr("That is not confirmed: the council decides.")

    def _plan_fields(self, plan: PlanRow | None, names: Sequence[tuple[Role, str]]) -> list[FormField]:
        today = self.desk.clock.today()
        kinds = [(one.kind.value, plan_words.own(one.english, one.welsh)) for one in self._policy.kinds]
        review = self._policy.review_on(today).value.window(today)[1]
        aim = "" if plan is None or plan.target is None else str(plan.target)
        return [
            FormField("kind", self.tr("Kind"), choices(kinds, plan.kind.value if plan else "")),
            FormField("agreed_on", self.tr("Agreed on"), self.day(today), needed=self._which_day()),
            FormField("first_day", self.tr("It holds from"), self.day(today), needed=self._which_day()),
            FormField("last_day", self.tr("It holds to"), self.day(plan.last_day if plan else None),
                      self.tr("A parenting contract needs a last day.")),
            FormField("review_on", self.tr("Review on"), self.day(review)),
            FormField("target", self.tr("Attendance aimed at, percent"), text(aim), self.tr("For example 92.5.")),
            FormField("actions", self.tr("Actions"),
                      PlanActions(today, names, [one for one in plan.actions if one.done_at is None] if plan else ()),
                      self.tr("Who does what by when. Each becomes a task.")),
            FormField("supports", self.tr("Kinds of support offered"), self._supports(plan)),
            FormField("support_offered", self.tr("The support in words"), _long(plan.support_offered if plan else "")),
            FormField("childs_wishes", self.tr("What the child wants"), _long(plan.childs_wishes if plan else "")),
            FormField("parents_wishes", self.tr("What the parents want"), _long(plan.parents_wishes if plan else "")),
            FormField("note", self.tr("Also agreed"), _long(plan.note if plan else "")),
        ]  # fmt: skip

    def _supports(self, plan: PlanRow | None) -> QListWidget:
        made = QListWidget()
        ticked = set(plan.supports) if plan else set()
        for one in self._policy.supports:
            item = QListWidgetItem(plan_words.own(one.english, one.welsh), made)
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            item.setCheckState(Qt.CheckState.Checked if one.key in ticked else Qt.CheckState.Unchecked)
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMinimumHeight(made.fontMetrics().lineSpacing() * 8)
        return made

    def _follow_day(self, dialog: FormDialog) -> None:
        """The plan begins, and is reviewed, by the day of the agreement, until somebody says otherwise."""
        agreed, first, review = (dialog.control(key) for key in ("agreed_on", "first_day", "review_on"))
        held = {"first": agreed.text(), "review": review.text()}

        def follow() -> None:
            day = agreed.day()
            if day is None:
                return
            if first.text() == held["first"]:
                first.set_day(day)
                held["first"] = first.text()
            if review.text() == held["review"]:
                review.set_day(self._policy.review_on(day).value.window(day)[1])
                held["review"] = review.text()

        agreed.editingFinished.connect(follow)

    def _which_day(self) -> str:
        return self.tr("Write the day.")

    def _ask(
        self, title: str, about: str, fields: Sequence[FormField], save: str, service: Callable[[Values], Outcome[Any]],
        draft: str, *, columns: int = 1, done: Callable[[Any], None] | None = None,
    ) -> FormDialog:  # fmt: skip
        return self.ask(
            title, fields, save, service, about=about, draft=("plan", draft) if draft else None, columns=columns,
            then=done,
        )  # fmt: skip


def _long(value: str) -> GrowingText:
    made = GrowingText()
    made.setPlainText(value)
    return made


def _plan(reference: str, values: Values) -> AgreePlan:
    said = dict(values)
    return AgreePlan(reference, PlanKind(said.pop("kind")), **said)
