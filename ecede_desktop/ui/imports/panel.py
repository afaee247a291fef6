"""Import a register: drop a file, see what it is and what would change, then let it go in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.imports import FileRefused, ImportPlan, ImportRegister, ImportRow
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services import imports, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.forms.ui_import_panel import Ui_ImportPanel
from ecede_desktop.ui.icons import pixmap
from ecede_desktop.ui.imports.drop_area import DropArea
from ecede_desktop.ui.imports.plan_view import PlanView, dress
from ecede_desktop.ui.imports.tables import import_columns
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.rows_model import RowsModel
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.empty_state import EmptyState

START, LOOK, GOING, DONE = range(4)


class ImportPanel(Panel):
    """Four steps in one place: choose, look, go, done."""

    SHOWS = frozenset({"import", "school", "closure"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._file: Path | None = None
        self._plan: ImportPlan | None = None
        self._stop: Callable[[], None] = lambda: None
        page = QWidget()
        self._page = page
        self.form = Ui_ImportPanel()
        self.form.setupUi(page)
        self.refused = Banner("danger")
        self.form.all.insertWidget(1, self.refused)
        self.view = PlanView(self.form, self)
        self.recent: RowsModel[ImportRow] = RowsModel(import_columns(), self)
        dress(self.form.recent, self.recent, (1,))  # type: ignore[arg-type]
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
        """Read the imports that went in, and the schools to choose from."""
        self.operations.read(lambda: imports.list_imports(self.desk), self._show_recent, owner=self)
        self.operations.read(lambda: schools.list_schools(self.desk), self._offer_schools, owner=self)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.form.retranslateUi(self._page)
        self.form.drop_picture.setPixmap(pixmap("import", Token.MUTED, 32))
        self.next_file.setText(self.tr("Import another file"))
        self.recent.retranslate()
        self.view.retranslate()
        if self._plan is not None:
            self._show_go(self._plan)
            self._say_done(self._plan)

    @property
    def plan(self) -> ImportPlan | None:
        """What was last found."""
        return self._plan

    def look_at(self, file: Path) -> None:
        """See what a file is and what it would change; nothing is written."""
        if file != self._file:
            self.view.start()
            self.form.school.setCurrentIndex(0)
        self._file = file
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
        )

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a register"), "", self.tr("Register files (*.csv *.txt *.tsv);;All files (*)")
        )
        if name:
            self.look_at(Path(name))

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
        form.check_again.setVisible(plan.refused)
        form.go.setText(self.tr("&Import {count} marks").format(count=plan.marks_new + plan.marks_changed))
        form.go_about.setText(
            self.tr("Put the file right and check it again, or tick what you accept.") if plan.refused else ""
        )

    def _progress(self, done: int, total: int) -> None:
        self.form.progress.setRange(0, max(total, 1))
        self.form.progress.setValue(done)

    def _cancel(self) -> None:
        self.form.stop.setEnabled(False)
        self._stop()

    def _done(self, plan: ImportPlan) -> None:
        self._plan = plan
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
        stem = self._file.stem if self._file else "register"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), f"{stem}-faults.csv", self.tr("CSV files (*.csv)")
        )
        if name:
            self.save_report(Path(name))

    def save_report(self, path: Path) -> None:
        """Save what is wrong as a file to send to the school."""
        problems = self._plan.problems if self._plan else ()
        said = self.tr("The report is saved as {path}.").format(path=path)
        self.operations.read(
            lambda: imports.write_problem_report(problems, path),
            lambda _none: self.refused.say(said, "success"),
            owner=self,
            failed=lambda refusal: self.refused.say(wording.error_sentence(refusal), "danger"),
        )

    def _show_recent(self, rows: tuple[ImportRow, ...]) -> None:
        self.recent.set_rows(rows)
        for part in (self.form.recent, self.form.recent_title):
            part.setVisible(bool(rows))
        self.form.recent_empty.setVisible(not rows)
        self.form.recent_empty.setText(
            self.tr("Files that went in will be listed here, with what each of them brought.")
        )

    def _offer_schools(self, found: tuple[SchoolRow, ...]) -> None:
        combo = self.form.school
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(self.tr("As the file says"), "")
        for school in found:
            combo.addItem(f"{school.name} ({school.number})", school.number)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.blockSignals(False)

    def _connect(self) -> None:
        form = self.form
        area = DropArea(form.drop)
        area.dropped.connect(self.look_at)
        whole = DropArea(self)
        whole.dropped.connect(self.look_at)
        for button in (form.choose, form.another):
            button.clicked.connect(self._choose)
        form.check_again.clicked.connect(self._again)
        form.go.clicked.connect(self.go_in)
        form.stop.clicked.connect(self._cancel)
        form.save_problems.clicked.connect(self._save_problems)
        form.school.currentIndexChanged.connect(self._again)
        self.view.accepted.connect(self._again)
        self.next_file.clicked.connect(self._start_again)
        self.finished.acted.connect(lambda: self.go.emit(Place("caseload")))
