"""What a charge would stand on: the order that was breached, the language that was chosen, the time that is left."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.court import BeginProsecution, DecisionRow
from ecede_desktop.records.court_papers import AskCourtPaper
from ecede_desktop.services import court_papers, orders, prosecutions
from ecede_desktop.services.bundle_checks import preflight
from ecede_desktop.services.charge_offers import charge_offer, time_to_begin
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.prosecutions import ChargeRefused
from ecede_desktop.store import orders as order_store
from ecede_desktop.store import schools
from ecede_desktop.store.tables import Parent
from tests.reports import reading
from tests.services.caseload import SCHOOL
from tests.services.notice_case import AWAY, BEGUN, NoticeCase, lay_case, lay_parent, on, received
from tests.services.test_prosecutions import decided, unmet

LAST = dt.date(2026, 2, 27)
SERVED = dt.date(2025, 12, 1)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def lay_order(
    desk: Desk, laid: NoticeCase, *, served: dt.date = SERVED, breached: bool = True, parent_id: UUID | None = None,
    ended: dt.date | None = None,
) -> UUID:  # fmt: skip
    """An order naming the school, straight into the store: the steps before it do not matter here."""
    whom = parent_id or laid.parent_id
    with desk.writing() as unit:
        school = schools.by_number(unit.session, [SCHOOL])[SCHOOL]
        said = {
            "pupil_id": laid.pupil.id, "parent_id": whom, "case_id": None, "process": "ea96", "opened_on": served,
            "reason": "No education is known of.",
        }  # fmt: skip
        order_id = order_store.add(unit, said)
        steps = [("order_served", served)]
        steps += [("breached", dt.date(2026, 1, 12))] if breached else []
        steps += [("revoked", ended)] if ended is not None else []
        for key, day in steps:
            step = {
                "step": key, "on": day, "due_on": None, "school_id": school.id if key == "order_served" else None,
                "text": "", "details": {}, "document_id": None, "approved_by_id": None,
            }  # fmt: skip
            order_store.add_step(unit, order_id, step)
        unit.commit()
    return order_id


def on_breach(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> DecisionRow:
    return decided(desk, manager_desk, laid, offence="s443")


def test_an_order_that_was_breached_is_charged_and_named_on_the_charge(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    order_id = lay_order(desk, laid)
    row = on_breach(desk, manager_desk, laid)
    offer = charge_offer(desk, row.id)
    assert (offer.needs_order, [one.id for one in offer.orders]) == (True, [order_id])
    assert unmet(desk, row.id) == []
    made = prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp")).value
    assert made.order_id == order_id
    assert "a school attendance order naming Ysgol Enghraifft was served" in made.wording_en
    paper = court_papers.preview_court_paper(desk, AskCourtPaper(made.number, "charge", "en"))
    assert "Naming Ysgol Enghraifft, served 1 December 2025" in " ".join(reading.text(paper).split())
    assert orders.orders_of(desk, pupil_id=laid.pupil.id)
    pack = court_papers.preview_court_paper(desk, AskCourtPaper(made.number, "single_justice_pack", "en"))
    text = " ".join(reading.text(pack).split())
    assert "No register of attendance is relied on" in text
    assert "0 sessions of 0" not in text


@pytest.mark.parametrize(
    "said",
    [
        {"breached": False},
        {"served": dt.date(2026, 1, 6)},
        {"ended": dt.date(2026, 2, 2)},
    ],
    ids=["not breached", "served after the period began", "revoked in the period"],
)
def test_an_order_that_is_not_one_that_can_be_charged_is_not_offered(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, said: dict[str, dt.date]
) -> None:
    lay_order(desk, laid, **said)  # type: ignore[arg-type]
    row = on_breach(desk, manager_desk, laid)
    assert charge_offer(desk, row.id).orders == ()
    assert unmet(desk, row.id) == ["order_made"]
    with pytest.raises(ChargeRefused):
        prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp"))


def test_the_other_parents_order_is_not_this_ones(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    father = lay_parent(desk, laid.pupil, "Ffug-Huws", "Iwan")
    lay_order(desk, laid, parent_id=father)
    assert charge_offer(desk, on_breach(desk, manager_desk, laid).id).orders == ()


def test_of_two_orders_one_is_chosen(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    first, second = lay_order(desk, laid), lay_order(desk, laid, served=dt.date(2025, 12, 8))
    row = on_breach(desk, manager_desk, laid)
    with pytest.raises(Refused) as told:
        prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp"))
    assert (told.value.key, told.value.facts["field"]) == ("charge_order", "order_id")
    made = prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp", order_id=second)).value
    assert made.order_id == second != first


def test_a_charge_of_absence_names_no_order(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    order_id = lay_order(desk, laid)
    row = decided(desk, manager_desk, laid)
    assert not charge_offer(desk, row.id).needs_order
    with pytest.raises(Refused) as told:
        prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp", order_id=order_id))
    assert told.value.key == "charge_order_other"


def test_a_breach_needs_no_register_and_its_time_runs_from_the_first_day(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    lay_order(desk, laid)
    whole = {"first_day": dt.date(2026, 1, 19), "last_day": dt.date(2026, 1, 30)}
    row = decided(desk, manager_desk, laid, offence="s443", **whole)
    assert unmet(desk, row.id) == [], "the register has no absence in these days, and none is asked for"
    assert row.last_day_to_begin == dt.date(2026, 7, 19)
    time = time_to_begin(desk, laid.reference, laid.parent_id, *whole.values(), "s443")
    assert (time.of_order, time.whole_until) == (True, dt.date(2026, 7, 19))
    made = prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp")).value
    assert made.sessions == ()
    failed = {one.key for one in preflight(desk, laid.reference, laid.parent_id) if not one.met}
    assert "charge_certified" not in failed


def choose_language(desk: Desk, laid: NoticeCase, language: str) -> None:
    with desk.writing() as unit:
        row = unit.session.get(Parent, laid.parent_id)
        assert row is not None
        row.language, row.language_asked_on = language, dt.date(2026, 1, 6)
        unit.record("change", "parent", laid.parent_id)
        unit.commit()


@pytest.mark.parametrize(("chosen", "language"), [("cy", "cy"), ("en", "en"), ("not_asked", "both"), ("both", "both")])
def test_proceedings_are_in_the_language_that_the_defendant_chose(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, chosen: str, language: str
) -> None:
    choose_language(desk, laid, chosen)
    row = decided(desk, manager_desk, laid)
    assert charge_offer(desk, row.id).language == language
    made = prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp")).value
    assert made.language == language


def test_another_language_may_be_chosen_and_a_third_is_refused(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:  # fmt: skip
    row = decided(desk, manager_desk, laid)
    with pytest.raises(Refused) as told:
        prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp", language="fr"))
    assert told.value.key == "charge_language"
    made = prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp", language="cy")).value
    paper = court_papers.preview_court_paper(desk, AskCourtPaper(made.number, "charge", "cy"))
    assert "Iaith yr achos Cymraeg" in " ".join(reading.text(paper).split())


def test_each_session_has_its_last_day_and_what_is_gone_is_told_apart(desk: Desk, laid: NoticeCase) -> None:
    period = (BEGUN, LAST, "s444_1")
    time = time_to_begin(desk, laid.reference, laid.parent_id, *period)
    assert (len(time.open), time.gone, time.whole_until) == (16, (), dt.date(2026, 7, 12))
    assert time.clock.backstop == dt.date(2026, 8, 27)
    later = time_to_begin(on(desk, dt.date(2026, 7, 14)), laid.reference, laid.parent_id, *period)
    assert [one.day for one in later.gone] == [AWAY[0], AWAY[0], AWAY[1], AWAY[1]]
    assert later.whole_until == dt.date(2026, 7, 14)


def test_a_notice_bars_only_the_parent_who_was_given_it(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    father = lay_parent(desk, laid.pupil, "Ffug-Huws", "Iwan")
    number = received(desk, manager_desk, laid)
    period = (BEGUN, LAST, "s444_1")
    hers = time_to_begin(desk, laid.reference, laid.parent_id, *period)
    assert [one.number for one in hers.barred] == [number]
    assert time_to_begin(desk, laid.reference, father, *period).barred == ()


def test_what_cannot_be_looked_at_is_refused(desk: Desk, laid: NoticeCase) -> None:
    for parent_id, first, offence, key in (
        (laid.parent_id, LAST + dt.timedelta(days=1), "s444_1", "decision_period"),
        (laid.parent_id, BEGUN, "s1", "decision_offence"),
        (laid.pupil.id, BEGUN, "s444_1", "court_parent"),
    ):
        with pytest.raises(Refused) as told:
            time_to_begin(desk, laid.reference, parent_id, first, LAST, offence)
        assert told.value.key == key
