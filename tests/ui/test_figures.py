"""The figures in the window: what is asked, what is shown, what is let out, and where a line leads."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ecede_desktop.clock import FixedClock
from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import snapshots
from ecede_desktop.ui import i18n
from ecede_desktop.ui.figures.panel import TABS, FiguresPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from tests.services.county_in_store import OTHER, PRIMARY, SECONDARY, County, away, present, school_days
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]

AUTUMN = (dt.date(2025, 9, 1), dt.date(2025, 10, 24))
DAYS = school_days(*AUTUMN)


@pytest.fixture
def county(desk: Desk) -> County:
    """Two schools; the desk stands at the end of the first half-term."""
    made = County(replace(desk, clock=FixedClock(dt.datetime(2025, 10, 24, 15, tzinfo=dt.UTC))))
    with made.together():
        for number in range(8):
            name, school = f"Un{number}", PRIMARY if number < 6 else SECONDARY
            made.pupil(name, school, year_group="6" if number < 6 else "7")
            made.marks(name, present(*AUTUMN, away(DAYS[: number * 2])), school)
    return made


@pytest.fixture
def panel(county: County, operations: Operations, show: Show) -> FiguresPanel:
    made = FiguresPanel(county.desk, operations)
    show(made)
    return made


def turn(panel: FiguresPanel, tab: str, settle: Settle) -> None:
    panel.open_place(Place("figures", "", tab))
    settle()


def choose(panel: FiguresPanel, combo: str, key: str, qtbot: QtBot, settle: Settle) -> None:
    """Choose as a person does: the panel reads a moment later."""
    box = getattr(panel.bar, combo)
    asked = panel._asked
    box.setCurrentIndex(box.findData(key))
    qtbot.waitUntil(lambda: panel._asked > asked, timeout=5000)
    settle()


def test_the_headline_has_its_counts_and_its_missing_marks(panel: FiguresPanel) -> None:
    said = [figure.accessibleName() for figure in panel.headline.figures]
    assert said[0] == "Attendance 82.5 % 528 of 640 sessions"
    assert said[2].startswith("Persistently absent 75.0 %") and "6 of 8 pupils" in said[2]
    assert "0 of 640 expected marks" in said[4]
    assert "not confirmed: the council decides" in panel.headline.about.text()
    assert not panel.headline.not_comparable.isVisible()


def test_choices_narrow_the_figures(panel: FiguresPanel, qtbot: QtBot, settle: Settle) -> None:
    choose(panel, "place", f"school:{SECONDARY}", qtbot, settle)
    assert "of 160 sessions" in panel.headline.figures[0].accessibleName()
    choose(panel, "place", "phase:primary", qtbot, settle)
    assert "of 480 sessions" in panel.headline.figures[0].accessibleName()
    choose(panel, "years", "year:7", qtbot, settle)
    assert "of 0 sessions" in panel.headline.figures[0].accessibleName()
    choose(panel, "years", "", qtbot, settle)
    choose(panel, "window_of", "weeks_4", qtbot, settle)
    assert "of 240 sessions" in panel.headline.figures[0].accessibleName()


def test_own_days_are_asked_when_both_are_there(panel: FiguresPanel, qtbot: QtBot, settle: Settle) -> None:
    assert panel.bar.first.isHidden()
    panel.bar.window_of.setCurrentIndex(panel.bar.window_of.findData("days"))
    assert not panel.bar.first.isHidden()
    panel.ask()
    settle()
    assert "of 640 sessions" in panel.headline.figures[0].accessibleName(), "one day is lacking"
    panel.bar.first.set_day(DAYS[0])
    panel.bar.last.set_day(DAYS[1])
    panel.ask()
    settle()
    assert "of 32 sessions" in panel.headline.figures[0].accessibleName()


def test_a_place_names_a_school_and_a_tab(county: County, operations: Operations, show: Show) -> None:
    made = FiguresPanel(county.desk, operations)
    made.open_place(Place("figures", SECONDARY, "groups"))
    show(made)
    assert made.tab == "groups"
    assert made.bar.question.scope.school == SECONDARY
    box = made.pages["groups"].box  # type: ignore[attr-defined]
    assert [row.key for row in box.model.rows] == ["7"]


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_shows_what_it_asks_in_both_languages(
    panel: FiguresPanel, tab: str, settle: Settle, qapp: QApplication
) -> None:
    turn(panel, tab, settle)
    page = panel.pages[tab]
    assert page.isVisibleTo(panel)
    assert [name for name, other in panel.pages.items() if other.isVisibleTo(panel)] == [tab]
    i18n.set_language(qapp, "cy")
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    settle()
    assert not panel.said.isVisible(), panel.said.text


def test_the_overview_shows_weeks_and_codes(panel: FiguresPanel) -> None:
    page = panel.pages["overview"]
    trend = page.trend.chart.picture  # type: ignore[attr-defined]
    assert trend.series[0].name == "2025/26" and len(trend.series[0].points) == 8
    mix = page.mix.chart.picture  # type: ignore[attr-defined]
    assert [group.label for group in mix.groups] == ["Year 6", "Year 7"]


def test_a_school_that_is_opened_becomes_what_is_asked_about(panel: FiguresPanel, settle: Settle, qtbot: QtBot) -> None:
    turn(panel, "schools", settle)
    page = panel.pages["schools"]
    tiles = page.grid.chart.picture.tiles  # type: ignore[attr-defined]
    assert {tile.number: tile.band for tile in tiles} == {PRIMARY: "amber", SECONDARY: "red"}
    with qtbot.waitSignal(panel.go) as gone:
        page.grid.chart.activated.emit(PRIMARY)  # type: ignore[attr-defined]
    assert gone.args == [Place("figures", PRIMARY, "overview")]


def test_a_line_of_a_pupil_opens_a_case_or_offers_one(panel: FiguresPanel, settle: Settle, qtbot: QtBot) -> None:
    turn(panel, "absence", settle)
    page = panel.pages["absence"]
    rows = page.persistent.model.rows  # type: ignore[attr-defined]
    assert rows[0].pupil.name == "Un7 Ffug-Un7" and len(rows) == 6
    with qtbot.waitSignal(panel.case_for_wanted) as wanted:
        page.persistent.table.activated.emit(page.persistent.model.index(0, 0))  # type: ignore[attr-defined]
    (found,) = wanted.args
    assert isinstance(found, FoundRow) and found.id == rows[0].pupil.pupil_id
    with qtbot.waitSignal(panel.go) as gone:
        page.open_pupil(replace(rows[0].pupil, case_reference="AWS/2025/00001"))
    assert gone.args == [Place("case", "AWS/2025/00001")]
    runs = page.runs.model.rows  # type: ignore[attr-defined]
    assert {row.step for row in runs} == {"alert", "return"}


def test_the_tables_are_let_out_with_small_numbers_left_out(
    panel: FiguresPanel, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn(panel, "schools", settle)
    file = tmp_path / "schools.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    panel.pages["schools"].box.export.click()  # type: ignore[attr-defined]
    settle()
    text = file.read_text(encoding="utf-8-sig")
    assert "Ysgol Uwchradd Enghraifft,6744999,*,*" in text
    assert str(file) in panel.said.text
    for tab, frame in (("overview", "trend"), ("overview", "mix"), ("flow", "frame"), ("schools", "grid")):
        turn(panel, tab, settle)
        file.unlink(missing_ok=True)
        getattr(panel.pages[tab], frame).export_wanted.emit()
        settle()
        assert file.exists(), (tab, frame)


@pytest.mark.parametrize(
    ("tab", "box"),
    [
        ("groups", "box"), ("absence", "runs"), ("absence", "persistent"), ("patterns", "kinds"),
        ("patterns", "together"), ("vulnerability", "box"), ("vulnerability", "parts"), ("transitions", "leaving"),
        ("transitions", "claims"),
    ],
)  # fmt: skip
def test_every_table_can_be_saved(panel: FiguresPanel, settle: Settle, tmp_path: Path, tab: str, box: str) -> None:
    turn(panel, tab, settle)
    file = tmp_path / "table.xlsx"
    shown = getattr(panel.pages[tab], box)
    shown.save(file)
    settle()
    assert file.exists()
    assert not shown.export.isHidden()


def test_a_file_that_cannot_be_written_is_said(panel: FiguresPanel, settle: Settle, tmp_path: Path) -> None:
    turn(panel, "groups", settle)
    panel.pages["groups"].box.save(tmp_path / "nowhere" / "table.xlsx")  # type: ignore[attr-defined]
    settle()
    assert "does not exist" in panel.said.text


def test_groups_are_grouped_as_chosen(panel: FiguresPanel, county: County, settle: Settle) -> None:
    county.member("Un1", "aln")
    turn(panel, "groups", settle)
    page = panel.pages["groups"]
    page.by.setCurrentIndex(page.by.findData("cohort"))  # type: ignore[attr-defined]
    settle()
    box = page.box  # type: ignore[attr-defined]
    assert [box.model.index(0, 0).data()] == ["Additional learning needs"]
    assert "several groups" in box.note.text()


def test_weeks_before_and_after_an_action_are_told(panel: FiguresPanel, settle: Settle) -> None:
    turn(panel, "patterns", settle)
    page = panel.pages["patterns"]
    page.action.set_day(DAYS[14])  # type: ignore[attr-defined]
    page.compare.click()  # type: ignore[attr-defined]
    settle()
    said = page.changed.text()  # type: ignore[attr-defined]
    assert said.startswith("6 weeks: +50.0 points.") and "marks missing" in said and "not over" in said


def test_every_part_of_a_profile_is_shown_and_it_can_be_kept(
    panel: FiguresPanel, county: County, settle: Settle
) -> None:
    turn(panel, "vulnerability", settle)
    page = panel.pages["vulnerability"]
    assert "decides nothing" in page.caution.text  # type: ignore[attr-defined]
    parts = page.parts.model.rows  # type: ignore[attr-defined]
    top = page.box.model.rows[0]  # type: ignore[attr-defined]
    assert sum(part.points for part in parts) == top.profile.points == 6
    page.keep.click()  # type: ignore[attr-defined]
    settle()
    assert "kept as" in panel.said.text
    with county.desk.reading() as session:
        assert len(snapshots.list_snapshots(session, "vulnerability")) == 1


def test_the_years_of_covid_are_named_above_the_figures(
    panel: FiguresPanel, county: County, qtbot: QtBot, settle: Settle
) -> None:
    county.pupil("Beca", OTHER)
    county.marks("Beca", present(dt.date(2022, 3, 7), dt.date(2022, 3, 11)), OTHER)
    bar = panel.bar
    bar.window_of.setCurrentIndex(bar.window_of.findData("days"))
    bar.first.set_day(dt.date(2022, 3, 7))
    bar.last.set_day(dt.date(2022, 3, 11))
    panel.ask()
    settle()
    assert "2019/20, 2020/21 and 2021/22" in panel.headline.not_comparable.text


def test_terms_that_are_not_known_are_said(county: County, operations: Operations, show: Show, settle: Settle) -> None:
    late = replace(county.desk, clock=FixedClock(dt.datetime(2010, 10, 1, 9, tzinfo=dt.UTC)))
    made = FiguresPanel(late, operations)
    show(made)
    made.bar.window_of.setCurrentIndex(made.bar.window_of.findData("term"))
    made.ask()
    settle()
    assert "terms of this school year are not known" in made.said.text


def test_without_a_register_the_panel_says_what_will_be_here(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    made = FiguresPanel(desk, operations)
    show(made)
    assert made.empty.isVisibleTo(made) and not made.tabs.isVisibleTo(made)
    with qtbot.waitSignal(made.go) as gone:
        made.empty.acted.emit()
    assert gone.args == [Place("import")]


def test_an_answer_to_an_older_question_is_let_go(panel: FiguresPanel, settle: Settle) -> None:
    panel.bar.choose_school(SECONDARY)
    panel.ask()
    panel.bar.choose_school(PRIMARY)
    panel.ask()
    settle()
    assert "of 480 sessions" in panel.headline.figures[0].accessibleName()
