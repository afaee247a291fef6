"""Likely duplicates: the list, two records side by side, and the merges that were made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_likeness import likeness_rules
from ecede_desktop.records.duplicates import AskDuplicates, DuplicateList, DuplicateRow, LikeRow
from ecede_desktop.records.merges import MergePlan
from ecede_desktop.services import duplicates, merges
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import likeness_words, theme, wording
from ecede_desktop.ui.merging.merges_page import MergesPage
from ecede_desktop.ui.merging.pair_page import PairPage
from ecede_desktop.ui.merging.pairs_page import PairsPage
from ecede_desktop.ui.merging.words import KINDS
from ecede_desktop.ui.merging.work import MergingWork
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.scrolling import scroll_in

NAME = "duplicates"
LISTS, PAIR = 0, 1
PAIRS, MERGES = 0, 1


class MergingPanel(Panel):
    """``duplicates``, ``duplicates parent``, ``duplicates pupil ID`` (who looks like one), ``duplicates pupil ID ID``
    (two side by side), ``duplicates difference ID`` (the two of an import's doubt), ``duplicates › merges``."""

    SHOWS = frozenset({"merge"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        rules = likeness_rules(desk.pack, desk.clock.today())
        self._rules = rules
        self._kind = "pupil"
        self._ids: tuple[UUID, ...] = ()
        self._stop: Callable[[], None] = lambda: None
        self._going = False
        self.title, self.said = label(kind="title"), Banner("info")
        self.pairs, self.merges, self.pair = PairsPage(rules), MergesPage(), PairPage()
        self.tabs, self._stack = QTabWidget(), QStackedWidget()
        self.work = MergingWork(desk, operations, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """Show the list of a kind, who looks like one record, or two records side by side."""
        kind, *ids = place.key.split() or ["pupil"]
        if kind == "difference" and ids:
            self._open_difference(UUID(ids[0]))
            return
        before = (self._kind, self._ids)
        self._kind = kind if kind in KINDS else "pupil"
        self._ids = tuple(UUID(id) for id in ids[:2])
        self.pairs.choose_kind(self._kind)
        self.tabs.setCurrentIndex(MERGES if place.tab == "merges" else PAIRS)
        self._stack.setCurrentIndex(PAIR if len(self._ids) == 2 else LISTS)
        if (self._kind, self._ids) != before:
            self.refresh()

    def read(self) -> None:
        """Read the merges, and what the place names."""
        self.operations.read(lambda: merges.list_merges(self.desk), self.merges.show_rows, owner=self)
        if len(self._ids) == 2:
            self._read_pair(*self._ids)
        elif self._ids:
            self._read_like(self._ids[0])
        elif self.pairs.kind_shown != self._kind:
            self._search()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.title.setText(self.tr("Likely duplicates"))
        self.tabs.setTabText(PAIRS, self.tr("To decide"))
        self.tabs.setTabText(MERGES, self.tr("Merged"))
        self.tabs.setAccessibleName(self.tr("Likely duplicates and merges"))
        for page in (self.pairs, self.merges, self.pair):
            page.retranslate()
        if len(self._ids) == 2:
            self.refresh()

    # inside

    def _search(self) -> None:
        """Look through every record of the kind; it takes seconds for a county."""
        if self._going:
            self._stop()
        self._going = True
        self.pairs.show_going(True)
        ask = AskDuplicates(self._kind)
        self._stop = self.operations.run(
            partial(duplicates.list_duplicates, self.desk, ask), self._show_found,
            progress=self.pairs.show_progress, owner=self, failed=self._stopped,
        )  # fmt: skip

    def _show_found(self, found: DuplicateList) -> None:
        self._going = False
        self.pairs.show_going(False)
        if found.kind == self._kind:
            self.pairs.show_found(found)

    def _stopped(self, refusal: UserError) -> None:
        self._going = False
        self.pairs.show_going(False)
        self.said.say(wording.error_sentence(refusal), "info")

    def _read_like(self, record_id: UUID) -> None:
        kind = self._kind

        def show(rows: tuple[LikeRow, ...]) -> None:
            if rows:
                self.go.emit(Place(NAME, f"{kind} {record_id} {rows[0].person.id}"))
            else:
                self.said.say(self.tr("No other record looks like this one."), "info")
                self._search()

        self.operations.read(lambda: duplicates.like_record(self.desk, kind, record_id), show, owner=self)

    def _read_pair(self, one: UUID, two: UUID) -> None:
        kind, both = self._kind, (one, two)

        def show(found: tuple[MergePlan, LikeRow | None]) -> None:
            if self._ids == both:
                self._show_pair(*found)

        def refuse(refusal: UserError) -> None:
            if self._ids == both:
                self.said.say(wording.error_sentence(refusal), "warning")
                self._leave_pair()

        self.operations.read(
            lambda: (merges.plan_merge(self.desk, kind, one, two), self._why_of(kind, one, two)), show, owner=self,
            failed=refuse,
        )  # fmt: skip

    def _why_of(self, kind: str, one: UUID, two: UUID) -> LikeRow | None:
        return next((row for row in duplicates.like_record(self.desk, kind, one) if row.person.id == two), None)

    def _show_pair(self, plan: MergePlan, like: LikeRow | None) -> None:
        self.pair.show_plan(plan, likeness_words.why(like.likeness, self._rules) if like else "")
        self._stack.setCurrentIndex(PAIR)

    def _decided(self) -> None:
        if len(self._ids) == 2:
            self.pairs.drop(*self._ids)
        self._leave_pair()

    def _leave_pair(self) -> None:
        self.go.emit(Place(NAME, self._kind))
        if len(self._ids) == 2:  # no window took us there
            self.open_place(Place(NAME, self._kind))

    def _open_difference(self, difference_id: UUID) -> None:
        self.operations.read(
            lambda: merges.records_of_difference(self.desk, difference_id),
            lambda both: self.go.emit(Place(NAME, f"pupil {both[0]} {both[1]}")),
            owner=self, failed=lambda refusal: self.said.say(wording.error_sentence(refusal), "warning"),
        )  # fmt: skip

    def _choose(self, row: DuplicateRow) -> None:
        self.said.say("")
        self.go.emit(Place(NAME, f"{row.kind} {row.one.id} {row.two.id}"))

    def _swap(self) -> None:
        one, two = self._ids
        self.go.emit(Place(NAME, f"{self._kind} {two} {one}"))

    def _connect(self) -> None:
        self.pairs.kind_chosen.connect(lambda kind: self.go.emit(Place(NAME, kind)))
        self.pairs.again_wanted.connect(self._search)
        self.pairs.stop_wanted.connect(lambda: self._stop())
        self.pairs.chosen.connect(self._choose)
        self.merges.undo_wanted.connect(self.work.undo)
        self.pair.back_wanted.connect(self._leave_pair)
        self.pair.swap_wanted.connect(self._swap)
        self.pair.merge_wanted.connect(self.work.merge)
        self.pair.apart_wanted.connect(self.work.keep_apart)
        self.work.said.connect(lambda text: self.said.say(text, "success"))
        for done in (self.work.merged, self.work.apart):
            done.connect(lambda _row: self._decided())

    def _lay_out(self) -> None:
        self.tabs.addTab(self.pairs, "")
        self.tabs.addTab(self.merges, "")
        self._stack.addWidget(self.tabs)
        self._stack.addWidget(self.pair)
        page = QWidget()
        page.setProperty("kind", "page")
        scroll_in(self, page)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.title)
        column.addWidget(self.said)
        column.addWidget(self._stack, 1)
