"""Words of merging: kinds of records, facts side by side, rows that move, and what stands in the way."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ecede_desktop.errors import UserError
from ecede_desktop.records.merges import ComparedFact, MovedCount, Obstacle
from ecede_desktop.ui import school_names, wording
from ecede_desktop.ui.error_sentences import sentence_of

translate = QCoreApplication.translate
CONTEXT = "merging"
KINDS = {
    "pupil": QT_TRANSLATE_NOOP("merging", "Pupils"),
    "parent": QT_TRANSLATE_NOOP("merging", "Parents"),
    "person": QT_TRANSLATE_NOOP("merging", "Other people"),
}
FACTS = {
    "title": QT_TRANSLATE_NOOP("merging", "Title"),
    "forename": QT_TRANSLATE_NOOP("merging", "Forename"),
    "middle_names": QT_TRANSLATE_NOOP("merging", "Middle names"),
    "surname": QT_TRANSLATE_NOOP("merging", "Surname"),
    "known_as": QT_TRANSLATE_NOOP("merging", "Known as"),
    "date_of_birth": QT_TRANSLATE_NOOP("merging", "Born"),
    "birth_note": QT_TRANSLATE_NOOP("merging", "What is known of the birth"),
    "died_on": QT_TRANSLATE_NOOP("merging", "Died"),
    "sex": QT_TRANSLATE_NOOP("merging", "Sex"),
    "upn": QT_TRANSLATE_NOOP("merging", "UPN"),
    "warning": QT_TRANSLATE_NOOP("merging", "Warning"),
    "language": QT_TRANSLATE_NOOP("merging", "Language"),
    "phone": QT_TRANSLATE_NOOP("merging", "Telephone"),
    "email": QT_TRANSLATE_NOOP("merging", "E-mail"),
    "organisation": QT_TRANSLATE_NOOP("merging", "Organisation"),
    "job": QT_TRANSLATE_NOOP("merging", "Job"),
    "note": QT_TRANSLATE_NOOP("merging", "Note"),
    "school": QT_TRANSLATE_NOOP("merging", "Year and school"),
    "children": QT_TRANSLATE_NOOP("merging", "Children"),
    "work": QT_TRANSLATE_NOOP("merging", "Work"),
    "address": QT_TRANSLATE_NOOP("merging", "Address"),
    "case": QT_TRANSLATE_NOOP("merging", "Open case"),
}
TABLES = {
    "address": QT_TRANSLATE_NOOP("merging", "addresses"),
    "attachment": QT_TRANSLATE_NOOP("merging", "attachments"),
    "attendance_case": QT_TRANSLATE_NOOP("merging", "cases"),
    "claimed_total": QT_TRANSLATE_NOOP("merging", "sums that schools claim"),
    "cohort_membership": QT_TRANSLATE_NOOP("merging", "memberships of groups"),
    "communication_need": QT_TRANSLATE_NOOP("merging", "communication needs"),
    "contact": QT_TRANSLATE_NOOP("merging", "contacts"),
    "contact_claim": QT_TRANSLATE_NOOP("merging", "contacts that schools claim"),
    "contact_point": QT_TRANSLATE_NOOP("merging", "telephones and e-mail addresses"),
    "enrolment": QT_TRANSLATE_NOOP("merging", "enrolments"),
    "handoff": QT_TRANSLATE_NOOP("merging", "hand-offs"),
    "household_member": QT_TRANSLATE_NOOP("merging", "households"),
    "import_difference": QT_TRANSLATE_NOOP("merging", "differences of imports"),
    "issued_document": QT_TRANSLATE_NOOP("merging", "issued papers"),
    "language_choice": QT_TRANSLATE_NOOP("merging", "choices of language"),
    "mark_year": QT_TRANSLATE_NOOP("merging", "marks"),
    "note_text": QT_TRANSLATE_NOOP("merging", "notes in Find"),
    "parent": QT_TRANSLATE_NOOP("merging", "merged parents"),
    "parent_link": QT_TRANSLATE_NOOP("merging", "links of parents and children"),
    "person": QT_TRANSLATE_NOOP("merging", "merged persons"),
    "person_name": QT_TRANSLATE_NOOP("merging", "other names"),
    "person_tie": QT_TRANSLATE_NOOP("merging", "ties to others"),
    "plan_signature": QT_TRANSLATE_NOOP("merging", "signatures of plans"),
    "pupil": QT_TRANSLATE_NOOP("merging", "merged pupils"),
    "pupil_fact": QT_TRANSLATE_NOOP("merging", "facts from files"),
    "pupil_name": QT_TRANSLATE_NOOP("merging", "other names"),
    "pupil_upn": QT_TRANSLATE_NOOP("merging", "other UPNs"),
    "referral": QT_TRANSLATE_NOOP("merging", "referrals"),
    "register_doubt": QT_TRANSLATE_NOOP("merging", "doubts of register checks"),
    "safeguarding_concern": QT_TRANSLATE_NOOP("merging", "concerns for safety"),
    "school_history": QT_TRANSLATE_NOOP("merging", "lines of school history"),
    "school_pupil_id": QT_TRANSLATE_NOOP("merging", "numbers of schools’ systems"),
    "school_referral": QT_TRANSLATE_NOOP("merging", "schools’ referrals"),
    "task": QT_TRANSLATE_NOOP("merging", "tasks"),
    "warning_marker": QT_TRANSLATE_NOOP("merging", "warning markers"),
}
_SEX = {"F": QT_TRANSLATE_NOOP("merging", "Girl"), "M": QT_TRANSLATE_NOOP("merging", "Boy")}
_LANGUAGES = {
    "not_asked": QT_TRANSLATE_NOOP("merging", "Not asked"),
    "en": QT_TRANSLATE_NOOP("merging", "English"),
    "cy": QT_TRANSLATE_NOOP("merging", "Welsh"),
    "both": QT_TRANSLATE_NOOP("merging", "English and Welsh"),
}


def kind_words(kind: str) -> str:
    """Pupils, parents, other people."""
    return translate(CONTEXT, str(KINDS[kind]))


def fact_words(key: str) -> str:
    """The name of a fact."""
    return translate(CONTEXT, str(FACTS[key])) if key in FACTS else key


def fact_value(key: str, value: str) -> str:
    """A fact as it is shown."""
    if not value:
        return "–"
    if key in ("date_of_birth", "died_on"):
        return wording.day(dt.date.fromisoformat(value))
    words = {"sex": _SEX, "language": _LANGUAGES}.get(key, {})
    if value in words:
        return translate(CONTEXT, str(words[value]))
    if key == "school":
        year, found, school = value.partition(" · ")
        return f"{wording.year_group(year)} · {school_names.own(school)}" if found else school_names.own(value)
    return value


def differs(fact: ComparedFact) -> str:
    """A sign beside a fact that the two records tell otherwise."""
    return translate(CONTEXT, "differs") if fact.differs else ""


def counts(some: tuple[MovedCount, ...]) -> str:
    """“cases 1, contacts 4”."""
    return ", ".join(f"{_table(one.table)} {one.count}" for one in some)


def _table(name: str) -> str:
    return translate(CONTEXT, str(TABLES[name])) if name in TABLES else name


def obstacle_sentence(obstacle: Obstacle) -> str:
    """What stands in the way, in the language that is spoken now."""
    return sentence_of(UserError(f"merge_{obstacle.key}", obstacle.sentence, **obstacle.facts))
