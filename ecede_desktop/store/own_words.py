"""Words of an officer's own, and the names that stand in the work of this store."""

from __future__ import annotations

from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.store.tables import AttendanceCase, OwnWord, Parent, ParentLink, Pupil, School, UserAccount
from ecede_desktop.store.unit import Unit


def words_of(session: Session, user_id: UUID) -> tuple[str, ...]:
    """The words of a user that were not taken out again."""
    chosen = select(OwnWord.word).where(OwnWord.user_id == user_id, OwnWord.withdrawn_at.is_(None))
    return tuple(session.scalars(chosen.order_by(OwnWord.word)))


def add(unit: Unit, word: str) -> None:
    """Keep a word for the user of this unit."""
    row = OwnWord(
        id=uuid6.uuid7(), user_id=unit.user.id, word=word, recorded_at=unit.clock.now(), withdrawn_at=None
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("add_own_word", "own_word", row.id, after={"word": word})
    unit.touch("setting", row.id)


def withdraw(unit: Unit, word: str) -> bool:
    """Take a word of this user out again; whether it was there."""
    chosen = select(OwnWord).where(
        OwnWord.user_id == unit.user.id, OwnWord.word == word, OwnWord.withdrawn_at.is_(None)
    )  # fmt: skip
    rows = unit.session.scalars(chosen).all()
    for row in rows:
        row.withdrawn_at = unit.clock.now()
        unit.record("withdraw_own_word", "own_word", row.id, before={"word": word})
        unit.touch("setting", row.id)
    return bool(rows)


def names(session: Session) -> tuple[str, ...]:
    """Names of the children with an open case, of their parents, of schools and of those who sign in."""
    open_pupils = select(AttendanceCase.pupil_id).where(AttendanceCase.closed_on.is_(None))
    pupils = select(Pupil.forename, Pupil.surname).where(Pupil.id.in_(open_pupils))
    parents = (
        select(Parent.forename, Parent.surname)
        .join(ParentLink, ParentLink.parent_id == Parent.id)
        .where(ParentLink.pupil_id.in_(open_pupils))
    )
    found = [name for chosen in (pupils, parents) for row in session.execute(chosen) for name in row]
    found += [*session.scalars(select(School.name)), *session.scalars(select(UserAccount.full_name))]
    return tuple(name for name in found if name)
