"""The hearings of the county day by day: who can come, what is missing, and the file that names nobody."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import icalendar
import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.law.hearing_gaps import KEYS, ProceedingFacts, gaps
from ecede_desktop.law.policy_hearings import hearing_policy
from ecede_desktop.records.court import (
    HEARING_KINDS,
    HearingOutcome,
    ListHearing,
    RecordEvent,
    WitnessAvailability,
)
from ecede_desktop.records.hearing_lists import CAN, CANNOT, UNKNOWN, WitnessStand
from ecede_desktop.services import diary_files, hearing_files, hearing_lists, prosecutions
from ecede_desktop.services.desk import Desk
from tests.services.caseload import audit_lines
from tests.services.notice_case import NoticeCase, lay_case, on
from tests.services.test_prosecutions import begun

HEARD, TRIAL = dt.date(2026, 3, 16), dt.date(2026, 4, 14)
DAY = dt.timedelta(days=1)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


@pytest.fixture
def number(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> str:
    return begun(desk, manager_desk, laid, "requisition").number


def listed(desk: Desk, number: str, kind: str = "first", day: dt.date = HEARD, at: dt.time | None = None) -> None:
    prosecutions.list_hearing(desk, ListHearing(number, kind, day, at))


def can(desk: Desk, reference: str, name: str, first: dt.date, last: dt.date, yes: bool, note: str = "") -> None:
    prosecutions.witness_can_come(desk, WitnessAvailability(name, first, last, yes, reference, note))


def test_the_calendar_goes_as_far_as_the_pack_says_and_holds_hearings_and_days_of_the_law(
    desk: Desk, laid: NoticeCase, number: str
) -> None:
    listed(desk, number, at=dt.time(10))
    listed(desk, number, "trial", dt.date(2026, 4, 28))
    view = hearing_lists.agenda(desk)
    assert (view.first, view.last) == (dt.date(2026, 3, 2), dt.date(2026, 4, 27))
    assert [(day.day, len(day.hearings), len(day.deadlines)) for day in view.days] == [
        (HEARD - 3 * DAY, 0, 1), (HEARD, 1, 1),
    ]  # fmt: skip
    hearing, due = view.days[1].hearings[0], view.days[1].deadlines[0]
    assert (hearing.case_reference, hearing.defendant, hearing.court, hearing.officer) == (
        laid.reference, "Non Ffug-Rees", "Llys Ynadon Ffug", "aled",
    )  # fmt: skip
    assert (due.deadline.key, due.deadline.ours) == ("initial_details", True)
    assert [one.key for one in hearing.waits_for] == ["written_guilty_plea", "initial_details"]


def test_a_past_hearing_without_an_outcome_comes_first_whatever_days_are_asked_for(desk: Desk, number: str) -> None:
    listed(desk, number)
    there = on(desk, TRIAL)
    view = hearing_lists.agenda(there, TRIAL, TRIAL)
    assert [(one.on, one.needs_outcome, one.gaps) for one in view.waiting] == [(HEARD, True, ())]
    assert [one.deadline.key for one in view.missed] == ["initial_details"]
    # The defendant's day for a written plea is past as well: nobody waits for it.
    assert [one.key for one in view.waiting[0].waits_for] == ["initial_details"]
    assert view.days == ()
    prosecutions.hearing_outcome(there, HearingOutcome(view.waiting[0].id, "heard"))
    view = hearing_lists.agenda(there, HEARD, TRIAL)
    assert (view.waiting, view.missed) == ((), ())
    assert [one.outcome for one in view.days[0].hearings] == ["heard"]


def test_a_witness_who_cannot_come_is_named_and_what_was_said_last_holds(
    desk: Desk, laid: NoticeCase, number: str
) -> None:
    listed(desk, number, "trial", TRIAL)
    can(desk, laid.reference, "Pennaeth Ffug", TRIAL - DAY, TRIAL + DAY, yes=False, note="A course.")
    can(desk, laid.reference, "Swyddog Ffug", TRIAL, TRIAL, yes=False)
    can(desk, laid.reference, "swyddog ffug", TRIAL, TRIAL, yes=True)
    can(desk, laid.reference, "Meddyg Ffug", HEARD, HEARD, yes=False)
    (day,) = (one for one in hearing_lists.agenda(desk).days if one.hearings)
    assert {(one.name, one.stands) for one in day.hearings[0].witnesses} == {
        ("Pennaeth Ffug", CANNOT), ("Swyddog Ffug", CAN), ("Meddyg Ffug", UNKNOWN),
    }  # fmt: skip
    assert day.hearings[0].clashes == (WitnessStand("Pennaeth Ffug", CANNOT, "A course."),)


def test_what_the_record_lacks_is_named_with_its_source_until_it_is_there(desk: Desk, number: str) -> None:
    listed(desk, number, "trial", TRIAL)

    def missing() -> list[str]:
        lines = [one for day in hearing_lists.agenda(desk).days for one in day.hearings]
        return [need.key for need in lines[0].gaps]

    assert missing() == ["service", "plea", "disclosure"]
    today = desk.clock.today()
    prosecutions.record_event(desk, RecordEvent(number, "served", today, details={"method": "post"}))
    prosecutions.record_event(desk, RecordEvent(number, "plea", today, details={"plea": "not_guilty"}))
    assert missing() == ["disclosure"]
    prosecutions.record_event(desk, RecordEvent(number, "disclosure", today))
    assert missing() == []


@pytest.mark.parametrize(
    ("kind", "facts", "expected"),
    [
        ("sjp", ProceedingFacts("sjp", frozenset()), ["service"]),
        ("sjp", ProceedingFacts("sjp", frozenset({"served"})), ["certificate"]),
        ("sjp", ProceedingFacts("sjp", frozenset({"served"}), certificate=True, unsigned=True), ["signature"]),
        ("sentence", ProceedingFacts("summons", frozenset({"served", "plea"}), plea="guilty"), []),
        ("sentence", ProceedingFacts("summons", frozenset({"served", "plea"}), plea="none"), ["conviction"]),
        ("sentence", ProceedingFacts("summons", frozenset({"served", "plea"}), convicted=True), []),
        ("appeal", ProceedingFacts("summons", frozenset()), []),
    ],
)
def test_the_needs_of_a_hearing_are_the_packs(
    desk: Desk, kind: str, facts: ProceedingFacts, expected: list[str]
) -> None:
    needs = hearing_policy(desk.pack).needs_on(TRIAL)
    assert [need.key for need in gaps(kind, facts, needs)] == expected
    assert {need.key for need in needs} == KEYS
    assert all(need.kinds <= set(HEARING_KINDS) and need.english and need.welsh for need in needs)


def test_one_officers_hearings_are_theirs_alone(desk: Desk, number: str) -> None:
    listed(desk, number)
    assert any(day.hearings for day in hearing_lists.agenda(desk, whose="aled").days)
    assert hearing_lists.agenda(desk, whose="mari").days == ()


def test_days_that_cannot_be_are_refused(desk: Desk) -> None:
    for last in (dt.date(2026, 3, 1), dt.date(2029, 3, 2)):
        with pytest.raises(Refused) as told:
            hearing_lists.agenda(desk, dt.date(2026, 3, 2), last)
        assert told.value.key == "hearings_days"


def test_the_file_names_court_kind_and_case_and_nobody(
    desk: Desk, laid: NoticeCase, number: str, tmp_path: Path
) -> None:
    listed(desk, number, at=dt.time(10, 30))
    listed(desk, number, "trial", TRIAL)
    gone = prosecutions.list_hearing(desk, ListHearing(number, "other", TRIAL)).value.hearings[-1]
    prosecutions.hearing_outcome(desk, HearingOutcome(gone.id, "vacated"))
    file = tmp_path / "hearings.ics"
    saved = hearing_files.save_hearings(desk, file, language="cy").value
    assert audit_lines(desk)[-1] == ("export", "hearing")
    content = file.read_bytes()
    found = sorted(str(one["summary"]) for one in icalendar.Calendar.from_ical(content).walk("VEVENT"))
    assert found == [
        f"Gwrandawiad cyntaf · Llys Ynadon Ffug · {laid.reference}", f"Treial · Llys Ynadon Ffug · {laid.reference}",
    ]  # fmt: skip
    assert saved.events == 2
    diary_files.save_diary(desk, tmp_path / "diary.ics", HEARD, TRIAL)
    own = icalendar.Calendar.from_ical((tmp_path / "diary.ics").read_bytes()).walk("VEVENT")
    both = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert {str(one["uid"]) for one in both} <= {str(one["uid"]) for one in own}  # a calendar shows each once
    for name in ("Rees", "Jones", "Siân", "Non", str(gone.id)):
        assert name.encode() not in content
    hearing_files.save_hearings(desk, file, language="cy")
    assert file.read_bytes() == content


def test_another_ending_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused) as told:
        hearing_files.save_hearings(replace(desk), tmp_path / "hearings.txt")
    assert told.value.key == "diary_file_name"
