"""What each row of a file of payments is likely for, and how its money fits the notice as it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from ecede_desktop.law.money_matching import Payable, likely, numbers_in
from ecede_desktop.law.notice_standing import Standing, Stands
from ecede_desktop.law.notices import Amounts
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.records.notice_money import Fit, Found, MoneyRowView
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_standings import standings
from ecede_desktop.store import money_files, penalty_notices
from ecede_desktop.store.money_files import OPEN
from ecede_desktop.store.unit import Reading

BY_HAND = "In the ledger already."
_NEAR = dt.timedelta(days=7)
"""Money that was entered by hand within so many days of a row is likely the same."""
_CLOSED = (Standing.PAID, Standing.WITHDRAWN)


@dataclass(frozen=True)
class _Notice:
    id: UUID
    payable: Payable
    stands: Stands
    recipient: str
    entered: Sequence[tuple[str, dt.date, int]]


def proposed(
    session: Reading, desk: Desk, file_id: UUID | None, *, open_only: bool
) -> tuple[MoneyRowView, ...]:  # fmt: skip
    """Rows of a file or of all, with proposals; money of earlier open rows is counted before that of later ones."""
    every = money_files.rows(session)
    shown = [row for row in every if file_id is None or row.file_id == file_id]
    if open_only:
        shown = [row for row in shown if row.state == OPEN]
    if not shown:
        return ()
    notices = _notices(session, desk)
    series = notice_policy(desk.pack).series
    names = {one.id: one.file_name for one in money_files.files(session)}
    seen: dict[tuple[dt.date, int, str, str], MoneyRowView] = {}
    order = {one.id: at for at, one in enumerate(reversed(money_files.files(session)))}
    twins: dict[UUID, str] = {}
    for row in sorted(every, key=lambda one: (order[one.file_id], one.line)):
        before = seen.setdefault((row.on, row.pence, row.reference, row.payer), row)
        if before.file_id != row.file_id:
            twins[row.id] = f"{names[before.file_id]}: {before.line}"
    expected: dict[str, int] = {}
    asking = _asking(notices.values())
    return tuple(
        replace(_row(row, notices, asking, series, expected), seen_before=twins.get(row.id, "")) for row in shown
    )


def _row(
    row: MoneyRowView, notices: Mapping[str, _Notice], asking: Mapping[int, Sequence[Payable]], series: str,
    expected: dict[str, int],
) -> MoneyRowView:  # fmt: skip
    if row.state != OPEN:
        return _standing(row, notices.get(row.number))
    text = f"{row.reference} {row.payer}"
    numbers = tuple(one for one in numbers_in(text, series) if one in notices)
    found = Found.NUMBER
    if not numbers and row.pence > 0:
        numbers = likely(row.pence, row.on, text, asking.get(row.pence, ()))
        found = Found.LIKELY
    if len(numbers) != 1:
        return replace(row, found=Found.SEVERAL if numbers else Found.NOTHING, candidates=numbers)
    notice = notices[numbers[0]]
    held = expected.get(numbers[0], 0)
    made = replace(
        row, number=numbers[0], found=found, candidates=numbers, fit=_fit(row, notice, held),
        in_ledger=_entered(row, notice),
    )  # fmt: skip
    if row.pence > 0:
        expected[numbers[0]] = held + row.pence
    return _standing(made, notice)


def _asking(notices: Iterable[_Notice]) -> Mapping[int, Sequence[Payable]]:
    """Notices that may still be paid, by each amount that one can ask for: a long file is not compared with all."""
    found: dict[int, list[Payable]] = {}
    for one in notices:
        if not one.payable.settled:
            for amount in {one.payable.amounts.lower_pence, one.payable.amounts.higher_pence}:
                found.setdefault(amount - one.payable.held_pence, []).append(one.payable)
    return found


def _standing(row: MoneyRowView, notice: _Notice | None) -> MoneyRowView:
    if notice is None:
        return row
    return replace(
        row, standing=notice.stands.standing, recipient=notice.recipient, to_repay_pence=notice.stands.to_repay_pence
    )


def _fit(row: MoneyRowView, notice: _Notice, expected: int) -> Fit:
    """``expected``: money of earlier rows of the list for the same notice, not confirmed yet."""
    if row.pence < 0:
        return Fit.BACK
    if row.on < notice.payable.issued_on:
        return Fit.BEFORE_ISSUE
    if notice.stands.standing is Standing.WITHDRAWN:
        return Fit.WITHDRAWN
    if notice.stands.standing is Standing.PAID:
        return Fit.PAID_ALREADY
    asked = notice.payable.asks(row.on)
    if asked is None:
        return Fit.LATE
    left = asked - expected
    if left <= 0:
        return Fit.PAID_ALREADY
    if row.pence < left:
        return Fit.PART
    return Fit.EXACT if row.pence == left else Fit.OVER


def _entered(row: MoneyRowView, notice: _Notice) -> bool:
    kinds = ("payment",) if row.pence > 0 else ("refund", "bounced")
    return any(
        kind in kinds and pence == abs(row.pence) and abs(on - row.on) <= _NEAR for kind, on, pence in notice.entered
    )


def _notices(session: Reading, desk: Desk) -> Mapping[str, _Notice]:
    rows = [row for row, *_ in penalty_notices.rows(session)]
    how = standings(session, desk.clock.today(), rows)
    by_hand = money_files.by_hand(session)
    surnames = money_files.surnames(session)
    return {
        row.number: _Notice(
            row.id,
            Payable(
                row.number, surnames.get(row.parent_id, ""), Amounts(row.lower_pence, row.higher_pence),
                how[row.id].clock, row.issued_on, how[row.id].paid_pence, how[row.id].standing in _CLOSED,
            ),
            how[row.id], row.recipient, by_hand.get(row.id, ()),
        )
        for row in rows
    }  # fmt: skip
