"""Text of pictures, read by Tesseract where it is there."""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path

import pypdfium2
import pytest

from ecede_desktop.records.bundles import BuiltBundle, BundleStopped, Copy, Removal
from ecede_desktop.reports.bundle.build import build
from ecede_desktop.reports.bundle.machine_text import languages_of
from tests.reports.bundle.papers import drawn, paper, pdf, policy, section, spec, texts

BOTH = ("eng", "cym")
STAND_IN = '#!/bin/sh\ncase "$1" in --list-langs) printf "List:\\neng\\n"; exit 0;; esac\n'
WORDS = (
    "Annwyl Riant\nNid oedd yn yr ysgol ddydd Llun\nShe was not at school on Monday\nThe neighbour Ffug-Nesta saw her"
)
INSTALLED = set(languages_of(policy(ocr_languages=BOTH).file)) == set(BOTH)
needs_tesseract = pytest.mark.skipif(not INSTALLED, reason="Tesseract with English and Welsh is not installed")


def scan(*, upside_down: bool = False) -> bytes:
    image = drawn(WORDS)
    buffer = io.BytesIO()
    (image.rotate(180) if upside_down else image).save(buffer, "PNG", dpi=(150, 150))
    return buffer.getvalue()


def text_of(built: BuiltBundle) -> str:
    return texts(built.volumes[0].content)[built.entries[0].page - 1].replace("\r\n", " ")


@needs_tesseract
def test_a_scan_in_both_languages_can_be_searched_and_is_said_to_be_read_by_machine() -> None:
    built = build(spec(section("letters", paper("scan", scan(), "image/png"))), policy(ocr_languages=BOTH))

    assert "oedd yn yr ysgol" in text_of(built) and "at school on Monday" in text_of(built)
    assert [finding.key for finding in built.findings] == ["bundle_read"]


@needs_tesseract
def test_the_words_lie_where_they_are_seen() -> None:
    built = build(spec(section("letters", paper("scan", scan(), "image/png"))), policy(ocr_languages=BOTH))

    document = pypdfium2.PdfDocument(built.volumes[0].content)
    page = document[built.entries[0].page - 1]
    text = page.get_textpage()
    at = text.get_text_range().index("Monday")
    box = [text.get_charbox(at), text.get_charbox(at + 5)]
    text.close()
    shown = page.render(scale=4).to_pil().convert("L")
    left, right, high = box[0][0] * 4, box[1][2] * 4, (page.get_height() - (box[0][1] + box[0][3]) / 2) * 4
    document.close()
    assert shown.crop((int(left), int(high) - 12, int(right), int(high) + 12)).getextrema()[0] < 90


@needs_tesseract
def test_a_scan_on_its_head_is_turned_and_said() -> None:
    turned = paper("scan", scan(upside_down=True), "image/png")
    built = build(spec(section("letters", turned)), policy(ocr_languages=BOTH))

    assert "at school on Monday" in text_of(built)
    assert [finding.key for finding in built.findings] == ["bundle_turned", "bundle_read"]
    upright = build(spec(section("letters", paper("scan", scan(), "image/png"))), policy(ocr_languages=BOTH))
    dots = [_shown(one) for one in (built, upright)]
    assert sum(abs(a - b) for a, b in zip(*dots, strict=True)) / len(dots[0]) < 3


def _shown(built: BuiltBundle) -> bytes:
    document = pypdfium2.PdfDocument(built.volumes[0].content)
    shown = document[built.entries[0].page - 1].render(scale=0.5).to_pil().convert("L").tobytes()
    document.close()
    return bytes(shown)


@needs_tesseract
def test_words_are_taken_out_of_a_scan_and_somebody_is_told_to_look() -> None:
    removed = Removal("third_party", "Rhys Ffug-Evans", words="Ffug-Nesta")
    served = spec(section("letters", paper("scan", scan(), "image/png", removals=(removed,))), copy=Copy.SERVICE)
    built = build(served, policy(ocr_languages=BOTH))

    assert "Nesta" not in text_of(built) and "saw her" in text_of(built)
    assert "bundle_removal_read" in [finding.key for finding in built.findings]


def test_without_the_languages_pages_without_text_are_named() -> None:
    built = build(spec(section("letters", paper("scan", scan(), "image/png"))), policy(ocr_languages=("tlh",)))

    assert [finding.text for finding in built.findings] == [
        "“Scan”, p. 1: they have no text that can be searched, because they are pictures."
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
@pytest.mark.parametrize("answer", ["exit 1", "echo rubbish", "printf 'level\\ttext\\n5\\t\\n'"])
def test_a_tesseract_that_fails_or_answers_nothing_leaves_the_page_named(
    answer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "tesseract"
    tool.write_text(
        f'#!/bin/sh\ncase "$1" in --list-langs) printf "List:\\neng\\n"; exit 0;; esac\ncat >/dev/null\n{answer}\n'
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert shutil.which("tesseract") == str(tool)

    built = build(spec(section("letters", paper("scan", scan(), "image/png"))), policy(ocr_languages=BOTH))
    assert [finding.key for finding in built.findings] == ["bundle_no_text"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_reading_leaves_nothing_on_the_drive_and_stops_when_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, tool = tmp_path / "told", tmp_path / "bin" / "tesseract"
    tool.parent.mkdir()
    tool.write_text(f'{STAND_IN}echo "$@" >> {told}; head -c 4 | od -An -c >> {told}; cat >/dev/null\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:/bin:/usr/bin")
    build(spec(section("letters", paper("scan", scan(), "image/png"))), policy(ocr_languages=BOTH))

    asked = told.read_text().splitlines()
    assert asked[0].startswith("stdin stdout --psm 0") and asked[2].startswith("stdin stdout -l eng --dpi 300 tsv")
    assert "P" in asked[1] and "N" in asked[1], "the picture came through the pipe"

    told.unlink()
    checks = iter([False, True])
    with pytest.raises(BundleStopped):
        build(
            spec(section("letters", paper("scan", scan(), "image/png"))), policy(ocr_languages=BOTH),
            cancelled=lambda: next(checks, True),
        )  # fmt: skip
    assert not told.exists()


def test_pages_with_text_are_not_read_again() -> None:
    built = build(spec(section("letters", paper("typed", pdf("Typed words")))), policy(ocr_languages=BOTH))

    assert built.findings == ()
    assert "Typed words" in text_of(built)
