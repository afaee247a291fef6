"""``deadlines`` on the command line: rules listed, a day explained in both languages, refusals, a case's clock."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.law.deadlines import deadlines, dormant
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.services import cases, stores
from tests.cli.made_stores import made_store
from tests.services.caseload import lay_pupil

PASSPHRASE = "tair gwylan lwyd heno"
Capture = pytest.CaptureFixture[str]


def test_every_rule_is_listed_with_its_source_and_mark(capsys: Capture) -> None:
    assert main(["deadlines", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 + sum(len(rows) for rows in deadlines().values()) + len(dormant())
    safe = next(line for line in lines if line.startswith("notice_safe_to_charge"))
    assert "inference" in safe and "s.444A(4)" in safe
    assert all("not in force" in line for line in lines if line.startswith("order_2026_"))
    assert main(["deadlines", "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["rule"]["key"] for row in rows if not row["in_force"]} == {one.rule.key for one in dormant()}


def test_a_day_is_explained_in_both_languages(capsys: Capture) -> None:
    assert main(["deadlines", "explain", "notice_received", "--from", "2026-04-02"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("2026-04-08")
    assert "Monday 6 April 2026: not counted, Easter Monday." in told
    assert "reg 20" in told
    command = ["deadlines", "explain", "appeal", "--from", "2026-12-18", "--language", "cy", "--json"]
    assert main(command) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["day"] == "2027-01-13"
    assert any("Gŵyl San Steffan (diwrnod yn ei le)" in sentence for sentence in found["sentences"])
    assert found["citation"]["mark"] == "unconfirmed"


def test_papers_sent_electronically_need_the_time(capsys: Capture) -> None:
    base = ["deadlines", "explain", "electronic_service", "--from", "2026-07-02"]
    assert main([*base, "--at", "14:31"]) == 0
    assert capsys.readouterr().out.startswith("2026-07-03")
    assert main([*base, "--at", "14:30"]) == 0
    assert capsys.readouterr().out.startswith("2026-07-02")
    assert main(base) == 2
    assert "at what time" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("key", "day", "said"),
    [
        ("no_such_rule", "2026-04-02", "no deadline"),
        ("count:5:school", "2026-04-02", "no deadline"),
        ("single_justice_reply", "2025-10-05", "no deadline"),
        ("electronic_service", "2025-10-05", "at what time"),
        ("order_2026_notice", "2026-04-02", "not in force"),
        ("deletion_return", "2090-04-02", "terms are not known"),
        ("notice_received", "2101-01-01", "bank holidays are known"),
        ("notice_received", "0001-01-01", "bank holidays are known"),
        ("register_kept", "9999-12-31", "bank holidays are known"),
    ],
)
def test_what_cannot_be_counted_is_refused_in_one_sentence(capsys: Capture, key: str, day: str, said: str) -> None:
    assert main(["deadlines", "explain", key, "--from", day]) == 2
    refused = capsys.readouterr()
    assert said in refused.err
    assert refused.out == ""
    assert "Traceback" not in refused.err


@pytest.mark.parametrize("wrong", [["--from", "2026-02-30"], ["--from", "soon"], []])
def test_a_wrong_date_is_refused(capsys: Capture, wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["deadlines", "explain", "notice_received", *wrong])
    assert stopped.value.code == 2
    assert capsys.readouterr().err


def test_the_clock_of_a_case_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    desk = stores.open_desk(path, "mari", PASSPHRASE, SystemClock())
    reference = cases.open_case(desk, OpenCase("Days missed.", upn=lay_pupil(desk).upn)).value.reference
    stores.close_desk(desk)
    capsys.readouterr()
    assert main(["deadlines", "clock", reference, "--store", path, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["starts"], found["months"], found["citation"]["mark"]) == ("first_session", 6, "inference")
    open_ones = [one for one in found["sessions"] if one["open"]]
    assert all(one["last_day"] >= found["today"] for one in open_ones)
    assert main(["deadlines", "clock", reference, "--sessions", "--store", path]) == 0
    assert "can still be charged" in capsys.readouterr().out
    assert main(["deadlines", "clock", "AWS/2026/09999", "--store", path]) == 2
    assert "AWS/2026/09999" in capsys.readouterr().err
