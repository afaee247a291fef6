"""A code set is edited row by row; each fault is told at its field, and what would change before it is kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.law.code_set_text import written
from ecede_desktop.law.codes import CodeSet, MarkClass, MarkCode, read_code_sets, shipped_book
from ecede_desktop.services import code_set_editing as editing
from ecede_desktop.services import code_sets
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import checks
from ecede_desktop.store.tables import AuditLine
from tests.services.county_in_store import County

COVID = shipped_book().get("CY-COVID")
HOME = MarkCode("[", 'Learning at "home" \\ online', "Dysgu gartref ŵ", MarkClass.APPROVED, "U", maps_to="B")
SPRING = dt.date(2021, 4, 12)


def refused(made: pytest.ExceptionInfo[Refused]) -> tuple[str, object]:
    return made.value.key, made.value.facts.get("field")


@pytest.mark.parametrize("name", list(shipped_book().sets))
def test_what_is_written_is_read_as_the_same_set(name: str) -> None:
    codes = shipped_book().get(name)
    assert read_code_sets(written(codes)) == (codes,)


def test_quotes_and_backslashes_of_a_meaning_are_kept() -> None:
    made = editing.with_code(COVID, HOME)
    assert read_code_sets(written(made))[0].codes["["] == HOME


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"code": "-"}, ("code_sign", "code")),
        ({"code": "ŵ"}, ("code_sign", "code")),
        ({"code": "LONGER"}, ("code_sign", "code")),
        ({"code": "/"}, ("code_twice", "code")),
        ({"english": " "}, ("code_meaning_empty", "english")),
        ({"welsh": ""}, ("code_meaning_empty", "welsh")),
        ({"maps_to": ""}, ("code_maps_to_missing", "maps_to")),
        ({"maps_to": "?"}, ("code_maps_to_missing", "maps_to")),
        ({"code": "H1", "maps_to": ""}, ("code_held_as", "maps_to")),
        ({"code": "H1", "maps_to": "/"}, ("code_held_as", "maps_to")),
    ],
)
def test_a_row_that_cannot_be_is_refused_at_its_field(changed: dict[str, Any], expected: tuple[str, str]) -> None:
    present = MarkCode("/", "Present", "Presennol", MarkClass.PRESENT, "C")
    codes = editing.with_code(COVID, present)
    with pytest.raises(Refused) as refusal:
        editing.with_code(codes, replace(HOME, **changed))
    assert refused(refusal) == expected


def test_a_row_takes_the_place_of_the_one_it_is_for() -> None:
    codes = editing.with_code(editing.with_code(COVID, HOME), replace(HOME, code=";", maps_to="Y"))
    made = editing.with_code(codes, replace(HOME, code="]"), instead="[")
    assert list(made.codes) == ["]", ";"]
    assert list(editing.without_code(made, "]").codes) == [";"]


def test_a_code_that_longer_ones_are_held_as_stays() -> None:
    codes = shipped_book().get("EN-2024")
    core = next(iter(codes.longer.values())).maps_to
    with pytest.raises(Refused) as refusal:
        editing.without_code(codes, core)
    assert refused(refusal) == ("code_held_as", "maps_to")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (("", "CY", SPRING, None, "x"), ("code_set_id", "id")),
        (("CY 26", "CY", SPRING, None, "x"), ("code_set_id", "id")),
        (("CY-2010", "CY", SPRING, None, "x"), ("code_set_id_taken", "id")),
        (("CY-26", "", SPRING, None, "x"), ("code_set_jurisdiction", "jurisdiction")),
        (("CY-26", "CY", None, None, "x"), ("code_set_first_day", "first")),
        (("CY-26", "CY", SPRING, dt.date(2021, 4, 11), "x"), ("code_set_days", "last")),
        (("CY-26", "CY", SPRING, None, " "), ("code_set_source", "source")),
    ],
)
def test_facts_that_cannot_be_are_refused_at_their_field(facts: Any, expected: tuple[str, str]) -> None:
    name, where, first, last, source = facts
    with pytest.raises(Refused) as refusal:
        editing.described(None, name, where, first, last, source, ["CY-2010"])
    assert refused(refusal) == expected


def test_what_would_change_is_told_and_nothing_is_written(desk: Desk) -> None:
    made = editing.with_code(COVID, HOME)
    told = editing.preview(desk, made)
    assert (told.before, [row.code for row in told.added], told.removed, told.changed) == (COVID, ["["], (), ())
    assert (told.instead_of, told.facts_changed, told.changes) == ("CY-2010", False, 1)
    assert code_sets.list_versions(desk, "CY-COVID") == ()
    assert editing.preview(desk, COVID).changes == 0


def test_a_set_that_was_edited_is_kept_in_versions_and_in_the_audit(desk: Desk) -> None:
    made = editing.with_code(COVID, HOME)
    outcome = editing.save(desk, made, "From the schools' systems.")
    assert outcome.value.codes == made
    again = editing.with_code(made, replace(HOME, english="At home"), instead="[")
    told = editing.preview(desk, again)
    assert [(old.english, new.english) for old, new in told.changed] == [(HOME.english, "At home")]
    editing.save(desk, again, "")
    assert [row.note for row in code_sets.list_versions(desk, "CY-COVID")] == ["", "From the schools' systems."]
    with desk.reading() as session:
        lines = session.query(AuditLine).filter(AuditLine.record_kind == "code_set").count()
    assert lines == 2
    assert checks.verify(desk.store).faults == ()


def test_what_marks_are_held_with_counts_as_it_did(desk: Desk) -> None:
    made = editing.with_code(COVID, HOME)
    editing.save(desk, made, "")
    county = County(desk)
    county.pupil("Siân")
    county.marks("Siân", {SPRING: "[["}, code_set="CY-COVID")
    otherwise = replace(HOME, mark_class=MarkClass.AUTHORISED)
    for change in (
        lambda: editing.with_code(made, otherwise, instead="[", held=made),
        lambda: editing.preview(desk, editing.with_code(made, otherwise, instead="[")),
        lambda: editing.without_code(made, "[", held=made),
    ):
        with pytest.raises(Refused) as refusal:
            change()
        assert refused(refusal) == ("code_set_in_use", "mark_class")
    assert editing.preview(desk, editing.with_code(made, replace(HOME, welsh="Gartref"), instead="[")).mark_years == 1


def test_a_new_set_begins_from_another_ones_codes() -> None:
    before = shipped_book().get("CY-2010")
    made = editing.described(
        before, "CY-2026", "CY", dt.date(2026, 9, 1), None, "The review of 2026", taken=["CY-2010"]
    )
    assert isinstance(made, CodeSet)
    assert (made.id, made.codes) == ("CY-2026", before.codes)
