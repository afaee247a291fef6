"""Attendance reports: what they say in both languages, what they leave out, what is kept, and what is refused."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select, update

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.records.attendance_reports import AskReport, CountyReport, ReportLine, SchoolReport
from ecede_desktop.records.snapshots import NewSnapshot
from ecede_desktop.services import attendance_reports
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import NotSaved
from ecede_desktop.store import snapshots
from ecede_desktop.store.snapshots import NoSuchSnapshot
from ecede_desktop.store.tables import AuditLine, FigureSnapshot, MarkYear, Pupil
from tests.reports import reading
from tests.services.reported_county import (
    COUNTY,
    FIRST,
    PRIMARY,
    SECONDARY,
    SMALL,
    UNTIL,
    Laid,
    lay_county,
    lay_targets,
)

ASK = AskReport(FIRST, UNTIL, SECONDARY.number, "en")
WHOLE = AskReport(FIRST, UNTIL, "", "en")


@pytest.fixture
def county(desk: Desk) -> Desk:
    """Five schools with two years of marks and their targets."""
    lay_county(desk, years=2)
    lay_targets(desk)
    return desk


def school_of(desk: Desk, ask: AskReport = ASK) -> SchoolReport:
    report = attendance_reports.read_report(desk, ask)
    assert isinstance(report, SchoolReport)
    return report


def county_of(desk: Desk, ask: AskReport = WHOLE) -> CountyReport:
    report = attendance_reports.read_report(desk, ask)
    assert isinstance(report, CountyReport)
    return report


def line(rows: tuple[ReportLine, ...], key: str) -> ReportLine:
    return next(row for row in rows if row.key == key)


def audited(desk: Desk, kind: str) -> list[str]:
    with desk.reading() as session:
        rows = session.scalars(select(AuditLine).where(AuditLine.record_kind == kind).order_by(AuditLine.number))
        return [row.action for row in rows]


# what the school's report says


def test_the_headline_is_made_of_the_counts_that_stand_under_it(county: Desk) -> None:
    frame = school_of(county).frame

    assert frame.total.counts is not None
    assert frame.total.attendance == attendance(frame.total.counts)
    assert frame.total.pupils == 96
    assert str(frame.total.target) in ("93.5", "93.50")
    text = reading.pages(attendance_reports.preview_report(county, ASK))[0]
    counts = frame.total.counts
    assert f"{frame.total.attendance} %" in text
    assert f"{counts.attended:,} sessions attended of {counts.possible:,} possible, by 96 pupils" in " ".join(
        text.split()
    )
    assert f"no mark: {counts.missing} of {counts.expected:,} expected sessions" in " ".join(text.split())
    assert "target for 2025/26" in text


def test_earlier_years_stand_beside_it_like_for_like_with_their_counts(county: Desk) -> None:
    frame = school_of(county).frame

    assert [one.school_year for one in frame.earlier] == [2024]
    assert [year.school_year for year in frame.trend] == [2025, 2024]
    text = " ".join(reading.pages(attendance_reports.preview_report(county, ASK))[0].split())
    for one in frame.earlier:
        assert f"{one.counts.attended:,} / {one.counts.possible:,}" in text


def test_no_pupil_is_named(county: Desk) -> None:
    with county.reading() as session:
        names = [name for row in session.scalars(select(Pupil)) for name in (row.surname, row.upn)]

    for ask in (replace(ASK, language="both"), replace(WHOLE, language="both")):
        report = attendance_reports.read_report(county, ask)
        said = reading.text(attendance_reports.preview_report(county, ask)) + json.dumps(
            dataclasses.asdict(report), default=str
        )
        assert [name for name in names if f"{name}" in said] == []


def test_both_languages_follow_each_other_whole_welsh_first(county: Desk) -> None:
    pages = reading.pages(attendance_reports.preview_report(county, replace(ASK, language="both")))
    welsh = next(at for at, page in enumerate(pages) if "Adroddiad presenoldeb" in page)
    english = next(at for at, page in enumerate(pages) if "Attendance report" in page)

    assert welsh == 0
    assert english > 1
    whole = "\n".join(pages[:english]), "\n".join(pages[english:])
    assert "Grwpiau blwyddyn" in whole[0] and "Beth sydd y tu ôl i'r ffigurau" in whole[0]
    assert "Year groups" in whole[1] and "What stands behind the figures" in whole[1]
    assert "Year groups" not in whole[0] and "missing" not in whole[0]
    assert f"Tudalen 1 o {len(pages)}" in pages[0]
    assert f"Page {english + 1} of {len(pages)}" in pages[english]


def test_the_rules_of_absence_are_named_with_their_date_and_how_sure_they_are(county: Desk) -> None:
    text = " ".join(reading.text(attendance_reports.preview_report(county, ASK)).split())

    assert "Rule: absent for at least 10 % of the possible sessions of the period." in text
    assert "In force from 1 September 2023" in text
    assert "the service decides whether it uses this rule" in text


def test_what_stands_behind_the_figures_is_told(county: Desk) -> None:
    report = school_of(county)
    text = " ".join(reading.text(attendance_reports.preview_report(county, ASK)).split())

    assert report.sessions == report.days * 2 > 200
    assert f"open on {report.days} days of the period, in {report.sessions} sessions" in text
    assert f"cofrestr-{SECONDARY.number}.csv" in text
    assert "made by the school 27 Feb 2026 15:00" in text
    assert "Code set: CY-2010" in text
    assert f"cofrestr-{PRIMARY.number}.csv" not in text


def test_the_half_terms_stand_beside_the_target(county: Desk) -> None:
    frame = school_of(county).frame

    assert [one.number for one in frame.checkpoints] == [1, 2, 3]
    assert all(one.gap is not None and one.before is not None for one in frame.checkpoints)
    assert all(one.last_day <= UNTIL for one in frame.checkpoints)


# what is left out


def test_a_small_year_group_and_another_beside_it_are_left_out_everywhere(county: Desk) -> None:
    report = school_of(county)
    hidden = {row.key for row in report.year_groups if row.left_out}

    assert "11" in hidden and len(hidden) == 2
    assert all(row.counts is None and row.pupils is None for row in report.year_groups if row.left_out)
    assert hidden.isdisjoint(pane.key for pane in report.panes)
    assert hidden.isdisjoint(one.key for one in report.frame.mix)
    text = reading.text(attendance_reports.preview_report(county, ASK))
    assert "Not shown, for fewer than 5 pupils or beside such a group: Year 10, Year 11." in text
    assert "* Left out: numbers under 5 pupils" in text


def test_what_is_left_out_does_not_follow_from_what_is_told(county: Desk) -> None:
    report = school_of(county)
    told = [row.counts for row in report.year_groups if row.counts is not None]
    assert report.frame.total.counts is not None
    hidden_possible = report.frame.total.counts.possible - sum(told, Counts()).possible

    # The two that are hidden have 24 pupils together: of none of them is a figure to be had.
    assert hidden_possible > 3 * 220
    looked_after = line(report.cohorts, "looked_after")
    assert looked_after.left_out
    assert looked_after.pupils is None


def test_codes_that_few_pupils_have_are_added_up(desk: Desk) -> None:
    lay_county(desk, [Laid("6744999", "Ysgol Ffug", "secondary", "", {"7": 12, "8": 11}, 50)], years=1)
    with desk.writing() as unit:
        row = unit.session.scalars(select(MarkYear)).first()
        assert row is not None
        marks = bytearray(row.marks)
        places = [at for at, mark in enumerate(marks) if mark in b"/\\"][40:44]
        for place in places:
            marks[place] = ord("E")
        row.marks = bytes(marks)
        unit.record("change", "mark", row.id)
        unit.commit()

    report = school_of(desk, replace(ASK, school="6744999"))

    codes = {(code.mark_class, code.code): at for at, code in enumerate(report.frame.codes)}
    assert ("AU", "E") not in codes
    assert ("AU", "+") in codes
    year_7 = next(one for one in report.frame.mix if one.key == "7")
    assert year_7.sessions[codes["AU", "+"]] >= 4
    assert report.frame.something_left_out
    text = " ".join(reading.text(attendance_reports.preview_report(desk, replace(ASK, school="6744999"))).split())
    assert "authorised, by codes that fewer than 5 pupils have each" in text
    assert "Excluded" not in text


def test_a_report_about_fewer_than_five_pupils_is_refused(desk: Desk) -> None:
    lay_county(desk, (*COUNTY, SMALL), years=1)

    with pytest.raises(Refused, match="a report would tell of single pupils") as refused:
        attendance_reports.issue_report(desk, replace(ASK, school=SMALL.number))
    assert refused.value.key == "report_small"
    assert attendance_reports.list_reports(desk) == ()


# what the county's report says


def test_schools_are_placed_within_their_phase_and_ties_share_the_better_place(county: Desk) -> None:
    report = county_of(county)

    assert [row.key for row in report.phases] == ["primary", "secondary"]
    for phase in ("primary", "secondary"):
        here = [row for row in report.schools if row.part_of == phase]
        figures = [row.attendance for row in here if row.attendance is not None]
        assert figures == sorted(figures, reverse=True)
        assert [row.rank for row in here] == [1 + sum(one > own for one in figures) for own in figures]


def test_targets_that_are_met_are_counted(county: Desk) -> None:
    report = county_of(county)
    with_target = [row for row in report.schools if row.target is not None]

    assert report.targets_set == len(with_target) == 4
    assert report.targets_met == sum(row.attendance >= row.target for row in with_target)  # type: ignore[operator]
    text = " ".join(reading.text(attendance_reports.preview_report(county, WHOLE)).split())
    assert f"{report.targets_met} of the 4 schools that are shown and have a target reached it" in text


def test_the_county_shows_phases_clusters_schools_and_the_flow_of_bands(county: Desk) -> None:
    text = reading.text(attendance_reports.preview_report(county, WHOLE))

    said = (
        "Attendance in the county",
        "Phases",
        "Clusters",
        "Ffug-Bryn",
        "Autumn 1",
        "Spring 1",
        "Schools of the county",
    )
    assert [one for one in (*said, *(one.name for one in COUNTY)) if one not in text] == []


def test_small_ways_between_bands_are_left_out(county: Desk) -> None:
    report = county_of(county)

    assert any(move.pupils is None for move in report.moves)
    assert all(move.pupils is None or move.pupils >= 5 for move in report.moves)


def test_a_hidden_school_does_not_follow_from_its_phase_or_its_cluster(desk: Desk) -> None:
    alone = replace(SMALL, cluster="Ffug-Môr")
    lay_county(desk, (*COUNTY, alone), years=1)

    report = county_of(desk)

    hidden = line(report.schools, SMALL.number)
    assert hidden.left_out and hidden.rank is None
    # Its phase has no other school, so another phase is not told either, and one school of it is left out.
    assert line(report.phases, "pru").left_out
    joined = [row.key for row in report.phases if row.left_out and row.key != "pru"]
    assert len(joined) == 1
    assert any(row.left_out for row in report.schools if row.part_of == joined[0])
    for cluster in report.clusters:
        here = [row for row in report.schools if row.cluster == cluster.key]
        assert cluster.left_out or sum(row.left_out for row in here) != 1
    text = reading.text(attendance_reports.preview_report(desk, WHOLE))
    assert "Uned Ffug" in text
    assert all(one.key != "pru" for one in report.frame.mix)


def test_years_that_do_not_compare_are_said_at_the_head(desk: Desk) -> None:
    lay_county(desk, [Laid("6744999", "Ysgol Ffug", "secondary", "", {"7": 12, "8": 11}, 50)], years=1)
    with desk.writing() as unit:
        unit.session.execute(update(MarkYear).values(school_year=2020))
        unit.record("change", "mark", "laid")
        unit.commit()
    ask = AskReport(dt.date(2020, 9, 1), dt.date(2021, 2, 26), "6744999", "both")

    pages = reading.pages(attendance_reports.preview_report(desk, ask))

    assert "I'w ddarllen yn ofalus: Ni chasglwyd data presenoldeb cenedlaethol" in " ".join(pages[0].split())
    assert any("Read with care: No national attendance data" in " ".join(page.split()) for page in pages)


# what is kept


def test_issuing_keeps_figures_and_pages_and_says_so_in_the_audit(county: Desk) -> None:
    outcome = attendance_reports.issue_report(county, ASK)
    issued = outcome.value

    assert outcome.changes.kinds == {"snapshot"}
    assert audited(county, "snapshot") == ["create", "issue"]
    with county.reading() as session:
        kept = snapshots.get(session, issued.row.id)
        assert snapshots.content(session, issued.row.id) == issued.pdf
    assert kept.whole
    assert (kept.row.kind, kept.row.first_day, kept.row.last_day) == ("school_report", FIRST, UNTIL)
    assert kept.record["frame"]["total"]["attendance"] == str(school_of(county).frame.total.attendance)
    hidden = [row for row in kept.record["year_groups"] if row["left_out"]]
    assert [row["counts"] for row in hidden] == [None, None]
    assert "PREVIEW" not in reading.text(issued.pdf)


def test_a_reprint_is_the_same_bytes_after_marks_were_corrected(county: Desk) -> None:
    issued = attendance_reports.issue_report(county, replace(WHOLE, language="both")).value
    with county.writing() as unit:
        unit.session.execute(update(MarkYear).values(marks=bytes(732)))
        unit.record("change", "mark", "all")
        unit.commit()

    again = attendance_reports.reprint_report(county, issued.row.id).value

    assert again == issued
    assert audited(county, "snapshot") == ["create", "issue", "print"]


def test_the_same_state_at_the_same_time_gives_the_same_bytes(county: Desk) -> None:
    one, other = (attendance_reports.issue_report(county, replace(ASK, language="both")).value for _ in range(2))
    later = replace(county, clock=FixedClock(county.clock.now() + dt.timedelta(minutes=1)))

    assert one.pdf == other.pdf
    assert one.row.sha256 == other.row.sha256
    assert attendance_reports.issue_report(later, replace(ASK, language="both")).value.pdf != one.pdf


def test_reports_are_listed_by_school_the_latest_first(county: Desk) -> None:
    first = attendance_reports.issue_report(county, ASK).value.row
    second = attendance_reports.issue_report(county, replace(ASK, language="cy")).value.row
    whole = attendance_reports.issue_report(county, WHOLE).value.row

    assert attendance_reports.list_reports(county, SECONDARY.number) == (second, first)
    assert attendance_reports.list_reports(county, "") == (whole,)
    assert len(attendance_reports.list_reports(county)) == 3
    assert attendance_reports.list_reports(county, PRIMARY.number) == ()


def test_a_kept_report_that_was_tampered_with_is_refused(county: Desk) -> None:
    issued = attendance_reports.issue_report(county, ASK).value
    with county.writing() as unit:
        unit.session.execute(update(FigureSnapshot).values(content=issued.pdf[:-1] + b"x"))
        unit.record("change", "snapshot", issued.row.id)
        unit.commit()

    with pytest.raises(Refused, match="is not what was issued") as refused:
        attendance_reports.reprint_report(county, issued.row.id)
    assert refused.value.key == "report_damaged"


def test_a_report_that_cannot_be_written_is_not_issued(county: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotSaved):
        attendance_reports.save_report(county, ASK, tmp_path / "nowhere" / "report.pdf")

    assert attendance_reports.list_reports(county) == ()
    file = tmp_path / attendance_reports.file_name(SECONDARY.number, FIRST, UNTIL)
    issued = attendance_reports.save_report(county, ASK, file).value
    assert file.read_bytes() == issued.pdf
    assert file.name == "attendance-6744999-20250901-20260227.pdf"
    assert attendance_reports.file_name("", FIRST, UNTIL) == "attendance-county-20250901-20260227.pdf"


def test_nothing_else_that_is_kept_can_be_reprinted_as_a_report(county: Desk) -> None:
    with county.writing() as unit:
        made = snapshots.add(unit, NewSnapshot("code_return", "A return", {}))
        unit.commit()

    with pytest.raises(NoSuchSnapshot):
        attendance_reports.reprint_report(county, made.id)


@pytest.mark.parametrize(
    ("ask", "key"),
    [
        (replace(ASK, first_day=UNTIL, last_day=FIRST), "period"),
        (replace(ASK, last_day=dt.date(2026, 3, 3)), "period_in_future"),
        (replace(ASK, first_day=dt.date(2025, 6, 1)), "report_two_years"),
        (replace(ASK, language="fr"), "paper_language"),
        (replace(ASK, school="6740000"), "no_such_school"),
        (replace(ASK, first_day=dt.date(2017, 9, 4), last_day=dt.date(2017, 9, 8)), "report_empty"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(county: Desk, ask: AskReport, key: str) -> None:
    with pytest.raises(Refused) as refused:
        attendance_reports.issue_report(county, ask)

    assert refused.value.key == key
    assert refused.value.text.endswith(".")
    assert attendance_reports.list_reports(county) == ()
