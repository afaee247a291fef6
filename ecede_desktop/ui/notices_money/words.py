"""Words for payments from a file and for the account, in the language that is spoken now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.records.notice_money import Fit, Found, LineFault, MoneyRowView
from ecede_desktop.ui import i18n

translate = QCoreApplication.translate


def pounds(pence: int) -> str:
    """£60.00; below 0 with a minus."""
    sign = "\N{MINUS SIGN}" if pence < 0 else ""
    return f"{sign}£{abs(pence) // 100:,}.{abs(pence) % 100:02d}"


def state(row: MoneyRowView) -> str:
    """Whether somebody has settled the line."""
    return {
        "open": translate("notice_money", "Waits"),
        "matched": translate("notice_money", "Confirmed"),
        "not_ours": translate("notice_money", "Not ours"),
    }[row.state]


def found(row: MoneyRowView) -> str:
    """How the notice was found."""
    if row.state != "open":
        return translate("notice_money", "by {name}").format(name=row.settled_by)
    return {
        Found.NUMBER: translate("notice_money", "Number in the reference"),
        Found.LIKELY: translate("notice_money", "Amount and surname"),
        Found.SEVERAL: translate("notice_money", "Several are possible"),
        Found.NOTHING: translate("notice_money", "Nothing found"),
    }[row.found]


def fit(row: MoneyRowView) -> str:
    """How the money fits, and what else is to be looked at; empty: nothing is known."""
    said = []
    if row.fit is not None and row.state == "open":
        said.append(
            {
                Fit.EXACT: translate("notice_money", "Exact"),
                Fit.PART: translate("notice_money", "Part of what is asked"),
                Fit.OVER: translate("notice_money", "More than is asked"),
                Fit.LATE: translate("notice_money", "Too late: to be repaid"),
                Fit.WITHDRAWN: translate("notice_money", "Withdrawn: to be repaid"),
                Fit.PAID_ALREADY: translate("notice_money", "Paid already: to be repaid"),
                Fit.BEFORE_ISSUE: translate("notice_money", "Before the notice was issued"),
                Fit.BACK: translate("notice_money", "Money went back"),
            }[row.fit]
        )
    if row.seen_before:
        said.append(translate("notice_money", "also in {file}").format(file=row.seen_before))
    if row.in_ledger:
        said.append(translate("notice_money", "entered by hand already"))
    if row.to_repay_pence > 0:
        said.append(translate("notice_money", "{amount} to repay").format(amount=pounds(row.to_repay_pence)))
    return "; ".join(said)


def fault(one: LineFault) -> str:
    """A line that was refused: where, what is wrong, what to do."""
    wrong, right = _faults()[one.key]
    facts = {"value": one.value, "column": one.column, **one.facts}
    said = translate("notice_money", "Line {line}: {wrong} {right}")
    return said.format(line=one.line, wrong=wrong.format_map(facts), right=right.format_map(facts))


def _faults() -> dict[str, tuple[str, str]]:
    take_out = translate("notice_money", "Correct it, or take the line out.")
    day = translate("notice_money", "Write the day as 02/03/2026 or 2026-03-02.")
    amount = translate("notice_money", "Write it as 60.00 or 1,200.00, without letters.")
    again = translate("notice_money", "Export the file again, or mend the line.")
    return {
        "columns": (translate("notice_money", "It has {found} cells and the heading has {expected}."), again),
        "quotes": (translate("notice_money", "Its quotation marks do not close."), again),
        "date_empty": (translate("notice_money", "There is no date."), day),
        "date": (translate("notice_money", "“{value}” is no date."), day),
        "date_future": (translate("notice_money", "{value} is later than today."), take_out),
        "date_old": (translate("notice_money", "{value} is before there were such notices."), take_out),
        "amount_empty": (translate("notice_money", "There is no amount."), amount),
        "amount_twice": (translate("notice_money", "Money came in and went out in one line."), again),
        "amount_zero": (translate("notice_money", "The amount is 0: no money moved."), take_out),
        "amount": (translate("notice_money", "“{value}” is no amount in pounds and pence."), amount),
        "amount_large": (translate("notice_money", "{value} is more than anybody pays for a notice."), take_out),
        "long": (translate("notice_money", "The text in “{column}” is longer than {limit} characters."), take_out),
    }


def day_of(row: MoneyRowView) -> str:
    """The day of the line."""
    return i18n.format_day(row.on)
