"""Import registers: drop files, see what they are and what would change, let them go in, take them back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.batches import BatchFileRow, BatchRow
from ecede_desktop.records.imports import FileRefused, ImportPlan, ImportRegister, Problem
from ecede_desktop.records.saved_profiles import SavedProfile
from ecede_desktop.services import imports, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.forms.ui_import_panel import Ui_ImportPanel
from ecede_desktop.ui.icons import pixmap
from ecede_desktop.ui.imports.batch_view import BatchView
from ecede_desktop.ui.imports.batch_work import BatchWork
from ecede_desktop.ui.imports.file_choices import choose_files, choose_folder, choose_report, csv_only
from ecede_desktop.ui.imports.import_lists import ImportLists
from ecede_desktop.ui.imports.learn_view import LearnView
from ecede_desktop.ui.imports.learn_work import LearnWork
from ecede_desktop.ui.imports.list_work import ListWork
from ecede_desktop.ui.imports.password_box import PasswordBox
from ecede_desktop.ui.imports.plan_view import PlanView
from ecede_desktop.ui.imports.school_choice import offer_schools
from ecede_desktop.ui.imports.step_pages import only_this_step
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.drop_area import DropArea
from ecede_desktop.ui.widgets.empty_state import EmptyState

START, LOOK, GOING, DONE, BATCH, LEARN = range(6)
_LEARNED_BY = frozenset({
    "header_not_found", "column_missing", "column_twice", "upn_column_missing", "mark_unknown", "mark_of_england",
    "mark_two_in_one", "session_unknown", "session_is_period", "period_marks", "sheet_doubtful", "sheet_unknown",
    "marks_layout_doubtful", "date_order_mixed", "date_order_ambiguous",
})  # fmt: skip
"""Faults that go away when somebody says what the columns and codes mean."""


class ImportPanel(Panel):
    """Steps in one place: choose, look, say what columns mean, go, done; or many files at once."""

    SHOWS = frozenset({"import", "school", "closure", "difference", "batch", "profile"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._file: Path | None = None
        self._plan: ImportPlan | None = None
        self._profile: str | None = None
        self._stop: Callable[[], None] = lambda: None
        page = QWidget()
        self._page = page
        self.form = Ui_ImportPanel()
        self.form.setupUi(page)
        self.refused = Banner("danger")
        self.form.all.insertWidget(1, self.refused)
        self.view = PlanView(self.form, self)
        self.password = PasswordBox()
        self.form.look_layout.insertWidget(self.form.look_layout.indexOf(self.form.lists), self.password)
        self.lists = ImportLists()
        self.form.start_layout.addWidget(self.lists, 3)
        self.batch, self.learn = BatchView(), LearnView()
        self.form.steps.addWidget(self.batch)
        self.form.steps.addWidget(self.learn)
        self.list_work = ListWork(desk, operations, self.lists, self)
        self.batch_work = BatchWork(desk, operations, self.batch, self)
        self.learn_work = LearnWork(desk, operations, self.learn, self)
        self.columns, self.paper = QPushButton(), QPushButton()
        self.form.drop_row_layout.insertWidget(self.form.drop_row_layout.count() - 1, self.paper)
        self.form.go_layout.insertWidget(1, self.columns)
        self.finished = EmptyState("met")
        self.next_file = QPushButton()
        self.next_file.setProperty("kind", "link")
        self.form.done_layout.addWidget(self.finished, 1)
        self.form.done_layout.addWidget(self.next_file, 1, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.form.look_layout.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        theme.notifier().changed.connect(self._fit)
        self._fit()
        self._connect()
        self.retranslate()
        self.form.steps.setCurrentIndex(START)

    # what the window calls

    def read(self) -> None:
        """Read what went in, and the schools to choose from."""
        self.list_work.read()
        offer = partial(offer_schools, self.form.school)
        self.operations.read(lambda: schools.list_schools(self.desk), offer, owner=self)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.form.retranslateUi(self._page)
        self.form.drop_picture.setPixmap(pixmap("import", Token.MUTED, 32))
        self.next_file.setText(self.tr("Import another file"))
        self.columns.setText(self.tr("Colu&mns and codes…"))
        self.paper.setText(self.tr("Type in a pape&r register"))
        for part in (self.lists, self.batch, self.learn, self.view, self.password):
            part.retranslate()
        if self._plan is not None:
            self._show_go(self._plan)
            self._say_done(self._plan)

    @property
    def plan(self) -> ImportPlan | None:
        """What was last found."""
        return self._plan

    def take(self, places: tuple[Path, ...]) -> None:
        """One file is looked at; many files, a folder or a ZIP file are listed to be taken in one after another."""
        if len(places) == 1 and places[0].suffix.casefold() != ".zip" and not places[0].is_dir():
            self.look_at(places[0])
        elif places:
            self.refused.say("")
            self.batch_work.offer(places)

    def look_at(self, file: Path) -> None:
        """See what a file is and what it would change; nothing is written."""
        if file != self._file:
            self._file, self._profile = file, None
            self.view.start()
            self.password.forget()
            self.form.school.blockSignals(True)
            self.form.school.setCurrentIndex(0)
            self.form.school.blockSignals(False)
        self.refused.say("")
        self.form.going_title.setText(self.tr("Looking at {file}").format(file=file.name))
        self.form.progress.setRange(0, 0)
        self.form.stop.hide()
        self.form.steps.setCurrentIndex(GOING)
        command = self._command(file)
        self.operations.read(
            lambda: imports.plan_import(self.desk, command), self._show_plan, owner=self, failed=self._refuse
        )

    def go_in(self) -> None:
        """Take the file in, whole or not at all."""
        if self._file is None or self._plan is None or self._plan.refused:
            return
        command = self._command(self._file)
        form = self.form
        form.going_title.setText(self.tr("Taking in {file}").format(file=self._file.name))
        form.progress.setRange(0, 0)
        form.stop.show()
        form.stop.setEnabled(True)
        form.steps.setCurrentIndex(GOING)
        self._stop = self.operations.run(
            partial(imports.import_register, self.desk, command),
            self._done,
            progress=self._progress,
            owner=self,
            failed=self._refuse_import,
        )

    # inside

    def _fit(self) -> None:
        """A table shows some lines at any text size; the page scrolls where the window is too low for that."""
        for table in (self.form.problems, self.form.changed, self.form.accept):
            table.setMinimumHeight(theme.look().px(170))

    def _command(self, file: Path) -> ImportRegister:
        return ImportRegister(
            path=file,
            school_number=str(self.form.school.currentData() or "") or None,
            accepted_upns=self.view.accepted_upns,
            accepted_closed_days=self.view.accepted_days,
            accepted_repairs=self.view.accepted_repairs,
            accepted_doubts=self.view.accepted_doubts,
            accepted_rejoins=self.view.accepted_rejoins,
            profile=self._profile,
            password=self.password.password,
        )

    def _again(self) -> None:
        if self._file is not None:
            self.look_at(self._file)

    def _show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.view.show_plan(plan)
        asks_school = any(problem.key == "school_missing" for problem in plan.problems)
        self.form.school_field.setVisible(asks_school or bool(self.form.school.currentData()))
        self._show_go(plan)
        self.form.steps.setCurrentIndex(LOOK)

    def _show_go(self, plan: ImportPlan) -> None:
        form = self.form
        nothing = not (plan.marks_new or plan.marks_changed or plan.pupils_new) and not plan.refused
        form.go.setVisible(not plan.refused and not nothing)
        learns = any(problem.key in _LEARNED_BY for problem in plan.problems) or bool(plan.unknown_codes)
        locked = self.password.ask(plan)
        self.columns.setVisible(plan.refused and not locked)
        form.check_again.setVisible(plan.refused and not locked)
        self.columns.setProperty("kind", "primary" if learns else "")
        self.columns.style().unpolish(self.columns)
        self.columns.style().polish(self.columns)
        form.go.setText(self.tr("&Import {count} marks").format(count=plan.marks_new + plan.marks_changed))
        learn = self.tr("Say what its columns and codes mean, or put the file right and check it again.")
        mend = self.tr("Put the file right and check it again, or tick what you accept.")
        form.go_about.setText((learn if learns else mend) if plan.refused and not locked else "")

    def _progress(self, done: int, total: int) -> None:
        self.form.progress.setRange(0, max(total, 1))
        self.form.progress.setValue(done)

    def _cancel(self) -> None:
        self.form.stop.setEnabled(False)
        self._stop()

    def _done(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.password.forget()
        self._say_done(plan)
        self.form.steps.setCurrentIndex(DONE)

    def _say_done(self, plan: ImportPlan) -> None:
        said = self.tr("{new} marks are new, {changed} were changed, {pupils} pupils are new.")
        where = self.tr("Each pupil’s attendance and every extract use them from now on.")
        self.finished.say(
            self.tr("{file} is in").format(file=plan.file_name),
            f"{said.format(new=plan.marks_new, changed=plan.marks_changed, pupils=plan.pupils_new)} {where}",
            self.tr("Look at the caseload"),
        )

    def _start_again(self) -> None:
        self._file, self._plan = None, None
        self.password.forget()
        self.refused.say("")
        self.form.steps.setCurrentIndex(START)
        self.refresh()

    def _refuse(self, refusal: UserError) -> None:
        self.refused.say(wording.error_sentence(refusal), "danger")
        self.form.steps.setCurrentIndex(START)

    def _refuse_import(self, refusal: UserError) -> None:
        if isinstance(refusal, FileRefused):
            self._again()  # the store changed since the file was looked at
            return
        kind = "info" if refusal.key == "import_cancelled" else "danger"
        self.refused.say(wording.error_sentence(refusal), kind)
        self.form.steps.setCurrentIndex(LOOK)

    def _save_problems(self) -> None:
        self._save_these(self._plan.problems if self._plan else (), self._file.stem if self._file else "register")

    def _save_these(self, problems: tuple[Problem, ...], file_name: str) -> None:
        path = choose_report(self, f"{Path(file_name).stem}-faults.csv", csv_only())
        if path is not None:
            self.save_report(path, problems)

    def save_report(self, path: Path, problems: tuple[Problem, ...] | None = None) -> None:
        """Save what is wrong as a file to send to the school."""
        if problems is None:
            problems = self._plan.problems if self._plan else ()
        said = self.tr("The report is saved as {path}.").format(path=path)
        self.operations.read(
            lambda: imports.write_problem_report(problems, path),
            lambda _none: self.refused.say(said, "success"),
            owner=self,
            failed=lambda refusal: self.refused.say(wording.error_sentence(refusal), "danger"),
        )

    def _show_line(self, line: int) -> None:
        file = self._file
        if file is None:
            return
        self.operations.read(
            lambda: imports.lines_around(self.desk, file, line),
            lambda lines: self.view.lines.show_lines(line, lines),
            owner=self.view,
            failed=lambda refusal: self.view.lines.say(wording.error_sentence(refusal)),
        )

    def _open_columns(self) -> None:
        if self._file is not None and self._plan is not None:
            numbers = self._plan.school_numbers
            known = str(self.form.school.currentData() or "") or (numbers[0] if len(numbers) == 1 else "")
            self.learn_work.open(self._file, known, self.password.password)

    def _use_profile(self, profile: SavedProfile) -> None:
        self._profile = profile.name
        self._again()

    def _open_batch(self, batch: BatchRow) -> None:
        self.batch.show_batch(batch)
        self.form.steps.setCurrentIndex(BATCH)

    def _open_problems(self, row: BatchFileRow) -> None:
        if row.path is not None:
            self.look_at(row.path)
            return
        self.refused.say(f"{row.file_name}: {row.sentence}", "warning")
        self._save_these(row.problems, row.file_name)

    def _connect(self) -> None:
        form = self.form
        for widget in (form.drop, self):
            DropArea(widget).dropped.connect(self.take)
        for button in (form.choose, form.another):
            button.clicked.connect(lambda: self.take(choose_files(self)))
        form.choose_folder.clicked.connect(lambda: self.take(choose_folder(self)))
        self.columns.clicked.connect(self._open_columns)
        self.paper.clicked.connect(lambda: self.go.emit(Place("typed-register")))
        self.password.given.connect(self._again)
        self.view.line_wanted.connect(self._show_line)
        self._connect_steps()
        form.check_again.clicked.connect(self._again)
        form.go.clicked.connect(self.go_in)
        form.stop.clicked.connect(self._cancel)
        form.save_problems.clicked.connect(self._save_problems)
        form.school.currentIndexChanged.connect(self._again)
        self.view.accepted.connect(self._again)
        self.next_file.clicked.connect(self._start_again)
        self.finished.acted.connect(lambda: self.go.emit(Place("caseload")))

    def _connect_steps(self) -> None:
        steps = self.form.steps
        steps.currentChanged.connect(partial(only_this_step, steps))
        only_this_step(steps, steps.currentIndex())
        self.batch.left.connect(self._start_again)
        self.batch.problems_wanted.connect(self._open_problems)
        self.batch_work.opened.connect(lambda: steps.setCurrentIndex(BATCH))
        self.learn.left.connect(lambda: steps.setCurrentIndex(LOOK))
        self.learn_work.opened.connect(lambda: steps.setCurrentIndex(LEARN))
        self.learn_work.saved.connect(self._use_profile)
        self.lists.batch_wanted.connect(self._open_batch)
        self.lists.pair_wanted.connect(lambda row: self.go.emit(Place("duplicates", f"difference {row.id}")))
        for work in (self.list_work, self.batch_work):
            work.said.connect(lambda said: self.refused.say(said, "success"))
        for part in (self.list_work, self.batch_work, self.learn_work):
            part.refused.connect(lambda refusal: self.refused.say(wording.error_sentence(refusal), "danger"))
