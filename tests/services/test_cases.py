"""Cases: numbered without a gap, opened on a referral, listed, read and closed, every step with its audit line."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import replace

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused, UserError
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.cases import CaseFilter, CloseCase, OpenCase
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.records.tasks import AddTask
from ecede_desktop.records.visits import AddToVisit, ContactOutcome, LogVisit
from ecede_desktop.services import cases, pupils, tasks, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import GateNotMet
from ecede_desktop.store import audit
from ecede_desktop.store.cases import NoSuchCase
from ecede_desktop.store.faults import NoSuchUser
from ecede_desktop.store.pupils import NoSuchPupil
from tests.services.caseload import Laid, audit_lines, counted, lay_pupil, marks_until

TODAY = dt.date(2026, 3, 2)


def open_for(desk: Desk, pupil: Laid, **said: object) -> str:
    return cases.open_case(
        desk, OpenCase(**({"reason": "Whole days missed.", "upn": pupil.upn} | said))
    ).value.reference  # type: ignore[arg-type]


def test_a_case_opens_with_the_years_figures_and_the_stages_clock(desk: Desk) -> None:
    pupil = lay_pupil(desk)
    outcome = cases.open_case(
        desk, OpenCase("Whole days missed since November.", upn=pupil.upn.lower(), referred_by="Pennaeth Blwyddyn")
    )
    row = outcome.value
    assert (row.reference, row.full_name, row.year_group) == ("AWS/2026/00001", "Siân Ffug-Jones", "9")
    assert (row.stage, row.stage_number, row.stage_since) == ("referral_received", "1", TODAY)
    assert (row.officer, row.officer_name) == ("aled", "Aled Ffug-Swyddog")
    assert row.counts.unauthorised == 50
    assert row.attendance is not None and row.attendance < 86
    assert len(row.trend) == 12
    assert row.next_due is not None and row.next_due > TODAY
    assert row.next_due_reason == "stage_clock"
    assert {"case", "referral", "stage", "task", "pupil"} <= outcome.changes.kinds
    assert row.id in outcome.changes.ids
    view = cases.view_case(desk, row.reference)
    assert view.counts_at_referral == row.counts
    assert view.attendance_at_referral == row.attendance
    assert [(m.from_stage, m.to_stage, m.kind, m.moved_by) for m in view.moves] == [
        ("", "referral_received", "opened", "Aled Ffug-Swyddog")
    ]
    assert (view.referred_by, view.referred_on, view.pack_id) == ("Pennaeth Blwyddyn", TODAY, "rct")


def test_opening_a_case_leaves_an_audit_line_for_each_record(desk: Desk) -> None:
    pupil = lay_pupil(desk)
    before = len(audit_lines(desk))
    open_for(desk, pupil)
    assert audit_lines(desk, before) == [
        ("create", "referral"), ("create", "case"), ("create", "stage_move"), ("create", "task"),
    ]  # fmt: skip
    with desk.reading() as session:
        assert audit.verify_chain(session).faults == ()


def test_figures_at_referral_stand_as_they_were_on_that_day(desk: Desk) -> None:
    reference = open_for(desk, lay_pupil(desk), referred_on=dt.date(2025, 10, 31))
    view = cases.view_case(desk, reference)
    assert view.counts_at_referral.unauthorised == 0
    assert view.case.counts.unauthorised == 50


def test_numbers_run_without_a_gap_whatever_is_refused_between(desk: Desk) -> None:
    first, second, third = (lay_pupil(desk, number) for number in (1, 2, 3))
    assert open_for(desk, first) == "AWS/2026/00001"
    for command in (
        OpenCase("again", upn=first.upn),
        OpenCase("who", upn="A000000000000"),
        OpenCase("x", upn=second.upn, officer="nobody"),
    ):
        with pytest.raises(UserError):
            cases.open_case(desk, command)
    assert open_for(desk, second) == "AWS/2026/00002"
    next_year = replace(desk, clock=FixedClock(dt.datetime(2027, 1, 4, 9, tzinfo=dt.UTC)))
    assert open_for(next_year, third) == "AWS/2027/00001"


def test_numbers_are_unique_when_officers_open_cases_at_once(desk: Desk, manager_desk: Desk) -> None:
    laid = [lay_pupil(desk, number) for number in range(1, 9)]
    start, found = threading.Barrier(2), []

    def work(at: Desk, mine: list[Laid]) -> None:
        start.wait()
        found.extend(open_for(at, pupil) for pupil in mine)

    threads = [
        threading.Thread(target=work, args=(at, mine)) for at, mine in ((desk, laid[::2]), (manager_desk, laid[1::2]))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [f"AWS/2026/{number:05d}" for number in range(1, 9)]


@pytest.mark.parametrize(
    ("said", "error", "key", "part"),
    [
        ({"upn": "A123456789012"}, NoSuchPupil, "no_such_pupil", "A123456789012"),
        ({"upn": ""}, NoSuchPupil, "no_such_pupil", "Find the pupil"),
        ({"reason": "  "}, Refused, "case_reason_empty", "why"),
        ({"officer": "nobody"}, NoSuchUser, "no_such_user", "nobody"),
        ({"referred_on": dt.date(2026, 3, 3)}, Refused, "referred_in_future", "still to come"),
    ],
)
def test_a_case_is_refused_with_a_sentence_and_nothing_is_written(
    desk: Desk, said: dict[str, object], error: type[Exception], key: str, part: str
) -> None:
    pupil = lay_pupil(desk)
    before = counted(desk)
    with pytest.raises(error) as refused:
        open_for(desk, pupil, **said)
    assert getattr(refused.value, "key", "") == key
    assert part in str(refused.value)
    assert counted(desk) == before


def test_a_second_open_case_is_refused_by_name(desk: Desk) -> None:
    pupil = lay_pupil(desk, forename="Mŵr", surname="ap Llŷr")
    open_for(desk, pupil)
    with pytest.raises(Refused) as refused:
        open_for(desk, pupil)
    assert refused.value.text.startswith("Mŵr ap Llŷr has an open case already: AWS/2026/00001.")


def test_a_pupil_without_marks_opens_with_empty_figures(desk: Desk) -> None:
    row = cases.open_case(desk, OpenCase("No register yet.", upn=lay_pupil(desk, marks=b"").upn)).value
    assert (row.counts, row.attendance) == (Counts(), None)


def test_the_caseload_is_filtered_by_officer_stage_school_and_words(desk: Desk, manager_desk: Desk) -> None:
    for number, (forename, surname) in enumerate(
        [("Siân", "Ffug-Jones"), ("Mŵr", "Ffugwen"), ("Owain", "Ffug-Rees")], 1
    ):
        at = desk if number < 3 else manager_desk
        open_for(at, lay_pupil(desk, number, forename, surname))

    def listed(**chosen: object) -> list[str]:
        return [row.forename for row in cases.list_cases(desk, CaseFilter(**chosen))]  # type: ignore[arg-type]

    assert listed() == ["Siân", "Mŵr", "Owain"]
    assert listed(officer="ALED") == ["Siân", "Mŵr"]
    assert listed(stage="home_visit") == []
    assert listed(stage="referral_received", officer="mari") == ["Owain"]
    assert listed(school_number="6742999") == ["Siân", "Mŵr", "Owain"]
    assert listed(school_number="6740000") == []
    assert listed(text="mwr") == ["Mŵr"]
    assert listed(text="ffug enghraifft 00003") == ["Owain"]


def test_the_language_of_the_first_parent_and_the_nearest_task_are_shown(desk: Desk) -> None:
    pupil = lay_pupil(desk, warning="Dog loose in the garden.")
    reference = open_for(desk, pupil)
    for order, language in ((2, Language.ENGLISH), (1, Language.WELSH)):
        pupils.record_parent(
            desk, RecordParent(pupil.id, "Ffug-Jones", f"P{order}", contact_order=order, language=language)
        )
    tasks.add_task(desk, AddTask(reference, "Ring the school", dt.date(2026, 3, 4), "action"))
    (row,) = cases.list_cases(desk, CaseFilter())
    assert (row.language, row.warning) == ("cy", "Dog loose in the garden.")
    assert (row.next_due, row.next_due_reason) == (dt.date(2026, 3, 4), "action")


def test_reading_a_case_is_in_the_audit(desk: Desk, manager_desk: Desk) -> None:
    reference = open_for(desk, lay_pupil(desk))
    before = len(audit_lines(desk))
    assert cases.view_case(manager_desk, reference.lower()).case.reference == reference
    assert audit_lines(desk, before) == [("view", "case")]


@pytest.mark.parametrize("typed", ["aws/2026/1", "2026/00001", "1/2026", " AWS/2026/00001 "])
def test_a_case_is_found_however_its_reference_is_typed(desk: Desk, typed: str) -> None:
    reference = open_for(desk, lay_pupil(desk))
    assert cases.view_case(desk, typed).case.reference == reference


def test_an_unknown_reference_is_told_in_a_sentence(desk: Desk) -> None:
    with pytest.raises(NoSuchCase) as refused:
        cases.view_case(desk, "AWS/2026/00099")
    assert "AWS/2026/00099" in refused.value.text


def test_the_chronology_brings_everything_together_newest_first(desk: Desk) -> None:
    reference = open_for(desk, lay_pupil(desk), referred_on=dt.date(2026, 2, 20), referred_by="Ysgol Enghraifft")
    visit = visits.log_visit(
        desk,
        LogVisit(
            reference,
            dt.date(2026, 2, 24),
            started=dt.time(10, 5),
            outcome=ContactOutcome.NO_REPLY,
            no_reply_tried="Knocked twice; card left.",
        ),
    ).value
    visits.log_visit(
        desk,
        LogVisit(reference, dt.date(2026, 3, 2), kind="note", purpose="Not for the chronology", in_chronology=False),  # type: ignore[arg-type]
    )
    visits.add_to_visit(desk, AddToVisit(visit.id, "The card was gone in the afternoon."))
    everything = cases.view_case(desk, reference).chronology
    assert [entry.title_key for entry in everything if not entry.prints] == ["contact_note"]
    entries = [entry for entry in everything if entry.prints]
    assert [(f"{entry.at:%d/%m %H:%M}", entry.kind, entry.title_key) for entry in entries] == [
        ("02/03 09:00", "home_visit", "contact_addition"),
        ("02/03 09:00", "stage", "stage_opened"),
        ("24/02 10:05", "home_visit", "contact_home_visit"),
        ("20/02 00:00", "referral", "referral_received"),
    ]
    assert [entry.day_only for entry in entries] == [False, False, False, True]
    assert entries[2].late
    assert entries[2].text == "Knocked twice; card left."
    assert dict(entries[3].facts) == {"referred_by": "Ysgol Enghraifft"}
    assert len(cases.view_case(desk, reference).contacts) == 2


def test_an_officer_closes_a_case_only_with_a_manager(desk: Desk) -> None:
    reference = open_for(desk, lay_pupil(desk))
    before = counted(desk)
    with pytest.raises(GateNotMet) as refused:
        cases.close_case(desk, CloseCase(reference, "Attendance is 96 % again."))
    assert refused.value.decision.needs_manager
    assert refused.value.decision.unmet == ()
    assert counted(desk) == before
    row = cases.close_case(desk, CloseCase(reference, "Attendance is 96 % again.", approved_by="Mari")).value
    assert (row.closed_on, row.stage, row.next_due) == (TODAY, "closed", None)
    view = cases.view_case(desk, reference)
    assert (view.moves[-1].kind, view.moves[-1].moved_by) == ("closed", "Aled Ffug-Swyddog")
    assert view.moves[-1].approved_by == "Mari Ffug-Reolwr"
    assert view.moves[-1].reason == "Attendance is 96 % again."
    assert [(c.requirement, c.note) for c in view.confirmations] == [("closing_reason", "Attendance is 96 % again.")]
    assert cases.list_cases(desk, CaseFilter()) == ()
    assert len(cases.list_cases(desk, CaseFilter(include_closed=True))) == 1


def test_a_case_is_closed_once_and_with_a_reason(manager_desk: Desk) -> None:
    reference = open_for(manager_desk, lay_pupil(manager_desk))
    with pytest.raises(Refused, match="why"):
        cases.close_case(manager_desk, CloseCase(reference, " "))
    cases.close_case(manager_desk, CloseCase(reference, "Moved away."))
    with pytest.raises(Refused, match="already"):
        cases.close_case(manager_desk, CloseCase(reference, "Moved away."))


def test_a_closed_case_gives_way_to_a_new_one_and_is_not_opened_beside_it(manager_desk: Desk) -> None:
    from ecede_desktop.records.cases import AdvanceStage

    pupil = lay_pupil(manager_desk)
    first = open_for(manager_desk, pupil)
    cases.close_case(manager_desk, CloseCase(first, "Better."))
    reopened = cases.advance_stage(manager_desk, AdvanceStage(first, "first_contact", "Worse again.")).value
    assert (reopened.closed_on, reopened.stage) == (None, "first_contact")
    cases.close_case(manager_desk, CloseCase(first, "Better once more."))
    second = open_for(manager_desk, pupil)
    assert second == "AWS/2026/00002"
    with pytest.raises(Refused, match="AWS/2026/00002"):
        cases.advance_stage(manager_desk, AdvanceStage(first, "first_contact", "Worse again."))


def test_a_change_of_school_keeps_the_years_figure(desk: Desk) -> None:
    """Marks of the school left in the year count with those of the new one."""
    from ecede_desktop.records.schools import RecordSchool
    from ecede_desktop.store import schools
    from ecede_desktop.store.tables import Enrolment, MarkYear

    pupil = lay_pupil(desk, marks=marks_until(dt.date(2025, 9, 12)))
    with desk.writing() as unit:
        other = schools.record_school(unit, RecordSchool("6742998", "Ysgol Arall"))
        unit.session.get_one(Enrolment, pupil.enrolment).left_on = dt.date(2025, 9, 12)
        spell = Enrolment(
            pupil_id=pupil.id, school_id=other.id, status="C", admitted_on=dt.date(2025, 9, 15), left_on=None,
            year_group="8", year_group_in=2024, reg_group="",
        )  # fmt: skip
        unit.session.add(spell)
        unit.session.flush()
        marks = marks_until(dt.date(2025, 9, 19), first=dt.date(2025, 9, 15))
        unit.session.add(MarkYear(enrolment_id=spell.id, school_year=2025, code_set="CY-2010", marks=marks))
        unit.record("create", "enrolment", spell.id)
        unit.commit()
    row = cases.open_case(desk, OpenCase("Two schools.", upn=pupil.upn)).value
    assert (row.school_name, row.year_group) == ("Ysgol Arall", "9")
    assert row.counts.present == 30
