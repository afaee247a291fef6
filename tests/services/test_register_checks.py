"""Register checks on a real store: run, kept with the rules as they stood, settled, compared, followed over terms."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.codes import shipped_book
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.policy_register_rules import register_rules
from ecede_desktop.records.register_checks import CheckView, RegisterCheckRow, SettleDoubt
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.services import register_checks, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.register_checks import CheckStopped
from ecede_desktop.store.engine import Store
from ecede_desktop.store.register_checks import NoSuchCheck, NoSuchDoubt
from ecede_desktop.store.tables import MarkYear
from tests.analysis.doubtful import CALENDAR, SCHOOL_DAYS, row_of
from tests.desks import ALED
from tests.services.caseload import audit_lines, counted
from tests.services.checked_school import (
    FIRST,
    LAST,
    OTHER,
    SCHOOL,
    enrol,
    lay_change,
    lay_contact,
    lay_detail,
    lay_membership,
    lay_pupils,
    lay_school,
)

D = dt.date
USUAL: dict[str, dict[str, str]] = {name: {} for name in ("Aled", "Beca", "Cai", "Dewi", "Efa")}
ODD = {
    "Siân": {"2025-09-10": "N", "2025-11-03 AM": "H"},
    "Tomos": {"2025-11-04 PM": "", "2025-11-03/2025-11-05": "E"},
}


@pytest.fixture
def school(desk: Desk) -> UUID:
    made = lay_school(desk)
    lay_pupils(desk, made, USUAL)
    lay_pupils(desk, made, ODD)
    return made


def run(desk: Desk, first: dt.date = FIRST, last: dt.date = LAST) -> RegisterCheckRow:
    return register_checks.check_register(desk, SCHOOL, first, last).value


def view(desk: Desk, row: RegisterCheckRow) -> CheckView:
    return register_checks.view_check(desk, row.id)


def keys(desk: Desk, row: RegisterCheckRow) -> set[str]:
    return {doubt.rule for doubt in view(desk, row).doubts}


def later(desk: Desk, days: int) -> Desk:
    return replace(desk, clock=FixedClock(desk.clock.now() + dt.timedelta(days=days)))


def test_a_check_keeps_its_doubts_with_the_rules_as_they_stood(desk: Desk, school: UUID) -> None:
    before = len(audit_lines(desk))
    outcome = register_checks.check_register(desk, "2999", FIRST, LAST)
    row = outcome.value
    assert outcome.changes.kinds == {"register_check"}
    assert audit_lines(desk, before) == [("create", "register_check")]
    assert (row.school_number, row.first_day, row.last_day, row.run_by) == (SCHOOL, FIRST, LAST, "Aled Ffug-Swyddog")
    assert (row.sums.pupils, row.sums.missing, row.settled) == (7, 0, 0)
    assert row.sums.expected == 7 * len(SCHOOL_DAYS) * 2
    seen = view(desk, row)
    assert {rule.key: rule for rule in seen.rules} == {rule.key: rule for rule in register_rules(desk.pack)}
    assert [rule.weight for rule in seen.rules] == sorted(rule.weight for rule in seen.rules)
    assert {doubt.rule: (doubt.pupil_name, doubt.number) for doubt in seen.doubts} == {
        "stale_n": ("Siân Ffug-Jones", 2),
        "h_forbidden": ("Siân Ffug-Jones", 1),
        "e_without_record": ("Tomos Ffug-Jones", 6),
    }
    assert [rule.key for rule in seen.raised] == ["stale_n", "h_forbidden", "e_without_record"]
    assert (seen.of_rule("stale_n")[0].year_group, seen.of_rule("stale_n")[0].reg_group) == ("9", "9A")
    assert register_checks.list_checks(desk) == register_checks.list_checks(desk, SCHOOL) == (row,)


def test_the_sessions_behind_a_doubt_are_read_with_it(desk: Desk, school: UUID) -> None:
    seen = view(desk, run(desk))
    shown = register_checks.view_doubt(desk, seen.of_rule("stale_n")[0].id)
    assert [(s.date, s.session, s.code, s.mark_class, s.original, s.pupil_name) for s in shown.sessions] == [
        (D(2025, 9, 10), "AM", "N", "UN", "", ""),
        (D(2025, 9, 10), "PM", "N", "UN", "", ""),
    ]


def test_sessions_of_a_class_name_the_pupils_and_unknown_codes_have_no_class(desk: Desk, school: UUID) -> None:
    lay_pupils(desk, school, {"Mali": {"2025-11-10": "", "2025-11-08 AM": "/"}})
    seen = view(desk, run(desk))
    gaps = register_checks.view_doubt(desk, seen.of_rule("missing_marks")[0].id)
    assert [(s.pupil_name, s.code, s.mark_class) for s in gaps.sessions] == [("Mali Ffug-Jones", "", "MISSING")] * 2
    assert seen.row.sums.missing == 2
    from ecede_desktop.records.register_checks import DoubtSession
    from ecede_desktop.services.register_checks import _class

    book = shipped_book()
    assert _class(DoubtSession(D(2025, 11, 3), "AM", "!"), book) == ""
    assert _class(DoubtSession(D(1990, 11, 3), "AM", "/"), book) == ""


def test_what_stands_beside_the_marks_is_looked_at(desk: Desk) -> None:
    school, other = lay_school(desk), lay_school(desk, OTHER, "Ysgol Arall")
    lay_pupils(desk, school, USUAL)
    made = lay_pupils(
        desk,
        school,
        {
            "Dual": {"2025-11-03": "D"},
            "Both": {"2025-11-03": "D"},
            "Alone": {"2025-11-03": "D"},
            "Changed": {"2025-10-06 AM": "I"},
            "Withdrawn": {"2025-10-06 AM": "I"},
            "Late": {"2025-11-03 AM": "L"},
            "Told": {"2025-11-03 AM": "B"},
            "Untold": {"2025-11-03 AM": "B"},
            "Excluded": {"2025-11-03": "E"},
            "Corrected": {"2025-11-03": "E"},
        },
    )
    enrol(desk, made["Dual"][0], other, {"2025-11-03": "/"})
    enrol(desk, made["Both"][0], other, {"2025-11-03": "D"})
    lay_change(desk, made["Changed"][1], D(2025, 10, 6), "O", "I", D(2025, 11, 20))
    lay_change(desk, made["Withdrawn"][1], D(2025, 10, 6), "O", "I", D(2025, 11, 20), withdrawal=True)
    lay_contact(desk, made["Changed"][0], school, D(2025, 11, 10))
    lay_detail(desk, made["Late"][1], D(2025, 11, 3), minutes=45)
    lay_detail(desk, made["Told"][1], D(2025, 11, 3), comment="Coleg Ffug")
    lay_membership(desk, made["Excluded"][0], "excluded", D(2025, 11, 3), D(2025, 11, 3))
    wrong = {"withdrawn_at": desk.clock.now()}
    lay_membership(desk, made["Corrected"][0], "excluded", D(2025, 11, 3), D(2025, 11, 3), **wrong)
    schools.record_closure(desk, RecordClosure(D(2025, 12, 1), D(2025, 12, 1), "inset", SCHOOL))
    seen = view(desk, run(desk))
    named = {doubt.rule: doubt.pupil_name.removesuffix(" Ffug-Jones") for doubt in seen.doubts}
    assert named == {
        "d_at_both": "Both",
        "d_without_partner": "Alone",
        "back_dated": "Changed",
        "authorised_after_contact": "Changed",
        "l_after_close": "Late",
        "b_without_comment": "Untold",
        "e_without_record": "Corrected",
        "marks_on_closed_day": "",
        "identical_class": "",
    }
    assert seen.of_rule("marks_on_closed_day")[0].group == "inset"
    changed = register_checks.view_doubt(desk, seen.of_rule("back_dated")[0].id)
    assert [(s.code, s.original) for s in changed.sessions] == [("I", "O")]


def test_use_of_codes_is_compared_with_schools_of_the_same_phase(desk: Desk) -> None:
    school = lay_school(desk)
    whole = {f"{SCHOOL_DAYS[0]}/{SCHOOL_DAYS[39]}": "C"}
    lay_pupils(desk, school, {**USUAL, "Siân": whole})
    for number in range(5):
        lay_pupils(desk, lay_school(desk, f"67441{number:02}", f"Ysgol {number}"), USUAL)
    lay_pupils(desk, lay_school(desk, "6742100", "Ysgol Gynradd", "primary"), {"Aled": whole})
    found = view(desk, run(desk)).of_rule("c_above_median")
    assert [(doubt.group, doubt.facts["schools"], doubt.facts["median"]) for doubt in found] == [("C", 5, "0.00")]


def test_a_pupil_who_was_admitted_and_never_marked_is_seen(desk: Desk, school: UUID) -> None:
    (who,) = lay_pupils(desk, school, {"Newydd": {}}, admitted_on=D(2025, 11, 3)).values()
    with desk.writing() as unit:
        unit.session.query(MarkYear).filter_by(enrolment_id=who[1]).delete()
        unit.record("change", "enrolment", who[1])
        unit.commit()
    found = view(desk, run(desk)).of_rule("no_marks_after_start")
    assert [(doubt.pupil_name, doubt.facts["school_days"]) for doubt in found] == [("Newydd Ffug-Jones", 35)]


def test_each_school_year_of_a_period_is_looked_at(desk: Desk, school: UUID) -> None:
    with desk.writing() as unit:
        first = unit.session.query(MarkYear).first()
        assert first is not None
        unit.session.add(
            MarkYear(enrolment_id=first.enrolment_id, school_year=2024, code_set="CY-2010",
                     marks=row_of({"2024-11-04": "H"}, usual=False))
        )  # fmt: skip
        unit.record("change", "mark", first.id)
        unit.commit()
    seen: list[tuple[int, int]] = []
    row = register_checks.check_register(
        desk, SCHOOL, D(2024, 9, 1), LAST, progress=lambda at, of: seen.append((at, of))
    ).value
    assert sorted(doubt.facts["first_on"] for doubt in view(desk, row).of_rule("h_forbidden")) == [
        "2024-11-04", "2025-11-03",
    ]  # fmt: skip
    rules = len(register_rules(desk.pack))
    assert seen == [(at, rules * 2) for at in range(1, rules * 2 + 1)]


def test_a_check_that_is_stopped_leaves_no_trace(desk: Desk, school: UUID) -> None:
    before = counted(desk)
    with pytest.raises(CheckStopped):
        register_checks.check_register(desk, SCHOOL, FIRST, LAST, cancelled=lambda: True)
    assert counted(desk) == before


@pytest.mark.parametrize(
    ("number", "first", "last", "key"),
    [
        ("6742997", FIRST, LAST, "no_such_school"),
        ("x", FIRST, LAST, "school_number"),
        (SCHOOL, LAST, FIRST, "register_check_days"),
        (SCHOOL, D(2015, 9, 1), LAST, "register_check_too_long"),
        (SCHOOL, D(2030, 9, 1), D(2030, 9, 2), "register_check_in_future"),
        (SCHOOL, D(2025, 12, 24), D(2025, 12, 31), "register_check_no_marks"),
        (SCHOOL, D(2020, 9, 1), D(2021, 7, 31), "register_check_no_marks"),
    ],
)
def test_what_cannot_be_checked_is_refused(
    desk: Desk, school: UUID, number: str, first: dt.date, last: dt.date, key: str
) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        register_checks.check_register(desk, number, first, last)
    assert refused.value.key == key
    assert counted(desk) == before


def test_a_doubt_is_settled_by_a_named_officer_and_nothing_said_before_is_lost(
    desk: Desk, manager_desk: Desk, school: UUID
) -> None:
    row = run(desk)
    doubt = view(desk, row).of_rule("h_forbidden")[0]
    assert doubt.open and doubt.settlement is None
    before = len(audit_lines(desk))
    outcome = register_checks.settle_doubt(desk, SettleDoubt(doubt.id, "to_follow", " Head will ask. "))
    assert outcome.changes.kinds == {"register_check"} and row.id in outcome.changes.ids
    assert outcome.value.open
    assert register_checks.list_checks(desk)[0].settled == 0
    settled = register_checks.settle_doubt(
        manager_desk, SettleDoubt(doubt.id, "explained", "Armed forces leave.")
    ).value
    assert [(s.settlement, s.note, s.settled_by) for s in settled.history] == [
        ("to_follow", "Head will ask.", "Aled Ffug-Swyddog"),
        ("explained", "Armed forces leave.", "Mari Ffug-Reolwr"),
    ]
    assert not settled.open
    assert register_checks.list_checks(desk)[0].settled == 1
    assert not register_checks.settle_doubt(desk, SettleDoubt(doubt.id, "explained", "Armed forces leave.")).changes
    assert audit_lines(desk, before) == [("add", "register_doubt")] * 2
    assert view(desk, row).of_rule("h_forbidden")[0] == settled


@pytest.mark.parametrize(
    ("settlement", "note", "key"), [("fine", "x", "doubt_settlement"), ("error", "  ", "doubt_note_empty")]
)
def test_a_doubt_is_not_settled_without_a_word(desk: Desk, school: UUID, settlement: str, note: str, key: str) -> None:
    doubt = view(desk, run(desk)).doubts[0]
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        register_checks.settle_doubt(desk, SettleDoubt(doubt.id, settlement, note))
    assert refused.value.key == key
    assert counted(desk) == before


def test_what_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(NoSuchCheck):
        register_checks.view_check(desk, uuid6.uuid7())
    with pytest.raises(NoSuchDoubt):
        register_checks.view_doubt(desk, uuid6.uuid7())
    with pytest.raises(NoSuchDoubt):
        register_checks.settle_doubt(desk, SettleDoubt(uuid6.uuid7(), "error", "x"))


def test_a_recheck_says_what_is_gone_what_is_still_there_and_what_is_new(desk: Desk, school: UUID) -> None:
    row = run(desk)
    assert register_checks.compare_checks(desk, row.id) is None
    doubt = view(desk, row).of_rule("h_forbidden")[0]
    register_checks.settle_doubt(desk, SettleDoubt(doubt.id, "explained", "Armed forces leave."))
    with desk.writing() as unit:
        for year in unit.session.query(MarkYear).all():
            year.marks = year.marks.replace(b"NN", b"II")
        unit.record("change", "mark", "test")
        unit.commit()
    lay_pupils(desk, school, {"Mali": {"2025-11-10": "H"}})
    second = run(later(desk, 14))
    found = register_checks.compare_checks(desk, second.id)
    assert found is not None
    assert (found.earlier.id, found.later.id) == (row.id, second.id)
    said = {(c.state, c.doubt.rule, c.before, c.now) for c in found.doubts}
    assert said == {
        ("gone", "stale_n", 2, 0),
        ("still", "h_forbidden", 1, 1),
        ("new", "h_forbidden", 0, 2),
        ("still", "e_without_record", 6, 6),
    }
    assert [found.count(state) for state in ("gone", "still", "new", "not_looked_at")] == [1, 2, 1, 0]
    still = next(c for c in found.doubts if c.state == "still" and c.doubt.rule == "h_forbidden")
    assert still.earlier is not None and still.earlier.settlement is not None
    assert register_checks.compare_checks(desk, second.id, row.id) == found


def test_doubts_outside_the_later_period_are_not_said_to_be_gone(desk: Desk, school: UUID) -> None:
    lay_pupils(desk, school, {"Ynyr": {}}, year_group="11", left_on=D(2025, 9, 20), reg_group="11A")
    lay_pupils(desk, school, {"Huw": {}}, year_group="10", reg_group="10A")
    run(desk)
    with desk.writing() as unit:
        from ecede_desktop.store.tables import Pupil

        unit.session.query(Pupil).filter_by(forename="Huw").update({"date_of_birth": D(2010, 3, 1)})
        unit.record("change", "pupil", "test")
        unit.commit()
    first = run(later(desk, 1))
    with desk.writing() as unit:
        unit.session.query(Pupil).filter_by(forename="Huw").update({"date_of_birth": D(2011, 3, 1)})
        unit.record("change", "pupil", "test")
        unit.commit()
    second = run(later(desk, 2), D(2025, 11, 10), LAST)
    found = register_checks.compare_checks(desk, second.id, first.id)
    assert found is not None
    states = {c.doubt.rule: c.state for c in found.doubts}
    assert states["stale_n"] == states["h_forbidden"] == states["left_in_year_11"] == "not_looked_at"
    assert states["year_10_again"] == "gone"


def test_checks_of_two_schools_are_not_compared(desk: Desk, school: UUID) -> None:
    lay_pupils(desk, lay_school(desk, OTHER, "Ysgol Arall"), USUAL)
    one, two = run(desk), register_checks.check_register(desk, OTHER, FIRST, LAST).value
    with pytest.raises(Refused, match="same school"):
        register_checks.compare_checks(desk, one.id, two.id)


def test_the_trend_has_the_latest_check_of_each_term(desk: Desk, school: UUID) -> None:
    run(desk, FIRST, D(2025, 10, 24))
    autumn = run(later(desk, 1))
    spring = run(later(desk, 2), FIRST, D(2026, 1, 30))
    steps = register_checks.doubt_trend(desk, SCHOOL)
    assert [(s.school_year, s.term, s.check.id, s.must, s.should) for s in steps] == [
        (2025, "autumn", autumn.id, 3, 0),
        (2025, "spring", spring.id, 3, 0),
    ]


@pytest.mark.parametrize(
    ("day", "term"),
    [
        (D(2025, 9, 8), "autumn"),
        (D(2025, 12, 27), "autumn"),
        (D(2026, 4, 8), "spring"),
        (D(2026, 8, 8), "summer"),
        (D(2091, 10, 1), "autumn"),
        (D(2092, 2, 1), "spring"),
        (D(2092, 6, 1), "summer"),
    ],
)
def test_a_check_belongs_to_the_term_it_ends_in_or_that_ended_before_it(day: dt.date, term: str) -> None:
    assert register_checks._term_name(CALENDAR, day) == term


def test_a_school_of_fifteen_hundred_pupils_is_checked_in_a_moment(desk: Desk) -> None:
    """Not a measure of this machine: twenty times what it takes here would still pass."""
    import time

    school = lay_school(desk)
    lay_pupils(desk, school, {f"P{n}": {"2025-11-03 AM": "HNCIO"[n % 5]} for n in range(1500)})
    begun = time.perf_counter()
    row = run(desk)
    assert time.perf_counter() - begun < 10
    assert row.sums.doubts["h_forbidden"] == 300


def test_either_database_keeps_checks_answers_and_comparisons(any_store: Store, clock: FixedClock) -> None:
    desk = Desk(store=any_store, user=ALED, clock=clock, pack=load_pack())
    made = lay_school(desk)
    lay_pupils(desk, made, {**USUAL, **ODD})
    first = run(desk)
    doubt = view(desk, first).of_rule("h_forbidden")[0]
    register_checks.settle_doubt(desk, SettleDoubt(doubt.id, "to_follow", "Asked."))
    register_checks.settle_doubt(desk, SettleDoubt(doubt.id, "error", "Wrong."))
    assert [row.settled for row in register_checks.list_checks(desk)] == [1]
    second = run(later(desk, 1))
    found = register_checks.compare_checks(desk, second.id)
    assert found is not None and found.count("still") == len(view(desk, first).doubts)
    assert len(register_checks.view_doubt(desk, doubt.id).sessions) == 1
