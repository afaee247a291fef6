"""Finding records by the start or the sound of the words they are known by, in the same way on both databases."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias
from uuid import UUID

import jellyfish
from sqlalchemy import ColumnElement, Select, String, and_, delete, func, intersect, or_, select, type_coerce, union_all
from sqlalchemy.orm import Session, aliased

from ecede_desktop.records import names
from ecede_desktop.store.bulk import insert_rows
from ecede_desktop.store.merged import merged_pupils
from ecede_desktop.store.sounds import sound as sound
from ecede_desktop.store.tables import Parent, ParentLink, SearchTerm

_OWNERS_AT_ONCE = 500
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ß": "ss"})
_APOSTROPHE = re.compile("['’‘`´ʼ]")
_PARTS = re.compile(r"[^\W_]+")
_HYPHEN = re.compile(r"\w[-\u2010-\u2015]\w")
_REFERENCE = re.compile(r"(?:([a-z]+)[/ ]?)?(\d{4})/(\d{1,6})", re.I)
_SHORT_REFERENCE = re.compile(r"(\d{1,6})/(\d{4})")
_UPN_IN_GROUPS = re.compile(r"[a-z][\d ]{12,17}[a-z\d]?", re.I)
_POSTCODE = re.compile(r"([a-z]{1,2}\d[a-z\d]?) *(\d[a-z]{2})", re.I)
_SOUNDING = frozenset({"name", "address"})
"""Fields whose words are also found by their sound."""
Condition: TypeAlias = Callable[[type[SearchTerm], str], ColumnElement[bool]]
Kept: TypeAlias = tuple[str, str | UUID]
"""A kind and an id as the database keeps it: thousands are compared, and only what is shown becomes an id."""
_KEPT_ID = type_coerce(SearchTerm.owner_id, String)
_LAST = chr(0x10FFFF)
_ENOUGH = 2_000
"""Terms that are counted to tell which word is the rarest."""
_FEW = 200
_MOST_BY_SOUND = 400
"""Owners of several words by sound whose likeness is weighed."""


@dataclass(frozen=True)
class Hit:
    """A record that was found, and how well."""

    kind: str
    owner_id: UUID
    matched: str
    """exact, start or sound."""


def fold(text: str) -> str:
    """Text as it is compared: no marks, no apostrophes, hyphens as spaces, no capitals."""
    return names.fold(text).translate(_LETTERS)


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The words that a text is found by: as folded, in parts at an apostrophe, and hyphened names also in one."""
    words = dict.fromkeys(_PARTS.findall(fold(text)))
    if _APOSTROPHE.search(text):
        words |= dict.fromkeys(_PARTS.findall(fold(_APOSTROPHE.sub(" ", text))))
    for name in text.split():
        if _HYPHEN.search(name):
            words["".join(_PARTS.findall(fold(name)))] = None
    return tuple(words)


def canonical_reference(text: str, series: str = "") -> str | None:
    """A case or paper number however it was typed (``aws/2026/1``, ``2026/00001``, ``1/2026``), as it is kept."""
    typed = text.strip()
    if match := _REFERENCE.fullmatch(typed):
        series, year, number = (match[1] or series).upper(), match[2], match[3]
    elif match := _SHORT_REFERENCE.fullmatch(typed):
        number, year = match[1], match[2]
    else:
        return None
    tail = f"{year}/{int(number):05d}"
    return f"{series}/{tail}" if series else tail


def index_record(session: Session, kind: str, owner_id: UUID, words: Mapping[str, Iterable[str]]) -> None:
    """Replace the words of one record. Values are texts as written; each is folded and split here."""
    index_records(session, kind, {owner_id: words})


def index_records(session: Session, kind: str, records: Mapping[UUID, Mapping[str, Iterable[str]]]) -> None:
    """Replace the words of many records; what has not changed is not written again."""
    owners = list(records)
    for start in range(0, len(owners), _OWNERS_AT_ONCE):
        some = owners[start : start + _OWNERS_AT_ONCE]
        _replace(session, kind, {owner: _terms(records[owner]) for owner in some})


def index_new(session: Session, kind: str, records: Mapping[UUID, Mapping[str, Iterable[str]]]) -> None:
    """The words of records that were added a moment ago: there are none to replace."""
    rows = [
        _term(kind, owner, field, word)
        for owner, words in records.items()
        for field, word in dict.fromkeys(_terms(words))
    ]
    insert_rows(session, SearchTerm, rows)


def _replace(session: Session, kind: str, wanted: Mapping[UUID, Iterable[tuple[str, str]]]) -> None:
    owned = select(SearchTerm.owner_id, SearchTerm.field, SearchTerm.word).where(
        SearchTerm.kind == kind, SearchTerm.owner_id.in_(list(wanted))
    )
    have = {(owner, field, word) for owner, field, word in session.execute(owned)}
    want = {(owner, field, word): None for owner, terms in wanted.items() for field, word in terms}
    for owner, field, word in have - want.keys():
        term = (
            SearchTerm.kind == kind,
            SearchTerm.owner_id == owner,
            SearchTerm.field == field,
            SearchTerm.word == word,
        )
        session.execute(delete(SearchTerm).where(*term))
    insert_rows(session, SearchTerm, [_term(kind, *key) for key in want if key not in have])


def _term(kind: str, owner: UUID, field: str, word: str) -> dict[str, Any]:
    heard = sound(word) if field in _SOUNDING else ""
    return {"kind": kind, "owner_id": owner, "field": field, "word": word, "sound": heard}


def _terms(words: Mapping[str, Iterable[str]]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (field, term[:200]) for field, texts in words.items() for text in texts for term in _split(field, text)
    )


def _split(field: str, text: str) -> tuple[str, ...]:
    if field == "reference":
        parts = fold(text).split("/")
        return tuple(dict.fromkeys("/".join(parts[start:]) for start in range(len(parts))))
    if field in {"upn", "number", "postcode"}:
        if text.isascii() and text.isalnum():
            return (text.lower(),)
        joined = "".join(_PARTS.findall(fold(text)))
        return (joined,) if joined else ()
    return (*words_of(text), *_postcodes(text)) if field == "address" else words_of(text)


def _postcodes(text: str) -> tuple[str, ...]:
    return tuple((match[1] + match[2]).casefold() for match in _POSTCODE.finditer(text))


def find(session: Session, text: str, limit: int = 50, *, kinds: Collection[str] = ()) -> tuple[Hit, ...]:
    """Records that have every word of ``text``: exact first, then those that start so, then those that sound so."""
    asked = _asked(text)
    if not asked or limit < 1:
        return ()
    search = _Search(session, asked, tuple(kinds))
    found = search.by_start(limit)
    if len(found) < limit:
        found |= {key: "sound" for key in search.by_sound(limit) if key not in found}
    return tuple(Hit(kind, _id(kept), matched) for (kind, kept), matched in list(found.items())[:limit])


def _id(kept: str | UUID) -> UUID:
    return kept if isinstance(kept, UUID) else UUID(kept)


def parents(session: Session, parent_ids: Collection[UUID]) -> Mapping[UUID, tuple[str, tuple[UUID, ...]]]:
    """The name of each parent who was found, and the pupils they are a parent of."""
    columns = (Parent.id, Parent.title, Parent.forename, Parent.surname, ParentLink.pupil_id)
    query = select(*columns).join(ParentLink, ParentLink.parent_id == Parent.id).where(Parent.id.in_(parent_ids))
    query = query.where(ParentLink.pupil_id.not_in(merged_pupils()))
    found: dict[UUID, tuple[str, tuple[UUID, ...]]] = {}
    for parent_id, title, forename, surname, pupil_id in session.execute(query.order_by(ParentLink.id)):
        name = " ".join(part for part in (title, forename, surname) if part)
        found[parent_id] = (name, (*found.get(parent_id, ("", ()))[1], pupil_id))
    return found


def _asked(text: str) -> tuple[str, ...]:
    """The words asked for; a reference, a UPN in groups and a postcode in two parts are one word each."""
    typed = " ".join(text.split())
    if (reference := canonical_reference(typed)) is not None:
        return (reference.casefold(),)
    if _UPN_IN_GROUPS.fullmatch(typed):
        return (fold(typed).replace(" ", ""),)
    joined = [(m[1] + m[2]).casefold() for m in _POSTCODE.finditer(typed)]
    rest = _POSTCODE.sub(" ", typed)
    words: list[str] = []
    for token in rest.split():
        reference = canonical_reference(token)
        words += [reference.casefold()] if reference else _token_words(token)
    return tuple(dict.fromkeys([*joined, *words]))


def _token_words(token: str) -> list[str]:
    if "/" in token:
        return [fold(token)] if fold(token) else []
    return _PARTS.findall(fold(token))


class _Search:
    """One question: for each word the condition on its terms, joined on the owner, the rarest word leading."""

    def __init__(self, session: Session, words: Sequence[str], kinds: tuple[str, ...]) -> None:
        self._session = session
        self._words = words
        self._kinds = kinds

    def by_start(self, limit: int) -> dict[Kept, str]:
        # The rows come in the order of the index, where a word stands before the longer ones that it begins.
        found = self._owners(_starts, limit, ordered=True)
        ranked = sorted(found.items(), key=lambda row: not row[1][1])
        return {key: "exact" if exact else "start" for key, (_, exact) in ranked}

    def by_sound(self, limit: int) -> list[Kept]:
        if not any(sound(word) for word in self._words):
            return []
        several = len(self._words) > 1
        likeness = self._sounding() if several else self._owners_by_sound(max(limit, _FEW))
        return sorted(likeness, key=lambda key: -likeness[key])

    def _owners_by_sound(self, limit: int) -> dict[Kept, float]:
        found = self._owners(_starts_or_sounds, limit, ordered=False)
        return {key: likeness for key, (likeness, _) in found.items()}

    def _sounding(self) -> dict[Kept, float]:
        """Of several words: who is in the indexes of all of them, then how like each is.

        Looking up each owner of one word for the others would read ten terms for every one that counts.
        """
        owners = intersect(*(self._owners_of(word) for word in self._words)).limit(_MOST_BY_SOUND).subquery()
        same_owner = and_(SearchTerm.kind == owners.c.kind, SearchTerm.owner_id == owners.c.owner_id)
        query = select(SearchTerm.kind, _KEPT_ID, SearchTerm.word).join(owners, same_owner)
        # What an owner's other words (address, number) happen to be like tells nothing: they were not found.
        query = query.where(or_(*(_starts_or_sounds(SearchTerm, word) for word in self._words)))
        weighed: dict[str, list[float]] = {}
        best: dict[Kept, list[float]] = {}
        for kind, kept, word in self._session.execute(query):
            like = weighed.get(word)
            if like is None:
                like = weighed[word] = [jellyfish.jaro_winkler_similarity(asked, word) for asked in self._words]
            before = best.get((kind, kept))
            best[kind, kept] = like if before is None else list(map(max, before, like))
        return {key: sum(like) for key, like in best.items()}

    def _owners_of(self, word: str) -> Select[Any]:
        """Whose terms start with a word or sound like it, each index asked by itself."""
        columns = (SearchTerm.kind, SearchTerm.owner_id)
        conditions = [_starts(SearchTerm, word)]
        if heard := sound(word):
            conditions.append(SearchTerm.sound == heard)
        asked = [select(*columns).where(condition) for condition in conditions]
        if self._kinds:
            asked = [query.where(SearchTerm.kind.in_(self._kinds)) for query in asked]
        either = union_all(*asked).subquery()
        return select(either.c.kind, either.c.owner_id)

    def _owners(self, condition: Condition, limit: int, *, ordered: bool) -> dict[Kept, tuple[float, bool]]:
        """Owners that meet the condition for every word, each once: likeness, and whether every word is exact."""
        lead, *others = self._by_rarity(condition)
        query = self._query(condition, lead, others)
        if ordered:
            query = query.order_by(SearchTerm.word)
        best: dict[Kept, tuple[float, bool]] = {}
        for kind, kept, *words in self._session.execute(query.limit(limit * 8)):
            pairs = list(zip([lead, *others], words, strict=True))
            likeness = sum(jellyfish.jaro_winkler_similarity(asked, word) for asked, word in pairs)
            exact = all(asked == word for asked, word in pairs)
            before = best.get((kind, kept), (-1.0, False))
            best[kind, kept] = max(likeness, before[0]), exact or before[1]
            if len(best) >= limit and ordered and not others and not exact:
                break
        return best

    def _query(self, condition: Condition, lead: str, others: Sequence[str]) -> Select[Any]:
        columns: list[Any] = [SearchTerm.kind, _KEPT_ID, SearchTerm.word]
        query: Select[Any] = select(*columns).where(condition(SearchTerm, lead))
        if self._kinds:
            query = query.where(SearchTerm.kind.in_(self._kinds))
        for word in others:
            other = aliased(SearchTerm)
            same_owner = and_(other.kind == SearchTerm.kind, other.owner_id == SearchTerm.owner_id)
            query = query.join(other, and_(same_owner, condition(other, word))).add_columns(other.word)
        return query

    def _by_rarity(self, condition: Condition) -> list[str]:
        if len(self._words) == 1:
            return list(self._words)
        return sorted(self._words, key=lambda word: self._how_many(condition, word))

    def _how_many(self, condition: Condition, word: str) -> int:
        """About how many terms a word finds: each index is asked alone, since both at once cost more than they tell."""
        number = self._count(_starts(SearchTerm, word))
        heard = sound(word) if condition is _starts_or_sounds else ""
        return number + (self._count(SearchTerm.sound == heard) if heard else 0)

    def _count(self, condition: ColumnElement[bool]) -> int:
        some = select(SearchTerm.word).where(condition).limit(_ENOUGH).subquery()
        return self._session.scalar(select(func.count()).select_from(some)) or 0


def _starts(term: type[SearchTerm], word: str) -> ColumnElement[bool]:
    # A range and not LIKE: an index serves it on both databases whatever their settings.
    return and_(term.word >= word, term.word < word + _LAST)


def _starts_or_sounds(term: type[SearchTerm], word: str) -> ColumnElement[bool]:
    heard = sound(word)
    return or_(_starts(term, word), term.sound == heard) if heard else _starts(term, word)
