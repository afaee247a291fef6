"""Find: pupils with their cases, parents with their first child, schools; what tells two of one name apart."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.records.cases import CloseCase, OpenCase
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.visits import LogVisit
from ecede_desktop.services import cases, pupils, search, visits
from ecede_desktop.services.desk import Desk
from tests.services.caseload import Laid, lay_pupil, upn_of


@pytest.fixture
def sian(desk: Desk) -> Laid:
    """Siân Ffug-Jones has a case and a mother; Siân Ffug-Rees has none."""
    pupil = lay_pupil(desk, 1, "Siân", "Ffug-Jones")
    lay_pupil(desk, 2, "Siân", "Ffug-Rees")
    lay_pupil(desk, 3, "Mŵr", "ap Llŷr-Ffug")
    cases.open_case(desk, OpenCase("Whole days.", upn=pupil.upn))
    pupils.record_parent(
        desk,
        RecordParent(
            pupil.id,
            "Ffugwraig",
            "Llewela",
            "Ms",
            address_lines=("9 Stryd yr Ŵyl",),
            postcode="CF99 7ZZ",
            lives_with=True,
        ),
    )
    return pupil


def found(desk: Desk, text: str, limit: int = 50) -> list[tuple[str, str, str]]:
    return [(row.kind, row.title, row.matched) for row in search.find(desk, text, limit)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (
            "sian",
            [
                ("pupil", "Siân Ffug-Jones", "exact"),
                ("case", "AWS/2026/00001", "exact"),
                ("pupil", "Siân Ffug-Rees", "exact"),
            ],
        ),
        ("shan jones", [("pupil", "Siân Ffug-Jones", "sound"), ("case", "AWS/2026/00001", "sound")]),
        ("mwr", [("pupil", "Mŵr ap Llŷr-Ffug", "exact")]),
        (upn_of(2).lower(), [("pupil", "Siân Ffug-Rees", "exact")]),
        ("AWS/2026/00001", [("case", "AWS/2026/00001", "exact")]),
        ("1/2026", [("case", "AWS/2026/00001", "exact")]),
        ("00001", [("case", "AWS/2026/00001", "exact")]),
        ("ffugwraig", [("parent", "Ms Llewela Ffugwraig", "exact")]),
        ("stryd yr wyl", [("parent", "Ms Llewela Ffugwraig", "exact")]),
        ("CF99 7ZZ", [("parent", "Ms Llewela Ffugwraig", "exact")]),
        ("3 heol enghraifft", [("pupil", "Mŵr ap Llŷr-Ffug", "exact")]),
        ("6742999", [("school", "Ysgol Enghraifft", "exact")]),
        ("nobody", []),
    ],
)
def test_people_cases_and_schools_are_found(
    desk: Desk, sian: Laid, typed: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(desk, typed) == expected


def test_a_line_says_where_it_leads_and_what_tells_it_apart(desk: Desk, sian: Laid) -> None:
    pupil, case, _ = search.find(desk, "sian")
    assert (pupil.place, pupil.upn, pupil.detail) == (f"pupil {sian.upn}", sian.upn, "9 · Ysgol Enghraifft")
    assert pupil.date_of_birth is not None
    assert (case.place, case.detail) == ("case AWS/2026/00001", "Siân Ffug-Jones · 9 · Ysgol Enghraifft")
    (parent,) = search.find(desk, "llewela")
    assert (parent.place, parent.detail) == (f"parent {parent.id}", "Siân Ffug-Jones · 9 · Ysgol Enghraifft")


def test_closed_cases_are_found_too_and_no_more_than_asked_for(desk: Desk, manager_desk: Desk, sian: Laid) -> None:
    cases.close_case(manager_desk, CloseCase("1/2026", "Better."))
    assert ("case", "AWS/2026/00001", "exact") in found(desk, "jones")
    assert len(found(desk, "ffug", limit=2)) == 2


def test_words_of_a_note_lead_to_the_chronology_of_its_case(desk: Desk, sian: Laid) -> None:
    seen = "Gwisg ysgol yn sychu ar y gwresogydd."
    told = LogVisit("AWS/2026/00001", dt.date(2026, 3, 2), who_seen="Mother", observations=seen, not_alone_reason="Ill")
    contact = visits.log_visit(desk, told).value
    (row,) = search.find_in_notes(desk, "sychu GWISG")
    assert (row.kind, row.id, row.matched, row.on) == ("note", contact.id, "contact", dt.date(2026, 3, 2))
    assert row.title == "Siân Ffug-Jones · AWS/2026/00001" and "sychu" in row.detail
    assert row.place == "case AWS/2026/00001 › chronology"
    assert search.find_in_notes(desk, "sychu nowhere") == ()
