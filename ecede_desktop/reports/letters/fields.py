"""The fields that a letter's template may use: one table, explained in both languages to whoever writes a template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

TEXT, DAY, MONEY, NUMBER, NAMES, LIST = "text", "day", "money", "number", "names", "list"


@dataclass(frozen=True)
class LetterField:
    """A field: what kind of value it holds, and what it is."""

    key: str
    kind: str
    english: str
    welsh: str


_ROWS = (
    ("council.name", TEXT, "Name of the council", "Enw'r cyngor"),
    ("council.service", TEXT, "Name of the service", "Enw'r gwasanaeth"),
    ("officer.name", TEXT, "Name of the case's officer", "Enw swyddog yr achos"),
    ("officer.phone", TEXT, "The officer's telephone", "Ffôn y swyddog"),
    ("letter.date", DAY, "Day of the letter", "Dyddiad y llythyr"),
    ("case.reference", TEXT, "Reference of the case", "Cyfeirnod yr achos"),
    ("child.name", TEXT, "The child's full name", "Enw llawn y plentyn"),
    ("child.forename", TEXT, "The child's first name", "Enw cyntaf y plentyn"),
    ("child.born", DAY, "The child's date of birth", "Dyddiad geni'r plentyn"),
    ("school.name", TEXT, "Name of the school", "Enw'r ysgol"),
    ("parent.name", TEXT, "Name of the parent who is written to", "Enw'r rhiant yr ysgrifennir ato"),
    ("figures.percent", TEXT, "Attendance this school year, in percent", "Presenoldeb eleni, mewn canran"),
    ("figures.attended", NUMBER, "Sessions attended", "Sesiynau a fynychwyd"),
    ("figures.possible", NUMBER, "Sessions that were possible", "Sesiynau posibl"),
    ("figures.unauthorised", NUMBER, "Sessions without authority", "Sesiynau heb awdurdod"),
    ("figures.missing", NUMBER, "Sessions without a mark", "Sesiynau heb farc"),
    ("figures.from", DAY, "First day of the figures", "Diwrnod cyntaf y ffigurau"),
    ("figures.to", DAY, "Last day of the figures", "Diwrnod olaf y ffigurau"),
    ("warning.days", NUMBER, "Number of days that a warning runs", "Nifer y diwrnodau y mae rhybudd yn rhedeg"),
    ("warning.time", TEXT, "How long a warning runs, in the code's own days", "Pa mor hir y mae rhybudd yn rhedeg"),
    ("notice.number", TEXT, "Number of the newest penalty notice", "Rhif yr hysbysiad cosb diweddaraf"),
    (
        "notice.withdrawn",
        TEXT,
        "Number of the newest penalty notice, only where it is withdrawn",
        "Rhif yr hysbysiad cosb diweddaraf, dim ond lle y'i tynnwyd yn ôl",
    ),
    (
        "notice.due",
        MONEY,
        "What can still be paid on it in time (nothing once it is paid, late or withdrawn)",
        "Yr hyn y gellir ei dalu arno o hyd mewn pryd (dim ar ôl ei dalu, ei golli neu ei dynnu'n ôl)",
    ),
    ("notice.due_to", DAY, "Last day on which that is enough", "Y diwrnod olaf y mae hynny'n ddigon"),
    (
        "notice.due_after",
        MONEY,
        "What is to be paid after that day (empty once only the higher amount is left)",
        "Yr hyn sydd i'w dalu ar ôl y diwrnod hwnnw (gwag pan nad oes ond y swm uwch ar ôl)",
    ),
    ("notice.lower_to", DAY, "Last day of the lower amount", "Diwrnod olaf y swm is"),
    ("notice.higher_to", DAY, "Last day to pay", "Diwrnod olaf i dalu"),
    ("plan.review_on", DAY, "Day on which the plan is reviewed", "Diwrnod adolygu'r cynllun"),
    ("plan.target", TEXT, "Attendance aimed at, in percent", "Presenoldeb y ceisir ei gyrraedd"),
    ("plan.people", NAMES, "Who does something under the plan", "Pwy sy'n gwneud rhywbeth o dan y cynllun"),
    ("plan.actions", LIST, "What the plan says is done: for one in plan.actions", "Yr hyn a wneir yn ôl y cynllun"),
    ("plan.actions[].what", TEXT, "In the loop, one.what: what is done", "Yn y ddolen, one.what: yr hyn a wneir"),
    ("plan.actions[].who", TEXT, "In the loop, one.who: who does it", "Yn y ddolen, one.who: pwy sy'n ei wneud"),
    ("plan.actions[].by", DAY, "In the loop, one.by: by which day", "Yn y ddolen, one.by: erbyn pa ddiwrnod"),
    ("hearing.on", DAY, "Day of the next hearing", "Diwrnod y gwrandawiad nesaf"),
    ("hearing.court", TEXT, "Court of the next hearing", "Llys y gwrandawiad nesaf"),
    ("own.text", TEXT, "What the officer adds", "Yr hyn y mae'r swyddog yn ei ychwanegu"),
    ("own.day", DAY, "A day that the officer writes", "Diwrnod y mae'r swyddog yn ei ysgrifennu"),
    ("own.time", TEXT, "A time that the officer writes", "Amser y mae'r swyddog yn ei ysgrifennu"),
    ("own.place", TEXT, "A place that the officer writes", "Lle y mae'r swyddog yn ei ysgrifennu"),
)
FIELDS: Mapping[str, LetterField] = {key: LetterField(key, kind, en, cy) for key, kind, en, cy in _ROWS}
"""By key; whoever writes a template uses these and no others."""
