"""The chronology of a case: everything recorded is in it, its own words, what prints chosen and never overwritten."""

from __future__ import annotations

import dataclasses
import datetime as dt
import time
from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import func, insert, select

from ecede_desktop.errors import Refused
from ecede_desktop.records.chronology import ChooseEntries, Chronology, ChronologyEntry, ChronologyFilter, EntryChoice
from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.services import cases, chronology
from ecede_desktop.services.chronology_words import EntryWords, folded
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import users
from ecede_desktop.store.cases import NoSuchCase
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import AuditLine, ChronologyChoice, Contact
from tests.desks import ALED, NOW
from tests.services.caseload import audit_lines, counted
from tests.services.chronicled import VISIT, Chronicled, give_to, lay_case, record_everything

NIA = UUID("01980000-0000-7000-8000-000000000a1a")
EVERYTHING = {
    "school_referral_received", "school_referral_accepted", "school_step", "stage_opened", "contact_home_visit",
    "contact_addition", "contact_correction", "requirement_confirmed", "task_done", "task_put_off", "plan_agreed",
    "plan_answer_signed", "plan_review", "handoff_offered", "handoff_step", "handed_over", "visit_escalated",
    "attachment_added", "attachment_withdrawn", "concern_recorded", "concern_step", "language_chosen", "marker_set",
    "marker_ended", "cohort_joined", "cohort_left", "marks_changed",
}  # fmt: skip


@pytest.fixture
def laid(desk: Desk) -> Chronicled:
    return lay_case(desk)


@pytest.fixture
def full(desk: Desk, laid: Chronicled) -> Chronology:
    record_everything(desk, laid)
    return chronology.read_chronology(desk, laid.reference)


def one(found: Chronology, title_key: str) -> ChronologyEntry:
    """The one entry of this title."""
    (entry,) = [entry for entry in found.entries if entry.title_key == title_key]
    return entry


def test_everything_that_is_recorded_is_an_entry(full: Chronology) -> None:
    assert {entry.title_key for entry in full.entries} == EVERYTHING


def test_either_database_tells_the_same(desk: Desk, any_store: Store) -> None:
    there = replace(desk, store=any_store)
    laid = lay_case(there)
    record_everything(there, laid)
    found = chronology.read_chronology(there, laid.reference)
    assert {entry.title_key for entry in found.entries} == EVERYTHING
    chronology.choose_entries(there, ChooseEntries(laid.reference, (EntryChoice(found.entries[0].key, prints=True),)))


def test_entries_stand_newest_first_and_each_has_a_key_of_its_own(full: Chronology) -> None:
    assert [entry.at for entry in full.entries] == sorted((entry.at for entry in full.entries), reverse=True)
    assert len({entry.key for entry in full.entries}) == len(full.entries)


def test_the_case_and_its_chronology_say_the_same(desk: Desk, laid: Chronicled) -> None:
    assert cases.view_case(desk, laid.reference).chronology == chronology.read_chronology(desk, laid.reference).entries


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_entry_is_said_in_whole_words_in_both_languages(desk: Desk, full: Chronology, language: str) -> None:
    words = EntryWords(language, desk.pack)
    for entry in full.entries:
        said = "\n".join((words.title(entry), *words.lines(entry), words.kind(entry.kind), words.group(entry.kind)))
        assert words.title(entry) and words.group(entry.kind)
        assert "{" not in said and "_" not in said, said


def test_a_correction_shows_what_stood_there_and_what_stands_now(desk: Desk, full: Chronology) -> None:
    entry = one(full, "contact_correction")
    assert entry.source == ("contact", one(full, "contact_home_visit").source_id)
    assert EntryWords("en", desk.pack).lines(entry) == ("Was: Mother", "Now: Aunt")


def test_fact_comes_before_opinion_and_opinion_never_goes_on_paper(desk: Desk, full: Chronology) -> None:
    words, visit = EntryWords("en", desk.pack), one(full, "contact_home_visit")
    lines = words.lines(visit)
    assert lines[0] == "House tidy."
    assert lines[-1] == "Opinion: Mornings are hard."
    assert "Opinion: Mornings are hard." not in words.lines(visit, paper=True)


def test_a_referral_of_the_school_stands_for_the_short_one_of_the_case(full: Chronology) -> None:
    assert not [entry for entry in full.entries if entry.title_key == "referral_received"]
    assert dict(one(full, "school_referral_received").facts)["number"] == "SR/2026/00001"


def test_a_step_of_the_school_without_a_day_says_so(desk: Desk, full: Chronology) -> None:
    steps = [entry for entry in full.entries if entry.title_key == "school_step"]
    assert [entry.day for entry in steps] == [dt.date(2026, 1, 9), dt.date(2025, 11, 20)]
    assert "Day not given; the referral came on Fri 9 Jan 2026" in EntryWords("en", desk.pack).lines(steps[0])


def test_late_marks_are_one_entry_an_import_and_marks_in_time_are_none(desk: Desk, full: Chronology) -> None:
    entry = one(full, "marks_changed")
    lines = EntryWords("en", desk.pack).lines(entry)
    assert dict(entry.facts)["number"] == "14"
    assert lines[0] == "Mon 3 Nov 2025 morning: N, then O"
    assert lines[-1] == "and 2 more"


def test_what_is_written_late_says_both_days(desk: Desk, full: Chronology) -> None:
    agreed = one(full, "plan_agreed")
    assert (
        EntryWords("en", desk.pack).late(agreed) == "Written up late: about Tue 3 Feb 2026, written on Mon 2 Mar 2026"
    )
    assert one(full, "contact_home_visit").late
    assert not one(full, "plan_review").late


def test_the_policy_says_what_matters_what_prints_and_what_is_an_action(full: Chronology) -> None:
    visit, note = one(full, "contact_home_visit"), one(full, "task_done")
    assert (visit.importance, visit.prints, visit.action) == ("key", True, True)
    assert (note.importance, note.prints, note.action) == ("minor", False, False)
    assert not one(full, "concern_recorded").prints
    assert not one(full, "contact_addition").action
    assert one(full, "plan_agreed").action and not one(full, "plan_review").action
    assert VISIT in full.action_days


def test_a_parents_entry_is_theirs_and_the_rest_the_childs(full: Chronology) -> None:
    assert one(full, "language_chosen").person_name == "Ann Ffug-Jones"
    assert one(full, "marker_set").person == one(full, "language_chosen").person
    assert one(full, "contact_home_visit").person == "pupil"


def test_a_concern_is_seen_by_the_cases_officer_and_managers_and_by_nobody_else(
    desk: Desk, manager_desk: Desk, laid: Chronicled, full: Chronology
) -> None:
    with desk.writing() as unit:
        users.add_user(unit, "nia", "Nia Ffug-Swyddog", Role.OFFICER, id=NIA)
        unit.commit()
    other = replace(desk, user=UserRow(NIA, "nia", "Nia Ffug-Swyddog", Role.OFFICER))
    hidden = {entry.title_key for entry in chronology.read_chronology(other, laid.reference).entries}
    assert EVERYTHING - hidden == {"concern_recorded", "concern_step"}
    assert one(chronology.read_chronology(manager_desk, laid.reference), "concern_recorded").restricted
    give_to(desk, laid, NIA)
    assert one(chronology.read_chronology(other, laid.reference), "concern_recorded").text == "A bruise."


def test_a_choice_is_kept_beside_the_one_before_and_the_newest_holds(desk: Desk, laid: Chronicled) -> None:
    key = one(chronology.read_chronology(desk, laid.reference), "contact_home_visit").key
    for prints, importance in ((False, None), (None, "minor"), (True, "usual")):
        outcome = chronology.choose_entries(
            desk, ChooseEntries(laid.reference, (EntryChoice(key, prints, importance),))
        )
        assert outcome.changes.kinds == {"chronology"}
    now = one(outcome.value, "contact_home_visit")
    assert (now.prints, now.importance, now.chosen_by) == (True, "usual", ALED.full_name)
    with desk.reading() as session:
        kept = session.execute(select(ChronologyChoice.prints, ChronologyChoice.importance)).all()
    assert [tuple(row) for row in kept] == [(False, "key"), (False, "minor"), (True, "usual")]
    assert audit_lines(desk).count(("choose", "chronology")) == 3


def test_choosing_what_stands_already_keeps_nothing(desk: Desk, laid: Chronicled) -> None:
    before = counted(desk)
    key = one(chronology.read_chronology(desk, laid.reference), "contact_home_visit").key
    outcome = chronology.choose_entries(desk, ChooseEntries(laid.reference, (EntryChoice(key, True, "key"),)))
    assert not outcome.changes
    assert counted(desk) == before


@pytest.mark.parametrize(
    ("choice", "key"),
    [(EntryChoice("none/there"), "no_such_entry"), (EntryChoice("", importance="huge"), "entry_importance")],
)
def test_a_choice_that_cannot_be_is_refused_and_leaves_no_trace(
    desk: Desk, laid: Chronicled, choice: EntryChoice, key: str
) -> None:
    real = one(chronology.read_chronology(desk, laid.reference), "stage_opened").key
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        chronology.choose_entries(
            desk, ChooseEntries(laid.reference, (EntryChoice(real, False), replace(choice, key=choice.key or real)))
        )
    assert refused.value.key == key
    assert counted(desk) == before


def test_looking_at_a_chronology_by_itself_is_kept_in_the_audit(desk: Desk, laid: Chronicled) -> None:
    with desk.reading() as session:
        since = session.scalar(select(func.max(AuditLine.number))) or 0
    chronology.view_chronology(desk, laid.reference)
    chronology.read_chronology(desk, laid.reference)
    assert audit_lines(desk, since) == [("view", "case")]
    with pytest.raises(NoSuchCase):
        chronology.view_chronology(desk, "AWS/2026/09999")


def test_entries_are_filtered_by_kind_person_weight_days_words_and_what_prints(desk: Desk, full: Chronology) -> None:
    words = EntryWords("en", desk.pack)

    def kept(**asked: object) -> set[str]:
        wanted = ChronologyFilter(**asked)  # type: ignore[arg-type]
        return {entry.title_key for entry in full.entries if wanted.lets(entry, words.searched(entry))}

    assert kept(kinds=frozenset({"handover"})) == {"handed_over"}
    assert kept(person=one(full, "marker_set").person) == {"language_chosen", "marker_set", "marker_ended"}
    assert kept(recorded_by="Mari Ffug-Reolwr") == {"marker_ended"}
    assert kept(importance=frozenset({"minor"}), printing_only=True) == {
        "handed_over", "language_chosen", "marks_changed"
    }  # fmt: skip
    assert kept(first_day=dt.date(2026, 2, 2), last_day=dt.date(2026, 2, 3)) == {
        "handed_over", "plan_agreed", "plan_answer_signed"
    }  # fmt: skip
    assert kept(words=(folded("HOFFI"), "celf")) == {"contact_home_visit"}
    assert kept() == EVERYTHING


def test_words_are_found_without_accents_and_capitals() -> None:
    assert folded("Siân Ŵyn") == "sian wyn"


def test_before_and_after_stand_beside_every_action(desk: Desk, full: Chronology) -> None:
    figures = chronology.action_figures(desk, full)
    assert set(figures) == full.action_days
    assert [pair.weeks for pair in figures[VISIT]] == [6, 12]
    said = EntryWords("en", desk.pack).comparison(figures[VISIT][0])
    counts = figures[VISIT][0].before.counts
    assert said.startswith(f"6 weeks before: {figures[VISIT][0].before.attendance} % ({counts.attended} of ")


def test_a_case_of_400_entries_opens_at_once(desk: Desk, laid: Chronicled) -> None:
    rows = [
        {
            "case_id": laid.case_id, "kind": "home_visit", "on": dt.date(2025, 9, 1) + dt.timedelta(days=n % 180),
            "outcome": "spoke", "child_seen": "alone", "observations": "House tidy. " * 20, "actions": [],
            "user_id": ALED.id, "recorded_at": NOW, "home_conditions": {},
        }
        for n in range(400)
    ]  # fmt: skip
    with desk.writing() as unit:
        unit.session.execute(insert(Contact), rows)
        unit.record("create", "contact", laid.case_id)
        unit.commit()
    cases.view_case(desk, laid.reference)  # statements are compiled once a process
    taken = []
    for _ in range(3):
        begun = time.perf_counter()
        view = cases.view_case(desk, laid.reference)
        taken.append(time.perf_counter() - begun)
    assert len(view.chronology) > 400
    assert min(taken) < 0.4, "150 ms on a quiet machine; other tests may run beside this one"


def test_entries_are_frozen(full: Chronology) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        full.entries[0].prints = False  # type: ignore[misc]
