"""Policy packs: another council's choices without code, and faults named by file and place."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from ecede_desktop import paths
from ecede_desktop.law import policy
from ecede_desktop.law.citations import MARKS
from ecede_desktop.law.entries import Entry
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.stages import CaseFacts, Fact, may_advance, next_stages
from tests.law.packs import CALENDAR, POLICY, STAGES, copy_shipped, write_tiny

TODAY = dt.date(2026, 3, 2)
LADDER = load_pack().ladder


def test_the_shipped_pack_names_council_and_service_in_both_languages() -> None:
    pack = load_pack()
    assert (pack.id, pack.authority, pack.case_series) == ("rct", "674", "AWS")
    assert pack.council_en == "Rhondda Cynon Taf County Borough Council"
    assert pack.council_cy == "Cyngor Bwrdeistref Sirol Rhondda Cynon Taf"
    assert pack.service_cy == "Gwasanaeth Mynychu'r Ysgol a Lles"


@pytest.mark.parametrize(("name", "value"), [("referral_below", 86), ("youth_service_below", 90)])
def test_the_thresholds_of_the_strategy_carry_their_source(name: str, value: int) -> None:
    found = load_pack().number(name, TODAY)
    assert found.value == value
    assert str(found.citation).startswith("RCT School Attendance Strategy 2014–2017 1.")


def test_a_number_before_its_first_day_is_not_known() -> None:
    with pytest.raises(KeyError, match="referral_below"):
        load_pack().number("referral_below", dt.date(2014, 8, 31))


BANDS = [
    # attended, possible, band (letter to parents of December 2016; no figure falls between two bands)
    (380, 380, "green"),
    (95, 100, "green"),
    (9499, 10_000, "yellow"),  # shown as 95.0, and below 95 all the same
    (90, 100, "yellow"),
    (8999, 10_000, "amber"),
    (86, 100, "amber"),
    (85_999, 100_000, "red"),
    (0, 380, "red"),
]


@pytest.mark.parametrize(("attended", "possible", "band"), BANDS)
def test_bands_have_no_gap_and_take_the_exact_figure(attended: int, possible: int, band: str) -> None:
    assert load_pack().band(Fraction(attended, possible)).key == band


def test_every_value_of_the_shipped_pack_says_where_it_comes_from() -> None:
    pack = load_pack()
    sources = [row.citation for rows in pack.numbers.values() for row in rows]
    sources += [band.citation for band in pack.bands]
    sources += [need.citation for need in pack.ladder.requirements().values()]
    sources += [stage.clock.citation for stage in pack.ladder.stages if stage.clock]
    assert all(source.act and source.mark in MARKS for source in sources)
    assert all(term.evidence for term in pack.terms)


def test_everything_on_the_ladder_is_said_in_both_languages() -> None:
    ladder = load_pack().ladder
    named = [*ladder.stages, *ladder.requirements().values()]
    assert all(thing.english.strip() and thing.welsh.strip() for thing in named)


def test_another_council_gets_another_ladder_without_code(tmp_path: Path) -> None:
    pack = load_pack(write_tiny(tmp_path))
    assert (pack.id, pack.case_series) == ("enghraifft", "EX")
    assert pack.number("referral_below", dt.date(2015, 1, 1)).value == 80
    assert pack.number("referral_below", TODAY).value == 90
    assert [stage.key for stage in next_stages(pack.ladder, pack.ladder.opening)] == ["talk"]
    nothing = may_advance(pack.ladder, CaseFacts({}), "letter", "talk")
    assert [finding.requirement.key for finding in nothing.unmet] == ["written", "asked"]
    both = CaseFacts({"written": Fact(True), "asked": Fact(True)})
    assert may_advance(pack.ladder, both, "letter", "talk").allowed


FAULTS = [
    # name, file, text to replace, replacement, what the message must say
    ("no council", "policy", "[council]", "[wrong]", "“council” is missing; it must be a table"),
    ("no name", "policy", 'council_cy = "Cyngor Enghraifft"\n', "", "“council”, “council_cy” is missing"),
    ("a misspelt key", "policy", 'id = "eng', 'idd = 1\nid = "eng', "“council”, “idd” is not known"),
    ("a number as text", "policy", "value = 90", 'value = "90"', "“referral_below” number 2, “value” is '90'"),
    ("a number as truth", "policy", "value = 90", "value = true", "must be a whole number"),
    ("a day as text", "policy", "from = 2019-09-01", 'from = "2019"', "must be a day such as 2025-09-01"),
    ("a moment as day", "policy", "from = 2019-09-01", "from = 2019-09-01T00:00:00", "must be a day such as"),
    ("an unknown mark", "policy", 'mark = "confirmed"', 'mark = "sure"', "mark “sure” is none of confirmed, unconf"),
    ("bands upside down", "policy", "least = 93", "least = -1", "bands must go from high to low"),
    ("bands with a gap", "policy", "least = 0", "least = 10", "the last must begin at 0"),
    ("two bands at once", "policy", "least = 93", "least = 0", "bands must go from high to low"),
    ("no bands", "policy", POLICY[POLICY.index("[[band]]") :], "", "“band” is missing"),
    ("bands of nothing", "policy", POLICY[POLICY.index("[council]") :], "band = []\n" + POLICY[1:].split("[[band]]")[0],
     "“band” must not be empty"),
    ("numbers that are no tables", "policy", 'act = "Policy of 2019", mark = "confirmed" }', 'act = "x" }, 5',
     "“referral_below” number 3 must be a table of entries"),
    ("a stage that is not there", "stages", 'next = ["talk"]', 'next = ["walk"]', "“walk”, which is no stage"),
    ("two stages of one key", "stages", 'key = "talk"', 'key = "letter"', "two stages have the same key"),
    ("an opening that is not there", "stages", 'opening = "letter"', 'opening = "none"', "opening stage “none” is no"),
    ("a requirement that is not there", "stages", 'to_enter = ["asked"]', 'to_enter = ["asking"]',
     "“stage” “talk”, “to_enter” names “asking”, which is no requirement"),
    ("a misspelt gate", "stages", 'to_enter = ["asked"]', 'to_entre = ["asked"]', "“to_entre” is not known"),
    ("a gate that is no list", "stages", 'to_enter = ["asked"]', 'to_enter = "asked"', "must be a list"),
    ("a gate of numbers", "stages", 'to_enter = ["asked"]', "to_enter = [1]", "must be a list of texts"),
    ("a way that nobody knows", "stages", "contact:letter", "contact:pigeon", "met by “contact:pigeon”"),
    ("truth as text", "stages", "may_skip = false", 'may_skip = "no"', "must be true or false"),
    ("a clock of weeks", "stages", 'unit = "school"', 'unit = "week"', "counts “week” days; use calendar, wo"),
    ("a clock with more", "stages", "days = 5,", "days = 5, weeks = 1,", "“weeks” is not known"),
    ("a stage with no place", "stages", "place = 2\n", "", "“stage” “talk”, “place” is missing"),
    ("a requirement that is no table", "stages", "[requirement.written]", "requirement.odd = 5\n[requirement.written]",
     "“requirement”, “odd” is 5; it must be a table"),
    ("no source", "stages", 'met_by = "contact:letter"\nact = "Setting of Cyngor Enghraifft"\n',
     'met_by = "contact:letter"\n', "“requirement”, “written”, “act” is missing"),
    ("a term of another year", "calendar", "first = 2025-09-01", "first = 2024-09-01", "within its school year"),
    ("a term backwards", "calendar", "last = 2025-12-19", "last = 2025-08-31", "within its school year"),
    ("half-term of one day", "calendar", "last = 2025-12-19", "last = 2025-12-19, half_term = [2025-10-27]",
     "its first and its last day"),
    ("half-term backwards", "calendar", "last = 2025-12-19",
     "last = 2025-12-19, half_term = [2025-10-31, 2025-10-27]", "its first and its last day"),
    ("half-term outside", "calendar", "last = 2025-12-19", "last = 2025-12-19, half_term = [2025-12-22, 2025-12-23]",
     "with the half-term inside it"),
    ("half-term that is no list", "calendar", "last = 2025-12-19", "last = 2025-12-19, half_term = 5",
     "“half_term” is 5; it must be a list"),
    ("a year without autumn", "calendar", "autumn =", "spring =", "spring is given without the term before it"),
    ("terms that overlap", "calendar", "[[year]]",
     CALENDAR.replace("2025-12-19", "2025-10-01") + "\n[[year]]", "begins before the term before it ends"),
    ("no evidence", "calendar", 'evidence = "invented"\n', "", "“evidence” is missing"),
    ("no TOML", "calendar", "[[year]]", "[[year", "calendar.toml"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "says"), [r[1:] for r in FAULTS], ids=[r[0] for r in FAULTS])
def test_a_fault_of_a_pack_is_named_by_file_and_place(tmp_path: Path, file: str, old: str, new: str, says: str) -> None:
    broken = write_tiny(tmp_path) / f"{file}.toml"
    text = broken.read_text(encoding="utf-8")
    assert old in text
    broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BrokenPack) as refused:
        load_pack(tmp_path)
    assert says in refused.value.text
    assert broken.name in refused.value.text
    assert refused.value.facts["file"] == broken.name


def test_a_pack_without_a_file_says_which(tmp_path: Path) -> None:
    (write_tiny(tmp_path) / "stages.toml").unlink()
    with pytest.raises(BrokenPack, match=r"stages\.toml"):
        load_pack(tmp_path)


def test_a_pack_that_is_no_text_says_so(tmp_path: Path) -> None:
    (write_tiny(tmp_path) / "policy.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(BrokenPack, match=r"not UTF-8 text"):
        load_pack(tmp_path)


def _broken(table: Any) -> Iterator[None]:
    """Each place of a table in turn is wrong: left out, another kind, or beside something unknown."""
    places = list(table.items() if isinstance(table, dict) else enumerate(table))
    for key, value in places:
        for wrong in (None, 5, -1, "?", [], {}, [5], True):
            table[key] = wrong
            yield
        table[key] = value
        if isinstance(value, dict | list):
            yield from _broken(value)
    if isinstance(table, dict):
        for key in list(table):
            value = table.pop(key)
            yield
            table[key] = value
        table["unheard-of"] = 1
        yield
        del table["unheard-of"]


READERS = {"policy": lambda entry: policy._pack(entry, LADDER, ()), "stages": policy._ladder,
           "calendar": policy._terms}  # fmt: skip
TINY = {"policy": POLICY, "stages": STAGES, "calendar": CALENDAR}


@pytest.mark.parametrize("name", READERS)
def test_whatever_is_wrong_in_a_pack_is_a_fault_of_the_pack_and_not_ours(name: str) -> None:
    table = tomllib.loads(TINY[name])
    refused = 0
    for _ in _broken(table):
        entry = Entry(table)
        try:
            READERS[name](entry)
            entry.done()
        except ValueError:
            refused += 1
    assert refused > 50
    READERS[name](Entry(table))


def test_the_shipped_pack_loads_from_any_folder(tmp_path: Path) -> None:
    assert load_pack(copy_shipped(tmp_path)) == load_pack()
    assert load_pack(paths.policy_packs() / "rct") == load_pack()
