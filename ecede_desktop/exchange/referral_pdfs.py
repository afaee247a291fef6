"""The fillable PDF form of a referral as it comes back: its fields read by their names, nothing in it is run."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf

from ecede_desktop.exchange.sheets import CannotRead
from ecede_desktop.law.referral_forms import FORM_MARK

_MOST_FIELDS = 2_000
_DAMAGE = (pikepdf.PdfError, ValueError, KeyError, TypeError, RuntimeError, AttributeError, RecursionError)


def read_form(content: bytes) -> tuple[int, dict[str, str]]:
    """Number of the form and the text of each field that was filled in.

    Raises:
        CannotRead: it is damaged, has a password, is no form of ours, or has lost its fields.
    """
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            number = _number(document)
            fields = dict(_fields(document))
    except pikepdf.PasswordError:
        raise CannotRead("referral_pdf_locked") from None
    except _DAMAGE:
        raise CannotRead("referral_pdf_damaged") from None
    if not fields:
        raise CannotRead("referral_pdf_flattened" if number is not None else "referral_pdf_without_fields")
    if number is None:
        raise CannotRead("referral_form_other")
    return number, fields


def _number(document: pikepdf.Pdf) -> int | None:
    """The number of our form; None where it is none of ours."""
    words = str(document.docinfo.get("/Keywords", "")).split()
    if len(words) >= 2 and words[0] == FORM_MARK and words[1].isdecimal() and len(words[1]) < 6:
        return int(words[1])
    return None


def _fields(document: pikepdf.Pdf) -> Iterator[tuple[str, str]]:
    form = document.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary):
        return
    seen: set[tuple[int, int]] = set()
    waiting = [(item, "") for item in _kids(form, "/Fields")]
    count = 0
    while waiting and count < _MOST_FIELDS:
        count += 1
        item, above = waiting.pop()
        if not isinstance(item, pikepdf.Dictionary) or item.objgen in seen:
            continue
        if item.is_indirect:
            seen.add(item.objgen)  # a form that leads back into itself must not be read for ever
        name = ".".join(part for part in (above, str(item.get("/T", ""))) if part)
        kids = [kid for kid in _kids(item, "/Kids") if isinstance(kid, pikepdf.Dictionary)]
        if any("/T" in kid for kid in kids):
            waiting += [(kid, name) for kid in kids]
        elif name:
            yield name, _value(item)


def _kids(item: pikepdf.Dictionary, key: str) -> list[pikepdf.Object]:
    found = item.get(key)
    return list(found) if isinstance(found, pikepdf.Array) else []


def _value(item: pikepdf.Dictionary) -> str:
    value = item.get("/V")
    if isinstance(value, pikepdf.Name):
        word = str(value).removeprefix("/")
        return "" if word == "Off" else word
    if isinstance(value, pikepdf.Stream):
        return value.read_bytes().decode("utf-8", "replace")
    return "" if value is None else str(value)
