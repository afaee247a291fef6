"""Why two records look like one person, in the council's own words and the language that is spoken now."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.likeness import Likeness, LikenessPart, LikenessRules, Strength
from ecede_desktop.records.duplicates import PersonBrief
from ecede_desktop.ui import i18n, school_names, wording

translate = QCoreApplication.translate
_BIRTHS = frozenset({"birth_same", "birth_swapped", "birth_slip", "birth_different", "birth_unknown"})


def strength(value: Strength) -> str:
    """How much two look alike, in words."""
    if value is Strength.STRONG:
        return translate("Likeness", "Very like")
    return translate("Likeness", "Possibly the same")


def part_words(part: LikenessPart, rules: LikenessRules) -> str:
    """One part with what stands on either side, where that says more."""
    point = rules.points.get(part.key)
    words = part.key if point is None else point.welsh if i18n.language() == "cy" else point.english
    ours, theirs = (_shown(part.key, value) for value in (part.ours, part.theirs))
    if part.key in ("sex_different", "names_same") or not (ours or theirs):
        return words
    if ours == theirs:
        return translate("Likeness", "{words}: {value}").format(words=words, value=ours)
    nothing = translate("Likeness", "not known")
    return translate("Likeness", "{words}: {one} and {other}").format(
        words=words, one=ours or nothing, other=theirs or nothing
    )


def why(likeness: Likeness, rules: LikenessRules) -> str:
    """Every part, one after the other."""
    return "; ".join(part_words(part, rules) for part in likeness.parts)


def told_apart(person: PersonBrief) -> str:
    """A record in one line: name, birth, school or children, case."""
    return " · ".join(part for part in (person.name, *facts_of(person)) if part)


def facts_of(person: PersonBrief) -> tuple[str, ...]:
    """What tells a record apart from another of the same name."""
    born = person.date_of_birth
    return (
        person.upn,
        translate("Likeness", "born {day}").format(day=wording.day(born)) if born else "",
        detail(person),
        person.phone,
        person.case_reference,
    )


def detail(person: PersonBrief) -> str:
    """Year and school of a pupil; the children of a parent; the work of anybody else."""
    if person.kind != "pupil" or not person.detail:
        return person.detail
    year, found, school = person.detail.partition(" · ")
    if not found:
        return school_names.own(person.detail)
    return f"{wording.year_group(year)} · {school_names.own(school)}"


def _shown(key: str, value: str) -> str:
    if key in _BIRTHS and value:
        return wording.day(dt.date.fromisoformat(value))
    return value
