"""Lines of the caseload, put together for many cases at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from ecede_desktop.law.calendar import YEAR_GROUPS, school_year_of
from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.records.cases import CaseRow
from ecede_desktop.records.markers import MarkerSign
from ecede_desktop.records.pupils import EnrolmentRow
from ecede_desktop.services.case_facts import current_spell, year_figures
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.garbage import garbage_waits
from ecede_desktop.services.markers import signs
from ecede_desktop.store import cases, enrolments
from ecede_desktop.store.cases import CaseRecord, Chosen
from ecede_desktop.store.unit import Reading


def case_rows(session: Reading, desk: Desk, chosen: Chosen, *, school_number: str = "") -> list[CaseRow]:
    """The chosen cases, in the order of their references; with a school, those whose pupil is there now."""
    with garbage_waits():
        return _case_rows(session, desk, chosen, school_number)


def _case_rows(session: Reading, desk: Desk, chosen: Chosen, school_number: str) -> list[CaseRow]:
    records = cases.list_records(session, chosen)
    spells = enrolments.spells(session, [record.pupil_id for record in records])
    if school_number:
        records = [record for record in records if _at(spells.get(record.pupil_id, ()), school_number)]
    figures = year_figures(
        session, {r.pupil_id: spells.get(r.pupil_id, ()) for r in records}, desk.clock.today(), desk.pack
    )
    due = cases.next_due(session, chosen)
    languages = cases.languages(session, chosen)
    warned = signs(session, desk, {record.pupil_id for record in records})
    return [
        _row(
            desk,
            record,
            spells.get(record.pupil_id, ()),
            figures[record.pupil_id],
            due.get(record.id),
            languages.get(record.pupil_id, "not_asked"),
            warned.get(record.pupil_id, ()),
        )
        for record in records
    ]


def case_row(session: Reading, desk: Desk, reference: str) -> CaseRow:
    """One case."""
    return case_rows(session, desk, Chosen(reference=reference, include_closed=True))[0]


def year_group_now(desk: Desk, spell: EnrolmentRow) -> str:
    """The year group in this school year, counted from the year in which it was told."""
    return year_group_in(spell, school_year_of(desk.clock.today()))


def year_group_in(spell: EnrolmentRow, school_year: int) -> str:
    """The year group in a school year, counted from the year in which it was told."""
    if spell.year_group not in YEAR_GROUPS or spell.year_group_in is None:
        return spell.year_group
    place = YEAR_GROUPS.index(spell.year_group) + school_year - spell.year_group_in
    return YEAR_GROUPS[place] if 0 <= place < len(YEAR_GROUPS) else ""


def _at(spells: Sequence[EnrolmentRow], school_number: str) -> bool:
    spell = current_spell(spells)
    return spell is not None and spell.school_number == school_number


def _row(
    desk: Desk,
    record: CaseRecord,
    spells: Sequence[EnrolmentRow],
    figures: tuple[Counts, tuple[float | None, ...]],
    due: tuple[dt.date, str] | None,
    language: str,
    markers: tuple[MarkerSign, ...],
) -> CaseRow:
    stage = desk.pack.ladder.get(record.stage)
    spell = current_spell(spells)
    counts, trend = figures
    day, reason = due or (None, "")
    return CaseRow(
        id=record.id,
        reference=record.reference,
        pupil_id=record.pupil_id,
        upn=record.upn,
        surname=record.surname,
        forename=record.forename,
        year_group=year_group_now(desk, spell) if spell else "",
        school_number=spell.school_number if spell else "",
        school_name=spell.school_name if spell else "",
        stage=record.stage,
        stage_number=stage.number if stage else "",
        stage_since=record.stage_since,
        officer=record.officer,
        officer_name=record.officer_name,
        opened_on=record.opened_on,
        closed_on=record.closed_on,
        counts=counts,
        attendance=attendance(counts),
        trend=trend,
        next_due=day,
        next_due_reason=reason,
        language=language,
        warning=record.warning,
        markers=markers,
    )
