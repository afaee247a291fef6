"""Taking a whole import back by adding: marks have their earlier value again, and what relies on it is named first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.differences import SETTLED_AT_ONCE, Difference
from ecede_desktop.records.marks import MARKS_LENGTH, position_of, session_at
from ecede_desktop.records.withdrawals import ImportReliedOn, Reliance, Withdrawal
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import differences, enrolments, pupils, search, transfers, withdrawals
from ecede_desktop.store.unit import Reading, Unit
from ecede_desktop.store.withdrawals import BackChange, Covered, MadeImport


def what_relies_on(desk: Desk, import_id: UUID) -> tuple[Reliance, ...]:
    """Everything that was made from what an import brought: while there is any, it cannot be taken back.

    Raises:
        Refused: there is no such import, or it is taken back already.
    """
    with desk.reading() as session:
        made = _made(session, import_id)
        return _reliances(session, made, withdrawals.coverage(session, import_id))


def withdraw_import(desk: Desk, import_id: UUID, reason: str) -> Outcome[Withdrawal]:
    """Take an import back: its marks and claims are read no more, and both values of each mark stay on record.

    Raises:
        Refused: there is no such import, it is taken back already, or no reason was given.
        ImportReliedOn: something was made from it; all of it is named.
    """
    why = reason.strip()
    if not why:
        raise Refused("withdrawal_reason_empty", "Write why the import is taken back: it is kept with it.")
    with desk.writing() as unit:
        made = _made(unit.session, import_id)
        covered = withdrawals.coverage(unit.session, import_id)
        if reliances := _reliances(unit.session, made, covered):
            raise ImportReliedOn(made.file_name, reliances)
        done = _Undoing(unit, made, covered, why).undo()
        return Outcome(unit.commit(), done)


def _made(session: Reading, import_id: UUID) -> MadeImport:
    made = withdrawals.made_import(session, import_id)
    if made is None:
        raise Refused("no_such_import", "That import is not in this store; look at the list again.")
    if made.withdrawn_at is not None:
        text = f"{made.file_name} was taken back on {local(made.withdrawn_at):%Y-%m-%d} already."
        raise Refused("already_withdrawn", text, file=made.file_name)
    return made


def _reliances(session: Reading, made: MadeImport, covered: Sequence[Covered]) -> tuple[Reliance, ...]:
    later = withdrawals.later_imports(session, made)
    found = list(_later(session, made, covered, later))
    by_pupil: dict[UUID, list[Covered]] = {}
    for row in covered:
        by_pupil.setdefault(row.pupil_id, []).append(row)
    schools = {row.school_id for row in covered}
    for one in withdrawals.made_from_marks(session, made.imported_at, by_pupil, schools):
        if one.first_day is None or one.last_day is None:
            touched = bool(covered)
        elif one.pupil_id is not None:
            touched = any(_within(row, one.first_day, one.last_day) for row in by_pupil.get(one.pupil_id, ()))
        else:
            here = (row for row in covered if one.school_ids is None or row.school_id in one.school_ids)
            touched = any(_within(row, one.first_day, one.last_day) for row in here)
        if touched:
            found.append(Reliance(one.kind, one.title, local(one.made_at).date().isoformat(), one.id))
    return tuple(found)


def _later(
    session: Reading, made: MadeImport, covered: Sequence[Covered], later: Sequence[MadeImport]
) -> Iterator[Reliance]:
    """Later imports that changed sessions of this one, or found its marks to be right and so keep none of their own."""
    if not later:
        return
    others = withdrawals.coverage_by(session, [one.id for one in later], {row.enrolment_id for row in covered})
    changed = {
        other
        for row in covered
        for other, sessions in others.get((row.enrolment_id, row.school_year), ())
        if int.from_bytes(sessions) & int.from_bytes(row.sessions)
    }
    for one in later:
        if one.id in changed or (covered and one.marks_same and _overlap(made, one)):
            yield Reliance("import", one.file_name, local(one.imported_at).date().isoformat(), one.id)


def _overlap(one: MadeImport, other: MadeImport) -> bool:
    if not one.schools & other.schools or None in (one.first_day, one.last_day, other.first_day, other.last_day):
        return False
    assert one.first_day and one.last_day and other.first_day and other.last_day
    return one.first_day <= other.last_day and other.first_day <= one.last_day


def _within(row: Covered, first: dt.date, last: dt.date) -> bool:
    """Whether an import set a session of a period."""
    year_first, _ = session_at(row.school_year, 0)
    year_last, _ = session_at(row.school_year, MARKS_LENGTH - 1)
    if last < year_first or first > year_last:
        return False
    start = position_of(max(first, year_first), "AM")
    end = position_of(min(last, dt.date(row.school_year + 1, 8, 31)), "PM")
    return any(start <= place <= end for place in _places(row.sessions))


def _places(sessions: bytes) -> Iterator[int]:
    """Places of the sessions whose bit is set."""
    for number, byte in enumerate(sessions):
        if byte:
            yield from (number * 8 + bit for bit in range(8) if byte >> (7 - bit) & 1)


@dataclass
class _Undoing:
    unit: Unit
    made: MadeImport
    covered: Sequence[Covered]
    reason: str
    restored: int = 0
    taken_out: int = 0
    pupils: set[UUID] = field(default_factory=set)

    def undo(self) -> Withdrawal:
        """Write everything that takes the import back."""
        unit, made = self.unit, self.made
        session, at = unit.session, unit.clock.now()
        held = withdrawals.years_of(session, {row.enrolment_id for row in self.covered})
        years: dict[UUID, bytearray] = {year.id: bytearray(year.marks) for year in held.values()}
        before = withdrawals.changes_of(session, made.id)
        changes = self._marks(held, years, before)
        withdrawals.add_back_changes(session, made.id, at, unit.user.id, changes)
        withdrawals.put_back(session, {id: bytes(marks) for id, marks in years.items()})
        kept = differences.of_import(session, made.id, SETTLED_AT_ONCE)
        self._fill_out(one for one in kept if one.kind == "filled_in")
        for one in kept:
            if one.kind == "groups":
                both = {UUID(spell): (pair[0], pair[1]) for spell, pair in one.facts["groups"].items()}
                withdrawals.set_groups_back(session, both)
        left = self._leave([one for one in kept if one.kind == "begun"], at)
        cohorts = transfers.withdraw_claims(session, made.id, at)
        differences.settle_import(session, made.id, at, unit.user.id)
        withdrawals.mark_withdrawn(session, made.id, at, unit.user.id, self.reason)
        self._record(left, cohorts)
        return Withdrawal(made.file_name, self.restored, self.taken_out, len(left))

    def _marks(
        self,
        held: Mapping[tuple[UUID, int], withdrawals.Year],
        years: Mapping[UUID, bytearray],
        before: Mapping[tuple[UUID, dt.date, str], str],
    ) -> Iterator[BackChange]:
        for row in self.covered:
            self.pupils.add(row.pupil_id)
            marks = years[held[row.enrolment_id, row.school_year].id]
            for place in _places(row.sessions):
                day, session = session_at(row.school_year, place)
                old = before.get((row.enrolment_id, day, session), "")
                now = marks[place]
                marks[place] = ord(old) if old else 0
                if old:
                    self.restored += 1
                else:
                    self.taken_out += 1
                yield BackChange(row.enrolment_id, day, session, chr(now), old)

    def _fill_out(self, kept: Iterable[Difference]) -> None:
        """What the file filled in is taken out again, where it still stands so."""
        session = self.unit.session
        for one in kept:
            assert one.pupil_id is not None
            now, was, after = withdrawals.pupil_values(session, one.pupil_id), one.facts["before"], one.facts["after"]
            back = {name: was[name] for name in after if now[name] == after[name]}
            if not back:
                continue
            if "upn" in back and "upn_state" in back:
                transfers.set_upns(session, {one.pupil_id: (back["upn"], back["upn_state"])})
            names = {name: value for name, value in back.items() if not name.startswith("upn")}
            if names.get("date_of_birth"):
                names["date_of_birth"] = dt.date.fromisoformat(names["date_of_birth"])
            if names:
                enrolments.set_names(session, {one.pupil_id: names})
            pupils.index_pupil(session, one.pupil_id)
            told = {name: after[name] for name in back}
            self.unit.record("change", "pupil", one.pupil_id, before=told, after=back)
            self.pupils.add(one.pupil_id)

    def _leave(self, begun: Iterable[Difference], at: dt.datetime) -> list[UUID]:
        """Spells that the import began are read no more; pupils whom only it had brought are found no more."""
        session = self.unit.session
        spells = [UUID(id) for one in begun for id in one.facts["spells"]]
        new = [UUID(id) for one in begun for id in one.facts["pupils"]]
        withdrawals.withdraw_spells(session, spells, at)
        left = withdrawals.without_spells(session, new)
        nothing: dict[str, list[str]] = {}
        search.index_records(session, "pupil", dict.fromkeys(left, nothing))
        self.pupils.update(new)
        return left

    def _record(self, left: Sequence[UUID], cohorts: int) -> None:
        unit, made = self.unit, self.made
        told = {
            "file": made.file_name, "reason": self.reason, "marks_restored": self.restored,
            "marks_taken_out": self.taken_out, "pupils_left": len(left), "cohorts": cohorts,
        }  # fmt: skip
        unit.record("withdraw", "import", made.id, before={"withdrawn": False}, after=told)
        kinds = frozenset({"import", "mark", "enrolment", "pupil", "difference"})
        unit.changes |= Changes(kinds, frozenset(self.pupils) | {made.id})
