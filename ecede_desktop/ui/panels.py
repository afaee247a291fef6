"""The panels there are: icon, words and the class, loaded when first shown."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel


@dataclass(frozen=True)
class PanelEntry:
    """One panel; those ``on_rail`` stand in the rail."""

    name: str
    icon: str
    words: str
    module: str
    class_name: str
    on_rail: bool = True

    def title(self) -> str:
        """Its name in the language that is spoken now."""
        return QCoreApplication.translate("panels", self.words)

    def make(self, desk: Desk, operations: Operations) -> Panel:
        """The panel; its module is imported now."""
        made: Panel = getattr(importlib.import_module(self.module), self.class_name)(desk, operations)
        return made


_UI = "ecede_desktop.ui"
PANELS = (
    PanelEntry("today", "today", str(QT_TRANSLATE_NOOP("panels", "Today")), f"{_UI}.today.panel", "TodayPanel"),
    PanelEntry(
        "caseload", "caseload", str(QT_TRANSLATE_NOOP("panels", "Caseload")), f"{_UI}.caseload.panel", "CaseloadPanel"
    ),
    PanelEntry(
        "visits", "route", str(QT_TRANSLATE_NOOP("panels", "Visits")), f"{_UI}.visit_plans.panel", "VisitsPanel"
    ),
    PanelEntry("diary", "diary", str(QT_TRANSLATE_NOOP("panels", "Diary")), f"{_UI}.diary.panel", "DiaryPanel"),
    PanelEntry(
        "referrals",
        "referral",
        str(QT_TRANSLATE_NOOP("panels", "Referrals")),
        f"{_UI}.referrals.panel",
        "ReferralsPanel",
    ),
    PanelEntry(
        "figures", "figures", str(QT_TRANSLATE_NOOP("panels", "Figures")), f"{_UI}.figures.panel", "FiguresPanel"
    ),
    PanelEntry(
        "schools", "school", str(QT_TRANSLATE_NOOP("panels", "Schools")), f"{_UI}.schools.panel", "SchoolsPanel"
    ),
    PanelEntry(
        "extract", "register", str(QT_TRANSLATE_NOOP("panels", "Extract")), f"{_UI}.extracts.panel", "ExtractPanel"
    ),
    PanelEntry(
        "register-check",
        "confirmation",
        str(QT_TRANSLATE_NOOP("panels", "Registers")),
        f"{_UI}.register_checks.panel",
        "RegisterCheckPanel",
    ),
    PanelEntry(
        "notices",
        "notice",
        str(QT_TRANSLATE_NOOP("panels", "Notices")),
        f"{_UI}.court_path.notices_panel",
        "NoticesPanel",
    ),
    PanelEntry(
        "hearings",
        "court",
        str(QT_TRANSLATE_NOOP("panels", "Hearings")),
        f"{_UI}.court_path.hearings_panel",
        "HearingsPanel",
    ),
    PanelEntry(
        "notice-money",
        "save",
        str(QT_TRANSLATE_NOOP("panels", "Money of notices")),
        f"{_UI}.notices_money.panel",
        "NoticeMoneyPanel",
    ),
    PanelEntry("import", "import", str(QT_TRANSLATE_NOOP("panels", "Import")), f"{_UI}.imports.panel", "ImportPanel"),
    PanelEntry(
        "settings", "settings", str(QT_TRANSLATE_NOOP("panels", "Settings")), f"{_UI}.settings.panel", "SettingsPanel"
    ),
    PanelEntry(
        "case", "case", str(QT_TRANSLATE_NOOP("panels", "Case")), f"{_UI}.case.panel", "CasePanel", on_rail=False
    ),
    PanelEntry(
        "person",
        "person",
        str(QT_TRANSLATE_NOOP("panels", "Person")),
        f"{_UI}.people.panel",
        "PersonPanel",
        on_rail=False,
    ),
    PanelEntry(
        "concern",
        "danger",
        str(QT_TRANSLATE_NOOP("panels", "Safeguarding concern")),
        f"{_UI}.concerns.panel",
        "ConcernPanel",
        on_rail=False,
    ),
    PanelEntry(
        "attendance-report",
        "document",
        str(QT_TRANSLATE_NOOP("panels", "Attendance report")),
        f"{_UI}.attendance_reports.panel",
        "AttendanceReportPanel",
        on_rail=False,
    ),
    PanelEntry(
        "typed-register",
        "register",
        str(QT_TRANSLATE_NOOP("panels", "Registers on paper")),
        f"{_UI}.typed_registers.panel",
        "TypedRegisterPanel",
        on_rail=False,
    ),
    PanelEntry(
        "group-work",
        "team",
        str(QT_TRANSLATE_NOOP("panels", "Group work and sweeps")),
        f"{_UI}.group_work.panel",
        "GroupWorkPanel",
        on_rail=False,
    ),
    PanelEntry(
        "handoffs",
        "forward",
        str(QT_TRANSLATE_NOOP("panels", "Hand-offs")),
        f"{_UI}.handoffs.panel",
        "HandoffsPanel",
        on_rail=False,
    ),
    PanelEntry(
        "duplicates",
        "search",
        str(QT_TRANSLATE_NOOP("panels", "Likely duplicates")),
        f"{_UI}.merging.panel",
        "MergingPanel",
        on_rail=False,
    ),
    PanelEntry(
        "drafts",
        "note",
        str(QT_TRANSLATE_NOOP("panels", "Not signed off yet")),
        f"{_UI}.drafts.panel",
        "DraftsPanel",
        on_rail=False,
    ),
)
BY_NAME = {entry.name: entry for entry in PANELS}
ALSO = {"pupil": "person", "parent": "person"}
"""Places that another panel shows, by the name of that panel."""
