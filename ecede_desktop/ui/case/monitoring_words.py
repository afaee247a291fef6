"""Words for attendance after court, in the language that is spoken now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.measures import difference
from ecede_desktop.law.policy_monitoring import MonitoringPolicy
from ecede_desktop.records.before_after import Side
from ecede_desktop.records.monitoring import (
    FurtherSession,
    MonitoringEntryRow,
    MonitoringFigures,
    MonitoringView,
    ProposedMonitoring,
)
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.notice_words import own

translate = QCoreApplication.translate
MOST_TOLD = 6
"""Days without authority that are told one by one."""


def side(row: Side) -> str:
    """A figure with its counts and what has no mark."""
    counts = row.counts
    if row.attendance is None:
        if counts.missing:
            return translate("monitoring", "no session marked, {missing} without a mark").format(missing=counts.missing)
        return translate("monitoring", "no session") if row.over else translate("monitoring", "no session yet")
    said = translate(
        "monitoring",
        "{percent} ({attended} of {possible} sessions; {unauthorised} without authority, {missing} without a mark)",
    )
    return said.format(
        percent=wording.percent(row.attendance), attended=counts.attended, possible=counts.possible,
        unauthorised=counts.unauthorised, missing=counts.missing,
    )  # fmt: skip


def figures(row: MonitoringFigures) -> tuple[str, str, str, str]:
    """Since the result, before it, as charged, and the change; the last is empty where nothing can be compared."""
    since = translate("monitoring", "Since the result: {side}").format(side=side(row.after))
    before = translate("monitoring", "Before it, {first} to {last}: {side}").format(
        first=i18n.format_day(row.before.first_day), last=i18n.format_day(row.before.last_day), side=side(row.before)
    )
    charged = translate("monitoring", "In the days charged: {side}").format(side=side(row.charged))
    points = difference(row.after.counts, row.before.counts)
    if points is None:
        return since, before, charged, ""
    said = translate("monitoring", "Change: {points} percentage points")
    return since, before, charged, said.format(points=f"{points:+}".replace("-", "−"))


def further(rows: tuple[FurtherSession, ...]) -> str:
    """What was missed without authority after the court, and until when it can be charged."""
    if not rows:
        return ""
    days = list(dict.fromkeys(row.day for row in rows))
    told = ", ".join(i18n.format_day(day) for day in days[:MOST_TOLD])
    if len(days) > MOST_TOLD:
        told = translate("monitoring", "{days} and {number} more days").format(
            days=told, number=len(days) - MOST_TOLD
        )  # fmt: skip
    number = len(rows)
    said = translate(
        "monitoring", "Missed without authority since the court: {number} sessions, on {days}. "
        "The first can be charged until {day}."
    )  # fmt: skip
    if number == 1:
        said = translate(
            "monitoring", "Missed without authority since the court: one session, on {days}. "
            "It can be charged until {day}."
        )  # fmt: skip
    return said.format(number=number, days=told, day=i18n.format_day(rows[0].last_day_to_begin))


def entry(row: MonitoringEntryRow, policy: MonitoringPolicy) -> str:
    """A look at it, or what came of it."""
    day, by = i18n.format_day(row.on), row.by
    if row.approved_by:
        by = translate("monitoring", "{manager}, with {name}").format(manager=row.approved_by, name=row.by)
    if row.kind == "review":
        return translate("monitoring", "{day}, looked at by {name}: {text}").format(day=day, name=by, text=row.text)
    said = translate("monitoring", "{day}, {outcome} ({name}): {text}")
    if row.until is not None:
        said = translate("monitoring", "{day}, {outcome}, to {until} ({name}): {text}")
    until = i18n.format_day(row.until) if row.until else ""
    return said.format(day=day, outcome=outcome(row.outcome, policy), until=until, name=by, text=row.text)


def outcome(key: str, policy: MonitoringPolicy) -> str:
    """What came of it, by the council's name for it."""
    found = policy.outcome(key)
    return key if found is None else own(found.english, found.welsh)


def proposal(row: ProposedMonitoring) -> str:
    """The council's rule, with its source and how sure it is."""
    rule, source = own(row.english, row.welsh), row.citation
    if row.mark != "confirmed":
        return translate("monitoring", "{rule} Source, not confirmed: {source}.").format(rule=rule, source=source)
    return translate("monitoring", "{rule} Source: {source}.").format(rule=rule, source=source)


def in_head(view: MonitoringView) -> str:
    """One line for the head of a case."""
    said = translate(
        "monitoring", "After court, followed to {day}: {after} since the result, {before} before it; {number} sessions "
        "without authority since"
    )  # fmt: skip
    if view.late:
        said = translate(
            "monitoring", "After court, to be looked at now (followed to {day}): {after} since the result, {before} "
            "before it; {number} sessions without authority since"
        )  # fmt: skip
    shown = view.figures
    line = said.format(
        day=i18n.format_day(view.row.last_day), after=wording.percent(shown.after.attendance),
        before=wording.percent(shown.before.attendance), number=len(shown.further),
    )  # fmt: skip
    if not (shown.after.missing or shown.before.missing):
        return line
    gaps = translate("monitoring", "Without a mark: {after} sessions since the result, {before} before it")
    return f"{line} · {gaps.format(after=shown.after.missing, before=shown.before.missing)}"
