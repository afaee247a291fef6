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
    (
        "meeting.on",
        DAY,
        "Day of the newest meeting at which this parent was, or review of the plan (the day typed where there is none)",
        "Diwrnod y cyfarfod diweddaraf â'r rhiant hwn neu'r adolygiad o'r cynllun (y diwrnod a deipir lle nad oes un)",
    ),
    ("meeting.kind", TEXT, "Which kind of meeting it was", "Pa fath o gyfarfod ydoedd"),
    ("meeting.time", TEXT, "When the meeting began", "Pryd y dechreuodd y cyfarfod"),
    ("meeting.place", TEXT, "Where the meeting was", "Ble'r oedd y cyfarfod"),
    ("meeting.present", NAMES, "Who was at the meeting", "Pwy oedd yn y cyfarfod"),
    ("meeting.purpose", TEXT, "What the meeting was about", "Am beth yr oedd y cyfarfod"),
    ("meeting.parents_view", TEXT, "What the parents said at the meeting", "Yr hyn a ddywedodd y rhieni yn y cyfarfod"),
    (
        "meeting.actions",
        LIST,
        "What was agreed at the meeting: for one in meeting.actions",
        "Yr hyn y cytunwyd arno yn y cyfarfod: for one in meeting.actions",
    ),
    ("meeting.actions[].what", TEXT, "In the loop, one.what: what is done", "Yn y ddolen, one.what: yr hyn a wneir"),
    ("meeting.actions[].who", TEXT, "In the loop, one.who: who does it", "Yn y ddolen, one.who: pwy sy'n ei wneud"),
    ("meeting.actions[].by", DAY, "In the loop, one.by: by which day", "Yn y ddolen, one.by: erbyn pa ddiwrnod"),
    ("meeting.next_on", DAY, "Day of the next meeting or review", "Diwrnod y cyfarfod neu'r adolygiad nesaf"),
    (
        "interview.on",
        DAY,
        "Day of the interview under caution, or day to write by (the day typed where no invitation waits)",
        "Diwrnod y cyfweliad dan rybudd, neu'r diwrnod i ysgrifennu erbyn (y diwrnod a deipir lle nad oes gwahoddiad)",
    ),
    ("interview.time", TEXT, "When the interview begins", "Pryd y mae'r cyfweliad yn dechrau"),
    ("interview.place", TEXT, "Where the interview is", "Ble mae'r cyfweliad"),
    (
        "interview.in_writing",
        TEXT,
        "Asked about only: the parent is invited to write",
        "I'w holi yn unig: gwahoddir y rhiant i ysgrifennu",
    ),
    ("interview.language", TEXT, "Language of the interview", "Iaith y cyfweliad"),
    ("interview.interpreter", TEXT, "Who interprets", "Pwy sy'n cyfieithu"),
    ("interview.adult", TEXT, "Appropriate adult", "Oedolyn priodol"),
    ("interview.caution", TEXT, "The words of the caution", "Geiriau'r rhybudd"),
    ("interview.offences", NAMES, "Offences that are asked about", "Troseddau yr holir yn eu cylch"),
    (
        "interview.first_day",
        DAY,
        "First day of the offence, once put",
        "Diwrnod cyntaf y drosedd, unwaith y'i rhoddwyd",
    ),
    ("interview.last_day", DAY, "Last day of the offence, once put", "Diwrnod olaf y drosedd, unwaith y'i rhoddwyd"),
    ("own.text", TEXT, "What the officer adds", "Yr hyn y mae'r swyddog yn ei ychwanegu"),
    ("own.day", DAY, "A day that the officer writes", "Diwrnod y mae'r swyddog yn ei ysgrifennu"),
    ("own.time", TEXT, "A time that the officer writes", "Amser y mae'r swyddog yn ei ysgrifennu"),
    ("own.place", TEXT, "A place that the officer writes", "Lle y mae'r swyddog yn ei ysgrifennu"),
)
FIELDS: Mapping[str, LetterField] = {key: LetterField(key, kind, en, cy) for key, kind, en, cy in _ROWS}
"""By key; whoever writes a template uses these and no others."""
