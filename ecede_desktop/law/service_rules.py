"""When a paper counts as served: by which rule, for which kind of paper and way of sending."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.law.citations import Citation, Dated
from ecede_desktop.law.deadlines import deadline, served_electronically


class Family(StrEnum):
    """Which rules of service a paper falls under."""

    NOTICE = "notice"
    """A penalty notice (SI 2013/1983 reg 20)."""
    EDUCATION = "education"
    """Another notice under the Education Act 1996 (s.572)."""
    COURT = "court"
    """Papers for court (CrimPR Part 4)."""
    LETTER = "letter"


CONSENT = Citation("Education Act 1996", "s.572(2)")
_FAMILIES = {
    "penalty_notice": Family.NOTICE,
    "notice_withdrawal": Family.EDUCATION,
    "attendance_order": Family.EDUCATION,
    "charge": Family.COURT,
    "requisition": Family.COURT,
    "single_justice_pack": Family.COURT,
    "court_statement": Family.COURT,
    "head_teacher_statement": Family.COURT,
    "attendance_certificate": Family.COURT,
    "service_bundle": Family.COURT,
    "court_bundle": Family.COURT,
    "certificate_of_service": Family.COURT,
}


def family(kind: str) -> Family:
    """The family of a kind of issued paper; whatever is not listed is a letter."""
    return _FAMILIES.get(kind, Family.LETTER)


@dataclass(frozen=True)
class Deemed:
    """The day on which the law takes a paper as served, and by which rule."""

    on: dt.date
    rule: str
    citation: Citation


def deemed(
    papers: Family, method: str, sent_on: dt.date, sent_at: dt.time | None, letter_days: Dated[int]
) -> Deemed | None:
    """The day that a rule gives; None where no rule does, and receipt has to be proved.

    ``letter_days``: working days after posting on which an ordinary letter is taken to arrive, from the policy pack.
    """
    if papers is Family.COURT:
        return _court(method, sent_on, sent_at)
    if method != "first_class":
        return None
    if papers is Family.NOTICE:
        found = deadline("notice_received", sent_on)
        return Deemed(found.day, found.rule.key, found.citation)
    return Deemed(add_working_days(sent_on, letter_days.value), "letter_arrives", letter_days.citation)


def _court(method: str, sent_on: dt.date, sent_at: dt.time | None) -> Deemed | None:
    if method in ("email", "court_system") and sent_at is not None:
        found = served_electronically(sent_on, sent_at)
    elif method in ("first_class", "left"):
        found = deadline("court_papers_posted" if method == "first_class" else "court_papers_left", sent_on)
    elif method == "produced":
        posted = deadline("court_papers_produced", sent_on)
        found = deadline("court_papers_posted", posted.day)
    else:
        return None
    return Deemed(found.day, found.rule.key, found.citation)
