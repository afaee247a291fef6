"""``chronology`` and ``stage-proof``: shown, chosen from, issued as papers, exported to edit."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Mapping
from typing import Any

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json
from ecede_desktop.records.before_after import BeforeAfter
from ecede_desktop.records.chronology import ChooseEntries, ChronologyEntry, ChronologyFilter, EntryChoice
from ecede_desktop.records.chronology_papers import AskChronology, IssuedPaper
from ecede_desktop.records.stage_proofs import AskProof
from ecede_desktop.services import chronology, chronology_papers, stage_proof
from ecede_desktop.services.chronology_words import EntryWords, folded
from ecede_desktop.services.paper_files import check_writable, save_pdf


def show(options: argparse.Namespace) -> int:
    """Everything recorded, newest first."""
    with opened(options) as desk:
        found = chronology.view_chronology(desk, options.reference)
        figures = chronology.action_figures(desk, found) if options.figures else {}
        words = EntryWords("en", desk.pack)
        wanted = ChronologyFilter(
            frozenset(options.kind), options.person, options.by, frozenset(options.importance), options.first_day,
            options.last_day, tuple(folded(options.text).split()), options.prints_only,
        )  # fmt: skip
        shown = [one for one in found.entries if wanted.lets(one, words.searched(one) if wanted.words else "")]
    if options.json:
        out_json([_plain(one, words, figures) for one in shown])
        return 0
    for one in shown:
        _say(one, words, figures)
    message(f"{len(shown)} of {len(found.entries)} entries; {sum(one.prints for one in found.entries)} print.")
    return 0


def choose(options: argparse.Namespace) -> int:
    """Say what prints and how much it matters."""
    prints = None if options.prints is None else options.prints == "yes"
    choices = tuple(EntryChoice(key, prints, options.importance) for key in options.keys)
    with opened(options) as desk:
        now = chronology.choose_entries(desk, ChooseEntries(options.reference, choices)).value
    chosen = [one for one in now.entries if one.key in options.keys]
    if options.json:
        out_json([{"key": one.key, "prints": one.prints, "importance": one.importance} for one in chosen])
        return 0
    for one in chosen:
        out(f"{one.key}: {'prints' if one.prints else 'does not print'}, {one.importance}.")
    return 0


def print_chronology(options: argparse.Namespace) -> int:
    """Issue a chronology into a file."""
    with opened(options) as desk:
        check_writable(options.out)
        issued = chronology_papers.issue_chronology(desk, _ask(options)).value
        save_pdf(issued.pdf, options.out)
    return _tell(options, issued)


def export(options: argparse.Namespace) -> int:
    """Write a chronology as a Word file."""
    with opened(options) as desk:
        made = chronology_papers.export_word(desk, _ask(options), options.out).value
    if options.json:
        out_json(made)
    else:
        out(f"{made.entries} entries in {made.path} (SHA-256 {made.sha256}).")
    return 0


def proof(options: argparse.Namespace) -> int:
    """Every step for a child; with --out issued as a page."""
    ask = AskProof(options.reference, None, options.upn, options.language, options.purpose)
    with opened(options) as desk:
        if options.out is not None:
            check_writable(options.out)
            issued = stage_proof.issue_proof(desk, ask).value
            save_pdf(issued.pdf, options.out)
            return _tell(options, issued)
        found = stage_proof.read_proof(desk, ask)
    if options.json:
        out_json(found)
        return 0
    words = stage_proof.words("en")
    out(f"{found.pupil_name}  {found.reference or 'no case'}")
    for line in found.lines:
        out(f"  {words.step(line)}  [{words.whose(line)}]  {words.days(line)}".rstrip())
        for text in words.told(line):
            out(f"      {text}")
    return 0


def _ask(options: argparse.Namespace) -> AskChronology:
    return AskChronology(options.reference, options.language, options.first_day, options.last_day, options.purpose)


def _say(one: ChronologyEntry, words: EntryWords, figures: Mapping[dt.date, tuple[BeforeAfter, ...]]) -> None:
    time = "" if one.day_only else f" {one.at:%H:%M}"
    tick = "x" if one.prints else " "
    out(f"[{tick}] {one.day}{time}  {words.title(one)}  ({one.importance})")
    for text in (*words.lines(one), words.late(one), *_compared(one, words, figures), words.byline(one), one.key):
        if text:
            out("      " + text.replace("\n", "\n      "))


def _compared(one: ChronologyEntry, words: EntryWords, figures: Mapping[dt.date, tuple[BeforeAfter, ...]]) -> list[str]:
    return [words.comparison(pair) for pair in figures.get(one.day, ())] if one.action else []


def _plain(
    one: ChronologyEntry, words: EntryWords, figures: Mapping[dt.date, tuple[BeforeAfter, ...]]
) -> dict[str, Any]:
    return {
        "key": one.key, "at": one.at, "day_only": one.day_only, "kind": one.kind, "title": words.title(one),
        "text": "\n".join(words.lines(one)), "recorded_by": one.recorded_by, "recorded_at": one.recorded_at,
        "late": one.late, "importance": one.importance, "prints": one.prints, "source": one.source,
        "before_after": [
            {"weeks": pair.weeks, "before": pair.before, "after": pair.after, "change": pair.change}
            for pair in (figures.get(one.day, ()) if one.action else ())
        ],
    }  # fmt: skip


def _tell(options: argparse.Namespace, issued: IssuedPaper) -> int:
    if options.json:
        out_json({"number": issued.number, "sha256": issued.sha256, "pages": issued.pages, "file": options.out})
    else:
        pages = "1 page" if issued.pages == 1 else f"{issued.pages} pages"
        out(f"{issued.number}: {pages} in {options.out} (SHA-256 {issued.sha256}).")
    return 0
