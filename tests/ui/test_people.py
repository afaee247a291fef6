"""The page of a person and the family tab: everything recorded by keyboard, shown as it stands, nothing hidden."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.cohorts import RecordMembership
from ecede_desktop.records.families import PersonView
from ecede_desktop.records.markers import RecordMarker
from ecede_desktop.records.people import RecordPerson, SamePerson, Whom
from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.services import cases, cohorts, drafts, markers, people, pupils, same_person, search
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.panel import CasePanel
from ecede_desktop.ui.find.dialog import FindDialog
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.main_window import MainWindow
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.people.panel import PersonPanel
from ecede_desktop.ui.person_picker import PersonPicker
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.desks import MARI
from tests.services.caseload import audit_lines
from tests.services.families import Family, family
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["family", "look", "operations", "settle", "show"]
TODAY = dt.date(2026, 3, 2)


@dataclass
class Page:
    """A panel on the screen with what is needed to work it."""

    panel: PersonPanel
    settle: Settle
    family: Family

    def open(self, whom: Whom) -> None:
        panel, _, key = whom.place.partition(" ")
        self.panel.open_place(Place(panel, key))
        self.settle()

    def view(self) -> PersonView:
        assert self.panel.view is not None
        return self.panel.view

    def press(self, words: str) -> None:
        """Press the button or link that says this, or is read out so."""
        button(self.panel, words).click()
        self.settle()

    def dialog(self) -> FormDialog:
        return next(one for one in self.panel.findChildren(FormDialog) if one.isVisible())

    def fill(self, **values: object) -> FormDialog:
        form = self.dialog()
        for key, value in values.items():
            fill(form.control(key), value)
        form.save()
        self.settle()
        return form


def button(where: QWidget, words: str) -> QPushButton:
    plain = words.replace("&", "")
    return next(
        one for one in where.findChildren(QPushButton)
        if one.isVisible() and plain in (one.text().replace("&", ""), one.accessibleName())
    )  # fmt: skip


def fill(control: QWidget, value: object) -> None:
    if hasattr(control, "set_day"):
        control.set_day(value)
    elif hasattr(control, "setPlainText"):
        control.setPlainText(value)
    elif hasattr(control, "setChecked"):
        control.setChecked(value)
    elif hasattr(control, "findData"):
        control.setCurrentIndex(control.findData(value))
    else:
        control.setText(value)  # type: ignore[attr-defined]


def said(where: QWidget) -> list[str]:
    return [one.text() for one in where.findChildren(QLabel) if one.isVisible() and one.text()]


@pytest.fixture
def page(family: Family, operations: Operations, show: Show, settle: Settle) -> Page:
    """The mother's page."""
    panel = PersonPanel(family.desk, operations)
    operations.committed.connect(lambda changes, _initiator: panel.refresh(changes))
    panel.resize(1100, 760)
    show(panel)
    made = Page(panel, settle, family)
    made.open(Whom(parent_id=family.mother))
    return made


def test_a_parents_page_shows_children_with_school_and_figures(page: Page) -> None:
    words = said(page.panel)
    assert "Ms Mair Ffug-Jones" in words and "Parent · Day of birth not known" in words
    assert "Year 9 · Ysgol Enghraifft" in words
    assert any("attendance this school year:" in text and "sessions" in text for text in words)
    assert "Gwyn Ffug-Jones: mother · has parental responsibility" in words


def test_another_name_is_added_and_a_fault_is_said_at_its_field(page: Page) -> None:
    page.press("Add a name")
    form = page.dialog()
    form.save()
    assert form.fields["surname"].error == "Write the surname."
    page.fill(kind="former", surname="Ffug-Evans", from_date=dt.date(2026, 4, 1))
    assert form.fields["from_date"].error.startswith("The first day is still to come.")
    page.fill(from_date=dt.date(2020, 4, 1))
    assert [row.surname for row in page.view().names] == ["Ffug-Evans"]
    assert "Former name · Since Wed 1 Apr 2020" in said(page.panel)


def test_an_entry_is_ended_and_one_that_was_never_so_stays_in_sight(page: Page) -> None:
    page.press("Add a need")
    page.fill(need="large_print", from_date=dt.date(2026, 1, 5))
    page.press("Say when it ended: Large print")
    page.fill(to_date=dt.date(2026, 2, 1))
    assert "From Mon 5 Jan 2026 to Sun 1 Feb 2026" in said(page.panel)
    page.press("It was never so: Large print")
    page.fill(reason="Somebody else's need.")
    assert "Withdrawn on Mon 2 Mar 2026: Somebody else's need." in said(page.panel)


def test_the_question_of_two_homes_appears_only_where_there_are_two(page: Page) -> None:
    page.open(Whom(pupil_id=page.family.pupils["Gwyn"]))
    page.press("Add an address")
    form = page.dialog()
    assert form.fields["overlap"].isHidden()
    page.fill(lines="9 Stryd Ffug\nTref Ffug", source="Seen at a visit", from_date=dt.date(2026, 2, 2))
    assert not form.fields["overlap"].isHidden() and "1 Heol Enghraifft" in form.fields["overlap"].error
    page.fill(overlap="end_former")
    new, old = page.view().addresses
    assert (new.lines, old.to_date) == (("9 Stryd Ffug", "Tref Ffug"), dt.date(2026, 2, 1))


def test_no_fixed_abode_is_said_in_the_head_of_the_page(page: Page) -> None:
    page.open(Whom(pupil_id=page.family.pupils["Gwyn"]))
    page.press("Add an address")
    page.fill(kind="no_fixed_abode", lines="With friends", source="The child", from_date=TODAY)
    page.fill(overlap="end_former")
    assert any("No fixed abode: With friends" in text for text in said(page.panel.header))


def test_consent_to_be_served_is_recorded_at_a_number_that_is_known_and_ends(page: Page) -> None:
    assert "No consent in writing to be served here" in said(page.panel)
    page.press("They agreed to be served at 07700 900001")
    page.fill(consent_on=dt.date(2026, 2, 2), consent_how="Contact form")
    assert page.view().points[0].may_be_served
    page.press("The consent to be served at 07700 900001 ended")
    page.fill(to_date=TODAY)
    assert "That consent ended on Mon 2 Mar 2026" in said(page.panel)


def test_the_language_is_recorded_and_earlier_answers_stay_in_sight(page: Page) -> None:
    assert "Nobody has asked yet. Letters go out in Welsh and English." in said(page.panel)
    page.press("Record the language")
    page.fill(language="en", asked_on=dt.date(2026, 1, 5))
    page.press("Record the language")
    page.fill(language="other", other_language="Polish", interpreter=True)
    assert "Polish, with an interpreter" in said(page.panel)
    assert "Before: English (asked on Mon 5 Jan 2026)" in said(page.panel)


def warn(page: Page) -> None:
    page.press("Add a warning")
    page.fill(category="dog", evidence="Bit the meter reader.", decided_by="Mari", told_on=TODAY)


def test_a_warning_stands_at_the_head_of_the_page_and_of_each_childs(page: Page) -> None:
    warn(page)
    assert page.panel.header.warning.text == "Dangerous dog or other animal"
    page.open(Whom(pupil_id=page.family.pupils["Non"]))
    assert page.panel.header.warning.text == "Dangerous dog or other animal"


def test_an_officer_ends_a_warning_only_with_a_managers_passphrase(page: Page) -> None:
    warn(page)
    page.press("End the warning: Dangerous dog or other animal")
    form = page.fill(reason="The dog has died.")
    assert form.fields["passphrase"].error == "A manager has to approve that a warning ends."
    page.fill(passphrase="wrong")
    assert form.isVisible() and page.view().markers[0].ended_on is None


def test_a_manager_ends_a_warning_and_it_stays_to_be_read(
    family: Family, operations: Operations, show: Show, settle: Settle
) -> None:
    told = RecordMarker(Whom(parent_id=family.mother), "dog", "Bit somebody", "Mari", told_on=TODAY)
    markers.record_marker(family.desk, told)
    panel = PersonPanel(replace(family.desk, user=MARI), operations)
    operations.committed.connect(lambda changes, _initiator: panel.refresh(changes))
    show(panel)
    page = Page(panel, settle, family)
    page.open(Whom(parent_id=family.mother))
    page.press("End the warning: Dangerous dog or other animal")
    page.fill(reason="The dog has died.")
    assert any(text.startswith("Ended on Mon 2 Mar 2026 by Mari Ffug-Reolwr, approved by") for text in said(panel))
    assert panel.header.warning.text == ""


def test_an_overdue_review_is_said_and_reviewed(page: Page) -> None:
    markers.record_marker(
        page.family.desk,
        RecordMarker(Whom(parent_id=page.family.mother), "dog", "Bit", "Mari", dt.date(2025, 2, 1), dt.date(2026, 2, 1),
                     told_on=TODAY),
    )  # fmt: skip
    page.panel.refresh()
    page.settle()
    assert page.panel.header.warning.text == "Dangerous dog or other animal (review overdue)"
    page.press("It was looked at again: Dangerous dog or other animal")
    page.fill(note="Still there.", review_on=dt.date(2026, 9, 1))
    assert page.panel.header.warning.text == "Dangerous dog or other animal"


def test_a_relationship_is_made_to_somebody_found_by_typing(page: Page, qtbot: QtBot) -> None:
    page.press("Add a relationship")
    form = page.dialog()
    picker = form.control("other")
    assert isinstance(picker, PersonPicker)
    form.save()
    assert form.fields["other"].error == "Choose who it is."
    # Nothing pops up while the hands are elsewhere; a popup wants a keyboard to grab, which a test has not.
    form.control("kind").setFocus()
    picker.words.setText("elin")
    picker.words.textEdited.emit("elin")
    qtbot.waitUntil(lambda: bool(picker.lines), timeout=5_000)
    picker.choose_words(picker.lines[0])
    page.fill(kind="niece_nephew")
    (row,) = page.view().ties
    assert (row.other.forename, row.english) == ("Elin", "Niece or nephew")


def test_who_stands_near_is_offered_without_typing(page: Page) -> None:
    page.press("Add a relationship")
    picker = page.dialog().control("other")
    assert [picker.itemText(at) for at in range(picker.count())] == ["Gwyn Ffug-Jones", "Non Ffug-Jones"]
    picker.setCurrentIndex(1)
    assert picker.currentData() == Whom(pupil_id=page.family.pupils["Non"])
    page.dialog().reject()


def test_somebody_new_of_a_known_name_is_a_question(page: Page) -> None:
    people.record_person(page.family.desk, RecordPerson("Ffug-Nain", "Olwen"))
    page.press("Add somebody new")
    form = page.fill(tie="grandchild", forename="Olwen", surname="Ffug-Nain")
    assert "Somebody of that name is known" in form.fields["is_another"].error
    page.fill(is_another=True)
    assert [row.english for row in page.view().ties] == ["Grandchild"]


def test_a_household_is_made_and_somebody_leaves_it(page: Page) -> None:
    page.press("Add a household")
    form = page.dialog()
    members = form.control("members")
    members.item(1).setCheckState(Qt.CheckState.Checked)
    page.fill(label="Mother's home")
    (home,) = page.view().households
    assert [member.person.forename for member in home.members] == ["Mair", "Gwyn"]
    page.press("Somebody does not live there: Mother's home")
    gwyn = next(member for member in home.members if member.person.forename == "Gwyn")
    page.fill(member=str(gwyn.id), what="never", reason="He lives with his father.")
    (home,) = page.view().households
    assert [member.person.forename for member in home.members if member.stands] == ["Mair"]


def test_a_households_address_is_put_right_and_the_former_stays_in_sight(page: Page) -> None:
    page.press("Add a household")
    page.fill(label="Mother's home", lines="1 Heol Enghraift", postcode="CF99 9ZZ")
    page.press("Correct the name or address: Mother's home")
    assert page.dialog().control("lines").toPlainText() == "1 Heol Enghraift"  # type: ignore[attr-defined]
    page.fill(lines="1 Heol Enghraifft", reason="Read on the letter.")
    wrong, right = page.view().households
    assert (wrong.lines, right.lines) == (("1 Heol Enghraift",), ("1 Heol Enghraifft",))
    assert [member.withdrawn_reason for member in wrong.members] == ["Read on the letter."]
    assert [member.stands for member in right.members] == [True]
    assert any("Read on the letter." in words for words in said(page.panel))


def test_a_parent_becomes_the_parent_of_another_child(page: Page) -> None:
    page.press("Add a child")
    form = page.dialog()
    form.control("relationship").setFocus()
    form.control("pupil").take(search_rows(page.family.desk, "elin"))
    form.control("pupil").choose_words(form.control("pupil").lines[0])
    page.fill(relationship="mother", has_responsibility="yes", basis="mother")
    assert {one.child.person.forename for one in page.view().children} == {"Elin", "Gwyn", "Non"}
    (parent,) = pupils.pupil(page.family.desk, pupil_id=page.family.pupils["Elin"]).parents
    assert (parent.has_responsibility, parent.responsibility_basis) == (True, "Mother")


def search_rows(desk: Desk, text: str) -> tuple[FoundRow, ...]:
    return search.find(desk, text)


def test_a_parent_who_is_a_pupil_is_bound_and_parted_from_the_page(page: Page) -> None:
    same_person.bind_records(page.family.desk, SamePerson(page.family.mother, page.family.pupils["Elin"], "Told"))
    page.open(Whom(pupil_id=page.family.pupils["Elin"]))
    assert any(text.startswith("Pupil and parent") for text in said(page.panel.header))
    page.press("These are two persons")
    page.fill(reason="Her aunt.")
    assert page.view().person.parent_id is None


def test_what_is_typed_in_a_dialog_survives_until_it_is_saved_or_cancelled(page: Page, settle: Settle) -> None:
    page.press("Add a warning")
    form = page.dialog()
    form.control("evidence").setPlainText("Threw a stone at the car.")
    form.findChildren(FormDraft)[0].keeper.keep_now()
    settle()
    form.reject()
    settle()
    page.press("Add a warning")
    settle()
    assert page.dialog().control("evidence").toPlainText() == "Threw a stone at the car."
    page.dialog().cancel_button.click()
    settle()
    assert [one.form for one in drafts.read_drafts(page.family.desk)] == []


def test_a_pupil_without_a_case_is_offered_one(page: Page, qtbot: QtBot) -> None:
    page.open(Whom(pupil_id=page.family.pupils["Gwyn"]))
    with qtbot.waitSignal(page.panel.case_for_wanted) as asked:
        page.press("Start a case")
    assert asked.args is not None and asked.args[0].title == "Gwyn Ffug-Jones"
    row = cases.open_case(page.family.desk, OpenCase("Below 86 %", pupil_id=page.family.pupils["Gwyn"])).value
    page.panel.refresh()
    page.settle()
    with qtbot.waitSignal(page.panel.go) as gone:
        page.panel.header.case.click()
    assert gone.args == [Place("case", row.reference)]


def test_restricted_groups_are_told_to_be_there_and_not_what_they_are(page: Page) -> None:
    gwyn = page.family.pupils["Gwyn"]
    cohorts.record_membership(replace(page.family.desk, user=MARI), RecordMembership(gwyn, "looked_after"))
    page.open(Whom(pupil_id=gwyn))
    words = said(page.panel)
    assert "One entry is restricted: the case’s officer or a manager can see it." in words
    assert "Looked after" not in words


def test_the_page_speaks_welsh(page: Page, qapp: QApplication) -> None:
    warn(page)
    i18n.set_language(qapp, "cy")
    page.settle()
    assert page.panel.header.warning.text == "Ci neu anifail arall peryglus"
    assert "Ci neu anifail arall peryglus" in said(page.panel)


def test_somebody_who_is_not_there_is_said_not_to_be(page: Page) -> None:
    page.panel.open_place(Place("pupil", "A000000000000"))
    page.settle()
    assert any("There is no pupil with the UPN" in text for text in said(page.panel.empty))


@pytest.fixture
def window(family: Family, qtbot: QtBot, look: None) -> Iterator[MainWindow]:
    made = MainWindow(family.desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.operations.busy)
    yield made
    made.close()


def test_find_leads_to_the_page_and_no_raw_id_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    for typed, place in (("gwyn", "pupil"), ("mair", "parent")):
        window.open_find()
        dialog = next(one for one in window.findChildren(FindDialog) if one.isVisible())
        dialog.words.setText(typed)
        qtbot.waitUntil(lambda found=dialog: found.results.count() > 0, timeout=5_000)
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
        assert window.navigation.here.panel == place
        panel = window.panel("person")
        assert isinstance(panel, PersonPanel)
        qtbot.waitUntil(lambda shown=panel: shown.isVisible() and shown.view is not None, timeout=5_000)
    assert len(window.navigation.here.key) == 36
    assert not [text for text in said(window.top_line) if window.navigation.here.key in text]


@pytest.fixture
def case(family: Family, operations: Operations, show: Show, settle: Settle) -> CasePanel:
    """The family tab of Gwyn's case; the mother's dog is known."""
    told = RecordMarker(Whom(parent_id=family.mother), "dog", "Bit somebody", "Mari", told_on=TODAY)
    markers.record_marker(family.desk, told)
    row = cases.open_case(family.desk, OpenCase("Below 86 %", pupil_id=family.pupils["Gwyn"])).value
    panel = CasePanel(family.desk, operations)
    operations.committed.connect(lambda changes, _initiator: panel.refresh(changes))
    panel.open_place(Place("case", row.reference, "family"))
    panel.resize(1200, 800)
    show(panel)
    settle()
    return panel


def test_the_case_shows_the_warning_at_its_head_and_at_the_parent(case: CasePanel) -> None:
    assert case.header.warning.text == "Dangerous dog or other animal"
    assert "Warning: Dangerous dog or other animal" in said(case.family)


def test_the_family_tab_lists_every_child_with_school_figures_and_case(case: CasePanel) -> None:
    words = said(case.family)
    assert words.count("Year 9 · Ysgol Enghraifft") == 2
    assert {"This child", "Same parent"} <= set(words)
    assert any(text.startswith("Open case AWS/2026/00001") for text in words)
    assert "Non Ffug-Jones: mother · has parental responsibility · the child lives with them" in words


def test_from_the_family_tab_everything_is_recorded_and_everybody_opened(
    case: CasePanel, family: Family, qtbot: QtBot, settle: Settle
) -> None:
    button(case.family, "Record the language of Ms Mair Ffug-Jones").click()
    form = next(one for one in case.findChildren(FormDialog) if one.isVisible())
    fill(form.control("language"), "cy")
    form.save()
    settle()
    assert any(text.startswith("Language: Welsh (asked") for text in said(case.family))
    with qtbot.waitSignal(case.go) as gone:
        button(case.family, "Open the page of Non Ffug-Jones").click()
    assert gone.args == [Place("pupil", str(family.pupils["Non"]))]


def test_the_family_is_read_only_where_its_tab_is_shown(family: Family, operations: Operations, show: Show) -> None:
    row = cases.open_case(family.desk, OpenCase("Below 86 %", pupil_id=family.pupils["Gwyn"])).value
    panel = CasePanel(family.desk, operations)
    panel.open_place(Place("case", row.reference))
    show(panel)
    assert ("view", "family") not in audit_lines(family.desk)


def test_the_family_is_drawn_beside_the_list_and_leads_to_everybodys_page(
    case: CasePanel, family: Family, qtbot: QtBot
) -> None:
    tab = case.family
    qtbot.mouseClick(tab.drawing_button, Qt.MouseButton.LeftButton)
    chart = tab.drawing.chart
    assert chart.isVisible()
    assert chart.current is not None and chart.current.says.startswith("Gwyn Ffug-Jones")
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.accessibleDescription().startswith("Ms Mair Ffug-Jones")
    with qtbot.waitSignal(case.go) as gone:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert gone.args == [Place("parent", str(family.mother))]
    tab.drawing.frame.as_table.click()
    assert tab.drawing.frame.model.rowCount() == 3
    qtbot.mouseClick(tab.list_button, Qt.MouseButton.LeftButton)
    assert not chart.isVisible()


def test_the_drawing_is_seen_in_pages_and_saved(
    case: CasePanel, family: Family, settle: Settle, tmp_path: Path
) -> None:
    case.family.drawing_button.click()
    case.family.drawing.open_pages()
    dialog = case.family.drawing.dialog
    assert dialog is not None
    settle()
    assert dialog.view.document.pageCount() == 1
    dialog.save_to(tmp_path / "drawing.pdf")
    settle()
    assert (tmp_path / "drawing.pdf").read_bytes().startswith(b"%PDF")
    assert ("print", "family") in audit_lines(family.desk)
    dialog.reject()
