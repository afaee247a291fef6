"""A visit to a family: written once, and each child's note holds the words for all and its own, no other child's."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import CloseCase, OpenCase
from ecede_desktop.records.contact_events import ChildsPart, LogFamilyVisit
from ecede_desktop.records.visits import (
    AddToVisit,
    AgreedAction,
    ChildSeen,
    ContactOutcome,
    CorrectVisit,
    LogVisit,
    Present,
)
from ecede_desktop.services import cases, family_visits, visits
from ecede_desktop.services.desk import Desk
from tests.services.caseload import audit_lines, counted
from tests.services.siblings import Children, lay_children

TODAY = dt.date(2026, 3, 2)
ALL = LogVisit(
    "", TODAY, started=dt.time(10, 5), minutes=45, answered_by="Mother",
    present=(Present("Mari Ffug-Jones", "mother"),), observations="House warm, uniforms drying.",
    parents_view="Mornings are hard.", language_used="both",
    home_conditions=(("ready", "Bags packed by the door."),),
    actions=(AgreedAction("Ask for breakfast club", "Officer", dt.date(2026, 3, 6)),), next_date=dt.date(2026, 3, 12),
)  # fmt: skip


@pytest.fixture
def children(desk: Desk) -> Children:
    return lay_children(desk)


def family(children: Children, shared: LogVisit = ALL, **said: Any) -> LogFamilyVisit:
    return LogFamilyVisit(
        shared,
        (
            ChildsPart(children.sian, child_seen=ChildSeen.ALONE, childs_words="“I like art.”"),
            ChildsPart(
                children.ffion, child_seen=ChildSeen.WITH_OTHERS, not_alone_reason="Did not want to.",
                observations="In nightclothes at 11.", actions=(AgreedAction("See the nurse"),),
            ),
            ChildsPart(pupil_id=children.cousin_id, child_seen=ChildSeen.NOT_SEEN, not_alone_reason="Asleep."),
        ),
        **said,
    )  # fmt: skip


def test_each_childs_note_holds_the_words_for_all_and_its_own(desk: Desk, children: Children) -> None:
    before = len(audit_lines(desk))
    outcome = family_visits.log_family_visit(desk, family(children))
    sian, ffion, cousin = (row.contact for row in outcome.value.participants)
    for copy in (sian, ffion, cousin):
        assert (copy.shared, copy.parents_view) == ("House warm, uniforms drying.", "Mornings are hard.")
        assert (copy.started, copy.ended, copy.language_used) == (dt.time(10, 5), dt.time(10, 50), "both")
        assert copy.home_conditions == (("ready", "Bags packed by the door."),)
        assert copy.who_seen == "Mari Ffug-Jones (mother)"
    assert (sian.childs_words, sian.observations, sian.not_alone_reason) == ("“I like art.”", "", "")
    assert (ffion.childs_words, ffion.observations) == ("", "In nightclothes at 11.")
    assert (cousin.case_reference, cousin.pupil_id, cousin.child_seen) == ("", children.cousin_id, ChildSeen.NOT_SEEN)
    assert audit_lines(desk, before) == [
        ("create", "contact_event"), ("create", "contact"), ("create", "task"), ("create", "task"),
        ("create", "contact"), ("create", "task"), ("create", "contact"),
    ]  # fmt: skip
    assert {"contact", "contact_event", "case", "pupil", "task"} <= outcome.changes.kinds


def test_each_chronology_shows_only_what_belongs_to_it(desk: Desk, children: Children) -> None:
    family_visits.log_family_visit(desk, family(children))
    said = {
        reference: "\n".join(repr(e) for e in cases.view_case(desk, reference).chronology if e.kind == "home_visit")
        for reference in (children.sian, children.ffion)
    }
    assert "House warm" in said[children.sian] and "House warm" in said[children.ffion]
    assert "I like art" in said[children.sian] and "nightclothes" not in said[children.sian]
    assert "nightclothes" in said[children.ffion] and "I like art" not in said[children.ffion]


def test_what_all_agreed_is_one_task_and_what_is_for_one_child_its_own(desk: Desk, children: Children) -> None:
    family_visits.log_family_visit(desk, family(children))
    first, second = (cases.view_case(desk, reference).tasks for reference in (children.sian, children.ffion))
    assert {t.title for t in first if t.kind != "stage_clock"} == {"Ask for breakfast club (Officer)", "Next visit"}
    assert {t.title for t in second if t.kind != "stage_clock"} == {"See the nurse"}


def test_a_case_that_is_opened_later_shows_what_was_written_before(desk: Desk, children: Children) -> None:
    family_visits.log_family_visit(desk, family(children))
    (row,) = visits.contacts_of_pupil(desk, children.cousin_id)
    reference = cases.open_case(desk, OpenCase("Now too.", pupil_id=children.cousin_id)).value.reference
    assert [contact.id for contact in cases.view_case(desk, reference).contacts] == [row.id]


@pytest.mark.parametrize(
    ("changed", "word", "field"),
    [
        ({"observations": "SIAN was in bed."}, "Siân", "observations"),
        ({"observations": "Siân’s bag is torn."}, "Siân", "observations"),
        ({"parents_view": "Mother says Ffion Haf is tired."}, "Ffion Haf", "parents_view"),
        ({"opinion": "Ffion needs help."}, "Ffion", "opinion"),
        ({"third_party": "Neighbour: Ffi shouts."}, "Ffi", "third_party"),
        ({"purpose": "About wil bach"}, "Wil Bach", "purpose"),
        ({"observations": "The O'Ffug boy slept."}, "O’Ffug", "observations"),
        ({"home_conditions": (("sleep", "Will on the sofa."),)}, "Will", "home_conditions.sleep"),
        ({"actions": (AgreedAction("Ring", "Siân"),)}, "Siân", "actions"),
        ({"present": (Present("Ffion", "sister"),)}, "Ffion", "who_seen"),
    ],
)
def test_words_for_all_that_name_one_child_are_refused_by_the_word(
    desk: Desk, children: Children, changed: dict[str, Any], word: str, field: str
) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        family_visits.log_family_visit(desk, family(children, replace(ALL, **changed)))
    assert refused.value.key == "words_name_another_child"
    assert (refused.value.facts["word"], refused.value.facts["field"]) == (word, field)
    assert f"“{word}”" in refused.value.text
    assert counted(desk) == before


@pytest.mark.parametrize(
    "words",
    ["Ffug-Jones household; the sianel was on.", "The willow was cut. Ffionnach.", "Jones the milk called."],
)
def test_the_familys_own_name_and_parts_of_words_name_no_child(desk: Desk, children: Children, words: str) -> None:
    pair = replace(family(children, replace(ALL, observations=words)), children=family(children).children[:2])
    assert family_visits.log_family_visit(desk, pair).changes


def test_a_word_that_is_no_name_here_is_kept_when_somebody_says_so(desk: Desk, children: Children) -> None:
    shared = replace(ALL, observations="Mother will ring the school.")
    with pytest.raises(Refused, match="Will"):
        family_visits.log_family_visit(desk, family(children, shared))
    kept = family_visits.log_family_visit(desk, family(children, shared, not_names=("will",))).value
    assert kept.participants[0].contact.shared == "Mother will ring the school."


def test_a_childs_own_words_may_name_a_sister(desk: Desk, children: Children) -> None:
    command = family(children)
    own = replace(command.children[0], childs_words="“I take Ffion to school.”")
    kept = family_visits.log_family_visit(desk, replace(command, children=(own, *command.children[1:])))
    assert kept.value.participants[0].contact.childs_words == "“I take Ffion to school.”"


def test_the_same_visit_twice_is_kept_once(desk: Desk, manager_desk: Desk, children: Children) -> None:
    first = family_visits.log_family_visit(desk, family(children)).value
    before = counted(desk)
    again = family_visits.log_family_visit(desk, family(children))
    assert (again.value, bool(again.changes)) == (first, False)
    assert counted(desk) == before
    other = replace(family(children), children=family(children).children[:2])
    assert family_visits.log_family_visit(desk, other).changes
    assert family_visits.log_family_visit(manager_desk, family(children)).value.id != first.id


def test_what_is_missing_in_one_childs_part_is_told_there_and_nothing_is_kept(desk: Desk, children: Children) -> None:
    command = family(children)
    parts = (command.children[0], replace(command.children[1], not_alone_reason=""), command.children[2])
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        family_visits.log_family_visit(desk, replace(command, children=parts))
    assert (refused.value.key, refused.value.facts["part"]) == ("visit_not_alone_reason_missing", 1)
    assert counted(desk) == before


def test_what_cannot_be_a_family_visit_is_refused(desk: Desk, manager_desk: Desk, children: Children) -> None:
    command = family(children)
    one, two, _ = command.children
    cases_of = {
        "family_of_one": replace(command, children=(one,)),
        "child_there_twice": replace(command, children=(one, replace(two, reference=children.sian))),
        "contact_of_nobody": replace(command, children=(one, replace(two, reference=""))),
        "not_for_a_family": replace(command, shared=replace(ALL, kind="supervision")),
    }
    for key, wrong in cases_of.items():
        with pytest.raises(Refused) as refused:
            family_visits.log_family_visit(desk, wrong)
        assert refused.value.key == key
    cases.close_case(manager_desk, CloseCase(children.ffion, "Better."))
    with pytest.raises(Refused, match="closed"):
        family_visits.log_family_visit(desk, command)


def test_nobody_at_home_is_written_once_for_all(desk: Desk, children: Children) -> None:
    shared = LogVisit("", TODAY, outcome=ContactOutcome.NO_REPLY, no_reply_tried="Knocked twice, card left.")
    parts = (ChildsPart(children.sian), ChildsPart(children.ffion))
    kept = family_visits.log_family_visit(desk, LogFamilyVisit(shared, parts)).value
    assert {row.contact.no_reply_tried for row in kept.participants} == {"Knocked twice, card left."}


def test_what_is_added_later_to_one_childs_note_names_no_other_either(desk: Desk, children: Children) -> None:
    sian = family_visits.log_family_visit(desk, family(children)).value.participants[0].contact
    with pytest.raises(Refused, match="Ffion"):
        visits.add_to_visit(desk, AddToVisit(sian.id, "Ffion came down later."))
    with pytest.raises(Refused, match="Ffion"):
        visits.correct_visit(desk, CorrectVisit(sian.id, "shared", "House warm; Ffion's uniform drying."))
    assert visits.add_to_visit(desk, AddToVisit(sian.id, "Siân came down later.")).changes
    assert visits.add_to_visit(desk, AddToVisit(sian.id, "Aunt will ring.", not_names=("Will",))).changes
