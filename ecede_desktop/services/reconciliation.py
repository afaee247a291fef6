"""Payments from a file of the bank or income system: taken in whole or not at all, proposed, settled by a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.exchange import money_files as reader
from ecede_desktop.exchange.money_files import CannotReadMoney
from ecede_desktop.law.policy_money_files import MoneyColumns, MoneyLayout, money_layouts
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.notice_money import LineFault, MatchRow, MoneyFileRow, MoneyRowView, RowAside
from ecede_desktop.records.notices import MoneyBack, TakePayment
from ecede_desktop.services import money_proposals, notice_money
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_rows import read_notice
from ecede_desktop.store import ledger, money_files, penalty_notices
from ecede_desktop.store.money_files import MATCHED, NOT_OURS, OPEN
from ecede_desktop.store.unit import Unit

METHOD = "file"
BACK_AS = ("refund", "bounced")
_SHOWN = 5
_WHOLE: Mapping[str, str] = {
    "money_file_large": "The file has more than {limit} megabytes. Export fewer days.",
    "money_file_empty": "The file is empty. Export it again.",
    "money_file_kind": "This is no CSV file that can be read as text. Export it as CSV from the bank or income system.",
    "money_headings": "No line of the file has the headings {wanted}. Say which is which, or choose another file.",
    "money_heading_twice": "The heading “{heading}” stands there twice. Export the file again, or rename one of them.",
    "money_no_lines": "There is no line under the headings. Export the days in which money came.",
    "money_lines": "The file has more than {limit} lines. Export fewer days.",
    "money_columns": "Say which column has the date, which the reference, and which the amount or the money in.",
}  # fmt: skip


class MoneyFileRefused(Refused):
    """Lines of a file cannot be taken in, so none was; ``faults`` name each with what to do."""

    def __init__(self, faults: tuple[LineFault, ...], count: int) -> None:
        said = [f"Line {one.line}: {one.wrong()} {one.right()}" for one in faults[:_SHOWN]]
        more = [f"{count - _SHOWN} more lines are wrong."] if count > _SHOWN else []
        text = " ".join(["Nothing of the file was taken in.", *said, *more])
        super().__init__("money_file_refused", text, count=count)
        self.faults = faults


def read_file(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        Refused: it cannot be read.
    """
    try:
        if path.stat().st_size > reader.MOST_BYTES:
            raise _refused(CannotReadMoney("money_file_large", limit=reader.MOST_BYTES // 2**20))
        return path.read_bytes()
    except OSError as fault:
        text = f"The file cannot be read: {fault.strerror}. Choose it again, or copy it to this computer first."
        raise Refused("money_file_unreadable", text, why=fault.strerror) from None


def pence(text: str) -> int | None:
    """An amount as somebody types it, in pence; None: it is none."""
    return reader.pence(text)


def headings(desk: Desk, content: bytes) -> tuple[tuple[str, ...], ...]:
    """Lines of a file that can be its headings, to choose columns from.

    Raises:
        Refused: it is no CSV.
    """
    try:
        return reader.headings(content)
    except CannotReadMoney as fault:
        raise _refused(fault) from None


def layout_of(desk: Desk, content: bytes) -> MoneyLayout | None:
    """The first layout of the council that fits a file; None: a person has to say which column is which.

    Raises:
        Refused: it is no CSV.
    """
    rows = headings(desk, content)
    return next(
        (one for one in money_layouts(desk.pack) if any(reader.fits(one.columns, row) for row in rows)), None
    )  # fmt: skip


def import_money(
    desk: Desk, file_name: str, content: bytes, columns: MoneyColumns | None = None
) -> Outcome[MoneyFileRow]:  # fmt: skip
    """Take in a file; without ``columns`` by the first layout of the council that fits. Nothing is settled by it.

    Raises:
        MoneyFileRefused: a line is wrong; none is taken in.
        Refused: it cannot be read, or it was taken in already.
    """
    found = layout_of(desk, content) if columns is None else None
    asked = columns or (found.columns if found else None)
    if asked is None:
        raise _refused(CannotReadMoney("money_columns"))
    if not (asked.date and asked.reference and bool(asked.amount) != bool(asked.paid_in)):
        raise _refused(CannotReadMoney("money_columns"))
    try:
        made = reader.read(content, asked, desk.clock.today())
    except CannotReadMoney as fault:
        raise _refused(fault) from None
    if made.faults:
        raise MoneyFileRefused(made.faults, made.fault_count)
    with desk.writing() as unit:
        before = money_files.same(unit.session, content)
        if before is not None:
            text = (
                f"This file was taken in on {before.imported_at:%d/%m/%Y} by {before.by} as “{before.file_name}”, so"
                " nothing was taken in again. Its lines are in the list."
            )
            raise Refused("money_file_same", text, day=before.imported_at.date(), name=before.by, file=before.file_name)
        name = file_name.replace("\\", "/").rsplit("/", 1)[-1][:200]
        file_id = money_files.add(unit, name, content, made.lines)
        row = next(one for one in money_files.files(unit.session) if one.id == file_id)
        return Outcome(unit.commit(), row)


def files(desk: Desk) -> tuple[MoneyFileRow, ...]:
    """Every file that was taken in, the newest first."""
    with desk.reading() as session:
        return money_files.files(session)


def money_rows(desk: Desk, file_id: UUID | None = None, *, open_only: bool = False) -> tuple[MoneyRowView, ...]:
    """Rows of a file or of all, each open one with what is proposed for it."""
    with desk.reading() as session:
        return money_proposals.proposed(session, desk, file_id, open_only=open_only)


def match_row(desk: Desk, command: MatchRow) -> Outcome[MoneyRowView]:
    """A named person takes a row for money of a notice; its ledger entry is made with it.

    Raises:
        NoSuchMoneyRow, NoSuchNotice: there is none.
        Refused: it was settled already, or the money cannot be of that notice.
    """
    with desk.writing() as unit:
        row = money_files.row(unit.session, command.row_id)
        number = penalty_notices.find(unit.session, command.number).number
        if (row.state, row.number) == (MATCHED, number):
            return Outcome(Changes(), row)
        _match(unit, desk, row, replace(command, number=number))
        row = money_files.row(unit.session, command.row_id)
        return Outcome(unit.commit(), row)


def match_exact(desk: Desk, row_ids: Iterable[UUID]) -> Outcome[int]:
    """A named person confirms all of these at once; each must still be exact. All of them, or none.

    Raises:
        NoSuchMoneyRow: there is none.
        Refused: one of them is no longer exact.
    """
    wanted = list(dict.fromkeys(row_ids))
    with desk.writing() as unit:
        now = {row.id: row for row in money_proposals.proposed(unit.session, desk, None, open_only=False)}
        for row_id in wanted:
            row = now.get(row_id)
            if row is None:
                raise money_files.NoSuchMoneyRow
            if not row.is_exact:
                text = (
                    f"Line {row.line} is no longer one that fits exactly, so none was confirmed. Read the list again"
                    " and look at that line by itself."
                )
                raise Refused("money_not_exact", text, line=row.line)
        for row_id in wanted:
            _match(unit, desk, now[row_id], MatchRow(row_id, now[row_id].number))
        return Outcome(unit.commit() if wanted else Changes(), len(wanted))


def not_ours(desk: Desk, command: RowAside) -> Outcome[MoneyRowView]:
    """A row is not money of a penalty notice.

    Raises:
        NoSuchMoneyRow: there is none.
        Refused: there is no reason, or it was matched.
    """
    reason = _reason(command)
    with desk.writing() as unit:
        row = money_files.row(unit.session, command.row_id)
        if (row.state, row.settled_note) == (NOT_OURS, reason):
            return Outcome(Changes(), row)
        if row.state != OPEN:
            raise _settled(row)
        money_files.settle(unit, row.id, NOT_OURS, None, reason)
        row = money_files.row(unit.session, row.id)
        return Outcome(unit.commit(), row)


def open_again(desk: Desk, command: RowAside) -> Outcome[MoneyRowView]:
    """What was said of a row was wrong: its entry is reversed by another, and the row is open again.

    Raises:
        NoSuchMoneyRow: there is none.
        Refused: there is no reason, or it was a payment that the bank did not honour.
    """
    reason = _reason(command)
    with desk.writing() as unit:
        row = money_files.row(unit.session, command.row_id)
        if row.state == OPEN:
            return Outcome(Changes(), row)
        entry = money_files.entry_of(unit.session, row.id)
        if entry is None and row.state == MATCHED and not row.settled_note.startswith(money_proposals.BY_HAND):
            text = (
                "A payment that the bank did not honour, or one that was reversed since, cannot be opened again."
                " Enter what is right by hand at the notice."
            )
            raise Refused("money_row_reversed", text, line=row.line)
        if entry is not None:
            ledger.add(
                unit, entry.notice_id, desk.clock.today(), "cancelled", entry.credit, entry.debit, entry.pence,
                reference=entry.reference, note=reason, row_id=row.id, reverses_id=entry.id,
            )  # fmt: skip
        money_files.settle(unit, row.id, OPEN, None, reason)
        row = money_files.row(unit.session, row.id)
        return Outcome(unit.commit(), row)


def _match(unit: Unit, desk: Desk, row: MoneyRowView, command: MatchRow) -> None:
    if row.state != OPEN:
        raise _settled(row)
    notice = penalty_notices.find(unit.session, command.number)
    note = command.note.strip()
    if command.in_ledger:
        note = f"{money_proposals.BY_HAND} {note}".strip()
    elif row.pence > 0:
        said = f"{row.reference} {row.payer}".strip()[:200]
        notice_money.take(
            unit, desk, TakePayment(notice.number, row.on, row.pence, METHOD, said, note, row.id)
        )  # fmt: skip
    else:
        _back(unit, desk, row, command, note)
    money_files.settle(unit, row.id, MATCHED, notice.id, note)


def _back(unit: Unit, desk: Desk, row: MoneyRowView, command: MatchRow, note: str) -> None:
    if command.back_as not in BACK_AS:
        text = "Say whether the money was repaid (refund) or the bank did not honour the payment (bounced)."
        raise Refused("money_back_as", text, field="back_as")
    why = note or row.reference or "As in the file"
    if command.back_as == "refund":
        notice_money.give_back(unit, desk, MoneyBack(command.number, row.on, -row.pence, why, row_id=row.id))
        return
    view = read_notice(unit.session, desk, command.number)
    undone = {one.reverses_id for one in view.ledger}
    payment = next(
        (
            one
            for one in reversed(view.ledger)
            if (one.kind, one.pence) == ("payment", -row.pence) and one.on <= row.on and one.id not in undone
        ),
        None,
    )
    if payment is None:
        text = f"Notice {command.number} has no payment of that amount before that day which could have come back."
        raise Refused("money_no_payment_back", text, field="number", number=command.number)
    notice_money.give_back(unit, desk, MoneyBack(command.number, row.on, 0, why, payment.id, row.id))


def _reason(command: RowAside) -> str:
    reason = command.reason.strip()
    if not reason:
        raise Refused("money_row_reason", "Say why.", field="reason")
    return reason


def _settled(row: MoneyRowView) -> Refused:
    text = f"Line {row.line} was settled already by {row.settled_by}. Open it again first, where that was wrong."
    return Refused("money_row_settled", text, line=row.line, name=row.settled_by)


def _refused(fault: CannotReadMoney) -> Refused:
    return Refused(fault.key, _WHOLE[fault.key].format_map(fault.facts), rule="", **fault.facts)
