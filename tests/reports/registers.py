"""Invented register extracts for the tests of the paper: no pupil, parent, school or officer in them exists."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from collections import Counter

from ecede_desktop.law.measures import Counts, percentage
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.extracts import (
    CodeMeaning,
    CorrectedMark,
    DayNote,
    RegisterExtract,
    SourceFile,
    TermTotals,
    WeekTotals,
)

CLASSES = {
    "/": "P", "\\": "P", "L": "P", "B": "A", "D": "A", "J": "A", "P": "A", "V": "A", "W": "A", "C": "AU", "E": "AU",
    "F": "AU", "H": "AU", "I": "AU", "M": "AU", "R": "AU", "S": "AU", "T": "AU", "G": "UN", "N": "UN", "O": "UN",
    "U": "UN", "X": "NR", "Y": "NR", "Z": "NR", "#": "NR",
}  # fmt: skip
MEANINGS = {
    "/": ("Present (morning)", "Presennol (bore)"),
    "\\": ("Present (afternoon)", "Presennol (prynhawn)"),
    "L": ("Late, arrived before the register closed", "Hwyr, cyn i'r gofrestr gau"),
    "V": ("Educational visit or trip", "Ymweliad neu daith addysgol"),
    "D": (
        "Dual registered - attending other school/PRU",
        "Cofrestriad deuol (yn bresennol mewn ysgol arall/UCD)",
    ),
    "I": ("Illness", "Salwch"),
    "M": ("Medical / dental appointment", "Apwyntiad meddygol / deintyddol"),
    "G": (
        "Family holiday not agreed, or days beyond those agreed",
        "Gwyliau teuluol na chytunwyd arnynt (neu'n fwy na'r hyn a gytunwyd)",
    ),
    "N": ("No reason provided yet", "Dim rheswm wedi'i roi eto"),
    "O": ("Other unauthorised (no other code fits)", "Absenoldeb anawdurdodedig arall"),
    "U": ("Late, arrived after the register closed", "Hwyr, ar ôl i'r gofrestr gau"),
    "#": ("School closed to all pupils (planned)", "Ysgol ar gau i bob disgybl"),
}
TERMS = (
    ("autumn", dt.date(2024, 9, 2), dt.date(2024, 12, 20)),
    ("spring", dt.date(2025, 1, 6), dt.date(2025, 4, 11)),
    ("summer", dt.date(2025, 4, 28), dt.date(2025, 7, 21)),
    ("autumn", dt.date(2025, 9, 1), dt.date(2025, 12, 19)),
    ("spring", dt.date(2026, 1, 5), dt.date(2026, 3, 27)),
    ("summer", dt.date(2026, 4, 13), dt.date(2026, 7, 20)),
)
HALF_TERMS = (
    (dt.date(2024, 10, 28), dt.date(2024, 11, 1)),
    (dt.date(2025, 2, 24), dt.date(2025, 2, 28)),
    (dt.date(2025, 5, 26), dt.date(2025, 5, 30)),
    (dt.date(2025, 10, 27), dt.date(2025, 10, 31)),
    (dt.date(2026, 2, 16), dt.date(2026, 2, 20)),
    (dt.date(2026, 5, 25), dt.date(2026, 5, 29)),
)
BANK_HOLIDAYS = {
    dt.date(2025, 5, 5): ("Early May bank holiday", "Gŵyl banc dechrau Mai"),
    dt.date(2026, 5, 4): ("Early May bank holiday", "Gŵyl banc dechrau Mai"),
}
INSET = {dt.date(2024, 9, 2), dt.date(2025, 9, 1), dt.date(2026, 1, 5)}
SNOW = {dt.date(2025, 11, 20), dt.date(2025, 11, 21)}
ISSUED = dt.datetime(2026, 7, 21, 9, 5, tzinfo=dt.UTC)


def mark_of(day: dt.date, session: str) -> str:
    """A mark that follows from its date alone: mostly there, some illness, some absence without leave."""
    turn = int.from_bytes(hashlib.sha256(f"{day}{session}".encode()).digest()[:2], "big") % 1000
    steps = (
        (690, "/" if session == "AM" else "\\"), (730, "L"), (745, "V"), (800, "I"), (815, "M"),
        (900, "O"), (940, "U" if session == "AM" else "O"), (985, "N"), (997, "G"),
    )  # fmt: skip
    return next((mark for limit, mark in steps if turn < limit), "")


def counts_of(cells: list[MarkCell]) -> Counts:
    """The counts of some cells by class."""
    by_class = Counter(cell.mark_class for cell in cells)
    return Counts(
        present=by_class["P"],
        approved=by_class["A"],
        authorised=by_class["AU"],
        unauthorised=by_class["UN"],
        not_required=by_class["NR"],
        missing=by_class["MISSING"],
        late_before_close=sum(cell.code == "L" for cell in cells),
        late_after_close=sum(cell.code == "U" for cell in cells),
    )


def note_of(day: dt.date, admitted: dt.date | None, left: dt.date | None) -> DayNote | None:
    """Why a weekday has no session."""
    if (admitted and day < admitted) or (left and day > left):
        return DayNote(day, "not_on_roll")
    if day in BANK_HOLIDAYS:
        return DayNote(day, "bank_holiday", *BANK_HOLIDAYS[day])
    if day in INSET:
        return DayNote(day, "inset")
    if day in SNOW:
        return DayNote(day, "closure", "snow", "eira")
    in_term = any(first <= day <= last for _, first, last in TERMS)
    if not in_term or any(first <= day <= last for first, last in HALF_TERMS):
        return DayNote(day, "school_holiday")
    return None


def register(
    first: dt.date = dt.date(2025, 9, 1),
    last: dt.date = dt.date(2026, 7, 20),
    *,
    language: str = "en",
    corrections: int = 3,
    admitted: dt.date | None = None,
    left: dt.date | None = None,
    marks: dict[tuple[dt.date, str], str] | None = None,
    **changes: object,
) -> RegisterExtract:
    """A whole extract of an invented pupil, for any period between September 2024 and July 2026."""
    cells: list[MarkCell] = []
    notes: list[DayNote] = []
    day = first
    while day <= last:
        if day.weekday() < 5:
            note = note_of(day, admitted, left)
            if note:
                notes.append(note)
            for session in ("AM", "PM"):
                given = (marks or {}).get((day, session))
                code = given if given is not None else "" if note else mark_of(day, session)
                mark_class = CLASSES[code] if code else "NONE" if note else "MISSING"
                late = 40 if code == "U" and day.day % 2 else None
                cells.append(MarkCell(day, session, code, mark_class, minutes_late=late))
        day += dt.timedelta(days=1)
    cells += [MarkCell(*place, code, CLASSES[code]) for place, code in (marks or {}).items() if place[0].weekday() > 4]
    extract = _with_totals(cells, notes, first, last)
    extract = dataclasses.replace(
        extract, language=language, admitted_on=admitted, left_on=left, corrections=_corrections(cells, corrections)
    )
    return dataclasses.replace(extract, **changes)  # type: ignore[arg-type]


def _with_totals(cells: list[MarkCell], notes: list[DayNote], first: dt.date, last: dt.date) -> RegisterExtract:
    counts = counts_of(cells)
    weeks: dict[dt.date, list[MarkCell]] = {}
    for cell in cells:
        weeks.setdefault(cell.date - dt.timedelta(days=cell.date.weekday()), []).append(cell)
    used = Counter(cell.code for cell in cells if cell.code)
    possible = counts.present + counts.approved + counts.authorised + counts.unauthorised
    order = ["P", "A", "AU", "UN", "NR"]
    return RegisterExtract(
        number="RE/2026/00001",
        council_en="Rhondda Cynon Taf County Borough Council",
        council_cy="Cyngor Bwrdeistref Sirol Rhondda Cynon Taf",
        service_en="Attendance and Wellbeing Service",
        service_cy="Gwasanaeth Mynychu'r Ysgol a Lles",
        pupil_name="Siân Ffug-Enghraifft",
        date_of_birth=dt.date(2013, 3, 14),
        upn="H674299925001",
        upn_accepted=False,
        sex="F",
        school_number="6742999",
        school_name="Ysgol Enghraifft",
        school_name_cy="Ysgol Enghraifft",
        head_teacher="Mrs Gŵen Ffug-Bennaeth",
        year_group="7",
        reg_group="7A",
        admitted_on=None,
        left_on=None,
        parents=(),
        first_day=first,
        last_day=last,
        language="en",
        purpose="Proceedings under section 444 of the Education Act 1996",
        counts=counts,
        attendance=percentage(counts.present + counts.approved, possible),
        authorised=percentage(counts.authorised, possible),
        unauthorised=percentage(counts.unauthorised, possible),
        cells=tuple(cells),
        weeks=tuple(WeekTotals(monday, counts_of(found)) for monday, found in sorted(weeks.items())),
        terms=_terms(cells, first, last),
        day_notes=tuple(notes),
        corrections=(),
        sources=(
            SourceFile("register-2025-autumn.csv", "3f" * 32, dt.datetime(2026, 1, 7, 9, 30, tzinfo=dt.UTC),
                       "Aled Ffug-Swyddog", 140),
            SourceFile("register-2026-07-20.csv", "a9" * 32, dt.datetime(2026, 7, 21, 8, 2, tzinfo=dt.UTC),
                       "Aled Ffug-Swyddog", 230),
        ),
        codes=tuple(
            CodeMeaning(code, *MEANINGS.get(code, (f"Meaning of {code}", f"Ystyr {code}")), CLASSES[code], used[code])
            for code in sorted(used, key=lambda code: (order.index(CLASSES[code]), code))
        ),
        code_set="CY-2010",
        missing_acknowledged_by="Aled Ffug-Swyddog" if counts.missing else "",
        issued_by="Aled Ffug-Swyddog",
        issued_at=ISSUED,
        as_at=dt.datetime(2026, 7, 21, 8, 2, tzinfo=dt.UTC),
        case_reference="AWS/2026/00001",
        compulsory_school_age=True,
    )  # fmt: skip


def _terms(cells: list[MarkCell], first: dt.date, last: dt.date) -> tuple[TermTotals, ...]:
    return tuple(
        TermTotals(
            name,
            max(start, first),
            min(end, last),
            counts_of([cell for cell in cells if start <= cell.date <= end]),
        )
        for name, start, end in TERMS
        if start <= last and first <= end
    )


def _corrections(cells: list[MarkCell], number: int) -> tuple[CorrectedMark, ...]:
    marked = [cell for cell in cells if cell.code in "/\\IMO" and cell.code]
    step = max(1, len(marked) // max(1, number))
    return tuple(
        CorrectedMark(
            cell.date,
            cell.session,
            "N",
            cell.code,
            dt.datetime(2026, 7, 21, 8, 2, tzinfo=dt.UTC),
            "register-2026-07-20.csv",
            "a9" * 32,
            "Aled Ffug-Swyddog",
        )
        for cell in marked[::step][:number]
    )
