"""The head teacher's statement over exactly the sessions of a charge: drafted from the register and the referral."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from uuid import UUID

import uuid6

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.measures import attendance
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.charge_papers import CERTIFICATE, DraftHeadStatement
from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.extracts import CorrectedMark, RegisterExtract
from ecede_desktop.records.statements import Paragraph, StatementRow
from ecede_desktop.reports import register_certificate
from ecede_desktop.reports.wording import Words, words
from ecede_desktop.services import charge_register, statements
from ecede_desktop.services.charge_register import Recharged
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.extract_reading import Issue
from ecede_desktop.store import cases, documents, prosecutions, school_referrals
from ecede_desktop.store import statements as store
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading, Unit

WORDING, KIND = "head_statement", "head_teacher"
DRAFTED = ("register", "charge")
"""Kinds of the paragraphs that state the figures and the sessions charged."""


@dataclass(frozen=True)
class _Said:
    """What the statement is drafted from."""

    charge: ProsecutionRow
    case: CaseRecord
    register: RegisterExtract
    recharged: tuple[Recharged, ...]
    tongue: Words


def draft_head_statement(desk: Desk, command: DraftHeadStatement) -> Outcome[StatementRow]:
    """Draft the head teacher's statement over a charge; the same asked twice of the same register is drafted once.

    It is the named head teacher's and not the officer's: drafted for them to read, change and sign.

    Raises:
        NoSuchProsecution: there are none.
        Refused: it is no language of a statement, or the register lacks what it needs.
    """
    if command.language not in ("en", "cy"):
        text = "A statement is in Welsh or in English: the witness's own language."
        raise Refused("statement_language", text, field="language")
    with desk.writing() as unit:
        said = _read(unit.session, desk, command)
        tongue = said.tongue
        witness = " ".join(command.witness.split()) or said.register.head_teacher.strip()
        command = replace(command, occupation=command.occupation.strip(), authorises=command.authorises.strip())
        register = said.register
        facts = statements.figures(
            register.counts, register.first_day, register.last_day, DRAFTED, register.school_name
        ) | {"asked": _asked(command)}
        for row in store.of_case(unit.session, said.case.id):
            same = (row.kind, row.charge, row.language, row.witness) == (
                KIND, said.charge.number, command.language, witness,
            )  # fmt: skip
            if same and row.frozen_at is None and dict(row.facts) == facts:
                return Outcome(Changes(), row)
        thread_id, initials = uuid6.uuid7(), statements.initials_of(witness)
        paragraphs = (
            *_opening(said, command),
            *_register(said, command),
            *_steps(unit.session, desk, said),
            *_papers(unit, said, thread_id, initials, witness),
        )
        version = {
            "thread_id": thread_id, "version": 1, "case_id": said.case.id, "parent_id": said.charge.parent_id,
            "kind": KIND, "witness": witness, "initials": initials,
            "occupation": command.occupation or tongue("post"), "language": command.language,
            "prosecution_id": said.charge.id, "facts": facts,
        }  # fmt: skip
        store.add_version(unit, version, paragraphs)
        row = store.get(unit.session, thread_id)
        return Outcome(unit.commit(), row)


def _asked(command: DraftHeadStatement) -> dict[str, str]:
    return {
        "occupation": command.occupation, "closes_am": str(command.closes_am or ""),
        "closes_pm": str(command.closes_pm or ""), "authorises": command.authorises,
    }  # fmt: skip


def _read(session: Reading, desk: Desk, command: DraftHeadStatement) -> _Said:
    row = prosecutions.get(session, command.number)
    issue = Issue("", desk.user.full_name, desk.clock.now())
    register = charge_register.read_register(
        session, desk, row, issue, command.language, command.school_number, acknowledged=True
    )
    case = cases.get(session, row.case_reference)
    again = charge_register.no_longer(session, desk, row)
    return _Said(row, case, register, again, words(WORDING, command.language))


def _opening(said: _Said, command: DraftHeadStatement) -> Iterator[Paragraph]:
    tongue, register = said.tongue, said.register
    who = {
        "school": tongue.either(register.school_name, register.school_name_cy), "child": register.pupil_name,
        "born": tongue.date(register.date_of_birth) if register.date_of_birth else "—",
    }  # fmt: skip
    key, more = ("i_am_other", {"post": command.occupation}) if command.occupation else ("i_am", {})
    yield Paragraph(tongue(key, **who, **more), "case", str(said.case.id))
    first, last = register_certificate.on_roll(register)
    days = {"first": tongue.date(first), "last": tongue.date(last), "child": register.pupil_name}
    if (first, last) == (register.first_day, register.last_day):
        yield Paragraph(tongue("on_roll", **days), "roll")
    else:
        period = {"from": tongue.date(register.first_day), "to": tongue.date(register.last_day)}
        yield Paragraph(tongue("on_roll_part", **days, **period), "roll")
    yield Paragraph(tongue("register_kept"), "law")
    if command.closes_am is not None or command.closes_pm is not None:
        yield Paragraph(_closes(tongue, command.closes_am, command.closes_pm))
    if command.authorises:
        yield Paragraph(tongue("authorises", who=command.authorises))


def _closes(tongue: Words, am: dt.time | None, pm: dt.time | None) -> str:
    key = "closes" if am is not None and pm is not None else "closes_am" if am is not None else "closes_pm"
    slots = {"am": f"{am:%H:%M}" if am is not None else "", "pm": f"{pm:%H:%M}" if pm is not None else ""}
    return tongue(key, **slots)


def _register(said: _Said, command: DraftHeadStatement) -> Iterator[Paragraph]:
    """What the register says: the marks and their meaning, the figures, the sessions charged, gaps, corrections."""
    tongue, register, counts = said.tongue, said.register, said.register.counts
    marks = "; ".join(_meanings(register, tongue, command.language))
    yield Paragraph(tongue("codes", child=register.pupil_name, marks=marks), "codes")
    yield Paragraph(
        tongue(
            "figures", first=tongue.date(register.first_day), last=tongue.date(register.last_day),
            child=register.pupil_name, possible=counts.possible, attended=counts.attended,
            percent=attendance(counts) or "—", authorised=counts.authorised, unauthorised=counts.unauthorised,
            late=counts.late_after_close, missing=counts.missing,
        ),
        "register",
    )  # fmt: skip
    changed = {(one.mark.day, one.mark.session) for one in said.recharged}
    here = {(cell.date, cell.session) for cell in register.cells if cell.code} - changed
    charged = [one for one in said.charge.sessions if one[:2] in here]
    sessions = "; ".join(_by_day(charged, tongue)) or "—"
    number = said.charge.number
    yield Paragraph(tongue("charged", number=number, count=len(charged), sessions=sessions), "charge", number)
    if said.recharged:
        listed = "; ".join(_recharged(one, tongue) for one in said.recharged)
        yield Paragraph(tongue("recharged", number=number, sessions=listed), "recharged", number)
    gaps = [(cell.date, cell.session) for cell in register.cells if cell.mark_class == "MISSING"]
    if gaps:
        listed = "; ".join(f"{tongue.date(day)} {tongue(f'session_{part.lower()}')}" for day, part in gaps)
        yield Paragraph(tongue("gaps", sessions=listed), "gaps")
    if register.corrections:
        listed = "; ".join(_corrected(one, tongue) for one in register.corrections)
        yield Paragraph(tongue("corrected", marks=listed), "corrected")


def _meanings(register: RegisterExtract, tongue: Words, language: str) -> Iterator[str]:
    of_class = words("register_extract", language)
    for one in register.codes:
        key = "code_once" if one.occurrences == 1 else "code"
        yield tongue(
            key, code=one.code, meaning=tongue.either(one.english, one.welsh), times=one.occurrences,
            counted=of_class(f"class_{one.mark_class.lower()}"),
        )  # fmt: skip


def _by_day(sessions: Iterable[tuple[dt.date, str, str]], tongue: Words) -> Iterator[str]:
    """Day by day: both sessions of a day in one go where they have the same mark."""
    for day, found in groupby(sessions, key=lambda one: one[0]):
        both = list(found)
        if len(both) > 1 and len({code for _, _, code in both}) == 1:
            yield tongue("both_sessions", day=tongue.date(day), code=both[0][2])
            continue
        for _, part, code in both:
            yield tongue("one_session", day=tongue.date(day), session=tongue(f"session_{part.lower()}"), code=code)


def _recharged(one: Recharged, tongue: Words) -> str:
    part = tongue(f"session_{one.mark.session.lower()}")
    now = one.now or tongue("no_mark")
    return tongue("recharged_one", day=tongue.date(one.mark.day), session=part, was=one.mark.code, now=now)


def _corrected(one: CorrectedMark, tongue: Words) -> str:
    return tongue(
        "corrected_one", day=tongue.date(one.date), session=tongue(f"session_{one.session.lower()}"),
        was=one.original or tongue("no_mark"), now=one.corrected or tongue("no_mark"),
        changed=tongue.date(local(one.changed_at).date()),
    )  # fmt: skip


def _steps(session: Reading, desk: Desk, said: _Said) -> Iterator[Paragraph]:
    """What the school did, by kind and day; the words beside a step may be somebody else's and are left out."""
    tongue, policy = said.tongue, referral_policy(desk.pack)
    for kept, _decision in school_referrals.of_case(session, said.case.id):
        if not kept.says.steps:
            continue
        day = tongue.date(kept.says.received_on)
        yield Paragraph(tongue("referred", child=said.register.pupil_name, day=day), "referral", kept.number)
        for step in sorted(kept.says.steps, key=lambda one: (one.on is None, one.on or dt.date.min)):
            kind = policy.step(step.kind)
            name = tongue.either(kind.english, kind.welsh) if kind is not None else step.kind
            if step.on is None:
                yield Paragraph(tongue("step_undated", step=name), "referral", kept.number)
            else:
                yield Paragraph(tongue("step", day=tongue.date(step.on), step=name), "referral", kept.number)


def _papers(unit: Unit, said: _Said, thread_id: UUID, initials: str, witness: str) -> Iterator[Paragraph]:
    """The certificate of the charge and the register extract of its period, each produced by one witness alone."""
    tongue, produced = said.tongue, store.produced_by(unit.session, said.case.id)
    rows = documents.documents(unit.session, case_id=said.case.id)
    records = documents.records(unit.session, said.case.id, CERTIFICATE)
    own = {id_ for id_, _, record in records if record.get("charge") == said.charge.number}
    wanted = (
        ("certificate", [row for row in rows if row.id in own]),
        ("extract", [row for row in rows if row.kind == "register_extract" and _covers(row, said.charge)]),
    )
    place = 0
    for key, found in wanted:
        for row in found[:1]:
            title = tongue(f"{key}_title", number=row.number)
            if produced.get(row.id, witness) != witness:
                text = tongue("produced", title=title, witness=produced[row.id])
                yield Paragraph(text, "document", str(row.id))
                continue
            place += 1
            exhibit = statements.produce(unit, said.case, thread_id, place, initials, row, title)
            yield Paragraph(tongue(key, number=row.number, exhibit=f"{{exhibit:{exhibit}}}"), "document", str(row.id))


def _covers(row: DocumentRow, charge: ProsecutionRow) -> bool:
    first, last = row.first_day, row.last_day
    return first is not None and last is not None and first <= charge.first_day and charge.last_day <= last
