"""Faults of workbooks, layouts and damaged columns: (what is wrong, what would be right, whether it refuses)."""

from __future__ import annotations

from collections.abc import Mapping

Sentences = tuple[str, str, bool]

WORKBOOKS: Mapping[str, Sentences] = {
    "workbook_locked": (
        "The workbook is protected with a password.",
        "Give the password: it opens the workbook in memory and is kept nowhere.",
        True,
    ),
    "locked_otherwise": (
        "The workbook is protected with a password in a way that is not opened here.",
        "Open it in the spreadsheet program, save it without the password, and import that.",
        True,
    ),
    "password_wrong": (
        "The password does not open {value}.",
        "Look at capitals and spaces, or ask the school again; where it is right, the file is damaged: copy it again.",
        True,
    ),
    "workbook_broken": (
        "The workbook is damaged or was not copied to its end: {why}.",
        "Copy it again, or open it in the spreadsheet program and save it anew.",
        True,
    ),
    "workbook_too_large": (
        "A sheet of the workbook reaches over {cells} cells, more than {limit}.",
        "One school year of one school in a sheet; delete what stands far below or right of the table.",
        True,
    ),
    "workbook_unpacks_too_large": (
        "The workbook would unpack to more than {limit} megabytes.",
        "Ask the school for the file again; this is no register.",
        True,
    ),
    "workbook_empty": (
        "No sheet of the workbook holds anything.",
        "A sheet with a header row and a row for each session or each pupil.",
        True,
    ),
    "sheet_unknown": (
        "There is no sheet “{sheet}”, which the import profile names; there are {sheets}.",
        "Correct the import profile.",
        True,
    ),
    "sheet_doubtful": (
        "The sheets {sheets} look alike, but tell different marks of the same sessions.",
        "Name the right one in the import profile, or ask the school which of them holds.",
        True,
    ),
    "sheets_not_read": (
        "These sheets were not read: {sheets}.",
        "Nothing needs to be done where they hold no marks.",
        False,
    ),
    "formulas_without_values": (
        "{count} cells hold a formula that was never calculated, the first in {cell}.",
        "Open the workbook in the spreadsheet program, which calculates it, and save it.",
        True,
    ),
    "file_is_ole": (
        "This is a file of an older program of Microsoft (Word, Outlook or another), not a workbook.",
        "Ask the school for the register as a workbook or as CSV.",
        True,
    ),
    "page_without_table": (
        "This page holds no table.",
        "Ask the school for the register as a workbook or as CSV.",
        True,
    ),
    "cell_error": (
        "The spreadsheet shows the error {value} here.",
        "Mend the formula in the workbook, or type the value.",
        True,
    ),
    "file_encoding_told": (
        "The file is not text in the encoding {encoding}, which the import profile names.",
        "Correct the import profile, or leave the encoding empty.",
        True,
    ),
}

WHY: Mapping[str, str] = {
    "end_missing": "its end is missing",
    "cut_off": "it is cut off",
    "header_cut_off": "its header is cut off",
    "header_sizes": "its header has impossible sizes",
    "sectors": "its sectors go round, or out of the file",
    "list_of_parts": "the list of its parts is damaged",
    "part_missing": "its part {part} is missing",
    "part_damaged": "its part {part} cannot be read",
    "endless_cell": "its part {part} has a cell that never ends",
    "document_type": "its part {part} declares a document type",
    "reader_gave_up": "the reader of workbooks gave up on it",
    "behind_password": "what is behind its password is cut off",
}
"""How a workbook is damaged, by the key that is the fact ``why``."""

LAYOUTS: Mapping[str, Sentences] = {
    "period_marks": (
        "The columns are lessons ({periods}). A mark of a lesson is not the mark of a session.",
        "Say in the import profile which lesson stands for AM and which for PM, or ask the school for session marks.",
        True,
    ),
    "session_is_period": (
        "{value} is a lesson. A mark of a lesson is not the mark of a session.",
        "Say in the import profile which lesson stands for AM and which for PM, or ask the school for session marks.",
        True,
    ),
    "week_missing": (
        "The heading names a day of the week, but nothing above it says of which week.",
        "A title like “Week beginning 10/09/2018”, or headings with dates.",
        True,
    ),
    "mark_of_day": (
        "One mark stands for the whole day.",
        "Two marks, morning and afternoon. {value} for both, if that is meant.",
        True,
    ),
    "header_changes": (
        "A second header with other columns stands here.",
        "One table in each file.",
        True,
    ),
    "rows_read_over": (
        "Rows that are no pupils were read over, {count} in all (lines {lines}); the first says: {text}",
        "Nothing needs to be done where these are titles, totals and repeated headers.",
        False,
    ),
    "upn_column_missing": (
        "There is no column of UPNs: pupils are told by the school's own number.",
        "A UPN matches a pupil with what is known from elsewhere.",
        False,
    ),
    "name_not_split": (
        "It cannot be told which part of the name is the surname; the name was not read.",
        "Surname and forename in two columns, or “Surname, Forename”.",
        False,
    ),
    "more_of_this": (
        "The same stands in {count} places in all; the first {named} are named.",
        "What holds for those holds for all.",
        True,
    ),
}

DAMAGE: Mapping[str, Sentences] = {
    "date_order_month_first": (
        "Dates of this column have the month first ({second}), so {count} others that can be read either way, like "
        "{example}, were not taken day first.",
        "{turned}, if the month comes first. Accept the repair, or say the order in the import profile.",
        True,
    ),
    "date_order_mixed": (
        "This column has dates with the day first ({first}) and with the month first ({second}); {count} others, like "
        "{example}, can be read either way.",
        "Ask the school to export it again; or say the order in the import profile, if one is certain.",
        True,
    ),
    "date_order_ambiguous": (
        "Every date of this column can be read either way; with the day first no two days follow one another, with the "
        "month first they do.",
        "{turned} for {example}, if the month comes first. Accept one of the two, or say the order in the import "
        "profile.",
        True,
    ),
    "slashes_all_wrong": (
        "Every \\ stands in a morning and every / in an afternoon: the two are changed about, or the marks are shifted "
        "by one session.",
        "Look at a day that is known. Accept that AM and PM are changed about only if that is certain.",
        True,
    ),
    "upn_lost_told_otherwise": (
        "A spreadsheet turned the UPN into a number in scientific notation; its digits are lost.",
        "The row is kept: the pupil is told by the school's own number, or by name and date of birth.",
        False,
    ),
    "upn_missing_told_otherwise": (
        "There is no UPN.",
        "The row is kept: the pupil is told by the school's own number, or by name and date of birth.",
        False,
    ),
    "phone_zero_lost": (
        "A spreadsheet may have taken the zero off the telephone number.",
        "{suggestion}",
        False,
    ),
}

SENTENCES: Mapping[str, Sentences] = {**WORKBOOKS, **LAYOUTS, **DAMAGE}
