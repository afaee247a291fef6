"""Where an unmet requirement is met: the action that a link beside it starts."""

from __future__ import annotations

from dataclasses import dataclass

from ecede_desktop.law.stages import Requirement

CONFIRM = "confirm"
LOG_VISIT = "log_visit"
ADD_PARENT = "add_parent"
SHOW_FAMILY = "show_family"
IMPORT = "import"
EXTRACT = "extract"
ADD_TASK = "add_task"
SHOW_PLAN = "show_plan"
SHOW_NOTICES = "show_notices"
SHOW_COURT = "show_court"

_BY_FACT = {
    "parents_recorded": ADD_PARENT,
    "language_choice_asked": SHOW_FAMILY,
    "register_on_file": IMPORT,
    "attendance_below_referral_threshold": IMPORT,
    "child_seen_or_reason": LOG_VISIT,
    "next_date_set": LOG_VISIT,
    "register_extract_issued": EXTRACT,
    "referral_accepted": CONFIRM,
    "plan_agreed": SHOW_PLAN,
    "review_held": SHOW_PLAN,
    "warning_served": SHOW_NOTICES,
    "notice_settled": SHOW_NOTICES,
    "notice_over": SHOW_NOTICES,
    "parents_heard": SHOW_COURT,
    "supervision_considered": SHOW_COURT,
    "prosecution_decided": SHOW_COURT,
    "papers_served": SHOW_COURT,
    "hearing_listed": SHOW_COURT,
    "result_recorded": SHOW_COURT,
    "monitoring_over": SHOW_COURT,
}


@dataclass(frozen=True)
class Way:
    """What to start, and with which kind of contact where it is one."""

    action: str
    contact_kind: str = ""


def way_to_meet(requirement: Requirement) -> Way | None:
    """The action that can meet it; None where nothing in this window can (a limitation period that has run out)."""
    source, _, name = requirement.met_by.partition(":")
    if source == "confirmation":
        return Way(CONFIRM)
    if source == "contact":
        return Way(LOG_VISIT, name)
    action = _BY_FACT.get(name)
    return Way(action, "home_visit" if action == LOG_VISIT else "") if action else None
