"""Warnings, payments and withdrawals on the command line, over a notice that was given and served."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from tests.cli.made_stores import fixed_desk, made_store
from tests.services.notice_case import lay_case, received

PASSPHRASE = "tair gwylan lwyd heno"
CASE = "AWS/2026/00001"
Capture = pytest.CaptureFixture[str]
Laid = tuple[str, list[str]]


@pytest.fixture
def laid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Laid:
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = made_store(tmp_path / "store.ecede", PASSPHRASE)
    with fixed_desk(path, "mari", PASSPHRASE) as desk:
        number = received(desk, desk, lay_case(desk))
    capsys.readouterr()
    return number, ["--store", str(path)]


def test_a_payment_is_taken_not_honoured_and_a_notice_withdrawn(laid: Laid, capsys: Capture) -> None:
    number, store = laid
    assert main(["notices", "pay", number, "--amount", "60.00", "--on", "2026-03-20", "--json", *store]) == 0
    (row,) = json.loads(capsys.readouterr().out)["ledger"]
    assert (row["kind"], row["pence"]) == ("payment", 6000)
    bounced = ["--bounced", row["id"], "--on", "2026-03-25", "--reason", "No funds"]
    assert main(["notices", "back", number, *bounced, *store]) == 0
    assert f"{number}: choose, 0.00 held" in capsys.readouterr().out
    assert main(["notices", "pay", number, "--amount", "60.00", "--on", "2026-03-26", *store]) == 0
    ground = ["--ground", "not_to_be_issued", "--reason", "The parent was not asked."]
    assert main(["notices", "withdraw", number, *ground, *store]) == 0
    assert "withdrawn, 60.00 held, 60.00 of it to be repaid" in capsys.readouterr().out
    repaid = ["--amount", "60.00", "--on", "2026-04-01", "--reason", "Withdrawn"]
    assert main(["notices", "back", number, *repaid, *store]) == 0
    assert "withdrawn, 0.00 held" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["pay", "--amount", "sixty", "--on", "2026-03-20"], "“sixty” is no amount"),
        (["pay", "--amount", "60.00", "--on", "2026-02-20"], "from its issue until today"),
        (["back", "--amount", "60.00", "--on", "2026-03-20", "--reason", "Wrong"], "may be repaid"),
        (["withdraw", "--ground", "mercy", "--reason", "Wrong"], "“mercy” is none of them"),
    ],
)
def test_what_cannot_become_of_a_notice_is_refused_in_one_sentence(
    laid: Laid, capsys: Capture, words: list[str], said: str
) -> None:
    number, store = laid
    assert main(["notices", words[0], number, *words[1:], *store]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert len(err.strip().splitlines()) == 1


def test_a_warning_is_given_listed_and_withdrawn(laid: Laid, capsys: Capture) -> None:
    _, store = laid
    days = ["--on", "2026-03-02", "--from", "2026-02-23", "--to", "2026-02-27"]
    words = ["warnings", "give", CASE, "--parent", "Ffug-Rees", "--kind", "court", *days]
    assert main([*words, "--json", *store]) == 0
    made = json.loads(capsys.readouterr().out)["id"]
    assert main(["warnings", "withdraw", made, "--reason", "Sent by mistake", *store]) == 0
    capsys.readouterr()
    assert main(["warnings", "list", CASE, *store]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "withdrawn" in next(line for line in lines if made in line)
    assert main(["warnings", "withdraw", made, "--reason", " ", *store]) == 2
    assert main(["warnings", "give", CASE, "--parent", "Nobody", *days, *store]) == 2
    assert "0 parents of this child" in capsys.readouterr().err
