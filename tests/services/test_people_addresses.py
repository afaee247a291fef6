"""Addresses: an overlap is a question, never a silence; a child without a home is recorded as such."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.addresses import AddressFact, RecordAddress
from ecede_desktop.records.people import EndFact, RecordPerson, Whom, WithdrawFact
from ecede_desktop.services import people, person_facts, pupils, search
from ecede_desktop.services.addresses import AddressesOverlap, record_address
from tests.services.families import Family, family

__all__ = ["family"]
JAN, FEB, TODAY, TOMORROW = dt.date(2026, 1, 5), dt.date(2026, 2, 2), dt.date(2026, 3, 2), dt.date(2026, 3, 3)


def gwyn(family: Family) -> Whom:
    return Whom(pupil_id=family.pupils["Gwyn"])


def home(family: Family, line: str = "9 Stryd Ddychmygol", **said: object) -> RecordAddress:
    return RecordAddress(gwyn(family), (line,), "cf99 9zz", source="Mother, by telephone", **said)  # type: ignore[arg-type]


def held(family: Family) -> list[AddressFact]:
    return list(people.read_person(family.desk, gwyn(family)).addresses)


def lives_at(family: Family) -> str:
    address = pupils.pupil(family.desk, pupil_id=family.pupils["Gwyn"]).address
    return address.one_line if address else ""


def test_a_second_home_is_a_question_and_nothing_changes_until_it_is_answered(family: Family) -> None:
    with pytest.raises(AddressesOverlap) as refused:
        record_address(family.desk, home(family, from_date=FEB))
    assert "1 Heol Enghraifft" in refused.value.text
    assert [row.lines for row in refused.value.former] == [("1 Heol Enghraifft", "Tref Ffug")]
    assert lives_at(family).startswith("1 Heol Enghraifft") and len(held(family)) == 1


def test_the_former_home_ends_the_day_before_where_that_is_said(family: Family) -> None:
    record_address(family.desk, home(family, from_date=FEB, overlap="end_former"))
    new, old = held(family)
    assert (new.one_line, new.stands, new.recorded_by) == ("9 Stryd Ddychmygol, CF99 9ZZ", True, "Aled Ffug-Swyddog")
    assert (old.to_date, old.recorded_by) == (dt.date(2026, 2, 1), "")
    assert lives_at(family) == "9 Stryd Ddychmygol, CF99 9ZZ"
    assert [row.title for row in search.find(family.desk, "Ddychmygol")] == ["Gwyn Ffug-Jones"]


def test_both_homes_stand_where_a_reason_says_why(family: Family) -> None:
    with pytest.raises(Refused, match="why both"):
        record_address(family.desk, home(family, from_date=FEB, overlap="both_stand"))
    record_address(
        family.desk, home(family, from_date=FEB, overlap="both_stand", overlap_reason="Weeks with the father")
    )
    assert [row.stands for row in held(family)] == [True, True]


def test_to_end_the_former_home_the_first_day_is_needed(family: Family) -> None:
    with pytest.raises(Refused) as refused:
        record_address(family.desk, home(family, overlap="end_former"))
    assert refused.value.key == "overlap_needs_day"


def test_a_home_that_begins_later_cannot_be_ended_the_day_before(family: Family) -> None:
    record_address(family.desk, home(family, from_date=FEB, overlap="end_former"))
    with pytest.raises(Refused) as refused:
        record_address(family.desk, home(family, "3 Maes Ffug", from_date=JAN, overlap="end_former"))
    assert refused.value.key == "former_begins_later" and "02/02/2026" in refused.value.text


def test_no_fixed_abode_that_begins_later_is_told_without_an_empty_place_for_its_address(family: Family) -> None:
    nowhere = RecordAddress(gwyn(family), (), kind="no_fixed_abode", from_date=FEB, overlap="end_former")
    record_address(family.desk, nowhere)
    with pytest.raises(Refused) as refused:
        record_address(family.desk, home(family, "3 Maes Ffug", from_date=JAN, overlap="end_former"))
    assert refused.value.key == "former_without_home_begins_later"
    assert "address" not in refused.value.facts and "02/02/2026" in refused.value.text


def test_addresses_that_do_not_meet_in_time_are_not_asked_about(family: Family) -> None:
    record_address(family.desk, home(family, from_date=FEB, overlap="end_former"))
    (_, old) = held(family)
    person_facts.withdraw_fact(family.desk, WithdrawFact("address", old.id, "A slip of the file"))
    assert record_address(family.desk, home(family, "3 Maes Ffug", from_date=JAN, to_date=dt.date(2026, 2, 1))).changes


def test_a_child_with_no_fixed_abode_is_told_where_they_can_be_found(family: Family) -> None:
    record_address(
        family.desk,
        RecordAddress(gwyn(family), ("On a friend's sofa in Tref Ffug",), kind="no_fixed_abode", from_date=FEB,
                      overlap="end_former"),
    )  # fmt: skip
    address = pupils.pupil(family.desk, pupil_id=family.pupils["Gwyn"]).address
    assert address is not None and (address.kind, address.one_line) == (
        "no_fixed_abode", "On a friend's sofa in Tref Ffug"
    )  # fmt: skip


def test_an_address_for_letters_is_not_where_somebody_is_visited(family: Family) -> None:
    record_address(family.desk, home(family, "PO Box 1", kind="correspondence"))
    assert lives_at(family).startswith("1 Heol Enghraifft")


def test_a_temporary_home_is_where_somebody_is_visited_meanwhile(family: Family) -> None:
    record_address(family.desk, home(family, "Gwesty Ffug", kind="temporary", from_date=FEB))
    assert lives_at(family).startswith("Gwesty Ffug")
    temporary = next(row for row in held(family) if row.kind == "temporary")
    person_facts.end_fact(family.desk, EndFact("address", temporary.id, TODAY))
    assert lives_at(family).startswith("1 Heol Enghraifft")


def test_the_same_address_said_twice_is_kept_once(family: Family) -> None:
    record_address(family.desk, home(family, from_date=FEB, overlap="end_former"))
    assert not record_address(family.desk, home(family)).changes
    assert len(held(family)) == 2


def test_an_address_that_was_withdrawn_stays_to_be_read_and_counts_no_more(family: Family) -> None:
    (old,) = held(family)
    person_facts.withdraw_fact(family.desk, WithdrawFact("address", old.id, "Another family's"))
    (old,) = held(family)
    assert old.withdrawn_reason == "Another family's" and lives_at(family) == ""
    assert search.find(family.desk, "1 Heol Enghraifft Tref Ffug") != ()


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"kind": "castle"}, "address_kind"),
        ({"from_date": TOMORROW}, "fact_from_future"),
        ({"to_date": TOMORROW}, "fact_to_future"),
        ({"from_date": FEB, "to_date": JAN}, "fact_ends_before"),
        ({"overlap": "perhaps"}, "overlap_answer"),
    ],
)
def test_an_address_that_cannot_be_is_refused(family: Family, said: dict[str, object], key: str) -> None:
    with pytest.raises(Refused) as refused:
        record_address(family.desk, home(family, **said))
    assert refused.value.key == key


def test_an_empty_address_is_refused_but_for_no_fixed_abode(family: Family) -> None:
    with pytest.raises(Refused, match="no fixed abode"):
        record_address(family.desk, RecordAddress(gwyn(family), (" ",)))


def test_a_parents_and_another_persons_address_stand_on_their_own_rows(family: Family) -> None:
    nain = people.record_person(family.desk, RecordPerson("Ffug-Nain", "Olwen")).value
    record_address(family.desk, RecordAddress(nain.whom, ("1 Lôn Ffug",), "CF99 1ZZ"))
    record_address(family.desk, RecordAddress(Whom(parent_id=family.mother), ("2 Lôn Ffug",), "CF99 1ZZ"))
    (parent,) = pupils.pupil(family.desk, pupil_id=family.pupils["Gwyn"]).parents
    assert parent.address is not None and parent.address.one_line == "2 Lôn Ffug, CF99 1ZZ"
    assert [row.one_line for row in people.read_person(family.desk, nain.whom).addresses] == ["1 Lôn Ffug, CF99 1ZZ"]


def test_a_confidential_address_is_left_out_of_what_goes_out(family: Family) -> None:
    from ecede_desktop.store import pupil_files

    record_address(family.desk, home(family, from_date=FEB, overlap="end_former", confidential=True))
    with family.desk.reading() as session:
        assert pupil_files.details(session, family.pupils["Gwyn"]).address is None


def test_no_fixed_abode_is_named_in_words_where_it_stands_in_the_way(family: Family) -> None:
    nowhere = RecordAddress(gwyn(family), (), kind="no_fixed_abode", from_date=FEB, overlap="end_former")
    record_address(family.desk, nowhere)
    with pytest.raises(Refused, match="No fixed abode begins on 02/02/2026"):
        record_address(family.desk, home(family, from_date=FEB, overlap="end_former"))
