"""Words of the window for concerns: what the pack calls a step, what is due, times as a person says them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ecede_desktop.clock import local
from ecede_desktop.law.policy_safeguarding import ACKNOWLEDGEMENT, REPORT, RING, SafeguardingPolicy, Telephone
from ecede_desktop.records.concerns import FORM_ISSUED, ConcernStepRow, ToDo
from ecede_desktop.ui import i18n

translate = QCoreApplication.translate


def either(english: str, welsh: str) -> str:
    """The pack's own words in the language that is spoken now."""
    return welsh if i18n.language() == "cy" else english


def instant(at: dt.datetime) -> str:
    """Day and time by the wall clock in Wales."""
    there = local(at)
    return f"{i18n.format_day(there.date())} {i18n.format_time(there)}"


def telephone(row: Telephone) -> str:
    """Whom to ring, on which number, or that nobody has told it."""
    name = either(row.english, row.welsh)
    if not row.number:
        return translate("Concerns", "{name}: the number is not set; ask your manager").format(name=name)
    return translate("Concerns", "{name}: {number}").format(name=name, number=row.number)


def telephones(policy: SafeguardingPolicy) -> str:
    """Every number, a line each."""
    return "\n".join(telephone(row) for row in policy.telephones)


def unconfirmed() -> str:
    """What stands beside numbers and times that nobody has confirmed."""
    return translate("Concerns", "Numbers and times are settings that nobody has confirmed yet: check them.")


def duty(policy: SafeguardingPolicy) -> str:
    """The duty with its provision."""
    return f"{either(policy.duty.english, policy.duty.welsh)} ({policy.duty.citation})"


def step_name(policy: SafeguardingPolicy, key: str) -> str:
    """What a step is called."""
    if key == FORM_ISSUED:
        return translate("Concerns", "Referral form made")
    found = policy.step(key)
    return either(found.english, found.welsh) if found else key


def step_line(policy: SafeguardingPolicy, step: ConcernStepRow) -> str:
    """A step in one line: when, what, to whom."""
    said = f"{instant(step.at)}  {step_name(policy, step.kind)}"
    if step.document_number:
        return f"{said}: {step.document_number}"
    return f"{said}: {step.whom}" if step.whom else said


def what_to_do(todo: ToDo) -> str:
    """What is still to be done, and by when."""
    if todo.kind == RING:
        return translate("Concerns", "Telephone children’s services now")
    if todo.kind == REPORT:
        pattern = translate("Concerns", "Send the written report by {when}")
    elif todo.kind == ACKNOWLEDGEMENT:
        pattern = translate("Concerns", "Acknowledgement due by {when}: if it has not come, ask, and take it further")
    else:
        return todo.kind
    assert todo.due_at is not None
    day = i18n.format_day(local(todo.due_at).date())
    return pattern.format(when=day if todo.kind == ACKNOWLEDGEMENT else instant(todo.due_at))


def source(todo: ToDo) -> str:
    """Where it comes from, and that nobody has confirmed it where that is so."""
    if todo.certain:
        return todo.source
    return translate("Concerns", "{source} (not confirmed: the council decides)").format(source=todo.source)
