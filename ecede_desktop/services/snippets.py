"""Ready-made texts: written, worded anew by a further row, withdrawn; everybody's by a manager alone."""

from __future__ import annotations

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.snippets import NAME, SnippetRow, WriteSnippet, unknown_slots
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import snippets


def list_snippets(desk: Desk) -> tuple[SnippetRow, ...]:
    """This user's and everybody's, by name."""
    with desk.reading() as session:
        return snippets.standing(session, desk.user.id)


def write_snippet(desk: Desk, command: WriteSnippet) -> Outcome[SnippetRow]:
    """Keep a text under its name; one of that name and owner is withdrawn, and the same said twice is kept once.

    Raises:
        Refused: the name or the text cannot be, or an officer writes for everybody.
    """
    command = WriteSnippet(
        command.name.strip().lstrip(";"), command.english.strip(), command.welsh.strip(), command.everybodys
    )  # fmt: skip
    _check(desk, command)
    with desk.writing() as unit:
        old = _named(snippets.standing(unit.session, desk.user.id), command.name, command.everybodys)
        if old is not None:
            if (old.name, old.english, old.welsh) == (command.name, command.english, command.welsh):
                return Outcome(Changes(), old)
            snippets.withdraw(unit, old)
        made = snippets.add(unit, command)
        row = next(row for row in snippets.standing(unit.session, desk.user.id) if row.id == made)
        return Outcome(unit.commit(), row)


def withdraw_snippet(desk: Desk, name: str, *, everybodys: bool = False) -> Outcome[SnippetRow]:
    """Offer a text no more; it stays in the store.

    Raises:
        Refused: there is none of that name, or an officer withdraws everybody's.
    """
    _check_manager(desk, everybodys)
    with desk.writing() as unit:
        row = _named(snippets.standing(unit.session, desk.user.id), name.strip().lstrip(";"), everybodys)
        if row is None:
            text = f"There is no ready-made text “{name}”; the list shows the names there are."
            raise Refused("no_such_snippet", text, field="name", name=name)
        snippets.withdraw(unit, row)
        return Outcome(unit.commit(), row)


def _check(desk: Desk, command: WriteSnippet) -> None:
    _check_manager(desk, command.everybodys)
    if not NAME.fullmatch(command.name):
        text = "Give the ready-made text a name of one word: letters, figures and hyphens."
        raise Refused("snippet_name", text, field="name")
    if not command.english and not command.welsh:
        raise Refused("snippet_empty", "Write the text in English, in Welsh or in both.", field="english")
    if unknown := unknown_slots(command.english) or unknown_slots(command.welsh):
        slots = ", ".join(f"{{{slot}}}" for slot in unknown)
        text = f"Nothing fills {slots}; a text may say {{day}}, {{time}} and {{officer}}."
        where = "english" if unknown_slots(command.english) else "welsh"
        raise Refused("snippet_slot", text, field=where, slots=slots)


def _check_manager(desk: Desk, everybodys: bool) -> None:
    if everybodys and not desk.is_manager:
        text = "Only a manager may change a text that is everybody’s. Keep it as your own, or ask a manager."
        raise Refused("snippet_manager_needed", text, field="everybodys")


def _named(rows: tuple[SnippetRow, ...], name: str, everybodys: bool) -> SnippetRow | None:
    wanted = name.casefold()
    return next((row for row in rows if row.name.casefold() == wanted and row.everybodys == everybodys), None)
