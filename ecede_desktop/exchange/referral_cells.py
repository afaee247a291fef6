"""The cells of a referral, from whatever file, read into what the school says; each fault named by its place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from ecede_desktop.exchange.cells import Wrong, read_day, read_school, read_year_group
from ecede_desktop.law.referral_forms import OWN_FIELDS, STEP_NOTE, FormField, ReferralPolicy, SchoolSays, Step
from ecede_desktop.law.stated_attendance import Stated
from ecede_desktop.law.upn import normal
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy
from ecede_desktop.records.referrals import ReferralLine

MOST_TEXT, MOST_WORDS, MOST_WORD = 100_000, 200, 40
_SHORT = ("surname", "forename", "school_name", "signed_by")
_COUNTS = ("possible", "present", "authorised", "unauthorised", "late")
_YES = frozenset({"yes", "y", "true", "1", "x", "ie", "do", "ydy", "oes", "ie / yes"})
_NO = frozenset({"no", "n", "false", "0", "na", "naddo", "nage", "nac ydy", "nac oes", "na / no"})
_NOTHING = ("-", "–", "—")
"""Written, or left chosen, where there is nothing to say."""
_COUNT = re.compile(r"([0-9]{1,5})(?:\.0+)?")


@dataclass(frozen=True)
class Place:
    """Where the cells of one referral stand, for what is said of them."""

    line: int = 0
    sheet: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)
    """By field, where each has a line of its own."""

    def line_of(self, key: str) -> int:
        """The line of a field."""
        return self.lines.get(key, self.line)


@dataclass
class Cells:
    """One referral in the making."""

    policy: ReferralPolicy
    authority: str
    received_on: dt.date
    texts: Mapping[str, str]
    """What stands in each field, by its key; a step's words under its key with ``_note``."""
    place: Place
    problems: list[Problem] = field(default_factory=list)
    at: list[str] = field(default_factory=list)
    """The field of each problem."""

    def read(self) -> ReferralLine:
        """The referral; what is wrong with it is in ``problems``."""
        days = {key: self._day(key) for key in ("date_of_birth", "first_day", "last_day", "signed_on")}
        first, last = days["first_day"], days["last_day"]
        if first is not None and last is not None and first > last:
            self._say("last_day", "referral_days")
            last = None
        says = SchoolSays(
            received_on=self.received_on,
            upn=normal(self._words("upn", MOST_WORD)),
            year_group=self._year_group(),
            stated=Stated(percent=self._percent(), **{key: self._count(key) for key in _COUNTS}),
            reason=self._words("reason", MOST_TEXT),
            steps=self._steps(),
            particulars=self._particulars(),
            surname=self._words("surname", MOST_WORDS),
            forename=self._words("forename", MOST_WORDS),
            signed_by=self._words("signed_by", MOST_WORDS),
            date_of_birth=days["date_of_birth"],
            first_day=first,
            last_day=last,
            signed_on=days["signed_on"],
        )
        return ReferralLine(self.place.line, says, self._school())

    @property
    def names_somebody(self) -> bool:
        """Whether it says whom it is about."""
        return bool(self._text("surname") or self._text("upn"))

    def _text(self, key: str) -> str:
        text = self.texts.get(key, "").replace("\r\n", "\n").replace("\r", "\n").strip()
        return "" if text in _NOTHING else text

    def _words(self, key: str, limit: int) -> str:
        text = self._text(key)
        text = tidy(text) if key in _SHORT or key == "upn" else text
        if len(text) > limit:
            self._say(key, "referral_long", text[:60], limit=f"{limit:,}")
        return text[:limit]

    def _say(self, key: str, fault: str, value: str = "", **facts: object) -> None:
        self.problems.append(
            problem(self.place.line_of(key), self._label(key), value or self._text(key)[:60], fault, **facts)
        )
        self.at.append(key)

    def _label(self, key: str) -> str:
        found = self.policy.field(key) or self.policy.step(key.removesuffix(STEP_NOTE))
        return found.english if found is not None else key

    def _day(self, key: str) -> dt.date | None:
        text = tidy(self._text(key))
        return self._as_day(key, text) if text else None

    def _as_day(self, key: str, text: str) -> dt.date | None:
        day = read_day(text)
        if isinstance(day, Wrong):
            self._say(key, day.key, text, **day.facts)
            return None
        if day > self.received_on and key not in ("first_day", "last_day"):
            self._say(key, "referral_day_late", text)
        return day

    def _count(self, key: str) -> int | None:
        text = tidy(self._text(key)).replace(",", "")
        if not text:
            return None
        found = _COUNT.fullmatch(text)
        if found is None:
            self._say(key, "referral_count")
            return None
        return int(found[1])

    def _percent(self) -> Decimal | None:
        text = tidy(self._text("percent")).removesuffix("%").strip().replace(",", ".")
        if not text:
            return None
        try:
            percent = Decimal(text)
        except InvalidOperation:
            percent = Decimal(-1)
        if not percent.is_finite() or not 0 <= percent <= 100 or len(text) > 12:
            self._say("percent", "referral_percent")
            return None
        if 0 < percent < 1:
            self._say("percent", "referral_fraction")
            return None
        return percent

    def _year_group(self) -> str:
        found = read_year_group(self._text("year_group"))
        if isinstance(found, Wrong):
            self._say("year_group", found.key, "", **found.facts)
            return ""
        return found

    def _school(self) -> str:
        text = tidy(self._text("school_number"))
        if not text:
            return ""
        found = read_school(text, self.authority)
        if isinstance(found, Wrong):
            self._say("school_number", found.key, "", **found.facts)
            return ""
        return found

    def _steps(self) -> tuple[Step, ...]:
        found: list[Step] = []
        for kind in self.policy.steps:
            note = self._words(kind.key + STEP_NOTE, MOST_TEXT)
            days = [part.strip() for part in re.split(r"[;\n]", self._text(kind.key)) if part.strip()]
            found += [Step(kind.key, self._as_day(kind.key, tidy(day)), note) for day in days]
            if note and not days:
                found.append(Step(kind.key, None, note))
        return tuple(found)

    def _particulars(self) -> dict[str, str]:
        said: dict[str, str] = {}
        for one in self.policy.fields:
            if one.key not in OWN_FIELDS and self._text(one.key):
                said[one.key] = self._particular(one)
        return {key: text for key, text in said.items() if text}

    def _particular(self, one: FormField) -> str:
        text = self._words(one.key, MOST_TEXT)
        if one.kind == "day":
            day = self._as_day(one.key, tidy(text))
            return day.isoformat() if day is not None else ""
        if one.kind == "yes_no":
            word = tidy(text).casefold()
            if word in _YES or word in _NO:
                return "yes" if word in _YES else "no"
            self._say(one.key, "referral_yes_no")
            return ""
        return text
