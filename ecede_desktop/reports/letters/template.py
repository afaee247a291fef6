"""Templates of letters: read, checked by where each fault lies, and filled; nothing in them can run anything.

The language is Jinja2's, because it is well kept and people know it; of it only what ``_ALLOWED`` names may stand in a
template, so that no template computes, calls, or goes through more than the values it was given.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ecede_desktop.records.names import fold
from ecede_desktop.reports.letters.fields import DAY, FIELDS, LIST, MONEY, NAMES, NUMBER, TEXT
from ecede_desktop.reports.wording import Words

LANGUAGES = ("cy", "en")
KINDS = ("heading", "text", "bullet", "small")
LONGEST = 60_000
"""Characters of a template: more is no letter."""
MOST_FILLED = 400_000
"""Characters of a letter with its values: a long text said over and over fills no memory."""
DEEPEST = 30
"""How deep conditions may lie in one another."""
_HEAD = ("key", "version", "title_en", "title_cy", "subject_en", "subject_cy")
_VOWELS = frozenset("aeiouwy")
_KEY = re.compile(r"[a-z][a-z0-9_]{1,39}")
_BLOCK = re.compile(r"\s*\[\[\s*block\s*\]\]")

_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.Name, nodes.Getattr, nodes.Filter, nodes.Const,
    nodes.Compare, nodes.Operand, nodes.Not, nodes.And, nodes.Or, nodes.For,
)  # fmt: skip
_FILTERS = ("date", "day", "on_day", "money", "names")
_FILTERS_OF: Mapping[str, tuple[str, ...]] = {
    TEXT: (), NUMBER: (), DAY: ("date", "day", "on_day"), MONEY: ("money",), NAMES: ("names",), LIST: (),
}  # fmt: skip
"""How a field of each kind is said; a text and a number stand as they are, a list is gone through."""


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


class LetterTooLong(ValueError):
    """A letter with its values has more characters than any letter."""


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
    except RecursionError:
        return (TemplateFault(name, "it lies too deep in itself; write plain paragraphs."),)
    except ValueError:
        return (TemplateFault(name, "a number in it has too many digits; shorten it."),)
    lines = [number for number, line in enumerate(text.splitlines(), 1) if _BLOCK.match(line)]
    return tuple(_faults(table, name, lines))


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
        LetterTooLong: the values make it longer than any letter.
    """
    environment = _environment(language)
    welsh = language == "cy"
    room = MOST_FILLED

    def made(text: str) -> str:
        nonlocal room
        pieces = []
        for piece in environment.from_string(text).generate(values):
            room -= len(piece)
            if room < 0:
                raise LetterTooLong(f"The letter would have more than {MOST_FILLED} characters.")
            pieces.append(piece)
        return "".join(pieces)

    subject = _begun(made(template.subject_cy if welsh else template.subject_en), language)
    filled = (
        (block.kind, _begun(made(block.welsh if welsh else block.english).strip(), language))
        for block in template.blocks
    )
    return subject, tuple(Filled(kind, text) for kind, text in filled if text)


def _faults(table: Mapping[str, Any], name: str, lines: Sequence[int]) -> Iterator[TemplateFault]:
    yield from (TemplateFault(name, said) for said in _head_faults(table))
    blocks = table.get("block", [])
    if not isinstance(blocks, list) or not blocks:
        yield TemplateFault(name, "it has no [[block]]: write at least one paragraph.")
        return
    pairs = [("subject", {"en": table.get("subject_en", ""), "cy": table.get("subject_cy", "")})]
    for number, block in enumerate(blocks, 1):
        line = f"line {lines[number - 1]}, " if number <= len(lines) else ""
        pairs.append((f"{line}block {number}", block))
    for where, pair in pairs:
        yield from _pair_faults(f"{name}, {where}", pair)


def _head_faults(table: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong above the paragraphs."""
    for key in _HEAD:
        said = table.get(key, "")
        if not isinstance(said, str) and not (key == "version" and type(said) is int):
            yield f"“{key}” is no text; write it between quotation marks."
        elif not str(said).strip():
            yield f"“{key}” is missing; every letter has it."
    if str(table.get("key", "")).strip() and not _KEY.fullmatch(str(table["key"])):
        yield "“key” is written in small letters, digits and _, at most 40."
    law = table.get("law", [])
    if not isinstance(law, list) or not all(isinstance(one, str) for one in law):
        yield "“law” is a list of provisions; write law = [“…”]."
    for key in table:
        if key not in (*_HEAD, "law", "block"):
            yield f"“{key}” is not known; take it out."


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
        except ValueError:
            yield TemplateFault(where, f"“{language}”: a number in it has too many digits; shorten it.")
            continue
        except RecursionError:
            yield TemplateFault(where, f"“{language}” lies too deep in itself; write it plainly.")
            continue
        if _too_deep(tree):
            yield TemplateFault(where, f"“{language}” lies too deep in itself; write it plainly.")
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
        elif isinstance(node, nodes.For):
            yield from _loop_faults(where, node)
        elif isinstance(node, nodes.Compare):
            yield from _compare_faults(where, node)
    yield from _said_faults(where, tree)
    for chain in _chains(tree):
        if chain not in FIELDS:
            yield TemplateFault(where, f"there is no field “{chain}”; the list of fields names all there are.")


def _loop_faults(where: str, node: nodes.For) -> Iterator[TemplateFault]:
    """A loop goes through one of the lists, once; nothing else that Jinja can do with it."""
    field = FIELDS.get(_chain(node.iter))
    plain = isinstance(node.target, nodes.Name) and not (node.test or node.else_ or node.recursive)
    plain = plain and _chain(node.target) != "loop"
    within = any(True for child in node.body for _ in child.find_all(nodes.For))
    within = within or any(isinstance(child, nodes.For) for child in node.body)
    if field is None or field.kind != LIST or not plain or within:
        known = ", ".join(key for key, one in FIELDS.items() if one.kind == LIST)
        said = f"“for” may not stand in a letter like this; write “for one in …” with a list ({known})."
        yield TemplateFault(where, f"line {node.lineno}: {said}")


def _compare_faults(where: str, node: nodes.Compare) -> Iterator[TemplateFault]:
    """Which of two is more is asked only of numbers: a text and a day are no numbers, and may be empty."""
    field = FIELDS.get(_chain(node.expr))
    number = field is not None and field.kind == NUMBER
    for operand in node.ops:
        counted = number and isinstance(operand.expr, nodes.Const) and isinstance(operand.expr.value, int)
        if operand.op not in ("eq", "ne") and not (counted and operand.op in ("lt", "lteq", "gt", "gteq")):
            known = ", ".join(key for key, one in FIELDS.items() if one.kind == NUMBER)
            yield TemplateFault(where, f"line {node.lineno}: more or less is asked only of a number ({known}).")


def _said_faults(
    where: str, node: nodes.Node, bound: Mapping[str, str] = MappingProxyType({})
) -> Iterator[TemplateFault]:  # fmt: skip
    """What is printed is a field as its kind is said, and nothing else."""
    if isinstance(node, nodes.For):
        bound = {**bound, _chain(node.target): _chain(node.iter)}
    if isinstance(node, nodes.Output):
        for one in node.nodes:
            if not isinstance(one, nodes.TemplateData):
                yield from _one_said(f"{where}: line {one.lineno}", one, bound)
    for child in node.iter_child_nodes():
        yield from _said_faults(where, child, bound)


def _one_said(where: str, node: nodes.Node, bound: Mapping[str, str]) -> Iterator[TemplateFault]:
    name = ""
    if isinstance(node, nodes.Filter) and node.node is not None:
        if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            yield TemplateFault(where, f"nothing stands in brackets after “{node.name}”.")
        name, node = node.name, node.node
    chain = next(_chains(node, bound), "") if _chain(node) else ""
    field = FIELDS.get(chain)
    if not chain:
        yield TemplateFault(where, "only a field is printed; write its name alone.")
    elif field is not None and field.kind == LIST:
        yield TemplateFault(where, f"“{chain}” is a list; write “for one in {chain}”.")
    elif field is not None and name not in (_FILTERS_OF[field.kind] or ("",)):
        ways = " or ".join(f"{{{{ {chain} | {way} }}}}" for way in _FILTERS_OF[field.kind])
        yield TemplateFault(where, f"“{chain}” is printed as {ways or f'{{{{ {chain} }}}}'}.")


def _all(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _all(child)


def _too_deep(tree: nodes.Node) -> bool:
    level = [tree]
    for _ in range(DEEPEST):
        level = [child for node in level for child in node.iter_child_nodes()]
        if not level:
            return False
    return True


def _chain(node: nodes.Node) -> str:
    """A name with what is asked of it, as child.name; empty where it is something else."""
    parts: list[str] = []
    while isinstance(node, nodes.Getattr):
        parts.append(node.attr)
        node = node.node
    return ".".join([node.name, *reversed(parts)]) if isinstance(node, nodes.Name) else ""


def _chains(node: nodes.Node, bound: Mapping[str, str] = MappingProxyType({})) -> Iterator[str]:
    """The fields that a piece of a template names, as child.name; of a loop's member, as plan.actions[].what."""
    chain = _chain(node)
    if chain:
        first, dot, rest = chain.partition(".")
        yield f"{bound[first]}[]{dot}{rest}" if first in bound else chain
        return
    if isinstance(node, nodes.For):
        yield from _chains(node.iter, bound)
        inside = {**bound, _chain(node.target): _chain(node.iter)}
        for child in (*node.body, *node.else_):
            yield from _chains(child, inside)
        return
    for child in node.iter_child_nodes():
        yield from _chains(child, bound)


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
        "day": lambda value: _within(tongue, value) if isinstance(value, dt.date) else "",
        "on_day": lambda value: _after_on(tongue, value) if isinstance(value, dt.date) else "",
        "money": lambda value: f"£{int(value) // 100}.{int(value) % 100:02d}" if isinstance(value, int) else "",
        "names": lambda value: _names(value, language),
    }
    environment.filters.update(filters)
    return environment


def _names(value: Any, language: str) -> str:
    """Names as they are said one after another: A, B and C; in Welsh “ac” stands before a vowel."""
    names = [str(one) for one in value] if isinstance(value, Iterable) and not isinstance(value, str) else []
    if len(names) < 2:
        return "".join(names)
    last = names[-1]
    joined = "and" if language == "en" else "ac" if fold(last)[:1] in _VOWELS else "a"
    return f"{', '.join(names[:-1])} {joined} {last}"


def _within(tongue: Words, day: dt.date) -> str:
    """A day within a sentence: in Welsh “dydd Llun” has a small letter, as “Monday” has not in English."""
    said = tongue.day(day)
    return f"d{said[1:]}" if tongue.language == "cy" else said


def _begun(text: str, language: str) -> str:
    """A paragraph that begins with a Welsh day begins with a capital all the same."""
    return f"D{text[1:]}" if language == "cy" and text.startswith("dydd ") else text


def _after_on(tongue: Words, day: dt.date) -> str:
    """A day after “on”: in Welsh “ar ddydd Llun”, with the soft mutation."""
    said = tongue.day(day)
    return f"dd{said[1:]}" if tongue.language == "cy" else said
