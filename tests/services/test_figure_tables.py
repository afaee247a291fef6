"""Tables that leave the service: nothing small in them, notes beside them, named lists whole."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import uuid6
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from ecede_desktop.errors import Refused
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.absence import PupilLine, TogetherRow
from ecede_desktop.records.figure_tables import LEFT_OUT
from ecede_desktop.records.figures import AskFigures, BandCount, FigureRow, FigureTable, Scope
from ecede_desktop.records.transitions import HistoryClaim
from ecede_desktop.services import (
    absence,
    figure_pictures,
    figure_tables,
    figures,
    patterns,
    pupil_tables,
    transitions,
    vulnerability,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figures import rules_on
from ecede_desktop.store.tables import AuditLine
from tests.services.county_in_store import OTHER, PRIMARY, County, away, present, school_days

D = dt.date
AUTUMN = (D(2025, 9, 1), D(2025, 10, 24))
DAYS = school_days(*AUTUMN)


@pytest.fixture
def county(desk: Desk) -> County:
    """Six pupils of one school and two of another."""
    made = County(desk)
    with made.together():
        for number in range(8):
            school = PRIMARY if number < 6 else OTHER
            made.pupil(f"Un{number}", school, year_group="6" if number % 2 else "5")
            made.marks(f"Un{number}", present(*AUTUMN, away(DAYS[: number * 2])), school)
    return made


def cell(table: object, line: str, heading: str) -> object:
    heads = [column.heading for column in table.columns]  # type: ignore[attr-defined]
    row = next(row for row in table.rows if row[0] == line)  # type: ignore[attr-defined]
    return row[heads.index(heading)]


def test_small_groups_are_left_out_with_enough_beside_them(county: County) -> None:
    found = figures.figures(county.desk, AskFigures(*AUTUMN, "school"))
    table = figure_tables.figure_table(county.desk, found)
    assert cell(table, "Ysgol Ffug", "Pupils") == LEFT_OUT
    assert cell(table, "Ysgol Enghraifft", "Pupils") == LEFT_OUT, "else the small one follows from the total"
    assert cell(table, "All", "Pupils") == 8
    assert table.notes[0].startswith("* Left out: numbers of fewer than 5")
    assert len({len(row) for row in table.rows} | {len(table.columns)}) == 1


def test_a_table_in_welsh_has_welsh_headings_and_notes(county: County) -> None:
    found = figures.figures(county.desk, AskFigures(*AUTUMN, "year_group", compare=1))
    table = figure_tables.figure_table(county.desk, found, "cy")
    assert table.columns[0].heading == "Grŵp blwyddyn"
    assert cell(table, "Pawb", "Disgyblion") == 8
    assert any("Marciau ar goll" in note for note in table.notes)


def test_a_list_of_pupils_by_name_is_whole(county: County) -> None:
    found = figures.figures(county.desk, AskFigures(*AUTUMN, "pupil", Scope(school=OTHER)))
    table = figure_tables.figure_table(county.desk, found)
    assert table.names_people
    assert cell(table, "Un6 Ffug-Un6", "Possible sessions") == 80


def test_codes_of_small_groups_are_left_out(county: County) -> None:
    rows = figure_pictures.code_mix(county.desk, AskFigures(*AUTUMN, "school"))
    table = figure_tables.code_table(county.desk, rows, "school")
    assert [row[1] for row in table.rows] == [LEFT_OUT, LEFT_OUT]
    whole = figure_pictures.code_mix(county.desk, AskFigures(*AUTUMN, "county"))
    assert {row[1] for row in figure_tables.code_table(county.desk, whole, "county", "cy").rows} == {"/", "\\", "O"}


def test_the_ways_between_bands_are_left_out_where_few_went(county: County) -> None:
    flow = figure_pictures.band_flow(county.desk, Scope(), 2025, D(2025, 12, 19))
    table = figure_tables.flow_table(county.desk, flow)
    assert {row[-1] for row in table.rows} <= {LEFT_OUT, 0}


def test_lists_and_patterns_become_tables(county: County) -> None:
    desk = county.desk
    tables = [
        pupil_tables.persistent_table(absence.persistent(desk, Scope(), *AUTUMN)),
        pupil_tables.run_table(absence.absence_run_rows(desk, Scope(), *AUTUMN), "cy"),
        pupil_tables.holiday_table(absence.holidays(desk, Scope(), 2025)),
        pupil_tables.profile_table(vulnerability.profiles(desk, Scope(), AUTUMN[1]), "cy"),
        pupil_tables.arrival_table(transitions.transitions(desk, Scope())),
        pupil_tables.leaving_table(transitions.transitions(desk, Scope(), AUTUMN[1])),
        pupil_tables.move_table(transitions.transitions(desk, Scope(), AUTUMN[1])),
    ]
    assert all(table.names_people for table in tables)
    assert all(len(row) == len(table.columns) for table in tables for row in table.rows)
    assert len(tables[0].rows) == 6 and len(tables[5].rows) == 4


@pytest.mark.parametrize(("language", "words"), [("en", ("Yes", "Address")), ("cy", ("Ie", "Cyfeiriad"))])
def test_siblings_claims_and_parts_of_a_profile_are_told_whole(
    county: County, language: str, words: tuple[str, str]
) -> None:
    desk, (yes, address) = county.desk, words
    one = PupilLine(uuid6.uuid7(), "A1", "Siân Ffug", PRIMARY, "Ysgol Enghraifft", "5")
    other = replace(one, name="Gŵyn Ffug", upn="A2", case_reference="AWS/2026/00001")
    nothing = patterns.patterns(desk, Scope(), *AUTUMN)
    pair = replace(nothing, together=(TogetherRow(one, other, "address", 94, 20, 12, 9),))
    together = pupil_tables.together_table(pair, language)
    assert together.rows[0][6:] == ("Gŵyn Ffug", "A2", "Ysgol Enghraifft", PRIMARY, "5", "AWS/2026/00001", address, 9,
                                    20, 12, 94)  # fmt: skip
    found = transitions.transitions(desk, Scope(), AUTUMN[1])
    claim = HistoryClaim(one, "6649999", "Ysgol Arall", D(2024, 9, 2), None, "", school_known=True)
    claims = pupil_tables.claim_table(replace(found, claims=(claim,)), language)
    assert claims.rows[0][6:] == ("Ysgol Arall", "6649999", D(2024, 9, 2), None, "", yes)
    profile = vulnerability.profiles(desk, Scope(), AUTUMN[1]).rows[0]
    parts = pupil_tables.part_table(profile, language)
    assert len(parts.rows) == len(profile.profile.parts) > 3
    assert sum(row[-2] for row in parts.rows if isinstance(row[-2], int)) == profile.profile.points
    assert str(profile.counts.possible) in parts.notes[0]
    for table in (together, claims, parts):
        assert table.names_people
        assert all(len(row) == len(table.columns) for row in table.rows)
        assert not {column.heading for column in table.columns} & {"in_common", "file_school", "is_so", "source"}


@pytest.mark.parametrize(("pupils", "shown"), [(4, False), (5, True)])
def test_patterns_and_weeks_of_few_pupils_are_left_out(county: County, pupils: int, shown: bool) -> None:
    found = patterns.patterns(county.desk, Scope(), *AUTUMN)
    table = pupil_tables.pattern_table(county.desk, found, pupils)
    weeks = figure_pictures.trend(county.desk, Scope(), 2025, AUTUMN[1])
    trend = pupil_tables.trend_table(county.desk, weeks, pupils)
    for made in (table, trend):
        assert all((row[-1] != LEFT_OUT) is shown for row in made.rows) and made.rows


# files


def test_a_table_is_saved_as_a_workbook_and_as_csv_and_the_audit_says_so(county: County, tmp_path: Path) -> None:
    desk = county.desk
    table = figure_tables.figure_table(desk, figures.figures(desk, AskFigures(*AUTUMN, "year_group")))
    workbook = openpyxl.load_workbook(figure_tables.save_table(desk, table, tmp_path / "groups.xlsx"))
    sheet = workbook.active
    assert [one.value for one in sheet[1]][:4] == ["Year group", "Number", "Place", "Pupils"]
    text = figure_tables.save_table(desk, table, tmp_path / "groups.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.reader(io.StringIO(text)))
    assert lines[0][0] == "Year group" and lines[-1][0].startswith("Persistently absent: 10 %")
    with desk.reading() as session:
        told = list(session.scalars(select(AuditLine.record_id).where(AuditLine.action == "export")))
    assert told == ["groups.xlsx", "groups.csv"]
    with pytest.raises(Refused) as refusal:
        figure_tables.save_table(desk, table, tmp_path / "groups.pdf")
    assert refusal.value.key == "table_ending"


def test_a_scope_is_said_in_a_few_words() -> None:
    assert figure_tables.scope_words(Scope()) == ""
    assert figure_tables.scope_words(Scope(school="6742999", year_group="7", cohort="aln")) == "6742999 Y7 aln"


# nothing can be had by subtraction

PACK = load_pack()
KEYS = [band.key for band in PACK.bands]


def _row(key: str, bands: tuple[int, ...], persistent: int) -> FigureRow:
    pupils = sum(bands)
    counts = Counts(present=pupils * 10)
    told = tuple(BandCount(band, number) for band, number in zip(KEYS, bands, strict=True))
    return FigureRow(key, key, counts, pupils, None, None, None, None, pupils, min(persistent, pupils), 0, told, "")


lines = st.lists(st.tuples(*[st.integers(0, 9)] * 4, st.integers(0, 12)), min_size=2, max_size=5)


@settings(deadline=None)
@given(lines)
def test_no_number_that_is_left_out_stands_alone_in_its_line_or_column(told: list[tuple[int, ...]]) -> None:
    rows = tuple(_row(str(n), line[:4], line[4]) for n, line in enumerate(told))
    whole = tuple(sum(line[n] for line in told) for n in range(4))
    total = replace(_row("all", whole, 0), persistent=sum(row.persistent for row in rows))
    rules = rules_on(PACK, AUTUMN[1])
    table = FigureTable(AskFigures(*AUTUMN, "school"), total, rows, True, rules.persistent, rules.severe, (), (), 2, 0)
    hidden, of_total = figure_tables.suppressed(table, 5)
    for row, hides in zip((*rows, total), (*hidden, of_total), strict=True):
        if not hides.line:
            out = [hides.hides(f"band:{band.key}") for band in row.bands]
            assert sum(out) != 1, "the others of the line, with their sum, tell it"
            assert all(out[n] for n, band in enumerate(row.bands) if 0 < band.pupils < 5)
    for column in [*(f"band:{key}" for key in KEYS), "persistent"]:
        assert sum(hides.hides(column) for hides in (*hidden, of_total)) != 1, column
