"""What keeping a code set would change, as sentences that a person reads before saying yes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.codes import CodeSet, MarkCode
from ecede_desktop.records.code_sets import CodeSetPreview
from ecede_desktop.ui import i18n
from ecede_desktop.ui.settings import code_set_words as words

translate = QCoreApplication.translate


def lines(told: CodeSetPreview) -> Iterator[str]:
    """One line for each thing that would be otherwise."""
    if told.before is not None and told.facts_changed:
        was, now = facts(told.before), facts(told.after)
        yield translate("CodeSetPreview", "The set itself: {was} becomes {now}").format(was=was, now=now)
    for row in told.added:
        yield translate("CodeSetPreview", "New: {row}").format(row=_row(row))
    for old, new in told.changed:
        parts = "; ".join(_differences(old, new))
        yield translate("CodeSetPreview", "Changed: {code}: {parts}").format(code=new.code, parts=parts)
    for row in told.removed:
        yield translate("CodeSetPreview", "Taken out: {row}").format(row=_row(row))


def about(told: CodeSetPreview) -> str:
    """From when it would hold, what is held in it already, and how sure its rows are."""
    said = [_from_when(told)]
    if told.mark_years:
        text = translate("CodeSetPreview", "School years of marks held in this set: {count}; they count as they did.")
        said.append(text.format(count=told.mark_years))
    if unsure := words.not_confirmed(told.after):
        said.append(translate("CodeSetPreview", "Rows that nobody has confirmed: {count}.").format(count=unsure))
    return " ".join(said)


def facts(codes: CodeSet) -> str:
    """Whose, from when to when, and where it comes from."""
    last = i18n.format_day(codes.valid_to) if codes.valid_to else translate("CodeSets", "Until further notice").lower()
    days = f"{i18n.format_day(codes.valid_from)} – {last}"
    return " · ".join((words.jurisdiction(codes.jurisdiction), days, codes.source))


def _from_when(told: CodeSetPreview) -> str:
    codes, day = told.after, i18n.format_day(told.after.valid_from)
    if codes.is_placeholder:
        return translate("CodeSetPreview", "It has no code yet, so no mark is read with it.")
    if told.instead_of:
        text = translate(
            "CodeSetPreview", "Marks from {day} that are taken in from now on are read with {codes} instead of {other}."
        )
        return text.format(day=day, codes=codes.id, other=told.instead_of)
    text = translate("CodeSetPreview", "Marks from {day} that are taken in from now on are read with {codes}.")
    return text.format(day=day, codes=codes.id)


def _row(row: MarkCode) -> str:
    return f"{row.code}  {row.english} / {row.welsh} · {words.counts_as(row)} · {words.evidence(row.confirmed)}"


def _differences(old: MarkCode, new: MarkCode) -> Iterator[str]:
    pairs = (
        (old.code, new.code), (old.english, new.english), (old.welsh, new.welsh),
        (words.counts_as(old), words.counts_as(new)), (old.maps_to or old.code, new.maps_to or new.code),
        (words.evidence(old.confirmed), words.evidence(new.confirmed)),
    )  # fmt: skip
    for was, now in pairs:
        if was != now:
            yield f"“{was}” → “{now}”"
    if old.welsh_checked != new.welsh_checked:
        yield (
            translate("CodeSetPreview", "the Welsh is checked")
            if new.welsh_checked
            else translate("CodeSetPreview", "the Welsh is to be checked")
        )
