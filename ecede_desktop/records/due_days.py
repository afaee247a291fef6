"""Days that something is due, with how they were counted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.day_counting import Step
from ecede_desktop.law.deadlines import Rule


@dataclass(frozen=True)
class DueDay:
    """A day, and each step of counting to it."""

    day: dt.date
    trigger: dt.date
    rule: Rule
    """The law's, or one made of the number and the unit that were given by hand."""
    steps: tuple[Step, ...]
    citation: Citation | None
    """None where the number was given by hand."""
    school_name: str
    """Whose school days were counted; empty: the council's, or none were."""
    terms_unknown: bool = False
    """The terms are not known that far: working days were counted instead of school days."""


@dataclass(frozen=True)
class MovedDay:
    """An open task whose day is another one now, because a calendar or a rule changed."""

    task_id: UUID
    title: str
    kind: str
    source: str
    case_reference: str
    about: str
    """The pupil's name, or the school's."""
    old: dt.date
    new: dt.date
    counted: DueDay
