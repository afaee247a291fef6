"""The code-level return: made from marks, checked, kept as it was, sent; and what became different since."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.code_returns import CodeCount, CodeReturn, write_return_csv, write_return_xlsx
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.law.codes import WALES, CodeSet, MarkClass, MarkCode
from ecede_desktop.law.policy_schools import ReturnRule, return_rule
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.register_files import WrittenFile
from ecede_desktop.records.returns import (
    AskCodeReturn,
    CodeReturnPlan,
    CodeReturnRow,
    ReturnCheck,
    ReturnDifference,
    ReturnLine,
)
from ecede_desktop.records.snapshots import NewSnapshot, Snapshot
from ecede_desktop.services import paper_files
from ecede_desktop.services.calendars import council_calendar
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.return_counts import count_return
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import schools, snapshots, tasks
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Reading

KIND = "code_return"
TASK_SOURCE = "return"
_LINE = (
    "school_number", "school_name", "school_year", "term", "year_group", "code", "counts_as", "sessions", "pupils",
    "small",
)  # fmt: skip
_SMALL = {
    "en": "Small number: do not pass on by itself",
    "cy": "Nifer bach: peidiwch â throsglwyddo ar ei ben ei hun",
}
SUFFIXES = (".csv", ".xlsx")
_CHECK = ("key", "school_number", "school_name", "pupils", "sessions", "text", "stops")


def plan_return(desk: Desk, ask: AskCodeReturn) -> CodeReturnPlan:
    """The return as it would be made now, with everything found in it; nothing is kept.

    Raises:
        Refused: the period cannot be, or a school is not known.
    """
    if ask.first_day > ask.last_day:
        text = f"The period ends on {ask.last_day}, before it begins on {ask.first_day}."
        raise Refused("period", text)
    with desk.reading() as session:
        return _plan(session, desk, ask)


def make_return(desk: Desk, ask: AskCodeReturn) -> Outcome[CodeReturnRow]:
    """Keep the figures as they are now and set the task of sending them by the deadline.

    Raises:
        Refused: the period cannot be, a school is not known, nothing is counted, or a fault stops it.
    """
    plan = plan_return(desk, ask)
    if not plan.lines:
        text = f"No school has a mark from {ask.first_day} to {ask.last_day}: import the registers first."
        raise Refused("return_empty", text)
    if plan.stopped:
        stop = next(check for check in plan.checks if check.stops)
        raise Refused("return_stopped", f"The return cannot be made yet. {stop.text}", check=stop.key)
    rule = return_rule(desk.pack)
    title = f"{rule.english}, {ask.first_day:%d %b %Y} to {ask.last_day:%d %b %Y}"
    with desk.writing() as unit:
        source = f"{TASK_SOURCE}:{ask.first_day}:{ask.last_day}"  # a window says the task in its own language from it
        task = NewTask(None, f"Send: {title}", plan.due_on, "task", source, desk.user.id)
        record = _record(plan) | {"task_id": str(tasks.add(unit, task))}
        new = NewSnapshot(KIND, title, record, ask.first_day, ask.last_day, plan.code_sets, plan.due_on)
        made = snapshots.add(unit, new)
        row = _row(snapshots.get(unit.session, made.id))
        return Outcome(unit.commit(), row)


def list_returns(desk: Desk) -> tuple[CodeReturnRow, ...]:
    """Returns that were made, the latest first, with their figures as they were."""
    with desk.reading() as session:
        return tuple(_row(snapshots.get(session, row.id)) for row in snapshots.list_snapshots(session, KIND))


def get_return(desk: Desk, return_id: UUID) -> CodeReturnRow:
    """One return as it was made.

    Raises:
        NoSuchSnapshot: there is none.
    """
    with desk.reading() as session:
        return _row(snapshots.get(session, return_id))


def write_return(desk: Desk, return_id: UUID, path: Path, language: str = "en") -> Outcome[WrittenFile]:
    """Write a return as it was kept, as CSV or XLSX by the file's ending; the same return gives the same bytes.

    Raises:
        NoSuchSnapshot: there is none.
        NotSaved: the file cannot be written there.
        Refused: the ending cannot be, or the kept figures are not what they were.
    """
    suffix = path.suffix.casefold()
    if suffix not in SUFFIXES:
        text = f"A return is written as {' or '.join(SUFFIXES)}; give the file one of these endings."
        raise Refused("export_suffix", text, suffix=suffix)
    with desk.reading() as session:
        held = snapshots.get(session, return_id)
    if not held.whole:
        text = "The kept figures of this return are no longer what they were when it was made; restore a backup."
        raise Refused("return_damaged", text)
    periods = _periods(held, language)
    content = (
        write_return_csv(*periods)
        if suffix == ".csv"
        else write_return_xlsx(*periods, made_at=held.row.taken_at, title=held.row.title)
    )
    sessions = sum(line.sessions for line in _lines(held))
    sha = hashlib.sha256(content).hexdigest()
    written = WrittenFile(path, sha, len(content), int(held.record["pupils"]), sessions, 0)
    with paper_files.saving(content, path), desk.writing() as unit:
        unit.record("export", "snapshot", return_id, after={"sha256": sha, "size": len(content), "form": suffix})
        unit.touch("snapshot", return_id)
        changes = unit.commit()
    return Outcome(changes, written)


def return_file_name(row: CodeReturnRow, suffix: str = ".xlsx") -> str:
    """The name a return is offered under."""
    return f"code-return-{row.first_day:%Y%m%d}-{row.last_day:%Y%m%d}{suffix}"


def record_sent(desk: Desk, return_id: UUID, on: dt.date, to: str) -> Outcome[CodeReturnRow]:
    """Say when and to whom a return was sent; its task is done with it.

    Raises:
        NoSuchSnapshot: there is none.
        Refused: it was sent already, nobody is named, or the day is still to come.
    """
    if not to.strip():
        raise Refused("return_sent_to", "Say to whom the return was sent.", field="to")
    if on > desk.clock.today():
        raise Refused("return_sent_in_future", "The day is still to come; record it when it was sent.", field="on")
    with desk.writing() as unit:
        held = snapshots.get(unit.session, return_id)
        if held.row.sent_on is not None:
            text = (
                f"This return was sent on {held.row.sent_on} to {held.row.sent_to}; make another one for a correction."
            )
            raise Refused("return_sent", text, on=held.row.sent_on, to=held.row.sent_to)
        snapshots.record_sent(unit, return_id, on, to.strip())
        if task := held.record.get("task_id"):
            tasks.finish(unit, UUID(str(task)))
        row = _row(snapshots.get(unit.session, return_id))
        return Outcome(unit.commit(), row)


def differences(desk: Desk, return_id: UUID) -> tuple[ReturnDifference, ...]:
    """Lines that would be other ones if the return were made now; the return itself is never changed.

    Raises:
        NoSuchSnapshot: there is none.
        Refused: a school of it is no longer known.
    """
    with desk.reading() as session:
        held = snapshots.get(session, return_id)
        kept = {line.key: line for line in _lines(held)}
        now = {line.key: line for line in _plan(session, desk, _ask(held)).lines}
    found = []
    for key in sorted({*kept, *now}):
        before, after = kept.get(key), now.get(key)
        line = before or after
        assert line is not None
        numbers = (before.sessions if before else 0, after.sessions if after else 0)
        if numbers[0] != numbers[1]:
            found.append(ReturnDifference(line, *numbers))
    return tuple(found)


def _plan(session: Reading, desk: Desk, ask: AskCodeReturn) -> CodeReturnPlan:
    rule = return_rule(desk.pack)
    chosen = [known_school(session, desk, number) for number in ask.school_numbers]
    rows = {row.number: row for row in (chosen or schools.list_schools(session))}
    counted = count_return(session, ask, rows, desk.pack, council_calendar(session, desk.pack))
    return CodeReturnPlan(
        ask=ask,
        lines=counted.lines,
        checks=counted.checks,
        schools=len({line.school_number for line in counted.lines}),
        pupils=counted.pupils,
        code_sets=counted.code_sets,
        due_on=add_working_days(ask.last_day, rule.due_working_days),
        rule=_rule_words(rule),
        certain=rule.citation.certain,
        parts=counted.parts,
        meanings=counted.meanings,
    )


def _rule_words(rule: ReturnRule) -> str:
    mark = "" if rule.citation.certain else " (not confirmed: the council decides)"
    return f"{rule.citation}, {rule.due_working_days} working days{mark}"


def _record(plan: CodeReturnPlan) -> dict[str, Any]:
    return {
        "schools": list(plan.ask.school_numbers),
        "columns": list(_LINE),
        "lines": [[getattr(line, name) for name in _LINE] for line in plan.lines],
        "checks": [[getattr(check, name) for name in _CHECK] for check in plan.checks],
        "parts": [[year, term, first.isoformat(), last.isoformat()] for year, term, first, last in plan.parts],
        "meanings": {code: list(meaning) for code, meaning in plan.meanings.items()},
        "pupils": plan.pupils,
        "rule": plan.rule,
    }


def _lines(held: Snapshot) -> tuple[ReturnLine, ...]:
    return tuple(ReturnLine(**dict(zip(_LINE, row, strict=True))) for row in held.record["lines"])


def _periods(held: Snapshot, language: str) -> list[CodeReturn]:
    """The figures part by part, with the meanings of codes as they were."""
    codes = {
        code: MarkCode(code, english, welsh, MarkClass(counts_as), "kept")
        for code, (english, welsh, counts_as) in held.record["meanings"].items()
    }
    lines, found = _lines(held), []
    for school_year, term, first, last in held.record["parts"]:
        days = (dt.date.fromisoformat(first), dt.date.fromisoformat(last))
        kept = CodeSet(held.row.code_sets, WALES, days[0], None, codes, "kept with the return")
        counts = tuple(
            CodeCount(
                line.school_number, line.school_name, line.year_group, line.code, line.sessions, line.pupils,
                _SMALL[language] if line.small else "",
            )
            for line in lines
            if (line.school_year, line.term) == (school_year, term)
        )  # fmt: skip
        if counts:
            found.append(CodeReturn(*days, kept, counts, language, term))
    return found


def _ask(held: Snapshot) -> AskCodeReturn:
    assert held.row.first_day is not None
    assert held.row.last_day is not None
    return AskCodeReturn(held.row.first_day, held.row.last_day, tuple(held.record["schools"]))


def _row(held: Snapshot) -> CodeReturnRow:
    ask, row = _ask(held), held.row
    checks: list[Mapping[str, Any]] = [dict(zip(_CHECK, one, strict=True)) for one in held.record["checks"]]
    return CodeReturnRow(
        id=row.id,
        title=row.title,
        first_day=ask.first_day,
        last_day=ask.last_day,
        taken_at=row.taken_at,
        taken_by=row.taken_by,
        due_on=row.due_on,
        sent_on=row.sent_on,
        sent_to=row.sent_to,
        sha256=row.sha256,
        whole=held.whole,
        lines=_lines(held),
        checks=tuple(ReturnCheck(**one) for one in checks),
    )
