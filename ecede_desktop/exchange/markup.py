"""Tags and text of HTML and XML, read forgivingly in one pass whatever the input: the library's parser is not bounded.

Malformed input makes ``html.parser`` look at the same text again and again: 80 kilobytes of it take minutes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_NAME = re.compile(r"[A-Za-z][^\s/>]{0,60}")
_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]{1,60})(?:\s{0,8}=\s{0,8}("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_MOST_OF_TAG = 2_000
"""Characters of a tag that are looked at for attributes."""
_TRIES = 4
"""How many > inside quotation marks a tag may hold."""
START, END, TEXT = "start", "end", "text"


class Token(NamedTuple):
    """A tag or a piece of text."""

    kind: str
    text: str
    """Name of the tag in lower case without its prefix; or the text, its entities read."""
    inside: str = ""
    """What stands in the tag behind its name."""

    def attributes(self) -> dict[str, str]:
        """By name in lower case without prefix."""
        found: dict[str, str] = {}
        for name, value in _ATTRIBUTE.findall(self.inside[:_MOST_OF_TAG]):
            found.setdefault(name.rpartition(":")[2].lower(), html.unescape(value.strip("\"'")))
        return found


def tokens(text: str, *, skipped: frozenset[str] = frozenset()) -> Iterator[Token]:
    """Every tag and text in order; what stands inside tags of ``skipped`` is passed over."""
    at, length = 0, len(text)
    while at < length:
        tag = text.find("<", at)
        if tag < 0:
            tag = length
        if tag > at:
            yield Token(TEXT, html.unescape(text[at:tag]))
        if tag >= length - 1:
            return
        at = tag
        after = text[at + 1]
        if after in "!?":
            piece, at = _declaration(text, at)
            if piece:
                yield Token(TEXT, piece)
        elif after == "/" or after.isalpha():
            end = _end_of_tag(text, at)
            token = _tag(text[at + 1 : end])
            yield from token
            at = end + 1
            if token and token[0].kind == START and token[0].text in skipped and len(token) == 1:
                at = _past(text, f"</{token[0].text}", at)
        else:
            yield Token(TEXT, "<")
            at += 1


def _declaration(text: str, at: int) -> tuple[str, int]:
    """The text of a CDATA section, else nothing; and where the comment or declaration ends."""
    for begin, end in (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<", ">")):
        if text.startswith(begin, at):
            close = text.find(end, at + len(begin))
            close = len(text) if close < 0 else close
            return (text[at + 9 : close] if begin == "<![CDATA[" else ""), close + len(end)
    raise AssertionError("the last of them always begins so")


def _end_of_tag(text: str, at: int) -> int:
    """Where the > of a tag stands; one inside quotation marks is none."""
    first = end = text.find(">", at)
    for _ in range(_TRIES):
        if end < 0:
            break
        inside = text[at : min(end, at + 8 * _MOST_OF_TAG)]
        if inside.count('"') % 2 == 0 and inside.count("'") % 2 == 0:
            return end
        end = text.find(">", end + 1)
    return first if first >= 0 else len(text)


def _tag(inside: str) -> list[Token]:
    closes = inside.startswith("/")
    found = _NAME.match(inside, 1 if closes else 0)
    if not found:
        return []
    name = found[0].rpartition(":")[2].lower()
    if closes:
        return [Token(END, name)]
    start = Token(START, name, inside[found.end() :])
    return [start, Token(END, name)] if inside.endswith("/") else [start]


def _past(text: str, end: str, at: int) -> int:
    found = re.compile(re.escape(end), re.IGNORECASE).search(text, at)
    return found.start() if found else len(text)
