"""The proof of stages for any child: school, youth service, each stage of the ladder, with evidence or the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law import stage_history
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.measures import Counts, attendance, share
from ecede_desktop.law.policy_chronology import chronology_policy
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.law.policy_referrals import referral_policy, thresholds
from ecede_desktop.law.stage_history import StageHistory, Stay
from ecede_desktop.records.cases import StageMoveRow
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology import ChronologyEntry
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.records.stage_proofs import (
    NOT_DUE,
    NOT_RECORDED,
    SCHOOL,
    SERVICE,
    YOUTH_SERVICE,
    YOUTH_STAGE,
    AskProof,
    Evidence,
    ProofLine,
    StageProof,
    StageProofPaper,
)
from ecede_desktop.reports import stage_proof as drawn
from ecede_desktop.reports.stage_proof_words import ProofWords
from ecede_desktop.services import case_papers
from ecede_desktop.services.case_facts import year_figures
from ecede_desktop.services.case_papers import Issue
from ecede_desktop.services.case_rows import year_group_now
from ecede_desktop.services.chronology import entries_of, entries_of_pupil
from ecede_desktop.services.chronology_words import EntryWords
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import cases, pupils, schools, stages
from ecede_desktop.store.cases import CaseRecord, Chosen
from ecede_desktop.store.unit import Reading

KIND = "stage_proof"
YOUTH_DIRECTIONS = ("to_youth_service", "from_youth_service", "school_to_youth_service")
NO_EVIDENCE = frozenset(
    {"stage", "task", "cohort", "language", "marker", "import", "school", "concern", "handover", "visit"}
)
"""Kinds that show no step of the response."""


def read_proof(desk: Desk, ask: AskProof) -> StageProof:
    """Every step for a child, as it is recorded now; the audit says that it was looked at.

    Raises:
        NoSuchCase, NoSuchPupil: there is none.
        Refused: nobody is named.
    """
    with desk.writing() as unit:
        proof = _proof(unit.session, desk, ask)
        unit.record("view", "pupil", proof.pupil_id, after={"part": KIND, "case": proof.reference})
        unit.commit()
        return proof


def preview_proof(desk: Desk, ask: AskProof) -> bytes:
    """The page as it would be, marked as a preview; nothing is kept.

    Raises:
        NoSuchCase, NoSuchPupil, Refused: as ``read_proof``.
    """
    with desk.reading() as session:
        return drawn.render(_paper(session, desk, ask, Issue("", desk.clock.now()))[0])


def issue_proof(desk: Desk, ask: AskProof) -> Outcome[IssuedPaper]:
    """Issue the page under a number; its bytes are kept.

    Raises:
        NoSuchCase, NoSuchPupil, Refused: as ``read_proof``.
    """
    series = chronology_policy(desk.pack).series[KIND]
    return case_papers.issue(desk, KIND, series, lambda session, made: _paper(session, desk, ask, made), drawn.render)


def _paper(session: Reading, desk: Desk, ask: AskProof, issue: Issue) -> tuple[StageProofPaper, case_papers.Kept]:
    case_papers.check_language(ask.language)
    proof = _proof(session, desk, ask)
    days = [day for line in proof.lines for day in (line.first_day, line.last_day) if day is not None]
    made = StageProofPaper(
        language=ask.language,
        council_en=desk.pack.council_en,
        council_cy=desk.pack.council_cy,
        service_en=desk.pack.service_en,
        service_cy=desk.pack.service_cy,
        number=issue.number,
        purpose=ask.purpose.strip(),
        proof=proof,
        issued_by=desk.user.full_name,
        issued_at=issue.at,
        first_day=min(days, default=None),
        last_day=max(days, default=None),
    )
    return made, case_papers.Kept(proof.pupil_id, proof.case_id)


def _proof(session: Reading, desk: Desk, ask: AskProof) -> StageProof:
    case, pupil_id = _whose(session, desk, ask)
    pupil = pupils.pupil(session, pupil_id)
    if case is not None:
        entries, moves = entries_of(session, desk, case), stages.moves(session, case.id)
        counts = cases.referral(session, case.id).counts
    else:
        since = first_day_of(school_year_of(desk.clock.today()))
        entries, moves = entries_of_pupil(session, desk, pupil_id, since), ()
        counts = year_figures(session, {pupil_id: pupil.enrolments}, desk.clock.today(), desk.pack)[pupil_id][0]
    words = (EntryWords("en", desk.pack), EntryWords("cy", desk.pack))
    made = _Lines(desk, tuple(reversed(entries)), moves, words)
    here = pupil.current_enrolment
    return StageProof(
        pupil_id=pupil_id,
        case_id=case.id if case else None,
        reference=case.reference if case else "",
        pupil_name=pupil.full_name,
        date_of_birth=pupil.date_of_birth,
        upn=pupil.upn,
        school_en=here.school_name if here else "",
        school_cy=_welsh_name(session, here.school_number) if here else "",
        officer=case.officer_name if case else "",
        lines=tuple(made.lines(counts, _key_stage_4(desk, pupil))),
    )


def _welsh_name(session: Reading, number: str) -> str:
    school = schools.by_number(session, [number]).get(number)
    return school.name_cy if school is not None else ""


def _whose(session: Reading, desk: Desk, ask: AskProof) -> tuple[CaseRecord | None, UUID]:
    """The case that is named; of a pupil the open case, else the last one, else none."""
    if ask.reference.strip():
        case = find_case(session, desk.pack, ask.reference)
        return case, case.pupil_id
    if ask.pupil_id is None and not ask.upn.strip():
        raise Refused("proof_of_nobody", "Say whose proof it is: a case, a pupil or a UPN.", field="pupil")
    pupil_id = ask.pupil_id or pupils.pupil_id_of(session, ask.upn.strip().upper())
    pupils.pupil(session, pupil_id)
    known = cases.list_records(session, Chosen(pupil_id=pupil_id, include_closed=True))
    found = max(known, key=lambda one: (one.closed_on is None, one.opened_on, one.reference), default=None)
    return found, pupil_id


def _key_stage_4(desk: Desk, pupil: PupilRow) -> bool:
    here = pupil.current_enrolment
    group = year_group_now(desk, here) if here is not None else ""
    return referral_policy(desk.pack).is_key_stage_4(group, desk.clock.today())


@dataclass
class _Lines:
    """Gives each record to the step that it shows, once."""

    desk: Desk
    entries: tuple[ChronologyEntry, ...]
    """Oldest first."""
    moves: Sequence[StageMoveRow]
    words: tuple[EntryWords, EntryWords]
    """English and Welsh."""
    used: set[str] = field(default_factory=set)

    def lines(self, counts: Counts, key_stage_4: bool) -> Iterable[ProofLine]:
        """School, youth service, then the ladder."""
        moves = [stage_history.Move(row.from_stage, row.to_stage, row.moved_at, row.kind) for row in self.moves]
        histories = stage_history.stage_histories(self.desk.pack.ladder, moves)
        before = [one for one in histories if one.state == stage_history.BEFORE]
        after = [one for one in histories if one.state != stage_history.BEFORE]
        youth = self._youth_service(counts, key_stage_4)
        needed = {one.stage.key: self._needed(one) for one in after if one.stays}
        yield from (self._of_school(one) for one in before)
        yield youth
        yield from (self._of_service(one, needed.get(one.stage.key, [])) for one in after)

    def _of_school(self, history: StageHistory) -> ProofLine:
        found = self._take(lambda one: one.kind == "school_step")
        stage, evidence = history.stage, tuple(self._evidence(one) for one in found)
        days = [one.day for one in evidence]
        return ProofLine(
            stage.key, stage.number, stage.english, stage.welsh, SCHOOL,
            stage_history.TAKEN if evidence else NOT_RECORDED, min(days, default=None), max(days, default=None),
            times=len(evidence), evidence=evidence,
        )  # fmt: skip

    def _youth_service(self, counts: Counts, key_stage_4: bool) -> ProofLine:
        found = self._take(lambda one: dict(one.facts).get("direction", "") in YOUTH_DIRECTIONS)
        evidence = tuple(self._evidence(one) for one in found)
        policy = referral_policy(self.desk.pack)
        named = (YOUTH_STAGE, "", policy.youth_service_en, policy.youth_service_cy, YOUTH_SERVICE)
        if evidence:
            days = [one.day for one in evidence]
            by = tuple(dict.fromkeys(one.by for one in evidence if one.by))
            return ProofLine(*named, stage_history.TAKEN, min(days), max(days), len(evidence), by, evidence)
        limits = thresholds(self.desk.pack, self.desk.clock.today())
        figure = attendance(counts)
        facts = (
            ("percent", "" if figure is None else str(figure)),
            ("attended", str(counts.attended)),
            ("possible", str(counts.possible)),
            ("missing", str(counts.missing)),
            ("refer", str(limits.refer.value)),
            ("youth", str(limits.youth.value)),
            ("key_stage_4", "yes" if key_stage_4 else ""),
        )
        part = share(counts)
        between = part is not None and limits.refer.value <= part * 100 < limits.youth.value
        due = key_stage_4 and between
        return ProofLine(*named, NOT_RECORDED if due else NOT_DUE, facts=facts)

    def _of_service(self, history: StageHistory, needed: list[ChronologyEntry]) -> ProofLine:
        stage, stays = history.stage, history.stays
        named = (stage.key, stage.number, stage.english, stage.welsh, SERVICE, history.state)
        if not stays:
            if history.by_move is None:
                return ProofLine(*named)
            move = self.moves[history.by_move]
            return ProofLine(
                *named, by=(move.moved_by,), reason=move.reason, approved_by=move.approved_by,
                on=local(move.moved_at).date(),
            )  # fmt: skip
        within = self._take(lambda one: _is_evidence(one) and any(_lies_in(one, stay) for stay in stays))
        evidence = tuple(self._evidence(one) for one in sorted([*needed, *within], key=lambda one: one.at))
        entering = [row for row in self.moves if row.to_stage == stage.key]
        by = dict.fromkeys([*(row.moved_by for row in entering), *(one.by for one in evidence if one.by)])
        last = stays[-1].left
        return ProofLine(
            *named, local(stays[0].entered).date(), local(last).date() if last else None, len(stays), tuple(by),
            evidence, reason=entering[-1].reason if stage.closes else "", approved_by=entering[-1].approved_by,
        )  # fmt: skip

    def _needed(self, history: StageHistory) -> list[ChronologyEntry]:
        """Records that meet what the stage asks for, whenever they were made before it was left."""
        asked = {need.met_by: need.key for need in (*history.stage.to_enter, *history.stage.to_leave)}
        keys = {need.key for need in (*history.stage.to_enter, *history.stage.to_leave)}
        policy = contact_policy(self.desk.pack)
        until = history.stays[-1].left

        def shows(one: ChronologyEntry) -> bool:
            if until is not None and one.day > local(until).date():
                return False
            facts = dict(one.facts)
            if one.kind == "confirmation":
                return facts.get("requirement") in keys
            if one.title_key == "document_register_extract":
                return "fact:register_extract_issued" in asked
            if one.title_key == "referral_received":
                return "referral_checked" in keys
            return _is_contact(one) and f"contact:{policy.counts_as(one.kind)}" in asked

        return self._take(shows)

    def _take(self, wanted: Callable[[ChronologyEntry], bool]) -> list[ChronologyEntry]:
        found = [one for one in self.entries if one.key not in self.used and wanted(one)]
        self.used |= {one.key for one in found}
        return found

    def _evidence(self, entry: ChronologyEntry) -> Evidence:
        english, welsh = (one.title(entry) for one in self.words)
        return Evidence(entry.day, english, welsh, entry.recorded_by, entry.source)


def _is_contact(entry: ChronologyEntry) -> bool:
    return "outcome" in dict(entry.facts)


def _is_evidence(entry: ChronologyEntry) -> bool:
    added = ("contact_addition", "contact_correction", "contact_signature")
    return entry.kind not in NO_EVIDENCE and entry.title_key not in added


def _lies_in(entry: ChronologyEntry, stay: Stay) -> bool:
    """By the day where only that is known, else by the time."""
    entered, left = local(stay.entered), local(stay.left) if stay.left is not None else None
    if entry.day_only:
        return entered.date() <= entry.day and (left is None or entry.day <= left.date())
    return entered.replace(tzinfo=None) <= entry.at and (left is None or entry.at <= left.replace(tzinfo=None))


def words(language: str) -> ProofWords:
    """What is said of each step, in a language."""
    return ProofWords(language)
