"""Faults of transfer files, XML, archives and lists: (what is wrong, what would be right, whether it refuses)."""

from __future__ import annotations

from collections.abc import Mapping

Sentences = tuple[str, str, bool]

STRINGS: Mapping[str, Sentences] = {
    "marks_half_day": (
        "The string of marks has {length} characters, which is half a day too many or too few; without the last one "
        "{last} slashes stand the wrong way, without the first one {first}.",
        "Two characters for each day. Ask the school to export it again, or accept the proposed end.",
        True,
    ),
    "marks_layout_doubtful": (
        "The string of marks from {start} fits several layouts about as well.",
        "Say whether it holds every day of the week, Monday to Friday, or school days only.",
        True,
    ),
    "marks_wrong_way": (
        "{count} of {slashes} slashes stand in the wrong half of the day, the first on {first}: the marks may be "
        "shifted by a session.",
        "/ in the morning and \\ in the afternoon. Ask the school to export it again.",
        True,
    ),
    "marks_spells_joined": (
        "From about {day} weekends fall on other days of the week: two stays at the school were written on without "
        "the gap between them, so no later mark has a certain date.",
        "A string of marks for each stay, or # for every day between them.",
        True,
    ),
    "marks_weekend": (
        "{count} Saturdays or Sundays have a mark, the first on {day}.",
        "Nothing needs to be done where it was a trip; otherwise ask the school.",
        False,
    ),
    "marks_beyond_year": (
        "The string of marks goes on after {last}, the end of its school year.",
        "A string for each school year; two stays may have been joined or the first day may be wrong.",
        True,
    ),
    "marks_ahead": (
        "{count} marks are for days after the file was made ({day}); they were not taken.",
        "Nothing needs to be done: a later file will have them.",
        False,
    ),
    "marks_outside_roll": (
        "{count} marks are for days on which the file's own school history does not have the pupil at {school} "
        "(first {day}); they were not taken.",
        "Correct the dates of entry and leaving, or the marks, in the school's system.",
        False,
    ),
    "marks_before_codes": (
        "{count} marks of {school} are from days for which no code set is known (first {day}); they were not taken.",
        "Nothing needs to be done: the year's own totals are kept.",
        False,
    ),
    "marks_code_unmapped": (
        "The mark {value} is in no code set that holds on {day}; the file has it {count} times.",
        "Say in the import profile which code of the register it stands for.",
        True,
    ),
    "marks_code_elsewhere": (
        "The mark {value} of {school} is in no code set that holds on {day}; it stands there {count} times and was not "
        "taken.",
        "Say in the import profile which code it stands for, if these marks matter.",
        False,
    ),
    "marks_lower_case": (
        "{count} marks are in lower case, the first {value} on {day}; they were read as capitals.",
        "Nothing needs to be done.",
        False,
    ),
    "marks_start_missing": (
        "There is a string of marks, but not the day on which it starts.",
        "AttendanceStartDate with the day of the first mark.",
        True,
    ),
    "marks_year_differs": (
        "The file calls this the school year {year}, but its marks start on {day}.",
        "The marks are kept under their own dates; ask the school which is right.",
        False,
    ),
}

XML: Mapping[str, Sentences] = {
    "xml_cut_off": (
        "The file ends at line {at}, character {column_at}, in the middle: it was cut off or is still being copied.",
        "Copy the file again when the school's system has finished writing it.",
        True,
    ),
    "xml_broken": (
        "The XML is broken at line {at}, character {column_at}: {reason}.",
        "Export the file again; do not change it by hand.",
        True,
    ),
    "xml_definitions": (
        "The file brings document types or entities of its own (line {at}); such a file is never read.",
        "A file as the school's system exports it has none.",
        True,
    ),
    "xml_too_deep": (
        "At line {at} more than {limit} elements stand inside each other.",
        "A file as the school's system exports it.",
        True,
    ),
    "xml_too_many": (
        "One record of the file has more than {limit} elements or attributes (line {at}).",
        "A file as the school's system exports it.",
        True,
    ),
    "xml_text_too_long": (
        "One element holds more than {limit} characters (line {at}).",
        "A file as the school's system exports it.",
        True,
    ),
    "xml_encoding": (
        "The file says that it is {declared}, but what stands at line {at} is not.",
        "Export the file again.",
        True,
    ),
    "xml_encoding_unknown": (
        "The file says that it is in the encoding {declared}, which is not known here.",
        "Export the file again as UTF-8.",
        True,
    ),
    "xml_encoding_put_right": (
        "The file says that it is {declared}, but it is {found}; it was read as {found}.",
        "Look at the names; nothing else needs to be done.",
        False,
    ),
    "xml_not_xml": (
        "This is not XML.",
        "An XML file as the school's system exports it.",
        True,
    ),
    "xml_other": (
        "This XML is {what}; no pupils or marks are read from it.",
        "A Common Transfer File or SIMS session attendances.",
        True,
    ),
}

_TOTALS = (
    "For {year} at {school} the file's own totals (possible, attended, authorised, unauthorised) are {claimed}; "
    "its marks give {counted}."
)

TRANSFERS: Mapping[str, Sentences] = {
    "ctf_no_pupils": (
        "The file has no pupil.",
        "A transfer file with at least one pupil.",
        True,
    ),
    "ctf_no_source": (
        "The file does not say which school it comes from.",
        "Nothing needs to be done for details of pupils; marks keep the school that stands beside them.",
        False,
    ),
    "ctf_name_disagrees": (
        "The file is named for {named}, but its header says {header}.",
        "The header counts; make sure that this is the file you were sent.",
        False,
    ),
    "ctf_other_destination": (
        "The file was made for {destination}, not for this council or school.",
        "Make sure that it was meant for you.",
        False,
    ),
    "ctf_no_date": (
        "The file does not say when it was made.",
        "Sessions without a mark are taken as missing up to today.",
        False,
    ),
    "ctf_value_left_out": (
        "{column} says {value}, which is not {wanted}; it was left out.",
        "Correct it in the school's system.",
        False,
    ),
    "ctf_school_year_left_out": (
        "An attendance year does not say its school; it was left out.",
        "LEA and Estab in each YearData.",
        False,
    ),
    "ctf_contact_order": (
        "{count} contacts of this pupil have no order or the same one.",
        "They are kept in the order of the file; ask the school whom to reach first.",
        False,
    ),
    "totals_differ": (
        _TOTALS,
        "The marks count. Ask the school where the difference comes from.",
        False,
    ),
    "totals_late": (
        _TOTALS + " They tie when a late mark (L) is not counted as attending.",
        "The marks count; L counts as attending.",
        False,
    ),
    "totals_slashes": (
        _TOTALS + " They tie when only / and \\ are counted as attending.",
        "The marks count; L and approved activities count as attending.",
        False,
    ),
    "totals_dual": (
        _TOTALS + " They tie when sessions at another school (D) are not counted.",
        "The marks count; whether D counts is a setting of the code set.",
        False,
    ),
    "totals_blank_possible": (
        _TOTALS + " They tie when sessions without a mark are counted as possible.",
        "The marks count; a missing mark is never counted.",
        False,
    ),
    "totals_blank_absent": (
        _TOTALS + " They tie when sessions without a mark are counted as unauthorised.",
        "The marks count; a missing mark is never absence.",
        False,
    ),
    "totals_not_required": (
        _TOTALS + " They tie when sessions that were not required (X, Y, Z) are counted as possible.",
        "The marks count; such sessions are not possible ones.",
        False,
    ),
    "totals_slashes_blank": (
        _TOTALS + " They tie when only / and \\ count as attending and sessions without a mark as possible.",
        "The marks count.",
        False,
    ),
    "sims_by_person": (
        "The file names pupils only by the number of the school's system.",
        "They are matched to pupils of this school by that number; unknown numbers are asked about.",
        False,
    ),
    "sims_no_person": (
        "This session does not say whose it is.",
        "PersonID with the number of the pupil.",
        True,
    ),
}

ARCHIVES: Mapping[str, Sentences] = {
    "archive_broken": (
        "The ZIP file is damaged or cut off.",
        "Copy it again, or unpack it and take the files out of it.",
        True,
    ),
    "archive_empty": (
        "The ZIP file has no file in it.",
        "A ZIP file with at least one register.",
        True,
    ),
    "archive_encrypted": (
        "{value} in the ZIP file is locked with a password.",
        "Give the password: it opens the file in memory and is kept nowhere.",
        True,
    ),
    "archive_locked_many": (
        "The ZIP file holds {count} files behind a password.",
        "Unpack it with the password and import the files; or take it in as a batch on the command line, which asks "
        "for the password.",
        True,
    ),
    "archive_aes": (
        "{value} in the ZIP file is locked with AES, which is not opened here.",
        "Unpack it with its password in a program that knows AES, like 7-Zip, and import the file that was in it.",
        True,
    ),
    "archive_escape": (
        "{value} in the ZIP file names a place outside it; such a file is never read.",
        "Names without .. or a drive or a leading slash.",
        True,
    ),
    "archive_link": (
        "{value} in the ZIP file is a link to another file; such a file is never read.",
        "The file itself.",
        True,
    ),
    "archive_twice": (
        "{value} is twice in the ZIP file.",
        "Each file once.",
        True,
    ),
    "archive_nested": (
        "{value} is a ZIP file inside a ZIP file inside the ZIP file.",
        "Unpack it first.",
        True,
    ),
    "archive_ratio": (
        "{value} in the ZIP file would grow more than {limit} times when unpacked; such a file is never read.",
        "Unpack it elsewhere, look at it, and take the register out of it.",
        True,
    ),
    "archive_too_large": (
        "The files in the ZIP file have more than {limit} megabytes together.",
        "Fewer files at a time.",
        True,
    ),
    "archive_too_many": (
        "The ZIP file has {count} files, more than {limit}.",
        "Fewer files at a time.",
        True,
    ),
    "archive_method": (
        "{value} in the ZIP file is packed in a way that is not read here.",
        "Pack it as an ordinary ZIP file.",
        True,
    ),
    "archive_not_zip": (
        "This is not a ZIP file.",
        "A ZIP file, or the files themselves.",
        True,
    ),
}

LISTS: Mapping[str, Sentences] = {
    "list_unreadable": (
        "The file cannot be opened as a table: it is damaged, locked with a password or of another kind.",
        "The address list of schools as ODS, XLSX or CSV.",
        True,
    ),
    "list_no_headings": (
        "No row has the headings School Number and School Name.",
        "The address list of schools as Welsh Government publishes it.",
        True,
    ),
    "list_number": (
        "The school number {value} on sheet {column} is not seven digits.",
        "Authority and school, like 6742999; this line was left out.",
        False,
    ),
    "list_name": (
        "The school {value} on sheet {column} has no name.",
        "This line was left out.",
        False,
    ),
    "list_twice": (
        "The school {value} stands there again (first on line {first_line}).",
        "The first line is kept.",
        False,
    ),
    "terms_not_read": (
        "This is neither a table of terms (school_year, autumn_start, …) nor of days (school, first, last, kind, "
        "note).",
        "One of these two headings on the first line, or an iCalendar file.",
        True,
    ),
    "terms_year": (
        "{value} is not a school year.",
        "A school year like 2025/26.",
        True,
    ),
    "terms_order": (
        "{column}: {first} is after {last}.",
        "First day before last day, terms one after the other.",
        True,
    ),
    "terms_outside_year": (
        "{column}: {value} is not in the school year {year}.",
        "A day from 1 September to 31 August of that year.",
        True,
    ),
    "terms_half": (
        "{column} is empty, though the term has other days; what it belongs to was left out.",
        "Both ends of a term and of its half-term, or neither.",
        False,
    ),
    "terms_none": (
        "The school year {value} has no dates.",
        "Nothing needs to be done; its terms stay unknown.",
        False,
    ),
    "terms_kind": (
        "{value} is not a kind of day that is known here.",
        "One of: {kinds}.",
        True,
    ),
    "terms_long": (
        "From {first} to {last} are more than {limit} days.",
        "One line for each holiday or closure.",
        True,
    ),
    "calendar_broken": (
        "The iCalendar file cannot be read at line {at}.",
        "Export the calendar again.",
        True,
    ),
    "calendar_empty": (
        "The iCalendar file has no event with days.",
        "Events with the days of terms, holidays, INSET and closures.",
        True,
    ),
    "calendar_event": (
        "The event {value} has no day that can be read; it was left out.",
        "An event with its first and last day.",
        False,
    ),
    "calendar_repeats": (
        "The event {value} repeats; only its first days were taken.",
        "One event for each time.",
        False,
    ),
    "calendar_kind": (
        "What {value} means is not known; it was taken as a note and closes nothing.",
        "Say which kind of day it is.",
        False,
    ),
}

SENTENCES: Mapping[str, Sentences] = {**STRINGS, **XML, **TRANSFERS, **ARCHIVES, **LISTS}
