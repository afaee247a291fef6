"""Cards of the people of a family: children with school and attendance, adults, relatives, households."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.families import AdultLine, CaseLine, ChildLine, ParentLinkRow
from ecede_desktop.records.markers import MarkerSign
from ecede_desktop.records.people import NeedRow, Whom
from ecede_desktop.records.ties import HouseholdRow, MemberRow, TieRow
from ecede_desktop.ui import address_words, i18n, marker_words, person_words, school_names, wording
from ecede_desktop.ui.navigation import Place, parse
from ecede_desktop.ui.person_asking import PersonAsking
from ecede_desktop.ui.tie_work import TieWork
from ecede_desktop.ui.widgets.section import Act, fact_card

translate = QCoreApplication.translate
Go = Callable[[Place], object]
Lines = Iterator[tuple[str, str]]


class FamilyCards:
    """Makes the cards; ``go`` leads to the page of a person or to a case."""

    def __init__(self, pack: PolicyPack, today: dt.date, work: TieWork, go: Go) -> None:
        self._pack, self._today, self._work, self._go = pack, today, work, go

    def child(self, line: ChildLine, *, more: Iterable[tuple[str, str]] = (), itself: bool = False) -> QWidget:
        """A child with school, year, attendance of this school year, case and warnings."""
        acts = [self.page(line.person.whom, line.person.full_name)] if not itself else []
        if line.case is not None:
            acts.append(self._open_case(line.case))
        lines = [*self._child_lines(line, itself=itself), *more]
        return fact_card(line.person.full_name, lines, acts, icon_name="person")

    def _child_lines(self, line: ChildLine, *, itself: bool) -> Lines:
        why = translate("FamilyCards", "This child") if itself else ", ".join(_reasons(line))
        yield why, "muted"
        yield from _warned(line.markers)
        if line.school_name:
            yield f"{wording.year_group(line.year_group)} · {school_names.own(line.school_name)}", ""
            yield attendance_words(line.counts), ""
        else:
            yield translate("FamilyCards", "At no school that we know"), ""
        born = person_words.born(line.person)
        if line.person.date_of_birth is not None:
            years = _age(line.person.date_of_birth, self._today)
            born = translate("FamilyCards", "{born} ({age} years old)").format(born=born, age=years)
        yield born, ""
        if line.case is not None:
            yield self.case_words(line.case), ""

    def adult(self, line: AdultLine) -> QWidget:
        """An adult with what they are to each child, language, how to reach them, needs and warnings."""
        person = line.person
        job = " · ".join(part for part in (person.job, person.organisation) if part)
        lines = [(job, ""), *_warned(line.markers), *self._adult_lines(line)]
        acts = [self.page(person.whom, person.full_name)]
        return fact_card(person.full_name, lines, acts, icon_name="parent" if line.links else "person")

    def _adult_lines(self, line: AdultLine) -> Lines:
        for tie in line.ties:
            yield tie_words(tie), ""
        for link in line.links:
            yield link_words(link), "" if link.has_responsibility is not None else "warning"
        if line.person.pupil_id is not None:
            yield translate("FamilyCards", "Is also recorded as a pupil"), "muted"
        if line.links or line.language is not None:
            said = person_words.answer(line.language) if line.language else wording.language("not_asked")
            text = translate("FamilyCards", "Language: {language}").format(language=said)
            yield text, "" if line.language else "warning"
        for need in line.needs:
            yield self.need_words(need), ""
        for point in line.points:
            served = translate("FamilyCards", "{value} (may be served here)").format(value=point.value)
            yield served if point.may_be_served else point.value, ""
        yield address_words.current(line.address), ""

    def need_words(self, need: NeedRow) -> str:
        """What somebody needs to be told things."""
        words = person_words.own(self._work.policy.need(need.need), need.need)
        if not need.note:
            return words
        return translate("FamilyCards", "{need}: {note}").format(need=words, note=need.note)

    def tie(self, row: TieRow) -> QWidget:
        """What somebody is to the person on the page."""
        lines = [(_said(row), ""), (person_words.known_span(row.from_date, row.to_date), "")]
        if row.withdrawn_at is not None:
            lines.append((person_words.withdrawn(row.withdrawn_reason, row.withdrawn_at), "warning"))
        lines.append((person_words.told(row.source, row.recorded_by, row.recorded_at), "small"))
        acts = [self.page(row.other.whom, row.other.full_name)]
        if row.withdrawn_at is None:
            acts += _ends(self._work, "tie", row, row.other.full_name)
        return fact_card(row.other.full_name, lines, acts, icon_name="person")

    def household(self, row: HouseholdRow, offered: Sequence[tuple[Whom, str]] = ()) -> QWidget:
        """Who lives together, and who left."""
        lines = [(row.one_line, ""), (row.note, ""), *(_member_line(member) for member in row.members)]
        words = translate("FamilyCards", "Add who lives there")
        name = row.label or row.one_line
        acts: list[Act] = [(words, f"{words}: {name}", lambda: self._work.add_member(row, offered))]
        if any(member.stands for member in row.members):
            left = translate("FamilyCards", "Somebody does not live there")
            acts.append((left, f"{left}: {name}", lambda: self._work.change_member(row)))
            wrong = translate("FamilyCards", "Correct the name or address")
            acts.append((wrong, f"{wrong}: {name}", lambda: self._work.correct_household(row)))
        return fact_card(name, lines, acts, icon_name="home_visit")

    def case(self, row: CaseLine) -> QWidget:
        """A case of the pupil."""
        return fact_card(row.reference, [(self.case_words(row), "")], [self._open_case(row)], icon_name="case")

    def case_words(self, row: CaseLine) -> str:
        """How a case stands."""
        stage = wording.stage_name(self._pack.ladder, row.stage)
        if row.closed_on is not None:
            said = translate("FamilyCards", "Case {reference} closed on {day}")
            return said.format(reference=row.reference, day=i18n.format_day(row.closed_on))
        said = translate("FamilyCards", "Open case {reference}: {stage} · {officer}")
        return said.format(reference=row.reference, stage=stage, officer=row.officer_name)

    def page(self, whom: Whom, name: str) -> Act:
        """Leads to the page of a person."""
        said = translate("FamilyCards", "Open the page of {name}").format(name=name)
        return translate("FamilyCards", "Open the page"), said, lambda: self._go(parse(whom.place))

    def _open_case(self, row: CaseLine) -> Act:
        words = translate("FamilyCards", "Open the case {reference}").format(reference=row.reference)
        return words, words, lambda: self._go(Place("case", row.reference))


def attendance_words(counts: Counts | None) -> str:
    """The figure of this school year with its counts and the sessions without a mark."""
    if counts is None or not counts.expected:
        return translate("FamilyCards", "No sessions this school year")
    said = translate("FamilyCards", "{percent} attendance this school year: {attended} of {possible} sessions")
    text = said.format(percent=wording.percent(attendance(counts)), attended=counts.attended, possible=counts.possible)
    if counts.missing:
        missing = translate("FamilyCards", "{count} without a mark").format(count=counts.missing)
        return f"{text} · {missing}"
    return text


def link_words(link: ParentLinkRow) -> str:
    """What a parent is to one child, in one line."""
    parts = [
        link.relationship,
        person_words.yes_no(
            link.has_responsibility,
            translate("FamilyCards", "has parental responsibility"),
            translate("FamilyCards", "has no parental responsibility"),
            translate("FamilyCards", "parental responsibility not known"),
        ),
        person_words.yes_no(
            link.has_care, translate("FamilyCards", "has care"), translate("FamilyCards", "has no care"), ""
        ),
        person_words.yes_no(
            link.lives_with,
            translate("FamilyCards", "the child lives with them"),
            translate("FamilyCards", "the child does not live with them"),
            "",
        ),
    ]
    if link.contact_order:
        parts.append(translate("FamilyCards", "contact {number}").format(number=link.contact_order))
    said = translate("FamilyCards", "{child}: {what}")
    return said.format(child=link.pupil_name, what=" · ".join(part for part in parts if part))


def tie_words(row: TieRow) -> str:
    """What somebody is to whom."""
    said = translate("FamilyCards", "To {name}: {what}")
    return said.format(what=_said(row), name=row.other.full_name)


def _said(row: TieRow) -> str:
    return row.welsh if i18n.language() == "cy" else row.english


def _reasons(line: ChildLine) -> Iterator[str]:
    words = {
        "parent": translate("FamilyCards", "Same parent"),
        "household": translate("FamilyCards", "Lives in the same home"),
    }
    yield from dict.fromkeys(_said(tie) for tie in line.ties)
    yield from (words[reason] for reason in line.reasons if reason in words)
    if not line.ties and line.reasons == ("tie",):
        yield translate("FamilyCards", "Of the family")


def _warned(signs: Sequence[MarkerSign]) -> Lines:
    if said := marker_words.in_sight("", signs):
        yield translate("FamilyCards", "Warning: {words}").format(words=said), "warning"


def _member_line(member: MemberRow) -> tuple[str, str]:
    days = person_words.known_span(member.from_date, member.to_date)
    said = f"{member.person.full_name} · {days}" if days else member.person.full_name
    if member.withdrawn_at is not None:
        return f"{said} · {person_words.withdrawn(member.withdrawn_reason, member.withdrawn_at)}", "small"
    return said, "" if member.stands else "small"


def _ends(work: PersonAsking, kind: str, row: TieRow, what: str) -> Iterator[Act]:
    end, never = translate("FamilyCards", "Say when it ended"), translate("FamilyCards", "It was never so")
    if row.to_date is None:
        yield end, f"{end}: {what}", lambda: work.end(kind, row.id, what)
    yield never, f"{never}: {what}", lambda: work.withdraw(kind, row.id, what)


def _age(born: dt.date, today: dt.date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
