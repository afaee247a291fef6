"""The paper of attendance reports: its words, its pictures as vectors, room for every title, the same bytes again."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest

from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.records.attendance_reports import AskReport, Report, Said, SchoolReport
from ecede_desktop.reports import attendance_report, fonts, wording
from ecede_desktop.reports.attendance_report_pictures import group_name, phase_name, points_said
from ecede_desktop.reports.paper import WIDTH
from ecede_desktop.reports.wording import words
from ecede_desktop.services import attendance_reports
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import PHASES
from tests.reports import reading
from tests.services.reported_county import COUNTY, FIRST, SECONDARY, UNTIL, lay_county, lay_targets

SENTENCES = wording.table(attendance_report.WORDING)
REPORTS = Path(attendance_report.__file__).parent
BUILT = (
    "half_", "phase_", "mark_", "rule_", "other_", "mix_title_", "col_", "persistent_", "severe_", "year_group_",
    "target_",
)  # fmt: skip


@pytest.fixture(params=[SECONDARY.number, ""], ids=["school", "county"])
def report(request: pytest.FixtureRequest, desk: Desk) -> Report:
    lay_county(desk, COUNTY[:4], years=2)
    lay_targets(desk, COUNTY[:4])
    return attendance_reports.read_report(desk, AskReport(FIRST, UNTIL, request.param, "both"))


def operators(content: bytes) -> list[list[str]]:
    with pikepdf.open(io.BytesIO(content)) as document:
        assert all(not list(page.get_images()) for page in document.pages)
        return [[str(step.operator) for step in pikepdf.parse_content_stream(page)] for page in document.pages]


def test_pictures_are_vectors_in_embedded_type_and_the_bytes_do_not_change(report: Report) -> None:
    content = attendance_report.render(report)

    drawn = operators(content)
    assert not any("BI" in page for page in drawn)
    assert sum(page.count("l") + page.count("re") + page.count("c") for page in drawn) > 300
    fonts_used = reading.fonts(content)
    assert all(embedded for name, embedded in fonts_used.items() if "Noto" in name)
    assert any("NotoSans" in name for name in fonts_used)
    assert attendance_report.render(report) == content


def test_bookmarks_lead_to_the_page_on_which_their_part_begins(report: Report) -> None:
    content = attendance_report.render(report)
    pages = [" ".join(page.split()) for page in reading.pages(content)]

    marks = [(title, page) for depth, title, page in reading.outline(content) if depth == 1]
    assert len(marks) > 14
    titles = [(title, page) for title, page in marks if title in {one.en for one in SENTENCES.values()}]
    for title, page in titles:
        if title != "Attendance" and not title.startswith("Bands"):
            assert title.split(" of the ")[0] in pages[page - 1], title


def test_a_preview_says_on_every_page_that_it_is_one(report: Report) -> None:
    shown = attendance_report.render(replace(report, frame=replace(report.frame, issued=False)))

    for page in reading.pages(shown):
        assert "RHAGOLWG" in page or "PREVIEW" in page
    assert not any("PREVIEW" in page for page in reading.pages(attendance_report.render(report)))


def test_a_paper_in_one_language_holds_no_word_of_the_other(report: Report) -> None:
    for language, foreign in (("en", "Presenoldeb"), ("cy", "Attendance report")):
        text = reading.text(attendance_report.render(replace(report, frame=replace(report.frame, language=language))))
        assert foreign not in text
        assert "{" not in text and "None" not in text


def test_long_names_are_wrapped_and_stay_on_the_page(report: Report) -> None:
    long = Said("Ysgol Gynradd Gymunedol Ddwyieithog Ffug-Llanfair-ym-Muallt-ar-y-Bryn " * 2, "Ysgol " * 30)
    named: Report = (
        replace(report, name=long)
        if isinstance(report, SchoolReport)
        else replace(report, schools=tuple(replace(row, name=long) for row in report.schools))
    )
    content = attendance_report.render(named)

    assert "Ddwyieithog" in reading.text(content)


@pytest.mark.parametrize("key", SENTENCES)
def test_both_languages_are_there_and_take_the_same_slots(key: str) -> None:
    sentence = SENTENCES[key]
    assert sentence.en.strip() and sentence.cy.strip()
    assert sentence.agrees
    assert fonts.undrawable(sentence.en + sentence.cy) == ""


def test_every_sentence_is_used_and_every_key_that_is_used_is_there() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in REPORTS.glob("attendance_report*.py"))
    named = set(re.findall(r"""["']([a-z_]+)["']""", source))
    unused = {key for key in SENTENCES if key not in named and not key.startswith(BUILT)}
    unused -= {"cohort_table", "cluster_table", "phase_table", "year_group_table", "instant"}

    assert unused == set()


def test_every_title_has_room_on_its_line_in_both_languages() -> None:
    titles = [key for key in SENTENCES if key in ("like_for_like", "absence", "checkpoints", "schools", "behind")]
    titles += [key for key in SENTENCES if key.endswith("_table")]
    assert len(titles) == 9

    for key in titles:
        for said in (SENTENCES[key].en, SENTENCES[key].cy):
            assert fonts.width(said, fonts.BOLD, 14) <= WIDTH, said


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_year_group_and_phase_has_a_name(language: str) -> None:
    tongue = words(attendance_report.WORDING, language)
    names = [group_name(key, tongue) for key in (*YEAR_GROUPS, "")]
    phases = [phase_name(key, tongue) for key in PHASES]

    assert len(set(names)) == len(names)
    assert len(set(phases)) == len(phases)
    assert not set(phases) & {key for key in PHASES if key}
    assert phase_name("middle", tongue) == "middle"


def test_points_are_written_with_a_sign_that_the_embedded_type_has() -> None:
    said = [points_said(Decimal(one)) for one in ("1.2", "-0.4", "0.0")]
    assert said == ["+1.2", "–0.4", "0.0"]
    assert fonts.undrawable("".join(said)) == ""
