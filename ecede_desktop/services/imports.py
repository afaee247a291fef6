"""Registers in: a school's file is taken in whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.exchange.problem_reports import problem_report
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.claims import ImportClaims
from ecede_desktop.records.imports import FileRefused, ImportPlan, ImportRegister, ImportRow, Problem
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_content import Content, opened, read_content
from ecede_desktop.services.import_profiles import profile_for
from ecede_desktop.services.import_reading import read
from ecede_desktop.services.import_work import Cancelled, ImportWork, Progress, never, silent
from ecede_desktop.store import registers, transfers
from ecede_desktop.store.unit import Unit

Also = Callable[[Unit, ImportPlan], None]


def plan_import(desk: Desk, command: ImportRegister) -> ImportPlan:
    """What taking a file in would change, or all that is wrong with it; nothing is written.

    Raises:
        UserError: the file cannot be read, or the school or the profile is not one.
    """
    content = opened(read_content(command.path), command.password)
    used = profile_for(desk, command.profile, command.school_number, content)
    file = read(desk, command, content, used)
    with desk.reading() as session:
        return ImportWork(desk, command, file, used).plan(session)


def import_register(
    desk: Desk, command: ImportRegister, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Outcome[ImportPlan]:
    """Take a register file in, whole or not at all. Bytes that went in before change nothing.

    Raises:
        FileRefused: something in the file is wrong; every bad row is named.
        ImportCancelled: ``cancelled`` said so before the end; nothing is changed.
        UserError: the file cannot be read or was changed meanwhile, or the school or the profile is not one.
    """
    content = read_content(command.path)
    work = read_beside(desk, command, content)
    work.progress, work.cancelled = progress or silent, cancelled or never
    return take_in(desk, work, content)


def read_beside(desk: Desk, command: ImportRegister, content: Content) -> ImportWork:
    """Read a file while its bytes are packed: packing needs no Python, and no time where there is another processor.

    Raises:
        UserError: the school or the profile is not one.
    """
    content = opened(content, command.password)
    used = profile_for(desk, command.profile, command.school_number, content)
    with ThreadPoolExecutor(1) as beside:
        packing = beside.submit(registers.packed, content.content)
        file = read(desk, command, content, used)
        return ImportWork(desk, command, file, used, packed=packing.result())


def take_in(desk: Desk, work: ImportWork, content: Content, also: Also | None = None) -> Outcome[ImportPlan]:
    """Put into the store what was read, in one transaction with what is ``also`` to be written.

    Raises:
        FileRefused: something in the file is wrong; every bad row is named.
        ImportCancelled: the person stopped it; nothing is changed.
        Refused: the file was changed since it was read.
    """
    with desk.writing() as unit:
        plan = work.plan(unit.session)
        if plan.refused:
            raise refusal(plan)
        if plan.already_imported is not None:
            return Outcome(Changes(), plan)
        work.write(unit)
        if also is not None:
            also(unit, plan)
        content.look_again()
        return Outcome(unit.commit(), plan)


def refusal(plan: ImportPlan) -> FileRefused:
    """Why a file does not go in."""
    count = sum(p.refuses for p in plan.problems)
    things = "one thing" if count == 1 else f"{count} things"
    text = f"{plan.file_name} was refused: {things} in it must be put right first. Nothing was changed."
    refused = FileRefused("file_refused", text, plan.problems, file=plan.file_name, count=count)
    refused.repairs = plan.repairs
    return refused


def list_imports(desk: Desk) -> tuple[ImportRow, ...]:
    """The files that went in, the latest first; those that were taken back say so."""
    with desk.reading() as session:
        return registers.list_imports(session)


def view_claims(desk: Desk, import_id: UUID) -> ImportClaims:
    """What an import claims beside marks: contacts as the school has them, and the file's own sums."""
    with desk.reading() as session:
        return transfers.claims_of(session, import_id)


def lines_around(desk: Desk, path: Path, line: int, beside: int = 3) -> tuple[tuple[int, str], ...]:
    """The text of a line of a file and of those around it, to look at what is wrong there.

    Raises:
        UserError: the file cannot be read, or has no lines of text.
    """
    text = _text(read_content(path).content)
    if text is None:
        raise Refused("not_lines", f"{path.name} is not a text file: open it in its own program.", file=path.name)
    lines = text.splitlines()
    first, last = max(line - beside, 1), min(line + beside, len(lines))
    return tuple((number, lines[number - 1]) for number in range(first, last + 1))


def _text(content: bytes) -> str | None:
    if b"\0" in content[:4000] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    for encoding in ("utf-8-sig", "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def write_problem_report(problems: Sequence[Problem], path: Path) -> None:
    """Save the faults of a file as a CSV to send back to the school.

    Raises:
        UserError: the report cannot be written there.
    """
    try:
        path.write_bytes(problem_report(problems))
    except OSError as fault:
        text = f"The report cannot be written to {path}: {fault.strerror}. Choose another folder."
        raise UserError("cannot_write", text, path=str(path)) from None
