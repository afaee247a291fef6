"""Words of the window for referrals: how they came, how they stand, what is proposed, which figures differ."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.referral_forms import FormField, FormPart, Need, Sentence, StepKind
from ecede_desktop.records.referrals import WAITING, Likeness, ReferralRow
from ecede_desktop.ui import i18n, school_names, wording

translate = QCoreApplication.translate
CONTEXT = "Referrals"
_Said = Mapping[str, Callable[[], str]]

_STATES: _Said = {
    "waiting": lambda: translate("Referrals", "Waiting"),
    "accepted": lambda: translate("Referrals", "Accepted"),
    "returned": lambda: translate("Referrals", "Returned"),
    "passed_on": lambda: translate("Referrals", "Passed to the youth service"),
    "withdrawn": lambda: translate("Referrals", "Withdrawn"),
    "replaced": lambda: translate("Referrals", "Replaced by a later one"),
}
_PROPOSALS: _Said = {
    "accepted": lambda: translate("Referrals", "Proposed: accept"),
    "returned": lambda: translate("Referrals", "Proposed: return with reasons"),
    "passed_on": lambda: translate("Referrals", "Proposed: pass to the youth service"),
}
_SOURCES: _Said = {
    "form": lambda: translate("Referrals", "Form"),
    "paper": lambda: translate("Referrals", "On paper"),
    "telephone": lambda: translate("Referrals", "By telephone"),
    "csv": lambda: translate("Referrals", "List (CSV)"),
    "xlsx": lambda: translate("Referrals", "Form (Excel)"),
    "pdf": lambda: translate("Referrals", "Form (PDF)"),
}
_LIKE: _Said = {
    "upn": lambda: translate("Referrals", "same UPN, other name and birth"),
    "name_and_birth": lambda: translate("Referrals", "same name and birth at this school"),
    "name_at_school": lambda: translate("Referrals", "same name at this school"),
    "birth_at_school": lambda: translate("Referrals", "same birth and part of the name at this school"),
    "birth": lambda: translate("Referrals", "same surname and birth"),
    "name": lambda: translate("Referrals", "found by the name"),
    "sound": lambda: translate("Referrals", "the name sounds alike"),
}
_FIGURES: _Said = {
    "percent": lambda: translate("Referrals", "Attendance"),
    "possible": lambda: translate("Referrals", "Possible sessions"),
    "present": lambda: translate("Referrals", "Sessions attended"),
    "authorised": lambda: translate("Referrals", "Authorised absences"),
    "unauthorised": lambda: translate("Referrals", "Unauthorised absences"),
    "late": lambda: translate("Referrals", "Late marks"),
    "missing": lambda: translate("Referrals", "Sessions without a mark"),
    "own_sum": lambda: translate("Referrals", "Possible sessions, by the school’s own parts"),
    "own_percent": lambda: translate("Referrals", "Attendance, by the school’s own sessions"),
}
_LETTERS: _Said = {
    "referral_received": lambda: translate("Referrals", "Acknowledgement"),
    "referral_returned": lambda: translate("Referrals", "Letter: returned with reasons"),
    "referral_passed_on": lambda: translate("Referrals", "Letter: passed to the youth service"),
}


def _of(said: _Said, key: str) -> str:
    return said[key]() if key in said else key


def state(key: str) -> str:
    """How a referral stands."""
    return _of(_STATES, key)


def proposal(key: str) -> str:
    """What the rules come to."""
    return _of(_PROPOSALS, key)


def source(key: str) -> str:
    """How it came."""
    return _of(_SOURCES, key)


def figure(key: str) -> str:
    """A figure that a school states."""
    return _of(_FIGURES, key)


def letter(kind: str) -> str:
    """A kind of letter."""
    return _of(_LETTERS, kind)


def said(one: FormField | FormPart | StepKind | Need | Sentence) -> str:
    """An entry of the pack in the language that is spoken."""
    return one.welsh if i18n.language() == "cy" else one.english


def right(need: Need) -> str:
    """What would put it right."""
    return need.right_cy if i18n.language() == "cy" else need.right_en


def cited(citation: Citation) -> str:
    """The source of a rule, with its mark where it is not certain."""
    marks = {
        "unconfirmed": translate("Referrals", "{source} (not confirmed)"),
        "inference": translate("Referrals", "{source} (a reading of it)"),
    }
    return marks.get(citation.mark, "{source}").format(source=citation)


def due(row: ReferralRow, today: dt.date) -> str:
    """By when it is to be decided and how far away that is, or how it stands."""
    if row.state != WAITING:
        return state(row.state)
    if row.due_on is None:
        return translate("Referrals", "No day set")
    day = wording.short_day(row.due_on, today)
    if row.days_left is None:
        return day
    if row.days_left < 0:
        return translate("Referrals", "{day}: late, school days: {days}").format(day=day, days=-row.days_left)
    return translate("Referrals", "{day}: school days left: {days}").format(day=day, days=row.days_left)


def due_short(row: ReferralRow, today: dt.date) -> str:
    """The same for a column whose heading says that school days are counted."""
    if row.state != WAITING or row.due_on is None or row.days_left is None:
        return due(row, today)
    day = wording.short_day(row.due_on, today)
    if row.days_left < 0:
        return translate("Referrals", "{day}: {days} late").format(day=day, days=-row.days_left)
    return translate("Referrals", "{day}: {days} left").format(day=day, days=row.days_left)


def missing(row: ReferralRow) -> str:
    """How many particulars are missing that must be there."""
    if not row.missing:
        return translate("Referrals", "Complete")
    return translate("Referrals", "Missing: {count}").format(count=row.missing)


def about(row: ReferralRow) -> str:
    """Year, school and UPN: what tells two people of one name apart."""
    parts = (wording.year_group(row.year_group), school_names.own(row.school_name), row.upn)
    return " · ".join(part for part in parts if part)


def likeness(one: Likeness) -> str:
    """A pupil whom it may be, and by what."""
    born = wording.day(one.date_of_birth) if one.date_of_birth else ""
    parts = (one.name, one.upn, born, school_names.own(one.school_name), _of(_LIKE, one.by))
    return " · ".join(part for part in parts if part)
