"""What one person may see of a typed register, and do with it: who checks never sees what is to be checked."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from ecede_desktop.records.typed_registers import (
    CHECKED,
    FIRST,
    NO_MARK,
    SECOND,
    SETTLED,
    TAKEN_IN,
    TYPING,
    WAITING,
    TypedDifference,
    TypedGrid,
    TypedRegisterRow,
    TypedRegisterView,
    TypedVersionRow,
    differing,
)
from ecede_desktop.services.code_sets import book
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import typed_registers as stored
from ecede_desktop.store.unit import Reading


def latest(held: Sequence[TypedVersionRow], part: str, by: UUID | None = None) -> TypedGrid:
    """The last saved state of a part; of one person where several have typed it."""
    return next(one.grid for one in reversed(held) if one.part == part and by in (None, one.saved_by_id))


def has(held: Sequence[TypedVersionRow], part: str, by: UUID | None = None) -> bool:
    """Whether there is a saved state of a part."""
    return any(one.part == part and by in (None, one.saved_by_id) for one in held)


def view(desk: Desk, session: Reading, register_id: UUID) -> TypedRegisterView:
    """A typed register as this person may see it."""
    row = stored.register(session, register_id)
    held = stored.versions(session, register_id)
    codes = book(session)
    known = {day: found for day in row.days if (found := codes.on(day)) is not None}
    seen = held if row.state in (CHECKED, TAKEN_IN) else tuple(one for one in held if one.saved_by_id == desk.user.id)
    return TypedRegisterView(
        row, _grid(desk, row, held), known, _differences(desk, row, held), may(desk, row), seen
    )  # fmt: skip


def _grid(desk: Desk, row: TypedRegisterRow, held: Sequence[TypedVersionRow]) -> TypedGrid:
    first, me = latest(held, FIRST), desk.user.id
    if has(held, SETTLED) and row.state in (CHECKED, TAKEN_IN):
        return latest(held, SETTLED)
    if row.typed_by_id == me:
        return first
    if row.state == WAITING and has(held, SECOND, me):
        mine = latest(held, SECOND, me)
        if mine.pupils == first.pupils:
            return mine
    return TypedGrid(first.pupils, tuple(NO_MARK * len(line) for line in first.marks))


def _differences(
    desk: Desk, row: TypedRegisterRow, held: Sequence[TypedVersionRow]
) -> tuple[TypedDifference, ...]:  # fmt: skip
    """Where the two differ: shown to the second person once their own typing is finished, and to all at the end."""
    over = row.state in (CHECKED, TAKEN_IN)
    if row.compared_by_id is None or not (over or row.compared_by_id == desk.user.id):
        return ()
    second = latest(held, SECOND, row.compared_by_id)
    return tuple(differing(latest(held, FIRST), second.marks, row.days))


def may(desk: Desk, row: TypedRegisterRow) -> frozenset[str]:
    """What this person may do with it now."""
    mine, found = row.typed_by_id == desk.user.id, set()
    if row.state == TYPING and mine:
        found.add("type")
    if row.state == WAITING and not mine:
        found.add("send_back")
        if row.compared_by_id is None:
            found.add("check")
        elif row.compared_by_id == desk.user.id:
            found.add("settle")
        if desk.is_manager:
            found.add("allow")
    if row.waits_for_import:
        found.add("take_in")
    if row.state in (TYPING, WAITING, CHECKED) and (mine or desk.is_manager):
        found.add("withdraw")
    return frozenset(found)
