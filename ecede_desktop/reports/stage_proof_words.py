"""What is said of each step of a proof of stages, in one language: the same on paper, in the window and in print."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.records.stage_proofs import NOT_DUE, NOT_RECORDED, SCHOOL, YOUTH_SERVICE, Evidence, ProofLine
from ecede_desktop.reports.wording import Words, words

WORDING = "stage_proof"


class ProofWords:
    """The words of one language."""

    def __init__(self, language: str, *, plain_days: bool = False) -> None:
        """``plain_days``: 24/11/2026, which is the same in both languages where both stand beside each other."""
        self.say: Words = words(WORDING, language)
        self._plain_days = plain_days

    def day(self, day: dt.date) -> str:
        """A day, short."""
        return f"{day:%d/%m/%Y}" if self._plain_days else self.say.short_date(day)

    def step(self, line: ProofLine) -> str:
        """Number and name of a step."""
        return f"{line.number}  {self.name(line)}".strip()

    def name(self, line: ProofLine) -> str:
        """The name of a step."""
        return self.say.either(line.english, line.welsh)

    def whose(self, line: ProofLine) -> str:
        """Whose step it is."""
        return self.say(f"whose_{line.whose}")

    def days(self, line: ProofLine) -> str:
        """From when to when; how often where it was more than once."""
        if line.first_day is None:
            return ""
        first = self.day(line.first_day)
        if line.last_day is None:
            said = self.say("since", first=first)
        elif line.last_day == line.first_day:
            said = first
        elif self._plain_days:
            said = f"{first}–{self.day(line.last_day)}"
        else:
            said = self.say("first_to_last", first=first, last=self.day(line.last_day))
        again = line.times > 1 and line.whose not in (SCHOOL, YOUTH_SERVICE)
        return f"{said}, {self.say('times', number=line.times)}" if again else said

    def told(self, line: ProofLine, most: int | None = None) -> tuple[str, ...]:
        """The evidence, as much of it as is asked for, or why there is none."""
        if line.first_day is None:
            return (self._why_not(line),)
        shown = line.evidence if most is None else line.evidence[:most]
        said = [self._evidence(one) for one in shown]
        if len(shown) < len(line.evidence):
            said.append(self.say("more", number=len(line.evidence) - len(shown)))
        if line.reason:
            said.append(self.say("closed_reason", reason=line.reason))
        if line.approved_by:
            said.append(self.say("approved", approved=line.approved_by))
        return tuple(said) or (self.say("no_evidence"),)

    def name_of(self, one: Evidence) -> str:
        """What a record is called."""
        return self.say.either(one.english, one.welsh)

    def _evidence(self, one: Evidence) -> str:
        what, day = self.name_of(one), self.day(one.day)
        if one.by:
            return self.say("evidence_by", day=day, what=what, by=one.by)
        return self.say("evidence", day=day, what=what)

    def _why_not(self, line: ProofLine) -> str:
        facts = dict(line.facts)
        if line.state == NOT_RECORDED:
            return self.say("not_recorded_youth", **facts) if facts else self.say("not_recorded_school")
        if line.state == NOT_DUE:
            return self.say("not_due_figure" if facts.get("percent") else "not_due", **facts)
        if line.state == "skipped":
            slots = {"day": self.day(line.on) if line.on else "", "by": ", ".join(line.by)}
            if line.approved_by:
                return self.say("skipped_approved", **slots, approved=line.approved_by, reason=line.reason)
            return self.say("skipped", **slots, reason=line.reason)
        if line.state == "passed":
            return self.say("passed", day=self.day(line.on) if line.on else "")
        return self.say("branch" if line.state == "branch" else "not_reached")
