"""A case's chronology on paper and as a Word file: what is ticked to print, in the headings of one language or both."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_chronology import chronology_policy
from ecede_desktop.records.before_after import BeforeAfter
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology import ChronologyEntry
from ecede_desktop.records.chronology_papers import (
    AskChronology,
    ChronologyPaper,
    IssuedPaper,
    PaperEntry,
    SavedWord,
)
from ecede_desktop.reports import chronology as drawn
from ecede_desktop.reports import chronology_docx, fonts
from ecede_desktop.reports.wording import LANGUAGES
from ecede_desktop.services import case_papers
from ecede_desktop.services.before_after import compare
from ecede_desktop.services.case_papers import Issue
from ecede_desktop.services.chronology import entries_of, printing
from ecede_desktop.services.chronology_words import EntryWords
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import check_writable, saving
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import pupils
from ecede_desktop.store.unit import Reading

KIND = "chronology"


def preview_chronology(desk: Desk, ask: AskChronology) -> bytes:
    """The pages as they would be, marked as a preview; nothing is kept.

    Raises:
        NoSuchCase: there is none.
        Refused: the language or the days cannot be, or nothing is ticked to print.
    """
    with desk.reading() as session:
        said, _ = _read(session, desk, ask, Issue("", desk.clock.now()))
    return _drawn(said)


def issue_chronology(desk: Desk, ask: AskChronology) -> Outcome[IssuedPaper]:
    """Issue the chronology under a number; its bytes are kept.

    Raises:
        NoSuchCase: there is none.
        Refused: as ``preview_chronology``.
    """
    series = chronology_policy(desk.pack).series[KIND]
    return case_papers.issue(desk, KIND, series, lambda session, made: _read(session, desk, ask, made), _drawn)


def export_word(desk: Desk, ask: AskChronology, path: Path) -> Outcome[SavedWord]:
    """Write the chronology as a Word file for whoever has to edit it; the audit says who, of which case, which bytes.

    Raises:
        NoSuchCase: there is none.
        NotSaved: it could not be written there; nothing is said to have been made.
        Refused: as ``preview_chronology``.
    """
    check_writable(path)
    with desk.reading() as session:
        said, whose = _read(session, desk, ask, Issue("", desk.clock.now()))
    content = chronology_docx.render(said)
    made = SavedWord(path, hashlib.sha256(content).hexdigest(), len(said.entries))
    with desk.writing() as unit, saving(content, path):
        after = {"format": "docx", "language": ask.language, "entries": made.entries, "sha256": made.sha256}
        unit.record("export", "chronology", str(whose.case_id), after=after)
        return Outcome(unit.commit(), made)


def word_name(reference: str) -> str:
    """The name a Word file is offered under: the case's number, nobody's name."""
    return f"chronology-{reference.replace('/', '-')}.docx"


def _read(session: Reading, desk: Desk, ask: AskChronology, issue: Issue) -> tuple[ChronologyPaper, case_papers.Kept]:
    case_papers.check_language(ask.language)
    if ask.first_day is not None and ask.last_day is not None and ask.first_day > ask.last_day:
        raise Refused("period", f"The period ends on {ask.last_day}, before it begins on {ask.first_day}.")
    case = find_case(session, desk.pack, ask.reference)
    pupil = pupils.pupil(session, case.pupil_id)
    everything = [entry for entry in entries_of(session, desk, case) if _within(entry, ask)]
    chosen = printing(everything)
    if not chosen:
        text = f"No entry of case {case.reference} in that period is ticked to print. Tick what is to be printed first."
        raise Refused("chronology_empty", text, reference=case.reference)
    days = {entry.day for entry in chosen if entry.action}
    figures = compare(session, desk.pack, desk.clock.today(), case.pupil_id, days)
    both = ask.language == "both"
    words = [EntryWords(one, desk.pack, plain_days=both) for one in (LANGUAGES if both else (ask.language,))]
    entries = tuple(_entry(number, one, words, figures) for number, one in enumerate(chosen, 1))
    made = ChronologyPaper(
        language=ask.language,
        council_en=desk.pack.council_en,
        council_cy=desk.pack.council_cy,
        service_en=desk.pack.service_en,
        service_cy=desk.pack.service_cy,
        number=issue.number,
        reference=case.reference,
        pupil_name=pupil.full_name,
        date_of_birth=pupil.date_of_birth,
        purpose=ask.purpose.strip(),
        first_day=chosen[0].day,
        last_day=chosen[-1].day,
        entries=entries,
        of_all=len(everything),
        own_day=chronology_policy(desk.pack).rule_on(desk.clock.today()).own_day,
        issued_by=desk.user.full_name,
        issued_at=issue.at,
    )
    return made, case_papers.Kept(case.pupil_id, case.id)


def _within(entry: ChronologyEntry, ask: AskChronology) -> bool:
    return (ask.first_day is None or entry.day >= ask.first_day) and (ask.last_day is None or entry.day <= ask.last_day)


def _entry(
    number: int,
    entry: ChronologyEntry,
    words: Sequence[EntryWords],
    figures: Mapping[dt.date, tuple[BeforeAfter, ...]],
) -> PaperEntry:
    beside = figures.get(entry.day, ()) if entry.action else ()
    return PaperEntry(
        number=number,
        day=entry.day,
        time="" if entry.day_only else f"{entry.at:%H:%M}",
        title=_said(one.title(entry) for one in words),
        paragraphs=tuple(_paragraphs(entry, words)),
        byline=_said(one.byline(entry) for one in words),
        late=_said(one.late(entry) for one in words),
        figures=beside,
        comparisons=tuple(one.comparison(pair) for one in words for pair in beside),
    )


def _paragraphs(entry: ChronologyEntry, words: Sequence[EntryWords]) -> list[str]:
    """What was written stands once under the label in each language; words of the pack once in each."""
    found = []
    for parts in zip(*(tuple(one.parts(entry, paper=True)) for one in words), strict=True):
        label, text = _said(label for label, _ in parts), _said(text for _, text in parts)
        found.append(f"{label}: {text}" if label else text)
    return found


def _said(texts: Iterable[str]) -> str:
    """Welsh and English beside each other; what is the same in both stands once."""
    return " / ".join(text for text in dict.fromkeys(texts) if text)


def _drawn(said: ChronologyPaper) -> bytes:
    """What the type has no shape for stands as a stand-in in the pages; how often is said at their head."""
    told = "".join(_texts(said))
    number = sum(told.count(letter) for letter in fonts.undrawable(told))
    return drawn.render(dataclasses.replace(said, unprintable=number))


def _texts(said: ChronologyPaper) -> list[str]:
    found = [said.purpose, said.pupil_name]
    for entry in said.entries:
        found += [entry.title, *entry.paragraphs, entry.byline]
    return found
