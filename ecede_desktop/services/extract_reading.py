"""Reads a register extract: from marks, changes, imports and the calendar to the frozen record that is printed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ecede_desktop.law import codes, measures, school_age
from ecede_desktop.law.calendar import SATURDAY, YEAR_GROUPS, school_year_of
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.extracts import (
    AskExtract,
    CodeMeaning,
    CorrectedMark,
    DayNote,
    RegisterExtract,
    SourceFile,
    TermTotals,
    WeekTotals,
    WithdrawnFile,
)
from ecede_desktop.records.marks import SESSIONS, position_of
from ecede_desktop.services.extract_periods import Period, school_years
from ecede_desktop.store import extracts as stored
from ecede_desktop.store.unit import Reading

Place = tuple[dt.date, str]


@dataclass(frozen=True)
class Issue:
    """By whom, when and under which number an extract is made."""

    number: str
    issued_by: str
    issued_at: dt.datetime


def read_extract(
    session: Reading, pack: PolicyPack, pupil: stored.PupilFacts, period: Period, ask: AskExtract, issue: Issue
) -> RegisterExtract:
    """The frozen record; the same store, request and issue give the same record."""
    proof = stored.proof(session, [spell.id for spell in period.spells], period.first, period.last)
    notes = {day: note for day in period.days() if day.weekday() < 5 and (note := period.note(day))}
    sources = _sources(period, proof)
    details = _details(proof, sources)
    cells = tuple(_cells(period, notes, details, _originals(proof)))
    sets = _code_sets(period)
    counts = _counts(cells, sets)
    case = stored.open_case(session, pupil.id)
    last_spell, school = period.spells[-1], period.spells[-1].school
    files = _files(proof, sources)
    year_group = _year_group(last_spell, school_year_of(period.last))
    acknowledged = counts.missing and ask.acknowledge_missing
    return RegisterExtract(
        number=issue.number,
        council_en=pack.council_en,
        council_cy=pack.council_cy,
        service_en=pack.service_en,
        service_cy=pack.service_cy,
        pupil_name=pupil.name,
        date_of_birth=pupil.date_of_birth,
        upn=pupil.upn,
        upn_accepted=pupil.upn_accepted,
        sex=pupil.sex,
        school_number=school.number,
        school_name=school.name,
        school_name_cy=school.name_cy,
        head_teacher=school.head_teacher,
        year_group=year_group,
        reg_group=last_spell.reg_group if year_group == last_spell.year_group else "",
        admitted_on=period.spells[0].admitted_on,
        left_on=last_spell.left_on,
        parents=stored.parents(session, pupil.id) if ask.name_parents else (),
        first_day=period.first,
        last_day=period.last,
        language=ask.language,
        purpose=ask.purpose.strip(),
        counts=counts,
        attendance=measures.attendance(counts),
        authorised=measures.percentage(counts.authorised, counts.possible),
        unauthorised=measures.percentage(counts.unauthorised, counts.possible),
        cells=cells,
        weeks=_weeks(cells, sets),
        terms=_terms(cells, period, sets),
        day_notes=tuple(notes.values()),
        corrections=_corrections(proof),
        sources=files,
        codes=_meanings(cells, sets),
        code_set=", ".join(dict.fromkeys(found.id for found in sets.values())),
        missing_acknowledged_by=issue.issued_by if acknowledged else "",
        issued_by=issue.issued_by,
        issued_at=issue.issued_at,
        as_at=max((file.imported_at for file in files), default=issue.issued_at),
        case_reference=case[1] if case else "",
        compulsory_school_age=_compulsory(pupil, period),
        withdrawn=_withdrawn(period, proof),
    )


def _originals(proof: stored.Proof) -> dict[Place, str]:
    """The first entry of each changed mark; what an import changed that was taken back never was the register's."""
    back = {file.id for file in proof.imports if file.withdrawn_at}
    stood = [change for change in proof.changes if change.import_id not in back]
    return {(change.date, change.session): change.old for change in reversed(stood)}


def _cells(
    period: Period, notes: dict[dt.date, DayNote], details: dict[Place, stored.Detail], originals: dict[Place, str]
) -> Iterator[MarkCell]:
    for day in period.days():
        for session in SESSIONS:
            code, code_set = period.mark(day, session)
            if not code and day.weekday() >= SATURDAY and not (period.was_held(day) and period.on_roll(day)):
                continue
            without = "NONE" if day in notes else "MISSING"
            mark_class = str(period.book.get(code_set).class_of(code)) if code else without
            detail = details.get((day, session)) if code else None
            yield MarkCell(
                day,
                session,
                code,
                mark_class,
                sub_code=detail.sub_code if detail else "",
                minutes_late=detail.minutes_late if detail else None,
                comment=detail.comment if detail else "",
                original=originals.get((day, session)),
                lateness=period.book.get(code_set).codes[code].lateness if code else "",
            )


def _code_sets(period: Period) -> dict[int, codes.CodeSet]:
    """The code set of each school year, as its marks were taken in."""
    return {
        year.school_year: period.book.get(year.code_set)
        for year in sorted((year for spell in period.spells for year in spell.years), key=lambda y: y.school_year)
        if year.school_year in school_years(period.first, period.last)
    }


def _counts(cells: tuple[MarkCell, ...], sets: dict[int, codes.CodeSet]) -> measures.Counts:
    total = measures.Counts(missing=sum(cell.mark_class == "MISSING" for cell in cells))
    for year, code_set in sets.items():
        used = Counter(cell.code for cell in cells if cell.code and school_year_of(cell.date) == year)
        total += codes.count(used, code_set)
    return total


def _weeks(cells: tuple[MarkCell, ...], sets: dict[int, codes.CodeSet]) -> tuple[WeekTotals, ...]:
    weeks: dict[dt.date, list[MarkCell]] = {}
    for cell in cells:
        weeks.setdefault(cell.date - dt.timedelta(days=cell.date.weekday()), []).append(cell)
    return tuple(WeekTotals(monday, _counts(tuple(found), sets)) for monday, found in sorted(weeks.items()))


def _terms(cells: tuple[MarkCell, ...], period: Period, sets: dict[int, codes.CodeSet]) -> tuple[TermTotals, ...]:
    """Each known term of the period, and the sessions outside any of them, so that terms add up to the period."""
    found = []
    for term in period.calendar.terms:
        first, last = max(term.first_day, period.first), min(term.last_day, period.last)
        if first <= last:
            inside = tuple(cell for cell in cells if first <= cell.date <= last)
            found.append(TermTotals(term.name, first, last, _counts(inside, sets)))
    outside = tuple(
        cell
        for cell in cells
        if (cell.code or cell.mark_class == "MISSING") and period.calendar.term_of(cell.date) is None
    )
    if outside:
        found.append(TermTotals("none", outside[0].date, outside[-1].date, _counts(outside, sets)))
    return tuple(found)


def _corrections(proof: stored.Proof) -> tuple[CorrectedMark, ...]:
    imports = {file.id: file for file in proof.imports}
    return tuple(
        CorrectedMark(
            change.date,
            change.session,
            change.old,
            change.new,
            change.changed_at,
            imports[change.import_id].file_name,
            imports[change.import_id].sha256,
            change.changed_by,
            change.withdrawal,
        )
        for change in proof.changes
        if change.new  # marks that went with the only file that gave them are told with that file
    )


def _withdrawn(period: Period, proof: stored.Proof) -> tuple[WithdrawnFile, ...]:
    """Files that were taken in and taken back, with how many sessions of the period each had set."""
    found = []
    for file in proof.imports:
        if file.withdrawn_at is None:
            continue
        covered = [coverage for coverage in proof.coverage if coverage.import_id == file.id]
        marks = sum(
            any(
                coverage.school_year == school_year_of(day) and stored.covers(coverage, position_of(day, session))
                for coverage in covered
            )
            for day in period.days()
            for session in SESSIONS
        )
        if marks:
            told = (file.withdrawn_at, file.withdrawn_by, file.withdrawn_reason, marks)
            found.append(WithdrawnFile(file.file_name, file.sha256, file.imported_at, *told))
    return tuple(found)


def _sources(period: Period, proof: stored.Proof) -> dict[Place, int]:
    """Which import (its place in ``proof.imports``) each mark now standing came from: the last that set it."""
    order = {file.id: number for number, file in enumerate(proof.imports)}
    back = {file.id for file in proof.imports if file.withdrawn_at}
    standing = [coverage for coverage in proof.coverage if coverage.import_id not in back]
    covered = sorted(standing, key=lambda coverage: order[coverage.import_id])
    found: dict[Place, int] = {}
    for day in period.days():
        for session in SESSIONS:
            if not period.mark(day, session)[0]:
                continue
            number = position_of(day, session)
            for coverage in covered:
                if coverage.school_year == school_year_of(day) and stored.covers(coverage, number):
                    found[(day, session)] = order[coverage.import_id]
    return found


def _files(proof: stored.Proof, sources: dict[Place, int]) -> tuple[SourceFile, ...]:
    marks = Counter(sources.values())
    return tuple(
        SourceFile(file.file_name, file.sha256, file.imported_at, file.imported_by, marks[number])
        for number, file in enumerate(proof.imports)
        if marks[number]
    )


def _details(proof: stored.Proof, sources: dict[Place, int]) -> dict[Place, stored.Detail]:
    """What was given beside each mark by the import that it came from or a later one."""
    order = {file.id: number for number, file in enumerate(proof.imports) if not file.withdrawn_at}
    found: dict[Place, stored.Detail] = {}
    for detail in sorted(proof.details, key=lambda one: order.get(one.import_id, -1)):
        place = (detail.date, detail.session)
        if order.get(detail.import_id, -1) >= sources.get(place, 0):
            found[place] = detail
    return found


def _meanings(cells: tuple[MarkCell, ...], sets: dict[int, codes.CodeSet]) -> tuple[CodeMeaning, ...]:
    """Exactly the codes used, in the order of their set; a code that two sets read alike stands once."""
    found: dict[tuple[str, str, str], CodeMeaning] = {}
    for year, code_set in sets.items():
        used = Counter(cell.code for cell in cells if cell.code and school_year_of(cell.date) == year)
        for code in code_set.codes.values():
            if used[code.code]:
                key = (code.code, code.english, str(code.mark_class))
                before = found[key].occurrences if key in found else 0
                found[key] = CodeMeaning(
                    code.code, code.english, code.welsh, str(code.mark_class), before + used[code.code]
                )
    order = [str(mark_class) for mark_class in codes.MarkClass]
    return tuple(sorted(found.values(), key=lambda meaning: order.index(meaning.mark_class)))


def _year_group(spell: stored.Spell, school_year: int) -> str:
    """The year group in a school year, counted on from the year in which it was recorded."""
    if spell.year_group_in is None or spell.year_group not in YEAR_GROUPS:
        return spell.year_group
    place = YEAR_GROUPS.index(spell.year_group) + school_year - spell.year_group_in
    return YEAR_GROUPS[place] if 0 <= place < len(YEAR_GROUPS) else ""


def _compulsory(pupil: stored.PupilFacts, period: Period) -> bool | None:
    """Whether the child was of compulsory school age on every day of the period on roll (s.8 Education Act 1996)."""
    if pupil.date_of_birth is None:
        return None
    days = [day for day in period.days() if period.on_roll(day)]
    try:
        age = school_age.compulsory_school_age(pupil.date_of_birth)
    except ValueError:
        return None
    return bool(days) and age.first_day <= days[0] and days[-1] <= age.last_day
