"""Common Transfer Files: pupils, what is told of them, their years and the totals held against them."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.import_profiles import Profile
from ecede_desktop.records.marks import session_at
from ecede_desktop.records.transfers import AddressLine, ClaimedTotals, CohortLine, NameLine
from tests.exchange.register_files import SAMPLES
from tests.exchange.transfer_builder import GWYN, LOWRI, SCHOOL, ctf, keys, marks, pupil, take, told, year

SAMPLE = "6742999_CTF_674LLLL_001_SYNTHETIC.xml"
WORKED = r"##/\OOU\/\####II/\/\/\/O####L\/\/\/\GG####--/\YY/\/\####"


def sample() -> bytes:
    return (SAMPLES / SAMPLE).read_bytes()


def test_the_sample_ties_out_and_nothing_is_wrong_with_it():
    file = take(sample(), name=SAMPLE)
    assert file.problems == ()
    assert (file.source, file.shape, file.encoding) == ("ctf", "strings", "utf-8")
    assert file.totals[0] == ClaimedTotals(0, 2018, SCHOOL, 34, 26, 2, 6)
    assert (GWYN, SCHOOL, "2018-09-14", "PM", "O") in marks(file)
    assert file.blank == 2
    assert file.period == (dt.date(2018, 9, 3), dt.date(2018, 9, 28))
    assert str(file.as_at) == "2018-10-01 09:30:00+01:00"


def test_twins_of_one_birth_and_surname_are_two_pupils_trap_15():
    file = take(sample())
    assert [(p.upn, p.forename, p.date_of_birth) for p in file.pupils] == [
        (GWYN, "Gŵyn", dt.date(2009, 3, 14)),
        (LOWRI, "Lowri", dt.date(2009, 3, 14)),
    ]
    assert file.pupils[0].former_upns == ("E67429991801A",)


def test_everything_that_the_sample_tells_of_a_pupil_is_kept():
    details = take(sample()).details[0]
    assert (details.sex, details.enrol_status) == ("M", "C")
    assert details.address == AddressLine(
        ("Fflat 2", "14 Heol y Ffug", "Trefeglwys Ffug", "Pontypridd", "Rhondda Cynon Taf"), "CF37 1ZZ", "10000000001"
    )
    mother, father, aunt = details.contacts
    assert (mother.forename, mother.relationship, mother.responsibility) == ("Siân", "PAM", True)
    assert mother.address_as_pupil and mother.address is None
    assert mother.phones == (("M", "07700 900001"),)
    assert father.address == AddressLine(("3 Made-up Terrace", "Aberdare"), "CF44 0ZZ")
    assert (aunt.order, aunt.responsibility) == (3, False)
    assert details.cohorts == (CohortLine("efsm", dt.date(2017, 9, 1), None, "WLS"),)
    assert ("speaks_welsh", "2") in details.facts and ("language", "ENG") in details.facts
    assert details.school_history[0].entry == dt.date(2018, 9, 3)


def test_a_namespace_a_prefix_and_sex_for_gender_make_no_difference_trap_29():
    file = take((SAMPLES / "ctf25_namespaced_sex_SYNTHETIC.xml").read_bytes())
    assert [p.upn for p in file.pupils] == [GWYN]
    assert file.details[0].sex == "M"
    assert keys(file) == ["ctf_no_source"]
    plain = ctf(pupil(year(WORKED)))
    prefixed = plain.replace("</", "</c:").replace("<", "<c:").replace("<c:/c:", "</c:").replace("<c:?xml", "<?xml")
    assert marks(take(prefixed)) == marks(take(plain))


def test_unknown_elements_are_kept_under_their_own_names_trap_29():
    more = "<Admissions><Accept>T</Accept></Admissions><NAWdetails><NewThing>7</NewThing></NAWdetails>"
    facts = take(ctf(pupil(more=more))).details[0].facts
    assert ("Admissions/Accept", "T") in facts and ("NewThing", "7") in facts


def test_a_cut_off_file_says_so_and_where_trap_30():
    whole = ctf(pupil(year(WORKED)), pupil(upn=LOWRI))
    file = take(whole[: len(whole) - 60])
    wrong = told(file, "xml_cut_off")
    assert file.refused and wrong.line == 4


def test_a_moved_pupil_has_a_line_for_each_school_and_year():
    file = take(
        ctf(
            pupil(
                year(r"/\/\ ".strip(), "2018-09-10"),
                year("IIII", "2018-09-03", school="6742001"),
                year("", named="2017", school="6742001", totals="380 350 30 0"),
            )
        )
    )
    assert [(p.school_number, p.upn) for p in file.pupils] == [(SCHOOL, GWYN), ("6742001", GWYN)]
    assert ("6742001", "2018-09-03", "AM", "I") in [m[1:] for m in marks(file)]
    assert file.totals == (ClaimedTotals(1, 2017, "6742001", 380, 350, 30, 0),)
    assert keys(file, refusing=True) == []


def test_a_pupil_given_twice_is_one_and_another_name_under_the_same_upn_is_refused():
    assert len(take(ctf(pupil(year(WORKED)), pupil())).pupils) == 1
    file = take(ctf(pupil(), pupil(surname="Arall")))
    assert keys(file, refusing=True) == ["upn_two_names"]


@pytest.mark.parametrize(
    ("string", "totals", "rule"),
    [
        (WORKED, "34 25 2 6", "totals_late"),
        (r"/\VV/\/\/\ ".strip(), "10 8 0 0", "totals_slashes"),
        (r"/\DD/\/\/\ ".strip(), "8 8 0 0", "totals_dual"),
        (WORKED, "36 26 2 6", "totals_blank_possible"),
        (WORKED, "36 26 2 8", "totals_blank_absent"),
        (r"/\YX/\/\/\ ".strip(), "10 8 0 0", "totals_not_required"),
        (WORKED, "36 25 2 6", "totals_slashes_blank"),
        (WORKED, "40 26 2 6", "totals_differ"),
    ],
)
def test_totals_that_do_not_tie_are_told_with_the_rule_that_would_explain_them(string: str, totals: str, rule: str):
    file = take(ctf(pupil(year(string, totals=totals))))
    wrong = told(file, rule)
    assert not wrong.refuses and not file.refused
    assert totals.replace(" ", ", ") in wrong.wrong
    assert file.totals[0].possible == int(totals.split()[0])


def test_a_total_that_is_not_stated_is_not_compared():
    assert keys(take(ctf(pupil(year(WORKED, totals="34"))))) == []


def test_a_code_that_no_set_knows_is_asked_about_once_trap_26():
    string = WORKED.replace("G", "[").replace("U", ";")
    file = take(ctf(pupil(year(string)), pupil(year(string), upn=LOWRI, forename="Lowri")))
    assert keys(file, refusing=True) == ["marks_code_unmapped"] * 2
    assert sorted(p.value for p in file.problems if p.refuses) == [";", "["]
    assert file.unknown_codes == {"[": 4, ";": 2}
    assert "4 times" in next(p.wrong for p in file.problems if p.value == "[")
    mapped = take(ctf(pupil(year(string))), profile=Profile("SIMS", codes={"[": "G", ";": "U"}))
    assert not mapped.refused
    mark = next(m for m in mapped.marks() if m.raw == "[")
    assert (mark.core, mark.date) == ("G", dt.date(2018, 9, 21))


def test_codes_of_another_school_that_nobody_knows_do_not_keep_the_file_out_trap_26():
    file = take(ctf(pupil(year("??II", "2018-09-03", school="6742001"), year(r"/\/\ ".strip(), "2018-09-10"))))
    assert not file.refused
    assert told(file, "marks_code_elsewhere").value == "?"


def test_a_school_in_england_is_read_with_englands_codes_trap_26():
    file = take(ctf(pupil(year("KKQQ", "2024-09-02", named="2024", school="8012005")), made="2025-01-06T09:00:00"))
    assert "marks_code_elsewhere" not in keys(file)
    assert {m[4] for m in marks(file)} == {"K", "Q"}


def test_lower_case_is_read_as_capitals_and_told():
    file = take(ctf(pupil(year("ii/\\"))))
    assert [m[4] for m in marks(file)] == ["I", "I", "/", "\\"]
    assert next(file.marks()).raw == "i"
    assert keys(file) == ["marks_lower_case"]


def test_years_before_any_set_of_codes_keep_their_totals_alone():
    file = take(ctf(pupil(year(r"/\/\ ".strip(), "2008-09-01", named="2008", totals="380 370 10 0"))))
    assert not file.refused and marks(file) == []
    assert keys(file) == ["marks_before_codes"]
    assert file.totals[0].school_year == 2008


def test_filler_on_weekends_is_no_mark_and_closed_weekdays_are():
    file = take(ctf(pupil(year(WORKED))))
    closed = [m[2] for m in marks(file) if m[4] == "#"]
    assert closed == ["2018-09-03", "2018-09-03"]


def test_a_blank_of_the_day_the_file_was_made_is_not_yet_missing_trap_34():
    file = take(ctf(pupil(year(WORKED[:42] + "--------")), made="2018-09-24T10:00:00"))
    assert (file.blank, keys(file)) == (0, [])


def test_marks_outside_the_stay_of_the_files_own_history_are_left_out_and_told_trap_21():
    history = (
        "<SchoolHistory><School><LEA>674</LEA><Estab>2999</Estab><EntryDate>05/09/2018</EntryDate>"
        "<LeavingDate>2018-09-14</LeavingDate></School></SchoolHistory>"
    )
    file = take(ctf(pupil(year(WORKED), more=history)))
    assert {m[2] for m in marks(file)} == {f"2018-09-{d:02}" for d in (5, 6, 7, 10, 11, 12, 13, 14)} - {"2018-09-08"}
    wrong = told(file, "marks_outside_roll")
    assert not wrong.refuses and "04/09/2018" in wrong.wrong


def test_two_stays_in_one_string_without_their_gap_are_refused_trap_21():
    def stay(entry: str, leaving: str) -> str:
        return (
            f"<School><LEA>674</LEA><Estab>2999</Estab><EntryDate>{entry}</EntryDate>"
            f"<LeavingDate>{leaving}</LeavingDate></School>"
        )

    history = f"<SchoolHistory>{stay('2018-09-03', '2018-09-07')}{stay('2018-09-24', '2018-09-28')}</SchoolHistory>"
    for string in (r"/\/\/\/\/\/\/\/\/\/\ ", r"/\/\/\/\/\####/\/\/\/\/\ "):
        file = take(ctf(pupil(year(string.strip()), more=history.replace("09-07", "09-09"))))
        assert "marks_spells_joined" in keys(file, refusing=True)
        assert marks(file) == []


def test_half_a_day_is_refused_until_a_person_accepts_an_end():
    text = ctf(pupil(year(WORKED + "/")))
    file = take(text)
    assert keys(file) == ["marks_half_day"]
    (repair,) = file.repairs
    assert (repair.key, repair.proposed) == ("shifted", "last_dropped")
    mended = take(text, accepted=frozenset({repair.id}))
    assert not mended.refused
    assert marks(mended) == marks(take(ctf(pupil(year(WORKED)))))


def test_a_layout_that_is_doubtful_is_asked_about_and_said_by_a_profile():
    doubtful = ctf(pupil(year("/\\" * 5 + "#\\/\\" + "/\\" * 4)))
    assert "marks_layout_doubtful" in keys(take(doubtful))
    said = take(doubtful, profile=Profile("Arbor", layout="strings_five"))
    assert not said.refused


def test_a_29th_of_february_is_a_day_like_others():
    file = take(ctf(pupil(year("IIII", "2024-02-28", named="2023")), made="2024-04-01T00:00:00"))
    assert [m[2] for m in marks(file)] == ["2024-02-28"] * 2 + ["2024-02-29"] * 2


def test_dates_day_first_are_accepted_and_others_named():
    good = ctf(pupil()).replace("<DOB>2009-03-14", "<DOB>14/03/2009")
    assert take(good).pupils[0].date_of_birth == dt.date(2009, 3, 14)
    assert keys(take(good.replace("14/03/2009", "03/14/2009")), refusing=True) == ["date_month_first"]


def test_the_name_of_the_file_is_compared_with_its_header_trap_25():
    text = ctf(pupil())
    assert keys(take(text, name="6742999_CTF_674LLLL_001.xml")) == []
    assert keys(take(text, name="6742001_CTF_674LLLL_001.XML")) == ["ctf_name_disagrees"]
    assert keys(take(text, name="CTF.xml")) == []


def test_a_file_for_somebody_else_is_a_warning_and_another_school_than_asked_a_refusal_trap_25():
    other = ctf(pupil()).replace("<LEA>674</LEA><Estab>LLLL", "<LEA>681</LEA><Estab>4001")
    file = take(other)
    assert keys(file) == ["ctf_other_destination"] and not file.refused
    assert keys(take(ctf(pupil()), school="6742001"), refusing=True) == ["school_differs"]


@pytest.mark.parametrize(("said", "meant"), [("true", True), ("1", True), ("T", True), ("FALSE", False), ("", None)])
def test_responsibility_is_read_in_every_way_it_is_written(said: str, meant: bool | None):
    more = f"<Contacts><Contact><Order>1</Order><Responsibility>{said}</Responsibility></Contact></Contacts>"
    assert take(ctf(pupil(more=more))).details[0].contacts[0].responsibility is meant


def test_contacts_without_an_order_are_kept_and_told_trap_20():
    contacts = "".join(f"<Contact><Surname>{n}</Surname></Contact>" for n in ("Nan", "Mam"))
    file = take(ctf(pupil(more=f"<Contacts>{contacts}</Contacts>")))
    assert [c.surname for c in file.details[0].contacts] == ["Nan", "Mam"]
    assert keys(file) == ["ctf_contact_order"]


def test_codes_that_nobody_knows_are_kept_as_they_stand():
    more = (
        "<Contacts><Contact><Order>1</Order><Relationship>ZZ</Relationship></Contact></Contacts><SchoolHistory><School>"
        "<LEA>674</LEA><Estab>2001</Estab><LeavingReason>QQ</LeavingReason></School></SchoolHistory>"
    )
    details = take(ctf(pupil(more=more))).details[0]
    assert (details.contacts[0].relationship, details.school_history[0].leaving_reason) == ("ZZ", "QQ")


def test_names_care_and_needs_are_read_as_intervals():
    more = (
        "<BasicDetails><PreferredForename>Gwyn</PreferredForename><FormerSurname>Gynt</FormerSurname>"
        "<MiddleNames>Owain</MiddleNames><Ethnicity>WROM</Ethnicity></BasicDetails>"
        "<LookedAfter><InCare>1</InCare><CareAuthority>674</CareAuthority></LookedAfter>"
        "<SENhistory><SEN><StartDate>2016-09-01</StartDate><SENprovision>A</SENprovision></SEN>"
        "<SEN><StartDate>2018-01-08</StartDate><SENprovision>N</SENprovision></SEN></SENhistory>"
    )
    details = take(ctf(pupil(more=more))).details[0]
    assert details.middle_names == "Owain"
    assert details.names == (NameLine("preferred", "", "Gwyn"), NameLine("former", "Gynt", ""))
    assert details.cohorts == (
        CohortLine("looked_after", raw="674"),
        CohortLine("aln", dt.date(2016, 9, 1), dt.date(2018, 1, 7), "A"),
        CohortLine("grt", raw="WROM"),
    )


def test_a_wrong_date_of_a_detail_is_left_out_and_told():
    more = "<FSMhistory><FSMinstance><FSMstartDate>2017-13-01</FSMstartDate></FSMinstance></FSMhistory>"
    file = take(ctf(pupil(more=more)))
    assert file.details[0].cohorts[0].first_day is None
    assert (told(file, "ctf_value_left_out").value, file.refused) == ("2017-13-01", False)


def test_days_at_the_ends_of_the_calendar_are_named_and_left_out():
    history = (
        "<SchoolHistory><School><LEA>674</LEA><Estab>2999</Estab><EntryDate>0001-01-01</EntryDate>"
        "<LeavingDate>9999-12-31</LeavingDate></School></SchoolHistory>"
    )
    file = take(ctf(pupil(year(WORKED), more=history)))
    assert keys(file) == ["ctf_value_left_out"] * 2 and not file.refused
    assert len(marks(file)) > 30
    assert take(ctf(pupil(year("", named="0000", totals="380 380 0 0")))).totals == ()
    for start in ("0001-01-01", "9999-12-31"):
        assert keys(take(ctf(pupil(year("IIII", start)))), refusing=True) == ["date_impossible"]


def test_a_wrong_upn_is_refused_unless_it_is_accepted_trap_8():
    assert keys(take(ctf(pupil(upn="A674299908001"))), refusing=True) == ["upn_wrong_letter"]
    assert keys(take(ctf(pupil(upn="UN1"))), refusing=True) == []  # no UPN, and told by name and birth
    assert keys(take(ctf(pupil(upn="UN1", forename=""))), refusing=True) == ["upn_placeholder"]


def test_an_admissions_file_gives_pupils_without_marks():
    file = take(ctf(pupil(), root="ATfile").replace("CTFpupilData", "ATFpupilData"))
    assert (len(file.pupils), file.blocks, file.refused) == (1, (), False)


def test_a_file_without_pupils_is_refused():
    assert keys(take(ctf())) == ["ctf_no_pupils"]


@pytest.mark.parametrize(
    ("root", "said"),
    [("html", "a web page"), ("Workbook", "a spreadsheet saved as XML"), ("Anything", "“Anything”")],
)
def test_other_xml_is_named_for_what_it_is(root: str, said: str):
    file = take(f"<{root}><a/></{root}>")
    assert keys(file) == ["xml_other"]
    assert said in file.problems[0].wrong


def test_mojibake_in_a_name_is_told_and_kept_trap_2():
    file = take(ctf(pupil(forename="GÅµyn")))
    assert told(file, "name_mojibake").facts == (("suggestion", "Gŵyn"),)
    assert file.pupils[0].forename == "GÅµyn"


def test_the_moment_of_the_file_is_of_wales():
    summer = take(ctf(pupil(), made="2018-10-01T00:30:00+00:00"))
    assert summer.as_at is not None and summer.as_at.utcoffset() == dt.timedelta(0)
    winter = take(ctf(pupil(), made="2018-12-01T09:30:00"))
    assert winter.as_at is not None and winter.as_at.utcoffset() == dt.timedelta(0)


def test_every_pupil_of_a_large_file_has_a_year():
    string = ("/\\" * 5 + "####") * 52
    rows = []
    for number in range(300):
        digits = f"674299914{number:03d}"
        rows.append(pupil(year(string, "2024-09-02", named="2024"), upn=check_letter(digits) + digits))
    file = take(ctf(*rows, made="2025-08-31T09:00:00"))
    assert (len(file.pupils), len(file.blocks), file.refused) == (300, 300, False)


def test_hyphens_of_a_string_are_sessions_that_are_covered_without_a_mark() -> None:
    file = take(ctf(pupil(year("/\\-\\/-", "2018-09-03"))))
    ((key, blanks),) = file.blanks.items()
    assert key == (0, 2018)
    assert [session_at(2018, place) for place, blank in enumerate(blanks) if blank] == [
        (dt.date(2018, 9, 4), "AM"), (dt.date(2018, 9, 5), "PM"),
    ]  # fmt: skip
