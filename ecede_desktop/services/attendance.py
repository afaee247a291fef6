"""Attendance counted from marks: sums by pupil, school, year group, code or month, and one pupil day by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from ecede_desktop.analysis import summaries, trend
from ecede_desktop.errors import Refused
from ecede_desktop.law import codes as law_codes
from ecede_desktop.law import measures
from ecede_desktop.law.calendar import YEAR_GROUPS, school_year_of
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.attendance import AskSummary, SummaryRow
from ecede_desktop.records.marks import first_day_of, last_day_of
from ecede_desktop.services import code_sets
from ecede_desktop.services.attendance_years import Years, read_years
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.pupil_attendance import pupil_attendance
from ecede_desktop.services.schools import full_number
from ecede_desktop.store import pupils, registers, schools
from ecede_desktop.store.registers import SpellFacts, Which
from ecede_desktop.store.unit import Reading

__all__ = ["county", "pupil_attendance", "summary", "year_to_date"]

BY = ("pupil", "school", "year-group", "code", "month")
_NO_MARK = "No mark"
Trend = tuple[float | None, ...]


def summary(desk: Desk, ask: AskSummary) -> tuple[SummaryRow, ...]:
    """Exact counts of a period, with the sessions that lack a mark beside them.

    Raises:
        Refused: the days or the grouping cannot be, or there is no such school.
        NoSuchPupil: nobody has that UPN.
    """
    if ask.by not in BY:
        raise Refused("summary_by", f"Attendance is summed by {', '.join(BY)}; “{ask.by}” is none of them.", by=ask.by)
    if ask.first_day > ask.last_day:
        text = f"The period ends on {ask.last_day}, before it begins on {ask.first_day}."
        raise Refused("period", text)
    if ask.school_number is not None:
        ask = replace(ask, school_number=full_number(desk, ask.school_number))
    with desk.reading() as session:
        years = _read(session, ask, desk.pack)
    if ask.by == "code":
        return tuple(_by_code(years, ask))
    if ask.by == "month":
        return tuple(_by_month(years, ask))
    return tuple(_by_group(years, ask))


def county(desk: Desk, school_years: Collection[int]) -> Counts:
    """Every mark in the store of some school years by class."""
    with desk.reading() as session:
        marks = registers.all_marks(session, school_years)
        book = code_sets.book(session, desk.pack)
    found = Counts()
    for (school_year, code_set), rows in marks.items():
        found += summaries.total(rows, book.for_year(code_set, school_year))
    return found


def _read(session: Reading, ask: AskSummary, pack: PolicyPack) -> Years:
    years = range(school_year_of(ask.first_day), school_year_of(ask.last_day) + 1)
    school_ids: list[UUID] | None = None
    if ask.school_number is not None:
        school = schools.by_number(session, [ask.school_number]).get(ask.school_number)
        if school is None:
            text = f"There is no school {ask.school_number} in this store."
            raise Refused("no_such_school", text, number=ask.school_number)
        school_ids = [school.id]
    if ask.upn is None:
        return read_years(session, years, Which(school_ids), pack)
    pupil = pupils.pupil(session, pupils.pupil_id_of(session, ask.upn))
    return read_years(session, years, Which(school_ids, [spell.id for spell in pupil.enrolments]), pack)


def year_group_in(school_year: int, spell: SpellFacts) -> str:
    """The year group of a spell in a school year, counted from the year in which it was told."""
    if spell.year_group not in YEAR_GROUPS or spell.year_group_in is None:
        return spell.year_group
    place = YEAR_GROUPS.index(spell.year_group) + school_year - spell.year_group_in
    return YEAR_GROUPS[place] if 0 <= place < len(YEAR_GROUPS) else ""


def _key_of(by: str, school_year: int, spell: SpellFacts) -> tuple[str, str, object]:
    """Key and label of the line that a spell's year adds to, and what tells lines apart."""
    if by == "school":
        return spell.school_number, spell.school_name, spell.school_number
    if by == "year-group":
        group = year_group_in(school_year, spell)
        return group, f"Year {group}" if group.isdigit() else group or "Not known", group
    return spell.upn, f"{spell.forename} {spell.surname}".strip(), spell.pupil_id


@dataclass
class _Line:
    label: str
    key: str
    counts: Counts = field(default_factory=Counts)
    pupils: set[UUID] = field(default_factory=set)

    def row(self) -> SummaryRow:
        return SummaryRow(self.key, self.label, self.counts, measures.attendance(self.counts), len(self.pupils))


def _by_group(years: Years, ask: AskSummary) -> Iterable[SummaryRow]:
    lines: dict[object, _Line] = {}
    for year, spells in years:
        rows = summaries.counts_by_row(year, ask.first_day, ask.last_day)
        chosen = summaries.used(rows)
        groups: list[int] = []
        order: dict[object, int] = {}
        for number in chosen:
            spell = spells[number]
            shown, label, identity = _key_of(ask.by, year.school_year, spell)
            if identity not in lines:
                lines[identity] = _Line(label, shown)
            lines[identity].pupils.add(spell.pupil_id)
            groups.append(order.setdefault(identity, len(order)))
        totals = summaries.by_group(rows[chosen], groups, len(order))
        for identity, place in order.items():
            lines[identity].counts += summaries.as_counts(totals[place])
    rank = {group: number for number, group in enumerate(YEAR_GROUPS)}
    found = [line.row() for line in lines.values()]
    if ask.by == "year-group":
        return sorted(found, key=lambda row: (rank.get(row.key, len(rank)), row.key))
    return sorted(found, key=lambda row: (row.label if ask.by == "pupil" else "", row.key))


def _by_code(years: Years, ask: AskSummary) -> Iterable[SummaryRow]:
    lines: dict[str, _Line] = {}
    for year, spells in years:
        for code, (number, rows) in summaries.by_code(year, ask.first_day, ask.last_day).items():
            found = year.codes.get(code)
            line = lines.setdefault(code, _Line(found.english if found else _NO_MARK, code))
            line.counts += law_codes.count({code: number}, year.codes) if found else Counts(missing=number)
            line.pupils.update(spells[n].pupil_id for n in rows.tolist())
    return [line.row() for _, line in sorted(lines.items())]


def _by_month(years: Years, ask: AskSummary) -> Iterable[SummaryRow]:
    lines: dict[str, _Line] = {}
    for year, spells in years:
        for month, counts, rows in summaries.by_month(year, ask.first_day, ask.last_day):
            line = lines.setdefault(month, _Line(f"{dt.date.fromisoformat(month + '-01'):%B %Y}", month))
            line.counts += counts
            line.pupils.update(spells[n].pupil_id for n in rows.tolist())
    return [line.row() for _, line in sorted(lines.items())]


def year_to_date(
    session: Reading, enrolment_ids: Sequence[UUID], today: dt.date, pack: PolicyPack | None = None
) -> dict[UUID, tuple[Counts, Trend]]:
    """Counts of this school year to today and the weekly trend of many spells; those without marks are left out."""
    this_year = school_year_of(today)
    found: dict[UUID, tuple[Counts, Trend]] = {}
    for year, spells in read_years(session, [this_year], Which(enrolment_ids=enrolment_ids), pack):
        counts = summaries.counts_by_row(year, first_day_of(this_year), min(today, last_day_of(this_year)))
        weeks = trend.weekly(year.marks, year.codes, this_year, today).round(1).tolist()
        for spell, row, line in zip(spells, counts, weeks, strict=True):
            shown = tuple(None if value != value else value for value in line)
            found[spell.id] = (summaries.as_counts(row), shown)
    return found
