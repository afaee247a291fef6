"""The paper of a register check: what it says, the same bytes for the same state, an audit line and no copy kept."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.records.register_checks import RegisterCheckRow, SettleDoubt
from ecede_desktop.records.school_visits import AgreeAction, FinishAction, RecordSchoolVisit
from ecede_desktop.reports import register_check, wording
from ecede_desktop.reports.register_check_doubts import MOST_TOLD
from ecede_desktop.services import register_checks, register_papers, school_visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import NotSaved
from ecede_desktop.store.register_checks import NoSuchCheck
from tests.analysis.doubtful import SCHOOL_DAYS
from tests.reports import reading
from tests.services.caseload import audit_lines, counted
from tests.services.checked_school import FIRST, LAST, SCHOOL, lay_change, lay_pupils, lay_school

D = dt.date
FRIDAYS = {f"{day} PM": "C" for day in SCHOOL_DAYS if day.weekday() == 4}


@pytest.fixture
def check(desk: Desk) -> RegisterCheckRow:
    """A school with doubts of many kinds, checked twice and visited."""
    school = lay_school(desk)
    lay_pupils(desk, school, {name: {} for name in ("Aled", "Beca", "Cai")}, reg_group="7A", year_group="7")
    made = lay_pupils(
        desk,
        school,
        {
            "Siân": {"2025-09-10": "N", "2025-11-03/2025-11-28": "H"},
            "Tŵm": {"2025-11-08 AM": "/", "2025-11-04": ""},
            "Wil": FRIDAYS,
            "Efa": {"2025-11-10": "#"},
        },
        reg_group="",
    )
    lay_change(desk, made["Siân"][1], D(2025, 9, 10), "O", "N", D(2025, 11, 20))
    earlier = replace(desk, clock=FixedClock(dt.datetime(2026, 2, 2, 9, tzinfo=dt.UTC)))
    register_checks.check_register(earlier, SCHOOL, FIRST, D(2025, 11, 14))
    return register_checks.check_register(desk, SCHOOL, FIRST, LAST).value


def text_of(desk: Desk, check_id: UUID, language: str) -> str:
    return " ".join(" ".join(pages_of(desk, check_id, language)).split())


def pages_of(desk: Desk, check_id: UUID, language: str) -> list[str]:
    return reading.pages(register_papers.draw_paper(desk, check_id, language))


def test_the_paper_says_what_was_found_and_of_whom(desk: Desk, check: RegisterCheckRow) -> None:
    said = text_of(desk, check.id, "en")
    for part in (
        "Register check", "Ysgol Enghraifft (6742999)", "Mrs Gŵen Ffug", "1 September 2025 to 19 December 2025",
        "It says nothing against anybody", "Missing marks by class", "Tŵm Ffug-Jones", "Weekend", "Sessions still N: 2",
        "C on Friday afternoons: 15 of 15 weeks", "Mon 3 Nov 2025 to Fri 28 Nov 2025 am H pm H", "am N (first O)",
        "Since the check before", "Still there", "(not confirmed)", "Year 9", "No answer yet",
    ):  # fmt: skip
        assert part in said, part
    assert "Rhaid" not in said
    assert "What was agreed" not in said


def test_both_languages_stand_whole_one_after_the_other(desk: Desk, check: RegisterCheckRow) -> None:
    welsh, english = len(pages_of(desk, check.id, "cy")), len(pages_of(desk, check.id, "en"))
    both = pages_of(desk, check.id, "both")
    assert len(both) == welsh + english
    assert "Gwiriad o'r gofrestr" in both[0] and "Register check" in both[welsh]
    assert "Penwythnos" in " ".join(page for page in both[:welsh])


def test_answers_and_agreed_actions_stand_in_it(desk: Desk, check: RegisterCheckRow) -> None:
    doubts = register_checks.view_check(desk, check.id)
    before = register_papers.draw_paper(desk, check.id, "en")
    assert register_papers.draw_paper(desk, check.id, "en") == before
    for settlement, rule in (("explained", "h_forbidden"), ("error", "stale_n"), ("to_follow", "missing_marks")):
        doubt = doubts.of_rule(rule)[0]
        register_checks.settle_doubt(desk, SettleDoubt(doubt.id, settlement, f"About {rule}."))
    visit = school_visits.record_visit(
        desk,
        RecordSchoolVisit(SCHOOL, "register_check", D(2026, 3, 2), "", "Talked.", check.id,
                          (AgreeAction("", "Old N", "Resolve them", "must", "Mr Ffug", D(2026, 3, 9), "stale_n"),
                           AgreeAction("", "Closures", "Send them", "should", "Mrs Ffug"))),
    ).value  # fmt: skip
    school_visits.finish_action(desk, FinishAction(visit.actions[1].id, "All sent", D(2026, 3, 2)))
    said = text_of(desk, check.id, "en")
    for part in ("Explained", "About h_forbidden.", "Register to be corrected", "Answer to follow",
                 "What was agreed", "Resolve them", "9 Mar 2026", "Done 2 Mar 2026: All sent"):  # fmt: skip
        assert part in said, part
    assert register_papers.draw_paper(desk, check.id, "en") != before


def test_a_register_in_order_is_told_so(desk: Desk) -> None:
    lay_pupils(desk, lay_school(desk), {"Aled": {}, "Beca": {}})
    row = register_checks.check_register(desk, SCHOOL, FIRST, LAST).value
    said = text_of(desk, row.id, "en")
    assert "raised no doubt" in said
    assert "Doubts by rule" not in said and "Since the check before" not in said


def test_a_very_long_doubt_is_cut_with_how_many_more(desk: Desk) -> None:
    school = lay_school(desk)
    every_other = {str(day): "H" for day in SCHOOL_DAYS[::2]}
    lay_pupils(desk, school, {"Aled": {}})
    lay_pupils(desk, school, {f"P{n}": {**every_other, "2025-11-08 AM": "/"} for n in range(MOST_TOLD + 5)})
    row = register_checks.check_register(desk, SCHOOL, FIRST, LAST).value
    assert "and 5 more" in text_of(desk, row.id, "en")


def test_saving_leaves_a_file_an_audit_line_and_no_copy(desk: Desk, check: RegisterCheckRow, tmp_path: Path) -> None:
    view = register_checks.view_check(desk, check.id)
    path = tmp_path / register_papers.file_name(view)
    assert path.name == "register-check-6742999-2025-12-19.pdf"
    before, lines = counted(desk), len(audit_lines(desk))
    made = register_papers.save_paper(desk, check.id, "both", path).value
    content = path.read_bytes()
    assert made.sha256 == hashlib.sha256(content).hexdigest()
    assert made.pages == len(reading.pages(content))
    assert audit_lines(desk, lines) == [("print", "register_check")]
    after = counted(desk)
    assert {name for name in after if after[name] != before[name]} == {"audit_line"}


def test_a_paper_that_cannot_be_saved_is_not_said_to_be_made(
    desk: Desk, check: RegisterCheckRow, tmp_path: Path
) -> None:
    before = counted(desk)
    with pytest.raises(NotSaved):
        register_papers.save_paper(desk, check.id, "en", tmp_path / "nowhere" / "x.pdf")
    with pytest.raises(Refused, match="one of en, cy, both"):
        register_papers.save_paper(desk, check.id, "fr", tmp_path / "x.pdf")
    with pytest.raises(NoSuchCheck):
        register_papers.save_paper(desk, uuid6.uuid7(), "en", tmp_path / "x.pdf")
    assert counted(desk) == before
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize("key", wording.table(register_check.WORDING))
def test_both_languages_of_a_sentence_take_the_same_slots(key: str) -> None:
    sentence = wording.table(register_check.WORDING)[key]
    assert sentence.en.strip() and sentence.cy.strip()
    assert sentence.agrees


def test_every_sentence_of_the_paper_is_used() -> None:
    source = "".join(
        path.read_text(encoding="utf-8") for path in Path(register_check.__file__).parent.glob("register_check*.py")
    )
    built = ("kind_", "settled_", "must", "should", "note", "am", "pm")
    unused = [
        key for key in wording.table(register_check.WORDING) if f'"{key}"' not in source and not key.startswith(built)
    ]
    assert unused == []
