"""A genogram: people by generation, couples, children and homes, as it is drawn and as it is read line by line."""

from __future__ import annotations

from dataclasses import dataclass, field

from ecede_desktop.records.pictures import NONE, PictureWords, Table

UNIONS = ("married", "partner", "separated", "divorced", "former_partner", "parents")
"""How a couple is drawn; ``parents``: they have a child, and nothing is recorded of what they are to each other."""
DESCENTS = ("birth", "adopted", "foster", "step", "guardian")
SEXES = ("male", "female", "")


@dataclass(frozen=True)
class GenogramWords:
    """What a genogram says beside names, in the language of its reader."""

    title: str = "Family of {name}"
    generations: tuple[tuple[int, str], ...] = ((-2, "Grandparents"), (-1, "Parents"), (0, "Children"), (1, "Next"))
    others: str = "Others and professionals"
    generation: str = "Generation"
    name: str = "Name"
    sex: str = "Sex"
    sexes: tuple[tuple[str, str], ...] = (("male", "male"), ("female", "female"), ("", "not recorded"))
    born: str = "Born"
    ties: str = "What they are"
    details: str = "School and case"
    home: str = "Home"
    born_on: str = "b. {year}"
    died: str = "d. {year}"
    has_died: str = "Died {year}"
    unions: tuple[tuple[str, str], ...] = (
        ("married", "married to {name}"),
        ("partner", "partner of {name}"),
        ("separated", "separated from {name}"),
        ("divorced", "divorced from {name}"),
        ("former_partner", "former partner of {name}"),
        ("parents", "parent together with {name}"),
    )
    descents: tuple[tuple[str, str], ...] = (
        ("birth", "parent of {name}"),
        ("adopted", "adoptive parent of {name}"),
        ("foster", "foster carer of {name}"),
        ("step", "step-parent of {name}"),
        ("guardian", "guardian of {name}"),
    )
    home_of: str = "Home {letter}: {label}"
    seen_from: str = "The child of this page"
    key: tuple[tuple[str, str], ...] = (
        ("male", "male"),
        ("female", "female"),
        ("unknown", "sex not recorded"),
        ("index", "the child of this page"),
        ("died", "died"),
        ("married", "married"),
        ("partner", "partners"),
        ("separated", "separated"),
        ("divorced", "divorced or parted"),
        ("parents", "couple, nothing recorded"),
        ("birth", "child by birth"),
        ("adopted", "adopted"),
        ("foster", "fostered, or with a guardian"),
        ("step", "step-child"),
        ("home", "live together"),
    )

    def generation_name(self, generation: int) -> str:
        """What stands at the head of a row; further away than there are words for, the number."""
        return dict(self.generations).get(generation, f"{generation:+d}")


@dataclass(frozen=True)
class GenogramPerson:
    """Somebody in the drawing."""

    key: str
    """Address of their page: ``pupil …``, ``parent …`` or ``person …``."""
    name: str
    generation: int
    """0 is the child's own; parents are at -1, children of the child at 1."""
    sex: str = ""
    born: str = ""
    """Year, or what is known of it."""
    died: str = ""
    """Year of death; empty: alive, as far as is recorded."""
    index: bool = False
    details: tuple[str, ...] = ()
    order: int = 0
    """Place among their generation where nothing else decides."""


@dataclass(frozen=True)
class Union:
    """A couple: who they are and what they are to each other."""

    first: str
    second: str
    kind: str


@dataclass(frozen=True)
class Descent:
    """A child and one or two parents."""

    parents: tuple[str, ...]
    child: str
    kind: str = "birth"


@dataclass(frozen=True)
class Twins:
    """Children of one birth."""

    children: tuple[str, ...]
    identical: bool = False


@dataclass(frozen=True)
class Home:
    """Who lives together now."""

    letter: str
    label: str
    members: frozenset[str]


@dataclass(frozen=True)
class GenogramPicture:
    """A family as it is drawn; ``others`` stand below it with what they are and are joined to nobody."""

    title: str
    people: tuple[GenogramPerson, ...]
    unions: tuple[Union, ...] = ()
    descents: tuple[Descent, ...] = ()
    twins: tuple[Twins, ...] = ()
    homes: tuple[Home, ...] = ()
    others: tuple[GenogramPerson, ...] = ()
    say: GenogramWords = field(default_factory=GenogramWords)
    note: str = ""
    words: PictureWords = field(default_factory=PictureWords)

    @property
    def is_empty(self) -> bool:
        return not self.people

    @property
    def generations(self) -> tuple[int, ...]:
        """Those that are drawn, the eldest first."""
        return tuple(sorted({person.generation for person in self.people}))

    def named(self, key: str) -> str:
        """The name of somebody in the drawing."""
        return next((p.name for p in (*self.people, *self.others) if p.key == key), "")

    def ties_of(self, key: str) -> tuple[str, ...]:
        """What somebody is to the others, each in a few words."""
        unions, descents = dict(self.say.unions), dict(self.say.descents)
        said = [
            unions[union.kind].format(name=self.named(union.second if union.first == key else union.first))
            for union in self.unions
            if key in (union.first, union.second)
        ]
        said += [descents[d.kind].format(name=self.named(d.child)) for d in self.descents if key in d.parents]
        return tuple(said)

    def homes_of(self, key: str) -> tuple[str, ...]:
        """The homes somebody lives in."""
        return tuple(
            self.say.home_of.format(letter=home.letter, label=home.label).rstrip(": ")
            for home in self.homes
            if key in home.members
        )

    def born_and_died(self, person: GenogramPerson) -> str:
        """``b. 1985, d. 2020``: what is known of it."""
        born = self.say.born_on.format(year=person.born) if person.born else ""
        died = self.say.died.format(year=person.died) if person.died else ""
        return ", ".join(part for part in (born, died) if part)

    def says(self, person: GenogramPerson) -> str:
        """Everything about one person in one line."""
        parts = (
            person.name,
            self.say.seen_from if person.index else "",
            dict(self.say.sexes)[person.sex],
            self.say.born_on.format(year=person.born) if person.born else "",
            self.say.has_died.format(year=person.died) if person.died else "",
            *self.ties_of(person.key),
            *person.details,
            *self.homes_of(person.key),
        )
        return ". ".join(part.rstrip(".") for part in parts if part)

    def table(self) -> Table:
        """A line a person, the eldest generation first; the others last."""
        say = self.say
        heads = (say.generation, say.name, say.sex, say.born, say.ties, say.details, say.home)
        drawn = sorted(self.people, key=lambda person: (person.generation, person.order))
        rows = [(say.generation_name(person.generation), *self._cells(person)) for person in drawn]
        rows += [(say.others, *self._cells(person)) for person in self.others]
        return heads, tuple(rows)

    def _cells(self, person: GenogramPerson) -> tuple[str, ...]:
        cells = (
            person.name,
            dict(self.say.sexes)[person.sex],
            self.born_and_died(person),
            "; ".join(self.ties_of(person.key)),
            "; ".join(person.details),
            "; ".join(self.homes_of(person.key)),
        )
        return tuple(cell or NONE for cell in cells)
