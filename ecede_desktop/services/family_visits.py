"""One contact with several children, written once: each child's note holds the words for all and its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_contacts import KindOfContact
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.contact_events import ChildsPart, EventRow, LogFamilyVisit
from ecede_desktop.records.visits import AgreedAction, Answers, ChildSeen, LogVisit
from ecede_desktop.services import shared_words
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.shared_words import NamedChild
from ecede_desktop.services.visit_rules import check, kind_of
from ecede_desktop.services.visits import (
    is_late,
    open_case_of,
    set_tasks,
    tidied,
    tidied_actions,
    tidied_answers,
)
from ecede_desktop.store import contact_events, pupils, visit_plans, visits
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Unit


@dataclass(frozen=True)
class Taker:
    """A child of a session: with an open case or without one, and its own part."""

    case: CaseRecord | None
    named: NamedChild
    command: LogVisit
    part: ChildsPart


def log_family_visit(desk: Desk, command: LogFamilyVisit) -> Outcome[EventRow]:
    """Sign off one contact with several children of a family; what was agreed becomes a task once.

    Logged twice with the same words by the same user, it is kept once.

    Raises:
        NoSuchCase, NoSuchPupil, NoSuchVisitPlan: there is none.
        Refused: a case is closed, something is missing, or words for all name one child; ``field`` names where, and
            ``part`` in which child's part.
    """
    shared = tidied(command.shared)
    kind = kind_of(desk, shared.kind)
    if not kind.family:
        text = "This kind of contact is not written for a family. Choose another kind, or log it for each child."
        raise Refused("not_for_a_family", text, field="kind")
    if len(command.children) < 2:
        raise Refused("family_of_one", "Choose at least one other child, or log the contact for this child alone.")
    return keep_once(desk, shared, kind, command.children, title="", officer_note="", own_checked=False,
                     not_names=command.not_names)  # fmt: skip


def keep_once(
    desk: Desk,
    shared: LogVisit,
    kind: KindOfContact,
    parts: Sequence[ChildsPart],
    *,
    title: str,
    officer_note: str,
    own_checked: bool,
    not_names: tuple[str, ...],
) -> Outcome[EventRow]:
    """Keep a session and each child's copy, unless it says the same already.

    ``own_checked``: whether a child's own words, too, may name none of the others.
    """
    commands = [tidied(_copy(shared, kind, part)) for part in parts]
    for number, command in enumerate(commands):
        _check_part(desk, command, number)
    with desk.writing() as unit:
        takers = [_taker(unit, desk, command, part) for command, part in zip(commands, parts, strict=True)]
        _refuse_twice(takers)
        _check_names(shared, takers, own_checked, not_names)
        said = [replace(taker.command, reference=_reference(taker), pupil_id=None) for taker in takers]
        for event_id in contact_events.same_event(unit.session, unit.user.id, shared, title, officer_note):
            if _says_the_same(unit, event_id, takers, said):
                return Outcome(Changes(), contact_events.event(unit.session, event_id))
        event_id = contact_events.add_event(unit, shared, title, officer_note)
        lead = next((number for number, taker in enumerate(takers) if taker.case), 0)
        for number, (taker, command) in enumerate(zip(takers, said, strict=True)):
            row = visits.add_contact(
                unit, taker.case.id if taker.case else None, command, late=is_late(desk, command.on),
                pupil_id=taker.named.id, event_id=event_id,
            )  # fmt: skip
            # What was agreed for all is one task; what one child is to have is a task of its own.
            own = replace(command, actions=tidied_actions(taker.part.actions), next_date=None)
            set_tasks(unit, command if number == lead else own, row.id, taker.case, taker.named.id)
        if shared.plan_id is not None:
            visit_plans.written_up(unit, shared.plan_id)
        row_of_event = contact_events.event(unit.session, event_id)
        return Outcome(unit.commit(), row_of_event)


def _copy(shared: LogVisit, kind: KindOfContact, part: ChildsPart) -> LogVisit:
    """One child's copy: the words for all, and its own."""
    seen = part.child_seen if "child_seen" in kind.fields else ChildSeen.NOT_SEEN
    return replace(
        shared,
        reference=part.reference,
        pupil_id=part.pupil_id,
        shared=shared.observations,
        observations=part.observations,
        child_seen=seen,
        not_alone_reason="" if seen is ChildSeen.ALONE else part.not_alone_reason or shared.not_alone_reason,
        childs_words=part.childs_words,
        opinion=_joined(shared.opinion, part.opinion),
        third_party=_joined(shared.third_party, part.third_party),
        place=part.place or shared.place,
        started=part.started or shared.started,
        ended=None if part.started else shared.ended,
        details=_merged(shared.details, part.details),
        actions=(*shared.actions, *part.actions),
    )


def _joined(*texts: str) -> str:
    return "\n".join(text.strip() for text in texts if text.strip())


def _merged(shared: Answers, own: Answers) -> Answers:
    return tuple({**dict(tidied_answers(shared)), **dict(tidied_answers(own))}.items())


def _check_part(desk: Desk, command: LogVisit, number: int) -> None:
    """Ask the rules of one child's copy, and say of a refusal in whose part it is."""
    try:
        check(desk, command)
    except Refused as refusal:
        refusal.facts = {**refusal.facts, "part": number}
        raise


def _taker(unit: Unit, desk: Desk, command: LogVisit, part: ChildsPart) -> Taker:
    session = unit.session
    case = open_case_of(session, desk, command.reference) if command.reference else None
    pupil_id = case.pupil_id if case else command.pupil_id
    if pupil_id is None:
        raise Refused("contact_of_nobody", "Say whom the contact was with: by the case, or by the child.", field="who")
    return Taker(case, shared_words.child(pupils.pupil(session, pupil_id)), command, part)


def _reference(taker: Taker) -> str:
    return taker.case.reference if taker.case else ""


def _refuse_twice(takers: Sequence[Taker]) -> None:
    seen: set[UUID] = set()
    for taker in takers:
        if taker.named.id in seen:
            text = f"{taker.named.full_name} is there twice. Keep one of the two parts."
            raise Refused("child_there_twice", text, field="who", name=taker.named.full_name)
        seen.add(taker.named.id)


def _check_names(shared: LogVisit, takers: Sequence[Taker], own_checked: bool, not_names: tuple[str, ...]) -> None:
    children = [taker.named for taker in takers]
    shared_words.check_shared(_texts_for_all(shared), children, not_names)
    if own_checked:
        for number, taker in enumerate(takers):
            shared_words.check_own(_own_texts(taker.part), taker.named, children, not_names, number)


def _texts_for_all(shared: LogVisit) -> Mapping[str, str]:
    """Every word that goes into each child's copy, by field."""
    return {
        "place": shared.place,
        "purpose": shared.purpose,
        "answered_by": shared.answered_by,
        "who_seen": shared.who_seen,
        "not_alone_reason": shared.not_alone_reason,
        "parents_view": shared.parents_view,
        "observations": shared.observations,
        "third_party": shared.third_party,
        "opinion": shared.opinion,
        "no_reply_tried": shared.no_reply_tried,
        "actions": "\n".join(_words_of(action) for action in shared.actions),
        **{f"home_conditions.{key}": text for key, text in shared.home_conditions},
        **{f"details.{key}": text for key, text in shared.details},
    }


def _own_texts(part: ChildsPart) -> Mapping[str, str]:
    return {
        "place": part.place,
        "not_alone_reason": part.not_alone_reason,
        "childs_words": part.childs_words,
        "observations": part.observations,
        "third_party": part.third_party,
        "opinion": part.opinion,
        "actions": "\n".join(_words_of(action) for action in part.actions),
        **{f"details.{key}": text for key, text in part.details},
    }


def _words_of(action: AgreedAction) -> str:
    return f"{action.what} {action.who}"


def _says_the_same(unit: Unit, event_id: UUID, takers: Sequence[Taker], said: Sequence[LogVisit]) -> bool:
    if set(contact_events.participants(unit.session, event_id)) != {taker.named.id for taker in takers}:
        return False
    return all(
        visits.same_contact(unit.session, taker.named.id, unit.user.id, command) is not None
        for taker, command in zip(takers, said, strict=True)
    )
