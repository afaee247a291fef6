"""Before somebody is recorded, whoever looks like them is asked about; likely duplicates are proposed with why."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.likeness import Strength
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.attendance import AskSummary
from ecede_desktop.records.cases import CaseFilter, OpenCase
from ecede_desktop.records.differences import AskDifferences
from ecede_desktop.records.duplicates import AskDuplicates, LooksKnown, NewPerson, SayNotTheSame
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.merges import MergeRecords, UndoMerge
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.services import attendance, cases, duplicates, import_differences, imports, merges, pupils, search
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.duplicates import SearchStopped
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import MarkYear, NotTheSame, Pupil
from tests.desks import ALED, NOW
from tests.services.caseload import Laid, audit_lines, lay_pupil, marks_until, upn_of
from tests.services.test_merges import STATED, WHY, contents

BORN = dt.date(2012, 5, 4)


def temporary(desk: Desk, laid: Laid) -> Laid:
    """Let a pupil have a UPN that was only accepted: the usual second record."""
    with desk.writing() as unit:
        row = unit.session.get_one(Pupil, laid.id)
        row.upn_state, row.upn_key = "accepted", None
        unit.record("change", "pupil", laid.id)
        unit.commit()
    return laid


def pairs(desk: Desk, kind: str = "pupil") -> list[tuple[str, str, Strength]]:
    found = duplicates.list_duplicates(desk, AskDuplicates(kind))
    return [(row.one.name, row.two.name, row.likeness.strength) for row in found.rows]


# the list


def test_two_records_of_one_pupil_are_listed_with_why(desk: Desk) -> None:
    lay_pupil(desk, 1, "Rhys")
    temporary(desk, lay_pupil(desk, 2, "Reece"))
    found = duplicates.list_duplicates(desk)
    (row,) = found.rows
    assert (found.records, found.found) == (2, 1)
    assert [part.key for part in row.likeness.parts] == [
        "names_sound", "birth_same", "postcode_same", "could_be_twins",
    ]  # fmt: skip
    assert {row.one.detail, row.two.detail} == {"9 · Ysgol Enghraifft"}


def test_twins_are_not_listed_and_strangers_neither(desk: Desk) -> None:
    for number, (forename, surname) in enumerate(
        (("Rhys", "Ffug-Jones"), ("Rhian", "Ffug-Jones"), ("Mari", "Ffug-Rees")), start=1
    ):
        lay_pupil(desk, number, forename, surname)
    assert pairs(desk) == []


def test_the_likest_come_first_and_strong_ones_alone_where_asked(desk: Desk) -> None:
    lay_pupil(desk, 1, "Siân")
    temporary(desk, lay_pupil(desk, 2, "Sian"))
    lay_pupil(desk, 3, "Elin", "Ffug-Rees")
    lay_pupil(desk, 4, "Elin", "Ffug-Rees")
    assert [strength for *_, strength in pairs(desk)] == [Strength.STRONG, Strength.POSSIBLE]
    strong = duplicates.list_duplicates(desk, AskDuplicates(strong_only=True))
    assert (len(strong.rows), strong.found) == (1, 1)
    few = duplicates.list_duplicates(desk, AskDuplicates(most=1))
    assert (len(few.rows), few.found) == (1, 2)


def test_parents_with_one_telephone_are_listed_however_it_is_written(desk: Desk) -> None:
    one, two = lay_pupil(desk, 1), lay_pupil(desk, 2, "Mari")
    pupils.record_parent(desk, RecordParent(one.id, "Ffug-Jones", "Rhian", phone="07700 900123"))
    other = pupils.record_parent(desk, RecordParent(two.id, "Ffug-Jones", "Rhian")).value
    pupils.record_parent(desk, RecordParent(two.id, "", phone="029 2000 0000, +44 7700 900 123", parent_id=other.id))
    (row,) = duplicates.list_duplicates(desk, AskDuplicates("parent")).rows
    assert row.strong and "phone_same" in {part.key for part in row.likeness.parts}


def test_the_search_tells_how_far_it_is_and_is_stopped(desk: Desk) -> None:
    lay_pupil(desk, 1, "Siân")
    temporary(desk, lay_pupil(desk, 2, "Sian"))
    told: list[tuple[int, int]] = []
    duplicates.list_duplicates(desk, AskDuplicates(), lambda at, of: told.append((at, of)))
    assert told[-1][0] == told[-1][1] > 0
    with pytest.raises(SearchStopped):
        duplicates.list_duplicates(desk, AskDuplicates(), cancelled=lambda: True)
    with pytest.raises(Refused, match="no kind of record"):
        duplicates.list_duplicates(desk, AskDuplicates("school"))


def test_a_merged_record_is_no_duplicate_any_more(desk: Desk) -> None:
    one, two = lay_pupil(desk, 1, marks=b""), temporary(desk, lay_pupil(desk, 2, marks=b""))
    made = merges.merge(desk, MergeRecords("pupil", one.id, two.id, WHY)).value
    assert pairs(desk) == []
    merges.undo_merge(desk, UndoMerge(made.id, "Two girls."))
    assert len(pairs(desk)) == 1


# not the same


def test_two_who_are_not_the_same_are_not_proposed_again_and_it_is_kept_once(desk: Desk) -> None:
    one, two = lay_pupil(desk, 1), temporary(desk, lay_pupil(desk, 2))
    before = len(audit_lines(desk))
    said = SayNotTheSame("pupil", two.id, one.id, "Cousins of one name.")
    row = duplicates.say_not_the_same(desk, said).value
    assert (row.said_by, row.reason) == ("Aled Ffug-Swyddog", "Cousins of one name.")
    assert not duplicates.say_not_the_same(desk, said).changes
    assert audit_lines(desk, before) == [("not_same", "pupil")]
    assert pairs(desk) == [] and duplicates.like_record(desk, "pupil", one.id) == ()
    assert duplicates.list_not_the_same(desk, "pupil") == (row,)
    plan = merges.plan_merge(desk, "pupil", one.id, two.id)
    assert [obstacle.key for obstacle in plan.obstacles] == ["not_the_same"] and plan.possible
    assert "Cousins of one name." in plan.obstacles[0].sentence


def test_what_was_said_of_a_merged_record_is_said_of_the_one_it_became(desk: Desk) -> None:
    one, two = lay_pupil(desk, 1, marks=b""), temporary(desk, lay_pupil(desk, 2, marks=b""))
    three = temporary(desk, lay_pupil(desk, 3, marks=b""))
    duplicates.say_not_the_same(desk, SayNotTheSame("pupil", two.id, three.id, "Cousins."))
    merges.merge(desk, MergeRecords("pupil", one.id, two.id, WHY))
    assert pairs(desk) == []


@pytest.mark.parametrize("reason", ["", " "])
def test_not_the_same_needs_a_reason_and_two_records(desk: Desk, reason: str) -> None:
    one, two = lay_pupil(desk, 1), lay_pupil(desk, 2)
    before = contents(desk)
    for command, told in (
        (SayNotTheSame("pupil", one.id, two.id, reason), "how you know"),
        (SayNotTheSame("pupil", one.id, one.id, "x"), "one record"),
        (SayNotTheSame("pupil", one.id, uuid6.uuid7(), "x"), "not in this store"),
    ):
        with pytest.raises(Refused, match=told):
            duplicates.say_not_the_same(desk, command)
    assert contents(desk) == before


# before somebody is recorded


@pytest.mark.parametrize(
    ("new", "found"),
    [
        (NewPerson("pupil", "Ffug-Jones", "Shan", date_of_birth=BORN), True),
        (NewPerson("pupil", "Siân", "Ffug-Jones", date_of_birth=BORN), True),
        (NewPerson("pupil", "Jones", "Siân", date_of_birth=dt.date(2012, 4, 5), postcode="CF99 1ZZ"), True),
        (NewPerson("pupil", "Ffug-Jones", "Jane", date_of_birth=BORN), True),
        (NewPerson("pupil", "Ffug-Jones", "Mari", date_of_birth=BORN), False),
        (NewPerson("pupil", "Ffug-Rees", "Siân", date_of_birth=dt.date(2010, 1, 1)), False),
    ],
)
def test_a_pupil_is_searched_for_before_one_is_made(desk: Desk, new: NewPerson, found: bool) -> None:
    laid = lay_pupil(desk, 1, "Siân")
    lay_pupil(desk, 2, "Lowri", "Ffug-Bowen")
    assert [row.person.id for row in duplicates.like(desk, new)] == ([laid.id] if found else [])


def test_a_parent_who_is_recorded_already_is_not_recorded_again_unless_somebody_says_so(desk: Desk) -> None:
    one, two = lay_pupil(desk, 1), lay_pupil(desk, 2, "Mari")
    first = pupils.record_parent(desk, RecordParent(one.id, "Ffug-Jones", "Rhian", phone="07700 900123")).value
    again = RecordParent(two.id, "Ffug-Jones", "Rhian", phone="07700 900123")
    before = contents(desk)
    with pytest.raises(LooksKnown, match="Rhian Ffug-Jones, Siân Ffug-Jones, 07700 900123") as caught:
        pupils.record_parent(desk, again)
    assert [row.person.id for row in caught.value.rows] == [first.id]
    assert contents(desk) == before
    joined = pupils.record_parent(desk, RecordParent(two.id, "", parent_id=first.id, join=True, has_care=True)).value
    assert (joined.id, joined.has_care) == (first.id, True)
    assert [row.id for row in pupils.pupil(desk, pupil_id=two.id).parents] == [first.id]
    (line,) = pupils.pupil(desk, pupil_id=one.id).parents
    assert line.has_care is None


def test_who_says_that_a_parent_is_somebody_else_is_not_asked_again(desk: Desk) -> None:
    laid = lay_pupil(desk)
    one = pupils.record_parent(desk, RecordParent(laid.id, "Ffug-Jones", "Gareth")).value
    why = "Grandfather and father have one name."
    two = pupils.record_parent(desk, RecordParent(laid.id, "Ffug-Jones", "Gareth", somebody_else=why)).value
    assert one.id != two.id and pairs(desk, "parent") == []
    with desk.reading() as session:
        (said,) = session.scalars(sa.select(NotTheSame))
        assert {said.first_id, said.second_id} == {one.id, two.id} and said.reason == why


def test_a_case_is_not_opened_on_the_second_record_of_a_child_who_has_one(desk: Desk) -> None:
    one, two = lay_pupil(desk, 1), temporary(desk, lay_pupil(desk, 2))
    first = cases.open_case(desk, OpenCase("Missed.", pupil_id=one.id)).value
    with pytest.raises(LooksKnown, match=first.reference):
        cases.open_case(desk, OpenCase("Missed.", pupil_id=two.id))
    assert len(cases.list_cases(desk, CaseFilter())) == 1
    cases.open_case(desk, OpenCase("Missed.", pupil_id=two.id, somebody_else="Cousins."))
    assert pairs(desk) == []


# no list shows a merged record


def _merged(desk: Desk) -> tuple[Laid, Laid, UUID]:
    kept = lay_pupil(desk, 1, marks=marks_until(dt.date(2025, 12, 19)))
    merged = lay_pupil(desk, 2, "Cari", "Ffug-Bowen", marks=marks_until(first=dt.date(2026, 1, 5)))
    stated = STATED | {"not_alike": "Her mother says so."}
    made = merges.merge(desk, MergeRecords("pupil", kept.id, merged.id, WHY, stated)).value
    return kept, merged, made.id


def test_no_list_and_no_figure_has_the_merged_pupil(desk: Desk) -> None:
    kept, merged, _ = _merged(desk)
    row = cases.open_case(desk, OpenCase("Missed.", pupil_id=merged.id)).value
    assert row.pupil_id == kept.id
    assert {found.id for found in search.find(desk, "Bowen")} == {kept.id, row.id}
    summary = attendance.summary(desk, AskSummary("pupil", dt.date(2025, 9, 1), dt.date(2026, 2, 27)))
    (line,) = summary
    assert line.key == pupils.pupil(desk, pupil_id=kept.id).upn
    assert line.counts.missing == 0
    (school,) = attendance.summary(desk, AskSummary("school", dt.date(2025, 9, 1), dt.date(2026, 2, 27)))
    assert school.counts == line.counts


def test_a_file_with_the_merged_pupils_upn_and_name_goes_to_the_kept_pupil(desk: Desk, tmp_path: Path) -> None:
    kept, merged, made = _merged(desk)
    file = tmp_path / "register.csv"
    file.write_text(
        "UPN,Surname,Forename,DOB,Year,School,Date,Session,Mark\n"
        f"{merged.upn},Ffug-Bowen,Cari,04/05/2012,9,6742999,2026-03-02,AM,/\n",
        encoding="utf-8",
    )
    plan = imports.plan_import(desk, ImportRegister(file))
    assert (plan.pupils_new, plan.pupils_known, plan.enrolments_new, plan.marks_new) == (0, 1, 0, 1)
    imports.import_register(desk, ImportRegister(file))
    row = pupils.pupil(desk, pupil_id=kept.id)
    assert (row.forename, row.surname, len(row.enrolments)) == ("Siân", "Ffug-Jones", 1)
    with desk.reading() as session:
        assert session.scalars(sa.select(MarkYear.enrolment_id)).all() == [kept.enrolment]
    undone = merges.undo_merge(desk, UndoMerge(made, "Two girls.")).value
    assert ("mark_year", 1) in [(one.table, one.count) for one in undone.stayed]


def test_an_import_is_taken_back_after_a_merge_as_before_it(desk: Desk, tmp_path: Path) -> None:
    from ecede_desktop.services import import_undo

    kept, merged = lay_pupil(desk, 1, marks=b""), lay_pupil(desk, 2, marks=b"")
    rows = ["UPN,Surname,Forename,DOB,Year,School,Date,Session,Mark"]
    rows += [f"{merged.upn},Ffug-Jones,Siân,04/05/2012,9,6742999,2026-02-{day:02d},AM,/" for day in (23, 24)]
    file = tmp_path / "register.csv"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    made = imports.import_register(desk, ImportRegister(file)).value
    merge = merges.merge(desk, MergeRecords("pupil", kept.id, merged.id, WHY, STATED | {"not_alike": "x"})).value
    import_undo.withdraw_import(desk, made.import_id, "Sent by mistake.")
    with desk.reading() as session:
        assert not session.scalars(sa.select(MarkYear.id)).all()
    assert [one.kind for one in merges.what_relies_on(desk, merge.id)] == ["mark", "mark"]


def test_both_databases_find_and_merge_alike(any_store: Store) -> None:
    desk = Desk(any_store, ALED, FixedClock(NOW), load_pack())
    one, two = lay_pupil(desk, 1), temporary(desk, lay_pupil(desk, 2, marks=b""))
    pupils.record_parent(desk, RecordParent(two.id, "Ffug-Jones", "Rhian"))
    new = NewPerson("pupil", "Ffug-Jones", "Shan", date_of_birth=BORN)
    assert {row.person.id for row in duplicates.like(desk, new)} == {one.id, two.id}
    assert len(pairs(desk)) == 1
    before = contents(desk)
    made = merges.merge(desk, MergeRecords("pupil", one.id, two.id, WHY)).value
    merges.undo_merge(desk, UndoMerge(made.id, "Two girls."))
    assert contents(desk) == before


# what imports doubt


def _doubted(desk: Desk, tmp_path: Path) -> tuple[Laid, UUID]:
    """A file brings a second valid UPN with the same name and birth at the same school."""
    laid = lay_pupil(desk, 1, marks=b"")
    second = upn_of(77)
    file = tmp_path / "register.csv"
    file.write_text(
        "UPN,Surname,Forename,DOB,Year,School,Date,Session,Mark\n"
        f"{second},Ffug-Jones,Siân,04/05/2012,9,6742999,2026-02-23,AM,/\n",
        encoding="utf-8",
    )
    imports.import_register(desk, ImportRegister(file))
    (difference,) = import_differences.list_differences(desk, AskDifferences(kind="two_upns"))
    return laid, difference.id


def test_the_doubt_of_an_import_leads_to_both_records_and_is_settled_by_merging(desk: Desk, tmp_path: Path) -> None:
    laid, difference = _doubted(desk, tmp_path)
    kept, merged = merges.records_of_difference(desk, difference)
    assert kept == laid.id and pupils.pupil(desk, upn=upn_of(77)).id == merged
    before = contents(desk)
    made = merges.merge(desk, MergeRecords("pupil", kept, merged, WHY, STATED)).value
    (row,) = import_differences.list_differences(desk, AskDifferences(kind="two_upns", settled=True))
    assert (row.settlement, row.settled_by) == (WHY, "Aled Ffug-Swyddog")
    with pytest.raises(Refused, match="one record already"):
        merges.records_of_difference(desk, difference)
    merges.undo_merge(desk, UndoMerge(made.id, "Two girls."))
    assert contents(desk) == before


def test_the_doubt_of_an_import_is_settled_by_saying_that_they_are_two(desk: Desk, tmp_path: Path) -> None:
    _, difference = _doubted(desk, tmp_path)
    one, two = merges.records_of_difference(desk, difference)
    duplicates.say_not_the_same(desk, SayNotTheSame("pupil", one, two, "Cousins, says the school."))
    assert import_differences.list_differences(desk, AskDifferences(kind="two_upns")) == ()
    (row,) = import_differences.list_differences(desk, AskDifferences(kind="two_upns", settled=True))
    assert row.settlement == "Cousins, says the school."


def test_another_difference_leads_to_no_two_records(desk: Desk) -> None:
    with pytest.raises(Refused, match="not in this store"):
        merges.records_of_difference(desk, uuid6.uuid7())
