"""What a file tells of its pupils beside marks, as the rows that keep it: claims of a school, never facts of ours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from ecede_desktop.records.imports import RegisterFile
from ecede_desktop.records.transfers import AddressLine, PupilDetails
from ecede_desktop.services.import_matching import Match, Matched
from ecede_desktop.store.transfers import NewClaims, Row


def claims_of(file: RegisterFile, matched: Matched, today: dt.date) -> NewClaims:
    """The rows of a file's claims about the pupils that were matched."""
    claims = NewClaims.none()
    claimed_on = file.as_at.date() if file.as_at else today
    for index, match in matched.pupils.items():
        claims.upns += _upns(file, index, match, matched)
        if match.line.local_id:
            told = {"school_id": match.school.id, "local_id": match.line.local_id[:40], "pupil_id": match.pupil_id}
            claims.local_ids.append(told)
        details = file.details.get(index)
        if details is not None:
            _add_details(claims, details, match, claimed_on, f"{file.source} {match.school.number}".strip())
    claims.totals = list(_totals(file, matched))
    return claims


def _upns(file: RegisterFile, index: int, match: Match, matched: Matched) -> Iterator[Row]:
    """Former UPNs, one in the file that is not the one in use, and the earlier one where a better was found."""
    details = file.details.get(index)
    formers = dict.fromkeys((*match.line.former_upns, *(details.former_upns if details else ())))
    for upn in formers:
        yield _upn(match, upn, "former")
    known = matched.known.get(match.pupil_id)
    if known is None:
        return
    better = matched.upns.get(known.id)
    if better and known.upn:
        yield _upn(match, known.upn, known.upn_state)
    elif not better and match.line.upn_state in ("valid", "temporary") and match.line.upn != known.upn:
        yield _upn(match, match.line.upn, "former" if match.line.upn_state == "valid" else "temporary")


def _upn(match: Match, upn: str, kind: str) -> Row:
    return {"pupil_id": match.pupil_id, "upn": upn[:40], "kind": kind}


def _add_details(claims: NewClaims, told: PupilDetails, match: Match, claimed_on: dt.date, source: str) -> None:
    pupil = {"pupil_id": match.pupil_id}
    for name in told.names:
        claims.names.append(pupil | {"kind": name.kind, "surname": name.surname[:200], "forename": name.forename[:200]})
    for cohort in told.cohorts:
        if cohort.first_day and cohort.last_day and cohort.last_day < cohort.first_day:
            continue
        days = {"from_date": cohort.first_day, "to_date": cohort.last_day}
        claims.cohorts.append(pupil | days | {"cohort": cohort.cohort, "raw": cohort.raw[:40], "source": source})
    for kind, value in _facts(told):
        claims.facts.append(pupil | {"kind": kind[:40], "value": value})
    for spell in told.school_history:
        claims.history.append(
            pupil
            | {
                "school_number": spell.school_number, "school_name": spell.school_name[:200], "entry": spell.entry,
                "leaving": spell.leaving, "leaving_reason": spell.leaving_reason[:40],
            }
        )  # fmt: skip
    _add_contacts(claims, told, pupil, claimed_on)
    if told.address is not None and (told.address.lines or told.address.postcode):
        address = _address(told.address) | {"parent_id": None, "from_date": None, "to_date": None}
        claims.addresses.append(pupil | address | {"source": f"{source}, {claimed_on.isoformat()}"})


def _facts(told: PupilDetails) -> Iterator[tuple[str, str]]:
    plain = (("middle_names", told.middle_names), ("sex", told.sex), ("enrol_status", told.enrol_status),
             ("email", told.email))  # fmt: skip
    yield from ((kind, value) for kind, value in plain if value)
    yield from (("phone", " ".join(phone).strip()) for phone in told.phones)
    yield from ((kind, value) for kind, value in told.facts if value)


def _add_contacts(claims: NewClaims, told: PupilDetails, pupil: Row, claimed_on: dt.date) -> None:
    for contact in told.contacts:
        where = told.address if contact.address_as_pupil else contact.address
        claims.contacts.append(
            pupil
            | _address(where or AddressLine())
            | {
                "claimed_on": claimed_on, "place": contact.order, "title": contact.title[:200],
                "surname": contact.surname[:200], "forename": contact.forename[:200],
                "relationship": contact.relationship[:40], "responsibility": contact.responsibility,
                "phones": [list(phone) for phone in contact.phones], "email": contact.email[:200],
            }
        )  # fmt: skip


def _address(told: AddressLine) -> Row:
    return {"lines": "\n".join(told.lines), "postcode": told.postcode[:40]}


def _totals(file: RegisterFile, matched: Matched) -> Iterator[Row]:
    for total in file.totals:
        match = matched.pupils.get(total.pupil)
        if match is not None:
            yield {
                "pupil_id": match.pupil_id, "school_number": total.school_number or match.school.number,
                "school_year": total.school_year, "possible": total.possible, "attended": total.attended,
                "authorised": total.authorised, "unauthorised": total.unauthorised,
            }  # fmt: skip
