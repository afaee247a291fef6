"""Every fault that a register file can have: its stable key, what is wrong and what would be right, in English.

The window shows the same sentences in Welsh from the key and the facts. ``{value}`` is what the cell says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ecede_desktop.records import faults_matching, faults_referrals, faults_sheets, faults_transfers
from ecede_desktop.records.imports import Problem


class Fault(NamedTuple):
    """The sentences of one kind of fault; one that does not refuse is a warning."""

    wrong: str
    right: str
    refuses: bool = True


FILE: Mapping[str, Fault] = {
    "file_empty": Fault(
        "The file is empty.",
        "A CSV file with a header row and a row for each session or each pupil.",
    ),
    "file_too_large": Fault(
        "The file has more than {limit} megabytes.",
        "Import one school year of one school at a time.",
    ),
    "file_is_excel": Fault(
        "This is an Excel workbook, not CSV.",
        "In Excel: File, Save As, “CSV UTF-8 (comma delimited)”, and import that.",
    ),
    "file_is_old_excel": Fault(
        "This is an old Excel or Word file (or one with a password), not CSV.",
        "Open it and save it as “CSV UTF-8 (comma delimited)”.",
    ),
    "file_is_pdf": Fault(
        "This is a PDF: marks cannot be read from it with certainty.",
        "Ask the school for the register as a workbook or as CSV from its own system.",
    ),
    "file_is_zip": Fault(
        "This is a ZIP file of several files.",
        "Import it as a batch, which takes each file for itself; or unpack it and import one file.",
    ),
    "file_is_xml": Fault(
        "This is XML (for example a CTF), not CSV.",
        "Ask the school for the register as CSV.",
    ),
    "file_is_html": Fault(
        "This is a web page (some systems name it .xls), not CSV.",
        "Open it in Excel and save it as “CSV UTF-8 (comma delimited)”.",
    ),
    "file_is_binary": Fault(
        "This is no kind of file that registers come in.",
        "A CSV file, a workbook (XLSX, XLS, ODS) or a transfer file (XML), as the school's system exports it.",
    ),
    "file_unfinished": Fault(
        "From line {at} on the file holds {count} empty bytes and no text: it was not copied to its end.",
        "Copy it again from where it came.",
    ),
    "file_encoding": Fault(
        "Byte {offset} (line {at}) is neither UTF-8 nor Windows-1252 text.",
        "Export the file again as CSV UTF-8.",
    ),
    "file_utf16_broken": Fault(
        "The file says that it is UTF-16 but is cut off or damaged.",
        "Export the file again as CSV UTF-8.",
    ),
    "quotes": Fault(
        "The quotation marks on this line are not closed as CSV wants; reading stopped here.",
        "Quotation marks inside a quoted cell are written twice.",
    ),
    "cell_too_long": Fault(
        "A cell that begins on or before this line has more than {limit} characters; reading stopped here.",
        "A register has no such cell: a quotation mark may be missing further up, or this is another kind of file.",
    ),
    "header_not_found": Fault(
        "No header row was found. The first line says: {found}",
        "Columns UPN, Date, Session, Mark; or UPN, Surname, Forename and one column a session headed like "
        "10/09/2018 AM.",
    ),
    "column_missing": Fault(
        "There is no column {column}.",
        "Add the column {column} to the header and to each row.",
    ),
    "column_twice": Fault(
        "The column {column} stands there twice (as {value}).",
        "Keep one of them, or leave one out in the import profile.",
    ),
    "column_twice_alike": Fault(
        "The column {column} stands there twice; {taken} was read, and {others} says the same.",
        "Nothing needs to be done.",
        refuses=False,
    ),
    "column_cannot_be": Fault(
        "The column {others} cannot be {column}; {taken} was read.",
        "Nothing needs to be done.",
        refuses=False,
    ),
    "session_column_twice": Fault(
        "Two columns are for the session {session}.",
        "One column for each session.",
    ),
    "columns_not_read": Fault(
        "These columns are not needed and were not read: {names}.",
        "Nothing needs to be done.",
        refuses=False,
    ),
    "no_rows": Fault(
        "There is no row under the header.",
        "A row for each session or each pupil.",
    ),
    "leading_zeros_lost": Fault(
        "Admission numbers stand as {value}: a spreadsheet may have taken leading zeros off.",
        "Nothing needs to be done: admission numbers are compared without the zeros before them.",
        refuses=False,
    ),
    "row_short": Fault(
        "The row has {found} cells, the header {wanted}.",
        "A cell for each column, empty where there is nothing.",
    ),
    "row_long": Fault(
        "The row has {found} cells, the header {wanted}.",
        "Put quotation marks around a cell that holds a comma.",
    ),
}

PUPILS: Mapping[str, Fault] = {
    "upn_empty": Fault(
        "There is no UPN.",
        "The pupil's UPN: a letter and 12 digits.",
    ),
    "upn_scientific": Fault(
        "A spreadsheet turned the UPN into a number in scientific notation; its digits are lost.",
        "Format the column as text and export again; a UPN is a letter and 12 digits.",
    ),
    "upn_letter_lost": Fault(
        "The first letter of the UPN is missing.",
        "{suggestion}, if the digits are right.",
    ),
    "upn_too_short": Fault(
        "The UPN has {length} characters.",
        "A letter and 12 digits, 13 characters; leading or trailing zeros may be lost.",
    ),
    "upn_too_long": Fault(
        "The UPN has {length} characters.",
        "A letter and 12 digits, 13 characters.",
    ),
    "upn_wrong_letter": Fault(
        "The UPN's check letter is wrong: with these digits it would be {expected}.",
        "Correct the UPN with the school; or accept it for this pupil, who is then never matched by it.",
    ),
    "upn_characters": Fault(
        "The UPN is not a letter and 12 digits (I, O and S are never used).",
        "{suggestion}",
    ),
    "upn_placeholder": Fault(
        "This stands for an unknown UPN.",
        "The pupil's UPN: a letter and 12 digits.",
    ),
    "upn_accepted": Fault(
        "The UPN is wrong and was accepted for this pupil; it is never used to match.",
        "Correct it when the school has found the right one.",
        refuses=False,
    ),
    "upn_temporary": Fault(
        "This is a temporary UPN.",
        "Nothing needs to be done; a later permanent UPN will be a new pupil until a person joins them.",
        refuses=False,
    ),
    "upn_two_names": Fault(
        "This UPN stands with two different names: {first} (line {first_line}) and {second}.",
        "One UPN belongs to one pupil: correct the UPN or the name.",
    ),
    "upn_two_spellings": Fault(
        "This pupil's name is spelt two ways: {first} (line {first_line}) and {second}.",
        "The spelling kept is {kept}.",
        refuses=False,
    ),
    "upn_two_births": Fault(
        "This UPN stands with two dates of birth: {first} (line {first_line}) and {second}.",
        "One UPN belongs to one pupil: correct the UPN or the date.",
    ),
    "upn_twice_in_grid": Fault(
        "This pupil has a row already, line {first_line}.",
        "One row for each pupil of a school.",
    ),
    "name_missing": Fault(
        "This pupil is not known yet, and the file does not give the {missing}.",
        "The pupil is kept under the UPN; no paper for court can be issued until a file or a person gives the name.",
        refuses=False,
    ),
    "name_mojibake": Fault(
        "The name was damaged by a wrong encoding somewhere before.",
        "It probably was {suggestion}; it is kept as the file has it until a person corrects it.",
        refuses=False,
    ),
    "name_letter_lost": Fault(
        "A letter of the name was lost when the file was saved (ŵ and ŷ have no place in Windows-1252).",
        "Export as CSV UTF-8. A name that is known already is not overwritten.",
        refuses=False,
    ),
    "name_celtic": Fault(
        "The name has a letter that stands for ŵ or ŷ in an older Welsh encoding.",
        "It probably was {suggestion}; it is kept as the file has it until a person corrects it.",
        refuses=False,
    ),
    "birth_after_marks": Fault(
        "The date of birth makes the pupil {age} years old at the first mark.",
        "A date of birth between 2 and 20 years before.",
    ),
    "birth_in_future": Fault(
        "The date of birth is in the future.",
        "A date of birth between 2 and 20 years before the first mark.",
    ),
    "year_unknown": Fault(
        "This year group is not known here; it is left empty.",
        "R, 1 to 13, N1 or N2.",
        refuses=False,
    ),
    "class_became_date": Fault(
        "A spreadsheet turned the class into a date.",
        "It was {suggestion}; write it as text and export again.",
    ),
    "school_missing": Fault(
        "Neither the file nor the command says which school this is.",
        "Add a School column with the seven-digit number, or give --school NUMBER.",
    ),
    "school_number": Fault(
        "This is not a school number.",
        "Seven digits, authority and school, like 6742999 or 674/2999.",
    ),
    "school_scientific": Fault(
        "A spreadsheet turned the school number into scientific notation; its digits are lost.",
        "Seven digits, as text.",
    ),
    "school_zeros": Fault(
        "The school number has {length} digits: leading zeros may be lost.",
        "Seven digits, authority and school, like 6742999 or 674/2999.",
    ),
    "school_differs": Fault(
        "The file says school {found}, the command {asked}.",
        "Leave the school out of the command, or take the file of that school.",
    ),
}

MARKS: Mapping[str, Fault] = {
    "date_empty": Fault(
        "There is no date.",
        "A date like 2018-09-10 or 10/09/2018.",
    ),
    "date_serial": Fault(
        "A spreadsheet turned the date into the serial number of a day.",
        "It would be {suggestion}: format the column as a date and export again.",
    ),
    "date_month_first": Fault(
        "There is no month {month}: the date was written month first.",
        "It would be {suggestion}; then all dates of this column must be looked at.",
    ),
    "date_two_digit_year": Fault(
        "The year has two digits.",
        "Four digits: {suggestion}.",
    ),
    "date_impossible": Fault(
        "There is no such day.",
        "A date of the calendar, like 2018-09-10 or 10/09/2018.",
    ),
    "date_form": Fault(
        "This is not a date in a form that is read here.",
        "A date like 2018-09-10 or 10/09/2018.",
    ),
    "date_without_year": Fault(
        "The date does not say its year.",
        "A whole date like 07/09/2026; in a spreadsheet give the cells such a date format and save the file again.",
    ),
    "date_no_separators": Fault(
        "The date has no separators.",
        "{suggestion}.",
    ),
    "date_future": Fault(
        "The day is in the future (today is {today}).",
        "A register holds marks up to today.",
    ),
    "date_before_codes": Fault(
        "No set of attendance codes is known for this day.",
        "A day from {first} on.",
    ),
    "weekday_disagrees": Fault(
        "The heading says {weekday}, but {date} is a {real}.",
        "Correct the heading: the columns may be shifted.",
    ),
    "session_missing_in_header": Fault(
        "The heading is a date without AM or PM.",
        "{suggestion} AM and {suggestion} PM, a column each.",
    ),
    "session_unknown": Fault(
        "This is not a session.",
        "AM or PM.",
    ),
    "mark_unknown": Fault(
        "This mark is not in the code set {code_set} that holds on that day.",
        "One of: {codes}",
    ),
    "mark_lower_case": Fault(
        "The mark is in lower case.",
        "{suggestion}",
    ),
    "mark_of_england": Fault(
        "This mark is of England's codes since August 2024.",
        "The code of the school's Welsh register, one of: {codes}",
    ),
    "mark_two_in_one": Fault(
        "Two marks stand in one cell.",
        "One mark for each session.",
    ),
    "mark_wrong_way": Fault(
        "The mark {value} is for the {other}: the file may be shifted by a session.",
        "{suggestion}",
    ),
    "minutes_late": Fault(
        "This is not a number of minutes.",
        "A whole number from 0 to 300, or empty.",
    ),
    "mark_repeated": Fault(
        "This session stands there twice with the same mark (first on line {first_line}).",
        "One row for each session.",
        refuses=False,
    ),
    "mark_contradicted": Fault(
        "This session has {first} on line {first_line} and {second} here.",
        "One mark for each session.",
    ),
    "line_break_in_cell": Fault(
        "There is a line break inside this cell.",
        "A quotation mark may be missing further up.",
    ),
}

STORE: Mapping[str, Fault] = {
    "weekend": Fault(
        "{date} is a {weekday}.",
        "A school day; or # for a day on which the school was closed; or accept marks on that day.",
    ),
    "bank_holiday": Fault(
        "{date} is a bank holiday ({name}).",
        "A school day; or # for a day on which the school was closed; or accept marks on that day.",
    ),
    "school_closed": Fault(
        "{school} is recorded as closed on {date} ({kind}).",
        "Correct the closure, or #, or accept marks on that day.",
    ),
    "outside_terms": Fault(
        "{date} is outside the term dates in the policy pack (evidence: {evidence}).",
        "Look whether the dates are shifted.",
        refuses=False,
    ),
    "before_admission": Fault(
        "{name} was admitted to {school} on {day}; this mark is from before.",
        "Correct the date of admission, or Z for a pupil not yet on roll.",
    ),
    "after_leaving": Fault(
        "{name} left {school} on {day}; this mark is from after.",
        "Correct the date of leaving, or leave the mark out.",
    ),
    "dual_registration": Fault(
        "{name} is on the roll of {first} as well as {second}.",
        "Both keep their own marks. Where the pupil has left one of them, record the day of leaving.",
        refuses=False,
    ),
    "dual_registration_left": Fault(
        "{name} is on the roll of {first} as well as {second}; the file says that the pupil left {first} on {left}.",
        "Record {left} as the day of leaving {first}, if that is right. Until then both keep their own marks.",
        refuses=False,
    ),
    "present_at_two": Fault(
        "{name} is marked present at {first} and at {second} in the same sessions: {count}, the first on {date} "
        "{session}.",
        "One of the schools should mark D for a pupil who is at the other.",
        refuses=False,
    ),
    "name_differs": Fault(
        "The store has {known}, the file {found}.",
        "The name in the store stays; correct it there if the file is right.",
        refuses=False,
    ),
    "name_restored": Fault(
        "The store has {known}, where a letter was lost before; the file has {found}.",
        "The name is corrected from the file.",
        refuses=False,
    ),
    "birth_differs": Fault(
        "The store has the date of birth {known}, the file {found}.",
        "The date in the store stays; correct it there if the file is right.",
        refuses=False,
    ),
    "names_of_another": Fault(
        "The UPN {upn} belongs to {known}, the file says {found}.",
        "One UPN belongs to one pupil: correct the UPN or the name.",
    ),
    "accepted_not_unique": Fault(
        "The UPN is wrong, and {count} pupils of this school have this name and date of birth.",
        "Correct the UPN with the school.",
    ),
    "accepted_needs_birth": Fault(
        "The UPN is wrong, and without a date of birth this pupil cannot be told from others.",
        "Add the DOB column, or correct the UPN.",
    ),
    "school_new": Fault(
        "The school {number} is not known yet; it is added with its number as its name.",
        "Give it its name under Schools.",
        refuses=False,
    ),
}

MATCHING: Mapping[str, Fault] = {key: Fault(*said) for key, said in faults_matching.SENTENCES.items()}
TRANSFERS: Mapping[str, Fault] = {key: Fault(*said) for key, said in faults_transfers.SENTENCES.items()}

SHEETS: Mapping[str, Fault] = {key: Fault(*said) for key, said in faults_sheets.SENTENCES.items()}
REFERRALS: Mapping[str, Fault] = {key: Fault(*said) for key, said in faults_referrals.SENTENCES.items()}

FAULTS: Mapping[str, Fault] = {**FILE, **PUPILS, **MARKS, **STORE, **MATCHING, **TRANSFERS, **SHEETS, **REFERRALS}


def problem(line: int, column: str, value: str, key: str, **facts: object) -> Problem:
    """The problem of the kind ``key`` at a place of the file, with its sentences filled in."""
    fault = FAULTS[key]
    texts = {name: str(fact) for name, fact in facts.items()}
    slots = {"column": column, "value": value} | texts
    if (why := texts.get("why", "")) in faults_sheets.WHY:
        slots["why"] = faults_sheets.WHY[why].format_map(slots)
    return Problem(
        line=line,
        column=column,
        value=value,
        key=key,
        wrong=fault.wrong.format_map(slots),
        right=fault.right.format_map(slots),
        refuses=fault.refuses,
        facts=tuple(texts.items()),
    )
