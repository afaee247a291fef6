"""The window names codes by the council's own sets, from when a store opens until it is closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.code_sets import SaveCodeSet
from ecede_desktop.services import calendars, code_sets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import code_book, wording
from ecede_desktop.ui.main_window import MainWindow
from ecede_desktop.ui.operations import Operations
from tests.services.county_in_store import PRIMARY, County
from tests.services.test_code_sets import COVID, SPRING
from tests.ui.panels import Settle, look, operations, settle

__all__ = ["look", "operations", "settle"]


@pytest.fixture
def reader(desk: Desk, operations: Operations, settle: Settle) -> Iterator[code_book.CodeBookReader]:
    made = code_book.CodeBookReader(desk, operations)
    settle()
    yield made
    made.forget()


def test_a_code_of_the_council_is_named_by_its_own_meaning(
    desk: Desk, operations: Operations, reader: code_book.CodeBookReader, settle: Settle
) -> None:
    assert wording.code_meaning(";", SPRING[0]) == ";"
    operations.write(lambda: code_sets.save_set(desk, SaveCodeSet(COVID % "NR")))
    settle()
    assert wording.code_meaning(";", SPRING[0]) == "Covid"
    assert wording.code_meaning(";", dt.date(2025, 11, 3)) == ";"
    assert wording.mark_sentence(MarkCell(SPRING[0], "AM", ";", "NR")).splitlines()[1] == ";: Covid"


def test_codes_of_england_are_named_where_wales_has_none_such(reader: code_book.CodeBookReader) -> None:
    autumn = dt.date(2024, 11, 4)
    assert wording.code_meaning("C2", autumn) != "C2"
    assert wording.code_meaning("I", autumn) == "Illness"


def test_the_window_reads_the_book_when_it_opens_and_forgets_it_when_it_closes(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    code_sets.save_set(desk, SaveCodeSet(COVID % "NR"))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: wording.code_meaning(";", SPRING[0]) == "Covid", timeout=10_000)
    window.close()
    assert code_book.current().on(SPRING[0]) is not None
    assert wording.code_meaning(";", SPRING[0]) == ";"


def test_a_calendar_reads_a_year_with_the_councils_set(desk: Desk) -> None:
    """By the council's set “;” is no school for that pupil; by the shipped one it would be a code nobody knows."""
    county = County(desk)
    county.pupil("Siân")
    county.marks("Siân", {SPRING[0]: ";;"}, code_set="CY-COVID")

    def required() -> int:
        with desk.reading() as session:
            found = calendars.session_tally(session, desk.pack, PRIMARY, 2020)
        assert found is not None
        return sum(found.required)

    assert required() == 2
    code_sets.save_set(desk, SaveCodeSet(COVID % "NR"))
    assert required() == 0
