"""How like two records are that may be of one person: each part by itself, weighed by the council's own points."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product

from ecede_desktop.law.citations import Citation

Hear = Callable[[str], str]
"""The sound of a folded word; empty where it has none."""
KINDS = ("pupil", "parent", "person")

NAMES = (
    "names_same", "names_sound", "names_part", "names_pet", "names_swapped", "names_slip", "names_initial",
    "names_family_only", "names_given_only", "names_different",
)  # fmt: skip
PARTS = (
    *NAMES, "birth_same", "birth_swapped", "birth_slip", "birth_different", "birth_unknown", "sex_different",
    "upn_same", "upn_slip", "upn_two_valid", "address_same", "postcode_same", "phone_same", "email_same",
    "family_shared", "could_be_twins",
)  # fmt: skip
_SLIP_LETTERS = 5
"""A name shorter than that with one letter changed is another name: Elsa is not Ella."""


class Strength(StrEnum):
    """How much two records look like one."""

    NONE = "none"
    POSSIBLE = "possible"
    STRONG = "strong"


@dataclass(frozen=True)
class FullName:
    """A name as it is compared: folded words without apostrophes, and as it is written."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    written: str


@dataclass(frozen=True)
class Likened:
    """What is compared of one record. The first name is the one in use; the others are known as, former and alias."""

    names: tuple[FullName, ...]
    born: dt.date | None = None
    sex: str = ""
    upn: str = ""
    upn_identifies: bool = False
    """Valid: a temporary one, or one that was only accepted, is what a second record usually has."""
    other_upns: frozenset[str] = frozenset()
    address: str = ""
    """Folded lines and postcode on one line."""
    postcode: str = ""
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    family: frozenset[object] = frozenset()
    """Who makes them family: the parents of a pupil, the children of a parent."""


@dataclass(frozen=True)
class Point:
    """What one part is worth, for each kind of record, and the council's words for it."""

    key: str
    english: str
    welsh: str
    worth: Mapping[str, int]
    citation: Citation


@dataclass(frozen=True)
class LikenessRules:
    """Points and cut-offs as they hold on one day."""

    points: Mapping[str, Point]
    cut_offs: Mapping[Strength, Mapping[str, int]]
    pet_names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """For each given name the groups of names that stand for each other and hold it."""
    particles: frozenset[str] = frozenset()
    """Words that a family name is written with or without: ap, ferch, mac."""

    def worth(self, key: str, kind: str) -> int:
        """Points of a part for a kind of record; a part that is worth nothing on the day has none."""
        point = self.points.get(key)
        return point.worth.get(kind, 0) if point is not None else 0


@dataclass(frozen=True)
class LikenessPart:
    """One thing that speaks for or against it, with what stands on either side."""

    key: str
    points: int
    ours: str = ""
    theirs: str = ""


@dataclass(frozen=True)
class Likeness:
    """How like two records are, part by part; a person decides whether they are one."""

    strength: Strength
    points: int
    parts: tuple[LikenessPart, ...]


@dataclass(frozen=True)
class _Names:
    key: str
    ours: FullName
    theirs: FullName


def likeness(one: Likened, two: Likened, kind: str, rules: LikenessRules, hear: Hear) -> Likeness:
    """Compare two records of a kind (policy pack, ``likeness.toml``).

    Different forenames are never likely the same, however much else agrees: twins have all else in common. Two UPNs
    that both identify, and twins whose forenames only sound alike, are never more than possible.
    """
    names = _names(one, two, kind, rules, hear)
    found = [LikenessPart(names.key, rules.worth(names.key, kind), names.ours.written, names.theirs.written)]
    for key, ours, theirs in (*_birth(one, two), *_upn(one, two), *_places(one, two)):
        found.append(LikenessPart(key, rules.worth(key, kind), ours, theirs))
    keys = {part.key for part in found}
    if _could_be_twins(names.key, keys):
        found.append(LikenessPart("could_be_twins", rules.worth("could_be_twins", kind)))
        keys.add("could_be_twins")
    points = sum(part.points for part in found)
    return Likeness(_strength(points, keys, kind, rules), points, tuple(found))


def _strength(points: int, keys: set[str], kind: str, rules: LikenessRules) -> Strength:
    if "names_different" in keys and "upn_same" not in keys:
        return Strength.NONE
    if Strength.POSSIBLE not in rules.cut_offs or points < rules.cut_offs[Strength.POSSIBLE][kind]:
        return Strength.NONE
    strong = Strength.STRONG in rules.cut_offs and points >= rules.cut_offs[Strength.STRONG][kind]
    capped = keys & {"upn_two_valid", "could_be_twins", "names_different"}
    return Strength.STRONG if strong and not capped else Strength.POSSIBLE


def _could_be_twins(names: str, keys: set[str]) -> bool:
    """Born on one day into one home, with forenames that are not the same word: Siân and Siôn sound alike."""
    home = keys & {"address_same", "postcode_same", "family_shared"}
    return names in {"names_sound", "names_part", "names_slip"} and "birth_same" in keys and bool(home)


# names


def _names(one: Likened, two: Likened, kind: str, rules: LikenessRules, hear: Hear) -> _Names:
    """The pair of names that speaks most for it."""
    pairs = [
        _Names(_name_pair(ours, theirs, rules, hear), ours, theirs) for ours, theirs in product(one.names, two.names)
    ]
    return max(pairs, key=lambda pair: rules.worth(pair.key, kind))


def _name_pair(ours: FullName, theirs: FullName, rules: LikenessRules, hear: Hear) -> str:
    straight = _straight(ours, theirs, rules, hear)
    if straight in {"names_different", "names_given_only"} and _swapped(ours, theirs, hear):
        return "names_swapped"
    return straight


def _straight(ours: FullName, theirs: FullName, rules: LikenessRules, hear: Hear) -> str:
    family = _family(ours.family, theirs.family, rules.particles, hear)
    given = _given(ours.given, theirs.given, rules.pet_names, hear)
    if given == "different":
        return "names_different"
    if family == "different":
        return "names_given_only" if given in {"same", "sound", "pet"} else "names_different"
    if given == "unknown":
        return "names_family_only"
    if "slip" in (given, family):
        return "names_slip"
    if given in {"initial", "pet"}:
        return f"names_{given}"
    return {"same": "names_same", "part": "names_part"}.get(_worse(given, family), "names_sound")


def _worse(given: str, family: str) -> str:
    order = ("same", "sound", "part")
    return order[max(order.index(given), order.index(family))]


def _given(
    ours: tuple[str, ...], theirs: tuple[str, ...], pets: Mapping[str, frozenset[str]], hear: Hear
) -> str:  # fmt: skip
    """same, sound, pet, slip, initial, unknown or different; what follows the first forename settles nothing."""
    if not ours or not theirs:
        return "unknown"
    one, two = ours[0], theirs[0]
    if one == two or "".join(ours) == "".join(theirs):
        return "same"
    if 1 in (len(one), len(two)):
        return "initial" if one[0] == two[0] else "different"
    if _sounds(one, two, hear):
        return "sound"
    if pets.get(one, frozenset()) & pets.get(two, frozenset()):
        return "pet"
    return "slip" if _one_slip(one, two) else "different"


def _family(ours: tuple[str, ...], theirs: tuple[str, ...], particles: frozenset[str], hear: Hear) -> str:
    """same, sound, part (one half of a double-barrelled name, or with and without ap), slip or different."""
    if not ours or not theirs:
        return "part"
    one, two = "".join(ours), "".join(theirs)
    if one == two:
        return "same"
    if _sounds(one, two, hear):
        return "sound"
    mine, yours = (tuple(word for word in words if word not in particles) for words in (ours, theirs))
    few, many = sorted((mine, yours), key=len)
    if few and all(any(word == other or _sounds(word, other, hear) for other in many) for word in few):
        return "part"
    return "slip" if _one_slip(one, two) else "different"


def _swapped(ours: FullName, theirs: FullName, hear: Hear) -> bool:
    """Whether forename and surname change places, as in a spreadsheet whose columns were mistaken."""
    if not all((ours.given, ours.family, theirs.given, theirs.family)):
        return False
    crossed = ((ours.given, theirs.family), (ours.family, theirs.given))
    return all("".join(a) == "".join(b) or _sounds("".join(a), "".join(b), hear) for a, b in crossed)


def _sounds(one: str, two: str, hear: Hear) -> bool:
    heard = hear(one)
    return bool(heard) and heard == hear(two)


def _one_slip(one: str, two: str) -> bool:
    """Whether one letter was added, left out or changed, or two beside each other change places."""
    short, long = sorted((one, two), key=len)
    if len(long) < _SLIP_LETTERS or len(long) - len(short) > 1:
        return False
    if len(short) < len(long):
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    apart = [at for at, (a, b) in enumerate(zip(short, long, strict=True)) if a != b]
    return len(apart) == 1 or _crossed(short, long, apart)


def _crossed(one: str, two: str, apart: list[int]) -> bool:
    """Whether two neighbours change places and nothing else."""
    return (
        len(apart) == 2
        and apart[1] == apart[0] + 1
        and (one[apart[0]], one[apart[1]]) == (two[apart[1]], two[apart[0]])
    )


# birth, UPN, address

Told = Iterator[tuple[str, str, str]]


def _birth(one: Likened, two: Likened) -> Told:
    if one.born is None or two.born is None:
        if one.born is not two.born:
            yield "birth_unknown", _day(one.born), _day(two.born)
    else:
        yield birth_part(one.born, two.born), _day(one.born), _day(two.born)
    if one.sex and two.sex and one.sex != two.sex:
        yield "sex_different", one.sex, two.sex


def birth_part(one: dt.date, two: dt.date) -> str:
    """Which part two known days of birth are: the same, day and month swapped, one digit off, or different."""
    if one == two:
        return "birth_same"
    if (one.year, one.month, one.day) == (two.year, two.day, two.month):
        return "birth_swapped"
    off = sum(a != b for a, b in zip(one.isoformat(), two.isoformat(), strict=True))
    return "birth_slip" if off == 1 else "birth_different"


def _day(value: dt.date | None) -> str:
    return value.isoformat() if value is not None else ""


def _upn(one: Likened, two: Likened) -> Told:
    """A UPN kept from before counts as the one in use; two that both identify speak against it."""
    mine, yours = one.other_upns | {one.upn} - {""}, two.other_upns | {two.upn} - {""}
    if mine & yours:
        yield "upn_same", one.upn, two.upn
    elif one.upn_identifies and two.upn_identifies:
        yield "upn_two_valid", one.upn, two.upn
    elif one.upn and two.upn and _one_slip(one.upn, two.upn):
        yield "upn_slip", one.upn, two.upn


def _places(one: Likened, two: Likened) -> Told:
    if one.address and one.address == two.address:
        yield "address_same", "", ""
    elif one.postcode and one.postcode == two.postcode:
        yield "postcode_same", one.postcode, two.postcode
    for key, mine, yours in (("phone_same", one.phones, two.phones), ("email_same", one.emails, two.emails)):
        if both := mine & yours:
            yield key, min(both), min(both)
    if one.family & two.family:
        yield "family_shared", "", ""
