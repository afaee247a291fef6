"""A pupil with what an officer needs at the door: parents, addresses, spells at schools."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from uuid import UUID

import uuid6
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.pupils import Language, ParentRow, PupilName, PupilRow, RecordParent
from ecede_desktop.store import addresses, enrolments, languages, search
from ecede_desktop.store.person_names import other_names
from ecede_desktop.store.tables import Address, Parent, ParentLink, Pupil, PupilUpn
from ecede_desktop.store.tables import PupilName as OtherName
from ecede_desktop.store.unit import Unit


class NoSuchPupil(UserError):
    """Nobody in this store has that UPN or id."""

    def __init__(self, upn: str = "") -> None:
        asked = f"There is no pupil with the UPN {upn}" if upn else "That pupil is not in this store"
        super().__init__("no_such_pupil", f"{asked}. Find the pupil by name, or import the school's register.", upn=upn)


class NoSuchParent(UserError):
    """There is no such parent of that pupil."""

    def __init__(self) -> None:
        super().__init__("no_such_parent", "That parent is not recorded for this pupil; open the pupil again.")


def pupil_id_of(session: Session, upn: str) -> UUID:
    """The pupil with this UPN; one that was only accepted finds its pupil here when nobody else has it.

    Raises:
        NoSuchPupil: nobody, or more than one, has it.
    """
    leads_to = func.coalesce(Pupil.merged_into_id, Pupil.id)
    found: UUID | None = session.scalar(select(leads_to).where(Pupil.upn_key == upn))
    if found is not None:
        return found
    query = select(leads_to).where(Pupil.upn == upn, Pupil.upn_state == "accepted")
    accepted = set(session.scalars(query))
    if len(accepted) != 1 or not upn:
        raise NoSuchPupil(upn)
    return accepted.pop()


def pupil(session: Session, pupil_id: UUID) -> PupilRow:
    """A pupil with everything that is shown of them.

    Raises:
        NoSuchPupil: there is none with that id.
    """
    row = session.get(Pupil, pupil_id)
    if row is None:
        raise NoSuchPupil
    return PupilRow(
        id=row.id,
        upn=row.upn,
        upn_state=row.upn_state,
        surname=row.surname,
        forename=row.forename,
        middle_names=row.middle_names,
        known_as=row.known_as,
        date_of_birth=row.date_of_birth,
        sex=row.sex,
        address=addresses.current(session, Address.pupil_id == pupil_id),
        # the newest spell first: of two that are both open, the one begun last is where the pupil now is
        enrolments=tuple(reversed(enrolments.spells(session, [pupil_id]).get(pupil_id, []))),
        parents=parents(session, pupil_id),
        warning=row.warning,
        person_id=row.person_id,
    )


def names(session: Session, pupil_ids: Collection[UUID]) -> Mapping[UUID, PupilName]:
    """The names of many pupils."""
    columns = (Pupil.id, Pupil.upn, Pupil.surname, Pupil.forename, Pupil.date_of_birth)
    found = {}
    for some in enrolments.portions(pupil_ids):
        for row in session.execute(select(*columns).where(Pupil.id.in_(some))):
            found[row.id] = PupilName(*row)
    return found


def parents(session: Session, pupil_id: UUID) -> tuple[ParentRow, ...]:
    """The parents of a pupil in the order in which they are to be contacted."""
    query = (
        select(Parent, ParentLink)
        .join(ParentLink, ParentLink.parent_id == Parent.id)
        .where(ParentLink.pupil_id == pupil_id, Parent.merged_into_id.is_(None))
        .order_by(ParentLink.contact_order, Parent.surname, Parent.id)
    )
    return tuple(_parent(session, parent, link) for parent, link in session.execute(query).all())


def _parent(session: Session, parent: Parent, link: ParentLink) -> ParentRow:
    return ParentRow(
        id=parent.id,
        title=parent.title,
        forename=parent.forename,
        surname=parent.surname,
        relationship=link.relationship,
        has_responsibility=link.has_responsibility,
        responsibility_basis=link.responsibility_basis,
        has_care=link.has_care,
        care_basis=link.care_basis,
        lives_with=link.lives_with,
        contact_order=link.contact_order,
        language=Language(parent.language),
        language_asked_on=parent.language_asked_on,
        phone=parent.phone,
        email=parent.email,
        address=addresses.current(session, addresses.of_parent(session, parent)),
        person_id=parent.person_id,
    )


def index_pupil(session: Session, pupil_id: UUID) -> None:
    """Say by which words a pupil is found: every name, the UPN, where they live."""
    row = session.get_one(Pupil, pupil_id, populate_existing=True)
    if row.merged_into_id is not None:
        search.index_record(session, "pupil", pupil_id, {})
        return
    address = addresses.current(session, Address.pupil_id == pupil_id)
    others = [*other_names(session, row.person_id), *former_names(session, pupil_id)]
    words = {
        "name": [row.forename, row.middle_names, row.known_as, row.surname, *others],
        "upn": [row.upn, *other_upns(session, pupil_id)],
        "address": [address.one_line] if address else [],
    }
    search.index_record(session, "pupil", pupil_id, words)


def former_names(session: Session, pupil_id: UUID) -> list[str]:
    """Names that a merged record of the pupil had; what files call a pupil besides is found as the pupil is."""
    query = select(OtherName.forename, OtherName.surname)
    rows = session.execute(query.where(OtherName.pupil_id == pupil_id, OtherName.import_id.is_(None)))
    return [f"{forename} {surname}".strip() for forename, surname in rows]


def other_upns(session: Session, pupil_id: UUID) -> list[str]:
    """UPNs that a pupil had before or in a merged record, as an officer said."""
    query = select(PupilUpn.upn).where(PupilUpn.pupil_id == pupil_id, PupilUpn.import_id.is_(None))
    return list(session.scalars(query))


def index_parent(session: Session, parent_id: UUID) -> None:
    """Say by which words a parent is found: every name, and where they live."""
    row = session.get_one(Parent, parent_id, populate_existing=True)
    if row.merged_into_id is not None:
        search.index_record(session, "parent", parent_id, {})
        return
    address = addresses.current(session, addresses.of_parent(session, row))
    names = [row.forename, row.surname, *other_names(session, row.person_id)]
    merged = select(Parent.forename, Parent.surname).where(Parent.merged_into_id == parent_id)
    names += [word for words in session.execute(merged) for word in words]
    search.index_record(session, "parent", parent_id, {"name": names, "address": [address.one_line] if address else []})


def record_parent(unit: Unit, command: RecordParent) -> ParentRow:
    """Add a parent to a pupil, or add what is newly known of one.

    Raises:
        NoSuchPupil: the pupil is not in this store.
        NoSuchParent: the parent is not recorded for this pupil.
    """
    session = unit.session
    if session.get(Pupil, command.pupil_id) is None:
        raise NoSuchPupil
    parent, link, before = _found_or_new(session, command)
    _fill(parent, link, command)
    session.flush()
    if command.language is not Language.NOT_ASKED and parent.person_id is not None:
        languages.keep_of_parent(unit, parent)
    lines = [line.strip() for line in command.address_lines if line.strip()]
    if lines or command.postcode.strip():
        record_address(unit, lines, command.postcode, parent_id=parent.id)
    row = _parent(session, parent, link)
    unit.record("change" if before else "add", "parent", parent.id, before=before, after=_facts(parent, link))
    unit.touch("parent", parent.id)
    unit.touch("pupil", command.pupil_id)
    index_parent(session, parent.id)
    return row


def _found_or_new(session: Session, command: RecordParent) -> tuple[Parent, ParentLink, dict[str, object] | None]:
    if command.parent_id is None:
        parent = Parent(id=uuid6.uuid7(), title="", forename="", surname="", language="not_asked", phone="", email="")
        link = ParentLink(id=uuid6.uuid7(), pupil_id=command.pupil_id, parent_id=parent.id)
        session.add(parent)
        session.flush()
        session.add(link)
        return parent, link, None
    query = select(ParentLink).where(ParentLink.pupil_id == command.pupil_id, ParentLink.parent_id == command.parent_id)
    known = session.scalar(query)
    held = session.get(Parent, command.parent_id)
    if held is None or (known is None and not command.join):
        raise NoSuchParent
    if known is not None:
        return held, known, _facts(held, known)
    joined = ParentLink(id=uuid6.uuid7(), pupil_id=command.pupil_id, parent_id=held.id)
    session.add(joined)
    return held, joined, None


def _fill(parent: Parent, link: ParentLink, command: RecordParent) -> None:
    """What the command says replaces what was there; what it leaves open stays."""
    for name in ("title", "forename", "surname", "phone", "email"):
        setattr(parent, name, getattr(command, name).strip() or getattr(parent, name))
    if command.language is not Language.NOT_ASKED:
        parent.language = command.language.value
        parent.language_asked_on = command.language_asked_on
    for name in ("relationship", "responsibility_basis", "care_basis"):
        setattr(link, name, getattr(command, name).strip() or getattr(link, name) or "")
    for name in ("has_responsibility", "has_care", "lives_with"):
        value = getattr(command, name)
        setattr(link, name, getattr(link, name) if value is None else value)
    link.contact_order = command.contact_order or link.contact_order or 0


def _facts(parent: Parent, link: ParentLink) -> dict[str, object]:
    asked = parent.language_asked_on
    return {
        "pupil": str(link.pupil_id),
        "name": parent.full_name,
        "relationship": link.relationship,
        "has_responsibility": link.has_responsibility,
        "responsibility_basis": link.responsibility_basis,
        "has_care": link.has_care,
        "care_basis": link.care_basis,
        "lives_with": link.lives_with,
        "contact_order": link.contact_order,
        "language": parent.language,
        "language_asked_on": asked.isoformat() if asked else None,
        "phone": parent.phone,
        "email": parent.email,
    }


def record_address(
    unit: Unit,
    lines: Collection[str],
    postcode: str,
    *,
    pupil_id: UUID | None = None,
    parent_id: UUID | None = None,
    from_date: dt.date | None = None,
    source: str = "",
) -> None:
    """Where a pupil or a parent lives now; the address that held till now is ended, never lost."""
    session = unit.session
    owner = Address.pupil_id == pupil_id if pupil_id is not None else Address.parent_id == parent_id
    ends = from_date or unit.clock.today()
    home = (Address.kind == "home", Address.to_date.is_(None), Address.withdrawn_at.is_(None))
    held = session.scalars(select(Address).where(owner, *home)).all()
    wanted = ("\n".join(lines), postcode.strip().upper())
    if any((row.lines, row.postcode) == wanted for row in held):
        return
    for row in held:
        row.to_date = max(ends, row.from_date or ends)
    made = Address(
        id=uuid6.uuid7(),
        pupil_id=pupil_id,
        parent_id=parent_id,
        lines=wanted[0],
        postcode=wanted[1],
        from_date=from_date,
        to_date=None,
        source=source,
        kind="home",
        confidential=False,
        withdrawn_reason="",
    )
    session.add(made)
    session.flush()
    who = "pupil" if pupil_id is not None else "parent"
    record_id = pupil_id or parent_id
    assert record_id is not None
    before = {"address": [f"{row.lines}\n{row.postcode}" for row in held]}
    unit.record("change", who, record_id, before=before, after={"address": "\n".join(wanted)})
    unit.touch(who, record_id)
    if pupil_id is not None:
        index_pupil(session, pupil_id)
