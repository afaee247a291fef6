"""The same days of the same school have the same missing marks on every screen, paper and check."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from ecede_desktop.law.measures import Counts, missing
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.attendance import AskSummary
from ecede_desktop.records.figures import AskFigures, Scope
from ecede_desktop.records.returns import AskCodeReturn
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.services import (
    attendance,
    calendars,
    code_returns,
    figures,
    register_checks,
    school_figures,
    schools,
)
from ecede_desktop.services.desk import Desk
from tests.law.packs import copy_shipped
from tests.services.schools_in_store import SCHOOL, all_day, lay_pupils, lay_school, marks

FIRST, LAST = dt.date(2025, 9, 1), dt.date(2026, 2, 27)
SATURDAY, INSET, GAP = dt.date(2025, 11, 15), dt.date(2025, 11, 17), dt.date(2025, 11, 18)
DUAL, NOT_REQUIRED = dt.date(2025, 11, 19), dt.date(2025, 11, 20)
ASK = AskFigures(FIRST, LAST, "school", Scope(school=SCHOOL))


@pytest.fixture
def marked(manager_desk: Desk) -> Desk:
    """A closed day and a Saturday on which one of five was marked, one day without a mark, D and sessions not due."""
    desk = manager_desk
    lay_school(desk)
    day = {INSET: "", GAP: "", DUAL: "D", NOT_REQUIRED: "Y"}
    slip = {SATURDAY: "/", INSET: "/"}
    rest = all_day({INSET: ""})
    lay_pupils(desk, SCHOOL, marks(desk, mark=all_day(day)), marks(desk, mark=all_day(slip)),
               *[marks(desk, mark=rest)] * 3)  # fmt: skip
    schools.record_closure(desk, RecordClosure(INSET, INSET, "inset", SCHOOL))
    return desk


def _said(desk: Desk) -> dict[str, tuple[int, int]]:
    """Missing and expected sessions by who says them."""
    (listed,) = school_figures.list_with_figures(desk)
    (row,) = figures.figures(desk, ASK).rows
    (summed,) = attendance.summary(desk, AskSummary("school", FIRST, LAST, school_number=SCHOOL))
    sums = register_checks.check_register(desk, SCHOOL, FIRST, LAST).value.sums
    lines = code_returns.plan_return(desk, AskCodeReturn(FIRST, LAST)).lines
    returned = Counts()
    for line in lines:
        fields = {"P": "present", "A": "approved", "AU": "authorised", "UN": "unauthorised", "NR": "not_required"}
        returned += Counts(**{fields.get(line.counts_as, "missing"): line.sessions})
    assert (listed.missing, row.missing) == (missing(listed.counts), missing(row.counts))
    return {
        "school list": (listed.counts.missing, listed.counts.expected),
        "figures": (row.counts.missing, row.counts.expected),
        "summary": (summed.counts.missing, summed.counts.expected),
        "register check": (sums.missing, sums.expected),
        "return": (returned.missing, returned.expected),
    }


def test_everybody_says_the_same_missing_marks_of_the_same_days(marked: Desk) -> None:
    said = _said(marked)
    assert set(said.values()) == {said["figures"]}
    assert said["figures"][0] == 2


def test_a_changed_treatment_of_d_reaches_all_of_them(marked: Desk, tmp_path: Path) -> None:
    before = _said(marked)["figures"]
    folder = copy_shipped(tmp_path)
    policy = (folder / "absence.toml").read_text(encoding="utf-8")
    text = policy.replace('[[dual_registered]]\nclass = "A"', '[[dual_registered]]\nclass = "NR"')
    assert text != policy
    (folder / "absence.toml").write_text(text, encoding="utf-8")
    said = _said(replace(marked, pack=load_pack(folder)))
    assert said == dict.fromkeys(said, (before[0], before[1] - 2))


def test_the_denominator_has_no_sessions_that_were_not_required(marked: Desk) -> None:
    (listed,) = school_figures.list_with_figures(marked)
    assert listed.counts.not_required == 2
    counts = listed.counts
    exact = Decimal(100 * counts.missing) / (counts.possible + counts.missing)
    assert listed.missing == exact.quantize(Decimal("0.1"))


def test_marks_of_most_pupils_outrank_the_calendar(marked: Desk) -> None:
    """A closure that most pupils have marks on was written down wrongly: its sessions are held and the gaps count."""
    held = calendars.sessions_held(marked, SCHOOL, SATURDAY, INSET)
    assert held == 0
    lay_pupils(marked, SCHOOL, *[marks(marked)] * 6, first=10)
    assert calendars.sessions_held(marked, SCHOOL, SATURDAY, INSET) == 2
    (row,) = figures.figures(marked, replace(ASK, first_day=INSET, last_day=INSET)).rows
    assert row.counts.missing == 8
    sums = register_checks.check_register(marked, SCHOOL, INSET, INSET).value.sums
    assert (sums.missing, sums.expected) == (8, row.counts.expected)


def test_a_closure_written_down_later_is_known_to_figures_in_memory(manager_desk: Desk) -> None:
    desk = manager_desk
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk), *[marks(desk, mark=all_day({INSET: ""}))] * 2)
    assert figures.figures(desk, ASK).rows[0].counts.missing == 4
    schools.record_closure(desk, RecordClosure(INSET, INSET, "inset", SCHOOL))
    assert figures.figures(desk, ASK).rows[0].counts.missing == 0
