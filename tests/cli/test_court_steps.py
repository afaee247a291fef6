"""The way to court on the command line: heard, the tests put, decided with a manager beside, orders, what follows."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from ecede_desktop.cli import main
from ecede_desktop.records.court import RecordEvent
from ecede_desktop.services import cases, prosecutions
from ecede_desktop.services.desk import Desk
from tests.cli.current_stores import ALEDS, current_store
from tests.cli.made_stores import fixed_desk
from tests.desks import MARI, PASSPHRASE
from tests.services.caseload import Laid
from tests.services.notice_case import NoticeCase, lay_case
from tests.services.test_prosecutions import ANSWERS, TODAY, begun

Capture = pytest.CaptureFixture[str]
REF = "AWS/2026/00001"
PERIOD = ["--from", "2026-01-05", "--to", "2026-02-27"]


class Line:
    """The command line of Aled, an officer, at one store."""

    def __init__(self, path: Path, capsys: Capture) -> None:
        self._path, self._capsys = path, capsys

    def __call__(self, *words: str, code: int = 0, user: str = "aled") -> str:
        """Run it; its output where it went well, else the sentence of the refusal."""
        assert main([*words, "--store", str(self._path), "--user", user]) == code
        said = self._capsys.readouterr()
        assert "Traceback" not in said.err
        return said.out if code == 0 else said.err

    def json(self, *words: str) -> Any:
        return json.loads(self(*words, "--json"))


@pytest.fixture
def line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Line:
    path = current_store(tmp_path / "store.ecede")
    with fixed_desk(path, "aled", ALEDS) as desk:
        lay_case(desk)
    monkeypatch.setenv("ECEDE_PASSPHRASE", ALEDS)
    capsys.readouterr()
    return Line(path, capsys)


@pytest.fixture
def mari(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Mari beside Aled, with her passphrase in the environment."""
    monkeypatch.setenv("ECEDE_APPROVER_PASSPHRASE", PASSPHRASE)
    return ["--approved-by", "mari"]


def decided(line: Line, mari: list[str]) -> str:
    line("court", "consider", REF, "--outcome", "not_appropriate", "--reasons", "The family works with us.")
    invited = line.json("court", "invite", REF, "--parent", "Rees", "--on", "2026-02-20", "--for", "2026-02-27")
    line("court", "heard", invited["id"], "--outcome", "no_show", "--on", "2026-02-27")
    answers = [part for key, text in ANSWERS.items() for part in ("--answer", f"{key}={text}")]
    put = line.json("court", "propose", REF, "--parent", "Rees", "--offence", "s444_1", *PERIOD, "--evidence", "met",
                    "--reasons", "Register and visits.", *answers)  # fmt: skip
    row = line.json("court", "decide", put["id"], "--to", "prosecute", "--reasons", "Both tests met.", *mari)
    assert (row["proposed_by"], row["decided_by"]) == ("Aled Ffug-Swyddog", "Mari Ffug-Reolwr")
    return str(row["id"])


def test_an_officer_decides_only_with_a_manager_whose_passphrase_is_right(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = [*("court", "decide"), "01980000-0000-7000-8000-00000000dead", "--to", "prosecute", "--reasons", "x"]
    assert "--approver-passphrase-file" in line(*put, "--approved-by", "mari", code=2)
    monkeypatch.setenv("ECEDE_APPROVER_PASSPHRASE", ALEDS)
    assert "That passphrase does not open the store." in line(*put, "--approved-by", "mari", code=2)


def test_the_way_is_gone_to_the_hearing_and_what_was_wrong_is_taken_back(line: Line, mari: list[str]) -> None:
    decision = decided(line, mari)
    # Six months after January are long over on the clock of this machine, so the charge is refused, rule by rule.
    assert "Proceedings cannot begin yet." in line("court", "begin", decision, "--route", "sjp", *mari, code=2)
    said = line("court", "view", REF)
    assert "no_show" in said
    assert f"{decision} s444_1: prosecute" in said
    rows = line.json("court", "witness", REF, "--name", "Pennaeth Ffug", "--can", "no", *PERIOD)
    assert [row["available"] for row in rows] == [False]


def test_material_is_listed_and_marked_by_its_id(line: Line) -> None:
    held = line.json("court", "material", REF)
    first = next(row for row in held["rows"] if row["source_id"])
    marked = ["court", "mark-material", REF, "--id", first["source_id"], "--to", "sensitive"]
    assert "needs its reason" in line(*marked, code=2)
    made = line.json(*marked, "--reason", "Names another child.")
    assert [row["reason"] for row in made["rows"] if row["status"] == "sensitive"] == ["Names another child."]


def test_an_order_goes_on_step_by_step_and_says_when_the_next_is_lawful(line: Line, mari: list[str]) -> None:
    row = line.json("orders", "begin", REF, "--parent", "Rees", "--reason", "No education is known of.", "--on",
                    "2026-03-02")  # fmt: skip
    step = ["orders", "step", row["id"]]
    said = line(*step, "notice_served", "--on", "2026-03-02")
    assert "next: school_consulted from 2026-03-17 (Education Act 1996 s.439(5))" in said
    assert "from 2026-03-17 on" in line(*step, "school_consulted", "--on", "2026-03-16", "--school", "6742999", code=2)
    assert f"{row['id']} ea96" in line("orders", "list", REF)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["monitoring", "propose", "PR/2026/00009"], "There are no proceedings"),
        (["monitoring", "list", "AWS/2026/00009"], "AWS/2026/00009"),
        (["monitoring", "end", "01980000-0000-7000-8000-00000000dead", "--outcome", "perhaps", "--reasons", "x"],
         "What comes of it is one of"),
        (["court", "outcome", "01980000-0000-7000-8000-00000000dead", "--to", "heard"], "That hearing is not in"),
        (["court", "take-back", "01980000-0000-7000-8000-00000000dead", "--reason", "x"], "A manager stands behind"),
        (["court", "propose", REF, "--parent", "Rees", "--offence", "s444_1", *PERIOD, "--evidence", "met",
          "--reasons", "x", "--answer", "nothing"], "write KEY=TEXT"),
        (["orders", "step", "01980000-0000-7000-8000-00000000dead", "closed"], "That attendance order is not in"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_one_sentence(line: Line, words: list[str], said: str) -> None:
    assert said in line(*words, code=2)


@pytest.fixture
def sentenced(line: Line, tmp_path: Path) -> Line:
    """Proceedings with a fine on 2 March."""
    with fixed_desk(tmp_path / "store.ecede", "aled", ALEDS) as desk:
        laid = NoticeCase(Laid(cases.view_case(desk, REF).pupil.id, "", desk.user.id), parent_of(desk), REF)
        row = begun(desk, replace(desk, user=MARI), laid, "requisition")
        for kind, details in (("plea", {"plea": "guilty"}), ("sentence", {"sentence": "fine"})):
            prosecutions.record_event(desk, RecordEvent(row.number, kind, TODAY, details=details))
    return line


def parent_of(desk: Desk) -> UUID:
    return cases.view_case(desk, REF).pupil.parents[0].id


def test_a_hearing_on_a_bank_holiday_is_listed_with_a_warning(sentenced: Line) -> None:
    listed = ["court", "hearing", "PR/2026/00001", "--kind", "first", "--on"]
    assert "2026-04-03 is a weekend or a bank holiday" in sentenced(*listed, "2026-04-03")
    assert "bank holiday" not in sentenced(*listed, "2026-04-14")


def test_a_hearing_is_answered_and_a_wrong_event_taken_back(sentenced: Line, mari: list[str]) -> None:
    number = "PR/2026/00001"
    held = sentenced.json("court", "hearing", number, "--kind", "first", "--on", "2026-04-14")
    over = ["court", "outcome", held["hearings"][0]["id"], "--to", "adjourned", "--attended", "Non Ffug-Rees"]
    row = sentenced.json(*over, "--next-on", "2026-05-12", "--next-at", "10:00")
    assert [(one["on"], one["outcome"]) for one in row["hearings"]] == [("2026-04-14", "adjourned"), ("2026-05-12", "")]
    plea = next(one for one in row["events"] if one["kind"] == "plea")
    wrong = ["court", "take-back", plea["id"], "--reason", "Another case."]
    assert "A manager stands behind" in sentenced(*wrong, code=2)
    assert "Take that back first" in sentenced(*wrong, *mari, code=2)
    rests = next(one for one in row["events"] if one["kind"] == "sentence")
    sentenced("court", "take-back", rests["id"], "--reason", "Another case.", *mari)
    sentenced(*wrong, *mari)
    assert f"{plea['id']} 2026-03-02 plea (taken back)" in sentenced("court", "view", REF)
    assert "taken back already" in sentenced("court", "take-back", plea["id"], "--reason", "Other.", *mari, code=2)


def test_attendance_after_court_is_followed_looked_at_and_closed(sentenced: Line, mari: list[str]) -> None:
    number = "PR/2026/00001"
    said = sentenced("monitoring", "propose", number)
    assert "followed 2026-03-03 to 2026-05-26" in said
    assert "(Setting of the service monitoring, unconfirmed)" in said
    view = sentenced.json("monitoring", "begin", number)
    assert view["row"]["review_days"] == ["2026-04-13", "2026-05-26"]
    one = view["row"]["id"]
    said = sentenced("monitoring", "review", one, "--on", "2026-04-13", "--note", "He comes every day.")
    assert "to be looked at on 2026-05-26" in said
    assert "before 2025-12-08 to 2026-03-01: 86.0 %" in said
    ends = ["monitoring", "end", one, "--outcome", "closed", "--on", "2026-05-26", "--reasons", "It holds."]
    assert "A manager stands behind" in sentenced(*ends, code=2)
    assert f"{number}: 2026-03-03 to 2026-05-26, closed" in sentenced(*ends, *mari)


def test_nothing_is_followed_yet(line: Line) -> None:
    assert line("monitoring", "list") == ""
