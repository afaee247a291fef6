"""The council's particulars: where a parent pays and writes to, as a manager says them and papers print them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.council import (
    ADDRESSES,
    EMAIL,
    KEYS,
    PAY_ADDRESS,
    PAY_METHODS,
    REPLY_ADDRESS,
    ParticularRow,
    TellParticular,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import council as store
from ecede_desktop.store.unit import Reading


def particulars(desk: Desk) -> Mapping[str, ParticularRow]:
    """Each particular as it holds, by key; one that nobody said is empty."""
    with desk.reading() as session:
        return read_particulars(session, desk)


def read_particulars(session: Reading, desk: Desk) -> Mapping[str, ParticularRow]:
    """The same within a unit: what the council said in this store, else what its policy pack says."""
    said, policy = store.newest(session), notice_policy(desk.pack)
    packed = {
        PAY_ADDRESS: ParticularRow(PAY_ADDRESS, "\n".join(policy.address), ""),
        PAY_METHODS: ParticularRow(PAY_METHODS, "\n".join(policy.methods_en), "\n".join(policy.methods_cy)),
    }
    held = {key: row for key, row in said.items() if row.english}
    found = {key: held.get(key) or packed.get(key) or ParticularRow(key, "", "") for key in KEYS}
    if not found[REPLY_ADDRESS].english:
        found[REPLY_ADDRESS] = replace(found[PAY_ADDRESS], key=REPLY_ADDRESS)
    return found


def tell_particular(desk: Desk, command: TellParticular) -> Outcome[ParticularRow]:
    """Say a particular; a manager's. The same said twice is kept once, and what was said before stays in the store.

    Raises:
        Refused: no manager says it, there is no such particular, or the text cannot be.
    """
    if not desk.is_manager:
        text = "The council's particulars stand on every notice: let a manager enter them."
        raise Refused("particular_manager", text)
    command = replace(command, english=_tidy(command.english), welsh=_tidy(command.welsh))
    _check(command)
    with desk.writing() as unit:
        before = store.newest(unit.session).get(command.key)
        held = (before.english, before.welsh) if before is not None else ("", "")
        written = held != (command.english, command.welsh)
        if written:
            store.add(unit, command, before)
        row = read_particulars(unit.session, desk)[command.key]
        return Outcome(unit.commit() if written else Changes(), row)


def _check(command: TellParticular) -> None:
    key, lines = command.key, command.english.splitlines()
    if key not in KEYS:
        text = f"The council's particulars are {', '.join(KEYS)}; “{key}” is none of them."
        raise Refused("particular_unknown", text, field="key", name=key, known=", ".join(KEYS))
    if command.welsh and not command.english:
        text = "Say it in English too, so that a paper in both languages says the same."
        raise Refused("particular_english", text, field="english")
    if key in ADDRESSES and 0 < len(lines) < 2:
        text = "Give the whole address, each part on a line of its own: street, town, postcode."
        raise Refused("particular_address", text, field="english")
    if key == PAY_METHODS and command.english and not command.welsh:
        text = "Say the ways to pay in Welsh too: a notice in Welsh tells them in Welsh."
        raise Refused("particular_welsh", text, field="welsh")
    if key == EMAIL and command.english and ("@" not in command.english or len(lines) > 1):
        text = "Give one e-mail address, with its @."
        raise Refused("particular_email", text, field="english")


def _tidy(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())
