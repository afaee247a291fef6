"""A chronology on paper and as a Word file: what is ticked, under a number, the same bytes again."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import io
import zipfile
from pathlib import Path

import docx
import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.chronology import ChooseEntries, EntryChoice
from ecede_desktop.records.chronology_papers import AskChronology
from ecede_desktop.records.visits import LogVisit
from ecede_desktop.services import chronology, chronology_papers, extracts, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import NotSaved
from ecede_desktop.store.cases import NoSuchCase
from tests.desks import NOW
from tests.reports import reading
from tests.services.caseload import audit_lines, counted
from tests.services.chronicled import VISIT, Chronicled, lay_case, record_everything


@pytest.fixture
def laid(desk: Desk) -> Chronicled:
    made = lay_case(desk)
    record_everything(desk, made)
    return made


def printed(content: bytes) -> str:
    """The text with its line breaks as spaces: sentences wrap where they must."""
    return " ".join(reading.text(content).split())


def test_a_chronology_is_issued_under_a_number_and_reprinted_byte_for_byte(desk: Desk, laid: Chronicled) -> None:
    made = chronology_papers.issue_chronology(desk, AskChronology(laid.reference, "en", purpose="Panel")).value
    assert made.number == "CH/2026/00001"
    assert made.sha256 == hashlib.sha256(made.pdf).hexdigest()
    assert extracts.reprint_extract(desk, made.number).pdf == made.pdf
    assert ("issue", "document") in audit_lines(desk)
    issued = chronology.read_chronology(desk, laid.reference).entries[0]
    assert (issued.title_key, dict(issued.facts)["number"]) == ("document_chronology", made.number)


class TickingClock:
    """A clock that goes on with each look."""

    def __init__(self) -> None:
        self.instant = NOW

    def now(self) -> dt.datetime:
        self.instant += dt.timedelta(seconds=1)
        return self.instant

    def today(self) -> dt.date:
        return NOW.date()


def test_a_clock_that_goes_on_while_the_pages_are_drawn_changes_nothing(desk: Desk, laid: Chronicled) -> None:
    ticking = dataclasses.replace(desk, clock=TickingClock())
    made = chronology_papers.issue_chronology(ticking, AskChronology(laid.reference, "en")).value
    assert made.number == "CH/2026/00001"


def test_the_pages_say_the_case_the_period_and_number_themselves(desk: Desk, laid: Chronicled) -> None:
    made = chronology_papers.issue_chronology(desk, AskChronology(laid.reference, "en", purpose="Panel")).value
    text = printed(made.pdf)
    assert laid.reference in text and "Siân Ffug-Jones" in text and "Panel" in text
    assert "1 September 2025 to 2 March 2026" not in text, "the group does not print by itself"
    assert f"Page 1 of {made.pages}" in text and f"Page {made.pages} of {made.pages}" in text


def test_only_what_is_ticked_prints_and_the_paper_says_of_how_many(desk: Desk, laid: Chronicled) -> None:
    found = chronology.read_chronology(desk, laid.reference)
    text = printed(chronology_papers.preview_chronology(desk, AskChronology(laid.reference, "en")))
    ticked = sum(entry.prints for entry in found.entries)
    assert f"{ticked} of {len(found.entries)} on the case" in text
    assert "A bruise." not in text
    assert "Ring the school" not in text
    assert "PREVIEW – NOT ISSUED" in text
    task = next(entry for entry in found.entries if entry.title_key == "task_done")
    chronology.choose_entries(desk, ChooseEntries(laid.reference, (EntryChoice(task.key, prints=True),)))
    text = printed(chronology_papers.preview_chronology(desk, AskChronology(laid.reference, "en")))
    assert "Ring the school" in text


def test_late_entries_show_both_days_and_corrections_both_texts_and_opinion_stays_away(
    desk: Desk, laid: Chronicled
) -> None:
    text = printed(chronology_papers.preview_chronology(desk, AskChronology(laid.reference, "en")))
    assert "Written up late: about Wed 14 Jan 2026, written on Mon 2 Mar 2026" in text
    assert "Was: Mother" in text and "Now: Aunt" in text
    assert "Mornings are hard." not in text
    assert "6 weeks before:" in text and "12 weeks after:" in text


def test_headings_are_welsh_english_or_both_and_what_was_written_stands_once(desk: Desk, laid: Chronicled) -> None:
    told = {
        language: printed(chronology_papers.preview_chronology(desk, AskChronology(laid.reference, language)))
        for language in ("cy", "en", "both")
    }
    assert "Cronoleg" in told["cy"] and "Chronology" not in told["cy"]
    assert "Chronology" in told["en"] and "Cronoleg" not in told["en"]
    assert "Cronoleg / Chronology" in told["both"]
    assert "Geiriau’r plentyn / The child’s words: “Dw i’n hoffi celf.”" in told["both"]
    assert told["both"].count("House tidy.") == 1


def test_the_same_record_gives_the_same_bytes(desk: Desk, laid: Chronicled, tmp_path: Path) -> None:
    ask = AskChronology(laid.reference, "both")
    assert chronology_papers.preview_chronology(desk, ask) == chronology_papers.preview_chronology(desk, ask)
    one = chronology_papers.export_word(desk, ask, tmp_path / "one.docx").value
    other = chronology_papers.export_word(desk, ask, tmp_path / "other.docx").value
    assert one.sha256 == other.sha256


def test_a_period_takes_only_its_entries(desk: Desk, laid: Chronicled) -> None:
    ask = AskChronology(laid.reference, "en", VISIT, VISIT)
    text = printed(chronology_papers.preview_chronology(desk, ask))
    assert "14 January 2026 to 14 January 2026" in text
    assert "House tidy." in text and "Breakfast club" not in text


@pytest.mark.parametrize(
    ("ask", "key"),
    [
        ({"language": "fr"}, "paper_language"),
        ({"first_day": dt.date(2026, 2, 1), "last_day": dt.date(2026, 1, 1)}, "period"),
        ({"first_day": dt.date(2020, 2, 1), "last_day": dt.date(2020, 2, 1)}, "chronology_empty"),
    ],
)
def test_what_cannot_be_printed_is_refused_and_spends_no_number(
    desk: Desk, laid: Chronicled, ask: dict[str, object], key: str
) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        chronology_papers.issue_chronology(desk, AskChronology(laid.reference, **ask))  # type: ignore[arg-type]
    assert refused.value.key == key
    assert counted(desk) == before
    with pytest.raises(NoSuchCase):
        chronology_papers.preview_chronology(desk, AskChronology("AWS/2026/09999"))


def test_signs_that_the_type_cannot_print_are_counted_on_the_paper_and_whole_in_word(
    desk: Desk, laid: Chronicled, tmp_path: Path
) -> None:
    visits.log_visit(
        desk, LogVisit(laid.reference, dt.date(2026, 3, 2), kind="note", observations="He drew \U0001f600\U0001f600.")
    )
    ask = AskChronology(laid.reference, "en")
    text = printed(chronology_papers.preview_chronology(desk, ask))
    assert "He drew [?][?]." in text
    assert "2 characters of the record cannot be printed; each stands as [?]." in text
    chronology_papers.export_word(desk, ask, tmp_path / "c.docx")
    assert "He drew \U0001f600\U0001f600." in words_of(tmp_path / "c.docx")


def words_of(path: Path) -> str:
    """Paragraphs and cells of a Word file."""
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_a_word_file_says_what_the_paper_says_and_the_audit_says_that_it_went_out(
    desk: Desk, laid: Chronicled, tmp_path: Path
) -> None:
    path = tmp_path / chronology_papers.word_name(laid.reference)
    outcome = chronology_papers.export_word(desk, AskChronology(laid.reference, "cy"), path)
    text = words_of(path)
    assert "Cronoleg" in text and "House tidy." in text and laid.reference in text
    assert "Mornings are hard." not in text
    assert outcome.value.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert path.name == "chronology-AWS-2026-00001.docx"
    assert audit_lines(desk)[-1] == ("export", "chronology")
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as made:
        foot = made.read("word/footer1.xml").decode()
        assert "NUMPAGES" in foot and 'w:val="cy-GB"' in made.read("word/styles.xml").decode()


def test_a_word_file_that_cannot_be_written_is_not_said_to_have_gone_out(
    desk: Desk, laid: Chronicled, tmp_path: Path
) -> None:
    before = counted(desk)
    with pytest.raises(NotSaved):
        chronology_papers.export_word(desk, AskChronology(laid.reference), tmp_path / "none" / "c.docx")
    assert counted(desk) == before


def test_a_text_of_a_hundred_thousand_characters_prints_whole(desk: Desk, laid: Chronicled) -> None:
    long = "The mother said that the bus does not come. " * 2273
    visits.log_visit(desk, LogVisit(laid.reference, dt.date(2026, 3, 2), kind="note", observations=long))
    made = chronology_papers.issue_chronology(desk, AskChronology(laid.reference, "en")).value
    assert printed(made.pdf).count("The mother said that") >= 2200
