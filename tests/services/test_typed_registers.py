"""Trap 32: a register on paper is typed, typed again unseen by another person, and goes in as any file does."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.records.imports import FileRefused
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.records.typed_registers import (
    CHECKED,
    MOST_BYTES,
    TAKEN_IN,
    TYPING,
    WAITING,
    WITHDRAWN,
    CheckTyped,
    SaveTyped,
    SettleTyped,
    StartTypedRegister,
    TakeTypedIn,
    TypedGrid,
    TypedPupil,
)
from ecede_desktop.services import import_undo, imports, schools, typed_checks, typed_imports, typed_registers
from ecede_desktop.store import registers
from ecede_desktop.store.tables import AuditLine, TypedRegister
from tests.services.offices import GWYN, LOWRI, SCHOOL, Office, office
from tests.services.paper import FRIDAY, FULL, GAPS, MONDAY, NEW, Paper, paper, png

__all__ = ["office", "paper"]
BLANK = " " * 10


def refused(key: str) -> pytest.RaisesExc[UserError]:
    return pytest.RaisesExc(UserError, check=lambda error: error.key == key)


def test_the_pupils_of_the_class_are_there_and_nothing_is_marked(paper: Paper):
    begun = paper.start()
    assert [(p.forename, p.upn, p.reg_group) for p in begun.grid.pupils] == [
        ("Gŵyn", GWYN, "4B"),
        ("Lowri", LOWRI, "4B"),
    ]
    assert begun.grid.marks == (BLANK, BLANK)
    assert (begun.row.state, begun.may) == (TYPING, {"type", "withdraw"})
    assert paper.start(group="nobody's").grid.pupils == ()


def test_what_two_people_type_alike_goes_in_as_a_file_whose_bytes_are_the_scan(paper: Paper):
    row = paper.typed(FULL, GAPS).row
    assert row.state == WAITING
    assert paper.checked(row.id, FULL, GAPS).row.state == CHECKED
    plan = paper.take(row.id)
    assert (plan.source, plan.shape, plan.marks_new, plan.blank, plan.pupils_known) == ("typed", "grid", 18, 2, 2)
    assert plan.problems == ()
    monday, wednesday = MONDAY.isoformat(), (MONDAY + dt.timedelta(days=2)).isoformat()
    assert [paper.office.mark(GWYN, monday, s) for s in ("AM", "PM")] == ["/", "\\"]
    assert [paper.office.mark(LOWRI, wednesday, s) for s in ("AM", "PM")] == ["I", "I"]
    kept = imports.list_imports(paper.aled)[0]
    assert (kept.source, kept.file_name, kept.size) == ("typed", "Dosbarth 4B.png", len(png()))
    assert kept.sha256 == hashlib.sha256(png()).hexdigest()
    after = typed_registers.view_typed(paper.aled, row.id)
    assert (after.row.state, after.row.import_id, after.row.checked_by) == (TAKEN_IN, kept.id, "Mari Ffug-Reolwr")
    with paper.aled.reading() as session:
        assert registers.file_of(session, kept.id) == png()
        assert session.scalar(select(TypedRegister.scan)) == b""  # the bytes are the import's now, and are kept once
    assert typed_registers.scan_of(paper.aled, row.id) == png()


def test_who_typed_it_cannot_check_it_and_the_rule_is_named(paper: Paper):
    row = paper.typed(FULL, FULL).row
    with refused("typed_own_check") as told:
        typed_registers.check_typed(paper.aled, CheckTyped(row.id, (FULL, FULL), True))
    assert isinstance(told.value, Refused)
    assert told.value.rule
    assert "another person checks it" in told.value.text
    assert "check" not in typed_registers.view_typed(paper.aled, row.id).may


def test_who_checks_sees_nothing_of_what_is_to_be_checked(paper: Paper):
    row = paper.typed(FULL, GAPS).row
    seen = typed_registers.view_typed(paper.mari, row.id)
    assert (seen.grid.marks, seen.differences, seen.versions) == ((BLANK, BLANK), (), ())
    assert seen.may == {"check", "send_back", "allow", "withdraw"}
    half = paper.checked(row.id, FULL, BLANK, finished=False)
    assert (half.grid.marks, half.differences) == ((FULL, BLANK), ())
    assert GAPS not in repr(half)
    assert typed_registers.view_typed(paper.aled, row.id).grid.marks == (FULL, GAPS)


def test_each_difference_is_settled_by_who_checks_and_every_state_is_kept(paper: Paper):
    row = paper.typed(FULL, GAPS).row
    other = "/\\" + "O\\" + GAPS[4:]
    seen = paper.checked(row.id, FULL, other)
    assert [(d.name, d.date.day, d.session, d.first, d.second) for d in seen.differences] == [
        ("Lowri Ffug-Jones", 20, "AM", "L", "O")
    ]
    assert (seen.row.state, seen.may) == (WAITING, {"settle", "send_back", "allow", "withdraw"})
    with refused("typed_differences_left"):
        typed_registers.settle_typed(paper.mari, SettleTyped(row.id, {}))
    with refused("typed_compared"):
        paper.checked(row.id, FULL, GAPS)
    with refused("typed_mark_unknown"):
        typed_registers.settle_typed(paper.mari, SettleTyped(row.id, {(1, 2): "%"}))
    settled = typed_registers.settle_typed(paper.mari, SettleTyped(row.id, {(1, 2): "U"})).value
    assert settled.row.state == CHECKED
    assert settled.grid.marks[1][2] == "U"
    said = [(v.part, v.saved_by, v.grid.marks[1][2]) for v in settled.versions if v.grid.count]
    assert said == [
        ("first", "Aled Ffug-Swyddog", "L"), ("second", "Mari Ffug-Reolwr", "O"), ("settled", "Mari Ffug-Reolwr", "U"),
    ]  # fmt: skip
    assert [d.first for d in typed_registers.view_typed(paper.aled, row.id).differences] == ["L"]


def test_the_first_person_settles_nothing(paper: Paper):
    row = paper.typed(FULL, GAPS).row
    paper.checked(row.id, FULL, FULL)
    with refused("typed_own_check"):
        typed_registers.settle_typed(paper.aled, SettleTyped(row.id, {(1, 2): "L"}))


def test_it_can_be_taken_back_like_any_import_and_go_in_again(paper: Paper):
    row = paper.typed(FULL, GAPS).row
    paper.checked(row.id, FULL, GAPS)
    paper.take(row.id)
    with refused("typed_is_taken_in"):
        paper.take(row.id)
    before = imports.list_imports(paper.aled)[0]
    assert (
        import_undo.withdraw_import(paper.mari, before.id, "The scan is of another week.").value.marks_taken_out == 18
    )
    assert paper.office.mark(GWYN, MONDAY.isoformat(), "AM") == ""
    assert typed_registers.view_typed(paper.aled, row.id).row.taken_back
    assert paper.take(row.id).marks_new == 18
    assert typed_registers.scan_of(paper.aled, row.id) == png()


def test_several_registers_are_typed_from_one_scan(paper: Paper):
    one = paper.typed(FULL, FULL).row
    two = paper.typed(
        FULL, FULL, started=paper.start(first=MONDAY + dt.timedelta(7), last=FRIDAY + dt.timedelta(7))
    ).row
    for row in (one, two):
        paper.checked(row.id, FULL, FULL)
        assert paper.take(row.id).marks_new == 20
    assert [row.state for row in typed_registers.list_typed(paper.aled)] == [TAKEN_IN, TAKEN_IN]


def test_a_manager_lets_it_go_in_without_a_check_and_says_why(paper: Paper):
    row = paper.typed(FULL, FULL).row
    with refused("typed_manager_needed"):
        typed_registers.allow_alone(replace(paper.aled, user=replace(paper.aled.user, id=uuid4())), row.id, "why")
    with refused("typed_alone_reason"):
        typed_registers.allow_alone(paper.mari, row.id, "  ")
    done = typed_registers.allow_alone(paper.mari, row.id, "Nobody else is in before court on Thursday.").value
    assert (done.state, done.alone_by) == (CHECKED, "Mari Ffug-Reolwr")
    assert done.alone_reason == "Nobody else is in before court on Thursday."
    assert paper.take(row.id).marks_new == 20


def test_a_manager_does_not_let_their_own_typing_in(paper: Paper):
    command = StartTypedRegister(SCHOOL, "4B", MONDAY, FRIDAY, paper.scan)
    begun = typed_registers.start_typed_register(paper.mari, command).value
    typed_registers.save_typed(paper.mari, SaveTyped(begun.row.id, TypedGrid(begun.grid.pupils, (FULL, FULL)), True))
    with refused("typed_own_alone"):
        typed_registers.allow_alone(paper.mari, begun.row.id, "Nobody else is in.")


def test_nothing_goes_in_unchecked(paper: Paper):
    row = paper.typed(FULL, FULL).row
    before = paper.office.counts()
    with refused("typed_not_checked") as told:
        paper.take(row.id)
    assert isinstance(told.value, Refused)
    assert told.value.rule
    assert paper.office.counts() == before


def test_it_is_sent_back_with_a_reason_and_handed_over_again(paper: Paper):
    row = paper.typed(FULL, FULL).row
    back = typed_registers.send_back(paper.mari, row.id, "Mared on line 3 is missing.").value
    assert (back.state, back.sent_back_reason) == (TYPING, "Mared on line 3 is missing.")
    begun = typed_registers.view_typed(paper.aled, row.id)
    grid = TypedGrid((*begun.grid.pupils, NEW), (*begun.grid.marks, FULL))
    typed_registers.save_typed(paper.aled, SaveTyped(row.id, grid, True))
    assert paper.checked(row.id, FULL, FULL, FULL).row.state == CHECKED
    plan = paper.take(row.id)
    assert (plan.pupils_new, plan.pupils_known, plan.marks_new) == (1, 2, 30)


@pytest.mark.parametrize(
    ("marks", "key"),
    [
        ((FULL, "%" + FULL[1:]), "typed_mark_unknown"),
        ((FULL, "\\" + FULL[1:]), "typed_mark_wrong_way"),
        ((FULL, FULL[:-1]), "typed_shape"),
        ((FULL,), "typed_shape"),
    ],
)
def test_what_cannot_stand_there_is_refused_and_nothing_is_kept(paper: Paper, marks: tuple[str, ...], key: str):
    begun = paper.start()
    with refused(key):
        paper.typed(*marks, started=begun)
    assert typed_registers.view_typed(paper.aled, begun.row.id).grid.marks == (BLANK, BLANK)


def test_only_who_began_types_on_and_an_empty_sheet_is_not_handed_over(paper: Paper):
    begun = paper.start()
    with refused("typed_by_other"):
        typed_registers.save_typed(paper.mari, SaveTyped(begun.row.id, TypedGrid(begun.grid.pupils, (FULL, FULL))))
    with refused("typed_nothing"):
        paper.typed(BLANK, BLANK, started=begun)
    paper.typed(FULL, BLANK, hand_over=False, started=begun)
    assert typed_registers.view_typed(paper.aled, begun.row.id).grid.marks == (FULL, BLANK)
    with refused("typed_is_typing"):
        paper.checked(begun.row.id, FULL, BLANK)


def test_the_same_pupil_stands_on_one_line(paper: Paper):
    begun = paper.start()
    twice = TypedGrid((*begun.grid.pupils, begun.grid.pupils[0]), (FULL,) * 3)
    with refused("typed_pupil_twice"):
        typed_registers.save_typed(paper.aled, SaveTyped(begun.row.id, twice))


def test_a_pupil_is_added_by_upn_or_by_names_and_birth(paper: Paper):
    known = typed_checks.pupil_line(paper.aled, TypedPupil(upn=GWYN.lower()))
    assert (known.forename, known.surname, known.upn) == ("Gŵyn", "Ffug-Jones", GWYN)
    assert typed_checks.pupil_line(paper.aled, NEW) == NEW
    with refused("typed_upn_wrong"):
        typed_checks.pupil_line(paper.aled, TypedPupil(upn="A674299908001"))
    with refused("typed_pupil_unsaid"):
        typed_checks.pupil_line(paper.aled, TypedPupil("Ffug-Evans", "Mared"))


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("a.pdf", b"MZ\x90\0" * 10, "scan_kind"),
        ("a.png", b"GIF89a" + bytes(50), "scan_kind"),
        ("a.png", b"", "scan_kind"),
        ("big.pdf", b"%PDF-1.7" + bytes(MOST_BYTES), "scan_too_large"),
    ],
    ids=["program", "gif", "empty", "large"],
)
def test_only_a_pdf_png_or_jpeg_is_a_scan(paper: Paper, tmp_path: Path, name: str, content: bytes, key: str):
    paper.scan = tmp_path / name
    paper.scan.write_bytes(content)
    with refused(key):
        paper.start()
    assert typed_registers.list_typed(paper.aled) == ()


@pytest.mark.parametrize(("content", "kind"), [(b"%PDF-1.4 x", "pdf"), (b"\xff\xd8\xff\xe0 x", "jpeg"), (png(), "png")])
def test_a_scan_is_known_by_its_content_not_its_name(paper: Paper, tmp_path: Path, content: bytes, kind: str):
    paper.scan = tmp_path / "scan.txt"
    paper.scan.write_bytes(content)
    assert paper.start().row.scan_kind == kind


@pytest.mark.parametrize(
    ("group", "first", "last", "key"),
    [
        (" ", MONDAY, FRIDAY, "typed_group_empty"),
        ("4B", FRIDAY, MONDAY, "typed_days"),
        ("4B", dt.date(2026, 1, 17), dt.date(2026, 1, 18), "typed_days"),
        ("4B", MONDAY, MONDAY + dt.timedelta(31), "typed_days"),
        ("4B", dt.date(2026, 3, 2), dt.date(2026, 3, 6), "typed_days_in_future"),
        ("4B", dt.date(1999, 3, 1), dt.date(1999, 3, 5), "typed_days_without_codes"),
    ],
)
def test_class_and_days_must_be_such(paper: Paper, group: str, first: dt.date, last: dt.date, key: str):
    with refused(key):
        paper.start(group, first, last)


def test_a_closed_day_keeps_it_out_until_a_person_accepts_it(paper: Paper):
    schools.record_closure(paper.mari, RecordClosure(MONDAY, MONDAY, "inset", SCHOOL))
    row = paper.typed(FULL, FULL).row
    paper.checked(row.id, FULL, FULL)
    planned = typed_imports.plan_typed(paper.mari, TakeTypedIn(row.id))
    assert {(p.key, p.column) for p in planned.problems if p.refuses} == {
        ("school_closed", "19/01/2026 AM"), ("school_closed", "19/01/2026 PM"),
    }  # fmt: skip
    with pytest.raises(FileRefused):
        paper.take(row.id)
    assert typed_registers.view_typed(paper.mari, row.id).row.state == CHECKED
    assert paper.take(row.id, accepted_closed_days=frozenset({MONDAY})).marks_new == 20


def test_it_is_put_aside_with_a_reason_by_who_types_it_or_a_manager(paper: Paper):
    begun = paper.start()
    stranger = replace(paper.aled, user=replace(paper.aled.user, id=uuid4()))
    with refused("typed_withdraw_other"):
        typed_registers.withdraw_typed(stranger, begun.row.id, "x")
    done = typed_registers.withdraw_typed(paper.mari, begun.row.id, "The school sent a file after all.").value
    assert (done.state, done.withdrawn_reason) == (WITHDRAWN, "The school sent a file after all.")
    with refused("typed_is_withdrawn"):
        paper.typed(FULL, FULL, started=begun)
    assert typed_registers.scan_of(paper.aled, begun.row.id) == png()


def test_every_step_is_audited_and_names_the_scan(paper: Paper):
    row = paper.typed(FULL, GAPS).row
    paper.checked(row.id, FULL, FULL)
    typed_registers.settle_typed(paper.mari, SettleTyped(row.id, {(1, n): FULL[n] for n in range(2, 8)}))
    paper.take(row.id)
    with paper.aled.reading() as session:
        lines = session.scalars(select(AuditLine).where(AuditLine.record_id == str(row.id)).order_by(AuditLine.number))
        told = [(line.action, line.user_name) for line in lines]
    assert told == [
        ("create", "aled"), ("save", "aled"), ("save", "aled"), ("hand_over", "aled"), ("save", "mari"),
        ("compare", "mari"), ("save", "mari"), ("check", "mari"), ("take_in", "mari"),
    ]  # fmt: skip


def test_there_is_no_other(office: Office):
    with refused("no_such_typed_register"):
        typed_registers.view_typed(office.desk, uuid4())
    with refused("no_such_typed_register"):
        typed_registers.scan_of(office.desk, uuid4())
