"""The values that a letter's fields take on a case: what the records hold, in each language."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Any

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.records.letters import WriteLetter
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.services import notice_rows
from ecede_desktop.services.case_facts import current_spell, year_figures
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.letter_meetings import interview_values, meeting_values
from ecede_desktop.store import plans, prosecutions, pupils, schools, users
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading

Values = dict[str, dict[str, Any]]


def values_of(
    session: Reading, desk: Desk, case: CaseRecord, parent: ParentRow, command: WriteLetter
) -> tuple[Values, Values]:  # fmt: skip
    """Every field of the table with its value, in English and in Welsh; what is not known is empty, never left out."""
    pack, today = desk.pack, desk.clock.today()
    pupil = pupils.pupil(session, case.pupil_id)
    here = current_spell(pupil.enrolments)
    school = schools.by_id(session, [here.school_id]).get(here.school_id) if here else None
    name, name_cy = (school.name, school.name_cy or school.name) if school else ("", "")
    counts = year_figures(session, {pupil.id: list(pupil.enrolments)}, today, pack).get(pupil.id, (Counts(), ()))[0]
    figure = attendance(counts)
    officer = next((row for row in users.list_users(session) if row.id == case.officer_id), None)
    warning = notice_policy(pack).warning_on(today)
    meeting, meeting_cy = meeting_values(session, desk, case, parent, command)
    interview, interview_cy = interview_values(session, desk, case, parent, command)
    english: Values = {
        "council": {"name": pack.council_en, "service": pack.service_en},
        "officer": {"name": case.officer_name, "phone": officer.phone if officer else ""},
        "letter": {"date": today},
        "case": {"reference": case.reference},
        "child": {"name": pupil.full_name, "forename": pupil.known_as or pupil.forename, "born": pupil.date_of_birth},
        "school": {"name": name},
        "parent": {"name": parent.full_name},
        "figures": {
            "percent": "" if figure is None else str(figure), "attended": counts.attended, "possible": counts.possible,
            "unauthorised": counts.unauthorised, "missing": counts.missing,
            "from": dt.date(school_year_of(today), 9, 1), "to": today,
        },
        "warning": {"days": warning.value.length if warning else "", "time": warning.value.words[0] if warning else ""},
        "notice": _notice(session, desk, case, parent),
        "plan": _plan(session, case),
        "hearing": _hearing(session, case, parent, today),
        "meeting": meeting,
        "interview": interview,
        "own": {"text": _said(command.text), "day": command.day, "time": _said(command.time),
                "place": _said(command.place)},
    }  # fmt: skip
    own: Values = {
        "council": {"name": pack.council_cy, "service": pack.service_cy}, "school": {"name": name_cy},
        "meeting": meeting_cy, "interview": interview_cy,
    }  # fmt: skip
    if warning is not None:
        own["warning"] = {"days": warning.value.length, "time": warning.value.words[1]}
    return english, english | own


def _said(text: str) -> str:
    """What was typed, without signs that no paper and no store can hold."""
    return "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs")).strip()


def _notice(session: Reading, desk: Desk, case: CaseRecord, parent: ParentRow) -> dict[str, Any]:
    found = [row for row in notice_rows.read_notices(session, desk, case.pupil_id) if row.parent_id == parent.id]
    if not found:
        return {"number": "", "withdrawn": "", "due": None, "due_to": None, "due_after": None, "lower_to": None,
                "higher_to": None}  # fmt: skip
    stands, today = found[0].stands, desk.clock.today()
    clock = stands.clock
    lower = clock is not None and today <= clock.lower_to
    after = found[0].higher_pence - stands.paid_pence if lower and stands.due_pence else 0
    due_to = None if clock is None else clock.lower_to if lower else clock.higher_to
    # Nothing due is no amount: nobody who has paid, or no longer can, is asked for £0.00.
    return {
        "number": found[0].number, "withdrawn": found[0].number if stands.standing is Standing.WITHDRAWN else "",
        "due": stands.due_pence or None, "due_to": due_to, "due_after": after or None,
        "lower_to": clock.lower_to if clock else None,
        "higher_to": clock.higher_to if clock else None,
    }  # fmt: skip


def _plan(session: Reading, case: CaseRecord) -> dict[str, Any]:
    rows = plans.of_case(session, case.id)
    row = next((one for one in rows if one.ended_on is None), None)
    if row is None:
        return {"review_on": None, "target": "", "people": (), "actions": ()}
    actions = [one for one in row.actions if not one.let_go]
    return {
        "review_on": row.review_on, "target": "" if row.target is None else str(row.target),
        "people": tuple(dict.fromkeys(one.who for one in actions if one.who)),
        "actions": tuple({"what": one.what, "who": one.who, "by": one.by} for one in actions),
    }  # fmt: skip


def _hearing(session: Reading, case: CaseRecord, parent: ParentRow, today: dt.date) -> dict[str, Any]:
    """The next hearing of this parent: another's is nobody else's business."""
    own = (row for row in prosecutions.rows(session, case_id=case.id) if row.parent_id == parent.id)
    rows = [one for row in own for one in row.hearings]
    coming = min((one for one in rows if one.on >= today), key=lambda one: one.on, default=None)
    return {"on": coming.on if coming else None, "court": coming.court if coming else ""}
