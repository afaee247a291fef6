"""The multi-agency referral form on paper: both languages, every answer, the same bytes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.policy_safeguarding import safeguarding_policy
from ecede_desktop.records.concerns import MarfAnswer, MarfPaper, MarfSection
from ecede_desktop.reports import marf
from tests.reports import reading

POLICY = safeguarding_policy(load_pack())
FORM = MarfPaper(
    number="MARF/2026/00001",
    language="both",
    title_en=POLICY.form.title_en,
    title_cy=POLICY.form.title_cy,
    board_en=POLICY.board_en,
    board_cy=POLICY.board_cy,
    council_en="Example Council",
    council_cy="Cyngor Enghraifft",
    service_en="Attendance Service",
    service_cy="Gwasanaeth Presenoldeb",
    check_en=POLICY.form.check_en,
    check_cy=POLICY.form.check_cy,
    sections=tuple(
        MarfSection(
            section.english,
            section.welsh,
            tuple(MarfAnswer(one.key, one.english, one.welsh, f"Ateb ŵ {one.key}") for one in section.questions),
        )
        for section in POLICY.form.sections
    ),
    written_by="Aled Ffug-Swyddog",
    written_at=dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC),
    case_reference="AWS/2026/00001",
)


def pages(form: MarfPaper) -> list[str]:
    return [" ".join(page.split()) for page in reading.pages(marf.render(form))]


def test_every_question_stands_in_both_languages_welsh_first_with_its_answer() -> None:
    said = " ".join(pages(FORM))
    at = 0
    for section in POLICY.form.sections:
        for question in section.questions:
            asked = " ".join(f"{question.welsh} · {question.english}".split())
            at = said.index(asked, at)
            at = said.index(f"Ateb ŵ {question.key}", at)


@pytest.mark.parametrize(
    ("language", "there", "not_there"), [("en", "The child", "Y plentyn"), ("cy", "Y plentyn", "The child")]
)
def test_one_language_alone_is_as_asked(language: str, there: str, not_there: str) -> None:
    said = " ".join(pages(replace(FORM, language=language)))
    assert there in said
    assert not_there not in said


def test_each_page_says_what_it_is_and_that_it_is_to_be_checked() -> None:
    found = pages(FORM)
    assert POLICY.form.check_en in found[0]
    assert POLICY.form.check_cy in found[0]
    for number, page in enumerate(found, 1):
        assert "MARF/2026/00001" in page
        assert f"Page {number} of {len(found)}" in page
        assert "Confidential" in page


def test_what_was_not_answered_is_said_and_a_preview_says_it_is_one() -> None:
    empty = replace(
        FORM, number="", language="en", sections=(MarfSection("A", "B", (MarfAnswer("k", "Q", "C", " "),)),)
    )
    said = " ".join(pages(empty))
    assert "Not answered" in said
    assert "Preview, not issued" in said


def test_a_very_long_answer_goes_on_over_the_pages() -> None:
    long = "Gair hir iawn am y sefyllfa gartref. " * 1000
    section = MarfSection("A", "B", (MarfAnswer("k", "Q", "C", long + "DIWEDD"),))
    found = pages(replace(FORM, sections=(section,)))
    assert len(found) > 5
    assert "DIWEDD" in " ".join(found[-2:])


def test_the_same_form_gives_the_same_bytes() -> None:
    assert marf.render(FORM) == marf.render(FORM)
    assert marf.render(FORM) != marf.render(replace(FORM, number="MARF/2026/00002"))


def test_a_sign_that_no_font_has_never_stops_a_referral() -> None:
    hard = "Ffŷr \N{GRINNING FACE} محمد ŵ"
    sections = tuple(replace(one, answers=tuple(replace(a, text=hard) for a in one.answers)) for one in FORM.sections)
    said = " ".join(pages(replace(FORM, sections=sections)))
    assert "Ffŷr [?] [?][?][?][?] ŵ" in said
