"""Faults of register files in Welsh: what is wrong and what would be right, by the key of the fault."""

from __future__ import annotations

from collections.abc import Mapping

from ecede_desktop.ui import (
    fault_sentences_matching_cy,
    fault_sentences_referrals_cy,
    fault_sentences_sheets_cy,
    fault_sentences_transfers_cy,
)

# cy: translator to check every sentence of this table
_REGISTERS: Mapping[str, tuple[str, str]] = {
    "file_empty": ("Mae’r ffeil yn wag.", "Ffeil CSV â rhes benawdau a rhes i bob sesiwn neu i bob disgybl."),
    "file_too_large": (
        "Mae mwy na {limit} megabeit yn y ffeil.",
        "Mewnforiwch un flwyddyn ysgol o un ysgol ar y tro.",
    ),
    "file_is_excel": (
        "Llyfr gwaith Excel yw hwn, nid CSV.",
        "Yn Excel: Ffeil, Cadw fel, “CSV UTF-8”, a mewnforio honno.",
    ),
    "file_is_old_excel": (
        "Hen ffeil Excel neu Word yw hon (neu un â chyfrinair), nid CSV.",
        "Agorwch hi a’i chadw fel “CSV UTF-8”.",
    ),
    "file_is_pdf": (
        "PDF yw hwn: ni ellir darllen marciau ohono’n sicr.",
        "Gofynnwch i’r ysgol am y gofrestr fel llyfr gwaith neu fel CSV o’i system ei hun.",
    ),
    "file_is_zip": (
        "Ffeil ZIP o sawl ffeil yw hon.",
        "Mewnforiwch hi fel swp, sy’n cymryd pob ffeil ar ei phen ei hun; neu ei dadbacio a mewnforio un ffeil.",
    ),
    "file_is_xml": ("XML yw hwn (er enghraifft CTF), nid CSV.", "Gofynnwch i’r ysgol am y gofrestr fel CSV."),
    "file_is_html": (
        "Tudalen we yw hon (mae rhai systemau’n ei henwi’n .xls), nid CSV.",
        "Agorwch hi yn Excel a’i chadw fel “CSV UTF-8”.",
    ),
    "file_is_binary": (
        "Nid yw hon yn fath o ffeil y daw cofrestri ynddo.",
        "Ffeil CSV, llyfr gwaith (XLSX, XLS, ODS) neu ffeil drosglwyddo (XML), fel y mae system yr ysgol yn ei "
        "hallforio.",
    ),
    "file_unfinished": (
        "O linell {at} ymlaen nid oes ond {count} beit gwag yn y ffeil, heb destun: ni chafodd ei chopïo i’w diwedd.",
        "Copïwch hi eto o’r lle y daeth.",
    ),
    "file_encoding": (
        "Nid yw beit {offset} (llinell {at}) yn destun UTF-8 nac yn Windows-1252.",
        "Allforiwch y ffeil eto fel CSV UTF-8.",
    ),
    "file_utf16_broken": (
        "Dywed y ffeil ei bod yn UTF-16 ond mae wedi’i thorri neu’i difrodi.",
        "Allforiwch y ffeil eto fel CSV UTF-8.",
    ),
    "quotes": (
        "Nid yw’r dyfynodau ar y llinell hon wedi’u cau fel y mae CSV yn gofyn; daeth y darllen i ben yma.",
        "Ysgrifennir dyfynodau y tu mewn i gell â dyfynodau ddwywaith.",
    ),
    "cell_too_long": (
        "Mae mwy na {limit} nod mewn cell sy’n dechrau ar y llinell hon neu cyn hynny; peidiwyd â darllen yma.",
        "Nid oes cell felly mewn cofrestr: gall dyfynnod fod ar goll yn uwch i fyny, neu fath arall o ffeil yw hon.",
    ),
    "header_not_found": (
        "Ni chafwyd rhes benawdau. Dywed y llinell gyntaf: {found}",
        "Colofnau UPN, Date, Session, Mark; neu UPN, Surname, Forename ac un golofn i bob sesiwn â phennawd fel "
        "10/09/2018 AM.",
    ),
    "column_missing": ("Nid oes colofn {column}.", "Ychwanegwch y golofn {column} at y penawdau ac at bob rhes."),
    "column_twice": (
        "Mae’r golofn {column} yno ddwywaith (fel {value}).",
        "Cadwch un ohonynt, neu gadewch un allan yn y proffil mewnforio.",
    ),
    "column_twice_alike": (
        "Mae’r golofn {column} yno ddwywaith; darllenwyd {taken}, ac mae {others} yn dweud yr un peth.",
        "Nid oes angen gwneud dim.",
    ),
    "column_cannot_be": (
        "Ni all y golofn {others} fod yn {column}; darllenwyd {taken}.",
        "Nid oes angen gwneud dim.",
    ),
    "session_column_twice": ("Mae dwy golofn ar gyfer y sesiwn {session}.", "Un golofn i bob sesiwn."),
    "columns_not_read": (
        "Nid oes angen y colofnau hyn ac ni chawsant eu darllen: {names}.",
        "Nid oes angen gwneud dim.",
    ),
    "no_rows": ("Nid oes rhes o dan y penawdau.", "Rhes i bob sesiwn neu i bob disgybl."),
    "leading_zeros_lost": (
        "Mae’r rhifau derbyn yn {value}: efallai fod taenlen wedi tynnu’r seroau ar y blaen.",
        "Nid oes angen gwneud dim: cymherir rhifau derbyn heb y seroau o’u blaen.",
    ),
    "row_short": ("Mae {found} cell yn y rhes, {wanted} yn y penawdau.", "Cell i bob colofn, yn wag lle nad oes dim."),
    "row_long": (
        "Mae {found} cell yn y rhes, {wanted} yn y penawdau.",
        "Rhowch ddyfynodau o amgylch cell sy’n cynnwys coma.",
    ),
    "upn_empty": ("Nid oes UPN.", "UPN y disgybl: llythyren a 12 digid."),
    "upn_scientific": (
        "Trodd taenlen yr UPN yn rhif nodiant gwyddonol; collwyd ei ddigidau.",
        "Fformatiwch y golofn fel testun ac allforio eto; llythyren a 12 digid yw UPN.",
    ),
    "upn_letter_lost": ("Mae llythyren gyntaf yr UPN ar goll.", "{suggestion}, os yw’r digidau’n gywir."),
    "upn_too_short": (
        "Mae {length} nod yn yr UPN.",
        "Llythyren a 12 digid, 13 nod; efallai fod seroau ar y blaen neu ar y diwedd wedi’u colli.",
    ),
    "upn_too_long": ("Mae {length} nod yn yr UPN.", "Llythyren a 12 digid, 13 nod."),
    "upn_wrong_letter": (
        "Mae llythyren wirio’r UPN yn anghywir: gyda’r digidau hyn {expected} fyddai hi.",
        "Cywirwch yr UPN gyda’r ysgol; neu ei dderbyn ar gyfer y disgybl hwn, na chaiff byth ei baru drwyddo.",
    ),
    "upn_characters": ("Nid llythyren a 12 digid yw’r UPN (ni ddefnyddir I, O nac S byth).", "{suggestion}"),
    "upn_placeholder": ("Mae hwn yn sefyll am UPN anhysbys.", "UPN y disgybl: llythyren a 12 digid."),
    "upn_accepted": (
        "Mae’r UPN yn anghywir ac fe’i derbyniwyd ar gyfer y disgybl hwn; ni chaiff byth ei ddefnyddio i baru.",
        "Cywirwch ef pan fydd yr ysgol wedi dod o hyd i’r un cywir.",
    ),
    "upn_temporary": (
        "UPN dros dro yw hwn.",
        "Nid oes angen gwneud dim; bydd UPN parhaol yn ddisgybl newydd nes i rywun eu cysylltu.",
    ),
    "upn_two_names": (
        "Mae’r UPN hwn gyda dau enw gwahanol: {first} (llinell {first_line}) a {second}.",
        "Mae un UPN yn perthyn i un disgybl: cywirwch yr UPN neu’r enw.",
    ),
    "upn_two_spellings": (
        "Mae enw’r disgybl hwn wedi’i sillafu mewn dwy ffordd: {first} (llinell {first_line}) a {second}.",
        "Y sillafiad a gedwir yw {kept}.",
    ),
    "upn_two_births": (
        "Mae’r UPN hwn gyda dau ddyddiad geni: {first} (llinell {first_line}) a {second}.",
        "Mae un UPN yn perthyn i un disgybl: cywirwch yr UPN neu’r dyddiad.",
    ),
    "upn_twice_in_grid": (
        "Mae gan y disgybl hwn res eisoes, llinell {first_line}.",
        "Un rhes i bob disgybl mewn ysgol.",
    ),
    "name_missing": (
        "Nid yw’r disgybl hwn yn hysbys eto, ac nid yw’r ffeil yn rhoi: {missing}.",
        "Cedwir y disgybl o dan yr UPN; ni ellir cyhoeddi papur i’r llys nes i ffeil neu berson roi’r enw.",
    ),
    "name_mojibake": (
        "Difrodwyd yr enw gan amgodiad anghywir yn rhywle o’r blaen.",
        "Mae’n debyg mai {suggestion} ydoedd; fe’i cedwir fel y mae yn y ffeil nes i rywun ei gywiro.",
    ),
    "name_letter_lost": (
        "Collwyd llythyren o’r enw pan gadwyd y ffeil (nid oes lle i ŵ ac ŷ yn Windows-1252).",
        "Allforiwch fel CSV UTF-8. Ni throsysgrifir enw sy’n hysbys eisoes.",
    ),
    "name_celtic": (
        "Mae llythyren yn yr enw sy’n sefyll am ŵ neu ŷ mewn hen amgodiad Cymraeg.",
        "Mae’n debyg mai {suggestion} ydoedd; fe’i cedwir fel y mae yn y ffeil nes i rywun ei gywiro.",
    ),
    "birth_after_marks": (
        "Mae’r dyddiad geni’n gwneud y disgybl yn {age} oed ar y marc cyntaf.",
        "Dyddiad geni rhwng 2 ac 20 mlynedd cyn hynny.",
    ),
    "birth_in_future": (
        "Mae’r dyddiad geni yn y dyfodol.",
        "Dyddiad geni rhwng 2 ac 20 mlynedd cyn y marc cyntaf.",
    ),
    "year_unknown": ("Nid yw’r grŵp blwyddyn hwn yn hysbys yma; fe’i gadewir yn wag.", "R, 1 i 13, N1 neu N2."),
    "class_became_date": (
        "Trodd taenlen y dosbarth yn ddyddiad.",
        "{suggestion} ydoedd; ysgrifennwch ef fel testun ac allforio eto.",
    ),
    "school_missing": (
        "Nid yw’r ffeil yn dweud pa ysgol yw hon.",
        "Dewiswch yr ysgol, neu ychwanegwch golofn School â’r rhif saith digid.",
    ),
    "school_number": ("Nid rhif ysgol yw hwn.", "Saith digid, awdurdod ac ysgol, fel 6742999 neu 674/2999."),
    "school_scientific": (
        "Trodd taenlen rif yr ysgol yn nodiant gwyddonol; collwyd ei ddigidau.",
        "Saith digid, fel testun.",
    ),
    "school_zeros": (
        "Mae {length} digid yn rhif yr ysgol: efallai fod seroau ar y blaen wedi’u colli.",
        "Saith digid, awdurdod ac ysgol, fel 6742999 neu 674/2999.",
    ),
    "school_differs": (
        "Dywed y ffeil ysgol {found}, dewiswyd {asked}.",
        "Peidiwch â dewis ysgol, neu cymerwch ffeil yr ysgol honno.",
    ),
    "date_empty": ("Nid oes dyddiad.", "Dyddiad fel 2018-09-10 neu 10/09/2018."),
    "date_serial": (
        "Trodd taenlen y dyddiad yn rhif cyfresol diwrnod.",
        "{suggestion} fyddai: fformatiwch y golofn fel dyddiad ac allforio eto.",
    ),
    "date_month_first": (
        "Nid oes mis {month}: ysgrifennwyd y dyddiad â’r mis yn gyntaf.",
        "{suggestion} fyddai; rhaid edrych wedyn ar bob dyddiad yn y golofn hon.",
    ),
    "date_two_digit_year": ("Dau ddigid sydd i’r flwyddyn.", "Pedwar digid: {suggestion}."),
    "date_impossible": ("Nid oes diwrnod o’r fath.", "Dyddiad o’r calendr, fel 2018-09-10 neu 10/09/2018."),
    "date_form": (
        "Nid dyddiad mewn ffurf a ddarllenir yma yw hwn.",
        "Dyddiad fel 2018-09-10 neu 10/09/2018.",
    ),
    "date_without_year": (
        "Nid yw’r dyddiad yn dweud ei flwyddyn.",
        "Dyddiad cyfan fel 07/09/2026; mewn taenlen rhowch fformat dyddiad felly i’r celloedd a chadw’r ffeil eto.",
    ),
    "date_no_separators": ("Nid oes gwahanwyr yn y dyddiad.", "{suggestion}."),
    "date_future": ("Mae’r diwrnod yn y dyfodol (heddiw yw {today}).", "Mae cofrestr yn dal marciau hyd at heddiw."),
    "date_before_codes": (
        "Nid oes set o godau presenoldeb yn hysbys ar gyfer y diwrnod hwn.",
        "Diwrnod o {first} ymlaen.",
    ),
    "weekday_disagrees": (
        "Dywed y pennawd {weekday}, ond {real} yw {date}.",
        "Cywirwch y pennawd: efallai fod y colofnau wedi symud.",
    ),
    "session_missing_in_header": (
        "Dyddiad heb AM na PM yw’r pennawd.",
        "{suggestion} AM a {suggestion} PM, colofn yr un.",
    ),
    "session_unknown": ("Nid sesiwn yw hwn.", "AM neu PM."),
    "mark_unknown": ("Nid yw’r marc hwn yn y set godau {code_set} sy’n gymwys ar y diwrnod hwnnw.", "Un o: {codes}"),
    "mark_lower_case": ("Llythyren fach yw’r marc.", "{suggestion}"),
    "mark_of_england": (
        "Marc o godau Lloegr ers Awst 2024 yw hwn.",
        "Cod cofrestr Gymreig yr ysgol, un o: {codes}",
    ),
    "mark_two_in_one": ("Mae dau farc mewn un gell.", "Un marc i bob sesiwn."),
    "mark_wrong_way": (
        "Ar gyfer y sesiwn arall y mae’r marc {value}: efallai fod y ffeil wedi symud un sesiwn.",
        "{suggestion}",
    ),
    "minutes_late": ("Nid nifer o funudau yw hwn.", "Rhif cyfan o 0 i 300, neu’n wag."),
    "mark_repeated": (
        "Mae’r sesiwn hon yno ddwywaith â’r un marc (gyntaf ar linell {first_line}).",
        "Un rhes i bob sesiwn.",
    ),
    "mark_contradicted": (
        "Mae gan y sesiwn hon {first} ar linell {first_line} a {second} yma.",
        "Un marc i bob sesiwn.",
    ),
    "line_break_in_cell": (
        "Mae toriad llinell y tu mewn i’r gell hon.",
        "Efallai fod dyfynnod ar goll yn uwch i fyny.",
    ),
    "weekend": (
        "{weekday} yw {date}.",
        "Diwrnod ysgol; neu # ar gyfer diwrnod pan oedd yr ysgol ar gau; neu derbyn marciau ar y diwrnod hwnnw.",
    ),
    "bank_holiday": (
        "Gŵyl banc yw {date} ({name}).",
        "Diwrnod ysgol; neu # ar gyfer diwrnod pan oedd yr ysgol ar gau; neu derbyn marciau ar y diwrnod hwnnw.",
    ),
    "school_closed": (
        "Cofnodwyd bod {school} ar gau ar {date} ({kind}).",
        "Cywirwch y cofnod cau, neu #, neu derbyniwch farciau ar y diwrnod hwnnw.",
    ),
    "outside_terms": (
        "Mae {date} y tu allan i’r dyddiadau tymor yn y pecyn polisi (tystiolaeth: {evidence}).",
        "Edrychwch a yw’r dyddiadau wedi symud.",
    ),
    "before_admission": (
        "Derbyniwyd {name} i {school} ar {day}; mae’r marc hwn o’r cyfnod cyn hynny.",
        "Cywirwch y dyddiad derbyn, neu Z ar gyfer disgybl nad yw ar y gofrestr eto.",
    ),
    "after_leaving": (
        "Gadawodd {name} {school} ar {day}; mae’r marc hwn o’r cyfnod wedyn.",
        "Cywirwch y dyddiad gadael, neu gadewch y marc allan.",
    ),
    "dual_registration": (
        "Mae {name} ar gofrestr {first} yn ogystal â {second}.",
        "Mae’r ddwy’n cadw eu marciau eu hunain. Lle mae’r disgybl wedi gadael un ohonynt, cofnodwch y diwrnod gadael.",
    ),
    "dual_registration_left": (
        "Mae {name} ar gofrestr {first} yn ogystal â {second}; dywed y ffeil i’r disgybl adael {first} ar {left}.",
        "Cofnodwch {left} fel y diwrnod gadael {first}, os yw’n gywir. Tan hynny mae’r ddwy’n cadw eu marciau eu "
        "hunain.",
    ),
    "present_at_two": (
        "Mae {name} wedi’i farcio’n bresennol yn {first} ac yn {second} yn yr un sesiynau: {count}, y gyntaf ar {date} "
        "{session}.",
        "Dylai un o’r ysgolion farcio D ar gyfer disgybl sydd yn y llall.",
    ),
    "name_differs": (
        "{known} sydd yn y storfa, {found} yn y ffeil.",
        "Mae’r enw yn y storfa’n aros; cywirwch ef yno os yw’r ffeil yn gywir.",
    ),
    "name_restored": (
        "{known} sydd yn y storfa, lle collwyd llythyren o’r blaen; {found} sydd yn y ffeil.",
        "Cywirir yr enw o’r ffeil.",
    ),
    "birth_differs": (
        "{known} yw’r dyddiad geni yn y storfa, {found} yn y ffeil.",
        "Mae’r dyddiad yn y storfa’n aros; cywirwch ef yno os yw’r ffeil yn gywir.",
    ),
    "names_of_another": (
        "Mae’r UPN {upn} yn perthyn i {known}, dywed y ffeil {found}.",
        "Mae un UPN yn perthyn i un disgybl: cywirwch yr UPN neu’r enw.",
    ),
    "accepted_not_unique": (
        "Mae’r UPN yn anghywir, ac mae gan {count} o ddisgyblion yr ysgol hon yr enw a’r dyddiad geni hyn.",
        "Cywirwch yr UPN gyda’r ysgol.",
    ),
    "accepted_needs_birth": (
        "Mae’r UPN yn anghywir, a heb ddyddiad geni ni ellir gwahaniaethu rhwng y disgybl hwn ac eraill.",
        "Ychwanegwch y golofn DOB, neu cywirwch yr UPN.",
    ),
    "school_new": (
        "Nid yw’r ysgol {number} yn hysbys eto; fe’i hychwanegir â’i rhif yn enw.",
        "Rhowch ei henw iddi o dan Ysgolion.",
    ),
}
SENTENCES: Mapping[str, tuple[str, str]] = {
    **_REGISTERS,
    **fault_sentences_matching_cy.SENTENCES,
    **fault_sentences_referrals_cy.SENTENCES,
    **fault_sentences_sheets_cy.SENTENCES,
    **fault_sentences_transfers_cy.SENTENCES,
}
WEEKDAYS: Mapping[str, str] = {
    "Monday": "Dydd Llun",
    "Tuesday": "Dydd Mawrth",
    "Wednesday": "Dydd Mercher",
    "Thursday": "Dydd Iau",
    "Friday": "Dydd Gwener",
    "Saturday": "Dydd Sadwrn",
    "Sunday": "Dydd Sul",
    **fault_sentences_matching_cy.WORDS,
    **fault_sentences_transfers_cy.WORDS,
}
