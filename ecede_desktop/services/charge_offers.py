"""What a charge would stand on before it is put or begun: its time, the order that was breached, language, wording."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import offences
from ecede_desktop.law.offences import Offence
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.charges import BreachedOrder, ChargeOffer, TimeToBegin
from ecede_desktop.records.court import DecisionRow
from ecede_desktop.records.pupils import Language
from ecede_desktop.reports.wording import Words
from ecede_desktop.services import charge_facts
from ecede_desktop.services.charged_sessions import charged_in, known_offence
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.period_schools import named, schools_of
from ecede_desktop.services.session_clocks import charge_clock
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import cases, court, prosecutions, pupils
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading

BOTH = "both"


def time_to_begin(
    desk: Desk, reference: str, parent_id: UUID, first_day: dt.date, last_day: dt.date, offence: str
) -> TimeToBegin:
    """Which sessions of a period are in time until when against a parent; nothing is recorded.

    Raises:
        NoSuchCase: there is none.
        Refused: there is no such offence, the period cannot be, or the parent is none of this child.
    """
    if first_day > last_day:
        raise Refused("decision_period", "The period ends before it begins.", field="last_day")
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        return _time(session, desk, case, parent_id, first_day, last_day, known_offence(offence, first_day))


def charge_offer(desk: Desk, decision_id: UUID) -> ChargeOffer:
    """What proceedings on a decision have to choose from, and what they would begin with.

    Raises:
        NoSuchDecision: there is none.
    """
    with desk.reading() as session:
        decision = court.decision(session, decision_id)
        case = cases.get(session, decision.case_reference)
        law = offences.offence(decision.offence, decision.first_day)
        period = (decision.first_day, decision.last_day)
        language, asked_on = chosen(session, decision)
        return ChargeOffer(
            time=_time(session, desk, case, decision.parent_id, *period, law, decision),
            needs_order=law.needs_order,
            orders=orders_of(session, case.pupil_id, decision, law),
            language=language,
            asked_on=asked_on,
        )


def orders_charged(desk: Desk, reference: str) -> Mapping[str, BreachedOrder]:
    """The orders whose breach is charged in proceedings of a case, by number of the proceedings.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        rows = prosecutions.rows(session, case_id=case.id)
        found = ((row.number, charge_facts.order_of(session, row)) for row in rows)
        return {number: order for number, order in found if order is not None}


def chosen(session: Reading, decision: DecisionRow) -> tuple[str, dt.date | None]:
    """The language that the defendant chose, and when; both languages where they were not asked."""
    case = cases.get(session, decision.case_reference)
    parent = next((row for row in pupils.parents(session, case.pupil_id) if row.id == decision.parent_id), None)
    if parent is None or parent.language == Language.NOT_ASKED:
        return BOTH, None
    return str(parent.language), parent.language_asked_on


def order_charged(session: Reading, decision: DecisionRow, order_id: UUID | None) -> UUID | None:
    """The order whose breach is charged: the one that was chosen, or the only one there is.

    Raises:
        Refused: the offence asks for an order and none, or another, was chosen; or it asks for none and one was.
    """
    law = offences.offence(decision.offence, decision.first_day)
    if not law.needs_order:
        if order_id is not None:
            text = "An order is named only in a charge of its breach (Education Act 1996 s.443)."
            raise Refused("charge_order_other", text, field="order_id", rule=str(law.citation))
        return None
    case = cases.get(session, decision.case_reference)
    found = [one.id for one in orders_of(session, case.pupil_id, decision, law)]
    if order_id is None and len(found) == 1:
        return found[0]
    if order_id not in found:
        text = "Choose the order that was breached: one served on this parent for this child that stood in the period."
        raise Refused("charge_order", text, field="order_id", rule=str(law.citation))
    return order_id


def orders_of(session: Reading, pupil_id: UUID, decision: DecisionRow, law: Offence) -> tuple[BreachedOrder, ...]:
    """The orders whose breach could be charged on a decision; none where the offence asks for none."""
    if not law.needs_order:
        return ()
    period = (decision.first_day, decision.last_day)
    return charge_facts.breached_orders(session, pupil_id, decision.parent_id, *period)


def wording(
    session: Reading, pack: PolicyPack, decision: DecisionRow, order_id: UUID | None = None
) -> tuple[str, str]:  # fmt: skip
    """The charge in both languages: the law's wording with the names and days of this one.

    It names the schools whose registers have the absence, and not the one at which the child is now; of the breach of
    an order the school of the order; of provision elsewhere the place that the decision names.
    """
    law = offences.offence(decision.offence, decision.first_day)
    case = cases.get(session, decision.case_reference)
    pupil = pupils.pupil(session, case.pupil_id)
    rows = schools_of(session, pack, pupil, decision.first_day, decision.last_day)
    school = named(rows) if rows else ("—", "—")
    if law.needs_provision:
        school = (decision.provision or "…", decision.provision_cy or decision.provision or "…")
    if law.needs_order:
        found = orders_of(session, case.pupil_id, decision, law)
        of_order = [one.school for one in found if order_id in (None, one.id)]
        school = of_order[0] if len(of_order) == 1 else ("…", "…")
    made = []
    for language, sentence in (("en", law.wording_en), ("cy", law.wording_cy)):
        tongue = Words(language, {})
        notified = tongue.date(decision.notified_on) if decision.notified_on else "…"
        slots = {
            "first": tongue.date(decision.first_day), "last": tongue.date(decision.last_day),
            "parent": decision.parent_name, "child": pupil.full_name,
            "born": tongue.date(pupil.date_of_birth) if pupil.date_of_birth else "—", "school": tongue.either(*school),
            "the_school": _THE_SCHOOL[language][len(rows) > 1], "notified": notified,
        }  # fmt: skip
        made.append(sentence.format_map(slots))
    return made[0], made[1]


_THE_SCHOOL = {"en": ("the school", "those schools"), "cy": ("'r ysgol", "'r ysgolion hynny")}
"""In a charge, of one school and of more."""


def _time(
    session: Reading, desk: Desk, case: CaseRecord, parent_id: UUID, first_day: dt.date, last_day: dt.date,
    law: Offence, decision: DecisionRow | None = None,
) -> TimeToBegin:  # fmt: skip
    parent = next((row for row in pupils.parents(session, case.pupil_id) if row.id == parent_id), None)
    if parent is None:
        raise Refused("court_parent", "Choose a parent who is recorded of this child.", field="parent_id")
    pupil, today = pupils.pupil(session, case.pupil_id), desk.clock.today()
    place = (decision.provision, decision.notified_on) if decision is not None else ("", None)
    found = charged_in(session, desk.pack, pupil, law, first_day, last_day, *place)
    return TimeToBegin(
        parent.full_name,
        today,
        charge_clock(desk.pack, law, [mark.key for mark in found.absent], first_day, last_day, today),
        charge_facts.barring(session, desk, case.pupil_id, parent_id, first_day, last_day),
        law.needs_order,
    )
