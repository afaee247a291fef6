"""Invented casework, done through the services as an officer would, on the days when it happened."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random

from ecede_desktop.clock import WALES, FixedClock
from ecede_desktop.demo import casework_plans
from ecede_desktop.demo.people import STREETS, pick
from ecede_desktop.law.calendar import add_working_days, school_year_of
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.law.stages import Finding
from ecede_desktop.records.attendance import AskSummary, SummaryRow
from ecede_desktop.records.cases import AdvanceStage, CaseRow, ConfirmRequirement, OpenCase
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.records.visits import AgreedAction, ChildSeen, ContactKind, ContactOutcome, LogVisit
from ecede_desktop.services import attendance, cases, pupils, stages, visits
from ecede_desktop.services.desk import Desk

REASONS = (
    "Below 86 % with whole days missed; two letters and a meeting at school had no effect.",
    "Mondays and Fridays missed since the autumn; mother says that mornings are a struggle.",
    "Long run of unauthorised absence after half-term; school cannot reach the family by telephone.",
    "Late after the register closed three times a week; older brother takes the children in.",
    "Anxiety about lessons since the change of class; school has offered a shorter day.",
)
WORDS = (
    "“I like art. I don't like the bus.”",
    "“Nobody sits with me at dinner.”",
    "“Dw i'n hoffi'r ysgol ond mae'n anodd codi.”",
    "“Mam has to go to work before I get up.”",
)
SEEN = (
    "House tidy, curtains open. School uniform drying on the radiator. Child dressed and at the table with homework.",
    "Flat on the second floor, lift out of order. Mother unwell on the sofa. Younger sister at home too.",
    "Father answered, friendly. Child came down when called, in nightclothes at 11:00. Bag packed by the door.",
)
THOUGHTS = (
    "The family wants help with mornings; a referral to the family support team would be welcome.",
    "Worries about friends weigh more than the family says. Worth asking the school for a buddy.",
)
PHONE = "phone_in"
WARNINGS = ("Dog loose in the garden: telephone before you go.", "Do not visit alone (incident in March).")


def at(desk: Desk, day: dt.date, hour: int = 15, minute: int = 10) -> Desk:
    """The same desk on another day: the demonstration's history is written when it happened."""
    instant = dt.datetime.combine(day, dt.time(hour, minute), WALES).astimezone(dt.UTC)
    return dataclasses.replace(desk, clock=FixedClock(instant))


def worst_attenders(desk: Desk, until: dt.date, school: str | None = None) -> list[SummaryRow]:
    """Pupils with the lowest attendance of the school year, those with unauthorised absence only."""
    first = dt.date(school_year_of(until), 9, 1)
    rows = attendance.summary(desk, AskSummary("pupil", first, until, school))
    known = [row for row in rows if row.attendance is not None and row.counts.unauthorised >= 6]
    return sorted(known, key=lambda row: (row.attendance or 0, row.key))


def work_one_case(desk: Desk, seed: int = 1) -> CaseRow:
    """Open a case on the pupil with the lowest attendance and bring it to the attendance meeting."""
    today = desk.clock.today()
    worst = worst_attenders(desk, today)[0]
    begun = today - dt.timedelta(days=45)
    return work_case(desk, worst.key, begun, "attendance_meeting", random.Random(f"{seed}/case"))  # noqa: S311


def work_case(desk: Desk, upn: str, begun: dt.date, stage: str, rng: random.Random) -> CaseRow:
    """Open a case on ``begun`` and take it up the ladder to ``stage``, meeting each gate as it asks."""
    day = begun
    row = cases.open_case(
        at(desk, day), OpenCase(pick(rng, REASONS), upn=upn, referred_by="Attendance lead of the school")
    ).value
    while row.stage != stage:
        day = min(add_working_days(day, 3 + int(rng.random() * 3)), desk.clock.today())
        step = towards(desk, row, stage)
        for finding in stages.gate(at(desk, day), row.reference, step).unmet:
            meet(at(desk, day), row, finding, rng)
        row = cases.advance_stage(
            at(desk, day, 16), AdvanceStage(row.reference, step, approved_by=desk.user.name)
        ).value
    return row


def towards(desk: Desk, row: CaseRow, stage: str) -> str:
    """The stage wanted where it follows at once, else the first that follows."""
    following = [s.key for s in stages.next_stages(desk, row.reference)]
    return stage if stage in following else following[0]


def meet(desk: Desk, row: CaseRow, finding: Finding, rng: random.Random) -> None:
    """Do what a gate asks for, as an officer would on the day of the desk."""
    requirement = finding.requirement
    source, _, name = requirement.met_by.partition(":")
    by_word = requirement.or_confirmed and name not in ("plan_agreed", "review_held")
    if source == "confirmation" or by_word:
        note = "Checked against the file on the day."
        cases.confirm_requirement(desk, ConfirmRequirement(row.reference, requirement.key, note))
    elif name in ("parents_recorded", "language_choice_asked"):
        if not pupils.pupil(desk, upn=row.upn).parents:
            _record_parents(desk, row, rng)
    elif name == "home_visit":
        _visit_twice(desk, row, rng)
    elif source == "contact":
        _contact(desk, row, contact_policy(desk.pack).to_count_as(name))
    elif name == "plan_agreed":
        casework_plans.agree_for(desk, row, rng)
    elif name == "review_held":
        casework_plans.review_for(desk, row)
    elif name == "next_date_set":
        _contact(desk, row, PHONE, desk.clock.today() + dt.timedelta(days=28))


def _record_parents(desk: Desk, row: CaseRow, rng: random.Random) -> None:
    today = desk.clock.today()
    house, postcode = f"{1 + int(rng.random() * 90)} {pick(rng, STREETS)}", f"CF99 {1 + int(rng.random() * 9)}ZZ"
    choices = (Language.ENGLISH, Language.WELSH, Language.BOTH)
    for order, (forename, title, role) in enumerate((("Rhian", "Ms", "Mother"), ("Gareth", "Mr", "Father")), start=1):
        lives_with = order == 1
        pupils.record_parent(
            desk,
            RecordParent(
                row.pupil_id,
                row.surname,
                forename,
                title,
                role,
                has_responsibility=True,
                responsibility_basis="Named on the birth certificate",
                has_care=lives_with,
                care_basis="Child lives here" if lives_with else "",
                lives_with=lives_with,
                contact_order=order,
                language=choices[int(rng.random() * 3)],
                language_asked_on=today,
                phone=f"07700 900{int(rng.random() * 900) + 100}",
                address_lines=(house if lives_with else f"7 {pick(rng, STREETS)}", "Trefeglwys Ffug"),
                postcode=postcode,
            ),
        )


def _visit_twice(desk: Desk, row: CaseRow, rng: random.Random) -> None:
    """Nobody in the first time, then the family at home."""
    today = desk.clock.today()
    visits.log_visit(
        desk,
        LogVisit(
            row.reference,
            today - dt.timedelta(days=1),
            started=dt.time(9, 20),
            ended=dt.time(9, 30),
            outcome=ContactOutcome.NO_REPLY,
            place="Home",
            purpose="First visit, arranged by telephone",
            no_reply_tried="Knocked three times, telephoned from the door. Card left with tomorrow's date.",
        ),
    )
    alone = rng.random() < 0.6
    visits.log_visit(
        desk,
        LogVisit(
            row.reference,
            today,
            started=dt.time(10, 40),
            ended=dt.time(11, 25),
            outcome=ContactOutcome.SPOKE,
            place="Home",
            purpose="Reasons for absence and what would help",
            who_seen="Mother and child",
            child_seen=ChildSeen.ALONE if alone else ChildSeen.WITH_OTHERS,
            not_alone_reason="" if alone else "Child did not want to; mother stayed in the room.",
            childs_words=pick(rng, WORDS),
            observations=pick(rng, SEEN),
            opinion=pick(rng, THOUGHTS),
            actions=(
                AgreedAction("Ask the school for a place at breakfast club", "Officer", today + dt.timedelta(days=7)),
            ),
            next_date=add_working_days(today, 4 + int(rng.random() * 8)),
        ),
    )


def _contact(desk: Desk, row: CaseRow, kind: str, next_date: dt.date | None = None) -> None:
    texts: dict[str, str] = {
        ContactKind.MEETING: "Meeting at school: mother, head of year and officer. Target 92 % by half-term agreed.",
        ContactKind.LETTER: "Warning letter in Welsh and English to each parent, first class post, posted today.",
        PHONE: "Mother telephoned: mornings are better since breakfast club. Next call agreed.",
    }
    visits.log_visit(
        desk,
        LogVisit(
            row.reference,
            desk.clock.today(),
            kind=kind,
            who_seen="Mother",
            observations=texts.get(kind, "Contact as agreed."),
            next_date=next_date,
        ),
    )
