"""What of the record answers the questions of the referral form to begin with; an officer reads and changes each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ecede_desktop.law.measures import attendance
from ecede_desktop.law.policy_absence import cohorts as pack_cohorts
from ecede_desktop.law.policy_safeguarding import safeguarding_policy
from ecede_desktop.records.concerns import ConcernRow, ConcernStepRow
from ecede_desktop.records.families import AdultLine, ChildLine, FamilyView
from ecede_desktop.records.people import LanguageRow
from ecede_desktop.records.pupils import AddressRow, PupilRow
from ecede_desktop.reports.wording import Words, words
from ecede_desktop.services.cohort_sight import in_sight
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.families import family_of
from ecede_desktop.services.markers import signs
from ecede_desktop.store import attachments, cohorts, concerns, pupils, visits
from ecede_desktop.store.unit import Reading

BETWEEN = " · "
PROFESSIONAL = "professional"


def answers_from_record(session: Reading, desk: Desk, row: ConcernRow, language: str) -> Mapping[str, str]:
    """Every question of the form with what the record says to it, empty where it says nothing."""
    found = _Found(session, desk, row, words("marf", language))
    return {question.key: found.answer(question.source) for question in safeguarding_policy(desk.pack).form.questions}


@dataclass
class _Found:
    """The record of the child, read once and said in one language."""

    session: Reading
    desk: Desk
    row: ConcernRow
    say: Words

    def answer(self, source: str) -> str:
        """What the record says to a question."""
        known: Mapping[str, Callable[[], str]] = {
            "child_name": self._name,
            "child_born": self._born,
            "child_address": self._address,
            "child_school": self._school,
            "languages": self._languages,
            "groups": self._groups,
            "parents": lambda: "\n".join(self._parent(line) for line in self.family.adults),
            "siblings": lambda: "\n".join(self._sibling(line) for line in self.family.children[1:]),
            "others": lambda: "\n".join(self._other(line, professional=False) for line in self._others(False)),
            "professionals": lambda: "\n".join(self._other(line, professional=True) for line in self._others(True)),
            "warnings": self._warnings,
            "attendance": self._attendance,
            "noticed": self._noticed,
            "facts": self._facts,
            "childs_words": self._childs_words,
            "danger": lambda: self.say("danger_yes" if self.row.immediate_danger else "danger_no"),
            "parents_told": self._parents_told,
            "told": lambda: "\n".join(self._told(step) for step in self._steps("told", "manager_told")),
            "referrer": self._referrer,
        }
        return known[source]().strip() if source in known else ""

    @cached_property
    def pupil(self) -> PupilRow:
        return pupils.pupil(self.session, self.row.pupil_id)

    @cached_property
    def family(self) -> FamilyView:
        return family_of(self.session, self.desk, self.row.pupil_id)

    @cached_property
    def done(self) -> tuple[ConcernStepRow, ...]:
        return concerns.steps(self.session, [self.row.id]).get(self.row.id, ())

    # the child

    def _name(self) -> str:
        pupil = self.pupil
        if pupil.known_as and pupil.known_as != pupil.forename:
            return self.say("also_known_as", name=pupil.full_name, other=pupil.known_as)
        return pupil.full_name

    def _born(self) -> str:
        pupil, sex = self.pupil, self.say(f"sex_{self.pupil.sex}" if self.pupil.sex in ("F", "M") else "sex_")
        if pupil.date_of_birth is None:
            return self.say("born_not_known", sex=sex)
        age = _age(pupil.date_of_birth, self.desk.clock.today())
        return self.say("born", day=self.say.date(pupil.date_of_birth), age=age, sex=sex)

    def _address(self) -> str:
        """The child's own, else that of the parent with whom the child lives."""
        if self.pupil.address is not None:
            return self._said(self.pupil.address)
        home = (line.address for line in self.family.adults if line.address and self._lives_with(line))
        return next((self._said(address) for address in home), "")

    def _said(self, address: AddressRow) -> str:
        """Children's services need where a child is; a confidential address says that it is one."""
        return self.say("address_confidential", address=address.one_line) if address.confidential else address.one_line

    def _lives_with(self, line: AdultLine) -> bool:
        return any(link.lives_with for link in line.links if link.pupil_id == self.row.pupil_id)

    def _school(self) -> str:
        here = self.pupil.current_enrolment
        return self.say("school", school=here.school_name, year=here.year_group or "–") if here else ""

    def _languages(self) -> str:
        told = [
            self.say("language_of", name=line.person.full_name, language=self._language(line.language))
            for line in self.family.adults
            if line.language is not None
        ]
        return "\n".join(told)

    def _language(self, row: LanguageRow) -> str:
        said = row.other_language if row.language == "other" else self.say(f"language_{row.language}")
        return self.say("interpreter", language=said) if row.interpreter else said

    def _groups(self) -> str:
        names = {cohort.key: self.say.either(cohort.english, cohort.welsh) for cohort in pack_cohorts(self.desk.pack)}
        today = self.desk.clock.today()
        stands = [
            row
            for row in cohorts.of_pupil(self.session, self.row.pupil_id)
            if row.withdrawn_at is None and (row.to_date is None or row.to_date >= today)
        ]
        seen, _hidden = in_sight(self.session, self.desk, self.row.pupil_id, stands)
        return ", ".join(dict.fromkeys(names.get(row.cohort, row.cohort) for row in seen))

    def _attendance(self) -> str:
        lines = self.family.children
        counts = lines[0].counts if lines else None
        if counts is None or not counts.possible:
            return self.say("no_attendance")
        return self.say(
            "attendance", percent=attendance(counts), day=self.say.date(self.desk.clock.today()),
            attended=counts.attended, possible=counts.possible, unauthorised=counts.unauthorised,
            missing=counts.missing,
        )  # fmt: skip

    # the family

    def _parent(self, line: AdultLine) -> str:
        link = next((link for link in line.links if link.pupil_id == self.row.pupil_id), None)
        parts = [line.person.full_name]
        if link is not None:
            known = {True: "yes", False: "no", None: "unknown"}[link.has_responsibility]
            parts += [link.relationship, self.say(f"responsibility_{known}")]
            parts += [self.say("lives_with")] if link.lives_with else []
        return _joined([*parts, *self._reached(line)])

    def _sibling(self, line: ChildLine) -> str:
        born = line.person.date_of_birth
        return _joined(
            [line.person.full_name, self.say("born_short", day=self.say.date(born)) if born else "", line.school_name]
        )

    def _others(self, professional: bool) -> Iterable[AdultLine]:
        return (line for line in self.family.others if (line.person.kind == PROFESSIONAL) is professional)

    def _other(self, line: AdultLine, *, professional: bool) -> str:
        person = line.person
        ties = [self.say.either(tie.english, tie.welsh) for tie in line.ties if tie.stands]
        own = [person.job, person.organisation] if professional else ties
        return _joined([person.full_name, *own, *self._reached(line)])

    def _reached(self, line: AdultLine) -> list[str]:
        where = [self._said(line.address)] if line.address else []
        return [*where, *(point.value for point in line.points if point.stands)]

    def _warnings(self) -> str:
        found = signs(self.session, self.desk, {self.row.pupil_id}).get(self.row.pupil_id, ())
        said = [
            self.say("marker_of", what=self.say.either(sign.english, sign.welsh), name=sign.person_name)
            if sign.person_name
            else self.say.either(sign.english, sign.welsh)
            for sign in found
        ]
        return "\n".join(part for part in (self.pupil.warning, *said) if part)

    # the concern

    def _noticed(self) -> str:
        at, place = self.say.short_instant(self.row.noticed_at), self._contact_text("place")
        if place:
            return self.say("noticed_at_place", at=at, place=place, name=self.row.recorded_by)
        return self.say("noticed", at=at, name=self.row.recorded_by)

    def _facts(self) -> str:
        seen = self._contact_text("observations")
        return self.row.facts if not seen or seen in self.row.facts else f"{self.row.facts}\n{seen}"

    def _childs_words(self) -> str:
        said = self._contact_text("childs_words")
        if not said or said in self.row.childs_words:
            return self.row.childs_words
        return f"{self.row.childs_words}\n{said}".strip()

    def _contact_text(self, name: str) -> str:
        """What the contact says from which the concern comes."""
        contact_id = self.row.contact_id
        if contact_id is None or attachments.whose_contact(self.session, contact_id) is None:
            return ""
        return str(getattr(visits.contact(self.session, contact_id), name))

    def _steps(self, *kinds: str) -> Iterable[ConcernStepRow]:
        return (step for step in self.done if step.kind in kinds)

    def _told(self, step: ConcernStepRow) -> str:
        at = self.say.short_instant(step.at)
        if not step.note:
            return self.say("told_at_bare", at=at, whom=step.whom)
        return self.say("told_at", at=at, whom=step.whom, note=step.note)

    def _parents_told(self) -> str:
        lines = []
        for step in self._steps("parents_told", "parents_not_told"):
            at = self.say.short_instant(step.at)
            lines.append(self.say(step.kind, at=at, whom=step.whom, note=step.note).strip())
        return "\n".join(lines)

    def _referrer(self) -> str:
        pack, user = self.desk.pack, self.desk.user
        return self.say(
            "referrer", name=user.full_name or user.name, service=self.say.either(pack.service_en, pack.service_cy),
            council=self.say.either(pack.council_en, pack.council_cy),
        )  # fmt: skip


def _joined(parts: Iterable[str]) -> str:
    return BETWEEN.join(part for part in parts if part)


def _age(born: dt.date, day: dt.date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
