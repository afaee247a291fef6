"""Differences in words: their kinds, and the sentence of each in the language that is spoken now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ecede_desktop.records.differences import SENTENCES, sentence
from ecede_desktop.ui import i18n

CONTEXT = "differences"
SAID = {
    "new_pupil": QT_TRANSLATE_NOOP("differences", "{name} is new at {school}."),
    "leaver": QT_TRANSLATE_NOOP(
        "differences", "{school} says that {name} left on {left}; the store has no day of leaving."
    ),
    "moved": QT_TRANSLATE_NOOP("differences", "{name} was at {before} and is now in the register of {school}."),
    "two_schools": QT_TRANSLATE_NOOP(
        "differences", "{name} is in the registers of {before} and of {school} at the same time."
    ),
    "name_changed": QT_TRANSLATE_NOOP("differences", "The store has {held}, the file of {school} {found}."),
    "birth_changed": QT_TRANSLATE_NOOP(
        "differences", "The store has {name}’s date of birth as {held}, the file of {school} as {found}."
    ),
    "changed_marks": QT_TRANSLATE_NOOP(
        "differences", "Changed marks of {name} at {school}: {count}, up to {late} days afterwards."
    ),
    "blanked": QT_TRANSLATE_NOOP(
        "differences",
        "The file of {school} leaves sessions of {name} blank that have marks: {count}, from {first} to {last}; "
        "the marks stay.",
    ),
    "vanished": QT_TRANSLATE_NOOP(
        "differences", "{name} is not in the file of {school} any more; the last mark held is of {last}."
    ),
    "two_upns": QT_TRANSLATE_NOOP(
        "differences",
        "{name} ({upn}) may be the same pupil as {other} ({other_upn}): different UPNs, the same {same}.",
    ),
    "upn_found": QT_TRANSLATE_NOOP("differences", "{name} had {held} and now has the UPN {found} ({rung})."),
    "not_identified": QT_TRANSLATE_NOOP(
        "differences", "{name} came without a UPN and was known by nothing else; a pupil without a UPN was added."
    ),
    "totals": QT_TRANSLATE_NOOP(
        "differences", "The sums in the file of {school} for {name} in {year} differ from its marks: {sums}."
    ),
    "totals_alone": QT_TRANSLATE_NOOP(
        "differences", "The file gives sums for {name} at {school} in {year}, but no marks: {sums}."
    ),
}
"""The sentences of ``records.differences``, gathered here for the catalogue; a test holds them alike."""
KINDS = {
    "new_pupil": QT_TRANSLATE_NOOP("differences", "New pupil"),
    "leaver": QT_TRANSLATE_NOOP("differences", "Leaver"),
    "moved": QT_TRANSLATE_NOOP("differences", "Moved"),
    "two_schools": QT_TRANSLATE_NOOP("differences", "At two schools"),
    "name_changed": QT_TRANSLATE_NOOP("differences", "Other name"),
    "birth_changed": QT_TRANSLATE_NOOP("differences", "Other date of birth"),
    "changed_marks": QT_TRANSLATE_NOOP("differences", "Changed marks"),
    "blanked": QT_TRANSLATE_NOOP("differences", "Left blank"),
    "vanished": QT_TRANSLATE_NOOP("differences", "Vanished from the file"),
    "two_upns": QT_TRANSLATE_NOOP("differences", "Two UPNs"),
    "upn_found": QT_TRANSLATE_NOOP("differences", "UPN found"),
    "not_identified": QT_TRANSLATE_NOOP("differences", "Without a UPN"),
    "totals": QT_TRANSLATE_NOOP("differences", "Sums differ"),
    "totals_alone": QT_TRANSLATE_NOOP("differences", "Sums alone"),
}
_RUNGS = {
    "former UPN": QT_TRANSLATE_NOOP("differences", "former UPN"),
    "number of the school's own system": QT_TRANSLATE_NOOP("differences", "number of the school's own system"),
    "ULN": QT_TRANSLATE_NOOP("differences", "ULN"),
    "date of birth, name and postcode": QT_TRANSLATE_NOOP("differences", "date of birth, name and postcode"),
    "date of birth, name and school": QT_TRANSLATE_NOOP("differences", "date of birth, name and school"),
    "date of birth and name": QT_TRANSLATE_NOOP("differences", "date of birth and name"),
}


def kind_words(kind: str) -> str:
    """What kind of difference it is."""
    return QCoreApplication.translate(CONTEXT, str(KINDS[kind])) if kind in KINDS else kind


def difference_sentence(kind: str, facts: Mapping[str, Any]) -> str:
    """The difference in a sentence; English where the catalogue or a fact is missing."""
    if i18n.language() == "en" or kind not in SENTENCES or kind not in SAID:
        return sentence(kind, facts)
    said = QCoreApplication.translate(CONTEXT, str(SAID[kind]))
    told = {name: _fact(name, value) for name, value in facts.items()}
    try:
        return said.format_map(told)
    except (KeyError, IndexError, ValueError):
        return sentence(kind, facts)


def _fact(name: str, value: object) -> object:
    if name in ("rung", "same") and value in _RUNGS:
        return QCoreApplication.translate(CONTEXT, str(_RUNGS[str(value)]))
    return value
