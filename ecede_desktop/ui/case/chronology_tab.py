"""The chronology of a case: filtered, ticked to print, weighed, each entry a way to its source, and its papers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.before_after import BeforeAfter
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.chronology import ChooseEntries, Chronology, ChronologyEntry, EntryChoice
from ecede_desktop.services import chronology as service
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.case.chronology_actions import ChronologyActions
from ecede_desktop.ui.case.chronology_filter import ChronologyFilterBar
from ecede_desktop.ui.case.chronology_lines import line_of, words_now
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.timeline import Timeline, TimelineEntry

LEAST_HEIGHT = 220
"""Pixels of the design that the entries keep at least: before they get less, the whole page scrolls."""
SOURCES = {
    "task": "plan",
    "plan": "plan",
    "handoff": "plan",
    "attachment": "documents",
    "language": "family",
    "person": "family",
    "parent": "family",
    "cohort": "family",
    "prosecution": "court",
    "import": "attendance",
    "school": "attendance",
}
"""The tab of the case on which the source of an entry stands."""
PLACES = {"visit_plan": "visits", "concern": "concern", "school_referral": "referrals"}
"""The panel that shows the source of an entry."""


class ChronologyTab(QWidget):
    """Signals:
    acted(str): something is to be added to the note of the entry with this key.
    paper_wanted(str): the paper with this number.
    tab_wanted(str): a tab of the case.
    go(Place): a source that has a place of its own.
    """

    acted = Signal(str)
    paper_wanted = Signal(str)
    tab_wanted = Signal(str)
    go = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._chronology: Chronology | None = None
        self._figures: Mapping[dt.date, tuple[BeforeAfter, ...]] = {}
        self._words = words_now(desk.pack)
        self._lines: dict[str, TimelineEntry] = {}
        self._searched: dict[str, str] = {}
        self.filter, self.timeline, self.said = ChronologyFilterBar(), Timeline(), Banner("danger")
        self.empty, self.acts = EmptyState("search"), ChronologyActions()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._fit()
        self.retranslate()

    # what the panel calls

    def show_view(self, view: CaseView) -> None:
        """Show the chronology of a case; figures beside its actions follow."""
        other = self._chronology is None or self._chronology.reference != view.case.reference
        if other:
            self._figures = {}
            self.filter.reset()
        self._take(Chronology(view.case.id, view.case.reference, view.pupil.id, view.chronology))
        self._read_figures()

    @property
    def entries(self) -> tuple[TimelineEntry, ...]:
        """What is shown, in the order shown."""
        return self.timeline.entries

    def retranslate(self) -> None:
        """Say everything again."""
        self._words = words_now(self._desk.pack)
        self._lines.clear()
        self._searched.clear()
        self.filter.retranslate()
        self.timeline.set_fold_words(self.tr("Show all"), self.tr("Show less"))
        self.timeline.setAccessibleName(self.tr("Chronology"))
        self.timeline.setAccessibleDescription(
            self.tr(
                "Space ticks an entry to print. 1, 2 and 3 say how much it matters. Enter opens where it comes from."
            )
        )
        self.acts.retranslate(self._words)
        self.empty.say(
            self.tr("No entry is like that"),
            self.tr("Choose less above, or show everything."),
            self.tr("Show everything"),
        )
        if self._chronology is not None:
            self._take(self._chronology)

    # choosing

    def tick(self, keys: list[str], prints: bool) -> None:
        """Say whether entries print; it is seen at once and put back where the store refuses."""
        self._choose([EntryChoice(key, prints=prints) for key in keys])

    def weigh(self, keys: list[str], importance: str) -> None:
        """Say how much entries matter."""
        self._choose([EntryChoice(key, importance=importance) for key in keys])

    def _choose(self, choices: list[EntryChoice]) -> None:
        stands = self._chronology
        if stands is None or not choices:
            return
        self.said.say("")
        by_key = {choice.key: choice for choice in choices}
        changed = tuple(_as_chosen(entry, by_key.get(entry.key)) for entry in stands.entries)
        self._chronology = replace(stands, entries=changed)
        for entry in changed:
            if entry.key in by_key:
                self._lines.pop(entry.key, None)
                self.timeline.show_entry(self._line(entry))
        self._say_status()
        command = ChooseEntries(stands.reference, tuple(choices))
        self._operations.write(
            lambda: service.choose_entries(self._desk, command), self, owner=self, refused=self._refused
        )

    def _refused(self, refusal: UserError) -> None:
        """What was shown as chosen is not: read what stands."""
        self.said.say(wording.error_sentence(refusal))
        if self._chronology is not None:
            reference = self._chronology.reference
            self._operations.read(
                lambda: service.read_chronology(self._desk, reference),
                self._take,
                owner=self,
                failed=lambda _refusal: None,
            )

    # showing

    def _take(self, chronology: Chronology) -> None:
        if self._chronology is not chronology:
            self._lines.clear()
            self._searched.clear()
        self._chronology = chronology
        self.filter.offer(chronology.entries, self._words)
        self._show()

    def _show(self) -> None:
        if self._chronology is None:
            return
        wanted = self.filter.wanted
        shown = [one for one in self._chronology.entries if wanted.lets(one, self._folded(one) if wanted.words else "")]
        self.timeline.set_entries([self._line(entry) for entry in shown])
        self._stack.setCurrentIndex(0 if shown or not self._chronology.entries else 1)
        self._say_status()
        self._say_current()

    def _line(self, entry: ChronologyEntry) -> TimelineEntry:
        held = self._lines.get(entry.key)
        if held is None:
            beside = self._figures.get(entry.day, ()) if entry.action else ()
            held = replace(line_of(entry, self._words), pictures=self._words.picture(beside))
            self._lines[entry.key] = held
        return held

    def _folded(self, entry: ChronologyEntry) -> str:
        if entry.key not in self._searched:
            self._searched[entry.key] = self._words.searched(entry)
        return self._searched[entry.key]

    def _read_figures(self) -> None:
        shown = self._chronology
        if shown is None or not shown.action_days:
            return

        def take(figures: Mapping[dt.date, tuple[BeforeAfter, ...]]) -> None:
            if self._chronology is not None and self._chronology.reference == shown.reference:
                self.show_figures(figures)

        self._operations.read(lambda: service.action_figures(self._desk, shown), take, owner=self)

    def show_figures(self, figures: Mapping[dt.date, tuple[BeforeAfter, ...]]) -> None:
        """Draw attendance before and after beside each action."""
        if self._chronology is None or figures == self._figures:
            return
        self._figures = figures
        actions = [entry for entry in self._chronology.entries if entry.action]
        for entry in actions:
            self._lines.pop(entry.key, None)
        self.timeline.add_pictures({entry.key: self._line(entry).pictures for entry in actions})

    def _say_status(self) -> None:
        if self._chronology is None:
            return
        entries = self._chronology.entries
        self.acts.say_status(len(self.timeline.entries), len(entries), sum(entry.prints for entry in entries))

    def _say_current(self) -> None:
        entry = self._chronology.entry(self.timeline.current_key) if self._chronology is not None else None
        self.acts.show_current(
            importance=entry.importance if entry is not None else "",
            leads=entry is not None and self._leads(entry),
            is_note=entry is not None and bool(self._line(entry).action),
        )

    # going to the source

    def open_source(self, key: str) -> None:
        """Go to what an entry comes from."""
        entry = self._chronology.entry(key) if self._chronology is not None else None
        if entry is None:
            return
        kind, id_ = entry.source
        number = dict(entry.facts).get("number", "")
        if kind == "contact":
            note = self._note_of(id_)
            self.acted.emit(note if note else key)
        elif kind == "document" and self._leads(entry):
            self.paper_wanted.emit(number)
        elif kind in SOURCES:
            self.tab_wanted.emit(SOURCES[kind])
        elif kind in PLACES:
            self.go.emit(Place(PLACES[kind], number if kind == "school_referral" else str(id_)))

    def _note_of(self, contact_id: UUID) -> str:
        assert self._chronology is not None
        found = (one for one in self._chronology.entries if one.source_id == contact_id and one.link)
        return next((one.key for one in found), "")

    def _leads(self, entry: ChronologyEntry) -> bool:
        """Moves, confirmations and handovers are told here alone; a restricted paper only by its concern."""
        kind = entry.source[0]
        return kind in ("contact", *SOURCES, *PLACES) or (kind == "document" and not entry.restricted)

    # papers

    def open_print(self, *, word: bool = False) -> QDialog | None:
        """Open the dialog that shows the pages, issues them, or writes a Word file."""
        from ecede_desktop.ui.case.chronology_paper_dialog import ChronologyPaperDialog

        if self._chronology is None:
            return None
        reference = self._chronology.reference
        return _opened(ChronologyPaperDialog(self._desk, self._operations, reference, word=word, parent=self))

    def open_proof(self) -> QDialog | None:
        """Open the proof of stages: every step, and its page."""
        from ecede_desktop.ui.case.stage_proof_dialog import StageProofDialog

        if self._chronology is None:
            return None
        dialog = StageProofDialog(self._desk, self._operations, self._chronology.reference, parent=self)
        dialog.source_wanted.connect(self.follow)
        return _opened(dialog)

    def follow(self, kind: str, id_: UUID) -> None:
        """Show the entry of a record, whatever is filtered."""
        entries = self._chronology.entries if self._chronology is not None else ()
        found = [entry for entry in entries if entry.source == (kind, id_)]
        if found:
            # The record itself before what was added to it later.
            entry = next((entry for entry in found if entry.source_id == id_), found[0])
            self.filter.reset()
            self.timeline.choose(entry.key)
            self.timeline.setFocus()

    # inside

    def _connect(self) -> None:
        self.filter.changed.connect(self._show)
        theme.notifier().changed.connect(self._fit)
        self.empty.acted.connect(self.filter.reset)
        self.timeline.acted.connect(self.acted)
        self.timeline.opened.connect(self.open_source)
        self.timeline.ticked.connect(self.tick)
        self.timeline.weighed.connect(self.weigh)
        self.timeline.stepped.connect(lambda _key: self._say_current())
        acts = self.acts
        acts.open.clicked.connect(lambda: self.open_source(self.timeline.current_key))
        acts.add.clicked.connect(lambda: self.acted.emit(self.timeline.current_key))
        acts.weighed.connect(lambda key: self.weigh(self.timeline.chosen or [self.timeline.current_key], key))
        acts.ticked_all.connect(self._tick_shown)
        acts.print_button.clicked.connect(lambda: self.open_print())
        acts.word_button.clicked.connect(lambda: self.open_print(word=True))
        acts.proof_button.clicked.connect(self.open_proof)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        shortcut.activated.connect(lambda: self.open_print())

    def _fit(self) -> None:
        self.timeline.setMinimumHeight(theme.look().px(LEAST_HEIGHT))

    def _tick_shown(self, prints: bool) -> None:
        self.tick([entry.key for entry in self.timeline.entries if entry.prints is not prints], prints)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_RELATED, theme.SPACE_RELATED, theme.SPACE_RELATED)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.filter)
        column.addWidget(self.said)
        column.addWidget(self._stack, 1)
        column.addWidget(self.acts)


def _as_chosen(entry: ChronologyEntry, choice: EntryChoice | None) -> ChronologyEntry:
    if choice is None:
        return entry
    prints = entry.prints if choice.prints is None else choice.prints
    return replace(entry, prints=prints, importance=choice.importance or entry.importance)


def _opened(dialog: QDialog) -> QDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
