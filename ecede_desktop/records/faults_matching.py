"""Faults of a file beside what the store holds, found while its pupils are matched: (wrong, right, whether refused)."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str, bool]] = {
    "pupil_twice": (
        "{name} (line {first_line}) and {other} are the same pupil of the store.",
        "One pupil of the file for each pupil of the school: correct the UPN or the name of one of them.",
        True,
    ),
    "pupil_not_identified": (
        "There is no UPN, and nothing else in the file says for certain who this is.",
        "The pupil's UPN; or the name and date of birth; or a number of the school's own system that came with a "
        "UPN before.",
        True,
    ),
    "two_upns": (
        "{name} may be the same pupil as {other}, who has the UPN {upn}: the same {same}.",
        "Different UPNs are different pupils until a person decides; it is kept as a difference to settle.",
        False,
    ),
    "known_otherwise": (
        "{name} was known by the {rung}, not by the UPN.",
        "Look whether it is the same pupil.",
        False,
    ),
    "upn_found": (
        "{name} had {held} and now has the UPN {found}.",
        "The earlier one is kept beside it.",
        False,
    ),
    "few_known": (
        "Only {known} of the {count} pupils of this file are known at {school}: it may be another school's file, or "
        "another year's.",
        "Look at the school and the year; accept it if the file is right.",
        True,
    ),
    "pupils_elsewhere": (
        "{together} of the {count} pupils of this file are marked present at {other} in the same sessions: it may be "
        "the file of {other}, or {school} may be its new number.",
        "Look at the school. Where it has a new number, record that under Schools first; accept it if these pupils "
        "really are at both.",
        True,
    ),
    "pupil_vanished": (
        "{count} pupils of {school} whom the store has marks of are not in this file.",
        "They stay as they are; look at the differences.",
        False,
    ),
}
