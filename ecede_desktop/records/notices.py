"""Penalty notices: asked for, examined, issued, withdrawn or prosecuted, each step by a named person."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.law.notice_standing import Stands
from ecede_desktop.law.notices import Check, NoticeMark
from ecede_desktop.records.paper_service import ServiceRow


@dataclass(frozen=True)
class AskNotice:
    """Ask that a parent be given a penalty notice for one child; a notice for the other parent is asked for apart."""

    pupil_id: UUID
    parent_id: UUID
    asked_as: str
    """head_teacher, deputy, police or officer."""
    asked_by: str
    asked_on: dt.date
    ground: str
    """Key of the code of conduct."""
    first_day: dt.date
    last_day: dt.date
    reason: str = ""
    reference: str = ""
    """Of the child's case, where there is one."""
    school_number: str = ""
    """The school that asks; empty: the child's own."""
    statements: frozenset[str] = frozenset()
    """What whoever decides states: some of ``law.notices.STATEMENTS``, and what stands instead of a rule."""


@dataclass(frozen=True)
class RefuseRequest:
    """No notice is given, and why."""

    request_id: UUID
    reason: str


@dataclass(frozen=True)
class IssueNotice:
    """Give the notice that was asked for; ``statements`` are those of the person who issues it."""

    request_id: UUID
    statements: frozenset[str]
    language: str = "both"
    issuer_particulars: str = ""
    """Official particulars of the officer (reg 3(c)): post, team."""
    replaces: str = ""
    """Number of the notice that is withdrawn for material errors at the same time."""
    approved_by: str = ""
    """The authorised manager beside an officer, who then is its issuer; empty: the signed-in user."""


@dataclass(frozen=True)
class WithdrawNotice:
    """Withdraw a notice; its recipient is told by a letter, and what was paid is repaid where the ground says so."""

    number: str
    ground: str
    reason: str
    on: dt.date
    approved_by: str = ""


@dataclass(frozen=True)
class ChooseProsecution:
    """After the last day to pay: proceedings are contemplated; the other choice is to withdraw."""

    number: str
    reason: str
    on: dt.date


@dataclass(frozen=True)
class TakePayment:
    """Money that came for a notice."""

    number: str
    on: dt.date
    pence: int
    method: str = ""
    reference: str = ""
    note: str = ""
    row_id: UUID | None = None


@dataclass(frozen=True)
class MoneyBack:
    """Money that went back to whoever paid, or a payment that the bank did not honour (``bounced_id``)."""

    number: str
    on: dt.date
    pence: int
    reason: str
    bounced_id: UUID | None = None
    row_id: UUID | None = None


@dataclass(frozen=True)
class RequestRow:
    """A request and how it was answered."""

    id: UUID
    pupil_id: UUID
    pupil_name: str
    parent_id: UUID
    parent_name: str
    case_reference: str
    school_name: str
    asked_as: str
    asked_by: str
    asked_on: dt.date
    ground: str
    first_day: dt.date
    last_day: dt.date
    reason: str
    statements: frozenset[str]
    decision: str
    decided_on: dt.date | None
    decided_by: str
    decided_reason: str
    recorded_by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class LedgerRow:
    """Money from one account to another."""

    id: UUID
    on: dt.date
    kind: str
    debit: str
    credit: str
    pence: int
    method: str
    reference: str
    note: str
    reverses_id: UUID | None
    by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class NoticeEventRow:
    """Something that became of a notice."""

    id: UUID
    kind: str
    on: dt.date
    ground: str
    text: str
    document_number: str
    by: str
    approved_by: str
    recorded_at: dt.datetime
    bars: bool = True
    """Of a withdrawal: whether its ground leaves no proceedings for the offence (reg 8; not reg 9)."""


@dataclass(frozen=True)
class RelyRow:
    """A session that a notice relies on, and what the register says of it now."""

    day: dt.date
    session: str
    code: str
    """As it was when the notice was issued."""
    code_now: str = ""
    still: bool = True
    """Whether it is still an unauthorised absence."""


@dataclass(frozen=True)
class NoticeRow:
    """A notice as a list shows it."""

    id: UUID
    number: str
    request_id: UUID
    pupil_id: UUID
    pupil_name: str
    parent_id: UUID
    recipient: str
    case_reference: str
    school_name: str
    ground: str
    first_day: dt.date
    last_day: dt.date
    sessions: int
    lower_pence: int
    higher_pence: int
    issued_on: dt.date
    issuer: str
    document_id: UUID
    replaces: str
    replaced_by: str
    stands: Stands
    bars: bool = True
    """Where it was withdrawn: whether that ground leaves no proceedings for the offence."""


@dataclass(frozen=True)
class NoticeView:
    """Everything of one notice."""

    notice: NoticeRow
    address: str
    checks: tuple[Check, ...]
    relies: tuple[RelyRow, ...]
    services: tuple[ServiceRow, ...]
    ledger: tuple[LedgerRow, ...]
    events: tuple[NoticeEventRow, ...]
    doubts: tuple[str, ...] = ()
    """What no longer stands: keys such as sessions_changed, parent_died, not_parent, parent_moved, child_left,
    receipt_recounted."""


@dataclass(frozen=True)
class ExaminedRequest:
    """What came of looking at a request, before anybody decides."""

    request: RequestRow
    checks: tuple[Check, ...]
    sessions: tuple[NoticeMark, ...]
    window: tuple[dt.date, dt.date] | None
    other_parents: tuple[str, ...] = ()
    """Names of other parents to whom a separate notice may go (reg 13)."""

    @property
    def may_issue(self) -> bool:
        return all(check.met for check in self.checks)


@dataclass(frozen=True)
class NoticePaper:
    """A notice as it is printed: everything that reg 3 asks for."""

    language: str
    number: str
    council: tuple[str, str]
    service: tuple[str, str]
    issued_on: dt.date
    issued_at: dt.datetime
    issuer: str
    issuer_particulars: str
    recipient: str
    recipient_address: tuple[str, ...]
    child_name: str
    child_address: tuple[str, ...]
    school: tuple[str, str]
    first_day: dt.date
    last_day: dt.date
    sessions: tuple[tuple[dt.date, str, str], ...]
    """Day, AM or PM, code."""
    ground: tuple[str, str]
    lower_pence: int
    higher_pence: int
    pay_to: tuple[str, str]
    pay_address: tuple[str, ...]
    methods: tuple[tuple[str, ...], tuple[str, ...]]
    withdrawal: tuple[tuple[str, str], ...]
    """The grounds on which it may be withdrawn, in both languages."""
    case_reference: str = ""
    replaces: str = ""
    purpose: str = field(default="")
