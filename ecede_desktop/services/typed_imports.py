"""A checked register on its way in: through the very import that files go through, with the scan as its file."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.kept_files import Kept
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.typed_sheets import read_typed
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.imports import ImportPlan, ImportRegister
from ecede_desktop.records.typed_registers import SETTLED, TAKEN_IN, TakeTypedIn, TypedRegisterRow
from ecede_desktop.services.code_sets import book
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_content import Content
from ecede_desktop.services.import_work import ImportWork
from ecede_desktop.services.imports import take_in
from ecede_desktop.services.typed_registers import RULE
from ecede_desktop.services.typed_views import latest
from ecede_desktop.store import registers
from ecede_desktop.store import typed_registers as stored
from ecede_desktop.store.unit import Reading, Unit


def plan_typed(desk: Desk, command: TakeTypedIn) -> ImportPlan:
    """What taking a checked register in would change, or all that is wrong with it; nothing is written.

    Raises:
        Refused: it is not checked, or in already.
    """
    with desk.reading() as session:
        work, _ = _work(desk, session, command)
        return work.plan(session)


def take_typed_in(desk: Desk, command: TakeTypedIn) -> Outcome[ImportPlan]:
    """Take a checked register in, whole or not at all; it can be taken back as any import.

    Raises:
        FileRefused: something in it is wrong; every bad line is named.
        Refused: it is not checked, or in already.
    """
    with desk.reading() as session:
        work, content = _work(desk, session, command)
    work.packed = registers.packed(content.content)

    def also(unit: Unit, _plan: ImportPlan) -> None:
        _ready(unit.session, command.register_id)
        stored.change(unit, command.register_id, "take_in", state=TAKEN_IN, import_id=work.id, scan=b"")

    return take_in(desk, work, content, also)


def _ready(session: Reading, register_id: UUID) -> TypedRegisterRow:
    row = stored.register(session, register_id)
    if row.waits_for_import:
        return row
    if row.state == TAKEN_IN:
        text = f"The register of {row.title} is taken in already; take that import back if it is wrong."
        raise Refused("typed_is_taken_in", text, title=row.title)
    text = f"The register of {row.title} is not checked yet: another person types it again first."
    raise Refused("typed_not_checked", text, rule=RULE, title=row.title)


def _work(desk: Desk, session: Reading, command: TakeTypedIn) -> tuple[ImportWork, Content]:
    row = _ready(session, command.register_id)
    scan = stored.scan_of(session, row.id)
    grid = latest(stored.versions(session, row.id), SETTLED)
    asked = Asked(desk.clock.today(), row.school_number, desk.pack.authority)
    kept = Kept.of(scan, row.scan_name)
    file = read_typed(kept, grid, row.days, asked=asked, codes_on=book(session).on)
    said = ImportRegister(
        Path(row.scan_name), row.school_number, accepted_closed_days=command.accepted_closed_days,
        accepted_doubts=command.accepted_doubts, accepted_rejoins=command.accepted_rejoins,
    )  # fmt: skip
    return ImportWork(desk, said, file), Content(row.scan_name, scan)
