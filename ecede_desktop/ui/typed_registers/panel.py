"""Registers on paper: the list of them, and one at a time to type, to check, to settle and to take in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.imports import FileRefused, ImportPlan
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.typed_registers import (
    CheckTyped,
    SaveTyped,
    SettleTyped,
    StartTypedRegister,
    TypedPupil,
    TypedRegisterRow,
    TypedRegisterView,
)
from ecede_desktop.services import schools, typed_checks, typed_imports, typed_registers
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.draft_keeper import DraftKeeper, kept_at
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.typed_registers import drafts
from ecede_desktop.ui.typed_registers.decisions import reason_dialog
from ecede_desktop.ui.typed_registers.list_page import ListPage
from ecede_desktop.ui.typed_registers.questions import offer_classes, pupil_dialog, start_dialog
from ecede_desktop.ui.typed_registers.register_page import RegisterPage
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from ecede_desktop.ui.widgets.text_dialog import TextDialog

LIST, REGISTER = range(2)
NAME = "typed-register"


class TypedRegisterPanel(Panel):
    """Addresses: ``typed-register`` is the list, ``typed-register › <id>`` one of them: no id stands in the window."""

    SHOWS = frozenset({"typed_register", "import", "school"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._id: UUID | None = None
        self._scan_of: UUID | None = None
        self._view: TypedRegisterView | None = None
        self._keeper: DraftKeeper | None = None
        self._kept = ""
        self.dirty = False
        self.list_page, self.page = ListPage(), RegisterPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list_page)
        self.pages.addWidget(_scrolling(self.page))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.list_page.chosen.connect(lambda id: self.go.emit(_place(id)))
        self.list_page.begin_wanted.connect(self.begin)
        self.page.wanted.connect(self.do)
        self.page.typed.connect(self._typed)
        self.page.go_in.accepted.connect(self._plan)
        theme.notifier().changed.connect(self.page.sheet.grid.viewport().update)
        self.retranslate()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """The list, or one register."""
        self._leave()
        try:
            self._id = UUID(place.tab) if place.tab else None
        except ValueError:
            self._id = None
        self._view = None
        self.pages.setCurrentIndex(LIST)
        self.refresh()

    def read(self) -> None:
        """Read the list, or the register in hand."""
        found = self._id
        if found is None:
            self.operations.read(lambda: typed_registers.list_typed(self.desk), self.list_page.show_rows, owner=self)
            return
        self.operations.read(
            lambda: typed_registers.view_typed(self.desk, found), self._read_view, owner=self, failed=self._lost
        )

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.list_page.retranslate()
        self.page.retranslate()

    @property
    def view(self) -> TypedRegisterView | None:
        """The register in hand."""
        return self._view

    # a register

    def _read_view(self, view: TypedRegisterView) -> None:
        same = self._view is not None and self._view.row.id == view.row.id and self._view.may == view.may
        if view.row.id != self._id or (same and self.dirty):
            return  # what is being typed stays
        self.show_view(view)

    def show_view(self, view: TypedRegisterView) -> None:
        """Show a register as it was read or saved just now."""
        if self._view is None or self._view.row.id != view.row.id:
            self.page.go_in.start()
        self._id, self._view, self.dirty = view.row.id, view, False
        self.page.show_view(view)
        self.page.show_told("")
        self.pages.setCurrentIndex(REGISTER)
        self._read_scan(view.row)
        self._keep_drafts(view)
        if "take_in" in view.may:
            self._plan()
        self.page.work_widget().setFocus()

    def _read_scan(self, row: TypedRegisterRow) -> None:
        if self._scan_of == row.id:
            return
        self._scan_of = row.id
        show = partial(self.page.scan.show_scan, kind=row.scan_kind, name=row.scan_name)
        self.operations.read(lambda: typed_registers.scan_of(self.desk, row.id), lambda scan: show(scan), owner=self)

    def _lost(self, refusal: UserError) -> None:
        self._id = None
        self.pages.setCurrentIndex(LIST)
        self.operations.refused.emit(refusal, self)
        self.read()

    # drafts

    def _keep_drafts(self, view: TypedRegisterView) -> None:
        part = next((name for name in ("type", "check", "settle") if name in view.may), "")
        key = f"{view.row.id} {part}"
        if self._keeper is not None and self._kept == key:
            return
        self._leave()
        if not part:
            return
        self._kept = key
        keeper = self._keeper = DraftKeeper(self.desk, self.operations, drafts.FORM, key, self._values, self)
        keeper.kept.connect(
            lambda time: self.page.show_told(self.tr("Draft kept {time}").format(time=i18n.format_time(time)))
        )
        keeper.found.connect(self._take_draft)
        keeper.start_again(self._values())
        keeper.look()

    def _values(self) -> Mapping[str, str]:
        if self._view is not None and "settle" in self._view.may:
            return drafts.settled_values(self.page.settle.model.settled)
        return drafts.grid_values(self.page.sheet.model.grid)

    def _take_draft(self, draft: Draft) -> None:
        view = self._view
        if view is None or self.dirty:
            return
        if "settle" in view.may:
            self.page.settle.show_view(view, drafts.settled_of(draft.values))
        else:
            grid = drafts.grid_of(draft.values, len(view.row.days) * 2)
            if grid is None or ("check" in view.may and grid.pupils != view.grid.pupils):
                return
            self.page.sheet.show_grid(grid, editable=True)
        self.dirty = True
        said = self.tr("What you typed until {day} {time} and did not save is here again.")
        when = kept_at(draft)
        self.page.show_told(said.format(day=i18n.format_day(when.date()), time=i18n.format_time(when)))

    def _typed(self) -> None:
        self.dirty = True
        if self._keeper is not None:
            self._keeper.typed()

    def _leave(self) -> None:
        if self._keeper is not None:
            if self.dirty:
                self._keeper.keep_now()
            self._keeper.deleteLater()
            self._keeper = None

    def _saved(self, view: TypedRegisterView) -> None:
        if self._keeper is not None:
            self._keeper.drop()
            self._keeper = None
        self.dirty = False
        self.show_view(view)

    # what is done

    def begin(self) -> None:
        """Ask for the scan and what it is of."""
        self.operations.read(
            lambda: schools.list_schools(self.desk), lambda rows: _nothing(self.ask_begin(rows)), owner=self
        )

    def ask_begin(self, rows: tuple[SchoolRow, ...]) -> FormDialog:
        """Open the dialog for another register."""

        def take(command: StartTypedRegister) -> None:
            self.operations.write(
                lambda: typed_registers.start_typed_register(self.desk, command),
                self,
                done=begun,
                owner=dialog,
                refused=dialog.refuse,
            )

        def begun(view: TypedRegisterView) -> None:
            dialog.accept()
            self.go.emit(_place(view.row.id))

        def offer(number: str) -> None:
            if number:
                self.operations.read(
                    lambda: typed_registers.classes_of(self.desk, number),
                    partial(offer_classes, dialog.control("group")),
                    owner=dialog,
                )

        dialog = start_dialog(rows, self.desk.clock, take, self)
        school = dialog.control("school_number")
        school.currentIndexChanged.connect(lambda _at: offer(str(school.currentData() or "")))
        return _opened(dialog)

    def do(self, what: str) -> None:
        """Do what a button asks for."""
        view = self._view
        if what == "list" or view is None:
            self.go.emit(Place(NAME))
            return
        asked: dict[str, Callable[[], object]] = {
            "save": lambda: self._save(view), "hand_over": lambda: self._save(view, whole=True),
            "compare": lambda: self._save(view, whole=True), "settle": lambda: self._settle(view),
            "take_in": lambda: self._take_in(view), "add_pupil": self.ask_pupil, "take_out": self._take_out,
        }  # fmt: skip
        asked.get(what, lambda: self.ask_reason(what))()

    def _save(self, view: TypedRegisterView, *, whole: bool = False) -> None:
        grid, id, desk = self.page.sheet.model.grid, view.row.id, self.desk
        if "type" in view.may:
            self._write(lambda: typed_registers.save_typed(desk, SaveTyped(id, grid, whole)), self._saved)
        else:
            self._write(lambda: typed_registers.check_typed(desk, CheckTyped(id, grid.marks, whole)), self._saved)

    def _settle(self, view: TypedRegisterView) -> None:
        command = SettleTyped(view.row.id, dict(self.page.settle.model.settled))
        self._write(lambda: typed_registers.settle_typed(self.desk, command), self._saved)

    def _plan(self) -> None:
        if self._view is None or "take_in" not in self._view.may:
            return
        command = self.page.go_in.command(self._view.row.id)
        self.operations.read(
            lambda: typed_imports.plan_typed(self.desk, command), self._show_plan, owner=self, failed=self._refuse
        )

    def _show_plan(self, plan: ImportPlan) -> None:
        self.page.go_in.show_plan(plan)
        self.page.buttons["take_in"].setEnabled(not plan.refused)

    def _take_in(self, view: TypedRegisterView) -> None:
        command = self.page.go_in.command(view.row.id)
        self._write(lambda: typed_imports.take_typed_in(self.desk, command), lambda _plan: self.read())

    def ask_pupil(self) -> FormDialog:
        """Ask for a pupil who is on the paper and not in the class."""

        def take(wanted: TypedPupil) -> None:
            self.operations.read(
                lambda: typed_checks.pupil_line(self.desk, wanted), add, owner=dialog, failed=dialog.refuse
            )

        def add(pupil: TypedPupil) -> None:
            dialog.accept()
            self.page.sheet.model.add_pupil(pupil)
            self.page.sheet.grid.go(self.page.sheet.model.pupils - 1, 0)
            self.page.sheet.grid.setFocus()

        group = self._view.row.group if self._view is not None else ""
        dialog = pupil_dialog(group, self.desk.clock, take, self)
        return _opened(dialog)

    def _take_out(self) -> None:
        line = self.page.sheet.line
        if line is None:
            return
        if self.page.sheet.model.grid.marks[line].strip():
            self._say(self.tr("This pupil has marks: clear them first, then take the pupil out."), "warning")
            return
        self.page.sheet.model.take_out(line)

    def ask_reason(self, what: str) -> TextDialog | None:
        """Ask why it is sent back, let in unchecked, or put aside."""
        view = self._view
        if view is None:
            return None
        service = {
            "send_back": typed_registers.send_back,
            "allow": typed_registers.allow_alone,
            "withdraw": typed_registers.withdraw_typed,
        }[what]

        def take(reason: str) -> None:
            self.operations.write(
                lambda: service(self.desk, view.row.id, reason), self, done=done, owner=dialog, refused=refused
            )

        def done(_row: TypedRegisterRow) -> None:
            dialog.accept()
            self.dirty = False
            self._view = None
            self.read()

        def refused(refusal: UserError) -> None:
            dialog.refuse(wording.error_sentence(refusal))

        dialog = reason_dialog(what, view.row, take, self)
        dialog.open()
        return dialog

    def _write(self, service: Callable[[], Outcome[Any]], done: Callable[[Any], None]) -> None:
        self.operations.write(service, self, done=done, owner=self, refused=self._refuse)

    def _refuse(self, refusal: UserError) -> None:
        if isinstance(refusal, FileRefused):
            self._plan()  # the store changed since it was looked at
            return
        self._say(wording.error_sentence(refusal), "danger")

    def _say(self, sentence: str, kind: str) -> None:
        self.page.said.say(sentence, kind)


def _place(register_id: UUID) -> Place:
    return Place(NAME, "", register_id.hex)


def _scrolling(page: QWidget) -> QScrollArea:
    """Where text is large or the window low, the page scrolls as a whole."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    return scroll


def _nothing(_dialog: object) -> None:
    return


def _opened(dialog: FormDialog) -> FormDialog:
    dialog.open()
    return dialog
