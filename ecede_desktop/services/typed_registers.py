"""Registers on paper: typed from the scan by one person, typed again unseen by another, differences settled."""

from __future__ import annotations

from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.names import tidy
from ecede_desktop.records.typed_registers import (
    CHECKED,
    FIRST,
    MOST_PUPILS,
    NO_MARK,
    SECOND,
    SETTLED,
    TAKEN_IN,
    TYPING,
    WAITING,
    WITHDRAWN,
    CheckTyped,
    SaveTyped,
    SettleTyped,
    StartTypedRegister,
    TypedGrid,
    TypedRegisterRow,
    TypedRegisterView,
    differing,
    school_days,
    sessions,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_content import read_content
from ecede_desktop.services.schools import known_school
from ecede_desktop.services.typed_checks import check_days, check_grid, kind_of_scan
from ecede_desktop.services.typed_views import latest, view
from ecede_desktop.store import typed_registers as stored
from ecede_desktop.store.unit import Reading, Unit

RULE = "A register typed from paper is checked by a second person"


def start_typed_register(desk: Desk, command: StartTypedRegister) -> Outcome[TypedRegisterView]:
    """Keep a scan and begin to type it; the pupils of the class are there already.

    Raises:
        UserError: the scan cannot be read.
        Refused: it is no PDF, PNG or JPEG, or too large; or the school, the class or the days cannot be.
    """
    group = tidy(command.group)
    if not group:
        raise Refused("typed_group_empty", "Write which class the register is of, as the paper has it.", field="group")
    content = read_content(command.scan).content
    kind = kind_of_scan(command.scan.name, content)
    with desk.writing() as unit:
        school = known_school(unit.session, desk, command.school_number)
        check_days(desk, unit.session, command.first_day, command.last_day)
        asked = StartTypedRegister(school.number, group, command.first_day, command.last_day, command.scan)
        register_id = stored.begin(unit, asked, school.id, kind, content)
        pupils = stored.class_pupils(unit.session, school.id, group, command.first_day, command.last_day)
        blank = NO_MARK * len(sessions(school_days(command.first_day, command.last_day)))
        offered = tuple(pupils[:MOST_PUPILS])
        stored.add_version(unit, register_id, FIRST, TypedGrid(offered, (blank,) * len(offered)))
        made = view(desk, unit.session, register_id)
        return Outcome(unit.commit(), made)


def save_typed(desk: Desk, command: SaveTyped) -> Outcome[TypedRegisterView]:
    """Keep what was typed so far, or hand it over to be checked.

    Raises:
        Refused: it is not this person's to type, a mark cannot stand where it does, or there is none.
    """
    with desk.writing() as unit:
        row = stored.register(unit.session, command.register_id)
        _of_state(row, TYPING)
        if row.typed_by_id != desk.user.id:
            text = f"{row.typed_by} types this register; type another one, or check this one once it is handed over."
            raise Refused("typed_by_other", text, rule=RULE, name=row.typed_by)
        check_grid(unit.session, row, command.grid)
        if command.hand_over and not command.grid.count:
            raise Refused("typed_nothing", "No mark is typed yet; a register without marks is not handed over.")
        _keep(unit, row, FIRST, command.grid)
        if command.hand_over:
            now = unit.clock.now()
            stored.change(unit, row.id, "hand_over", state=WAITING, handed_over_at=now, sent_back_reason="")
        made = view(desk, unit.session, row.id)
        return Outcome(unit.commit(), made)


def check_typed(desk: Desk, command: CheckTyped) -> Outcome[TypedRegisterView]:
    """Keep the marks as the second person types them; when finished, they are compared with the first ones.

    Raises:
        Refused: it is not handed over, this person typed it first, or a mark cannot stand where it does.
    """
    with desk.writing() as unit:
        row = _to_check(desk, unit.session, command.register_id)
        if row.compared_by_id is not None:
            text = f"{row.checked_by} has typed it again already; only what differs is left."
            raise Refused("typed_compared", text, name=row.checked_by)
        first = latest(stored.versions(unit.session, row.id), FIRST)
        second = TypedGrid(first.pupils, command.marks)
        check_grid(unit.session, row, second)
        _keep(unit, row, SECOND, second)
        if command.finished:
            stored.change(unit, row.id, "compare", compared_by_id=desk.user.id)
            if not list(differing(first, command.marks, row.days)):
                _finish(unit, row, first)
        made = view(desk, unit.session, row.id)
        return Outcome(unit.commit(), made)


def settle_typed(desk: Desk, command: SettleTyped) -> Outcome[TypedRegisterView]:
    """Say what stands on the paper wherever the two differ; both marks stay on record.

    Raises:
        Refused: this person did not type it again, or a difference is left.
    """
    with desk.writing() as unit:
        row = _to_check(desk, unit.session, command.register_id)
        if row.compared_by_id != desk.user.id:
            text = f"Only who typed it again settles where the two differ: {row.checked_by or 'nobody has yet'}."
            raise Refused("typed_settled_by_other", text, rule=RULE, name=row.checked_by)
        held = stored.versions(unit.session, row.id)
        first, second = latest(held, FIRST), latest(held, SECOND, desk.user.id)
        differences = list(differing(first, second.marks, row.days))
        left = [one for one in differences if (one.line, one.column) not in command.marks]
        if left:
            text = f"{len(left)} differences are not settled yet; choose for each what stands on the paper."
            raise Refused("typed_differences_left", text, count=len(left))
        marks = [list(line) for line in first.marks]
        for one in differences:
            marks[one.line][one.column] = command.marks[one.line, one.column]
        settled = TypedGrid(first.pupils, tuple("".join(line) for line in marks))
        check_grid(unit.session, row, settled)
        _finish(unit, row, settled)
        made = view(desk, unit.session, row.id)
        return Outcome(unit.commit(), made)


def send_back(desk: Desk, register_id: UUID, reason: str) -> Outcome[TypedRegisterRow]:
    """Give it back to who typed it, because pupils are missing or the scan is another one's.

    Raises:
        Refused: it is not handed over, this person typed it, or no reason was given.
    """
    why = _reason(reason, "typed_send_back_reason", "Write what has to be typed otherwise: the first person reads it.")
    with desk.writing() as unit:
        row = _to_check(desk, unit.session, register_id)
        stored.change(unit, row.id, "send_back", state=TYPING, compared_by_id=None, sent_back_reason=why)
        made = stored.register(unit.session, row.id)
        return Outcome(unit.commit(), made)


def allow_alone(desk: Desk, register_id: UUID, reason: str) -> Outcome[TypedRegisterRow]:
    """A manager lets it go in as the one person typed it.

    Raises:
        Refused: it is not handed over, this is no manager or the one who typed it, or no reason was given.
    """
    why = _reason(reason, "typed_alone_reason", "Write why nobody else types it again: it is kept with the register.")
    with desk.writing() as unit:
        row = stored.register(unit.session, register_id)
        _of_state(row, WAITING)
        if not desk.is_manager:
            text = "Only a manager may let a typed register go in without a second person. Ask a manager."
            raise Refused("typed_manager_needed", text, rule=RULE)
        if row.typed_by_id == desk.user.id:
            text = "You typed this register yourself: another manager may let it go in, or another person checks it."
            raise Refused("typed_own_alone", text, rule=RULE)
        first = latest(stored.versions(unit.session, row.id), FIRST)
        stored.change(unit, row.id, "allow_alone", alone_by_id=desk.user.id, alone_reason=why)
        _finish(unit, row, first)
        made = stored.register(unit.session, row.id)
        return Outcome(unit.commit(), made)


def withdraw_typed(desk: Desk, register_id: UUID, reason: str) -> Outcome[TypedRegisterRow]:
    """Type it no more; scan and marks stay on record.

    Raises:
        Refused: it is in already, this is neither who typed it nor a manager, or no reason was given.
    """
    why = _reason(
        reason, "typed_withdraw_reason", "Write why it is not typed to the end: it is kept with the register."
    )
    with desk.writing() as unit:
        row = stored.register(unit.session, register_id)
        _of_state(row, TYPING, WAITING, CHECKED)
        if row.typed_by_id != desk.user.id and not desk.is_manager:
            text = f"Only {row.typed_by}, who types it, or a manager may put it aside."
            raise Refused("typed_withdraw_other", text, name=row.typed_by)
        stored.change(unit, row.id, "withdraw", state=WITHDRAWN, withdrawn_reason=why)
        made = stored.register(unit.session, row.id)
        return Outcome(unit.commit(), made)


def list_typed(desk: Desk) -> tuple[TypedRegisterRow, ...]:
    """Every typed register, the latest first."""
    with desk.reading() as session:
        return stored.list_registers(session)


def view_typed(desk: Desk, register_id: UUID) -> TypedRegisterView:
    """A typed register as this person may see it.

    Raises:
        NoSuchTypedRegister: there is none.
    """
    with desk.reading() as session:
        return view(desk, session, register_id)


def scan_of(desk: Desk, register_id: UUID) -> bytes:
    """The scan as it came.

    Raises:
        NoSuchTypedRegister: there is none.
    """
    with desk.reading() as session:
        return stored.scan_of(session, register_id)


def classes_of(desk: Desk, school_number: str) -> tuple[str, ...]:
    """The classes of a school, to choose from.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        return stored.groups_of(session, known_school(session, desk, school_number).id)


def _keep(unit: Unit, row: TypedRegisterRow, part: str, grid: TypedGrid) -> None:
    """Keep a version where it differs from the last one of its part by this person."""
    held = stored.versions(unit.session, row.id)
    mine = [one for one in held if one.part == part and one.saved_by_id == unit.user.id]
    if not mine or mine[-1].grid != grid:
        stored.add_version(unit, row.id, part, grid)


def _finish(unit: Unit, row: TypedRegisterRow, grid: TypedGrid) -> None:
    stored.add_version(unit, row.id, SETTLED, grid)
    stored.change(unit, row.id, "check", state=CHECKED, checked_at=unit.clock.now())


def _to_check(desk: Desk, session: Reading, register_id: UUID) -> TypedRegisterRow:
    row = stored.register(session, register_id)
    _of_state(row, WAITING)
    if row.typed_by_id == desk.user.id:
        text = "You typed this register; another person checks it, or a manager lets it go in with a reason."
        raise Refused("typed_own_check", text, rule=RULE)
    return row


_SAID = {
    TYPING: "is still being typed: it is checked once it is handed over",
    WAITING: "is handed over and waits to be checked",
    CHECKED: "is checked and waits to be taken in",
    TAKEN_IN: "is taken in: take the import back if it is wrong",
    WITHDRAWN: "was put aside: begin another one with the scan",
}


def _of_state(row: TypedRegisterRow, *states: str) -> None:
    if row.state not in states:
        raise Refused(f"typed_is_{row.state}", f"The register of {row.title} {_SAID[row.state]}.", title=row.title)


def _reason(text: str, key: str, sentence: str) -> str:
    if not text.strip():
        raise Refused(key, sentence, field="reason")
    return text.strip()
