"""Users: who may sit at the desk."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.errors import Refused
from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.store.faults import NoSuchUser
from ecede_desktop.store.tables import UserAccount
from ecede_desktop.store.unit import Unit


def add_user(
    unit: Unit, name: str, full_name: str, role: Role, *, id: UUID | None = None, language: str = "en"
) -> UserRow:
    """Add a user; the name is unique whatever its capitals."""
    name = name.strip()
    if not name:
        raise Refused("user_name_empty", "A user needs a name to sign in with.")
    if any(other.name.casefold() == name.casefold() for other in list_users(unit.session)):
        raise Refused("user_name_taken", f"There is already a user called “{name}”. Choose another name.", name=name)
    account = UserAccount(
        id=id or uuid6.uuid7(), name=name, full_name=full_name.strip() or name, role=role.value, language=language,
        active=True, created_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(account)
    unit.record("create", "user", account.id, after={"name": name, "role": role, "full_name": account.full_name})
    unit.touch("user", account.id)
    unit.session.flush()
    return find_user(unit.session, name)


def set_active(unit: Unit, name: str, active: bool) -> UserRow:
    """Let a user in, or no longer; the last manager stays."""
    user = find_user(unit.session, name)
    managers = [u for u in list_users(unit.session) if u.active and u.role is Role.MANAGER]
    if not active and managers == [user]:
        raise Refused("last_manager", f"“{user.name}” is the only manager. Add another manager first.", name=user.name)
    account = unit.session.get_one(UserAccount, user.id)
    account.active = active
    unit.record("change", "user", user.id, before={"active": user.active}, after={"active": active})
    unit.touch("user", user.id)
    unit.session.flush()
    return find_user(unit.session, name)


def refuse_gone(unit: Unit) -> None:
    """Whoever writes may still do so: their access can be taken away while their window is open.

    Raises:
        Refused: it was.
    """
    active = unit.session.scalar(select(UserAccount.active).where(UserAccount.id == unit.user.id))
    if active is False:
        text = (
            "Your access to this store was taken away while it was open. Nothing was changed; copy out what you typed "
            "and ask a manager."
        )
        raise Refused("user_access_taken", text)


def tell(unit: Unit, user: UserRow, *, speaks_welsh: bool, phone: str, duty_contact: UserRow | None) -> bool:
    """What is said of a user; False when it is said already and nothing is written."""
    account = unit.session.get_one(UserAccount, user.id)
    contact_id = duty_contact.id if duty_contact else None
    before = {"speaks_welsh": account.speaks_welsh, "phone": account.phone, "duty_contact": account.duty_contact_id}
    after = {"speaks_welsh": speaks_welsh, "phone": phone, "duty_contact": contact_id}
    if before == after:
        return False
    account.speaks_welsh, account.phone, account.duty_contact_id = speaks_welsh, phone, contact_id
    unit.session.flush()
    unit.record("change", "user", user.id, before=before, after=after)
    unit.touch("user", user.id)
    return True


def list_users(session: Session) -> tuple[UserRow, ...]:
    """Every user, also those who no longer work here."""
    accounts = session.scalars(select(UserAccount).order_by(UserAccount.name)).all()
    names = {account.id: account.name for account in accounts}
    return tuple(_row(account, names) for account in accounts)


def find_user(session: Session, name: str) -> UserRow:
    """The user of that name, whatever its capitals."""
    for user in list_users(session):
        if user.name.casefold() == name.strip().casefold():
            return user
    raise NoSuchUser(name)


def _row(account: UserAccount, names: Mapping[UUID, str]) -> UserRow:
    return UserRow(
        id=account.id, name=account.name, full_name=account.full_name, role=Role(account.role), active=account.active,
        language=account.language or "en", speaks_welsh=account.speaks_welsh, phone=account.phone,
        duty_contact=names.get(account.duty_contact_id, "") if account.duty_contact_id else "",
    )  # fmt: skip
