"""What a referral has to hold, and what is proposed: exactly at the thresholds, and with marks missing."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_referrals import referral_policy, thresholds
from ecede_desktop.law.referral_forms import MUST, SchoolSays, Step
from ecede_desktop.law.referrals import ACCEPTED, PASSED_ON, RETURNED, Proposal, findings, proposed
from ecede_desktop.law.stated_attendance import Difference, Stated, contradictions, differences, rounds_to
from tests.services.referred import says

PACK = load_pack()
POLICY = referral_policy(PACK)
DAY = dt.date(2026, 2, 27)


def asked(counts: Counts | None, year_group: str = "9", said: SchoolSays | None = None) -> Proposal:
    return proposed(
        POLICY, said if said is not None else says(), thresholds(PACK, DAY), counts=counts, year_group=year_group
    )


def sessions(attended: int, possible: int, missing: int = 0) -> Counts:
    return Counts(present=attended, unauthorised=possible - attended, missing=missing)


@pytest.mark.parametrize(
    ("attended", "possible", "year_group", "decision"),
    [
        (8599, 10000, "9", ACCEPTED),
        (8600, 10000, "9", RETURNED),
        (8600, 10000, "10", PASSED_ON),
        (8599, 10000, "10", ACCEPTED),
        (8999, 10000, "11", PASSED_ON),
        (9000, 10000, "11", RETURNED),
        (8999, 10000, "9", RETURNED),
        (9000, 10000, "9", RETURNED),
        (8700, 10000, "12", RETURNED),
        (8700, 10000, "", RETURNED),
    ],
)
def test_the_exact_share_decides_at_86_and_at_90(attended: int, possible: int, year_group: str, decision: str) -> None:
    # 1.22: below 86 to the service; 1.34: Key Stage 4 below 90 to the youth service first.
    assert asked(sessions(attended, possible), year_group).decision == decision


def test_a_figure_that_rounds_to_86_is_still_below_it() -> None:
    counts = sessions(8597, 10000)
    proposal = asked(counts)
    assert proposal.decision == ACCEPTED
    (ground,) = proposal.grounds
    assert "8597 of 10000" in ground.english
    assert "86.0" in ground.english
    assert str(ground.citation) == "RCT School Attendance Strategy 2014–2017 1.22"


def test_missing_marks_are_never_absence_but_are_told_where_they_could_turn_the_answer() -> None:
    counts = sessions(86, 100, missing=10)
    proposal = asked(counts)
    assert proposal.decision == RETURNED
    told = {caution.key: caution.english for caution in proposal.cautions}
    assert "10 sessions" in told["missing_could_change"]
    assert "missing_could_change" not in {caution.key for caution in asked(sessions(99, 100, missing=1)).cautions}


def test_without_marks_the_schools_own_figures_are_gone_by_and_that_is_said() -> None:
    proposal = asked(None)
    assert proposal.decision == ACCEPTED
    assert "by_school_figures" in [caution.key for caution in proposal.cautions]
    only_percent = asked(None, "10", says(stated=Stated(percent=Decimal("86"))))
    assert only_percent.decision == PASSED_ON


def test_with_no_figure_at_all_it_is_returned() -> None:
    proposal = asked(None, "9", says(stated=Stated()))
    assert proposal.decision == RETURNED
    assert [ground.key for ground in proposal.grounds] == ["no_figure", "incomplete"]


def test_it_is_told_where_the_schools_figures_would_say_otherwise() -> None:
    wrong = says(stated=Stated(percent=Decimal("84.0")))
    assert [c.key for c in asked(sessions(90, 100), "9", wrong).cautions] == ["figures_disagree"]


def test_what_is_missing_returns_it_but_not_from_the_youth_service() -> None:
    bare = says(steps=())
    returned = asked(sessions(84, 100), "9", bare)
    assert returned.decision == RETURNED
    assert [ground.key for ground in returned.grounds] == ["below_threshold", "incomplete"]
    assert [one.need.key for one in returned.missing if one.returns] == [
        "first_day_contact", "letter_1", "letter_2", "meeting",
    ]  # fmt: skip
    assert asked(sessions(87, 100), "10", bare).decision == PASSED_ON


def test_a_complete_referral_has_everything_on_the_list() -> None:
    assert [one.need.key for one in findings(POLICY, says()) if not one.met] == []


@pytest.mark.parametrize(
    ("change", "need"),
    [
        ({"surname": ""}, "pupil_named"),
        ({"upn": "", "date_of_birth": None}, "pupil_identified"),
        ({"first_day": None}, "period"),
        ({"last_day": DAY + dt.timedelta(days=1)}, "period"),
        ({"stated": Stated(possible=100)}, "figures"),
        ({"reason": ""}, "reason"),
        ({"steps": (Step("absence_letter_1", None, "in spring"),)}, "letter_1"),
        ({"particulars": {}}, "agencies"),
        ({"particulars": {"parent_told": "yes"}}, "parent_told"),
        ({"particulars": {"parent_told": "no"}}, "parent_told"),
        ({"signed_on": None}, "signed"),
    ],
)
def test_each_particular_is_looked_for(change: dict[str, object], need: str) -> None:
    lacking = {one.need.key for one in findings(POLICY, replace(says(), **change)) if not one.met}  # type: ignore[arg-type]
    assert need in lacking


def test_punctuality_letters_stand_for_absence_letters_and_a_reason_for_not_telling_the_parent() -> None:
    steps = (Step("punctuality_letter_1", DAY), Step("punctuality_letter_2", DAY))
    told = {"parent_told": "no", "parent_told_how": "The parent is in hospital."}
    lacking = {one.need.key for one in findings(POLICY, says(steps=steps, particulars=told)) if not one.met}
    assert not lacking & {"letter_1", "letter_2", "parent_told"}


@pytest.mark.parametrize(
    ("exact", "written", "fits"),
    [
        (Fraction(8496, 10000), "84.9", True),
        (Fraction(8496, 10000), "85.0", True),
        (Fraction(8496, 10000), "85", True),
        (Fraction(8496, 10000), "84", True),
        (Fraction(8496, 10000), "84.8", False),
        (Fraction(8496, 10000), "85.1", False),
        (Fraction(8496, 10000), "84.96", True),
        (Fraction(8496, 10000), "84.97", False),
        (Fraction(1), "100", True),
    ],
)
def test_a_percentage_may_differ_by_its_rounding_and_no_more(exact: Fraction, written: str, fits: bool) -> None:
    assert rounds_to(exact, Decimal(written)) is fits


def test_every_figure_that_differs_is_told_with_both_values() -> None:
    stated = Stated(percent=Decimal("80.0"), possible=100, present=84, authorised=2, unauthorised=14, late=3)
    counts = Counts(present=80, approved=4, authorised=2, unauthorised=14, late_before_close=1, late_after_close=1)
    assert differences(stated, counts) == (Difference("percent", "80.0", "84.0"), Difference("late", "3", "2"))
    assert differences(Stated(), counts) == ()


def test_a_schools_own_figures_are_held_against_each_other() -> None:
    stated = Stated(percent=Decimal("90"), possible=100, present=84, authorised=1, unauthorised=14)
    assert contradictions(stated) == (Difference("own_sum", "100", "99"), Difference("own_percent", "90", "84.0"))
    assert contradictions(replace(stated, percent=Decimal("84"), authorised=2)) == ()
    assert contradictions(Stated()) == ()
    assert contradictions(Stated(percent=Decimal("84"), possible=100, present=84)) == ()


def test_the_clock_is_ten_school_days_and_is_not_confirmed() -> None:
    clock = POLICY.clock(DAY)
    assert (clock.days, clock.unit) == (10, "school")
    assert not clock.citation.certain
    with pytest.raises(KeyError):
        POLICY.clock(dt.date(2000, 1, 1))


def test_every_entry_of_the_list_has_both_languages_and_a_source() -> None:
    for need in POLICY.needs:
        assert need.english
        assert need.welsh
        assert need.right_en
        assert need.right_cy
        assert need.citation.act
    assert {need.weight for need in POLICY.needs} == {MUST, "should"}
    assert POLICY.step("meeting") is not None
    assert POLICY.step("seance") is None
    assert POLICY.field("upn") is not None


def test_a_council_without_a_threshold_for_its_youth_service_passes_nobody_on() -> None:
    pack = replace(PACK, numbers={"referral_below": PACK.numbers["referral_below"]})
    limits = thresholds(pack, DAY)
    proposal = proposed(POLICY, says(), limits, counts=sessions(87, 100), year_group="10")
    assert proposal.decision == RETURNED


def test_a_pack_without_this_file_takes_the_shipped_one(tmp_path: Path) -> None:
    assert referral_policy(replace(PACK, folder=tmp_path)).referral_series == "SR"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('met_by = "signed"', 'met_by = "sealed"', "sealed"),
        ('met_by = "field:agencies"', 'met_by = "field:agents"', "agents"),
        ('met_by = "step:meeting|home_visit"', 'met_by = "step:party"', "party"),
        ('weight = "should"', 'weight = "might"', "might"),
        ('kind = "percent"', 'kind = "share"', "share"),
        ('part = "signature"', 'part = "seal"', "seal"),
        ('key = "signed_by"', 'key = "signed"', "signed_by"),
        ('unit = "school"', 'unit = "lunar"', "lunar"),
        ("{missing} sessions", "{lost} sessions", "lost"),
        ('key = "no_figure"', 'key = "no_number"', "no_number"),
        ('key = "telephone_call"', 'key = "home_visit"', "same key"),
        ('key = "support"\nmet_by', 'key = "aln"\nmet_by', "two needs"),
    ],
)
def test_a_fault_names_its_file_and_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = (PACK.folder / "referrals.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "referrals.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BrokenPack) as refusal:
        referral_policy(replace(PACK, folder=tmp_path))
    assert "referrals.toml" in refusal.value.text
    assert said in refusal.value.text


def test_a_sentence_that_is_lacking_is_told(tmp_path: Path) -> None:
    text = (PACK.folder / "referrals.toml").read_text(encoding="utf-8")
    start = text.index('[[caution]]\nkey = "figures_disagree"')
    end = text.index("[[caution]]", start + 5)
    shutil.copy(PACK.folder / "policy.toml", tmp_path)
    (tmp_path / "referrals.toml").write_text(text[:start] + text[end:], encoding="utf-8")
    with pytest.raises(BrokenPack, match="figures_disagree"):
        referral_policy(replace(PACK, folder=tmp_path))
