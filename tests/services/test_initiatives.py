"""Initiatives: before and after in windows of the same length, beside comparable schools, and never a proof."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import UserError
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.targets import EndInitiative, RecordInitiative
from ecede_desktop.services import initiatives
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.engine import Store
from tests.desks import MARI, NOW
from tests.services.schools_in_store import OTHER, SCHOOL, THIRD, absent_on, lay_pupils, lay_school, marks

BEGUN = dt.date(2026, 1, 12)
COMMAND = RecordInitiative("Ymgyrch Ffug", "campaign", BEGUN, (SCHOOL,), dt.date(2026, 1, 23))
BEFORE = [dt.date(2025, 12, 17), dt.date(2025, 12, 18)]


def test_windows_are_as_many_school_days_before_as_after(any_store: Store):
    desk = Desk(any_store, MARI, FixedClock(NOW), load_pack())
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=absent_on(BEFORE)))
    lay_school(desk, OTHER, "Yr Ail")
    lay_pupils(desk, OTHER, marks(desk))
    found = initiatives.effect(desk, initiatives.record_initiative(desk, COMMAND).value.id)
    # Ten days after; before it five of January and, over Christmas, five of December.
    assert found.school_days == 10
    assert (found.before_first, found.before_last) == (dt.date(2025, 12, 15), dt.date(2026, 1, 11))
    assert (found.after_first, found.after_last) == (BEGUN, dt.date(2026, 1, 23))
    assert found.together is not None
    assert (found.together.before.possible, found.together.after.possible) == (20, 20)
    assert (found.together.before_figure, found.together.after_figure, found.together.change) == (
        Decimal("80.0"), Decimal("100.0"), Decimal("20.0"),
    )  # fmt: skip
    assert found.comparable is not None
    assert (found.comparable.schools, found.comparable.change) == (1, Decimal("0.0"))


def test_only_schools_of_the_same_phase_and_medium_compare(desk: Desk):
    lay_school(desk)
    lay_school(desk, OTHER, "Yr Ail", medium="english")
    lay_school(desk, THIRD, "Y Drydedd")
    for number in (SCHOOL, OTHER, THIRD):
        lay_pupils(desk, number, marks(desk))
    row = initiatives.record_initiative(desk, replace(COMMAND, school_numbers=(SCHOOL, THIRD))).value
    found = initiatives.effect(desk, row.id)
    assert found.comparable is None
    assert set(found.alone) == {"Ysgol Enghraifft", "Y Drydedd"}
    assert [line.number for line in found.lines] == [THIRD, SCHOOL]


def test_an_initiative_still_to_come_shows_nothing(desk: Desk):
    lay_school(desk)
    command = replace(COMMAND, first_day=dt.date(2026, 3, 9), last_day=None)
    found = initiatives.effect(desk, initiatives.record_initiative(desk, command).value.id)
    assert (found.school_days, found.lines) == (0, ())


def test_an_end_is_added_and_the_note_grows(desk: Desk):
    lay_school(desk)
    row = initiatives.record_initiative(desk, replace(COMMAND, last_day=None, note="Phone calls by ten.")).value
    ended = initiatives.end_initiative(desk, EndInitiative(row.id, dt.date(2026, 2, 6), "Funding ended.")).value
    assert ended.last_day == dt.date(2026, 2, 6)
    assert ended.note == "Phone calls by ten.\nFunding ended."
    assert [one.name for one in initiatives.list_initiatives(desk, SCHOOL)] == ["Ymgyrch Ffug"]


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (replace(COMMAND, name=" "), "initiative_name"),
        (replace(COMMAND, kind="party"), "initiative_kind"),
        (replace(COMMAND, school_numbers=()), "initiative_schools"),
        (replace(COMMAND, last_day=dt.date(2026, 1, 1)), "initiative_days"),
        (replace(COMMAND, school_numbers=(SCHOOL, "6740000")), "no_such_school"),
    ],
)
def test_an_initiative_that_cannot_be_is_refused(desk: Desk, command: RecordInitiative, key: str):
    lay_school(desk)
    with pytest.raises(UserError) as refusal:
        initiatives.record_initiative(desk, command)
    assert refusal.value.key == key
    assert initiatives.list_initiatives(desk) == ()
