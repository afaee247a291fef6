"""Invented pupils who cannot be taken for real ones: every surname begins with Ffug- (Welsh for made-up)."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

from ecede_desktop.law.upn import check_letter

PRIMARY = "6742999"
SECONDARY = "6744999"
SCHOOL_NAMES = {
    PRIMARY: ("Enghraifft Primary School", "Ysgol Gynradd Enghraifft", "primary", "Mrs Mair Ffug-Bennaeth"),
    SECONDARY: ("Enghraifft Comprehensive School", "Ysgol Gyfun Enghraifft", "secondary", "Mr Huw Ffug-Bennaeth"),
}

YEARS = {"2": range(1, 7), "4": range(7, 12), "5": range(1, 12)}
"""Year groups by the first digit of a school's own number: primary, secondary, all-through."""

GIRLS = (
    "Siân",
    "Lowri",
    "Mari",
    "Cerys",
    "Ffion",
    "Gwenllïan",
    "Nia",
    "Eleri",
    "Catrin",
    "Beca",
    "Erin",
    "Amber",
    "Zofia",
    "Aisha",
)
BOYS = (
    "Gŵyn",
    "Rhŷs",
    "Siôn",
    "Dafydd",
    "Ieuan",
    "Owain",
    "Tomos",
    "Llŷr",
    "Gruffydd",
    "Macsen",
    "Jac",
    "Tyler",
    "Jakub",
    "Idris",
)
ENDINGS = (
    "Morgan",
    "Pryce",
    "Llewelyn",
    "ap Tomos",
    "Bowen",
    "Griffiths",
    "O'Nant",
    "Rhydderch",
    "Tŵr",
    "Cadwaladr",
    "Nowak",
    "Begum",
)
STREETS = ("Heol y Ffug", "Stryd Enghraifft", "Made-up Terrace", "Teras Dychmygol", "Imaginary Row")

PROFILES = (
    # name, share of the school, chance of absence, share of absence that is unauthorised, chance of lateness
    ("regular", 0.62, 0.035, 0.10, 0.010),
    ("uneven", 0.18, 0.090, 0.25, 0.030),
    ("persistent", 0.13, 0.190, 0.55, 0.060),
    ("severe", 0.07, 0.420, 0.75, 0.050),
)


@dataclass(frozen=True)
class DemoPupil:
    """An invented pupil with the attendance they tend to."""

    upn: str
    surname: str
    forename: str
    date_of_birth: dt.date
    year_group: str
    reg_group: str
    school: str
    sex: str
    profile: str
    absence: float
    unauthorised: float
    lateness: float
    address: str
    postcode: str


def pick(rng: random.Random, options: tuple[str, ...]) -> str:
    """One of the options. Only ``random()`` is used: its bytes are the same in every Python."""
    return options[int(rng.random() * len(options))]


def make_pupils(seed: int, school: str, school_year: int, size: int) -> list[DemoPupil]:
    """``size`` pupils of one school, the same for the same seed."""
    rng = random.Random(f"{seed}/{school}")  # noqa: S311  nothing secret: people are invented
    years = YEARS[school[3]]
    return [_pupil(rng, school, school_year, years, number) for number in range(size)]


def _pupil(rng: random.Random, school: str, school_year: int, years: range, number: int) -> DemoPupil:
    year = years[number % len(years)]
    sex = "F" if rng.random() < 0.5 else "M"
    born = dt.date(school_year - 5 - year, 9, 1) + dt.timedelta(days=int(rng.random() * 364))
    digits = f"{school}{(born.year + 5) % 100:02d}{number + 1:03d}"
    name, _, absence, unauthorised, lateness = _profile(rng.random())
    return DemoPupil(
        upn=check_letter(digits) + digits,
        surname="Ffug-" + pick(rng, ENDINGS),
        forename=pick(rng, GIRLS if sex == "F" else BOYS),
        date_of_birth=born,
        year_group=str(year),
        reg_group=f"{year}{'ABC'[int(rng.random() * 3)]}",
        school=school,
        sex=sex,
        profile=name,
        absence=absence,
        unauthorised=unauthorised,
        lateness=lateness,
        address=f"{1 + int(rng.random() * 120)} {pick(rng, STREETS)}",
        postcode=f"CF99 {1 + int(rng.random() * 9)}ZZ",
    )


def _profile(chance: float) -> tuple[str, float, float, float, float]:
    reached = 0.0
    for profile in PROFILES:
        reached += profile[1]
        if chance < reached:
            return profile
    return PROFILES[-1]
