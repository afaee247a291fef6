"""A decision of the gate as lines to show: what is met by which evidence, what is not and where it is met."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.stages import Decision, Finding
from ecede_desktop.ui import contact_words, evidence_words, wording
from ecede_desktop.ui.requirement_ways import (
    ADD_PARENT,
    CONFIRM,
    EXTRACT,
    IMPORT,
    LOG_VISIT,
    SHOW_COURT,
    SHOW_FAMILY,
    SHOW_NOTICES,
    SHOW_PLAN,
    Way,
    way_to_meet,
)
from ecede_desktop.ui.widgets.requirement_list import RequirementLine

translate = QCoreApplication.translate


def gate_lines(decision: Decision) -> tuple[RequirementLine, ...]:
    """Unmet first, then those passed over with a reason, then those met."""
    return (
        *(_line(finding, translate("GateLines", "Not met"), linked=True) for finding in decision.unmet),
        *(_line(finding, translate("GateLines", "Passed over, with a reason")) for finding in decision.waived),
        *(_line(finding, translate("GateLines", "Met")) for finding in decision.met),
    )


def needs_in_words(decision: Decision) -> str:
    """What the move needs beside its requirements."""
    parts = []
    if not (decision.unmet or decision.met or decision.waived):
        parts.append(translate("GateLines", "Nothing has to be shown for this move."))
    if decision.manager_approves:
        parts.append(translate("GateLines", "A manager has to approve it."))
    if decision.kind in ("skip", "back"):
        parts.append(translate("GateLines", "It needs a reason, which is kept."))
    return " ".join(parts)


def way_in_words(way: Way) -> str:
    """The words of the link that leads there."""
    if way.action == LOG_VISIT:
        kind = wording.contact_kind(contact_words.policy().to_count_as(way.contact_kind))
        return translate("GateLines", "Log: {kind}").format(kind=kind.lower())
    names = {
        CONFIRM: translate("GateLines", "Confirm with a note"),
        ADD_PARENT: translate("GateLines", "Add a parent"),
        SHOW_FAMILY: translate("GateLines", "Record the language"),
        IMPORT: translate("GateLines", "Import a register"),
        EXTRACT: translate("GateLines", "Issue an extract"),
        SHOW_PLAN: translate("GateLines", "Go to the plan"),
        SHOW_NOTICES: translate("GateLines", "Go to warnings and notices"),
        SHOW_COURT: translate("GateLines", "Go to court"),
    }
    return names.get(way.action, "")


def _line(finding: Finding, state: str, *, linked: bool = False) -> RequirementLine:
    needed = finding.requirement
    way = way_to_meet(needed) if linked else None
    return RequirementLine(
        key=needed.key,
        text=wording.requirement_text(needed),
        state=state,
        met=finding.fact.met,
        source=wording.requirement_source(needed),
        evidence=evidence_words.in_words(finding.fact),
        action=way_in_words(way) if way else "",
    )
