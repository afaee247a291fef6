"""Visits: each rule told at its field, written once, added to, never changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
import uuid6
from sqlalchemy import event, select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import CloseCase, OpenCase
from ecede_desktop.records.visits import (
    AddToVisit,
    AgreedAction,
    ChildSeen,
    ContactKind,
    ContactOutcome,
    CorrectVisit,
    LogVisit,
    Present,
)
from ecede_desktop.services import cases, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.cases import NoSuchCase
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import NoRoom
from ecede_desktop.store.tables import Contact, NoteText, Task
from ecede_desktop.store.visits import NoSuchContact
from tests.services.caseload import audit_lines, counted, lay_pupil

TODAY = dt.date(2026, 3, 2)
REFERENCE = "AWS/2026/00001"
SEEN = LogVisit(
    REFERENCE, TODAY, started=dt.time(10, 5), ended=dt.time(10, 50), place="Adref", purpose="Reasons",
    who_seen="Mother, Siân", child_seen=ChildSeen.ALONE, childs_words="“Dw i'n hoffi Mr Llŷr.”",
    observations="Tŷ taclus. Uniform drying.", opinion="Wants help with mornings.",
    actions=(AgreedAction("Ask for a place at breakfast club", "Officer", dt.date(2026, 3, 6)), AgreedAction("Ring")),
    next_date=dt.date(2026, 3, 12),
)  # fmt: skip
NO_REPLY = LogVisit(REFERENCE, TODAY, outcome=ContactOutcome.NO_REPLY, no_reply_tried="Knocked twice, card left.")


@pytest.fixture(autouse=True)
def case(desk: Desk) -> None:
    assert cases.open_case(desk, OpenCase("Whole days.", upn=lay_pupil(desk).upn)).value.reference == REFERENCE


def test_a_visit_is_kept_as_written_with_its_tasks(desk: Desk) -> None:
    before = len(audit_lines(desk))
    outcome = visits.log_visit(desk, SEEN)
    row = outcome.value
    for name in (
        "on", "kind", "started", "ended", "outcome", "place", "purpose", "who_seen", "child_seen", "childs_words",
        "observations", "opinion", "actions", "next_date",
    ):  # fmt: skip
        assert getattr(row, name) == getattr(SEEN, name), name
    assert (row.case_reference, row.recorded_by, row.late) == (REFERENCE, "Aled Ffug-Swyddog", False)
    assert audit_lines(desk, before) == [("create", "contact"), *[("create", "task")] * 3]
    assert {"contact", "task", "case"} <= outcome.changes.kinds
    view = cases.view_case(desk, REFERENCE)
    assert view.contacts == (row,)
    assert {(t.kind, t.title, t.due_on) for t in view.tasks if t.source == f"contact:{row.id}"} == {
        ("action", "Ask for a place at breakfast club (Officer)", dt.date(2026, 3, 6)),
        ("action", "Ring", None),
        ("visit", "Next visit", dt.date(2026, 3, 12)),
    }


@pytest.mark.parametrize(
    ("command", "changed", "key", "field"),
    [
        (SEEN, {"on": dt.date(2026, 3, 3)}, "visit_in_future", "on"),
        (SEEN, {"ended": dt.time(10, 4)}, "visit_ends_before_start", "ended"),
        (SEEN, {"who_seen": "  "}, "visit_who_seen_missing", "who_seen"),
        (SEEN, {"observations": ""}, "visit_observations_missing", "observations"),
        (SEEN, {"child_seen": ChildSeen.WITH_OTHERS}, "visit_not_alone_reason_missing", "not_alone_reason"),
        (SEEN, {"child_seen": ChildSeen.NOT_SEEN}, "visit_not_alone_reason_missing", "not_alone_reason"),
        (SEEN, {"outcome": ContactOutcome.REFUSED, "observations": ""}, "visit_observations_missing", "observations"),
        (NO_REPLY, {"no_reply_tried": ""}, "visit_no_reply_tried_missing", "no_reply_tried"),
        (NO_REPLY, {"child_seen": ChildSeen.ALONE}, "visit_no_reply_but_seen", "outcome"),
        (SEEN, {"next_date": dt.date(2026, 3, 1)}, "visit_next_date_early", "next_date"),
        (SEEN, {"next_date": dt.date(9999, 12, 31)}, "visit_next_date_far", "next_date"),
        (SEEN, {"actions": (AgreedAction("", "Mother"),)}, "visit_action_without_what", "actions"),
        (SEEN, {"actions": (AgreedAction("x", "", dt.date(2026, 3, 1)),)}, "visit_action_early", "actions"),
        (LogVisit(REFERENCE, TODAY, kind=ContactKind.PHONE_CALL), {}, "visit_says_nothing", "observations"),
    ],
)
def test_what_is_missing_is_told_at_its_field_and_nothing_is_kept(
    desk: Desk, command: LogVisit, changed: dict[str, Any], key: str, field: str
) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        visits.log_visit(desk, replace(command, **changed))
    assert (refused.value.key, refused.value.facts["field"]) == (key, field)
    assert refused.value.text.endswith(".")
    assert counted(desk) == before


@pytest.mark.parametrize(
    "command",
    [
        NO_REPLY,
        replace(SEEN, child_seen=ChildSeen.NOT_SEEN, not_alone_reason="Asleep.", childs_words=""),
        replace(SEEN, started=None, ended=None),
        replace(SEEN, ended=SEEN.started),
        replace(SEEN, next_date=TODAY),
        LogVisit(REFERENCE, TODAY, kind=ContactKind.PHONE_CALL, observations="Mother rang."),
        LogVisit(
            REFERENCE, TODAY, kind=ContactKind.PHONE_CALL, outcome=ContactOutcome.NO_REPLY, no_reply_tried="Rang."
        ),
        LogVisit(REFERENCE, TODAY, kind=ContactKind.LETTER, observations="Warning letter posted."),
        replace(SEEN, actions=(AgreedAction(" ", " "),)),
    ],
)
def test_what_is_complete_is_kept(desk: Desk, command: LogVisit) -> None:
    assert visits.log_visit(desk, command).changes


def test_all_that_is_missing_is_told_at_once(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        visits.log_visit(desk, LogVisit(REFERENCE, TODAY))
    also = refused.value.facts["also"]
    assert [field for field, _, _ in also] == ["observations", "not_alone_reason", "observations"]  # type: ignore[attr-defined]


def test_the_same_visit_twice_is_kept_once(desk: Desk, manager_desk: Desk) -> None:
    first = visits.log_visit(desk, SEEN).value
    before = counted(desk)
    again = visits.log_visit(desk, replace(SEEN, place=" Adref ", reference="1/2026"))
    assert again.value == first
    assert not again.changes
    assert counted(desk) == before
    assert visits.log_visit(manager_desk, SEEN).value.id != first.id


@pytest.mark.parametrize(
    ("on", "late"),
    [
        (dt.date(2026, 3, 2), False),
        (dt.date(2026, 2, 26), False),  # Thursday: Friday and Monday are two working days
        (dt.date(2026, 2, 25), True),
    ],
)
def test_a_visit_is_late_after_the_packs_working_days(desk: Desk, on: dt.date, late: bool) -> None:
    assert visits.log_visit(desk, replace(SEEN, on=on)).value.late is late


def test_an_addition_stands_beside_what_was_written(desk: Desk, manager_desk: Desk) -> None:
    row = visits.log_visit(desk, SEEN).value
    before = len(audit_lines(desk))
    later = replace(manager_desk, clock=FixedClock(dt.datetime(2026, 3, 5, 12, tzinfo=dt.UTC)))
    outcome = visits.add_to_visit(later, AddToVisit(row.id, "Mother's sister was there too (Ŵ. Ffug)."))
    added = outcome.value
    assert replace(added, additions=()) == row
    assert [(a.text, a.added_by) for a in added.additions] == [
        ("Mother's sister was there too (Ŵ. Ffug).", "Mari Ffug-Reolwr")
    ]
    assert audit_lines(desk, before) == [("add", "contact")]
    assert not visits.add_to_visit(later, AddToVisit(row.id, added.additions[0].text)).changes
    with desk.reading() as session:
        assert session.scalars(select(Contact.observations)).one() == SEEN.observations


def test_an_empty_addition_or_an_unknown_contact_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        visits.add_to_visit(desk, AddToVisit(uuid6.uuid7(), "  "))
    with pytest.raises(NoSuchContact):
        visits.add_to_visit(desk, AddToVisit(uuid6.uuid7(), "x"))


def test_a_contact_of_no_case_or_of_a_closed_one_is_refused(desk: Desk, manager_desk: Desk) -> None:
    with pytest.raises(NoSuchCase):
        visits.log_visit(desk, replace(SEEN, reference="AWS/2026/00099"))
    cases.close_case(manager_desk, CloseCase(REFERENCE, "Better."))
    with pytest.raises(Refused, match="closed"):
        visits.log_visit(desk, SEEN)


FULL = replace(
    SEEN, who_seen="", present=(Present("Mari Ffug-Jones", "mother"), Present(" ", " "), Present("man, about 30")),
    answered_by="Mother", parents_view="Mornings are hard.", third_party="Neighbour hears shouting.",
    home_conditions=(("rooms", "Beds made."), ("food", " ")), language_used="both", started=dt.time(10, 5), ended=None,
    minutes=40,
)  # fmt: skip


def test_what_more_was_asked_is_kept_each_in_its_place(desk: Desk) -> None:
    row = visits.log_visit(desk, FULL).value
    assert (row.answered_by, row.parents_view, row.third_party) == (
        "Mother", "Mornings are hard.", "Neighbour hears shouting."
    )  # fmt: skip
    assert row.home_conditions == (("rooms", "Beds made."),)
    assert (row.language_used, row.ended) == ("both", dt.time(10, 45))
    assert row.who_seen == "Mari Ffug-Jones (mother); man, about 30"
    assert row.present == (Present("Mari Ffug-Jones", "mother"), Present("man, about 30"))
    again = visits.log_visit(desk, FULL)
    assert (again.value, bool(again.changes)) == (row, False)


@pytest.mark.parametrize(
    ("changed", "key", "field"),
    [
        ({"kind": "tea_party"}, "contact_kind", "kind"),
        ({"home_conditions": (("wallpaper", "Blue."),)}, "contact_detail_unknown", "details"),
        ({"details": (("decision", "x"),)}, "contact_detail_unknown", "details"),
        ({"language_used": "klingon"}, "contact_language", "language_used"),
        ({"present": (Present("", "uncle"),)}, "visit_present_without_name", "present"),
        ({"place": "x" * 201}, "visit_place_long", "place"),
        ({"answered_by": "x" * 201}, "visit_answered_by_long", "answered_by"),
    ],
)
def test_what_the_pack_does_not_know_or_cannot_be_kept_is_told(
    desk: Desk, changed: dict[str, Any], key: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        visits.log_visit(desk, replace(FULL, **changed))
    assert (refused.value.key, refused.value.facts["field"]) == (key, field)


def test_a_visit_that_ends_after_midnight_ends_with_its_day(desk: Desk) -> None:
    assert visits.log_visit(desk, replace(FULL, started=dt.time(23, 30))).value.ended == dt.time(23, 59, 59)


def test_a_correction_keeps_the_words_it_replaces_and_both_are_read(desk: Desk, manager_desk: Desk) -> None:
    row = visits.log_visit(desk, FULL).value
    before = len(audit_lines(desk))
    changed = visits.correct_visit(desk, CorrectVisit(row.id, "observations", "Tŷ taclus; uniform on the line."))
    again = visits.correct_visit(manager_desk, CorrectVisit(row.id, "observations", "Uniform on the line."))
    home = visits.correct_visit(desk, CorrectVisit(row.id, "home_conditions.rooms", "Beds not made."))
    assert audit_lines(desk, before) == [("add", "contact")] * 3
    assert changed.changes
    kept = home.value
    assert kept.first_words("observations") == "Tŷ taclus. Uniform drying."
    assert [(a.field, a.replaces, a.text, a.added_by) for a in kept.corrections] == [
        ("observations", "Tŷ taclus. Uniform drying.", "Tŷ taclus; uniform on the line.", "Aled Ffug-Swyddog"),
        ("observations", "Tŷ taclus; uniform on the line.", "Uniform on the line.", "Mari Ffug-Reolwr"),
        ("home_conditions.rooms", "Beds made.", "Beds not made.", "Aled Ffug-Swyddog"),
    ]
    assert (kept.words("observations"), kept.words("home_conditions.rooms")) == (
        "Uniform on the line.", "Beds not made."
    )  # fmt: skip
    assert (kept.words("opinion"), kept.words("details.none")) == (row.opinion, "")
    assert again.value.corrections == kept.corrections[:2]
    same = visits.correct_visit(desk, CorrectVisit(row.id, "observations", " Uniform on the line. "))
    assert not same.changes


@pytest.mark.parametrize(
    ("field", "text", "key"),
    [
        ("observations", "  ", "correction_empty"),
        ("recorded_at", "x", "not_correctable"),
        ("home_conditions.food", "x", "not_correctable"),
        ("actions.0", "x", "not_correctable"),
    ],
)
def test_what_cannot_be_corrected_is_refused_and_leaves_no_trace(desk: Desk, field: str, text: str, key: str) -> None:
    row = visits.log_visit(desk, FULL).value
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        visits.correct_visit(desk, CorrectVisit(row.id, field, text))
    assert refused.value.key == key
    assert counted(desk) == before


def test_the_words_of_a_note_and_of_what_was_added_can_be_found(desk: Desk) -> None:
    row = visits.log_visit(desk, FULL).value
    visits.add_to_visit(desk, AddToVisit(row.id, "Modryb was there."))
    with desk.reading() as session:
        texts = {note.kind: note.text.casefold() for note in session.scalars(select(NoteText))}
    assert "neighbour hears shouting" in texts["contact"] and "beds made" in texts["contact"]
    assert "modryb was there" in texts["addition"]


SUPERVISION = LogVisit(
    REFERENCE, TODAY, kind="supervision", observations="Case discussed.",
    details=(("decision", "Go to the panel."), ("decision_reason", "No change in six weeks.")), manager="mari",
    actions=(AgreedAction("Invite to the panel", "Aled", dt.date(2026, 3, 9)),),
)  # fmt: skip


def test_an_officers_note_of_supervision_waits_for_the_managers_signature(desk: Desk, manager_desk: Desk) -> None:
    row = visits.log_visit(desk, SUPERVISION).value
    assert (row.manager, row.signed_by) == ("Mari Ffug-Reolwr", "")
    with pytest.raises(Refused, match="Only a manager"):
        visits.sign_as_manager(desk, row.id)
    signed = visits.sign_as_manager(manager_desk, row.id).value
    assert signed.signed_by == "Mari Ffug-Reolwr"
    assert signed.corrections == ()
    assert not visits.sign_as_manager(manager_desk, row.id).changes


def test_a_manager_who_writes_the_note_signs_it_by_writing_it(manager_desk: Desk) -> None:
    row = visits.log_visit(manager_desk, replace(SUPERVISION, manager="")).value
    assert (row.manager, row.signed_by) == ("Mari Ffug-Reolwr", "Mari Ffug-Reolwr")
    again = visits.log_visit(manager_desk, replace(SUPERVISION, manager=""))
    assert not again.changes


@pytest.mark.parametrize(
    ("changed", "key", "field"),
    [
        ({"manager": ""}, "supervision_manager_missing", "manager"),
        ({"manager": "aled"}, "supervisor_not_manager", "manager"),
        ({"details": SUPERVISION.details[:1]}, "contact_detail_missing", "details.decision_reason"),
    ],
)
def test_supervision_names_its_manager_the_decision_and_the_reason(
    desk: Desk, changed: dict[str, Any], key: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        visits.log_visit(desk, replace(SUPERVISION, **changed))
    assert (refused.value.key, refused.value.facts["field"]) == (key, field)


def test_a_manager_signs_no_other_kind_of_note(manager_desk: Desk) -> None:
    row = visits.log_visit(manager_desk, SEEN).value
    with pytest.raises(Refused) as refused:
        visits.sign_as_manager(manager_desk, row.id)
    assert refused.value.key == "note_not_for_manager"


def test_a_contact_of_a_child_without_a_case_is_the_childs(desk: Desk) -> None:
    other = lay_pupil(desk, 7, "Gwen", "Ffug-Bevan")
    action = (AgreedAction("Ring the school"),)
    command = LogVisit("", TODAY, kind="phone_in", pupil_id=other.id, observations="Aunt rang.", actions=action)
    outcome = visits.log_visit(desk, command)
    assert (outcome.value.case_reference, outcome.value.pupil_id) == ("", other.id)
    assert {"contact", "pupil", "task"} <= outcome.changes.kinds
    with desk.reading() as session:
        assert session.scalars(select(Task.pupil_id).where(Task.title == "Ring the school")).one() == other.id
    with pytest.raises(Refused) as refused:
        visits.log_visit(desk, replace(command, pupil_id=None))
    assert refused.value.key == "contact_of_nobody"


def test_a_hundred_thousand_letters_are_kept_whole(desk: Desk) -> None:
    text = ("Mae'r tŷ yn gynnes. " * 5_000)[:100_000].strip()
    row = visits.log_visit(desk, replace(FULL, observations=text)).value
    assert row.observations == text
    assert visits.correct_visit(desk, CorrectVisit(row.id, "observations", text + " Oer.")).value.corrections


def test_a_late_note_says_how_many_working_days_later_it_was_written(desk: Desk) -> None:
    friday = replace(FULL, on=dt.date(2026, 2, 20), next_date=None, actions=())
    row = visits.log_visit(desk, friday).value
    assert (row.late, row.working_days) == (True, 6)
    assert visits.log_visit(desk, FULL).value.working_days == 0


@pytest.mark.parametrize(
    ("on", "level"),
    [
        (dt.date(2026, 3, 2), ("", 0)),
        (dt.date(2026, 2, 26), ("", 2)),
        (dt.date(2026, 2, 25), ("late", 3)),
        (dt.date(2026, 2, 24), ("late", 4)),
        (dt.date(2026, 2, 23), ("very_late", 5)),
        (dt.date(2026, 3, 5), ("", 0)),
    ],
)
def test_how_late_a_note_is_is_told_before_it_is_written(desk: Desk, on: dt.date, level: tuple[str, int]) -> None:
    assert visits.lateness(desk, on) == level


def test_two_windows_of_one_case_keep_what_each_wrote(desk: Desk) -> None:
    first = visits.log_visit(desk, FULL).value
    second = visits.log_visit(desk, replace(FULL, observations="Written in the other window.")).value
    visits.add_to_visit(desk, AddToVisit(first.id, "From one."))
    visits.add_to_visit(desk, AddToVisit(first.id, "From the other."))
    view = cases.view_case(desk, REFERENCE)
    assert {row.id for row in view.contacts} == {first.id, second.id}
    assert [a.text for row in view.contacts if row.id == first.id for a in row.additions] == [
        "From one.", "From the other."
    ]  # fmt: skip


def test_a_full_disk_keeps_nothing_of_a_visit_and_it_can_be_signed_off_afterwards(desk: Desk, store: Store) -> None:
    before = counted(desk)

    def narrow(connection: Any, _record: object, _proxy: object) -> None:
        cursor = connection.cursor()
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages}")

    def widen(connection: Any, _record: object, _proxy: object) -> None:
        connection.cursor().execute("PRAGMA max_page_count = 1000000")

    long = replace(FULL, observations="Hir iawn. " * 10_000)
    event.listen(store.engine, "checkout", narrow)
    try:
        with pytest.raises(NoRoom):
            visits.log_visit(desk, long)
    finally:
        event.remove(store.engine, "checkout", narrow)
    assert counted(desk) == before
    event.listen(store.engine, "checkout", widen)
    assert visits.log_visit(desk, long).changes
