"""Invented proceedings: a hearing tomorrow, one next week, a single justice, one adjourned, a result, an appeal."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.demo import court_before, court_letters
from ecede_desktop.demo.casework import at
from ecede_desktop.demo.court_before import Charging
from ecede_desktop.demo.court_cases import Candidate, CourtCase, bring_to_warning, climb_asking, take_over
from ecede_desktop.demo.court_days import SchoolDays, away
from ecede_desktop.demo.court_notices import WARNED_BEFORE, Asked, Giving, Wanted, give, pick_for, refuse, warned_over
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.court import BeginProsecution, HearingOutcome, ListHearing, RecordEvent
from ecede_desktop.records.court_papers import AskCourtPaper
from ecede_desktop.records.monitoring import BeginMonitoring
from ecede_desktop.records.notices import ChooseProsecution
from ecede_desktop.services import court_papers, monitoring, notice_outcomes, prosecutions
from ecede_desktop.services.desk import Desk

COURT = "Llys Ynadon Dychymyg / Dychymyg Magistrates' Court"
DAY = dt.timedelta(days=1)
REFUSED = "He works away from home and does not have care of the child in the week; the mother's notice stands."
CHARGED = 8
"""Sessions that are worth a charge."""
CHARGED_DAYS = 110
"""At most so many days are charged, so that the six months are kept."""
COURT_PATH = ("court_warning", "interview", "prosecution_decision", "charge")
NOTICE_PATH = ("penalty_notice", "interview", "prosecution_decision", "charge")
UNPAID = Wanted("prosecute", 70, 120, weeks=7)
FINED: Mapping[str, str | int] = {
    "sentence": "fine", "fine_pence": 200_00, "surcharge_pence": 80_00, "costs_claimed_pence": 185_00,
    "costs_awarded_pence": 120_00, "terms": "£20 a month from the first of next month",
}  # fmt: skip


@dataclass(frozen=True)
class Begun:
    """Proceedings that were begun."""

    number: str
    charging: Charging


def to_tomorrow(desk: Desk, second: Desk, pool: list[Candidate], days: SchoolDays, rng: random.Random) -> Begun:
    """Section 444(1A) by requisition, heard on the next day on which the court sits."""
    today = desk.clock.today()
    case, charging = _case(desk, pool, days, add_working_days(today, -18), "s444_1a", "requisition", 5, rng, whole=True)
    begun = charge(desk, second, charging)
    hearing(desk, begun, "first", add_working_days(today, 1), dt.time(10))
    served(desk, begun, "post")
    climb_asking(desk, case.reference, ("hearing",), add_working_days(charging.begun_on, 3))
    return begun


def to_next_week(desk: Desk, second: Desk, pool: list[Candidate], days: SchoolDays, rng: random.Random) -> Begun:
    """Another by requisition, a week later; its papers are not ready."""
    today = desk.clock.today()
    case, charging = _case(desk, pool, days, add_working_days(today, -13), "s444_1a", "requisition", 6, rng)
    begun = charge(desk, second, charging)
    hearing(desk, begun, "first", add_working_days(today, 5), dt.time(14))
    served(desk, begun, "post")
    climb_asking(desk, case.reference, ("hearing",), add_working_days(charging.begun_on, 3))
    return begun


def to_single_justice(
    desk: Desk, second: Desk, pool: list[Candidate], days: SchoolDays, rng: random.Random
) -> Begun | None:
    """Section 444(1) before a single justice, on a notice that was not paid; None where no day was lawful for one."""
    today = desk.clock.today()
    found = pick_for(pool, days, today, (UNPAID,))
    if found is None:
        return None
    one, (asked,) = found
    pool.remove(one)
    case = warned_over(desk, one, days, asked.on, 7, rng)
    refuse(Giving(desk, second, case, case.father_id, asked), REFUSED)
    number = _unpaid(desk, second, case, asked)
    if not number:
        return None
    begun_on = add_working_days(today, -6)
    charging = Charging(
        case, case.mother_id, "s444_1", "sjp", asked.first_day, asked.last_day, begun_on, written=True
    )  # fmt: skip
    _before(desk, case, charging)
    begun = charge(desk, second, charging, notice=number)
    served(desk, begun, "post")
    climb_asking(desk, case.reference, ("hearing",), add_working_days(begun_on, 3))
    return begun


def to_adjournment(desk: Desk, second: Desk, pool: list[Candidate], days: SchoolDays, rng: random.Random) -> Begun:
    """Adjourned on the first day for the other parent's evidence, and listed again."""
    today = desk.clock.today()
    case, charging = _case(desk, pool, days, add_working_days(today, -31), "s444_1a", "requisition", 8, rng, "declined")
    begun = charge(desk, second, charging)
    on = add_working_days(today, -7)
    held = hearing(desk, begun, "first", on, dt.time(10))
    served(desk, begun, "post")
    plea(desk, begun, on, "not_guilty", held)
    outcome(desk, held, on, "adjourned", "The defence asks for the school's letters.", add_working_days(today, 12))
    climb_asking(desk, case.reference, ("hearing",), add_working_days(charging.begun_on, 3))
    return begun


def to_result(
    desk: Desk, second: Desk, pool: list[Candidate], days: SchoolDays, rng: random.Random
) -> tuple[Begun, Begun]:
    """The mother's is over and paid off monthly; against the father judgment fell last week: his appeal days run."""
    today = desk.clock.today()
    case, charging = _case(desk, pool, days, add_working_days(today, -52), "s444_1", "requisition", 9, rng, "wrote")
    hers = charge(desk, second, charging)
    on = add_working_days(today, -30)
    held = hearing(desk, hers, "first", on, dt.time(10))
    served(desk, hers, "post")
    plea(desk, hers, on, "guilty", held)
    judged(desk, hers, on, "guilty", held)
    event(desk, hers, "ended", on, "Sentenced on the first day.", {"how": "sentenced"}, held)
    after = add_working_days(on, 1)
    follow(desk, hers, after)
    result = "You were fined £200. You also pay a surcharge of £80 and £120 towards the costs."
    court_letters.send(desk, case, case.mother_id, "result", after, text=result)
    other = Charging(
        case, case.father_id, "s444_1a", "requisition", charging.first_day, charging.last_day,
        add_working_days(today, -34),
    )  # fmt: skip
    his = charge(desk, second, other)
    last = add_working_days(today, -5)
    tried = hearing(desk, his, "trial", last, dt.time(10))
    served(desk, his, "post")
    plea(desk, his, last, "not_guilty", tried)
    judged(desk, his, last, "guilty_alternative", tried)
    climb_asking(desk, case.reference, ("hearing", "result", "monitoring"), last)
    return hers, his


def follow(desk: Desk, begun: Begun, on: dt.date) -> None:
    """Follow attendance after the result on the days that the council's rule proposes; the first look is near."""
    there = at(desk, on, 11)
    given = monitoring.propose_monitoring(there, begun.number)
    note = "The family meets the school every Friday."
    command = BeginMonitoring(begun.number, given.first_day, given.last_day, given.review_days, note)
    monitoring.begin_monitoring(there, command)


def charge(desk: Desk, second: Desk, charging: Charging, notice: str = "") -> Begun:
    """Let two people decide where nobody has, begin in the manager's name, and issue the charge."""
    decision_id = _decided(desk, second, charging)
    on = charging.begun_on
    command = BeginProsecution(decision_id, charging.route, COURT, notice_number=notice)
    number = prosecutions.begin_prosecution(at(second, on, 10), command).value.number
    begun = Begun(number, charging)
    event(desk, begun, "charged", on, "Sent to the court office.", {"reference": f"DY{number[-5:]}"})
    paper(desk, begun, "charge", on)
    return begun


def paper(desk: Desk, begun: Begun, kind: str, on: dt.date) -> str:
    """Issue a paper of proceedings; its number."""
    return court_papers.issue_court_paper(at(desk, on, 16), AskCourtPaper(begun.number, kind)).value.number


def served(desk: Desk, begun: Begun, method: str) -> None:
    """The requisition or the single justice's notice goes out two working days later, and its service is recorded."""
    on = add_working_days(begun.charging.begun_on, 2)
    kind = "single_justice_pack" if begun.charging.route == "sjp" else "requisition"
    number = paper(desk, begun, kind, on)
    court_letters.serve(at(desk, on, 16, 30), number, begun.charging.parent_id, on)
    event(desk, begun, "served", on, "First class, to the last known address.", {"method": method})


def hearing(desk: Desk, begun: Begun, kind: str, on: dt.date, hour: dt.time) -> UUID:
    """List a hearing on the day proceedings begin; its id."""
    command = ListHearing(begun.number, kind, on, hour, language="cy" if kind == "trial" else "")
    row = prosecutions.list_hearing(at(desk, begun.charging.begun_on), command).value
    return next(one.id for one in row.hearings if (one.kind, one.on) == (kind, on))


def plea(desk: Desk, begun: Begun, on: dt.date, said: str, held: UUID) -> None:
    event(desk, begun, "plea", on, "", {"plea": said}, held)


def judged(desk: Desk, begun: Begun, on: dt.date, verdict: str, held: UUID) -> None:
    """Verdict, fine, surcharge and costs on one day."""
    event(desk, begun, "verdict", on, "", {"verdict": verdict}, held)
    event(desk, begun, "sentence", on, "Collection order made.", FINED, held)
    outcome(desk, held, on, "heard", "Prosecuted by Legal Services.")


def outcome(desk: Desk, held: UUID, on: dt.date, said: str, note: str, next_on: dt.date | None = None) -> None:
    """What came of a hearing."""
    attended = ("The defendant", desk.user.full_name)
    command = HearingOutcome(held, said, note, attended, next_on, dt.time(14) if next_on else None)
    prosecutions.hearing_outcome(at(desk, on, 16), command)


def event(
    desk: Desk, begun: Begun, kind: str, on: dt.date, said: str, details: Mapping[str, str | int],
    held: UUID | None = None,
) -> None:  # fmt: skip
    """Something that happened in proceedings, written down the same day."""
    prosecutions.record_event(at(desk, on, 17), RecordEvent(begun.number, kind, on, said, details, held))


def _case(
    desk: Desk, pool: list[Candidate], days: SchoolDays, begun_on: dt.date, offence: str, route: str, number: int,
    rng: random.Random, father: str = "no_show", *, whole: bool = False,
) -> tuple[CourtCase, Charging]:  # fmt: skip
    """A case whose parents were warned and heard: ready to be decided on."""
    one, missed = _take(pool, begun_on - CHARGED_DAYS * DAY, add_working_days(begun_on, -9))
    prepared = add_working_days(begun_on, -21)
    warned_on = days.shifted(prepared, -WARNED_BEFORE)
    if whole:
        case = bring_to_warning(desk, one, days, warned_on, number, rng)
        _write_before(desk, case, days)
    else:
        case = take_over(desk, one, warned_on, number, rng)
    for parent_id in (case.mother_id, case.father_id):
        court_letters.warn(desk, case, parent_id, case.warned_on)
    charging = Charging(case, case.mother_id, offence, route, missed[0].date, missed[-1].date, begun_on)
    _before(desk, case, charging, father)
    return case, charging


def _take(pool: list[Candidate], first: dt.date, last: dt.date) -> tuple[Candidate, list[MarkCell]]:
    """The first child who missed enough to be charged, else the one who missed most: out of the pool."""
    missed = [list(away(one.cells, first, last)) for one in pool]
    enough = next((place for place, cells in enumerate(missed) if len(cells) >= CHARGED), None)
    place = enough if enough is not None else max(range(len(pool)), key=lambda at_: len(missed[at_]))
    return pool.pop(place), missed[place]


def _write_before(desk: Desk, case: CourtCase, days: SchoolDays) -> None:
    """The letters on the way: to the visit, to the meeting."""
    for template, back, ahead in (("appointment", -34, 3), ("meeting_invitation", -24, 5)):
        on = days.shifted(case.warned_on, back)
        court_letters.send(desk, case, case.mother_id, template, on, meets_on=days.shifted(on, ahead))


def _before(desk: Desk, case: CourtCase, charging: Charging, father: str = "no_show") -> None:
    """The supervision order is considered, both parents asked for their account, the register printed."""
    on = charging.begun_on
    court_before.consider(desk, case, add_working_days(on, -9))
    court_before.hear(desk, charging)
    court_before.hear_other(desk, case, case.father_id, on, father)
    court_before.print_register(desk, case, charging.first_day, charging.last_day, add_working_days(on, -8))


def _decided(desk: Desk, second: Desk, charging: Charging) -> UUID:
    decision_id = court_before.decide(desk, second, charging)
    if charging.parent_id == charging.case.mother_id:
        path = NOTICE_PATH if charging.route == "sjp" else COURT_PATH
        climb_asking(desk, charging.case.reference, path, charging.begun_on)
    return decision_id


def _unpaid(desk: Desk, second: Desk, case: CourtCase, asked: Asked) -> str:
    """A notice that nobody paid, and the choice to prosecute; empty where it could not be given."""
    number = give(Giving(desk, second, case, case.mother_id, asked))
    if number:
        on = add_working_days(desk.clock.today(), -9)
        reason = "Neither paid nor answered; the absence goes on."
        notice_outcomes.choose_prosecution(at(second, on), ChooseProsecution(number, reason, on))
    return number
