"""``snippets`` and ``drafts``: ready-made texts, and what is typed and not signed off, without what was typed."""

from __future__ import annotations

import argparse
import re

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json, out_table
from ecede_desktop.clock import local
from ecede_desktop.records.snippets import SnippetRow, WriteSnippet
from ecede_desktop.services import drafts, snippets

_REFERENCE = re.compile(r"[A-Z]{2,5}/\d{4}/\d{5}")


def list_snippets(options: argparse.Namespace) -> int:
    """One's own and everybody's, by name."""
    with opened(options, read_only=True) as desk:
        rows = snippets.list_snippets(desk)
    if options.json:
        out_json(rows)
        return 0
    lines = [(row.name, _whose(row), row.english, row.welsh) for row in rows]
    out_table(["Name", "Whose", "English", "Welsh"], lines)
    return 0


def add_snippet(options: argparse.Namespace) -> int:
    """Keep a text."""
    with opened(options) as desk:
        command = WriteSnippet(options.name, options.english, options.welsh, options.everybodys)
        row = snippets.write_snippet(desk, command).value
    return _say(options, row, "kept")


def withdraw_snippet(options: argparse.Namespace) -> int:
    """Offer a text no more."""
    with opened(options) as desk:
        row = snippets.withdraw_snippet(desk, options.name, everybodys=options.everybodys).value
    return _say(options, row, "withdrawn")


def list_drafts(options: argparse.Namespace) -> int:
    """Form, reference and hour of each draft; never a word of what was typed."""
    with opened(options, read_only=True) as desk:
        rows = drafts.read_drafts(desk)
    lines = [(row.form, reference(row.key), f"{local(row.kept_at):%Y-%m-%d %H:%M}") for row in rows]
    if options.json:
        out_json([{"form": form, "reference": about, "kept_at": kept} for form, about, kept in lines])
        return 0
    out_table(["Form", "About", "Kept"], lines)
    return 0


def reference(key: str) -> str:
    """The reference in the key of a draft; a key may hold more, which is not for the screen."""
    found = _REFERENCE.search(key)
    return found.group() if found else ""


def _say(options: argparse.Namespace, row: SnippetRow, done: str) -> int:
    if options.json:
        out_json(row)
    else:
        out(f"{row.name}  {_whose(row)}  {done}")
    return 0


def _whose(row: SnippetRow) -> str:
    return "everybody's" if row.everybodys else "own"
