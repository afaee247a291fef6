"""Referrals of the demonstration: complete, lacking, uncertain, Key Stage 4, late, sent again, accepted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from ecede_desktop.demo.casework import at, worst_attenders
from ecede_desktop.law.calendar import add_working_days, school_year_of
from ecede_desktop.law.measures import attendance, share
from ecede_desktop.law.referral_forms import SchoolSays, Step
from ecede_desktop.law.stated_attendance import Stated
from ecede_desktop.records.attendance import AskSummary, SummaryRow
from ecede_desktop.records.cases import CaseFilter
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.records.referrals import AcceptReferral, AddReferral, AskLetter, ReturnReferral
from ecede_desktop.services import (
    attendance as figures,
)
from ecede_desktop.services import (
    cases,
    pupils,
    referral_decisions,
    referral_letters,
    school_referrals,
)
from ecede_desktop.services.desk import Desk

REASON = "Whole days missed since September; letters and a meeting at school had no effect. The mornings are hard."
HEAD = "Eleri Ffug-Bennaeth"
PARTICULARS = {
    "parents": "Mother, with whom the child lives; the father is in touch with the school.",
    "siblings": "A younger sister in the same school.",
    "language": "Mother: Welsh",
    "agencies": "none",
    "aln": "IDP since 2025: reading",
    "safeguarding": "none known",
    "risks": "A dog in the garden; it is shut in when you telephone first.",
    "parent_told": "yes",
    "certificate": "yes",
}


@dataclass(frozen=True)
class _Sent:
    """One referral of the demonstration: of whom, how many working days ago, and what it leaves out or says wrongly."""

    pupil: PupilRow
    row: SummaryRow
    ago: int
    lacks: tuple[str, ...] = ()
    too_high: int = 0
    by_name: bool = False


def refer(desk: Desk, as_at: dt.date) -> None:
    """Fill the list: those that wait in every shape, and what was decided before."""
    low, near = _chosen(desk, as_at)
    if len(low) < 6:
        return
    again = _Sent(*low[0], 24, lacks=("absence_letter_2", "signed"))
    back = _record(desk, again, as_at)
    referral_decisions.return_referral(at(desk, _day(as_at, 21)), ReturnReferral(back))
    _record(desk, _Sent(*low[0], 3), as_at)
    taken = _record(desk, _Sent(*low[1], 15), as_at)
    referral_decisions.accept_referral(at(desk, _day(as_at, 11)), AcceptReferral(taken))
    referral_letters.acknowledge_referral(at(desk, _day(as_at, 11), 16), AskLetter(taken))
    for sent in (
        _Sent(*low[2], 13, lacks=("meeting",)),
        _Sent(*low[3], 6, too_high=6),
        _Sent(*low[4], 4, by_name=True),
        _Sent(*low[5], 1, lacks=("absence_letter_1", "absence_letter_2", "safeguarding", "risks")),
        *(_Sent(*one, 2) for one in near),
    ):
        _record(desk, sent, as_at)


def _chosen(desk: Desk, as_at: dt.date) -> tuple[list[tuple[PupilRow, SummaryRow]], list[tuple[PupilRow, SummaryRow]]]:
    """Pupils without a case below the threshold, and one of Key Stage 4 between the two."""
    busy = {row.upn for row in cases.list_cases(desk, CaseFilter())}
    low = [(pupils.pupil(desk, upn=row.key), row) for row in worst_attenders(desk, as_at) if row.key not in busy][:6]
    last = _day(as_at, 2) - dt.timedelta(days=1)
    ask = AskSummary("pupil", dt.date(school_year_of(as_at), 9, 1), last)
    near = []
    for row in figures.summary(desk, ask):
        exact = share(row.counts)
        if (
            row.key
            and row.key not in busy
            and exact is not None
            and 86 <= exact * 100 < 90
            and row.counts.possible > 20
        ):
            pupil = pupils.pupil(desk, upn=row.key)
            here = pupil.current_enrolment
            if here is not None and here.year_group in ("10", "11"):
                near.append((pupil, row))
                break
    return low, near


def _record(desk: Desk, sent: _Sent, as_at: dt.date) -> str:
    day = _day(as_at, sent.ago)
    here = sent.pupil.current_enrolment
    assert here is not None
    command = AddReferral(_says(desk, sent, as_at, day), here.school_number, "form" if sent.ago > 1 else "telephone")
    return school_referrals.add_referral(at(desk, day), command).value.number


def _says(desk: Desk, sent: _Sent, as_at: dt.date, day: dt.date) -> SchoolSays:
    """What the school writes, of the window from September to the day before; a figure may be too high."""
    last = day - dt.timedelta(days=1)
    first = dt.date(school_year_of(last), 9, 1)
    found = figures.summary(desk, AskSummary("pupil", first, last, upn=sent.pupil.upn))
    counts = found[0].counts if found else sent.row.counts
    percent = attendance(counts) or Decimal(0)
    told = {key: text for key, text in PARTICULARS.items() if key not in sent.lacks}
    here = sent.pupil.current_enrolment
    return SchoolSays(
        received_on=day,
        surname=sent.pupil.surname,
        forename=sent.pupil.forename[:1] if sent.by_name else sent.pupil.forename,
        upn="" if sent.by_name else sent.pupil.upn,
        date_of_birth=None if sent.by_name else sent.pupil.date_of_birth,
        year_group=here.year_group if here is not None else "",
        first_day=first,
        last_day=last,
        stated=Stated(
            percent=percent + sent.too_high,
            possible=counts.possible,
            present=counts.attended,
            authorised=counts.authorised,
            unauthorised=counts.unauthorised,
        ),
        reason=REASON,
        steps=tuple(step for step in _steps(day) if step.kind not in sent.lacks),
        particulars=told | {"parent_told_on": (day - dt.timedelta(days=1)).isoformat()},
        signed_by="" if "signed" in sent.lacks else HEAD,
        signed_on=None if "signed" in sent.lacks else day,
    )


def _steps(day: dt.date) -> Iterator[Step]:
    for kind, before, note in (
        ("first_day_contact", 40, "Telephoned before ten; no answer."),
        ("absence_letter_1", 30, ""),
        ("absence_letter_2", 18, ""),
        ("meeting", 12, "Mother came; a plan for the mornings."),
        ("support", 10, "A place at breakfast club and a mentor on Mondays."),
    ):
        yield Step(kind, add_working_days(day, -before), note)


def _day(as_at: dt.date, ago: int) -> dt.date:
    """A working day so long before."""
    return add_working_days(as_at + dt.timedelta(days=1), -ago)
