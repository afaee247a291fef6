"""What a case shows beside the parents: groups as they were told, and the latest contacts that each school claims."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.records.transfers import ContactLine, PupilDetails
from ecede_desktop.services import family
from tests.services.offices import GWYN, OTHER, WEEK, Office, office
from tests.services.test_imports_undo import later, take_back

__all__ = ["office"]


def contact(surname: str, order: int = 1, **told: object) -> ContactLine:
    return ContactLine(order=order, surname=surname, forename="Non", relationship="mother", responsibility=True, **told)  # type: ignore[arg-type]


def claimed(office: Office) -> list[tuple[str, tuple[str, ...]]]:
    found = family.read_family(office.desk, office.pupil_id(GWYN))
    return [(row.full_name, row.schools) for row in found.claims]


def test_only_the_latest_claims_of_a_school_are_shown_and_none_that_was_taken_back(office: Office) -> None:
    office.take_told(WEEK, details={0: PupilDetails(contacts=(contact("Ffug-Hen"),))})
    later(office)
    two = (contact("Ffug-Jones", phones=(("M", "07700 900123"),)), contact("Ffug-Evans", 2))
    latest = office.take_told(WEEK + "\r\n", details={0: PupilDetails(contacts=two)})
    assert claimed(office) == [("Non Ffug-Jones", ("Ysgol Enghraifft",)), ("Non Ffug-Evans", ("Ysgol Enghraifft",))]
    row = family.read_family(office.desk, office.pupil_id(GWYN)).claims[0]
    assert (row.phones, row.responsibility, row.claimed_on) == (("07700 900123",), True, dt.date(2026, 3, 2))
    take_back(office, latest.import_id)
    assert claimed(office) == [("Non Ffug-Hen", ("Ysgol Enghraifft",))]


def test_two_schools_claim_each_for_itself(office: Office) -> None:
    office.take_told(WEEK, details={0: PupilDetails(contacts=(contact("Ffug-Jones"),))})
    later(office)
    office.take_told(WEEK, school=OTHER, name="other.csv", details={0: PupilDetails(contacts=(contact("Ffug-Evans"),))})
    assert [name for name, _ in claimed(office)] == ["Non Ffug-Evans", "Non Ffug-Jones"]


def test_nobody_becomes_a_parent_by_it(office: Office) -> None:
    office.take_told(WEEK, details={0: PupilDetails(contacts=(contact("Ffug-Jones"),))})
    with office.desk.reading() as session:
        from ecede_desktop.store import pupils

        assert pupils.pupil(session, office.pupil_id(GWYN)).parents == ()
