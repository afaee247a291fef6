"""What must hold of a contact before it is kept: each rule with the field at which it is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_contacts import KindOfContact, contact_policy
from ecede_desktop.records.visits import ChildSeen, ContactOutcome, LogVisit
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.visit_checks import FURTHEST

SHORT = 200
"""Letters of a place or of who came to the door."""
Rule = tuple[str, str, str, Callable[[LogVisit, dt.date, KindOfContact], bool]]
"""Key, field, sentence, and when it does not hold."""


def kind_of(desk: Desk, key: str) -> KindOfContact:
    """The kind of contact of the pack.

    Raises:
        Refused: the pack has none of that key.
    """
    policy = contact_policy(desk.pack)
    found = policy.kind(key)
    if found is None:
        known = ", ".join(kind.key for kind in policy.kinds if kind.offered)
        text = f"“{key}” is not a kind of contact of this service; use one of {known}."
        raise Refused("contact_kind", text, field="kind", kind=key, known=known)
    return found


def check(desk: Desk, command: LogVisit) -> KindOfContact:
    """The kind of a contact whose rules hold, each asked in the order of the form.

    Raises:
        Refused: the first that does not hold; ``also`` names the fields and keys of the others.
    """
    kind, today = kind_of(desk, command.kind), desk.clock.today()
    broken = [rule for rule in _RULES if rule[3](command, today, kind)]
    if broken:
        key, field, text, _ = broken[0]
        raise Refused(key, text, field=field, also=tuple((rule[1], rule[0], rule[2]) for rule in broken[1:]))
    _check_answers(desk, command, kind)
    return kind


def _check_answers(desk: Desk, command: LogVisit, kind: KindOfContact) -> None:
    """What is answered under keys of the pack: that it knows them, and that nothing it insists on is left out."""
    policy = contact_policy(desk.pack)
    prompts = {row.key for row in policy.prompts}
    unknown = [key for key, _ in command.home_conditions if key not in prompts]
    unknown += [key for key, _ in command.details if key not in kind.details]
    if unknown:
        text = f"This service's kinds of contact do not ask for “{unknown[0]}” here."
        raise Refused("contact_detail_unknown", text, field="details", detail=unknown[0])
    answered = {key for key, text in command.details if text}
    for key in kind.details:
        detail = policy.detail(key)
        if key in kind.needs and key not in answered and detail is not None:
            text = f"Write what this kind of contact asks for: {detail.english}."
            raise Refused("contact_detail_missing", text, field=f"details.{key}", detail=detail.english)
    languages = {row.key for row in policy.languages}
    if command.language_used and command.language_used not in languages:
        text = f"“{command.language_used}” is not a language that this service records; use {', '.join(languages)}."
        raise Refused("contact_language", text, field="language_used", language=command.language_used)


def _met(command: LogVisit) -> bool:
    return command.outcome is not ContactOutcome.NO_REPLY


def _needs(command: LogVisit, kind: KindOfContact, field: str) -> bool:
    return field in kind.needs and _met(command)


def _says_nothing(command: LogVisit, _today: dt.date, _kind: KindOfContact) -> bool:
    said = (
        command.observations, command.shared, command.opinion, command.childs_words, command.parents_view,
        command.third_party, command.purpose,
    )  # fmt: skip
    return _met(command) and not any(said) and not any(text for _, text in command.details)


_RULES: Sequence[Rule] = (
    (
        "visit_in_future", "on",
        "The day of the contact is still to come. Log it when it has happened, or set it as the next date.",
        lambda c, today, _: c.on > today,
    ),
    (
        "visit_ends_before_start", "ended",
        "The contact ends before it starts. Check both times.",
        lambda c, _, __: c.started is not None and c.ended is not None and c.ended < c.started,
    ),
    (
        "visit_answered_by_long", "answered_by",
        "Say in a few words who came to the door; the rest belongs under what was seen and heard.",
        lambda c, _, __: len(c.answered_by) > SHORT,
    ),
    (
        "visit_place_long", "place",
        "Name the place in a few words; the rest belongs under what was seen and heard.",
        lambda c, _, __: len(c.place) > SHORT,
    ),
    (
        "visit_present_without_name", "present",
        "Somebody who was there has no name. Write the name, or describe them: “man, about 30, said he is an uncle”.",
        lambda c, _, __: any(not person.name for person in c.present),
    ),
    (
        "visit_who_seen_missing", "who_seen",
        "Say who was seen: each person's name and what they are to the child; describe anybody you do not know.",
        lambda c, _, kind: _needs(c, kind, "present") and not c.who_seen,
    ),
    (
        "visit_observations_missing", "observations",
        "Write what was seen and heard at the visit, as fact.",
        lambda c, _, kind: _needs(c, kind, "observations") and not (c.observations or c.shared),
    ),
    (
        "visit_not_alone_reason_missing", "not_alone_reason",
        "Say why the child was not seen, or not seen alone.",
        lambda c, _, kind: (
            _needs(c, kind, "child_seen") and c.child_seen is not ChildSeen.ALONE and not c.not_alone_reason
        ),
    ),
    (
        "visit_no_reply_tried_missing", "no_reply_tried",
        "Say what was tried when nobody answered, and what was left.",
        lambda c, _, kind: not _met(c) and "outcome" in kind.fields and not c.no_reply_tried,
    ),
    (
        "visit_no_reply_but_seen", "outcome",
        "Nobody answered, yet the child is marked as seen. Choose another outcome, or “not seen”.",
        lambda c, _, __: not _met(c) and c.child_seen is not ChildSeen.NOT_SEEN,
    ),
    (
        "visit_says_nothing", "observations",
        "Write what happened: the contact says nothing yet.",
        _says_nothing,
    ),
    (
        "visit_next_date_early", "next_date",
        "The next date is before the day of the contact. Choose a later day.",
        lambda c, _, __: c.next_date is not None and c.next_date < c.on,
    ),
    (
        "visit_next_date_far", "next_date",
        "The next date is more than a year away. Look at its year; nobody would be reminded until then.",
        lambda c, today, __: c.next_date is not None and (c.next_date - today).days > FURTHEST,
    ),
    (
        "visit_action_without_what", "actions",
        "An agreed action does not say what is to be done.",
        lambda c, _, __: any(not action.what for action in c.actions),
    ),
    (
        "visit_action_early", "actions",
        "An agreed action is due before the day of the contact. Choose a later day.",
        lambda c, _, __: any(action.by is not None and action.by < c.on for action in c.actions),
    ),
)  # fmt: skip
