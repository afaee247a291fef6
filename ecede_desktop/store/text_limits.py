"""How long a text may be, and what it may not hold: asked of every record before it reaches either database."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import String, Text, inspect
from sqlalchemy.orm import Mapper, Session

from ecede_desktop.errors import Refused

LONGEST = 1_000_000
"""Letters of a note: ten times the longest that anybody has written, and little enough to be shown."""


def check_texts(session: Session, _context: object = None, _instances: object = None) -> None:
    """Refuse what is too long for its column, which SQLite would keep and PostgreSQL not, and signs neither can show.

    Raises:
        Refused: a text is too long or holds a null character; ``field`` names which.
    """
    for record in (*session.new, *session.dirty):
        for name, most in _limits(inspect(record).mapper):
            text = record.__dict__.get(name)
            if type(text) is not str:
                continue
            if len(text) > most:
                said = name.replace("_", " ")
                sentence = f"The {said} has {len(text):,} letters and {most:,} fit. Shorten it."
                raise Refused("text_too_long", sentence, field=name, letters=f"{len(text):,}", most=f"{most:,}")
            if "\x00" in text:
                said = name.replace("_", " ")
                sentence = f"The {said} holds a null character, which is no text. Type it anew."
                raise Refused("text_has_null", sentence, field=name)


@cache
def _limits(mapper: Mapper[Any]) -> tuple[tuple[str, int], ...]:
    """The attributes of a mapped class that hold text, each with the letters that fit."""
    found = []
    for attribute in mapper.column_attrs:
        column_type = attribute.columns[0].type
        if isinstance(column_type, String):
            found.append((attribute.key, LONGEST if isinstance(column_type, Text) else column_type.length or LONGEST))
    return tuple(found)
