"""Words for what a file can hold: fields of columns, orders of dates, layouts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

FIELDS = {
    "": QT_TRANSLATE_NOOP("LearnWords", "Not needed"),
    "upn": QT_TRANSLATE_NOOP("LearnWords", "UPN"),
    "local_id": QT_TRANSLATE_NOOP("LearnWords", "The school’s own number"),
    "surname": QT_TRANSLATE_NOOP("LearnWords", "Surname"),
    "forename": QT_TRANSLATE_NOOP("LearnWords", "Forename"),
    "name": QT_TRANSLATE_NOOP("LearnWords", "Whole name"),
    "dob": QT_TRANSLATE_NOOP("LearnWords", "Date of birth"),
    "year": QT_TRANSLATE_NOOP("LearnWords", "Year group"),
    "reg": QT_TRANSLATE_NOOP("LearnWords", "Class"),
    "school": QT_TRANSLATE_NOOP("LearnWords", "School"),
    "date": QT_TRANSLATE_NOOP("LearnWords", "Day of the mark"),
    "session": QT_TRANSLATE_NOOP("LearnWords", "Morning or afternoon"),
    "mark": QT_TRANSLATE_NOOP("LearnWords", "Mark"),
    "sub_code": QT_TRANSLATE_NOOP("LearnWords", "Sub-code"),
    "minutes_late": QT_TRANSLATE_NOOP("LearnWords", "Minutes late"),
    "comment": QT_TRANSLATE_NOOP("LearnWords", "Comment"),
    "start": QT_TRANSLATE_NOOP("LearnWords", "First day of the string of marks"),
    "marks": QT_TRANSLATE_NOOP("LearnWords", "String of marks"),
    "phone": QT_TRANSLATE_NOOP("LearnWords", "Phone"),
}
DATE_ORDERS = {
    "": QT_TRANSLATE_NOOP("LearnWords", "As the dates themselves show"),
    "dmy": QT_TRANSLATE_NOOP("LearnWords", "Day first: 31/12/2025"),
    "mdy": QT_TRANSLATE_NOOP("LearnWords", "Month first: 12/31/2025"),
    "iso": QT_TRANSLATE_NOOP("LearnWords", "Year first: 2025-12-31"),
}
LAYOUTS = {
    "": QT_TRANSLATE_NOOP("LearnWords", "As the file itself shows"),
    "long": QT_TRANSLATE_NOOP("LearnWords", "One row a session"),
    "grid": QT_TRANSLATE_NOOP("LearnWords", "One column a session"),
    "combined": QT_TRANSLATE_NOOP("LearnWords", "One column a day, both marks in it"),
    "periods": QT_TRANSLATE_NOOP("LearnWords", "One column a lesson"),
    "strings": QT_TRANSLATE_NOOP("LearnWords", "One string of marks a pupil"),
    "strings_seven": QT_TRANSLATE_NOOP("LearnWords", "One string of marks a pupil, every day of the week"),
    "strings_five": QT_TRANSLATE_NOOP("LearnWords", "One string of marks a pupil, Monday to Friday"),
    "strings_school": QT_TRANSLATE_NOOP("LearnWords", "One string of marks a pupil, school days only"),
}


def words(of: Mapping[str, object], key: str) -> str:
    """The words of a key in the language that is spoken now."""
    return QCoreApplication.translate("LearnWords", str(of[key])) if key in of else key
