"""Penalty notices on paper: a batch in one file, in order, each with its own page numbers and front page."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from benchmarks import bench_notices
from benchmarks.bench_notices import notice
from ecede_desktop.reports import fonts, penalty_notice
from ecede_desktop.reports.penalty_notice import render, render_batch
from tests.reports.reading import outline, pages


def test_a_batch_prints_in_the_order_given_and_says_the_same_as_each_notice_alone() -> None:
    made = [notice(3), notice(1), replace(notice(2), language="en")]
    batch = pages(render_batch(made))
    alone = [pages(render(one)) for one in made]
    at = 0
    for found in alone:
        assert batch[at : at + len(found)] == found
        at += len(found) + len(found) % 2
    assert at - len(alone[-1]) % 2 == len(batch)


def test_each_notice_of_a_batch_begins_on_a_front_page_under_its_bookmark() -> None:
    made = [replace(notice(number), language="en") for number in (1, 2)]
    found = [(title, page) for level, title, page in outline(render_batch(made)) if level == 0]
    assert [title for title, _ in found] == ["PN/2026/00001", "PN/2026/00002"]
    first = found[0][1]
    assert (found[1][1] - first) % 2 == 0


def test_the_same_notices_give_the_same_bytes_and_the_fonts_are_there_once() -> None:
    made = [notice(number) for number in range(1, 6)]
    batch = render_batch(made)
    assert render_batch(made) == batch
    assert len(batch) < 2 * len(render(made[0]))


@pytest.mark.parametrize("text", ["", "one", "a b  c", "Ŵyneb yn llawn ŷd", "x" * 300, f"{'y' * 200} {'z' * 90} a b"])
@pytest.mark.parametrize("room", [3.0, 40.0, 180.0, 400.0])
def test_lines_of_a_paragraph_are_filled_and_nothing_of_it_is_lost(text: str, room: float) -> None:
    lines = fonts.wrapped(text, fonts.REGULAR, 9.5, room)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(len(line) <= 1 or fonts.width(line, fonts.REGULAR, 9.5) <= room + 1e-6 for line in lines)
    for line, after in pairwise(lines):
        word = after.split(" ")[0]
        if word and f"{line} {word}" in text:
            assert fonts.width(f"{line} {word}", fonts.REGULAR, 9.5) > room - 1e-6


def test_the_bench_measures_a_batch_of_any_size() -> None:
    whole, one = bench_notices.measure(3)
    assert whole.ratio is not None
    assert "3 penalty notices" in whole.what
    assert one.value > 0
    assert penalty_notice.pounds(6050) == "£60.50"
