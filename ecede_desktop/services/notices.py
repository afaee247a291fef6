"""Penalty notices: asked for, examined by the law and the code of conduct, refused with reasons or issued."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import notices as law
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.notices import Check, Examined
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.council import PAY_ADDRESS, PAY_METHODS
from ecede_desktop.records.notices import (
    AskNotice,
    ExaminedRequest,
    IssueNotice,
    NoticePaper,
    RefuseRequest,
    RequestRow,
)
from ecede_desktop.records.pupils import AddressRow, ParentRow, PupilRow
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.users import UserRow
from ecede_desktop.reports import penalty_notice
from ecede_desktop.services import case_papers, notice_facts
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.case_papers import Issue, Kept
from ecede_desktop.services.council import read_particulars
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_standings import standings
from ecede_desktop.services.notice_tasks import keep_watch
from ecede_desktop.services.period_schools import named, schools_of
from ecede_desktop.services.schools import known_school
from ecede_desktop.services.stages import find_case, manager_named
from ecede_desktop.store import cases, penalty_notices, pupils
from ecede_desktop.store import penalty_notices as store
from ecede_desktop.store.unit import Reading, Unit

KIND = "penalty_notice"
REPLACED = "material_errors"


class NoticeRefused(Refused):
    """A notice may not be given yet; ``checks`` says which rules stand in the way and what would satisfy each."""

    quotes_rules = True

    def __init__(self, checks: tuple[Check, ...]) -> None:
        said = ["No penalty notice can be given yet."]
        for check in checks:
            mark = "" if check.citation.certain else f", {check.citation.mark}"
            said.append(f"Not met: “{check.english.rstrip('.')}” ({check.citation}{mark}). {check.satisfy_en}")
        super().__init__(
            "notice_refused", " ".join(said), rule=str(checks[0].citation), unmet=tuple(check.key for check in checks)
        )
        self.checks = checks


def ask_notice(desk: Desk, command: AskNotice) -> Outcome[RequestRow]:
    """Take in a request; the same asked twice is kept once. Whether a notice may be given is examined apart.

    Raises:
        Refused: a field is missing or cannot be.
        NoSuchPupil, NoSuchCase: there is none.
    """
    command = dataclasses.replace(command, asked_by=command.asked_by.strip(), reason=command.reason.strip())
    _check_request(desk, command)
    with desk.writing() as unit:
        pupil = pupils.pupil(unit.session, command.pupil_id)
        if command.parent_id not in {row.id for row in pupils.parents(unit.session, pupil.id)}:
            raise Refused("notice_parent", "Choose a parent who is recorded of this child.", field="parent_id")
        case_id = find_case(unit.session, desk.pack, command.reference).id if command.reference.strip() else None
        school_id = _school(unit.session, desk, command, pupil)
        for row in store.requests_of(unit.session, pupil_id=pupil.id, open_only=True):
            if _says(row, command):
                return Outcome(Changes(), row)
        request_id = store.add_request(unit, command, case_id, school_id)
        row = store.request(unit.session, request_id)
        return Outcome(unit.commit(), row)


def examine_request(
    desk: Desk, request_id: UUID, statements: frozenset[str] = frozenset(), replaces: str = ""
) -> ExaminedRequest:  # fmt: skip
    """Every rule as it stands for a request, and the sessions that a notice would rely on; nothing is recorded.

    Raises:
        NoSuchRequest: there is none.
    """
    with desk.reading() as session:
        request = store.request(session, request_id)
        examined, window = _examined(session, desk, request, request.statements | statements, replaces)
        others = tuple(
            row.full_name
            for row in pupils.parents(session, request.pupil_id)
            if row.id != request.parent_id and (row.has_responsibility or row.has_care)
        )
        return ExaminedRequest(request, examined.checks, examined.sessions, window, others)


def refuse_request(desk: Desk, command: RefuseRequest) -> Outcome[RequestRow]:
    """No notice is given, and why: whoever asked can be told.

    Raises:
        NoSuchRequest: there is none.
        Refused: there is no reason, or it was answered already.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("notice_reason_empty", "Say why no notice is given.", field="reason")
    with desk.writing() as unit:
        row = store.request(unit.session, command.request_id)
        if (row.decision, row.decided_reason) == ("refused", reason):
            return Outcome(Changes(), row)
        _open(row)
        examined, _ = _examined(unit.session, desk, row, row.statements, "")
        store.decide_request(
            unit, row.id, "refused", reason, desk.clock.today(), kept_checks(examined.checks)
        )  # fmt: skip
        row = store.request(unit.session, row.id)
        return Outcome(unit.commit(), row)


def preview_notice(desk: Desk, command: IssueNotice) -> bytes:
    """The pages as they would be, each marked as a preview, whether or not the rules are met; nothing is recorded.

    Raises:
        NoSuchRequest: there is none.
        Refused: it is no language.
    """
    case_papers.check_language(command.language)
    with desk.reading() as session:
        made, _, _ = _read(session, desk, command, Issue("", desk.clock.now()))
    return penalty_notice.render(made)


def issue_notice(desk: Desk, command: IssueNotice) -> Outcome[IssuedPaper]:
    """Give the notice: its paper under the next number, its sessions tied to it, the request answered, in one go.

    The manager beside an officer is its issuer; the audit keeps both.

    Raises:
        NoSuchRequest: there is none.
        NoticeRefused: a rule of the law or of the code of conduct is not met.
        Refused: it is no language, the request was answered, or the officer is not authorised.
    """
    case_papers.check_language(command.language)
    policy = notice_policy(desk.pack)
    if not command.issuer_particulars.strip():
        text = "Say in what post the notice is issued: the Regulations ask for the officer's official particulars."
        raise Refused("notice_particulars", text, field="issuer_particulars", rule="SI 2013/1983 reg 3(c)")
    if not (command.approved_by.strip() or desk.is_manager):
        text = "A penalty notice is issued by a manager, who is authorised for it. Let a manager beside you approve it."
        raise Refused("notice_authority", text, field="approved_by", rule="SI 2013/1983 regs 10–12")

    def read(session: Reading, issue: Issue) -> tuple[NoticePaper, Kept]:
        made, request, examined = _read(session, desk, command, issue)
        _open(request)
        if not examined.may_issue:
            raise NoticeRefused(examined.unmet)
        case_id = cases.get(session, request.case_reference).id if request.case_reference else None
        return made, Kept(request.pupil_id, case_id)

    def also(unit: Unit, document_id: UUID, made: NoticePaper) -> None:
        _keep(unit, desk, command, document_id, made)
        keep_watch(unit, desk, made.number)
        if command.replaces:
            keep_watch(unit, desk, command.replaces)

    return case_papers.issue(desk, KIND, policy.series, read, penalty_notice.render, also)


def requests(desk: Desk, reference: str = "", pupil_id: UUID | None = None) -> tuple[RequestRow, ...]:
    """Requests of a case, of a child, or all that wait to be answered, the newest first.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        if reference.strip():
            case = find_case(session, desk.pack, reference)
            return store.requests_of(session, case_id=case.id)
        return store.requests_of(session, pupil_id=pupil_id, open_only=pupil_id is None)


def kept_checks(checks: Iterable[Check]) -> dict[str, Any]:
    """Rules as they stood, to be kept with the answer."""
    return {
        check.key: {
            "met": check.met, "en": check.english, "cy": check.welsh, "satisfy_en": check.satisfy_en,
            "satisfy_cy": check.satisfy_cy, "act": check.citation.act, "section": check.citation.section,
            "mark": check.citation.mark,
        }
        for check in checks
    }  # fmt: skip


def _keep(unit: Unit, desk: Desk, command: IssueNotice, document_id: UUID, made: NoticePaper) -> None:
    session = unit.session
    request = store.request(session, command.request_id)
    examined, window = _examined(session, desk, request, request.statements | command.statements, command.replaces)
    replaced = penalty_notices.find(session, command.replaces) if command.replaces else None
    case = cases.get(session, request.case_reference) if request.case_reference else None
    assert window is not None
    checks = kept_checks(examined.checks)
    where = _schools(session, desk, pupils.pupil(session, request.pupil_id), made.first_day, made.last_day, examined)
    said = {
        "number": made.number, "request_id": request.id, "pupil_id": request.pupil_id,
        "parent_id": request.parent_id, "case_id": case.id if case else None,
        "school_id": where[0].id if where else None, "ground": request.ground, "pack_id": desk.pack.id,
        "first_day": made.first_day, "last_day": made.last_day, "window_first": window[0], "window_last": window[1],
        "checks": checks, "lower_pence": made.lower_pence, "higher_pence": made.higher_pence,
        "issued_on": made.issued_on, "issuer_id": _issuer(session, desk, command).id, "issuer": made.issuer,
        "issuer_particulars": made.issuer_particulars, "recipient": made.recipient,
        "address": "\n".join(made.recipient_address), "language": made.language, "document_id": document_id,
        "replaces_id": replaced.id if replaced else None,
    }  # fmt: skip
    store.add_notice(unit, said, examined.sessions, _generation(session, replaced))
    store.decide_request(unit, request.id, "issued", "", made.issued_on, checks)
    if replaced is not None:
        store.add_event(
            unit, replaced.id, "withdrawn", made.issued_on, ground=REPLACED, text=f"Replaced by {made.number}",
            details={"replaced_by": made.number},
        )  # fmt: skip


def _generation(session: Reading, replaced: Any) -> int:
    """How often the sessions were relied on before: a notice in the place of another claims them anew."""
    number = 0
    while replaced is not None:
        number += 1
        replaced = session.get(type(replaced), replaced.replaces_id) if replaced.replaces_id else None
    return number


def _read(
    session: Reading, desk: Desk, command: IssueNotice, issue: Issue
) -> tuple[NoticePaper, RequestRow, Examined]:  # fmt: skip
    request = store.request(session, command.request_id)
    if command.replaces:
        _check_replaced(session, desk, request, command.replaces)
    examined, _ = _examined(session, desk, request, request.statements | command.statements, command.replaces)
    pupil = pupils.pupil(session, request.pupil_id)
    parent = next(row for row in pupils.parents(session, pupil.id) if row.id == request.parent_id)
    policy, today = notice_policy(desk.pack), desk.clock.today()
    ground = policy.code(request.ground, request.asked_on).ground.value
    amounts = law.amounts_on(today).value
    days = [mark.day for mark in examined.sessions]
    first_day, last_day = min(days, default=request.first_day), max(days, default=request.last_day)
    issuer, said = _issuer(session, desk, command), read_particulars(session, desk)
    made = NoticePaper(
        language=command.language,
        number=issue.number,
        council=(desk.pack.council_en, desk.pack.council_cy),
        service=(desk.pack.service_en, desk.pack.service_cy),
        issued_on=today,
        issued_at=issue.at,
        issuer=issuer.full_name or issuer.name,
        issuer_particulars=command.issuer_particulars.strip(),
        recipient=parent.full_name,
        recipient_address=_lines(parent.address),
        child_name=pupil.full_name,
        child_address=_childs_address(pupil, parent),
        school=named(_schools(session, desk, pupil, first_day, last_day, examined)),
        first_day=first_day,
        last_day=last_day,
        sessions=tuple((mark.day, mark.session, mark.code) for mark in examined.sessions),
        ground=(ground.english, ground.welsh),
        lower_pence=amounts.lower_pence,
        higher_pence=amounts.higher_pence,
        pay_to=(policy.pay_en, policy.pay_cy),
        pay_address=said[PAY_ADDRESS].lines("en"),
        methods=(said[PAY_METHODS].lines("en"), said[PAY_METHODS].lines("cy")),
        withdrawal=tuple((one.english, one.welsh) for one in law.withdrawal_grounds() if not one.only_unpaid),
        case_reference=request.case_reference,
        replaces=command.replaces,
        purpose=f"{ground.welsh} / {ground.english}",
    )
    return made, request, examined


def _schools(
    session: Reading, desk: Desk, pupil: PupilRow, first_day: dt.date, last_day: dt.date, examined: Examined
) -> tuple[SchoolRow, ...]:
    """The schools whose registers have the sessions relied on, and not the one at which the child is now."""
    keys = {mark.key for mark in examined.sessions}
    return schools_of(session, desk.pack, pupil, first_day, last_day, keys or None)


def _issuer(session: Reading, desk: Desk, command: IssueNotice) -> UserRow:
    """Who issues it: the manager beside the officer, else whoever sits at the desk."""
    return manager_named(session, desk.user, command.approved_by) or desk.user


def _check_replaced(session: Reading, desk: Desk, request: RequestRow, number: str) -> None:
    """Only a notice to the same parent for the same child, that still stands unpaid, is replaced (reg 8)."""
    old = penalty_notices.find(session, number)
    if (old.pupil_id, old.parent_id) != (request.pupil_id, request.parent_id):
        text = f"Notice {number} is not one to this parent for this child, so this one cannot take its place."
        raise Refused("notice_replaces_other", text, field="replaces", number=number)
    if standings(session, desk.clock.today(), [old])[old.id].standing in (Standing.WITHDRAWN, Standing.PAID):
        text = f"Notice {number} was paid or withdrawn already, so it cannot be replaced."
        raise Refused("notice_replaces_settled", text, field="replaces", number=number)


def _examined(
    session: Reading, desk: Desk, request: RequestRow, stated: frozenset[str], replaces: str
) -> tuple[Examined, tuple[dt.date, dt.date] | None]:  # fmt: skip
    try:
        return notice_facts.examine(session, desk, request, stated, replaces)
    except KeyError:
        text = f"The code of conduct has no ground “{request.ground}” on {request.asked_on}."
        raise Refused("notice_ground", text, field="ground", ground=request.ground, day=request.asked_on) from None


def _check_request(desk: Desk, command: AskNotice) -> None:
    today = desk.clock.today()
    if command.asked_as not in law.ASKED_AS:
        text = f"A notice is asked for by one of {', '.join(law.ASKED_AS)}; “{command.asked_as}” is none of them."
        raise Refused("notice_asked_as", text, field="asked_as", known=", ".join(law.ASKED_AS))
    if not command.asked_by:
        raise Refused("notice_asked_by", "Say who asks for the notice: the name of that person.", field="asked_by")
    if not command.last_day <= command.asked_on <= today or command.first_day > command.last_day:
        text = "The period ends on or before the day of the request, which is not later than today."
        raise Refused("notice_period", text, field="last_day")
    known = {ground.key for ground in notice_policy(desk.pack).grounds_on(command.asked_on)}
    if command.ground not in known:
        text = f"The code of conduct knows these grounds: {', '.join(sorted(known))}; “{command.ground}” is none."
        raise Refused("notice_ground_unknown", text, field="ground", known=", ".join(sorted(known)))


def _school(session: Reading, desk: Desk, command: AskNotice, pupil: PupilRow) -> UUID | None:
    if command.school_number.strip():
        return known_school(session, desk, command.school_number).id
    here = current_spell(pupil.enrolments)
    return here.school_id if here else None


def _open(row: RequestRow) -> None:
    if row.decision:
        text = f"This request was answered on {row.decided_on} by {row.decided_by}. Ask again for another notice."
        raise Refused("notice_answered", text, day=row.decided_on, name=row.decided_by)


def _says(row: RequestRow, command: AskNotice) -> bool:
    names = ("parent_id", "asked_as", "asked_by", "asked_on", "ground", "first_day", "last_day")
    return all(getattr(row, name) == getattr(command, name) for name in names)


def _lines(address: AddressRow | None) -> tuple[str, ...]:
    if address is None:
        return ()
    return tuple(line for line in (*address.lines, address.postcode) if line)


def _childs_address(pupil: PupilRow, parent: ParentRow) -> tuple[str, ...]:
    """Where the child lives; an address that is not to be told to this parent does not stand in the parent's notice."""
    if notice_facts.childs_address(pupil, parent) != law.KNOWN:
        return ()
    return _lines(pupil.address or parent.address)
