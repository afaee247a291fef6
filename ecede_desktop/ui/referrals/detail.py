"""One referral: what is proposed by which rule, the figures, what it lacks, the words of the school, the decision."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.law.referral_forms import OWN_FIELDS
from ecede_desktop.law.referrals import ACCEPTED, PASSED_ON, RETURNED
from ecede_desktop.records.referrals import WAITING, ReferralView
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.referrals import words
from ecede_desktop.ui.referrals.figures_table import FiguresTable
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label, rule
from ecede_desktop.ui.widgets.requirement_list import RequirementLine, RequirementList

ACTS = (ACCEPTED, RETURNED, PASSED_ON, "acknowledge", "withdraw")


class ReferralDetail(QWidget):
    """Signals: wanted(act): accepted, returned, passed_on, acknowledge, withdraw or choose; case_wanted(reference);
    paper_wanted(number)."""

    wanted = Signal(str)
    case_wanted = Signal(str)
    paper_wanted = Signal(str)

    def __init__(self, pack: PolicyPack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._view: ReferralView | None = None
        self._today = dt.date.min
        self._name, self._about = label(kind="section", wraps=True), label(kind="muted", wraps=True)
        self._stands = label(kind="strong", wraps=True)
        self.unsure, self.case_there = Banner("warning"), Banner("info")
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._proposal = label(kind="strong", wraps=True)
        self._grounds = QVBoxLayout()
        self.buttons = {act: QPushButton() for act in ACTS}
        self.figures, self.list = FiguresTable(), RequirementList()
        self._heads = {key: label(kind="section", wraps=True) for key in ("figures", "list", "words", "decided")}
        self._words, self._decided = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, told=act: self.wanted.emit(told))
        self.retranslate()

    @property
    def view(self) -> ReferralView | None:
        """What is shown."""
        return self._view

    def show_view(self, view: ReferralView, today: dt.date) -> None:
        """Show a referral."""
        self._view, self._today = view, today
        self._tell()

    def retranslate(self) -> None:
        """Say every sentence again."""
        names = {
            ACCEPTED: self.tr("&Accept…"),
            RETURNED: self.tr("&Return with reasons…"),
            PASSED_ON: self.tr("Pass to the &youth service…"),
            "acknowledge": self.tr("Acknowledge by &letter…"),
            "withdraw": self.tr("&Withdraw…"),
        }
        for act, name in names.items():
            self.buttons[act].setText(name)
        heads = {
            "figures": self.tr("Attendance of the stated period"),
            "list": self.tr("What a referral has"),
            "words": self.tr("What the school wrote"),
            "decided": self.tr("Decision and letters"),
        }
        for key, text in heads.items():
            self._heads[key].setText(text)
        self.figures.retranslate()
        if self._view is not None:
            self._tell()

    def _tell(self) -> None:
        view = self._view
        assert view is not None
        row = view.row
        self._name.setText(row.name or row.upn)
        self._about.setText(f"{words.about(row)} · {row.number}")
        self._stands.setText(self._stands_words(view))
        self._say_banners(view)
        self._say_proposal(view)
        waits = row.state == WAITING
        for act, button in self.buttons.items():
            button.setVisible(waits or (act == "acknowledge" and row.state == ACCEPTED))
            proposed = waits and act == view.proposal.decision
            button.setProperty("kind", "primary" if proposed else "button")
            button.style().unpolish(button)
            button.style().polish(button)
        self.figures.show_view(view)
        self.list.set_lines([self._line(view, at) for at in range(len(view.findings))])
        self._say_words(view)
        self._say_decided(view)

    def _stands_words(self, view: ReferralView) -> str:
        row = view.row
        came = self.tr("Came {day}: {source}.").format(
            day=i18n.format_day(row.received_on), source=words.source(row.source)
        )
        if row.state != WAITING:
            return f"{words.state(row.state)}. {came}"
        return f"{self.tr('Decide by {day}.').format(day=words.due(row, self._today))} {came}"

    def _say_banners(self, view: ReferralView) -> None:
        row = view.row
        unsure = row.pupil_id is None and row.state == WAITING
        self.unsure.say(
            self.tr("It is not certain whom this is about.") if unsure else "",
            action=self.tr("Choose the pupil…") if unsure else "",
            act=lambda: self.wanted.emit("choose"),
        )
        open_case = view.open_case if row.state == WAITING else ""
        said = self.tr("{reference} is open for this pupil: accepting adds the referral to it.")
        self.case_there.say(
            said.format(reference=open_case) if open_case else "",
            action=self.tr("Open the case") if open_case else "",
            act=lambda: self.case_wanted.emit(view.open_case),
        )

    def _say_proposal(self, view: ReferralView) -> None:
        waits = view.row.state == WAITING
        self._card.setVisible(waits)
        self._proposal.setText(words.proposal(view.proposal.decision))
        _clear(self._grounds)
        for ground in view.proposal.grounds:
            self._grounds.addWidget(label(words.said(ground), wraps=True))
            self._grounds.addWidget(label(words.cited(ground.citation), "small", wraps=True))
        for caution in view.proposal.cautions:
            self._grounds.addWidget(label(words.said(caution), "warning", wraps=True))
        self._grounds.addWidget(label(self.tr("The officer decides, and may decide otherwise with a reason."), "small"))

    def _line(self, view: ReferralView, at: int) -> RequirementLine:
        finding = view.findings[at]
        need = finding.need
        state = self.tr("There") if finding.met else self.tr("Missing") if finding.returns else self.tr("Not said")
        # What is there is named by what was asked for; what is not, by what is lacking and what would put it right.
        text = words.right(need) if finding.met else words.said(need)
        evidence = "" if finding.met else words.right(need)
        return RequirementLine(need.key, text, state, finding.met, words.cited(need.citation), evidence)

    def _say_words(self, view: ReferralView) -> None:
        policy, says = referral_policy(self._pack), view.says
        _clear(self._words)
        self._add(self._words, self.tr("Reason for referral"), says.reason)
        for kind in policy.steps:
            taken = [step for step in says.steps if step.kind == kind.key]
            lines = [
                " · ".join(
                    part for part in (i18n.format_day(s.on) if s.on else self.tr("day not given"), s.note) if part
                )
                for s in taken
            ]
            self._add(self._words, words.said(kind), "\n".join(lines))
        for one in policy.fields:
            if one.key not in OWN_FIELDS:
                self._add(self._words, words.said(one), self._particular(one.kind, says.particulars.get(one.key, "")))
        signed = says.signed_by
        if signed and says.signed_on is not None:
            signed = f"{signed}, {i18n.format_day(says.signed_on)}"
        self._add(self._words, self.tr("Signed"), signed)
        kept = self.tr("{file}, SHA-256 {digest}").format(file=view.file_name, digest=view.file_sha256[:16])
        self._add(self._words, self.tr("File as it came"), kept if view.file_name else "")
        recorded = self.tr("{name}, {day}").format(
            name=view.recorded_by, day=i18n.format_day(local(view.recorded_at).date())
        )
        self._add(self._words, self.tr("Recorded by"), recorded)
        self._add(self._words, self.tr("Stands in the place of"), view.replaces)
        self._add(self._words, self.tr("Replaced by"), view.row.replaced_by)

    def _particular(self, kind: str, text: str) -> str:
        if kind == "yes_no" and text:
            return self.tr("Yes") if text == "yes" else self.tr("No")
        if kind == "day" and text:
            return i18n.format_day(dt.date.fromisoformat(text))
        return text

    def _say_decided(self, view: ReferralView) -> None:
        _clear(self._decided)
        self._heads["decided"].setVisible(bool(view.decisions or view.letters))
        for one in view.decisions:
            by = self.tr("{decision} by {name}, {day}").format(
                decision=words.state(one.decision),
                name=one.decided_by,
                day=i18n.format_day(local(one.decided_at).date()),
            )
            self._decided.addWidget(label(by, "strong", wraps=True))
            if one.note:
                self._decided.addWidget(label(one.note, wraps=True))
            if one.case_reference:
                link = self._link(one.case_reference, lambda ref=one.case_reference: self.case_wanted.emit(ref))
                link.setAccessibleName(self.tr("Open the case {reference}").format(reference=one.case_reference))
        for paper in view.letters:
            said = f"{words.letter(paper.kind)} {paper.number} · {wording.day(local(paper.issued_at).date())}"
            self._link(said, lambda number=paper.number: self.paper_wanted.emit(number))

    def _link(self, text: str, act: object) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("kind", "link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(act)
        self._decided.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link

    def _add(self, column: QVBoxLayout, name: str, text: str) -> None:
        """A name with what was written under it; nothing where nothing was."""
        if not text:
            return
        column.addWidget(label(name, "small", wraps=True))
        said = label(text, wraps=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(said)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(theme.SPACE_INSIDE)
        inside.addWidget(self._proposal)
        inside.addLayout(self._grounds)
        row = QWidget()
        acts = FlowLayout(row)
        for button in self.buttons.values():
            acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_GROUP, 0, theme.SPACE_RELATED, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self._name, self._about, self._stands, self.unsure, self.case_there, self._card, row):
            column.addWidget(part)
        for key, holder in (("decided", self._decided),):
            column.addWidget(self._heads[key])
            column.addLayout(holder)
        for key, widget in (("figures", self.figures), ("list", self.list)):
            column.addWidget(rule())
            column.addWidget(self._heads[key])
            column.addWidget(widget)
        column.addWidget(rule())
        column.addWidget(self._heads["words"])
        column.addLayout(self._words)
        column.addStretch(1)


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
