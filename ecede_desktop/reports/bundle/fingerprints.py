"""What a bundle is made of, in a few signs, so that one that has to be made again is known without making it."""

from __future__ import annotations

import hashlib
import json

from ecede_desktop.records.bundles import BundledPaper, BundleSpec

MAKING = 1
"""Raised when the same papers give other bytes, so that a bundle made before is known to be of another making."""


def fingerprint(spec: BundleSpec) -> str:
    """What a bundle is made of, in 64 signs: it changes when a paper, its place or anything on the sheets does."""
    said = {
        "making": MAKING,
        "sections": [
            [section.key, section.title_en, section.title_cy, [_fingerprint_of(paper) for paper in section.papers]]
            for section in spec.sections
        ],
        "head": [
            spec.title_en, spec.title_cy, spec.reference, spec.number, spec.court_en, spec.court_cy, spec.defendant,
            spec.language, spec.copy.value, str(spec.hearing_on), spec.late.value, spec.name, spec.prepared_by,
            spec.labels, spec.same_numbers,
        ],
    }  # fmt: skip
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


def _fingerprint_of(paper: BundledPaper) -> list[object]:
    removals = [
        [removal.why, removal.by, removal.page, hashlib.sha256(removal.words.encode()).hexdigest(), str(removal.area)]
        for removal in paper.removals
    ]
    return [
        paper.key, paper.title_en, paper.title_cy, paper.media_type, paper.sha256, paper.size, str(paper.on),
        paper.exhibit, paper.copies, paper.late, paper.read is None, removals, paper.service_sha256,
    ]  # fmt: skip
