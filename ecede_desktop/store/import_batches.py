"""Batches of register files: when each began, and what became of each of its files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from ecede_desktop.records.batches import BatchFileRow, BatchRow
from ecede_desktop.records.imports import Problem
from ecede_desktop.store.tables import ImportBatch, ImportBatchFile, RegisterImport, UserAccount

MOST_PROBLEMS = 500
"""Problems of one file that are kept; the file itself says the rest when it is looked at."""


def begin(session: Session, name: str, at: dt.datetime, user_id: UUID) -> UUID:
    """Say that a batch begins; answers with its id."""
    batch_id = uuid6.uuid7()
    told = {"id": batch_id, "name": name[:200], "started_at": at, "finished_at": None, "user_id": user_id}
    session.execute(insert(ImportBatch), [told])
    return batch_id


def finish(session: Session, batch_id: UUID, at: dt.datetime) -> None:
    """Say that every file of a batch was dealt with."""
    session.execute(update(ImportBatch).where(ImportBatch.id == batch_id).values(finished_at=at))


def add_files(session: Session, batch_id: UUID, files: Iterable[BatchFileRow]) -> None:
    """Keep what became of files."""
    rows = [
        {
            "id": uuid6.uuid7(), "batch_id": batch_id, "place": file.place, "file_name": file.file_name[:200],
            "sha256": file.sha256, "state": file.state, "sentence": file.sentence,
            "problems": [_told(problem) for problem in file.problems[:MOST_PROBLEMS]], "import_id": file.import_id,
        }
        for file in files
    ]  # fmt: skip
    if rows:
        session.execute(insert(ImportBatchFile), rows)


def list_batches(session: Session) -> tuple[BatchRow, ...]:
    """Every batch with its files, the latest first."""
    files: dict[UUID, list[BatchFileRow]] = {}
    query = (
        select(ImportBatchFile, RegisterImport.schools, RegisterImport.counts)
        .outerjoin(RegisterImport, RegisterImport.id == ImportBatchFile.import_id)
        .order_by(ImportBatchFile.batch_id, ImportBatchFile.place)
    )
    for file, schools, counts in session.execute(query):
        files.setdefault(file.batch_id, []).append(_file(file, schools or "", counts or {}))
    batches = select(ImportBatch, UserAccount.full_name).join(UserAccount, UserAccount.id == ImportBatch.user_id)
    return tuple(
        BatchRow(
            batch.id, batch.name, batch.started_at, batch.finished_at, by, tuple(files.get(batch.id, ())),
            stopped=batch.finished_at is None,
        )
        for batch, by in session.execute(batches.order_by(ImportBatch.started_at.desc(), ImportBatch.id.desc()))
    )  # fmt: skip


def _told(problem: Problem) -> list[Any]:
    facts = [list(pair) for pair in problem.facts]
    return [
        problem.line, problem.column, problem.value, problem.key, problem.wrong, problem.right, problem.refuses, facts,
        problem.sheet,
    ]  # fmt: skip


def _file(row: ImportBatchFile, schools: str, counts: dict[str, Any]) -> BatchFileRow:
    return BatchFileRow(
        place=row.place,
        file_name=row.file_name,
        state=row.state,
        sentence=row.sentence,
        sha256=row.sha256,
        schools=schools,
        marks_new=counts.get("marks_new", 0),
        marks_changed=counts.get("marks_changed", 0),
        problems=tuple(_problem(told) for told in row.problems),
        import_id=row.import_id,
    )


def _problem(told: Sequence[Any]) -> Problem:
    line, column, value, key, wrong, right, refuses, facts, *sheet = told
    slots = tuple((name, fact) for name, fact in facts)
    return Problem(line, column, value, key, wrong, right, refuses, slots, *sheet)
