"""A manager decides on the officer's own laptop: the passphrase is theirs, both names are kept, nobody signs out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from ecede_desktop.services import before_court, cases, notice_rows, notices, prosecutions, users
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import keys
from ecede_desktop.store.keys import KeyFile
from ecede_desktop.store.tables import AuditLine
from ecede_desktop.ui.case.court_tab import CourtTab
from ecede_desktop.ui.case.notice_examination import NoticeExamination
from ecede_desktop.ui.operations import Operations
from tests.desks import CHEAP, NOW, PASSPHRASE, STORE_ID
from tests.services.notice_case import NoticeCase, ask, lay_case
from tests.services.test_prosecutions import considered, heard, proposal
from tests.ui.panels import Settle, Show, dialog_of, look, operations, press, settle, show

__all__ = ["look", "operations", "settle", "show"]
AN_OFFICERS = "another passphrase here"
REFERENCE = "AWS/2026/00001"


@pytest.fixture
def aled(desk: Desk) -> Desk:
    """An officer's desk at a store in which he and Mari, a manager, have passphrases."""
    assert desk.store.path is not None
    assert desk.store.key is not None
    slots = KeyFile(STORE_ID, ())
    for name, passphrase in (("mari", PASSPHRASE), ("aled", AN_OFFICERS)):
        slots = slots.with_slot("user", name, passphrase, desk.store.key, NOW, CHEAP)
    keys.write(desk.store.path, slots)
    return desk


def says_both(desk: Desk, action: str, kind: str) -> bool:
    """Whether a line of the audit is the officer's and holds the manager."""
    with desk.reading() as session:
        query = select(AuditLine.after).where(
            AuditLine.action == action, AuditLine.record_kind == kind, AuditLine.user_name == "aled"
        )
        lines = list(session.scalars(query))
    mari = next(row for row in users.list_users(desk) if row.name == "mari")
    return any(str(mari.id) in line or f'"{mari.name}"' in line for line in lines)


@pytest.fixture
def tab(aled: Desk, operations: Operations, show: Show, settle: Settle) -> CourtTab:
    laid = lay_case(aled)
    considered(aled, laid)
    heard(aled, laid)
    before_court.propose_decision(aled, proposal(laid))
    made = CourtTab(aled, operations)
    show(made)
    made.show_view(cases.view_case(aled, laid.reference))
    settle()
    return made


def test_a_manager_beside_decides_and_begins_on_the_officers_laptop(aled: Desk, tab: CourtTab, settle: Settle) -> None:
    reference = REFERENCE
    press(tab.decided, "Decide (needs a manager beside you)")
    settle()
    dialog = dialog_of(tab)
    dialog.control("reasons").setPlainText("Both tests met.")
    dialog.save()
    assert dialog.fields["passphrase"].error == "The second person is a manager, who confirms it here."
    dialog.control("passphrase").setText(AN_OFFICERS)
    dialog.save()
    settle()
    assert dialog.isVisible(), "the officer's own passphrase is not the manager's"
    assert prosecutions.court_view(aled, reference).decisions[0].decision == ""
    dialog.control("passphrase").setText(PASSPHRASE)
    dialog.save()
    settle()
    (row,) = prosecutions.court_view(aled, reference).decisions
    assert (row.decision, row.decided_by, row.proposed_by) == ("prosecute", "Mari Ffug-Reolwr", "Aled Ffug-Swyddog")
    assert says_both(aled, "decide", "decision")
    tab.show_view(cases.view_case(aled, reference))
    settle()
    press(tab.decided, "Begin proceedings (needs a manager beside you)")
    settle()
    dialog = dialog_of(tab)
    dialog.control("passphrase").setText(PASSPHRASE)
    dialog.save()
    settle()
    (begun,) = prosecutions.court_view(aled, reference).prosecutions
    assert (begun.begun_by, begun.approved_by) == ("Aled Ffug-Swyddog", "Mari Ffug-Reolwr")
    assert says_both(aled, "create", "prosecution")


def test_a_manager_beside_gives_a_notice_and_is_its_issuer(
    aled: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    laid: NoticeCase = lay_case(aled)
    request = notices.ask_notice(aled, ask(laid)).value
    dialog = NoticeExamination(aled, operations, request)
    show(dialog)
    assert dialog.give.isEnabled()
    press(dialog, "&Give the notice (needs a manager beside you)")
    settle()
    approval = dialog_of(dialog)
    approval.control("passphrase").setText(PASSPHRASE)
    approval.save()
    settle()
    assert dialog.particulars_field.error, "what is missing in the examination is said there"
    dialog.particulars.setText("Team manager, authorised officer")
    dialog.give.click()
    settle()
    approval = dialog_of(dialog)
    approval.control("passphrase").setText(PASSPHRASE)
    approval.save()
    settle()
    assert dialog.issued is not None
    (row,) = notice_rows.notices(aled)
    assert row.number == dialog.issued.number
    assert says_both(aled, "issue", "notice")
    assert not any(one.text() == "&Give the notice" for one in dialog.findChildren(QPushButton))
