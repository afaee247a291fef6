"""The demonstration's county: more invented schools, this year and last, with registers worth a second look."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ecede_desktop.demo.files import LONG_HEADER, slashed, text
from ecede_desktop.demo.marks import marks, school_days
from ecede_desktop.demo.people import PRIMARY, SECONDARY, DemoPupil, make_pupils

Mark = tuple[dt.date, str, str]


@dataclass(frozen=True)
class DemoSchool:
    """An invented school and what its registers are like."""

    number: str
    name: str
    name_cy: str
    phase: str
    cluster: str
    medium: str
    size: int
    habit: str = ""
    """What a register check finds there: open_reasons, holidays, blank_afternoons, part_time or nothing."""
    ease: float = 1.0
    """How much of the usual absence there is."""


CLUSTERS = ("Cwm Dychymyg", "Cwm Enghraifft")
SCHOOLS = (
    DemoSchool(PRIMARY, "Enghraifft Primary School", "Ysgol Gynradd Enghraifft", "primary", CLUSTERS[1], "english", 48),
    DemoSchool("6742991", "Dychymyg Primary School", "Ysgol Gynradd Dychymyg", "primary", CLUSTERS[0], "welsh", 54,
               ease=0.7),
    DemoSchool("6742992", "Made-up Terrace Primary School", "Ysgol Gynradd Teras Ffug", "primary", CLUSTERS[1],
               "english", 42, "open_reasons", 1.2),
    DemoSchool("6742993", "Imaginary Row Primary School", "Ysgol Gynradd Rhes Ddychmygol", "primary", CLUSTERS[0],
               "english", 60, "holidays"),
    DemoSchool("6742994", "Ffuglen Primary School", "Ysgol Gynradd Ffuglen", "primary", CLUSTERS[0], "welsh", 36,
               ease=0.8),
    DemoSchool(SECONDARY, "Enghraifft Comprehensive School", "Ysgol Gyfun Enghraifft", "secondary", CLUSTERS[1],
               "english", 90),
    DemoSchool("6744991", "Dychymyg Comprehensive School", "Ysgol Gyfun Dychymyg", "secondary", CLUSTERS[0], "welsh",
               85, "part_time", 0.9),
    DemoSchool("6745591", "Pretend Community School", "Ysgol Gymuned Esgus", "all-through", CLUSTERS[0], "english", 72,
               "blank_afternoons", 1.1),
)  # fmt: skip
OF_FIRST_TWO = frozenset({PRIMARY, SECONDARY})
"""These come in from files of their own (``demo/files.py``)."""


def write_county(folder: Path, seed: int, school_year: int, as_at: dt.date) -> tuple[Path, ...]:
    """Write a long register for each school and year, last year's first; this year's of the first two are not here."""
    made = []
    for year, last_day in ((school_year - 1, dt.date(school_year, 7, 18)), (school_year, as_at)):
        days = school_days(year, last_day)
        for school in SCHOOLS:
            if year == school_year and school.number in OF_FIRST_TWO:
                continue
            path = folder / f"register-{school.number}-{year}.csv"
            path.write_text(text(list(_rows(school, seed, year, school_year, days)), ","), "utf-8", newline="")
            made.append(path)
    return tuple(made)


def _rows(school: DemoSchool, seed: int, year: int, this_year: int, days: Sequence[dt.date]) -> Iterator[list[str]]:
    yield LONG_HEADER
    for number, pupil in enumerate(pupils_in(school, seed, year, this_year)):
        who = [school.number, pupil.surname, pupil.forename, slashed(pupil.date_of_birth)]
        who += [pupil.year_group, pupil.reg_group, ""]
        for day, session, mark in _habits(school, number, marks(pupil, seed + year, list(days))):
            yield [pupil.upn, day.isoformat(), session, mark, *who]


def pupils_in(school: DemoSchool, seed: int, year: int, this_year: int) -> list[DemoPupil]:
    """The school's pupils in a year: last year each was a year lower, and its Year 6 or 11 has left since."""
    everybody = make_pupils(seed, school.number, this_year, school.size)
    now = [replace(p, absence=p.absence * school.ease) for p in everybody]
    if year == this_year:
        return now
    before = [replace(p, year_group=str(int(p.year_group) - 1), reg_group=_lower(p)) for p in now]
    gone = ("0", "6") if school.phase == "secondary" else ("0",)
    return (
        [p for p in before if p.year_group not in gone] + _came_up(school, seed, this_year) + _left(school, seed, year)
    )


def _left(school: DemoSchool, seed: int, year: int) -> list[DemoPupil]:
    """Last year's Year 11. Their numbers begin where those of the others end."""
    if school.phase == "primary":
        return []
    others = make_pupils(seed, school.number, year, 2 * school.size)[school.size :]
    return [p for p in others if p.year_group == "11"]


def _lower(pupil: DemoPupil) -> str:
    return f"{int(pupil.year_group) - 1}{pupil.reg_group[-1]}"


def _came_up(school: DemoSchool, seed: int, this_year: int) -> list[DemoPupil]:
    """Last year's Year 6 of a primary: this year's Year 7 of the cluster's secondary, and one who never arrived."""
    if school.phase != "primary":
        return []
    primaries = [s for s in SCHOOLS if s.phase == "primary" and s.cluster == school.cluster]
    above = next(s for s in SCHOOLS if s.phase == "secondary" and s.cluster == school.cluster)
    sevens = [p for p in make_pupils(seed, above.number, this_year, above.size) if p.year_group == "7"]
    mine = [p for n, p in enumerate(sevens) if n % len(primaries) == primaries.index(school)]
    stray = make_pupils(seed + 7, school.number, this_year, 200)[199]
    digits_taken = replace(stray, year_group="7", reg_group="7A")
    return [replace(p, year_group="6", reg_group=f"6{p.reg_group[-1]}", school=school.number) for p in mine] + (
        [replace(digits_taken, year_group="6", reg_group="6A")] if school.habit else []
    )


def _habits(school: DemoSchool, number: int, some: Iterator[Mark]) -> Iterator[Mark]:
    change = {"open_reasons": _open_reasons, "holidays": _holidays, "blank_afternoons": _blank_afternoons}
    yield from change.get(school.habit, _part_time if school.habit else _as_they_are)(number, some)


def _as_they_are(_number: int, some: Iterator[Mark]) -> Iterator[Mark]:
    return some


def _open_reasons(_number: int, some: Iterator[Mark]) -> Iterator[Mark]:
    """Nobody asks why: what was unauthorised or ill stays N."""
    for day, session, mark in some:
        yield day, session, "N" if mark == "O" or (mark == "I" and day.weekday() == 0) else mark


def _holidays(number: int, some: Iterator[Mark]) -> Iterator[Mark]:
    """Family holidays are agreed here, and one runs over ten days."""
    left = 24 if number == 3 else 10 if number % 9 == 0 else 0
    for day, session, mark in some:
        away = left > 0 and day.month in (6, 9, 10)
        left -= away
        yield day, session, "H" if away else ("H" if mark == "G" else mark)


def _blank_afternoons(number: int, some: Iterator[Mark]) -> Iterator[Mark]:
    """One class has no afternoon register on Wednesdays, and a pupil learns off site without a word why."""
    for day, session, mark in some:
        if number % 11 == 1 and session == "PM" and day.weekday() == 2:
            yield day, session, ""
        elif number == 5 and day.month in (9, 10, 11):
            yield day, session, "B"
        else:
            yield day, session, mark


def _part_time(number: int, some: Iterator[Mark]) -> Iterator[Mark]:
    """Some pupils come only in the mornings, which stands in the register as C."""
    for day, session, mark in some:
        shorter = number % 17 == 4 and session == "PM" and mark == "\\"
        yield day, session, "C" if shorter else ("Y" if number == 9 and day.day == 12 else mark)


def cohorts(seed: int, pupils: Sequence[DemoPupil]) -> Iterator[tuple[str, str, int]]:
    """(UPN, cohort key, months since it began) of those in a vulnerable group, the same for the same seed."""
    shares = (("efsm", 0.26), ("aln", 0.14), ("young_carer", 0.03), ("looked_after", 0.02), ("eal", 0.05))
    for pupil in pupils:
        rng = random.Random(f"{seed}/{pupil.upn}/cohorts")  # noqa: S311  nothing secret: people are invented
        for cohort, share in shares:
            if rng.random() < share * (2 if pupil.profile in ("persistent", "severe") else 0.8):
                yield pupil.upn, cohort, 2 + int(rng.random() * 30)
