"""What the records hold of the newest meeting and of an interview under caution, as a letter's fields take it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ecede_desktop.law.offences import offence
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.law.policy_court import court_policy
from ecede_desktop.records.court import InterviewRow
from ecede_desktop.records.letters import WriteLetter
from ecede_desktop.records.names import fold
from ecede_desktop.records.plans import PlanRow
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.records.visits import ContactOutcome, ContactRow
from ecede_desktop.reports.wording import words
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import court, plans, visits
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading

MEETING = "meeting"
"""What a contact counts as that is a meeting with the family."""
USUAL = "s444_1"
"""The offence that is looked into where nobody has put another."""
Both = tuple[dict[str, Any], dict[str, Any]]
"""In English, in Welsh."""


def meeting_values(session: Reading, desk: Desk, case: CaseRecord, parent: ParentRow, command: WriteLetter) -> Both:
    """The newest meeting at which this parent was, or the newest review of the plan where that came after it.

    Minutes fill themselves only for a parent who was there: where and with whom the other met is not theirs to know. A
    child's own words, and what the officer saw and thinks, are in no letter.
    """
    policy, today = contact_policy(desk.pack), desk.clock.today()
    rows = [
        row for row in visits.contacts(session, case.id)
        if policy.counts_as(row.kind) == MEETING and row.outcome is ContactOutcome.SPOKE and row.on <= today
        and _was_there(row, parent)
    ]  # fmt: skip
    met = max(rows, key=lambda row: (row.on, row.recorded_at), default=None)
    reviewed = _newest_review(plans.of_case(session, case.id), today)
    if reviewed is not None and (met is None or reviewed[0] > met.on):
        return _both(_of_review(*reviewed), *(words("letter", one)("plan_review") for one in ("en", "cy")))
    if met is None:
        return _both(_nothing(command.day), "", "")
    kind = policy.kind(met.kind)
    return _both(_of_contact(met), kind.english if kind else met.kind, kind.welsh if kind else met.kind)


def interview_values(
    session: Reading, desk: Desk, case: CaseRecord, parent: ParentRow, command: WriteLetter
) -> Both:  # fmt: skip
    """The invitation of this parent that waits for an answer; the day that the officer types where there is none."""
    own = (row for row in court.interviews(session, case.id) if row.parent_id == parent.id)
    row = next((one for one in own if not one.answered and not _called_off(one)), None)
    put = [
        one for one in court.decisions(session, case_id=case.id)
        if one.parent_id == parent.id and one.decision != "not_prosecute"
    ]  # fmt: skip
    caution = court_policy(desk.pack).caution
    keys = dict.fromkeys(one.offence for one in put) or {USUAL: None}
    names = [offence(key, desk.clock.today()) for key in keys]
    said: dict[str, Any] = {
        "on": row.planned_on if row and row.planned_on else command.day,
        "time": f"{row.planned_at:%H:%M}" if row and row.planned_at else "",
        "place": row.place if row else "",
        "in_writing": "yes" if row and row.kind == "written" else "",
        "interpreter": row.interpreter if row else "",
        "adult": row.appropriate_adult if row else "",
        "first_day": min((one.first_day for one in put), default=None),
        "last_day": max((one.last_day for one in put), default=None),
    }  # fmt: skip
    english = {
        "offences": tuple(one.english for one in names), "language": _language(row, "en"), "caution": caution.english,
    }  # fmt: skip
    welsh = {
        "offences": tuple(one.welsh for one in names), "language": _language(row, "cy"), "caution": caution.welsh,
    }  # fmt: skip
    return said | english, said | welsh


def _called_off(row: InterviewRow) -> bool:
    return bool(row.outcomes) and row.outcomes[-1].outcome in ("called_off", "moved")


def _language(row: InterviewRow | None, of: str) -> str:
    """The language of the interview by its name: Welsh, English, or another as it was written."""
    chosen = row.language if row else ""
    return words("letter", of)(f"in_{chosen}") if chosen in ("cy", "en") else chosen


def _newest_review(rows: tuple[PlanRow, ...], today: dt.date) -> tuple[dt.date, PlanRow, dt.date | None] | None:
    found = [(one.on, row, one.next_on) for row in rows for one in row.reviews if one.on <= today]
    return max(found, key=lambda one: one[0], default=None)


def _nothing(on: dt.date | None) -> dict[str, Any]:
    return {
        "on": on, "time": "", "place": "", "present": (), "purpose": "", "parents_view": "", "actions": (),
        "next_on": None,
    }  # fmt: skip


def _of_review(on: dt.date, plan: PlanRow, next_on: dt.date | None) -> dict[str, Any]:
    actions = tuple({"what": one.what, "who": one.who, "by": one.by} for one in plan.actions if not one.let_go)
    return _nothing(on) | {"actions": actions, "next_on": next_on}


def _was_there(row: ContactRow, parent: ParentRow) -> bool:
    """Whether this parent is among those present; where nobody is named it is for the officer to know."""
    names = [one.name for one in row.present if one.name]
    return not names or any(_same(name, parent) for name in names)


def _of_contact(row: ContactRow) -> dict[str, Any]:
    return {
        "on": row.on,
        "time": f"{row.started:%H:%M}" if row.started else "",
        "place": row.words("place"),
        "present": tuple(one.name for one in row.present if one.name),
        "purpose": row.words("purpose"),
        "parents_view": row.words("parents_view"),
        "actions": tuple({"what": one.what, "who": one.who, "by": one.by} for one in row.actions),
        "next_on": row.next_date,
    }


def _same(name: str, parent: ParentRow) -> bool:
    """Whether a name that was written down is this parent's, with or without a title before it."""
    wanted = fold(f"{parent.forename} {parent.surname}").split()
    return bool(wanted) and set(wanted) <= set(fold(name).split())


def _both(said: dict[str, Any], english: str, welsh: str) -> Both:
    return said | {"kind": english}, said | {"kind": welsh}
