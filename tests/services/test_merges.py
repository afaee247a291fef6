"""Two records of one person become one, nothing of either is lost, and the merge is taken apart exactly."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import CaseFilter, CloseCase, OpenCase
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.merges import MergePlan, MergeRecords, MergeRefused, MergeReliedOn, UndoMerge
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.records.visits import ChildSeen, LogVisit
from ecede_desktop.services import cases, merges, pupils, search, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import pupils as stored
from ecede_desktop.store.merge_ledger import name_of, references
from ecede_desktop.store.merge_rules import RULES
from ecede_desktop.store.tables import (
    Enrolment,
    IssuedDocument,
    MarkYear,
    Parent,
    Person,
    PersonName,
    Pupil,
    PupilName,
    PupilUpn,
    RecordMerge,
    SearchTerm,
    WarningMarker,
    metadata,
)
from tests.services.caseload import YEAR, Laid, audit_lines, lay_pupil, marks_until

WHY = "The school confirmed by telephone that both are one girl."
STATED = {"two_upns": "The school sent the form with both numbers."}
BESIDES = {"audit_line", "audit_head", "record_merge"}
"""Tables that say that it was done."""
EARLY, LATE = dt.date(2025, 11, 3), dt.date(2026, 1, 12)


def contents(desk: Desk) -> dict[str, set[tuple[Any, ...]]]:
    """Every row of every table that a merge may change."""
    with desk.reading() as session:
        return {
            table.name: {tuple(map(repr, row)) for row in session.execute(sa.select(table))}
            for table in metadata.sorted_tables
            if table.name not in BESIDES
        }


def part_of_year(first: dt.date, last: dt.date) -> bytes:
    """Present from one day to another."""
    return marks_until(last, first=first)


def two_records(desk: Desk, **second: Any) -> tuple[Laid, Laid]:
    """One girl under two UPNs: the autumn stands with one, the spring with the other."""
    kept = lay_pupil(desk, 1, marks=part_of_year(dt.date(2025, 9, 1), dt.date(2025, 12, 19)))
    merged = lay_pupil(desk, 2, **({"marks": part_of_year(LATE, dt.date(2026, 2, 27))} | second))
    return kept, merged


def command(kept: Laid, merged: Laid, **more: str) -> MergeRecords:
    return MergeRecords("pupil", kept.id, merged.id, WHY, STATED | more)


def rows(desk: Desk, query: sa.Select[Any]) -> list[Any]:
    with desk.reading() as session:
        return list(session.execute(query))


def obstacles(plan: MergePlan) -> list[str]:
    return [one.key for one in plan.obstacles]


# every column


def test_every_column_that_points_to_a_person_or_a_spell_is_dealt_with() -> None:
    pointing = {name_of(column) for kind in ("pupil", "parent", "person", "enrolment") for column in references(kind)}
    assert pointing == set(RULES)


# pupils


def test_a_pupils_records_become_one_and_everything_of_both_is_the_kept_ones(desk: Desk) -> None:
    kept, merged = two_records(desk)
    case = cases.open_case(desk, OpenCase("Whole days missed.", upn=merged.upn)).value
    parent = pupils.record_parent(desk, RecordParent(merged.id, "Ffug-Jones", "Rhian")).value
    before = len(audit_lines(desk))
    outcome = merges.merge(desk, command(kept, merged))
    assert {"pupil", "merge", "case"} <= outcome.changes.kinds
    assert audit_lines(desk, before) == [("merge", "pupil")]
    row = pupils.pupil(desk, pupil_id=kept.id)
    assert [one.id for one in row.parents] == [parent.id]
    assert cases.view_case(desk, case.reference).pupil.id == kept.id
    with desk.reading() as session:
        gone = session.get_one(Pupil, merged.id)
        assert (gone.merged_into_id, gone.upn, gone.surname) == (kept.id, merged.upn, "Ffug-Jones")


def test_registers_at_one_school_are_joined_and_undone(desk: Desk) -> None:
    kept, merged = two_records(desk)
    before = contents(desk)
    made = merges.merge(desk, command(kept, merged)).value
    ((marks,),) = rows(desk, sa.select(MarkYear.marks))
    assert all(marks[position_of(day, "AM")] for day in (EARLY, LATE))
    ((spell, withdrawn),) = rows(
        desk, sa.select(Enrolment.id, Enrolment.withdrawn_at).where(Enrolment.pupil_id == merged.id)
    )
    assert spell == merged.enrolment and withdrawn is not None
    undone = merges.undo_merge(desk, UndoMerge(made.id, "Two girls after all.")).value
    assert undone.merge.undone_reason == "Two girls after all." and not undone.stayed
    assert contents(desk) == before


def test_marks_that_differ_are_refused_naming_the_sessions(desk: Desk) -> None:
    whole = bytearray(marks_until())
    kept = lay_pupil(desk, 1, marks=bytes(whole))
    whole[position_of(LATE, "AM")] = ord("O")
    merged = lay_pupil(desk, 2, marks=bytes(whole))
    before = contents(desk)
    with pytest.raises(MergeRefused, match="2026-01-12 AM / and O") as caught:
        merges.merge(desk, command(kept, merged))
    assert caught.value.key == "merge_marks_differ"
    assert contents(desk) == before


def test_the_same_marks_in_both_are_counted_once(desk: Desk) -> None:
    kept, merged = lay_pupil(desk, 1, marks=marks_until()), lay_pupil(desk, 2, marks=marks_until())
    before = contents(desk)
    made = merges.merge(desk, command(kept, merged)).value
    assert rows(desk, sa.select(MarkYear.enrolment_id)) == [(kept.enrolment,)]
    merges.undo_merge(desk, UndoMerge(made.id, "Two."))
    assert contents(desk) == before


def test_a_spell_that_ended_before_the_other_began_goes_over_as_it_is(desk: Desk) -> None:
    kept, merged = two_records(desk)
    with desk.writing() as unit:
        unit.session.get_one(Enrolment, kept.enrolment).left_on = dt.date(2025, 12, 31)
        unit.session.get_one(Enrolment, merged.enrolment).admitted_on = dt.date(2026, 1, 5)
        unit.record("change", "enrolment", kept.enrolment)
        unit.commit()
    before = contents(desk)
    plan = merges.plan_merge(desk, "pupil", kept.id, merged.id)
    assert plan.joined == () and ("enrolment", 1) in [(one.table, one.count) for one in plan.moves]
    made = merges.merge(desk, command(kept, merged)).value
    assert len(pupils.pupil(desk, pupil_id=kept.id).enrolments) == 2
    merges.undo_merge(desk, UndoMerge(made.id, "Two."))
    assert contents(desk) == before


def test_marks_that_came_since_stay_with_the_kept_record(desk: Desk) -> None:
    kept, merged = two_records(desk)
    made = merges.merge(desk, command(kept, merged)).value
    since = dt.date(2026, 3, 2)
    _set_mark(desk, since, "/")
    undone = merges.undo_merge(desk, UndoMerge(made.id, "Two girls after all.")).value
    assert [(one.table, one.count) for one in undone.stayed] == [("mark_year", 1)]
    found = {row[0]: row[1] for row in rows(desk, sa.select(MarkYear.enrolment_id, MarkYear.marks))}
    assert found[kept.enrolment][position_of(since, "AM")] == ord("/")
    assert found[merged.enrolment] == part_of_year(LATE, dt.date(2026, 2, 27))


def test_a_year_that_only_the_merged_record_had_goes_back_without_what_came_since(desk: Desk) -> None:
    kept = lay_pupil(desk, 1, marks=b"")
    merged = lay_pupil(desk, 2, marks=marks_until())
    made = merges.merge(desk, command(kept, merged)).value
    since = dt.date(2026, 3, 2)
    _set_mark(desk, since, "/")
    merges.undo_merge(desk, UndoMerge(made.id, "Two."))
    found = {row[0]: row[1] for row in rows(desk, sa.select(MarkYear.enrolment_id, MarkYear.marks))}
    assert found[merged.enrolment] == marks_until()
    assert sum(map(bool, found[kept.enrolment])) == 1


def test_a_mark_changed_since_cannot_be_told_apart_and_is_named(desk: Desk) -> None:
    kept, merged = two_records(desk)
    made = merges.merge(desk, command(kept, merged)).value
    _set_mark(desk, LATE, "I")
    before = contents(desk)
    with pytest.raises(MergeReliedOn, match="2026-01-12 AM was changed"):
        merges.undo_merge(desk, UndoMerge(made.id, "Two."))
    assert contents(desk) == before


def _set_mark(desk: Desk, day: dt.date, code: str) -> None:
    with desk.writing() as unit:
        row = unit.session.scalars(sa.select(MarkYear)).one()
        marks = bytearray(row.marks)
        marks[position_of(day, "AM")] = ord(code)
        row.marks = bytes(marks)
        unit.record("change", "mark", row.id)
        unit.commit()


def test_two_open_cases_stand_in_the_way_until_one_is_closed(manager_desk: Desk) -> None:
    kept, merged = two_records(manager_desk)
    first, second = (
        cases.open_case(manager_desk, OpenCase("Missed.", upn=one.upn)).value.reference for one in (kept, merged)
    )
    plan = merges.plan_merge(manager_desk, "pupil", kept.id, merged.id)
    assert not plan.possible
    with pytest.raises(MergeRefused, match=f"{first} and {second}"):
        merges.merge(manager_desk, command(kept, merged))
    cases.close_case(manager_desk, CloseCase(second, "The same girl."))
    merges.merge(manager_desk, command(kept, merged))
    listed = cases.list_cases(manager_desk, CaseFilter(include_closed=True))
    assert {row.pupil_id for row in listed} == {kept.id}


def test_two_valid_upns_need_a_statement_that_is_kept(desk: Desk) -> None:
    kept, merged = two_records(desk)
    assert obstacles(merges.plan_merge(desk, "pupil", kept.id, merged.id)) == ["two_upns"]
    with pytest.raises(MergeRefused, match="Each has a valid UPN"):
        merges.merge(desk, MergeRecords("pupil", kept.id, merged.id, WHY))
    row = merges.merge(desk, command(kept, merged)).value
    assert row.statements == STATED and row.merged_by == "Aled Ffug-Swyddog"


def test_different_births_and_names_need_a_statement(desk: Desk) -> None:
    kept, merged = two_records(desk, forename="Megan", date_of_birth=dt.date(2011, 1, 1))
    plan = merges.plan_merge(desk, "pupil", kept.id, merged.id)
    assert set(obstacles(plan)) == {"two_upns", "birth_differs", "not_alike"} and plan.possible


def test_only_a_manager_merges_a_pupil_of_whom_a_register_extract_was_issued(desk: Desk, manager_desk: Desk) -> None:
    kept, merged = two_records(desk)
    _issue(desk, merged.id, "RE/2026/00001")
    with pytest.raises(MergeRefused, match=r"RE/2026/00001\..*Ask a manager") as caught:
        merges.merge(desk, command(kept, merged))
    assert caught.value.rule
    with pytest.raises(MergeRefused, match="State that they still hold"):
        merges.merge(manager_desk, command(kept, merged))
    merges.merge(manager_desk, command(kept, merged, court_papers="The extract was withdrawn by the court."))


def _issue(desk: Desk, pupil_id: UUID, number: str) -> None:
    with desk.writing() as unit:
        unit.session.add(
            IssuedDocument(
                number=number, kind="register_extract", pupil_id=pupil_id, case_id=None, language="en", purpose="",
                issued_at=desk.clock.now(), user_id=desk.user.id, sha256="0" * 64, pages=1, first_day=None,
                last_day=None, record={}, content=b"", media_type="application/pdf",
            )
        )  # fmt: skip
        unit.record("issue", "document", pupil_id)
        unit.commit()


def test_a_paper_issued_since_holds_the_merge_until_a_manager_says_that_it_is_recalled(
    desk: Desk, manager_desk: Desk
) -> None:
    kept, merged = two_records(desk)
    made = merges.merge(desk, command(kept, merged)).value
    _issue(desk, kept.id, "RE/2026/00002")
    with pytest.raises(MergeReliedOn, match="RE/2026/00002"):
        merges.undo_merge(desk, UndoMerge(made.id, "Two.", papers_recalled="Recalled."))
    merges.undo_merge(manager_desk, UndoMerge(made.id, "Two.", papers_recalled="Recalled on 2 March."))
    ((statements,),) = rows(desk, sa.select(RecordMerge.statements))
    assert statements["papers_recalled"] == "Recalled on 2 March."


def test_find_still_finds_the_merged_name_and_upn(desk: Desk) -> None:
    kept, merged = two_records(desk, forename="Cari", surname="Ffug-Bowen", known_as="Siân")
    merges.merge(desk, command(kept, merged, not_alike="Her mother says so.", two_upns="Yes."))
    for text in ("Cari", "Bowen", merged.upn, "Siân"):
        found = [row for row in search.find(desk, text) if row.kind == "pupil"]
        assert [row.id for row in found] == [kept.id], text
    assert pupils.pupil(desk, upn=merged.upn).id == kept.id
    assert pupils.pupil(desk, pupil_id=merged.id).id == kept.id
    ((kind, forename),) = rows(desk, sa.select(PupilName.kind, PupilName.forename).where(PupilName.forename == "Cari"))
    assert (kind, forename) == ("former", "Cari")
    assert rows(desk, sa.select(PupilUpn.upn, PupilUpn.kind)) == [(merged.upn, "former")]
    assert not rows(desk, sa.select(SearchTerm.word).where(SearchTerm.owner_id == merged.id))


def test_what_only_the_merged_record_knows_is_known_of_the_kept_one_and_undone(desk: Desk) -> None:
    kept = lay_pupil(desk, 1, date_of_birth=None, warning="Dog.", marks=b"")
    merged = lay_pupil(desk, 2, warning="Do not visit alone.", known_as="Shân", marks=b"")
    _index(desk, merged.id)
    before = contents(desk)
    made = merges.merge(desk, command(kept, merged, not_alike="The same house and the same mother.")).value
    row = pupils.pupil(desk, pupil_id=kept.id)
    assert (row.date_of_birth, row.known_as) == (dt.date(2012, 5, 4), "Shân")
    assert row.warning == "Dog.\nDo not visit alone."
    merges.undo_merge(desk, UndoMerge(made.id, "Two."))
    assert contents(desk) == before


def _index(desk: Desk, pupil_id: UUID) -> None:
    with desk.writing() as unit:
        stored.index_pupil(unit.session, pupil_id)
        unit.record("change", "pupil", pupil_id)
        unit.commit()


def test_a_valid_upn_takes_the_place_of_a_temporary_one_and_goes_back(desk: Desk) -> None:
    kept, merged = lay_pupil(desk, 1, marks=b""), lay_pupil(desk, 2, marks=b"")
    with desk.writing() as unit:
        unit.session.get_one(Pupil, kept.id).upn_state = "temporary"
        unit.record("change", "pupil", kept.id)
        unit.commit()
    before = contents(desk)
    made = merges.merge(desk, MergeRecords("pupil", kept.id, merged.id, WHY)).value
    row = pupils.pupil(desk, pupil_id=kept.id)
    assert (row.upn, row.upn_state) == (merged.upn, "valid")
    assert pupils.pupil(desk, upn=merged.upn).id == kept.id
    assert {upn for (upn,) in rows(desk, sa.select(PupilUpn.upn))} == {kept.upn}
    merges.undo_merge(desk, UndoMerge(made.id, "Two."))
    assert contents(desk) == before


def test_what_was_recorded_since_stays_and_what_hangs_on_what_went_goes_with_it(desk: Desk) -> None:
    kept, merged = two_records(desk)
    case = cases.open_case(desk, OpenCase("Missed.", upn=merged.upn)).value
    made = merges.merge(desk, command(kept, merged)).value
    visits.log_visit(
        desk,
        LogVisit(
            case.reference, dt.date(2026, 3, 2), who_seen="Rhian, mother", child_seen=ChildSeen.ALONE,
            childs_words="Iawn.", observations="Spoke at the door.",
        ),
    )  # fmt: skip
    added = pupils.record_parent(desk, RecordParent(kept.id, "Ffug-Bowen", "Gareth")).value
    undone = merges.undo_merge(desk, UndoMerge(made.id, "Two.")).value
    assert ("parent_link", 1) in [(one.table, one.count) for one in undone.stayed]
    assert [one.id for one in pupils.pupil(desk, pupil_id=kept.id).parents] == [added.id]
    view = cases.view_case(desk, case.reference)
    assert view.pupil.id == merged.id and len(view.contacts) == 1


def test_merging_and_undoing_twice_keeps_each_once(desk: Desk) -> None:
    kept, merged = two_records(desk)
    first = merges.merge(desk, command(kept, merged)).value
    again = merges.merge(desk, command(kept, merged))
    assert again.value.id == first.id and not again.changes
    merges.undo_merge(desk, UndoMerge(first.id, "Two."))
    with pytest.raises(Refused, match="taken apart already"):
        merges.undo_merge(desk, UndoMerge(first.id, "Two."))
    later = dataclasses.replace(desk, clock=FixedClock(desk.clock.now() + dt.timedelta(hours=1)))
    second = merges.merge(later, command(kept, merged)).value
    assert second.id != first.id and len(merges.list_merges(desk)) == 2


def test_merges_are_taken_apart_in_the_order_in_which_they_stand_on_each_other(desk: Desk) -> None:
    laid = [lay_pupil(desk, number, marks=b"") for number in (1, 2, 3)]
    before = contents(desk)
    first = merges.merge(desk, command(laid[1], laid[2])).value
    with pytest.raises(Refused, match="merged into the one of"):
        merges.merge(desk, command(laid[0], laid[2]))
    second = merges.merge(desk, command(laid[0], laid[1])).value
    assert pupils.pupil(desk, upn=laid[2].upn).id == laid[0].id
    assert [one.kind for one in merges.what_relies_on(desk, first.id)] == ["merge"]
    with pytest.raises(MergeReliedOn, match="take that one apart first"):
        merges.undo_merge(desk, UndoMerge(first.id, "Two."))
    merges.undo_merge(desk, UndoMerge(second.id, "Two."))
    merges.undo_merge(desk, UndoMerge(first.id, "Two."))
    assert contents(desk) == before


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_merge_and_its_undoing_need_a_reason(desk: Desk, reason: str) -> None:
    kept, merged = two_records(desk)
    with pytest.raises(Refused, match="Write how you know"):
        merges.merge(desk, dataclasses.replace(command(kept, merged), reason=reason))
    made = merges.merge(desk, command(kept, merged)).value
    with pytest.raises(Refused, match="two people after all"):
        merges.undo_merge(desk, UndoMerge(made.id, reason))
    with pytest.raises(Refused, match="not in this store"):
        merges.undo_merge(desk, UndoMerge(uuid6.uuid7(), "Two."))


def test_a_record_is_not_merged_into_itself_nor_into_nobody(desk: Desk) -> None:
    kept, _ = two_records(desk)
    for other, told in ((kept.id, "one record"), (uuid6.uuid7(), "not in this store")):
        with pytest.raises(Refused, match=told):
            merges.plan_merge(desk, "pupil", kept.id, other)
    with pytest.raises(Refused, match="no kind of record"):
        merges.plan_merge(desk, "school", kept.id, kept.id)


# parents and persons


def test_a_parents_records_become_one_with_every_child(desk: Desk) -> None:
    sian, mari = lay_pupil(desk, 1), lay_pupil(desk, 2, "Mari")
    one = pupils.record_parent(desk, RecordParent(sian.id, "Ffug-Jones", "Rhian", phone="07700 900123")).value
    two = pupils.record_parent(
        desk, RecordParent(mari.id, "Ffug-Jones", "Rhian", email="rhian@example.org", language=Language.WELSH)
    ).value
    before = contents(desk)
    why = {"not_alike": "She said so at the door."}
    made = merges.merge(desk, MergeRecords("parent", one.id, two.id, WHY, why)).value
    (shown,) = pupils.pupil(desk, pupil_id=mari.id).parents
    assert (shown.id, shown.phone, shown.email, shown.language) == (
        one.id, "07700 900123", "rhian@example.org", Language.WELSH,
    )  # fmt: skip
    assert made.kept.detail == "Siân Ffug-Jones, Mari Ffug-Jones"
    merges.undo_merge(desk, UndoMerge(made.id, "Two women."))
    assert contents(desk) == before


def test_two_records_of_one_parent_of_one_child_leave_one_and_what_only_one_said(desk: Desk) -> None:
    laid = lay_pupil(desk)
    said = {"has_responsibility": True, "responsibility_basis": "Birth certificate"}
    one = pupils.record_parent(desk, RecordParent(laid.id, "Ffug-Jones", "R")).value
    two = pupils.record_parent(desk, RecordParent(laid.id, "Ffug-Jones", "Rhiannon", **said)).value  # type: ignore[arg-type]
    before = contents(desk)
    made = merges.merge(desk, MergeRecords("parent", one.id, two.id, WHY)).value
    (shown,) = pupils.pupil(desk, pupil_id=laid.id).parents
    assert (shown.id, shown.has_responsibility, shown.responsibility_basis) == (one.id, True, "Birth certificate")
    assert [row.id for row in search.find(desk, "Rhiannon") if row.kind == "parent"] == [one.id]
    merges.undo_merge(desk, UndoMerge(made.id, "Two women."))
    assert contents(desk) == before


def test_responsibility_that_is_told_otherwise_needs_a_statement(desk: Desk) -> None:
    laid = lay_pupil(desk)
    one = pupils.record_parent(desk, RecordParent(laid.id, "Ffug-Jones", "R", has_responsibility=True)).value
    two = pupils.record_parent(desk, RecordParent(laid.id, "Ffug-Jones", "Rhiannon", has_responsibility=False)).value
    assert obstacles(merges.plan_merge(desk, "parent", one.id, two.id)) == ["responsibility_differs"]


def test_persons_of_both_records_become_one_with_their_markers(desk: Desk) -> None:
    kept, merged = lay_pupil(desk, 1, marks=b""), lay_pupil(desk, 2, marks=b"")
    ours, theirs = (_person(desk, laid.id) for laid in (kept, merged))
    with desk.writing() as unit:
        unit.session.add(
            WarningMarker(
                person_id=theirs, category="dog", evidence="Bitten.", from_date=dt.date(2026, 1, 1),
                review_on=dt.date(2026, 7, 1), user_id=desk.user.id, recorded_at=desk.clock.now(),
            )
        )  # fmt: skip
        unit.record("add", "marker", theirs)
        unit.commit()
    before = contents(desk)
    made = merges.merge(desk, command(kept, merged)).value
    assert rows(desk, sa.select(WarningMarker.person_id)) == [(ours,)]
    assert rows(desk, sa.select(Person.id).where(Person.merged_into_id == ours)) == [(theirs,)]
    merges.undo_merge(desk, UndoMerge(made.id, "Two."))
    assert contents(desk) == before


def test_the_person_of_the_merged_record_goes_over_where_the_kept_one_has_none(desk: Desk) -> None:
    kept, merged = lay_pupil(desk, 1, marks=b""), lay_pupil(desk, 2, marks=b"")
    theirs = _person(desk, merged.id)
    before = contents(desk)
    made = merges.merge(desk, command(kept, merged)).value
    assert rows(desk, sa.select(Pupil.person_id).where(Pupil.id == kept.id)) == [(theirs,)]
    merges.undo_merge(desk, UndoMerge(made.id, "Two."))
    assert contents(desk) == before


def test_persons_who_are_both_parents_are_merged_as_parents_first(desk: Desk) -> None:
    kept, merged = lay_pupil(desk, 1, marks=b""), lay_pupil(desk, 2, marks=b"")
    for laid in (kept, merged):
        parent = pupils.record_parent(desk, RecordParent(laid.id, "Ffug-Jones", f"Parent{laid.upn[-1]}")).value
        person = _person(desk, laid.id)
        with desk.writing() as unit:
            unit.session.get_one(Parent, parent.id).person_id = person
            unit.record("link", "parent", parent.id)
            unit.commit()
    with pytest.raises(MergeRefused, match="Both are parents too"):
        merges.merge(desk, command(kept, merged))


def test_two_records_of_a_professional_become_one_and_the_other_name_is_kept(desk: Desk) -> None:
    one, two = (_other(desk, forename) for forename in ("Nia", "Nia Mair"))
    before = contents(desk)
    made = merges.merge(desk, MergeRecords("person", one, two, WHY, {"not_alike": "One desk."})).value
    assert rows(desk, sa.select(PersonName.person_id, PersonName.forename)) == [(one, "Nia Mair")]
    merges.undo_merge(desk, UndoMerge(made.id, "Two."))
    assert contents(desk) == before


def _person(desk: Desk, pupil_id: UUID) -> UUID:
    id_ = uuid6.uuid7()
    with desk.writing() as unit:
        unit.session.add(Person(id=id_, kind="pupil", user_id=desk.user.id, recorded_at=desk.clock.now()))
        unit.session.flush()
        unit.session.get_one(Pupil, pupil_id).person_id = id_
        unit.record("create", "person", id_)
        unit.commit()
    return id_


def _other(desk: Desk, forename: str) -> UUID:
    id_ = uuid6.uuid7()
    with desk.writing() as unit:
        unit.session.add(
            Person(
                id=id_, kind="professional", forename=forename, surname="Ffug-Rees", organisation="Tîm Ffug",
                user_id=desk.user.id, recorded_at=desk.clock.now(),
            )
        )  # fmt: skip
        unit.record("create", "person", id_)
        unit.commit()
    from ecede_desktop.store.people import index_person

    with desk.writing() as unit:
        index_person(unit.session, id_)
        unit.record("change", "person", id_)
        unit.commit()
    return id_


def test_the_clock_of_the_merge_and_of_its_undoing_are_kept(desk: Desk) -> None:
    kept, merged = two_records(desk)
    made = merges.merge(desk, command(kept, merged)).value
    later = dataclasses.replace(desk, clock=FixedClock(desk.clock.now() + dt.timedelta(days=3)))
    row = merges.undo_merge(later, UndoMerge(made.id, "Two.")).value.merge
    assert (row.merged_at, row.undone_at) == (desk.clock.now(), later.clock.now())
    assert row.undone_by == "Aled Ffug-Swyddog" and YEAR == 2025
