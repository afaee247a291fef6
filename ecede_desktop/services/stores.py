"""Looking after stores: make, open, close, describe, verify, back up, bring back, change a passphrase."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from ecede_desktop import __version__, paths
from ecede_desktop.clock import Clock, SystemClock
from ecede_desktop.errors import Refused, UserError
from ecede_desktop.law.policy import PolicyPack, load_pack
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.stores import BackupResult, NewStore, SlotInfo, StoreHeader, StoreInfo, Verification
from ecede_desktop.records.users import Role
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import (
    attempts,
    checks,
    dialect_postgres,
    engine,
    facts,
    keys,
    lock,
    making,
    recovery,
    team,
    unlock,
    upgrade,
    users,
)
from ecede_desktop.store import backup as backups
from ecede_desktop.store.attempts import WrongPassphrase
from ecede_desktop.store.backup import NotABackup
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import (
    AlreadyThere,
    CannotReach,
    CannotWrite,
    MadeByNewerVersion,
    NoRoom,
    NoSuchUser,
    NotAStore,
    StoreBusy,
    StoreDamaged,
)
from ecede_desktop.store.files import beside
from ecede_desktop.store.keys import COST, Cost, StoreKey, WrongRecoveryCode
from ecede_desktop.store.lock import Hold, Holder, StoreInUse
from ecede_desktop.store.making import FirstUser
from ecede_desktop.store.passphrases import SHORTEST, WeakPassphrase, check_passphrase
from ecede_desktop.store.unlock import WhichUser

# The window does not import the store: what it may want to tell apart, it takes from here.
__all__ = [
    "SHORTEST", "AlreadyThere", "CannotReach", "CannotWrite", "Holder", "MadeByNewerVersion", "NoRoom", "NoSuchUser",
    "NotABackup", "NotAStore", "StoreBusy", "StoreDamaged", "StoreInUse", "WeakPassphrase", "WhichUser",
    "WrongPassphrase", "WrongRecoveryCode", "backup", "change_passphrase", "check_passphrase", "close_desk",
    "create_store", "create_team_store", "holder", "info", "new_recovery_code", "open_desk", "prune_backups",
    "read_header", "reset_passphrase", "restore", "slots", "verify", "verify_backup",
]  # fmt: skip

SHIPPED_PACK = "rct"


@dataclass(frozen=True)
class _Entry:
    """How somebody came in."""

    name: str
    wrong_before: int = 0
    slot_since: dt.datetime | None = None


def create_store(
    path: Path, user: str, passphrase: str, clock: Clock, *, full_name: str = "", role: Role = Role.MANAGER,
    demonstration: bool = False, pack_folder: Path | None = None, cost: Cost = COST,
) -> NewStore:  # fmt: skip
    """Make an encrypted store with its first user.

    The first user is a manager unless said otherwise: somebody must be able to add the others and to approve.
    """
    check_passphrase(passphrase, user, full_name)
    path = path.absolute()
    for file in (path, beside(path, "keys")):
        if file.exists():
            raise AlreadyThere(file)
    if not path.parent.is_dir():
        raise NotAStore(path, "no_folder")
    said = _first_facts(demonstration, pack_folder)
    hold = Hold(path, clock.now())
    try:
        return making.make_file(path, FirstUser(user, full_name, role), passphrase, clock, said, cost)
    finally:
        hold.release()


def create_team_store(
    url: str, user: str, passphrase: str, clock: Clock, *, full_name: str = "", pack_folder: Path | None = None
) -> StoreInfo:
    """Lay the tables in an empty PostgreSQL database; its owner becomes the first user, a manager."""
    said = _first_facts(False, pack_folder)
    store, name = team.connect(url, user, passphrase)
    try:
        making.make_in_database(store, FirstUser(name, full_name, Role.MANAGER), clock, said)
        return _info(store)
    finally:
        store.close()


def read_header(path: Path, clock: Clock | None = None) -> StoreHeader:
    """What can be said before anybody signs in."""
    found = keys.read(path)
    if not path.is_file():
        raise NotAStore(path)
    wait = attempts.wait_seconds(path, (clock or SystemClock()).now())
    return StoreHeader(path, found.store_id, found.users, found.recovery_slot is not None, wait)


def slots(path: Path) -> tuple[SlotInfo, ...]:
    """Who has a key, and since when."""
    return tuple(SlotInfo(slot.user, slot.kind, slot.created_at) for slot in keys.read(path).slots)


def holder(path: Path) -> Holder | None:
    """Who says to have the store open."""
    return lock.holder(path)


def open_desk(
    place: Path | str, user: str | None, passphrase: str, clock: Clock, *, read_only: bool = False, cost: Cost = COST
) -> Desk:
    """Sign in: unlock the store, bring it up to date, and sit down as one of its users."""
    if isinstance(place, str) and dialect_postgres.is_url(place):
        store, name = team.open_store(place, user, passphrase, clock.now(), read_only=read_only, cost=cost)
        entry = _Entry(name)
    else:
        store, entry = _open_file(Path(place).absolute(), user, passphrase, clock, read_only)
    try:
        upgrade.bring_up_to_date(store, read_only=read_only)
        return _seated(store, entry, clock)
    except BaseException:
        store.close()
        raise


def close_desk(desk: Desk) -> None:
    """Leave: every connection is closed and the store is free for another program."""
    desk.store.close()


def info(desk: Desk) -> StoreInfo:
    """Counts and versions."""
    return _info(desk.store)


def verify(desk: Desk) -> Verification:
    """Check the whole store; every fault is named."""
    return checks.verify(desk.store)


def backup(desk: Desk, folder: Path) -> BackupResult:
    """Write a verified, encrypted backup to a folder."""
    result = backups.back_up(desk.store, folder.absolute(), desk.clock.now(), __version__)
    if not desk.store.read_only:
        with desk.writing() as unit:
            facts.write(unit, {facts.LAST_BACKUP: result.taken_at.isoformat()})
            unit.record("backup", "store", result.path.name, after={"sha256": result.sha256, "size": result.size})
            unit.commit()
    return result


def prune_backups(desk: Desk, folder: Path, keep: int) -> tuple[Path, ...]:
    """Delete all but the newest backups of this store in a folder."""
    with desk.reading() as session:
        store_id = facts.store_id(facts.read(session))
    return backups.prune(folder, store_id, keep)


def verify_backup(file: Path, user: str | None, passphrase: str, clock: Clock) -> Verification:
    """Unpack a backup to a temporary place and check everything in it."""
    return backups.verify(file, _key_of_backup(file, file, user, passphrase, clock))


def restore(
    file: Path, path: Path, user: str | None, passphrase: str, clock: Clock, *, move_aside: bool = False
) -> Verification:
    """Bring a backup back as a store. A store that stands there is refused, or kept under a dated name."""
    path = path.absolute()
    if path.exists() and not move_aside:
        raise AlreadyThere(path)
    key = _key_of_backup(file, path, user, passphrase, clock)
    name = unlock.user_slot(backups.read_keys(file), user).user
    hold = Hold(path, clock.now())
    try:
        found = backups.put_in_place(file, path, key, clock.now(), aside=move_aside)
        store = engine.open_file(path, key)
        try:
            upgrade.bring_up_to_date(store)
            _say_restored(store, name, clock, file)
        finally:
            store.close()
        return found
    finally:
        hold.release()


def change_passphrase(
    path: Path, user: str | None, old: str, new: str, clock: Clock | None = None, *, cost: Cost = COST
) -> None:
    """Wrap the key anew for one user. Nothing in the store changes; the next sign-in says in the audit since when."""
    now = (clock or SystemClock()).now()
    found = keys.read(path)
    slot = unlock.user_slot(found, user)
    key = unlock.by_passphrase(path, found, slot, old, now)
    check_passphrase(new, slot.user)
    unlock.rewrap(path, slot.user, new, key, now, cost)


def reset_passphrase(
    path: Path, recovery_code: str, user: str | None, new: str, clock: Clock | None = None, *, cost: Cost = COST
) -> None:
    """Give a user a new passphrase with the recovery code from paper."""
    now = (clock or SystemClock()).now()
    found = keys.read(path)
    slot = unlock.user_slot(found, user)
    check_passphrase(new, slot.user)
    key = unlock.by_recovery_code(path, found, recovery_code, now)
    unlock.rewrap(path, slot.user, new, key, now, cost)


def new_recovery_code(desk: Desk, *, cost: Cost = COST) -> Outcome[str]:
    """Print another recovery code; the one before no longer opens the store."""
    path, key = _file_of(desk)
    if not desk.is_manager:
        raise Refused("manager_needed", "Only a manager may print a new recovery code. Ask a manager.")
    code = recovery.fresh_code()
    with desk.writing() as unit:
        unit.record("change", "store", "recovery_code")
        with unlock.changing(path):
            keys.write(path, keys.read(path).with_slot("recovery", "", code, key, desk.clock.now(), cost))
        unit.commit()
    return Outcome(Changes(frozenset({"setting"})), code)


def _open_file(path: Path, user: str | None, passphrase: str, clock: Clock, read_only: bool) -> tuple[Store, _Entry]:
    try:
        if path.is_dir():
            raise NotAStore(path, "folder")
        if not path.is_file():
            raise NotAStore(path)
    except PermissionError:
        raise NotAStore(path, "closed") from None
    found = keys.read(path)
    slot = unlock.user_slot(found, user)
    # Before the passphrase: who holds the store is told at once.
    hold = None if read_only else Hold(path, clock.now())
    try:
        guesses = attempts.count(path)
        key = unlock.by_passphrase(path, found, slot, passphrase, clock.now(), read_only=read_only)
        if not read_only:
            keys.repair_twin(path)
        store = engine.open_file(path, key, read_only=read_only)
    except BaseException:
        if hold is not None:
            hold.release()
        raise
    if hold is not None:
        store.when_closed(hold.release)
    return store, _Entry(slot.user, guesses, slot.created_at)


def _seated(store: Store, entry: _Entry, clock: Clock) -> Desk:
    with store.reading() as session:
        user = users.find_user(session, entry.name)
        said = facts.read(session)
    if not user.active:
        raise NoSuchUser(entry.name)
    desk = Desk(store=store, user=user, clock=clock, pack=_pack(said.get(facts.PACK)))
    if not store.read_only:
        with desk.writing() as unit:
            # A passphrase that somebody else has set shows here, as does guessing before the right one was found.
            since = entry.slot_since.isoformat() if entry.slot_since else ""
            unit.record("sign_in", "user", user.id, after={"wrong_before": entry.wrong_before, "key_since": since})
            unit.commit()
    return desk


def _info(store: Store) -> StoreInfo:
    with store.reading() as session:
        said, found = facts.read(session), checks.counts(session)
    created = facts.instant(said, facts.CREATED_AT)
    assert created is not None
    return StoreInfo(
        path=store.place, store_id=facts.store_id(said), backend=store.backend, schema=upgrade.current(store),
        program_version=said.get(facts.PROGRAM, ""), created_at=created,
        demonstration=said.get(facts.DEMONSTRATION) == "yes", counts=found,
        size=store.path.stat().st_size if store.path else 0, last_backup=facts.instant(said, facts.LAST_BACKUP),
    )  # fmt: skip


def _first_facts(demonstration: bool, pack_folder: Path | None) -> dict[str, str]:
    _pack(str(pack_folder) if pack_folder else None)
    return {
        facts.PROGRAM: __version__,
        facts.DEMONSTRATION: "yes" if demonstration else "no",
        facts.PACK: str(pack_folder.absolute()) if pack_folder else SHIPPED_PACK,
    }


def _pack(said: str | None) -> PolicyPack:
    # A bare name is a pack that ships with the program; anything else is a council's own folder.
    return load_pack(paths.policy_packs() / (said or SHIPPED_PACK))


def _file_of(desk: Desk) -> tuple[Path, StoreKey]:
    store = desk.store
    if store.path is None or store.key is None:
        raise UserError("team_passphrase", "In the team's store, passphrases are looked after with the database.")
    return store.path, store.key


def _key_of_backup(file: Path, counted_at: Path, user: str | None, passphrase: str, clock: Clock) -> StoreKey:
    found = backups.read_keys(file)
    return unlock.by_passphrase(counted_at, found, unlock.user_slot(found, user), passphrase, clock.now())


def _say_restored(store: Store, name: str, clock: Clock, file: Path) -> None:
    with store.reading() as session:
        user = users.find_user(session, name)
    with store.writing(user, clock) as unit:
        unit.record("restore", "store", file.name[:64])
        unit.commit()
