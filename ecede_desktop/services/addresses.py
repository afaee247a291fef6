"""Where persons live, get letters and work; two of one kind at a time stand only where somebody said so."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_people import ADDRESS_KINDS
from ecede_desktop.records.addresses import BOTH_STAND, END_FORMER, AddressFact, RecordAddress
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.people import PersonRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.person_days import check_days
from ecede_desktop.store import addresses, people, pupils
from ecede_desktop.store.unit import Unit

_DAY = dt.timedelta(days=1)


class AddressesOverlap(Refused):
    """Another address of the kind stands in those days; ``former`` are they, so that somebody can say what holds."""

    def __init__(self, former: Sequence[AddressFact]) -> None:
        standing = "; ".join(f"{row.one_line or row.kind} ({_days(row)})" for row in former)
        text = (
            f"Another address of this kind stands in those days: {standing}. Say whether it ended the day before this "
            "one begins, or that both stand and why."
        )
        super().__init__("addresses_overlap", text, field="overlap", standing=standing)
        self.former = tuple(former)


def addresses_of(desk: Desk, person: PersonRow) -> tuple[AddressFact, ...]:
    """Every address of somebody, those that stand first."""
    with desk.reading() as session:
        return addresses.history(session, person)


def record_address(desk: Desk, command: RecordAddress) -> Outcome[PersonRow]:
    """Say where somebody lives, gets letters or works; the same said twice is kept once.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        AddressesOverlap: another of the kind stands in those days and the question what holds is not answered.
        Refused: the kind, the lines or the days cannot be, or a reason is missing; ``field`` names where.
    """
    command = _plain(command)
    _check(command)
    check_days(command.from_date, command.to_date, desk.clock.today())
    with desk.writing() as unit:
        person = people.find(unit.session, command.whom)
        held = addresses.history(unit.session, person)
        if addresses.same(held, command) is not None:
            return Outcome(Changes(), person)
        command = _answered(unit, command, [row for row in held if _overlaps(row, command)])
        addresses.add(unit, person, command)
        _settle(unit, person)
        return Outcome(unit.commit(), person)


def _plain(command: RecordAddress) -> RecordAddress:
    return dataclasses.replace(
        command,
        lines=tuple(line.strip() for line in command.lines if line.strip()),
        postcode=" ".join(command.postcode.split()).upper(),
        source=command.source.strip(),
        overlap_reason=command.overlap_reason.strip(),
    )


def _check(command: RecordAddress) -> None:
    if command.kind not in ADDRESS_KINDS:
        text = f"“{command.kind}” is not a kind of address; use one of {', '.join(ADDRESS_KINDS)}."
        raise Refused("address_kind", text, field="kind", kind=command.kind)
    if command.kind != "no_fixed_abode" and not (command.lines or command.postcode):
        text = "Write the lines of the address. Where somebody has none, choose “no fixed abode”."
        raise Refused("address_empty", text, field="lines")
    if command.overlap not in ("", END_FORMER, BOTH_STAND):
        text = f"“{command.overlap}” is no answer; use {END_FORMER} or {BOTH_STAND}."
        raise Refused("overlap_answer", text, field="overlap", answer=command.overlap)


def _overlaps(row: AddressFact, command: RecordAddress) -> bool:
    if row.withdrawn_at is not None or _kind(row.kind) != _kind(command.kind):
        return False
    ends_before = row.to_date is not None and command.from_date is not None and row.to_date < command.from_date
    begins_after = row.from_date is not None and command.to_date is not None and row.from_date > command.to_date
    return not (ends_before or begins_after)


def _kind(kind: str) -> str:
    return addresses.ONE_KIND.get(kind, kind)


def _answered(unit: Unit, command: RecordAddress, former: Sequence[AddressFact]) -> RecordAddress:
    """The command with nothing left open; those that ended are ended."""
    if not former:
        return dataclasses.replace(command, overlap="", overlap_reason="")
    if command.overlap == "":
        raise AddressesOverlap(former)
    if command.overlap == BOTH_STAND:
        if not command.overlap_reason:
            text = "Say why both addresses stand, for example that the child lives in two homes."
            raise Refused("overlap_reason_empty", text, field="overlap_reason")
        return command
    if command.from_date is None:
        text = "Write the first day of this address, so that the former one can end the day before."
        raise Refused("overlap_needs_day", text, field="from_date")
    for row in former:
        if row.from_date is not None and row.from_date >= command.from_date:
            raise _begins_later(row, f"{row.from_date:%d/%m/%Y}")
    for row in former:
        addresses.end(unit, row.id, command.from_date - _DAY)
    return dataclasses.replace(command, overlap_reason="")


def _begins_later(row: AddressFact, begins: str) -> Refused:
    what_to_do = "Withdraw it if it was never so, or say that both stand."
    if not row.one_line:
        # Without an address the Welsh sentence is another one: there is nothing to fill its slot.
        text = f"No fixed abode begins on {begins} and cannot end before that. {what_to_do}"
        return Refused("former_without_home_begins_later", text, field="overlap", begins=begins)
    text = f"{row.one_line} begins on {begins} and cannot end before that. {what_to_do}"
    return Refused("former_begins_later", text, field="overlap", address=row.one_line, begins=begins)


def _settle(unit: Unit, person: PersonRow) -> None:
    for kind, id in (("pupil", person.pupil_id), ("parent", person.parent_id), ("person", person.person_id)):
        if id is not None:
            unit.touch(kind, id)
    if person.pupil_id is not None:
        pupils.index_pupil(unit.session, person.pupil_id)
    if person.parent_id is not None:
        pupils.index_parent(unit.session, person.parent_id)


def _days(row: AddressFact) -> str:
    first = f"{row.from_date:%d/%m/%Y}" if row.from_date else "day not known"
    return f"{first} – {row.to_date:%d/%m/%Y}" if row.to_date else f"{first} – now"
