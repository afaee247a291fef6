"""Registers in: a school's file is taken in whole or not at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import uuid6

from ecede_desktop import paths
from ecede_desktop.errors import UserError
from ecede_desktop.exchange.encodings import LIMIT
from ecede_desktop.exchange.problem_reports import problem_report
from ecede_desktop.exchange.profiles import NO_PROFILE, Profile, read_profile
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.registers import read_register
from ecede_desktop.law.codes import CodeSet, MarkClass, code_set_on
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.imports import (
    FileRefused,
    ImportCancelled,
    ImportPlan,
    ImportRegister,
    ImportRow,
    MarkBlock,
    Problem,
    RegisterFile,
)
from ecede_desktop.records.marks import first_day_of, last_day_of
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services.calendars import calendars_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_days import day_problems
from ecede_desktop.services.import_marks import MarksPlan, add_block, not_yet_known, present_at_two
from ecede_desktop.services.import_matching import Match, Matched, match
from ecede_desktop.services.schools import full_number
from ecede_desktop.store import enrolments, pupils, registers, schools, search
from ecede_desktop.store.enrolments import NewEnrolment
from ecede_desktop.store.registers import NewImport
from ecede_desktop.store.unit import Reading, Unit

Progress = Callable[[int, int], None]
_STEP = 64
"""Blocks between two looks at whether the person has stopped the import."""


def plan_import(desk: Desk, command: ImportRegister) -> ImportPlan:
    """What taking a file in would change, or all that is wrong with it; nothing is written.

    Raises:
        UserError: the file cannot be read, or the school or the profile is not one.
    """
    file = _read(desk, command, _content(command))
    with desk.reading() as session:
        return _Work(desk, command, file).plan(session)


def import_register(
    desk: Desk,
    command: ImportRegister,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Outcome[ImportPlan]:
    """Take a register file in, whole or not at all. Bytes that went in before change nothing.

    Raises:
        FileRefused: something in the file is wrong; every bad row is named.
        ImportCancelled: ``cancelled`` said so before the end; nothing is changed.
        UserError: the file cannot be read, or the school or the profile is not one.
    """
    content = _content(command)
    with ThreadPoolExecutor(1) as beside:  # packing needs no Python: it takes no time where there is a second processor
        packing = beside.submit(registers.packed, content)
        file = _read(desk, command, content)
        work = _Work(desk, command, file, progress or _silent, cancelled or _never, packed=packing.result())
    with desk.writing() as unit:
        plan = work.plan(unit.session)
        if plan.refused:
            count = sum(p.refuses for p in plan.problems)
            things = "one thing" if count == 1 else f"{count} things"
            text = f"{file.file_name} was refused: {things} in it must be put right first. Nothing was changed."
            raise FileRefused("file_refused", text, plan.problems, file=file.file_name, count=count)
        if plan.already_imported is not None:
            return Outcome(Changes(), plan)
        work.write(unit)
        return Outcome(unit.commit(), plan)


def list_imports(desk: Desk) -> tuple[ImportRow, ...]:
    """The files that went in, the latest first."""
    with desk.reading() as session:
        return registers.list_imports(session)


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


def _silent(_done: int, _total: int) -> None:
    return


def _never() -> bool:
    return False


def _content(command: ImportRegister) -> bytes:
    try:
        with command.path.open("rb") as file:
            return file.read(LIMIT + 1)  # one byte too many is told as too large without reading the rest
    except OSError as fault:
        text = f"{command.path} cannot be read: {fault.strerror}."
        raise UserError("cannot_read", text, path=str(command.path)) from None


def _read(desk: Desk, command: ImportRegister, content: bytes) -> RegisterFile:
    number = None if command.school_number is None else full_number(desk, command.school_number)
    asked = Asked(desk.clock.today(), number, desk.pack.authority, command.accepted_upns)
    return read_register(content, command.path.name, asked=asked, profile=_profile(command.profile))


def _profile(name: str | None) -> Profile:
    """The import profile of that name: the person's own before the ones that come with the program."""
    if not name:
        return NO_PROFILE
    folders = (paths.user_settings() / "profiles", paths.resources() / "profiles")
    for folder in folders:
        file = folder / f"{name}.toml"
        if file.is_file() and Path(name).name == name:
            return read_profile(name, file.read_text(encoding="utf-8"))
    known = sorted({file.stem for folder in folders if folder.is_dir() for file in folder.glob("*.toml")})
    have = f"there are {', '.join(known)}" if known else f"put one into {folders[0]}"
    raise UserError("profile_unknown", f"There is no import profile called “{name}”; {have}.", name=name)


@dataclass
class _Work:
    """One import, from plan to rows."""

    desk: Desk
    command: ImportRegister
    file: RegisterFile
    progress: Progress = _silent
    cancelled: Callable[[], bool] = _never
    matched: Matched = field(default_factory=Matched)
    marks: MarksPlan = field(default_factory=MarksPlan)
    new_spells: dict[int, NewEnrolment] = field(default_factory=dict)
    groups: dict[UUID, tuple[str, int | None, str]] = field(default_factory=dict)
    codes: dict[int, CodeSet] = field(default_factory=dict)
    before: dt.datetime | None = None
    packed: bytes = field(default=b"", repr=False)
    """The file's bytes as they are kept."""

    @property
    def numbers(self) -> tuple[str, ...]:
        return tuple(sorted({line.school_number for line in self.file.pupils if line.school_number}))

    def plan(self, session: Reading) -> ImportPlan:
        """What the file would change, with everything that is wrong with it."""
        file = self.file
        self.before = registers.imported_before(session, file.sha256, self.numbers)
        problems = list(file.problems)
        if self.before is None:
            self._match(session)
            problems += self.matched.problems + self.marks.problems
        problems.sort(key=lambda p: p.line)
        self._look()
        return self._summary(tuple(problems))

    def _match(self, session: Reading) -> None:
        file = self.file
        self.matched = matched = match(session, file)
        self.codes = {block.school_year: _codes(block) for block in file.blocks}
        if file.period is not None:
            closed = schools.closures(session, *file.period)
            accepted = self.command.accepted_closed_days
            here = {found.school.id for found in matched.pupils.values()}
            calendars = calendars_of(session, self.desk.pack, here)
            matched.problems += day_problems(file, matched.pupils, closed, accepted, calendars, self.codes)
        spells = [s.id for m in matched.pupils.values() for s in (*m.spells, *m.elsewhere)]
        held = registers.years(session, spells, set(self.codes)) if spells else {}
        newest = enrolments.newest_years(session, [s.id for m in matched.pupils.values() for s in m.spells])
        blocks: dict[int, list[MarkBlock]] = {}
        for block in file.blocks:
            blocks.setdefault(block.pupil, []).append(block)
        for number, (index, found) in enumerate(matched.pupils.items()):
            if number % _STEP == 0:
                self._look()
                self.progress(number, len(matched.pupils))
            self._place(index, found, blocks.get(index, []), held, newest)
        if self.marks.details and spells:
            self.marks.details = not_yet_known(self.marks.details, registers.details(session, spells))

    def _look(self) -> None:
        if self.cancelled():
            raise ImportCancelled(self.file.file_name)

    def _place(
        self, index: int, found: Match, blocks: list[MarkBlock], held: Mapping[tuple[UUID, int], registers.HeldYear],
        newest: Mapping[UUID, int],
    ) -> None:  # fmt: skip
        latest = max((block.school_year for block in blocks), default=None)
        target = found.spells[-1].id if found.spells else uuid6.uuid7()
        if not found.spells:
            status = "S" if self._elsewhere_now(found, blocks, held) else "C"
            line = found.line
            group = (line.year_group, latest, line.reg_group)
            self.new_spells[index] = NewEnrolment(target, found.pupil_id, found.school.id, status, *group)
        else:
            self._regroup(found, latest, newest)
        for block in blocks:
            add_block(self.marks, self.file, block, found, target, held, self.codes[block.school_year].id)
            others = [
                (spell.school_name, held[spell.id, block.school_year].marks)
                for spell in found.elsewhere
                if (spell.id, block.school_year) in held
            ]
            if others:
                present = _present(self.codes[block.school_year])
                self.marks.problems += present_at_two(self.file, block, found, others, present)

    def _elsewhere_now(
        self, found: Match, blocks: list[MarkBlock], held: Mapping[tuple[UUID, int], registers.HeldYear]
    ) -> bool:
        """Whether another school has marks from the first day of these on: then this is a second registration."""
        starts = {block.school_year: len(block.marks) - len(block.marks.lstrip(b"\0")) for block in blocks}
        return any(
            (spell.id, year) in held and any(held[spell.id, year].marks[start:])
            for spell in found.elsewhere
            for year, start in starts.items()
        )

    def _regroup(self, found: Match, latest: int | None, newest: Mapping[UUID, int]) -> None:
        """Year and class follow the newest register, never an old one that comes late."""
        spell, line = found.spells[-1], found.line
        if latest is None or latest < newest.get(spell.id, latest) or not (line.year_group or line.reg_group):
            return
        year = (line.year_group, latest) if line.year_group else (spell.year_group, spell.year_group_in)
        wanted = (*year, line.reg_group or spell.reg_group)
        if wanted != (spell.year_group, spell.year_group_in, spell.reg_group):
            self.groups[spell.id] = wanted

    def _summary(self, problems: tuple[Problem, ...]) -> ImportPlan:
        file, period = self.file, self.file.period
        return ImportPlan(
            file_name=file.file_name,
            sha256=file.sha256,
            shape=file.shape,
            encoding=file.encoding,
            school_numbers=self.numbers,
            first_day=period[0] if period else None,
            last_day=period[1] if period else None,
            rows_read=file.rows_read,
            pupils_new=len(self.matched.new_pupils),
            pupils_known=len(self.matched.known),
            enrolments_new=len(self.new_spells),
            marks_new=self.marks.new,
            marks_changed=len(self.marks.changed),
            marks_same=self.marks.same,
            blank=file.blank,
            changed=tuple(self.marks.changed),
            problems=problems if self.before is None else (),
            already_imported=self.before,
        )

    def write(self, unit: Unit) -> None:
        """Everything that was planned, and what is said of it in the audit."""
        session, matched = unit.session, self.matched
        for school in matched.new_schools:
            schools.record_school(unit, RecordSchool(school.number, school.number), school_id=school.id)
        new = list(matched.new_pupils.values())
        enrolments.add_pupils(session, new)
        enrolments.add_enrolments(session, list(self.new_spells.values()))
        enrolments.set_groups(session, self.groups)
        words = {p.id: {"name": [p.forename, p.surname], "upn": [p.upn]} for p in new}
        search.index_records(session, "pupil", words)
        self._correct(unit)
        made = self._import(unit)
        registers.add_import(session, made, self.packed)
        self._look()
        registers.put_years(session, made.id, self.marks.years)
        registers.add_changes(session, made, self.marks.changes)
        registers.add_details(session, made.id, self.marks.details)
        self._record(unit, made)
        self.progress(len(matched.pupils), len(matched.pupils))
        self._look()

    def _correct(self, unit: Unit) -> None:
        corrections = {pupil_id: values for pupil_id, values in self.matched.corrections.items() if values}
        enrolments.set_names(unit.session, corrections)
        for pupil_id, values in corrections.items():
            known = self.matched.known[pupil_id]
            before = {name: _plain(getattr(known, name)) for name in values}
            unit.record("change", "pupil", pupil_id, before=before, after={n: _plain(v) for n, v in values.items()})
            pupils.index_pupil(unit.session, pupil_id)

    def _import(self, unit: Unit) -> NewImport:
        file, plan = self.file, self._summary(())
        counts = (
            "rows_read",
            "pupils_new",
            "pupils_known",
            "enrolments_new",
            "marks_new",
            "marks_changed",
            "marks_same",
        )
        used = sorted({line.upn for line in file.pupils if line.upn_state == "accepted"})
        closed = sorted(day.isoformat() for day in self.command.accepted_closed_days)
        return NewImport(
            id=uuid6.uuid7(),
            file_name=file.file_name[:200],
            sha256=file.sha256,
            size=file.size,
            imported_at=unit.clock.now(),
            user_id=unit.user.id,
            shape=file.shape,
            encoding=file.encoding,
            schools=",".join(self.numbers),
            first_day=plan.first_day,
            last_day=plan.last_day,
            counts={name: getattr(plan, name) for name in counts} | {"blank": plan.blank},
            acceptances={"upns": used, "closed_days": closed},
        )

    def _record(self, unit: Unit, made: NewImport) -> None:
        new = [str(p.id) for p in self.matched.new_pupils.values()]
        said = {"file": made.file_name, "sha256": made.sha256, "schools": made.schools, **made.counts}
        period = {"first_day": _plain(made.first_day), "last_day": _plain(made.last_day)}
        unit.record("import", "import", made.id, after=said | period | {"accepted": made.acceptances})
        if new:
            unit.record("create", "pupil", made.id, after={"import": str(made.id), "ids": new})
        spells = [str(e.id) for e in self.new_spells.values()]
        if spells:
            unit.record("create", "enrolment", made.id, after={"import": str(made.id), "ids": spells})
        if self.groups:
            unit.record("change", "enrolment", made.id, after={"groups": {str(k): v for k, v in self.groups.items()}})
        kinds = {"import", "mark", "pupil", "enrolment"}
        touched = frozenset(m.pupil_id for m in self.matched.pupils.values())
        unit.changes |= Changes(frozenset(kinds), touched | {made.id})


def _codes(block: MarkBlock) -> CodeSet:
    """The code set of a school year: that of its first day with a known one."""
    found = code_set_on(first_day_of(block.school_year)) or code_set_on(last_day_of(block.school_year))
    assert found is not None  # the reader let no mark in on a day without codes
    return found


def _present(codes: CodeSet) -> bytes:
    return "".join(c for c, row in codes.codes.items() if row.mark_class is MarkClass.PRESENT).encode("ascii")


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value
