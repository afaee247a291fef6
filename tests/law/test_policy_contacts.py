"""Kinds of contact of the pack: what each counts as, and a file that is wrong is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_contacts import contact_policy, shipped_contact_policy
from ecede_desktop.law.stages import CONTACT_KINDS
from tests.law.packs import copy_shipped

SHIPPED = contact_policy(load_pack())


def test_every_kind_that_a_stage_may_ask_for_has_a_kind_on_offer() -> None:
    for needed in CONTACT_KINDS:
        key = SHIPPED.to_count_as(needed)
        kind = SHIPPED.kind(key)
        assert kind is not None and kind.offered, needed
        assert SHIPPED.counts_as(key) == needed


@pytest.mark.parametrize(
    ("key", "counts_as"),
    [
        ("home_visit", "home_visit"),
        ("doorstep", "home_visit"),
        ("panel", "meeting"),
        ("phone_in", "phone_call"),
        ("phone_call", "phone_call"),
        ("letter", "letter"),
        ("letter_in", ""),
        ("multi_agency", ""),
        ("supervision", ""),
        ("of_another_pack", "of_another_pack"),
    ],
)
def test_a_kind_counts_as_what_the_pack_says(key: str, counts_as: str) -> None:
    assert SHIPPED.counts_as(key) == counts_as


def test_what_was_called_a_call_before_keeps_its_name_and_is_not_offered() -> None:
    kind = SHIPPED.kind("phone_call")
    assert kind is not None
    assert (kind.english, kind.offered) == ("Telephone call", False)


def test_every_word_of_the_pack_is_in_both_languages_and_has_its_source() -> None:
    for row in (*SHIPPED.groups, *SHIPPED.kinds, *SHIPPED.details, *SHIPPED.prompts, *SHIPPED.languages):
        assert row.english and row.welsh, row.key
    assert all(kind.citation.act for kind in SHIPPED.kinds)
    assert {kind.group for kind in SHIPPED.kinds} == {group.key for group in SHIPPED.groups}
    attended = SHIPPED.detail("attended")
    assert attended is not None and [choice.key for choice in attended.choices] == ["yes", "part", "no"]
    assert SHIPPED.detail("nothing") is None
    assert SHIPPED.very_late == 5
    assert shipped_contact_policy() == SHIPPED


BROKEN = [
    # what stands there, what is put there, what is said
    ('counts_as = "meeting"', 'counts_as = "party"', "counts as “party”"),
    ('group = "visits"', 'group = "trips"', "“trips”"),
    ('needs = ["present", "observations", "child_seen"]', 'needs = ["tea"]', "“tea”"),
    ('fields = ["times", "outcome"', 'fields = ["hours", "outcome"', "“hours”"),
    ('details = ["attended"]', 'details = ["dancing"]', "“dancing”"),
    ('key = "doorstep"', 'key = "home_visit"', "is there twice"),
    ('["no", "Did not come", "Ni ddaeth"]', '["no", "Did not come"]', "a key, its English and its Welsh"),
    ('["no", "Did not come", "Ni ddaeth"]', '"no"', "a list of lists of texts"),
]


@pytest.mark.parametrize(("old", "new", "why"), BROKEN)
def test_a_broken_file_is_named_with_what_is_wrong(tmp_path: Path, old: str, new: str, why: str) -> None:
    folder = copy_shipped(tmp_path)
    file = folder / "contacts.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BrokenPack, match=why):
        contact_policy(load_pack(folder))
