"""Letters on a case: filled from the record, issued once with all that stood in them, and changed by the council."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from ecede_desktop.errors import Refused
from ecede_desktop.records.letters import AddTemplate, WriteLetter
from ecede_desktop.services import letters
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import documents
from ecede_desktop.store import letters as store
from tests.reports import reading
from tests.services.caseload import audit_lines, counted
from tests.services.notice_case import NoticeCase, lay_case

DAY = dt.date(2026, 3, 10)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk, warned=False)


def letter(laid: NoticeCase, template: str = "appointment", **said: Any) -> WriteLetter:
    usual: dict[str, Any] = {"day": DAY, "time": "10:00", "place": "Ysgol Enghraifft", "text": "Bring the letter."}
    return WriteLetter(laid.reference, template, laid.parent_id, **(usual | said))


def test_a_letter_is_filled_from_the_record_in_both_languages(desk: Desk, laid: NoticeCase) -> None:
    made = letters.issue_letter(desk, letter(laid)).value
    assert made.number == "LT/2026/00001"
    said = " ".join(reading.text(made.pdf).split())
    assert "I would like to visit you on Tuesday 10 March 2026 at 10:00, at Ysgol Enghraifft." in said
    assert "Hoffwn ymweld â chi ar ddydd Mawrth 10 Mawrth 2026 am 10:00, yn Ysgol Enghraifft." in said
    assert "16 sessions were missed without authority" in said
    assert "3 Heol Enghraifft" in said
    assert ("issue", "letter") in audit_lines(desk)
    (row,) = letters.letters_of(desk, laid.reference)
    assert (row.number, row.title_en, row.addressee) == ("LT/2026/00001", "Appointment", "Non Ffug-Rees")
    with desk.reading() as session:
        kept = documents.content(session, made.number)
    assert kept is not None
    assert kept[1] == made.pdf


@pytest.mark.parametrize("key", [
    "acknowledgement", "appointment", "visit_card", "meeting_invitation", "meeting_minutes", "plan", "review",
    "formal_warning", "interview_invitation", "result", "closure", "return_of_referral",
])  # fmt: skip
def test_every_letter_can_be_previewed_on_a_real_case_and_keeps_nothing(desk: Desk, laid: NoticeCase, key: str) -> None:
    before = counted(desk)
    assert letters.preview_letter(desk, letter(laid, key)).startswith(b"%PDF")
    assert counted(desk) == before


def test_a_value_that_is_missing_is_named(desk: Desk, laid: NoticeCase) -> None:
    with pytest.raises(Refused) as told:
        letters.preview_letter(desk, letter(laid, day=None))
    assert (told.value.key, told.value.facts["field"]) == ("letter_value", "day")
    with pytest.raises(Refused) as told:
        letters.preview_letter(desk, letter(laid, "payment_reminder"))
    assert told.value.key == "letter_value"


@pytest.mark.parametrize(
    ("said", "key"),
    [({"template": "love"}, "no_such_template"), ({"language": "fr"}, "paper_language")],
)
def test_what_cannot_be_is_refused(desk: Desk, laid: NoticeCase, said: dict[str, Any], key: str) -> None:
    with pytest.raises(Refused) as told:
        letters.preview_letter(desk, letter(laid, **said))
    assert told.value.key == key


def test_the_council_writes_its_own_and_goes_back_to_ours(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    text = letters.template_text(desk, "appointment").replace("I would like to visit you", "I am coming to see you")
    with pytest.raises(Refused) as told:
        letters.add_template(desk, AddTemplate(text))
    assert told.value.key == "template_manager"
    with pytest.raises(Refused) as told:
        letters.add_template(manager_desk, AddTemplate(text.replace("own.day", "own.dya")))
    assert "there is no field “own.dya”" in str(told.value)
    letters.add_template(manager_desk, AddTemplate(text))
    before = counted(desk)
    letters.add_template(manager_desk, AddTemplate(text))
    assert counted(desk) == before
    row = next(one for one in letters.templates(desk) if one.key == "appointment")
    assert (row.council_own, row.version) == (True, "1")
    first = letters.issue_letter(desk, letter(laid)).value
    assert "I am coming to see you" in " ".join(reading.text(first.pdf).split())
    letters.retire_template(manager_desk, "appointment")
    then = letters.issue_letter(desk, letter(laid)).value
    assert "I would like to visit you" in " ".join(reading.text(then.pdf).split())
    with desk.reading() as session:
        kept = documents.content(session, first.number)
    assert kept is not None
    assert kept[1] == first.pdf


def test_a_word_file_says_the_same_and_the_audit_knows(desk: Desk, laid: NoticeCase, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    before = len(audit_lines(desk))
    letters.save_word(desk, letter(laid), path)
    text = "\n".join(one.text for one in Document(io.BytesIO(path.read_bytes())).paragraphs)
    assert "I would like to visit you on Tuesday 10 March 2026" in text
    assert audit_lines(desk, before) == [("export", "letter")]


def test_a_hard_name_and_a_long_text_stop_nothing(desk: Desk, laid: NoticeCase) -> None:
    hard = "Ffŷr \N{GRINNING FACE} محمد " + "ŵ" * 3000
    made = letters.issue_letter(desk, letter(laid, text=hard)).value
    assert "Ffŷr [?]" in " ".join(reading.text(made.pdf).split())


def test_a_template_that_can_no_longer_be_used_is_listed_with_its_faults(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    with manager_desk.writing() as unit:
        store.add_template(unit, "appointment", "key = 'appointment'", "0" * 64, "")
        unit.commit()
    row = next(one for one in letters.templates(desk) if one.key == "appointment")
    assert any("“version” is missing" in fault for fault in row.faults)
    with pytest.raises(Refused) as told:
        letters.preview_letter(desk, letter(laid))
    assert told.value.key == "template_wrong"
    assert letters.preview_letter(desk, letter(laid, "closure")).startswith(b"%PDF")


def test_a_letter_longer_than_any_is_refused(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    text = letters.template_text(desk, "closure").replace("{{ own.text }}", "{{ own.text }}" * 5)
    letters.add_template(manager_desk, AddTemplate(text))
    with pytest.raises(Refused) as told:
        letters.preview_letter(desk, letter(laid, "closure", text="x" * 100_000))
    assert (told.value.key, told.value.facts["field"]) == ("letter_too_long", "text")


def test_signs_that_no_paper_holds_are_left_out(desk: Desk, laid: NoticeCase, tmp_path: Path) -> None:
    command = letter(laid, text="One\x00\x0b\ud800\r\ntwo \N{RIGHT-TO-LEFT OVERRIDE}three")
    made = letters.issue_letter(desk, command).value
    assert "One two" in " ".join(reading.text(made.pdf).split())
    letters.save_word(desk, command, tmp_path / "letter.docx")
    assert any("One\ntwo" in one.text for one in Document(str(tmp_path / "letter.docx")).paragraphs)
