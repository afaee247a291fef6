"""Register extracts for a court: check what is missing, preview, issue under a number, reprint byte for byte."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Bug, Refused
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.concerns import MARF
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.extracts import AskExtract, ExtractCheck, IssuedExtract, RegisterExtract
from ecede_desktop.reports import fonts, paper, register_extract
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.extract_periods import Period, marked, read_period, school_years
from ecede_desktop.services.extract_reading import Issue, read_extract
from ecede_desktop.services.paper_files import check_writable, file_name, save_pdf
from ecede_desktop.store import documents
from ecede_desktop.store import extracts as stored
from ecede_desktop.store.unit import Reading

__all__ = [
    "DocumentDamaged",
    "ExtractIncomplete",
    "NoSuchDocument",
    "check_extract",
    "check_writable",
    "file_name",
    "issue_extract",
    "list_documents",
    "preview_extract",
    "reprint_extract",
    "save_pdf",
]

KIND = "register_extract"
LANGUAGES = ("en", "cy", "both")
MOST_TRIES = 5
MOST_LISTED = 20
"""Sessions named in a refusal; the check carries them all."""
RULE = "Education Act 1996 s.566; Education (Pupil Registration) (Wales) Regulations 2010"

Missing = tuple[str, str]


class ExtractIncomplete(Refused):
    """An extract cannot be issued yet: carries everything that is missing."""

    def __init__(self, check: ExtractCheck) -> None:
        super().__init__("extract_incomplete", " ".join(text for _, text in check.missing), rule=RULE)
        self.check = check


class NoSuchDocument(Refused):
    """No paper was issued under that number."""


class DocumentDamaged(Refused):
    """The bytes that are kept are not those that were issued."""


def check_extract(desk: Desk, ask: AskExtract) -> ExtractCheck:
    """What stands in the way of issuing this extract, and what it would hold."""
    with desk.reading() as session:
        return read_checked(desk, session, ask, _issue(desk, ""))[0]


def preview_extract(desk: Desk, ask: AskExtract) -> bytes:
    """The paper as it would be, each page marked as a preview; nothing is recorded."""
    check = check_extract(desk, ask)
    if check.extract is None:
        raise ExtractIncomplete(check)
    return register_extract.render(check.extract)


def issue_extract(desk: Desk, ask: AskExtract) -> Outcome[IssuedExtract]:
    """Read, render with no transaction open, then record: the number is taken only with the bytes that carry it.

    If in between another paper took the number or an import changed a mark, the paper is made again.
    """
    for _ in range(MOST_TRIES):
        year = desk.clock.today().year
        with desk.reading() as session:
            issue = _issue(desk, documents.next_number(session, desk.pack.extract_series, year))
            check, _pupil = read_checked(desk, session, ask, issue)
        if check.extract is None or check.missing:
            raise ExtractIncomplete(check)
        content = register_extract.render(check.extract)
        if done := _recorded(desk, ask, issue, year, check.extract, content):
            return done
    raise Refused(
        "extract_busy",
        "The register kept changing while the extract was made, so nothing was issued. Issue it again in a minute.",
    )


def reprint_extract(desk: Desk, number: str) -> IssuedExtract:
    """The bytes that were issued under a number, exactly as they were; the reprint is recorded."""
    wanted = number.strip().upper()
    with desk.writing() as unit:
        found = documents.content(unit.session, wanted)
        # A referral form is restricted: it is shown on the page of its concern (services/marf.py) alone.
        if found is None or found[0].kind == MARF:
            raise NoSuchDocument(
                "no_such_document",
                f"No register extract was issued under the number {wanted}. Look for it among the case's documents.",
                number=wanted,
            )
        row, content = found
        if hashlib.sha256(content).hexdigest() != row.sha256:
            raise DocumentDamaged(
                "document_damaged",
                f"The kept copy of {wanted} is not what was issued: its SHA-256 differs. "
                "Do not use it; restore the store from a backup.",
                number=wanted,
            )
        unit.record("print", "document", row.id, after={"number": row.number, "sha256": row.sha256})
        unit.commit()
    return IssuedExtract(row.id, row.number, row.sha256, row.pages, content)


def list_documents(desk: Desk, *, pupil_id: UUID | None = None, case_id: UUID | None = None) -> tuple[DocumentRow, ...]:
    """Papers that were issued, newest first: all, those of a pupil or those of a case."""
    with desk.reading() as session:
        return documents.documents(session, pupil_id=pupil_id, case_id=case_id)


def _issue(desk: Desk, number: str) -> Issue:
    return Issue(number, desk.user.full_name or desk.user.name, desk.clock.now())


def _recorded(
    desk: Desk, ask: AskExtract, issue: Issue, year: int, extract: RegisterExtract, content: bytes
) -> Outcome[IssuedExtract] | None:
    """Keep the paper, if its number is still free and the store still says what it says; None where not."""
    with desk.writing() as unit:
        taken = documents.take_number(unit.session, desk.pack.extract_series, year)
        again, pupil = read_checked(desk, unit.session, ask, issue)
        if taken != extract.number or again.extract != extract or again.missing or pupil is None:
            return None
        case = stored.open_case(unit.session, pupil.id)
        new = documents.NewDocument(
            number=taken,
            kind=KIND,
            pupil_id=pupil.id,
            case_id=case[0] if case else None,
            language=extract.language,
            purpose=extract.purpose,
            issued_at=extract.issued_at,
            user_id=desk.user.id,
            sha256=hashlib.sha256(content).hexdigest(),
            pages=paper.pages(content),
            first_day=extract.first_day,
            last_day=extract.last_day,
            record=_plain(extract),
            content=content,
        )
        document_id = documents.keep(unit.session, new)
        unit.record("issue", "document", document_id, after=_told(new))
        unit.touch("document", document_id)
        if case:
            unit.touch("case", case[0])
        changes = unit.commit()
    return Outcome(changes, IssuedExtract(document_id, new.number, new.sha256, new.pages, content))


def _told(new: documents.NewDocument) -> Mapping[str, Any]:
    """What the audit says of an issue: enough to prove which bytes, no content."""
    return {
        "number": new.number,
        "kind": new.kind,
        "pupil": str(new.pupil_id),
        "case": str(new.case_id) if new.case_id else "",
        "language": new.language,
        "purpose": new.purpose,
        "first_day": str(new.first_day),
        "last_day": str(new.last_day),
        "sha256": new.sha256,
        "pages": new.pages,
    }


def _plain(extract: RegisterExtract) -> dict[str, Any]:
    """The record as JSON keeps it: dates, times and decimals as text."""
    plain: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(extract), default=str))
    return plain


def read_checked(
    desk: Desk, session: Reading, ask: AskExtract, issue: Issue
) -> tuple[ExtractCheck, stored.PupilFacts | None]:
    """The extract, where it can be made at all, and everything that is missing."""
    if ask.language not in LANGUAGES:
        raise Bug(f"{ask.language} is no language of an extract")
    if wrong := _wrong_period(desk, ask):
        return ExtractCheck(None, (wrong,), ()), None
    pupil = stored.pupil(session, upn=ask.upn.strip().upper(), pupil_id=ask.pupil_id)
    if pupil is None:
        text = f"No pupil with the UPN {ask.upn} is in this store. Check the UPN or find the pupil by name."
        return ExtractCheck(None, (("pupil_not_found", text),), ()), None
    spells = stored.spells(session, pupil.id, school_years(ask.first_day, ask.last_day))
    chosen, missing = _at_one_school(spells, ask)
    if missing or not chosen:
        return ExtractCheck(None, missing, ()), pupil
    period = read_period(session, desk.pack, chosen, ask.first_day, ask.last_day)
    extract = read_extract(session, desk.pack, pupil, period, ask, issue)
    gaps = tuple((cell.date, cell.session) for cell in extract.cells if cell.mark_class == "MISSING")
    return ExtractCheck(extract, _lacking(extract, period, gaps, ask), gaps), pupil


def _wrong_period(desk: Desk, ask: AskExtract) -> Missing | None:
    if ask.first_day > ask.last_day:
        text = (
            f"The period is the wrong way round: {ask.first_day} is after {ask.last_day}. Give the earlier day first."
        )
        return "period_reversed", text
    if ask.last_day > desk.clock.today():
        text = f"The period ends on {ask.last_day}, which is still to come. Choose a last day no later than today."
        return "period_in_future", text
    return None


def _at_one_school(
    spells: tuple[stored.Spell, ...], ask: AskExtract
) -> tuple[tuple[stored.Spell, ...], tuple[Missing, ...]]:
    """The spells with marks at the school that is meant; a certificate is one head teacher's."""
    with_marks = [spell for spell in spells if marked(spell, ask.first_day, ask.last_day)]
    numbers = sorted({spell.school.number for spell in with_marks})
    days = f"from {ask.first_day} to {ask.last_day}"
    if not numbers:
        text = f"There is no register for this pupil {days}. Import the school's register for that period first."
        return (), (("no_register", text),)
    if ask.school_number and ask.school_number not in numbers:
        text = (
            f"There is no register of school {ask.school_number} for this pupil {days}. "
            f"There are marks of: {', '.join(numbers)}."
        )
        return (), (("no_register_at_school", text),)
    if not ask.school_number and len(numbers) > 1:
        text = (
            f"The pupil has marks at more than one school {days}: {', '.join(numbers)}. "
            "Choose the school; each head teacher certifies the school's own register."
        )
        return (), (("several_schools", text),)
    number = ask.school_number or numbers[0]
    return tuple(spell for spell in with_marks if spell.school.number == number), ()


def _lacking(
    extract: RegisterExtract, period: Period, gaps: tuple[tuple[dt.date, str], ...], ask: AskExtract
) -> tuple[Missing, ...]:
    found: list[Missing] = []
    if not extract.pupil_name:
        text = "The pupil's name is not recorded. Import a register that carries Surname and Forename first."
        found.append(("pupil_name_missing", text))
    if not extract.school_name:
        text = f"The name of school {extract.school_number} is not recorded. Record it under Schools first."
        found.append(("school_name_missing", text))
    if extract.date_of_birth is None:
        text = "The pupil's date of birth is not recorded. Import a register that carries it, or record it, first."
        found.append(("date_of_birth_missing", text))
    if strange := fonts.undrawable("".join((extract.pupil_name, *extract.parents, extract.head_teacher, ask.purpose))):
        text = (
            f"These characters of a name or of the purpose cannot be printed: {strange}. "
            "Record the name in Latin letters, as in the admission register."
        )
        found.append(("characters_not_printable", text))
    if len(period.spells) > 1 and _gap_on_roll(period):
        text = (
            "The pupil left this school and came back within the period. Issue one extract for each time on the roll."
        )
        found.append(("two_spells", text))
    if gaps and not ask.acknowledge_missing:
        listed = ", ".join(f"{day} {session}" for day, session in gaps[:MOST_LISTED])
        more = f" and {len(gaps) - MOST_LISTED} more" if len(gaps) > MOST_LISTED else ""
        text = (
            f"{len(gaps)} sessions of the period have no mark: {listed}{more}. Ask the school for them, record the "
            "days on which it was closed, or acknowledge that the extract shows them as missing."
        )
        found.append(("missing_marks", text))
    return tuple(found)


def _gap_on_roll(period: Period) -> bool:
    """Whether the pupil was off the roll between two spells."""
    days = [day for day in period.days() if period.on_roll(day)]
    return bool(days) and (days[-1] - days[0]).days + 1 != len(days)
