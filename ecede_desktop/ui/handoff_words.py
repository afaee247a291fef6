"""Words for hand-offs: directions, teams, steps and figures, in the language that is spoken now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.law.policy_handoffs import HandoffPolicy
from ecede_desktop.records.before_after import BeforeAfter
from ecede_desktop.records.handoffs import FollowUp, HandoffRow, HandoffStepRow, HandoffView
from ecede_desktop.ui import i18n, wording

translate = QCoreApplication.translate


def own(english: str, welsh: str) -> str:
    """The pack's own name in the language that is spoken now."""
    return (welsh or english) if i18n.language() == "cy" else (english or welsh)


def direction(key: Direction) -> str:
    """Who offers the pupil to whom."""
    return {
        Direction.TO_YOUTH_SERVICE: translate("handoffs", "From us to the youth service"),
        Direction.FROM_YOUTH_SERVICE: translate("handoffs", "From the youth service to us"),
        Direction.TO_POST_16: translate("handoffs", "From us to the post-16 team"),
        Direction.SCHOOL_TO_YOUTH_SERVICE: translate("handoffs", "From the school to the youth service"),
    }[key]


def team(policy: HandoffPolicy, row: HandoffRow) -> str:
    """The team by the name that it had on the day of the offer."""
    found = policy.team(row.team, row.offered_on)
    return own(found.english, found.welsh) if found is not None else row.team


def step_kind(key: StepKind) -> str:
    """What came of a hand-off."""
    return {
        StepKind.ACCEPTED: translate("handoffs", "Accepted"),
        StepKind.DECLINED: translate("handoffs", "Declined"),
        StepKind.NO_RESPONSE: translate("handoffs", "No response"),
        StepKind.ACKNOWLEDGED: translate("handoffs", "Acknowledged, worker named"),
        StepKind.FOLLOW_UP: translate("handoffs", "Attendance followed up"),
        StepKind.DESTINATION: translate("handoffs", "Destination"),
        StepKind.SUPPORT_LEVEL: translate("handoffs", "Level of support"),
        StepKind.CONFIRMED_DESTINATION: translate("handoffs", "Destination confirmed"),
        StepKind.OUTCOME: translate("handoffs", "Outcome"),
        StepKind.CLOSED: translate("handoffs", "Closed"),
        StepKind.WITHDRAWN: translate("handoffs", "Taken back: it was recorded by mistake"),
    }[key]


def step(policy: HandoffPolicy, row: HandoffStepRow) -> str:
    """A step with what it says."""
    value = row.value
    if row.kind is StepKind.OUTCOME and (found := policy.outcome(value)) is not None:
        value = own(found.english, found.welsh)
    elif row.kind is StepKind.SUPPORT_LEVEL and (level := policy.level(value)) is not None:
        value = own(level.english, level.welsh)
    elif row.kind is StepKind.FOLLOW_UP:
        value = translate("handoffs", "{weeks} weeks on").format(weeks=value)
    day, kind = i18n.format_day(row.on), step_kind(row.kind)
    said = translate("handoffs", "{day}: {step}. {value}") if value else translate("handoffs", "{day}: {step}")
    line = said.format(day=day, step=kind, value=value)
    return f"{line}. {row.note}" if row.note else line


def figure(counts: Counts) -> str:
    """A figure with its counts and missing marks."""
    if not counts.possible:
        return translate("handoffs", "no sessions counted, {missing} without a mark").format(missing=counts.missing)
    said = translate("handoffs", "{percent} ({attended} of {possible} sessions, {missing} without a mark)")
    return said.format(
        percent=wording.percent(attendance(counts)),
        attended=counts.attended,
        possible=counts.possible,
        missing=counts.missing,
    )


def figure_lines(view: HandoffView) -> list[str]:
    """Attendance at the offer, in the weeks after it and now."""
    row, lines = view.row, []
    if row.counts is not None and row.first_day is not None and row.last_day is not None:
        said = translate("handoffs", "At the offer, {first} to {last}: {figure}")
        first, last = i18n.format_day(row.first_day), i18n.format_day(row.last_day)
        lines.append(said.format(first=first, last=last, figure=figure(row.counts)))
    lines += [_weeks(one) for one in view.weeks]
    if view.frozen_on is not None:
        said = translate("handoffs", "Figures of the weeks after as they stood on {day}.")
        lines.append(said.format(day=i18n.format_day(view.frozen_on)))
    lines.append(translate("handoffs", "This school year to date: {figure}").format(figure=figure(view.now)))
    return lines


def trigger(view: HandoffView) -> str:
    """Whether the council's rule held, with its percentages."""
    said = view.row.trigger
    if view.trigger_holds is None:
        return ""
    words = (
        translate("handoffs", "The rule held: {year}, {least} % to below {below} %.")
        if view.trigger_holds
        else translate("handoffs", "The rule did not hold: {year}, {least} % to below {below} %.")
    )
    if view.row.direction is Direction.TO_POST_16:
        words = (
            translate("handoffs", "The rule held: {year} with an open case, after Easter.")
            if view.trigger_holds
            else translate("handoffs", "The rule did not hold: {year}; it needs an open case, after Easter.")
        )
    year = wording.year_group(str(said.get("year_group", "")))
    return words.format(year=year, least=said.get("least", ""), below=said.get("below", ""))


def follow_up(one: FollowUp) -> str:
    """What is due."""
    if one.what == "destination":
        return translate("handoffs", "Confirm the destination")
    return translate("handoffs", "Attendance {weeks} weeks on").format(weeks=one.what)


def _weeks(one: BeforeAfter) -> str:
    side = one.after
    said = translate("handoffs", "{weeks} weeks on: {figure}")
    if not side.over:
        said = translate("handoffs", "{weeks} weeks on, so far: {figure}")
    return said.format(weeks=one.weeks, figure=figure(side.counts))
