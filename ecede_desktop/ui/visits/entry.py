"""A visit as it is typed: from words in fields to ``LogVisit``, to a draft and back."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from ecede_desktop.law.policy_contacts import KindOfContact
from ecede_desktop.records.visits import AgreedAction, ChildSeen, ContactKind, ContactOutcome, LogVisit

FORM = "log_visit"
"""Name of the form among the drafts."""


@dataclass(frozen=True)
class VisitEntry:
    """All fields of the page as text, so that a half-typed one can be kept as it stands."""

    on: str = ""
    started: str = ""
    ended: str = ""
    kind: str = ContactKind.HOME_VISIT.value
    outcome: str = ContactOutcome.SPOKE.value
    who_seen: str = ""
    child_seen: str = ""
    not_alone_reason: str = ""
    childs_words: str = ""
    observations: str = ""
    opinion: str = ""
    no_reply_tried: str = ""
    actions: str = ""
    """JSON list of [what, who, by as typed]."""
    next_date: str = ""
    place: str = ""
    purpose: str = ""
    in_chronology: str = "yes"

    def values(self) -> dict[str, str]:
        """For the draft: only what was typed or chosen."""
        return {f.name: str(getattr(self, f.name)) for f in fields(self)}

    @classmethod
    def from_values(cls, values: Mapping[str, str]) -> VisitEntry:
        """From a draft; a field that this program does not know is passed over."""
        known = {f.name for f in fields(cls)}
        return replace(cls(), **{name: value for name, value in values.items() if name in known})

    @property
    def typed(self) -> bool:
        """Whether anything was written that would be a pity to lose."""
        words = (self.who_seen, self.not_alone_reason, self.childs_words, self.observations, self.opinion,
                 self.no_reply_tried, self.place, self.purpose)  # fmt: skip
        return any(word.strip() for word in words) or any(any(a) for a in actions_typed(self.actions))


def actions_typed(text: str) -> list[tuple[str, str, str]]:
    """The rows of agreed actions in a draft."""
    try:
        rows = json.loads(text or "[]")
    except ValueError:
        return []
    return [(str(r[0]), str(r[1]), str(r[2])) for r in rows if isinstance(r, list) and len(r) == 3]


def actions_kept(rows: list[tuple[str, str, str]]) -> str:
    """The rows of agreed actions for a draft; empty rows are left out."""
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def shows(kind: KindOfContact | None, outcome: ContactOutcome) -> frozenset[str]:
    """The fields that make sense: with no reply nobody was seen, and a letter has no one at the door."""
    asked = frozenset() if kind is None else kind.fields
    shown = {"on", "kind", "observations", "opinion", "actions", "next_date", "place", "purpose", "in_chronology"}
    shown |= asked & {"started", "outcome"}
    if "times" in asked:
        shown |= {"started", "ended"}
    if "outcome" in asked and outcome is ContactOutcome.NO_REPLY:
        return frozenset(shown | {"no_reply_tried"})
    if "present" in asked:
        shown |= {"who_seen"}
    if "child_seen" in asked:
        shown |= {"child_seen", "not_alone_reason"}
    return frozenset(shown | (asked & {"childs_words"}))


def command(
    reference: str,
    entry: VisitEntry,
    kind: KindOfContact | None,
    *,
    on: dt.date,
    started: dt.time | None,
    ended: dt.time | None,
    actions: tuple[AgreedAction, ...],
    next_date: dt.date | None,
) -> LogVisit:
    """What is asked of the service; a field that is not shown says nothing."""
    outcome = ContactOutcome(entry.outcome)
    shown = shows(kind, outcome)
    if "outcome" not in shown:
        outcome = ContactOutcome.SPOKE

    def said(name: str) -> str:
        return str(getattr(entry, name)).strip() if name in shown else ""

    child = ChildSeen(entry.child_seen) if "child_seen" in shown and entry.child_seen else ChildSeen.NOT_SEEN
    return LogVisit(
        reference=reference,
        on=on,
        kind=entry.kind,
        started=started if "started" in shown else None,
        ended=ended if "ended" in shown else None,
        outcome=outcome,
        place=said("place"),
        purpose=said("purpose"),
        who_seen=said("who_seen"),
        child_seen=child,
        not_alone_reason="" if child is ChildSeen.ALONE else said("not_alone_reason"),
        childs_words=said("childs_words"),
        observations=said("observations"),
        opinion=said("opinion"),
        no_reply_tried=said("no_reply_tried"),
        actions=actions,
        next_date=next_date,
        in_chronology=entry.in_chronology == "yes",
    )
