"""Who may sign in: add, list, give a new passphrase, take access away."""

from __future__ import annotations

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.users import Role, TellOfUser, UserRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import keys, passphrases, team, unlock, users
from ecede_desktop.store.faults import NoSuchUser
from ecede_desktop.store.keys import COST, Cost


def list_users(desk: Desk) -> tuple[UserRow, ...]:
    """Every user, also those who no longer work here."""
    with desk.reading() as session:
        return users.list_users(session)


def add_user(
    desk: Desk, name: str, passphrase: str, *, full_name: str = "", role: Role = Role.OFFICER, language: str = "en",
    cost: Cost = COST,
) -> Outcome[UserRow]:  # fmt: skip
    """Add a user with a passphrase of their own. In the team's store the database gives the passphrase."""
    _managers_only(desk)
    if desk.store.path is not None:
        passphrases.check_passphrase(passphrase, name, full_name)
    with desk.writing() as unit:
        user = users.add_user(unit, name, full_name, role, language=language)
        # The slot first: a slot without a user opens nothing here, a user without a slot could never come in.
        _give_slot(desk, user.name, passphrase, cost)
        return Outcome(unit.commit(), user)


def give_passphrase(desk: Desk, name: str, passphrase: str, *, cost: Cost = COST) -> Outcome[UserRow]:
    """A manager gives another user a new passphrase."""
    _managers_only(desk)
    with desk.writing() as unit:
        user = users.find_user(unit.session, name)
        passphrases.check_passphrase(passphrase, user.name, user.full_name)
        unit.record("change", "user", user.id, after={"passphrase": "given"})
        unit.touch("user", user.id)
        if not _give_slot(desk, user.name, passphrase, cost):
            raise UserError("team_passphrase", "In the team's store, passphrases are looked after with the database.")
        return Outcome(unit.commit(), user)


def tell_of_user(desk: Desk, command: TellOfUser) -> Outcome[UserRow]:
    """Whether a user speaks Welsh, their phone, and who asks after them: said by themself or by a manager.

    Raises:
        NoSuchUser: there is none, or the duty contact is nobody.
        Refused: it is said of somebody else by no manager, or the duty contact is the user or has left.
    """
    with desk.writing() as unit:
        user = users.find_user(unit.session, command.name)
        if user.id != desk.user.id and not desk.is_manager:
            raise Refused("user_not_yours", "Only a manager may say this of somebody else. Ask a manager.")
        named = user.duty_contact if command.duty_contact is None else command.duty_contact.strip()
        contact = users.find_user(unit.session, named) if named else None
        if contact is not None and (contact.id == user.id or not contact.active):
            text = "The duty contact must be somebody else who works here."
            raise Refused("duty_contact_not_possible", text, field="duty_contact")
        written = users.tell(
            unit,
            user,
            speaks_welsh=user.speaks_welsh if command.speaks_welsh is None else command.speaks_welsh,
            phone=user.phone if command.phone is None else command.phone.strip(),
            duty_contact=contact,
        )
        row = users.find_user(unit.session, user.name)
        return Outcome(unit.commit() if written else Changes(), row)


def confirm_user(desk: Desk, name: str, passphrase: str) -> UserRow:
    """Somebody else shows at this desk who they are, as a manager does to approve; guesses are counted."""
    store = desk.store
    if store.path is not None:
        found = keys.read(store.path)
        name = found.user_slot(name).user
        unlock.by_passphrase(store.path, found, found.user_slot(name), passphrase, desk.clock.now())
    else:
        other, name = team.connect(team.without_name(store), name, passphrase)
        other.close()
    with desk.reading() as session:
        user = users.find_user(session, name)
    if not user.active:
        raise NoSuchUser(name)
    return user


def take_access(desk: Desk, name: str) -> Outcome[UserRow]:
    """Someone has left: what they wrote stays in their name, their passphrase no longer opens the store."""
    _managers_only(desk)
    with desk.writing() as unit:
        user = users.set_active(unit, name, False)
        changes = unit.commit()
    # After the commit: whoever is not active is refused whether or not the slot is still there.
    if desk.store.path is not None:
        with unlock.changing(desk.store.path):
            keys.write(desk.store.path, keys.read(desk.store.path).without("user", user.name))
    return Outcome(changes, user)


def _managers_only(desk: Desk) -> None:
    if not desk.is_manager:
        raise Refused("manager_needed", "Only a manager may change who can sign in. Ask a manager of this store.")


def _give_slot(desk: Desk, name: str, passphrase: str, cost: Cost) -> bool:
    store = desk.store
    if store.path is None or store.key is None:
        return False
    unlock.rewrap(store.path, name, passphrase, store.key, desk.clock.now(), cost)
    return True
