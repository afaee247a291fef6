"""What a prosecution needs of a register: what a certificate of attendance must hold."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.school_age import compulsory_school_age


@dataclass(frozen=True)
class Certified:
    """What a certificate of attendance would say of a child and a period."""

    pupil_name: str
    date_of_birth: dt.date | None
    school_name: str
    school_number: str
    first_day: dt.date
    last_day: dt.date
    counts: Counts
    missing_acknowledged: bool = False
    """The officer knows of the sessions without a mark and wants them shown as such."""


@dataclass(frozen=True)
class Lack:
    """Something that stands in the way of a certificate, in both languages, with its source."""

    key: str
    english: str
    welsh: str  # cy: translator to check
    citation: Citation


_CERTIFICATE = Citation("Education Act 1996", "s.566")
_AGE = Citation("Education Act 1996", "ss.8, 444(1)")
_REGISTER = Citation("Education (Pupil Registration) (Wales) Regulations 2010", "regs 4, 10–11")
_NAME = Lack(
    "pupil_name_missing",
    "The child's full name is not recorded.",
    "Nid yw enw llawn y plentyn wedi'i gofnodi.",
    _CERTIFICATE,
)
_BORN = Lack(
    "date_of_birth_missing",
    "The child's date of birth is not recorded.",
    "Nid yw dyddiad geni'r plentyn wedi'i gofnodi.",
    _AGE,
)
_SCHOOL = Lack(
    "school_name_missing",
    "The school's name or number is not recorded.",
    "Nid yw enw neu rif yr ysgol wedi'i gofnodi.",
    _CERTIFICATE,
)
_NO_REGISTER = Lack(
    "no_register",
    "There is no register of this child for the period.",
    "Nid oes cofrestr o'r plentyn hwn ar gyfer y cyfnod.",
    _REGISTER,
)
_GAPS = Lack(
    "missing_marks",
    "Sessions of the period have no mark, and nobody has acknowledged that.",
    "Mae sesiynau o'r cyfnod heb farc, ac nid oes neb wedi cydnabod hynny.",
    _REGISTER,
)
_TOO_YOUNG_OR_OLD = Lack(
    "not_of_school_age",
    "The child was not of compulsory school age on any day of the period.",
    "Nid oedd y plentyn o oedran ysgol gorfodol ar unrhyw ddiwrnod o'r cyfnod.",
    _AGE,
)


def missing_for_court(certified: Certified) -> tuple[Lack, ...]:
    """What a certificate of attendance (Education Act 1996 s.566) still lacks; nothing where it can be made."""
    counts = certified.counts
    lacks = (
        (not certified.pupil_name.strip(), _NAME),
        (certified.date_of_birth is None, _BORN),
        (not (certified.school_name.strip() and certified.school_number.strip()), _SCHOOL),
        (counts.possible + counts.not_required == 0, _NO_REGISTER),
        (counts.missing > 0 and not certified.missing_acknowledged, _GAPS),
        (certified.date_of_birth is not None and not _of_age(certified.date_of_birth, certified), _TOO_YOUNG_OR_OLD),
    )
    return tuple(lack for lacking, lack in lacks if lacking)


def _of_age(born: dt.date, certified: Certified) -> bool:
    try:
        age = compulsory_school_age(born)
    except ValueError:
        # Born before the rules that the tables hold: long past school age in any register on file.
        return False
    return age.first_day <= certified.last_day and certified.first_day <= age.last_day
