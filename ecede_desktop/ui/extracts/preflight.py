"""The marks beside what an extract needs, and what is said of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ecede_desktop.errors import UserError
from ecede_desktop.records.extracts import ExtractCheck, RegisterExtract
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.widgets.requirement_list import RequirementLine

translate = QCoreApplication.translate
WAYS = {
    "no_register": "import",
    "no_register_at_school": "import",
    "school_name_missing": "schools",
    "date_of_birth_missing": "import",
}
"""What is missing -> the place where it is supplied."""


def preflight_lines(check: ExtractCheck) -> tuple[RequirementLine, ...]:
    """What is missing first, each with the way to supply it; then what is there."""
    lacking = [_lacking(key, text) for key, text in check.missing]
    return (*lacking, *(_there(check.extract) if check.extract is not None else ()))


def _lacking(key: str, text: str) -> RequirementLine:
    links = {
        "import": translate("Preflight", "Import a register"),
        "schools": translate("Preflight", "Name the school"),
    }
    if key == "missing_marks":  # the list of them stands above, with the box to tick
        text = translate("Preflight", "Some sessions have no mark and nobody has said that they were seen.")
    else:
        text = wording.error_sentence(UserError(key, text))
    return RequirementLine(
        key, text, translate("Preflight", "Missing"), met=False, source="", action=links.get(WAYS.get(key, ""), "")
    )


def _there(extract: RegisterExtract) -> Iterator[RequirementLine]:
    counts = extract.counts
    ready = translate("Preflight", "Ready")
    figures = translate("Preflight", "{possible} possible sessions, {attended} attended, {unauthorised} unauthorised")
    sentences = [
        figures.format(possible=counts.possible, attended=counts.attended, unauthorised=counts.unauthorised),
        translate("Preflight", "Certificate for {school}").format(school=extract.school_name or extract.school_number),
    ]
    if extract.corrections:
        sentences.append(
            translate("Preflight", "{count} corrected marks, each with its original").format(
                count=len(extract.corrections)
            )
        )
    if extract.upn_accepted:
        sentences.append(translate("Preflight", "The UPN is wrong and was accepted; the paper says so"))
    for number, sentence in enumerate(sentences):
        yield RequirementLine(f"ready{number}", sentence, ready, met=True, source="")


def session_in_words(day: dt.date, session: str) -> str:
    """One session without a mark, as the list names it."""
    return f"{i18n.format_day(day)}, {wording.session(session)}"
