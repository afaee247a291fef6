"""The referrals of the window: listed, looked at, typed in, taken in, decided; what is typed is never lost."""

from __future__ import annotations

import datetime as dt
import warnings
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ecede_desktop.records.imports import FileRefused
from ecede_desktop.records.referrals import AddReferral, ImportReferrals, IssueForm, ReturnReferral
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services import drafts, referral_decisions, referral_files, school_referrals, schools, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.referrals.choose_pupil_dialog import ChoosePupilDialog
from ecede_desktop.ui.referrals.file_dialogs import FaultsDialog
from ecede_desktop.ui.referrals.form import FORM, ReferralForm
from ecede_desktop.ui.referrals.panel import ReferralsPanel
from ecede_desktop.ui.today.panel import TodayPanel
from tests.exchange.referral_forms import FILLED, csv_list, filled_pdf
from tests.services.caseload import SCHOOL, lay_pupil
from tests.services.referred import lay_absent, refer, says
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def panel(desk: Desk, operations: Operations) -> ReferralsPanel:
    made = ReferralsPanel(desk, operations)
    operations.committed.connect(lambda changes, _by: made.refresh(changes))
    return made


@pytest.fixture
def went(panel: ReferralsPanel) -> list[Place]:
    places: list[Place] = []
    panel.go.connect(places.append)
    panel.go.connect(panel.open_place)
    return places


def wait_for(qtbot: QtBot, settle: Settle, panel: ReferralsPanel, number: str) -> None:
    """Until the referral of a number is shown as it stands now."""

    def shown() -> bool:
        view = panel.detail.view
        return view is not None and view.row.number == number

    qtbot.waitUntil(shown, timeout=5000)
    settle()


def lines(panel: ReferralsPanel) -> list[str]:
    return [row.name for row in panel.list.model.rows]


def words(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_those_that_wait_are_listed_and_the_first_is_shown_beside(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    row = refer(desk, lay_absent(desk, 8))
    done = refer(desk, lay_absent(desk, 8, 2), steps=())
    referral_decisions.return_referral(desk, ReturnReferral(done.number))
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    assert lines(panel) == ["Siân Ffug-Jones"]
    said = words(panel.detail)
    assert "84 of 100 sessions attended (84.0 %) is below 86 %" in said
    assert "RCT School Attendance Strategy 2014–2017 1.22" in said
    assert "Whole days missed since November." in said
    assert "Proposed: accept" in said
    assert panel.detail.buttons["accepted"].property("kind") == "primary"
    panel.list.waiting_only.setChecked(False)
    assert len(lines(panel)) == 2
    panel.list.search.setText("sr/2026/00002")
    assert [row.number for row in panel.list.model.rows] == [done.number]
    panel.list.search.setText("nobody")
    assert panel.list.empty.isVisible()


def test_the_figures_that_differ_are_said_in_words(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    row = refer(desk, lay_absent(desk, 6))
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    table = panel.detail.figures.model.as_text().splitlines()
    assert "Attendance\t84.0 %\t88.0 %\tDiffers" in table
    assert "Possible sessions\t100\t100\t" in table
    assert "Sessions without a mark\t–\t0\t" in table
    assert "By the school’s own figures" not in words(panel.detail)
    assert "By the school's own figures the answer would be another." in words(panel.detail)


def test_what_is_missing_stands_first_with_what_would_put_it_right(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    row = refer(desk, lay_absent(desk, 8), steps=())
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    first = panel.detail.list.lines[0]
    assert (first.met, first.state) == (False, "Missing")
    assert first.text == "No first-day contact is shown."
    assert "first day of an absence" in first.evidence


def test_accepting_leads_to_the_case(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot, went: list[Place]
) -> None:
    row = refer(desk, lay_absent(desk, 8))
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    dialog = panel.act("accepted")
    settle()
    assert "reason" not in dialog.fields  # type: ignore[union-attr]
    dialog.save()  # type: ignore[union-attr]
    settle()
    assert "AWS/2026/00001" in panel.said.text
    panel.detail.case_wanted.emit("AWS/2026/00001")
    assert went[-1] == Place("case", "AWS/2026/00001")
    wait_for(qtbot, settle, panel, row.number)
    qtbot.waitUntil(lambda: panel.detail.view.row.state == "accepted", timeout=5000)  # type: ignore[union-attr]
    assert panel.detail.buttons["accepted"].isHidden()
    assert not panel.detail.buttons["acknowledge"].isHidden()


def test_deciding_otherwise_asks_why_and_keeps_what_was_typed(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    row = refer(desk, lay_absent(desk, 5))
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    dialog: Any = panel.act("accepted")
    settle()
    dialog.save()
    assert dialog.fields["reason"].error == "Say why you decide otherwise."
    dialog.control("reason").setPlainText("The family asks for help.")
    qtbot.waitUntil(lambda: bool(drafts.read_drafts(desk)), timeout=5000)
    dialog.save()
    settle()
    assert school_referrals.view_referral(desk, row.number).decisions[0].note == "The family asks for help."
    assert drafts.read_drafts(desk) == ()


def test_returning_ticks_what_is_missing_and_shows_the_letter(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    row = refer(desk, lay_absent(desk, 8), steps=())
    papers: list[str] = []
    panel.paper_wanted.connect(papers.append)
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    dialog: Any = panel.act("returned")
    settle()
    listed = dialog.control("reasons")
    ticked = [listed.item(at).checkState() == Qt.CheckState.Checked for at in range(listed.count())]
    assert ticked == [True] * 4 + [False]
    dialog.control("note").setPlainText("Please telephone me.")
    dialog.save()
    settle()
    qtbot.waitUntil(lambda: "RL/2026/00001" in _links(panel), timeout=5000)
    panel.detail.paper_wanted.emit("RL/2026/00001")
    assert papers == ["RL/2026/00001"]


def _links(panel: ReferralsPanel) -> str:
    return " ".join(button.text() for button in panel.detail.findChildren(QPushButton))


def test_passing_on_asks_for_the_ground(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    row = refer(desk, lay_absent(desk, 6, year_group="10"), year_group="10")
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    assert panel.detail.buttons["passed_on"].property("kind") == "primary"
    dialog: Any = panel.act("passed_on")
    settle()
    dialog.save()
    assert dialog.fields["basis"].error
    dialog.control("basis").setPlainText("Consent of the mother, 26 February.")
    dialog.save()
    settle()
    assert "youth service" in panel.said.text


@pytest.mark.parametrize("act", ["withdraw", "acknowledge"])
def test_the_other_acts_answer_too(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot, act: str
) -> None:
    row = refer(desk, lay_absent(desk, 8))
    papers: list[str] = []
    panel.paper_wanted.connect(papers.append)
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    dialog: Any = panel.act(act)
    settle()
    if act == "withdraw":
        dialog.control("reason").setPlainText("Sent twice.")
    dialog.save()
    settle()
    if act == "withdraw":
        assert panel.said.text == f"{row.number} was withdrawn."
    else:
        assert papers == ["RL/2026/00001"]


def test_an_uncertain_pupil_is_chosen_from_the_likely_or_found(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    laid = lay_absent(desk, 8)
    lay_pupil(desk, 2, "Rhys", "Ffug-Evans")
    row = school_referrals.add_referral(desk, AddReferral(says("", forename="S", date_of_birth=None), SCHOOL)).value
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    assert panel.detail.unsure.isVisible()
    dialog = panel.act("choose")
    assert isinstance(dialog, ChoosePupilDialog)
    settle()
    QTest.keyClicks(dialog.words, "rhys")
    qtbot.waitUntil(lambda: "Rhys" in dialog.results.item(0).text() if dialog.results.count() else False, timeout=5000)
    dialog.words.clear()
    dialog.words.textEdited.emit("")
    qtbot.waitUntil(lambda: "Siân" in dialog.results.item(0).text() if dialog.results.count() else False, timeout=5000)
    dialog.choose()
    settle()
    assert school_referrals.view_referral(desk, row.number).row.pupil_id == laid.id
    qtbot.waitUntil(lambda: panel.detail.unsure.isHidden(), timeout=5000)


def test_nobody_like_that_says_how_to_bring_one_in(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    schools.record_school(desk, RecordSchool(SCHOOL, "Ysgol Enghraifft"))
    row = school_referrals.add_referral(desk, AddReferral(says("", surname="Anhysbys"), SCHOOL)).value
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    dialog = panel.act("choose")
    assert isinstance(dialog, ChoosePupilDialog)
    assert not dialog.choose_button.isEnabled()
    assert "under Import" in words(dialog)
    dialog.reject()


def test_a_referral_is_typed_in_and_shown(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot, went: list[Place]
) -> None:
    laid = lay_absent(desk, 8)
    show(panel)
    panel.open_place(Place("referrals", "", "new"))
    form = panel.form
    assert form is not None
    settle()
    form.save()
    assert form.fields["school_number"].error
    assert form.fields["surname"].error
    _type(form, school_number=SCHOOL, surname="Ffug-Jones", upn=laid.upn, first_day="3/11/2025", last_day="14/1/2026",
          percent="84 %", absence_letter_1="24/11/2025; 1/12/2025", absence_letter_1_note="By post", parent_told="no",
          source="telephone")  # fmt: skip
    form.save()
    settle()
    (row,) = school_referrals.list_referrals(desk)
    assert (row.pupil_id, row.source) == (laid.id, "telephone")
    assert went[-1] == Place("referrals", row.number)
    view = school_referrals.view_referral(desk, row.number)
    assert [step.on for step in view.says.steps] == [dt.date(2025, 11, 24), dt.date(2025, 12, 1)]
    assert view.says.particulars == {"parent_told": "no"}
    assert form.texts()["surname"] == ""
    assert drafts.read_drafts(desk) == ()


def _type(form: ReferralForm, **texts: str) -> None:
    for key, text in texts.items():
        control = form.control(key)
        if isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(text))
        else:
            write = control.setText if isinstance(control, QLineEdit) else control.setPlainText
            write(text)


def test_each_field_that_cannot_stand_says_why_and_nothing_is_lost(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle
) -> None:
    lay_absent(desk, 8)
    show(panel)
    panel.open_place(Place("referrals", "", "new"))
    form = panel.form
    assert form is not None
    settle()
    _type(form, school_number=SCHOOL, surname="Ffug-Jones", percent="lots", meeting="yesterday", possible="many")
    form.save()
    settle()
    assert "is no percentage" in form.fields["percent"].error
    assert form.fields["meeting"].error
    assert form.fields["possible"].error
    assert form.texts()["percent"] == "lots"
    _type(form, percent="84", meeting="", possible="")
    form.save()
    settle()
    assert len(school_referrals.list_referrals(desk)) == 1


def test_what_was_typed_is_there_again_when_the_form_opens_anew(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    lay_absent(desk, 8)
    form = ReferralForm(desk, operations)
    show(form)
    _type(form, surname="Ffug-Hanner", reason="Half a sentence")
    qtbot.waitUntil(lambda: any(one.form == FORM for one in drafts.read_drafts(desk)), timeout=5000)
    again = ReferralForm(desk, operations)
    show(again)
    qtbot.waitUntil(lambda: again.texts()["surname"] == "Ffug-Hanner", timeout=5000)
    assert "is back" in again.said.text
    again.start_anew()
    settle()
    assert again.texts()["surname"] == ""


def test_a_file_goes_in_by_dropping_it(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    laid = lay_absent(desk, 8)
    path = tmp_path / "form.pdf"
    path.write_bytes(filled_pdf(FILLED | {"upn": laid.upn}))
    show(panel)
    _drop(panel, path, path)
    assert "one file at a time" in panel.said.text
    dialog: Any = panel.files.take_in(path)
    dialog.save()
    settle()
    assert panel.said.text == "form.pdf: taken in 1, held already 0."
    wait_for(qtbot, settle, panel, "SR/2026/00001")
    again: Any = panel.files.take_in(path)
    again.save()
    settle()
    assert panel.said.text == "form.pdf: taken in 0, held already 1."


def _drop(panel: ReferralsPanel, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # only the system makes these events without it
        enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(panel, enter)
    QApplication.sendEvent(panel, QDropEvent(QPointF(5, 5), copy, data, left, none))


def test_a_file_that_cannot_go_in_names_every_place(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    lay_absent(desk, 8)
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_bytes(b"%PDF-1.7 broken")
    two.write_bytes(csv_list({"surname": "Ffug-A", "percent": "x"}, {"surname": "Ffug-B", "possible": "y"}))
    show(panel)
    for path, said in ((one, "The PDF is damaged"), (two, "faults 2")):
        dialog: Any = panel.files.take_in(path)
        dialog.save()
        settle()
        assert said in panel.said.text
    with pytest.raises(FileRefused) as refusal:
        referral_files.import_referrals(desk, ImportReferrals(two))
    shown = FaultsDialog(refusal.value)
    qtbot.addWidget(shown)
    assert shown.model.rowCount() == 2
    assert "Attendance (%)" in shown.model.as_text()
    assert school_referrals.list_referrals(desk) == ()


def test_a_blank_form_is_written(desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, tmp_path: Path) -> None:
    lay_absent(desk, 8)
    show(panel)
    dialog = panel.files.issue_form()
    path = tmp_path / "referral.pdf"
    panel.files.write_form(IssueForm(path, "pdf", "both", SCHOOL), dialog)
    settle()
    assert path.read_bytes().startswith(b"%PDF")
    assert panel.said.text == "The blank form was saved as referral.pdf."


def test_an_address_leads_to_a_decided_referral_too(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    done = refer(desk, lay_absent(desk, 8), steps=())
    referral_decisions.return_referral(desk, ReturnReferral(done.number))
    refer(desk, lay_absent(desk, 8, 2))
    panel.open_place(Place("referrals", done.number))
    show(panel)
    wait_for(qtbot, settle, panel, done.number)
    assert not panel.list.waiting_only.isChecked()


def test_today_leads_to_the_referral_and_does_not_let_it_be_ticked_off(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    row = refer(desk, lay_absent(desk, 8))
    today = TodayPanel(desk, operations)
    places: list[Place] = []
    today.go.connect(places.append)
    show(today)
    (line,) = [one for one in today.columns["to_do"].lines if one.task.kind == "referral"]
    assert row.number in line.accessibleName()
    line.referral_opened.emit(row.number)
    assert places == [Place("referrals", row.number)]
    assert not any("Done" in button.accessibleName() for button in line.findChildren(QToolButton))
    assert tasks.today(desk).to_do


def test_the_panel_says_everything_again_when_the_language_changes(
    desk: Desk, panel: ReferralsPanel, show: Show, settle: Settle, qtbot: QtBot, qapp: QApplication
) -> None:
    row = refer(desk, lay_absent(desk, 8), steps=())
    show(panel)
    wait_for(qtbot, settle, panel, row.number)
    i18n.set_language(qapp, "cy")
    settle()
    assert "Ni ddangosir cyswllt ar y diwrnod cyntaf." in words(panel.detail)
    assert "84 o 100 sesiwn" in words(panel.detail)


def test_list_and_referral_stand_one_above_the_other_where_it_is_narrow(
    desk: Desk, panel: ReferralsPanel, show: Show
) -> None:
    refer(desk, lay_absent(desk, 8))
    panel.resize(1300, 800)
    show(panel)
    assert panel.split.orientation() == Qt.Orientation.Horizontal
    panel.resize(600, 560)
    QApplication.processEvents()
    assert panel.split.orientation() == Qt.Orientation.Vertical
