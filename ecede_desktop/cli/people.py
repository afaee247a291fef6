"""``people``: who somebody is, and what is recorded of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any
from uuid import UUID

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_people import people_policy
from ecede_desktop.records.addresses import RecordAddress
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.families import FamilyView, LinkParent, PersonView
from ecede_desktop.records.markers import EndMarker, RecordMarker, ReviewMarker
from ecede_desktop.records.people import (
    EndFact,
    NotSamePerson,
    RecordLanguage,
    RecordName,
    RecordNeed,
    RecordPerson,
    RecordPoint,
    SamePerson,
    Whom,
    WithdrawFact,
)
from ecede_desktop.records.ties import CorrectHousehold, RecordHousehold, RecordTie
from ecede_desktop.services import families, markers, people, person_facts, pupils, same_person, search, ties
from ecede_desktop.services.addresses import record_address
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.household_corrections import correct_household as put_household_right

YES_NO = {"yes": True, "no": False, "unknown": None}
Write = Callable[[Desk, Whom], Outcome[Any]]


def find(options: argparse.Namespace) -> int:
    """Find pupils, parents and other persons."""
    with opened(options, read_only=True) as desk:
        rows = [row for row in search.find(desk, options.text) if row.kind in ("pupil", "parent", "person")]
    if options.json:
        out_json(rows)
    else:
        out_table(["Kind", "Name", "Detail", "Id"], [(r.kind, r.title, r.detail, str(r.id)) for r in rows])
        if not rows:
            message("Nobody was found: try fewer letters, another spelling or a UPN.")
    return 0


def show(options: argparse.Namespace) -> int:
    """Everything about one person."""
    with opened(options) as desk:
        view = people.read_person(desk, _whom(desk, options))
        words = _warning_words(desk, view)
    if options.json:
        out_json(view)
    else:
        _tell_person(view, words)
    return 0


def family(options: argparse.Namespace) -> int:
    """Every child and every adult of a family."""
    with opened(options) as desk:
        view = families.read_family_view(desk, pupils.pupil(desk, upn=options.upn).id)
    if options.json:
        out_json(view)
    else:
        _tell_family(view)
    return 0


def add_person(options: argparse.Namespace) -> int:
    """Record somebody who is neither pupil nor parent."""
    told = _taken(options, "surname", "forename", "title", "kind", "date_of_birth", "birth_note", "sex",
                  "organisation", "job", "note", "is_another")  # fmt: skip
    with opened(options) as desk:
        row = people.record_person(desk, RecordPerson(**told)).value
    if options.json:
        out_json(row)
    else:
        out(f"Recorded {row.full_name} (person {row.person_id}).")
    return 0


def add_name(options: argparse.Namespace) -> int:
    """Another name."""
    told = _taken(options, "kind", "surname", "forename", "title", "from_date", "to_date", "source")
    return _write(options, lambda desk, whom: people.record_name(desk, RecordName(whom, **told)))


def add_address(options: argparse.Namespace) -> int:
    """Where somebody lives."""
    told = _taken(options, "postcode", "kind", "from_date", "to_date", "source", "confidential", "overlap",
                  "overlap_reason")  # fmt: skip
    lines = _lines(options.address)
    return _write(options, lambda desk, whom: record_address(desk, RecordAddress(whom, lines, **told)))


def add_phone(options: argparse.Namespace) -> int:
    """A number or an e-mail address."""
    told = _taken(options, "kind", "value", "from_date", "source")
    return _write(options, lambda desk, whom: people.record_point(desk, RecordPoint(whom, **told)))


def consent(options: argparse.Namespace) -> int:
    """The written consent to be served there."""
    told = _taken(options, "kind", "value") | {"consent_on": options.on, "consent_how": options.paper}
    return _write(options, lambda desk, whom: people.record_point(desk, RecordPoint(whom, **told)))


def language(options: argparse.Namespace) -> int:
    """Which language somebody wants."""
    told = _taken(options, "language", "other_language", "interpreter", "asked_on", "note")
    return _write(options, lambda desk, whom: people.record_language(desk, RecordLanguage(whom, **told)))


def need(options: argparse.Namespace) -> int:
    """What somebody needs to be told things."""
    told = _taken(options, "need", "note", "from_date")
    return _write(options, lambda desk, whom: people.record_need(desk, RecordNeed(whom, **told)))


def marker(options: argparse.Namespace) -> int:
    """Warn whoever visits."""
    told = _taken(options, "category", "evidence", "decided_by", "from_date", "review_on", "told_on",
                  "not_told_reason", "of_address")  # fmt: skip
    return _write(options, lambda desk, whom: markers.record_marker(desk, RecordMarker(whom, **told)))


def review_marker(options: argparse.Namespace) -> int:
    """A warning stands."""
    with opened(options) as desk:
        outcome = markers.review_marker(desk, ReviewMarker(options.id, options.note, options.review_on))
    return _say(options, outcome)


def end_marker(options: argparse.Namespace) -> int:
    """A warning no longer holds."""
    with opened(options) as desk:
        outcome = markers.end_marker(desk, EndMarker(options.id, options.reason))
    return _say(options, outcome)


def tie(options: argparse.Namespace) -> int:
    """What another person is to somebody."""
    told = _taken(options, "from_date", "source")

    def write(desk: Desk, whom: Whom) -> Outcome[Any]:
        other = _whom(desk, options, "other_")
        return ties.record_tie(desk, RecordTie(whom, other, options.kind, **told))

    return _write(options, write)


def household(options: argparse.Namespace) -> int:
    """Who lives together."""
    told = _taken(options, "label", "postcode", "note", "from_date", "source")
    with opened(options) as desk:
        members = tuple(_member(desk, text) for text in options.member)
        command = RecordHousehold(members=members, lines=_lines(options.address), **told)
        outcome = ties.record_household(desk, command)
    return _say(options, outcome)


def correct_household(options: argparse.Namespace) -> int:
    """The name or address of a household was written wrongly."""
    told = CorrectHousehold(
        options.household, options.reason, options.label or "", _lines(options.address), options.postcode or ""
    )
    with opened(options) as desk:
        return _say(options, put_household_right(desk, told))


def link_child(options: argparse.Namespace) -> int:
    """A known parent is also the parent of this pupil."""
    with opened(options) as desk:
        command = LinkParent(
            pupils.pupil(desk, upn=options.upn).id, options.parent, options.relationship,
            YES_NO[options.responsibility], options.responsibility_basis, YES_NO[options.care], options.care_basis,
            YES_NO[options.lives_with],
        )  # fmt: skip
        outcome = families.link_parent(desk, command)
    return _say(options, outcome)


def same(options: argparse.Namespace) -> int:
    """A parent and a pupil are one person."""
    with opened(options) as desk:
        pupil = pupils.pupil(desk, upn=options.upn)
        outcome = same_person.bind_records(desk, SamePerson(options.parent, pupil.id, options.reason))
    return _say(options, outcome)


def not_same(options: argparse.Namespace) -> int:
    """A parent and a pupil are two persons after all."""
    with opened(options) as desk:
        outcome = same_person.part_records(desk, NotSamePerson(options.parent, options.reason))
    return _say(options, outcome)


def end(options: argparse.Namespace) -> int:
    """An entry ended."""
    with opened(options) as desk:
        return _say(options, person_facts.end_fact(desk, EndFact(options.kind, options.id, options.on)))


def withdraw(options: argparse.Namespace) -> int:
    """An entry was never so."""
    with opened(options) as desk:
        return _say(options, person_facts.withdraw_fact(desk, WithdrawFact(options.kind, options.id, options.reason)))


def _write(options: argparse.Namespace, write: Write) -> int:
    with opened(options) as desk:
        outcome = write(desk, _whom(desk, options))
    return _say(options, outcome)


def _say(options: argparse.Namespace, outcome: Outcome[Any]) -> int:
    if options.json:
        out_json(outcome.value)
    else:
        out("Recorded." if outcome.changes else "It was recorded already; nothing was written.")
    return 0


def _taken(options: argparse.Namespace, *names: str) -> dict[str, Any]:
    return {name: getattr(options, name) for name in names}


def _lines(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _whom(desk: Desk, options: argparse.Namespace, prefix: str = "") -> Whom:
    given = {name: getattr(options, f"{prefix}{name}") for name in ("upn", "pupil", "parent", "person")}
    if given["upn"]:
        return Whom(pupil_id=pupils.pupil(desk, upn=given["upn"]).id)
    return Whom(person_id=given["person"], pupil_id=given["pupil"], parent_id=given["parent"])


def _member(desk: Desk, text: str) -> Whom:
    kind, _, key = text.partition(":")
    try:
        return Whom(**{f"{kind}_id": UUID(key)})
    except ValueError:
        if kind == "pupil":
            return Whom(pupil_id=pupils.pupil(desk, upn=key).id)
    except TypeError:
        pass
    said = f"“{text}” names nobody; write pupil:UPN, pupil:ID, parent:ID or person:ID."
    raise Refused("member_named_wrong", said, field="member", member=text)


def _warning_words(desk: Desk, view: PersonView) -> list[str]:
    policy = people_policy(desk.pack)
    words = []
    for row in view.markers:
        choice = policy.marker(row.category)
        state = f"ended {row.ended_on}" if row.ended_on else f"review by {row.review_on}"
        words.append(f"{choice.english if choice else row.category} ({state}): {row.evidence} [{row.id}]")
    return words


def _tell_person(view: PersonView, warnings: list[str]) -> None:
    person = view.person
    out(f"{person.full_name} ({person.kind}, {person.whom.place})")
    said = [
        ("Born", person.date_of_birth or person.birth_note),
        ("Warning", "; ".join(warnings)),
        ("Known as", "; ".join(f"{row.full_name} ({row.kind})" for row in view.names if row.withdrawn_at is None)),
        ("Language", view.language.other_language or view.language.language if view.language else "not asked"),
        ("School", " · ".join(part for part in (view.school_name, view.year_group) if part)),
        ("Attendance", _figure(view)),
        ("Cases", "; ".join(row.reference for row in view.cases)),
    ]
    for name, value in said:
        if value:
            out(f"{name}: {value}")
    for address in view.addresses:
        days = f"{address.from_date or '?'} to {address.to_date or 'now'}"
        out(f"Address ({address.kind}, {days}): {address.one_line or '–'} [{address.id}]")
    for point in view.points:
        served = f", may be served here since {point.consent_on}" if point.may_be_served else ""
        out(f"{point.kind}: {point.value}{served} [{point.id}]")
    for row in view.ties:
        out(f"{row.english}: {row.other.full_name} [{row.id}]")
    for one in view.children:
        out(f"Child: {one.child.person.full_name} · {one.child.school_name}")
    for parent in view.parents:
        out(f"Parent: {parent.full_name} · {parent.relationship} [{parent.id}]")
    if view.restricted:
        out(f"{view.restricted} entries of vulnerable groups are restricted.")


def _figure(view: PersonView) -> str:
    if view.counts is None or not view.counts.expected:
        return ""
    counts = view.counts
    return f"{view.attendance} % ({counts.attended} of {counts.possible} sessions, {counts.missing} without a mark)"


def _tell_family(view: FamilyView) -> None:
    children = [
        (
            line.person.full_name, line.school_name, line.year_group,
            "–" if line.attendance is None else f"{line.attendance} %",
            line.case.reference if line.case else "–", "; ".join(sign.english for sign in line.markers),
        )
        for line in view.children
    ]  # fmt: skip
    out_table(["Child", "School", "Year", "Attendance", "Case", "Warnings"], children)
    adults = [
        (
            line.person.full_name,
            "; ".join([f"{link.relationship} of {link.pupil_name}" for link in line.links]
                      + [f"{tie.english} of {tie.other.full_name}" for tie in line.ties]),
            line.language.language if line.language else "not asked",
            "; ".join(sign.english for sign in line.markers),
        )
        for line in (*view.adults, *view.others)
    ]  # fmt: skip
    out_table(["Adult", "What they are", "Language", "Warnings"], adults)
