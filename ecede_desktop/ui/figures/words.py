"""Words of the figures for what services answer as keys."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.absence import AbsenceRule
from ecede_desktop.law.citations import Dated
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy_absence import Cohort
from ecede_desktop.records.figures import FigureRow
from ecede_desktop.ui import i18n, school_names, wording

translate = QCoreApplication.translate


def by(key: str) -> str:
    """What figures are grouped by."""
    names = {
        "phase": translate("figures", "Phase"),
        "cluster": translate("figures", "Cluster"),
        "school": translate("figures", "School"),
        "key_stage": translate("figures", "Key Stage"),
        "year_group": translate("figures", "Year group"),
        "reg_group": translate("figures", "Class"),
        "cohort": translate("figures", "Group"),
    }
    return names.get(key, key)


def phase(key: str) -> str:
    """A phase of school."""
    names = {
        "nursery": translate("figures", "Nursery schools"),
        "primary": translate("figures", "Primary schools"),
        "secondary": translate("figures", "Secondary schools"),
        "all-through": translate("figures", "All-through schools"),
        "special": translate("figures", "Special schools"),
        "pru": translate("figures", "Pupil referral units"),
    }
    return names.get(key, key or not_known())


def not_known() -> str:
    """Where nobody told it."""
    return translate("figures", "Not known")


def key_stage(number: str) -> str:
    """A key stage."""
    return translate("figures", "Key Stage %1").replace("%1", number) if number else not_known()


def cohort(one: Cohort) -> str:
    """The pack's own name of a group."""
    return one.welsh if i18n.language() == "cy" else one.english


def row_label(row: FigureRow, grouped_by: str, cohorts: dict[str, str]) -> str:
    """The name of a line in the language that is spoken."""
    if grouped_by == "year_group":
        return wording.year_group(row.key)
    if grouped_by == "key_stage":
        return key_stage(row.key)
    if grouped_by == "phase":
        return phase(row.key)
    if grouped_by == "cohort":
        return cohorts.get(row.key, row.label)
    if grouped_by == "school":
        return school_names.own(row.label)
    return row.label if row.key else not_known()


def window(kind: str) -> str:
    """A kind of window."""
    names = {
        "year_to_date": translate("figures", "This year to date"),
        "term": translate("figures", "This term"),
        "half_term": translate("figures", "This half-term"),
        "weeks_4": translate("figures", "Last 4 weeks"),
        "weeks_6": translate("figures", "Last 6 weeks"),
        "weeks_12": translate("figures", "Last 12 weeks"),
        "days": translate("figures", "Own days"),
    }
    return names[kind]


def half_term(key: str) -> str:
    """A half-term."""
    names = {
        "autumn": translate("figures", "Autumn"),
        "spring": translate("figures", "Spring"),
        "summer": translate("figures", "Summer"),
    }
    term, _, half = key.partition("_")
    return f"{names.get(term, term)} {half}".strip()


def pattern(group: str, key: str) -> str:
    """A kind of day."""
    names = {
        ("weekday", "mon"): translate("figures", "Monday"),
        ("weekday", "tue"): translate("figures", "Tuesday"),
        ("weekday", "wed"): translate("figures", "Wednesday"),
        ("weekday", "thu"): translate("figures", "Thursday"),
        ("weekday", "fri"): translate("figures", "Friday"),
        ("weekday", "sat"): translate("figures", "Saturday"),
        ("weekday", "sun"): translate("figures", "Sunday"),
        ("break", "before"): translate("figures", "Last day before a break"),
        ("break", "after"): translate("figures", "First day after a break"),
        ("break", "other"): translate("figures", "Days not beside a break"),
        ("term", "first"): translate("figures", "First week of a term"),
        ("term", "last"): translate("figures", "Last week of a term"),
        ("term", "other"): translate("figures", "Other weeks"),
    }
    return names[group, key]


def run_step(key: str) -> str:
    """What a run asks for."""
    names = {
        "alert": translate("figures", "Look at it"),
        "return": translate("figures", "Return it (reg 12)"),
        "enquiry": translate("figures", "Find the child"),
    }
    return names[key]


def school_year(year: int) -> str:
    """``2025/26``."""
    return f"{year}/{(year + 1) % 100:02d}"


def days(first: dt.date, last: dt.date) -> str:
    """First and last day."""
    pattern_of = translate("figures", "%1 to %2")
    return pattern_of.replace("%1", i18n.format_day(first)).replace("%2", i18n.format_day(last))


def grouped(number: int) -> str:
    """A number with a mark between its thousands."""
    return f"{number:,}"


def counted(counts: Counts) -> str:
    """The counts behind a figure, with what is missing."""
    said = translate("figures", "{attended} attended of {possible} possible sessions; {missing} marks missing")
    return said.format(
        attended=grouped(counts.attended), possible=grouped(counts.possible), missing=grouped(counts.missing)
    )


def points(value: Decimal | None) -> str:
    """Percentage points with their sign, or a dash."""
    return "–" if value is None else f"{value:+}" if value else f"{value}"


def rule(dated: Dated[AbsenceRule]) -> str:
    """A rule of absence with its source and how sure it is."""
    told = dated.value
    method = (
        translate("figures", "of possible sessions so far")
        if told.method == "rate_to_date"
        else translate("figures", "as sessions of a whole year")
    )
    comparator = translate("figures", "at least") if told.comparator == "ge" else translate("figures", "more than")
    sure = {
        "unconfirmed": translate("figures", "not confirmed: the council decides"),
        "inference": translate("figures", "our reading of the text"),
    }.get(dated.citation.mark, "")
    said = f"{comparator} {told.percent} % {method}; {dated.citation}"
    return f"{said} ({sure})" if sure else said
