"""Letters about referrals and the blank form, as anybody else reads them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy_referrals import thresholds
from ecede_desktop.law.referrals import ACCEPTED, PASSED_ON, RETURNED, proposed
from ecede_desktop.law.stated_attendance import differences
from ecede_desktop.records.referrals import (
    PASSED_ON_LETTER,
    RECEIVED_LETTER,
    RETURNED_LETTER,
    ReferralLetter,
)
from ecede_desktop.reports import referral_letter
from ecede_desktop.reports.wording import table
from tests.exchange.referral_forms import PACK, POLICY, pdf_form
from tests.reports.reading import fonts, outline, pages
from tests.services.referred import FIRST, LAST, says

NOW = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)
COUNTS = Counts(present=88, unauthorised=12, missing=4)


def letter(**other: object) -> ReferralLetter:
    """A referral returned, every part of the letter filled."""
    made = ReferralLetter(
        kind=RETURNED_LETTER,
        language="both",
        number="RL/2026/00001",
        council_en=PACK.council_en,
        council_cy=PACK.council_cy,
        service_en=PACK.service_en,
        service_cy=PACK.service_cy,
        youth_service_en=POLICY.youth_service_en,
        youth_service_cy=POLICY.youth_service_cy,
        school_en="Made-up School",
        school_cy="Ysgol Ffug Tŷ’r Ŵyn",
        school_address="1 Heol Enghraifft\nTref Ffug",
        head_teacher="Eleri Ffug-Bennaeth",
        referral_number="SR/2026/00001",
        pupil_name="Siân Ffug-Jones",
        received_on=dt.date(2026, 2, 27),
        due_on=dt.date(2026, 3, 13),
        decided_on=None,
        issued_at=NOW,
        issued_by="Aled Ffug-Swyddog",
        decision=RETURNED,
        needs=POLICY.needs[6:9],
        grounds=proposed(POLICY, says(), thresholds(PACK, dt.date(2026, 2, 27)), counts=COUNTS, year_group="9").grounds,
        differences=differences(says().stated, COUNTS),
        counts=COUNTS,
        first_day=FIRST,
        last_day=LAST,
        note="Please telephone me: ŵ ŷ.",
    )
    return replace(made, **other)  # type: ignore[arg-type]


def text(**other: object) -> str:
    return " ".join(" ".join(pages(referral_letter.render(letter(**other)))).split())


def test_a_returned_referral_tells_each_reason_with_what_would_put_it_right_and_whose_rule_it_is() -> None:
    said = text(language="en")
    for need in POLICY.needs[6:9]:
        assert need.english in said
        assert need.right_en in said
        assert str(need.citation) in said
    assert "is not below 86 %" in said
    assert "88 of 100 sessions attended (88.0 %)" in said
    assert "4 sessions have no mark" in said
    assert "Attendance: 84.0 % in the referral, 88.0 % by the marks" in said
    assert "Please telephone me: ŵ ŷ." in said


def test_with_both_languages_welsh_comes_first_and_each_is_whole() -> None:
    content = referral_letter.render(letter())
    assert [title for _, title, _ in outline(content)] == ["Cymraeg", "English"]
    english, welsh = text(language="en"), text(language="cy")
    assert "Dychwelir yr atgyfeiriad SR/2026/00001" in welsh
    both = " ".join(" ".join(pages(content)).split())
    assert both.index("Dychwelir yr atgyfeiriad") < both.index("The referral SR/2026/00001")
    assert len(english) < len(both)


def test_each_kind_of_letter_says_what_it_is_for() -> None:
    passed = text(kind=PASSED_ON_LETTER, decision=PASSED_ON, needs=(), language="en")
    assert POLICY.youth_service_en in passed
    assert "send the referral again" not in passed
    waiting = text(kind=RECEIVED_LETTER, decision="", needs=(), grounds=(), counts=None, differences=(), language="en")
    assert "By Friday 13 March 2026" in waiting
    accepted = text(
        kind=RECEIVED_LETTER, decision=ACCEPTED, needs=(), grounds=(), counts=None, differences=(), language="en",
        decided_on=dt.date(2026, 3, 2), case_officer="Mari Ffug-Reolwr",
    )  # fmt: skip
    assert "Mari Ffug-Reolwr has the case" in accepted


def test_the_same_letter_gives_the_same_bytes_in_embedded_type() -> None:
    content = referral_letter.render(letter())
    assert content == referral_letter.render(letter())
    assert all(fonts(content).values())


def test_a_letter_of_many_reasons_goes_on_over_its_pages() -> None:
    content = referral_letter.render(letter(needs=POLICY.needs, language="en"))
    numbers = [page for page in pages(content) if f"of {len(pages(content))}" in page]
    assert len(pages(content)) > 1
    assert len(numbers) == len(pages(content))


@pytest.mark.parametrize("name", ["referral_letter", "referral_form"])
def test_both_languages_take_the_same_slots(name: str) -> None:
    assert all(sentence.agrees and sentence.cy for sentence in table(name).values())


def test_the_blank_form_shows_every_field_in_both_languages() -> None:
    said = " ".join(" ".join(pages(pdf_form())).split())
    for one in POLICY.fields:
        if one.key not in ("school_name",):
            assert one.english in said
            assert one.welsh in said
    assert "Ysgol Ffug Tŷ’r Ŵyn (6742999)" in said
