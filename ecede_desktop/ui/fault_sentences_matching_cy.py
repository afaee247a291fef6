"""Faults of a file beside what the store holds, in Welsh: what is wrong and what would be right, by key."""

from __future__ import annotations

from collections.abc import Mapping

# cy: translator to check every sentence of this table
SENTENCES: Mapping[str, tuple[str, str]] = {
    "pupil_twice": (
        "Yr un disgybl yn y storfa yw {name} (llinell {first_line}) a {other}.",
        "Un disgybl o’r ffeil i bob disgybl o’r ysgol: cywirwch UPN neu enw un ohonynt.",
    ),
    "pupil_not_identified": (
        "Nid oes UPN, ac nid oes dim arall yn y ffeil sy’n dweud yn sicr pwy yw hwn.",
        "UPN y disgybl; neu’r enw a’r dyddiad geni; neu rif o system yr ysgol ei hun a ddaeth gydag UPN o’r blaen.",
    ),
    "two_upns": (
        "Gall {name} fod yr un disgybl â {other}, sydd â’r UPN {upn}: yr un {same}.",
        "Disgyblion gwahanol yw UPN gwahanol nes i berson benderfynu; fe’i cedwir yn wahaniaeth i’w setlo.",
    ),
    "known_otherwise": (
        "Adnabuwyd {name} drwy’r {rung}, nid drwy’r UPN.",
        "Edrychwch ai’r un disgybl ydyw.",
    ),
    "upn_found": (
        "Roedd gan {name} {held} a bellach mae ganddo’r UPN {found}.",
        "Cedwir yr un cynharach wrth ei ochr.",
    ),
    "few_known": (
        "Dim ond {known} o {count} disgybl y ffeil hon sy’n hysbys yn {school}: gall fod yn ffeil ysgol arall, neu "
        "flwyddyn arall.",
        "Edrychwch ar yr ysgol a’r flwyddyn; derbyniwch hi os yw’r ffeil yn gywir.",
    ),
    "pupils_elsewhere": (
        "Mae {together} o {count} disgybl y ffeil hon wedi’u marcio’n bresennol yn {other} yn yr un sesiynau: gall mai "
        "ffeil {other} yw hi, neu mai rhif newydd honno yw {school}.",
        "Edrychwch ar yr ysgol. Lle mae ganddi rif newydd, cofnodwch hynny o dan Ysgolion yn gyntaf; derbyniwch os "
        "yw’r disgyblion hyn yn wir yn y ddwy.",
    ),
    "pupil_vanished": (
        "Nid yw {count} disgybl o {school} y mae gan y storfa farciau iddynt yn y ffeil hon.",
        "Maent yn aros fel y maent; edrychwch ar y gwahaniaethau.",
    ),
}
WORDS: Mapping[str, str] = {
    "former UPN": "UPN blaenorol",
    "number of the school's own system": "rhif o system yr ysgol ei hun",
    "date of birth, name and postcode": "dyddiad geni, enw a chod post",
    "date of birth, name and school": "dyddiad geni, enw ac ysgol",
    "date of birth and name": "dyddiad geni ac enw",
    "no UPN": "ddim UPN",
}
"""Facts that are words and no names."""
