"""The evidence bundle of a case: its papers in order, what the checks say of them, and both copies made in one go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_bundle import bundle_policy
from ecede_desktop.records.case_bundles import (
    BundlePage,
    CasePaper,
    ChoosePaper,
    MadeBundle,
    MakeBundle,
    ProposedRedaction,
)
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.services import bundle_removals, bundles
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.case import bundle_words
from ecede_desktop.ui.case.bundle_answers import BundleAnswers
from ecede_desktop.ui.case.bundle_made import BundleMade
from ecede_desktop.ui.case.bundle_options import BundleOptions
from ecede_desktop.ui.case.bundle_papers import BundlePapers
from ecede_desktop.ui.case.bundle_removals import BundleRemovals
from ecede_desktop.ui.case.bundle_work import BundleWork
from ecede_desktop.ui.case.service_work import ServiceWork
from ecede_desktop.ui.draft_keeper import DraftKeeper
from ecede_desktop.ui.operations import Cancelled, Operations, Progress
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.requirement_list import RequirementList
from ecede_desktop.ui.widgets.room import open_at
from ecede_desktop.ui.widgets.side_by_side import SideBySide

CHECKS, REMOVALS, MADE = range(3)


class BundleDialog(QDialog):
    """Signals: paper_wanted(number)."""

    paper_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        operations: Operations,
        reference: str,
        parents: Sequence[ParentRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._reference = desk, operations, reference
        self._page: BundlePage | None = None
        self._answers = BundleAnswers(desk.user.full_name)
        self._stop: Callable[[], None] | None = None
        self.work = BundleWork(desk, operations, self)
        self.serving = ServiceWork(desk, operations, self)
        self.options = BundleOptions(parents)
        self.heading, self.said = label(kind="title", wraps=True), Banner()
        self.papers, self.checks = BundlePapers(), RequirementList()
        self.removals, self.made = BundleRemovals(bundle_policy(desk.pack)), BundleMade()
        self.tabs, self.progress = QTabWidget(), QProgressBar()
        self.make_button, self.stop_button, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self._keeper: DraftKeeper | None = None
        _lay_out(self)
        self._connect()
        self.retranslate()
        open_at(self, 1180, 780)
        self._change_parent()

    @property
    def reasons(self) -> Mapping[str, str]:
        """Why the bundle is made over each check, as far as somebody said."""
        return dict(self._answers.reasons)

    def reload(self) -> None:
        """Read everything again."""
        parent_id = self.options.parent_id
        if parent_id is None:
            self.said.say(
                self.tr("Record a parent of the child first: a bundle is made against one parent."), "warning"
            )
            self._set_ready(False)
            return
        self._operations.read(
            lambda: bundles.bundle_page(self._desk, self._reference, parent_id),
            self.show_page,
            owner=self,
            failed=self._refused,
        )

    def show_page(self, page: BundlePage) -> None:
        """Show the bundle as it stands."""
        if page.bundle.parent_id != self.options.parent_id:
            return
        self._page = page
        self._answers.show_page(page)
        self.papers.show_bundle(page.bundle)
        self.removals.show_bundle(page.bundle)
        self.made.show_bundle(page.bundle)
        self._show_checks()
        self._say_state()
        self._set_ready(self._stop is None)

    def make(self) -> None:
        """Make both copies, unless a check still asks for something."""
        parent_id = self.options.parent_id
        if parent_id is None or self._page is None or self._stop is not None or self._say_unanswered():
            return
        command = MakeBundle(
            self._reference,
            parent_id,
            self.options.language_key,
            self._answers.given,
            self.options.same_numbers.isChecked(),
        )

        def run(progress: Progress, cancelled: Cancelled) -> object:
            return bundles.make_bundle(self._desk, command, progress, cancelled)

        self._begin(run, self._done)

    def look_for_removals(self) -> None:
        """Read the papers for details of others."""
        parent_id = self.options.parent_id
        if parent_id is None or self._stop is not None:
            return

        def run(progress: Progress, cancelled: Cancelled) -> object:
            return bundle_removals.propose_removals(self._desk, self._reference, parent_id, progress, cancelled)

        self._begin(run, self._proposed)

    def ask_reason(self, id_: str) -> QDialog | None:
        """Ask why the bundle is made over a check."""
        answers = self._answers
        check = answers.find(id_)
        if check is None:
            return None

        def take(reason: str) -> None:
            answers.reasons[id_] = reason
            if self._keeper is not None:
                self._keeper.typed()
            self._show_checks()

        return self.work.ask_reason(check, answers.reasons.get(id_, ""), take)

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Evidence bundle of case {reference}").format(reference=self._reference))
        self.heading.setText(self.windowTitle())
        self.options.retranslate()
        self.tabs.setAccessibleName(self.tr("What belongs to the bundle"))
        self.checks.setAccessibleName(self.tr("Checks before it is made"))
        self.progress.setAccessibleName(self.tr("How far the bundle is made"))
        self.make_button.setText(self.tr("&Make the bundle"))
        self.stop_button.setText(self.tr("Stop"))
        self.close_button.setText(self.tr("Close"))
        self.papers.retranslate()
        self.removals.retranslate()
        self.made.retranslate()
        if self._page is not None:
            self.show_page(self._page)
        else:
            self._say_tabs(0)

    def reject(self) -> None:
        """Close; what is being made is stopped, and nothing of it is kept."""
        if self._stop is not None:
            self._stop()
        super().reject()

    # inside

    def _change_parent(self) -> None:
        """Another bundle: its own papers, its own reasons."""
        if self._keeper is not None:
            self._keeper.keep_now()
        self._page = None
        self._answers = BundleAnswers(self._desk.user.full_name)
        reasons = self._answers.reasons
        parent_id = self.options.parent_id
        if parent_id is not None:
            key = f"reasons {self._reference} {parent_id}"
            self._keeper = DraftKeeper(self._desk, self._operations, "bundle", key, lambda: reasons, self)
            self._keeper.found.connect(lambda draft: self._give_back(reasons, draft))
            self._keeper.look()
        self.reload()

    def _give_back(self, reasons: dict[str, str], draft: Draft) -> None:
        """Reasons of before, but for those that were given meanwhile."""
        reasons.update({key: text for key, text in draft.values.items() if key not in reasons})
        if self._page is not None:
            self._show_checks()

    def _show_checks(self) -> None:
        answers = self._answers
        self.checks.set_lines([bundle_words.check_line(check, answers.reasons) for check in answers.checks])
        self._say_tabs(answers.stops + answers.unanswered)

    def _say_tabs(self, unanswered: int) -> None:
        self.tabs.setTabText(CHECKS, self.tr("Checks ({count})").format(count=unanswered))
        self.tabs.setTabText(REMOVALS, self.tr("Taken out ({count})").format(count=self.removals.count))
        self.tabs.setTabText(MADE, self.tr("Made ({count})").format(count=self.made.count))

    def _say_state(self) -> None:
        page = self._page
        if page is None or not page.bundle.made:
            self.said.say("")
        elif page.bundle.changed:
            said = self.tr("A paper changed since {number} was made: make it again.")
            self.said.say(said.format(number=page.bundle.made[0].number), "warning")
        else:
            said = self.tr("{number} is made of these papers as they are now.")
            self.said.say(said.format(number=page.bundle.made[0].number), "success")

    def _say_unanswered(self) -> bool:
        """Whether a check stands in the way; then it is said, and the checks are shown."""
        stops, asks = self._answers.stops, self._answers.unanswered
        if not stops and not asks:
            return False
        if stops:
            said = self.tr("No bundle is made as long as a check stops it. Checks that stop it: {count}.")
        else:
            said = self.tr("Say for each check why the bundle is made all the same. Still to say: {count}.")
        self.said.say(said.format(count=stops or asks), "danger")
        self.tabs.setCurrentIndex(CHECKS)
        return True

    def _begin(self, run: Callable[[Progress, Cancelled], object], done: Callable[..., None]) -> None:
        self.said.say("")
        self.progress.setRange(0, 0)
        self.progress.show()
        self.stop_button.show()
        self._set_ready(False)

        def over(value: object) -> None:
            self._end()
            done(value)

        def failed(refusal: UserError) -> None:
            self._end()
            self._refused(refusal)

        self._stop = self._operations.run(run, over, progress=self._tell, owner=self, failed=failed)

    def _tell(self, at: int, of: int) -> None:
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(at)

    def _end(self) -> None:
        self._stop = None
        self.progress.hide()
        self.stop_button.hide()
        self._set_ready(True)

    def _done(self, value: MadeBundle) -> None:
        if self._keeper is not None and not value.was_there:
            self._keeper.drop()
            self._keeper.start_again(self._answers.reasons)
        self.made.findings = value.findings
        self.tabs.setCurrentIndex(MADE)
        self.reload()

    def _proposed(self, found: tuple[ProposedRedaction, ...]) -> None:
        self.removals.show_proposed(found)
        self.tabs.setCurrentIndex(REMOVALS)
        self._say_state()

    def _refused(self, refusal: UserError) -> None:
        if isinstance(refusal, bundles.BundleChecksFailed):
            self._answers.take_in(refusal.checks)
            self._show_checks()
            self.tabs.setCurrentIndex(CHECKS)
        self.said.say(wording.error_sentence(refusal), "danger")
        self._set_ready(self._page is not None and self._stop is None)

    def _set_ready(self, ready: bool) -> None:
        for part in (self.make_button, self.papers, self.options, self.removals.look):
            part.setEnabled(ready)

    def _choose(self, paper: CasePaper, place: int | None = None, copies: str = "") -> None:
        parent_id = self.options.parent_id
        if parent_id is not None:
            self.work.choose(
                ChoosePaper(
                    self._reference, parent_id, paper.source_kind, paper.source_id, place=place, copies=copies
                )
            )  # fmt: skip

    def _put_in(self, paper: CasePaper) -> None:
        """In and out by turns: into the copies that its section has."""
        assert self._page is not None
        section = next((row for row in self._page.bundle.sections if row.key == paper.section), None)
        usual = section.copies if section is not None else "both"
        self._choose(paper, copies="none" if paper.goes_in else usual)

    def _take_out_proposed(self, one: ProposedRedaction) -> None:
        if self._page is not None:
            self.work.take_out_proposed(self._page.bundle, one)

    def _serve(self, number: str) -> None:
        page = self._page
        if page is not None:
            self.serving.serve(number, page.bundle.parent_id, page.bundle.defendant)

    def _committed(self, changes: Changes, _initiator: object) -> None:
        """Somebody changed what the bundle is made of."""
        if self._stop is None and changes.kinds & {"document", "attachment", "service", "statement", "exhibit", "mark"}:
            self.reload()

    def _connect(self) -> None:
        self.options.parent_changed.connect(self._change_parent)
        self.papers.moved.connect(lambda paper, place: self._choose(paper, place=place))
        self.papers.left_out.connect(self._put_in)
        self.papers.placing.connect(lambda paper: self._page and self.work.place(self._page.bundle, paper))
        self.papers.taking_out.connect(lambda paper: self._page and self.work.take_out(self._page.bundle, paper))
        self.checks.wanted.connect(self.ask_reason)
        self.removals.looked_for.connect(self.look_for_removals)
        self.removals.wanted.connect(self._take_out_proposed)
        self.removals.unwanted.connect(self.work.put_back)
        self.made.opened.connect(self.paper_wanted)
        self.made.serving.connect(self._serve)
        self.work.changed.connect(self.reload)
        self.work.refused.connect(self._refused)
        self.make_button.clicked.connect(self.make)
        self.stop_button.clicked.connect(lambda: self._stop and self._stop())
        self.close_button.clicked.connect(self.reject)
        self._operations.committed.connect(self._committed)


def _lay_out(dialog: BundleDialog) -> None:
    """Papers beside what belongs to them, and the buttons always in sight."""
    dialog.make_button.setProperty("kind", "primary")
    dialog.progress.hide()
    dialog.stop_button.hide()
    for part in (dialog.checks, dialog.removals, dialog.made):
        part.setContentsMargins(0, theme.SPACE_RELATED, theme.SPACE_RELATED, 0)
        dialog.tabs.addTab(_scrolled(part), "")
    held = SideBySide(characters=60)
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_GROUP)
    row.addWidget(dialog.papers, 3)
    row.addWidget(dialog.tabs, 2)
    dialog.tabs.setMinimumHeight(theme.look().px(240))
    # Large text in a small window: what is between heading and buttons scrolls.
    between = QWidget()
    inner = QVBoxLayout(between)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(12)
    inner.addWidget(dialog.options)
    inner.addWidget(held, 1)
    buttons = QHBoxLayout()
    buttons.addWidget(dialog.progress, 1)
    buttons.addWidget(dialog.stop_button)
    buttons.addStretch(1)
    buttons.addWidget(dialog.close_button)
    buttons.addWidget(dialog.make_button)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
    column.setSpacing(12)
    column.addWidget(dialog.heading)
    column.addWidget(dialog.said)
    column.addWidget(_scrolled(between), 1)
    column.addLayout(buttons)


def _scrolled(part: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidget(part)
    return scroll
