"""The officer's statement: drafted from facts alone, changed as versions, its exhibits numbered once it is frozen."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.letters import WriteLetter
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.records.statements import DraftStatement, Paragraph, SaveStatement, SignStatement, StatementRow
from ecede_desktop.records.visits import ChildSeen, LogVisit
from ecede_desktop.services import letters, paper_service, statements, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import documents
from tests.reports import reading
from tests.services.caseload import audit_lines
from tests.services.notice_case import BEGUN, NoticeCase, lay_case, on

TODAY = dt.date(2026, 3, 2)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    """A visit of Aled's with opinion and other people's words beside it, and a letter with its service."""
    made = lay_case(desk, warned=False)
    day = dt.date(2026, 2, 3)
    visits.log_visit(
        on(desk, day),
        LogVisit(
            made.reference, day, who_seen="Mother", child_seen=ChildSeen.ALONE, observations="The kitchen was cold.",
            opinion="She does not try.", third_party="The neighbour says that he shouts.",
        ),
    )  # fmt: skip
    number = letters.issue_letter(on(desk, day), WriteLetter(made.reference, "acknowledgement", made.parent_id)).value
    paper_service.record_service(on(desk, day), RecordService(number.number, "first_class", day, made.parent_id))
    return made


def drafted(desk: Desk, laid: NoticeCase, language: str = "en") -> StatementRow:
    command = DraftStatement(laid.reference, laid.parent_id, BEGUN, dt.date(2026, 2, 27), language)
    return statements.draft_statement(desk, command).value


def printed(content: bytes) -> str:
    return " ".join(reading.text(content).split())


def test_it_states_facts_and_never_opinion_or_what_others_said(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    visits.log_visit(
        manager_desk,
        LogVisit(laid.reference, TODAY, who_seen="Mother", child_seen=ChildSeen.ALONE, observations="Mari saw this."),
    )
    said = printed(statements.preview_statement(desk, drafted(desk, laid).thread_id))
    assert "The kitchen was cold." in said
    assert "Siân Ffug-Jones attended" in said
    assert "16 sessions were absence without authority" in said
    assert "which I produce as AF" in said
    assert (
        "It was sent by first-class post on 3 February 2026 and is taken to have been received on 5 February 2026."
        in said
    )
    for hidden in ("does not try", "neighbour", "Mari saw this"):
        assert hidden not in said


def test_a_version_is_added_and_one_by_somebody_else_is_not_written_over(desk: Desk, laid: NoticeCase) -> None:
    row = drafted(desk, laid)
    changed = (*row.paragraphs, Paragraph("I have read this."))
    second = statements.save_statement(desk, SaveStatement(row.thread_id, row.version, changed)).value
    assert (second.version, second.paragraphs[-1].text) == (2, "I have read this.")
    with pytest.raises(Refused) as told:
        statements.save_statement(desk, SaveStatement(row.thread_id, row.version, changed[:1]))
    assert told.value.key == "statement_newer"
    strange = (Paragraph("See {exhibit:01980000-0000-7000-8000-000000000000}."),)
    with pytest.raises(Refused) as told:
        statements.save_statement(desk, SaveStatement(row.thread_id, 2, strange))
    assert told.value.key == "statement_exhibit"


def test_frozen_it_never_changes_and_is_reprinted_byte_for_byte(desk: Desk, laid: NoticeCase) -> None:
    row = drafted(desk, laid)
    made = statements.freeze_statement(desk, row.thread_id).value
    frozen = statements.statements_of(desk, laid.reference)[0]
    assert frozen.document_number == made.number
    assert [one.reference for one in frozen.exhibits] == [f"{row.initials}/1"]
    assert ("freeze", "statement") in audit_lines(desk)
    with desk.reading() as session:
        kept = documents.content(session, made.number)
    assert kept is not None
    assert kept[1] == made.pdf
    with pytest.raises(Refused) as told:
        statements.save_statement(desk, SaveStatement(row.thread_id, 1, (Paragraph("Other."),)))
    assert told.value.key == "statement_frozen"
    with pytest.raises(Refused):
        statements.freeze_statement(desk, row.thread_id)


def test_exhibit_numbers_run_on_and_follow_in_the_text(desk: Desk, laid: NoticeCase) -> None:
    first = drafted(desk, laid)
    statements.freeze_statement(desk, first.thread_id)
    second = drafted(desk, laid)
    moved = (second.paragraphs[-1], *second.paragraphs[:-1])
    statements.save_statement(desk, SaveStatement(second.thread_id, 1, moved))
    made = statements.freeze_statement(desk, second.thread_id).value
    assert f"which I produce as {first.initials}/2" in printed(made.pdf)


def test_it_is_signed_once_it_was_issued(desk: Desk, laid: NoticeCase) -> None:
    row = drafted(desk, laid)
    with pytest.raises(Refused) as told:
        statements.sign_statement(desk, SignStatement(row.thread_id, TODAY))
    assert told.value.key == "statement_sign"
    statements.freeze_statement(desk, row.thread_id)
    with pytest.raises(Refused) as told:
        statements.sign_statement(desk, SignStatement(row.thread_id, TODAY + dt.timedelta(days=1)))
    assert told.value.key == "statement_sign_day"
    assert statements.sign_statement(desk, SignStatement(row.thread_id, TODAY)).value.signed_on == TODAY


def test_it_is_drafted_in_welsh(desk: Desk, laid: NoticeCase) -> None:
    said = printed(statements.preview_statement(desk, drafted(desk, laid, "cy").thread_id))
    assert "Rwyf yn Swyddog Presenoldeb a Lles gyda Cyngor Bwrdeistref Sirol Rhondda Cynon Taf" in said
    assert "roedd 16 sesiwn yn absenoldeb heb awdurdod" in said


@pytest.mark.parametrize(
    ("said", "key"),
    [({"language": "fr"}, "statement_language"), ({"first_day": dt.date(2026, 3, 1)}, "statement_period")],
)
def test_what_cannot_be_is_refused(desk: Desk, laid: NoticeCase, said: dict[str, object], key: str) -> None:
    command = DraftStatement(laid.reference, laid.parent_id, BEGUN, dt.date(2026, 2, 27))
    with pytest.raises(Refused) as told:
        statements.draft_statement(desk, replace(command, **said))  # type: ignore[arg-type]
    assert told.value.key == key
