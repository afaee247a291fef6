"""``notice-money …``: take in payments, settle them, the account, the record, the return, certificate, withdrawal."""

from __future__ import annotations

import argparse
from pathlib import Path

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_money_files import MoneyColumns
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.notice_money import MatchRow, MoneyRowView, RecordUse, RowAside
from ecede_desktop.records.notice_papers import AskCertificate
from ecede_desktop.services import (
    figure_tables,
    notice_account,
    notice_papers,
    notice_records,
    reconciliation,
)
from ecede_desktop.services.paper_files import check_writable, save_pdf
from ecede_desktop.services.reconciliation import MoneyFileRefused


def take_in(options: argparse.Namespace) -> int:
    """Take in a file; where it is refused every wrong line is said."""
    asked = MoneyColumns(
        options.date, options.reference, options.amount, options.paid_in, options.paid_out, options.payer
    )
    content = reconciliation.read_file(options.file)
    with opened(options) as desk:
        try:
            row = reconciliation.import_money(
                desk, options.file.name, content, asked if asked.date or asked.reference else None
            ).value
        except MoneyFileRefused as refused:
            for one in refused.faults:
                message(f"Line {one.line}: {one.wrong()} {one.right()}")
            raise
        rows = reconciliation.money_rows(desk, row.id)
    if options.json:
        out_json(rows)
        return 0
    out(f"{row.file_name}: {row.rows} lines taken in, {sum(one.is_exact for one in rows)} fit exactly.")
    _say(rows)
    return 0


def list_rows(options: argparse.Namespace) -> int:
    """Lines that wait, or all, with what is proposed."""
    with opened(options, read_only=True) as desk:
        rows = reconciliation.money_rows(desk, open_only=not options.all)
    if options.json:
        out_json(rows)
        return 0
    _say(rows)
    return 0


def match(options: argparse.Namespace) -> int:
    """Take a line for money of a notice."""
    command = MatchRow(options.id, options.number, options.back_as, options.in_ledger, options.note)
    with opened(options) as desk:
        row = reconciliation.match_row(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"Line {row.line}: {row.number}")
    return 0


def exact(options: argparse.Namespace) -> int:
    """Confirm every line that fits exactly."""
    with opened(options) as desk:
        rows = [row for row in reconciliation.money_rows(desk, open_only=True) if row.is_exact]
        count = reconciliation.match_exact(desk, [row.id for row in rows]).value
    if options.json:
        out_json({"confirmed": [{"id": row.id, "number": row.number} for row in rows]})
    else:
        out(f"{count} lines confirmed.")
    return 0


def aside(options: argparse.Namespace) -> int:
    """A line is not ours, or is open again."""
    act = reconciliation.open_again if options.again else reconciliation.not_ours
    with opened(options) as desk:
        row = act(desk, RowAside(options.id, options.reason)).value
    if options.json:
        out_json(row)
    else:
        out(f"Line {row.line}: {row.state}")
    return 0


def account(options: argparse.Namespace) -> int:
    """The account of some days."""
    with opened(options, read_only=not options.out) as desk:
        made = notice_account.account(desk, options.first_day, options.last_day)
        if options.out:
            table = notice_records.account_table(desk, options.first_day, options.last_day, options.language)
            figure_tables.save_table(desk, table, options.out)
    if options.json:
        out_json(made)
        return 0
    names = ("opening", "received", "returned", "used", "surplus", "closing", "to_repay")
    out_table(["What", "£"], [(name, _pounds(getattr(made, f"{name}_pence"))) for name in names])
    return 0


def use(options: argparse.Namespace) -> int:
    """Enter a cost or a surplus."""
    pence = pence_typed(options.amount)
    command = RecordUse(options.kind, options.on, pence, options.purpose, options.note)
    with opened(options) as desk:
        made = notice_account.record_use(desk, command).value
    if options.json:
        out_json(made)
    else:
        out(f"{_pounds(made.closing_pence)} held, {_pounds(made.to_repay_pence)} of it owed back.")
    return 0


def register(options: argparse.Namespace) -> int:
    """The record of the notices of some days in a file."""
    with opened(options) as desk:
        notice_records.save_register(desk, options.first_day, options.last_day, options.out, options.language)
    if options.json:
        out_json({"file": options.out})
    else:
        out(f"{options.out}")
    return 0


def returns(options: argparse.Namespace) -> int:
    """The return in a file."""
    with opened(options) as desk:
        table = notice_records.return_table(
            desk, options.first_year, options.last_year, options.language, published=not options.whole
        )
        figure_tables.save_table(desk, table, options.out)
    if options.json:
        out_json(table)
    else:
        out(f"{options.out}: {len(table.rows) - 1} lines")
    return 0


def certificate(options: argparse.Namespace) -> int:
    """Certify payment or non-payment by a day."""
    check_writable(options.out)
    with opened(options) as desk:
        command = AskCertificate(options.number, options.by_day, options.officer, options.language)
        made = notice_papers.issue_certificate(desk, command).value
    return _paper(options, made)


def tell(options: argparse.Namespace) -> int:
    """The paper that tells of a withdrawal."""
    check_writable(options.out)
    with opened(options) as desk:
        made = notice_papers.tell_withdrawal(desk, options.number, options.language).value
    return _paper(options, made)


def _paper(options: argparse.Namespace, made: IssuedPaper) -> int:
    path: Path = options.out
    save_pdf(made.pdf, path)
    if options.json:
        out_json({"number": made.number, "sha256": made.sha256, "pages": made.pages, "file": path})
    else:
        out(f"{made.number}: {made.pages} pages in {path}")
    return 0


def pence_typed(text: str) -> int:
    """An amount in pounds as somebody typed it.

    Raises:
        UserError: it is none.
    """
    found = reconciliation.pence(text)
    if found is None:
        raise UserError("money_amount", f"“{text}” is no amount; write it as 60.00.")
    return found


def _say(rows: tuple[MoneyRowView, ...]) -> None:
    out_table(
        ["Id", "Line", "Day", "£", "Reference", "State", "Notice", "Found", "Fits", "Stands"],
        [
            (
                row.id, row.line, row.on, _pounds(row.pence), row.reference, row.state,
                row.number or " ".join(row.candidates), row.found.value, row.fit.value if row.fit else "",
                row.standing.value if row.standing else "",
            )
            for row in rows
        ],
    )  # fmt: skip


def _pounds(pence: int) -> str:
    return f"{'-' if pence < 0 else ''}{abs(pence) // 100}.{abs(pence) % 100:02d}"
