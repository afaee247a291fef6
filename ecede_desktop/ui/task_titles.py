"""What a task asks for in the language that is spoken: said from what it comes from, else as it was written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law import attendance_orders
from ecede_desktop.law.deadlines import deadlines
from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.tasks import TaskRow
from ecede_desktop.ui import i18n, wording

translate = QCoreApplication.translate


def title_of(task: TaskRow, ladder: Ladder) -> str:
    """What is to be done. What the program asks for itself is kept in English and said anew from kind and source."""
    record, _, key = task.source.partition(":")
    if task.kind == "stage_clock" and record == "stage" and ladder.get(key):
        return translate("TaskLine", "Stage is due: {stage}").format(stage=wording.stage_name(ladder, key))
    says = _SAYS.get((task.kind, record))
    return (says(key, task.title) if says is not None else "") or task.title or wording.due_reason(task.kind)


def _next_visit(_key: str, _title: str) -> str:
    """Made from the next date of a note, not typed by anybody."""
    return translate("TaskLine", "Next visit")


def _marker_title(_key: str, _title: str) -> str:
    return translate("TaskLine", "Look again at a warning marker")


def _plan_title(_key: str, _title: str) -> str:
    return translate("TaskLine", "Review of the plan")


def _monitoring_title(key: str, _title: str) -> str:
    number = key.rpartition(":")[0]
    return translate("TaskLine", "Look at attendance after court: {number}").format(number=number)


def _referral_title(key: str, _title: str) -> str:
    return translate("TaskLine", "Decide the referral {number}").format(number=key)


def _handoff_title(key: str, _title: str) -> str:
    what = key.partition(":")[2]
    if what == "destination":
        return translate("TaskLine", "Confirm the destination")
    return translate("TaskLine", "Attendance {weeks} weeks after the hand-off").format(weeks=what)


def _notice_title(key: str, _title: str) -> str:
    number, _, what = key.rpartition(":")
    if what == "serve":
        return translate("TaskLine", "Record how penalty notice {number} was served").format(number=number)
    said = translate("TaskLine", "Penalty notice {number}: choose to prosecute or to withdraw")
    return said.format(number=number)


def _order_title(key: str, title: str) -> str:
    """A step of an attendance order whose time runs, by the name that the law's table gives it."""
    process, _, step = key.partition(":")
    held = attendance_orders.process(process)
    known = held.step(step) if held is not None else None
    if known is None:
        return title
    name = known.welsh if i18n.language() == "cy" else known.english
    return translate("TaskLine", "Attendance order: the time after “{step}”").format(step=name)


def _return_title(key: str, title: str) -> str:
    """The days of the return, which its source holds."""
    try:
        first, last = (dt.date.fromisoformat(day) for day in key.split(":"))
    except ValueError:
        return title
    said = translate("TaskLine", "Send the code-level return of {first} to {last}")
    return said.format(first=i18n.format_day(first), last=i18n.format_day(last))


def _court_title(key: str, title: str) -> str:
    """A hearing's outcome, or a day of the law by the name that its table gives it."""
    number, _, what = key.partition(":")
    if what.startswith("outcome:"):
        return translate("TaskLine", "Proceedings {number}: record what came of the hearing").format(number=number)
    dated = deadlines().get(what, ())
    if not dated:
        return title
    name = dated[-1].value.welsh if i18n.language() == "cy" else dated[-1].value.english
    return translate("TaskLine", "Proceedings {number}: {what}").format(number=number, what=name.rstrip("."))


def _concern_title(key: str, title: str) -> str:
    """The hour by which a report is due stands in the title as it was written."""
    what = key.rpartition(":")[2]
    hour = re.search(r"\d\d:\d\d", title)
    titles = {
        "ring": translate("TaskLine", "Safeguarding concern: telephone children’s services now"),
        "report": translate("TaskLine", "Safeguarding concern: send the written report by {time}").format(
            time=hour.group() if hour else ""
        ),
        "acknowledgement": translate("TaskLine", "Safeguarding concern: ask for the acknowledgement"),
    }
    return titles.get(what, "")


_SAYS: Mapping[tuple[str, str], Callable[[str, str], str]] = {
    ("visit", "contact"): _next_visit,
    ("review", "marker"): _marker_title,
    ("review", "plan"): _plan_title,
    ("review", "monitoring"): _monitoring_title,
    ("handoff", "handoff"): _handoff_title,
    ("referral", "referral"): _referral_title,
    ("deadline", "notice"): _notice_title,
    ("order", "order"): _order_title,
    ("task", "return"): _return_title,
    ("task", "court"): _court_title,
    ("deadline", "court"): _court_title,
    ("concern", "concern"): _concern_title,
}
"""By the kind of the task and the record that it comes from; each takes the rest of the source and the kept title."""
