"""Money of penalty notices from a bank or an income system: files, their rows, what each is likely for, the account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.records.notices import LedgerRow


@dataclass(frozen=True)
class MoneyLine:
    """A line of a file as it was read; ``pence`` below 0: money went back."""

    line: int
    on: dt.date
    pence: int
    reference: str
    payer: str


LINE_FAULTS: Mapping[str, tuple[str, str]] = {
    "columns": ("The line has {found} cells, the heading has {expected}.", "Export the file again, or mend it."),
    "quotes": ("The quotation marks of the line do not close.", "Export the file again, or mend the line."),
    "date_empty": ("There is no date.", "Write the day as 02/03/2026 or 2026-03-02, or take the line out."),
    "date": ("“{value}” is no date.", "Write the day as 02/03/2026 or 2026-03-02."),
    "date_future": ("{value} is later than today.", "Correct the day, or leave the line for a later file."),
    "date_old": ("{value} is before the Regulations came into force.", "Correct the year."),
    "amount_empty": ("There is no amount.", "Write the amount as 60.00, or take the line out."),
    "amount_twice": ("Money came in and went out in one line.", "Make two lines of it."),
    "amount_zero": ("The amount is 0.", "Take the line out: no money moved."),
    "amount": ("“{value}” is no amount in pounds and pence.", "Write it as 60.00 or 1,200.00, without letters."),
    "amount_large": ("{value} is more than anybody pays for a notice.", "Correct the amount, or take the line out."),
    "long": ("The text in “{column}” is longer than {limit} characters.", "Shorten it."),
}  # fmt: skip
"""What can be wrong with a line of such a file, and what to do: the window says the same from key and facts."""


@dataclass(frozen=True)
class LineFault:
    """A line that was refused: where, what is wrong, what to do."""

    line: int
    column: str
    value: str
    key: str
    facts: Mapping[str, object]

    def wrong(self) -> str:
        """What is wrong, in English."""
        return self._filled(LINE_FAULTS[self.key][0])

    def right(self) -> str:
        """What to do, in English."""
        return self._filled(LINE_FAULTS[self.key][1])

    def _filled(self, text: str) -> str:
        return text.format(value=self.value, column=self.column, **self.facts)


class Found(StrEnum):
    """How a notice was found for a row."""

    NUMBER = "number"
    """Its number stands in the reference."""
    LIKELY = "likely"
    """One notice only asks for that amount from somebody of that name."""
    SEVERAL = "several"
    NOTHING = "nothing"


class Fit(StrEnum):
    """How the money of a row fits its notice as it stands."""

    EXACT = "exact"
    PART = "part"
    OVER = "over"
    LATE = "late"
    WITHDRAWN = "withdrawn"
    """The notice was withdrawn: the money is taken in and is to be repaid."""
    PAID_ALREADY = "paid_already"
    BEFORE_ISSUE = "before_issue"
    BACK = "back"
    """Money went back: a repayment, or a payment that the bank did not honour."""


@dataclass(frozen=True)
class MoneyFileRow:
    """A file that was taken in."""

    id: UUID
    file_name: str
    sha256: str
    imported_at: dt.datetime
    by: str
    rows: int
    open: int


@dataclass(frozen=True)
class MoneyRowView:
    """A row with what the program proposes; a named person settles it."""

    id: UUID
    file_id: UUID
    line: int
    on: dt.date
    pence: int
    reference: str
    payer: str
    state: str
    """open, matched or not_ours."""
    number: str
    """The notice that it was matched to; while it is open, the one that is proposed."""
    settled_by: str = ""
    settled_at: dt.datetime | None = None
    settled_note: str = ""
    found: Found = Found.NOTHING
    fit: Fit | None = None
    candidates: tuple[str, ...] = ()
    standing: Standing | None = None
    """How the notice stands today."""
    recipient: str = ""
    to_repay_pence: int = 0
    """Held for that notice and not owed."""
    seen_before: str = ""
    """File and line of the same money in an earlier file; empty: nowhere."""
    in_ledger: bool = False
    """The same money was entered by hand already."""

    @property
    def is_exact(self) -> bool:
        """Whether it may be confirmed with the others in one go: nothing is left to judge."""
        sure = self.found is Found.NUMBER and self.fit is Fit.EXACT
        return self.state == "open" and sure and not self.seen_before and not self.in_ledger


@dataclass(frozen=True)
class MatchRow:
    """A named person takes a row for money of a notice."""

    row_id: UUID
    number: str
    back_as: str = ""
    """refund or bounced, for money that went back."""
    in_ledger: bool = False
    """The same money is in the ledger already: the row is matched and nothing is entered again."""
    note: str = ""


@dataclass(frozen=True)
class RowAside:
    """A row is not money of a notice (``not_ours``), or what was said of it was wrong and it is open again."""

    row_id: UUID
    reason: str


@dataclass(frozen=True)
class RecordUse:
    """Money of the account used as reg 21 permits (``purpose``), or a surplus sent to the Welsh Ministers."""

    kind: str
    """use or surplus."""
    on: dt.date
    pence: int
    purpose: str = ""
    """issuing, enforcing or prosecuting."""
    note: str = ""


@dataclass(frozen=True)
class AccountBalance:
    """Debits and credits of one account."""

    account: str
    debit_pence: int
    credit_pence: int

    @property
    def balance_pence(self) -> int:
        return self.debit_pence - self.credit_pence


@dataclass(frozen=True)
class NoticeAccount:
    """The account of income and permitted use for some days (reg 21)."""

    first: dt.date
    last: dt.date
    opening_pence: int
    """Held on the morning of the first day."""
    received_pence: int
    returned_pence: int
    """Repaid, or not honoured by the bank."""
    used_pence: int
    surplus_pence: int
    closing_pence: int
    to_repay_pence: int
    """Of what is held on the last day, what is owed back to payers."""
    balances: tuple[AccountBalance, ...]
    """Every account with all movements up to the last day."""
    entries: tuple[tuple[LedgerRow, str], ...]

    @property
    def balanced(self) -> bool:
        """Debits equal credits, and the days explain what is held."""
        even = sum(one.debit_pence for one in self.balances) == sum(one.credit_pence for one in self.balances)
        moved = self.received_pence - self.returned_pence - self.used_pence - self.surplus_pence
        return even and self.opening_pence + moved == self.closing_pence


@dataclass(frozen=True)
class NoticeRecord:
    """What the council has to keep of a notice (reg 18)."""

    number: str
    issued_on: dt.date
    issuer: str
    recipient: str
    child: str
    school: str
    ground: str
    """Key of the code of conduct."""
    first_day: dt.date
    last_day: dt.date
    lower_pence: int
    higher_pence: int
    sha256: str
    """Of the copy that is kept."""
    received_on: dt.date | None
    paid_pence: int
    payments: tuple[tuple[dt.date, int], ...]
    """Day and pence; below 0: it went back."""
    standing: Standing
    paid_on: dt.date | None
    lower_to: dt.date | None
    withdrawn_on: dt.date | None
    withdrawal: str
    """Key of the ground."""
    prosecuted_on: dt.date | None
    copy_on: dt.date | None
    """The day on which the issuer's copy reached the council (reg 17), where that was recorded."""


@dataclass(frozen=True)
class ReturnLine:
    """Notices of a school year on one ground, each counted once by how it stands (reg 19)."""

    school_year: int
    ground: str
    counts: Mapping[str, int]
    """By outcome: paid_lower, paid_higher, withdrawn, prosecuted, undecided, running."""

    @property
    def issued(self) -> int:
        return sum(self.counts.values())


OUTCOMES = ("paid_lower", "paid_higher", "withdrawn", "prosecuted", "undecided", "running")
"""``undecided``: not paid in time, and neither withdrawn nor prosecuted yet."""
