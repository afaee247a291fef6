"""What is asked of a person about a payment, a column of a file, or an entry of the account."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ecede_desktop.records.notice_money import MoneyRowView
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.notices_money import words
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values

translate = QCoreApplication.translate
Take = Callable[[Values], None]


def match_dialog(row: MoneyRowView, take: Take, parent: QWidget) -> FormDialog:
    """For which notice a line is, and for money that went back, why it did."""
    number = QLineEdit(row.number)
    number.setPlaceholderText("PN/2026/00001")
    fields = [
        FormField(
            "number", translate("MoneyAsking", "Number of the notice"), number,
            needed=translate("MoneyAsking", "Type the number of the notice."),
        )
    ]  # fmt: skip
    if row.pence < 0:
        kinds = (("refund", translate("MoneyAsking", "It was repaid")),
                 ("bounced", translate("MoneyAsking", "The bank did not honour the payment")))  # fmt: skip
        fields.append(FormField("back_as", translate("MoneyAsking", "Why the money went back"), _choice(kinds)))
    in_ledger = QCheckBox(translate("MoneyAsking", "It was entered by hand already: enter nothing again"))
    in_ledger.setChecked(row.in_ledger)
    fields += [
        FormField("in_ledger", translate("MoneyAsking", "Ledger"), in_ledger),
        FormField("note", translate("MoneyAsking", "Note"), QLineEdit()),
    ]
    about = translate("MoneyAsking", "{day}: {amount}, “{reference}” {payer}")
    said = about.format(
        day=words.day_of(row), amount=words.pounds(row.pence), reference=row.reference, payer=row.payer
    )  # fmt: skip
    return FormDialog(
        translate("MoneyAsking", "For which notice is it?"), said.strip(), fields, translate("MoneyAsking", "Confirm"),
        take, parent,
    )  # fmt: skip


def reason_dialog(row: MoneyRowView, take: Take, parent: QWidget) -> FormDialog:
    """Why a line is not ours, or is open again."""
    waits = row.state == "open"
    title = (
        translate("MoneyAsking", "Not money of a penalty notice")
        if waits
        else translate("MoneyAsking", "Open the line again")
    )
    about = (
        translate("MoneyAsking", "The line is put aside and stays in the list of all lines.")
        if waits
        else translate("MoneyAsking", "What was entered is reversed by another entry; both stay in the account.")
    )
    field = FormField(
        "reason", translate("MoneyAsking", "Reason"), QLineEdit(), needed=translate("MoneyAsking", "Say why.")
    )
    return FormDialog(title, about, [field], translate("MoneyAsking", "Save"), take, parent)


def columns_dialog(rows: Iterable[tuple[str, ...]], take: Take, parent: QWidget) -> FormDialog:
    """Which column of a file is which, where no layout of the council fits."""
    headings = list(dict.fromkeys(cell for row in rows for cell in row if cell))[:60]
    named = {
        "date": translate("MoneyAsking", "Day of the payment"),
        "reference": translate("MoneyAsking", "Reference or description"),
        "amount": translate("MoneyAsking", "Amount, where one column has both directions"),
        "paid_in": translate("MoneyAsking", "Money in, where it has a column of its own"),
        "paid_out": translate("MoneyAsking", "Money out"),
        "payer": translate("MoneyAsking", "Who paid"),
    }
    options = [("", translate("MoneyAsking", "No such column")), *((one, one) for one in headings)]
    fields = [FormField(key, said, _choice(options)) for key, said in named.items()]
    about = translate(
        "MoneyAsking", "No layout that the council has entered fits this file. Choose the headings of its columns."
    )
    return FormDialog(
        translate("MoneyAsking", "Which column is which?"), about, fields, translate("MoneyAsking", "Take in the file"),
        take, parent, columns=2,
    )  # fmt: skip


def use_dialog(desk: Desk, take: Take, parent: QWidget) -> FormDialog:
    """A cost that was met out of the account, or a surplus."""
    on = DayEdit()
    on.set_today(desk.clock.today())
    on.set_day(desk.clock.today())
    kinds = (
        ("issuing", translate("MoneyAsking", "Cost of issuing notices")),
        ("enforcing", translate("MoneyAsking", "Cost of enforcing them")),
        ("prosecuting", translate("MoneyAsking", "Cost of prosecuting those who do not pay")),
        ("surplus", translate("MoneyAsking", "Surplus sent to the Welsh Ministers")),
    )
    fields = [
        FormField("purpose", translate("MoneyAsking", "What for"), _choice(kinds)),
        FormField("on", translate("MoneyAsking", "Day"), on, needed=translate("MoneyAsking", "Say on which day.")),
        FormField(
            "amount", translate("MoneyAsking", "Amount in pounds"), QLineEdit(),
            needed=translate("MoneyAsking", "Type the amount as 12.50."),
        ),
        FormField(
            "note", translate("MoneyAsking", "Note"), QLineEdit(),
            needed=translate("MoneyAsking", "Say what it was for, so that the account can be checked."),
        ),
    ]  # fmt: skip
    about = translate("MoneyAsking", "What comes in from notices may be used for these alone (regulation 21).")
    title = translate("MoneyAsking", "A cost or a surplus")
    return FormDialog(title, about, fields, translate("MoneyAsking", "Enter it"), take, parent)


def _choice(options: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for key, said in options:
        box.addItem(said, key)
    return box
