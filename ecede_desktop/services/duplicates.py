"""Search before create, and the records of the store that look like one person: proposed, decided by a named person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.likeness import (
    KINDS,
    Likened,
    Likeness,
    LikenessRules,
    Strength,
    birth_part,
    likeness,
)
from ecede_desktop.law.policy_likeness import likeness_rules
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.duplicates import (
    AskDuplicates,
    DuplicateList,
    DuplicateRow,
    LikeRow,
    NewPerson,
    NotTheSameRow,
    SayNotTheSame,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import duplicates as stored
from ecede_desktop.store import merge_differences
from ecede_desktop.store.person_briefs import briefs
from ecede_desktop.store.sounds import sound
from ecede_desktop.store.unit import Reading

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Pair = tuple[UUID, UUID]
_MOST_SHOWN = 8
_TOO_COMMON = 250
"""So many of one name are not compared with each other by the name alone."""
_STEP = 10_000
"""Records between two looks at whether the person has stopped the search."""
_NEAR_BIRTHS = {"birth_same", "birth_swapped", "birth_slip"}


class SearchStopped(Refused):
    """The person stopped the search for duplicates."""

    def __init__(self) -> None:
        super().__init__("duplicates_stopped", "The search for likely duplicates was stopped.")


def like(desk: Desk, new: NewPerson) -> tuple[LikeRow, ...]:
    """Who is known already and looks like somebody about to be recorded, the likest first.

    Raises:
        Refused: there is no such kind of record.
    """
    check_kind(new.kind)
    with desk.reading() as session:
        return like_in(session, desk, new)


def like_in(session: Reading, desk: Desk, new: NewPerson) -> tuple[LikeRow, ...]:
    """The same within a transaction, as the services ask before they make a record."""
    rules = likeness_rules(desk.pack, desk.clock.today())
    asked = stored.likened_new(new)
    return _likest(session, new.kind, asked, stored.near(session, new, _stand_for(asked, rules)), rules)


def _likest(
    session: Reading, kind: str, asked: Likened, ids: Collection[UUID], rules: LikenessRules
) -> tuple[LikeRow, ...]:
    found: dict[UUID, Likeness] = {}
    for id, known in stored.likened(session, kind, ids).items():
        alike = likeness(asked, known, kind, rules, sound)
        if alike.strength is not Strength.NONE:
            found[id] = alike
    likest = sorted(found, key=lambda id: (-found[id].points, id))[:_MOST_SHOWN]
    shown = briefs(session, kind, likest)
    return tuple(LikeRow(shown[id], found[id]) for id in likest)


def strongly_like(session: Reading, desk: Desk, new: NewPerson) -> tuple[LikeRow, ...]:
    """Those of whom has to be said that they are somebody else before a record is made."""
    return tuple(row for row in like_in(session, desk, new) if row.strong)


def like_record(desk: Desk, kind: str, record_id: UUID) -> tuple[LikeRow, ...]:
    """Other records that look like one that there is, the likest first; those said to be somebody else left out."""
    check_kind(kind)
    with desk.reading() as session:
        return like_record_in(session, desk, kind, record_id)


def like_record_in(session: Reading, desk: Desk, kind: str, record_id: UUID) -> tuple[LikeRow, ...]:
    """The same within a transaction."""
    own = stored.likened(session, kind, [record_id]).get(record_id)
    if own is None:
        return ()
    said = stored.not_the_same(session, kind)
    rules = likeness_rules(desk.pack, desk.clock.today())
    ids = stored.near_record(session, kind, record_id, own, _stand_for(own, rules))
    ids -= {id for pair in said if record_id in pair for id in pair}
    return _likest(session, kind, own, ids, rules)


def _stand_for(asked: Likened, rules: LikenessRules) -> set[str]:
    """Forenames that stand for the one given: who asks for Gwilym may mean William."""
    groups = {group for name in asked.names if name.given for group in rules.pet_names.get(name.given[0], ())}
    return {name for name, held in rules.pet_names.items() if held & groups} if groups else set()


def check_kind(kind: str) -> None:
    """Whether there are records of a kind."""
    if kind not in KINDS:
        text = f"“{kind}” is no kind of record; use {', '.join(KINDS)}."
        raise Refused("no_such_record_kind", text, field="kind", kind=kind)


def list_duplicates(
    desk: Desk, ask: AskDuplicates = AskDuplicates(),  # noqa: B008
    progress: Progress = lambda at, of: None, cancelled: Cancelled = lambda: False,
) -> DuplicateList:  # fmt: skip
    """Pairs of records that look like one person, the likest first; those said to be two people are left out.

    Raises:
        SearchStopped: the person stopped it.
        Refused: there is no such kind of record.
    """
    check_kind(ask.kind)
    rules = likeness_rules(desk.pack, desk.clock.today())
    with desk.reading() as session:
        known = stored.likened(session, ask.kind)
        said = stored.not_the_same(session, ask.kind)
        compared = _compare(_Search(known, ask.kind, rules, progress, cancelled), set(said))
        pairs = sorted(compared.found, key=lambda pair: (-compared.found[pair].points, pair))
        if ask.strong_only:
            pairs = [pair for pair in pairs if compared.found[pair].strength is Strength.STRONG]
        listed = pairs[: ask.most]
        shown = briefs(session, ask.kind, {id for pair in listed for id in pair})
    rows = tuple(
        DuplicateRow(ask.kind, shown[one], shown[two], compared.found[one, two]) for one, two in listed
    )  # fmt: skip
    return DuplicateList(ask.kind, rows, len(known), len(pairs), compared.left_out)


@dataclass(frozen=True)
class _Search:
    known: Mapping[UUID, Likened]
    kind: str
    rules: LikenessRules
    progress: Progress
    cancelled: Cancelled


@dataclass(frozen=True)
class _Compared:
    found: dict[Pair, Likeness]
    left_out: int


def _compare(search: _Search, said: Collection[frozenset[UUID]]) -> _Compared:
    """Compare only records that have a sound of both names, a birth or a place in common."""
    blocks = _blocks(search.known, search.kind, search.rules)
    total, at, left_out = sum(len(ids) for ids in blocks.values()), 0, 0
    seen: set[Pair] = set()
    found: dict[Pair, Likeness] = {}
    told = -_STEP
    for key, ids in blocks.items():
        at += len(ids)
        if at - told >= _STEP:
            told = at
            if search.cancelled():
                raise SearchStopped
            search.progress(at, total)
        if len(ids) > _TOO_COMMON:
            left_out += key[0] == "name"
            continue
        for pair in _pairs(search.known, ids, seen):
            seen.add(pair)
            alike = likeness(search.known[pair[0]], search.known[pair[1]], search.kind, search.rules, sound)
            if alike.strength is not Strength.NONE and frozenset(pair) not in said:
                found[pair] = alike
    search.progress(total, total)
    return _Compared(found, left_out)


def _pairs(known: Mapping[UUID, Likened], ids: list[UUID], seen: Collection[Pair]) -> Iterator[Pair]:
    """Pairs of a block that were not compared, leaving out those whose births alone settle it."""
    for one, two in combinations(ids, 2):
        pair = (one, two) if one < two else (two, one)
        if pair not in seen and _births_may(known[one].born, known[two].born):
            yield pair


def _births_may(one: dt.date | None, two: dt.date | None) -> bool:
    return one is None or two is None or one == two or birth_part(one, two) in _NEAR_BIRTHS


Block = tuple[str, object]


def _blocks(known: Mapping[UUID, Likened], kind: str, rules: LikenessRules) -> dict[Block, list[UUID]]:
    """Records by what two of one person have in common; blocks of one are of no use."""
    found: dict[Block, list[UUID]] = {}
    for id, one in known.items():
        for key in set(_keys(one, kind, rules)):
            found.setdefault(key, []).append(id)
    return {key: ids for key, ids in found.items() if len(ids) > 1}


def _keys(one: Likened, kind: str, rules: LikenessRules) -> Iterator[Block]:
    for name in one.names:
        given = _heard(name.given[0]) if name.given else ""
        families = [_heard("".join(name.family)), *(_heard(w) for w in name.family if w not in rules.particles)]
        called = [given, *(rules.pet_names.get(name.given[0], ()) if name.given else ())]
        for first in filter(None, called):
            yield from (("name", frozenset((first, family))) for family in families if family)
            if one.postcode:
                yield "place", (one.postcode, first)
            if one.born is not None:
                yield "birth", (one.born, first)
        if one.born is not None:
            yield from (("birth", (one.born, family)) for family in families if family)
        elif kind == "pupil" and one.postcode:
            yield from (("place", (one.postcode, family)) for family in families if family)
    for upn in (one.upn, *one.other_upns):
        if upn:
            yield "upn", upn
    yield from (("phone", phone) for phone in one.phones)
    yield from (("email", email) for email in one.emails)
    if kind == "parent":
        yield from (("child", child) for child in one.family)


def _heard(word: str) -> str:
    """The sound, or the word where it has none."""
    return sound(word) or word


def say_not_the_same(desk: Desk, command: SayNotTheSame) -> Outcome[NotTheSameRow]:
    """Keep that two records are two people, in the name of who is signed in; saying it again keeps it once.

    Raises:
        Refused: there is no reason, they are one record, or one is not in this store.
    """
    check_kind(command.kind)
    if not command.reason.strip():
        text = "Write how you know that they are two people: it is kept with your name."
        raise Refused("not_same_reason_empty", text, field="reason")
    if command.one_id == command.two_id:
        raise Refused("not_same_one_record", "That is one record and not two; choose two different ones.")
    with desk.writing() as unit:
        if not stored.there_are(unit.session, command.kind, (command.one_id, command.two_id)):
            raise no_such_record()
        known = stored.not_the_same(unit.session, command.kind).get(frozenset((command.one_id, command.two_id)))
        if known is not None:
            return Outcome(Changes(), known)
        row = stored.say_not_the_same(unit, command)
        if command.kind == "pupil":
            merge_differences.settle_as_two(unit, (command.one_id, command.two_id), command.reason.strip())
        return Outcome(unit.commit(), row)


def list_not_the_same(desk: Desk, kind: str) -> tuple[NotTheSameRow, ...]:
    """Pairs that were said to be two people, in the order in which it was said."""
    check_kind(kind)
    with desk.reading() as session:
        return tuple(stored.not_the_same(session, kind).values())


def no_such_record() -> Refused:
    """One of two records is not in this store."""
    return Refused("no_such_record", "One of the two records is not in this store; look at the list again.")
