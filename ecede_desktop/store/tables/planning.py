"""Support plans and parenting contracts with their reviews, tasks put off, and what of a chronology prints."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import DDL, CheckConstraint, ForeignKey, Index, Text, event
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class SupportPlan(Table):
    """A support plan or parenting contract as it was agreed; what came of it is added."""

    __tablename__ = "support_plan"
    __table_args__ = (
        CheckConstraint("kind IN ('support_plan', 'parenting_contract')", name="kind"),
        CheckConstraint("review_on IS NULL OR review_on >= agreed_on", name="days"),
    )

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    kind: Mapped[Word]
    agreed_on: Mapped[dt.date]
    first_day: Mapped[dt.date]
    """The plan's own time begins."""
    last_day: Mapped[dt.date | None]
    review_on: Mapped[dt.date | None]
    target: Mapped[Word]
    """Attendance percent aimed at, as written: "92.5"; empty: none."""
    support_offered: Mapped[Long]
    childs_wishes: Mapped[Long]
    parents_wishes: Mapped[Long]
    note: Mapped[Long]
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("support_plan.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    ended_on: Mapped[dt.date | None]
    ended_reason: Mapped[Long]
    supports: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    """Kinds of support offered, by key of the pack."""
    ended_at: Mapped[dt.datetime | None]
    ended_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))


class PlanAction(Table):
    __tablename__ = "plan_action"

    id: Mapped[Id]
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("support_plan.id"), index=True)
    place: Mapped[int]
    what: Mapped[Long]
    who: Mapped[Short]
    by: Mapped[dt.date | None]
    task_id: Mapped[UUID | None] = mapped_column(ForeignKey("task.id"))
    role: Mapped[Word] = mapped_column(server_default="")
    """Whose it is: child, parent, school, officer or other."""


class PlanSignature(Table):
    """Who signed a plan, or refused, or was not there; only added to."""

    __tablename__ = "plan_signature"
    __table_args__ = (CheckConstraint("answer IN ('signed', 'agreed', 'refused', 'absent')", name="answer"),)

    id: Mapped[Id]
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("support_plan.id"), index=True)
    name: Mapped[Short]
    role: Mapped[Word]
    """child, parent, school, officer or other."""
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("parent.id"))
    answer: Mapped[Word]
    on: Mapped[dt.date]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class PlanReview(Table):
    """A review: the figures before, during and after as they stood on its day."""

    __tablename__ = "plan_review"

    id: Mapped[Id]
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("support_plan.id"), index=True)
    on: Mapped[dt.date]
    figures: Mapped[dict[str, Any]]
    outcome: Mapped[Word]
    """Key of the pack: met, partly, not_met, moved..."""
    note: Mapped[Long]
    next_on: Mapped[dt.date | None]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class TaskSnooze(Table):
    """Each time a task was put off, with the reason."""

    __tablename__ = "task_snooze"

    id: Mapped[Id]
    task_id: Mapped[UUID] = mapped_column(ForeignKey("task.id"), index=True)
    until: Mapped[dt.date]
    reason: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class ChronologyChoice(Table):
    """Whether an entry prints and how much it matters, as somebody chose; the newest choice holds."""

    __tablename__ = "chronology_choice"
    __table_args__ = (Index("ix_chronology_choice_case_source", "case_id", "source_id"),)

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"))
    source_id: Mapped[UUID]
    entry: Mapped[Word]
    """Which entry of the record: its title key."""
    prints: Mapped[bool]
    importance: Mapped[Word]
    """key, usual or minor."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class NoteText(Table):
    """Text of notes, by which a case is found; on SQLite an FTS5 index of the same rows stands beside it."""

    __tablename__ = "note_text"
    __table_args__ = (Index("ix_note_text_owner", "owner_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[Word]
    """contact, addition, plan, task, referral, attachment, concern..."""
    owner_id: Mapped[UUID]
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    on: Mapped[dt.date | None]
    text: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text, default="", server_default="")
    """The same without marks and capitals, for PostgreSQL, whose index folds nothing; empty on SQLite."""


NOTE_SEARCH_SQLITE = (
    "CREATE VIRTUAL TABLE note_search USING fts5(text, content='note_text', content_rowid='id',"
    " tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3')",
    "CREATE TRIGGER note_text_added AFTER INSERT ON note_text BEGIN"
    " INSERT INTO note_search(rowid, text) VALUES (new.id, new.text); END",
    "CREATE TRIGGER note_text_removed AFTER DELETE ON note_text BEGIN"
    " INSERT INTO note_search(note_search, rowid, text) VALUES ('delete', old.id, old.text); END",
    "CREATE TRIGGER note_text_changed AFTER UPDATE ON note_text BEGIN"
    " INSERT INTO note_search(note_search, rowid, text) VALUES ('delete', old.id, old.text);"
    " INSERT INTO note_search(rowid, text) VALUES (new.id, new.text); END",
)
"""The index of words beside ``note_text``, which triggers keep; the migration makes the same."""
NOTE_SEARCH_POSTGRES = ("CREATE INDEX ix_note_text_words ON note_text USING gin (to_tsvector('simple', folded))",)


def _index_notes(statements: tuple[str, ...], dialect: str) -> None:
    for statement in statements:
        made: Any = DDL(statement.replace("%", "%%"))  # type: ignore[no-untyped-call]
        event.listen(NoteText.__table__, "after_create", made.execute_if(dialect=dialect))


_index_notes(NOTE_SEARCH_SQLITE, "sqlite")
_index_notes(NOTE_SEARCH_POSTGRES, "postgresql")


class TextSnippet(Table):
    """A ready-made text of an officer's own, or of everybody's; withdrawn, never deleted."""

    __tablename__ = "text_snippet"

    id: Mapped[Id]
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"), index=True)
    """None: everybody's."""
    name: Mapped[Short]
    english: Mapped[Long]
    welsh: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]


class OwnWord(Table):
    """A word that an officer writes and no dictionary knows; it may be a name, and so it lies in the store."""

    __tablename__ = "own_word"

    id: Mapped[Id]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"), index=True)
    word: Mapped[Short]
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
