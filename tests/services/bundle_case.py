"""A case with papers that can be read: a served warning, a penalty notice, an extract, statements, a charge."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

import pypdfium2
import uuid6
from reportlab.pdfgen.canvas import Canvas

from ecede_desktop.clock import FixedClock
from ecede_desktop.records.case_bundles import MakeBundle
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.records.warnings import GiveWarning
from ecede_desktop.services import bundle_checks, paper_service, warnings
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import documents
from ecede_desktop.store.tables import CourtStatement
from tests.services.notice_case import BEGUN, NoticeCase, cases_id, lay_case, on

WARNED = dt.date(2026, 1, 19)
COUNTS = {
    "present": 0, "approved": 0, "authorised": 0, "unauthorised": 0, "not_required": 0, "missing": 0,
    "late_before_close": 0, "late_after_close": 0,
}  # fmt: skip


def lay_bundle_case(desk: Desk) -> NoticeCase:
    """A case whose letter of warning was posted in January; opened in January, too."""
    laid = lay_case(desk, warned=False)
    here = on(desk, WARNED)
    number = lay_pdf(
        here, laid, "WL/2026/00001", "letter", "You are warned, Non Ffug-Rees. Neighbour: Gwen Ffug-Hopkin."
    )
    warning = GiveWarning(laid.reference, laid.parent_id, WARNED, BEGUN, dt.date(2026, 1, 16), document_number=number)
    warnings.give_warning(here, warning)
    paper_service.record_service(here, RecordService(number, "first_class", WARNED, parent_id=laid.parent_id))
    return laid


def lay_pdf(
    desk: Desk, laid: NoticeCase, number: str, kind: str, text: str, record: Mapping[str, Any] | None = None,
    case: bool = True,
) -> str:  # fmt: skip
    """An issued paper of one page with some words."""
    content = pdf_of(text)
    with desk.writing() as unit:
        new = documents.NewDocument(
            number, kind, laid.pupil.id, cases_id(unit.session, laid.reference) if case else None, "en", "",
            desk.clock.now(), desk.user.id, hashlib.sha256(content).hexdigest(), 1, None, None, dict(record or {}),
            content,
        )  # fmt: skip
        unit.record("issue", "document", documents.keep(unit.session, new))
        unit.commit()
    return number


def lay_statement(desk: Desk, laid: NoticeCase, kind: str, number: str, signed_on: dt.date | None) -> None:
    """A frozen statement with its paper."""
    lay_pdf(desk, laid, number, "court_statement", "I saw Non Ffug-Rees at the door.")
    with desk.reading() as session:
        found = documents.find(session, number)
    assert found is not None
    with desk.writing() as unit:
        row = CourtStatement(
            id=uuid6.uuid7(), thread_id=uuid6.uuid7(), version=1, case_id=cases_id(unit.session, laid.reference),
            parent_id=None, kind=kind, witness=f"Tyst Ffug ({kind})", initials="TF", occupation="", language="en",
            content=[], user_id=desk.user.id, recorded_at=desk.clock.now(), frozen_at=desk.clock.now(),
            signed_on=signed_on, document_id=found[0].id, withdrawn_at=None, withdrawn_reason="",
        )  # fmt: skip
        unit.session.add(row)
        unit.session.flush()
        unit.record("create", "statement", row.id)
        unit.commit()


def pdf_of(text: str) -> bytes:
    made = io.BytesIO()
    page = Canvas(made, invariant=1)
    page.drawString(72, 700, text)
    page.save()
    return made.getvalue()


def words_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def later(desk: Desk, minutes: int) -> Desk:
    assert isinstance(desk.clock, FixedClock)
    return replace(desk, clock=FixedClock(desk.clock.instant + dt.timedelta(minutes=minutes)))


def command(desk: Desk, laid: NoticeCase, **said: Any) -> MakeBundle:
    """With a reason for each check that asks for one."""
    wrong = bundle_checks.preflight(desk, laid.reference, laid.parent_id)
    reasons = {check.id: "Agreed with Legal." for check in wrong if not check.met}
    usual: dict[str, Any] = {"language": "en", "reasons": reasons}
    return MakeBundle(laid.reference, laid.parent_id, **(usual | said))


def document_id(desk: Desk, number: str) -> UUID:
    with desk.reading() as session:
        found = documents.find(session, number)
    assert found is not None
    return found[0].id
