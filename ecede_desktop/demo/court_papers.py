"""Papers for court in the demonstration: statements, the schedule of unused material, and one bundle that is ready."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from ecede_desktop.demo import court_notices
from ecede_desktop.demo.casework import at
from ecede_desktop.demo.court_days import away
from ecede_desktop.demo.court_proceedings import Begun, paper
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.records.case_bundles import MakeBundle
from ecede_desktop.records.charge_papers import AskCertificate, DraftHeadStatement, SignPaper
from ecede_desktop.records.chronology_papers import AskChronology
from ecede_desktop.records.court import WitnessAvailability
from ecede_desktop.records.material import MarkMaterial
from ecede_desktop.records.statements import DraftStatement, Paragraph, SaveStatement, SignStatement, StatementRow
from ecede_desktop.services import (
    bundle_checks,
    bundles,
    certificates,
    chronology_papers,
    head_statements,
    material,
    prosecutions,
    statements,
)
from ecede_desktop.services.desk import Desk

READY = ("statement_of_facts", "interview_record", "certificate_of_service", "witness_list", "exhibit_list",
         "costs_schedule", "unused_schedule", "decision_record")  # fmt: skip
"""Papers of the court file, in the order in which they are made."""
OVER = "The manager looked at it with Legal Services and lets it stand; the court is told on the day."


def make_ready(desk: Desk, begun: Begun) -> None:
    """Everything for the morning: certified, stated, signed, scheduled, and both copies of the bundle made."""
    today = desk.clock.today()
    on = max(add_working_days(today, -6), add_working_days(begun.charging.begun_on, 3))
    _certify(desk, begun, on)
    _state(desk, begun, on)
    _say_of_material(desk, begun, on)
    _witnesses(desk, begun, on)
    for kind in READY:
        paper(desk, begun, kind, add_working_days(on, 1))
    reference, parent_id = begun.charging.case.reference, begun.charging.parent_id
    chronology_papers.issue_chronology(at(desk, add_working_days(on, 1)), AskChronology(reference))
    there = at(desk, today, 8)
    reasons = {check.id: OVER for check in bundle_checks.preflight(there, reference, parent_id) if not check.met}
    bundles.make_bundle(there, MakeBundle(reference, parent_id, reasons=reasons))


def leave_open(desk: Desk, begun: Begun, folder: Path) -> None:
    """A file that is not ready: a statement in draft, nothing certified, and a mark that the school corrected since."""
    charging = begun.charging
    on = add_working_days(charging.begun_on, 4)
    row = _draft(desk, begun, on, "cy")
    words = Paragraph("Rwy'n aros am ateb y pennaeth blwyddyn am y cyfarfod.")
    statements.save_statement(
        at(desk, on, 16), SaveStatement(row.thread_id, row.version, (*row.paragraphs, words))
    )  # fmt: skip
    cells = list(away(charging.case.cells, charging.first_day, charging.last_day))[-3:-1]
    court_notices.correct(desk, charging.case, cells, folder, add_working_days(charging.begun_on, 6))


def _certify(desk: Desk, begun: Begun, on: dt.date) -> None:
    """The certificate over the charge and the head teacher's statement, both signed."""
    number = certificates.issue_certificate(
        at(desk, on, 9), AskCertificate(begun.number, acknowledge_missing=True)
    ).value.number  # fmt: skip
    head = head_of(desk, begun)
    certificates.sign_certificate(at(desk, on, 12), SignPaper(number, on, head))
    command = DraftHeadStatement(
        begun.number, closes_am=dt.time(9, 30), closes_pm=dt.time(13, 30), authorises="the head teacher"
    )  # fmt: skip
    row = head_statements.draft_head_statement(at(desk, on, 12), command).value
    _sign(desk, row.thread_id, on)


def head_of(desk: Desk, begun: Begun) -> str:
    """Who signs for the school."""
    return certificates.certificates_of(desk, begun.charging.case.reference)[0].head_teacher


def _state(desk: Desk, begun: Begun, on: dt.date) -> None:
    _sign(desk, _draft(desk, begun, on, "en").thread_id, on)


def _draft(desk: Desk, begun: Begun, on: dt.date, language: str) -> StatementRow:
    charging = begun.charging
    command = DraftStatement(
        charging.case.reference, charging.parent_id, charging.first_day, charging.last_day, language
    )  # fmt: skip
    return statements.draft_statement(at(desk, on, 14), command).value


def _sign(desk: Desk, thread_id: UUID, on: dt.date) -> None:
    statements.freeze_statement(at(desk, on, 15), thread_id)
    statements.sign_statement(at(desk, on, 16), SignStatement(thread_id, on))


def _say_of_material(desk: Desk, begun: Begun, on: dt.date) -> None:
    """What becomes of each thing on file: most of it used, some not, one thing sensitive."""
    reference = begun.charging.case.reference
    there = at(desk, on, 17)
    rows = [row for row in material.schedule(there, reference).rows if row.status == "undecided"]
    for row in rows:
        status = "used" if row.source_kind in ("document", "warning", "interview", "notice") else "unused"
        said = MarkMaterial(reference, status, source_kind=row.source_kind, source_id=row.source_id)
        material.mark_material(there, said)
    for description, status, reason in (
        ("Notebook of the first visit, in pencil", "unused", ""),
        ("Message of a neighbour who does not want to be named", "sensitive", "Names somebody who told in confidence."),
    ):
        said = MarkMaterial(reference, status, reason, description=description, on=on)
        material.mark_material(there, said)


def _witnesses(desk: Desk, begun: Begun, on: dt.date) -> None:
    first = desk.clock.today()
    for witness, days, available, note in (
        (desk.user.full_name, 60, True, ""),
        (head_of(desk, begun), 14, True, "Mornings only"),
    ):
        last = first + dt.timedelta(days=days)
        command = WitnessAvailability(witness, first, last, available, begun.charging.case.reference, note)
        prosecutions.witness_can_come(at(desk, on), command)


def references(begun: Sequence[Begun | None]) -> list[str]:
    """The cases of proceedings."""
    return [one.charging.case.reference for one in begun if one is not None]
