"""Makes the evidence bundle of a case: both copies and the one for the archive, kept byte for byte, in one go."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.attachment_texts import text_of
from ecede_desktop.law.bundle_checks import OF_PAGES, STOPS, BundleCheck, PagesFact, check_pages
from ecede_desktop.law.policy_bundle import bundle_policy
from ecede_desktop.records.bundles import (
    Area,
    BuiltBundle,
    BundledPaper,
    BundleFinding,
    BundleSection,
    BundleSpec,
    BundleStopped,
    Copy,
    Late,
    Removal,
)
from ecede_desktop.records.case_bundles import (
    ATTACHMENT,
    PHYSICAL,
    BundlePage,
    CaseBundle,
    CasePaper,
    MadeBundle,
    MadeRow,
    MakeBundle,
    RedactionRow,
)
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.reports.bundle.archive import archive
from ecede_desktop.reports.bundle.build import build, fingerprint
from ecede_desktop.services import attachments
from ecede_desktop.services.bundle_checks import read_checks
from ecede_desktop.services.bundle_papers import defendant, read_papers, sections_of
from ecede_desktop.services.case_papers import MOST_TRIES, check_language
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import bundles as store
from ecede_desktop.store import documents, prosecutions, pupils
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading, Unit

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_PHASE = 100
"""Steps of each copy in what is told of the progress."""
_WHOLE = Area(0, 0, 5000, 5000)
"""More than any page has."""


class BundleChecksFailed(Refused):
    """A bundle is not made over what does not hold; ``checks`` says what, and what to do about each."""

    def __init__(self, checks: Sequence[BundleCheck]) -> None:
        stops = [check for check in checks if check.severity == STOPS]
        said = " ".join(f"{check.english} {check.todo_en}" for check in stops or checks)
        welsh = " ".join(f"{check.welsh} {check.todo_cy}" for check in stops or checks)
        if stops:
            key, text = "bundle_checks_stop", f"No bundle is made as long as this stands: {said}"
        else:
            key, text = "bundle_checks_ask", f"Say for each why the bundle is made all the same: {said}"
        super().__init__(key, text, rule=str((stops or list(checks))[0].citation), list=said, list_cy=welsh)
        self.checks = tuple(checks)


@dataclass(frozen=True)
class _Plan:
    """What a bundle would be made of at this moment."""

    case: CaseRecord
    parent_id: UUID
    number: str
    court: BundleSpec
    service: BundleSpec
    checks: tuple[BundleCheck, ...]
    made: tuple[MadeRow, ...]
    with_: Mapping[str, object]

    @property
    def fingerprint(self) -> str:
        return _both_prints(self.court, self.service)

    @property
    def wrong(self) -> tuple[BundleCheck, ...]:
        return tuple(check for check in self.checks if not check.met)


@dataclass(frozen=True)
class _Drawn:
    """What was drawn of it."""

    court: BuiltBundle
    service: BuiltBundle
    archive: tuple[bytes, ...]
    """Of each volume of the court's copy."""
    asked: tuple[BundleCheck, ...]
    """What was asked of the pages of the copy that is served; each has its reason."""


def case_bundle(desk: Desk, reference: str, parent_id: UUID) -> CaseBundle:
    """The bundle of a case against a parent as it stands: papers, removals, what was made, and whether it still holds.

    Raises:
        NoSuchCase: there is none.
        Refused: the parent is none of this child.
    """
    with desk.reading() as session:
        return _case_bundle(session, desk, find_case(session, desk.pack, reference), parent_id)


def bundle_page(desk: Desk, reference: str, parent_id: UUID) -> BundlePage:
    """The same with its checks, as the window shows it.

    Raises:
        NoSuchCase, Refused: as ``case_bundle``.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        made = _case_bundle(session, desk, case, parent_id)
        return BundlePage(made, read_checks(session, desk, case, parent_id, made.papers))


def make_bundle(
    desk: Desk,
    command: MakeBundle,
    progress: Progress = lambda _done, _of: None,
    cancelled: Cancelled = lambda: False,
) -> Outcome[MadeBundle]:
    """Make it, unless nothing changed since it was made last; drawn with nothing open, kept whole or not at all.

    Raises:
        NoSuchCase: there is none.
        BundleChecksFailed: something does not hold and nobody gave a reason, or none can be given; also where only the
            drawn pages of the served copy show it.
        BundleRefused: papers cannot go in as they are; each is named.
        BundleStopped: ``cancelled`` said so; nothing is kept.
        Refused: it is empty or too large, no language, or the record kept changing.
    """
    check_language(command.language)
    reasons = {key: said.strip() for key, said in command.reasons.items() if said.strip()}
    for _ in range(MOST_TRIES):
        with desk.reading() as session:
            plan = _plan(session, desk, command)
        _check(plan.wrong, reasons)
        if not command.again and _stands(plan):
            return Outcome(Changes(), MadeBundle(plan.made[0], (), was_there=True))
        drawn = _draw(desk, plan, reasons, progress, cancelled)
        with desk.writing() as unit:
            number = documents.take_number(unit.session, bundle_policy(desk.pack).series, desk.clock.today().year)
            now = _plan(unit.session, desk, command)
            if number != plan.number or now.fingerprint != plan.fingerprint or now.checks != plan.checks:
                continue
            if cancelled():
                raise BundleStopped
            _keep(unit, desk, plan, drawn, reasons)
            row = store.made(unit.session, plan.case.id, plan.parent_id)[0]
            return Outcome(unit.commit(), MadeBundle(row, _said(drawn.court, drawn.service)))
    text = "The record kept changing while the bundle was made, so nothing was kept. Make it again in a minute."
    raise Refused("bundle_busy", text)


def _case_bundle(session: Reading, desk: Desk, case: CaseRecord, parent_id: UUID) -> CaseBundle:
    parent = defendant(session, case, parent_id)
    made = store.made(session, case.id, parent_id)
    with_ = made[0].made_with if made else _with(MakeBundle(case.reference, parent_id), desk)
    papers = read_papers(session, desk, case, parent_id)
    redactions = store.redactions(session, case.id)
    court, service = _specs(session, desk, case, parent_id, "", papers, redactions, with_)
    return CaseBundle(
        case.reference, parent_id, parent.full_name, pupils.pupil(session, case.pupil_id).full_name,
        sections_of(bundle_policy(desk.pack)), papers, redactions, made, _both_prints(court, service),
    )  # fmt: skip


def _plan(session: Reading, desk: Desk, command: MakeBundle) -> _Plan:
    case = find_case(session, desk.pack, command.reference)
    defendant(session, case, command.parent_id)
    papers = read_papers(session, desk, case, command.parent_id)
    with_ = _with(command, desk)
    series, year = bundle_policy(desk.pack).series, desk.clock.today().year
    number = documents.next_number(session, series, year)
    redactions = store.redactions(session, case.id)
    court, service = _specs(session, desk, case, command.parent_id, number, papers, redactions, with_)
    checks = read_checks(session, desk, case, command.parent_id, papers)
    made = store.made(session, case.id, command.parent_id)
    return _Plan(case, command.parent_id, number, court, service, checks, made, with_)


def _with(command: MakeBundle, desk: Desk) -> dict[str, object]:
    return {
        "language": command.language, "same_numbers": command.same_numbers, "labels": command.labels,
        "late": command.late or bundle_policy(desk.pack).late,
    }  # fmt: skip


def _specs(
    session: Reading,
    desk: Desk,
    case: CaseRecord,
    parent_id: UUID,
    number: str,
    papers: Sequence[CasePaper],
    redactions: Sequence[RedactionRow],
    with_: Mapping[str, object],
) -> tuple[BundleSpec, BundleSpec]:
    """What each copy is made of."""
    policy, pack = bundle_policy(desk.pack), desk.pack
    parent = defendant(session, case, parent_id)
    charge = next((row for row in prosecutions.rows(session, case_id=case.id) if row.parent_id == parent_id), None)
    sections = tuple(
        BundleSection(
            section.key,
            section.english,
            section.welsh,
            tuple(bundled(desk, one, redactions) for one in papers if one.section == section.key and one.goes_in),
        )
        for section in policy.sections
    )
    court = BundleSpec(
        title_en=f"{pack.council_en} v {parent.full_name}",
        title_cy=f"{pack.council_cy} v {parent.full_name}",
        reference=case.reference,
        number=number,
        court_en=charge.court if charge else "",
        court_cy=charge.court if charge else "",
        defendant=parent.full_name,
        language=str(with_["language"]),
        made_at=desk.clock.now(),
        sections=tuple(section for section in sections if section.papers),
        copy=Copy.COURT,
        hearing_on=_hearing(charge, desk),
        late=Late(str(with_["late"])),
        prepared_by=desk.user.full_name,
        same_numbers=bool(with_["same_numbers"]),
        labels=bool(with_["labels"]),
    )
    return court, dataclasses.replace(court, copy=Copy.SERVICE)


def _hearing(charge: ProsecutionRow | None, desk: Desk) -> Any:
    """The day of the next hearing."""
    days = [one.on for one in charge.hearings if not one.outcome] if charge is not None else []
    return min((day for day in days if day >= desk.clock.today()), default=None)


def bundled(desk: Desk, paper: CasePaper, redactions: Sequence[RedactionRow]) -> BundledPaper:
    """A paper as a bundle takes it, with what is taken out of it; its bytes are read when its turn comes."""
    removals = tuple(
        Removal(
            row.why,
            row.by,
            row.page,
            row.words,
            None if row.words else (Area(*row.area) if row.area is not None else _WHOLE),
        )
        for row in redactions
        if row.key == paper.key and row.withdrawn_at is None
    )
    return BundledPaper(
        paper.key, paper.title_en, paper.title_cy, paper.media_type,
        None if paper.source_kind == PHYSICAL else partial(read_paper, desk, paper.source_kind, paper.source_id),
        paper.sha256, paper.size, paper.on, paper.exhibit, paper.copies, paper.late, removals,
    )  # fmt: skip


def read_paper(desk: Desk, source_kind: str, source_id: UUID) -> bytes:
    """The bytes of a paper, read when its turn comes."""
    if source_kind == ATTACHMENT:
        return attachments.stored(desk, source_id)[1]
    with desk.reading() as session:
        return store.content(session, source_id)


def _both_prints(court: BundleSpec, service: BundleSpec) -> str:
    """What both copies are made of; their number, and who makes them when, make no other bundle."""
    prints = [fingerprint(dataclasses.replace(spec, number="", prepared_by="")) for spec in (court, service)]
    return hashlib.sha256("".join(prints).encode()).hexdigest()


def _check(wrong: Sequence[BundleCheck], reasons: Mapping[str, str]) -> None:
    stops = [check for check in wrong if check.severity == STOPS]
    asks = [check for check in wrong if check.severity != STOPS and check.id not in reasons]
    if stops or asks:
        raise BundleChecksFailed([*stops, *asks])


def _stands(plan: _Plan) -> bool:
    """Whether the bundle that was made last is the one that would be made now, over the same checks.

    Of the same papers the same pages are drawn, so what was asked of those has its reason.
    """
    if not plan.made:
        return False
    newest = plan.made[0]
    known = {said["id"] for said in newest.checks if said["key"] not in OF_PAGES}
    return newest.fingerprint == plan.fingerprint and known == {check.id for check in plan.wrong}


def _draw(
    desk: Desk, plan: _Plan, reasons: Mapping[str, str], progress: Progress, cancelled: Cancelled
) -> _Drawn:  # fmt: skip
    """The copy that is served first: where its pages ask for a reason that is not given, the others are not drawn."""
    policy = bundle_policy(desk.pack)

    def copy(spec: BundleSpec, phase: int) -> BuiltBundle:
        def tell(done: int, of: int) -> None:
            progress(phase * _PHASE + _PHASE * done // max(of, 1), 3 * _PHASE)

        return build(spec, policy, text_of=text_of, progress=tell, cancelled=cancelled)

    service = copy(plan.service, 0)
    asked = check_pages(_doubtful_pages(plan.service, service.findings))
    _check(asked, reasons)
    court = copy(plan.court, 1)
    kept = []
    for at, volume in enumerate(court.volumes):
        kept.append(archive(volume.content, plan.court, cancelled).content)
        progress(2 * _PHASE + _PHASE * (at + 1) // len(court.volumes), 3 * _PHASE)
    return _Drawn(court, service, tuple(kept), asked)


def _doubtful_pages(spec: BundleSpec, findings: Sequence[BundleFinding]) -> Iterator[PagesFact]:
    papers = {paper.key: paper for section in spec.sections for paper in section.papers}
    for one in findings:
        if (check := one.key.removeprefix("bundle_")) in OF_PAGES:
            paper = papers[one.paper]
            yield PagesFact(check, paper.key, paper.title_en, paper.title_cy, str(one.facts["pages"]))


def _keep(unit: Unit, desk: Desk, plan: _Plan, drawn: _Drawn, reasons: Mapping[str, str]) -> None:
    """Keep each file as an issued paper, and what it was made of, in the same transaction."""
    files = [
        *(("court_bundle", "C", at, volume.content, volume.pages) for at, volume in enumerate(drawn.court.volumes, 1)),
        *(
            ("service_bundle", "S", at, volume.content, volume.pages)
            for at, volume in enumerate(drawn.service.volumes, 1)
        ),
        *(
            ("archive_bundle", "A", at, content, drawn.court.volumes[at - 1].pages)
            for at, content in enumerate(drawn.archive, 1)
        ),
    ]
    first: dict[str, UUID] = {}
    for kind, letter, volume, content, pages in files:
        number = f"{plan.number}/{letter}{volume}"
        first.setdefault(kind, _issue(unit, desk, plan, kind, number, volume, content, pages))
    entries = [
        {
            "paper": one.paper, "volume": one.volume, "first": one.first, "last": one.last, "pages": one.pages,
        }
        for one in drawn.court.entries
    ]  # fmt: skip
    said = {
        "number": plan.number, "case_id": plan.case.id, "parent_id": plan.parent_id,
        "prosecution_id": store.prosecution_id(unit.session, plan.case.id, plan.parent_id),
        "fingerprint": plan.fingerprint,
        "papers": [{"made_with": dict(plan.with_)}, *entries],
        "checks": [_over(check, desk, reasons) for check in (*plan.wrong, *drawn.asked)],
        "redactions": [dataclasses.asdict(line) for line in drawn.service.removals],
        "court_id": first["court_bundle"], "service_id": first["service_bundle"],
        "archive_id": first["archive_bundle"],
    }  # fmt: skip
    store.add(unit, said)


def _issue(
    unit: Unit, desk: Desk, plan: _Plan, kind: str, number: str, volume: int, content: bytes, pages: int
) -> UUID:  # fmt: skip
    sha256 = hashlib.sha256(content).hexdigest()
    record = {"bundle": plan.number, "volume": volume, "fingerprint": plan.fingerprint}
    new = documents.NewDocument(
        number, kind, plan.case.pupil_id, plan.case.id, str(plan.with_["language"]), "", desk.clock.now(), desk.user.id,
        sha256, pages, None, None, record, content,
    )  # fmt: skip
    document_id = documents.keep(unit.session, new)
    after = {
        "number": number, "kind": kind, "pupil": str(plan.case.pupil_id), "case": str(plan.case.id), "sha256": sha256,
        "pages": pages,
    }  # fmt: skip
    unit.record("issue", "document", document_id, after=after)
    unit.touch("document", document_id)
    return document_id


def _over(check: BundleCheck, desk: Desk, reasons: Mapping[str, str]) -> dict[str, str]:
    """What did not hold, and who said why the bundle is made all the same."""
    return {
        "id": check.id, "key": check.key, "about": check.about, "english": check.english, "welsh": check.welsh,
        "reason": reasons[check.id], "by": desk.user.full_name,
    }  # fmt: skip


def _said(*copies: BuiltBundle) -> tuple[BundleFinding, ...]:
    """What is to be known of the papers, once each."""
    found = {(one.key, one.text): one for copy in copies for one in copy.findings}
    return tuple(found.values())
