"""Term dates and closed days from CSV and iCalendar."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.exchange.term_files import read_school_year, read_term_file
from ecede_desktop.exchange.term_lines import DayLine, TermFile, TermLine, kind_of_day
from ecede_desktop.records.faults import FAULTS
from tests.exchange.register_files import SAMPLES

HEAD = (
    "school_year,autumn_start,autumn_ht_start,autumn_ht_end,autumn_end,spring_start,spring_ht_start,spring_ht_end,"
    "spring_end,summer_start,summer_ht_start,summer_ht_end,summer_end,evidence,source"
)
AUTUMN = "2018/19,2018-09-03,2018-10-29,2018-11-02,2018-12-21,,,,,,,,,C,web"


def read(text: str | bytes, name: str = "terms.csv") -> TermFile:
    return read_term_file(text.encode() if isinstance(text, str) else text, name, authority="674")


def told(file: TermFile) -> list[tuple[int, str, str]]:
    return [(p.line, p.column, p.key) for p in file.problems]


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_the_sample_of_wales_is_read_with_its_gaps_told():
    file = read((SAMPLES / "term_dates_wales.csv").read_bytes())
    assert not file.refused
    assert len(file.terms) == 27
    first = file.terms[0]
    assert (first.school_year, first.name, first.first_day, first.half_term_last) == (
        2016, "autumn", day("2016-09-01"), day("2016-10-28"),
    )  # fmt: skip
    assert (first.evidence, first.line, first.school) == ("C all Wales (directed)", 4, "")
    assert [(p.line, p.value) for p in file.problems if p.key == "terms_none"] == [
        (2, "2014/15"), (3, "2015/16"), (7, "2019/20"),
    ]  # fmt: skip
    assert [(p.line, p.column) for p in file.problems if p.key == "terms_half"] == [
        (14, "spring_start"), (14, "summer_end"),
    ]  # fmt: skip


def test_one_term_may_be_known_and_the_others_not():
    file = read(f"{HEAD}\n{AUTUMN}\n")
    assert file.problems == ()
    assert file.terms == (
        TermLine(
            2,
            2018,
            "autumn",
            day("2018-09-03"),
            day("2018-12-21"),
            day("2018-10-29"),
            day("2018-11-02"),
            "",
            "C",
            "web",
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("2018/19", "2018/20", (2, "school_year", "terms_year")),
        ("2018-12-21", "2018-10-30", (2, "autumn_end", "terms_order")),
        ("2018-12-21", "2019-12-21", (2, "autumn_end", "terms_outside_year")),
        ("2018-12-21", "2018-13-21", (2, "autumn_end", "date_impossible")),
        ("2018-12-21", "43455", (2, "autumn_end", "date_serial")),
    ],
)
def test_a_fault_of_a_term_is_named_by_line_and_column(old: str, new: str, fault: tuple[int, str, str]):
    file = read(f"{HEAD}\n{AUTUMN.replace(old, new)}\n")
    assert fault in told(file) and file.refused


def test_terms_that_run_into_each_other_are_refused():
    spring = AUTUMN.replace(",,,,,,,,,C", ",2018-12-20,,,2019-04-12,,,,,C")
    assert (2, "spring_start", "terms_order") in told(read(f"{HEAD}\n{spring}\n"))


def test_a_row_that_is_cut_off_is_told_and_not_read():
    found = read_term_file(b"evidence,school_year,autumn_start,autumn_end\nC\n", "terms.csv")

    assert [(p.line, p.column, p.key) for p in found.problems] == [(2, "school_year", "terms_year")]
    assert found.terms == ()


def test_days_first_and_semicolons_are_read():
    text = f"{HEAD}\n{AUTUMN}".replace(",", ";").replace("2018-09-03", "03/09/2018")
    assert read(text).terms[0].first_day == day("2018-09-03")


def test_days_of_a_school_and_of_every_school_are_read():
    file = read(
        "school,first,last,kind,note\n"
        "674/2999,2018-10-26,,INSET,Hyfforddiant\n"
        ",24/12/2018,04/01/2019,Gwyliau,Nadolig\n"
        "2999,2019-05-23,2019-05-23,occasional,\"Polling, hall\"\n"
    )  # fmt: skip
    assert file.problems == ()
    assert file.days == (
        DayLine(2, "6742999", day("2018-10-26"), day("2018-10-26"), "inset", "Hyfforddiant"),
        DayLine(3, "", day("2018-12-24"), day("2019-01-04"), "holiday", "Nadolig"),
        DayLine(4, "6742999", day("2019-05-23"), day("2019-05-23"), "occasional", "Polling, hall"),
    )


def test_faults_of_days_are_named_by_line_and_column():
    file = read(
        "school,first,last,kind,note\n"
        "Ysgol,2018-10-26,,inset,\n"
        ",,,inset,\n"
        ",2018-10-26,2018-10-25,inset,\n"
        ",2018-10-26,,party,\n"
        ",2018-10-26,2019-10-26,closure,\n"
        ",26.10,,closure,\n"
    )
    assert told(file) == [
        (2, "school", "school_number"),
        (3, "first", "date_empty"),
        (4, "last", "terms_order"),
        (5, "kind", "terms_kind"),
        (6, "last", "terms_long"),
        (7, "first", "date_without_year"),
    ]
    assert file.days == ()


@pytest.mark.parametrize("content", ["UPN,Mark\n1,2\n", "", 'school_year,"x\n', b"%PDF-1.7"])
def test_other_files_are_refused(content: str | bytes):
    assert read(content).refused


@pytest.mark.parametrize(
    ("text", "year"),
    [("2025/26", 2025), ("2025-2026", 2025), ("2025", 2025), ("2025/27", None), ("26", None), ("1999/00", None)],
)
def test_school_years_are_read_as_they_are_written(text: str, year: int | None):
    assert read_school_year(text) == year


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("INSET day", "inset"), ("Diwrnod HMS", "inset"), ("Bank Holiday Monday", "bank_holiday"),
        ("Hanner tymor", "holiday"), ("Ysgol ar gau - eira", "closure"), ("School closed: polling", "occasional"),
        ("Sports day", ""),
    ],
)  # fmt: skip
def test_kinds_of_days_are_told_by_their_words(words: str, kind: str):
    assert kind_of_day(words) == kind


# iCalendar


def event(title: str, start: str, end: str = "", more: str = "") -> str:
    ends = f"DTEND{end}\r\n" if end else ""
    return f"BEGIN:VEVENT\r\nUID:{title}\r\nSUMMARY:{title}\r\nDTSTART{start}\r\n{ends}{more}END:VEVENT\r\n"


def calendar(*events: str) -> str:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n{''.join(events)}END:VCALENDAR\r\n"


def whole(title: str, first: str, after: str) -> str:
    return event(title, f";VALUE=DATE:{first}", f";VALUE=DATE:{after}")


def test_a_calendar_gives_terms_with_their_half_terms_and_closed_days():
    file = read(
        calendar(
            whole("Autumn term 2018", "20180903", "20181222"),
            whole("Half term holiday", "20181029", "20181103"),
            whole("INSET day", "20180903", "20180904"),
            whole("Tymor yr haf yn dechrau", "20190429", "20190430"),
            whole("Tymor yr haf yn gorffen", "20190722", "20190723"),
        ),
        "terms.ics",
    )
    assert file.problems == ()
    autumn, summer = file.terms
    assert (autumn.name, autumn.first_day, autumn.last_day) == ("autumn", day("2018-09-03"), day("2018-12-21"))
    assert (autumn.half_term_first, autumn.half_term_last) == (day("2018-10-29"), day("2018-11-02"))
    assert (summer.name, summer.first_day, summer.last_day) == ("summer", day("2019-04-29"), day("2019-07-22"))
    assert file.days == (DayLine(16, "", day("2018-09-03"), day("2018-09-03"), "inset", "INSET day"),)


def test_moments_are_days_of_wales_and_the_end_is_not_among_them():
    file = read(
        calendar(
            event("School closed", ":20180902T230000Z", ":20180904T225959Z"),
            event("School closed", ";TZID=Europe/London:20181001T000000", ";TZID=Europe/London:20181003T000000"),
            event("School closed", ";VALUE=DATE:20181010", more="DURATION:P2D\r\n"),
            event("School closed", ";VALUE=DATE:20181020"),
        )
    )
    assert [(d.first_day.isoformat(), d.last_day.isoformat()) for d in file.days] == [
        ("2018-09-03", "2018-09-04"), ("2018-10-01", "2018-10-02"), ("2018-10-10", "2018-10-11"),
        ("2018-10-20", "2018-10-20"),
    ]  # fmt: skip


def test_an_event_that_nobody_understands_closes_nothing_and_is_told_by_its_line():
    file = read(calendar(whole("Sports day", "20190610", "20190611"), event("INSET", ":nonsense")))
    assert file.days == () and not file.refused
    assert (4, "SUMMARY", "calendar_kind") in told(file)
    assert (10, "DTSTART", "calendar_event") in told(file)
    for start in ("00010101", "99991231"):
        assert (4, "DTSTART", "calendar_event") in told(read(calendar(event("INSET", f";VALUE=DATE:{start}"))))


def test_an_event_that_repeats_is_taken_once_and_told():
    repeats = event("INSET day", ";VALUE=DATE:20180903", more="RRULE:FREQ=WEEKLY\r\n")
    file = read(calendar(repeats))
    assert (len(file.days), told(file)) == (1, [(4, "RRULE", "calendar_repeats")])


def test_a_broken_or_empty_calendar_is_refused():
    assert [p.key for p in read(calendar()).problems] == ["calendar_empty"]
    broken = read("BEGIN:VCALENDAR\r\nwhat is this\r\nEND:VCALENDAR\r\n")
    assert broken.refused
    assert read(calendar(whole("INSET", "20180903", "20180904"))[:-40]).refused


WHOLE = calendar(whole("Autumn term", "20180903", "20181222"), whole("INSET day", "20180903", "20180904")).encode()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(15, len(WHOLE)), st.integers(0, 9), st.binary(max_size=9)), max_size=5))
def test_no_mutation_of_a_calendar_does_anything_but_name_its_faults(changes):
    content = WHOLE
    for at, length, part in changes:
        content = content[:at] + part + content[at + length :]
    assert all(p.key in FAULTS for p in read(content).problems)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([HEAD, "school,first,last,kind,note"]), st.lists(st.text(max_size=40), max_size=4))
def test_no_table_does_anything_but_name_its_faults(head: str, rows: list[str]):
    assert all(p.key in FAULTS for p in read("\n".join([head, *rows])).problems)
