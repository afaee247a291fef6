"""Letters and the council's own templates in the store: added, never changed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from ecede_desktop.records.letters import LetterBatchRow, LetterRow
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import IssuedDocument, Letter, LetterBatch, LetterTemplate, PaperService, UserAccount
from ecede_desktop.store.unit import Unit


def add_template(unit: Unit, key: str, content: str, sha256: str, note: str) -> int:
    """Keep the council's own next version of a letter."""
    last = unit.session.scalar(select(func.max(LetterTemplate.version)).where(LetterTemplate.key == key))
    row = LetterTemplate(
        id=uuid6.uuid7(), key=key, version=(last or 0) + 1, content=content, sha256=sha256, note=note,
        user_id=unit.user.id, recorded_at=unit.clock.now(), retired_at=None,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"key": key, "version": row.version, "sha256": sha256, "note": note}
    unit.record("create", "template", row.id, after=after)
    unit.touch("template", row.id)
    return row.version


def retire_template(unit: Unit, key: str) -> bool:
    """The council's own version of a letter is used no more: ours is again; says whether there was one."""
    held = unit.session.scalars(
        select(LetterTemplate).where(LetterTemplate.key == key, LetterTemplate.retired_at.is_(None))
    ).all()
    for row in held:
        row.retired_at = unit.clock.now()
        unit.session.flush()
        unit.record("withdraw", "template", row.id, before={"retired": False}, after={"retired": True, "key": key})
        unit.touch("template", row.id)
    return bool(held)


def own_templates(session: Session) -> dict[str, tuple[int, str]]:
    """The council's newest version of each letter that is in use: version and text."""
    query = select(LetterTemplate).where(LetterTemplate.retired_at.is_(None)).order_by(LetterTemplate.version)
    return {row.key: (row.version, row.content) for row in session.scalars(query)}


def add_batch(unit: Unit, name: str, ordered_by: str) -> UUID:
    """Keep a batch; its letters follow in the same transaction."""
    row = LetterBatch(
        id=uuid6.uuid7(), name=name, ordered_by=ordered_by, made_at=unit.clock.now(), user_id=unit.user.id
    )
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "letter_batch", row.id, after={"name": name, "ordered_by": ordered_by})
    unit.touch("letter", row.id)
    return row.id


def of_batch(session: Session, batch_id: UUID) -> list[bytes]:
    """The bytes of a batch's letters as they were issued, in their order."""
    query = (
        select(IssuedDocument.content)
        .join(Letter, Letter.document_id == IssuedDocument.id)
        .where(Letter.batch_id == batch_id)
        .order_by(Letter.place)
    )
    return list(session.scalars(query))


def papers_of_batch(session: Session, batch_id: UUID) -> list[tuple[str, UUID | None]]:
    """Number and parent of each letter of a batch, in their order."""
    query = (
        select(IssuedDocument.number, Letter.parent_id)
        .join(Letter, Letter.document_id == IssuedDocument.id)
        .where(Letter.batch_id == batch_id)
        .order_by(Letter.place)
    )
    return [(number, parent_id) for number, parent_id in session.execute(query)]


def batches(session: Session, most: int) -> tuple[LetterBatchRow, ...]:
    """The batches that were issued, the newest first."""
    stands = PaperService.withdrawn_at.is_(None), PaperService.returned_on.is_(None)
    served = select(PaperService.document_id).where(*stands)
    of_served = case((Letter.document_id.in_(served), 1), else_=0)
    query = (
        select(LetterBatch, UserAccount.full_name, func.min(Letter.template), func.count(), func.sum(of_served))
        .join(UserAccount, UserAccount.id == LetterBatch.user_id)
        .join(Letter, Letter.batch_id == LetterBatch.id)
        .group_by(LetterBatch.id, UserAccount.full_name)
        .order_by(LetterBatch.made_at.desc(), LetterBatch.id.desc())
        .limit(most)
    )
    return tuple(
        LetterBatchRow(row.id, row.name, template, row.ordered_by, row.made_at, by, count, int(sent or 0))
        for row, by, template, count, sent in session.execute(query)
    )


def add_letter(unit: Unit, said: dict[str, Any], words: list[str]) -> UUID:
    """Keep a letter that was issued."""
    row = Letter(
        id=uuid6.uuid7(), **said, user_id=unit.user.id, recorded_at=unit.clock.now(),
        withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {name: said[name] for name in ("template", "template_version", "parent_id", "language", "document_id")}
    unit.record("issue", "letter", row.id, after=after)
    unit.touch("letter", row.id)
    keep_note(unit.session, "letter", row.id, words, case_id=row.case_id, pupil_id=row.pupil_id, on=row.on)
    return row.id


def of_case(session: Session, case_id: UUID) -> tuple[LetterRow, ...]:
    """The letters of a case, the newest first."""
    query = (
        select(Letter, IssuedDocument.number, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == Letter.user_id)
        .outerjoin(IssuedDocument, IssuedDocument.id == Letter.document_id)
        .where(Letter.case_id == case_id)
        .order_by(Letter.on.desc(), Letter.recorded_at.desc(), Letter.id.desc())
    )
    return tuple(
        LetterRow(
            row.id, row.template, str(row.fields.get("title_en", row.template)),
            str(row.fields.get("title_cy", row.template)), number or "", row.addressee, row.language, row.on,
            row.document_id, row.parent_id, by, row.recorded_at,
        )
        for row, number, by in session.execute(query)
    )  # fmt: skip
