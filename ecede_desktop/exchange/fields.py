"""What the columns of register files can hold, under the headings that schools give them, English and Welsh."""

from __future__ import annotations

from collections.abc import Mapping

from ecede_desktop.records.names import tidy

FIELDS: Mapping[str, tuple[str, ...]] = {
    # cy: translator to check all the Welsh headings
    "upn": ("upn", "unique pupil number", "rhdu", "rhif disgybl unigryw", "rhif unigryw y disgybl"),
    "local_id": ("adno", "admission number", "admission no", "person id", "personid", "student id", "pupil id",
                 "mis id", "rhif derbyn"),
    "date": ("date", "attendance date", "mark date", "session date", "dyddiad"),
    "session": ("session", "session name", "am/pm", "am pm", "period", "sesiwn", "bo/pr", "gwers"),
    "mark": ("mark", "marks code", "code", "attendance mark", "attendance code", "mark code", "marc", "cod"),
    "school": ("school", "school number", "school no", "school code", "dfe number", "dfes number", "la/estab",
               "establishment", "establishment number", "estab", "ysgol", "rhif ysgol", "rhif yr ysgol"),
    "surname": ("surname", "last name", "family name", "cyfenw"),
    "forename": ("forename", "forenames", "first name", "given name", "enw", "enwau", "enw(au)", "enw cyntaf"),
    "name": ("name", "pupil", "pupil name", "student", "student name", "full name", "enw llawn", "disgybl",
             "enw'r disgybl", "enw disgybl"),
    "dob": ("dob", "d.o.b", "date of birth", "birth date", "dyddiad geni"),
    "year": ("year", "year group", "nc year", "nc year group", "ncyearactual", "blwyddyn", "grŵp blwyddyn"),
    "reg": ("reg", "reg group", "registration group", "registration", "class", "form", "tutor group", "dosbarth",
            "grŵp cofrestru"),
    "sub_code": ("sub code", "subcode", "mark sub code", "attendance mark sub code", "is god"),
    "minutes_late": ("minutes late", "mins late", "minslate", "late minutes", "munudau'n hwyr", "munudau yn hwyr"),
    "comment": ("comment", "comments", "note", "notes", "sylw", "sylwadau"),
    "start": ("startdate", "start date", "attendance start date", "attendancestartdate", "dyddiad dechrau"),
    "marks": ("marks", "attendance marks", "attendancemarks", "marks string", "marciau"),
    "phone": ("phone", "telephone", "mobile", "phone number", "mobile number", "ffôn", "ffon", "rhif ffôn", "symudol"),
}  # fmt: skip
_BY_HEADING = {heading: name for name, headings in FIELDS.items() for heading in headings}
TITLES = {
    "upn": "UPN", "local_id": "Adno", "date": "Date", "session": "Session", "mark": "Mark", "school": "School",
    "surname": "Surname", "forename": "Forename", "name": "Name", "dob": "DOB", "year": "Year", "reg": "Reg",
    "sub_code": "Sub code", "minutes_late": "Minutes Late", "comment": "Comment", "start": "StartDate",
    "marks": "Marks", "phone": "Phone",
}  # fmt: skip
SESSION_WORDS = {
    "am": "AM", "morning": "AM", "bore": "AM", "bo": "AM", "pm": "PM", "afternoon": "PM", "prynhawn": "PM", "pr": "PM",
}  # fmt: skip
_WEEKDAYS = (
    ("mon", "monday", "llun", "dydd llun"), ("tue", "tues", "tuesday", "mawrth", "dydd mawrth"),
    ("wed", "weds", "wednesday", "mercher", "dydd mercher"), ("thu", "thur", "thurs", "thursday", "iau", "dydd iau"),
    ("fri", "friday", "gwener", "dydd gwener"), ("sat", "saturday", "sadwrn", "dydd sadwrn"),
    ("sun", "sunday", "sul", "dydd sul"),
)  # fmt: skip
WEEKDAY = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def field_of(heading: str, extra: Mapping[str, str]) -> str | None:
    """Which field a heading means, or ``LEFT_OUT``; a profile's own headings come first."""
    plain = plain_heading(heading)
    return extra.get(plain) or _BY_HEADING.get(plain)


def plain_heading(heading: str) -> str:
    """The heading as headings are compared: no case, no doubled spaces, no colon at its end."""
    text = tidy(heading).casefold().replace("_", " ").replace("‑", "-").replace("’", "'")
    return tidy(text.rstrip(":.* "))
