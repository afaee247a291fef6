"""A visit as it is typed: from words in fields to ``LogVisit``, to a draft and back."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from uuid import UUID

from ecede_desktop.law.policy_contacts import KindOfContact
from ecede_desktop.records.visits import AgreedAction, ChildSeen, ContactKind, ContactOutcome, LogVisit, Present

FORM = "log_visit"
"""Name of the form among the drafts."""
_FOLDED = ("parents_view", "third_party", "opinion", "observations", "childs_words", "no_reply_tried", "answered_by")


@dataclass(frozen=True)
class VisitEntry:
    """All fields of the page as text, so that a half-typed one can be kept as it stands."""

    on: str = ""
    started: str = ""
    ended: str = ""
    kind: str = ContactKind.HOME_VISIT.value
    outcome: str = ContactOutcome.SPOKE.value
    who_seen: str = ""
    """JSON list of [name, relationship]; words of an older program as they stand."""
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
    answered_by: str = ""
    parents_view: str = ""
    third_party: str = ""
    language_used: str = ""
    home: str = ""
    """JSON of what was seen of the home, by prompt."""
    details: str = ""
    """JSON of what only this kind asks for."""
    manager: str = ""
    parts: str = ""
    """JSON of what belongs to each child of the family, by the pupil's id; empty: the contact is about one child."""

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
        words = (*(getattr(self, name) for name in _FOLDED), self.not_alone_reason, self.place, self.purpose)
        if any(word.strip() for word in words) or any(any(a) for a in actions_typed(self.actions)):
            return True
        kept = (*people_typed(self.who_seen), answers_typed(self.home), answers_typed(self.details))
        return any(kept) or any(_said(part) for part in parts_typed(self.parts).values())


def _said(part: Mapping[str, str]) -> bool:
    return any(text.strip() for text in part.values())


def _loaded(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None


def actions_typed(text: str) -> list[tuple[str, str, str]]:
    """The rows of agreed actions in a draft."""
    rows = _loaded(text)
    found = rows if isinstance(rows, list) else []
    return [(str(r[0]), str(r[1]), str(r[2])) for r in found if isinstance(r, list) and len(r) == 3]


def people_typed(text: str) -> list[tuple[str, str]]:
    """Those who were there, of a draft."""
    rows = _loaded(text)
    if not isinstance(rows, list):
        return [(text, "")] if text.strip() else []
    return [(str(r[0]), str(r[1])) for r in rows if isinstance(r, list) and len(r) == 2]


def answers_typed(text: str) -> dict[str, str]:
    """What was answered by key, of a draft."""
    kept = _loaded(text)
    return {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else {}


def parts_typed(text: str) -> dict[str, dict[str, str]]:
    """What belongs to each child, of a draft."""
    kept = _loaded(text)
    found = kept.items() if isinstance(kept, dict) else ()
    return {str(k): {str(n): str(v) for n, v in part.items()} for k, part in found if isinstance(part, dict)}


def kept(rows: Sequence[Sequence[str]] | Mapping[str, object]) -> str:
    """Rows or answers for a draft; nothing where there is nothing."""
    return json.dumps(rows, ensure_ascii=False) if rows else ""


def actions_kept(rows: list[tuple[str, str, str]]) -> str:
    """The rows of agreed actions for a draft; empty rows are left out."""
    return kept([row for row in rows if any(cell.strip() for cell in row)])


def shows(kind: KindOfContact | None, outcome: ContactOutcome) -> frozenset[str]:
    """The fields that make sense: with no reply nobody was seen, and a letter has no one at the door."""
    asked = frozenset() if kind is None else kind.fields
    shown = {"on", "kind", "observations", "opinion", "actions", "next_date", "in_chronology", "third_party"}
    shown |= asked & {"started", "outcome", "place", "purpose", "language_used"}
    if "times" in asked:
        shown |= {"started", "ended"}
    if "outcome" in asked and outcome is ContactOutcome.NO_REPLY:
        return frozenset(shown - {"language_used"} | {"no_reply_tried"})
    if "present" in asked:
        shown |= {"who_seen"}
    if "child_seen" in asked:
        shown |= {"child_seen", "not_alone_reason"}
    return frozenset(shown | (asked & {"childs_words", "answered_by", "parents_view", "home_conditions"}))


@dataclass(frozen=True)
class Understood:
    """What the page reads out of its fields beside plain words."""

    on: dt.date
    started: dt.time | None = None
    ended: dt.time | None = None
    actions: tuple[AgreedAction, ...] = ()
    next_date: dt.date | None = None
    plan_id: UUID | None = None


def command(reference: str, entry: VisitEntry, kind: KindOfContact | None, read: Understood) -> LogVisit:
    """What is asked of the service; a field that is not shown says nothing."""
    outcome = ContactOutcome(entry.outcome)
    shown = shows(kind, outcome)
    if "outcome" not in shown:
        outcome = ContactOutcome.SPOKE

    def said(name: str) -> str:
        return str(getattr(entry, name)).strip() if name in shown else ""

    child = ChildSeen(entry.child_seen) if "child_seen" in shown and entry.child_seen else ChildSeen.NOT_SEEN
    people = people_typed(entry.who_seen) if "who_seen" in shown else []
    details = () if kind is None else kind.details
    return LogVisit(
        reference=reference,
        on=read.on,
        kind=entry.kind,
        started=read.started if "started" in shown else None,
        ended=read.ended if "ended" in shown else None,
        outcome=outcome,
        place=said("place"),
        purpose=said("purpose"),
        child_seen=child,
        not_alone_reason="" if child is ChildSeen.ALONE else said("not_alone_reason"),
        childs_words=said("childs_words"),
        observations=said("observations"),
        opinion=said("opinion"),
        no_reply_tried=said("no_reply_tried"),
        actions=read.actions,
        next_date=read.next_date,
        in_chronology=entry.in_chronology == "yes",
        answered_by=said("answered_by"),
        present=tuple(Present(name, relationship) for name, relationship in people),
        parents_view=said("parents_view"),
        third_party=said("third_party"),
        home_conditions=tuple(answers_typed(entry.home).items()) if "home_conditions" in shown else (),
        language_used=said("language_used"),
        details=tuple((key, text) for key, text in answers_typed(entry.details).items() if key in details),
        manager=entry.manager if kind is not None and kind.manager_signs else "",
        plan_id=read.plan_id,
    )
