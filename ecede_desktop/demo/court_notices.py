"""Invented penalty notices in every standing: asked for, given, running, paid in each way, withdrawn, in doubt."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ecede_desktop.demo import court_letters
from ecede_desktop.demo.casework import at
from ecede_desktop.demo.court_cases import Candidate, CourtCase, climb_asking, take_over
from ecede_desktop.demo.court_days import SchoolDays, away, term_of
from ecede_desktop.demo.files import LONG_HEADER, text
from ecede_desktop.law.calendar import add_working_days, school_year_of
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.notices import AskNotice, IssueNotice, RefuseRequest, TakePayment, WithdrawNotice
from ecede_desktop.services import imports, notice_money, notice_papers, notices, school_people
from ecede_desktop.services.desk import Desk

STATED = frozenset({"no_proceedings", "no_exemption", "code_followed"})
POST = "Team manager, authorised officer"
LEAST = 10
"""Sessions that the code asks for."""
WARNED_BEFORE = 24
"""Days of school between a warning and the request."""
DAY = dt.timedelta(days=1)
LOWER, HIGHER = 60_00, 120_00


@dataclass(frozen=True)
class Wanted:
    """A notice as it is to stand today: how many days ago it is asked for, and what becomes of it."""

    name: str
    latest: int
    earliest: int
    weeks: int = 0
    """It relies on so many weeks only; 0: on the term."""


@dataclass(frozen=True)
class Asked:
    """A lawful request: when, on which ground, over which days."""

    on: dt.date
    ground: str
    first_day: dt.date
    last_day: dt.date


PAIRS = (
    (Wanted("part", 8, 24), Wanted("not_received", 1, 6)),
    (Wanted("higher", 34, 43), Wanted("withdrawn", 20, 80)),
    (Wanted("choose", 50, 130), Wanted("paid", 30, 130)),
    (Wanted("late", 58, 130), Wanted("over", 30, 130)),
    (Wanted("doubted", 8, 24), Wanted("asked", 1, 7)),
)
"""One case each: what the mother's notice is to be, and the father's."""


def give_notices(
    desk: Desk, second: Desk, pool: list[Candidate], days: SchoolDays, folder: Path, rng: random.Random
) -> list[str]:
    """Five cases with two notices each, as far as the calendar has lawful days for them; the cases' references."""
    made = []
    for number, pair in enumerate(PAIRS):
        found = pick_for(pool, days, desk.clock.today(), pair)
        if found is None:
            continue
        one, asked = found
        pool.remove(one)
        case = warned_over(desk, one, days, min(each.on for each in asked), number, rng)
        for wanted, each, parent_id in zip(pair, asked, (case.mother_id, case.father_id), strict=True):
            _BECOMES[wanted.name](Giving(desk, second, case, parent_id, each, folder))
        climb_asking(desk, case.reference, ("penalty_notice",), max(each.on for each in asked))
        made.append(case.reference)
    return made


@dataclass(frozen=True)
class Giving:
    """What a notice is made of."""

    desk: Desk
    second: Desk
    case: CourtCase
    parent_id: UUID
    asked: Asked
    folder: Path | None = None
    """Where a file of the school goes."""


def warned_over(
    desk: Desk, one: Candidate, days: SchoolDays, asked_on: dt.date, number: int, rng: random.Random
) -> CourtCase:  # fmt: skip
    """A case taken over, in which both parents were warned in time before a request."""
    case = take_over(desk, one, days.shifted(asked_on, -WARNED_BEFORE), number, rng)
    court_letters.warn(desk, case, case.mother_id, case.warned_on, by_hand=number % 2 == 1)
    court_letters.warn(desk, case, case.father_id, case.warned_on)
    return case


def pick_for(
    pool: Sequence[Candidate], days: SchoolDays, today: dt.date, pair: Sequence[Wanted]
) -> tuple[Candidate, tuple[Asked, ...]] | None:
    """The first child for whom every notice of a pair would be lawful; None where the calendar has no such days."""
    for one in pool:
        asked = tuple(_lawful(one.cells, days, today, wanted) for wanted in pair)
        kept = tuple(each for each in asked if each is not None)
        if len(kept) == len(pair):
            return one, kept
    return None


def _lawful(cells: Sequence[MarkCell], days: SchoolDays, today: dt.date, wanted: Wanted) -> Asked | None:
    """The last day on which the code would be met; in the holidays a holiday that was refused is left as a ground."""
    first, last = today - wanted.earliest * DAY, today - wanted.latest * DAY
    for on in reversed(days.between(first, last)):
        term = term_of(on)
        missed = list(away(cells, term[0], on)) if term is not None else []
        relied = [cell for cell in missed if not wanted.weeks or cell.date > on - dt.timedelta(weeks=wanted.weeks)]
        after = days.shifted(on, 4 - WARNED_BEFORE)
        if len(missed) >= LEAST and relied and relied[-1].date > after:
            return Asked(on, "absence", relied[0].date, relied[-1].date)
    last = add_working_days(last + DAY, -1)
    year = dt.date(school_year_of(last), 9, 1)
    holiday = [cell for cell in away(cells, max(year, last - 100 * DAY), last) if cell.code == "G"]
    return Asked(last, "holiday", holiday[0].date, holiday[-1].date) if holiday else None


def ask(giving: Giving) -> UUID:
    """The head teacher asks."""
    case, asked = giving.case, giving.asked
    number = next(spell.school_number for spell in case.pupil.enrolments if spell.left_on is None)
    contacts = school_people.view_school(giving.desk, number).contacts
    head = next((one.name for one in contacts if one.role == "head"), "Mrs Mair Ffug-Bennaeth")
    command = AskNotice(
        case.pupil.id, giving.parent_id, "head_teacher", head, asked.on, asked.ground,
        asked.first_day, asked.last_day, "Two letters and a meeting had no effect.", case.reference, statements=STATED,
    )  # fmt: skip
    return notices.ask_notice(at(giving.desk, asked.on, 9), command).value.id


def give(giving: Giving, *, posted: bool = True) -> str:
    """Ask for a notice, issue it in the name of the other manager and post it; its number, empty where it was refused.

    What the examination does not allow is refused with its reasons, as it would be in life.
    """
    on, second = giving.asked.on, giving.second
    request_id = ask(giving)
    looked = notices.examine_request(at(second, on, 14), request_id)
    if not looked.may_issue:
        unmet = " ".join(check.satisfy_en for check in looked.checks if not check.met)
        notices.refuse_request(at(second, on, 14), RefuseRequest(request_id, unmet))
        return ""
    command = IssueNotice(request_id, STATED, issuer_particulars=POST)
    number = notices.issue_notice(at(second, on, 14), command).value.number
    if posted:
        court_letters.serve(at(second, on), number, giving.parent_id, on)
    return number


def refuse(giving: Giving, reason: str) -> None:
    """The head teacher asks and is told why no notice is given."""
    request_id = ask(giving)
    notices.refuse_request(at(giving.second, giving.asked.on, 14), RefuseRequest(request_id, reason))


def _running(giving: Giving) -> None:
    number = give(giving)
    if number and giving.desk.clock.today() > giving.asked.on + 33 * DAY:
        on = giving.asked.on + 33 * DAY
        court_letters.send(giving.desk, giving.case, giving.parent_id, "payment_reminder", on)


def _not_received(giving: Giving) -> None:
    give(giving, posted=False)


def _asked(giving: Giving) -> None:
    ask(giving)


def _paying(pence: int, after: int) -> Callable[[Giving], None]:
    def become(giving: Giving) -> None:
        number = give(giving)
        if number:
            on = min(giving.asked.on + after * DAY, giving.desk.clock.today())
            command = TakePayment(number, on, pence, "bank", f"BACS {number[-5:]}")
            notice_money.take_payment(at(giving.second, on), command)

    return become


def _withdrawn(giving: Giving) -> None:
    number = give(giving)
    if not number:
        return
    on = giving.asked.on + 9 * DAY
    reason = "The school found that leave had been agreed for two of the days; the notice ought not to have been given."
    told = notice_papers.withdraw_and_tell(
        at(giving.second, on), WithdrawNotice(number, "not_to_be_issued", reason, on)
    ).value.number  # fmt: skip
    court_letters.serve(at(giving.second, on), told, giving.parent_id, on)


def _doubted(giving: Giving) -> None:
    """The school corrects two marks after the notice went out: an illness, it turns out."""
    if not give(giving) or giving.folder is None:
        return
    cells = list(away(giving.case.cells, giving.asked.first_day, giving.asked.last_day))[-2:]
    correct(giving.second, giving.case, cells, giving.folder, giving.asked.on + 4 * DAY)


def correct(desk: Desk, case: CourtCase, cells: Sequence[MarkCell], folder: Path, on: dt.date) -> None:
    """A file of the school with some marks as illness, taken in on a day."""
    school = next(spell.school_number for spell in case.pupil.enrolments if spell.left_on is None)
    rows = [[*LONG_HEADER[:4], "School"]]
    rows += [[case.pupil.upn or "", cell.date.isoformat(), cell.session, "I", school] for cell in cells]
    path = folder / f"register-{school}-corrected-{case.reference.replace('/', '-')}.csv"
    path.write_text(text(rows, ","), "utf-8", newline="")
    imports.import_register(at(desk, on, 8), ImportRegister(path))


_BECOMES: Mapping[str, Callable[[Giving], None]] = {
    "part": _paying(LOWER // 2, 6),
    "higher": _running,
    "choose": _running,
    "not_received": _not_received,
    "asked": _asked,
    "paid": _paying(LOWER, 12),
    "late": _paying(LOWER, 50),
    "over": _paying(HIGHER, 8),
    "withdrawn": _withdrawn,
    "doubted": _doubted,
}
