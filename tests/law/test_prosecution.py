"""What a certificate of attendance must hold."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.law.measures import Counts
from ecede_desktop.law.prosecution import Certified, missing_for_court

D = dt.date
WHOLE = Certified(
    pupil_name="Gŵyn Ffug-Jones",
    date_of_birth=D(2013, 3, 14),
    school_name="Ysgol Enghraifft",
    school_number="6742999",
    first_day=D(2025, 9, 1),
    last_day=D(2025, 12, 19),
    counts=Counts(present=100, unauthorised=20, missing=0),
)

LACKS = [
    # name, what is otherwise, lacks (Education Act 1996 ss.8, 444(1), 566; SI 2010/1954)
    ("whole", WHOLE, []),
    ("no name", replace(WHOLE, pupil_name=" "), ["pupil_name_missing"]),
    ("no day of birth", replace(WHOLE, date_of_birth=None), ["date_of_birth_missing"]),
    ("no school name", replace(WHOLE, school_name=""), ["school_name_missing"]),
    ("no school number", replace(WHOLE, school_number=""), ["school_name_missing"]),
    ("no register", replace(WHOLE, counts=Counts()), ["no_register"]),
    ("closed all the time is a register", replace(WHOLE, counts=Counts(not_required=10)), []),
    ("gaps", replace(WHOLE, counts=Counts(present=9, missing=1)), ["missing_marks"]),
    ("gaps known", replace(WHOLE, counts=Counts(present=9, missing=1), missing_acknowledged=True), []),
    ("too young", replace(WHOLE, date_of_birth=D(2021, 1, 1)), ["not_of_school_age"]),
    ("five on the last day", replace(WHOLE, date_of_birth=D(2020, 8, 31), last_day=D(2025, 9, 1)), []),
    ("too old", replace(WHOLE, date_of_birth=D(2009, 8, 31)), ["not_of_school_age"]),
    ("sixteen this year", replace(WHOLE, date_of_birth=D(2009, 9, 1)), []),
    ("born before every rule", replace(WHOLE, date_of_birth=D(1980, 1, 1)), ["not_of_school_age"]),
    ("two things", replace(WHOLE, pupil_name="", counts=Counts()), ["pupil_name_missing", "no_register"]),
]


@pytest.mark.parametrize(("certified", "keys"), [row[1:] for row in LACKS], ids=[row[0] for row in LACKS])
def test_a_certificate_lacks_what_the_act_asks_for(certified: Certified, keys: list[str]) -> None:
    found = missing_for_court(certified)
    assert [lack.key for lack in found] == keys
    assert all(lack.english and lack.welsh and lack.citation.act for lack in found)
