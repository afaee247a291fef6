"""Register checks: run the rules over a school's register, keep the doubts, settle them, compare two checks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from ecede_desktop.analysis import doubts as analysis
from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import SchoolCalendar, school_year_of
from ecede_desktop.law.codes import NO_MARK, CodeBook
from ecede_desktop.law.policy_register_rules import register_rules
from ecede_desktop.law.register_rules import RegisterRule, rules_in
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.register_checks import (
    SETTLEMENTS,
    CheckComparison,
    CheckView,
    ComparedDoubt,
    DoubtRow,
    DoubtSession,
    DoubtView,
    RegisterCheckRow,
    SessionOfDoubt,
    SettleDoubt,
    TrendStep,
)
from ecede_desktop.services import code_sets
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.register_reading import read_registers
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import register_checks
from ecede_desktop.store.unit import Reading

LONGEST = dt.timedelta(days=3 * 366)
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class CheckStopped(Refused):
    """The person stopped a check before it was done; nothing was kept."""

    def __init__(self) -> None:
        super().__init__("register_check_stopped", "The register check was stopped; nothing of it was kept.")


def check_register(
    desk: Desk, school_number: str, first_day: dt.date, last_day: dt.date,
    progress: Progress = lambda at, of: None, cancelled: Cancelled = lambda: False,
) -> Outcome[RegisterCheckRow]:  # fmt: skip
    """Look a school's register through with the rules of the pack; keep the check with the rules and every doubt.

    Raises:
        CheckStopped: the person stopped it.
        Refused: the school is not known, the days cannot be, or there is no mark in them.
    """
    _refuse_days(desk, first_day, last_day)
    rules = rules_in(register_rules(desk.pack), first_day, last_day)
    with desk.reading() as session:
        school = known_school(session, desk, school_number)
        registers = read_registers(session, desk, school, (first_day, last_day), rules)
    if not any(register.letters[:, register.places].any() for register in registers):
        text = f"{school.name} has no mark from {first_day} to {last_day}; import its register first."
        raise Refused("register_check_no_marks", text, school=school.name, first=first_day, last=last_day)
    found = []
    for number, register in enumerate(registers):

        def told(done: int, before: int = number * len(rules)) -> None:
            progress(before + done, len(rules) * len(registers))
            if cancelled():
                raise CheckStopped

        found += analysis.find_doubts(register, rules, told)
    sums = analysis.sums(registers, found)
    with desk.writing() as unit:
        check_id = register_checks.add_check(unit, school.id, (first_day, last_day), rules, sums, found)
        row = register_checks.get(unit.session, check_id)
        return Outcome(unit.commit(), row)


def list_checks(desk: Desk, school_number: str | None = None) -> tuple[RegisterCheckRow, ...]:
    """The checks of a school, or of every school; the latest first.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        if school_number is None:
            return register_checks.all_checks(session)
        return register_checks.of_school(session, known_school(session, desk, school_number).id)


def view_check(desk: Desk, check_id: UUID) -> CheckView:
    """A check with its doubts in the order of its rules, must before should, the largest first.

    Raises:
        NoSuchCheck: there is none.
    """
    with desk.reading() as session:
        return read_check(session, check_id)


def read_check(session: Reading, check_id: UUID) -> CheckView:
    """A check read in a session that is open.

    Raises:
        NoSuchCheck: there is none.
    """
    row = register_checks.get(session, check_id)
    rules = register_checks.rules_of(session, check_id)
    place = {key: n for n, key in enumerate(dict.fromkeys(rule.key for rule in _by_weight(rules)))}
    found = register_checks.doubts_of(session, check_id)
    found.sort(key=lambda doubt: (place[doubt.rule], -doubt.number))
    return CheckView(row, rules=tuple(_by_weight(rules)), doubts=tuple(found))


def view_doubt(desk: Desk, doubt_id: UUID) -> DoubtView:
    """A doubt with every session behind it.

    Raises:
        NoSuchDoubt: there is none.
    """
    with desk.reading() as session:
        doubt = register_checks.doubt(session, doubt_id)
        return read_sessions(session, [doubt])[0]


def read_sessions(session: Reading, doubts: Sequence[DoubtRow]) -> list[DoubtView]:
    """Doubts with the sessions behind them, read in a session that is open."""
    found = register_checks.sessions_of(session, [doubt.id for doubt in doubts])
    pupils = {one.pupil_id for sessions in found.values() for one in sessions if one.pupil_id is not None}
    names = register_checks.names_of(session, pupils)
    book = code_sets.book(session)
    return [DoubtView(doubt, tuple(_shown(one, names, book) for one in found[doubt.id])) for doubt in doubts]


def settle_doubt(desk: Desk, command: SettleDoubt) -> Outcome[DoubtRow]:
    """Say how a doubt stands, in the signed-in officer's name; what was said before stays beneath it.

    Raises:
        NoSuchDoubt: there is none.
        Refused: it is no way to settle a doubt, or nothing says why.
    """
    note = command.note.strip()
    if command.settlement not in SETTLEMENTS:
        text = f"A doubt is settled as one of {', '.join(SETTLEMENTS)}, not as “{command.settlement}”."
        raise Refused("doubt_settlement", text, field="settlement", settlement=command.settlement)
    if not note:
        raise Refused("doubt_note_empty", "Write what the school said, or what is to follow.", field="note")
    with desk.writing() as unit:
        wrote = register_checks.settle(unit, SettleDoubt(command.doubt_id, command.settlement, note))
        row = register_checks.doubt(unit.session, command.doubt_id)
        return Outcome(unit.commit() if wrote else Changes(), row)


def compare_checks(desk: Desk, check_id: UUID, earlier_id: UUID | None = None) -> CheckComparison | None:
    """What became of the doubts of an earlier check (default: the one run before it); None where there is none.

    Raises:
        NoSuchCheck: there is none.
    """
    with desk.reading() as session:
        return read_comparison(session, desk, check_id, earlier_id)


def read_comparison(
    session: Reading, desk: Desk, check_id: UUID, earlier_id: UUID | None = None
) -> CheckComparison | None:
    """The comparison read in a session that is open.

    Raises:
        NoSuchCheck: there is none.
        Refused: the two are of different schools.
    """
    later = read_check(session, check_id)
    if earlier_id is None:
        school = known_school(session, desk, later.row.school_number)
        runs = register_checks.of_school(session, school.id)
        before = [row for row in runs if (row.run_at, row.id) < (later.row.run_at, later.row.id)]
        if not before:
            return None
        earlier_id = before[0].id
    earlier = read_check(session, earlier_id)
    if earlier.row.school_number != later.row.school_number:
        raise Refused("checks_of_two_schools", "Only checks of the same school can be compared.")
    return _compare(earlier, later)


def doubt_trend(desk: Desk, school_number: str) -> tuple[TrendStep, ...]:
    """The latest check of each term, oldest term first: doubts that the law raises and doubts of good practice.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        school = known_school(session, desk, school_number)
        calendar = calendar_of(session, desk.pack, school.id)
        latest: dict[tuple[int, str], TrendStep] = {}
        for row in reversed(register_checks.of_school(session, school.id)):
            key = (school_year_of(row.last_day), _term_name(calendar, row.last_day))
            weights = {rule.key: rule.weight for rule in register_checks.rules_of(session, row.id)}
            must = sum(n for rule, n in row.sums.doubts.items() if weights[rule] == "must")
            latest[key] = TrendStep(*key, row, must, row.doubts - must)
    return tuple(sorted(latest.values(), key=lambda step: (step.check.last_day, step.check.run_at)))


def _term_name(calendar: SchoolCalendar, day: dt.date) -> str:
    """The term that a day lies in or follows; by the month where the terms of its year are not known."""
    year = school_year_of(day)
    begun = [term for term in calendar.terms if term.school_year == year and term.first_day <= day]
    if begun and calendar.knows(day):
        return max(begun, key=lambda term: term.first_day).name
    return "autumn" if day.month >= 9 else "spring" if day.month <= 3 else "summer"


def _refuse_days(desk: Desk, first: dt.date, last: dt.date) -> None:
    if last < first:
        text = f"A check from {first} to {last} cannot be: the last day is the first or later."
        raise Refused("register_check_days", text, field="last_day", first=first, last=last)
    if last - first > LONGEST:
        text = "A check looks at three school years at most; choose a shorter period."
        raise Refused("register_check_too_long", text, field="first_day")
    if first > desk.clock.today():
        text = "The period of the check is still to come; choose days that have passed."
        raise Refused("register_check_in_future", text, field="first_day")


def _by_weight(rules: Sequence[RegisterRule]) -> list[RegisterRule]:
    return sorted(rules, key=lambda rule: rule.weight != "must")


def _shown(one: DoubtSession, names: Mapping[UUID, str], book: CodeBook) -> SessionOfDoubt:
    name = names.get(one.pupil_id, "") if one.pupil_id else ""
    return SessionOfDoubt(one.date, one.session, one.code, _class(one, book), one.original, name, one.times)


def _class(one: DoubtSession, book: CodeBook) -> str:
    if one.code in NO_MARK:
        return "MISSING"
    codes = book.on(one.date)
    row = codes.get(one.code) if codes else None
    return row.mark_class.value if row else ""


def _compare(earlier: CheckView, later: CheckView) -> CheckComparison:
    """Doubts of one rule about the same pupil or group are one: a pupil may be C on two half-days."""
    before, now = _by_subject(earlier), _by_subject(later)
    run = {rule.key for rule in later.rules}
    found = []
    for about, doubts in now.items():
        was = before.get(about, [])
        number = sum(doubt.number for doubt in doubts)
        earlier_one = was[0] if was else None
        state = "still" if was else "new"
        found.append(ComparedDoubt(state, doubts[0], sum(doubt.number for doubt in was), number, earlier_one))
    for about, doubts in before.items():
        if about not in now:
            looked = doubts[0].rule in run and any(_looked_at(doubt, later.row) for doubt in doubts)
            number = sum(doubt.number for doubt in doubts)
            found.append(ComparedDoubt("gone" if looked else "not_looked_at", doubts[0], number, 0, doubts[0]))
    return CheckComparison(earlier.row, later.row, tuple(found))


def _by_subject(view: CheckView) -> dict[tuple[str, str], list[DoubtRow]]:
    found: dict[tuple[str, str], list[DoubtRow]] = {}
    for doubt in view.doubts:
        found.setdefault(doubt.about, []).append(doubt)
    return found


def _looked_at(doubt: DoubtRow, later: RegisterCheckRow) -> bool:
    """Whether any day of a doubt lies in the period of the later check; one without days counts as looked at."""
    first = doubt.facts.get("first_on") or doubt.facts.get("left_on")
    if not first:
        return True
    last = doubt.facts.get("last_on") or first
    return dt.date.fromisoformat(str(last)) >= later.first_day and dt.date.fromisoformat(str(first)) <= later.last_day
