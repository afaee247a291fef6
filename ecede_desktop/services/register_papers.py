"""The paper of a register check: read, drawn, saved with a line in the audit; no copy of it is kept in the store."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.register_checks import CheckView
from ecede_desktop.records.register_papers import CheckPaper, SavedPaper
from ecede_desktop.records.school_visits import SchoolActionRow, SchoolVisitRow
from ecede_desktop.reports import paper, register_check
from ecede_desktop.services import register_checks
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import check_writable, save_pdf
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import school_visits

LANGUAGES = ("en", "cy", "both")


def read_paper(desk: Desk, check_id: UUID, language: str) -> CheckPaper:
    """Everything that the paper says, as it stands now.

    Raises:
        NoSuchCheck: there is none.
        Refused: it is no language.
    """
    if language not in LANGUAGES:
        text = f"A paper is written in one of {', '.join(LANGUAGES)}, not in “{language}”."
        raise Refused("paper_language", text, language=language)
    with desk.reading() as session:
        view = register_checks.read_check(session, check_id)
        school = known_school(session, desk, view.row.school_number)
        visits = school_visits.visits(session, school.id)
        actions = school_visits.actions(session, school.id)
        shown = tuple(_shown(actions, visits, view))
        return CheckPaper(
            language=language,
            council_en=desk.pack.council_en,
            council_cy=desk.pack.council_cy,
            service_en=desk.pack.service_en,
            service_cy=desk.pack.service_cy,
            school_en=school.name,
            school_cy=school.name_cy,
            head_teacher=school.head_teacher,
            check=view,
            doubts=tuple(register_checks.read_sessions(session, view.doubts)),
            comparison=register_checks.read_comparison(session, desk, check_id),
            actions=shown,
            as_at=_last_changed(view, shown),
        )


def draw_paper(desk: Desk, check_id: UUID, language: str) -> bytes:
    """The pages as they would be saved.

    Raises:
        NoSuchCheck: there is none.
        Refused: it is no language.
    """
    return register_check.render(read_paper(desk, check_id, language))


def save_paper(desk: Desk, check_id: UUID, language: str, path: Path) -> Outcome[SavedPaper]:
    """Write the paper to a file; the audit says who made it, of which check, and its SHA-256.

    Raises:
        NoSuchCheck: there is none.
        NotSaved: it could not be written there; nothing is said to have been made.
        Refused: it is no language.
    """
    content = draw_paper(desk, check_id, language)
    check_writable(path)
    outcome = record_paper(desk, check_id, language, content)
    save_pdf(content, path)
    made = outcome.value
    return Outcome(outcome.changes, SavedPaper(path, made.sha256, made.pages))


def record_paper(desk: Desk, check_id: UUID, language: str, content: bytes) -> Outcome[SavedPaper]:
    """Say in the audit that pages were made, for saving or printing."""
    made = SavedPaper(Path(), hashlib.sha256(content).hexdigest(), paper.pages(content))
    with desk.writing() as unit:
        after = {"language": language, "sha256": made.sha256, "pages": made.pages}
        unit.record("print", "register_check", check_id, after=after)
        return Outcome(unit.commit(), made)


def file_name(view: CheckView) -> str:
    """The name a paper is offered under: school and day, never a pupil's name."""
    return f"register-check-{view.row.school_number}-{view.row.last_day}.pdf"


def _shown(
    actions: tuple[SchoolActionRow, ...], visits: tuple[SchoolVisitRow, ...], view: CheckView
) -> Iterator[SchoolActionRow]:
    here = {visit.id for visit in visits if visit.check_id == view.row.id}
    return (action for action in actions if action.visit_id in here or action.open)


def _last_changed(view: CheckView, actions: tuple[SchoolActionRow, ...]) -> dt.datetime:
    said = [one.settled_at for doubt in view.doubts for one in doubt.history]
    return max([view.row.run_at, *said, *(action.recorded_at for action in actions)])
