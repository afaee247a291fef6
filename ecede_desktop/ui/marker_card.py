"""The card of a warning marker: what it rests on, when it is looked at again, and how it ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.markers import MarkerRow
from ecede_desktop.ui import i18n, person_words
from ecede_desktop.ui.marker_work import MarkerWork
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.section import Act, fact_card

translate = QCoreApplication.translate


def marker_card(row: MarkerRow, work: MarkerWork, today: dt.date) -> QWidget:
    """One marker with what can be done about it; one that ended stays in sight."""
    head = person_words.own(work.policy.marker(row.category), row.category)
    token = Token.MUTED if row.ended_on is not None else Token.WARNING
    return fact_card(head, _lines(row, today), _acts(row, work, head), icon_name="warning", token=token)


def _lines(row: MarkerRow, today: dt.date) -> Iterator[tuple[str, str]]:
    yield row.evidence, ""
    since = translate("MarkerCard", "Since {day} · decided by {name}")
    yield since.format(day=i18n.format_day(row.from_date), name=row.decided_by), ""
    if row.of_address:
        yield translate("MarkerCard", "It warns of the address, whoever lives there"), ""
    if row.told_on is not None:
        day = i18n.format_day(row.told_on)
        yield translate("MarkerCard", "The person was told on {day}").format(day=day), ""
    else:
        said = translate("MarkerCard", "The person was not told: {reason}")
        yield said.format(reason=row.not_told_reason), ""
    for review in row.reviews:
        said = translate("MarkerCard", "Looked at again on {day} by {name}: {note}")
        yield said.format(day=i18n.format_day(review.on), name=review.by, note=review.note), "small"
    if row.ended_on is not None:
        yield _ended(row), "success"
    elif row.review_due(today):
        said = translate("MarkerCard", "Review overdue since {day}")
        yield said.format(day=i18n.format_day(row.review_on)), "error"
    else:
        yield translate("MarkerCard", "To be looked at again on {day}").format(day=i18n.format_day(row.review_on)), ""
    yield person_words.told("", row.recorded_by, row.recorded_at), "small"


def _ended(row: MarkerRow) -> str:
    assert row.ended_on is not None
    day = i18n.format_day(row.ended_on)
    if row.ended_approved_by:
        said = translate("MarkerCard", "Ended on {day} by {name}, approved by {manager}: {reason}")
        return said.format(day=day, name=row.ended_by, manager=row.ended_approved_by, reason=row.ended_reason)
    said = translate("MarkerCard", "Ended on {day} by {name}: {reason}")
    return said.format(day=day, name=row.ended_by, reason=row.ended_reason)


def _acts(row: MarkerRow, work: MarkerWork, what: str) -> Sequence[Act]:
    if row.ended_on is not None:
        return ()
    seen, end = translate("MarkerCard", "It was looked at again"), translate("MarkerCard", "End the warning")
    return (
        (seen, f"{seen}: {what}", lambda: work.review(row)),
        (end, f"{end}: {what}", lambda: work.let_go(row)),
    )
