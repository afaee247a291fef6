"""Invented families: brothers and sisters, languages and needs, numbers with consent, warnings and who lives where."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Sequence

from ecede_desktop.demo.casework import at, worst_attenders
from ecede_desktop.demo.people import STREETS, pick
from ecede_desktop.records.addresses import BOTH_STAND, RecordAddress
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.records.families import LinkParent
from ecede_desktop.records.markers import EndMarker, RecordMarker
from ecede_desktop.records.people import RecordLanguage, RecordName, RecordNeed, RecordPerson, RecordPoint, Whom
from ecede_desktop.records.pupils import ParentRow, PupilRow
from ecede_desktop.records.ties import RecordHousehold, RecordRelative, RecordTie
from ecede_desktop.services import addresses, cases, families, markers, people, pupils, ties
from ecede_desktop.services.desk import Desk

FAMILIES = 6
"""So many cases get a whole family."""
LOOKED_AT = 400
"""Pupils among whom brothers and sisters are looked for."""
_SOURCE = "Mother, at the home visit"


def record_families(desk: Desk, seed: int = 1) -> None:
    """Give the first cases with parents a family, as officers would have recorded it on the days it was told."""
    rng = random.Random(f"{seed}/families")  # noqa: S311  nothing secret: people are invented
    rows = [row for row in cases.list_cases(desk, CaseFilter()) if row.warning or row.stage != "referral_received"]
    known = [(row, pupils.pupil(desk, pupil_id=row.pupil_id)) for row in rows]
    with_parents = [(row, pupil) for row, pupil in known if len(pupil.parents) >= 2][:FAMILIES]
    taken = {row.pupil_id for row, _ in with_parents}
    others = [pupils.pupil(desk, upn=one.key) for one in worst_attenders(desk, desk.clock.today())[:LOOKED_AT]]
    free = [pupil for pupil in others if pupil.id not in taken and not pupil.parents]
    for number, (row, pupil) in enumerate(with_parents):
        then = at(desk, min(row.opened_on + dt.timedelta(days=4), desk.clock.today()), 11)
        mother, father = pupil.parents[0], pupil.parents[1]
        sibling = _sibling(pupil, free)
        if sibling is not None:
            free.remove(sibling)
            _bring_together(then, pupil, sibling, mother)
        _tell(then, mother, father, rng, number)
        _relate(then, pupil, mother, father, sibling, rng)
        _warn(then, desk, row, pupil, mother, father, number)


def _sibling(pupil: PupilRow, free: Iterable[PupilRow]) -> PupilRow | None:
    """Somebody of the same surname, else anybody: a half-brother or half-sister."""
    some = list(free)
    return next((one for one in some if one.surname == pupil.surname), some[0] if some else None)


def _bring_together(desk: Desk, pupil: PupilRow, sibling: PupilRow, mother: ParentRow) -> None:
    families.link_parent(
        desk,
        LinkParent(
            sibling.id, mother.id, "Mother", has_responsibility=True, responsibility_basis="Mother", has_care=True,
            care_basis="Child lives here", lives_with=True, contact_order=1,
        ),
    )  # fmt: skip
    kind = "sibling" if pupil.surname == sibling.surname else "half_sibling"
    ties.record_tie(desk, RecordTie(Whom(pupil_id=pupil.id), Whom(pupil_id=sibling.id), kind, source=_SOURCE))


def _tell(desk: Desk, mother: ParentRow, father: ParentRow, rng: random.Random, number: int) -> None:
    today, her, him = desk.clock.today(), Whom(parent_id=mother.id), Whom(parent_id=father.id)
    address = f"{mother.forename.lower()}.{mother.surname.lower()}@enghraifft.cymru".replace(" ", "")
    served = number % 2 == 0
    people.record_point(
        desk,
        RecordPoint(
            her, "email", _plain(address), source=_SOURCE, consent_on=today if served else None,
            consent_how="Contact form signed at the visit" if served else "",
        ),
    )  # fmt: skip
    people.record_point(desk, RecordPoint(him, "work_phone", f"01443 960{100 + int(rng.random() * 800)}"))
    if number % 3 == 0:
        people.record_name(desk, RecordName(her, "former", "Ffug-Prydderch", mother.forename, source="School's file"))
    if number % 3 == 1:
        people.record_need(desk, RecordNeed(her, "read_aloud", "Telephone when a letter goes out."))
    if number == 2:
        spoken = RecordLanguage(him, "other", "Polish", interpreter=True, note="Understands a little English.")
        people.record_language(desk, spoken)


def _plain(text: str) -> str:
    return text.translate(str.maketrans("âêîôûŵŷáéíóúïöàèëÂÊÎÔÛŴŶ", "aeiouwyaeiouioaeeaeiouwy"))


def _relate(
    desk: Desk, pupil: PupilRow, mother: ParentRow, father: ParentRow, sibling: PupilRow | None, rng: random.Random
) -> None:
    child, her, him = Whom(pupil_id=pupil.id), Whom(parent_id=mother.id), Whom(parent_id=father.id)
    kind = "separated" if father.lives_with is False else "married"
    ties.record_tie(desk, RecordTie(her, him, kind, dt.date(desk.clock.today().year - 2, 4, 1), source=_SOURCE))
    nain = RecordPerson(mother.surname, pick(rng, ("Olwen", "Menna", "Beti")), birth_note="about 1955", is_another=True)
    ties.record_relative(desk, RecordRelative(child, "grandparent", nain, source=_SOURCE))
    worker = RecordPerson(
        "Ffug-Weithiwr", pick(rng, ("Cati", "Huw", "Delyth")), kind="professional", job="Family support worker",
        organisation="Early help team", is_another=True,
    )  # fmt: skip
    ties.record_relative(desk, RecordRelative(child, "family_worker", worker, source="Referral form"))
    inside: Sequence[Whom] = (child, her, *([Whom(pupil_id=sibling.id)] if sibling is not None else []))
    lines = mother.address.lines if mother.address else ()
    postcode = mother.address.postcode if mother.address else ""
    ties.record_household(desk, RecordHousehold("Mother's home", tuple(inside), lines, postcode, source=_SOURCE))


def _warn(
    then: Desk, now: Desk, row: CaseRow, pupil: PupilRow, mother: ParentRow, father: ParentRow, number: int
) -> None:
    """A dog, a threat whose review is overdue, a warning that ended, a child without a home, a confidential address."""
    day, told = then.clock.today(), then.clock.today()
    manager = now.user.full_name or now.user.name
    if number == 0:
        bitten = "The dog came at the officer in the front garden; the mother held it back. Telephone before going."
        markers.record_marker(
            then, RecordMarker(Whom(parent_id=mother.id), "dog", bitten, manager, told_on=told, of_address=True)
        )
    elif number == 1:
        threat = "Shouted and raised a fist at two officers on the doorstep; the police were told."
        long_ago = day - dt.timedelta(days=380)
        markers.record_marker(
            then,
            RecordMarker(
                Whom(parent_id=father.id), "violence", threat, manager, long_ago, long_ago + dt.timedelta(days=365),
                not_told_reason="Telling him would have put the mother at risk.",
            ),
        )  # fmt: skip
    elif number == 2:
        made = markers.record_marker(
            then, RecordMarker(Whom(parent_id=mother.id), "premises", "Broken stairs.", manager, told_on=told)
        ).value
        markers.end_marker(now, EndMarker(made.id, "The stairs were mended; seen at the visit.", now.user.name))
    elif number == 3:
        where = RecordAddress(
            Whom(pupil_id=pupil.id), ("With an aunt on weekdays, with friends at weekends",), kind="no_fixed_abode",
            from_date=day, source=_SOURCE, overlap=BOTH_STAND, overlap_reason="Post still reaches the old home.",
        )  # fmt: skip
        addresses.record_address(then, where)
    elif number == 4:
        second = RecordAddress(
            Whom(parent_id=father.id), (f"{10 + number} {STREETS[0]}", "Trefeglwys Ffug"), "CF99 3ZZ", from_date=day,
            source="Court papers", confidential=True, overlap=BOTH_STAND, overlap_reason="Two homes since the summer.",
        )  # fmt: skip
        addresses.record_address(then, second)
