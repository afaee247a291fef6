"""The day sheet on paper: dangers in full before anything else, both languages, and what is to become of it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from ecede_desktop.law.measures import Counts
from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.day_sheets import (
    ChildAtDoor,
    DaySheet,
    DayVisit,
    LastContact,
    Need,
    ParentAtDoor,
    Promise,
)
from ecede_desktop.records.visit_plans import Hazard, Hazards, StepRow, VisitChild, VisitPlanRow
from ecede_desktop.reports import day_sheet
from ecede_desktop.reports.wording import table
from tests.reports import reading

NOW = dt.datetime(2026, 3, 2, 8, 0, tzinfo=dt.UTC)
DAY = dt.date(2026, 3, 3)
ID = UUID("01980000-0000-7000-8000-000000000001")
DOG = Hazard("Dangerous dog", "Ci peryglus", "Bit a postman on 3 May.", "Rhian Ffug-Jones", since=dt.date(2025, 5, 4),
             marker_id=ID, review_overdue=True)  # fmt: skip
GATE = Hazard("Unsafe building", "Adeilad anniogel", "Loose step.", "Neb Ffug", of_address=True,
              since=dt.date(2026, 1, 2), marker_id=ID)  # fmt: skip
WORDS = Hazard("", "", "Telephone before you go.", "Siân Ffug-Jones")
CHILD = VisitChild("AWS/2026/00001", ID, "Siân", "Ffug-Jones", "Sha", dt.date(2012, 5, 4), "9", "Ysgol Enghraifft")


def cells() -> tuple[MarkCell, ...]:
    monday = dt.date(2026, 3, 2)
    return (
        MarkCell(dt.date(2026, 2, 27), "AM", "O", "UN"), MarkCell(dt.date(2026, 2, 27), "PM", "M", "AU"),
        MarkCell(monday, "AM", "/", "P"), MarkCell(monday, "PM", "", "MISSING"),
        MarkCell(DAY, "AM", "", "NONE"),
    )  # fmt: skip


def child_at_door(**said: Any) -> ChildAtDoor:
    asked: dict[str, Any] = {
        "child": CHILD, "age": 13, "counts": Counts(present=80, unauthorised=20, missing=3),
        "attendance": Decimal("80.0"), "weeks": cells(),
        "last_contact": LastContact(dt.date(2026, 2, 20), "Home visit", "Ymweliad cartref", "no_reply", "Aled Ffug"),
        "promises": (
            Promise("Breakfast club", dt.date(2026, 2, 27), True), Promise("Ring the nurse", DAY, False),
            Promise("Find the bus pass", None, False),
        ),
        "school_phone": "01443 000000", "needs": (Need("Large print", "Print bras", ""),),
    } | said  # fmt: skip
    return ChildAtDoor(**asked)


def visit(hazards: tuple[Hazard, ...] = (DOG, GATE, WORDS), **said: Any) -> DayVisit:
    asked: dict[str, Any] = {
        "id": ID, "officer": "aled", "officer_name": "Aled Ffug", "on": DAY, "place_in_day": 1,
        "planned_at": dt.time(10), "minutes": 45, "kind": "home_visit", "address": "1 Heol Enghraifft\nTref Ffug",
        "postcode": "CF99 1ZZ", "confidential": True, "purpose": "Reasons for absence",
        "to_ask": "Who takes the children in?", "announced": False, "risk_note": "Park by the chapel.",
        "risk_answers": (), "duty_contact_name": "Mari Ffug", "second_officer": "Gwen Ffug", "alone_reason": "",
        "alone_allowed_by": "", "task_id": None, "recorded_by": "Aled Ffug", "recorded_at": NOW,
        "children": (CHILD,), "hazards": Hazards(hazards, needs_two=True), "steps": (), "back_by": None,
    } | said  # fmt: skip
    parents = (
        ParentAtDoor("Ms Rhian Ffug-Jones", "Mother", True, ("07700 900123",), "cy", "", False, ()),
        ParentAtDoor("Jan Ffug", "Father", False, (), "other", "Polish", True, (Need("", "", "Read aloud"),)),
        ParentAtDoor("Nan Ffug", "", None, (), "not_asked", "", False, ()),
    )
    risks = (("What does the school say?", "Beth mae'r ysgol yn ei ddweud?", "Polite."),)
    return DayVisit(VisitPlanRow(**asked), "Home visit", "Ymweliad cartref", risks, (child_at_door(),), parents)


def sheet(*visits: DayVisit) -> DaySheet:
    return DaySheet(
        DAY, "aled", "Aled Ffug", "Example Council", "Cyngor Enghraifft", "Attendance Service",
        "Gwasanaeth Presenoldeb", NOW, "Aled Ffug", visits or (visit(),),
    )  # fmt: skip


def flat(content: bytes) -> str:
    return " ".join(" ".join(reading.pages(content)).split())


def test_everything_stands_on_the_english_sheet() -> None:
    told = flat(day_sheet.render(sheet(), "en"))
    for part in (
        "Day sheet", "Tuesday 3 March 2026", "Made 2 Mar 2026 08:00 by Aled Ffug",
        "Dangerous dog: Bit a postman on 3 May. (Rhian Ffug-Jones, since 4 May 2025)",
        "This marker is due to be looked at again.", "(this address; Neb Ffug, since 2 Jan 2026)",
        "Telephone before you go. (Siân Ffug-Jones)", "Nobody visits alone.", "Goes along: Gwen Ffug",
        "Note on risk: Park by the chapel.", "CF99 1ZZ", "Confidential: do not tell the other parent.",
        "Siân Ffug-Jones, known as Sha", "13 years old · Year 9 · Ysgol Enghraifft · AWS/2026/00001",
        "speaks Welsh · tel. 07700 900123", "speaks Polish · no telephone known", "INTERPRETER NEEDED",
        "Needs: Read aloud", "language not asked yet: ask", "Siân Ffug-Jones. Needs: Large print",
        "School: 01443 000000", "Duty contact: Mari Ffug", "Reasons for absence", "Who takes the children in?",
        "What does the school say? Polite.", "Last contact: Fri 20 Feb 2026, Home visit, no reply (Aled Ffug)",
        "Breakfast club (was due 27 Feb 2026: overdue)", "Ring the nurse (by 3 Mar 2026)", "Find the bus pass",
        "80.0 % (80 of 100 sessions, 20 unauthorised, 3 without a mark)", "? = no mark", "Not announced",
    ):  # fmt: skip
        assert part in told, part


def test_everything_stands_on_the_welsh_sheet() -> None:
    told = flat(day_sheet.render(sheet(), "cy"))
    for part in (
        "Taflen y dydd", "Dydd Mawrth 3 Mawrth 2026", "Ci peryglus: Bit a postman", "Nid oes neb yn ymweld",
        "ANGEN CYFIEITHYDD", "Blwyddyn 9", "Beth mae'r ysgol yn ei ddweud? Polite.", "Ymweliad cartref", "dim ateb",
        "80 o 100 sesiwn",
    ):  # fmt: skip
        assert part in told, part
    assert "Dangerous dog" not in told


def test_dangers_come_before_the_address_and_the_address_before_the_purpose() -> None:
    told = flat(day_sheet.render(sheet(), "en"))
    places = [told.index(part) for part in ("DANGERS", "CF99 1ZZ", "Reasons for absence", "Last contact")]
    assert places == sorted(places)


def test_every_page_says_what_it_is_and_its_number() -> None:
    found = reading.pages(day_sheet.render(sheet(visit(), visit(), visit()), "en"))
    assert len(found) > 1
    for number, page in enumerate(found, 1):
        assert "contains children's data; shred" in page
        assert f"Page {number} of {len(found)}" in page


def test_the_route_of_the_day_stands_first_where_there_are_several() -> None:
    second = visit((), planned_at=None, address="9 Heol Arall", postcode="", confidential=False)
    told = reading.pages(day_sheet.render(sheet(visit(), second), "en"))[0]
    assert told.index("9 Heol Arall") < told.index("Goes along")
    assert "No time set" in told


def test_with_both_languages_welsh_comes_first() -> None:
    content = day_sheet.render(sheet(), "both")
    assert [title for depth, title, _ in reading.outline(content) if depth == 0] == ["Cymraeg", "English"]


def test_the_same_sheet_gives_the_same_bytes_with_embedded_type() -> None:
    content = day_sheet.render(sheet(), "both")
    assert content == day_sheet.render(sheet(), "both")
    assert all(reading.fonts(content).values())


def test_a_text_longer_than_pages_is_printed_whole() -> None:
    long = " ".join(f"gair{number}" for number in range(2_000))
    told = flat(day_sheet.render(sheet(visit((dataclasses.replace(WORDS, evidence=long),), to_ask=long)), "en"))
    assert told.count("gair1999") == 2


@pytest.mark.parametrize(
    ("group", "said"), [("R", "Reception"), ("N1", "Nursery"), ("", "Year not known"), ("11", "Year 11")]
)
def test_years_are_said_in_words(group: str, said: str) -> None:
    door = child_at_door(child=dataclasses.replace(CHILD, year_group=group), age=None)
    changed = dataclasses.replace(visit(), children=(door, child_at_door()))
    assert f"Age not known · {said}" in flat(day_sheet.render(sheet(changed), "en"))


def test_what_is_not_known_is_said_to_be_not_known() -> None:
    empty = child_at_door(attendance=None, counts=Counts(missing=4), weeks=(), last_contact=None, promises=(),
                          needs=(), school_phone="")  # fmt: skip
    bare = visit((), confidential=False, to_ask="", second_officer="", risk_note="", duty_contact_name="")
    bare = dataclasses.replace(bare, plan=dataclasses.replace(bare.plan, hazards=Hazards()))
    bare = dataclasses.replace(bare, children=(empty,), parents=(), risks=())
    told = flat(day_sheet.render(sheet(bare), "en"))
    for part in ("No warning marker stands.", "no sessions counted yet (4 without a mark)", "No contact is recorded",
                 "No register of last week", "Duty contact: the managers", "No parent is recorded yet"):  # fmt: skip
        assert part in told


def test_who_lets_an_officer_go_alone_and_when_they_are_back_stand_on_it() -> None:
    out = StepRow(ID, Step.ON_WAY, NOW, None, "", "", "Aled Ffug", NOW)
    alone = visit(alone_reason="Known for years.", alone_allowed_by="Mari Ffug", second_officer="", steps=(out,),
                  back_by=dt.datetime(2026, 7, 1, 10, 15, tzinfo=dt.UTC))  # fmt: skip
    told = flat(day_sheet.render(sheet(alone), "en"))
    assert "Alone by the word of Mari Ffug: Known for years." in told
    assert "Back by 11:15" in told


def test_every_sentence_takes_the_same_facts_in_both_languages() -> None:
    assert all(sentence.agrees for sentence in table("day_sheet").values())
