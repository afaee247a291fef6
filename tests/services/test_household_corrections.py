"""A household written wrongly is put right for everybody in it, and what stood there stays with the reason."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.people import EndFact, Whom
from ecede_desktop.records.ties import CorrectHousehold, HouseholdRow, RecordHousehold
from ecede_desktop.services import people, person_facts, ties
from ecede_desktop.services.household_corrections import correct_household
from tests.services.families import Family, family

__all__ = ["family"]
JAN, FEB = dt.date(2026, 1, 5), dt.date(2026, 2, 2)


def whom(family: Family) -> tuple[Whom, Whom]:
    return Whom(pupil_id=family.pupils["Gwyn"]), Whom(pupil_id=family.pupils["Elin"])


@pytest.fixture
def home(family: Family) -> HouseholdRow:
    """Gwyn lives there; Elin moved out."""
    told = RecordHousehold("Home", whom(family), ("1 Heol",), "CF99 9ZZ", "Ring first.", JAN, "Mother")
    made = ties.record_household(family.desk, told).value
    elin = next(member for member in made.members if member.person.forename == "Elin")
    person_facts.end_fact(family.desk, EndFact("member", elin.id, FEB))
    return made


def right(home: HouseholdRow, **said: object) -> CorrectHousehold:
    return CorrectHousehold(home.id, **({"reason": "Seen at the door.", "label": "Home", "lines": ("2 Heol",)} | said))  # type: ignore[arg-type]


def households(family: Family) -> tuple[HouseholdRow, ...]:
    return people.read_person(family.desk, whom(family)[0]).households


def test_everybody_goes_along_with_their_days_and_the_former_is_kept(family: Family, home: HouseholdRow) -> None:
    outcome = correct_household(family.desk, right(home, postcode="cf99  9zy"))
    wrong, new = households(family)
    assert outcome.value == new
    assert (new.label, new.lines, new.postcode, new.note) == ("Home", ("2 Heol",), "CF99 9ZY", "Ring first.")
    told = [(member.person.forename, member.from_date, member.to_date, member.source) for member in new.members]
    assert told == [("Gwyn", JAN, None, "Mother"), ("Elin", JAN, FEB, "Mother")]
    assert (wrong.lines, wrong.postcode) == (("1 Heol",), "CF99 9ZZ")
    assert {member.withdrawn_reason for member in wrong.members} == {"Seen at the door."}


def test_the_same_words_change_nothing_and_a_second_correction_of_the_former_is_refused(
    family: Family, home: HouseholdRow
) -> None:
    assert not correct_household(family.desk, right(home, lines=("1 Heol",), postcode="CF99 9ZZ")).changes
    correct_household(family.desk, right(home))
    with pytest.raises(Refused, match="corrected already"):
        correct_household(family.desk, right(home, lines=("3 Heol",)))
    assert len(households(family)) == 2


@pytest.mark.parametrize(("said", "field"), [({"reason": " "}, "reason"), ({"label": "", "lines": (" ",)}, "label")])
def test_it_is_refused_at_the_field_and_leaves_no_trace(
    family: Family, home: HouseholdRow, said: dict[str, object], field: str
) -> None:
    before = households(family)
    with pytest.raises(Refused) as refused:
        correct_household(family.desk, right(home, **said))
    assert refused.value.facts["field"] == field
    assert households(family) == before
