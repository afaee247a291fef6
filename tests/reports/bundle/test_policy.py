"""What the pack says of bundles."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ecede_desktop import paths
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_bundle import FILE, bundle_policy

SHIPPED = paths.resources() / "policy" / "rct" / FILE


def test_sections_are_those_of_the_court_file_in_its_order_with_source_and_mark() -> None:
    policy = bundle_policy(load_pack())

    assert [section.key for section in policy.sections][:5] == [
        "summary", "charges", "officer_statement", "school_statement", "certificate",
    ]  # fmt: skip
    assert {section.key for section in policy.sections if section.copies == "court"} == {"disclosure", "decisions"}
    certificate = policy.section("certificate")
    assert certificate is not None and str(certificate.citation) == "Education Act 1996 s.566"
    assert all(section.welsh and section.welsh != section.english for section in policy.sections)
    assert policy.file.most_dpi == 300 and not policy.file.citation.certain
    assert policy.reason("third_party") is not None and policy.reason("unheard") is None


def test_a_pack_without_the_file_has_the_one_that_ships(tmp_path: Path) -> None:
    assert bundle_policy(replace(load_pack(), folder=tmp_path)) == bundle_policy(load_pack())


@pytest.mark.parametrize(
    ("was", "made", "says"),
    [
        ('late = "end"', 'late = "never"', "end, inserted"),
        ("most_dpi = 300", "most_dpi = 30", "72 to 1200"),
        ('key = "charges"', 'key = "summary"', "same key"),
        ('copies = "court"', 'copies = "nobody"', "both, court, service"),
        ('ocr_languages = ["eng", "cym"]', 'ocr_languages = ["eng; rm"]', "Tesseract"),
        ("redacted_dpi = 200", "redacted_dpi = 200\nunheard = 1", "not known"),
    ],
)
def test_a_wrong_entry_is_named_with_what_would_be_right(tmp_path: Path, was: str, made: str, says: str) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    assert was in text
    shutil.copytree(SHIPPED.parent, tmp_path / "own")
    (tmp_path / "own" / FILE).write_text(text.replace(was, made, 1), encoding="utf-8")

    with pytest.raises(BrokenPack, match=says):
        bundle_policy(replace(load_pack(), folder=tmp_path / "own"))
