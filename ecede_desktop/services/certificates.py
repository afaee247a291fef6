"""Certificates of attendance over a charge: previewed, issued to be signed by the head teacher, kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.charge_papers import (
    CERTIFICATE,
    AskCertificate,
    AttendanceCertificate,
    CertificateRow,
    CertifyingSchool,
    SignPaper,
)
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.reports import attendance_certificate
from ecede_desktop.services import case_papers, extract_reading, signed_pages
from ecede_desktop.services.case_papers import Issue, Kept
from ecede_desktop.services.charge_register import read_register
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.extract_periods import marked, school_years
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import cases, documents, extracts, prosecutions, signed_papers
from ecede_desktop.store.unit import Reading

SERIES = "AC"


def preview_certificate(desk: Desk, ask: AskCertificate) -> bytes:
    """The pages as they would be, each marked as a preview; nothing is recorded.

    Raises:
        NoSuchProsecution: there are none.
        Refused: something that a certificate needs is missing.
    """
    case_papers.check_language(ask.language)
    with desk.reading() as session:
        made, _ = _read(session, desk, ask, Issue("", desk.clock.now()))
    return attendance_certificate.render(made)


def issue_certificate(desk: Desk, ask: AskCertificate) -> Outcome[IssuedPaper]:
    """Issue a certificate under the next number, for the head teacher to sign; its bytes are kept.

    Raises:
        NoSuchProsecution: there are none.
        Refused: as for the preview, or the record kept changing meanwhile.
    """
    case_papers.check_language(ask.language)

    def read(session: Reading, issue: Issue) -> tuple[AttendanceCertificate, Kept]:
        return _read(session, desk, ask, issue)

    return case_papers.issue(desk, CERTIFICATE, SERIES, read, attendance_certificate.render)


def sign_certificate(desk: Desk, command: SignPaper) -> Outcome[CertificateRow]:
    """A certificate came back signed by the head teacher; the same said twice is kept once, and the newest holds.

    Raises:
        NoSuchAttachment: there is none.
        Refused: it is no certificate, nobody signed it, or the day or the pages cannot be.
    """
    command = dataclasses.replace(command, number=command.number.strip(), signed_by=command.signed_by.strip())
    if not command.signed_by:
        raise Refused("certificate_signed_by", "Say which head teacher signed it.", field="signed_by")
    with desk.writing() as unit:
        found = documents.find(unit.session, command.number)
        if found is None or found[0].kind != CERTIFICATE:
            text = f"No certificate of attendance has the number {command.number}."
            raise Refused("no_such_certificate", text, field="number", number=command.number)
        document, case_id = found
        if not local(document.issued_at).date() <= command.on <= desk.clock.today():
            text = "It was signed on a day from its issue until today."
            raise Refused("certificate_sign_day", text, field="on")
        if not signed_pages.record(unit, command):
            return Outcome(Changes(), _one(unit.session, case_id, document.id))
        row = _one(unit.session, case_id, document.id)
        return Outcome(unit.commit(), row)


def certificates_of(desk: Desk, reference: str) -> tuple[CertificateRow, ...]:
    """The certificates that were issued over the charges of a case, the newest first.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        return read_certificates(session, find_case(session, desk.pack, reference).id)


def read_certificates(session: Reading, case_id: UUID) -> tuple[CertificateRow, ...]:
    """The same within a reading."""
    kept = {id_: record for id_, _, record in documents.records(session, case_id, CERTIFICATE)}
    rows = documents.documents(session, case_id=case_id, kind=CERTIFICATE)
    signed = signed_papers.of_documents(session, [row.id for row in rows])
    return tuple(_certificate(row, kept[row.id], signed.get(row.id)) for row in rows)


def schools_of(desk: Desk, number: str) -> tuple[CertifyingSchool, ...]:
    """The schools with marks in the period of a charge, in the order of their numbers.

    Raises:
        NoSuchProsecution: there are none.
    """
    with desk.reading() as session:
        row = prosecutions.get(session, number)
        spells = extracts.spells(session, row.pupil_id, school_years(row.first_day, row.last_day))
        found = {one.school.number: one.school for one in spells if marked(one, row.first_day, row.last_day)}
        return tuple(
            CertifyingSchool(number, one.name, one.name_cy, one.head_teacher) for number, one in sorted(found.items())
        )


def _certificate(row: DocumentRow, record: Mapping[str, Any], signed: Any) -> CertificateRow:
    day = local(row.issued_at).date()
    return CertificateRow(
        row.id, row.number, str(record.get("charge", "")),
        (str(record.get("school_name", "")), str(record.get("school_name_cy", ""))),
        str(record.get("head_teacher", "")), row.first_day or day, row.last_day or day, row.issued_at, signed,
    )  # fmt: skip


def _one(session: Reading, case_id: UUID | None, document_id: UUID) -> CertificateRow:
    assert case_id is not None
    return next(row for row in read_certificates(session, case_id) if row.document_id == document_id)


def _read(session: Reading, desk: Desk, ask: AskCertificate, issue: Issue) -> tuple[AttendanceCertificate, Kept]:
    row = prosecutions.get(session, ask.number)
    case = cases.get(session, row.case_reference)
    by = extract_reading.Issue(issue.number, desk.user.full_name or desk.user.name, issue.at)
    found = read_register(session, desk, row, by, ask.language, ask.school_number, ask.acknowledge_missing)
    said = {field.name: getattr(found, field.name) for field in dataclasses.fields(found)}
    said |= {"case_reference": row.case_reference, "charge": row.number, "parent_id": row.parent_id}
    return AttendanceCertificate(**said), Kept(case.pupil_id, case.id)
