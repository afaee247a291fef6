"""Templates of letters: read, checked by where each fault lies, and filled; nothing in them can run anything.

The language is Jinja2's, because it is well kept and people know it; of it only what ``_ALLOWED`` names may stand in a
template, so that no template computes, calls, or goes through more than the values it was given.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ecede_desktop.reports.letters.fields import FIELDS
from ecede_desktop.reports.wording import Words

LANGUAGES = ("cy", "en")
KINDS = ("heading", "text", "bullet", "small")
LONGEST = 60_000
"""Characters of a template: more is no letter."""

_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.Name, nodes.Getattr, nodes.Filter, nodes.Const,
    nodes.Compare, nodes.Operand, nodes.Not, nodes.And, nodes.Or,
)  # fmt: skip
_FILTERS = ("date", "day", "money")


@dataclass(frozen=True)
class TemplateFault:
    """What is wrong with a template, where, and what to do."""

    where: str
    text: str

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"


class TemplateWrong(ValueError):
    """A template cannot be used; ``faults`` names each thing."""

    def __init__(self, faults: tuple[TemplateFault, ...]) -> None:
        super().__init__("; ".join(str(fault) for fault in faults))
        self.faults = faults


@dataclass(frozen=True)
class Block:
    """A paragraph in both languages."""

    kind: str
    english: str
    welsh: str


@dataclass(frozen=True)
class Template:
    """A letter as the council wrote it."""

    key: str
    version: str
    title_en: str
    title_cy: str
    subject_en: str
    subject_cy: str
    blocks: tuple[Block, ...]
    law: tuple[str, ...]
    """Provisions that its legal statements rest on."""
    sha256: str


@dataclass(frozen=True)
class Filled:
    """A paragraph with its values, in one language."""

    kind: str
    text: str


def parse(text: str, name: str = "template") -> Template:
    """The template of a file.

    Raises:
        TemplateWrong: it cannot be used; every fault is named.
    """
    faults = check_template(text, name)
    if faults:
        raise TemplateWrong(faults)
    table = tomllib.loads(text)
    blocks = tuple(Block(row.get("kind", "text"), row["en"], row["cy"]) for row in table["block"])
    return Template(
        table["key"], str(table["version"]), table["title_en"], table["title_cy"], table["subject_en"],
        table["subject_cy"], blocks, tuple(table.get("law", ())), hashlib.sha256(text.encode()).hexdigest(),
    )  # fmt: skip


def check_template(text: str, name: str = "template") -> tuple[TemplateFault, ...]:
    """Everything that is wrong with a template; nothing where it can be used."""
    if len(text) > LONGEST:
        return (TemplateFault(name, f"it has more than {LONGEST} characters; shorten it."),)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        return (TemplateFault(name, f"{fault}."),)
    return tuple(_faults(table, name))


def used_fields(template: Template) -> tuple[frozenset[str], frozenset[str]]:
    """The fields that a template needs, and those that it only asks about in an ``if``."""
    shown: set[str] = set()
    asked: set[str] = set()
    texts = [template.subject_en, template.subject_cy]
    texts += [text for block in template.blocks for text in (block.english, block.welsh)]
    for text in texts:
        tree = _environment("en").parse(text)
        for test in tree.find_all(nodes.If):
            asked |= set(_chains(test.test))
        shown |= set(_chains(tree))
    return frozenset(shown - asked), frozenset(asked)


def fill(template: Template, values: Mapping[str, Mapping[str, Any]], language: str) -> tuple[str, tuple[Filled, ...]]:
    """Subject and paragraphs in a language; a paragraph that comes out empty is left out.

    Raises:
        jinja2.UndefinedError: a value is missing altogether; an empty one is not.
    """
    environment = _environment(language)
    welsh = language == "cy"

    def made(text: str) -> str:
        return environment.from_string(text).render(values)

    subject = made(template.subject_cy if welsh else template.subject_en)
    filled = ((block.kind, made(block.welsh if welsh else block.english).strip()) for block in template.blocks)
    return subject, tuple(Filled(kind, text) for kind, text in filled if text)


def _faults(table: Mapping[str, Any], name: str) -> Iterator[TemplateFault]:
    for key in ("key", "version", "title_en", "title_cy", "subject_en", "subject_cy"):
        if not str(table.get(key, "")).strip():
            yield TemplateFault(name, f"“{key}” is missing; every letter has it.")
    for key in table:
        if key not in ("key", "version", "title_en", "title_cy", "subject_en", "subject_cy", "law", "block"):
            yield TemplateFault(name, f"“{key}” is not known; take it out.")
    blocks = table.get("block", [])
    if not isinstance(blocks, list) or not blocks:
        yield TemplateFault(name, "it has no [[block]]: write at least one paragraph.")
        return
    pairs = [("subject", {"en": table.get("subject_en", ""), "cy": table.get("subject_cy", "")})]
    pairs += [(f"block {number}", block) for number, block in enumerate(blocks, 1)]
    for where, pair in pairs:
        yield from _pair_faults(f"{name}, {where}", pair)


def _pair_faults(where: str, pair: Any) -> Iterator[TemplateFault]:
    """Both languages of one paragraph: each there, each understood, the same fields in both."""
    if not isinstance(pair, Mapping):
        yield TemplateFault(where, "it is no paragraph; write en = “…” and cy = “…”.")
        return
    if pair.get("kind", "text") not in KINDS:
        yield TemplateFault(where, f"kind is one of {', '.join(KINDS)}.")
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        said = pair.get(language, "")
        if not isinstance(said, str) or not said.strip():
            yield TemplateFault(where, f"“{language}” is missing: every letter is in both languages.")
            continue
        try:
            tree = _environment("en").parse(said)
        except TemplateSyntaxError as fault:
            yield TemplateFault(where, f"“{language}”, line {fault.lineno}: {fault.message}.")
            continue
        yield from _tree_faults(f"{where}, “{language}”", tree)
        found[language] = set(_chains(tree))
    if len(found) == 2 and found["en"] != found["cy"]:
        only = ", ".join(sorted(found["en"] ^ found["cy"]))
        yield TemplateFault(where, f"{only} stands in one language only; say it in both.")


def _tree_faults(where: str, tree: nodes.Node) -> Iterator[TemplateFault]:
    for node in _all(tree):
        if not isinstance(node, _ALLOWED):
            what = type(node).__name__.lower()
            yield TemplateFault(where, f"line {node.lineno}: “{what}” may not stand in a letter; use fields and if.")
        elif isinstance(node, nodes.Filter) and node.name not in _FILTERS:
            yield TemplateFault(
                where, f"line {node.lineno}: there is no filter “{node.name}”; use {', '.join(_FILTERS)}."
            )
    for chain in _chains(tree):
        if chain not in FIELDS:
            yield TemplateFault(where, f"there is no field “{chain}”; the list of fields names all there are.")


def _all(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _all(child)


def _chains(node: nodes.Node) -> Iterator[str]:
    """The fields that a piece of a template names, as child.name."""
    if isinstance(node, nodes.Getattr):
        parts: list[str] = []
        inner: nodes.Node = node
        while isinstance(inner, nodes.Getattr):
            parts.append(inner.attr)
            inner = inner.node
        if isinstance(inner, nodes.Name):
            yield ".".join([inner.name, *reversed(parts)])
            return
    if isinstance(node, nodes.Name):
        yield node.name
        return
    for child in node.iter_child_nodes():
        yield from _chains(child)


@cache
def _environment(language: str) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False
    )
    environment.globals.clear()
    environment.filters.clear()
    environment.tests.clear()
    tongue = Words(language, {})
    filters: Mapping[str, Callable[[Any], str]] = {
        "date": lambda value: tongue.date(value) if isinstance(value, dt.date) else "",
        "day": lambda value: tongue.day(value) if isinstance(value, dt.date) else "",
        "money": lambda value: f"£{int(value) // 100}.{int(value) % 100:02d}" if isinstance(value, int) else "",
    }
    environment.filters.update(filters)
    return environment
