"""Invented choices in chronologies: what an officer ticked before a panel, and two papers that went out."""

from __future__ import annotations

import dataclasses
import datetime as dt

from ecede_desktop.clock import WALES, FixedClock
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.records.chronology import ChooseEntries, ChronologyEntry, EntryChoice
from ecede_desktop.records.chronology_papers import AskChronology
from ecede_desktop.records.stage_proofs import AskProof
from ecede_desktop.services import cases, chronology, chronology_papers, stage_proof
from ecede_desktop.services.desk import Desk

CHOSEN, PAPERS = 6, 2
"""Cases whose chronology was gone through, and how many of them had papers issued."""


def choose_and_print(desk: Desk) -> None:
    """Of the cases furthest on: calls and signatures left out, what decided the case made key, papers for the panel."""
    on_day = dataclasses.replace(
        desk, clock=FixedClock(dt.datetime.combine(desk.clock.today(), dt.time(8, 40), WALES).astimezone(dt.UTC))
    )
    places = {stage.key: stage.place for stage in desk.pack.ladder.stages}
    rows = sorted(cases.list_cases(desk, CaseFilter()), key=lambda row: (-places[row.stage], row.reference))
    for number, row in enumerate(rows[:CHOSEN]):
        _choose(on_day, row)
        if number < PAPERS:
            chronology_papers.issue_chronology(on_day, AskChronology(row.reference, "both", purpose="Attendance panel"))
            stage_proof.issue_proof(on_day, AskProof(row.reference, purpose="Attendance panel"))


def _choose(desk: Desk, row: CaseRow) -> None:
    entries = chronology.read_chronology(desk, row.reference).entries
    choices = tuple(choice for entry in entries for choice in _choices(entry))
    if choices:
        chronology.choose_entries(desk, ChooseEntries(row.reference, choices))


def _choices(entry: ChronologyEntry) -> tuple[EntryChoice, ...]:
    if dict(entry.facts).get("outcome") == "no_reply":
        return (EntryChoice(entry.key, importance="usual"),)
    if entry.kind in ("phone_in", "phone_out", "confirmation") or entry.title_key.startswith("plan_answer_"):
        return (EntryChoice(entry.key, prints=False, importance="minor"),)
    return (EntryChoice(entry.key, importance="key"),) if entry.title_key == "plan_review" else ()
