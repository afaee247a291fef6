"""Whatever two records hold: a merge is refused and leaves no trace, or its undoing restores every table exactly."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
from typing import Any
from uuid import UUID

import sqlalchemy as sa
import uuid6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.marks import MARKS_LENGTH
from ecede_desktop.records.merges import STATEMENTS, MergeRecords, UndoMerge
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.services import cases, merges, pupils
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import pupils as stored
from ecede_desktop.store.tables import (
    Address,
    CohortMembership,
    Enrolment,
    ImportCoverage,
    MarkChange,
    MarkYear,
    Parent,
    Person,
    PersonName,
    Pupil,
    PupilFact,
    PupilName,
    PupilUpn,
    RegisterImport,
)
from tests.services.caseload import YEAR, Laid, lay_pupil
from tests.services.test_merges import contents

MARKS = st.binary(min_size=6, max_size=6).map(lambda raw: bytes(b"\0\0/N"[b % 4] for b in raw))
"""The first sessions of a year: often none, sometimes present, sometimes away."""
PUPIL = st.fixed_dictionaries(
    {
        "marks": MARKS,
        "earlier": st.none() | MARKS,
        "forename": st.sampled_from(["Siân", "Sian", "Mari"]),
        "known_as": st.sampled_from(["", "Shân"]),
        "sex": st.sampled_from(["", "F"]),
        "warning": st.sampled_from(["", "Dog.", "Alone."]),
        "date_of_birth": st.sampled_from([None, dt.date(2012, 5, 4), dt.date(2012, 4, 5)]),
        "state": st.sampled_from(["valid", "temporary", "accepted"]),
        "days": st.sampled_from([(None, None), (dt.date(2023, 9, 1), None), (None, dt.date(2025, 9, 2))]),
        "year_group": st.sampled_from([("9", YEAR), ("8", YEAR - 1)]),
        "parent": st.sampled_from(["", "own", "shared"]),
        "case": st.booleans(),
        "person": st.booleans(),
        "other_name": st.booleans(),
        "other_upn": st.booleans(),
        "confidential": st.booleans(),
        "cohort": st.booleans(),
        "imported": st.booleans(),
    }
)
_number = itertools.count(1)
_hour = itertools.count(1)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PUPIL, PUPIL)
def test_a_merge_leaves_no_trace_or_is_undone_exactly(
    manager_desk: Desk, one: dict[str, Any], two: dict[str, Any]
) -> None:
    at = FixedClock(manager_desk.clock.now() + dt.timedelta(hours=next(_hour)))
    desk = dataclasses.replace(manager_desk, clock=at)
    kept, merged = _lay(desk, one, None), _lay(desk, two, None)
    shared = pupils.record_parent(desk, RecordParent(kept.id, f"Ffug-{uuid6.uuid7()}", "Rhian")).value
    for laid, told in ((kept, one), (merged, two)):
        if told["parent"] == "shared" and laid is merged:
            pupils.record_parent(desk, RecordParent(laid.id, "", parent_id=shared.id, join=True, has_care=True))
    before = contents(desk)
    command = MergeRecords("pupil", kept.id, merged.id, "One girl.", dict.fromkeys(STATEMENTS, "So the school says."))
    try:
        made = merges.merge(desk, command).value
    except Refused:
        assert contents(desk) == before
        return
    assert contents(desk) != before
    with desk.reading() as session:
        assert session.get_one(Pupil, merged.id).merged_into_id == kept.id
        spells = sa.select(Enrolment.id).where(Enrolment.pupil_id == kept.id, Enrolment.withdrawn_at.is_(None))
        years = sa.select(MarkYear.marks).where(MarkYear.enrolment_id.in_(spells))
        joined = [bytes(marks) for marks in session.scalars(years)]
    sessions = {(year, at) for told in (one, two) for year, marks in _years(told) for at, m in enumerate(marks) if m}
    assert sum(sum(map(bool, marks)) for marks in joined) == len(sessions)
    undone = merges.undo_merge(desk, UndoMerge(made.id, "Two girls.")).value
    assert not undone.stayed
    assert contents(desk) == before


def _years(told: dict[str, Any]) -> list[tuple[int, bytes]]:
    return [(YEAR, told["marks"])] + ([(YEAR - 1, told["earlier"])] if told["earlier"] else [])


def _lay(desk: Desk, told: dict[str, Any], _parent: UUID | None) -> Laid:
    facts = {name: told[name] for name in ("known_as", "sex", "warning", "date_of_birth")}
    laid = lay_pupil(desk, next(_number), told["forename"], marks=b"", **facts)
    with desk.writing() as unit:
        session = unit.session
        pupil = session.get_one(Pupil, laid.id)
        pupil.upn_state = told["state"]
        pupil.upn_key = None if told["state"] == "accepted" else pupil.upn
        spell = session.get_one(Enrolment, laid.enrolment)
        spell.admitted_on, spell.left_on = told["days"]
        spell.year_group, spell.year_group_in = told["year_group"]
        for year, marks in _years(told):
            row = marks + bytes(MARKS_LENGTH - len(marks))
            if any(row):
                session.add(MarkYear(enrolment_id=laid.enrolment, school_year=year, code_set="CY-2010", marks=row))
        session.flush()
        _add_rows(desk, session, laid, told)
        session.flush()
        stored.index_pupil(session, laid.id)
        unit.record("create", "pupil", laid.id)
        unit.commit()
    if told["parent"] == "own":
        pupils.record_parent(desk, RecordParent(laid.id, f"Ffug-{laid.upn}", "Gareth"))
    if told["case"]:
        cases.open_case(desk, OpenCase("Missed.", pupil_id=laid.id, somebody_else="Asked."))
    return laid


def _add_rows(desk: Desk, session: Any, laid: Laid, told: dict[str, Any]) -> None:
    at, user = desk.clock.now(), desk.user.id
    if told["person"]:
        person = Person(id=uuid6.uuid7(), kind="pupil", user_id=user, recorded_at=at)
        session.add(person)
        session.flush()
        session.get_one(Pupil, laid.id).person_id = person.id
        session.add(
            PersonName(person_id=person.id, kind="former", forename="S", surname="Ffug", user_id=user, recorded_at=at)
        )
    if told["other_name"]:
        session.add(PupilName(pupil_id=laid.id, kind="former", surname="Ffug-Rees", forename="Siân", recorded_at=at))
    if told["other_upn"]:
        session.add(PupilUpn(pupil_id=laid.id, upn="X674299999999", kind="former", recorded_at=at))
    if told["confidential"]:
        address = {"lines": "9 Heol Gudd", "postcode": "CF99 9ZZ", "confidential": told["sex"] == "F"}
        session.add(Address(pupil_id=laid.id, **address))
    if told["cohort"]:
        session.add(CohortMembership(pupil_id=laid.id, cohort="looked_after", recorded_at=at, user_id=user))
    if told["imported"]:
        _add_import(session, laid, at, user)


def _add_import(session: Any, laid: Laid, at: dt.datetime, user: UUID) -> None:
    """One import that told of every pupil of the example, as one school's file does."""
    made = session.scalars(sa.select(RegisterImport).where(RegisterImport.imported_at == at)).first()
    if made is None:
        made = RegisterImport(
            id=uuid6.uuid7(), file_name="ffug.csv", sha256="0" * 64, size=1, imported_at=at, user_id=user, shape="long",
            encoding="utf-8", schools="6742999", counts={"marks_same": 0, "pupils_new": 0}, acceptances={},
        )  # fmt: skip
        session.add(made)
        session.flush()
    session.add(PupilFact(pupil_id=laid.id, kind="uln", value="1", import_id=made.id))
    if session.scalars(sa.select(MarkYear.id).where(MarkYear.enrolment_id == laid.enrolment)).first():
        bits = bytes([0b11111100]) + bytes(91)
        session.add(ImportCoverage(import_id=made.id, enrolment_id=laid.enrolment, school_year=YEAR, sessions=bits))
        session.add(
            MarkChange(
                enrolment_id=laid.enrolment, date=dt.date(2025, 9, 1), session="AM", old="N", new="/",
                import_id=made.id, changed_at=at, user_id=user,
            )
        )  # fmt: skip


def test_the_parents_of_any_two_pupils_are_merged_and_undone_exactly(desk: Desk) -> None:
    one, two = lay_pupil(desk, 1, marks=b""), lay_pupil(desk, 2, "Mari", marks=b"")
    kept = pupils.record_parent(desk, RecordParent(one.id, "Ffug-Jones", "Rhian", lives_with=True)).value
    merged = pupils.record_parent(desk, RecordParent(two.id, "Ffug-Jones", "Rhian", phone="029 2000 0000")).value
    pupils.record_parent(desk, RecordParent(one.id, "", parent_id=merged.id, join=True, has_care=True))
    before = contents(desk)
    command = MergeRecords("parent", kept.id, merged.id, "One woman.", dict.fromkeys(STATEMENTS, "She says so."))
    made = merges.merge(desk, command).value
    with desk.reading() as session:
        row = session.get_one(Parent, kept.id)
        assert row.phone == "029 2000 0000"
    merges.undo_merge(desk, UndoMerge(made.id, "Two women."))
    assert contents(desk) == before
