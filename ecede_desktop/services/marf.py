"""The multi-agency referral form of a concern: begun from the record, kept as it is written, issued, never sent."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.locked_copies import lock_pdf
from ecede_desktop.law.policy_safeguarding import safeguarding_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.concerns import (
    FORM_ISSUED,
    FORM_SAVED,
    MARF,
    ConcernRow,
    IssuedMarf,
    MarfAnswer,
    MarfPaper,
    MarfSection,
)
from ecede_desktop.reports import marf, paper
from ecede_desktop.services.attachment_exports import check_password
from ecede_desktop.services.case_papers import check_language
from ecede_desktop.services.concerns import readable
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.marf_reading import answers_from_record
from ecede_desktop.services.paper_files import saving
from ecede_desktop.store import concerns, documents
from ecede_desktop.store.unit import Unit

MOST_LETTERS = 100_000
"""Of one answer."""


@dataclass(frozen=True)
class StartedMarf:
    """The form to be written: what stands in each answer, and which of them the record wrote."""

    concern: ConcernRow
    answers: Mapping[str, str]
    from_record: frozenset[str]
    """Questions answered by the record and not yet kept by a person."""


def start_marf(desk: Desk, concern_id: UUID, language: str = "en") -> StartedMarf:
    """The form as it was last kept; what was not kept yet is answered from the record, in the language given.

    Raises:
        NoSuchConcern: there is none.
        Refused: the concern may not be read.
    """
    with desk.reading() as session:
        row = readable(session, desk, concern_id)
        kept, _ = concerns.newest_form(session, concern_id)
        written = answers_from_record(session, desk, row, language)
    answers = {key: kept.get(key, text) for key, text in written.items()}
    return StartedMarf(row, answers, frozenset(key for key, text in written.items() if text and key not in kept))


def keep_marf(desk: Desk, concern_id: UUID, answers: Mapping[str, str]) -> Outcome[bool]:
    """Keep the form as it stands; the states before are kept too. False where it stood so already.

    Raises:
        NoSuchConcern: there is none.
        Refused: the concern may not be read, or an answer is too long.
    """
    with desk.writing() as unit:
        row = readable(unit.session, desk, concern_id)
        if not _keep(unit, desk, row, answers):
            return Outcome(Changes(), False)
        return Outcome(unit.commit(), True)


def preview_marf(desk: Desk, concern_id: UUID, answers: Mapping[str, str], language: str = "both") -> bytes:
    """The paper as it would be, marked as a preview; nothing is recorded.

    Raises:
        NoSuchConcern: there is none.
        Refused: the concern may not be read.
    """
    check_language(language)
    with desk.reading() as session:
        row = readable(session, desk, concern_id)
    return marf.render(_paper(desk, row, answers, language, ""))


def issue_marf(desk: Desk, concern_id: UUID, answers: Mapping[str, str], language: str = "both") -> Outcome[IssuedMarf]:
    """Issue the form under a number and keep its bytes, readable to those who may read the concern; nothing is sent.

    Raises:
        NoSuchConcern: there is none.
        Refused: the concern may not be read, or a needed answer is empty.
    """
    check_language(language)
    _check_needed(desk, answers)
    series, year = safeguarding_policy(desk.pack).series, desk.clock.today().year
    with desk.writing() as unit:
        row = readable(unit.session, desk, concern_id)
        _keep(unit, desk, row, answers)
        number = documents.take_number(unit.session, series, year)
        content = marf.render(_paper(desk, row, answers, language, number))
        sha256, pages = hashlib.sha256(content).hexdigest(), paper.pages(content)
        document_id = documents.keep(
            unit.session,
            documents.NewDocument(
                number=number,
                kind=MARF,
                # Neither case nor pupil: their lists of papers are open to all, and the concern leads to this one.
                pupil_id=None,
                case_id=None,
                language=language,
                purpose="",
                issued_at=desk.clock.now(),
                user_id=desk.user.id,
                sha256=sha256,
                pages=pages,
                first_day=None,
                last_day=None,
                record={"concern": str(row.id)},
                content=content,
            ),
        )
        concerns.add_step(unit, row, FORM_ISSUED, at=desk.clock.now(), note=number, document_id=document_id)
        after = {"number": number, "kind": MARF, "language": language, "sha256": sha256, "pages": pages}
        unit.record("issue", "document", document_id, after=after)
        unit.touch("document", document_id)
        return Outcome(unit.commit(), IssuedMarf(document_id, number, sha256, pages, content))


def marf_paper(desk: Desk, number: str) -> IssuedMarf:
    """The bytes that were issued under a number; that they were shown is kept in the audit.

    Raises:
        Refused: there is no such form, the concern may not be read, or the bytes are not those that were issued.
    """
    with desk.writing() as unit:
        found = _issued(unit, desk, number)
        unit.record("print", "document", found.document_id, after={"number": found.number, "sha256": found.sha256})
        unit.commit()
        return found


def export_marf(desk: Desk, number: str, path: Path, password: str = "") -> Outcome[Path]:
    """Save the form outside the store, behind a password where one is given; the audit says which.

    Raises:
        Refused: as ``marf_paper``, or the password is too short.
        NotSaved: it could not be written there.
    """
    if password:
        check_password(password)
    with desk.writing() as unit:
        found = _issued(unit, desk, number)
        written = lock_pdf(found.pdf, password) if password else found.pdf
        after = {"number": found.number, "sha256": found.sha256, "locked": bool(password)}
        unit.record("export", "document", found.document_id, after=after)
        with saving(written, path):
            return Outcome(unit.commit(), path)


def _keep(unit: Unit, desk: Desk, row: ConcernRow, answers: Mapping[str, str]) -> bool:
    known = [question.key for question in safeguarding_policy(desk.pack).form.questions]
    said = {key: answers.get(key, "").strip() for key in known}
    if long := next((key for key, text in said.items() if len(text) > MOST_LETTERS), ""):
        text = f"An answer is longer than {MOST_LETTERS:,} letters. Shorten it, or attach the text to the case."
        raise Refused("marf_answer_long", text, field=long, limit=MOST_LETTERS)
    kept, at = concerns.newest_form(unit.session, row.id)
    if at is not None and dict(kept) == said:
        return False
    concerns.add_step(unit, row, FORM_SAVED, at=desk.clock.now(), form=said)
    return True


def _check_needed(desk: Desk, answers: Mapping[str, str]) -> None:
    for question in safeguarding_policy(desk.pack).form.questions:
        if question.needed and not answers.get(question.key, "").strip():
            text = f"The form needs an answer to “{question.english}”. Write it, or write that it is not known."
            raise Refused(
                "marf_answer_missing", text, field=question.key, question=question.english, question_cy=question.welsh
            )


def _paper(desk: Desk, row: ConcernRow, answers: Mapping[str, str], language: str, number: str) -> MarfPaper:
    asked, pack = safeguarding_policy(desk.pack), desk.pack
    sections = tuple(
        MarfSection(
            section.english,
            section.welsh,
            tuple(
                MarfAnswer(one.key, one.english, one.welsh, answers.get(one.key, "").strip(), one.needed)
                for one in section.questions
            ),
        )
        for section in asked.form.sections
    )
    return MarfPaper(
        number=number,
        language=language,
        title_en=asked.form.title_en,
        title_cy=asked.form.title_cy,
        board_en=asked.board_en,
        board_cy=asked.board_cy,
        council_en=pack.council_en,
        council_cy=pack.council_cy,
        service_en=pack.service_en,
        service_cy=pack.service_cy,
        check_en=asked.form.check_en,
        check_cy=asked.form.check_cy,
        sections=sections,
        written_by=desk.user.full_name or desk.user.name,
        written_at=desk.clock.now(),
        case_reference=row.case_reference,
    )


def _issued(unit: Unit, desk: Desk, number: str) -> IssuedMarf:
    found = documents.content(unit.session, number.strip().upper())
    concern_id = concerns.of_document(unit.session, found[0].id) if found else None
    if found is None or concern_id is None or found[0].kind != MARF:
        text = f"No referral form was issued under the number {number}. Look for it on the page of its concern."
        raise Refused("no_such_marf", text, number=number)
    readable(unit.session, desk, concern_id)
    row, content = found
    if hashlib.sha256(content).hexdigest() != row.sha256:
        text = f"The kept copy of {row.number} is not what was issued: its SHA-256 differs. Do not use it."
        raise Refused("marf_damaged", text, number=row.number)
    return IssuedMarf(row.id, row.number, row.sha256, row.pages, content)
