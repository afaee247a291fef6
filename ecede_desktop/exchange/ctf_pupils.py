"""What a transfer file tells of one pupil beside marks: every code kept as it stands, nothing taken for proof."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from ecede_desktop.exchange.cells import read_day, read_school
from ecede_desktop.exchange.safe_xml import Element
from ecede_desktop.law.calendar import DAY
from ecede_desktop.law.transfer_codes import transfer_codes
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy
from ecede_desktop.records.transfers import (
    AddressLine,
    CohortLine,
    ContactLine,
    NameLine,
    PupilDetails,
    SchoolSpellLine,
)

MOST_FACTS = 200
_YEARS = range(1900, 2150)
"""Some systems write 9999 for an end that is not known."""
_LONGEST_FACT = 500
_TRUE = frozenset({"true", "1", "t", "yes", "y"})
_FALSE = frozenset({"false", "0", "f", "no", "n"})
_BS7666 = ("Locality", "Town", "PostTown", "AdministrativeArea")
# What is read into a place of its own, so that it is not told a second time among the facts.
_OWN_PLACE = frozenset({
    "UPN", "Surname", "Forename", "DOB", "Gender", "Sex", "FormerUPN", "PreferredSurname", "PreferredForename",
    "FormerSurname", "FormerForename", "LegalSurname", "LegalForename", "MiddleNames", "EnrolStatus", "Languages",
    "FSMinstance", "InCare", "SENhistory", "Address", "Phones", "Email", "Contacts", "Attendance", "SchoolHistory",
    "StageAssessments", "SuppInfo", "RegGroup",
})  # fmt: skip


def truth(text: str) -> bool | None:
    """``true``, ``1``, ``T`` and their opposites; None where nothing is said."""
    word = text.casefold()
    return True if word in _TRUE else False if word in _FALSE else None


@dataclass
class PupilReading:
    """Reads the elements of one ``<Pupil>``; what had to be left out is in ``problems``."""

    pupil: Element
    problems: list[Problem] = field(default_factory=list)

    def details(self) -> PupilDetails:
        """Everything beside who the pupil is and the marks."""
        pupil = self.pupil
        basics = pupil.first("BasicDetails") or Element("BasicDetails", pupil.line)
        facts = tuple(self._facts())
        return PupilDetails(
            middle_names=basics.says("MiddleNames") or pupil.says("MiddleNames"),
            sex=(pupil.says("Sex") or pupil.says("Gender")),
            enrol_status=basics.says("EnrolStatus"),
            former_upns=former_upns(pupil),
            names=tuple(_names(pupil, basics)),
            address=address(pupil.first("Address")),
            contacts=tuple(self._contacts()),
            phones=_phones(pupil),
            email=pupil.says("Email"),
            school_history=tuple(self._spell(school) for school in pupil.every("SchoolHistory", "School")),
            cohorts=(*self._free_meals(), *self._looked_after(), *self._needs(), *_from_facts(facts)),
            facts=facts,
        )

    def day(self, holder: Element, name: str) -> dt.date | None:
        """A day that may be missing; one that is wrong is left out and told."""
        found = holder.first(name)
        text = tidy(found.text) if found else ""
        if not text or found is None:
            return None
        day = read_day(text.split("T")[0])
        if isinstance(day, dt.date) and day.year in _YEARS:
            return day
        self._left_out(found.line, name, text, "a day")
        return None

    def _left_out(self, line: int, name: str, value: str, wanted: str) -> None:
        self.problems.append(problem(line, name, value[:80], "ctf_value_left_out", wanted=wanted))

    # Contacts

    def _contacts(self) -> list[ContactLine]:
        contacts = [self._contact(one) for one in self.pupil.every("Contacts", "Contact")]
        orders = [c.order for c in contacts]
        doubtful = sum(1 for order in orders if order == 0 or orders.count(order) > 1)
        if doubtful and len(contacts) > 1:
            found = self.pupil.first("Contacts")
            line = found.line if found else self.pupil.line
            self.problems.append(problem(line, "Order", "", "ctf_contact_order", count=doubtful))
        return sorted(contacts, key=lambda c: (c.order == 0, c.order))

    def _contact(self, one: Element) -> ContactLine:
        order = one.says("Order")
        number = int(order) if order.isascii() and order.isdigit() and len(order) < 4 else 0
        if order and not order.isdigit():
            self._left_out(one.line, "Order", order, "a number")
        as_pupil = truth(one.says("Address", "AddressAsPupil")) is True
        return ContactLine(
            order=number,
            title=one.says("Title"),
            surname=one.says("Surname"),
            forename=one.says("Forename"),
            relationship=one.says("Relationship"),
            responsibility=truth(one.says("Responsibility")),
            address=None if as_pupil else address(one.first("Address")),
            address_as_pupil=as_pupil,
            phones=_phones(one),
            email=one.says("Email"),
        )

    def _spell(self, school: Element) -> SchoolSpellLine:
        return SchoolSpellLine(
            school_number=school_number(school),
            school_name=school.says("SchoolName"),
            entry=self.day(school, "EntryDate"),
            leaving=self.day(school, "LeavingDate"),
            leaving_reason=school.says("LeavingReason"),
            last=truth(school.says("LastSchool")),
        )

    # Groups

    def _free_meals(self) -> list[CohortLine]:
        return [
            CohortLine("efsm", self.day(one, "FSMstartDate"), self.day(one, "FSMendDate"), one.says("UKcountry"))
            for one in self.pupil.every("FSMhistory", "FSMinstance")
        ]

    def _looked_after(self) -> list[CohortLine]:
        care = self.pupil.first("LookedAfter")
        if care is None or truth(care.says("InCare")) is not True:
            return []
        return [CohortLine("looked_after", raw=care.says("CareAuthority"))]

    def _needs(self) -> list[CohortLine]:
        """Each provision lasts to the day before the next one starts."""
        found = [
            (self.day(one, "StartDate"), one.says("SENprovision")) for one in self.pupil.every("SENhistory", "SEN")
        ]
        dated = sorted((one for one in found if one[0]), key=lambda one: one[0] or dt.date.min)
        undated = [one for one in found if one[0] is None]
        ends: list[dt.date | None] = [start - DAY for start, _ in dated[1:] if start]
        lines = [CohortLine("aln", start, end, code) for (start, code), end in zip(dated, [*ends, None], strict=False)]
        lines += [CohortLine("aln", None, None, code) for _, code in undated]
        return [line for line in lines if line.raw not in transfer_codes().no_need]

    # Facts

    def _facts(self) -> list[tuple[str, str]]:
        names = transfer_codes().facts
        found: list[tuple[str, str]] = []

        def take(element: Element, path: str) -> None:
            for child in element.children:
                if child.name in _OWN_PLACE:
                    continue
                if child.children:
                    take(child, f"{path}{child.name}/" if child.name not in _GROUPS else "")
                elif text := tidy(child.text):
                    name = names.get(child.name) or path + child.name
                    found.append((name, text[:_LONGEST_FACT]))

        take(self.pupil, "")
        found += self._languages()
        for need in self.pupil.every("SENhistory", "SENneeds", "SENneed"):
            found.append(("sen_need", need.says("SENtype")))
        if (provision := self._latest_provision()) is not None:
            found.append(("sen_provision", provision))
        return [fact for fact in found if fact[1]][:MOST_FACTS]

    def _languages(self) -> list[tuple[str, str]]:
        rows = [
            (one.says("LanguageType"), one.says("Language"))
            for one in self.pupil.every("BasicDetails", "Languages", "Type")
        ]
        return [("language" if kind in ("", "F") else f"language_{kind}", code) for kind, code in rows]

    def _latest_provision(self) -> str | None:
        rows = self.pupil.every("SENhistory", "SEN")
        return max(rows, key=lambda one: one.says("StartDate")).says("SENprovision") if rows else None


_GROUPS = frozenset({"BasicDetails", "NAWdetails", "Disabilities", "FSMhistory", "LookedAfter"})


def former_upns(pupil: Element) -> tuple[str, ...]:
    """Former UPNs as the file has them, each once."""
    rows = pupil.every("BasicDetails", "FormerUPN") + pupil.every("FormerUPN")
    return tuple(dict.fromkeys(text for one in rows if (text := tidy(one.text).replace(" ", "").upper())))


def school_number(holder: Element) -> str:
    """The seven digits of LEA and Estab; empty where they are unknown (XXX, MMM, LLLL) or missing."""
    number = read_school(f"{holder.says('LEA')}{holder.says('Estab')}", "")
    return number if isinstance(number, str) else ""


def address(found: Element | None) -> AddressLine | None:
    """An address in either of its two forms."""
    if found is None:
        return None
    structured = found.first("BS7666Address")
    if structured is not None:
        street = " ".join(filter(None, (structured.says("PAON"), structured.says("Street"))))
        lines = [structured.says("SAON"), street, *(structured.says(name) for name in _BS7666)]
    else:
        lines = [tidy(line.text) for line in (found.first("AddressLines") or found).children if "Line" in line.name]
    lines.append(found.says("County"))
    uprn = (structured or found).says("UniquePropertyReferenceNumber")
    postcode = found.says("PostCode") or found.says("Zip")
    kept = tuple(_once(lines))
    return AddressLine(kept, postcode, uprn) if kept or postcode or uprn else None


def _once(lines: Iterable[str]) -> Iterable[str]:
    """Lines that say something new: the post town is often the town in capitals, the county the authority."""
    seen = set()
    for line in lines:
        if line and line.casefold() not in seen:
            seen.add(line.casefold())
            yield line


def _phones(holder: Element) -> tuple[tuple[str, str], ...]:
    rows = holder.every("Phones", "Phone")
    return tuple((one.says("TelephoneType"), one.says("PhoneNo")) for one in rows if one.says("PhoneNo"))


def _names(pupil: Element, basics: Element) -> list[NameLine]:
    """Other names, where they are others."""
    known = {(pupil.says("Surname"), pupil.says("Forename"))}
    found = []
    for kind in ("Legal", "Preferred", "Former"):
        surname, forename = basics.says(f"{kind}Surname"), basics.says(f"{kind}Forename")
        whole = (surname or pupil.says("Surname"), forename or pupil.says("Forename"))
        if (surname or forename) and whole not in known:
            known.add(whole)
            found.append(NameLine(kind.lower(), surname, forename))
    return found


def _from_facts(facts: Iterable[tuple[str, str]]) -> list[CohortLine]:
    return [
        CohortLine(rule.cohort, raw=code)
        for rule in transfer_codes().cohorts
        for fact, code in facts
        if fact == rule.fact and code in rule.codes
    ]
