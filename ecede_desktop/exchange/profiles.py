"""What is particular to one school's export: its own headings and local codes, kept as data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

from ecede_desktop.errors import UserError
from ecede_desktop.exchange.headers import FIELDS
from ecede_desktop.records.names import tidy


@dataclass(frozen=True)
class Profile:
    """How one school system's file differs from the plain form."""

    name: str
    headings: Mapping[str, str] = field(default_factory=dict)
    """Heading in lower case to the field it means."""
    codes: Mapping[str, str] = field(default_factory=dict)
    """Local code to the statutory mark it stands for."""


NO_PROFILE = Profile("")


def read_profile(name: str, text: str) -> Profile:
    """A profile from its TOML text.

    Raises:
        UserError: the text is not a profile.
    """
    try:
        content = tomllib.loads(text)
        headings = {tidy(str(heading)).casefold(): str(meant) for heading, meant in content.get("headings", {}).items()}
        codes = {str(local): str(core) for local, core in content.get("codes", {}).items()}
    except (tomllib.TOMLDecodeError, AttributeError) as fault:
        raise UserError("profile_broken", f"The import profile {name} cannot be read: {fault}.", name=name) from None
    strange = sorted(set(headings.values()) - set(FIELDS))
    if strange:
        text = (
            f"The import profile {name} names no known field with {', '.join(strange)}; known are {', '.join(FIELDS)}."
        )
        raise UserError("profile_broken", text, name=name)
    return Profile(name, headings, codes)
