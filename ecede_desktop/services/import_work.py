"""One import, from what a file says to what would change, and from that to rows and audit lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

import uuid6

from ecede_desktop.law.codes import CodeBook, CodeSet, MarkClass
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.differences import Difference
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import (
    ImportCancelled,
    ImportPlan,
    ImportRegister,
    MarkBlock,
    Problem,
    RegisterFile,
)
from ecede_desktop.records.marks import first_day_of, last_day_of
from ecede_desktop.records.pupils import EnrolmentRow
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.records.sheet_places import placed
from ecede_desktop.records.typed_registers import SOURCE
from ecede_desktop.services import import_differences as told
from ecede_desktop.services.calendars import calendars_of
from ecede_desktop.services.code_sets import book
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_claims import claims_of
from ecede_desktop.services.import_days import day_problems
from ecede_desktop.services.import_marks import (
    MarksPlan,
    add_block,
    blanked,
    not_yet_known,
    present_at_two,
    rejoined_on,
)
from ecede_desktop.services.import_matching import Match, Matched, match
from ecede_desktop.services.import_profiles import ProfileUsed
from ecede_desktop.store import differences, enrolments, pupils, registers, schools, search, transfers
from ecede_desktop.store.enrolments import NewEnrolment
from ecede_desktop.store.ids import many_ids
from ecede_desktop.store.registers import HeldYear, NewImport
from ecede_desktop.store.unit import Reading, Unit

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_STEP = 64
"""Pupils between two looks at whether the person has stopped the import."""
_COUNTED = ("rows_read", "pupils_new", "pupils_known", "enrolments_new", "marks_new", "marks_changed", "marks_same")


def silent(_done: int, _total: int) -> None:
    """Tells nobody."""


def never() -> bool:
    """Nobody stops it."""
    return False


@dataclass
class ImportWork:
    """One import; ``plan`` reads, ``write`` writes what was planned."""

    desk: Desk
    command: ImportRegister
    file: RegisterFile
    used: ProfileUsed = field(default_factory=ProfileUsed)
    progress: Progress = silent
    cancelled: Cancelled = never
    batch_id: UUID | None = None
    id: UUID = field(default_factory=uuid6.uuid7)
    ids: Iterator[UUID] = field(default_factory=many_ids)
    matched: Matched = field(default_factory=Matched)
    marks: MarksPlan = field(default_factory=MarksPlan)
    new_spells: dict[int, NewEnrolment] = field(default_factory=dict)
    second: set[int] = field(default_factory=set)
    groups: dict[UUID, tuple[str, int | None, str]] = field(default_factory=dict)
    groups_before: dict[UUID, tuple[str, int | None, str]] = field(default_factory=dict)
    codes: dict[int, CodeSet] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)
    before: dt.datetime | None = None
    packed: bytes = field(default=b"", repr=False)
    """The file's bytes as they are kept."""

    @property
    def numbers(self) -> tuple[str, ...]:
        """Numbers of the schools, as the file has them."""
        return tuple(sorted({line.school_number for line in self.file.pupils if line.school_number}))

    def plan(self, session: Reading) -> ImportPlan:
        """What the file would change, with everything that is wrong with it."""
        file = self.file
        # Several registers may be typed from one scan; each of them knows by itself whether it went in.
        typed = file.source == SOURCE
        self.before = None if typed else registers.imported_before(session, file.sha256, self.numbers)
        problems = list(file.problems)
        if self.before is None:
            self._match(session)
            problems += self.matched.problems + self.marks.problems
        self.look()
        return self._summary(tuple(placed(problems, file.sheets)))

    def _match(self, session: Reading) -> None:
        file, desk = self.file, self.desk
        self.matched = matched = match(session, file, desk.clock.today())
        codes = book(session)
        self.codes = {block.school_year: _codes(block, codes) for block in file.blocks}
        if file.period is not None:
            closed = schools.closures(session, *file.period)
            accepted = self.command.accepted_closed_days
            calendars = calendars_of(session, desk.pack, {found.school.id for found in matched.pupils.values()})
            matched.problems += day_problems(file, matched.pupils, closed, accepted, calendars, self.codes)
        self.marks.as_at = file.as_at.date() if file.as_at else desk.clock.today()
        spells = [s.id for m in matched.pupils.values() for s in (*m.spells, *m.elsewhere)]
        held = registers.years(session, spells, {*self.codes, *file.blank_years}) if spells else {}
        newest = enrolments.newest_years(session, [s.id for m in matched.pupils.values() for s in m.spells])
        blocks: dict[int, list[MarkBlock]] = {}
        for block in file.blocks:
            blocks.setdefault(block.pupil, []).append(block)
        for number, (index, found) in enumerate(matched.pupils.items()):
            if number % _STEP == 0:
                self.look()
                self.progress(number, len(matched.pupils))
            self._place(index, found, blocks.get(index, []), held, newest)
        if self.marks.details and spells:
            self.marks.details = not_yet_known(self.marks.details, registers.details(session, spells))
        self._compare(session)

    def _compare(self, session: Reading) -> None:
        """The differences, and what makes the whole file doubtful."""
        pack, matched = self.desk.pack, self.matched
        seen = told.Seen(
            self.file, matched, self.marks, self.codes, frozenset(self.second), self.desk.clock.today()
        )  # fmt: skip
        rolls = told.on_rolls(session, self.file, matched)
        doubts = told.doubts(seen, pack, rolls)
        matched.problems += (one for one in doubts if one.key not in self.command.accepted_doubts)
        gone = list(told.vanished(seen, pack, rolls))
        if gone:
            at = gone[0].facts["school"]
            matched.problems.append(problem(0, "", "", "pupil_vanished", count=len(gone), school=at))
        self.differences = told.fresh(session, [*told.differences(seen), *gone])

    def look(self) -> None:
        """Whether the person has stopped the import.

        Raises:
            ImportCancelled: so it is.
        """
        if self.cancelled():
            raise ImportCancelled(self.file.file_name)

    def _place(
        self, index: int, found: Match, blocks: list[MarkBlock], held: Mapping[tuple[UUID, int], HeldYear],
        newest: Mapping[UUID, int],
    ) -> None:  # fmt: skip
        latest = max((block.school_year for block in blocks), default=None)
        self._rejoin(index, found, blocks, latest)
        target = found.spells[-1].id if found.spells else next(self.ids)
        if not found.spells:
            second = _elsewhere_now(found, blocks, held)
            if second:
                self.second.add(index)
            line = found.line
            group = (line.year_group, latest, line.reg_group)
            status = "S" if second else "C"
            self.new_spells[index] = NewEnrolment(target, found.pupil_id, found.school.id, status, *group)
        elif index not in self.new_spells:
            self._regroup(found, latest, newest)
        self.marks.blanked[index] = blanked(self.file, index, found, blocks, held)
        for block in blocks:
            add_block(self.marks, self.file, block, found, target, held, self.codes[block.school_year].id)
            others = [
                (spell.school_name, held[spell.id, block.school_year].marks)
                for spell in found.elsewhere
                if (spell.id, block.school_year) in held
            ]
            if others:
                present = _present(self.codes[block.school_year])
                both = list(present_at_two(self.file, block, found, others, present))
                self.marks.problems += both
                self.marks.at_two |= {(found.school.id, dict(one.facts)["first"], found.pupil_id) for one in both}

    def _rejoin(self, index: int, found: Match, blocks: list[MarkBlock], latest: int | None) -> None:
        """Begin another spell for a pupil who left and, as a person says, is back."""
        ends = [spell.left_on for spell in found.spells]
        if found.line.upn not in self.command.accepted_rejoins or not ends or None in ends:
            return
        left = max(end for end in ends if end is not None)
        days = [day for block in blocks if (day := rejoined_on(block, left))]
        if not days:
            return
        line, school, back = found.line, found.school, min(days)
        group = (line.year_group, latest, line.reg_group)
        made = NewEnrolment(uuid6.uuid7(), found.pupil_id, school.id, "C", *group, admitted_on=back)
        self.new_spells[index] = made
        found.spells.append(
            EnrolmentRow(
                made.id, made.pupil_id, school.id, school.number, school.name, "C", back, None, line.year_group,
                line.reg_group, latest,
            )
        )  # fmt: skip

    def _regroup(self, found: Match, latest: int | None, newest: Mapping[UUID, int]) -> None:
        """Year and class follow the newest register, never an old one that comes late."""
        spell, line = found.spells[-1], found.line
        if latest is None or latest < newest.get(spell.id, latest) or not (line.year_group or line.reg_group):
            return
        year = (line.year_group, latest) if line.year_group else (spell.year_group, spell.year_group_in)
        wanted = (*year, line.reg_group or spell.reg_group)
        before = (spell.year_group, spell.year_group_in, spell.reg_group)
        if wanted != before:
            self.groups[spell.id], self.groups_before[spell.id] = wanted, before

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
            source=file.source,
            as_at=file.as_at,
            profile=self.used.title,
            differences=tuple(self.differences),
            repairs=file.repairs,
            unknown_codes=file.unknown_codes,
            import_id=self.id,
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
        search.index_new(session, "pupil", {p.id: _words(p.forename, p.surname, p.upn) for p in new})
        made = self._import(unit)
        registers.add_import(session, made, self.packed)
        corrected = self._correct(unit)
        for found in matched.pupils.values():
            if found.pupil_id in matched.known and not found.spells and not found.elsewhere:
                pupils.index_pupil(session, found.pupil_id)  # who came with an import taken back is found no longer
        self.look()
        registers.put_years(session, made.id, self.marks.years)
        registers.add_changes(session, made, self.marks.changes)
        registers.add_details(session, made.id, self.marks.details)
        claims = claims_of(self.file, matched, unit.clock.today())
        transfers.add_claims(session, claims, made.id, made.imported_at, unit.user.id)
        kept = [*self.differences, *corrected, *self._to_take_back()]
        differences.add(session, made.id, kept, made.imported_at, unit.user.id)
        self._record(unit, made, claims.counts)
        self.progress(len(matched.pupils), len(matched.pupils))
        self.look()

    def _correct(self, unit: Unit) -> list[Difference]:
        """Fill in and restore names, births and UPNs; answers with what is needed to take it back."""
        found, matched = [], self.matched
        corrections = {pupil_id: dict(values) for pupil_id, values in matched.corrections.items() if values}
        enrolments.set_names(unit.session, corrections)
        transfers.set_upns(unit.session, matched.upns)
        for pupil_id, (upn, state) in matched.upns.items():
            corrections.setdefault(pupil_id, {}).update({"upn": upn, "upn_state": state})
        for pupil_id, values in corrections.items():
            known = matched.known[pupil_id]
            before = {name: _plain(getattr(known, name)) for name in values}
            after = {name: _plain(value) for name, value in values.items()}
            unit.record("change", "pupil", pupil_id, before=before, after=after)
            pupils.index_pupil(unit.session, pupil_id)
            facts = {"before": before, "after": after}
            found.append(Difference("filled_in", pupil_id, None, facts))
        return found

    def _to_take_back(self) -> list[Difference]:
        """What this import began and moved, so that it can be undone."""
        found = []
        if self.groups:
            both = {str(spell): [list(self.groups_before[spell]), list(new)] for spell, new in self.groups.items()}
            found.append(Difference("groups", facts={"groups": both}))
        if self.new_spells:
            spells = [str(spell.id) for spell in self.new_spells.values()]
            begun = [str(pupil.id) for pupil in self.matched.new_pupils.values()]
            found.append(Difference("begun", facts={"spells": spells, "pupils": begun}))
        return found

    def _import(self, unit: Unit) -> NewImport:
        file, plan, command = self.file, self._summary(()), self.command
        accepted = {
            "upns": sorted({line.upn for line in file.pupils if line.upn_state == "accepted"}),
            "closed_days": sorted(day.isoformat() for day in command.accepted_closed_days),
        }
        repaired = sorted(repair.id for repair in file.repairs if repair.id in command.accepted_repairs)
        more = {
            "repairs": repaired,
            "doubts": sorted(command.accepted_doubts),
            "rejoins": sorted(command.accepted_rejoins),
        }
        return NewImport(
            id=self.id,
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
            counts={name: getattr(plan, name) for name in _COUNTED} | {"blank": plan.blank},
            acceptances=accepted | {name: given for name, given in more.items() if given},
            source=file.source,
            as_at=file.as_at,
            profile_id=self.used.id,
            batch_id=self.batch_id,
        )

    def _record(self, unit: Unit, made: NewImport, claims: dict[str, int]) -> None:
        new = [str(p.id) for p in self.matched.new_pupils.values()]
        said = {"file": made.file_name, "sha256": made.sha256, "schools": made.schools, **made.counts}
        period = {"first_day": _plain(made.first_day), "last_day": _plain(made.last_day)}
        more = {"profile": self.used.title, "claims": claims, "differences": len(self.differences)}
        more = {name: value for name, value in more.items() if value}
        unit.record("import", "import", made.id, after=said | period | more | {"accepted": made.acceptances})
        if new:
            unit.record("create", "pupil", made.id, after={"import": str(made.id), "ids": new})
        spells = [str(e.id) for e in self.new_spells.values()]
        if spells:
            unit.record("create", "enrolment", made.id, after={"import": str(made.id), "ids": spells})
        if self.groups:
            unit.record("change", "enrolment", made.id, after={"groups": {str(k): v for k, v in self.groups.items()}})
        kinds = {"import", "mark", "pupil", "enrolment"} | ({"difference"} if self.differences else set())
        touched = frozenset(m.pupil_id for m in self.matched.pupils.values())
        unit.changes |= Changes(frozenset(kinds), touched | {made.id})


def _elsewhere_now(found: Match, blocks: list[MarkBlock], held: Mapping[tuple[UUID, int], HeldYear]) -> bool:
    """Whether another school has marks from the first day of these on: then this is a second registration."""
    starts = {block.school_year: len(block.marks) - len(block.marks.lstrip(b"\0")) for block in blocks}
    return any(
        (spell.id, year) in held and any(held[spell.id, year].marks[start:])
        for spell in found.elsewhere
        for year, start in starts.items()
    )


def _words(forename: str, surname: str, upn: str) -> dict[str, list[str]]:
    return {"name": [forename, surname], "upn": [upn]}


def _codes(block: MarkBlock, codes: CodeBook) -> CodeSet:
    """The code set of a school year: that of its first day with a known one."""
    found = codes.on(first_day_of(block.school_year)) or codes.on(last_day_of(block.school_year))
    assert found is not None  # the reader let no mark in on a day without codes
    return found


def _present(codes: CodeSet) -> bytes:
    return "".join(c for c, row in codes.codes.items() if row.mark_class is MarkClass.PRESENT).encode("ascii")


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value
