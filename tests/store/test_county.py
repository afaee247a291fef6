"""A county is read alike from either database, by the keys that each writes its ids as."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.code_sets import SaveCodeSet
from ecede_desktop.records.figures import AskFigures
from ecede_desktop.records.snapshots import NewSnapshot
from ecede_desktop.services import code_sets, figures, transitions
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import county, snapshots
from ecede_desktop.store.engine import Store
from tests.desks import MARI, NOW
from tests.services.county_in_store import OTHER, PRIMARY, County, away, present, school_days

AUTUMN = (dt.date(2025, 9, 1), dt.date(2025, 10, 24))
SET = """[[set]]
id = "CY-2027"
jurisdiction = "CY"
valid_from = 2027-09-01
source = "test"
codes = [{ code = "/", en = "Present", cy = "Presennol", class = "P", mark = "U" }]
"""


@pytest.fixture
def office(any_store: Store) -> Desk:
    return Desk(any_store, MARI, FixedClock(NOW), load_pack())


def test_figures_are_the_same_from_both(office: Desk) -> None:
    laid = County(office)
    with laid.together():
        for name, days in (("Siân", 8), ("Gwyn", 0)):
            laid.pupil(name)
            laid.marks(name, present(*AUTUMN, away(school_days(*AUTUMN)[:days])))
        laid.pupil("Gwyn", OTHER, status="S")
        laid.marks("Gwyn", present(*AUTUMN), OTHER)
        laid.member("Siân", "aln", last=school_days(*AUTUMN)[0])
        laid.parent_of("Siân", "Gwyn")
    table = figures.figures(office, AskFigures(*AUTUMN, "cohort"))
    assert (table.total.pupils, table.total.counts.absent, table.second_left_out) == (2, 16, 80)
    assert [(row.key, row.counts.possible) for row in table.rows] == [("aln", 2)]
    assert transitions.transitions(office, table.ask.scope, AUTUMN[1]).not_arrived == ()
    with office.reading() as session:
        keys = [spell.key for spell in county.spells(session)]
        assert {row.spell for row in county.marks(session, [2025])} == set(keys) == set(county.first_years(session))
        assert {school.number for school in county.schools(session)} >= {PRIMARY, OTHER}
        assert len(list(county.families(session))) == 2
        assert county.school_years(session) == [2025]
        line = county.last_line(session)
        assert county.kinds_after(session, line) == set() and "import" in county.kinds_after(session, 0)


def test_code_sets_and_snapshots_are_kept_in_both(office: Desk) -> None:
    code_sets.save_set(office, SaveCodeSet(SET))
    assert [row.codes.id for row in code_sets.list_sets(office) if row.whose == "council"] == ["CY-2027"]
    with office.writing() as unit:
        kept = snapshots.add(unit, NewSnapshot("figures", "Test", {"rows": [1, "ŵ"]}))
        unit.commit()
    with office.reading() as session:
        assert snapshots.get(session, kept.id).whole
