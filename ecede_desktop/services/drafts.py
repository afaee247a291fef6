"""What is typed and not saved yet: kept as it is typed, given back after a lock, a crash or a power cut."""

from __future__ import annotations

from collections.abc import Mapping

from ecede_desktop.records.drafts import NOTES, Draft, DraftCount, fitting
from ecede_desktop.services.desk import Desk


def keep_draft(
    desk: Desk, form: str, key: str, values: Mapping[str, str], seen: Mapping[str, str] | None = None
) -> str:
    """Keep the fields of a form; when this returns they are on the disk, encrypted.

    ``seen`` is what this window last kept or was given back. Where another window has written the form meanwhile,
    its text is moved aside and both are kept. Answers with the key under which this text now lies.
    """
    return desk.store.drafts.keep(desk.user.id, form, fitting(key), values, desk.clock.now(), seen)


def read_drafts(desk: Desk) -> tuple[Draft, ...]:
    """This user's drafts, the newest first."""
    return desk.store.drafts.read(desk.user.id)


def count_drafts(desk: Desk) -> DraftCount:
    """How many notes of this user are not signed off yet, and how much else is typed and not saved."""
    drafts = read_drafts(desk)
    notes = sum(draft.form in NOTES for draft in drafts)
    return DraftCount(notes, len(drafts) - notes)


def drop_draft(desk: Desk, form: str, key: str) -> None:
    """The form was saved or given up; texts of it that were moved aside stay."""
    desk.store.drafts.drop(desk.user.id, form, fitting(key))


def take_up_draft(desk: Desk, draft: Draft) -> None:
    """Lay a text that was moved aside where its form looks for it; what lies there is moved aside for it."""
    desk.store.drafts.take_up(desk.user.id, draft.form, draft.key)
