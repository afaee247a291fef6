"""Where a file tells otherwise than the store holds it, worked out for the plan and kept for an officer to settle."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.codes import CodeSet, count
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.differences import (
    AskDifferences,
    Difference,
    DifferenceRow,
    SettleDifferences,
)
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import MarkBlock, Problem, RegisterFile
from ecede_desktop.records.transfers import ClaimedTotals, left_on
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_marks import MarksPlan
from ecede_desktop.services.import_matching import Match, Matched
from ecede_desktop.store import differences as stored
from ecede_desktop.store.differences import OnRoll
from ecede_desktop.store.unit import Reading

_MOST_SESSIONS = 40
"""Changed marks of one pupil that a difference lists; all of them stand with the marks."""


@dataclass(frozen=True)
class Seen:
    """What was found of a file so far."""

    file: RegisterFile
    matched: Matched
    marks: MarksPlan
    codes: Mapping[int, CodeSet]
    second: frozenset[int]
    """Pupils of the file, by index, whose new spell is a second registration."""
    today: dt.date


def list_differences(desk: Desk, ask: AskDifferences = AskDifferences()) -> tuple[DifferenceRow, ...]:  # noqa: B008
    """Differences that imports brought, the latest import first."""
    with desk.reading() as session:
        return stored.list_differences(session, ask)


def settle_differences(desk: Desk, command: SettleDifferences) -> Outcome[tuple[DifferenceRow, ...]]:
    """Keep what an officer decided about some differences; neither the store's nor the file's word is changed by it.

    Raises:
        Refused: nothing was said, or a difference is settled already or is none.
    """
    note = command.note.strip()
    if not note:
        raise Refused("settlement_empty", "Write what was decided, so that others know it later.")
    with desk.writing() as unit:
        wanted = set(command.ids)
        held = stored.by_ids(unit.session, wanted)
        if len(held) != len(wanted):
            raise Refused("no_such_difference", "That difference is not in this store; look at the list again.")
        if any(row.settled_at for row in held):
            raise Refused("difference_settled", "That difference is settled already; look at the list again.")
        stored.settle(unit.session, wanted, unit.clock.now(), unit.user.id, note)
        for row in held:
            unit.record("settle", "difference", row.id, before={"settlement": ""}, after={"settlement": note})
            unit.touch("difference", row.id)
        rows = stored.by_ids(unit.session, wanted)
        return Outcome(unit.commit(), rows)


def on_rolls(session: Reading, file: RegisterFile, matched: Matched) -> dict[UUID, list[OnRoll]]:
    """Who else is on the roll of the file's schools without a day of leaving, with when they last had a mark."""
    if file.period is None:
        return {}
    first, last = file.period
    known = {school.id for school in matched.schools.values()} - {school.id for school in matched.new_schools}
    return {school: stored.on_roll(session, school, first, last) for school in known}


def doubts(seen: Seen, pack: PolicyPack, rolls: Mapping[UUID, Sequence[OnRoll]]) -> Iterator[Problem]:
    """What makes a whole file doubtful: too few of its pupils are known at its school, or most are at another."""
    least, fewest = (_number(pack, name, seen.today) for name in ("import_known_percent", "import_known_pupils"))
    for school, found in _by_school(seen.matched).items():
        known = sum(bool(match.spells) for match in found)
        few = fewest is not None and len(found) < fewest
        if least is None or few or not rolls.get(school) or known * 100 >= least * len(found):
            continue
        facts = {"known": known, "count": len(found), "school": found[0].school.name}
        yield problem(found[0].line.line, "", found[0].school.number, "few_known", **facts)
    yield from _elsewhere(seen, pack)


def _elsewhere(seen: Seen, pack: PolicyPack) -> Iterator[Problem]:
    """Most pupils are at another school in the same sessions: its file, or the same school under a new number."""
    share, fewest = (_number(pack, name, seen.today) for name in ("import_elsewhere_percent", "import_known_pupils"))
    together = Counter((school, other) for school, other, _ in seen.marks.at_two)
    for school, found in _by_school(seen.matched).items():
        if share is None or (fewest is not None and len(found) < fewest):
            continue
        for other, number in ((other, n) for (at, other), n in together.items() if at == school):
            if number * 100 >= share * len(found):
                facts = {"together": number, "count": len(found), "school": found[0].school.name, "other": other}
                yield problem(found[0].line.line, "", found[0].school.number, "pupils_elsewhere", **facts)


def vanished(seen: Seen, pack: PolicyPack, rolls: Mapping[UUID, Sequence[OnRoll]]) -> Iterator[Difference]:
    """Pupils whom a school had and whom its file, which is of the whole school, does not name any more."""
    share = _number(pack, "import_whole_school_percent", seen.today)
    for school, found in _by_school(seen.matched).items():
        roll = rolls.get(school, ())
        here = {match.pupil_id for match in found}
        gone = [one for one in roll if one.pupil_id not in here]
        if share is None or not gone or (len(roll) - len(gone)) * 100 < share * len(roll):
            continue
        for one in gone:
            facts = {"name": one.name, "school": found[0].school.name, "last": one.last_mark.isoformat()}
            yield Difference("vanished", one.pupil_id, school, facts)


def differences(seen: Seen) -> Iterator[Difference]:
    """All other differences between a file and the store; a school that is new to the store has none."""
    matched = seen.matched
    yield from matched.differences
    new_schools = {school.id for school in matched.new_schools}
    held = {match.school.id for match in matched.pupils.values() if match.spells} - new_schools
    for index, match in matched.pupils.items():
        school = match.school
        if match.pupil_id not in matched.known:
            if school.id in held and match.line.upn:
                told = {"name": match.name, "school": school.name, "upn": match.line.upn}
                yield Difference("new_pupil", match.pupil_id, school.id, told)
            continue
        yield from _place(seen, index, match)
    yield from _changed(seen)
    yield from _blanked(seen)
    yield from _totals(seen)


def fresh(session: Reading, found: Sequence[Difference]) -> list[Difference]:
    """Those that were not told before, in the same words: the next week's file says the same again."""
    pupils = {one.pupil_id for one in found if one.pupil_id is not None}
    if not pupils:
        return list(found)
    told = stored.told_before(session, pupils)
    return [one for one in found if one.kind == "changed_marks" or stored.key_of(one) not in told]


def _place(seen: Seen, index: int, match: Match) -> Iterator[Difference]:
    """Where a known pupil is, was, or is not any more."""
    school, told = match.school, {"name": match.name, "school": match.school.name}
    others = sorted({spell.school_name for spell in match.elsewhere})
    if others and (match.spells or index in seen.second):
        yield Difference("two_schools", match.pupil_id, school.id, told | {"before": ", ".join(others)})
    elif others:
        yield Difference("moved", match.pupil_id, school.id, told | {"before": ", ".join(others)})
    left = left_on(seen.file.details.get(index), match.line.school_number, seen.today)
    if left is not None and all(spell.left_on is None for spell in match.spells):
        yield Difference("leaver", match.pupil_id, school.id, told | {"left": left.isoformat()})


def _changed(seen: Seen) -> Iterator[Difference]:
    """One for each pupil whose marks are changed: which, from what to what, and how late."""
    at = {match.pupil_id: match for match in seen.matched.pupils.values()}
    found: dict[UUID, list[list[object]]] = {}
    late: dict[UUID, int] = {}
    for mark in seen.marks.changed:
        if mark.pupil_id is not None:
            told = [mark.date.isoformat(), mark.session, mark.old, mark.new, mark.days_late]
            found.setdefault(mark.pupil_id, []).append(told)
            late[mark.pupil_id] = max(late.get(mark.pupil_id, 0), mark.days_late)
    for pupil, sessions in found.items():
        match = at[pupil]
        facts = {"name": match.name, "school": match.school.name, "count": len(sessions), "late": late[pupil]}
        yield Difference("changed_marks", pupil, match.school.id, facts | {"sessions": sessions[:_MOST_SESSIONS]})


def _blanked(seen: Seen) -> Iterator[Difference]:
    """One for each pupil of whose held marks the file leaves some sessions blank; the marks stay."""
    for index, sessions in seen.marks.blanked.items():
        if not sessions:
            continue
        match = seen.matched.pupils[index]
        told = [[day.isoformat(), session, mark] for day, session, mark in sessions]
        facts = {"name": match.name, "school": match.school.name, "count": len(told)}
        facts |= {end: f"{at[0]} {at[1]}" for end, at in (("first", told[0]), ("last", told[-1]))}
        yield Difference("blanked", match.pupil_id, match.school.id, facts | {"sessions": told[:_MOST_SESSIONS]})


_SUMS = ("possible", "attended", "authorised", "unauthorised")


def _totals(seen: Seen) -> Iterator[Difference]:
    """Sums of the file that its own marks do not give; sums without marks stand by themselves."""
    blocks: dict[tuple[int, int], MarkBlock] = {(block.pupil, block.school_year): block for block in seen.file.blocks}
    for total in seen.file.totals:
        match = seen.matched.pupils.get(total.pupil)
        if match is None:
            continue
        claimed = {name: getattr(total, name) for name in _SUMS if getattr(total, name) is not None}
        block = blocks.get((total.pupil, total.school_year))
        told = {"name": match.name, "school": match.school.name, "year": _year(total)}
        if block is None:
            sums = ", ".join(f"{name} {value}" for name, value in claimed.items())
            yield Difference("totals_alone", match.pupil_id, match.school.id, told | {"sums": sums})
            continue
        counted = _counted(block, seen.codes)
        wrong = {name: (value, counted[name]) for name, value in claimed.items() if value != counted[name]}
        if wrong:
            sums = ", ".join(f"{name} {said}, by the marks {is_}" for name, (said, is_) in wrong.items())
            yield Difference("totals", match.pupil_id, match.school.id, told | {"sums": sums})


def _counted(block: MarkBlock, codes: Mapping[int, CodeSet]) -> dict[str, int]:
    used = Counter(chr(code) for code in block.marks if code)
    counts = count(used, codes[block.school_year])
    return {name: getattr(counts, name) for name in _SUMS}


def _year(total: ClaimedTotals) -> str:
    return f"{total.school_year}/{(total.school_year + 1) % 100:02d}"


def _by_school(matched: Matched) -> dict[UUID, list[Match]]:
    found: dict[UUID, list[Match]] = {}
    for match in matched.pupils.values():
        found.setdefault(match.school.id, []).append(match)
    return found


def _number(pack: PolicyPack, name: str, day: dt.date) -> int | None:
    """A value of the pack; a pack that says nothing asks nothing."""
    try:
        return pack.number(name, day).value
    except KeyError:
        return None
