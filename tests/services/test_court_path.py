"""The lists of the county, and the tasks of proceedings, are the same on either database."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.court import ListHearing, RecordEvent, WitnessAvailability
from ecede_desktop.records.diary import EVERYBODY
from ecede_desktop.services import diary, hearing_lists, notice_lists, prosecutions
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.engine import Store
from tests.desks import ALED, MARI, NOW
from tests.services.notice_case import lay_case, received
from tests.services.test_prosecutions import begun

HEARD = dt.date(2026, 4, 14)


def test_notices_warnings_hearings_and_days_of_the_law_stand_in_their_lists(any_store: Store) -> None:
    desk = Desk(any_store, ALED, FixedClock(NOW), load_pack())
    manager = Desk(any_store, MARI, FixedClock(NOW), load_pack())
    noticed, charged = lay_case(desk, number=1), lay_case(desk, number=2)
    number = received(desk, manager, noticed)
    lists = notice_lists.notice_lists(desk)
    assert [(line.number, line.state, line.officer) for line in lists.notices] == [(number, "lower", "aled")]
    assert {line.state for line in lists.warnings} == {"relied_on"}
    row = begun(desk, manager, charged, "requisition")
    prosecutions.list_hearing(desk, ListHearing(row.number, "first", HEARD, dt.time(10)))
    prosecutions.list_hearing(desk, ListHearing(row.number, "other", HEARD))
    served = RecordEvent(row.number, "served", NOW.date(), details={"method": "hand"})
    prosecutions.record_event(desk, served)
    away = WitnessAvailability("Pennaeth Ffug", HEARD, HEARD, False, charged.reference)
    prosecutions.witness_can_come(desk, away)
    view = hearing_lists.agenda(desk)
    heard = next(day for day in view.days if day.day == HEARD)
    assert [(one.at, one.kind) for one in heard.hearings] == [(dt.time(10), "first"), (None, "other")]
    assert [one.name for one in heard.hearings[0].clashes] == ["Pennaeth Ffug"]
    due = {line.deadline.key for day in view.days for line in day.deadlines}
    assert due == {"statement_objection", "statement_objection_before_hearing", "written_guilty_plea"}
    shown = diary.diary(manager, HEARD, HEARD, EVERYBODY).days[0].entries
    assert [one.kind for one in shown] == ["hearing", "hearing"]
