"""The days of attendance orders: from when each step is lawful and why, its school, and what a calendar moves."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
import uuid6

from ecede_desktop import paths
from ecede_desktop.errors import Refused
from ecede_desktop.law import attendance_orders, deadlines
from ecede_desktop.records.orders import OpenOrder, StepOpening
from ecede_desktop.records.schools import RecordClosure, RecordSchool
from ecede_desktop.services import orders, schools, task_recounting
from ecede_desktop.services.counting_sentences import explain_due
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import RegisterImport, SchoolHistory
from tests.services.caseload import SCHOOL
from tests.services.notice_case import NoticeCase, lay_case, on
from tests.services.test_orders import OPENED, opening, take

D = dt.date
OTHER = "6742998"


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    schools.record_school(desk, RecordSchool(OTHER, "Ysgol Arall", phase="secondary"))
    return lay_case(desk, warned=False)


@pytest.fixture
def order_id(desk: Desk, laid: NoticeCase) -> UUID:
    return orders.open_order(desk, opening(laid)).value.id


def opened(view: orders.OrderView, step: str) -> StepOpening:
    return next(one for one in view.openings if one.step.key == step)


def forget() -> None:
    """What was read of the tables before."""
    for read in (
        attendance_orders._table, attendance_orders.processes, deadlines._table, deadlines._rules, deadlines.dormant,
    ):  # fmt: skip
        read.cache_clear()


@pytest.fixture
def commenced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The Act of 2026 put in force in a copy of the tables, as the council does on the day that is named."""
    folder = tmp_path / "tables"
    shutil.copytree(paths.law_tables(), folder)
    for name in ("attendance_orders.toml", "deadlines.toml"):
        text = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(text.replace("dormant = true", "from = 2026-01-01"), encoding="utf-8")
    monkeypatch.setattr(paths, "law_tables", lambda: folder)
    forget()
    yield
    monkeypatch.undo()
    forget()


def test_the_day_of_each_next_step_stands_beside_it_with_its_count(desk: Desk, order_id: UUID) -> None:
    (view,) = orders.orders_of(desk, reference="AWS/2026/00001")
    assert opened(view, "notice_served").first_day is None, "the first step waits for nothing"
    view = take(desk, order_id, "notice_served", OPENED)
    step = opened(view, "school_consulted")
    assert (step.first_day, step.waits_for) == (D(2026, 3, 17), "notice_served")
    assert not step.may(D(2026, 3, 16)) and step.may(D(2026, 3, 17))
    assert step.counted is not None
    assert step.counted.day == D(2026, 3, 16)
    assert "Monday 2 March 2026" in explain_due(step.counted, "en")[0]
    assert opened(view, "satisfied").first_day is None, "the council may be satisfied on any day"


def test_an_order_names_the_school_told_of_or_the_one_that_the_parent_chose(desk: Desk, order_id: UUID) -> None:
    take(desk, order_id, "notice_served", OPENED)
    take(desk, order_id, "school_consulted", D(2026, 3, 17), SCHOOL)
    with pytest.raises(Refused) as told:
        take(desk, order_id, "school_told", D(2026, 3, 18), OTHER)
    assert (told.value.key, told.value.rule) == ("order_school_named", "Education Act 1996 s.439(5), (7)")
    take(desk, order_id, "school_told", D(2026, 3, 18), SCHOOL)
    view = take(desk, order_id, "intention_served", D(2026, 4, 2), SCHOOL)
    assert opened(view, "order_served").schools == (SCHOOL,)
    assert opened(view, "parent_chose").schools == (), "a parent may choose any"
    view = take(desk, order_id, "parent_chose", D(2026, 4, 8), OTHER)
    step = opened(view, "order_served")
    assert (step.schools, step.named_by) == ((OTHER, SCHOOL), "parent_chose")
    view = take(desk, order_id, "order_served", D(2026, 4, 17), OTHER, "mari")
    assert view.order.steps[-1].school_name == "Ysgol Arall"


def test_a_school_that_excluded_the_child_for_good_is_not_named(desk: Desk, laid: NoticeCase, order_id: UUID) -> None:
    with desk.writing() as unit:
        import_id = uuid6.uuid7()
        unit.session.add(
            RegisterImport(
                id=import_id, file_name="a.xml", sha256="0" * 64, size=1, imported_at=desk.clock.now(),
                user_id=desk.user.id, shape="ctf", encoding="utf-8", schools=OTHER, counts={}, acceptances={},
            )
        )  # fmt: skip
        unit.session.flush()
        unit.session.add(
            SchoolHistory(
                pupil_id=laid.pupil.id, school_number=OTHER, school_name="Ysgol Arall", entry=None,
                leaving=D(2025, 12, 1), leaving_reason="PE", import_id=import_id,
            )
        )  # fmt: skip
        unit.record("create", "import", import_id)
        unit.commit()
    take(desk, order_id, "notice_served", OPENED)
    with pytest.raises(Refused) as told:
        take(desk, order_id, "school_consulted", D(2026, 3, 17), OTHER)
    assert (told.value.key, told.value.rule) == ("order_school_excluded", "Education Act 1996 ss.438–439")


@pytest.mark.usefixtures("commenced")
def test_a_day_closed_later_moves_the_time_that_still_runs_and_no_other(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    made = orders.open_order(desk, OpenOrder(laid.pupil.id, laid.parent_id, OPENED, "None is known.", laid.reference))
    assert made.value.process == "cwsa2026"
    order_id = made.value.id
    take(desk, order_id, "notice_served", OPENED)
    view = take(desk, order_id, "school_told", D(2026, 3, 17), SCHOOL)
    before = view.order.steps[-1].due_on
    assert before is not None
    later = on(desk, D(2026, 3, 18))
    assert task_recounting.moved_days(later) == ()
    schools.record_closure(later, RecordClosure(D(2026, 3, 20), D(2026, 3, 20), "inset", SCHOOL))
    (moved,) = task_recounting.moved_days(later)
    assert (moved.kind, moved.old, moved.case_reference) == ("order", before, laid.reference)
    assert moved.new > before
    assert moved.counted.school_name == "Ysgol Enghraifft"
    assert task_recounting.recompute_open(later).value == (moved,)
    (view,) = orders.orders_of(later, reference=laid.reference)
    assert view.order.steps[-1].due_on == moved.new
    assert view.order.steps[-1].details["due_before"] == before.isoformat(), "both days are kept"
    assert opened(view, "nomination_served").first_day == moved.new + dt.timedelta(days=1)
    take(desk, order_id, "nomination_served", moved.new + dt.timedelta(days=1), SCHOOL)
    much_later = on(manager_desk, moved.new + dt.timedelta(days=2))
    schools.record_closure(much_later, RecordClosure(D(2026, 3, 23), D(2026, 3, 23), "inset", SCHOOL))
    assert task_recounting.moved_days(much_later) == (), "what was followed by the next step stands"
