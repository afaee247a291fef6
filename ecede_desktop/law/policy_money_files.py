"""Reads the layouts of files of payments that a council knows: ``money_files.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "money_files.toml"


@dataclass(frozen=True)
class MoneyColumns:
    """Headings of a file of payments; either ``amount``, or ``paid_in`` with or without ``paid_out``."""

    date: str
    reference: str
    amount: str = ""
    paid_in: str = ""
    paid_out: str = ""
    payer: str = ""
    """Empty: the file does not say who paid."""


@dataclass(frozen=True)
class MoneyLayout:
    """A layout that the council knows, by the name of what writes it."""

    key: str
    english: str
    welsh: str
    columns: MoneyColumns
    citation: Citation


def money_layouts(pack: PolicyPack) -> tuple[MoneyLayout, ...]:
    """The layouts of a pack, in the order in which they are tried; one without the file knows none.

    Raises:
        BrokenPack: the file is wrong.
    """
    file = pack.folder / FILE
    return _of_file(file) if file.exists() else ()


@cache
def _of_file(file: Path) -> tuple[MoneyLayout, ...]:
    return read_table(file, lambda table: tuple(_layout(row) for row in table.tables("layout", "key")))


def _layout(row: Entry) -> MoneyLayout:
    columns = MoneyColumns(
        row.text("date"), row.text("reference"), row.text("amount", ""), row.text("paid_in", ""),
        row.text("paid_out", ""), row.text("payer", ""),
    )  # fmt: skip
    if bool(columns.amount) == bool(columns.paid_in):
        raise WrongEntry(f"{row.name}: a layout names either “amount” or “paid_in”")
    made = MoneyLayout(row.text("key"), row.text("en"), row.text("cy"), columns, citation(row))
    row.done()
    return made
