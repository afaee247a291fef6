"""Words of the attendance codes' page: whose a set is, how sure we are, what a mark counts as."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.codes import WALES, CodeSet, MarkClass, MarkCode
from ecede_desktop.records.code_sets import CodeSetRow
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.rows_model import RowsColumn

translate = QCoreApplication.translate
CLASSES = tuple(one.value for one in MarkClass if one is not MarkClass.MISSING)


def jurisdiction(key: str) -> str:
    """Wales or England."""
    return translate("CodeSets", "Wales") if key == WALES else translate("CodeSets", "England")


def evidence(key: str) -> str:
    """How sure we are of a row."""
    names = {
        "C": translate("CodeSets", "Confirmed"),
        "P": translate("CodeSets", "Confirmed in substance"),
        "U": translate("CodeSets", "Not confirmed"),
    }
    return names[key]


def lateness(key: str) -> str:
    """Whether a code says that the pupil came late."""
    names = {
        "": translate("CodeSets", "No"),
        "before_close": translate("CodeSets", "Before the register closed"),
        "after_close": translate("CodeSets", "After the register closed"),
    }
    return names[key]


def meaning(row: MarkCode) -> str:
    """The meaning in the language that is spoken now."""
    return row.welsh if i18n.language() == "cy" else row.english


def last_day(day: dt.date | None) -> str:
    """The last day of a set, or that it has none."""
    return translate("CodeSets", "Until further notice") if day is None else i18n.format_day(day)


def whose(row: CodeSetRow) -> str:
    """Shipped, the council's, not kept yet, or still to be filled."""
    if row.whose == "draft":
        return translate("CodeSets", "Not kept yet")
    if row.codes.is_placeholder:
        return translate("CodeSets", "To be filled by the council")
    return translate("CodeSets", "The council") if row.whose == "council" else translate("CodeSets", "The program")


def not_confirmed(codes: CodeSet) -> int:
    """Rows of a set that nobody has confirmed."""
    return sum(row.confirmed == "U" for row in rows_of(codes))


def rows_of(codes: CodeSet) -> tuple[MarkCode, ...]:
    """Every row of a set, the longer codes last."""
    return (*codes.codes.values(), *codes.longer.values())


def counts_as(row: MarkCode) -> str:
    """What a code counts as, with whether it says late or closes the school."""
    said = wording.mark_class(row.mark_class.value)
    if row.lateness:
        return f"{said} · {translate('CodeSets', 'Late')}: {lateness(row.lateness)}"
    return f"{said} · {translate('CodeSets', 'Closes the whole school')}" if row.school_wide else said


def set_columns() -> tuple[RowsColumn[CodeSetRow], ...]:
    """The sets there are."""
    return (
        RowsColumn(lambda: translate("CodeSets", "Set"), lambda r: r.codes.id),
        RowsColumn(lambda: translate("CodeSets", "For"), lambda r: jurisdiction(r.codes.jurisdiction)),
        RowsColumn(
            lambda: translate("CodeSets", "From"),
            lambda r: i18n.format_day(r.codes.valid_from),
            sorts_by=lambda r: r.codes.valid_from,
        ),
        RowsColumn(
            lambda: translate("CodeSets", "To"),
            lambda r: last_day(r.codes.valid_to),
            sorts_by=lambda r: r.codes.valid_to or dt.date.max,
        ),
        RowsColumn(lambda: translate("CodeSets", "Written by"), whose),
        _number(lambda: translate("CodeSets", "Codes"), lambda r: len(rows_of(r.codes))),
        _number(lambda: translate("CodeSets", "Not confirmed"), lambda r: not_confirmed(r.codes)),
        _number(lambda: translate("CodeSets", "School years of marks"), lambda r: r.mark_years),
    )


def code_columns() -> tuple[RowsColumn[MarkCode], ...]:
    """The rows of a set."""
    return (
        RowsColumn(lambda: translate("CodeSets", "Code"), lambda r: r.code),
        RowsColumn(lambda: translate("CodeSets", "English"), lambda r: r.english),
        RowsColumn(lambda: translate("CodeSets", "Welsh"), lambda r: r.welsh),
        RowsColumn(lambda: translate("CodeSets", "Counts as"), counts_as),
        RowsColumn(lambda: translate("CodeSets", "Stands for"), lambda r: r.maps_to or r.code),
        RowsColumn(lambda: translate("CodeSets", "Evidence"), lambda r: evidence(r.confirmed)),
        RowsColumn(
            lambda: translate("CodeSets", "Welsh checked"),
            lambda r: translate("CodeSets", "Yes") if r.welsh_checked else translate("CodeSets", "No"),
        ),
    )


def _number(heading: Callable[[], str], value: Callable[[CodeSetRow], int]) -> RowsColumn[CodeSetRow]:
    return RowsColumn(heading, lambda row: str(value(row)), figure=True, sorts_by=value)
