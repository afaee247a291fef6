"""Reads the kinds of contact of a council (``contacts.toml``): names, fields, what each counts as, prompts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeVar

from ecede_desktop import paths
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table
from ecede_desktop.law.stages import CONTACT_KINDS

T = TypeVar("T")

CONTACTS = "contacts.toml"
FIELDS = (
    "started", "times", "outcome", "answered_by", "present", "child_seen", "childs_words", "parents_view",
    "home_conditions", "language_used", "place", "purpose",
)  # fmt: skip
"""What a kind may ask for beside the day, what was seen and heard, opinion, what others told, and what was agreed."""
NEEDED = ("present", "observations", "child_seen")
"""What a kind may insist on where somebody was met; besides, any of its own details."""


@dataclass(frozen=True)
class KindOfContact:
    """A kind of contact and what makes sense for it."""

    key: str
    english: str
    welsh: str
    group: str
    icon: str
    fields: frozenset[str]
    needs: frozenset[str]
    counts_as: str
    """What it is where a stage asks for a contact (``met_by = "contact:meeting"``); empty: nothing."""
    details: tuple[str, ...]
    family: bool
    """Whether one may be written for several children of a family."""
    event: bool
    """Whether it is held for many at once, on a page of its own."""
    manager_signs: bool
    offered: bool
    """False: only what was written before still bears its name."""
    citation: Citation


@dataclass(frozen=True)
class Named:
    """A word of the pack in both languages."""

    key: str
    english: str
    welsh: str
    hint_english: str = ""
    hint_welsh: str = ""


@dataclass(frozen=True)
class Detail:
    """Something that only some kinds ask for."""

    key: str
    english: str
    welsh: str
    long: bool = False
    choices: tuple[Named, ...] = ()
    of_session: bool = False
    """Asked once where the kind is held for many, else of each child."""


@dataclass(frozen=True)
class ContactPolicy:
    """Everything that a council decides about its contacts."""

    groups: tuple[Named, ...]
    kinds: tuple[KindOfContact, ...]
    details: tuple[Detail, ...]
    prompts: tuple[Named, ...]
    languages: tuple[Named, ...]
    very_late: int
    """Working days after which a note is very late."""
    by_key: Mapping[str, KindOfContact] = field(default_factory=dict, compare=False)

    def kind(self, key: str) -> KindOfContact | None:
        """The kind of this key; None for one that another pack knew."""
        return self.by_key.get(key)

    def counts_as(self, key: str) -> str:
        """As what a contact counts where a stage asks for one; a kind that the pack does not know counts as itself."""
        kind = self.kind(key)
        return key if kind is None else kind.counts_as

    def to_count_as(self, needed: str) -> str:
        """The first kind on offer that counts as what a stage asks for; itself where there is none."""
        return next((kind.key for kind in self.kinds if kind.offered and kind.counts_as == needed), needed)

    def detail(self, key: str) -> Detail | None:
        return next((detail for detail in self.details if detail.key == key), None)


def contact_policy(pack: PolicyPack) -> ContactPolicy:
    """The kinds of contact of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _policy_of(pack.folder)


def shipped_contact_policy() -> ContactPolicy:
    """Those of the pack that the program comes with."""
    return _policy_of(paths.resources() / "policy" / "rct")


@cache
def _policy_of(folder: Path) -> ContactPolicy:
    return read_table(folder / CONTACTS, _policy)


def _policy(table: Entry) -> ContactPolicy:
    groups = _each(table, "group", _named)
    details = _each(table, "detail", _detail)
    kinds = _each(table, "kind", lambda row: _kind(row, {g.key for g in groups}, {d.key for d in details}))
    late = table.table("very_late")
    policy = ContactPolicy(
        groups=groups,
        kinds=kinds,
        details=details,
        prompts=_each(table, "prompt", _prompt),
        languages=_each(table, "language", _named),
        very_late=late.whole("working_days"),
        by_key={kind.key: kind for kind in kinds},
    )
    citation(late)
    late.done()
    return policy


def _each(table: Entry, key: str, make: Callable[[Entry], T]) -> tuple[T, ...]:
    made, keys = [], set()
    for row in table.tables(key, "key"):
        name = row.text("key")
        if name in keys:
            raise WrongEntry(f"{row.name} is there twice")
        keys.add(name)
        made.append(make(row))
        row.done()
    return tuple(made)


def _named(row: Entry) -> Named:
    return Named(row.text("key"), row.text("en"), row.text("cy"))


def _prompt(row: Entry) -> Named:
    citation(row)
    return Named(row.text("key"), row.text("en"), row.text("cy"), row.text("hint_en"), row.text("hint_cy"))


def _detail(row: Entry) -> Detail:
    return Detail(
        row.text("key"),
        row.text("en"),
        row.text("cy"),
        long=row.flag("long", False),
        choices=tuple(_choice(row, choice) for choice in row.lists("choices")),
        of_session=row.flag("of_session", False),
    )


def _choice(row: Entry, words: tuple[str, ...]) -> Named:
    if len(words) != 3:
        raise WrongEntry(f"{row.name}, “choices” must each be a key, its English and its Welsh")
    return Named(*words)


def _kind(row: Entry, groups: set[str], details: set[str]) -> KindOfContact:
    own = _known(row, "details", details)
    counts_as = row.text("counts_as", "")
    if counts_as and counts_as not in CONTACT_KINDS:
        raise WrongEntry(f"{row.name} counts as “{counts_as}”; use one of {', '.join(CONTACT_KINDS)}")
    group = row.text("group")
    if group not in groups:
        raise WrongEntry(f"{row.name} is of the group “{group}”, which is none")
    return KindOfContact(
        key=row.text("key"),
        english=row.text("en"),
        welsh=row.text("cy"),
        group=group,
        icon=row.text("icon"),
        fields=frozenset(_known(row, "fields", set(FIELDS))),
        needs=frozenset(_known(row, "needs", {*NEEDED, *own})),
        counts_as=counts_as,
        details=own,
        family=row.flag("family", False),
        event=row.flag("event", False),
        manager_signs=row.flag("manager_signs", False),
        offered=row.flag("offered", True),
        citation=citation(row),
    )


def _known(row: Entry, key: str, known: set[str]) -> tuple[str, ...]:
    words = row.words(key, ())
    if unknown := [word for word in words if word not in known]:
        raise WrongEntry(f"{row.name}, “{key}” names “{unknown[0]}”; use {', '.join(sorted(known))}")
    return words
