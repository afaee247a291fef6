"""Concerns for a child's safety: what is kept, what is to be done by when, and who may read it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest
from sqlalchemy import delete, update

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.cases import CloseCase, OpenCase
from ecede_desktop.records.concerns import AddConcernStep, RaiseConcern
from ecede_desktop.records.families import LinkParent
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.records.users import Role
from ecede_desktop.records.visits import ChildSeen, LogVisit
from ecede_desktop.services import cases, concerns, extracts, marf, pupils, tasks, visits
from ecede_desktop.services.chronology_words import EntryWords
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.families import link_parent
from ecede_desktop.store import users
from ecede_desktop.store.concerns import NoSuchConcern
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import Address, AuditLine, NoteText
from tests.desks import ALED, NOW
from tests.services.caseload import audit_lines, counted, lay_pupil

REFERENCE = "AWS/2026/00001"
NOTICED = dt.datetime(2026, 3, 2, 8, 15, tzinfo=dt.UTC)
RAISE = RaiseConcern(
    "Bruise the size of a coin on the left cheek.", REFERENCE, noticed_at=NOTICED, childs_words="“Nes i ddisgyn.”"
)


@pytest.fixture(autouse=True)
def case(desk: Desk) -> None:
    assert cases.open_case(desk, OpenCase("Whole days.", upn=lay_pupil(desk).upn)).value.reference == REFERENCE


@pytest.fixture
def other_desk(desk: Desk) -> Desk:
    """Another officer's, who has nothing to do with the child."""
    with desk.writing() as unit:
        user = users.add_user(unit, "nia", "Nia Ffug-Arall", Role.OFFICER)
        unit.commit()
    return replace(desk, user=user)


def later(desk: Desk, **after: float) -> Desk:
    return replace(desk, clock=FixedClock(NOW + dt.timedelta(**after)))


def open_titles(desk: Desk) -> dict[str, dt.date | None]:
    return {row.title: row.due_on for row in tasks.today(desk).overdue if row.kind == "concern"}


def test_a_concern_is_kept_with_what_is_to_be_done_at_once_and_within_the_hours(desk: Desk) -> None:
    before = len(audit_lines(desk))
    outcome = concerns.raise_concern(desk, RAISE)
    view = outcome.value
    assert (view.row.facts, view.row.childs_words, view.row.noticed_at) == (RAISE.facts, RAISE.childs_words, NOTICED)
    assert (view.row.case_reference, view.row.pupil_name, view.open) == (REFERENCE, "Siân Ffug-Jones", True)
    assert audit_lines(desk, before) == [("create", "concern"), ("create", "task"), ("create", "task")]
    assert outcome.changes.kinds >= {"concern", "case", "pupil", "task"}
    assert [(todo.kind, todo.due_at, todo.overdue) for todo in view.to_do] == [
        ("ring", None, True),
        ("report", NOTICED + dt.timedelta(hours=24), False),
    ]
    assert "Social Services and Well-being (Wales) Act 2014 s.130" in view.to_do[0].source
    assert open_titles(desk) == {
        "Safeguarding concern: telephone children's services now": dt.date(2026, 3, 2),
        "Safeguarding concern: send the written report by 08:15 on 3/3/2026": dt.date(2026, 3, 3),
    }


def test_a_concern_stands_before_everything_else_in_today(desk: Desk) -> None:
    late = later(desk, days=200)
    concerns.raise_concern(late, replace(RAISE, noticed_at=late.clock.now()))
    assert [row.kind for row in tasks.today(late).overdue[:3]] == ["concern", "concern", "stage_clock"]


def test_who_was_told_at_once_leaves_nothing_to_ring(desk: Desk) -> None:
    view = concerns.raise_concern(desk, replace(RAISE, told_whom="Duty worker", told_note="Ring back at noon.")).value
    assert [(step.kind, step.whom, step.note) for step in view.steps] == [("told", "Duty worker", "Ring back at noon.")]
    assert [todo.kind for todo in view.to_do] == ["report"]


@pytest.mark.parametrize(
    ("changed", "key", "field"),
    [
        ({"facts": "  "}, "concern_facts_empty", "facts"),
        ({"noticed_at": NOW + dt.timedelta(minutes=1)}, "concern_in_future", "noticed_at"),
        ({"reference": ""}, "concern_of_nobody", "pupil"),
        ({"contact_id": UUID(int=1)}, "concern_other_contact", None),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(
    desk: Desk, changed: dict[str, object], key: str, field: str | None
) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        concerns.raise_concern(desk, replace(RAISE, **changed))  # type: ignore[arg-type]
    assert (refused.value.key, refused.value.facts.get("field")) == (key, field)
    assert counted(desk) == before


def test_the_same_concern_twice_is_kept_once(desk: Desk) -> None:
    first = concerns.raise_concern(desk, RAISE).value
    again = concerns.raise_concern(desk, RAISE)
    assert not again.changes
    assert again.value.row.id == first.row.id


def test_a_pupil_without_a_case_can_be_the_child(desk: Desk) -> None:
    pupil = lay_pupil(desk, 2, "Osian")
    view = concerns.raise_concern(desk, RaiseConcern("Alone in town at 11:00, cold.", pupil_id=pupil.id)).value
    assert (view.row.case_reference, view.row.pupil_name) == ("", "Osian Ffug-Jones")
    assert {row.pupil_name for row in tasks.today(desk).overdue if row.kind == "concern"} == {"Osian Ffug-Jones"}


def test_a_concern_on_a_closed_case_is_still_to_be_done(manager_desk: Desk) -> None:
    concerns.raise_concern(manager_desk, RAISE)
    cases.close_case(manager_desk, CloseCase(REFERENCE, "Moved away."))
    assert len(open_titles(manager_desk)) == 2


def test_each_step_finishes_what_it_makes_unnecessary_and_asks_for_what_follows(desk: Desk) -> None:
    id_ = concerns.raise_concern(desk, RAISE).value.row.id
    rung = concerns.add_concern_step(desk, AddConcernStep(id_, "told", whom="Duty worker", note="Write.")).value
    assert [todo.kind for todo in rung.to_do] == ["report"]
    afternoon = later(desk, hours=6)
    sent = concerns.add_concern_step(
        afternoon, AddConcernStep(id_, "form_sent", whom="Front door, secure e-mail")
    ).value
    assert [(todo.kind, todo.due_at.date()) for todo in sent.to_do if todo.due_at] == [
        ("acknowledgement", dt.date(2026, 3, 11))
    ]
    assert list(open_titles(afternoon).values()) == [dt.date(2026, 3, 11)]
    known = concerns.add_concern_step(
        later(desk, days=3), AddConcernStep(id_, "acknowledged", whom="Social worker")
    ).value
    assert known.to_do == ()
    assert open_titles(desk) == {}
    assert known.open
    done = concerns.add_concern_step(
        later(desk, days=9), AddConcernStep(id_, "outcome", note="Assessment begun.")
    ).value
    assert not done.open
    assert [step.kind for step in done.steps] == ["told", "form_sent", "acknowledged", "outcome"]


def test_what_is_not_done_in_time_is_told(desk: Desk) -> None:
    id_ = concerns.raise_concern(desk, RAISE).value.row.id
    view = concerns.view_concern(later(desk, hours=24), id_)
    assert [(todo.kind, todo.overdue) for todo in view.to_do] == [("ring", True), ("report", True)]


@pytest.mark.parametrize(
    ("step", "key", "field"),
    [
        ({"kind": "told", "whom": "Duty worker"}, "concern_step_lacks", "note"),
        ({"kind": "form_sent"}, "concern_step_lacks", "whom"),
        ({"kind": "parents_not_told"}, "concern_step_lacks", "note"),
        ({"kind": "form_saved"}, "concern_step_kind", "kind"),
        ({"kind": "note", "note": "x", "at": NOW + dt.timedelta(hours=1)}, "concern_in_future", "at"),
    ],
)
def test_a_step_that_lacks_something_is_refused(desk: Desk, step: dict[str, object], key: str, field: str) -> None:
    id_ = concerns.raise_concern(desk, RAISE).value.row.id
    with pytest.raises(Refused) as refused:
        concerns.add_concern_step(desk, AddConcernStep(id_, **step))  # type: ignore[arg-type]
    assert (refused.value.key, refused.value.facts["field"]) == (key, field)


def test_the_same_step_twice_is_kept_once(desk: Desk) -> None:
    id_ = concerns.raise_concern(desk, RAISE).value.row.id
    step = AddConcernStep(id_, "manager_told", whom="Mari")
    assert concerns.add_concern_step(desk, step).changes
    assert not concerns.add_concern_step(desk, step).changes


def test_others_see_only_that_there_is_one(desk: Desk, other_desk: Desk, manager_desk: Desk) -> None:
    id_ = concerns.raise_concern(desk, RAISE).value.row.id
    line = concerns.list_concerns(other_desk, REFERENCE)[0]
    assert (line.readable, line.noticed_at, line.due, line.recorded_by) == (False, None, "", "Aled Ffug-Swyddog")
    for forbidden in (
        lambda: concerns.view_concern(other_desk, id_),
        lambda: concerns.add_concern_step(other_desk, AddConcernStep(id_, "note", note="x")),
        lambda: marf.start_marf(other_desk, id_),
        lambda: marf.keep_marf(other_desk, id_, {}),
        lambda: marf.preview_marf(other_desk, id_, {}),
    ):
        with pytest.raises(Refused) as refused:
            forbidden()
        assert refused.value.key == "concern_restricted"
    assert concerns.view_concern(manager_desk, id_).row.facts == RAISE.facts
    mine = concerns.list_concerns(desk, REFERENCE)[0]
    assert (mine.readable, mine.due) == (True, "ring")
    # The one who raised it may read it, whosever case it is.
    theirs = concerns.raise_concern(other_desk, replace(RAISE, facts="Came without a coat.")).value
    assert concerns.view_concern(other_desk, theirs.row.id).row.recorded_by == "Nia Ffug-Arall"
    assert concerns.view_concern(desk, theirs.row.id).row.facts == "Came without a coat."


def test_reading_is_audited_and_the_audit_and_find_hold_no_words(desk: Desk) -> None:
    id_ = concerns.raise_concern(desk, RAISE).value.row.id
    concerns.add_concern_step(desk, AddConcernStep(id_, "told", whom="Llinos", note="Visit today."))
    before = len(audit_lines(desk))
    concerns.view_concern(desk, id_)
    assert audit_lines(desk, before) == [("view", "concern")]
    with desk.reading() as session:
        said = " ".join(line.after or "" for line in session.query(AuditLine).where(AuditLine.record_kind == "concern"))
        found = [row.text for row in session.query(NoteText).where(NoteText.kind == "concern")]
    for word in ("Bruise", "ddisgyn", "Llinos", "Visit today"):
        assert word not in said
    assert found == ["safeguarding concern pryder diogelu"]


def test_what_is_not_there_is_told(desk: Desk) -> None:
    with pytest.raises(NoSuchConcern):
        concerns.view_concern(desk, UUID(int=7))


def test_a_concern_works_on_either_database(any_store: Store) -> None:
    desk = Desk(any_store, ALED, FixedClock(NOW), load_pack())
    pupil = lay_pupil(desk)
    view = concerns.raise_concern(desk, RaiseConcern("Words.", pupil_id=pupil.id)).value
    marf.keep_marf(desk, view.row.id, {"facts": "Words."})
    assert concerns.view_concern(desk, view.row.id).answers
    assert [line.id for line in concerns.list_concerns(desk, pupil_id=pupil.id)] == [view.row.id]


# the referral form


@pytest.fixture
def concern_id(desk: Desk) -> UUID:
    """A concern from a visit to a family that is well known."""
    pupil = pupils.pupil(desk, upn=cases.view_case(desk, REFERENCE).pupil.upn)
    mother = pupils.record_parent(
        desk,
        RecordParent(
            pupil.id, "Ffug-Jones", "Ann", "Ms", "Mother", has_responsibility=True, lives_with=True,
            phone="07700 900111", language=Language.WELSH, language_asked_on=dt.date(2026, 3, 1),
            address_lines=("1 Heol Ffug",), postcode="CF99 1ZZ", responsibility_basis="Birth certificate",
            contact_order=1,
        ),
    ).value  # fmt: skip
    sister = lay_pupil(desk, 5, "Elin", date_of_birth=dt.date(2015, 9, 30))
    link_parent(desk, LinkParent(sister.id, mother.id, "Mother", has_responsibility=True))
    contact = visits.log_visit(
        desk,
        LogVisit(
            REFERENCE, dt.date(2026, 3, 2), place="Home", who_seen="Mother", child_seen=ChildSeen.ALONE,
            childs_words="“Mae’n iawn.”", observations="Kitchen cold.",
        ),
    ).value  # fmt: skip
    view = concerns.raise_concern(desk, replace(RAISE, contact_id=contact.id, told_whom="Duty", told_note="Come."))
    return view.value.row.id


def test_the_form_is_begun_from_the_record(desk: Desk, concern_id: UUID) -> None:
    started = marf.start_marf(desk, concern_id)
    said = started.answers
    assert said["child_name"] == "Siân Ffug-Jones"
    assert said["child_born"] == "4 May 2012, 13 years old, female"
    assert said["child_address"].startswith("1 Heol Enghraifft")
    assert said["child_school"] == "Ysgol Enghraifft, year group 9"
    assert said["child_language"] == "Ms Ann Ffug-Jones: Welsh"
    for part in ("Ms Ann Ffug-Jones", "Mother", "has parental responsibility", "the child lives here", "07700 900111"):
        assert part in said["parents"]
    assert said["siblings"] == "Elin Ffug-Jones · born 30 September 2015 · Ysgol Enghraifft"
    assert said["facts"] == f"{RAISE.facts}\nKitchen cold."
    assert said["childs_words"] == "“Nes i ddisgyn.”\n“Mae’n iawn.”"
    assert "without a mark" in said["attendance"]
    assert said["noticed"] == "2 Mar 2026 08:15, Home, by Aled Ffug-Swyddog"
    assert said["telephoned"] == "2 Mar 2026 09:00, Duty: Come."
    assert said["harm"] == ""
    assert "facts" in started.from_record
    assert "harm" not in started.from_record
    assert "13 oed" in marf.start_marf(desk, concern_id, "cy").answers["child_born"]


def test_a_child_without_an_address_is_where_the_parent_is_with_whom_it_lives(desk: Desk, concern_id: UUID) -> None:
    with desk.writing() as unit:
        unit.session.execute(delete(Address).where(Address.pupil_id.is_not(None)))
        unit.record("change", "pupil", "test")
        unit.commit()
    assert marf.start_marf(desk, concern_id).answers["child_address"] == "1 Heol Ffug, CF99 1ZZ"


def test_the_form_tells_a_confidential_address_and_says_that_it_is_one(desk: Desk, concern_id: UUID) -> None:
    with desk.writing() as unit:
        unit.session.execute(update(Address).where(Address.parent_id.is_not(None)).values(confidential=True))
        unit.record("change", "parent", "test")
        unit.commit()
    said = marf.start_marf(desk, concern_id).answers
    assert "1 Heol Ffug, CF99 1ZZ (confidential: not to be told to anybody in the family)" in said["parents"]
    assert "confidential" not in said["child_address"]
    assert "(cyfrinachol:" in marf.start_marf(desk, concern_id, "cy").answers["parents"]


def test_what_a_person_wrote_stands_before_the_record(desk: Desk, concern_id: UUID) -> None:
    answers = dict(marf.start_marf(desk, concern_id).answers) | {"harm": "Physical", "child_school": ""}
    assert marf.keep_marf(desk, concern_id, answers).value
    assert not marf.keep_marf(desk, concern_id, answers).changes
    again = marf.start_marf(desk, concern_id)
    assert (again.answers["harm"], again.answers["child_school"]) == ("Physical", "")
    assert again.from_record == frozenset()
    marf.keep_marf(later(desk, hours=1), concern_id, answers | {"harm": "Neglect"})
    assert counted(desk)["safeguarding_step"] == 3, "each state is kept beside the one before"
    with pytest.raises(Refused) as refused:
        marf.keep_marf(desk, concern_id, answers | {"harm": "x" * 100_001})
    assert refused.value.facts["field"] == "harm"


def test_the_form_is_issued_under_a_number_and_only_some_may_have_it(
    desk: Desk, concern_id: UUID, other_desk: Desk, manager_desk: Desk
) -> None:
    answers = dict(marf.start_marf(desk, concern_id).answers)
    with pytest.raises(Refused) as refused:
        marf.issue_marf(desk, concern_id, answers)
    assert (refused.value.key, refused.value.facts["field"]) == ("marf_answer_missing", "harm")
    answers |= {"harm": "Physical", "parents_view": "Not asked yet."}
    issued = marf.issue_marf(desk, concern_id, answers).value
    assert issued.number == "MARF/2026/00001"
    view = concerns.view_concern(desk, concern_id)
    assert [(step.kind, step.document_number) for step in view.papers] == [("form_issued", issued.number)]
    assert [todo.kind for todo in view.to_do] == ["report"], "issued is not sent"
    assert marf.marf_paper(manager_desk, "marf/2026/00001").pdf == issued.pdf
    with pytest.raises(Refused) as hidden:
        marf.marf_paper(other_desk, issued.number)
    assert hidden.value.key == "concern_restricted"
    # It stands in no list of the child's papers, and no other way leads to its bytes.
    assert extracts.list_documents(desk, pupil_id=view.row.pupil_id) == ()
    assert cases.view_case(other_desk, REFERENCE).documents == ()
    with pytest.raises(extracts.NoSuchDocument):
        extracts.reprint_extract(manager_desk, issued.number)


def test_the_form_is_saved_behind_a_password_and_audited(desk: Desk, concern_id: UUID, tmp_path: Path) -> None:
    answers = dict(marf.start_marf(desk, concern_id).answers) | {"harm": "Physical", "parents_view": "No."}
    number = marf.issue_marf(desk, concern_id, answers, "cy").value.number
    before = len(audit_lines(desk))
    marf.export_marf(desk, number, tmp_path / "a.pdf", "tair gwylan lwyd")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "a.pdf")
    marf.export_marf(desk, number, tmp_path / "b.pdf")
    assert audit_lines(desk, before) == [("export", "document")] * 2
    with pytest.raises(Refused, match="too short"):
        marf.export_marf(desk, number, tmp_path / "c.pdf", "short")
    assert not (tmp_path / "c.pdf").exists()


def test_a_preview_records_nothing(desk: Desk, concern_id: UUID) -> None:
    before = len(audit_lines(desk))
    assert marf.preview_marf(desk, concern_id, {"facts": "Words."}).startswith(b"%PDF")
    assert audit_lines(desk, before) == []
    assert marf.preview_marf(desk, concern_id, {"facts": "字"}).startswith(b"%PDF")


def test_the_chronology_holds_it_restricted_and_without_the_states_of_the_form(desk: Desk, concern_id: UUID) -> None:
    marf.keep_marf(desk, concern_id, {"harm": "Physical"})
    entries = [entry for entry in cases.view_case(desk, REFERENCE).chronology if entry.kind == "concern"]
    assert {entry.title_key for entry in entries} == {"concern_recorded", "concern_step"}
    assert all(entry.restricted and not entry.prints for entry in entries)
    assert len(entries) == 2
    titles = {EntryWords("cy", desk.pack).title(entry) for entry in entries}
    assert "Pryder diogelu: Rhoddwyd gwybod dros y ffôn" in titles


def test_a_concern_raised_over_a_contact_came_from_it_once_it_is_signed_off(desk: Desk) -> None:
    concern_id = concerns.raise_concern(desk, RAISE).value.row.id
    row = visits.log_visit(
        desk, LogVisit(REFERENCE, NOW.date(), who_seen="Mother", child_seen=ChildSeen.ALONE, observations="A bruise.")
    ).value
    before = len(audit_lines(desk))
    concerns.came_from(desk, concern_id, row.id)
    concerns.came_from(desk, concern_id, row.id)
    assert audit_lines(desk, before) == [("change", "concern")]
    assert concerns.view_concern(desk, concern_id).row.contact_id == row.id
    with pytest.raises(Refused) as told:
        concerns.came_from(desk, concern_id, concern_id)
    assert told.value.key == "concern_other_contact"
