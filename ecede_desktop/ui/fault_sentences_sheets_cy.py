"""Faults of workbooks, layouts and damaged columns in Welsh: what is wrong and what would be right, by key."""

from __future__ import annotations

from collections.abc import Mapping

# cy: translator to check every sentence of these tables
WHY: Mapping[str, str] = {
    "end_missing": "mae ei ddiwedd ar goll",
    "cut_off": "mae wedi’i dorri",
    "header_cut_off": "mae ei bennyn wedi’i dorri",
    "header_sizes": "mae meintiau amhosibl yn ei bennyn",
    "sectors": "mae ei sectorau’n mynd mewn cylch, neu allan o’r ffeil",
    "list_of_parts": "mae rhestr ei rannau wedi’i difrodi",
    "part_missing": "mae ei ran {part} ar goll",
    "part_damaged": "ni ellir darllen ei ran {part}",
    "endless_cell": "mae cell nad yw byth yn gorffen yn ei ran {part}",
    "document_type": "mae ei ran {part} yn datgan math o ddogfen",
    "reader_gave_up": "methodd y darllenydd llyfrau gwaith ag ef",
    "behind_password": "mae’r hyn sydd y tu ôl i’w gyfrinair wedi’i dorri",
}
SENTENCES: Mapping[str, tuple[str, str]] = {
    "workbook_locked": (
        "Mae’r llyfr gwaith wedi’i ddiogelu â chyfrinair.",
        "Rhowch y cyfrinair: mae’n agor y llyfr gwaith yn y cof ac ni chedwir ef yn unman.",
    ),
    "locked_otherwise": (
        "Mae’r llyfr gwaith wedi’i ddiogelu â chyfrinair mewn ffordd nad yw’n cael ei hagor yma.",
        "Agorwch ef yn y rhaglen daenlen, ei gadw heb y cyfrinair, a mewnforio hwnnw.",
    ),
    "password_wrong": (
        "Nid yw’r cyfrinair yn agor {value}.",
        "Edrychwch ar y priflythrennau a’r bylchau, neu gofynnwch i’r ysgol eto; os yw’n gywir, mae’r ffeil wedi’i "
        "difrodi: copïwch hi eto.",
    ),
    "workbook_broken": (
        "Mae’r llyfr gwaith wedi’i ddifrodi neu heb ei gopïo i’w ddiwedd: {why}.",
        "Copïwch ef eto, neu ei agor yn y rhaglen daenlen a’i gadw o’r newydd.",
    ),
    "workbook_too_large": (
        "Mae taflen o’r llyfr gwaith yn ymestyn dros {cells} cell, mwy na {limit}.",
        "Un flwyddyn ysgol o un ysgol mewn taflen; dilëwch yr hyn sydd ymhell o dan y tabl neu i’r dde ohono.",
    ),
    "workbook_unpacks_too_large": (
        "Byddai’r llyfr gwaith yn dadbacio i fwy na {limit} megabeit.",
        "Gofynnwch i’r ysgol am y ffeil eto; nid cofrestr yw hon.",
    ),
    "workbook_empty": (
        "Nid oes dim mewn unrhyw daflen o’r llyfr gwaith.",
        "Taflen â rhes benawdau a rhes i bob sesiwn neu i bob disgybl.",
    ),
    "sheet_unknown": (
        "Nid oes taflen “{sheet}”, a enwir gan y proffil mewnforio; mae {sheets}.",
        "Cywirwch y proffil mewnforio.",
    ),
    "sheet_doubtful": (
        "Mae’r taflenni {sheets} yn edrych yn debyg, ond yn rhoi marciau gwahanol i’r un sesiynau.",
        "Enwch yr un gywir yn y proffil mewnforio, neu gofynnwch i’r ysgol pa un sy’n gywir.",
    ),
    "sheets_not_read": (
        "Ni ddarllenwyd y taflenni hyn: {sheets}.",
        "Nid oes angen gwneud dim lle nad oes marciau ynddynt.",
    ),
    "formulas_without_values": (
        "Mae {count} cell yn dal fformiwla na chafodd ei chyfrifo erioed, y gyntaf yn {cell}.",
        "Agorwch y llyfr gwaith yn y rhaglen daenlen, sy’n ei gyfrifo, a’i gadw.",
    ),
    "file_is_ole": (
        "Ffeil o raglen hŷn gan Microsoft (Word, Outlook neu un arall) yw hon, nid llyfr gwaith.",
        "Gofynnwch i’r ysgol am y gofrestr fel llyfr gwaith neu fel CSV.",
    ),
    "page_without_table": (
        "Nid oes tabl ar y dudalen hon.",
        "Gofynnwch i’r ysgol am y gofrestr fel llyfr gwaith neu fel CSV.",
    ),
    "cell_error": (
        "Mae’r daenlen yn dangos y gwall {value} yma.",
        "Trwsiwch y fformiwla yn y llyfr gwaith, neu teipiwch y gwerth.",
    ),
    "file_encoding_told": (
        "Nid yw’r ffeil yn destun yn yr amgodiad {encoding}, a enwir gan y proffil mewnforio.",
        "Cywirwch y proffil mewnforio, neu gadewch yr amgodiad yn wag.",
    ),
    "period_marks": (
        "Gwersi yw’r colofnau ({periods}). Nid marc sesiwn yw marc gwers.",
        "Dywedwch yn y proffil mewnforio pa wers sy’n sefyll am AM a pha un am PM, neu gofynnwch i’r ysgol am farciau "
        "sesiwn.",
    ),
    "session_is_period": (
        "Gwers yw {value}. Nid marc sesiwn yw marc gwers.",
        "Dywedwch yn y proffil mewnforio pa wers sy’n sefyll am AM a pha un am PM, neu gofynnwch i’r ysgol am farciau "
        "sesiwn.",
    ),
    "week_missing": (
        "Mae’r pennawd yn enwi diwrnod o’r wythnos, ond nid oes dim uwch ei ben yn dweud pa wythnos.",
        "Teitl fel “Wythnos yn dechrau 10/09/2018”, neu benawdau â dyddiadau.",
    ),
    "mark_of_day": (
        "Mae un marc yn sefyll am y diwrnod cyfan.",
        "Dau farc, bore a phrynhawn. {value} am y ddau, os dyna a olygir.",
    ),
    "header_changes": ("Mae ail benawdau â cholofnau eraill yma.", "Un tabl ym mhob ffeil."),
    "rows_read_over": (
        "Aethpwyd heibio i resi nad ydynt yn ddisgyblion, {count} i gyd (llinellau {lines}); dywed y gyntaf: {text}",
        "Nid oes angen gwneud dim lle mae’r rhain yn deitlau, yn gyfansymiau neu’n benawdau a ailadroddir.",
    ),
    "upn_column_missing": (
        "Nid oes colofn UPN: adnabyddir disgyblion wrth rif yr ysgol ei hun.",
        "Mae UPN yn paru disgybl â’r hyn sy’n hysbys o fannau eraill.",
    ),
    "name_not_split": (
        "Ni ellir dweud pa ran o’r enw yw’r cyfenw; ni ddarllenwyd yr enw.",
        "Cyfenw ac enw mewn dwy golofn, neu “Cyfenw, Enw”.",
    ),
    "more_of_this": (
        "Mae’r un peth mewn {count} lle i gyd; enwir y {named} cyntaf.",
        "Mae’r hyn sy’n wir am y rheini’n wir am bob un.",
    ),
    "date_order_month_first": (
        "Mae’r mis yn gyntaf mewn dyddiadau yn y golofn hon ({second}), felly ni chymerwyd {count} arall y gellir eu "
        "darllen y naill ffordd neu’r llall, fel {example}, â’r dydd yn gyntaf.",
        "{turned}, os y mis sydd gyntaf. Derbyniwch y trwsiad, neu nodwch y drefn yn y proffil mewnforio.",
    ),
    "date_order_mixed": (
        "Mae dyddiadau yn y golofn hon â’r dydd yn gyntaf ({first}) ac â’r mis yn gyntaf ({second}); gellir darllen "
        "{count} arall, fel {example}, y naill ffordd neu’r llall.",
        "Gofynnwch i’r ysgol ei hallforio eto; neu nodwch y drefn yn y proffil mewnforio, os yw un yn sicr.",
    ),
    "date_order_ambiguous": (
        "Gellir darllen pob dyddiad yn y golofn hon y naill ffordd neu’r llall; â’r dydd yn gyntaf nid oes dau "
        "ddiwrnod yn dilyn ei gilydd, â’r mis yn gyntaf maent yn gwneud hynny.",
        "{turned} am {example}, os y mis sydd gyntaf. Derbyniwch un o’r ddau, neu nodwch y drefn yn y proffil "
        "mewnforio.",
    ),
    "slashes_all_wrong": (
        "Mae pob \\ mewn bore a phob / mewn prynhawn: mae’r ddau wedi’u cyfnewid, neu mae’r marciau wedi’u symud un "
        "sesiwn.",
        "Edrychwch ar ddiwrnod sy’n hysbys. Derbyniwch fod AM a PM wedi’u cyfnewid dim ond os yw hynny’n sicr.",
    ),
    "upn_lost_told_otherwise": (
        "Trodd taenlen yr UPN yn rhif nodiant gwyddonol; collwyd ei ddigidau.",
        "Cedwir y rhes: adnabyddir y disgybl wrth rif yr ysgol ei hun, neu wrth enw a dyddiad geni.",
    ),
    "upn_missing_told_otherwise": (
        "Nid oes UPN.",
        "Cedwir y rhes: adnabyddir y disgybl wrth rif yr ysgol ei hun, neu wrth enw a dyddiad geni.",
    ),
    "phone_zero_lost": ("Efallai fod taenlen wedi tynnu’r sero oddi ar y rhif ffôn.", "{suggestion}"),
}
