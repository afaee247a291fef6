"""Files that were damaged at random: each is taken, mended or named, and never ends in anything else."""

from __future__ import annotations

import io
import random

import pikepdf
import pytest

from ecede_desktop.reports.bundle.build import build
from ecede_desktop.reports.bundle.findings import BundleRefused
from tests.reports.bundle.papers import opened, paper, pdf, picture, policy, section, spec, texts

_KEYS = [
    b"/MediaBox", b"/Rotate", b"/Contents", b"/Resources", b"/Kids", b"/Count", b"/Font", b"/Type", b" cm", b" 0 R",
]  # fmt: skip
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


def test_a_file_without_its_list_of_pages_is_named_and_not_taken_as_blank() -> None:
    torn = plain().replace(b"/Kids", b"/Kxds", 1)

    with pytest.raises(BundleRefused, match="“Torn” is damaged"):
        build(spec(section("costs", paper("torn", torn))), policy())


@pytest.mark.parametrize("gone", [b"/Type /Pages", b"/Type /Catalog", b"trailer", b"/Count 2"])
def test_a_file_that_can_be_mended_keeps_all_its_pages(gone: bytes) -> None:
    built = build(spec(section("costs", paper("torn", plain().replace(gone, b"x" * len(gone), 1)))), policy())

    assert built.entries[0].pages == 2
    found = texts(built.volumes[0].content)
    assert "Its words" in found[2] and "More of them" in found[3]
