"""The way to court of a county of 40,000 pupils and 5,000 cases: 1,000 notices, 1,000 warnings, 300 prosecutions."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path
from typing import Any

import uuid6
from sqlalchemy import insert, select, text

from benchmarks.bench_caseload import CASES, PUPILS, TODAY, county_caseload
from benchmarks.measuring import Row, seconds
from benchmarks.registers import NOW
from ecede_desktop.services import hearing_lists, notice_lists
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import (
    AttendanceCase,
    FormalWarning,
    Hearing,
    IssuedDocument,
    LedgerEntry,
    NoticeRequest,
    NoticeSession,
    PaperService,
    Parent,
    ParentLink,
    PenaltyNotice,
    Prosecution,
    ProsecutionDecision,
    ProsecutionEvent,
    Pupil,
    WitnessDay,
)

NAME = "court_path"
NOTICES = 1_000
_DAY = dt.timedelta(days=1)
Kept = dict[type[Any], list[dict[str, Any]]]


def run() -> list[Row]:
    """What an officer waits for before each of the two pages."""
    with tempfile.TemporaryDirectory(prefix="ecede-bench-") as folder, county_caseload(Path(folder)) as desk:
        return measure(desk, NOTICES)


def measure(desk: Desk, count: int) -> list[Row]:
    """So many notices and warnings, and a third as many prosecutions."""
    fill(desk, count)
    listed = seconds(lambda: notice_lists.notice_lists(desk), runs=3)
    joined = seconds(lambda: _joined(desk), runs=3)
    agenda = seconds(lambda: hearing_lists.agenda(desk), runs=3)
    heard = count // 3
    return [
        Row(f"notices: {count:,} and as many warnings, each as it stands", listed, joined, "one SQL join"),
        Row(f"hearings: 8 weeks of {heard:,} prosecutions with events and witnesses", agenda),
    ]


def fill(desk: Desk, count: int) -> None:
    """Notices in every standing, served and paid in turns, each on a case with its parent, and a warning before it."""
    kept: Kept = {}
    with desk.writing() as unit:
        session, user = unit.session, desk.user.id
        query = (
            select(AttendanceCase.id, AttendanceCase.pupil_id, Parent.id, Pupil.forename, Pupil.surname)
            .join(ParentLink, ParentLink.pupil_id == AttendanceCase.pupil_id)
            .join(Parent, Parent.id == ParentLink.parent_id)
            .join(Pupil, Pupil.id == AttendanceCase.pupil_id)
            .where(ParentLink.contact_order == 1)
            .order_by(AttendanceCase.reference)
            .limit(count)
        )
        for n, (case_id, pupil_id, parent_id, forename, surname) in enumerate(session.execute(query).all(), start=1):
            who = {"case_id": case_id, "pupil_id": pupil_id, "parent_id": parent_id}
            _notice(kept, n, who, f"{forename} {surname}".strip(), user)
            if n % 3 == 0:
                _prosecution(kept, n, who, user)
        for kind, rows in kept.items():
            session.execute(insert(kind), rows)
        unit.record("create", "notice", "measured")
        unit.commit()


def _notice(kept: Kept, n: int, who: dict[str, Any], name: str, user: Any) -> None:
    issued = TODAY - (n * 7 % 120) * _DAY
    first, last = issued - 40 * _DAY, issued - 12 * _DAY
    request, notice, paper, letter = (uuid6.uuid7() for _ in range(4))
    told = {"user_id": user, "recorded_at": NOW}
    answered = n % 20 != 0
    _add(kept, NoticeRequest, {
        "id": request, **who, "school_id": None, "asked_as": "head_teacher", "asked_by": "Pennaeth Ffug",
        "asked_on": issued - _DAY, "ground": "absence", "first_day": first, "last_day": last, "reason": "",
        "statements": {}, "decision": "issued" if answered else "", "decided_on": issued if answered else None,
        "decided_by_id": user if answered else None, "decided_reason": "", "checks": {}, **told,
    })  # fmt: skip
    _warning(kept, n, who, letter, issued - 60 * _DAY, told)
    if not answered:
        return
    _add(kept, IssuedDocument, _paper(paper, f"PN/{TODAY.year}/{n:05d}", who, user))
    _add(kept, PenaltyNotice, {
        "id": notice, "number": f"PN/{TODAY.year}/{n:05d}", "request_id": request, **who, "school_id": None,
        "ground": "absence", "pack_id": "rct", "first_day": first, "last_day": last, "window_first": first,
        "window_last": last, "checks": {"a": {"met": True, "en": "x" * 400}}, "lower_pence": 6000,
        "higher_pence": 12000, "issued_on": issued, "issuer_id": user, "issuer": "Mari", "issuer_particulars": "",
        "recipient": f"Rhian {name}", "address": "1 Heol Ffug", "language": "both", "document_id": paper,
        "replaces_id": None, "recorded_at": NOW,
    })  # fmt: skip
    for at in range(12):
        day = first + at * _DAY
        _add(kept, NoticeSession, {
            "id": uuid6.uuid7(), "notice_id": notice, "date": day, "session": "AM", "code": "O",
            "claim": f"{notice.hex}/{day}",
        })  # fmt: skip
    if n % 6:
        _add(kept, PaperService, _service(paper, who, issued, told))
    if n % 3 == 0:
        _add(kept, LedgerEntry, {
            "id": uuid6.uuid7(), "notice_id": notice, "on": issued + 4 * _DAY, "kind": "payment", "debit": "bank",
            "credit": "receivable", "pence": 6000, "method": "", "reference": "", "note": "", "row_id": None,
            "reverses_id": None, **told,
        })  # fmt: skip


def _warning(kept: Kept, n: int, who: dict[str, Any], letter: Any, on: dt.date, told: dict[str, Any]) -> None:
    _add(kept, IssuedDocument, _paper(letter, f"WL/{n:05d}", who, told["user_id"]))
    _add(kept, FormalWarning, {
        "id": uuid6.uuid7(), "case_id": who["case_id"], "parent_id": who["parent_id"], "kind": "formal", "on": on,
        "first_day": on - 20 * _DAY, "last_day": on - _DAY, "letter_id": None, "document_id": letter, "runs_to": None,
        "note": "", **told, "withdrawn_at": None, "withdrawn_reason": "",
    })  # fmt: skip
    if n % 5:
        _add(kept, PaperService, _service(letter, who, on, told))


def _prosecution(kept: Kept, n: int, who: dict[str, Any], user: Any) -> None:
    """Requisitioned in turns with single justice, served, pleaded to, with a hearing past and one to come."""
    told, made, decision = {"user_id": user, "recorded_at": NOW}, uuid6.uuid7(), uuid6.uuid7()
    first, last, sjp = TODAY - 100 * _DAY, TODAY - 60 * _DAY, n % 2 == 0
    parent = {"case_id": who["case_id"], "parent_id": who["parent_id"]}
    _add(kept, ProsecutionDecision, {
        "id": decision, **parent, "offence": "s444_1", "first_day": first, "last_day": last, "evidential": "met",
        "evidential_reasons": "", "public_interest": "met", "public_interest_reasons": "", "considered": {},
        "consideration_id": None, "last_day_to_begin": None, "facts": {}, **told, "decision": "", "decided_by_id": None,
        "decided_reasons": "", "decided_at": None,
    })  # fmt: skip
    _add(kept, Prosecution, {
        "id": made, "number": f"PR/{TODAY.year}/{n:05d}", **who, "decision_id": decision, "notice_id": None,
        "order_id": None, "offence": "s444_1", "alternative": "", "first_day": first, "last_day": last, "sessions": [],
        "counts": {}, "route": "sjp" if sjp else "requisition", "wording_en": "", "wording_cy": "", "offence_code": "",
        "court": "Llys Ynadon Ffug", "language": "both", "court_reference": "", **told, "approved_by_id": None,
    })  # fmt: skip
    happened = [("charged", {}), ("served", {"method": "post"}), ("plea", {"plea": "not_guilty"})]
    for at, (kind, details) in enumerate(happened[: 1 + n // 3 % 3]):
        _add(kept, ProsecutionEvent, {
            "id": uuid6.uuid7(), "prosecution_id": made, "kind": kind, "on": TODAY - (20 - 2 * at) * _DAY, "text": "",
            "details": details, "document_id": None, "hearing_id": None, **told, "withdrawn_at": None,
            "withdrawn_reason": "",
        })  # fmt: skip
    day = TODAY + (n % 50 - 3) * _DAY
    _add(kept, Hearing, {
        "id": uuid6.uuid7(), "prosecution_id": made, "kind": "sjp" if sjp else ("first", "trial")[n // 3 % 2],
        "on": day, "at": None if sjp else dt.time(10, 30), "court": "", "language": "cy", "note": "", **told,
        "outcome": "", "outcome_note": "", "attended": [], "next_id": None, "outcome_by_id": None, "outcome_at": None,
    })  # fmt: skip
    for name, can in (("Pennaeth Ffug", n % 4 != 0), ("Swyddog Ffug", True)):
        _add(kept, WitnessDay, {
            "id": uuid6.uuid7(), "case_id": who["case_id"], "witness": name, "witness_user_id": None,
            "first_day": day - (n % 5) * _DAY, "last_day": day, "available": can, "note": "" if can else "Ar gwrs.",
            **told, "withdrawn_at": None, "withdrawn_reason": "",
        })  # fmt: skip


def _paper(id_: Any, number: str, who: dict[str, Any], user: Any) -> dict[str, Any]:
    return {
        "id": id_, "number": number, "kind": "letter", "pupil_id": who["pupil_id"], "case_id": who["case_id"],
        "language": "both", "purpose": "measured", "issued_at": NOW, "user_id": user, "sha256": "0" * 64, "pages": 1,
        "first_day": None, "last_day": None, "record": {}, "content": b"%PDF-1.7",
    }  # fmt: skip


def _service(paper: Any, who: dict[str, Any], on: dt.date, told: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": uuid6.uuid7(), "document_id": paper, "case_id": who["case_id"], "parent_id": who["parent_id"],
        "recipient": "Rhian", "method": "first_class", "address": "1 Heol Ffug", "sent_on": on, "sent_at": None,
        "deemed_on": on + 2 * _DAY, "deemed_rule": "notice_received", "received_on": None, "evidence": "",
        "returned_on": None, "returned_note": "", "consent_id": None, "served_by": "Mari", "certificate_id": None,
        **told, "withdrawn_at": None, "withdrawn_reason": "",
    }  # fmt: skip


def _add(kept: Kept, kind: type[Any], row: dict[str, Any]) -> None:
    kept.setdefault(kind, []).append(row)


def _joined(desk: Desk) -> int:
    """What the database alone needs for as many lines."""
    query = text(
        "SELECT n.number, n.recipient, p.surname, c.reference FROM penalty_notice n JOIN pupil p ON p.id = n.pupil_id "
        "LEFT JOIN attendance_case c ON c.id = n.case_id"
    )
    with desk.reading() as session:
        return len(session.execute(query).all())


__all__ = ["CASES", "PUPILS", "fill", "measure", "run"]
