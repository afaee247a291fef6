"""Words of a council's own kinds of contact, in the language that is spoken now."""

from __future__ import annotations

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_contacts import (
    ContactPolicy,
    Detail,
    KindOfContact,
    Named,
    contact_policy,
    shipped_contact_policy,
)
from ecede_desktop.ui import i18n

_in_use: list[ContactPolicy] = []


def use(pack: PolicyPack) -> None:
    """Speak of contacts in the words of this pack from now on."""
    _in_use[:] = [contact_policy(pack)]


def policy() -> ContactPolicy:
    """The pack's kinds of contact; until a window was opened on a store, those of the pack that is shipped."""
    return _in_use[0] if _in_use else shipped_contact_policy()


def kind(key: str) -> str:
    """What a kind of contact is called; of a kind that the pack does not know, its key."""
    found = policy().kind(key)
    return key.replace("_", " ") if found is None else name(found)


def icon_of(key: str) -> str:
    """The icon of a kind of contact."""
    found = policy().kind(key)
    return key if found is None else found.icon


def language_used(key: str) -> str:
    """The language in which a contact was held."""
    return next((name(row) for row in policy().languages if row.key == key), key)


def prompt(key: str) -> str:
    """What was looked at in a home."""
    return next((name(row) for row in policy().prompts if row.key == key), key.replace("_", " "))


def detail(key: str) -> str:
    """What only some kinds ask for."""
    found = policy().detail(key)
    return key.replace("_", " ") if found is None else name(found)


def answered(key: str, value: str) -> str:
    """What was answered there: the words of a choice, else what was asked with the words that were typed."""
    found = policy().detail(key)
    choices = () if found is None else found.choices
    return next((name(choice) for choice in choices if choice.key == value), f"{detail(key)}: {value}")


def name(row: Named | Detail | KindOfContact) -> str:
    """The name of an entry."""
    return row.welsh if i18n.language() == "cy" else row.english


def hint(row: Named) -> str:
    """What an entry asks to look at."""
    return row.hint_welsh if i18n.language() == "cy" else row.hint_english
