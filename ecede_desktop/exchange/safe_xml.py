"""XML read safely, one record after the other: no definitions, nothing from elsewhere, bounded in every direction."""

from __future__ import annotations

import codecs
import re
from collections import deque
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy

LIMIT = 200 * 1024 * 1024
MOST_DEPTH = 40
MOST_ELEMENTS = 200_000
"""Elements of one record."""
MOST_FIELDS = 1000
"""Different elements of one flat record."""
MOST_ATTRIBUTES = 100
MOST_TEXT = 4 * 1024 * 1024
"""Characters of one element."""
_AT_ONCE = 64 * 1024
_DECLARED = re.compile(rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._\-]{1,40})["']""")
_CUT_OFF = frozenset({"no element found", "unclosed token", "partial character", "unclosed CDATA section"})
_LATIN = "iso8859-1"
_WINDOWS_ONLY = re.compile(rb"[\x80-\x9f]")


class XmlRefused(Exception):
    """The file is not read any further; ``problem`` says why."""

    def __init__(self, found: Problem) -> None:
        super().__init__(found.key)
        self.problem = found


@dataclass(slots=True)
class Element:
    """An element with all that is in it; its name without prefix or namespace."""

    name: str
    line: int
    text: str = ""
    children: list[Element] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)

    def first(self, *path: str) -> Element | None:
        """The first element down this path, or None."""
        here: Element | None = self
        for name in path:
            here = next((child for child in here.children if child.name == name), None) if here else None
        return here

    def every(self, *path: str) -> list[Element]:
        """Every element down this path."""
        found = [self]
        for name in path:
            found = [child for one in found for child in one.children if child.name == name]
        return found

    def says(self, *path: str) -> str:
        """The text of the first element down this path, tidied; empty where there is none."""
        found = self.first(*path)
        return tidy(found.text) if found else ""


@dataclass(frozen=True)
class XmlText:
    """Bytes that are XML, and the encoding in which they are read."""

    content: bytes
    encoding: str
    """The one that the bytes really are in."""
    doubt: Problem | None = None
    """The declaration says otherwise."""


def verified(content: bytes) -> XmlText:
    """The XML with the encoding that its declaration says, if the bytes bear it out.

    Raises:
        XmlRefused: it is too large, not XML, or in no encoding that is known.
    """
    if len(content) > LIMIT:
        sizes = {"size": len(content) // 2**20, "limit": LIMIT // 2**20}
        raise XmlRefused(problem(0, "", "", "file_too_large", **sizes))
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return XmlText(content, "utf-16")
    start = content[:1024].removeprefix(codecs.BOM_UTF8)
    if not start.lstrip().startswith(b"<"):
        raise XmlRefused(problem(0, "", "", "xml_not_xml"))
    found = _DECLARED.match(start.lstrip())
    declared = found[1].decode() if found else "utf-8"
    try:
        codec = codecs.lookup(declared).name
    except LookupError:
        raise XmlRefused(problem(1, "", "", "xml_encoding_unknown", declared=declared)) from None
    if content.startswith(codecs.BOM_UTF8) or codec in ("utf-8", "ascii"):
        return XmlText(content, "utf-8")
    return _borne_out(content, declared, codec)


def _borne_out(content: bytes, declared: str, codec: str) -> XmlText:
    if not content.isascii() and _decodes(content, "utf-8"):
        # Text in a one-byte encoding is hardly ever UTF-8 by chance.
        doubt = problem(1, "", "", "xml_encoding_put_right", declared=declared, found="UTF-8")
        return XmlText(content, "utf-8", doubt)
    if codec == _LATIN and _WINDOWS_ONLY.search(content):
        doubt = problem(1, "", "", "xml_encoding_put_right", declared=declared, found="Windows-1252")
        return XmlText(content, "cp1252", doubt)
    if codec.startswith(("utf-16", "utf-32")) or not _one_byte(codec):
        # No byte order mark, so what could be read up to here is no such text.
        raise XmlRefused(problem(1, "", "", "xml_encoding", declared=declared, at=1))
    return XmlText(content, codec)


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeError:
        return False
    return True


def _one_byte(codec: str) -> bool:
    try:
        return len(bytes(range(32, 127)).decode(codec)) == 95 and len(b"\xe9\xe9".decode(codec, "replace")) == 2
    except (LookupError, ValueError):  # such as base64, which is no encoding of text
        return False


def root_of(text: XmlText) -> str:
    """The name of the outermost element.

    Raises:
        XmlRefused: there is none before what may not be read.
    """
    for name, _ in _Reader(text, (), root_only=True).read():
        return name
    raise XmlRefused(problem(0, "", "", "xml_not_xml"))


def records(text: XmlText, wanted: Container[str]) -> Iterator[Element]:
    """Every outermost element with one of these names, when it is complete; the rest is read over.

    Raises:
        XmlRefused: at the place where the file may not or cannot be read further.
    """
    for _, element in _Reader(text, wanted).read():
        if element is not None:
            yield element


def flat_records(text: XmlText, wanted: Container[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """(line, text of each element in it by name) of every record: for hundreds of thousands of small ones.

    Raises:
        XmlRefused: at the place where the file may not or cannot be read further.
    """
    reader = _FlatReader(text, wanted)
    for _ in reader.read():
        yield from reader.taken()
    yield from reader.taken()


class _Reader:
    """Expat with handlers: no tree but that of the record being read."""

    hands_over = False
    """Whether records are taken from elsewhere after each stretch of the file."""

    def __init__(self, text: XmlText, wanted: Container[str], *, root_only: bool = False) -> None:
        self.text = text
        self.wanted = wanted
        self.root_only = root_only
        self.root = ""
        self.depth = 0
        self.elements = 0
        self.open: list[Element] = []
        self.pieces: list[str] = []
        self.length = 0
        self.done: deque[Element] = deque()
        self.parser = expat.ParserCreate(text.encoding)
        self._refuse_definitions()
        self.parser.buffer_text = True
        self.parser.buffer_size = 16 * 1024
        self.parser.ordered_attributes = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _refuse_definitions(self) -> None:
        parser = self.parser
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartDoctypeDeclHandler = self._definition
        parser.EntityDeclHandler = self._definition
        parser.UnparsedEntityDeclHandler = self._definition
        parser.NotationDeclHandler = self._definition
        parser.ExternalEntityRefHandler = self._definition

    def read(self) -> Iterator[tuple[str, Element | None]]:
        """(name of the root, record) as they come."""
        content, parser = memoryview(self.text.content), self.parser
        try:
            for at in range(0, len(content), _AT_ONCE):
                parser.Parse(content[at : at + _AT_ONCE], False)
                if self.root_only and self.root:
                    yield self.root, None
                    return
                while self.done:
                    yield self.root, self.done.popleft()
                if self.hands_over:
                    yield self.root, None
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise XmlRefused(self._broken(error)) from None

    def _broken(self, error: expat.ExpatError) -> Problem:
        reason = expat.errors.messages.get(error.code, str(error.code))
        place = {"at": error.lineno, "column_at": error.offset + 1}
        if reason in _CUT_OFF:
            return problem(error.lineno, "", "", "xml_cut_off", **place)
        if self.text.encoding == "utf-8" and "token" in reason and not _decodes(self.text.content, "utf-8"):
            return problem(error.lineno, "", "", "xml_encoding", declared="UTF-8", at=error.lineno)
        return problem(error.lineno, "", "", "xml_broken", reason=reason, **place)

    def _refused(self, key: str, **facts: object) -> XmlRefused:
        line = self.parser.CurrentLineNumber
        return XmlRefused(problem(line, "", "", key, at=line, **facts))

    def _definition(self, *_: object) -> int:
        raise self._refused("xml_definitions")

    def _start(self, tag: str, attributes: list[str]) -> None:
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise self._refused("xml_too_deep", limit=MOST_DEPTH)
        if len(attributes) > 2 * MOST_ATTRIBUTES:
            raise self._refused("xml_too_many", limit=MOST_ATTRIBUTES)
        name = tag.rpartition(":")[2] if ":" in tag else tag
        if self.depth == 1:
            self.root = name
        if not self.open:
            if name not in self.wanted:
                return
            self.elements = 0
        self.elements += 1
        if self.elements > MOST_ELEMENTS:
            raise self._refused("xml_too_many", limit=MOST_ELEMENTS)
        element = Element(name, self.parser.CurrentLineNumber)
        if attributes:
            element.attributes = dict(zip(attributes[::2], attributes[1::2], strict=True))
        if self.open:
            self.open[-1].children.append(element)
        self.open.append(element)
        if self.pieces:
            self.pieces.clear()
            self.length = 0

    def _end(self, _: str) -> None:
        self.depth -= 1
        if not self.open:
            return
        element = self.open.pop()
        if self.pieces:
            # Text around child elements is only white space here; what stands behind the last child is dropped.
            if not element.children:
                element.text = "".join(self.pieces)
            self.pieces.clear()
            self.length = 0
        if not self.open:
            self.done.append(element)

    def _characters(self, text: str) -> None:
        if not self.open:
            return
        self.length += len(text)
        if self.length > MOST_TEXT:
            raise self._refused("xml_text_too_long", limit=MOST_TEXT)
        self.pieces.append(text)


class _FlatReader(_Reader):
    """Records without a tree: each element of one by its name, whatever stands around it."""

    hands_over = True

    def __init__(self, text: XmlText, wanted: Container[str]) -> None:
        super().__init__(text, wanted)
        self.records: list[tuple[int, dict[str, str]]] = []
        self.fields: dict[str, str] | None = None
        self.at = 0
        self.record_depth = 0
        self.value = ""

    def taken(self) -> list[tuple[int, dict[str, str]]]:
        """The records that are complete since the last time."""
        found, self.records = self.records, []
        return found

    def _start(self, tag: str, attributes: list[str]) -> None:
        self.depth += 1
        self.value = ""
        if self.fields is not None and self.depth <= MOST_DEPTH and not attributes:
            return
        if self.depth > MOST_DEPTH:
            raise self._refused("xml_too_deep", limit=MOST_DEPTH)
        if len(attributes) > 2 * MOST_ATTRIBUTES:
            raise self._refused("xml_too_many", limit=MOST_ATTRIBUTES)
        if self.fields is None and tag.rpartition(":")[2] in self.wanted:
            self.fields = {}
            self.at = self.parser.CurrentLineNumber
            self.record_depth = self.depth

    def _characters(self, text: str) -> None:
        if self.fields is not None:
            if len(self.value) + len(text) > MOST_TEXT:
                raise self._refused("xml_text_too_long", limit=MOST_TEXT)
            self.value += text

    def _end(self, tag: str) -> None:
        self.depth -= 1
        fields = self.fields
        if fields is None:
            return
        if self.depth >= self.record_depth:
            fields[tag.rpartition(":")[2] if ":" in tag else tag] = self.value
            self.value = ""
            if len(fields) > MOST_FIELDS:
                raise self._refused("xml_too_many", limit=MOST_FIELDS)
        else:
            self.records.append((self.at, fields))
            self.fields = None
