"""Private details of others that stand in a bundle's papers: proposed to be taken out, decided by a person."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence, Set
from uuid import UUID

from ecede_desktop.exchange.attachment_texts import text_of
from ecede_desktop.records.bundles import BundleStopped
from ecede_desktop.records.case_bundles import PHYSICAL, CasePaper, ProposedRedaction
from ecede_desktop.records.pupils import AddressRow
from ecede_desktop.reports.bundle import phrases
from ecede_desktop.services.bundle_papers import defendant, read_papers
from ecede_desktop.services.bundles import read_paper
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import bundles as store
from ecede_desktop.store import families, pupils
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Private = tuple[str, str]
"""Words, and the key of the reason why they may have to be taken out."""
_LEAST = 4
"""Shorter words stand in too much else."""
_TITLES = ("Mr", "Mrs", "Miss", "Ms", "Dr")


def propose_removals(
    desk: Desk,
    reference: str,
    parent_id: UUID,
    progress: Progress = lambda _done, _of: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[ProposedRedaction, ...]:
    """Read each paper of the copy that is served, and name what of others stands in it; nothing is recorded.

    What somebody decided of the same words of the same paper, for or against, is not proposed again.

    Raises:
        NoSuchCase: there is none.
        BundleStopped: ``cancelled`` said so.
        Refused: the parent is none of this child.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        private = list(dict.fromkeys(_private(session, case, parent_id)))
        papers = [one for one in read_papers(session, desk, case, parent_id) if one.copies in ("both", "service")]
        decided = {(row.key, _plain(row.words)) for row in store.redactions(session, case.id) if row.words}
    found: list[ProposedRedaction] = []
    for at, paper in enumerate(papers):
        if cancelled():
            raise BundleStopped
        if paper.source_kind != PHYSICAL:
            found += [one for one in _in_paper(desk, paper, private) if (paper.key, _plain(one.words)) not in decided]
        progress(at + 1, len(papers))
    return tuple(found)


def _in_paper(desk: Desk, paper: CasePaper, private: Sequence[Private]) -> Iterator[ProposedRedaction]:
    text = text_of(read_paper(desk, paper.source_kind, paper.source_id), paper.media_type)
    # A name that stands within a longer one is taken out with it; it is proposed where it stands alone.
    for words, why in sorted(private, key=lambda one: -len(one[0])):
        if phrases.within(words, text):
            text = phrases.without(words, text)
            yield ProposedRedaction(paper.source_kind, paper.source_id, paper.title_en, paper.title_cy, words, why)


def _private(session: Reading, case: CaseRecord, parent_id: UUID) -> Iterator[Private]:
    """Names and ways of contact of the other parents, names of other children, addresses that are kept confidential."""
    accused = defendant(session, case, parent_id)
    pupil = pupils.pupil(session, case.pupil_id)
    parents = pupils.parents(session, case.pupil_id)
    known = {_plain(accused.surname), _plain(pupil.surname)}
    for parent in parents:
        if parent.id != parent_id:
            yield from _names(parent.forename, parent.surname, "third_party", known)
            for words in (parent.phone, parent.email):
                yield from _long_enough(words, "third_party")
            yield from _address(parent.address)
    yield from _address(pupil.address)
    for other_id in families.children_of(session, [parent.id for parent in parents]):
        if other_id != case.pupil_id:
            other = pupils.pupil(session, other_id)
            yield from _long_enough(other.full_name, "other_child")
            yield from _names(other.forename, other.surname, "other_child", known)


def _names(forename: str, surname: str, why: str, known: Set[str]) -> Iterator[Private]:
    """Each way in which papers write a name; a surname of the case's own people says nothing by itself."""
    forename, surname = forename.strip(), surname.strip()
    yield from _long_enough(f"{forename} {surname}", why)
    if not surname:
        return
    if forename:
        yield from _long_enough(f"{surname}, {forename}", why)
        yield from _long_enough(f"{surname} {forename}", why)
    if _plain(surname) not in known:
        for title in _TITLES:
            yield from _long_enough(f"{title} {surname}", why)
        yield from _long_enough(surname, why)


def _address(address: AddressRow | None) -> Iterator[Private]:
    if address is not None and address.confidential:
        for words in (*address.lines[:1], address.postcode):
            yield from _long_enough(words, "address")


def _long_enough(words: str, why: str) -> Iterator[Private]:
    if len(words.strip()) >= _LEAST:
        yield words.strip(), why


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
