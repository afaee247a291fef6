"""Group work and truancy sweeps: one session, a register of who came, and a copy for each child that is safe alone."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.contact_events import EventRow, LogSession
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.family_visits import keep_once
from ecede_desktop.services.visit_rules import SHORT, kind_of
from ecede_desktop.services.visits import tidied
from ecede_desktop.store import contact_events


def log_session(desk: Desk, command: LogSession) -> Outcome[EventRow]:
    """Sign off a session with everybody who was there; no child's copy may name another child.

    Logged twice with the same words by the same user, it is kept once.

    Raises:
        NoSuchCase, NoSuchPupil: there is none.
        Refused: nobody was there, a case is closed, something is missing, or words name a child of the session in
            another child's copy; ``field`` names where, and ``part`` in whose part.
    """
    shared = tidied(command.shared)
    kind = kind_of(desk, shared.kind)
    title = command.title.strip()
    if not kind.event:
        text = "This kind of contact is not held for many at once. Choose group work or a sweep."
        raise Refused("not_for_many", text, field="kind")
    if not title:
        raise Refused("session_without_title", "Say in a few words what the session was.", field="title")
    if len(title) > SHORT:
        raise Refused("session_title_long", "Name the session in a few words; the rest belongs below.", field="title")
    if not command.children:
        raise Refused("session_of_nobody", "Name at least one child who was there or was expected.", field="who")
    return keep_once(
        desk, shared, kind, command.children, title=title, officer_note=command.officer_note.strip(),
        own_checked=True, not_names=command.not_names,
    )  # fmt: skip


def sessions(desk: Desk, since: dt.date) -> tuple[EventRow, ...]:
    """Group work and sweeps since a day, newest first."""
    kinds = tuple(kind.key for kind in contact_policy(desk.pack).kinds if kind.event)
    with desk.reading() as session:
        return contact_events.events(session, kinds, since)


def session(desk: Desk, event_id: UUID) -> EventRow:
    """One session with its register.

    Raises:
        NoSuchEvent: there is none.
    """
    with desk.reading() as read:
        return contact_events.event(read, event_id)
