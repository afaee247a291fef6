"""The pages of a bundle: their order, numbers, index, bookmarks, sizes and ways up."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from pikepdf import Name
from reportlab.lib.pagesizes import A3, A4, landscape

from ecede_desktop.errors import Refused
from ecede_desktop.records.bundles import BuiltBundle, BundleStopped, Copy, Late
from ecede_desktop.reports.bundle.build import build, fingerprint
from ecede_desktop.reports.bundle.numbering import labels, page_labels
from tests.reports.bundle.papers import MADE, opened, paper, pdf, policy, section, spec, texts, usual


def content(built: BuiltBundle) -> bytes:
    assert len(built.volumes) == 1
    return built.volumes[0].content


def printed(built: BuiltBundle) -> list[str]:
    """The number at the foot of each page: the last thing on it."""
    return [text.split()[-1] for text in texts(content(built))]


def test_sections_come_in_the_order_of_the_pack_and_empty_ones_are_left_out() -> None:
    built = build(spec(*usual(), section("costs")), policy())

    assert [entry.paper for entry in built.entries] == ["facts", "register_print", "key_ring", "letter", "photo"]
    index = texts(content(built))[1]
    assert index.index("A Case summary") < index.index("B Attendance register") < index.index("C Letters")
    assert "Costs" not in index


def test_the_number_printed_on_each_page_is_that_of_the_file() -> None:
    built = build(spec(*usual()), policy())

    assert printed(built) == [str(number) for number in range(1, built.pages + 1)]
    with opened(content(built)) as document:
        assert [page.label for page in document.pages] == printed(built)


def test_each_line_of_the_index_leads_to_its_page() -> None:
    built = build(spec(*usual()), policy())

    with opened(content(built)) as document:
        links = [link for page in document.pages for link in page.obj.get("/Annots", [])]
        numbers = {page.obj.objgen: number for number, page in enumerate(document.pages, 1)}
        assert [numbers[link.Dest[0].objgen] for link in links] == [entry.page for entry in built.entries]
        assert all(link.Rect[0] < link.Rect[2] and link.Rect[1] < link.Rect[3] for link in links)
    found = texts(content(built))
    words = ("Statement of facts", "Register wide", "is a thing", "Dear parent")
    assert [word in found[entry.page - 1] for entry, word in zip(built.entries, words, strict=False)] == [True] * 4


def test_a_link_covers_the_line_that_it_belongs_to() -> None:
    built = build(spec(*usual()), policy())

    with opened(content(built)) as document:
        links = [list(map(float, link.Rect)) for link in document.pages[1].obj.Annots]  # type: ignore[call-overload]
    read = pypdfium2.PdfDocument(content(built))
    text = read[1].get_textpage()
    lines = [text.get_text_bounded(*link) for link in links]
    text.close()
    read.close()
    for title, line in zip(("Facts", "Register print", "Key ring", "Letter", "Photo"), lines, strict=True):
        assert title in line


def test_bookmarks_stand_by_section_with_the_page_in_their_name() -> None:
    built = build(spec(*usual()), policy())

    with opened(content(built)) as document, document.open_outline() as outline:
        top = [item.title for item in outline.root]
        below = [child.title for item in outline.root for child in item.children]
    assert top == [
        "Index p. 2", "List of exhibits p. 3", "A  Case summary p. 4", "B  Attendance register and its changes p. 5",
        "C  Letters and proof of service p. 7",
    ]  # fmt: skip
    assert below == [
        "A1  Facts p. 4", "B1  Register print p. 5", "B2  Key ring p. 6", "C1  Letter p. 7", "C2  Photo p. 9"
    ]  # fmt: skip


def test_it_opens_at_full_size_with_its_bookmarks_title_and_language() -> None:
    built = build(spec(*usual(), language="both"), policy())

    with opened(content(built)) as document:
        root = document.Root
        assert root.OpenAction[0].objgen == document.pages[0].obj.objgen
        assert [root.OpenAction[1], float(root.OpenAction[4])] == [Name.XYZ, 1.0]
        assert root.PageMode == Name.UseOutlines
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert str(root.Lang) == "cy-GB"
        assert str(document.docinfo["/Title"]) == (
            "Bwndel tystiolaeth / Evidence bundle EB/2026/00001 – AWS/2026/00012"
        )


def test_the_file_is_named_by_the_case_and_not_by_a_person_unless_that_was_chosen() -> None:
    assert build(spec(*usual()), policy()).volumes[0].file_name == ("AWS-2026-00012_EB-2026-00001_2026-12-14_court.pdf")
    chosen = build(spec(*usual(), name="Council v Ffug-Bowen: a/b", copy=Copy.SERVICE), policy())
    assert chosen.volumes[0].file_name == "Council-v-Ffug-Bowen-a-b_EB-2026-00001_2026-12-14_service.pdf"


def test_the_same_papers_give_the_same_bytes_and_any_change_another_fingerprint() -> None:
    one, same = spec(*usual()), spec(*usual())

    assert build(one, policy()).volumes == build(same, policy()).volumes
    assert fingerprint(one) == fingerprint(same)
    letters, facts, register = one.sections
    changed: list[Any] = [
        replace(one, sections=(letters, register)),
        replace(one, sections=(replace(letters, papers=letters.papers[::-1]), facts, register)),
        replace(one, sections=(letters, section("summary", paper("facts", pdf("Other facts"))), register)),
        replace(one, hearing_on=None),
        replace(one, copy=Copy.SERVICE),
    ]
    assert len({fingerprint(each) for each in [one, *changed]}) == len(changed) + 1


@pytest.mark.parametrize(
    ("size", "turn", "rotate"),
    [
        (A4, 0, 0), (landscape(A4), 0, 0), (landscape(A3), 0, 0), (A4, 180, 0), (A4, 90, 0), (A4, -90, 0), (A4, 0, 90),
        (A4, 90, 90), (A4, 180, 180), (A4, -90, 270), ((300, 200), 0, 0),
    ],
)  # fmt: skip
def test_every_page_is_read_upright_on_a4_above_its_number(size: tuple[float, float], turn: int, rotate: int) -> None:
    words = "Words that are long enough to be read"
    built = build(spec(section("costs", paper("page", pdf(words, size=size, turn=turn, rotate=rotate)))), policy())

    entry = built.entries[0]
    document = pypdfium2.PdfDocument(content(built))
    page = document[entry.page - 1]
    assert sorted(round(side) for side in page.get_size()) == [595, 842]
    assert page.get_rotation() == 0
    text = page.get_textpage()
    first, last = text.get_charbox(0), text.get_charbox(len(words) - 1)
    found = text.get_text_range()
    text.close()
    document.close()
    assert found.startswith(words)
    assert last[0] > first[2] and abs(first[1] - last[1]) < 6, "the line does not run from left to right"
    assert first[1] > 23, "the page lies under its number"


def test_a_page_that_was_turned_is_named_and_one_that_was_not_is_left_out_of_the_sentence() -> None:
    upside_down = pdf("Words that are long enough to be read", turn=180)
    built = build(spec(section("costs", paper("page", upside_down), paper("other", pdf("Upright words")))), policy())

    assert [found.text for found in built.findings] == ["“Page”, p. 1: they were turned so that they can be read."]


def test_late_papers_at_the_end_go_on_with_the_numbers() -> None:
    late = section("summary", paper("facts", pdf("Facts")), paper("came_late", pdf("One", "Two"), late=True))
    built = build(spec(late, section("costs", paper("costs", pdf("Costs")))), policy())

    assert [(entry.paper, entry.first) for entry in built.entries] == [
        ("facts", "3"), ("costs", "4"), ("came_late", "5"),
    ]  # fmt: skip
    assert "Papers that came later" in texts(content(built))[1]
    assert printed(built) == ["1", "2", "3", "4", "5", "6"]


def test_late_papers_between_have_letters_and_no_other_number_moves() -> None:
    early = (section("summary", paper("facts", pdf("Facts"))), section("costs", paper("costs", pdf("Costs"))))
    before = build(spec(*early, late=Late.INSERTED), policy())
    late = section("summary", paper("facts", pdf("Facts")), paper("came_late", pdf("One", "Two"), late=True))
    after = build(spec(late, early[1], late=Late.INSERTED), policy())

    assert {entry.paper: entry.first for entry in before.entries} == {"facts": "3", "costs": "4"}
    assert {entry.paper: entry.first for entry in after.entries} == {"facts": "3", "came_late": "3a", "costs": "4"}
    assert printed(after) == ["1", "2", "3", "3a", "3b", "4"]
    with opened(content(after)) as document:
        assert [page.label for page in document.pages] == printed(after)
    assert "3a" in texts(content(after))[1]


def test_an_index_that_grows_by_late_papers_moves_no_number_either() -> None:
    many = [paper(f"paper_{number}", pdf("Text")) for number in range(30)]
    late = [paper(f"late_{number}", pdf("Text"), late=True) for number in range(20)]
    before = build(spec(section("letters", *many), late=Late.INSERTED), policy())
    after = build(spec(section("letters", *many, *late), late=Late.INSERTED), policy())

    firsts = {entry.paper: entry.first for entry in after.entries}
    assert {entry.paper: firsts[entry.paper] for entry in before.entries} == {
        entry.paper: entry.first for entry in before.entries
    }
    assert printed(after)[:4] == ["1", "2", "2a", "3"]


@pytest.mark.parametrize(
    ("late", "expected"),
    [
        ([False] * 3, ["1", "2", "3"]),
        ([False, True, True, False, True], ["1", "1a", "1b", "2", "2a"]),
        ([True, False], ["1", "2"]),
        ([False] + [True] * 28, ["1", *(f"1{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"), "1aa", "1ab"]),
    ],
)
def test_labels_of_late_pages_are_the_number_before_and_letters(late: list[bool], expected: list[str]) -> None:
    assert list(labels(late)) == expected
    assert page_labels(expected).Nums[0] == 0


def test_what_does_not_fit_goes_into_volumes_that_each_open_the_whole_index() -> None:
    noise = [paper(f"noise_{n}", pdf("x") + b"%" + os.urandom(400_000).hex().encode(), exhibit="") for n in range(3)]
    built = build(spec(section("letters", *noise)), policy(most_bytes=1_000_000))

    assert [entry.volume for entry in built.entries] == [1, 2, 3]
    assert [volume.file_name.split("_")[-1] for volume in built.volumes] == ["vol1.pdf", "vol2.pdf", "vol3.pdf"]
    for number, volume in enumerate(built.volumes, 1):
        index = texts(volume.content)[1]
        assert "1: 3" in index and "2: 3" in index and "3: 3" in index
        assert texts(volume.content)[0].split()[-1] == "1"
        with opened(volume.content) as document:
            assert len(document.pages[1].obj.Annots) == 1, "a link leads only within its own volume"
        assert f"Volume {number} of 3" in texts(volume.content)[2]


def test_a_bundle_that_is_too_large_is_refused_and_its_largest_papers_are_named() -> None:
    noise = [paper(f"noise_{n}", pdf("x") + b"%" + os.urandom(100_000 * n).hex().encode()) for n in (2, 3, 4)]
    with pytest.raises(Refused) as refused:
        build(spec(section("letters", *noise)), policy(most_bytes=1_000_000, volumes=False))

    assert refused.value.key == "bundle_over_size"
    text = refused.value.text
    assert text.index("Noise 4") < text.index("Noise 3") < text.index("Noise 2")


def test_a_bundle_without_a_paper_is_refused() -> None:
    with pytest.raises(Refused, match="no paper in this copy"):
        build(spec(section("costs", paper("page", pdf("x"), copies="service"))), policy())


def test_it_tells_how_far_it_is_and_stops_when_asked() -> None:
    told: list[tuple[int, int]] = []
    build(spec(*usual()), policy(), progress=lambda done, of: told.append((done, of)))

    assert told[-1] == (11, 11) and told == sorted(told)

    with pytest.raises(BundleStopped):
        build(spec(*usual()), policy(), cancelled=lambda: len(told) > 0)


def test_exhibits_are_listed_and_have_labels_where_they_are_wanted() -> None:
    built = build(spec(*usual(), labels=True, language="both"), policy())

    found = texts(content(built))
    assert (
        "RE/1" in found[2] and "RE/2" in found[2] and "Key ring (A thing, not a paper)" in found[2].replace("\r\n", " ")
    )
    assert "Labels of exhibits" in found[-1] and "RE/2" in found[-1] and "Ffion Ffug-Bowen" in found[-1]
    assert "Gwrthrych yw'r arddangosyn hwn" in found[5]
    assert "This exhibit is a thing" in found[5]


def test_long_titles_stay_above_the_strip_and_every_line_leads_on() -> None:
    long = [
        paper(f"long_{n}", pdf("Text"), title_en="A very long title of a letter " * (3 + 9 * (n % 3)), late=n % 7 == 3)
        for n in range(40)
    ]
    built = build(spec(section("letters", *long), language="both"), policy())

    document = pypdfium2.PdfDocument(content(built))
    for number in range(1, built.entries[0].page - 1):
        text = document[number].get_textpage()
        letters = [(text.get_charbox(at), text.get_text_range(at, 1)) for at in range(text.count_chars())]
        text.close()
        above = [box[1] for box, letter in letters if letter.isalpha() and box[1] > 23]
        assert min(above) > 40, f"page {number + 1} runs into its foot"
    document.close()
    with opened(content(built)) as read:
        assert sum(len(page.obj.get("/Annots", [])) for page in read.pages) == 40


def test_every_file_is_known_by_what_it_was_made_of() -> None:
    one, other = (build(spec(*usual(), hearing_on=day), policy()) for day in (None, MADE.date()))

    known = []
    for built in (one, other):
        with opened(content(built)) as document:
            known.append([bytes(part) for part in document.trailer.ID])
            assert document.get_warnings() == []
    assert known[0] != known[1]
    assert b"31415926535897932384626433832795" not in content(one)
