"""The schedule of unused material: everything on file is there, and what was said of it stands beside it."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.material import MarkMaterial
from ecede_desktop.services import material
from ecede_desktop.services.desk import Desk
from tests.services.caseload import counted
from tests.services.notice_case import NoticeCase, lay_case, lay_paper


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def test_everything_on_file_is_undecided_until_somebody_says(desk: Desk, laid: NoticeCase) -> None:
    held = material.schedule(desk, laid.reference)
    assert {row.source_kind for row in held.rows} == {"document", "warning"}
    assert {row.status for row in held.rows} == {"undecided"}
    paper = next(row for row in held.rows if row.source_kind == "document")
    command = MarkMaterial(laid.reference, "used", source_kind="document", source_id=paper.source_id)
    done = material.mark_material(desk, command).value
    assert [row.description for row in done.with_status("used")] == [paper.description]
    before = counted(desk)
    material.mark_material(desk, command)
    assert counted(desk) == before
    again = MarkMaterial(laid.reference, "sensitive", "Names another child.", "document", paper.source_id)
    told = material.mark_material(desk, again).value
    assert [(row.reason, row.decided_by) for row in told.with_status("sensitive")] == [
        ("Names another child.", "Aled Ffug-Swyddog")
    ]
    assert len(told.rows) == len(held.rows)


def test_a_new_paper_comes_in_undecided_and_a_thing_from_outside_is_added(desk: Desk, laid: NoticeCase) -> None:
    before = len(material.schedule(desk, laid.reference).rows)
    lay_paper(desk, laid, "WL/NEW")
    command = MarkMaterial(laid.reference, "unused", description="School's mobile phone log", on=dt.date(2026, 2, 1))
    done = material.mark_material(desk, command).value
    assert len(done.rows) == before + 2
    assert [row.description for row in done.with_status("unused")] == ["School's mobile phone log"]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"status": "lost"}, "material_status"),
        ({"source_kind": "dream"}, "material_source"),
        ({"description": " "}, "material_description"),
        ({"status": "sensitive"}, "material_reason"),
        ({"disclosed_on": dt.date(2026, 3, 3)}, "material_future"),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, laid: NoticeCase, said: dict[str, object], key: str) -> None:
    usual: dict[str, object] = {"reference": laid.reference, "status": "unused", "description": "A log"}
    with pytest.raises(Refused) as told:
        material.mark_material(desk, MarkMaterial(**(usual | said)))  # type: ignore[arg-type]
    assert told.value.key == key
