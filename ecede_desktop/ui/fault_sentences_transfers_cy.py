"""Faults of transfer files, XML, archives and lists in Welsh: what is wrong and what would be right, by its key."""

from __future__ import annotations

from collections.abc import Mapping

_TOTALS = (
    "Ar gyfer {year} yn {school}, cyfansymiau’r ffeil ei hun (posibl, mynychwyd, awdurdodedig, diawdurdod) yw "
    "{claimed}; rhydd ei marciau {counted}."
)
_AGAIN = "Allforiwch y ffeil eto; peidiwch â’i newid â llaw."
_AS_EXPORTED = "Ffeil fel y mae system yr ysgol yn ei hallforio."

# cy: translator to check every sentence of this table
SENTENCES: Mapping[str, tuple[str, str]] = {
    "marks_half_day": (
        "Mae gan y llinyn marciau {length} o nodau, sef hanner diwrnod yn ormod neu’n rhy ychydig; heb yr un olaf "
        "mae {last} slaes yn sefyll y ffordd anghywir, heb yr un cyntaf {first}.",
        "Dau nod i bob diwrnod. Gofynnwch i’r ysgol ei allforio eto, neu derbyniwch y pen a gynigir.",
    ),
    "marks_layout_doubtful": (
        "Mae’r llinyn marciau o {start} yn ffitio sawl cynllun bron cystal â’i gilydd.",
        "Dywedwch a yw’n dal pob diwrnod o’r wythnos, dydd Llun i ddydd Gwener, neu ddiwrnodau ysgol yn unig.",
    ),
    "marks_wrong_way": (
        "Mae {count} o {slashes} slaes yn hanner anghywir y diwrnod, y cyntaf ar {first}: gall y marciau fod wedi "
        "symud un sesiwn.",
        "/ yn y bore a \\ yn y prynhawn. Gofynnwch i’r ysgol ei allforio eto.",
    ),
    "marks_spells_joined": (
        "O tua {day} mae’r penwythnosau’n syrthio ar ddiwrnodau eraill o’r wythnos: ysgrifennwyd dau gyfnod yn yr "
        "ysgol heb y bwlch rhyngddynt, felly nid oes dyddiad sicr i’r un marc diweddarach.",
        "Llinyn marciau i bob cyfnod, neu # am bob diwrnod rhyngddynt.",
    ),
    "marks_weekend": (
        "Mae marc ar {count} dydd Sadwrn neu ddydd Sul, y cyntaf ar {day}.",
        "Nid oes angen gwneud dim os taith oedd hi; fel arall gofynnwch i’r ysgol.",
    ),
    "marks_beyond_year": (
        "Mae’r llinyn marciau’n mynd ymlaen ar ôl {last}, diwedd ei flwyddyn ysgol.",
        "Llinyn i bob blwyddyn ysgol; gall dau gyfnod fod wedi’u huno neu’r diwrnod cyntaf fod yn anghywir.",
    ),
    "marks_ahead": (
        "Mae {count} marc ar gyfer diwrnodau ar ôl i’r ffeil gael ei gwneud ({day}); ni chawsant eu cymryd.",
        "Nid oes angen gwneud dim: bydd ffeil ddiweddarach yn eu cynnwys.",
    ),
    "marks_outside_roll": (
        "Mae {count} marc ar gyfer diwrnodau pan nad yw hanes ysgol y ffeil ei hun yn rhoi’r disgybl yn {school} (y "
        "cyntaf {day}); ni chawsant eu cymryd.",
        "Cywirwch y dyddiadau derbyn a gadael, neu’r marciau, yn system yr ysgol.",
    ),
    "marks_before_codes": (
        "Mae {count} o farciau {school} o ddiwrnodau nad oes set godau’n hysbys ar eu cyfer (y cyntaf {day}); ni "
        "chawsant eu cymryd.",
        "Nid oes angen gwneud dim: cedwir cyfansymiau’r flwyddyn ei hun.",
    ),
    "marks_code_unmapped": (
        "Nid yw’r marc {value} mewn unrhyw set godau sydd mewn grym ar {day}; mae yn y ffeil {count} o weithiau.",
        "Dywedwch yn y proffil mewnforio pa god cofrestr y mae’n sefyll drosto.",
    ),
    "marks_code_elsewhere": (
        "Nid yw’r marc {value} o {school} mewn unrhyw set godau sydd mewn grym ar {day}; mae yno {count} o weithiau "
        "ac ni chafodd ei gymryd.",
        "Dywedwch yn y proffil mewnforio pa god y mae’n sefyll drosto, os yw’r marciau hyn o bwys.",
    ),
    "marks_lower_case": (
        "Mae {count} marc mewn llythrennau bach, y cyntaf {value} ar {day}; fe’u darllenwyd fel priflythrennau.",
        "Nid oes angen gwneud dim.",
    ),
    "marks_start_missing": (
        "Mae llinyn marciau yma, ond nid y diwrnod y mae’n dechrau.",
        "AttendanceStartDate gyda diwrnod y marc cyntaf.",
    ),
    "marks_year_differs": (
        "Geilw’r ffeil hon yn flwyddyn ysgol {year}, ond mae ei marciau’n dechrau ar {day}.",
        "Cedwir y marciau o dan eu dyddiadau eu hunain; gofynnwch i’r ysgol pa un sy’n gywir.",
    ),
    "xml_cut_off": (
        "Mae’r ffeil yn gorffen ar linell {at}, nod {column_at}, yn ei chanol: torrwyd hi neu mae’n dal i gael ei "
        "chopïo.",
        "Copïwch y ffeil eto pan fydd system yr ysgol wedi gorffen ei hysgrifennu.",
    ),
    "xml_broken": ("Mae’r XML wedi torri ar linell {at}, nod {column_at}: {reason}.", _AGAIN),
    "xml_definitions": (
        "Mae’r ffeil yn dod â mathau o ddogfen neu endidau ei hun (llinell {at}); ni ddarllenir ffeil felly byth.",
        "Nid oes rhai mewn ffeil fel y mae system yr ysgol yn ei hallforio.",
    ),
    "xml_too_deep": ("Ar linell {at} mae mwy na {limit} o elfennau y tu mewn i’w gilydd.", _AS_EXPORTED),
    "xml_too_many": (
        "Mae gan un cofnod o’r ffeil fwy na {limit} o elfennau neu briodoleddau (llinell {at}).",
        _AS_EXPORTED,
    ),
    "xml_text_too_long": ("Mae un elfen yn dal mwy na {limit} o nodau (llinell {at}).", _AS_EXPORTED),
    "xml_encoding": (
        "Dywed y ffeil mai {declared} ydyw, ond nid dyna sydd ar linell {at}.",
        "Allforiwch y ffeil eto.",
    ),
    "xml_encoding_unknown": (
        "Dywed y ffeil ei bod yn yr amgodiad {declared}, nad yw’n hysbys yma.",
        "Allforiwch y ffeil eto fel UTF-8.",
    ),
    "xml_encoding_put_right": (
        "Dywed y ffeil mai {declared} ydyw, ond {found} ydyw; fe’i darllenwyd fel {found}.",
        "Edrychwch ar yr enwau; nid oes angen gwneud dim arall.",
    ),
    "xml_not_xml": ("Nid XML yw hwn.", "Ffeil XML fel y mae system yr ysgol yn ei hallforio."),
    "xml_other": (
        "{what} yw’r XML hwn; ni ddarllenir disgyblion na marciau ohono.",
        "Ffeil Drosglwyddo Gyffredin (CTF) neu bresenoldeb sesiynau SIMS.",
    ),
    "ctf_no_pupils": ("Nid oes disgybl yn y ffeil.", "Ffeil drosglwyddo ag o leiaf un disgybl."),
    "ctf_no_source": (
        "Nid yw’r ffeil yn dweud o ba ysgol y daw.",
        "Nid oes angen gwneud dim ynghylch manylion disgyblion; mae marciau’n cadw’r ysgol sydd wrth eu hymyl.",
    ),
    "ctf_name_disagrees": (
        "Enwir y ffeil ar gyfer {named}, ond dywed ei phennawd {header}.",
        "Y pennawd sy’n cyfrif; gwnewch yn siŵr mai hon yw’r ffeil a anfonwyd atoch.",
    ),
    "ctf_other_destination": (
        "Gwnaed y ffeil ar gyfer {destination}, nid ar gyfer y cyngor na’r ysgol hon.",
        "Gwnewch yn siŵr mai i chi y’i bwriadwyd.",
    ),
    "ctf_no_date": (
        "Nid yw’r ffeil yn dweud pryd y’i gwnaed.",
        "Cymerir bod sesiynau heb farc ar goll hyd heddiw.",
    ),
    "ctf_value_left_out": (
        "Dywed {column} {value}, ac nid {wanted} yw hynny; fe’i gadawyd allan.",
        "Cywirwch ef yn system yr ysgol.",
    ),
    "ctf_school_year_left_out": (
        "Nid yw blwyddyn bresenoldeb yn dweud ei hysgol; fe’i gadawyd allan.",
        "LEA ac Estab ym mhob YearData.",
    ),
    "ctf_contact_order": (
        "Nid oes trefn gan {count} o gysylltiadau’r disgybl hwn, neu’r un drefn sydd ganddynt.",
        "Fe’u cedwir yn nhrefn y ffeil; gofynnwch i’r ysgol â phwy i gysylltu gyntaf.",
    ),
    "totals_differ": (_TOTALS, "Y marciau sy’n cyfrif. Gofynnwch i’r ysgol o ble y daw’r gwahaniaeth."),
    "totals_late": (
        _TOTALS + " Maent yn cytuno pan na chyfrifir marc hwyr (L) yn bresenoldeb.",
        "Y marciau sy’n cyfrif; mae L yn cyfrif yn bresenoldeb.",
    ),
    "totals_slashes": (
        _TOTALS + " Maent yn cytuno pan gyfrifir / a \\ yn unig yn bresenoldeb.",
        "Y marciau sy’n cyfrif; mae L a gweithgareddau cymeradwy yn cyfrif yn bresenoldeb.",
    ),
    "totals_dual": (
        _TOTALS + " Maent yn cytuno pan na chyfrifir sesiynau mewn ysgol arall (D).",
        "Y marciau sy’n cyfrif; gosodiad y set godau sy’n dweud a yw D yn cyfrif.",
    ),
    "totals_blank_possible": (
        _TOTALS + " Maent yn cytuno pan gyfrifir sesiynau heb farc yn rhai posibl.",
        "Y marciau sy’n cyfrif; ni chyfrifir marc coll byth.",
    ),
    "totals_blank_absent": (
        _TOTALS + " Maent yn cytuno pan gyfrifir sesiynau heb farc yn ddiawdurdod.",
        "Y marciau sy’n cyfrif; nid yw marc coll byth yn absenoldeb.",
    ),
    "totals_not_required": (
        _TOTALS + " Maent yn cytuno pan gyfrifir sesiynau nad oedd angen eu mynychu (X, Y, Z) yn rhai posibl.",
        "Y marciau sy’n cyfrif; nid rhai posibl yw sesiynau felly.",
    ),
    "totals_slashes_blank": (
        _TOTALS + " Maent yn cytuno pan gyfrifir / a \\ yn unig yn bresenoldeb a sesiynau heb farc yn rhai posibl.",
        "Y marciau sy’n cyfrif.",
    ),
    "sims_by_person": (
        "Mae’r ffeil yn enwi disgyblion â rhif system yr ysgol yn unig.",
        "Fe’u perir â disgyblion yr ysgol hon wrth y rhif hwnnw; gofynnir am rifau anhysbys.",
    ),
    "sims_no_person": ("Nid yw’r sesiwn hon yn dweud pwy biau hi.", "PersonID gyda rhif y disgybl."),
    "archive_broken": (
        "Mae’r ffeil ZIP wedi’i difrodi neu ei thorri.",
        "Copïwch hi eto, neu dadbaciwch hi a thynnu’r ffeiliau allan ohoni.",
    ),
    "archive_empty": ("Nid oes ffeil yn y ffeil ZIP.", "Ffeil ZIP ag o leiaf un gofrestr."),
    "archive_encrypted": (
        "Mae {value} yn y ffeil ZIP wedi’i chloi â chyfrinair.",
        "Rhowch y cyfrinair: mae’n agor y ffeil yn y cof ac ni chedwir ef yn unman.",
    ),
    "archive_locked_many": (
        "Mae {count} ffeil y tu ôl i gyfrinair yn y ffeil ZIP.",
        "Dadbaciwch hi â’r cyfrinair a mewnforio’r ffeiliau; neu cymerwch hi i mewn fel swp ar y llinell orchymyn, "
        "sy’n gofyn am y cyfrinair.",
    ),
    "archive_aes": (
        "Mae {value} yn y ffeil ZIP wedi’i chloi ag AES, nad yw’n cael ei agor yma.",
        "Dadbaciwch hi â’i chyfrinair mewn rhaglen sy’n deall AES, fel 7-Zip, a mewnforio’r ffeil oedd ynddi.",
    ),
    "archive_escape": (
        "Mae {value} yn y ffeil ZIP yn enwi lle y tu allan iddi; ni ddarllenir ffeil felly byth.",
        "Enwau heb .. na gyriant na slaes ar y blaen.",
    ),
    "archive_link": (
        "Dolen i ffeil arall yw {value} yn y ffeil ZIP; ni ddarllenir ffeil felly byth.",
        "Y ffeil ei hun.",
    ),
    "archive_twice": ("Mae {value} yn y ffeil ZIP ddwywaith.", "Pob ffeil unwaith."),
    "archive_nested": (
        "Ffeil ZIP y tu mewn i ffeil ZIP y tu mewn i’r ffeil ZIP yw {value}.",
        "Dadbaciwch hi yn gyntaf.",
    ),
    "archive_ratio": (
        "Byddai {value} yn y ffeil ZIP yn tyfu fwy na {limit} o weithiau wrth ei dadbacio; ni ddarllenir ffeil felly "
        "byth.",
        "Dadbaciwch hi mewn lle arall, edrychwch arni, a thynnwch y gofrestr allan ohoni.",
    ),
    "archive_too_large": (
        "Mae gan y ffeiliau yn y ffeil ZIP fwy na {limit} megabeit gyda’i gilydd.",
        "Llai o ffeiliau ar y tro.",
    ),
    "archive_too_many": (
        "Mae gan y ffeil ZIP {count} o ffeiliau, mwy na {limit}.",
        "Llai o ffeiliau ar y tro.",
    ),
    "archive_method": (
        "Mae {value} yn y ffeil ZIP wedi’i phacio mewn ffordd na ddarllenir yma.",
        "Paciwch hi fel ffeil ZIP gyffredin.",
    ),
    "archive_not_zip": ("Nid ffeil ZIP yw hon.", "Ffeil ZIP, neu’r ffeiliau eu hunain."),
    "list_unreadable": (
        "Ni ellir agor y ffeil fel tabl: mae wedi’i difrodi, wedi’i chloi â chyfrinair neu o fath arall.",
        "Rhestr gyfeiriadau ysgolion fel ODS, XLSX neu CSV.",
    ),
    "list_no_headings": (
        "Nid oes rhes â’r penawdau School Number a School Name.",
        "Rhestr gyfeiriadau ysgolion fel y mae Llywodraeth Cymru yn ei chyhoeddi.",
    ),
    "list_number": (
        "Nid yw rhif yr ysgol {value} ar ddalen {column} yn saith digid.",
        "Awdurdod ac ysgol, fel 6742999; gadawyd y llinell hon allan.",
    ),
    "list_name": ("Nid oes enw i’r ysgol {value} ar ddalen {column}.", "Gadawyd y llinell hon allan."),
    "list_twice": (
        "Mae’r ysgol {value} yno eto (gyntaf ar linell {first_line}).",
        "Cedwir y llinell gyntaf.",
    ),
    "terms_not_read": (
        "Nid tabl tymhorau (school_year, autumn_start, …) na thabl diwrnodau (school, first, last, kind, note) yw hwn.",
        "Un o’r ddau bennawd hyn ar y llinell gyntaf, neu ffeil iCalendar.",
    ),
    "terms_year": ("Nid blwyddyn ysgol yw {value}.", "Blwyddyn ysgol fel 2025/26."),
    "terms_order": (
        "{column}: mae {first} ar ôl {last}.",
        "Diwrnod cyntaf cyn diwrnod olaf, tymhorau un ar ôl y llall.",
    ),
    "terms_outside_year": (
        "{column}: nid yw {value} yn y flwyddyn ysgol {year}.",
        "Diwrnod o 1 Medi hyd 31 Awst y flwyddyn honno.",
    ),
    "terms_half": (
        "Mae {column} yn wag, er bod gan y tymor ddiwrnodau eraill; gadawyd allan yr hyn y mae’n perthyn iddo.",
        "Dau ben tymor a’i hanner tymor, neu’r un ohonynt.",
    ),
    "terms_none": (
        "Nid oes dyddiadau i’r flwyddyn ysgol {value}.",
        "Nid oes angen gwneud dim; mae ei thymhorau’n aros yn anhysbys.",
    ),
    "terms_kind": ("Nid yw {value} yn fath o ddiwrnod sy’n hysbys yma.", "Un o’r rhain: {kinds}."),
    "terms_long": (
        "O {first} hyd {last} mae mwy na {limit} o ddiwrnodau.",
        "Un llinell i bob gwyliau neu gau.",
    ),
    "calendar_broken": ("Ni ellir darllen y ffeil iCalendar ar linell {at}.", "Allforiwch y calendr eto."),
    "calendar_empty": (
        "Nid oes digwyddiad â diwrnodau yn y ffeil iCalendar.",
        "Digwyddiadau â diwrnodau tymhorau, gwyliau, HMS a chau.",
    ),
    "calendar_event": (
        "Nid oes gan y digwyddiad {value} ddiwrnod y gellir ei ddarllen; fe’i gadawyd allan.",
        "Digwyddiad â’i ddiwrnod cyntaf a’i ddiwrnod olaf.",
    ),
    "calendar_repeats": (
        "Mae’r digwyddiad {value} yn ailadrodd; ei ddiwrnodau cyntaf yn unig a gymerwyd.",
        "Un digwyddiad i bob tro.",
    ),
    "calendar_kind": (
        "Nid yw ystyr {value} yn hysbys; fe’i cymerwyd fel nodyn ac nid yw’n cau dim.",
        "Dywedwch pa fath o ddiwrnod ydyw.",
    ),
}

WORDS: Mapping[str, str] = {
    "a day": "diwrnod",
    "a number": "rhif",
    "a web page": "Tudalen we",
    "a spreadsheet saved as XML": "Taenlen wedi’i chadw fel XML",
    "a part of a spreadsheet": "Rhan o daenlen",
    "a list of attendance codes": "Rhestr o godau presenoldeb",
    "a report of SIMS": "Adroddiad SIMS",
    "a return to the government": "Dychweliad i’r llywodraeth",
    "a part of a document": "Rhan o ddogfen",
    "a picture": "Llun",
    "a news feed": "Ffrwd newyddion",
    "first_dropped": "heb y nod cyntaf",
    "last_dropped": "heb y nod olaf",
}
"""Facts that are words, as the sentences above take them in."""
