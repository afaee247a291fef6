"""Schools: the list with figures, a page for each school, and one for the county."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.schools import SchoolListRow, SchoolRow
from ecede_desktop.records.targets import InitiativeRow
from ecede_desktop.services import code_returns, initiatives, school_figures, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.schools.calendar_tab import CalendarTab
from ecede_desktop.ui.schools.county_head import CountyHead
from ecede_desktop.ui.schools.file_work import FileWork
from ecede_desktop.ui.schools.header import SchoolHeader
from ecede_desktop.ui.schools.initiatives_tab import InitiativesTab
from ecede_desktop.ui.schools.list_page import SchoolListPage
from ecede_desktop.ui.schools.overview_tab import OverviewTab
from ecede_desktop.ui.schools.page import SchoolReading, TabbedPage, read_school
from ecede_desktop.ui.schools.people_tab import PeopleTab
from ecede_desktop.ui.schools.plan_work import PlanWork
from ecede_desktop.ui.schools.return_work import ReturnWork
from ecede_desktop.ui.schools.returns_tab import ReturnsTab
from ecede_desktop.ui.schools.school_work import SchoolWork
from ecede_desktop.ui.schools.targets_tab import TargetsTab
from ecede_desktop.ui.schools.visits_tab import VisitsTab
from ecede_desktop.ui.widgets.banner import Banner

COUNTY = "county"
"""Key of the place of the county's page."""


class SchoolsPanel(Panel):
    """Three places in one: ``schools``, ``schools 6742999 › calendar``, ``schools county › targets``."""

    SHOWS = frozenset(
        {"school", "closure", "calendar", "target", "initiative", "snapshot", "mark", "import", "enrolment", "user",
         "school_visit", "school_action", "register_check", "task"}
    )  # fmt: skip

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self.list = SchoolListPage(desk)
        self.header, self.county_head = SchoolHeader(desk.pack), CountyHead(desk.pack)
        self.overview, self.calendar, self.people = OverviewTab(desk), CalendarTab(desk), PeopleTab(desk)
        self.targets, self.visits = TargetsTab(desk), VisitsTab(desk)
        self.initiatives, self.returns = InitiativesTab(desk), ReturnsTab(desk)
        tabs = {
            "overview": self.overview, "calendar": self.calendar, "people": self.people, "targets": self.targets,
            "visits": self.visits, "initiatives": self.initiatives, "returns": self.returns,
        }  # fmt: skip
        self.school = TabbedPage(desk, operations, self.header, tabs)
        self.county_targets = TargetsTab(desk, county=True)
        self.county_initiatives, self.county_returns = InitiativesTab(desk), ReturnsTab(desk, county=True)
        self.county = TabbedPage(
            desk, operations, self.county_head,
            {"targets": self.county_targets, "initiatives": self.county_initiatives, "returns": self.county_returns},
        )  # fmt: skip
        self.said = Banner("danger")
        self._reading: SchoolReading | None = None
        self._schools: tuple[SchoolRow, ...] = ()
        self._stack, self._listed = QStackedWidget(), QScrollArea()
        self.school_work = SchoolWork(desk, operations, self)
        self.plan_work = PlanWork(desk, operations, self)
        self.file_work = FileWork(desk, operations, self)
        self.return_work = ReturnWork(desk, operations, self)
        self._lay_out()
        self._connect()
        self._connect_school()
        self._connect_county()
        self.retranslate()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """The list, a school by its number, or the county."""
        self.said.say("")
        if place.key == COUNTY:
            self._show(self.county, place)
        elif place.key:
            if place.key != self.school.number:
                self._reading = None
                self.school.number = place.key
                self.school.make_stale()
            self._show(self.school, place)
        else:
            self._stack.setCurrentWidget(self._listed)
            self.refresh()

    def _show(self, page: TabbedPage, place: Place) -> None:
        page.open_tab(place.tab)
        self._stack.setCurrentWidget(page)
        self.refresh()

    def refresh(self, changes: Changes | None = None) -> None:
        for page in (self.school, self.county):
            if changes is not None:
                page.make_stale(changes)
        super().refresh(changes)

    def read(self) -> None:
        """Read what is in sight anew."""
        shown = self._stack.currentWidget()
        if shown is self._listed:
            self.operations.read(
                lambda: school_figures.list_with_figures(self.desk), self._show_list, owner=self, failed=self.refuse
            )
        elif shown is self.school:
            number = self.school.number
            self.operations.read(
                lambda: read_school(self.desk, number), self.show_reading, owner=self, failed=self.refuse
            )
            self.school.read_tab()
        else:
            self.county.read_tab()

    def show_reading(self, reading: SchoolReading) -> None:
        """Show a school that was read; an answer for a school that was left meanwhile is passed over."""
        number = reading.page.school.number
        earlier = {one.number for one in reading.page.numbers}
        if self.school.number not in {number, *earlier}:
            return
        self.school.number = number
        self._reading = reading
        self.header.show_school(reading.page, reading.progress)
        for tab in self.school.by_name.values():
            tab.show_page(reading.page)

    def refuse(self, refusal: UserError) -> None:
        """Say why something cannot be shown or done."""
        self.said.say(wording.error_sentence(refusal), "danger")

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.list.retranslate()
        self.header.retranslate()
        self.county_head.retranslate()
        names = {
            "overview": self.tr("Overview"),
            "calendar": self.tr("Calendar"),
            "people": self.tr("People and policies"),
            "targets": self.tr("Targets"),
            "visits": self.tr("Visits and actions"),
            "initiatives": self.tr("Initiatives"),
            "returns": self.tr("Returns and files"),
        }
        self.school.set_tab_words(names)
        self.county.set_tab_words(names)
        if self._reading is not None:
            self.show_reading(self._reading)

    @property
    def reading(self) -> SchoolReading | None:
        """The school that is shown."""
        return self._reading

    # inside

    def _show_list(self, rows: tuple[SchoolListRow, ...]) -> None:
        self._schools = tuple(row.school for row in rows)
        self.list.show_rows(rows)

    def _school(self) -> SchoolRow | None:
        return self._reading.page.school if self._reading else None

    def _with_schools(self, number: str) -> None:
        """The dialog of an initiative needs all schools; they are read first where the list was not shown."""
        self.plan_work.read(
            lambda: schools.list_schools(self.desk), lambda rows: self.plan_work.add_initiative(rows, number)
        )

    def _read_effect(self, tab: InitiativesTab, row: InitiativeRow) -> None:
        self.operations.read(
            lambda: initiatives.effect(self.desk, row.id), tab.show_effect, owner=tab, failed=self.refuse
        )

    def _connect(self) -> None:
        go = self.go.emit
        self.list.chosen.connect(lambda number: go(Place("schools", number)))
        self.list.county_wanted.connect(lambda: go(Place("schools", COUNTY)))
        self.list.add_wanted.connect(self.school_work.add_school)
        self.list.import_wanted.connect(self.file_work.choose_list)
        for head in (self.header, self.county_head):
            head.back_wanted.connect(lambda: go(Place("schools")))
        self.header.report_wanted.connect(lambda: go(Place("attendance-report", self.school.number)))
        self.county_head.report_wanted.connect(lambda: go(Place("attendance-report", COUNTY)))
        for work in (self.school_work, self.plan_work, self.file_work, self.return_work):
            work.refused.connect(self.refuse)
            work.done.connect(self._say_done)
        for page in (self.school, self.county):
            page.failed.connect(self.refuse)
        for tab in (self.initiatives, self.county_initiatives):
            tab.effect_wanted.connect(lambda row, tab=tab: self._read_effect(tab, row))
            tab.end_wanted.connect(self.plan_work.end_initiative)
        for returns in (self.returns, self.county_returns):
            self._connect_returns(returns)

    def _connect_returns(self, tab: ReturnsTab) -> None:
        work, files = self.return_work, self.file_work
        tab.make_wanted.connect(work.make_return)
        tab.save_wanted.connect(work.save_return)
        tab.sent_wanted.connect(work.record_sent)
        tab.differences_wanted.connect(
            lambda row: work.read(lambda: code_returns.differences(self.desk, row.id), tab.show_differences)
        )
        tab.register_wanted.connect(lambda: self._with(files.save_register))
        tab.compare_wanted.connect(lambda: self._with(files.compare_figures))
        tab.transfer_wanted.connect(files.save_transfer)

    def _connect_school(self) -> None:
        work, plan, year = self.school_work, self.plan_work, school_year_of(self.desk.clock.today())
        self.header.edit_wanted.connect(lambda: work.edit(self._reading.page) if self._reading else None)
        self.header.visit_wanted.connect(lambda: self._with(plan.record_visit))
        self.overview.tab_wanted.connect(self.school.open_tab)
        self.calendar.year_chosen.connect(self._read_year)
        self.calendar.closure_wanted.connect(
            lambda first, last, kind: self._with(lambda school: work.add_closure(school, first, last, kind))
        )
        self.calendar.term_wanted.connect(lambda row, of: self._with(lambda school: work.set_term(school, row, of)))
        self.calendar.accept_wanted.connect(work.accept_closure)
        self.calendar.file_wanted.connect(lambda: self._with(self.file_work.choose_calendar))
        self.people.add_wanted.connect(lambda role: self._with(lambda school: work.add_contact(school, role)))
        self.people.correct_wanted.connect(lambda row: self._with(lambda school: work.add_contact(school, follows=row)))
        self.people.end_wanted.connect(work.end_contact)
        self.people.policy_wanted.connect(lambda kind: self._with(lambda school: work.add_policy_date(school, kind)))
        self.people.renumber_wanted.connect(lambda: self._with(work.renumber))
        self.targets.propose_wanted.connect(lambda: self._with(lambda school: plan.propose(school, year)))
        self.targets.step_wanted.connect(plan.step)
        self.visits.visit_wanted.connect(lambda: self._with(plan.record_visit))
        self.visits.action_wanted.connect(lambda: self._with(plan.agree_action))
        self.visits.finish_wanted.connect(plan.finish_action)
        self.initiatives.add_wanted.connect(lambda: self._with(lambda school: self._with_schools(school.number)))

    def _connect_county(self) -> None:
        year = school_year_of(self.desk.clock.today())
        self.county_targets.propose_wanted.connect(lambda: self.plan_work.propose(None, year))
        self.county_targets.step_wanted.connect(self.plan_work.step)
        self.county_targets.school_wanted.connect(lambda number: self.go.emit(Place("schools", number, "targets")))
        self.county_initiatives.add_wanted.connect(lambda: self._with_schools(""))

    def _with(self, act: Callable[[SchoolRow], object]) -> None:
        """Do something with the school that is shown, once it is."""
        school = self._school()
        if school is not None:
            act(school)

    def _read_year(self) -> None:
        self.calendar.stale = True
        self.school.read_tab()

    def _say_done(self, sentence: str) -> None:
        tab = self.county_returns if self._stack.currentWidget() is self.county else self.returns
        tab.say(sentence)

    def _lay_out(self) -> None:
        self._listed.setWidgetResizable(True)
        self._listed.setWidget(self.list)
        for page in (self._listed, self.school, self.county):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.said)
        whole.addWidget(self._stack, 1)
