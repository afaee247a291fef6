"""Two concerns of the demonstration: one of today whose form is to be written, one of weeks ago with its outcome."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from ecede_desktop.demo.casework import at
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.records.concerns import AddConcernStep, RaiseConcern
from ecede_desktop.services import cases, concerns, marf
from ecede_desktop.services.desk import Desk

HELD = (
    ("manager_told", "Attendance manager", "Report it now; two of us go to the next visit."),
    ("parents_told", "Mother", "She agrees that somebody should help; she is frightened of the father’s temper."),
)


def raise_concerns(desk: Desk) -> None:
    """The concern of weeks ago went all the way; today's was telephoned and waits for its written report."""
    rows = cases.list_cases(desk, CaseFilter())
    old = [row for row in rows if row.opened_on <= desk.clock.today() - dt.timedelta(days=30)]
    if old:
        _followed(desk, old[-1])
    if rows:
        _of_today(desk, next((row for row in rows if not old or row.reference != old[-1].reference), rows[0]))


def _followed(desk: Desk, row: CaseRow) -> None:
    day = add_working_days(row.opened_on, 6)
    view = concerns.raise_concern(
        at(desk, day, 11, 40),
        RaiseConcern(
            facts="A mark the length of a finger on the left forearm, yellow at the edge. Long sleeves pulled down "
            "when asked. The father came to the door twice during the visit and stood there.",
            reference=row.reference,
            childs_words="“Dw i ddim yn cael dweud.” (“I am not allowed to say.”)",
            told_whom="Duty social worker, children’s services",
            told_note="Write today; do not speak with the father before the strategy discussion.",
        ),
    ).value
    _form(at(desk, day, 14), view.row.id)
    for minute, (kind, whom, note) in enumerate(HELD):
        concerns.add_concern_step(at(desk, day, 14, 30 + minute), AddConcernStep(view.row.id, kind, None, whom, note))
    steps = (
        (day, 15, "form_sent", "Front door of children’s services, secure e-mail", ""),
        (add_working_days(day, 3), 10, "acknowledged", "Team manager, children’s services", "Assessment has begun."),
        (
            add_working_days(day, 12),
            16,
            "outcome",
            "",
            "Care and support plan; the school and we stay in the core group.",
        ),
    )
    for when, hour, kind, whom, note in steps:
        if when <= desk.clock.today():
            concerns.add_concern_step(at(desk, when, hour), AddConcernStep(view.row.id, kind, None, whom, note))


def _of_today(desk: Desk, row: CaseRow) -> None:
    concerns.raise_concern(
        desk,
        RaiseConcern(
            facts="At the school gate: no coat at four degrees, the same shirt as on Monday. Asked for food twice.",
            reference=row.reference,
            noticed_at=desk.clock.now() - dt.timedelta(hours=2, minutes=10),
            childs_words="“There’s nothing till Mam gets paid.”",
            told_whom="Duty social worker, children’s services",
            told_note="Send the form by tomorrow; a visit is planned for the afternoon.",
        ),
    )


def _form(desk: Desk, concern_id: UUID) -> None:
    """Write the form from the record, and make the paper."""
    answers = dict(marf.start_marf(desk, concern_id).answers)
    answers |= {
        "harm": "Physical; emotional.",
        "strengths": "The mother opens the door and speaks; the grandmother is in the next street.",
        "parents_view": "The mother is told today when the father is out; the father is not told (see steps).",
        "work_so_far": "Two visits and one meeting at school since the referral.",
    }
    marf.keep_marf(desk, concern_id, answers)
    marf.issue_marf(desk, concern_id, answers, "both")
