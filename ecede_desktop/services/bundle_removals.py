"""Private details of others that stand in a bundle's papers: proposed to be taken out, decided by a person."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from uuid import UUID

from ecede_desktop.exchange.attachment_texts import text_of
from ecede_desktop.records.bundles import BundleStopped
from ecede_desktop.records.case_bundles import PHYSICAL, CasePaper, ProposedRedaction
from ecede_desktop.records.pupils import AddressRow
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
    text = _plain(text_of(read_paper(desk, paper.source_kind, paper.source_id), paper.media_type))
    for words, why in private:
        if _plain(words) in text:
            yield ProposedRedaction(paper.source_kind, paper.source_id, paper.title_en, paper.title_cy, words, why)


def _private(session: Reading, case: CaseRecord, parent_id: UUID) -> Iterator[Private]:
    """Names and ways of contact of the other parents, names of other children, addresses that are kept confidential."""
    defendant(session, case, parent_id)
    pupil = pupils.pupil(session, case.pupil_id)
    parents = pupils.parents(session, case.pupil_id)
    for parent in parents:
        if parent.id != parent_id:
            for words in (f"{parent.forename} {parent.surname}".strip(), parent.phone, parent.email):
                yield from _long_enough(words, "third_party")
            yield from _address(parent.address)
    yield from _address(pupil.address)
    for other_id in families.children_of(session, [parent.id for parent in parents]):
        if other_id != case.pupil_id:
            yield from _long_enough(pupils.pupil(session, other_id).full_name, "other_child")


def _address(address: AddressRow | None) -> Iterator[Private]:
    if address is not None and address.confidential:
        for words in (*address.lines[:1], address.postcode):
            yield from _long_enough(words, "address")


def _long_enough(words: str, why: str) -> Iterator[Private]:
    if len(words.strip()) >= _LEAST:
        yield words.strip(), why


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
