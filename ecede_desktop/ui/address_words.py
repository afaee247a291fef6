"""Words of an address: where somebody lives, or where they can be found who has no home."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.records.pupils import AddressRow

translate = QCoreApplication.translate


def where(line: str, kind: str = "home") -> str:
    """An address in one line, with the word for what is no usual home."""
    if kind == "no_fixed_abode":
        if not line:
            return translate("AddressWords", "No fixed abode")
        return translate("AddressWords", "No fixed abode: {where}").format(where=line)
    if kind == "temporary" and line:
        return translate("AddressWords", "Temporary home: {where}").format(where=line)
    return line


def current(address: AddressRow | None) -> str:
    """Where somebody lives now; empty where that is not known. What the other parent must not be told says so."""
    if address is None:
        return ""
    said = where(address.one_line, address.kind)
    return translate("AddressWords", "{address} (confidential)").format(address=said) if address.confidential else said
