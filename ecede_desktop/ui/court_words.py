"""Words for what happens before court and in court, in the language that is spoken now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law import proceedings
from ecede_desktop.law.calendar import is_working_day
from ecede_desktop.law.offences import offences, routes
from ecede_desktop.records.court import CourtDeadline, EventRow, HearingRow, InterviewRow, WitnessDayRow
from ecede_desktop.records.names import fold
from ecede_desktop.ui import i18n
from ecede_desktop.ui.notice_words import own, pounds

translate = QCoreApplication.translate


def considered(key: str) -> str:
    """What came of considering a supervision order."""
    return {
        "not_appropriate": translate("court", "Not appropriate"),
        "apply": translate("court", "To be applied for instead"),
        "apply_as_well": translate("court", "To be applied for as well"),
    }.get(key, key)


def invitation(key: str) -> str:
    """A kind of invitation."""
    return {
        "interview": translate("court", "Interview under caution"),
        "written": translate("court", "Written account"),
    }.get(key, key)


def came_of(key: str) -> str:
    """What came of an invitation."""
    return {
        "held": translate("court", "The interview was held"),
        "no_show": translate("court", "The parent did not come"),
        "declined": translate("court", "The parent declined"),
        "wrote": translate("court", "The parent wrote"),
        "moved": translate("court", "Moved to another day"),
        "called_off": translate("court", "Called off by us"),
    }.get(key, key)


def offence(key: str) -> str:
    """An offence by its name and provision."""
    found = offences().get(key)
    if not found:
        return key
    row = found[-1].value
    return f"{own(row.english, row.welsh)} ({row.citation.section})"


def route(key: str) -> str:
    """A way to begin."""
    found = next((one for one in routes() if one.key == key), None)
    return own(found.english, found.welsh) if found is not None else key


def in_language(key: str) -> str:
    """The language of proceedings."""
    return {
        "cy": translate("court", "Welsh"),
        "en": translate("court", "English"),
        "both": translate("court", "Welsh and English"),
    }.get(key, key)


def test_of(key: str) -> str:
    """Whether a test is met."""
    return translate("court", "Met") if key == "met" else translate("court", "Not met")


def decision(key: str) -> str:
    """What was decided."""
    return {
        "prosecute": translate("court", "To prosecute"),
        "not_prosecute": translate("court", "Not to prosecute"),
        "more_work": translate("court", "More work is needed first"),
        "": translate("court", "Waits for the second person"),
    }.get(key, key)


def event_kind(key: str) -> str:
    """A kind of event."""
    return {
        "charged": translate("court", "Charge issued"),
        "served": translate("court", "Papers served"),
        "plea": translate("court", "Plea"),
        "objection": translate("court", "Objection to a statement"),
        "disclosure": translate("court", "Disclosure made"),
        "verdict": translate("court", "Verdict"),
        "sentence": translate("court", "Sentence"),
        "order": translate("court", "Order of the court"),
        "appeal": translate("court", "Appeal"),
        "declaration": translate("court", "Statutory declaration"),
        "supervision_direction": translate("court", "Direction to consider a supervision order"),
        "ended": translate("court", "Proceedings ended"),
        "monitoring": translate("court", "Monitoring after court"),
        "hearing": translate("court", "Hearing"),
    }.get(key, key)


def detail(key: str) -> str:
    """The name of a detail."""
    return {
        "reference": translate("court", "Court's reference"),
        "method": translate("court", "How"),
        "certificate": translate("court", "Certificate"),
        "plea": translate("court", "Plea"),
        "by": translate("court", "By whom"),
        "verdict": translate("court", "Verdict"),
        "sentence": translate("court", "Sentence"),
        "fine_pence": translate("court", "Fine"),
        "surcharge_pence": translate("court", "Surcharge"),
        "costs_claimed_pence": translate("court", "Costs claimed"),
        "costs_awarded_pence": translate("court", "Costs awarded"),
        "terms": translate("court", "Terms of payment"),
        "order": translate("court", "Order"),
        "months": translate("court", "Months"),
        "to": translate("court", "To which court"),
        "how": translate("court", "How it ended"),
        "until": translate("court", "Until"),
        "found_out": translate("court", "The defendant found out on"),
    }.get(key, key)


def choice(key: str) -> str:
    """One of the choices of a detail."""
    return {
        "guilty": translate("court", "Guilty"),
        "not_guilty": translate("court", "Not guilty"),
        "none": translate("court", "None entered"),
        "guilty_alternative": translate("court", "Guilty of section 444(1) instead"),
        "withdrawn": translate("court", "Withdrawn"),
        "dismissed": translate("court", "Dismissed"),
        "fine": translate("court", "Fine"),
        "absolute_discharge": translate("court", "Absolute discharge"),
        "conditional_discharge": translate("court", "Conditional discharge"),
        "deferred": translate("court", "Deferred sentence"),
        "community_order": translate("court", "Community order"),
        "custody": translate("court", "Custody"),
        "other": translate("court", "Other"),
        "parenting_order": translate("court", "Parenting order"),
        "supervision_order": translate("court", "Education supervision order directed"),
        "post": translate("court", "By post"),
        "left": translate("court", "Left at the address"),
        "hand": translate("court", "Handed over"),
        "electronic": translate("court", "Electronically"),
        "court_system": translate("court", "By the court's own system"),
        "crown_court": translate("court", "Crown Court"),
        "high_court": translate("court", "High Court"),
        "sentenced": translate("court", "Sentenced"),
        "acquitted": translate("court", "Acquitted"),
        "discontinued": translate("court", "Discontinued"),
    }.get(key, key)


def event(row: EventRow) -> str:
    """An event with what it holds."""
    parts = []
    days = {slot.key for slot in proceedings.DETAILS.get(row.kind, ()) if slot.day}
    for key, value in row.details.items():
        if key.endswith("_pence") and isinstance(value, int):
            parts.append(f"{detail(key)} {pounds(value)}")
        elif key == "months":
            parts.append(f"{detail(key)}: {value}")
        elif key in days:
            parts.append(f"{detail(key)}: {i18n.format_day(dt.date.fromisoformat(str(value)))}")
        else:
            parts.append(choice(str(value)))
    said = translate("court", "{day}: {what}").format(day=i18n.format_day(row.on), what=event_kind(row.kind))
    whole = "; ".join(part for part in (said, *parts, row.text) if part)
    if row.withdrawn_at is not None:
        taken = translate("court", "taken back: {reason}").format(reason=row.withdrawn_reason)
        return f"{whole}; {taken}"
    return whole


def hearing_kind(key: str) -> str:
    """A kind of hearing."""
    return {
        "first": translate("court", "First hearing"),
        "sjp": translate("court", "Before a single justice"),
        "trial": translate("court", "Trial"),
        "sentence": translate("court", "Sentence"),
        "appeal": translate("court", "Appeal"),
        "other": translate("court", "Other hearing"),
    }.get(key, key)


def hearing_outcome(key: str) -> str:
    """What came of a hearing."""
    return {
        "heard": translate("court", "Heard"),
        "adjourned": translate("court", "Adjourned"),
        "vacated": translate("court", "Taken out of the list"),
        "": translate("court", "To come"),
    }.get(key, key)


def hearing(row: HearingRow) -> str:
    """A hearing as a line."""
    when = i18n.format_day(row.on) + (f", {i18n.format_time(row.at)}" if row.at else "")
    parts = (when, hearing_kind(row.kind), row.court, hearing_outcome(row.outcome), row.outcome_note)
    return " · ".join(part for part in parts if part)


def no_court_day(row: HearingRow) -> tuple[str, ...]:
    """A sentence on a hearing to be that is listed on a day on which courts seldom sit."""
    if row.outcome or is_working_day(row.on):
        return ()
    said = translate("court", "{day} is a weekend or a bank holiday: ask the court whether the day is right.")
    return (said.format(day=i18n.format_day(row.on)),)


def cannot_come(row: HearingRow, said: Iterable[WitnessDayRow]) -> tuple[str, ...]:
    """A sentence for each witness who cannot come to a hearing that is to be; what was said last of a day holds."""
    if row.outcome:
        return ()
    last: dict[str, WitnessDayRow] = {}
    for one in sorted(said, key=lambda day: day.id.int):  # ids grow with the time at which a row was kept
        if one.first_day <= row.on <= one.last_day:
            last[fold(one.witness)] = one
    words = translate("court", "{name} cannot come on {day}.")
    return tuple(
        f"{words.format(name=one.witness, day=i18n.format_day(row.on))} {one.note}".rstrip()
        for one in last.values()
        if not one.available
    )


def deadline(row: CourtDeadline) -> str:
    """A day that the law gives, with the event that it counts from."""
    said = translate("court", "{day}: {what} (from {event}, {trigger}; {source})")
    if not row.is_open:
        said = translate("court", "{day}: {what} (from {event}, {trigger}; {source}): nobody waits for it any more")
    return said.format(
        day=i18n.format_day(row.day), what=own(row.english, row.welsh).rstrip("."), event=event_kind(row.from_event),
        trigger=i18n.format_day(row.trigger), source=row.citation,
    )  # fmt: skip


def interview(row: InterviewRow) -> str:
    """An invitation as a line."""
    said = translate("court", "{what}, invited {day}").format(
        what=invitation(row.kind), day=i18n.format_day(row.invited_on)
    )
    if row.planned_on is None:
        return said
    at = f", {i18n.format_time(row.planned_at)}" if row.planned_at else ""
    planned = translate("court", "for {day}").format(day=i18n.format_day(row.planned_on))
    return f"{said}, {planned}{at}"


def status(key: str) -> str:
    """What becomes of a thing on file."""
    return {
        "used": translate("court", "Used"),
        "unused": translate("court", "Unused"),
        "sensitive": translate("court", "Sensitive"),
        "not_relevant": translate("court", "Not relevant"),
        "undecided": translate("court", "Not decided"),
    }.get(key, key)


def source(key: str) -> str:
    """Where a thing on file comes from."""
    return {
        "contact": translate("court", "Contact"),
        "document": translate("court", "Paper"),
        "attachment": translate("court", "Attachment"),
        "plan": translate("court", "Plan"),
        "letter": translate("court", "Letter"),
        "interview": translate("court", "Interview"),
        "notice": translate("court", "Penalty notice"),
        "warning": translate("court", "Warning"),
        "other": translate("court", "From elsewhere"),
    }.get(key, key)


def paper(key: str) -> str:
    """A paper of a prosecution."""
    return {
        "charge": translate("court", "Written charge"),
        "requisition": translate("court", "Requisition"),
        "single_justice_pack": translate("court", "Single justice procedure notice and pack"),
        "statement_of_facts": translate("court", "Summary of the evidence"),
        "witness_list": translate("court", "List of witnesses"),
        "exhibit_list": translate("court", "List of exhibits and labels"),
        "costs_schedule": translate("court", "Schedule of costs"),
        "certificate_of_service": translate("court", "Certificate of service"),
        "interview_record": translate("court", "Record of interview"),
        "decision_record": translate("court", "Record of the decision"),
        "supervision_consideration": translate("court", "Record of the supervision order considered"),
        "unused_schedule": translate("court", "Schedule of unused material"),
    }.get(key, key)
