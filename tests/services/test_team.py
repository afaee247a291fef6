"""The team's store: the same desk at PostgreSQL, signed in by the database."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from ecede_desktop import paths
from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import UserError
from ecede_desktop.services import drafts, stores, users
from ecede_desktop.store.faults import AlreadyThere, CannotReach, NoSuchUser, NotAStore
from ecede_desktop.store.team import UserAndAddressDiffer
from tests.desks import CHEAP, PASSPHRASE


@pytest.fixture
def team(postgres_url: str, clock: FixedClock) -> str:
    """The address of a team's store without a name in it; its owner is the role that the server began with."""
    stores.create_team_store(postgres_url, "ecede", PASSPHRASE, clock)
    return postgres_url.replace("ecede@", "")


@pytest.fixture
def role(postgres_url: str) -> str:
    """A database role for an officer, as whoever looks after the database makes it."""
    engine = create_engine(make_url(postgres_url))
    with engine.begin() as connection:
        connection.execute(text("DROP ROLE IF EXISTS aled"))
        connection.execute(text("CREATE ROLE aled LOGIN"))
        connection.execute(text("ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO aled"))
    engine.dispose()
    return "aled"


def test_the_same_desk_stands_at_the_teams_store(team: str, clock: FixedClock) -> None:
    desk = stores.open_desk(team, "ecede", PASSPHRASE, clock, cost=CHEAP)
    assert (desk.user.name, desk.is_manager, stores.info(desk).backend) == ("ecede", True, "postgresql")
    found = stores.verify(desk)
    assert (found.ok, found.faults) == (True, ())
    assert PASSPHRASE not in stores.info(desk).path + repr(desk)
    with pytest.raises(UserError, match="with the database"):
        stores.new_recovery_code(desk)
    stores.close_desk(desk)


def test_an_officer_signs_in_as_their_own_role_only(role: str, postgres_url: str, clock: FixedClock) -> None:
    stores.create_team_store(postgres_url, "ecede", PASSPHRASE, clock)
    team = postgres_url.replace("ecede@", "")
    manager = stores.open_desk(team, "ecede", PASSPHRASE, clock, cost=CHEAP)
    with pytest.raises(NoSuchUser):
        stores.open_desk(team, role, PASSPHRASE, clock, cost=CHEAP)
    users.add_user(manager, role, "")
    officer = stores.open_desk(team, role, PASSPHRASE, clock, cost=CHEAP)
    assert officer.user.name == role
    assert users.confirm_user(officer, "ecede", PASSPHRASE).name == "ecede"
    stores.close_desk(officer)
    with pytest.raises(UserAndAddressDiffer):
        stores.open_desk(postgres_url, role, PASSPHRASE, clock, cost=CHEAP)
    with pytest.raises(UserAndAddressDiffer):
        stores.open_desk(team, None, PASSPHRASE, clock, cost=CHEAP)
    with pytest.raises(UserError, match="with the database"):
        users.give_passphrase(manager, role, "tri llyffant gwyrdd")
    stores.close_desk(manager)
    engine = create_engine(make_url(postgres_url))
    with engine.begin() as connection:
        connection.execute(text("DROP OWNED BY aled CASCADE"))
        connection.execute(text("DROP ROLE aled"))
    engine.dispose()


def test_drafts_stay_on_the_machine_encrypted(team: str, clock: FixedClock, own_home: Path) -> None:
    desk = stores.open_desk(team, "ecede", PASSPHRASE, clock, cost=CHEAP)
    drafts.keep_draft(desk, "visit", "AWS/2026/00001", {"words": "gair y plentyn"})
    stores.close_desk(desk)
    again = stores.open_desk(team, "ecede", PASSPHRASE, clock, cost=CHEAP)
    assert drafts.read_drafts(again)[0].values == {"words": "gair y plentyn"}
    stores.close_desk(again)
    kept = list((paths.user_data() / "team").iterdir())
    assert any(file.name.endswith(".drafts") for file in kept)
    assert not any(b"plentyn" in file.read_bytes() for file in kept)
    # As after a change of the password at the database: the old drafts stay shut.
    changed = stores.open_desk(team, "ecede", "tri llyffant gwyrdd", clock, cost=CHEAP)
    assert drafts.read_drafts(changed) == ()
    stores.close_desk(changed)


def test_what_cannot_be_reached_or_is_no_store_is_told(postgres_url: str, clock: FixedClock) -> None:
    gone = make_url(postgres_url).set(database="nowhere").render_as_string()
    for address in (gone, "postgresql://ecede@127.0.0.1:9/x"):
        with pytest.raises(CannotReach) as told:
            stores.open_desk(address, None, PASSPHRASE, clock)
        assert PASSPHRASE not in str(told.value)
    with pytest.raises(NotAStore):
        stores.open_desk(postgres_url, None, PASSPHRASE, clock)
    stores.create_team_store(postgres_url, "ecede", PASSPHRASE, clock)
    with pytest.raises(AlreadyThere):
        stores.create_team_store(postgres_url, "ecede", PASSPHRASE, clock)
