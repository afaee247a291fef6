"""``schools``, ``targets`` and ``initiatives``: what is followed of schools, told and recorded."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.calendars import CalendarView, RecordTerm
from ecede_desktop.records.schools import (
    EndSchoolContact,
    RecordClosure,
    RecordPolicyDate,
    RecordSchool,
    RecordSchoolContact,
    RenumberSchool,
    SchoolListRow,
    SchoolPage,
)
from ecede_desktop.records.targets import (
    AddTargetStep,
    EffectLine,
    EndInitiative,
    ProposeTarget,
    RecordInitiative,
    TargetRow,
)
from ecede_desktop.services import (
    calendar_files,
    calendars,
    initiatives,
    school_figures,
    school_lists,
    school_people,
    schools,
    targets,
)
from ecede_desktop.services import (
    closed_days as closed_day_service,
)

_RECORDED = (
    "name", "name_cy", "phase", "head_teacher", "cluster", "language_medium", "address", "postcode", "phone", "email",
    "first_day_procedure", "registers_close_am", "registers_close_pm", "patch_officer", "opened_on", "closed_on",
    "successor",
)  # fmt: skip


def list_schools(options: argparse.Namespace) -> int:
    """List the schools, with their figures if asked."""
    with opened(options, read_only=True) as desk:
        if options.figures:
            return _list_figures(options.json, school_figures.list_with_figures(desk))
        rows = schools.list_schools(desk)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Number", "Name", "Enw", "Phase", "Head teacher"],
            [(r.number, r.name, r.name_cy, r.phase, r.head_teacher) for r in rows],
        )
    return 0


def _list_figures(as_json: bool, rows: tuple[SchoolListRow, ...]) -> int:
    if as_json:
        out_json(rows)
        return 0
    heads = ["Number", "Name", "Pupils", "Possible", "Attended", "%", "Target", "Gap", "Missing %", "Doubts", "Actions"]
    lines = [
        (
            r.school.number, r.school.name, r.pupils, r.counts.possible, r.counts.attended, r.attendance, r.target,
            r.gap, r.missing, r.open_doubts, r.open_actions,
        )
        for r in rows
    ]  # fmt: skip
    out_table(heads, lines)
    return 0


def show(options: argparse.Namespace) -> int:
    """Everything that is kept of a school."""
    with opened(options, read_only=True) as desk:
        page = school_people.view_school(desk, options.number)
    if options.json:
        out_json(page)
    else:
        _say_page(page)
    return 0


def _say_page(page: SchoolPage) -> None:
    school = page.school
    out(f"{school.number}  {school.name}" + (f" / {school.name_cy}" if school.name_cy else ""))
    facts = {
        "phase": school.phase,
        "medium": school.language_medium,
        "cluster": school.cluster,
        "pupils": page.pupils,
        "registers close": " and ".join(
            f"{time:%H:%M}" for time in (school.registers_close_am, school.registers_close_pm) if time
        ),
        "first day": school.first_day_procedure,
        "patch officer": school.patch_officer,
        "open doubts": page.open_doubts,
        "open actions": page.open_actions,
        "earlier numbers": ", ".join(one.number for one in page.numbers),
        "took over from": ", ".join(one.name for one in page.predecessors),
        "followed by": page.successor.name if page.successor else "",
    }
    for name, value in facts.items():
        if value not in ("", None):
            out(f"  {name:16}{value}")
    for row in page.contacts:
        until = f" to {row.to_date}" if row.to_date else ""
        out(f"  {row.role:16}{row.name} {row.phone} {row.email} from {row.from_date or '?'}{until}".rstrip())
    for role in page.roles_wanted:
        out(f"  {role:16}nobody is recorded")
    for standing in page.policies:
        latest = standing.latest or "never seen"
        due = f", due {standing.due_on}" if standing.due_on else ""
        mark = "" if standing.certain else " (not confirmed: the council decides)"
        late = " OVERDUE" if standing.overdue else ""
        out(f"  {standing.kind:16}{latest}{due}{late}: {standing.source}{mark}")


def record_school(options: argparse.Namespace) -> int:
    """Add or correct a school."""
    told = {name: getattr(options, name) for name in _RECORDED}
    clears = frozenset(name.replace("-", "_") for name in options.clear)
    with opened(options) as desk:
        row = schools.record_school(desk, RecordSchool(options.number, clears=clears, **told)).value
    if options.json:
        out_json(row)
    else:
        out(f"Recorded {row.number} {row.name}.")
    return 0


def renumber(options: argparse.Namespace) -> int:
    """Give a school a new number."""
    with opened(options) as desk:
        row = schools.renumber_school(desk, RenumberSchool(options.number, options.new_number, options.until)).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.name} has the number {row.number}; {options.number} still finds it.")
    return 0


def record_closure(options: argparse.Namespace) -> int:
    """Record closed days."""
    last_day = options.last_day or options.first_day
    command = RecordClosure(options.first_day, last_day, options.kind, options.school, options.note)
    with opened(options) as desk:
        outcome = schools.record_closure(desk, command)
    if options.json:
        out_json(outcome.value)
    else:
        out(f"Recorded {options.kind} from {options.first_day} to {last_day}.")
    return 0


def import_list(options: argparse.Namespace) -> int:
    """Say what an address list would change, and do it with ``--go``."""
    with opened(options, read_only=not options.go) as desk:
        plan = (
            school_lists.import_list(desk, options.file, close_missing=options.close_missing, as_at=options.as_at).value
            if options.go
            else school_lists.plan_list(desk, options.file)
        )
    if options.json:
        out_json(plan)
        return 0
    out(f"{plan.file_name}: {'taken in' if options.go else 'would change, nothing done yet'}")
    for kind, words in (("new", "new"), ("changed", "changed"), ("closed", "no longer in the list"), ("same", "same")):
        out(f"  {words:22}{len(plan.of(kind))}")
    for change in plan.changes:
        if change.kind != "same":
            told = "; ".join(f"{field}: {held or '–'} → {said or '–'}" for field, held, said in change.changes)
            out(f"  {change.kind:8}{change.number} {change.name}" + (f" ({told})" if told else ""))
    if plan.passed_over:
        message(f"{plan.passed_over} lines are of other authorities and were passed over.")
    return 0


def contact(options: argparse.Namespace) -> int:
    """Record who has a role."""
    command = RecordSchoolContact(
        options.number, options.role, options.name, options.phone, options.email, options.from_date
    )
    with opened(options) as desk:
        row = school_people.record_contact(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"Recorded {row.name} as {row.role}.")
    return 0


def end_contact(options: argparse.Namespace) -> int:
    """End a role."""
    with opened(options) as desk:
        row = school_people.end_contact(desk, EndSchoolContact(options.contact, options.on)).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.name}: {row.role} to {row.to_date}.")
    return 0


def policy_date(options: argparse.Namespace) -> int:
    """Record a policy day."""
    command = RecordPolicyDate(options.number, options.kind, options.on, options.note)
    with opened(options) as desk:
        row = school_people.record_policy_date(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"Recorded {row.kind} on {row.on}.")
    return 0


def overdue(options: argparse.Namespace) -> int:
    """Policies that are due."""
    with opened(options, read_only=True) as desk:
        rows = school_people.overdue_policies(desk)
    if options.json:
        out_json([{"number": number, "name": name, "policy": standing} for number, name, standing in rows])
    else:
        out_table(
            ["Number", "Name", "Policy", "Latest", "Due"],
            [(number, name, one.kind, one.latest or "never seen", one.due_on) for number, name, one in rows],
        )
    return 0


def show_calendar(options: argparse.Namespace) -> int:
    """Terms and closed days, and what the marks say."""
    with opened(options, read_only=True) as desk:
        year = options.year if options.year is not None else school_year_of(desk.clock.today())
        if options.number is None:
            terms = calendars.list_terms(desk, None, year)
            view = None
        else:
            view = calendars.view_calendar(desk, options.number, year)
            terms = view.terms
    if options.json:
        out_json(view if view is not None else terms)
        return 0
    out_table(
        ["Term", "First", "Half-term", "Last", "Whose", "Evidence"],
        [
            (
                row.term.name, row.term.first_day,
                f"{row.term.half_term_first} – {row.term.half_term_last}" if row.term.half_term_first else "",
                row.term.last_day, row.whose, row.term.evidence,
            )
            for row in terms
        ],
    )  # fmt: skip
    if view is not None:
        _say_view(view)
    return 0


def _say_view(view: CalendarView) -> None:
    for row in view.closures:
        out(f"  {row.kind:12}{row.first_day} – {row.last_day}  {row.note}".rstrip())
    expected = "not known" if view.sessions_expected is None else view.sessions_expected
    out(f"  sessions held, counted from marks: {view.sessions_held}; by the calendar so far: {expected}")
    for day in view.days:
        if day.disagrees:
            out(f"  {day.date}  {day.disagrees}: {day.kind} {day.note}".rstrip())


def record_term(options: argparse.Namespace) -> int:
    """Set a term."""
    half = options.half_term or (None, None)
    command = RecordTerm(
        options.year, options.name, options.first_day, options.last_day, half[0], half[1], options.school,
        options.evidence, options.source,
    )  # fmt: skip
    with opened(options) as desk:
        row = calendars.record_term(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"Recorded the {row.term.name} term of {options.year}: {row.term.first_day} to {row.term.last_day}.")
    return 0


def import_calendar(options: argparse.Namespace) -> int:
    """Say what a calendar file would set, and do it with ``--go``."""
    with opened(options, read_only=not options.go) as desk:
        plan = (
            calendar_files.import_calendar(desk, options.file, options.school).value
            if options.go
            else calendar_files.plan_calendar(desk, options.file, options.school)
        )
    for line, why in plan.refused:
        message(f"line {line}: {why}")
    if options.json:
        out_json(plan)
    else:
        done = "taken in" if options.go else "would set, nothing done yet"
        out(f"{plan.file_name}: {done}: {len(plan.terms)} terms, {len(plan.closures)} closures, {plan.same} the same")
    return 2 if plan.refused else 0


def closed_days(options: argparse.Namespace) -> int:
    """Closed days that the marks show."""
    with opened(options, read_only=options.accept is None) as desk:
        rows = closed_day_service.proposed_closures(desk, options.year, options.school)
        if options.accept is not None:
            for row in rows:
                closed_day_service.accept_closure(desk, row, options.accept)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Number", "Name", "From", "To", "Looks like", "Closed", "Marks", "%"],
            [
                (r.school_number, r.school_name, r.first_day, r.last_day, r.kind, r.closed, r.marked, r.percent)
                for r in rows
            ],
        )
    return 0


def list_targets(options: argparse.Namespace) -> int:
    """Targets, and schools without one."""
    with opened(options, read_only=True) as desk:
        year = options.year if options.year is not None else school_year_of(desk.clock.today())
        rows = targets.list_targets(desk, school_year=year, school_number=options.school)
        without = () if options.school else targets.schools_without_target(desk, year)
    if options.json:
        out_json({"targets": rows, "without": without})
        return 0
    out_table(
        ["Id", "School", "Measure", "Value", "Stage", "Issue by", "Issued", ""],
        [(r.id, *_school(r), r.value, r.stage, r.issue_by, r.issued_on, "late" if r.late else "") for r in rows],
    )
    for school in without:
        out(f"  without a target: {school.number} {school.name}")
    return 0


def _school(row: TargetRow) -> tuple[str, str]:
    return f"{row.school_number} {row.school_name}".strip() or "county", row.measure


def propose_target(options: argparse.Namespace) -> int:
    """Propose a target."""
    command = ProposeTarget(
        options.year, options.value, options.method, options.school, options.measure, options.fsm, options.support,
        options.on,
    )  # fmt: skip
    with opened(options) as desk:
        row = targets.propose_target(desk, command).value
    return _say_target(row, options.json)


def add_step(options: argparse.Namespace) -> int:
    """Add a step to a target."""
    command = AddTargetStep(options.target, options.kind, options.on, options.note, options.value)
    with opened(options) as desk:
        row = targets.add_step(desk, command).value
    return _say_target(row, options.json)


def _say_target(row: TargetRow, as_json: bool) -> int:
    if as_json:
        out_json(row)
        return 0
    out(f"{row.id}  {' '.join(_school(row))} {row.value or '–'} %: {row.stage}")
    if row.late and row.issue_by:
        message(f"It should have been issued by {row.issue_by}, in the first half-term.")
    return 0


def progress(options: argparse.Namespace) -> int:
    """Attendance against the target at each half-term."""
    with opened(options, read_only=True) as desk:
        found = targets.progress(desk, options.year, options.school, options.measure)
    if options.json:
        out_json(found)
        return 0
    out(f"{found.school_name or 'County'}: target {found.target.value if found.target else 'none'}")
    out_table(
        ["Half-term", "To", "Possible", "Missing", "%", "Gap", "Met", "Year before to", "Possible", "%"],
        [
            (
                point.number, point.last_day, point.counts.possible, point.counts.missing, point.figure, point.gap,
                {True: "yes", False: "no", None: ""}[point.met], point.before_last,
                point.before.possible if point.before else "", point.before_figure,
            )
            for point in found.checkpoints
        ],
    )  # fmt: skip
    return 0


def list_initiatives(options: argparse.Namespace) -> int:
    """List initiatives."""
    with opened(options, read_only=True) as desk:
        rows = initiatives.list_initiatives(desk, options.school)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Id", "Name", "Kind", "From", "To", "Schools"],
            [(r.id, r.name, r.kind, r.first_day, r.last_day, len(r.schools)) for r in rows],
        )
    return 0


def add_initiative(options: argparse.Namespace) -> int:
    """Start an initiative."""
    command = RecordInitiative(
        options.name, options.kind, options.first_day, tuple(options.school), options.last_day, options.note
    )
    with opened(options) as desk:
        row = initiatives.record_initiative(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}  {row.name}: {len(row.schools)} schools from {row.first_day}.")
    return 0


def end_initiative(options: argparse.Namespace) -> int:
    """End an initiative."""
    command = EndInitiative(options.initiative, options.on, options.note)
    with opened(options) as desk:
        row = initiatives.end_initiative(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.name} ended on {row.last_day}.")
    return 0


def effect(options: argparse.Namespace) -> int:
    """Before and after, beside comparable schools."""
    with opened(options, read_only=True) as desk:
        found = initiatives.effect(desk, options.initiative)
    if options.json:
        out_json(found)
        return 0
    out(f"{found.initiative.name}: {found.school_days} school days each, {found.before_first} to {found.before_last}")
    out(f"  and {found.after_first} to {found.after_last}")
    lines = [*found.lines]
    lines += [line for line in (found.together, found.comparable) if line is not None]
    out_table(
        ["School", "Schools", "Possible", "%", "Possible after", "% after", "Change"],
        [(_label(line, found.together), *_figures(line)) for line in lines],
    )
    message("A difference is no proof: other things changed as well, and schools were not chosen by chance.")
    return 0


def _label(line: EffectLine, together: EffectLine | None) -> str:
    if line.label:
        return line.label
    return "together" if line is together else "comparable, not in it"


def _figures(line: EffectLine) -> tuple[object, ...]:
    before, after = line.before.possible, line.after.possible
    return line.schools, before, line.before_figure, after, line.after_figure, line.change
