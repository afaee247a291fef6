"""Files that were damaged at random: each is taken, mended or named, and never ends in anything else."""

from __future__ import annotations

import io
import random

import pikepdf
import pytest

from ecede_desktop.reports.bundle.build import build
from ecede_desktop.reports.bundle.findings import BundleRefused
from tests.reports.bundle.papers import opened, paper, pdf, picture, policy, section, spec

_KEYS = [
    b"/MediaBox",
    b"/Rotate",
    b"/Contents",
    b"/Resources",
    b"/Kids",
    b"/Count",
    b"/Font",
    b"/Type",
    b" cm",
    b" 0 R",
]
_VALUES = [b"null", b"-1", b"99999999999999999999", b"(x)", b"[]", b"<<>>", b"/Name", b"true", b"3.5"]


def plain() -> bytes:
    """A file whose every entry lies open."""
    out = io.BytesIO()
    with opened(pdf("Its words", "More of them")) as document:
        document.save(out, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def damaged(content: bytes, chance: random.Random) -> bytes:
    torn = bytearray(content)
    for _ in range(chance.choice((1, 2, 8))):
        key = chance.choice(_KEYS)
        if chance.random() < 0.5 and (at := torn.find(key, chance.randrange(len(torn)))) >= 0:
            value = b" " + chance.choice(_VALUES) + b" "
            torn[at + len(key) : at + len(key) + len(value)] = value
        elif chance.random() < 0.7:
            torn[chance.randrange(len(torn))] = chance.randrange(256)
        else:
            at = chance.randrange(len(torn))
            del torn[at : at + chance.randrange(1, 40)]
    return bytes(torn)


@pytest.mark.parametrize("start", range(4))
def test_a_damaged_file_is_taken_or_named(start: int) -> None:
    chance, ended = random.Random(start), set()
    seeds = [(plain(), "application/pdf")] * 4 + [(picture("x", size=(200, 200), kind="JPEG"), "image/jpeg")]
    for _ in range(40):
        content, kind = chance.choice(seeds)
        try:
            built = build(spec(section("costs", paper("torn", damaged(content, chance), kind))), policy())
        except BundleRefused as refused:
            assert "“Torn”" in str(refused)
            ended.add("refused")
        else:
            assert built.pages >= 3
            ended.add("made")
    assert ended == {"refused", "made"}


def test_a_file_whose_list_of_pages_is_torn_is_rescued_and_said() -> None:
    torn = plain().replace(b"/Type /Pages", b"/Type /Xages").replace(b"/Kids", b"/Kxds", 1)

    try:
        built = build(spec(section("costs", paper("torn", torn))), policy())
    except BundleRefused as refused:
        assert refused.faults[0].key in ("bundle_broken", "bundle_no_pages")
    else:
        assert "bundle_mended" in [finding.key for finding in built.findings]
