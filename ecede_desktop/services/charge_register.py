"""The school's register over the period of a charge, read for what the head teacher signs."""

from __future__ import annotations

from dataclasses import dataclass

from ecede_desktop.errors import Refused
from ecede_desktop.law.notices import NoticeMark
from ecede_desktop.law.prosecution import Certified, missing_for_court
from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.records.extracts import AskExtract, RegisterExtract
from ecede_desktop.services import charge_facts, extracts
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.extract_reading import Issue
from ecede_desktop.store.unit import Reading

RULE = "Education Act 1996 s.566"
PURPOSE = "Tystysgrif presenoldeb / Certificate of attendance"


@dataclass(frozen=True)
class Recharged:
    """A session charged that the register no longer has as it was charged."""

    mark: NoticeMark
    """As it was charged."""
    now: str
    """Empty: there is no mark any more."""


def read_register(
    session: Reading, desk: Desk, row: ProsecutionRow, issue: Issue, language: str, school_number: str,
    acknowledged: bool,
) -> RegisterExtract:  # fmt: skip
    """The register of one school over the period of a charge, as it stands now.

    Raises:
        Refused: something that a certificate needs is missing; the sentence says what and where to record it.
    """
    ask = AskExtract(
        row.first_day, row.last_day, pupil_id=row.pupil_id, school_number=school_number.strip(), language=language,
        purpose=PURPOSE, acknowledge_missing=acknowledged,
    )  # fmt: skip
    check, _pupil = extracts.read_checked(desk, session, ask, issue)
    for key, text in check.missing:
        gaps = check.missing_sessions
        listed = ", ".join(f"{day} {part}" for day, part in gaps[: extracts.MOST_LISTED])
        raise Refused(
            f"certificate_{key}", text, rule=RULE, field=_FIELDS.get(key, ""), first=row.first_day, last=row.last_day,
            count=len(gaps), listed=listed, school=school_number,
        )  # fmt: skip
    assert check.extract is not None
    found = check.extract
    if not found.head_teacher.strip():
        text = f"No head teacher of {found.school_name} is recorded. Record who it is under Schools first."
        raise Refused("head_teacher_missing", text, rule=RULE, school=found.school_name)
    certified = Certified(
        found.pupil_name, found.date_of_birth, found.school_name, found.school_number, found.first_day,
        found.last_day, found.counts, acknowledged,
    )  # fmt: skip
    for lack in missing_for_court(certified):
        raise Refused(f"certificate_{lack.key}", lack.english, rule=str(lack.citation))
    return found


def no_longer(session: Reading, desk: Desk, row: ProsecutionRow) -> tuple[Recharged, ...]:
    """The sessions charged whose mark the register no longer has, in order, with what it has now."""
    marks = charge_facts.marks(session, desk.pack, row.pupil_id, row.first_day, row.last_day)
    now = {mark.key: mark.code for mark in marks}
    charged = (NoticeMark(day, part, code, True, True) for day, part, code in row.sessions)
    found = (Recharged(mark, now.get(mark.key, "")) for mark in charged)
    return tuple(one for one in found if one.now != one.mark.code)


_FIELDS = {
    "missing_marks": "acknowledge_missing",
    "several_schools": "school_number",
    "no_register_at_school": "school_number",
}
"""The field at which what is missing is said."""
