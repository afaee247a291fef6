"""Statements for court: the officer's drafted from facts of the record; each changed as versions, frozen, signed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

import uuid6

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.paper_service import ServiceRow
from ecede_desktop.records.statements import (
    DraftStatement,
    Paragraph,
    SaveStatement,
    SignStatement,
    StatementPaper,
    StatementRow,
)
from ecede_desktop.reports import court_statement
from ecede_desktop.reports.wording import Words, words
from ecede_desktop.services import case_papers, signed_pages
from ecede_desktop.services.case_papers import Issue, Kept
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.period_marks import read_counts
from ecede_desktop.services.period_schools import named, schools_of
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import bundles, cases, documents, paper_service, pupils, visits
from ecede_desktop.store import statements as store
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading, Unit

KIND, SERIES = "court_statement", "WS"
KINDS = {"head_teacher": "head_teacher_statement"}
"""Kind of the issued paper by the kind of the statement; any other is ``KIND``."""
PRODUCED = frozenset({"letter", "penalty_notice", "notice_withdrawal", "register_extract", "parenting_contract",
                      "support_plan", "payment_certificate"})  # fmt: skip
"""Kinds of issued papers that an officer produces as exhibits."""
_EXHIBIT = re.compile(r"\{exhibit:([0-9a-f-]{36})\}")


def draft_statement(desk: Desk, command: DraftStatement) -> Outcome[StatementRow]:
    """Draft the officer's statement: who the officer is, the register's figures, contacts and papers in their order.

    Only facts stand in it: never an opinion, what others told, a concern, or a confidential address.

    Raises:
        NoSuchCase: there is none.
        Refused: the parent is not this child's, it is no language, or the period cannot be.
    """
    if command.language not in ("en", "cy"):
        text = "A statement is in Welsh or in English: the witness's own language."
        raise Refused("statement_language", text, field="language")
    if command.first_day > command.last_day:
        raise Refused("statement_period", "The period ends before it begins.", field="last_day")
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        if command.parent_id not in {row.id for row in pupils.parents(unit.session, case.pupil_id)}:
            raise Refused("court_parent", "Choose a parent who is recorded of this child.", field="parent_id")
        tongue, thread_id = words(court_statement.WORDING, command.language), uuid6.uuid7()
        initials = initials_of(desk.user.full_name)
        counts = read_counts(unit.session, desk.pack, case.pupil_id, command.first_day, command.last_day)
        paragraphs = (
            *_opening(unit.session, desk, case, command, tongue, counts),
            *_contacts(unit.session, desk, case, tongue),
            *_papers(unit, case, command.parent_id, thread_id, initials, tongue),
        )
        said = {
            "thread_id": thread_id, "version": 1, "case_id": case.id, "parent_id": command.parent_id,
            "kind": "officer", "witness": desk.user.full_name, "initials": initials, "occupation": _post(command),
            "language": command.language, "facts": figures(counts, command.first_day, command.last_day, ["register"]),
        }  # fmt: skip
        store.add_version(unit, said, paragraphs)
        row = store.get(unit.session, thread_id)
        return Outcome(unit.commit(), row)


def save_statement(desk: Desk, command: SaveStatement) -> Outcome[StatementRow]:
    """Keep a new version; the versions before it stay.

    Raises:
        NoSuchStatement: there is none.
        Refused: it is frozen, it is empty, somebody saved a newer version, or an exhibit in it is not one of its own.
    """
    paragraphs = tuple(one for one in command.paragraphs if one.text.strip())
    if not paragraphs:
        raise Refused("statement_empty", "A statement has at least one paragraph.", field="paragraphs")
    with desk.writing() as unit:
        row = store.get(unit.session, command.thread_id)
        if row.frozen_at is not None:
            text = "This statement is frozen, because it was issued to be signed. Make a further statement instead."
            raise Refused("statement_frozen", text)
        if row.paragraphs == paragraphs:
            return Outcome(Changes(), row)
        if row.version != command.seen:
            text = f"{row.by} saved version {row.version} meanwhile. Open it again; what you typed is kept as a draft."
            raise Refused("statement_newer", text, name=row.by, version=row.version)
        known = {str(one.id) for one in row.exhibits}
        strange = {found for one in paragraphs for found in _EXHIBIT.findall(one.text)} - known
        if strange:
            text = "An exhibit named in it is not one of this statement."
            raise Refused("statement_exhibit", text, field="paragraphs")
        case = cases.get(unit.session, row.case_reference)
        said = {
            "thread_id": row.thread_id, "version": row.version + 1, "case_id": case.id, "parent_id": row.parent_id,
            "kind": row.kind, "witness": row.witness, "initials": row.initials, "occupation": row.occupation,
            "language": row.language,
        }  # fmt: skip
        store.add_version(unit, said, paragraphs)
        row = store.get(unit.session, row.thread_id)
        return Outcome(unit.commit(), row)


def preview_statement(desk: Desk, thread_id: UUID) -> bytes:
    """The pages as they would be, each marked as a preview; nothing is recorded.

    Raises:
        NoSuchStatement: there is none.
    """
    with desk.reading() as session:
        made, _ = _read(session, desk, thread_id, Issue("", desk.clock.now()))
    return court_statement.render(made)


def freeze_statement(desk: Desk, thread_id: UUID) -> Outcome[IssuedPaper]:
    """Issue a statement to be signed: its exhibits get their numbers, and from here on it never changes.

    Raises:
        NoSuchStatement: there is none.
        Refused: it is frozen already.
    """

    def read(session: Reading, issue: Issue) -> tuple[StatementPaper, Kept]:
        row = store.get(session, thread_id)
        if row.frozen_at is not None:
            text = f"It was issued as {row.document_number} already."
            raise Refused("statement_frozen_already", text, number=row.document_number)
        made, case = _read(session, desk, thread_id, issue)
        return made, Kept(case.pupil_id, case.id)

    def also(unit: Unit, document_id: UUID, _made: StatementPaper) -> None:
        row = store.get(unit.session, thread_id)
        case = cases.get(unit.session, row.case_reference)
        store.freeze(unit, thread_id, document_id, _numbers(unit.session, case.id, row))

    with desk.reading() as session:
        kind = KINDS.get(store.get(session, thread_id).kind, KIND)
    return case_papers.issue(desk, kind, SERIES, read, court_statement.render, also)


def sign_statement(desk: Desk, command: SignStatement) -> Outcome[StatementRow]:
    """A frozen statement was signed; the signed pages may come with it or follow later.

    Raises:
        NoSuchStatement, NoSuchAttachment: there is none.
        Refused: it is not frozen, was signed otherwise, the day cannot be, or the pages are of another case.
    """
    with desk.writing() as unit:
        row = store.get(unit.session, command.thread_id)
        if row.signed_on == command.on:
            if not signed_pages.keep(unit, row.document_number, row.witness, command.on, command.attachment_id):
                return Outcome(Changes(), row)
            row = store.get(unit.session, command.thread_id)
            return Outcome(unit.commit(), row)
        if row.frozen_at is None or row.signed_on is not None:
            text = "Only a statement that was issued and is not signed yet is signed."
            raise Refused("statement_sign", text, field="on")
        if not local(row.frozen_at).date() <= command.on <= desk.clock.today():
            raise Refused("statement_sign_day", "It was signed on a day from its issue until today.", field="on")
        store.sign(unit, command.thread_id, command.on)
        signed_pages.keep(unit, row.document_number, row.witness, command.on, command.attachment_id)
        row = store.get(unit.session, command.thread_id)
        return Outcome(unit.commit(), row)


def statements_of(desk: Desk, reference: str) -> tuple[StatementRow, ...]:
    """The statements of a case.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        return store.of_case(session, find_case(session, desk.pack, reference).id)


def _read(session: Reading, desk: Desk, thread_id: UUID, issue: Issue) -> tuple[StatementPaper, CaseRecord]:
    row = store.get(session, thread_id)
    case = cases.get(session, row.case_reference)
    numbers = _numbers(session, case.id, row)
    references = {str(one.id): f"{one.initials}/{numbers[one.id]}" for one in row.exhibits}

    def told(text: str) -> str:
        return _EXHIBIT.sub(lambda found: references.get(found.group(1), "?"), text)

    made = StatementPaper(
        language=row.language,
        number=issue.number,
        council=(desk.pack.council_en, desk.pack.council_cy),
        issued_at=issue.at,
        witness=row.witness,
        occupation=row.occupation,
        case_reference=row.case_reference,
        paragraphs=tuple(told(one.text) for one in row.paragraphs),
        exhibits=tuple((references[str(one.id)], one.title, one.on) for one in row.exhibits),
        purpose=_PURPOSES.get(row.kind, _PURPOSES["officer"]),
        first_day=_day(row.facts.get("first_day")),
        last_day=_day(row.facts.get("last_day")),
        counts=Counts(**row.facts["counts"]) if row.facts.get("counts") else None,
        school_name=str(row.facts.get("school_name", "")),
        charge=row.charge,
        by_hand=row.by_hand,
    )
    return made, case


_PURPOSES = {
    "officer": "Datganiad tyst / Witness statement",
    "head_teacher": "Datganiad y pennaeth / Statement of the head teacher",
}


def figures(
    counts: Counts, first_day: dt.date, last_day: dt.date, drafted: Sequence[str], school_name: str = ""
) -> dict[str, Any]:
    """What a statement is drafted with, kept beside it; ``drafted``: kinds of paragraphs that say it."""
    return {
        "counts": asdict(counts), "first_day": first_day.isoformat(), "last_day": last_day.isoformat(),
        "school_name": school_name, "drafted": list(drafted),
    }  # fmt: skip


def _day(kept: object) -> dt.date | None:
    return dt.date.fromisoformat(str(kept)) if kept else None


def _numbers(session: Reading, case_id: UUID, row: StatementRow) -> dict[UUID, int]:
    """Numbers run on across the statements of one witness."""
    first = store.last_number(session, case_id, row.initials)
    return {one.id: one.number or first + place for place, one in enumerate(row.exhibits, 1)}


def _opening(
    session: Reading, desk: Desk, case: CaseRecord, command: DraftStatement, tongue: Words, counts: Counts
) -> Iterator[Paragraph]:
    pupil = pupils.pupil(session, case.pupil_id)
    rows = schools_of(session, desk.pack, pupil, command.first_day, command.last_day)
    name = tongue.either(*named(rows)) if rows else "—"
    born = tongue.date(pupil.date_of_birth) if pupil.date_of_birth else "—"
    council = tongue.either(desk.pack.council_en, desk.pack.council_cy)
    post = _post(command)
    yield Paragraph(
        tongue("i_am", occupation=post, council=council, child=pupil.full_name, born=born, school=name), "case",
        str(case.id),
    )  # fmt: skip
    yield Paragraph(
        tongue(
            "figures", first=tongue.date(command.first_day), last=tongue.date(command.last_day), child=pupil.full_name,
            attended=counts.attended, possible=counts.possible, percent=attendance(counts) or "—",
            unauthorised=counts.unauthorised, missing=counts.missing,
        ),
        "register",
    )  # fmt: skip


def _contacts(session: Reading, desk: Desk, case: CaseRecord, tongue: Words) -> Iterator[Paragraph]:
    """What the witness saw and did, in the words of the record: observations are facts, opinions stand apart there.

    What another officer recorded is that officer's to state.
    """
    policy = contact_policy(desk.pack)
    own = (row for row in visits.contacts(session, case.id) if row.recorded_by == desk.user.full_name)
    for row in sorted(own, key=lambda one: (one.on, one.recorded_at)):
        kind = policy.kind(row.kind)
        name = tongue.either(kind.english, kind.welsh) if kind is not None else row.kind
        key = "no_reply" if row.outcome == "no_reply" else "contact"
        corrected = [one.text for one in row.additions if one.field == "observations"]
        text = (corrected[-1] if corrected else row.observations).strip() or row.purpose.strip()
        said = tongue(key, day=tongue.date(row.on), kind=name.lower(), text=text)
        yield Paragraph(said.strip(), "contact", str(row.id))


def _papers(
    unit: Unit, case: CaseRecord, parent_id: UUID, thread_id: UUID, initials: str, tongue: Words
) -> Iterator[Paragraph]:  # fmt: skip
    others = {id_ for id_, who in store.produced_by(unit.session, case.id).items() if who != unit.user.full_name}
    found = documents.documents(unit.session, case_id=case.id)
    # What another witness produces, such as the head teacher the register, is not produced twice.
    rows = [row for row in found if row.kind in PRODUCED and row.id not in others]
    # What went to another parent is no evidence against this one, and this one's bundle leaves it out.
    to = bundles.to_parents(unit.session, [row.id for row in rows])
    rows = [row for row in rows if row.id not in to or to[row.id].parent_id == parent_id]
    rows.sort(key=lambda row: (row.issued_at, row.number))
    services = paper_service.of_documents(unit.session, [row.id for row in rows])
    for place, row in enumerate(rows, 1):
        title = title_of(row, tongue)
        exhibit_id = produce(unit, case, thread_id, place, initials, row, title)
        own = (one for one in services.get(row.id, ()) if one.parent_id in (None, parent_id))
        served = next((one for one in own if one.served_on is not None), None)
        said = tongue(
            "paper", day=tongue.date(local(row.issued_at).date()), title=title, exhibit=f"{{exhibit:{exhibit_id}}}",
            service=_served(served, tongue) if served else "",
        )  # fmt: skip
        yield Paragraph(said.strip(), "document", str(row.id))


def _served(row: ServiceRow, tongue: Words) -> str:
    assert row.served_on is not None
    values = {
        "method": tongue(f"method_{row.method}"), "sent": tongue.date(row.sent_on),
        "received": tongue.date(row.served_on),
    }  # fmt: skip
    if row.received_on is not None:
        return tongue("served_proved", evidence=row.evidence or row.served_by, **values)
    return tongue("served", **values)


def produce(
    unit: Unit, case: CaseRecord, thread_id: UUID, place: int, initials: str, row: DocumentRow, title: str
) -> UUID:
    """An issued paper that a statement produces."""
    said = {
        "case_id": case.id, "thread_id": thread_id, "place": place, "initials": initials, "source_kind": "document",
        "source_id": row.id, "title": title, "on": local(row.issued_at).date(),
    }  # fmt: skip
    return store.add_exhibit(unit, said)


def title_of(row: DocumentRow, tongue: Words) -> str:
    """A paper as a statement calls it: what it is, and its number."""
    welsh, slash, english = row.purpose.partition(" / ")
    name = (tongue.either(english, welsh) if slash else row.purpose).strip()
    if row.kind == "penalty_notice":
        # Its purpose is the ground; a reader has to see what the paper is.
        name = f"{tongue('penalty_notice')}, {name[:1].lower()}{name[1:]}" if name else tongue("penalty_notice")
    return f"{name} ({row.number})" if name else row.number


def initials_of(name: str) -> str:
    """The initials by which a witness's exhibits are called."""
    return "".join(part[0] for part in name.replace("-", " ").split() if part)[:4].upper() or "X"


def _post(command: DraftStatement) -> str:
    return "Swyddog Presenoldeb a Lles" if command.language == "cy" else "an Attendance and Wellbeing Officer"
