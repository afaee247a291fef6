"""``bundle`` as a script uses it: papers, choices, checks, removals, and both copies as files."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.services import stores
from ecede_desktop.store import users
from tests.cli.made_stores import made_store
from tests.desks import ALED
from tests.services.bundle_case import lay_bundle_case, pdf_of
from tests.services.notice_case import lay_parent, on
from tests.services.test_prosecutions import begun

PASSPHRASE = "tair gwylan lwyd heno"
Place = tuple[str, str]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A store with proceedings against one parent, in which a letter was served; the store and the reference."""
    monkeypatch.setenv("ECEDE_PASSPHRASE", PASSPHRASE)
    path = str(made_store(tmp_path / "store.ecede", PASSPHRASE))
    desk = stores.open_desk(path, None, PASSPHRASE, SystemClock())
    try:
        with desk.writing() as unit:
            users.add_user(unit, ALED.name, ALED.full_name, ALED.role, id=ALED.id)
            unit.commit()
        manager = on(desk, dt.date(2026, 3, 2))
        officer = replace(manager, user=ALED)
        laid = lay_bundle_case(officer)
        begun(officer, manager, laid)
        lay_parent(officer, laid.pupil, "Ffug-Hughes", "Gareth")
    finally:
        stores.close_desk(desk)
    return path, laid.reference


def said(capsys: pytest.CaptureFixture[str], place: Place, *arguments: str, code: int = 0) -> Any:
    where = ["--store", place[0], "--user", "mari", "--json"]
    capsys.readouterr()
    assert main(["bundle", *arguments, *where]) == code
    return json.loads(capsys.readouterr().out)


NON = ("--parent", "Non Ffug-Rees")


def test_a_bundle_is_looked_at_and_made_with_reasons(
    place: Place, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:  # fmt: skip
    case = place[1]
    (letter,) = said(capsys, place, "papers", case, *NON)
    assert (letter["section"], letter["copies"], letter["title"]) == ("letters", "both", "Letter WL/2026/00001")
    checks = said(capsys, place, "check", case, *NON, code=2)
    wrong = [one["id"] for one in checks if not one["met"]]
    assert {"has_register", "charge_certified/PR/2026/00001"} <= set(wrong)
    assert main(["bundle", "make", case, *NON, "--store", place[0], "--user", "mari"]) == 2
    assert "Say for each why" in capsys.readouterr().err
    reasons = [text for id_ in wrong for text in ("--reason", f"{id_}=Agreed with Legal")]
    made = said(capsys, place, "make", case, *NON, "--language", "en", "--out", str(tmp_path), *reasons)
    assert [paper["kind"] for paper in made["papers"]] == ["court_bundle", "service_bundle", "archive_bundle"]
    for paper in made["papers"]:
        file = tmp_path / f"{paper['number'].replace('/', '-')}.pdf"
        assert hashlib.sha256(file.read_bytes()).hexdigest() == paper["sha256"]
    again = said(capsys, place, "make", case, *NON, "--language", "en", *reasons)
    assert (again["was_there"], again["number"]) == (True, made["number"])


def test_what_of_others_stands_in_a_paper_is_proposed_and_taken_out(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    case = place[1]
    (letter,) = said(capsys, place, "papers", case, *NON)
    assert said(capsys, place, "removals", case, *NON) == []
    redact = ("redact", case, letter["key"], "--words", "Gwen Ffug-Hopkin", "--why", "third_party")
    assert said(capsys, place, *redact)["why"] == "third_party"
    assert said(capsys, place, "papers", case, *NON)[0]["removals"] == 1
    (out,) = said(capsys, place, "choose", case, letter["key"], *NON, "--copies", "none")
    assert out["copies"] == "none"


def test_what_the_drawn_pages_ask_is_named_by_its_id_and_answered(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:  # fmt: skip
    case = place[1]
    (letter,) = said(capsys, place, "papers", case, *NON)
    redact = ("redact", case, letter["key"], "--words", "Non Ffug-Rees", "--why", "third_party")
    said(capsys, place, *redact)
    other = Path(place[0]).with_name("told.pdf")
    other.write_bytes(pdf_of("Told by Non Ffug-Rees."))
    assert main(["attachments", "add", case, str(other), "--store", place[0], "--user", "mari"]) == 0
    told = next(row for row in said(capsys, place, "papers", case, *NON) if row["key"] != letter["key"])
    said(capsys, place, "choose", case, told["key"], *NON, "--copies", "both")
    wrong = [one["id"] for one in said(capsys, place, "check", case, *NON, code=2) if not one["met"]]
    reasons = [text for id_ in wrong for text in ("--reason", f"{id_}=Agreed with Legal")]
    id_ = f"words_elsewhere/{told['key']}"
    assert id_ not in wrong
    capsys.readouterr()
    assert main(["bundle", "make", case, *NON, *reasons, "--store", place[0], "--user", "mari"]) == 2
    assert f"{id_}: Words that were taken out" in capsys.readouterr().err
    made = said(capsys, place, "make", case, *NON, *reasons, "--reason", f"{id_}=She is the defendant")
    assert made["number"] == "EB/2026/00001"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["papers", "{case}"], "Say with --parent"),
        (["choose", "{case}", "letter", *NON], "is not the key of a paper"),
        (["make", "{case}", *NON, "--reason", "has_register"], "Write a reason as CHECK=TEXT"),
        (["check", "AWS/2026/09999", *NON], "AWS/2026/09999"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    place: Place, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    given = [text.format(case=place[1]) for text in arguments]
    assert main(["bundle", *given, "--store", place[0], "--user", "mari"]) == 2
    assert words in capsys.readouterr().err
