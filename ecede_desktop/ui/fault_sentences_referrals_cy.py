"""Faults of a school's referral form or list, in Welsh: what is wrong and what would be right, by key."""

from __future__ import annotations

from collections.abc import Mapping

# cy: translator to check every sentence of this table
SENTENCES: Mapping[str, tuple[str, str]] = {
    "referral_file_kind": (
        "Nid ffurflen atgyfeirio na rhestr o atgyfeiriadau yw hon.",
        "Y ffurflen y mae’r rhaglen yn ei chyhoeddi, fel PDF neu XLSX; neu ffeil CSV â phennawd i bob maes.",
    ),
    "referral_too_large": (
        "Mae mwy na {limit} megabeit yn y ffeil.",
        "Y ffurflen ei hun yn unig: anfonwch sganiau a llythyrau ar wahân.",
    ),
    "referral_form_other": (
        "Nid hon yw’r ffurflen atgyfeirio y mae’r rhaglen yn ei chyhoeddi.",
        "Cyhoeddwch ffurflen wag a gofynnwch i’r ysgol lenwi honno.",
    ),
    "referral_form_version": (
        "Ffurflen rhif {found} yw hon; ffurflen rhif {wanted} a ddarllenir.",
        "Cyhoeddwch ffurflen newydd a gofynnwch i’r ysgol lenwi honno.",
    ),
    "referral_pdf_damaged": (
        "Mae’r PDF wedi’i ddifrodi neu ni chafodd ei gopïo i’r diwedd.",
        "Copïwch ef eto, neu gofynnwch i’r ysgol gadw’r ffurflen a’i hanfon eto.",
    ),
    "referral_pdf_locked": (
        "Mae’r PDF wedi’i ddiogelu â chyfrinair.",
        "Gofynnwch i’r ysgol anfon y ffurflen heb gyfrinair, mewn ffordd ddiogel.",
    ),
    "referral_pdf_flattened": (
        "Ein ffurflen ni yw hon, ond mae ei meysydd wedi mynd: cafodd ei hargraffu i PDF neu ei gwastatáu, felly ni "
        "ellir darllen dim ohoni.",
        "Gofynnwch i’r ysgol am y ffurflen fel y’i cadwyd ar ôl ei llenwi; neu teipiwch yr atgyfeiriad o’r papur hwn.",
    ),
    "referral_pdf_without_fields": (
        "Nid oes gan y PDF hwn feysydd a lenwyd: sgan neu allbrint ydyw.",
        "Gofynnwch i’r ysgol am y ffurflen wedi’i llenwi ar y sgrin; neu teipiwch yr atgyfeiriad o’r papur hwn.",
    ),
    "referral_list_headings": (
        "Nid oes penawdau rhestr o atgyfeiriadau ar unrhyw linell o’r ffeil.",
        "Llinell â’r penawdau “Cyfenw” a “Rhif yr ysgol” o leiaf, fel y maent ar y ffurflen.",
    ),
    "referral_heading_unknown": (
        "Nid maes o atgyfeiriad yw “{value}”.",
        "Penawdau’r ffurflen, yn Gymraeg neu’n Saesneg; dilëwch y golofn os nad yw wedi’i bwriadu i ni.",
    ),
    "referral_heading_twice": (
        "Mae “{value}” yn bennawd ar ddwy golofn.",
        "Un golofn i bob maes; saif sawl diwrnod o un math mewn un gell â hanner colon rhyngddynt.",
    ),
    "referral_nobody": (
        "Nid oes neb wedi’i enwi ynddi.",
        "Cyfenw neu UPN y disgybl o leiaf.",
    ),
    "referral_row_nobody": (
        "Nid yw’r rhes yn enwi neb.",
        "Cyfenw neu UPN y disgybl o leiaf.",
    ),
    "referral_row_length": (
        "Mae {found} o gelloedd yn y rhes o dan {wanted} o benawdau.",
        "Cynifer o gelloedd ag o benawdau: saif testun â choma mewn dyfynodau.",
    ),
    "referral_count": (
        "Nid nifer o sesiynau yw “{value}”.",
        "Rhif cyfan, megis 112.",
    ),
    "referral_percent": (
        "Nid canran o 0 i 100 yw “{value}”.",
        "Rhif megis 84.5.",
    ),
    "referral_fraction": (
        "Cyfran yw “{value}”, nid canran.",
        "Y ganran, megis 84.5 lle mae’r gyfran yn 0.845.",
    ),
    "referral_yes_no": (
        "Nid ie na nage yw “{value}”.",
        "Ie neu na.",
    ),
    "referral_day_late": (
        "Mae {value} ar ôl y diwrnod y daeth yr atgyfeiriad.",
        "Diwrnod a oedd wedi bod pan ysgrifennodd yr ysgol; edrychwch ar y flwyddyn.",
    ),
    "referral_days": (
        "Daw’r cyfnod i ben cyn iddo ddechrau.",
        "Y diwrnod cynharaf yn gyntaf.",
    ),
    "referral_long": (
        "Mae mwy na {limit} o nodau yn y testun.",
        "Testun byrrach yma; gall y gweddill sefyll o dan “Rheswm dros atgyfeirio”.",
    ),
    "referral_twice": (
        "Mae {name} yn y ffeil ddwywaith.",
        "Un rhes i bob disgybl.",
    ),
    "referral_school_unknown": (
        "Nid oes ysgol {value} yn y storfa hon.",
        "Rhif ysgol o’r rhestr ysgolion, megis 2999 neu 6742999.",
    ),
    "referral_school_missing": (
        "Nid yw’r ysgol wedi’i henwi.",
        "Rhif yr ysgol; neu dewiswch yr ysgol wrth fewnforio’r ffeil.",
    ),
    "referral_formula": (
        "Mae’r gell yn dal fformiwla na chafodd ei chyfrifo erioed.",
        "Agorwch y ffeil yn y rhaglen daenlen, ei chadw, a’i mewnforio eto.",
    ),
}
