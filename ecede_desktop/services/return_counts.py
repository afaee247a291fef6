"""Sessions by school, term, year group and code for a return, and what is found in them before they are sent."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.analysis import code_tables
from ecede_desktop.analysis.summaries import Year
from ecede_desktop.law.calendar import DAY, YEAR_GROUPS, SchoolCalendar, school_year_of
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_schools import ReturnRule, return_rule
from ecede_desktop.records.marks import first_day_of, last_day_of
from ecede_desktop.records.returns import AskCodeReturn, ReturnCheck, ReturnLine
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services.attendance import year_group_in
from ecede_desktop.services.attendance_years import read_years
from ecede_desktop.store import return_pupils
from ecede_desktop.store.registers import SpellFacts, Which
from ecede_desktop.store.return_pupils import SpellPerson
from ecede_desktop.store.unit import Reading

_SENTENCES = {
    "unknown_code": "Marks with a code not valid then: {sessions}, of pupils: {pupils}. Put the register right.",
    "not_tied": "Sessions held without a mark: {sessions}, of pupils: {pupils}. They do not add up.",
    "outside_age": "Pupils not aged {low} to {high}, not counted: {pupils}.",
    "birth_unknown": "Pupils without a date of birth, counted all the same: {pupils}.",
    "second_school": "Pupils registered here as second or guest pupils, not counted: {pupils}.",
    "before_admission": "Marks before admission or after leaving: {sessions}, of pupils: {pupils}.",
}
STOPPING = frozenset({"unknown_code"})
Term = tuple[str, dt.date, dt.date]


@dataclass(frozen=True)
class CountedReturn:
    """What a return is made of."""

    lines: tuple[ReturnLine, ...]
    checks: tuple[ReturnCheck, ...]
    pupils: int
    code_sets: tuple[str, ...]
    parts: tuple[tuple[int, str, dt.date, dt.date], ...]
    """School year, term, first and last day of each part of the period."""
    meanings: Mapping[str, tuple[str, str, str]]
    """English and Welsh meaning of each code, and what it counts as."""


@dataclass
class _Tally:
    """Pupils and sessions of each thing found, by school."""

    pupils: dict[tuple[str, str], set[UUID]] = field(default_factory=lambda: defaultdict(set))
    sessions: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))

    def add(self, key: str, number: str, pupil: UUID, sessions: int = 0) -> None:
        self.pupils[key, number].add(pupil)
        self.sessions[key, number] += sessions


def count_return(
    session: Reading, ask: AskCodeReturn, schools: Mapping[str, SchoolRow], pack: PolicyPack, calendar: SchoolCalendar
) -> CountedReturn:
    """Count a return as the pack says; pupils outside the ages and second registrations are said and not counted."""
    rule = return_rule(pack)
    years = range(school_year_of(ask.first_day), school_year_of(ask.last_day) + 1)
    lines: dict[tuple[str, int, str, str, str], list[int]] = {}
    counts_as: dict[tuple[str, str], str] = {}
    tally, counted, sets = _Tally(), set[UUID](), set[str]()
    meanings: dict[str, tuple[str, str, str]] = {}
    for year, spells in read_years(session, years, Which([school.id for school in schools.values()]), pack):
        persons = return_pupils.persons(session, [spell.id for spell in spells])
        chosen = _chosen(year, spells, persons, ask, rule, tally)
        if not chosen:
            continue
        sets.add(year.codes.id)
        meanings |= {code: (row.english, row.welsh, row.mark_class.value) for code, row in year.codes.codes.items()}
        order: dict[tuple[str, str], int] = {}
        groups = [-1] * len(spells)
        for at in chosen:
            school = schools[spells[at].school_number]
            whole = school.phase in rule.whole_school_phases
            group = "" if whole else year_group_in(year.school_year, spells[at])
            groups[at] = order.setdefault((school.number, group), len(order))
            counted.add(spells[at].pupil_id)
        people = _people(spells)
        for term, first, last in _terms(calendar, year.school_year, ask):
            tables = code_tables.by_group_and_code(year, first, last, groups, len(order), people)
            for (number, group), place in order.items():
                for code, (sessions, pupils) in tables[place].items():
                    line = lines.setdefault((number, year.school_year, term, group, code), [0, 0])
                    line[0] += sessions
                    line[1] += pupils
                    counts_as[number, code] = _class_of(year, code)
    made = tuple(_made(key, numbers, schools, rule, counts_as) for key, numbers in sorted(lines.items(), key=_order))
    small = Counter(line.school_number for line in made if line.small)
    checks = (*_checks(tally, schools, rule), *_small(small, schools, rule))
    parts = tuple((year, *part) for year in years for part in _terms(calendar, year, ask))
    used = {code: meaning for code, meaning in meanings.items() if any(line.code == code for line in made)}
    return CountedReturn(made, checks, len(counted), tuple(sorted(sets)), parts, used)


def _chosen(
    year: Year,
    spells: Sequence[SpellFacts],
    persons: Mapping[UUID, SpellPerson],
    ask: AskCodeReturn,
    rule: ReturnRule,
    tally: _Tally,
) -> list[int]:
    """The rows that are counted; what is found in them, and who is left out, is told."""
    first, last = max(ask.first_day, first_day_of(year.school_year)), min(ask.last_day, last_day_of(year.school_year))
    unknown = code_tables.unknown_marks(year, first, last)
    rolls = [(persons[spell.id].admitted_on, persons[spell.id].left_on) for spell in spells]
    outside = code_tables.outside_roll(year, first, last, rolls)
    own = range(len(spells))
    rows = code_tables.by_group_and_code(year, first, last, own, len(spells), own)
    chosen = []
    for at, spell in enumerate(spells):
        person, number = persons[spell.id], spell.school_number
        if not rows[at]:
            continue
        if person.status not in rule.statuses:
            tally.add("second_school", number, spell.pupil_id)
            continue
        if person.date_of_birth is None:
            tally.add("birth_unknown", number, spell.pupil_id)
        elif not rule.age_counts(person.date_of_birth, year.school_year):
            tally.add("outside_age", number, spell.pupil_id)
            continue
        for key, sessions in (
            ("unknown_code", unknown[at]),
            ("before_admission", outside[at]),
            ("not_tied", rows[at].get(code_tables.MISSING, (0, 0))[0]),
        ):
            if sessions:
                tally.add(key, number, spell.pupil_id, sessions)
        chosen.append(at)
    return chosen


def _people(spells: Sequence[SpellFacts]) -> list[int]:
    """A number for whose each spell is: who left and came back is one pupil."""
    order: dict[UUID, int] = {}
    return [order.setdefault(spell.pupil_id, len(order)) for spell in spells]


def _terms(calendar: SchoolCalendar, school_year: int, ask: AskCodeReturn) -> Iterator[Term]:
    """The parts of a school year within the period, each to the end of a term, so that no mark falls between two."""
    begin, end = first_day_of(school_year), last_day_of(school_year)
    known = [term for term in calendar.terms if term.school_year == school_year]
    parts: list[Term] = []
    for term in known:
        last = end if term.name == "summer" else term.last_day
        parts.append((term.name, begin, last))
        begin = last + DAY
    if begin <= end:
        parts.append(("", begin, end))
    for name, first, last in parts:
        first, last = max(first, ask.first_day), min(last, ask.last_day)
        if first <= last:
            yield name, first, last


def _class_of(year: Year, code: str) -> str:
    if code == code_tables.MISSING:
        return "MISSING"
    found = year.codes.get(code)
    return found.mark_class.value if found else ""


def _made(
    key: tuple[str, int, str, str, str],
    numbers: Sequence[int],
    schools: Mapping[str, SchoolRow],
    rule: ReturnRule,
    counts_as: Mapping[tuple[str, str], str],
) -> ReturnLine:
    number, school_year, term, group, code = key
    sessions, pupils = numbers
    small = pupils < rule.small
    kind = counts_as[number, code]
    return ReturnLine(
        number, schools[number].name, school_year, term, group, code, kind, sessions, pupils, small
    )  # fmt: skip


def _order(item: tuple[tuple[str, int, str, str, str], Sequence[int]]) -> tuple[str, int, int, int, str]:
    number, school_year, term, group, code = item[0]
    terms = ("autumn", "spring", "summer", "")
    place = YEAR_GROUPS.index(group) if group in YEAR_GROUPS else len(YEAR_GROUPS)
    return number, school_year, terms.index(term), place, code


def _checks(tally: _Tally, schools: Mapping[str, SchoolRow], rule: ReturnRule) -> Iterator[ReturnCheck]:
    order = tuple(_SENTENCES)
    for key, number in sorted(tally.pupils, key=lambda one: (order.index(one[0]), one[1])):
        pupils, sessions = len(tally.pupils[key, number]), tally.sessions[key, number]
        told = _SENTENCES[key].format(pupils=pupils, sessions=sessions, low=rule.age_from, high=rule.age_to)
        name = schools[number].name
        yield ReturnCheck(key, number, name, pupils, sessions, f"{name}: {told}", key in STOPPING)


def _small(lines: Mapping[str, int], schools: Mapping[str, SchoolRow], rule: ReturnRule) -> Iterator[ReturnCheck]:
    for number, count in sorted(lines.items()):
        name = schools[number].name
        told = f"{name}: Lines of fewer than {rule.small} pupils: {count}. Do not pass them on by themselves."
        yield ReturnCheck("small_numbers", number, name, 0, count, told)
