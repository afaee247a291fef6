"""Stores as their keepers use them: made, opened, told what is wrong, backed up, brought back."""

from __future__ import annotations

import datetime as dt
import logging
import os
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused, UserError
from ecede_desktop.records.stores import NewStore
from ecede_desktop.records.users import Role
from ecede_desktop.services import drafts, stores, users
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import keys, recovery
from ecede_desktop.store.attempts import WrongPassphrase
from ecede_desktop.store.faults import AlreadyThere, CannotWrite, NoSuchUser, NotAStore, StoreDamaged
from ecede_desktop.store.keys import WrongRecoveryCode
from ecede_desktop.store.lock import StoreInUse
from ecede_desktop.store.passphrases import WeakPassphrase
from ecede_desktop.store.tables import AuditLine
from ecede_desktop.store.unlock import WhichUser
from tests.desks import CHEAP, NOW, PASSPHRASE

OTHER = "pedair gwylan wen ddoe"


@pytest.fixture
def made(tmp_path: Path, clock: FixedClock) -> NewStore:
    return stores.create_store(
        tmp_path / "s.ecede", "mari", PASSPHRASE, clock, full_name="Mari Ffug-Reolwr", cost=CHEAP
    )


@pytest.fixture
def sign_in(made: NewStore, clock: FixedClock) -> Callable[..., Desk]:
    def open_it(user: str | None = None, passphrase: str = PASSPHRASE, *, read_only: bool = False) -> Desk:
        return stores.open_desk(made.path, user, passphrase, clock, read_only=read_only)

    return open_it


def last_line(desk: Desk) -> AuditLine:
    with desk.reading() as session:
        line = session.scalars(select(AuditLine).order_by(AuditLine.number.desc())).first()
    assert line is not None
    return line


def test_a_new_store_opens_for_its_only_user_who_is_a_manager(made: NewStore, sign_in: Callable[..., Desk]) -> None:
    desk = sign_in()
    assert (desk.user.name, desk.user.full_name, desk.user.role) == ("mari", "Mari Ffug-Reolwr", Role.MANAGER)
    info = stores.info(desk)
    assert (info.store_id, info.backend, info.created_at) == (made.store_id, "sqlcipher", NOW)
    assert (info.demonstration, info.last_backup, dict(info.counts)["user_account"]) == (False, None, 1)
    assert stores.verify(desk).ok
    assert last_line(desk).action == "sign_in"
    assert desk.pack.id
    stores.close_desk(desk)
    left = {file.name for file in made.path.parent.iterdir()}
    assert left <= {f"s.ecede{e}" for e in ("", ".keys", ".keys.copy", ".lock", ".keys.lock")}


def test_before_signing_in_only_names_are_told(made: NewStore) -> None:
    header = stores.read_header(made.path)
    assert (header.users, header.has_recovery, header.wait_seconds) == (("mari",), True, 0)
    assert [(slot.kind, slot.user) for slot in stores.slots(made.path)] == [("user", "mari"), ("recovery", "")]


def test_what_cannot_be_made_leaves_nothing(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(WeakPassphrase):
        stores.create_store(tmp_path / "s.ecede", "mari", "short", clock, cost=CHEAP)
    with pytest.raises(NotAStore):
        stores.create_store(tmp_path / "none" / "s.ecede", "mari", PASSPHRASE, clock, cost=CHEAP)
    with pytest.raises(UserError):
        stores.create_store(tmp_path / "s.ecede", " ", PASSPHRASE, clock, cost=CHEAP)
    with pytest.raises(UserError):
        stores.create_store(tmp_path / "s.ecede", "mari", PASSPHRASE, clock, cost=CHEAP, pack_folder=tmp_path)
    assert {file.name for file in tmp_path.iterdir()} <= {"s.ecede.lock"}


def test_a_store_is_not_made_over_another(made: NewStore, clock: FixedClock) -> None:
    before = made.path.read_bytes()
    with pytest.raises(AlreadyThere):
        stores.create_store(made.path, "aled", PASSPHRASE, clock, cost=CHEAP)
    made.path.rename(made.path.with_name("moved"))
    with pytest.raises(AlreadyThere):
        stores.create_store(made.path, "aled", PASSPHRASE, clock, cost=CHEAP)
    assert made.path.with_name("moved").read_bytes() == before


def test_a_wrong_passphrase_counts_and_then_waits(
    made: NewStore, sign_in: Callable[..., Desk], clock: FixedClock
) -> None:
    for wait in (0, 0, 1):
        with pytest.raises(WrongPassphrase) as wrong:
            sign_in(passphrase="not that at all")
        assert wrong.value.wait_seconds == wait
    with pytest.raises(WrongPassphrase) as early:
        sign_in()
    assert early.value.key == "too_many_guesses"
    assert stores.read_header(made.path, clock).wait_seconds == 1
    clock.instant += dt.timedelta(seconds=1)
    desk = sign_in()
    assert '"wrong_before":3' in last_line(desk).after
    stores.close_desk(desk)


def test_a_refused_sign_in_lets_the_store_go(made: NewStore, sign_in: Callable[..., Desk]) -> None:
    with pytest.raises(WrongPassphrase):
        sign_in(passphrase="not that at all")
    with pytest.raises(NoSuchUser):
        sign_in("nobody")
    desk = sign_in()
    stores.close_desk(desk)


def test_a_second_opening_says_who_but_reading_is_free(sign_in: Callable[..., Desk]) -> None:
    desk = sign_in()
    with pytest.raises(StoreInUse) as told:
        sign_in()
    assert told.value.holder is not None
    reader = sign_in(read_only=True)
    assert stores.verify(reader).ok
    with pytest.raises(CannotWrite), reader.writing():
        pass
    stores.close_desk(reader)
    stores.close_desk(desk)


def test_what_is_not_a_store_is_told(made: NewStore, sign_in: Callable[..., Desk], clock: FixedClock) -> None:
    for place in (made.path.parent, made.path.with_name("none")):
        with pytest.raises(NotAStore):
            stores.open_desk(place, None, PASSPHRASE, clock)
    made.path.with_name("letter.txt").write_text("Annwyl riant", encoding="utf-8")
    with pytest.raises(NotAStore, match="key file"):
        stores.open_desk(made.path.with_name("letter.txt"), None, PASSPHRASE, clock)
    made.path.write_bytes(b"")
    with pytest.raises(StoreDamaged):
        sign_in()


def test_no_secret_is_in_a_log_or_an_error(
    made: NewStore, sign_in: Callable[..., Desk], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    shown, typed = "", " ".join(["Not", "that", "at", "all"])
    for name in ("mari", "nobody"):
        with pytest.raises(UserError) as wrong:
            sign_in(name, typed)
        shown += "".join(traceback.format_exception(wrong.value)) + repr(wrong.value.facts)
    made.path.write_bytes(b"x" * 100_000)
    with pytest.raises(StoreDamaged) as damaged:
        sign_in()
    shown += "".join(traceback.format_exception(damaged.value)) + caplog.text
    key = keys.read(made.path).opened(keys.read(made.path).user_slot("mari"), PASSPHRASE)
    for secret in (PASSPHRASE, typed, key.reveal().hex(), repr(key.reveal())):
        assert secret not in shown


def test_changing_a_passphrase_touches_no_byte_of_the_store(
    made: NewStore, sign_in: Callable[..., Desk], clock: FixedClock
) -> None:
    before = made.path.read_bytes()
    stores.change_passphrase(made.path, None, PASSPHRASE, OTHER, clock, cost=CHEAP)
    assert made.path.read_bytes() == before
    with pytest.raises(WrongPassphrase):
        sign_in()
    with pytest.raises(WrongPassphrase):
        stores.change_passphrase(made.path, "mari", PASSPHRASE, OTHER, clock, cost=CHEAP)
    with pytest.raises(WeakPassphrase):
        stores.change_passphrase(made.path, "mari", OTHER, "Mari 2026 Mari", clock, cost=CHEAP)
    desk = sign_in(passphrase=OTHER)
    assert f'"key_since":"{NOW.isoformat()}"' in last_line(desk).after
    stores.close_desk(desk)


def test_the_recovery_code_gives_a_new_passphrase(
    made: NewStore, sign_in: Callable[..., Desk], clock: FixedClock
) -> None:
    mistyped = made.recovery_code[:-1] + ("0" if made.recovery_code[-1] != "0" else "1")
    with pytest.raises(WrongRecoveryCode, match="mistyped"):
        stores.reset_passphrase(made.path, mistyped, None, OTHER, clock, cost=CHEAP)
    with pytest.raises(WrongRecoveryCode, match="another store"):
        stores.reset_passphrase(made.path, recovery.fresh_code(), None, OTHER, clock, cost=CHEAP)
    stores.reset_passphrase(made.path, made.recovery_code.lower(), "mari", OTHER, clock, cost=CHEAP)
    desk = sign_in(passphrase=OTHER)
    code = stores.new_recovery_code(desk, cost=CHEAP).value
    stores.close_desk(desk)
    with pytest.raises(WrongRecoveryCode, match="newer code"):
        stores.reset_passphrase(made.path, made.recovery_code, None, PASSPHRASE, clock, cost=CHEAP)
    stores.reset_passphrase(made.path, code, None, PASSPHRASE, clock, cost=CHEAP)
    stores.close_desk(sign_in())


def test_a_backup_is_taken_verified_told_and_brought_back(
    made: NewStore, sign_in: Callable[..., Desk], clock: FixedClock, tmp_path: Path
) -> None:
    (tmp_path / "backups").mkdir()
    desk = sign_in()
    users.add_user(desk, "aled", OTHER, cost=CHEAP)
    result = stores.backup(desk, tmp_path / "backups")
    assert stores.info(desk).last_backup == NOW
    assert last_line(desk).action == "backup"
    stores.close_desk(desk)
    assert stores.verify_backup(result.path, "aled", OTHER, clock).ok
    with pytest.raises(WrongPassphrase):
        stores.verify_backup(result.path, "aled", PASSPHRASE, clock)
    with pytest.raises(AlreadyThere):
        stores.restore(result.path, made.path, "mari", PASSPHRASE, clock)
    assert stores.restore(result.path, made.path, "mari", PASSPHRASE, clock, move_aside=True).ok
    assert stores.restore(result.path, tmp_path / "other.ecede", "mari", PASSPHRASE, clock).ok
    again = stores.open_desk(made.path, "aled", OTHER, clock)
    assert stores.info(again).last_backup is None
    with again.reading() as session:
        assert "restore" in session.scalars(select(AuditLine.action)).all()
    stores.close_desk(again)
    assert (tmp_path / "s-until-20260302T090000Z.ecede").exists()
    assert {f.name for f in (tmp_path / "backups").iterdir()} <= {result.path.name, f"{result.path.name}.attempts"}


def test_an_officer_sees_what_only_a_manager_may_do(sign_in: Callable[..., Desk], made: NewStore) -> None:
    desk = sign_in()
    users.add_user(desk, "aled", OTHER, full_name="Aled Ffug-Swyddog", cost=CHEAP)
    stores.close_desk(desk)
    with pytest.raises(WhichUser):
        sign_in()
    officer = sign_in("Aled", OTHER)
    assert (officer.user.role, officer.is_manager) == (Role.OFFICER, False)
    for forbidden in (
        lambda: users.add_user(officer, "non", OTHER, cost=CHEAP),
        lambda: users.take_access(officer, "mari"),
        lambda: users.give_passphrase(officer, "mari", OTHER, cost=CHEAP),
        lambda: stores.new_recovery_code(officer, cost=CHEAP),
    ):
        with pytest.raises(Refused) as refused:
            forbidden()
        assert refused.value.key == "manager_needed"
    assert [user.name for user in users.list_users(officer)] == ["aled", "mari"]
    stores.close_desk(officer)


def test_who_leaves_can_no_longer_come_in(sign_in: Callable[..., Desk], made: NewStore, clock: FixedClock) -> None:
    desk = sign_in()
    users.add_user(desk, "aled", OTHER, cost=CHEAP)
    slots = keys.read(made.path)
    assert users.take_access(desk, "aled").value.active is False
    with pytest.raises(Refused, match="only manager"):
        users.take_access(desk, "mari")
    with pytest.raises(Refused, match="already a user"):
        users.add_user(desk, "ALED", OTHER, cost=CHEAP)
    stores.close_desk(desk)
    with pytest.raises(NoSuchUser):
        sign_in("aled", OTHER)
    # Not by putting an old key file back either.
    keys.write(made.path, slots)
    with pytest.raises(NoSuchUser):
        sign_in("aled", OTHER)


def test_a_manager_gives_a_forgetful_officer_a_new_passphrase(sign_in: Callable[..., Desk]) -> None:
    desk = sign_in()
    users.add_user(desk, "aled", OTHER, cost=CHEAP)
    users.give_passphrase(desk, "aled", "tri llyffant gwyrdd", cost=CHEAP)
    assert (last_line(desk).record_kind, last_line(desk).action) == ("user", "change")
    stores.close_desk(desk)
    stores.close_desk(sign_in("aled", "tri llyffant gwyrdd"))


def test_a_manager_shows_at_an_officers_desk_who_they_are(sign_in: Callable[..., Desk], clock: FixedClock) -> None:
    desk = sign_in()
    users.add_user(desk, "aled", OTHER, cost=CHEAP)
    stores.close_desk(desk)
    officer = sign_in("aled", OTHER)
    assert users.confirm_user(officer, "MARI", PASSPHRASE).role is Role.MANAGER
    with pytest.raises(WrongPassphrase):
        users.confirm_user(officer, "mari", OTHER)
    with pytest.raises(NoSuchUser):
        users.confirm_user(officer, "nobody", OTHER)
    stores.close_desk(officer)


def test_drafts_survive_closing_and_belong_to_their_user(sign_in: Callable[..., Desk]) -> None:
    desk = sign_in()
    users.add_user(desk, "aled", OTHER, cost=CHEAP)
    drafts.keep_draft(desk, "visit", "AWS/2026/00001", {"words": "ŵ"})
    drafts.keep_draft(desk, "visit", "AWS/2026/00002", {"words": "ŷ"})
    drafts.drop_draft(desk, "visit", "AWS/2026/00002")
    stores.close_desk(desk)
    aled = sign_in("aled", OTHER)
    assert drafts.read_drafts(aled) == ()
    stores.close_desk(aled)
    again = sign_in("mari")
    assert [(d.key, d.values) for d in drafts.read_drafts(again)] == [("AWS/2026/00001", {"words": "ŵ"})]
    stores.close_desk(again)


def test_old_backups_are_pruned(sign_in: Callable[..., Desk], tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "backups").mkdir()
    desk = sign_in()
    for _ in range(3):
        clock.instant += dt.timedelta(days=1)
        stores.backup(desk, tmp_path / "backups")
    assert len(stores.prune_backups(desk, tmp_path / "backups", 1)) == 2
    stores.close_desk(desk)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system closes folders otherwise")
def test_a_store_in_a_folder_that_is_closed_to_the_user_is_told(
    made: NewStore, sign_in: Callable[..., Desk], tmp_path: Path
) -> None:
    me = os.geteuid()
    tmp_path.chmod(0)
    if me == 0:  # nothing is closed to the superuser
        os.seteuid(65534)
    try:
        with pytest.raises(NotAStore, match="may not look"):
            sign_in()
    finally:
        os.seteuid(me)
        tmp_path.chmod(0o700)
