"""Words for planned visits: their steps and times, dangers, and how late somebody is."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ecede_desktop.clock import local
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_visits import visit_policy
from ecede_desktop.law.visit_steps import Level, Step
from ecede_desktop.records.visit_plans import CheckOutRow, Hazard, StepRow, VisitPlanRow
from ecede_desktop.ui import i18n, wording

translate = QCoreApplication.translate


def state(step: Step) -> str:
    """Where a visit has got to."""
    names = {
        Step.PLANNED: translate("VisitWords", "Planned"),
        Step.ON_WAY: translate("VisitWords", "On the way"),
        Step.AT_DOOR: translate("VisitWords", "At the door"),
        Step.SAFE: translate("VisitWords", "Safe, to be written up"),
        Step.WRITTEN_UP: translate("VisitWords", "Written up"),
        Step.CANCELLED: translate("VisitWords", "Cancelled"),
        Step.MOVED: translate("VisitWords", "Moved to another day"),
        Step.ESCALATED: translate("VisitWords", "Asked after"),
        Step.BACK_BY: translate("VisitWords", "Another time to be back"),
    }
    return names[step]


def kind(pack: PolicyPack, key: str) -> str:
    """A kind of visit in the pack's words."""
    found = visit_policy(pack).kind(key)
    if found is None:
        return key
    return found.welsh if i18n.language() == "cy" else found.english


def tried(pack: PolicyPack, key: str) -> str:
    """What was tried when somebody was not back, in the pack's words."""
    found = visit_policy(pack).try_of(key)
    return key if found is None else found.words(i18n.language())


def time(instant: dt.datetime, day: dt.date) -> str:
    """The time by the wall clock in Wales, with the day where it is another."""
    there = local(instant)
    clock = i18n.format_time(there)
    return clock if there.date() == day else f"{clock}, {wording.day(there.date())}"


def state_line(row: VisitPlanRow) -> str:
    """Where a visit has got to and since when, with the time to be back while somebody is out."""
    since = row.when(row.state)
    if row.state is Step.MOVED and row.moved_to is not None:
        return translate("VisitWords", "Moved to {day}").format(day=wording.day(row.moved_to))
    if row.is_out and row.back_by is not None and since is not None:
        words = translate("VisitWords", "{state} since {time}; back by {back}")
        return words.format(state=state(row.state), time=time(since, row.on), back=time(row.back_by, row.on))
    if row.state in (Step.PLANNED, Step.CANCELLED) or since is None:
        return state(row.state)
    return translate("VisitWords", "{state} since {time}").format(state=state(row.state), time=time(since, row.on))


def step_line(pack: PolicyPack, step: StepRow, day: dt.date) -> str:
    """A step as it was recorded, late entries with when they were really written."""
    what = tried(pack, step.tried) if step.step is Step.ESCALATED else state(step.step)
    if step.step is Step.SAFE:
        what = translate("VisitWords", "Safe")
    if step.back_by is not None:
        words = translate("VisitWords", "{time}  {what}; back by {back} ({name})")
        said = words.format(time=time(step.at, day), what=what, back=time(step.back_by, day), name=step.recorded_by)
    else:
        words = translate("VisitWords", "{time}  {what} ({name})")
        said = words.format(time=time(step.at, day), what=what, name=step.recorded_by)
    late = translate("VisitWords", "Entered late: {time}").format(time=_moment(step.recorded_at)) if step.late else ""
    return ". ".join(part for part in (said, step.note, late) if part)


def hazard(one: Hazard) -> str:
    """A danger in full."""
    if one.since is None:
        return translate("VisitWords", "{evidence} ({whose})").format(evidence=one.evidence, whose=one.whose)
    words = (
        translate("VisitWords", "{kind}: {evidence} (this address; {whose}, since {since})")
        if one.of_address
        else translate("VisitWords", "{kind}: {evidence} ({whose}, since {since})")
    )
    return words.format(
        kind=one.kind(i18n.language()), evidence=one.evidence, whose=one.whose, since=wording.day(one.since)
    )


def hazard_short(one: Hazard) -> str:
    """Only what kind of danger."""
    return one.kind(i18n.language()) or one.evidence


def late_title(row: CheckOutRow) -> str:
    """Who is not back from whom."""
    if row.own:
        return translate("VisitWords", "You have not checked out from {names}").format(names=row.names)
    words = translate("VisitWords", "{officer} has not checked out from {names}")
    return words.format(officer=row.officer_name, names=row.names)


def late_line(row: CheckOutRow) -> str:
    """By how much, and what the clock is worth."""
    back = time(row.back_by, row.on)
    if row.level is Level.DOUBTFUL:
        words = translate("VisitWords", "Back by {time}. This machine’s clock has gone back: ask now.")
        return words.format(time=back)
    minutes = int(row.over.total_seconds() // 60)
    if minutes < 120:
        words = translate("VisitWords", "Back by {time}: {minutes} minutes ago")
        return words.format(time=back, minutes=minutes)
    return translate("VisitWords", "Back by {time}: {hours} hours ago").format(time=back, hours=minutes // 60)


def late_sentence(rows: tuple[CheckOutRow, ...]) -> str:
    """What the window says of everybody who is not back; the most pressing is named."""
    if not rows:
        return ""
    first = rows[0]
    phone = translate("VisitWords", "Telephone {number}.").format(number=first.officer_phone)
    more = translate("VisitWords", "{count} check-outs are open in all.").format(count=len(rows))
    parts = (
        f"{late_title(first)}.",
        f"{late_line(first)}.".replace("..", "."),
        phone if first.officer_phone and not first.own else "",
        more if len(rows) > 1 else "",
    )
    return " ".join(part for part in parts if part)


def _moment(instant: dt.datetime) -> str:
    there = local(instant)
    return f"{wording.day(there.date())} {i18n.format_time(there)}"
