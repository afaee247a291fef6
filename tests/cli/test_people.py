"""Persons and families on the command line, as a script uses them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import delete

from ecede_desktop.cli import main
from ecede_desktop.cli import people as commands
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.pupils import pupil
from ecede_desktop.store.tables import MarkYear
from tests.services.families import Family, lay_family

Told = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def family(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Family:
    """Every command works at the desk of this test: opening a store is tested elsewhere, and takes its time."""

    @contextmanager
    def opened(_options: object, *, read_only: bool = False) -> Iterator[Desk]:
        yield desk

    monkeypatch.setattr(commands, "opened", opened)
    return lay_family(desk)


def run(*arguments: str) -> int:
    return main(["people", *arguments, "--store", "x"])


def answer(told: Told, *arguments: str) -> Any:
    """What a command answers as JSON."""
    told.readouterr()
    assert run(*arguments, "--json") == 0
    return json.loads(told.readouterr().out)


def upn(family: Family, name: str) -> str:
    return pupil(family.desk, pupil_id=family.pupils[name]).upn


def test_everything_is_recorded_of_a_parent_and_shown(family: Family, capsys: Told) -> None:
    who = ("--parent", str(family.mother))
    assert run("add-name", *who, "--kind", "former", "--surname", "Ffug-Evans", "--forename", "Mair") == 0
    assert run("add-address", *who, "--address", "9 Stryd Ffug, Tref Ffug", "--postcode", "CF99 1ZZ") == 0
    assert run("add-phone", *who, "--kind", "email", "--value", "mair@enghraifft.cymru") == 0
    paper = ("--on", "2026-03-01", "--paper", "Contact form")
    assert run("consent", *who, "--value", "mair@enghraifft.cymru", *paper) == 0
    assert run("language", *who, "--language", "cy") == 0
    assert run("need", *who, "--need", "large_print") == 0
    told = ("--evidence", "Bit the meter reader", "--decided-by", "Mari", "--told-on", "2026-03-01")
    assert run("marker", *who, "--category", "dog", *told) == 0
    capsys.readouterr()
    assert run("show", *who) == 0
    said = capsys.readouterr().out
    for words in (
        "Ms Mair Ffug-Jones", "Ffug-Evans", "9 Stryd Ffug, Tref Ffug, CF99 1ZZ", "may be served here since 2026-03-01",
        "Language: cy", "Dangerous dog or other animal (review by 2027-03-02)", "Child: Gwyn Ffug-Jones",
    ):  # fmt: skip
        assert words in said


def test_saying_the_same_twice_is_told(family: Family, capsys: Told) -> None:
    command = ("language", "--parent", str(family.mother), "--language", "cy")
    assert run(*command) == 0 and run(*command) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "It was recorded already; nothing was written."


def test_an_overlap_is_refused_with_what_to_do_and_answered(family: Family, capsys: Told) -> None:
    command = ("add-address", "--upn", upn(family, "Gwyn"), "--address", "9 Stryd Ffug", "--from", "2026-02-02")
    assert run(*command) == 2
    assert "Say whether it ended the day before" in capsys.readouterr().err
    assert run(*command, "--overlap", "end_former") == 0
    rows = answer(capsys, "show", "--upn", upn(family, "Gwyn"))["addresses"]
    assert [(row["lines"][0], row["to_date"]) for row in rows] == [
        ("9 Stryd Ffug", None), ("1 Heol Enghraifft", "2026-02-01")
    ]  # fmt: skip


def test_an_officer_cannot_end_a_warning_and_a_review_keeps_it(family: Family, capsys: Told) -> None:
    told = ("--evidence", "Bit", "--decided-by", "Mari", "--not-told-reason", "Not safe to tell")
    made = answer(capsys, "marker", "--upn", upn(family, "Gwyn"), "--category", "dog", *told)
    assert run("review-marker", made["id"], "--note", "Still there", "--review-on", "2026-09-01") == 0
    capsys.readouterr()
    assert run("end-marker", made["id"], "--reason", "Gone") == 2
    assert "A manager has to approve" in capsys.readouterr().err


def test_a_household_is_put_right_by_its_id(family: Family, capsys: Told) -> None:
    member = f"pupil:{upn(family, 'Gwyn')}"
    made = answer(capsys, "household", "--label", "Home", "--member", member, "--address", "1 Heol, Tref")
    of = ("correct-household", "--household", made["id"], "--label", "Home")
    right = answer(capsys, *of, "--address", "2 Heol, Tref", "--reason", "A slip of the pen.")
    assert right["lines"] == ["2 Heol", "Tref"] and right["id"] != made["id"]
    assert run(*of, "--address", "2 Heol, Tref", "--reason", "A slip of the pen.") == 2
    assert "corrected already" in capsys.readouterr().err


def test_a_family_is_told_with_ties_and_households(family: Family, capsys: Told) -> None:
    person = answer(capsys, "add-person", "--surname", "Ffug-Nain", "--forename", "Olwen", "--birth-note", "about 1950")
    gwyn = ("--upn", upn(family, "Gwyn"))
    assert run("tie", *gwyn, "--kind", "grandparent", "--other-person", person["person_id"]) == 0
    members = ("--member", f"pupil:{upn(family, 'Elin')}", "--member", f"pupil:{upn(family, 'Gwyn')}")
    assert run("household", "--label", "Nain's", *members, "--member", f"person:{person['person_id']}") == 0
    capsys.readouterr()
    assert run("family", *gwyn) == 0
    said = capsys.readouterr().out
    for words in ("Non Ffug-Jones", "Elin Ffug-Jones", "Olwen Ffug-Nain", "Grandparent of Gwyn Ffug-Jones"):
        assert words in said
    view = answer(capsys, "family", *gwyn)
    assert [row["person"]["forename"] for row in view["others"]] == ["Olwen"]
    assert view["children"][0]["counts"]["present"] > 0


def test_a_member_that_names_nobody_is_refused(capsys: Told) -> None:
    for member in ("Gwyn", "cat:1", "parent:1"):
        assert run("household", "--label", "Home", "--member", member) == 2
        assert "names nobody" in capsys.readouterr().err


def test_entries_are_ended_and_withdrawn_by_their_id(family: Family, capsys: Told) -> None:
    who = ("--upn", upn(family, "Gwyn"))
    assert run("need", *who, "--need", "bsl", "--from", "2026-01-05") == 0
    need = answer(capsys, "show", *who)["needs"][0]["id"]
    assert run("end", "need", need, "--on", "2026-02-01") == 0
    assert run("withdraw", "need", need, "--reason", "Misheard") == 0
    assert answer(capsys, "show", *who)["needs"][0]["withdrawn_reason"] == "Misheard"


def test_a_parent_is_linked_to_another_child_and_bound_to_a_pupil_and_parted(family: Family, capsys: Told) -> None:
    mother = ("--parent", str(family.mother))
    assert run("same", *mother, "--upn", upn(family, "Elin"), "--reason", "She said so") == 0
    assert run("link-child", *mother, "--upn", upn(family, "Elin")) == 2
    assert "their own parent" in capsys.readouterr().err
    assert run("not-same", *mother, "--reason", "Her aunt") == 0
    assert run("link-child", *mother, "--upn", upn(family, "Elin"), "--responsibility", "yes") == 0
    assert len(answer(capsys, "family", "--upn", upn(family, "Elin"))["children"]) == 3


def test_people_are_found(family: Family, capsys: Told) -> None:
    assert run("find", "Mair") == 0
    assert str(family.mother) in capsys.readouterr().out
    assert answer(capsys, "find", "gwin")[0]["title"] == "Gwyn Ffug-Jones"
    assert run("find", "zzzz") == 0
    assert "Nobody was found" in capsys.readouterr().err


def test_a_child_without_marks_has_no_percentage_in_the_family(family: Family, capsys: Told) -> None:
    with family.desk.writing() as unit:
        unit.session.execute(delete(MarkYear))
        unit.record("delete", "pupil", family.pupils["Gwyn"])
        unit.commit()
    assert main(["people", "family", "--upn", upn(family, "Gwyn"), "--store", "x"]) == 0
    said = capsys.readouterr().out
    assert "Gwyn" in said and "None" not in said
