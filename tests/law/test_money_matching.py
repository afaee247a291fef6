"""Which notice money is likely for: a number however it is written, or an amount with a surname."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.law.money_matching import Payable, likely, numbers_in
from ecede_desktop.law.notice_standing import clock_of
from ecede_desktop.law.notices import Amounts

DAY = dt.date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PN/2026/00001", ("PN/2026/00001",)), ("PN2026-1", ("PN/2026/00001",)), ("pn 2026 12", ("PN/2026/00012",)),
        ("FPN/2026/00001", ()), ("PN/2026/00001 PN/2026/1", ("PN/2026/00001",)), ("PN202600001", ("PN/2026/00001",)),
        ("PN/2026/00001, PN/2026/00002", ("PN/2026/00001", "PN/2026/00002")), ("PN/2026/0", ()), ("PN/1926/1", ()),
        ("2026/00001", ()), ("PN", ()), ("PNW/2026/00001", ()), ("PN/2026/1234567", ()),
        ("ŷ PN\u20102026\u20101", ("PN/2026/00001",)),
    ],
)  # fmt: skip
def test_a_number_is_found_in_what_a_payer_wrote(text: str, found: tuple[str, ...]) -> None:
    assert numbers_in(text, "PN") == found


@given(st.text(max_size=60))
def test_any_text_is_looked_through(text: str) -> None:
    assert all(number.startswith("PN/20") for number in numbers_in(text, "PN"))


@given(st.integers(2020, 2099), st.integers(1, 999_999), st.sampled_from(["/", "-", " ", "_", ". "]))
def test_a_number_with_marks_between_is_always_found(year: int, count: int, mark: str) -> None:
    assert numbers_in(f"x pn{mark}{year}{mark}{count} y", "PN") == (f"PN/{year}/{count:05d}",)


def payable(surname: str = "Ffug-Rees", held: int = 0, settled: bool = False) -> Payable:
    clock = clock_of(dt.date(2026, 3, 4))
    return Payable("PN/2026/00001", surname, Amounts(6000, 12000), clock, dt.date(2026, 3, 2), held, settled)


@pytest.mark.parametrize(
    ("pence", "on", "text", "whose", "found"),
    [
        (6000, DAY, "MRS FFUG REES", payable(), True),
        (6000, DAY, "Ffug-Reesé", payable(), False),
        (6000, DAY, "FFUG", payable(), False),
        (12000, DAY, "FFUG REES", payable(), False),
        (12000, dt.date(2026, 4, 10), "FFUG REES", payable(), True),
        (6000, dt.date(2026, 4, 10), "FFUG REES", payable(), False),
        (4000, DAY, "FFUG REES", payable(held=2000), True),
        (6000, DAY, "FFUG REES", payable(settled=True), False),
        (6000, dt.date(2026, 3, 1), "FFUG REES", payable(), False),
        (6000, DAY, "", payable(surname=""), False),
        (6000, DAY, "ffug bŵen", payable(surname="Ffug-Bwen"), True),
    ],
)  # fmt: skip
def test_amount_and_surname_must_both_fit(pence: int, on: dt.date, text: str, whose: Payable, found: bool) -> None:
    assert bool(likely(pence, on, text, [whose])) is found
