"""Words of a bundle: where a paper goes, why it stays out, what a check says, what was made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.bundle_checks import STOPS, BundleCheck
from ecede_desktop.law.policy_bundle import RemovalReason
from ecede_desktop.records.bundles import BundleFinding
from ecede_desktop.records.case_bundles import CasePaper, MadePaper, SectionRow
from ecede_desktop.ui import i18n
from ecede_desktop.ui.widgets.requirement_list import RequirementLine

translate = QCoreApplication.translate


def title(paper: CasePaper) -> str:
    """The title of a paper in the window's language."""
    return title_of(paper.title_en, paper.title_cy)


def title_of(english: str, welsh: str) -> str:
    """The one of two titles that is in the window's language."""
    return welsh if i18n.language() == "cy" else english


def section(row: SectionRow) -> str:
    """The title of a section."""
    return row.title_cy if i18n.language() == "cy" else row.title_en


def reason(row: RemovalReason | None, key: str) -> str:
    """Why something is taken out."""
    if row is None:
        return key
    return row.welsh if i18n.language() == "cy" else row.english


def copies(key: str) -> str:
    """Which copies a paper goes into."""
    return {
        "both": translate("bundle", "Both copies"),
        "court": translate("bundle", "The court's copy only"),
        "service": translate("bundle", "The served copy only"),
        "none": translate("bundle", "Left out"),
    }.get(key, key)


def where(paper: CasePaper) -> str:
    """Which copies a paper goes into, or why it is proposed to stay out."""
    why = {
        "sensitive": translate("bundle", "Left out: sensitive"),
        "not_relevant": translate("bundle", "Left out: not relevant"),
        "other_parent": translate("bundle", "Left out: to another parent"),
        "no_section": translate("bundle", "Left out: no section asks for it"),
        "signed_copy": translate("bundle", "Left out: its signed copy goes in"),
        "unused": translate("bundle", "Left out: not marked as used"),
        "undecided": translate("bundle", "Left out: not marked as used"),
    }
    if not paper.goes_in and paper.why_out:
        return why.get(paper.why_out, copies("none"))
    said = copies(paper.copies)
    if paper.late:
        said = translate("bundle", "{copies}, late").format(copies=said)
    if paper.removals:
        said = translate("bundle", "{copies}; taken out: {count}").format(copies=said, count=paper.removals)
    return said


def check_text(check: BundleCheck) -> str:
    """What a check says."""
    return check.welsh if i18n.language() == "cy" else check.english


def check_line(check: BundleCheck, reasons: Mapping[str, str]) -> RequirementLine:
    """A check as a line: its state in words, what to do, and the way to give a reason."""
    given = reasons.get(check.id, "")
    todo = check.todo_cy if i18n.language() == "cy" else check.todo_en
    action = ""
    if check.met:
        state = translate("bundle", "Holds")
    elif check.severity == STOPS:
        state = translate("bundle", "Stops the bundle")
    elif given:
        state, action = translate("bundle", "Reason given"), translate("bundle", "Change the reason")
        todo = translate("bundle", "Reason: {reason}").format(reason=given)
    else:
        state = translate("bundle", "Asks for a reason")
        action = translate("bundle", "Say why it is made all the same")
    return RequirementLine(
        check.id, check_text(check), state, check.met, source(check), "" if check.met else todo, action
    )


def source(check: BundleCheck) -> str:
    """Where a check comes from, and how sure the reading is."""
    said = str(check.citation)
    return said if check.citation.certain else translate("bundle", "{source} (unconfirmed)").format(source=said)


def made(paper: MadePaper) -> str:
    """A file that came out, in a line."""
    name = {
        "court_bundle": translate("bundle", "The court's copy"),
        "service_bundle": translate("bundle", "The copy to be served"),
        "archive_bundle": translate("bundle", "The copy for the archive (PDF/A)"),
    }.get(paper.kind, paper.kind)
    return translate("bundle", "{name}: {number}, pages: {pages}").format(
        name=name, number=paper.number, pages=paper.pages
    )


def finding(one: BundleFinding) -> str:
    """What is to be known of a paper."""
    if i18n.language() == "en":
        return one.text
    found = translate("refusals", one.key)
    if not found or found == one.key:
        return one.text
    try:
        return found.format_map({name: str(value) for name, value in one.facts.items()})
    except (KeyError, IndexError, ValueError):
        return one.text
