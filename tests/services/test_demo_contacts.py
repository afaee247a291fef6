"""The contacts of the demonstration are written through the services, and writing them again adds nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from ecede_desktop.clock import FixedClock
from ecede_desktop.demo.casework_contacts import write_contacts
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.services import cases, group_work, pupils
from ecede_desktop.services.desk import Desk
from tests.services.caseload import counted, lay_pupil
from tests.services.families import share_parent


def test_the_demonstration_has_contacts_of_every_sort(desk: Desk) -> None:
    before = replace(desk, clock=FixedClock(dt.datetime(2026, 2, 2, 9, tzinfo=dt.UTC)))
    laid = [lay_pupil(desk, number, f"Ffug{number}", f"Ffug-Teulu{number // 2}") for number in range(1, 11)]
    references = [cases.open_case(before, OpenCase("Whole days.", upn=one.upn)).value.reference for one in laid]
    mother = pupils.record_parent(desk, RecordParent(laid[0].id, "Ffug-Teulu", "Mari", "Ms", "mother")).value
    share_parent(desk, laid[1].id, mother.id)
    write_contacts(desk)
    kinds = {row.kind for reference in references for row in cases.view_case(desk, reference).contacts}
    assert kinds == {"home_visit", "group_work", "street_patrol", "supervision", "phone_in", "doorstep"}
    assert len(group_work.sessions(desk, dt.date(2026, 1, 1))) == 2
    rows = [row for reference in references for row in cases.view_case(desk, reference).contacts]
    assert any(row.corrections for row in rows) and any(row.late for row in rows) and any(row.event_id for row in rows)
    kept = {name: number for name, number in counted(desk).items() if name != "audit_line"}
    write_contacts(desk)
    assert {name: number for name, number in counted(desk).items() if name != "audit_line"} == kept
