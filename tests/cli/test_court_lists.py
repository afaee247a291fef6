"""Notices, warnings and hearings of the county on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import icalendar
import pytest

from ecede_desktop.cli import court_lists, main
from ecede_desktop.records.court import ListHearing
from ecede_desktop.services import hearing_lists, notices, prosecutions
from ecede_desktop.services.desk import Desk
from tests.cli.made_stores import fixed_desk, made_store
from tests.desks import NOW
from tests.services.notice_case import ask, lay_case
from tests.services.test_prosecutions import begun

PASSPHRASE = "tair gwylan lwyd heno"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    """A store with a request that waits and a warning that stands."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = made_store(tmp_path / "store.ecede", PASSPHRASE)
    with fixed_desk(path, "mari", PASSPHRASE) as desk:
        notices.ask_notice(desk, ask(lay_case(desk)))
    capsys.readouterr()
    return ["--store", str(path)]


def test_the_county_is_listed_by_standing_and_officer(made: list[str], capsys: Capture) -> None:
    assert main(["notices", "county", *made]) == 0
    assert "asked" in capsys.readouterr().out
    assert main(["notices", "county", "--state", "paid", "--json", *made]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["notices", "county", "--warnings", "--officer", "mari", "--json", *made]) == 0
    (warning,) = json.loads(capsys.readouterr().out)
    assert (warning["parent"], warning["relied_to"]) == ("Non Ffug-Rees", "2027-01-19")


def test_a_standing_that_is_none_is_refused(made: list[str], capsys: Capture) -> None:
    assert main(["notices", "county", "--state", "maybe", *made]) == 2
    assert "“maybe” is no standing here" in capsys.readouterr().err


def test_hearings_are_listed_and_saved_without_a_name(made: list[str], capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "hearings.ics"
    assert main(["court", "hearings", "--from", "2026-03-01", "--to", "2026-06-30", *made]) == 0
    assert main(["court", "hearings", "--from", "2026-06-30", "--to", "2026-03-01", *made]) == 2
    assert "Check its first and its last day" in capsys.readouterr().err
    assert main(["court", "hearings", "--ics", str(file), "--language", "cy", *made]) == 0
    assert icalendar.Calendar.from_ical(file.read_bytes())["x-wr-calname"] == "Gwrandawiadau am bresenoldeb ysgol"


def test_a_listed_hearing_says_what_lacks(desk: Desk, manager_desk: Desk) -> None:
    number = begun(desk, manager_desk, lay_case(desk), "requisition").number
    prosecutions.list_hearing(desk, ListHearing(number, "first", NOW.date()))
    view = hearing_lists.agenda(desk)
    lines = list(court_lists._lines(view))
    assert lines[0][2] == "first" and lines[0][-1] == "No service of the papers is recorded."
    assert [line[0] for line in lines] == ["2026-03-02", "2026-03-02"]
