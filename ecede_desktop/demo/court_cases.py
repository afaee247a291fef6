"""Cases of the demonstration that went on to court: brought up the ladder to the formal warning, month by month."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from ecede_desktop.demo.casework import REASONS, SEEN, WORDS, at, meet, towards, worst_attenders
from ecede_desktop.demo.court_days import ABSENT, SchoolDays
from ecede_desktop.demo.job import PASSPHRASE
from ecede_desktop.demo.people import STREETS, pick
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.records.addresses import RecordAddress
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.cases import AdvanceStage, CaseFilter, CaseRow, ConfirmRequirement, OpenCase
from ecede_desktop.records.council import PAY_ADDRESS, TellParticular
from ecede_desktop.records.people import Whom
from ecede_desktop.records.pupils import Language, PupilRow, RecordParent
from ecede_desktop.records.tasks import FinishTask
from ecede_desktop.records.users import Role
from ecede_desktop.records.visits import ChildSeen, ContactOutcome, LogVisit
from ecede_desktop.services import addresses, cases, council, pupil_attendance, pupils, stages, tasks, users, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import GateNotMet

SECOND, SECOND_NAME = "alwen", "Alwen Ffug-Reolwr"
"""The other named person: decides, and issues notices."""
STEP = 4
"""Days of school between one step and the next."""
LADDER = 36
"""About so many days of school from the referral to the formal warning."""
TAKEN_OVER = "Taken over with its file on paper: visit, meeting, contract and review are on it, seen and signed."
TOWN = "Trefeglwys Ffug"
YEARS = frozenset({"3", "4", "5", "8", "9", "10"})
"""Year groups whose children were in the same school last year, and stay of school age."""
MOTHERS = ("Delyth", "Carys", "Bethan", "Joanne", "Mererid", "Katarzyna", "Lisa", "Non", "Donna", "Heledd")
FATHERS = ("Iwan", "Darren", "Emyr", "Lee", "Geraint", "Piotr", "Craig", "Hywel", "Wayne", "Rhodri")


@dataclass(frozen=True)
class Candidate:
    """A child whom a case may be about, with the marks of two school years."""

    pupil: PupilRow
    cells: tuple[MarkCell, ...]


@dataclass(frozen=True)
class CourtCase:
    """A case that stands at the formal warning."""

    reference: str
    pupil: PupilRow
    cells: tuple[MarkCell, ...]
    mother_id: UUID
    father_id: UUID
    warned_on: dt.date
    """The first day on which a warning may go out."""


def second_person(desk: Desk, day: dt.date) -> Desk:
    """The desk of the other named person, a manager who works here since a day; passphrase as that of the first."""
    row = next((one for one in users.list_users(desk) if one.name == SECOND), None)
    if row is None:
        row = users.add_user(at(desk, day), SECOND, PASSPHRASE, full_name=SECOND_NAME, role=Role.MANAGER).value
    return replace(desk, user=row)


def enter_particulars(desk: Desk, day: dt.date) -> None:
    """Where a notice is paid: the pack has no address, so a manager enters one that cannot be taken for real."""
    address = "Neuadd Ffug\n1 Stryd Enghraifft\nTrefeglwys Ffug\nCF99 1ZZ"
    council.tell_particular(at(desk, day), TellParticular(PAY_ADDRESS, address))


def candidates(desk: Desk, days: SchoolDays) -> Iterator[Candidate]:
    """Children without a case who missed most, the worst first."""
    taken = {row.pupil_id for row in cases.list_cases(desk, CaseFilter())}
    for row in worst_attenders(desk, days.days[-1]):
        pupil = pupils.pupil(desk, upn=row.key)
        here = [spell for spell in pupil.enrolments if spell.left_on is None]
        fits = pupil.id not in taken and not pupil.parents and len(here) == 1 and here[0].year_group in YEARS
        if fits:
            found = pupil_attendance.pupil_attendance(desk, pupil.id, days.days[0], days.days[-1])
            if len(found) == 1:
                yield Candidate(pupil, found[0].cells)


def bring_to_warning(
    desk: Desk, one: Candidate, days: SchoolDays, warned_on: dt.date, number: int, rng: random.Random
) -> CourtCase:
    """Open a case in time and take it step by step, so that a warning may go out on a day."""
    day = days.shifted(warned_on, -LADDER)
    command = OpenCase(pick(rng, REASONS), upn=one.pupil.upn or "", referred_by="Attendance lead of the school")
    row = cases.open_case(at(desk, day), command).value
    _record_parents(at(desk, day), row, number, rng)
    while row.stage != "formal_warning":
        day = min(days.shifted(day, STEP), warned_on)
        if row.stage == "home_visit":
            day = _visit(desk, row, one.cells, days, day, rng)
        step = towards(desk, row, "formal_warning")
        for finding in stages.gate(at(desk, day), row.reference, step).unmet:
            meet(at(desk, day), row, finding, rng)
        before, row = row, climb(desk, row, step, day)
        if row.stage == before.stage:
            break
    return _standing(desk, one, row, max(day, warned_on))


def take_over(desk: Desk, one: Candidate, warned_on: dt.date, number: int, rng: random.Random) -> CourtCase:
    """A case whose file came over from another officer on paper: it begins at the formal warning."""
    day = add_working_days(warned_on, -1)
    command = OpenCase(pick(rng, REASONS), upn=one.pupil.upn or "", referred_by="Attendance lead of the school")
    row = cases.open_case(at(desk, day), command).value
    _record_parents(at(desk, day), row, number, rng)
    skip = AdvanceStage(row.reference, "formal_warning", TAKEN_OVER, desk.user.name)
    cases.advance_stage(at(desk, day, 16), skip)
    return _standing(desk, one, row, warned_on)


def _standing(desk: Desk, one: Candidate, row: CaseRow, warned_on: dt.date) -> CourtCase:
    parents = pupils.pupil(desk, pupil_id=row.pupil_id).parents
    return CourtCase(row.reference, one.pupil, one.cells, parents[0].id, parents[1].id, warned_on)


def climb(desk: Desk, row: CaseRow, step: str, day: dt.date) -> CaseRow:
    """Take a case on where its gate is open; where the school year has too few marks yet, it stays where it is."""
    try:
        command = AdvanceStage(row.reference, step, approved_by=desk.user.name)
        return cases.advance_stage(at(desk, day, 16), command).value
    except GateNotMet:
        return row


def climb_asking(desk: Desk, reference: str, steps: Sequence[str], day: dt.date) -> None:
    """The same step by step; what an officer may state in words is stated."""
    row = cases.view_case(desk, reference).case
    for step in steps:
        for finding in stages.gate(at(desk, day), reference, step).unmet:
            if finding.requirement.or_confirmed or finding.requirement.met_by == "confirmation":
                said = ConfirmRequirement(reference, finding.requirement.key, "Checked against the file on the day.")
                cases.confirm_requirement(at(desk, day), said)
        row = climb(desk, row, step, day)


def finish_old(desk: Desk, references: Sequence[str]) -> None:
    """What would have been done since on these cases is ticked off, so that Today shows what there is to do."""
    for task in tasks.today(desk).overdue:
        if task.case_reference in references and task.kind in ("visit", "action"):
            tasks.finish_task(desk, FinishTask(task.id))


def _visit(
    desk: Desk, row: CaseRow, cells: Sequence[MarkCell], days: SchoolDays, day: dt.date, rng: random.Random
) -> dt.date:
    """The family at home, on a morning on which the register has the child away."""
    absent = {cell.date for cell in cells if cell.session == "AM" and cell.mark_class == ABSENT}
    later = days.between(day, days.shifted(day, 3 * STEP))
    on = next((one for one in later if one in absent), day)
    visits.log_visit(
        at(desk, on),
        LogVisit(
            row.reference,
            on,
            started=dt.time(10, 15),
            ended=dt.time(10, 50),
            outcome=ContactOutcome.SPOKE,
            place="Home",
            purpose="Reasons for absence and what would help",
            who_seen="Mother and child",
            child_seen=ChildSeen.ALONE,
            childs_words=pick(rng, WORDS),
            observations=pick(rng, SEEN),
        ),
    )
    return on


def _record_parents(desk: Desk, row: CaseRow, number: int, rng: random.Random) -> None:
    """A mother with whom the child lives, and a father elsewhere; each is asked which language they want."""
    house, postcode = f"{1 + int(rng.random() * 90)} {pick(rng, STREETS)}", f"CF99 {1 + int(rng.random() * 9)}ZZ"
    home = RecordAddress(Whom(pupil_id=row.pupil_id), (house, TOWN), postcode, source="Mother, at the first visit")
    addresses.record_address(desk, home)
    names = ((MOTHERS[number % len(MOTHERS)], "Ms", "Mother"), (FATHERS[number % len(FATHERS)], "Mr", "Father"))
    for order, (forename, title, role) in enumerate(names, start=1):
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
                language=Language.WELSH if (number + order) % 3 == 0 else Language.BOTH,
                language_asked_on=desk.clock.today(),
                phone=f"07700 900{int(rng.random() * 900) + 100}",
                address_lines=(house if lives_with else f"{12 + number} {pick(rng, STREETS)}", TOWN),
                postcode=postcode,
                somebody_else="Asked at the door: no relation.",
            ),
        )
