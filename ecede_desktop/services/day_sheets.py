"""The day sheet for the morning: read, drawn, saved or printed with a line in the audit; no copy of it is kept."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.law.policy_people import people_policy
from ecede_desktop.law.policy_schools import age_on
from ecede_desktop.law.policy_visits import visit_policy
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.cases import CaseRow
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.day_sheets import (
    ChildAtDoor,
    DaySheet,
    DayVisit,
    LastContact,
    Need,
    ParentAtDoor,
    Promise,
    SavedDaySheet,
)
from ecede_desktop.records.marks import SESSIONS
from ecede_desktop.records.visit_plans import VisitChild, VisitPlanRow
from ecede_desktop.records.visits import ContactRow
from ecede_desktop.reports import day_sheet as paper
from ecede_desktop.reports.paper import pages
from ecede_desktop.services.attendance import pupil_attendance
from ecede_desktop.services.case_rows import case_rows
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import check_writable, save_pdf
from ecede_desktop.services.visit_reading import plan_rows
from ecede_desktop.store import tasks, users, visit_family, visit_plans, visits
from ecede_desktop.store.cases import Chosen
from ecede_desktop.store.unit import Reading

LANGUAGES = ("en", "cy", "both")
Marks = dict[UUID, tuple[MarkCell, ...]]


def day_sheet(desk: Desk, day: dt.date, officer: str = "") -> DaySheet:
    """An officer's visits of a day with what they need at the door; default: the signed-in user's.

    Raises:
        NoSuchUser: nobody has that name.
    """
    with desk.reading() as session:
        who = users.find_user(session, officer) if officer.strip() else desk.user
        plans = plan_rows(session, desk, visit_plans.of_day(session, day, who.id))
        children = {child.pupil_id: child for plan in plans for child in plan.children}
    marks = {pupil_id: _weeks(desk, pupil_id, min(day, desk.clock.today())) for pupil_id in children}
    with desk.reading() as session:
        known = {child.reference: _child(session, desk, child, marks) for child in children.values()}
        made = tuple(_visit(session, desk, plan, known) for plan in plans)
    return DaySheet(
        day=day,
        officer=who.name,
        officer_name=who.full_name,
        council_en=desk.pack.council_en,
        council_cy=desk.pack.council_cy,
        service_en=desk.pack.service_en,
        service_cy=desk.pack.service_cy,
        made_at=desk.clock.now(),
        made_by=desk.user.full_name,
        visits=made,
    )


def draw_day_sheet(desk: Desk, day: dt.date, officer: str = "", language: str = "") -> bytes:
    """The pages as they would be printed; default: in the signed-in user's language.

    Raises:
        NoSuchUser: nobody has that name.
        Refused: there is no visit to make on that day, or it is no language.
    """
    spoken = language or desk.user.language
    if spoken not in LANGUAGES:
        text = f"A day sheet is written in one of {', '.join(LANGUAGES)}, not in “{language}”."
        raise Refused("paper_language", text, language=language)
    sheet = day_sheet(desk, day, officer)
    if not sheet.to_make:
        text = f"{sheet.officer_name} has no visit to make on {day:%d/%m/%Y}. Plan one, or choose another day."
        raise Refused("day_sheet_empty", text, name=sheet.officer_name, day=f"{day:%d/%m/%Y}")
    return paper.render(sheet, spoken)


def save_day_sheet(
    desk: Desk, day: dt.date, path: Path, officer: str = "", language: str = ""
) -> Outcome[SavedDaySheet]:
    """Write the sheet to a file; the audit says who made it, of which visits, and its SHA-256.

    Raises:
        NoSuchUser: nobody has that name.
        NotSaved: it could not be written there; nothing is said to have been made.
        Refused: there is no visit to make on that day, or it is no language.
    """
    content = draw_day_sheet(desk, day, officer, language)
    check_writable(path)
    outcome = record_day_sheet(desk, day, officer, content)
    save_pdf(content, path)
    return Outcome(outcome.changes, SavedDaySheet(path, outcome.value.sha256, outcome.value.pages))


def record_day_sheet(desk: Desk, day: dt.date, officer: str, content: bytes) -> Outcome[SavedDaySheet]:
    """Say in the audit that pages were made, for saving or printing; each visit on them is named there."""
    made = SavedDaySheet(Path(), hashlib.sha256(content).hexdigest(), pages(content))
    with desk.writing() as unit:
        who = users.find_user(unit.session, officer) if officer.strip() else desk.user
        ids = [str(record.id) for record in visit_plans.of_day(unit.session, day, who.id)]
        after = {"day": day, "officer": who.name, "sha256": made.sha256, "pages": made.pages, "visits": ids}
        unit.record("print", "visit_plan", ids[0] if ids else str(day), after=after)
        return Outcome(unit.commit(), made)


def file_name(day: dt.date) -> str:
    """The name a sheet is offered under: its day, never a child's name."""
    return f"day-sheet-{day}.pdf"


def _visit(session: Reading, desk: Desk, plan: VisitPlanRow, known: dict[str, ChildAtDoor]) -> DayVisit:
    policy = visit_policy(desk.pack)
    kind = policy.kind(plan.kind)
    answers = dict(plan.risk_answers)
    pupil_ids = [child.pupil_id for child in plan.children]
    return DayVisit(
        plan=plan,
        kind_en=kind.english if kind else plan.kind,
        kind_cy=kind.welsh if kind else plan.kind,
        risks=tuple((risk.english, risk.welsh, answers[risk.key]) for risk in policy.risks if answers.get(risk.key)),
        children=tuple(known[child.reference] for child in plan.children),
        parents=tuple(
            ParentAtDoor(
                name=parent.name,
                relationship=parent.relationship,
                lives_with=parent.lives_with,
                phones=parent.phones,
                language=parent.language,
                other_language=parent.other_language,
                interpreter=parent.interpreter,
                needs=_needs(desk, parent.needs),
            )
            for parent in visit_family.parents(session, pupil_ids, plan.on)
        ),
    )


def _child(session: Reading, desk: Desk, child: VisitChild, marks: Marks) -> ChildAtDoor:
    today = desk.clock.today()
    row = _case_row(session, desk, child.reference)
    contacts = visits.contacts(session, row.id) if row else ()
    todo = tasks.of_case(session, row.id) if row else ()
    counts = row.counts if row else Counts()
    promised = [task for task in todo if task.kind == "action" and task.done_at is None]
    return ChildAtDoor(
        child=child,
        age=age_on(child.date_of_birth, today) if child.date_of_birth else None,
        counts=counts,
        attendance=attendance(counts),
        weeks=marks[child.pupil_id],
        last_contact=_last(desk, contacts),
        promises=tuple(Promise(t.title, t.due_on, t.due_on is not None and t.due_on < today) for t in promised),
        school_phone=visit_family.school_phones(session, [child.pupil_id]).get(child.pupil_id, ""),
        needs=_needs(desk, visit_family.child_needs(session, [child.pupil_id], today).get(child.pupil_id, ())),
    )


def _case_row(session: Reading, desk: Desk, reference: str) -> CaseRow | None:
    found = case_rows(session, desk, Chosen(reference=reference, include_closed=True))
    return found[0] if found else None


def _last(desk: Desk, contacts: Sequence[ContactRow]) -> LastContact | None:
    if not contacts:
        return None
    newest = max(contacts, key=lambda contact: (contact.on, contact.recorded_at))
    kind = contact_policy(desk.pack).kind(newest.kind)
    english, welsh = (kind.english, kind.welsh) if kind else (newest.kind, newest.kind)
    return LastContact(newest.on, english, welsh, str(newest.outcome), newest.recorded_by)


def _needs(desk: Desk, needs: Iterable[tuple[str, str]]) -> tuple[Need, ...]:
    policy = people_policy(desk.pack)
    made = []
    for key, note in needs:
        known = policy.need(key)
        made.append(Need(known.english, known.welsh, note) if known else Need("", "", note or key))
    return tuple(made)


def _weeks(desk: Desk, pupil_id: UUID, last: dt.date) -> tuple[MarkCell, ...]:
    """Last week and this one to the day, each session once, whatever the number of schools that keep a register."""
    first = last - dt.timedelta(days=last.weekday() + 7)
    found: dict[tuple[dt.date, str], MarkCell] = {}
    for school in pupil_attendance(desk, pupil_id, first, last):
        for cell in school.cells:
            key = (cell.date, cell.session)
            held = found.get(key)
            if held is None or (cell.code and not held.code) or (held.mark_class == "NONE"):
                found[key] = cell
    return tuple(found[key] for key in sorted(found, key=lambda key: (key[0], SESSIONS.index(key[1]))))
