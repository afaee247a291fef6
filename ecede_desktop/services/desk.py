"""The desk: an opened store, who sits at it, what time it is and which council's choices hold."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from ecede_desktop.clock import Clock
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.store import users
from ecede_desktop.store.engine import Store
from ecede_desktop.store.unit import Reading, Unit


@dataclass(frozen=True)
class Desk:
    """The first argument of every service."""

    store: Store
    user: UserRow
    clock: Clock
    pack: PolicyPack

    @property
    def is_manager(self) -> bool:
        return self.user.role is Role.MANAGER

    @contextmanager
    def writing(self) -> Iterator[Unit]:
        """One transaction in this user's name; rolled back unless ``commit`` is called.

        Raises:
            Refused: the user's access was taken away meanwhile.
        """
        with self.store.writing(self.user, self.clock) as unit:
            users.refuse_gone(unit)
            yield unit

    def reading(self) -> AbstractContextManager[Reading]:
        """A session over one state of the store; nothing may be written in it."""
        return self.store.reading()
