"""A school at a glance: attendance over the weeks beside earlier years and the target, half-terms, facts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.figures import FigureTrend, Scope
from ecede_desktop.records.pictures import Point, Series, SeriesKind, TrendPicture
from ecede_desktop.records.schools import SchoolPage
from ecede_desktop.services import figure_pictures
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.parts import FactList
from ecede_desktop.ui.schools.tab import Tab
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.charts.frame import ChartFrame
from ecede_desktop.ui.widgets.charts.trend_chart import TrendChart
from ecede_desktop.ui.widgets.labels import label


class OverviewTab(Tab):
    """Signals: tab_wanted(name): something that is wanting is put right on another tab."""

    tab_wanted = Signal(str)
    SHOWS = frozenset({"school", "mark", "import", "enrolment", "target", "calendar", "closure"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.wanting = Banner("warning")
        self.chart = ChartFrame(TrendChart())
        self.chart.export.hide()
        self._title = label(kind="section")
        self.facts = FactList()
        self._trend: FigureTrend | None = None
        self.column.addWidget(self.wanting)
        self.column.addWidget(self.chart)
        self.column.addWidget(self._title)
        self.column.addWidget(self.facts)
        self.column.addStretch(1)

    def ask(self, number: str) -> Callable[[], Any]:
        today = self.desk.clock.today()
        return lambda: figure_pictures.trend(self.desk, Scope(school=number), school_year_of(today), today)

    def show_page(self, page: SchoolPage) -> None:
        super().show_page(page)
        self._say_wanting(page)
        self.facts.set_facts(self._facts(page))

    def show_reading(self, reading: FigureTrend) -> None:
        self._trend = reading
        self.chart.set_picture(self.picture(reading))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Facts"))
        self.chart.say_empty(
            self.tr("No marks of this school year"),
            self.tr("When the school's register is imported, its weeks will stand here."),
        )
        if self.page is not None:
            self.show_page(self.page)
        if self._trend is not None:
            self.show_reading(self._trend)

    def picture(self, trend: FigureTrend) -> TrendPicture:
        """Weeks of this year and of earlier ones by their place in the year, with the target over all of them."""
        series = []
        for at, year in enumerate(trend.years):
            kind = SeriesKind.THIS_YEAR if at == 0 else SeriesKind.EARLIER
            points = tuple(
                Point(
                    self._week(point.week), point.attendance, point.counts, self._days(point.first_day, point.last_day)
                )
                for point in year.points
            )
            series.append(Series(words.school_year(year.school_year), points, kind))
        labels = sorted({point.week for year in trend.years for point in year.points})
        if trend.target is not None and labels:
            line = tuple(Point(self._week(week), trend.target) for week in labels)
            series.append(Series(self.tr("Target"), line, SeriesKind.TARGET))
        note = self.tr("Earlier years are whole; missing marks are counted beside and are no absence.")
        return TrendPicture(
            self.tr("Attendance by week"), "%", tuple(series), across=self.tr("Week of the school year"), note=note
        )

    def _week(self, week: int) -> str:
        return str(week + 1)

    def _days(self, first: Any, last: Any) -> str:
        return f"{i18n.format_short_day(first)} – {i18n.format_day(last)}"

    def _say_wanting(self, page: SchoolPage) -> None:
        parts = [
            self.tr("nobody is recorded as {role}").format(role=words.role(self.desk.pack, role).lower())
            for role in page.roles_wanted
        ]
        overdue = [words.own(one.english, one.welsh) for one in page.policies if one.overdue]
        if overdue:
            parts.append(self.tr("due to be looked at: {names}").format(names=", ".join(overdue)))
        said = self.tr("To put right: {things}.").format(things="; ".join(parts)) if parts else ""
        self.wanting.say(said, "warning", self.tr("People and policies"), lambda: self.tab_wanted.emit("people"))

    def _facts(self, page: SchoolPage) -> list[tuple[str, str]]:
        school = page.school
        none = self.tr("Not known")
        closes = [
            pattern.format(time=i18n.format_time(time))
            for pattern, time in (
                (self.tr("morning {time}"), school.registers_close_am),
                (self.tr("afternoon {time}"), school.registers_close_pm),
            )
            if time is not None
        ]
        head = next((one.name for one in page.contacts if one.role == "head" and one.to_date is None), "")
        facts = [
            (self.tr("Head teacher"), head or school.head_teacher or none),
            (self.tr("Registers close"), ", ".join(closes) or none),
            (self.tr("First-day absence procedure"), school.first_day_procedure or none),
            (self.tr("Address"), ", ".join([*school.address.splitlines(), school.postcode]).strip(", ") or none),
            (self.tr("Telephone"), school.phone or none),
            (self.tr("E-mail"), school.email or none),
            (self.tr("Open doubts in the register"), str(page.open_doubts)),
            (self.tr("Open actions"), str(page.open_actions)),
        ]
        if school.opened_on or school.closed_on:
            facts.append((self.tr("Open"), words.span(school.opened_on, school.closed_on)))
        if page.numbers:
            earlier = [
                f"{one.number} ({self.tr('to {day}').format(day=wording.day(one.until))})" if one.until else one.number
                for one in page.numbers
            ]
            facts.append((self.tr("Earlier numbers"), ", ".join(earlier)))
        if page.predecessors:
            facts.append((self.tr("Took over from"), ", ".join(one.name for one in page.predecessors)))
        if page.successor is not None:
            facts.append((self.tr("Taken over by"), f"{page.successor.name} ({page.successor.number})"))
        return facts
