"""A text that does not fit is refused by its field before it reaches either database, and nothing is kept."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from ecede_desktop.errors import Refused
from ecede_desktop.records.people import RecordPerson
from ecede_desktop.services import people
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import Person


def counted(desk: Desk) -> int:
    with desk.reading() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


@pytest.mark.parametrize(
    ("command", "key", "field"),
    [
        (RecordPerson("Ffug" * 51), "text_too_long", "surname"),
        (RecordPerson("Ffug", "\x00Siân"), "text_has_null", "forename"),
        (RecordPerson("Ffug", note="x" * 1_000_001), "text_too_long", "note"),
    ],
)
def test_a_text_that_does_not_fit_is_refused_and_leaves_no_trace(
    desk: Desk, command: RecordPerson, key: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        people.record_person(desk, command)
    assert (refused.value.key, refused.value.facts["field"]) == (key, field)
    assert len(str(refused.value)) < 120
    assert counted(desk) == 0


def test_what_just_fits_is_kept_whole(desk: Desk) -> None:
    row = people.record_person(desk, RecordPerson("Ŵ" * 200, note="ŷ" * 100_000)).value
    assert (len(row.surname), len(row.note)) == (200, 100_000)
