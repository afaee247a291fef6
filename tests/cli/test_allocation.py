"""``cases hand-over`` and ``allocation`` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.users import Role
from ecede_desktop.services import cases, stores
from ecede_desktop.store import users
from tests.cli.made_stores import made_store
from tests.services.caseload import SCHOOL, lay_pupil

PASSPHRASE = "tair gwylan lwyd heno"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    """A store with a case and a second officer, as the options that name it and the reference."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    desk = stores.open_desk(path, "mari", PASSPHRASE, SystemClock())
    reference = cases.open_case(desk, OpenCase("Days missed.", upn=lay_pupil(desk).upn)).value.reference
    with desk.writing() as unit:
        users.add_user(unit, "aled", "Aled Ffug-Swyddog", Role.OFFICER)
        unit.commit()
    stores.close_desk(desk)
    capsys.readouterr()
    return ["--store", path, reference]


def test_a_case_is_proposed_handed_over_and_counted(store: list[str], capsys: Capture) -> None:
    at, reference = store[:2], store[2]
    assert main(["allocation", "officer", "aled", "--speaks-welsh", "yes", *at]) == 0
    assert main(["allocation", "patch", SCHOOL, "aled", *at]) == 0
    assert "Aled Ffug-Swyddog" in capsys.readouterr().out
    assert main(["allocation", "propose", reference, *at]) == 0
    assert "Has the patch of the child's school." in capsys.readouterr().out
    command = ["cases", "hand-over", reference, "--to", "aled", "--note", "Ring after noon."]
    assert main([*command, *at]) == 0
    assert reference in capsys.readouterr().out
    assert main(["allocation", "loads", "--json", *at]) == 0
    assert {load["name"]: sum(n for _, n in load["by_stage"]) for load in json.loads(capsys.readouterr().out)} == {
        "aled": 1,
        "mari": 0,
    }
    assert main([*command, *at]) == 2
    assert "already" in capsys.readouterr().err
