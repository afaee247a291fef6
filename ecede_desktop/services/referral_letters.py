"""Letters to a school about its referral: drawn from the record, numbered and kept with the decision they carry."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.law.referral_forms import Need
from ecede_desktop.law.referrals import ACCEPTED, PASSED_ON, RETURNED
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.referrals import (
    PASSED_ON_LETTER,
    RECEIVED_LETTER,
    RETURNED_LETTER,
    WAITING,
    AskLetter,
    ReferralLetter,
    ReferralView,
)
from ecede_desktop.reports import paper, referral_letter
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.referral_reading import read_view
from ecede_desktop.store import cases, documents, schools
from ecede_desktop.store.documents import NewDocument
from ecede_desktop.store.unit import Reading, Unit

T = TypeVar("T")

LANGUAGES = ("en", "cy", "both")
MOST_TRIES = 5
_KINDS = {RETURNED: RETURNED_LETTER, PASSED_ON: PASSED_ON_LETTER}


@dataclasses.dataclass(frozen=True)
class Wanted:
    """What a letter is to say beside what is on record."""

    number: str
    language: str
    decision: str = ""
    """returned or passed_on; empty: that the referral came, or was accepted."""
    needs: tuple[Need, ...] = ()
    note: str = ""


def acknowledge_referral(desk: Desk, command: AskLetter) -> Outcome[DocumentRow]:
    """Make and keep a letter that says the referral came and by when it is decided, or that it was accepted.

    Raises:
        NoSuchReferral: there is none.
        Refused: it was returned, passed on, withdrawn or replaced: the letter of that decision says so.
    """

    def keep(unit: Unit, view: ReferralView, document_id: UUID, row: DocumentRow) -> DocumentRow:
        if view.row.state not in (WAITING, ACCEPTED):
            text = f"{view.row.number} neither waits nor was accepted, so there is nothing to acknowledge."
            raise Refused("referral_nothing_to_acknowledge", text, number=view.row.number)
        return row

    return with_letter(desk, Wanted(command.number, command.language), keep)


def with_letter(
    desk: Desk, wanted: Wanted, act: Callable[[Unit, ReferralView, UUID, DocumentRow], T]
) -> Outcome[T]:  # fmt: skip
    """Draw a letter with no transaction open, then keep it and do what it tells of in one.

    If in between another paper took the number, or the referral changed, it is drawn again.
    """
    if wanted.language not in LANGUAGES:
        text = f"A letter is written in one of {', '.join(LANGUAGES)}, not in “{wanted.language}”."
        raise Refused("paper_language", text, language=wanted.language)
    series, now = referral_policy(desk.pack).letter_series, desk.clock.now()
    for _ in range(MOST_TRIES):
        with desk.reading() as session:
            number = documents.next_number(session, series, desk.clock.today().year)
            letter = _letter(session, desk, read_view(session, desk, wanted.number), wanted, number, now)
        content = referral_letter.render(letter)
        with desk.writing() as unit:
            taken = documents.take_number(unit.session, series, desk.clock.today().year)
            view = read_view(unit.session, desk, wanted.number)
            if _letter(unit.session, desk, view, wanted, taken, now) != letter:
                continue
            document_id, row = _keep(unit, desk, view, letter, content)
            done = act(unit, view, document_id, row)
            return Outcome(unit.commit(), done)
    text = "The referral kept changing while its letter was made, so nothing was done. Try it again in a minute."
    raise Refused("referral_busy", text)


def _letter(
    session: Reading, desk: Desk, view: ReferralView, wanted: Wanted, number: str, now: dt.datetime
) -> ReferralLetter:
    pack, policy, row = desk.pack, referral_policy(desk.pack), view.row
    school = schools.by_number(session, [row.school_number]).get(row.school_number) if row.school_number else None
    accepted = view.decisions[-1] if row.state == ACCEPTED else None
    decided = wanted.decision or (ACCEPTED if accepted is not None else "")
    officer = ""
    if accepted is not None and accepted.case_reference:
        officer = cases.get(session, accepted.case_reference).officer_name
    told = decided in (RETURNED, PASSED_ON)
    computed = view.computed if told else None
    return ReferralLetter(
        kind=_KINDS.get(decided, RECEIVED_LETTER),
        language=wanted.language,
        number=number,
        council_en=pack.council_en,
        council_cy=pack.council_cy,
        service_en=pack.service_en,
        service_cy=pack.service_cy,
        youth_service_en=policy.youth_service_en,
        youth_service_cy=policy.youth_service_cy,
        school_en=school.name if school else row.school_name,
        school_cy=school.name_cy if school else "",
        school_address=school.address if school else "",
        head_teacher=school.head_teacher if school else view.says.signed_by,
        referral_number=row.number,
        pupil_name=row.name or row.upn,
        received_on=row.received_on,
        due_on=row.due_on,
        decided_on=local(accepted.decided_at).date() if accepted is not None else None,
        issued_at=now,
        issued_by=desk.user.full_name or desk.user.name,
        decision=decided,
        case_officer=officer,
        needs=wanted.needs,
        grounds=tuple(one for one in view.proposal.grounds if _carries(one.key, decided)),
        differences=(*computed.differences, *view.contradictions) if computed else view.contradictions if told else (),
        counts=computed.counts if computed else None,
        first_day=view.says.first_day if computed else None,
        last_day=view.says.last_day if computed else None,
        note=wanted.note,
    )


def _carries(ground: str, decided: str) -> bool:
    """Whether a ground of the proposal bears this decision: a letter never argues against itself."""
    return ground in {RETURNED: ("not_below", "no_figure"), PASSED_ON: ("youth_service_first",)}.get(decided, ())


def _keep(
    unit: Unit, desk: Desk, view: ReferralView, letter: ReferralLetter, content: bytes
) -> tuple[UUID, DocumentRow]:
    case = view.decisions[-1].case_reference if view.row.state == ACCEPTED else ""
    new = NewDocument(
        number=letter.number,
        kind=letter.kind,
        pupil_id=view.row.pupil_id,
        case_id=cases.get(unit.session, case).id if case else None,
        language=letter.language,
        purpose=f"Referral {view.row.number}",
        issued_at=letter.issued_at,
        user_id=desk.user.id,
        sha256=hashlib.sha256(content).hexdigest(),
        pages=paper.pages(content),
        first_day=letter.first_day,
        last_day=letter.last_day,
        record=_plain(letter),
        content=content,
        school_referral_id=view.row.id,
    )
    document_id = documents.keep(unit.session, new)
    told = {"number": new.number, "kind": new.kind, "referral": view.row.number, "sha256": new.sha256}
    unit.record("issue", "document", document_id, after=told | {"language": new.language, "pages": new.pages})
    unit.touch("document", document_id)
    row = next(
        one for one in documents.documents(unit.session, school_referral_id=view.row.id) if one.id == document_id
    )
    return document_id, row


def _plain(letter: ReferralLetter) -> dict[str, Any]:
    """The record as JSON keeps it: dates and figures as text."""
    plain: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(letter), default=str))
    return plain
