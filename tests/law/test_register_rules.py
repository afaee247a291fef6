"""The register rules of a pack: read, refused with the place of the fault, dated, and said in both languages."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_register_rules import FILE, register_rules
from ecede_desktop.law.register_rules import HALF_DAYS, SHAPES, RegisterRule, from_facts, rules_in, slots

D = dt.date
RULE = """
[[rule]]
key = "missing_marks"
en = "Missing marks"
cy = "Marciau ar goll"
looks_en = "At least {sessions}."
looks_cy = "O leiaf {sessions}."
found_en = "{number} of {expected}."
found_cy = "{number} o {expected}."
weight = "must"
act = "Regulations"
section = "reg 6"
mark = "confirmed"
from = 2010-09-01
[rule.numbers]
sessions = 1
"""
COHORT = """
[[rule]]
key = "t_without_record"
en = "T"
cy = "T"
looks_en = "{cohort}"
looks_cy = "{cohort}"
found_en = "{number}"
found_cy = "{number}"
weight = "should"
act = "Setting"
from = 2010-09-01
"""


@pytest.fixture
def pack_of(tmp_path: Path) -> Callable[[str], tuple[RegisterRule, ...]]:
    """The rules of a folder of this test's own; once a test, because a folder is read once."""

    def read(text: str) -> tuple[RegisterRule, ...]:
        (tmp_path / FILE).write_text(text, encoding="utf-8")
        return register_rules(replace(load_pack(), folder=tmp_path))

    return read


def test_the_pack_has_every_rule_with_its_source() -> None:
    rules = register_rules(load_pack())
    assert {rule.key for rule in rules} == set(SHAPES)
    assert all(rule.citation.act and rule.citation.section for rule in rules)
    assert {rule.key for rule in rules if rule.citation.certain} == {
        "h_over_days", "h_forbidden", "left_in_year_11", "year_10_again",
    }  # fmt: skip


@pytest.mark.parametrize("rule", register_rules(load_pack()), ids=lambda rule: rule.key)
def test_every_rule_says_what_it_looks_for_in_both_languages(rule: RegisterRule) -> None:
    for language in ("en", "cy"):
        assert rule.name(language)
        assert "{" not in rule.looks_for(language)
    assert rule.name("cy") == rule.welsh
    assert slots(rule.looks_en) == slots(rule.looks_cy)
    assert slots(rule.found_en) == slots(rule.found_cy)
    assert from_facts(json.loads(json.dumps(rule.as_facts()))) == rule


def test_a_rule_holds_on_its_days_only() -> None:
    (rule,) = (rule for rule in register_rules(load_pack()) if rule.key == "h_forbidden")
    assert rule.window(D(2014, 7, 1), D(2014, 9, 5)) == (D(2014, 9, 1), D(2014, 9, 5))
    assert rule.window(D(2014, 7, 1), D(2014, 8, 31)) is None
    ended = replace(rule, valid_to=D(2014, 9, 3))
    assert ended.window(D(2014, 9, 2), D(2014, 9, 5)) == (D(2014, 9, 2), D(2014, 9, 3))
    assert rules_in([rule, ended], D(2014, 9, 4), D(2014, 9, 5)) == (rule,)
    assert from_facts(ended.as_facts()) == ended


def test_findings_say_days_half_days_and_what_is_not_known() -> None:
    rule = RegisterRule(
        "x", "Name", "", "Looks", "", "{number} on {first_on}, {half_day}, {elsewhere}", "", "must", Citation("Act"),
        D(2010, 9, 1), None, {}, {},
    )  # fmt: skip
    facts = {"number": 0, "first_on": "2025-11-03", "half_day": 9, "elsewhere": ""}
    assert rule.finding("en", facts, lambda day: f"{day:%d %b}") == "0 on 03 Nov, Friday afternoons, –"
    assert rule.finding("cy", facts, str) == "0 on 2025-11-03, prynhawn Gwener, –"
    assert (rule.name("cy"), rule.looks_for("cy")) == ("Name", "Looks")
    assert [len(words) for words in HALF_DAYS.values()] == [14, 14]


def test_a_pack_is_read_once_for_each_folder() -> None:
    assert register_rules(load_pack()) is register_rules(load_pack())


def test_rules_may_be_given_again_for_other_days(pack_of: Callable[[str], tuple[RegisterRule, ...]]) -> None:
    ended = RULE.replace("from = 2010-09-01", "from = 2010-09-01\nto = 2020-08-31")
    again = RULE.replace("from = 2010-09-01", "from = 2020-09-01").replace("sessions = 1", "sessions = 3")
    assert [rule.numbers["sessions"] for rule in pack_of(ended + again)] == [1, 3]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (RULE.replace('"missing_marks"', '"missing"'), "there is no rule “missing”"),
        (RULE.replace("sessions = 1", ""), "“sessions”"),
        (RULE.replace("[rule.numbers]\nsessions = 1", ""), "needs the number “sessions”"),
        (RULE.replace("sessions = 1", "sessions = -1"), "must not be below 0"),
        (RULE.replace("sessions = 1", "sessions = 1\nweeks = 2"), "“weeks” is not known"),
        (RULE.replace('"must"', '"shall"'), "weighs “shall”; use one of must, should"),
        (RULE.replace("2010-09-01", "2010-09-01\nto = 2009-09-01"), "ends before it begins"),
        (
            RULE.replace("{number} o {expected}", "{number} o {wanted}"),
            "“found_cy” has {wanted}; it can say {expected}",
        ),
        (RULE.replace("O leiaf {sessions}", "O leiaf {weeks}"), "“looks_cy” has {weeks}; it can say {sessions}"),
        (RULE + RULE, "given twice for the same days"),
        (RULE + RULE.replace("2010-09-01", "2009-09-01"), "given twice for the same days"),
        (COHORT, "needs the text “cohort”"),
        (COHORT + "[rule.words]\n", "“cohort” is missing"),
        ("", "“rule” is missing"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    pack_of: Callable[[str], tuple[RegisterRule, ...]], text: str, told: str
) -> None:
    with pytest.raises(BrokenPack) as broken:
        pack_of(text)
    assert FILE in str(broken.value)
    assert told in str(broken.value)


def test_a_rule_without_numbers_can_say_no_slot(pack_of: Callable[[str], tuple[RegisterRule, ...]]) -> None:
    text = COHORT.replace("t_without_record", "h_forbidden").replace('"{cohort}"', '"{days}"', 1)
    with pytest.raises(BrokenPack, match=r"“looks_en” has \{days\}; it can say no slot"):
        pack_of(text.replace("{cohort}", "x"))


def test_a_rule_with_words_is_read(pack_of: Callable[[str], tuple[RegisterRule, ...]]) -> None:
    (rule,) = pack_of(COHORT + '[rule.words]\ncohort = "grt"\n')
    assert (rule.words, rule.looks_for("en"), rule.citation.mark) == ({"cohort": "grt"}, "grt", "unconfirmed")
