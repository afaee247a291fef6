"""Ready-made texts: both languages, nothing overwritten, everybody's by a manager alone."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from ecede_desktop.demo.casework_snippets import write_texts
from ecede_desktop.errors import Refused
from ecede_desktop.records.snippets import WriteSnippet, filled
from ecede_desktop.services import snippets
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import AuditLine, TextSnippet

GATE = WriteSnippet("gate", "No reply at {time}.", "Dim ateb am {time}.")


def test_a_text_is_worded_anew_by_a_further_row(desk: Desk) -> None:
    snippets.write_snippet(desk, GATE)
    changed = snippets.write_snippet(desk, WriteSnippet("gate", "Nobody answered.", GATE.welsh)).value
    assert [row.english for row in snippets.list_snippets(desk)] == ["Nobody answered."]
    with desk.reading() as session:
        kept = session.scalars(select(TextSnippet).order_by(TextSnippet.recorded_at)).all()
        actions = list(session.scalars(select(AuditLine.action).where(AuditLine.record_kind == "snippet")))
    assert [(row.english, row.withdrawn_at is None) for row in kept if row.id != changed.id] == [
        ("No reply at {time}.", False)
    ]
    assert sorted(actions) == ["add_snippet", "add_snippet", "withdraw_snippet"]


def test_the_same_text_twice_is_kept_once(desk: Desk) -> None:
    first = snippets.write_snippet(desk, GATE)
    again = snippets.write_snippet(desk, GATE)
    assert first.changes and not again.changes
    assert first.value == again.value


def test_everybodys_text_is_a_managers_to_write_and_withdraw(desk: Desk, manager_desk: Desk) -> None:
    everybodys = WriteSnippet("gate", "No reply.", everybodys=True)
    with pytest.raises(Refused, match="Only a manager"):
        snippets.write_snippet(desk, everybodys)
    snippets.write_snippet(manager_desk, everybodys)
    with pytest.raises(Refused, match="Only a manager"):
        snippets.withdraw_snippet(desk, "gate", everybodys=True)
    assert [row.name for row in snippets.list_snippets(desk)] == ["gate"]
    snippets.withdraw_snippet(manager_desk, "gate", everybodys=True)
    assert snippets.list_snippets(desk) == ()


def test_ones_own_text_is_not_shown_to_another(desk: Desk, manager_desk: Desk) -> None:
    snippets.write_snippet(desk, GATE)
    assert snippets.list_snippets(manager_desk) == ()
    with pytest.raises(Refused, match="no ready-made text"):
        snippets.withdraw_snippet(manager_desk, "gate")


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (WriteSnippet("two words", "x"), "snippet_name"),
        (WriteSnippet("gate", " "), "snippet_empty"),
        (WriteSnippet("gate", "{pupil} was in bed."), "snippet_slot"),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, command: WriteSnippet, key: str) -> None:
    with pytest.raises(Refused) as refusal:
        snippets.write_snippet(desk, command)
    assert refusal.value.key == key


def test_slots_are_filled_and_the_other_language_serves_where_one_is_missing(desk: Desk) -> None:
    row = snippets.write_snippet(desk, GATE).value
    assert filled(row.text("cy"), "02/03/2026", "09:00", "Aled") == "Dim ateb am 09:00."
    only = snippets.write_snippet(desk, WriteSnippet("bus", "The bus was late, {officer}.")).value
    assert filled(only.text("cy"), "", "", "Aled") == "The bus was late, Aled."


def test_the_demonstration_has_texts_in_both_languages_for_everybody(desk: Desk, manager_desk: Desk) -> None:
    write_texts(desk, manager_desk.user)
    rows = snippets.list_snippets(desk)
    assert [row.name for row in rows] == ["language-offered", "no-reply", "seen-alone"]
    assert all(row.english and row.welsh and row.everybodys for row in rows)
