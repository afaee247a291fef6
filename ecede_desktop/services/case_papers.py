"""Issues a paper under the next number of its series: drawn with nothing open, then kept if nothing changed."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.reports import paper
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import documents
from ecede_desktop.store.unit import Reading, Unit

LANGUAGES = ("en", "cy", "both")
MOST_TRIES = 5


class Issuable(Protocol):
    """As much of a paper's record as its number needs."""

    @property
    def language(self) -> str: ...

    @property
    def number(self) -> str: ...

    @property
    def purpose(self) -> str: ...

    @property
    def first_day(self) -> dt.date | None: ...

    @property
    def last_day(self) -> dt.date | None: ...


P = TypeVar("P", bound=Issuable)


@dataclass(frozen=True)
class Kept:
    """Whose paper it is."""

    pupil_id: UUID
    case_id: UUID | None


@dataclass(frozen=True)
class Issue:
    """The number that a paper gets, and when: the same while it is drawn and while it is kept."""

    number: str
    """Empty: a preview."""
    at: dt.datetime


@dataclass(frozen=True)
class ToIssue(Generic[P]):
    """A paper to be issued: how it is read, and what else is written once its id is known."""

    read: Callable[[Reading, Issue], tuple[P, Kept]]
    also: Callable[[Unit, UUID, P], None] | None = None


def issue(
    desk: Desk,
    kind: str,
    series: str,
    read: Callable[[Reading, Issue], tuple[P, Kept]],
    render: Callable[[P], bytes],
    also: Callable[[Unit, UUID, P], None] | None = None,
) -> Outcome[IssuedPaper]:
    """Read, draw, then keep; made again where the store says something else by then.

    ``also`` writes what belongs to the paper in the same transaction, once its id is known.

    Raises:
        Refused: it kept changing; or as ``read``.
    """
    made = issue_all(desk, kind, series, [ToIssue(read, also)], render)
    return Outcome(made.changes, made.value[0])


def issue_all(
    desk: Desk,
    kind: str,
    series: str,
    papers: Sequence[ToIssue[P]],
    render: Callable[[P], bytes],
    begin: Callable[[Unit], None] = lambda _unit: None,
    watch: Callable[[int], None] = lambda _done: None,
) -> Outcome[tuple[IssuedPaper, ...]]:
    """Issue papers under numbers that follow one another: all of them in one transaction, or none.

    ``begin`` writes first in that transaction. ``watch`` is told how many are drawn, then how many more are kept, up
    to twice their number; what it raises stops everything.

    Raises:
        Refused: they kept changing; or as one of them is read.
    """
    year = desk.clock.today().year
    for _ in range(MOST_TRIES):
        at = desk.clock.now()
        with desk.reading() as session:
            said = [
                one.read(session, Issue(documents.next_number(session, series, year, ahead), at))[0]
                for ahead, one in enumerate(papers)
            ]
        contents = []
        for done, paper_said in enumerate(said, 1):
            contents.append(render(paper_said))
            watch(done)
        with desk.writing() as unit:
            begin(unit)
            made = []
            for one, before, content in zip(papers, said, contents, strict=True):
                kept = _keep(unit, desk, kind, series, one, before, content, at)
                if kept is None:
                    break
                made.append(kept)
                watch(len(papers) + len(made))
            if len(made) == len(papers):
                return Outcome(unit.commit(), tuple(made))
    text = "The record kept changing while the paper was made, so nothing was issued. Issue it again in a minute."
    raise Refused("paper_busy", text)


def _keep(
    unit: Unit, desk: Desk, kind: str, series: str, one: ToIssue[P], before: P, content: bytes, at: dt.datetime
) -> IssuedPaper | None:
    """Keep a paper as it was drawn; None where the store says something else by now."""
    number = documents.take_number(unit.session, series, desk.clock.today().year)
    said, whose = one.read(unit.session, Issue(number, at))
    if said != before:
        return None
    new = _document(desk, kind, said, whose, content, at)
    document_id = documents.keep(unit.session, new)
    after = {
        "number": number, "kind": kind, "pupil": str(whose.pupil_id), "language": said.language,
        "case": str(whose.case_id) if whose.case_id else "", "purpose": said.purpose, "sha256": new.sha256,
        "pages": new.pages,
    }  # fmt: skip
    unit.record("issue", "document", document_id, after=after)
    unit.touch("document", document_id)
    if whose.case_id is not None:
        unit.touch("case", whose.case_id)
    if one.also is not None:
        one.also(unit, document_id, said)
    return IssuedPaper(number, new.sha256, new.pages, content)


def check_language(language: str) -> None:
    """See that a paper can be written in a language.

    Raises:
        Refused: it cannot.
    """
    if language not in LANGUAGES:
        text = f"A paper is written in one of {', '.join(LANGUAGES)}, not in “{language}”."
        raise Refused("paper_language", text, language=language)


def _document(desk: Desk, kind: str, said: P, whose: Kept, content: bytes, at: dt.datetime) -> documents.NewDocument:
    return documents.NewDocument(
        number=said.number,
        kind=kind,
        pupil_id=whose.pupil_id,
        case_id=whose.case_id,
        language=said.language,
        purpose=said.purpose,
        issued_at=at,
        user_id=desk.user.id,
        sha256=hashlib.sha256(content).hexdigest(),
        pages=paper.pages(content),
        first_day=said.first_day,
        last_day=said.last_day,
        record=plain(said),
        content=content,
    )


def plain(said: Any) -> dict[str, Any]:
    """A record as JSON keeps it: days, times and decimals as text."""
    made: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(said), default=str))
    return made
