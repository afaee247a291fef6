"""Which papers of a case go into its bundle, where, and what is taken out: proposed by the pack, decided by people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_bundle import BundlePolicy, bundle_policy
from ecede_desktop.records.attachments import AttachmentRow
from ecede_desktop.records.case_bundles import (
    ATTACHMENT,
    COPIES,
    DOCUMENT,
    PHYSICAL,
    SIGNED_COPY,
    AddRedaction,
    CasePaper,
    ChoosePaper,
    RedactionRow,
    SectionRow,
    WithdrawRedaction,
)
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import attachments, material, pupils, signed_papers
from ecede_desktop.store import bundles as store
from ecede_desktop.store.bundles import ChosenPaper, ExhibitFact, IssuedFact, StatementFact
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading

EXHIBITS = "exhibits"
_STATEMENTS = {"facts": "summary", "officer": "officer_statement", "head_teacher": "school_statement"}
"""Section of a statement by its kind; a statement of somebody else stands with the officer's."""
_KEPT_BACK = ("sensitive", "not_relevant")


def papers_of(desk: Desk, reference: str, parent_id: UUID) -> tuple[CasePaper, ...]:
    """Every paper of a case as it would stand in the bundle against a parent, those left out among them.

    Raises:
        NoSuchCase: there is none.
        Refused: the parent is none of this child.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        defendant(session, case, parent_id)
        return read_papers(session, desk, case, parent_id)


def choose_paper(desk: Desk, command: ChoosePaper) -> Outcome[tuple[CasePaper, ...]]:
    """Say where a paper goes; the same said twice is kept once, and what was said before stays.

    Raises:
        NoSuchCase: there is none.
        Refused: the paper, the section or the copies cannot be.
    """
    command = replace(command, title=command.title.strip())
    policy = bundle_policy(desk.pack)
    if command.copies and command.copies not in COPIES:
        text = f"A paper goes into {', '.join(COPIES)}; “{command.copies}” is none of them."
        raise Refused("bundle_copies", text, field="copies", known=", ".join(COPIES), given=command.copies)
    if command.section and policy.section(command.section) is None:
        known = ", ".join(section.key for section in policy.sections)
        text = f"A bundle has the sections {known}; “{command.section}” is none of them."
        raise Refused("bundle_section", text, field="section", known=known, given=command.section)
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        defendant(unit.session, case, command.parent_id)
        before = read_papers(unit.session, desk, case, command.parent_id)
        paper = next((one for one in before if _is(one, command)), None)
        if paper is None:
            text = "That paper is not on file of this case; open the bundle again."
            raise Refused("bundle_paper_unknown", text, field="source_id")
        if paper.why_out == SIGNED_COPY:
            text = f"“{paper.title_en}” came back signed, and its signed pages go in instead; say it of those."
            raise Refused("bundle_signed_copy", text, field="source_id", paper=paper.title_en)
        if paper.why_out == "sensitive" and command.copies not in ("", "none"):
            text = (
                f"“{paper.title_en}” is marked as sensitive; change that in the schedule of material before it goes in."
            )
            raise Refused("bundle_sensitive", text, field="copies", paper=paper.title_en)
        changed = _moved(before, paper, command)
        if not changed:
            return Outcome(Changes(), before)
        titles = store.chosen(unit.session, case.id, command.parent_id)
        for one in changed:
            if one.why_out == SIGNED_COPY:
                # Nobody chose that it stays out: its signed pages, which inherit what was chosen, would stay out too.
                continue
            was = titles.get((one.source_kind, one.source_id))
            if was is None and one.signed_of is not None:
                was = titles.get((DOCUMENT, one.signed_of))
            title = command.title if _is(one, command) else ""
            said = {
                "source_kind": one.source_kind, "source_id": one.source_id, "section": one.section,
                "place": one.place, "title": title or (was.title if was is not None else ""), "copies": one.copies,
                "late": one.late,
            }  # fmt: skip
            store.choose(unit, case.id, command.parent_id, said)
        after = read_papers(unit.session, desk, case, command.parent_id)
        return Outcome(unit.commit(), after)


def redactions(desk: Desk, reference: str) -> tuple[RedactionRow, ...]:
    """What is taken out of the papers of a case, withdrawn ones among them.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        return store.redactions(session, find_case(session, desk.pack, reference).id)


def add_redaction(desk: Desk, command: AddRedaction) -> Outcome[RedactionRow]:
    """Take something out of a paper in the copy that is served; the same said twice is kept once.

    Raises:
        NoSuchCase: there is none.
        Refused: the paper, the reason or the place cannot be.
    """
    command = replace(command, words=" ".join(command.words.split()), note=command.note.strip())
    _check_redaction(command, bundle_policy(desk.pack))
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        if (command.source_kind, command.source_id) not in _on_file(unit.session, case):
            text = "That paper is not on file of this case; open the bundle again."
            raise Refused("bundle_paper_unknown", text, field="source_id")
        for row in store.redactions(unit.session, case.id):
            if row.withdrawn_at is None and _says(row, command):
                return Outcome(Changes(), row)
        said = {
            "source_kind": command.source_kind, "source_id": command.source_id, "page": command.page,
            "words": command.words, "area": list(command.area or ()), "why": command.why, "note": command.note,
        }  # fmt: skip
        row, _ = store.redaction(unit.session, store.redact(unit, case.id, said))
        return Outcome(unit.commit(), row)


def withdraw_redaction(desk: Desk, command: WithdrawRedaction) -> Outcome[RedactionRow]:
    """It is not to be taken out after all; it stays in sight, with the reason.

    Raises:
        NoSuchRedaction: there is none.
        Refused: there is no reason.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("redaction_reason_empty", "Say why it is not to be taken out.", field="reason")
    with desk.writing() as unit:
        row, _ = store.redaction(unit.session, command.redaction_id)
        if row.withdrawn_at is not None:
            return Outcome(Changes(), row)
        store.withdraw_redaction(unit, row.id, reason)
        row, _ = store.redaction(unit.session, row.id)
        return Outcome(unit.commit(), row)


def area_of(written: str) -> tuple[float, float, float, float] | None:
    """A part of a page as it was typed: left, bottom, right, top in points; nothing where nothing was.

    Raises:
        Refused: it is none.
    """
    parts = written.replace(",", " ").split()
    if not parts:
        return None
    try:
        left, bottom, right, top = (float(part) for part in parts)
    except ValueError:
        raise _no_area() from None
    return left, bottom, right, top


def defendant(session: Reading, case: CaseRecord, parent_id: UUID) -> ParentRow:
    """The parent whom the bundle is against.

    Raises:
        Refused: they are no parent of this child.
    """
    found = next((row for row in pupils.parents(session, case.pupil_id) if row.id == parent_id), None)
    if found is None:
        raise Refused("bundle_parent", "Choose a parent who is recorded of this child.", field="parent_id")
    return found


def sections_of(policy: BundlePolicy) -> tuple[SectionRow, ...]:
    """The sections of the pack."""
    return tuple(SectionRow(one.key, one.english, one.welsh, one.copies) for one in policy.sections)


def read_papers(session: Reading, desk: Desk, case: CaseRecord, parent_id: UUID) -> tuple[CasePaper, ...]:
    """The same as ``papers_of`` within a reading."""
    policy = bundle_policy(desk.pack)
    rows = list(_proposed(session, policy, case, parent_id))
    said = store.chosen(session, case.id, parent_id)
    taken_out: dict[str, list[RedactionRow]] = {}
    for redaction in store.redactions(session, case.id):
        if redaction.withdrawn_at is None:
            taken_out.setdefault(redaction.key, []).append(redaction)
    order = {section.key: at for at, section in enumerate(policy.sections)}
    usual = sorted(rows, key=lambda row: (order[row.section], str(row.on or ""), row.title_en, row.key))
    placed = []
    for row in _numbered(usual):
        own = taken_out.get(row.key, [])
        before = taken_out.get(f"{DOCUMENT}:{row.signed_of}", []) if row.signed_of is not None else []
        row = replace(row, removals=len(own), removals_left=_left(before, own))
        chosen = said.get((row.source_kind, row.source_id))
        if chosen is None and row.signed_of is not None:
            # What was said of the paper holds of its signed pages, until somebody says otherwise of them.
            chosen = said.get((DOCUMENT, row.signed_of))
        if chosen is not None and chosen.section in order:
            row = _as_chosen(row, chosen)
        placed.append((order[row.section], row.place, chosen is None, row))
    placed.sort(key=lambda one: one[:3])
    return _numbered(one[-1] for one in placed)


def _left(before: Sequence[RedactionRow], own: Sequence[RedactionRow]) -> int:
    """How many removals of a paper its signed pages have no answer to: the same words, or an area in place of any."""
    words = {one.words.casefold() for one in own if one.words}
    areas = sum(1 for one in own if not one.words)
    return max(0, sum(1 for one in before if one.words.casefold() not in words or not one.words) - areas)


def _as_chosen(row: CasePaper, chosen: ChosenPaper) -> CasePaper:
    """As somebody said; what is sensitive, or has signed pages in its place, stays out whatever was said before."""
    copies = "none" if row.why_out in ("sensitive", SIGNED_COPY) else chosen.copies
    return replace(
        row,
        section=chosen.section,
        place=chosen.place,
        copies=copies,
        late=chosen.late,
        chosen_by=chosen.by,
        why_out=row.why_out if copies == "none" else "",
        title_en=chosen.title or row.title_en,
        title_cy=chosen.title or row.title_cy,
    )


def _numbered(rows: Iterable[CasePaper]) -> tuple[CasePaper, ...]:
    """With their places within each section, from 1."""
    last: dict[str, int] = {}
    found = []
    for row in rows:
        last[row.section] = last.get(row.section, 0) + 1
        found.append(replace(row, place=last[row.section]))
    return tuple(found)


def _proposed(session: Reading, policy: BundlePolicy, case: CaseRecord, parent_id: UUID) -> Iterable[CasePaper]:
    """Every paper where the pack puts it."""
    exhibits = {(one.source_kind, one.source_id): one for one in store.exhibits(session, case.id)}
    statements = {one.document_id: one for one in store.statements(session, case.id) if one.document_id}
    marked = {(row.source_kind, row.source_id): row.status for row, _ in material.said_of(session, case.id)}
    issued = store.issued(session, case.id)
    to = store.to_parents(session, [row.id for row in issued])
    files = {row.id: row for row in attachments.of_case(session, case.id) if row.withdrawn_at is None}
    copies = _signed_copies(session, [row.id for row in issued], files)
    for document in issued:
        whom = to[document.id].parent_id if document.id in to else None
        statement = statements.get(document.id)
        if statement is not None and statement.parent_id is not None:
            whom = statement.parent_id
        other = whom is not None and whom != parent_id
        exhibit = exhibits.get((DOCUMENT, document.id))
        paper = _issued(policy, document, statement, exhibit, marked.get((DOCUMENT, document.id), ""), other)
        copy = copies.get(document.id)
        if copy is None:
            yield paper
        else:
            yield from _signed(paper, copy, marked.get((ATTACHMENT, copy.id), ""))
    used = {row.id for row in copies.values()}
    for row in files.values():
        if row.id not in used:
            yield _attached(
                policy, row, exhibits.get((ATTACHMENT, row.id)), marked.get((ATTACHMENT, row.id), "")
            )  # fmt: skip
    section = policy.section(EXHIBITS) or policy.sections[-1]
    for exhibit in exhibits.values():
        if exhibit.source_kind == PHYSICAL:
            yield CasePaper(
                PHYSICAL, exhibit.id, section.key, 0, exhibit.title, exhibit.title, PHYSICAL, "", "", 0, exhibit.on,
                section.copies, exhibit=exhibit.reference,
            )  # fmt: skip


def _signed_copies(
    session: Reading, document_ids: Sequence[UUID], files: Mapping[UUID, AttachmentRow]
) -> dict[UUID, AttachmentRow]:
    """The signed pages of each paper that came back, where they are attached to the case; a file stands for one."""
    found: dict[UUID, AttachmentRow] = {}
    for document_id, row in signed_papers.of_documents(session, document_ids).items():
        copy = files.get(row.attachment_id) if row.attachment_id is not None else None
        if copy is not None and copy not in found.values():
            found[document_id] = copy
    return found


def _signed(paper: CasePaper, copy: AttachmentRow, status: str) -> Iterable[CasePaper]:
    """The paper, left out, and its signed copy, which goes in where the paper would."""
    out = paper if not paper.goes_in else replace(paper, copies="none", why_out=SIGNED_COPY, exhibit="")
    copies, why = (paper.copies, paper.why_out) if status not in _KEPT_BACK else ("none", status)
    yield out
    yield CasePaper(
        ATTACHMENT, copy.id, paper.section, 0, f"{paper.title_en}, signed", f"{paper.title_cy}, wedi'i lofnodi",
        paper.kind, copy.media_type, copy.sha256, copy.size, paper.on, copies, exhibit=paper.exhibit, why_out=why,
        signed_of=paper.source_id,
    )  # fmt: skip


def _issued(
    policy: BundlePolicy,
    row: IssuedFact,
    statement: StatementFact | None,
    exhibit: ExhibitFact | None,
    status: str,
    other: bool,
) -> CasePaper:
    rule = policy.paper(row.kind)
    section, copies, why = policy.sections[-1].key, "none", "no_section"
    titles = (row.number, row.number)
    if rule is not None:
        section, copies, why = rule.section, rule.copies, "unused" if rule.copies == "none" else ""
        titles = (f"{rule.english} {row.number}", f"{rule.welsh} {row.number}")
    if statement is not None:
        wanted = policy.section(_STATEMENTS.get(statement.kind, "officer_statement"))
        section = wanted.key if wanted is not None else section
        titles = (f"Statement of {statement.witness}", f"Datganiad {statement.witness}")
    if status in _KEPT_BACK or other:
        copies, why = "none", "other_parent" if other else status
    return CasePaper(
        DOCUMENT, row.id, section, 0, *titles, row.kind, row.media_type, row.sha256, row.size,
        local(row.issued_at).date(), copies, exhibit=exhibit.reference if exhibit else "", why_out=why,
    )  # fmt: skip


def _attached(policy: BundlePolicy, row: AttachmentRow, exhibit: ExhibitFact | None, status: str) -> CasePaper:
    """What was attached goes in where a statement produces it or the schedule says that it is used."""
    section = policy.section(EXHIBITS) or policy.sections[-1]
    wanted = (exhibit is not None or status == "used") and status not in _KEPT_BACK
    copies = section.copies if wanted else "none"
    return CasePaper(
        ATTACHMENT, row.id, section.key, 0, row.title, row.title, row.media_type, row.media_type, row.sha256, row.size,
        row.received_on, copies, exhibit=exhibit.reference if exhibit else "",
        why_out="" if wanted else (status or "unused"),
    )  # fmt: skip


def _moved(rows: Sequence[CasePaper], paper: CasePaper, command: ChoosePaper) -> list[CasePaper]:
    """The papers of which something has to be said so that the one comes to stand where it is wanted."""
    new = replace(
        paper,
        section=command.section or paper.section,
        copies=command.copies or paper.copies,
        late=paper.late if command.late is None else command.late,
    )
    if command.title:
        new = replace(new, title_en=command.title, title_cy=command.title)
    beside = [one for one in rows if one.section == new.section and not _is(one, command)]
    if command.place is not None:
        at = min(max(command.place - 1, 0), len(beside))
    else:
        at = paper.place - 1 if new.section == paper.section else len(beside)
    beside.insert(at, new)
    now = {one.key: one for one in rows}
    return [one for one in _numbered(beside) if one != now[one.key]]


def _on_file(session: Reading, case: CaseRecord) -> set[tuple[str, UUID]]:
    found = {(DOCUMENT, row.id) for row in store.issued(session, case.id)}
    return found | {(ATTACHMENT, row.id) for row in attachments.of_case(session, case.id) if row.withdrawn_at is None}


def _check_redaction(command: AddRedaction, policy: BundlePolicy) -> None:
    if policy.reason(command.why) is None:
        known = ", ".join(reason.key for reason in policy.reasons)
        text = f"Something is taken out for one of these reasons: {known}; “{command.why}” is none of them."
        raise Refused("redaction_why", text, field="why", known=known, given=command.why)
    if command.page < 0:
        text = "Pages are counted from 1; 0 means every page."
        raise Refused("redaction_page", text, field="page")
    area = command.area
    if area is not None and not (area[0] < area[2] and area[1] < area[3]):
        raise _no_area()
    if area is not None and command.words:
        text = "Take out either words or an area; add the other as a removal of its own."
        raise Refused("redaction_both", text, field="words")
    if area is None and not command.words and command.page == 0:
        text = "Say which words or which page is taken out; a whole paper is left out of the copy instead."
        raise Refused("redaction_empty", text, field="words")


def _no_area() -> Refused:
    text = "An area is left, bottom, right, top in points from the lower left corner, and has a width and a height."
    return Refused("redaction_area", text, field="area")


def _is(paper: CasePaper, command: ChoosePaper) -> bool:
    return (paper.source_kind, paper.source_id) == (command.source_kind, command.source_id)


def _says(row: RedactionRow, command: AddRedaction) -> bool:
    names = ("source_kind", "source_id", "page", "words", "area", "why")
    return all(getattr(row, name) == getattr(command, name) for name in names)
