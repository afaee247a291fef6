"""Import profiles: written as text and read back the same; and what is guessed of a file for a person to confirm."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.errors import UserError
from ecede_desktop.exchange.fields import FIELDS, plain_heading
from ecede_desktop.exchange.profile_guesses import ROWS_SHOWN, guess_profile
from ecede_desktop.exchange.profiles import read_profile, write_profile
from ecede_desktop.records.import_profiles import DATE_ORDERS, LAYOUTS, TRANSFER, Profile, ProfileGuess
from tests.exchange.register_files import GWYN, LONG, LOWRI, SAMPLES, faults, long, ods, read, xlsx

text = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    headings = draw(st.dictionaries(text.map(plain_heading).filter(bool), st.sampled_from(sorted(FIELDS)), max_size=4))
    return Profile(
        "p",
        headings,
        draw(st.dictionaries(text, text, max_size=4)),
        system=draw(text).strip(),
        school_number=draw(st.sampled_from(["", "6742999"])),
        version=draw(st.integers(1, 99)),
        date_order=draw(st.sampled_from(DATE_ORDERS)),
        encoding=draw(st.sampled_from(["", "utf-8", "iso-8859-14"])),
        sheet=draw(text).strip(),
        layout=draw(st.sampled_from(LAYOUTS)),
        am_period=draw(st.sampled_from(["", "P1", "Reg"])),
        pm_period=draw(st.sampled_from(["", "5"])),
        header_row=draw(st.integers(0, 30)),
    )


@settings(max_examples=80, deadline=None)
@given(profiles())
def test_a_profile_is_read_back_as_it_was_written(profile: Profile):
    assert read_profile("p", write_profile(profile)) == profile


def test_a_profile_of_the_first_kind_is_still_read():
    assert read_profile("old", '[headings]\n"Roll Call Mark" = "mark"\n[codes]\n"7" = "I"\n') == Profile(
        "old", {"roll call mark": "mark"}, {"7": "I"}
    )


@pytest.mark.parametrize(
    "content",
    ["[headings", "headings = 3", '[headings]\nx = "colour"', 'date_order = "ymd"', 'layout = "spiral"',
     'encoding = "utf-9"', 'encoding = "hex"', 'encoding = "a\\u0000b"', 'version = "two"', "header_row = -1"],
)  # fmt: skip
def test_what_is_no_profile_is_told_in_a_sentence(content: str):
    with pytest.raises(UserError, match=r"The import profile p .*\."):
        read_profile("p", content)


def guess(content: str | bytes, profile: Profile | None = None) -> ProfileGuess:
    data = content.encode() if isinstance(content, str) else content
    return guess_profile(data, "file", *([profile] if profile else []))


def fields(found: ProfileGuess) -> dict[str, str]:
    return {column.heading: column.field for column in found.columns}


@pytest.mark.parametrize(
    ("name", "layout", "order", "header_row"),
    [
        ("weekly_grid_utf8bom", "grid", "dmy", 3),
        ("weekly_grid_cp1252", "grid", "dmy", 0),
        ("long_one_row_per_session_utf8", "long", "iso", 0),
        ("marks_string_per_pupil_utf8", "strings", "iso", 0),
    ],
)
def test_the_samples_are_guessed(name: str, layout: str, order: str, header_row: int):
    found = guess((SAMPLES / f"{name}_SYNTHETIC.csv").read_bytes())
    assert (found.layout, found.date_order, found.header_row, found.problem) == (layout, order, header_row, "")
    assert found.rows[header_row][0] in ("Surname", "UPN")
    assert fields(found)["UPN"] == "upn"
    assert found.unknown_codes == {}


def test_names_that_lost_letters_make_the_encoding_doubtful():
    assert guess((SAMPLES / "weekly_grid_cp1252_SYNTHETIC.csv").read_bytes()).encoding_doubtful
    assert not guess((SAMPLES / "weekly_grid_utf8bom_SYNTHETIC.csv").read_bytes()).encoding_doubtful


def test_headings_that_say_nothing_are_guessed_from_their_cells():
    rows = [f"{GWYN};10/09/2018;AM;/;Ffug", f"{LOWRI};13/09/2018;PM;I;Ffug"]
    found = guess(long(*rows, header="Pupil ref;When;Half;Session mark;Surname"))
    assert fields(found) == {"Pupil ref": "upn", "When": "date", "Half": "session", "Session mark": "mark",
                             "Surname": "surname"}  # fmt: skip
    assert [c.certainty for c in found.columns] == [0.8, 0.8, 0.8, 0.8, 1.0]
    assert found.columns[0].samples == (GWYN, LOWRI)
    assert (found.date_order, found.date_evidence) == ("dmy", ("13/09/2018",))
    assert (found.first_date, found.last_date) == ("2018-09-10", "2018-09-13")


def test_what_was_guessed_and_confirmed_reads_the_file():
    rows = [f"{GWYN};10/09/2018;AM;7", f"{GWYN};13/09/2018;PM;\\", f"{GWYN};13/09/2018;AM;/"]
    content = long(*rows, header="Pupil ref;When;Half;Session mark")
    found = guess(content, Profile("p", {"half": "session"}))
    assert found.layout == ""
    confirmed = Profile("p", {c.heading.casefold(): c.field for c in found.columns if c.field}, {"7": "I"})
    file = read(content, profile=read_profile("p", write_profile(confirmed)))
    assert (faults(file), [m.core for m in file.marks()]) == ([], ["I", "/", "\\"])


def test_welsh_headings_are_known():
    found = guess(f"UPN;Cyfenw;Enw;Dyddiad;Sesiwn;Marc\n{GWYN};Ffug;Gŵyn;10/09/2018;bore;/\n")
    assert list(fields(found).values()) == ["upn", "surname", "forename", "date", "session", "mark"]


@pytest.mark.parametrize(
    ("days", "order"),
    [(("13/09/2018",), "dmy"), (("9/13/2018",), "mdy"), (("9/3/2018",), ""), (("13/09/2018", "9/13/2018"), ""),
     (("2018-09-03",), "iso"), (("9/9/2018",), "dmy")],
)  # fmt: skip
def test_the_order_of_dates_comes_with_its_evidence(days: tuple[str, ...], order: str):
    found = guess(long(*(f"{GWYN},{day},AM,/" for day in days)))
    assert found.date_order == order
    assert bool(found.date_evidence) == (order != "" and days != ("9/9/2018",)) or len(days) == 2


def test_unknown_codes_are_counted_until_the_profile_says_what_they_mean():
    content = long(*(f"{GWYN},{n}/10/2018,AM,{'7' if n > 3 else 'Q'}" for n in range(1, 6)))
    assert dict(guess(content).unknown_codes) == {"Q": 3, "7": 2}
    assert dict(guess(content, Profile("p", codes={"7": "I"})).unknown_codes) == {"Q": 3}


def test_sheets_and_lessons_are_listed():
    rows = [["UPN", "10/09/2018 P1", "10/09/2018 P2"], [GWYN, "/", "\\"]]
    found = guess(xlsx(("4A", rows), ("4B", rows)))
    assert (found.sheets, found.sheet, found.layout, found.periods) == (("4A", "4B"), "", "periods", ("1", "2"))
    long_rows = [["UPN", "Date", "Period", "Mark"], [GWYN, dt.date(2018, 9, 10), "P1", "/"]]
    assert guess(ods(long_rows)).periods == ("P1",)


def test_only_the_first_rows_are_shown_and_a_header_further_down_is_among_them():
    rows = "\n".join(f"{GWYN},{n}/10/2018,AM,/" for n in range(1, 30))
    assert len(guess(f"UPN,Date,Session,Mark\n{rows}\n").rows) == ROWS_SHOWN
    found = guess("title\n" * 20 + f"UPN,Date,Session,Mark\n{rows}\n")
    assert found.rows[found.header_row] == ("UPN", "Date", "Session", "Mark")
    assert found.first_row + found.header_row == 21


def test_what_needs_no_profile_or_cannot_be_read_says_so():
    assert guess('<?xml version="1.0"?><CTfile/>').layout == TRANSFER
    assert guess(b"").problem == "The file is empty."
    assert guess(xlsx([["x"]])[:200]).problem.startswith("The workbook is damaged")
    assert (guess("a,b,c\n1,2,3\n").header_row, guess("a,b,c\n1,2,3\n").rows) == (
        -1,
        (("a", "b", "c"), ("1", "2", "3")),
    )


@pytest.mark.parametrize(
    "content",
    [
        f"UPN,Surname,Forename,10/09/2025 AM,10/09/2025 PM\n{GWYN},Ffug-Jones,Gŵyn,x,\\\n",
        f"UPN;StartDate;Marks\n{GWYN};2025-09-10;x\\\n",
        f"{LONG}\n{GWYN},2025-09-10,AM,x\n{GWYN},2025-09-10,PM,\\\n",
    ],
    ids=["grid", "strings", "long"],
)
def test_a_code_may_stand_for_no_mark(content: str) -> None:
    found = read(content, profile=Profile("p", codes={"x": "-"}))

    assert [(m.session, m.core) for m in found.marks()] == [("PM", "\\")]
    assert not found.refused
