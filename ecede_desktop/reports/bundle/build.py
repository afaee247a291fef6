"""Makes an evidence bundle: the same spec gives the same bytes, and nothing is written to the drive."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_bundle import BundlePolicy
from ecede_desktop.records.bundles import (
    BuiltBundle,
    BundleFinding,
    BundleSection,
    BundleSpec,
    BundleStopped,
    Copy,
    Late,
    TextReader,
)
from ecede_desktop.reports.bundle import removing
from ecede_desktop.reports.bundle.assemble import assemble, number_volumes
from ecede_desktop.reports.bundle.findings import BundleRefused, PaperRefused, finding
from ecede_desktop.reports.bundle.fingerprints import fingerprint
from ecede_desktop.reports.bundle.front import Where
from ecede_desktop.reports.bundle.parts import Line, Part, chosen, lines_of
from ecede_desktop.reports.bundle.prepare import prepare
from ecede_desktop.reports.bundle.words import BundleWords

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_FIRST_SHEETS = 150_000
"""Bytes kept back in each volume for its first sheets and bookmarks."""
_A_PAGE = 900
"""Bytes that the number of a page and its place take."""


def build(
    spec: BundleSpec,
    policy: BundlePolicy,
    *,
    text_of: TextReader | None = None,
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> BuiltBundle:
    """Make one copy of a bundle.

    Raises:
        BundleRefused: papers cannot go in as they are; each is named.
        Refused: it is empty or too large.
        BundleStopped: ``cancelled`` said so.
    """
    sections = chosen(
        spec.sections, spec.copy.value, [section.key for section in policy.sections], both=spec.same_numbers
    )
    count = sum(len(section.papers) for section in sections)
    if not count:
        raise Refused("bundle_empty_copy", "There is no paper in this copy of the bundle; put at least one in.")
    steps = _Steps(2 * count + 1, progress, cancelled)
    parts = _prepared(spec, sections, policy, text_of, steps)
    try:
        return _made(spec, sections, parts, policy, steps)
    finally:
        for part in parts.values():
            part.document.close()


class _Steps:
    """Tells how far it is, and stops where somebody asks."""

    def __init__(self, of: int, progress: Progress, cancelled: Cancelled) -> None:
        self.done, self.of, self.progress, self.cancelled = 0, of, progress, cancelled

    def __call__(self) -> None:
        if self.cancelled():
            raise BundleStopped
        self.done += 1
        self.progress(min(self.done, self.of), self.of)


def _prepared(
    spec: BundleSpec, sections: Sequence[BundleSection], policy: BundlePolicy, text_of: TextReader | None, steps: _Steps
) -> dict[str, Part]:
    """Each paper made ready, one after another."""
    parts: dict[str, Part] = {}
    faults: list[BundleFinding] = []
    try:
        for paper in (paper for section in sections for paper in section.papers):
            steps()
            try:
                parts[paper.key] = prepare(paper, spec, policy.file, text_of, steps.cancelled)
            except PaperRefused as refused:
                faults.append(refused.said)
        if spec.copy is Copy.SERVICE:
            faults += removing.check_titles(spec, sections)
        if faults:
            raise BundleRefused(faults)
    except BaseException:
        for part in parts.values():
            part.document.close()
        raise
    return parts


def _made(
    spec: BundleSpec, sections: Sequence[BundleSection], parts: dict[str, Part], policy: BundlePolicy, steps: _Steps
) -> BuiltBundle:
    lines = _lines(spec, sections, parts)
    findings = [said for line in lines for said in line.part.findings]
    if spec.copy is Copy.SERVICE:
        findings += removing.check_elsewhere([line.part for line in lines])
    most = policy.file.most_bytes
    for _ in range(4):
        volumes, where = number_volumes(spec, lines, _divided(lines, most, policy))
        made = [assemble(spec, lines, where, volume, len(volumes), steps) for volume in volumes]
        largest = max(len(volume.content) for volume, _, _ in made)
        if largest <= policy.file.most_bytes:
            break
        most = int(most * policy.file.most_bytes / largest * 0.98)
    else:
        raise _too_large(lines, policy)
    steps.done = steps.of - 1
    steps()
    return BuiltBundle(
        volumes=tuple(volume for volume, _, _ in made),
        entries=tuple(entry for _, entries, _ in made for entry in entries),
        findings=(*findings, *_by_hand(lines, where)),
        removals=tuple(line for _, _, removed in made for line in removed),
        fingerprint=fingerprint(spec),
    )


def _by_hand(lines: Sequence[Line], where: Sequence[Where]) -> list[BundleFinding]:
    """Papers that somebody has to put behind their page."""
    return [
        finding("unreadable_kind", line.part.paper, label=place.label)
        for line, place in zip(lines, where, strict=True)
        if line.part.kind == "by_hand"
    ]


def _lines(spec: BundleSpec, sections: Sequence[BundleSection], parts: dict[str, Part]) -> list[Line]:
    """The papers in the order of the sheets; those that came later at the end, or where they belong."""
    words = BundleWords(spec)
    at_end = spec.late is Late.END
    listed = []
    for section in sections:
        held = [parts[paper.key] for paper in section.papers if not (at_end and paper.late)]
        if held:
            listed.append((words.of(section), held))
    late = [parts[paper.key] for section in sections for paper in section.papers if at_end and paper.late]
    if late:
        listed.append((words("late_section"), late))
    return lines_of(listed)


def _divided(lines: Sequence[Line], most: int, policy: BundlePolicy) -> list[list[int]]:
    """Which papers each volume holds, as many as its size allows."""
    volumes: list[list[int]] = [[]]
    room = most - _FIRST_SHEETS
    for at, line in enumerate(lines):
        size = line.part.size + _A_PAGE * line.part.pages
        if size > policy.file.most_bytes - _FIRST_SHEETS:
            raise _too_large(lines, policy)
        if volumes[-1] and size > room:
            if not policy.file.volumes:
                raise _too_large(lines, policy)
            volumes.append([])
            room = most - _FIRST_SHEETS
        volumes[-1].append(at)
        room -= size
    return volumes


def _too_large(lines: Sequence[Line], policy: BundlePolicy) -> Refused:
    parts = sorted((line.part for line in lines), key=lambda part: -part.size)[:3]
    named = ", ".join(f"“{part.paper.title('en')}” ({_megabytes(part.size)} MB)" for part in parts)
    most = policy.file.most_bytes // 1_000_000
    return Refused(
        "bundle_over_size",
        f"The bundle would be larger than the {most} MB that the court takes; make these papers smaller: {named}.",
        rule=str(policy.file.citation), most=most, papers=named,
    )  # fmt: skip


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"


__all__ = ["build", "fingerprint"]
