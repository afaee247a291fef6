"""What comes before court in the demonstration: the supervision order, parents heard, and two named people deciding."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.demo import court_letters
from ecede_desktop.demo.casework import at
from ecede_desktop.demo.court_cases import CourtCase
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.records.court import (
    ConsiderSupervision,
    DecideProsecution,
    InviteInterview,
    ProposeDecision,
    RecordInterview,
)
from ecede_desktop.records.extracts import AskExtract
from ecede_desktop.services import before_court, extracts, pupils
from ecede_desktop.services.desk import Desk

WHY_NO_ORDER = (
    "The parents know what is asked of them and have had help at home since the spring. A supervisor would repeat what"
    " the family worker did; children's services see no need of more. An order is not appropriate now."
)
CONSULTED = "Children's services, duty team manager, by telephone"
HELD = (
    "Asked why the days were missed: “I work nights and cannot wake.” Asked what the school offered: “Breakfast club,"
    " and we went twice.” Asked whether the child was ill: “No, not then.” Shown the register; says it is right."
)
WROTE = (
    "The parent wrote on two pages: the child lives with the other parent and the letters came late. Says that the"
    " school never rang. Asks for the case to be heard in Welsh."
)
ANSWERS = {
    "parent_proved": "Birth certificate seen at the home visit; the parent says so in the answer under caution.",
    "defences": "No leave was asked for. No medical evidence came, though it was asked for twice. The school is within"
    " walking distance. No day of religious observance.",
    "knowledge": "Signed the plan, came to the review, received the warning; said “I know” at the home visit.",
    "adult": "Driving licence seen at the home visit.",
    "seriousness": "More than one session in four since the warning, the same pattern as last year. No conviction.",
    "harm_to_child": "Falls behind in every subject; the younger brother begins to stay at home too. A fine would weigh"
    " on the household, which is why time to pay is not opposed.",
    "equality": "Looked at age, health, ALN, language and caring: nothing speaks against it. Papers go in both"
    " languages.",
    "proportion": "Visit, meeting, contract, review and warning came first and had no effect.",
}
EVIDENCE = "The certified register, the warning with its proof of service, and what the parent said."
INTEREST = "The absence is long and goes on; help was offered for months and not taken."


@dataclass(frozen=True)
class Charging:
    """Proceedings as they are to be: against whom, for what, over which days, begun when."""

    case: CourtCase
    parent_id: UUID
    offence: str
    route: str
    first_day: dt.date
    last_day: dt.date
    begun_on: dt.date
    written: bool = False
    """The parent wrote instead of coming to the interview."""


def consider(desk: Desk, case: CourtCase, on: dt.date) -> None:
    """A supervision order was considered, and why there is none."""
    command = ConsiderSupervision(case.reference, on, "not_appropriate", WHY_NO_ORDER, CONSULTED)
    before_court.consider_supervision(at(desk, on), command)


def print_register(desk: Desk, case: CourtCase, first_day: dt.date, last_day: dt.date, on: dt.date) -> None:
    """The register extract that a decision looks at."""
    ask = AskExtract(
        first_day, last_day, pupil_id=case.pupil.id, purpose=f"Case {case.reference}", acknowledge_missing=True
    )
    extracts.issue_extract(at(desk, on), ask)


def invite(desk: Desk, case: CourtCase, parent_id: UUID, on: dt.date, planned: dt.date, *, written: bool) -> UUID:
    """Invite a parent to an interview under caution, or to write; with the letter."""
    court_letters.send(desk, case, parent_id, "interview_invitation", on, meets_on=planned)
    parent = next(one for one in pupils.pupil(desk, pupil_id=case.pupil.id).parents if one.id == parent_id)
    language = "cy" if str(parent.language) == "cy" else "en"
    command = InviteInterview(
        case.reference, parent_id, "written" if written else "interview", on, planned,
        None if written else dt.time(10), "" if written else court_letters.PLACE, language,
    )  # fmt: skip
    return before_court.invite_interview(at(desk, on), command).value.id


def hear(desk: Desk, charging: Charging) -> None:
    """The interview, held; or the parent's words in writing."""
    invited = add_working_days(charging.begun_on, -20)
    planned = add_working_days(invited, 7)
    interview_id = invite(
        desk, charging.case, charging.parent_id, invited, planned, written=charging.written
    )  # fmt: skip
    if charging.written:
        command = RecordInterview(interview_id, "wrote", planned, record=WROTE)
    else:
        present = (desk.user.full_name, "The parent", "Duty solicitor")
        command = RecordInterview(
            interview_id, "held", planned, dt.time(10, 5), dt.time(10, 50), "en", True, present, HELD
        )
    before_court.record_interview(at(desk, planned), command)


def hear_other(desk: Desk, case: CourtCase, parent_id: UUID, begun_on: dt.date, outcome: str) -> None:
    """The parent who is not charged, or not yet, is asked to write as well; what came of it."""
    invited = add_working_days(begun_on, -19)
    by = add_working_days(invited, 8)
    command = InviteInterview(case.reference, parent_id, "written", invited, by)
    interview_id = before_court.invite_interview(at(desk, invited), command).value.id
    record = WROTE if outcome == "wrote" else ""
    before_court.record_interview(at(desk, by), RecordInterview(interview_id, outcome, by, record=record))


def decide(desk: Desk, second: Desk, charging: Charging) -> UUID:
    """The officer puts the two tests, a manager decides."""
    proposed, decided = add_working_days(charging.begun_on, -5), add_working_days(charging.begun_on, -3)
    row = propose(desk, charging, proposed)
    command = DecideProsecution(row, "prosecute", "Both tests are met; everything short of court was tried.")
    before_court.decide_prosecution(at(second, decided), command)
    return row


def propose(desk: Desk, charging: Charging, on: dt.date, left_out: Sequence[str] = ()) -> UUID:
    """The first named person's answers to the two tests."""
    considered = {key: said for key, said in ANSWERS.items() if key not in left_out}
    if charging.offence != "s444_1a":
        considered.pop("knowledge", None)
    command = ProposeDecision(
        charging.case.reference, charging.parent_id, charging.offence, charging.first_day, charging.last_day, "met",
        EVIDENCE, "met", INTEREST, considered,
    )  # fmt: skip
    return before_court.propose_decision(at(desk, on), command).value.id
