"""Schools in the window: the list, the page with its tabs, the county, and what their dialogs do in the store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.records.school_visits import AgreeAction, RecordSchoolVisit
from ecede_desktop.records.schools import RecordClosure, RecordSchool, RecordSchoolContact
from ecede_desktop.records.targets import AddTargetStep, ProposeTarget
from ecede_desktop.services import calendars, code_returns, initiatives, school_people, school_visits, schools, targets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.schools.panel import SchoolsPanel
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.services.schools_in_store import (
    OTHER,
    SCHOOL,
    YEAR,
    absent_on,
    all_day,
    lay_pupils,
    lay_school,
    marks,
)
from tests.ui.panels import Settle, Show, look, operations, settle, show
from tests.ui.test_panels_access import cut, named_nothing

__all__ = ["look", "operations", "settle", "show"]
TABS = ("overview", "calendar", "people", "targets", "visits", "initiatives", "returns")
SNOW = dt.date(2026, 1, 15)
Open = Callable[..., SchoolsPanel]


@pytest.fixture
def county(manager_desk: Desk) -> Desk:
    """Two schools with marks; one has a target that it misses, a head, a visit and an initiative."""
    desk = manager_desk
    lay_school(desk)
    lay_school(desk, OTHER, "Yr Ail Ysgol", phase="primary")
    away = absent_on([dt.date(2025, 11, 3) + dt.timedelta(days=n) for n in range(5)])
    closed = all_day({SNOW: "#"})
    lay_pupils(desk, SCHOOL, *[marks(desk, mark=lambda day, s: closed(day, s) or away(day, s)) for _ in range(3)])
    lay_pupils(desk, OTHER, marks(desk))
    schools.record_school(desk, RecordSchool(SCHOOL, patch_officer="aled", cluster="Cwm Ffug"))
    school_people.record_contact(desk, RecordSchoolContact(SCHOOL, "head", "Mrs Ffug", from_date=dt.date(2020, 9, 1)))
    row = targets.propose_target(desk, ProposeTarget(YEAR, Decimal("97"), "Method.", SCHOOL)).value
    for kind in ("consulted", "ratified", "issued"):
        targets.add_step(desk, AddTargetStep(row.id, kind))
    finding = AgreeAction(SCHOOL, "Late marks.", "Close at 9:30.", "must", "Ms Ffug", dt.date(2026, 3, 20))
    visit = RecordSchoolVisit(SCHOOL, "visit", dt.date(2026, 2, 3), "Mrs Ffug", "Talked.", None, (finding,))
    school_visits.record_visit(desk, visit)
    return desk


@pytest.fixture
def opened(county: Desk, operations: Operations, show: Show, settle: Settle) -> Open:
    """The panel at a place, with everything read."""

    def make(key: str = "", tab: str = "", *, desk: Desk = county, size: tuple[int, int] = (1180, 680)) -> SchoolsPanel:
        panel = SchoolsPanel(desk, operations)
        operations.committed.connect(lambda changes, _who: panel.refresh(changes))
        panel.resize(*size)
        panel.open_place(Place("schools", key, tab))
        show(panel)
        settle()
        return panel

    return make


def fill(dialog: FormDialog, **values: object) -> None:
    """Type into the fields of a dialog."""
    for key, value in values.items():
        control = dialog.control(key)
        if hasattr(control, "setPlainText"):
            control.setPlainText(str(value))
        elif hasattr(control, "findData"):
            control.setCurrentIndex(control.findData(value))
        elif hasattr(control, "set_day") and isinstance(value, dt.date):
            control.set_day(value)
        else:
            control.setText(str(value))


# the list


def test_the_list_shows_each_school_with_its_figures(opened: Open) -> None:
    panel = opened()
    rows = {row.school.number: row for row in panel.list.model.rows}
    assert set(rows) == {SCHOOL, OTHER}
    assert rows[SCHOOL].gap is not None
    assert rows[SCHOOL].gap < 0
    assert rows[SCHOOL].open_actions == 1
    place = panel.list.model.place_of(SCHOOL)
    texts = [str(panel.list.model.index(place, at).data()) for at in range(panel.list.model.columnCount())]
    assert texts[6] == "97.0 %"
    assert texts[7].startswith("−")
    assert texts[9] == "1 action"


@pytest.mark.parametrize(
    ("chip", "numbers"),
    [("below", {SCHOOL}), ("no_target", {OTHER}), ("work", {SCHOOL}), ("mine", set()), ("missing", set())],
)
def test_a_chip_shows_only_schools_like_that(opened: Open, chip: str, numbers: set[str]) -> None:
    panel = opened()
    panel.list.chips.set_on(chip)
    assert {row.school.number for row in panel.list.model.rows} == numbers
    panel.list.empty.acted.emit() if not numbers else panel.list.chips.set_on(chip, False)
    assert len(panel.list.model.rows) == 2


def test_words_filter_and_headings_sort(opened: Open) -> None:
    panel = opened()
    panel.list.search.setText("cwm ffug")
    assert [row.school.number for row in panel.list.model.rows] == [SCHOOL]
    panel.list.search.clear()
    panel.list.table.horizontalHeader().sectionClicked.emit(3)
    assert [row.school.number for row in panel.list.model.rows] == [SCHOOL, OTHER]
    panel.list.table.horizontalHeader().sectionClicked.emit(3)
    assert [row.school.number for row in panel.list.model.rows] == [OTHER, SCHOOL]


def test_enter_opens_the_school_of_the_line(opened: Open, qtbot: QtBot) -> None:
    panel = opened()
    place = panel.list.model.place_of(SCHOOL)
    assert place is not None
    panel.list.table.setCurrentIndex(panel.list.model.index(place, 0))
    with qtbot.waitSignal(panel.go) as gone:
        qtbot.keyClick(panel.list.table, Qt.Key.Key_Return)
    assert gone.args == [Place("schools", SCHOOL)]


def test_a_closed_school_is_shown_only_when_asked_for(opened: Open, county: Desk) -> None:
    schools.record_school(county, RecordSchool(OTHER, closed_on=dt.date(2025, 8, 31)))
    panel = opened()
    assert [row.school.number for row in panel.list.model.rows] == [SCHOOL]
    panel.list.chips.set_on("closed")
    assert len(panel.list.model.rows) == 2


def test_an_empty_store_says_what_will_be_here(
    manager_desk: Desk, operations: Operations, show: Show
) -> None:  # fmt: skip
    panel = SchoolsPanel(manager_desk, operations)
    show(panel)
    assert panel.list.empty.isVisible()
    assert "Each school will stand here" in panel.list.empty.accessibleName()


def test_a_school_is_added_and_the_list_reads_anew(opened: Open, settle: Settle, county: Desk) -> None:
    panel = opened()
    dialog = panel.school_work.add_school()
    fill(dialog, number="674/4999", name="Y Drydedd", phase="secondary")
    dialog.save()
    settle()
    settle()
    assert {row.school.number for row in panel.list.model.rows} == {SCHOOL, OTHER, "6744999"}


# the page


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize(("scale", "language", "size"), [(100, "en", (1180, 680)), (200, "cy", (985, 640))])
def test_every_tab_names_its_controls_and_cuts_no_word(
    opened: Open, settle: Settle, qapp: QApplication, tab: str, scale: int, language: str, size: tuple[int, int]
) -> None:  # fmt: skip
    theme.apply(qapp, "light", scale)
    i18n.set_language(qapp, language)
    panel = opened(SCHOOL, tab, size=size)
    settle()
    assert panel.school.tab_name == tab
    assert named_nothing(panel) == []
    assert cut(panel) == []


@pytest.mark.parametrize("key", ["", "county"])
@pytest.mark.parametrize(("scale", "language"), [(100, "en"), (200, "cy")])
def test_list_and_county_name_their_controls_and_cut_no_word(
    opened: Open, qapp: QApplication, key: str, scale: int, language: str
) -> None:  # fmt: skip
    theme.apply(qapp, "light", scale)
    i18n.set_language(qapp, language)
    panel = opened(key, size=(985, 640))
    assert named_nothing(panel) == []
    assert cut(panel) == []


def test_the_head_says_figure_band_and_gap(opened: Open) -> None:
    panel = opened(SCHOOL, "overview")
    assert panel.header.name.text() == "Ysgol Enghraifft"
    said = panel.header.figure.accessibleName()
    assert "Attendance this school year" in said
    assert "Target 97 %: −" in said
    assert panel.header.gap.property("kind") == "error"
    assert "Nobody".lower() in panel.overview.wanting.text.lower()


def test_the_overview_draws_this_year_with_the_target(opened: Open) -> None:
    panel = opened(SCHOOL, "overview")
    names = [series.name for series in panel.overview.chart.chart.picture.series]
    assert names == ["2025/26", "Target"]


def test_an_old_number_opens_the_school(opened: Open, county: Desk) -> None:
    from ecede_desktop.records.schools import RenumberSchool

    schools.renumber_school(county, RenumberSchool(SCHOOL, "6745500"))
    panel = opened(SCHOOL, "people")
    assert panel.reading is not None
    assert panel.reading.page.school.number == "6745500"
    assert not panel.said.isVisible()


def test_a_school_that_is_not_there_is_said(opened: Open) -> None:
    panel = opened("6740000")
    assert "6740000" in panel.said.text


def test_a_correction_is_kept_and_shown(opened: Open, settle: Settle, county: Desk) -> None:
    panel = opened(SCHOOL)
    panel.header.edit.click()
    settle()
    dialog = panel.findChild(FormDialog)
    assert dialog is not None
    fill(dialog, cluster="", registers_close_am="9:30", language_medium="dual")
    dialog.save()
    settle()
    (row,) = [one for one in schools.list_schools(county) if one.number == SCHOOL]
    assert (row.cluster, row.registers_close_am, row.language_medium) == ("", dt.time(9, 30), "dual")
    assert row.patch_officer == "Aled Ffug-Swyddog"
    assert "Dual language" in panel.header.facts.text()


def test_a_refusal_stands_at_its_field_and_what_was_typed_stays(opened: Open, settle: Settle) -> None:
    panel = opened(SCHOOL)
    panel.header.edit.click()
    settle()
    dialog = panel.findChild(FormDialog)
    assert dialog is not None
    fill(dialog, opened_on=dt.date(2000, 1, 1), closed_on=dt.date(1999, 1, 1), cluster="Cwm Arall")
    dialog.save()
    settle()
    assert dialog.isVisible()
    assert "2000-01-01" in dialog.fields["closed_on"].error
    assert dialog.control("cluster").text() == "Cwm Arall"


def test_a_field_that_is_needed_is_said_before_anything_is_asked(opened: Open) -> None:
    dialog = opened().school_work.add_school()
    dialog.save()
    assert dialog.fields["number"].error
    assert dialog.fields["name"].error
    assert dialog.isVisible()


# calendar


def test_the_year_is_walked_by_keyboard_and_says_each_day(opened: Open, qtbot: QtBot) -> None:
    panel = opened(SCHOOL, "calendar")
    view = panel.calendar.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current is not None
    assert view.current.date == dt.date(2025, 9, 1)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection == (dt.date(2025, 9, 8), dt.date(2025, 9, 9))
    assert "Tue 9 Sep 2025" in view.accessibleName()
    assert "School day" in view.accessibleName()
    with qtbot.waitSignal(panel.calendar.closure_wanted) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [dt.date(2025, 9, 8), dt.date(2025, 9, 9), "inset"]


def test_a_day_under_the_pointer_is_found(opened: Open, qtbot: QtBot) -> None:
    panel = opened(SCHOOL, "calendar")
    view = panel.calendar.view
    square = view._square((2, 3)).center().toPoint()
    day = view.day_at(square)
    assert day is not None
    assert day.date == dt.date(2025, 9, 18)
    assert view.day_at(QPoint(1, 1)) is None
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=square)
    assert view.current == day


def test_an_inset_day_is_added_from_the_calendar(opened: Open, settle: Settle, county: Desk) -> None:
    panel = opened(SCHOOL, "calendar")
    assert panel.calendar.view.isVisible()
    panel.calendar.inset.click()
    dialog = panel.findChild(FormDialog)
    assert dialog is not None
    fill(dialog, first_day=dt.date(2026, 3, 6), last_day=dt.date(2026, 3, 6), note="Training")
    dialog.save()
    settle()
    settle()
    (row,) = schools.list_closures(county, SCHOOL)
    assert (row.kind, row.note) == ("inset", "Training")
    days = {day.date: day for day in calendars.view_calendar(county, SCHOOL, YEAR).days}
    assert panel.calendar.closed.rows == (row,)
    assert days[dt.date(2026, 3, 6)].kind == "inset"


def test_closed_days_seen_in_marks_are_offered_and_recorded(opened: Open, settle: Settle, county: Desk) -> None:
    panel = opened(SCHOOL, "calendar")
    assert "15 Jan 2026" in panel.calendar.proposed.text
    assert panel.calendar._reading is not None
    dialog = panel.school_work.accept_closure(panel.calendar._reading.proposed[0])
    fill(dialog, kind="closure")
    dialog.save()
    settle()
    settle()
    assert [row.kind for row in schools.list_closures(county, SCHOOL)] == ["closure"]
    assert panel.calendar.proposed.text == ""


def test_another_year_is_read_when_it_is_chosen(opened: Open, settle: Settle) -> None:
    panel = opened(SCHOOL, "calendar")
    panel.calendar.years.setCurrentIndex(panel.calendar.years.findData(2024))
    settle()
    assert panel.calendar.view.current is not None
    assert panel.calendar.view.current.date.year in (2024, 2025)
    assert {row.term.school_year for row in panel.calendar.terms.rows} == {2024}


def test_days_on_which_calendar_and_marks_disagree_are_listed(opened: Open, county: Desk) -> None:
    schools.record_closure(county, RecordClosure(dt.date(2026, 1, 20), dt.date(2026, 1, 20), "inset", SCHOOL))
    panel = opened(SCHOOL, "calendar")
    assert {day.date for day in panel.calendar.differing.rows} == {SNOW, dt.date(2026, 1, 20)}
    assert panel.calendar.differing_table.isVisible()


# people, targets, visits


def test_a_contact_is_added_corrected_and_ended(opened: Open, settle: Settle, county: Desk) -> None:
    panel = opened(SCHOOL, "people")
    panel.people.add.click()
    dialog = panel.findChild(FormDialog)
    assert dialog is not None
    assert dialog.control("role").currentData() == "senior_attendance_lead"
    fill(dialog, name="Ms Ffug-Arweinydd")
    dialog.save()
    settle()
    settle()
    place = next(at for at, row in enumerate(panel.people.contacts.rows) if row.name == "Ms Ffug-Arweinydd")
    panel.people.people.setCurrentIndex(panel.people.contacts.index(place, 0))
    assert panel.people.end.isEnabled()
    ending = panel.school_work.end_contact(panel.people.people.chosen)
    ending.save()
    settle()
    held = school_people.view_school(county, SCHOOL).contacts
    assert next(row for row in held if row.name == "Ms Ffug-Arweinydd").to_date == dt.date(2026, 3, 2)


def test_a_policy_that_was_seen_is_no_longer_overdue(opened: Open, settle: Settle) -> None:
    panel = opened(SCHOOL, "people")
    assert panel.people.policies.rows[0].overdue
    dialog = panel.school_work.add_policy_date(panel.reading.page.school, "whole_school")  # type: ignore[union-attr]
    dialog.save()
    settle()
    settle()
    assert not panel.people.policies.rows[0].overdue


def test_a_target_shows_its_steps_its_inputs_and_that_it_was_late(opened: Open) -> None:
    panel = opened(SCHOOL, "targets")
    assert [step.kind for step in panel.targets.steps.rows] == ["proposed", "consulted", "ratified", "issued"]
    assert "Fri 24 Oct 2025" in panel.targets.late.text
    assert "Method." in panel.targets._inputs.text()
    assert [point.met for point in panel.targets.checkpoints.rows][-1] is False


def test_only_a_manager_is_offered_to_ratify(opened: Open, county: Desk, desk: Desk) -> None:
    row = targets.propose_target(county, ProposeTarget(YEAR, Decimal("95"), "Method.", OTHER)).value
    targets.add_step(county, AddTargetStep(row.id, "consulted"))

    def offered(panel: SchoolsPanel) -> set[str]:
        return {button.text() for button in panel.targets._actions.findChildren(QWidget) if hasattr(button, "text")}

    assert "Ratify" in offered(opened(OTHER, "targets"))
    assert "Ratify" not in offered(opened(OTHER, "targets", desk=desk))


def test_a_target_is_proposed_and_a_figure_that_is_none_is_refused_at_its_field(
    opened: Open, settle: Settle, county: Desk
) -> None:  # fmt: skip
    panel = opened(OTHER, "targets")
    panel.targets.propose.click()
    dialog = panel.findChild(FormDialog)
    assert dialog is not None
    fill(dialog, value="many", method="Last year.")
    dialog.save()
    settle()
    assert "many" in dialog.fields["value"].error
    fill(dialog, value="94,5", fsm_percent="17.5")
    dialog.save()
    settle()
    (row,) = targets.list_targets(county, school_number=OTHER)
    assert row.value == Decimal("94.5")
    assert row.steps[0].inputs["benchmark"]["group"] == 3


def test_an_action_is_finished_from_the_list(opened: Open, settle: Settle) -> None:
    panel = opened(SCHOOL, "visits")
    panel.visits.action_table.setCurrentIndex(panel.visits.agreed.index(0, 0))
    assert panel.visits.finish.isEnabled()
    panel.visits.finish.click()
    dialog = panel.findChild(FormDialog)
    assert dialog is not None
    fill(dialog, outcome="Closed on time for two weeks.")
    dialog.save()
    settle()
    settle()
    assert panel.visits.agreed.rows[0].done_on == dt.date(2026, 3, 2)


def test_a_visit_with_good_practice_stands_apart(opened: Open, settle: Settle) -> None:
    panel = opened(SCHOOL, "visits")
    panel.header.visit.click()
    dialog = panel.findChild(FormDialog)
    assert dialog is not None
    fill(dialog, kind="good_practice", text="First-day texts before ten.")
    dialog.save()
    settle()
    settle()
    assert [row.text for row in panel.visits.good.rows] == ["First-day texts before ten."]
    assert len(panel.visits.visits.rows) == 1


# initiatives, returns, files


def test_an_initiative_is_started_with_schools_and_shows_its_effect_with_a_caution(
    opened: Open, settle: Settle, county: Desk
) -> None:  # fmt: skip
    panel = opened(SCHOOL, "initiatives")
    panel.initiatives.add.click()
    settle()
    dialog = panel.findChild(FormDialog)
    assert dialog is not None
    fill(dialog, name="Ymgyrch", first_day=dt.date(2026, 1, 19), last_day=dt.date(2026, 2, 13))
    dialog.save()
    settle()
    settle()
    settle()
    (row,) = initiatives.list_initiatives(county, SCHOOL)
    assert [number for number, _ in row.schools] == [SCHOOL]
    assert panel.initiatives.lines.rows[0].number == SCHOOL
    assert "no proof" in panel.initiatives.caution.text
    assert "Ysgol Enghraifft" in panel.initiatives._windows.text()


def test_a_return_is_looked_at_first_then_kept_then_sent(opened: Open, settle: Settle, county: Desk) -> None:
    panel = opened("county", "returns")
    dialog = panel.return_work.make_return()
    fill(dialog, last_day=dt.date(2025, 12, 31))
    dialog.save()
    settle()
    shown = next(one for one in panel.findChildren(QDialog) if hasattr(one, "wanted") and one.isVisible())
    assert code_returns.list_returns(county) == ()
    shown.go.click()  # type: ignore[attr-defined]
    settle()
    settle()
    (row,) = panel.county_returns.rows.rows
    assert panel.county_returns.sent.isEnabled()
    sending = panel.return_work.record_sent(row)
    fill(sending, to="Regional consortium")
    sending.save()
    settle()
    settle()
    assert panel.county_returns.rows.rows[0].sent_to == "Regional consortium"
    panel.county_returns.compare_now.click()
    settle()
    assert "very figures" in panel.county_returns.outcome.text


def test_an_address_list_is_shown_before_it_goes_in(
    opened: Open, settle: Settle, county: Desk, tmp_path: Path
) -> None:  # fmt: skip
    file = tmp_path / "list.csv"
    file.write_text("School Number,School Name,Sector\n6742999,Ysgol Enghraifft,Primary\n6744999,Y Drydedd,Secondary\n")
    panel = opened()
    panel.file_work.look_at_list(file)
    settle()
    dialog = next(one for one in panel.findChildren(QDialog) if hasattr(one, "wanted"))
    assert dialog.model.rowCount() == 3  # type: ignore[attr-defined]
    assert len(schools.list_schools(county)) == 2
    dialog.go.click()  # type: ignore[attr-defined]
    settle()
    rows = {row.number: row for row in schools.list_schools(county)}
    assert rows[SCHOOL].phase == "primary"
    assert rows["6744999"].name == "Y Drydedd"
    assert rows[OTHER].closed_on is None


def test_a_calendar_with_a_bad_line_cannot_go_in_and_names_it(
    opened: Open, settle: Settle, county: Desk, tmp_path: Path
) -> None:  # fmt: skip
    file = tmp_path / "days.csv"
    file.write_text("school,first,last,kind,note\n6742999,2026-03-09,,INSET,\n6740000,2026-03-10,,INSET,\n")
    panel = opened(SCHOOL, "calendar")
    panel.file_work.look_at_calendar(file, panel.reading.page.school)  # type: ignore[union-attr]
    settle()
    dialog = next(one for one in panel.findChildren(QDialog) if hasattr(one, "wanted"))
    assert not dialog.go.isEnabled()  # type: ignore[attr-defined]
    assert dialog.model.rows[0][0] == "Line 3"  # type: ignore[attr-defined]


def test_a_file_that_cannot_be_read_is_said(opened: Open, settle: Settle, tmp_path: Path) -> None:
    panel = opened()
    panel.file_work.look_at_list(tmp_path / "not-there.ods")
    settle()
    assert "not-there.ods" in panel.said.text


# all of it


def test_everything_is_said_again_in_welsh_and_nothing_is_lost(
    opened: Open, settle: Settle, qapp: QApplication
) -> None:
    panel = opened(SCHOOL, "calendar")
    day = panel.calendar.view.current
    i18n.set_language(qapp, "cy")
    settle()
    assert panel.calendar.view.current == day
    assert panel.reading is not None
    assert "Pennaeth" in panel.people.contacts.index(0, 0).data()


def test_a_change_elsewhere_reads_only_what_shows_it(opened: Open, settle: Settle, county: Desk) -> None:
    panel = opened(SCHOOL, "people")
    panel.school.open_tab("targets")
    settle()
    row = targets.propose_target(county, ProposeTarget(YEAR, Decimal("96"), "Anew.", SCHOOL))
    panel.refresh(row.changes)
    assert not panel.people.stale
    settle()
    assert panel.targets.steps.rows[-1].value == Decimal("96")
