"""What the form of a referral asks: its parts, fields, steps and needs, and what a school wrote on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.stages import StageClock
from ecede_desktop.law.stated_attendance import Stated

MUST, SHOULD = "must", "should"
WEIGHTS = (MUST, SHOULD)
FORM_MARK = "ecede-referral"
"""Stands on every form that the program issues, with the form's number: by it a form is known again."""
STEP_NOTE = "_note"
"""Stands after the key of a step for the words beside its days."""
FIELD_KINDS = ("text", "long", "day", "count", "percent", "year_group", "yes_no")
OWN_FIELDS = (
    "school_number", "school_name", "upn", "surname", "forename", "date_of_birth", "year_group", "first_day",
    "last_day", "percent", "possible", "present", "authorised", "unauthorised", "late", "reason", "signed_by",
    "signed_on",
)  # fmt: skip
"""Fields of a form that have a place of their own in the record; the others are particulars by the pack's key."""


class Step(NamedTuple):
    """One thing that a school says it has done."""

    kind: str
    on: dt.date | None
    note: str = ""


@dataclass(frozen=True)
class SchoolSays:
    """What a school wrote, as far as rules ask of it."""

    received_on: dt.date
    surname: str = ""
    forename: str = ""
    upn: str = ""
    date_of_birth: dt.date | None = None
    year_group: str = ""
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    stated: Stated = field(default_factory=Stated)
    reason: str = ""
    steps: tuple[Step, ...] = ()
    particulars: Mapping[str, str] = field(default_factory=dict)
    signed_by: str = ""
    signed_on: dt.date | None = None

    def filled(self, key: str) -> bool:
        """Whether a field of the form says something."""
        if key in OWN_FIELDS:
            return bool(getattr(self, key, None))
        return bool(self.particulars.get(key, "").strip())


@dataclass(frozen=True)
class FormField:
    """A field of the form, in both languages."""

    key: str
    part: str
    kind: str
    english: str
    welsh: str


@dataclass(frozen=True)
class FormPart:
    """A part of the form."""

    key: str
    english: str
    welsh: str


@dataclass(frozen=True)
class StepKind:
    """A kind of step that a school may have taken."""

    key: str
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class Need:
    """What a complete referral has: what is said where it lacks it, and what would put it right."""

    key: str
    met_by: str
    weight: str
    english: str
    welsh: str
    right_en: str
    right_cy: str
    citation: Citation


@dataclass(frozen=True)
class Sentence:
    """A sentence with slots that the program says of a referral, with its source."""

    key: str
    english: str
    welsh: str
    citation: Citation

    def filled(self, facts: Mapping[str, object]) -> Sentence:
        """The same with its slots filled."""
        return Sentence(self.key, self.english.format_map(facts), self.welsh.format_map(facts), self.citation)


@dataclass(frozen=True)
class ReferralPolicy:
    """A council's choices about referrals."""

    referral_series: str
    letter_series: str
    form_version: int
    clocks: tuple[Dated[StageClock], ...]
    key_stage_4: tuple[Dated[tuple[str, ...]], ...]
    youth_service_en: str
    youth_service_cy: str
    parts: tuple[FormPart, ...]
    fields: tuple[FormField, ...]
    steps: tuple[StepKind, ...]
    needs: tuple[Need, ...]
    grounds: Mapping[str, Sentence]
    cautions: Mapping[str, Sentence]

    def clock(self, day: dt.date) -> StageClock:
        """How long the service has, for a referral that came on ``day``.

        Raises:
            KeyError: the pack has no time for that day.
        """
        found = value_on(self.clocks, day)
        if found is None:
            raise KeyError(f"clock of referrals on {day}")
        return found.value

    def is_key_stage_4(self, year_group: str, day: dt.date) -> bool:
        """Whether a year group is in Key Stage 4."""
        found = value_on(self.key_stage_4, day)
        return found is not None and year_group in found.value

    def step(self, key: str) -> StepKind | None:
        """A kind of step by its key."""
        return next((step for step in self.steps if step.key == key), None)

    def field(self, key: str) -> FormField | None:
        """A field by its key."""
        return next((one for one in self.fields if one.key == key), None)
