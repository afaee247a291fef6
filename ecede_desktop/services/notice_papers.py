"""Papers about a penalty notice: its withdrawal told, what was paid certified, the issuer's copy to the council."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.notice_standing import paid_in_full
from ecede_desktop.law.notices import Amounts
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.council import REPLY_ADDRESS
from ecede_desktop.records.notice_papers import AskCertificate, CertificatePaper, PaidLine, RecordCopy, WithdrawalPaper
from ecede_desktop.records.notices import NoticeEventRow, NoticeView, WithdrawNotice
from ecede_desktop.reports import notice_withdrawal, payment_certificate
from ecede_desktop.services import case_papers, money_proposals, notice_outcomes
from ecede_desktop.services.case_papers import Issue, Kept
from ecede_desktop.services.council import read_particulars
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_rows import read_notice
from ecede_desktop.store import ledger, penalty_notices, schools
from ecede_desktop.store.money_files import OPEN
from ecede_desktop.store.tables import PenaltyNotice
from ecede_desktop.store.unit import Reading, Unit

WITHDRAWAL, CERTIFICATE = "notice_withdrawal", "payment_certificate"
COPIES = ("copy_sent", "copy_received")
_Read = Callable[[Reading, Issue], tuple[WithdrawalPaper, Kept]]
_Also = Callable[[Unit, UUID, WithdrawalPaper], None]


def withdraw_and_tell(desk: Desk, command: WithdrawNotice, language: str = "both") -> Outcome[IssuedPaper]:
    """Withdraw a notice and make the paper that tells its recipient, in one go: both, or neither.

    Raises:
        NoSuchNotice: there is none.
        Refused: as ``withdraw_notice``; or it is no language.
    """
    case_papers.check_language(language)
    notice_outcomes.ground_of(command.ground)

    def read(session: Reading, issue: Issue) -> tuple[WithdrawalPaper, Kept]:
        view = read_notice(session, desk, command.number)
        _not_told(view)
        return _withdrawal(session, desk, view, (command.ground, command.on), issue, language)

    def also(unit: Unit, document_id: UUID, made: WithdrawalPaper) -> None:
        notice_outcomes.withdraw(unit, desk, command)
        _tell(unit, document_id, made)

    return _issue_withdrawal(desk, read, also)


def tell_withdrawal(desk: Desk, number: str, language: str = "both") -> Outcome[IssuedPaper]:
    """The paper that tells a recipient of a withdrawal that was made before.

    Raises:
        NoSuchNotice: there is none.
        Refused: it was not withdrawn, its recipient was told already, or it is no language.
    """
    case_papers.check_language(language)

    def read(session: Reading, issue: Issue) -> tuple[WithdrawalPaper, Kept]:
        view = read_notice(session, desk, number)
        event = _withdrawn(view)
        _not_told(view)
        return _withdrawal(session, desk, view, (event.ground, event.on), issue, language)

    return _issue_withdrawal(desk, read, _tell)


def preview_withdrawal(desk: Desk, command: WithdrawNotice, language: str = "both") -> bytes:
    """The pages as they would be, marked as a preview; nothing is recorded.

    Raises:
        NoSuchNotice: there is none.
        Refused: there is no such ground, or it is no language.
    """
    case_papers.check_language(language)
    notice_outcomes.ground_of(command.ground)
    with desk.reading() as session:
        view = read_notice(session, desk, command.number)
        issue = Issue("", desk.clock.now())
        made, _ = _withdrawal(session, desk, view, (command.ground, command.on), issue, language)
    return notice_withdrawal.render(made)


def untold(desk: Desk) -> tuple[str, ...]:
    """Numbers of notices that were withdrawn and whose recipient was not told yet, in order of withdrawal."""
    with desk.reading() as session:
        rows = {row.id: row.number for row, *_ in penalty_notices.rows(session)}
        found = penalty_notices.events(session, rows)
    waiting = [
        (next(one.on for one in events if one.kind == "withdrawn"), rows[id_])
        for id_, events in found.items()
        if any(one.kind == "withdrawn" for one in events) and not any(one.kind == "told" for one in events)
    ]
    return tuple(number for _, number in sorted(waiting))


def issue_certificate(desk: Desk, command: AskCertificate) -> Outcome[IssuedPaper]:
    """Certify payment or non-payment by a stated day; its figures are those of the ledger now and stay so.

    Raises:
        NoSuchNotice: there is none.
        Refused: the day is not over, nothing says when the notice was received, or money that may be for it waits.
    """
    case_papers.check_language(command.language)

    def read(session: Reading, issue: Issue) -> tuple[CertificatePaper, Kept]:
        return _certificate(session, desk, command, issue)

    def also(unit: Unit, document_id: UUID, made: CertificatePaper) -> None:
        notice = penalty_notices.find(unit.session, made.notice_number)
        details = {
            "by_day": made.by_day.isoformat(), "received_pence": made.received_pence,
            "paid_on": made.paid_on.isoformat() if made.paid_on else "",
        }  # fmt: skip
        penalty_notices.add_event(
            unit, notice.id, "certificate", made.made_on, text=made.number, details=details, document_id=document_id
        )

    series = notice_policy(desk.pack).certificate_series
    return case_papers.issue(desk, CERTIFICATE, series, read, payment_certificate.render, also)


def preview_certificate(desk: Desk, command: AskCertificate) -> bytes:
    """The pages as they would be, marked as a preview; nothing is recorded.

    Raises:
        NoSuchNotice, Refused: as ``issue_certificate``.
    """
    case_papers.check_language(command.language)
    with desk.reading() as session:
        made, _ = _certificate(session, desk, command, Issue("", desk.clock.now()))
    return payment_certificate.render(made)


def record_copy(desk: Desk, command: RecordCopy) -> Outcome[NoticeView]:
    """Say that the issuer's copy of a notice was sent to the council, or came there (reg 17); the same is kept once.

    Raises:
        NoSuchNotice: there is none.
        Refused: it is neither of the two, or the day cannot be.
    """
    if command.kind not in COPIES:
        text = "Say whether the copy was sent to the council (copy_sent) or received there (copy_received)."
        raise Refused("notice_copy_kind", text, field="kind")
    with desk.writing() as unit:
        view = read_notice(unit.session, desk, command.number)
        if not view.notice.issued_on <= command.on <= desk.clock.today():
            text = f"The copy of notice {view.notice.number} went on a day from its issue until today."
            raise Refused("notice_copy_day", text, field="on", number=view.notice.number)
        note = command.note.strip()
        if any((one.kind, one.on, one.text) == (command.kind, command.on, note) for one in view.events):
            return Outcome(Changes(), view)
        penalty_notices.add_event(unit, view.notice.id, command.kind, command.on, text=note)
        view = read_notice(unit.session, desk, command.number)
        return Outcome(unit.commit(), view)


def _issue_withdrawal(desk: Desk, read: _Read, also: _Also) -> Outcome[IssuedPaper]:
    series = notice_policy(desk.pack).withdrawal_series
    return case_papers.issue(desk, WITHDRAWAL, series, read, notice_withdrawal.render, also)


def _tell(unit: Unit, document_id: UUID, made: WithdrawalPaper) -> None:
    notice = penalty_notices.find(unit.session, made.notice_number)
    details = {"held_pence": made.held_pence, "repays": made.repays}
    penalty_notices.add_event(
        unit, notice.id, "told", made.written_on, text=made.number, details=details, document_id=document_id
    )


def _withdrawal(
    session: Reading, desk: Desk, view: NoticeView, why: tuple[str, dt.date], issue: Issue, language: str
) -> tuple[WithdrawalPaper, Kept]:  # fmt: skip
    ground = notice_outcomes.ground_of(why[0])
    row = penalty_notices.find(session, view.notice.number)
    repaid = sum(one.pence for one in view.ledger if one.kind == "refund" and not _reversed(view, one.id))
    made = WithdrawalPaper(
        language=language,
        number=issue.number,
        notice_number=row.number,
        council=(desk.pack.council_en, desk.pack.council_cy),
        service=(desk.pack.service_en, desk.pack.service_cy),
        written_on=desk.clock.today(),
        written_at=issue.at,
        recipient=row.recipient,
        recipient_address=tuple(row.address.split("\n")),
        child_name=view.notice.pupil_name,
        school=_school(session, row),
        first_day=row.first_day,
        last_day=row.last_day,
        issued_on=row.issued_on,
        withdrawn_on=why[1],
        ground=(ground.english, ground.welsh),
        ground_source=str(ground.citation),
        bars=ground.bars,
        repays=ground.repays,
        only_unpaid=ground.only_unpaid,
        replaced_by=view.notice.replaced_by if ground.may_be_replaced else "",
        held_pence=max(0, view.notice.stands.paid_pence),
        repaid_pence=repaid,
        officer=desk.user.full_name or desk.user.name,
        write_to=read_particulars(session, desk)[REPLY_ADDRESS].lines("en"),
        purpose=f"Tynnu {row.number} yn ôl / Withdrawal of {row.number}",
    )
    return made, Kept(row.pupil_id, row.case_id)


def _certificate(
    session: Reading, desk: Desk, command: AskCertificate, issue: Issue
) -> tuple[CertificatePaper, Kept]:  # fmt: skip
    view = read_notice(session, desk, command.number)
    row, clock = penalty_notices.find(session, view.notice.number), view.notice.stands.clock
    _check_certificate(session, desk, command, view)
    assert clock is not None
    policy, amounts = notice_policy(desk.pack), Amounts(row.lower_pence, row.higher_pence)
    moved = sorted((one for one in ledger.movements(view.ledger) if one.on <= command.by_day), key=lambda one: one.on)
    full = paid_in_full(amounts, clock, moved)
    made = CertificatePaper(
        language=command.language,
        number=issue.number,
        notice_number=row.number,
        council=(desk.pack.council_en, desk.pack.council_cy),
        service=(desk.pack.service_en, desk.pack.service_cy),
        proper_officer=(policy.proper_officer_en, policy.proper_officer_cy),
        officer=command.officer.strip(),
        made_on=desk.clock.today(),
        made_at=issue.at,
        recipient=row.recipient,
        recipient_address=tuple(row.address.split("\n")),
        child_name=view.notice.pupil_name,
        school=_school(session, row),
        first_day=row.first_day,
        last_day=row.last_day,
        issued_on=row.issued_on,
        received_on=clock.received_on,
        lower_pence=row.lower_pence,
        higher_pence=row.higher_pence,
        lower_to=clock.lower_to,
        higher_to=clock.higher_to,
        by_day=command.by_day,
        received_pence=sum(one.pence for one in moved),
        paid_on=full[0] if full else None,
        lines=tuple(PaidLine(one.on, one.pence, "") for one in moved),
        purpose=f"Tystysgrif talu {row.number} / Certificate of payment of {row.number}",
    )
    return made, Kept(row.pupil_id, row.case_id)


def _check_certificate(session: Reading, desk: Desk, command: AskCertificate, view: NoticeView) -> None:
    number, rule = view.notice.number, "SI 2013/1983 reg 6(2)"
    if command.by_day >= desk.clock.today():
        text = "What was received by a day is certified once that day is over. Choose a day before today."
        raise Refused("certificate_early", text, field="by_day", rule=rule)
    if command.by_day < view.notice.issued_on:
        text = f"Choose a day from the issue of notice {number} on."
        raise Refused("certificate_before_issue", text, field="by_day", number=number)
    if view.notice.stands.clock is None:
        text = (
            f"Nothing says when notice {number} was received, so its time to pay has not run. Record its service first."
        )
        raise Refused("certificate_no_receipt", text, rule=rule, number=number)
    waiting = [
        one
        for one in money_proposals.proposed(session, desk, None, open_only=True)
        if number in one.candidates and one.on <= command.by_day and one.state == OPEN
    ]
    if waiting:
        text = (
            f"Line {waiting[0].line} of a file of payments may be money for notice {number} and is not settled yet."
            " Settle it first; a certificate has to be right."
        )
        raise Refused("certificate_money_waits", text, number=number, line=waiting[0].line)


def _withdrawn(view: NoticeView) -> NoticeEventRow:
    event = next((one for one in view.events if one.kind == "withdrawn"), None)
    if event is None:
        text = f"Notice {view.notice.number} was not withdrawn, so there is nothing to tell of."
        raise Refused("withdrawal_not_made", text, number=view.notice.number)
    return event


def _not_told(view: NoticeView) -> None:
    told = next((one for one in view.events if one.kind == "told"), None)
    if told is not None:
        text = f"The recipient was told by {told.document_number} on {told.on:%d/%m/%Y}. Print that paper again."
        raise Refused("withdrawal_told", text, number=told.document_number, day=told.on)


def _reversed(view: NoticeView, entry_id: UUID) -> bool:
    return any(one.reverses_id == entry_id for one in view.ledger)


def _school(session: Reading, row: PenaltyNotice) -> tuple[str, str]:
    school = schools.by_id(session, [row.school_id]).get(row.school_id) if row.school_id else None
    return (school.name, school.name_cy) if school else ("", "")
