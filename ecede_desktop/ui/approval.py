"""A manager beside the officer approves with a passphrase of their own."""

from __future__ import annotations

from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.services import stores, users
from ecede_desktop.services.desk import Desk


def managers(desk: Desk) -> tuple[UserRow, ...]:
    """Those who may approve."""
    return tuple(user for user in users.list_users(desk) if user.role is Role.MANAGER and user.active)


def prove_manager(desk: Desk, name: str, passphrase: str) -> None:
    """See that the passphrase is the manager's, by opening the store with it for reading.

    Raises:
        UserError: it is not; failures slow down the next try, as at the unlock screen.
    """
    stores.close_desk(stores.open_desk(stores.info(desk).path, name, passphrase, desk.clock, read_only=True))
