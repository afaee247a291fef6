"""The family tab of a case: groups added, ended and withdrawn; a school's claims made parents by a person."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest
import uuid6
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ecede_desktop.records.cohorts import RecordMembership
from ecede_desktop.services import cases, cohorts
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import ContactClaim, RegisterImport
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.add_parent_dialog import AddParentDialog
from ecede_desktop.ui.case.panel import CasePanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"


def pupil_of(desk: Desk) -> UUID:
    return cases.view_case(desk, REFERENCE).pupil.id


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show, settle: Settle) -> CasePanel:
    """A case whose pupil is in one group, and of whom the school's file claims two contacts."""
    open_a_case(desk)
    pupil = pupil_of(desk)
    cohorts.record_membership(desk, RecordMembership(pupil, "aln", dt.date(2025, 9, 1), None, "The school"))
    with desk.writing() as unit:
        made = RegisterImport(
            id=uuid6.uuid7(), file_name="transfer.xml", sha256="0" * 64, size=1, imported_at=unit.clock.now(),
            user_id=unit.user.id, shape="ctf", encoding="utf-8", schools="6742999", first_day=None, last_day=None,
            counts={}, acceptances={},
        )  # fmt: skip
        unit.session.add(made)
        unit.session.flush()
        told = {"pupil_id": pupil, "import_id": made.id, "claimed_on": dt.date(2026, 2, 20), "email": ""}
        nia = {"title": "Mrs", "surname": "Ffug-Jones", "forename": "Nia", "relationship": "PAM", "place": 1}
        dai = {"title": "", "surname": "Ffug-Evans", "forename": "Dai", "relationship": "XYZ", "place": 2}
        where = {"lines": "1 Stryd Ffug\nTre Ffug", "postcode": "CF37 1AA", "phones": [["M", "07700 900123"]]}
        nowhere: dict[str, object] = {"lines": "", "postcode": "", "phones": []}
        unit.session.add(ContactClaim(id=uuid6.uuid7(), responsibility=True, **told, **nia, **where))
        unit.session.add(ContactClaim(id=uuid6.uuid7(), responsibility=None, **told, **dai, **nowhere))
        unit.record("import", "import", made.id)
        unit.commit()
    panel = CasePanel(desk, operations)
    panel.open_place(Place("case", REFERENCE, "family"))
    operations.committed.connect(lambda changes, _initiator: panel.refresh(changes))
    show(panel)
    settle()
    return panel


def said(panel: CasePanel) -> list[str]:
    return [one.text() for one in panel.family.findChildren(QLabel) if one.isVisible() and one.text()]


def button(panel: CasePanel, name: str) -> QPushButton:
    return next(one for one in panel.family.findChildren(QPushButton)
                if one.isVisible() and one.accessibleName() == name)  # fmt: skip


def dialog(panel: CasePanel) -> FormDialog:
    return next(one for one in panel.findChildren(FormDialog) if one.isVisible())


def test_groups_are_shown_with_their_days_source_and_who_told_them(panel: CasePanel) -> None:
    words = said(panel)
    assert "Vulnerable groups" in words
    assert "From Mon 1 Sep 2025 to further notice" in words
    assert "Source: The school · Recorded by Aled Ffug-Swyddog on Mon 2 Mar 2026" in words


def test_a_group_is_added_and_days_that_cannot_be_are_said_at_their_field(
    desk: Desk, panel: CasePanel, settle: Settle
) -> None:
    panel.family.groups.add.click()
    form = dialog(panel)
    form.save()
    assert form.fields["source"].error == "Say who said so."
    form.control("cohort").setCurrentIndex(form.control("cohort").findData("young_carer"))
    form.control("source").setText("Young carers’ project")
    form.control("from_date").set_day(dt.date(2026, 1, 12))
    form.control("to_date").set_day(dt.date(2026, 1, 5))
    form.save()
    settle()
    assert "cannot end on 2026-01-05" in form.fields["to_date"].error
    form.control("to_date").set_day(None)
    form.save()
    settle()
    assert not [one for one in panel.findChildren(FormDialog) if one.isVisible()]
    rows = cohorts.memberships_of(desk, pupil_of(desk))
    assert [(row.cohort, row.from_date, row.source) for row in rows][1:] == [
        ("young_carer", dt.date(2026, 1, 12), "Young carers’ project")
    ]
    assert "From Mon 12 Jan 2026 to further notice" in said(panel)


def test_a_group_ends_and_goes_on_standing_there(desk: Desk, panel: CasePanel, settle: Settle) -> None:
    name = panel.family.groups.name("aln")
    button(panel, f"Say when it ended: {name}").click()
    form = dialog(panel)
    form.save()
    assert form.fields["to_date"].error == "Write the day on which it ended."
    form.control("to_date").set_day(dt.date(2026, 2, 27))
    form.save()
    settle()
    assert cohorts.memberships_of(desk, pupil_of(desk))[0].to_date == dt.date(2026, 2, 27)
    assert "From Mon 1 Sep 2025 to Fri 27 Feb 2026 (ended)" in said(panel)


def test_a_group_that_was_never_so_is_withdrawn_with_a_reason_and_stays_in_sight(
    desk: Desk, panel: CasePanel, settle: Settle
) -> None:
    button(panel, f"It was never so: {panel.family.groups.name('aln')}").click()
    form = dialog(panel)
    form.save()
    assert form.fields["reason"].error == "Write why it was never so."
    form.control("reason").setPlainText("The school meant a brother.")
    form.save()
    settle()
    assert cohorts.memberships_of(desk, pupil_of(desk))[0].withdrawn_at is not None
    assert any(text.startswith("Withdrawn on Mon 2 Mar 2026: it counts no more.") for text in said(panel))
    assert not [
        one for one in panel.family.groups.findChildren(QPushButton) if one.isVisible() and one.property("kind")
    ]


def test_claims_are_told_as_claims_of_the_school_and_of_no_parent_of_ours(desk: Desk, panel: CasePanel) -> None:
    words = said(panel)
    assert "Mrs Nia Ffug-Jones · Mother" in words
    assert "Dai Ffug-Evans · XYZ" in words
    assert words.count("Claimed by Ysgol Enghraifft on Fri 20 Feb 2026") == 2
    assert "The school says: has parental responsibility" in words
    assert "The school says nothing of parental responsibility" in words
    assert cases.view_case(desk, REFERENCE).pupil.parents == ()
    assert panel.family.empty.isVisible()


def test_a_person_makes_a_parent_of_a_claim_and_decides_on_responsibility(
    desk: Desk, panel: CasePanel, settle: Settle
) -> None:
    button(panel, "Make a parent record of Mrs Nia Ffug-Jones").click()
    (form,) = panel.findChildren(AddParentDialog)
    assert "Claimed by Ysgol Enghraifft on Fri 20 Feb 2026" in form.form.about.text()
    asked = form.read_command()
    assert (asked.forename, asked.surname, asked.relationship) == ("Nia", "Ffug-Jones", "Mother")
    assert (asked.phone, asked.address_lines, asked.postcode) == (
        "07700 900123", ("1 Stryd Ffug", "Tre Ffug"), "CF37 1AA",
    )  # fmt: skip
    assert (asked.has_responsibility, asked.has_care, asked.responsibility_basis) == (None, None, "")
    assert cases.view_case(desk, REFERENCE).pupil.parents == ()
    form.save()
    settle()
    (parent,) = cases.view_case(desk, REFERENCE).pupil.parents
    assert (parent.full_name, parent.has_responsibility) == ("Mrs Nia Ffug-Jones", None)
    settle()
    assert "A parent of this name is recorded above." in said(panel)
    names = [one.accessibleName() for one in panel.family.claims.findChildren(QPushButton) if one.isVisible()]
    assert names == ["Make a parent record of Dai Ffug-Evans"]


def test_nothing_of_one_childs_family_is_left_when_another_case_opens(
    desk: Desk, panel: CasePanel, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk, 2, "Gŵyn", "Ffug-Morgan")
    panel.open_place(Place("case", "AWS/2026/00002", "family"))
    settle()
    assert "No group is recorded for this pupil." in said(panel)
    assert not [text for text in said(panel) if "Claimed by" in text]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_button_of_the_tab_can_be_read_out_and_hit(
    panel: CasePanel, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    i18n.set_language(qapp, language)
    links = panel.family.claims
    qtbot.waitUntil(lambda: any(one.isVisible() for one in links.findChildren(QPushButton)), timeout=10_000)
    buttons = [one for one in panel.family.findChildren(QPushButton) if one.isVisible()]
    assert len(buttons) >= 5
    names = [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in buttons]
    assert all(name.strip() for name in names)
    assert len(set(names)) == len(names)
    assert all(one.height() >= 24 for one in buttons)
