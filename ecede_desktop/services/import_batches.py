"""Many register files taken in one after another: each whole or not at all, and said of each what became of it."""

from __future__ import annotations

import datetime as dt
import gc
import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.exchange.batch_reports import batch_report
from ecede_desktop.records.batches import IN, REFUSED, SAME, UNREAD, BatchFileRow, BatchRow, TakeBatch
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.imports import FileRefused, ImportCancelled, ImportPlan, ImportRegister
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_batch_files import BatchSource, sources
from ecede_desktop.services.import_content import Content
from ecede_desktop.services.import_work import Cancelled, ImportWork, Progress, never, silent
from ecede_desktop.services.imports import read_beside, take_in
from ecede_desktop.services.schools import full_number
from ecede_desktop.store import import_batches, registers
from ecede_desktop.store.unit import Unit

Told = Callable[[BatchFileRow], None]
_UNREAD = frozenset({"file_is_lock", "file_is_partial", "file_changed", "cannot_read", "no_room"})
"""Refusals that are not for what a file says: it may go in another time as it is."""

_OBJECTS = 50_000
"""New ones between two looks."""


def import_batch(
    desk: Desk,
    command: TakeBatch,
    report: Path | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    told: Told | None = None,
) -> Outcome[BatchRow]:
    """Take in every file of some folders, archives and files, and write a report of it; ``told`` hears of each file.

    A file that went in before, byte for byte, is passed over: what was cut short is taken up by running it again.

    Raises:
        UserError: a place is not there, or the report cannot be written there.
        Refused: there is no file, or the school is not one.
    """
    number = None if command.school_number is None else full_number(desk, command.school_number)
    _try_report(report)
    own = frozenset() if report is None else frozenset({report.resolve(), report.with_suffix(".json").resolve()})
    found = sources(command, own)
    batch = _Batch(desk, command, number, len(found), progress or silent, cancelled or never, told or _nobody)
    done = batch.run(found)
    if report is not None:
        write_batch_report(done, report)
    return Outcome(batch.changes, done)


def batch_files(command: TakeBatch) -> tuple[str, ...]:
    """The names of the files that a batch would take in, in their order.

    Raises:
        UserError: a place is not there.
        Refused: there is no file.
    """
    return tuple(source.file_name for source in sources(command))


def list_batches(desk: Desk) -> tuple[BatchRow, ...]:
    """The batches that were taken in, the latest first."""
    with desk.reading() as session:
        return import_batches.list_batches(session)


def write_batch_report(batch: BatchRow, path: Path) -> None:
    """Save what became of each file, with every refused row; as JSON where the name ends so, else as CSV.

    Raises:
        UserError: the report cannot be written there.
    """
    try:
        path.write_bytes(batch_report(batch, as_json=path.suffix.casefold() == ".json"))
    except OSError as fault:
        raise _cannot_write(path, fault) from None


def _try_report(path: Path | None) -> None:
    """A night's work is not begun when its report has nowhere to go."""
    if path is None:
        return
    try:
        path.open("ab").close()
    except OSError as fault:
        raise _cannot_write(path, fault) from None


def _cannot_write(path: Path, fault: OSError) -> UserError:
    text = f"The report cannot be written to {path}: {fault.strerror}. Choose another folder."
    return UserError("cannot_write", text, path=str(path))


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    """Look less often for objects that hold one another.

    A file makes a hundred thousand objects, and next to none of them do: at the usual pace, looking through them and
    all that the program holds takes a sixth of the time.
    """
    usual = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _nobody(_row: BatchFileRow) -> None:
    return


@dataclass(frozen=True)
class _Read:
    """A file that was read ahead, or why it was not."""

    content: Content | None = None
    sha256: str = ""
    work: ImportWork | None = None
    refusal: UserError | None = None


@dataclass
class _Batch:
    desk: Desk
    command: TakeBatch
    school_number: str | None
    total: int
    progress: Progress
    cancelled: Cancelled
    told: Told
    id: UUID = field(init=False)
    changes: Changes = field(default_factory=Changes)
    rows: list[BatchFileRow] = field(default_factory=list)
    waiting: list[BatchFileRow] = field(default_factory=list)
    """Known, and written with the next that is: they would be found again."""

    def run(self, found: list[BatchSource]) -> BatchRow:
        """Take in one file after the other; the next is read while this one is written."""
        desk = self.desk
        name = self.command.name or self.command.places[0].name or str(self.command.places[0])
        with desk.writing() as unit:
            started = unit.clock.now()
            self.id = import_batches.begin(unit.session, name, started, unit.user.id)
            unit.record("create", "batch", self.id, after={"name": name, "files": len(found)})
            unit.touch("batch", self.id)
            self.changes |= unit.commit()
        try:
            with _collecting_seldom():
                stopped = self._all(found)
            self._end(stopped)
        except UserError as fault:  # the store itself can take no more: what was done is told, and the rest left
            return self._broken_off(found, fault, name, started)
        finished = None if stopped else desk.clock.now()
        by = desk.user.full_name or desk.user.name
        return BatchRow(self.id, name, started, finished, by, tuple(self.rows), stopped)

    def _all(self, found: list[BatchSource]) -> bool:
        """Deal with one file after the other; whether the person stopped it.

        A thread reads ahead, not another process: measured over 110 schools a process took as long. Matching, writing
        and sealing the pages are the longer part, and what a process has read must be packed, sent and unpacked again.
        """
        stopped = False
        with ThreadPoolExecutor(1, thread_name_prefix="reading") as ahead:
            coming: Future[_Read] | None = ahead.submit(self._read, found[0])
            for place, source in enumerate(found, 1):
                assert coming is not None
                read = coming.result()
                stopped = stopped or self.cancelled()
                coming = ahead.submit(self._read, found[place]) if place < len(found) and not stopped else None
                if stopped or not self._deal_with(place, source, read):
                    stopped = True
                    break
                del read  # a file's worth of memory
                self.progress(place, self.total)
        return stopped

    def _broken_off(self, found: list[BatchSource], fault: UserError, name: str, started: dt.datetime) -> BatchRow:
        """The batch as far as it came; every file that was not dealt with says why.

        Raises:
            UserError: nothing went in.
        """
        if not any(row.state == IN for row in self.rows):
            raise fault
        done = {row.place for row in (*self.rows, *self.waiting)}
        left = [
            BatchFileRow(place, source.file_name, UNREAD, fault.text, path=source.path)
            for place, source in enumerate(found, 1)
            if place not in done
        ]
        rows = sorted((*self.rows, *self.waiting, *left), key=lambda row: row.place)
        for row in left:
            self.told(row)
        by = self.desk.user.full_name or self.desk.user.name
        return BatchRow(self.id, name, started, None, by, tuple(rows))

    def _read(self, source: BatchSource) -> _Read:
        """Read a file, unless it went in before; on the thread that reads ahead."""
        try:
            content = source.read()
            if sha256 := self._went_in(content):
                return _Read(replace(content, content=b""), sha256)
            said = self.command
            command = ImportRegister(
                source.path or Path(content.file_name), self.school_number, said.profile, password=said.password
            )  # fmt: skip
            work = read_beside(self.desk, command, content)
            work.batch_id = self.id
            return _Read(replace(content, content=b""), work.file.sha256, work)
        except UserError as refusal:
            return _Read(refusal=refusal)

    def _went_in(self, content: Content) -> str:
        """The SHA-256 of a file that went in before, byte for byte; empty: it did not."""
        with self.desk.reading() as session:
            if not registers.is_size_known(session, len(content.content)):
                return ""
            sha256 = hashlib.sha256(content.content).hexdigest()
            return sha256 if registers.went_in(session, sha256, self.school_number) is not None else ""

    def _deal_with(self, place: int, source: BatchSource, read: _Read) -> bool:
        """Take a file in, or say why not; False when the person stopped it."""
        base = BatchFileRow(place, source.file_name, UNREAD, sha256=read.sha256, path=source.path)
        if read.refusal is not None:
            self._refuse(base, read.refusal)
        elif read.work is None:
            self._wait(replace(base, state=SAME, sentence="Went in before, byte for byte: nothing has changed."))
        else:
            assert read.content is not None
            return self._take(base, read.work, read.content)
        return True

    def _take(self, base: BatchFileRow, work: ImportWork, content: Content) -> bool:
        work.cancelled = self.cancelled
        made: list[BatchFileRow] = []

        def also(unit: Unit, plan: ImportPlan) -> None:
            made.append(_in(base, plan, work.id))
            self._write(unit, [*self.waiting, made[0]])

        try:
            outcome = take_in(self.desk, work, content, also)
        except ImportCancelled:
            return False
        except UserError as refusal:
            self._refuse(base, refusal)
            return True
        if outcome.value.already_imported is not None:
            when = local(outcome.value.already_imported).date().isoformat()
            self._wait(replace(base, state=SAME, sentence=f"Went in before, on {when}: nothing has changed."))
            return True
        self.changes |= outcome.changes
        self._tell([*self.waiting, *made])
        self.waiting.clear()
        return True

    def _refuse(self, base: BatchFileRow, refusal: UserError) -> None:
        problems = refusal.problems if isinstance(refusal, FileRefused) else ()
        refused = tuple(sorted(problems, key=lambda p: not p.refuses))
        state = UNREAD if refusal.key in _UNREAD else REFUSED
        row = replace(base, state=state, sentence=refusal.text, problems=refused)
        with self.desk.writing() as unit:
            rows = [*self.waiting, row]
            self._write(unit, rows)
            self.changes |= unit.commit()
        self._tell(rows)
        self.waiting.clear()

    def _wait(self, row: BatchFileRow) -> None:
        self.waiting.append(row)
        self.told(row)

    def _write(self, unit: Unit, rows: list[BatchFileRow]) -> None:
        import_batches.add_files(unit.session, self.id, rows)
        states = {row.file_name: row.state for row in rows}
        unit.record("change", "batch", self.id, after={"files": states})
        unit.touch("batch", self.id)

    def _tell(self, rows: list[BatchFileRow]) -> None:
        self.rows += rows
        for row in rows:
            if row.state != SAME:  # told when it was known
                self.told(row)

    def _end(self, stopped: bool) -> None:
        with self.desk.writing() as unit:
            import_batches.add_files(unit.session, self.id, self.waiting)
            if not stopped:
                import_batches.finish(unit.session, self.id, unit.clock.now())
            counted = {row.file_name: row.state for row in self.waiting}
            after = {"stopped": stopped, "files": counted, "dealt_with": len(self.rows) + len(self.waiting)}
            unit.record("finish", "batch", self.id, after=after)
            unit.touch("batch", self.id)
            self.changes |= unit.commit()
        self.rows += self.waiting
        self.waiting.clear()


def _in(base: BatchFileRow, plan: ImportPlan, import_id: UUID) -> BatchFileRow:
    counted = f"New marks {plan.marks_new}, changed marks {plan.marks_changed}, new pupils {plan.pupils_new}."
    return replace(
        base,
        state=IN,
        sentence=counted,
        schools=",".join(plan.school_numbers),
        marks_new=plan.marks_new,
        marks_changed=plan.marks_changed,
        differences=len(plan.differences),
        problems=plan.problems,
        import_id=import_id,
    )
