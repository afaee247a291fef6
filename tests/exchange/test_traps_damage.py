"""Traps 5 to 9, 26 and 27: what spreadsheets do to dates, classes, numbers and UPNs, strange codes, shifted marks."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.records.import_profiles import Profile
from tests.exchange.register_files import GWYN, LOWRI, faults, long, marks, mended, read, repairs, told, warnings

NAMED = "UPN,Date,Session,Mark,Surname,Forename,DOB,Reg"


def dated(*days: str) -> str:
    return long(*(f"{GWYN},{day},AM,/" for day in days))


def test_trap_5_a_serial_date_is_offered_and_read_when_accepted():
    assert repairs(read(dated("43353"))) == [("date_serial", "Date", "43353", "10/09/2018")]
    assert faults(read(dated("43353"))) == [(2, "Date", "43353", "date_serial")]
    assert marks(mended(dated("43353"), "date_serial")) == [(GWYN, "2018-09-10", "AM", "/")]


def test_trap_5_the_serial_numbers_of_1904_show_in_the_days_of_the_week():
    week = [str(43353 - 1462 + n) for n in range(5)]
    file = read(dated(*week))
    assert {r.key for r in file.repairs} == {"date_serial_1904"}
    assert [m[1] for m in marks(mended(dated(*week), "date_serial_1904"))] == [f"2018-09-{n}" for n in range(10, 15)]


def test_trap_5_a_date_of_birth_follows_the_system_of_the_marks():
    rows = [f"{GWYN},{43353 - 1462 + n},AM,/,,,{39886 - 1462}," for n in range(5)]
    births = [r for r in read(long(*rows, header=NAMED)).repairs if r.column == "DOB"]
    assert [(r.key, r.proposed, r.count) for r in births] == [("date_serial_1904", "14/03/2009", 5)]


def test_trap_5_month_first_is_decided_for_the_whole_column():
    content = dated("9/13/2018", "9/11/2018", "9/12/2018")
    file = read(content)
    assert {(r.value, r.proposed) for r in file.repairs} == {
        ("9/13/2018", "13/09/2018"), ("9/11/2018", "11/09/2018"), ("9/12/2018", "12/09/2018"),
    }  # fmt: skip
    assert [key for *_, key in faults(file)].count("date_order_month_first") == 1
    good = mended(content, "month_first")
    assert (good.problems, [m[1] for m in marks(good)]) == ((), ["2018-09-11", "2018-09-12", "2018-09-13"])
    assert len(good.repairs) == 3


def test_trap_5_accepting_only_some_dates_of_a_column_is_not_enough():
    file = read(dated("9/13/2018", "9/11/2018"), repairs=["month_first|Date|9/13/2018|13/09/2018"])
    assert [key for *_, key in faults(file)] == ["date_order_month_first"]


def test_trap_5_a_whole_column_can_be_accepted_at_once():
    file = read(dated("9/13/2018", "9/11/2018", "9/12/2018"), repairs=["month_first|Date|*"])
    assert (file.refused, len(list(file.marks()))) == (False, 3)


def test_trap_5_a_column_with_both_orders_is_never_guessed():
    file = read(dated("13/09/2018", "9/14/2018", "9/11/2018"))
    assert [key for *_, key in faults(file)] == ["date_month_first", "date_order_mixed"]
    assert "13/09/2018" in told(file, "date_order_mixed").wrong
    assert read(dated("13/09/2018", "9/11/2018")).problems == ()


def test_trap_5_days_that_follow_one_another_only_with_the_month_first_are_asked_about():
    week = ["9/3/2018", "9/4/2018", "9/5/2018", "9/6/2018", "9/7/2018"]
    file = read(dated(*week))
    assert [key for *_, key in faults(file)] == ["date_order_ambiguous"]
    assert [m[1] for m in marks(mended(dated(*week), "month_first"))] == [f"2018-09-0{n}" for n in range(3, 8)]
    assert mended(dated(*week), "day_first").problems == ()
    assert read(dated(*week), profile=Profile("us", date_order="mdy")).problems == ()


def test_trap_5_otherwise_the_day_comes_first_as_in_britain():
    assert [m[1] for m in marks(read(dated("3/9/2018", "4/9/2018")))] == ["2018-09-03", "2018-09-04"]


@pytest.mark.parametrize(
    ("text", "key", "day"),
    [
        ("14/03/09", "two_digit_year", dt.date(2009, 3, 14)), ("14-Mar-09", "two_digit_year", dt.date(2009, 3, 14)),
        ("20090314", "no_separators", dt.date(2009, 3, 14)), ("3/14/2009", "month_first", dt.date(2009, 3, 14)),
        ("39886", "date_serial", dt.date(2009, 3, 14)),
    ],
)  # fmt: skip
def test_trap_5_every_damaged_date_of_birth_is_mended_when_accepted(text: str, key: str, day: dt.date):
    content = long(f"{GWYN},10/09/2018,AM,/,Ffug-Jones,Gwenno,{text},", header=NAMED)
    assert read(content).refused
    assert mended(content, key).pupils[0].date_of_birth == day


@pytest.mark.parametrize(
    "text", ["2009-03-14 00:00:00", "14-Mar-2009", "14 March 2009", "14 Mawrth 2009", "14.03.2009"]
)
def test_trap_5_dates_that_can_mean_one_day_only_need_no_repair(text: str):
    file = read(long(f"{GWYN},10/09/2018,AM,/,Ffug-Jones,Gwenno,{text},", header=NAMED))
    assert (file.problems, file.pupils[0].date_of_birth) == ((), dt.date(2009, 3, 14))


@pytest.mark.parametrize(
    ("text", "offered"),
    [("03-Apr", ["3/4", "3-4"]), ("05-Jun", ["5/6", "5-6"]), ("01-Mar", ["1/3", "1-3", "MAR1"]), ("Mar-01", ["MAR1"])],
)
def test_trap_6_a_class_that_became_a_date_is_offered_back(text: str, offered: list[str]):
    content = long(f"{GWYN},10/09/2018,AM,/,,,,{text}", header=NAMED)
    assert [key for *_, key in faults(read(content))] == ["class_became_date"]
    assert {r[3] for r in repairs(read(content))} == set(offered)
    for form in offered:
        file = read(content, repairs=[f"class_as_date|Reg|{text}|{form}"])
        assert (file.problems, file.pupils[0].reg_group) == ((), form)


def test_trap_7_admission_numbers_get_their_zeros_back_when_accepted_and_go_in_without():
    content = long(f"{GWYN},10/09/2018,AM,/,1234", header="UPN,Date,Session,Mark,Adno")
    file = read(content)
    assert (file.refused, warnings(file)) == (False, [(2, "1234", "leading_zeros_lost")])
    assert (file.pupils[0].local_id, repairs(file)) == ("1234", [("zeros_lost", "Adno", "1234", "001234")])
    good = mended(content, "zeros_lost")
    assert (good.problems, good.pupils[0].local_id) == ((), "001234")


def test_trap_7_a_telephone_number_gets_its_zero_back_when_accepted():
    content = long(f"{GWYN},10/09/2018,AM,/,7700900123", header="UPN,Date,Session,Mark,Mobile")
    assert [key for _, _, key in warnings(read(content))] == ["phone_zero_lost"]
    assert mended(content, "zeros_lost").details[0].phones == (("", "07700900123"),)


def test_trap_7_a_school_number_without_its_zeros_refuses_until_accepted():
    content = long(f"{GWYN},10/09/2018,AM,/,999", header="UPN,Date,Session,Mark,Estab")
    assert [key for *_, key in faults(read(content))] == ["school_zeros"]
    file = read(content, school=None, repairs=["zeros_lost|Estab|999|6740999"])
    assert (file.refused, file.pupils[0].school_number) == (False, "6740999")


@pytest.mark.parametrize("text", ["W6742999O8OO1", "674299908001", "W674299908OO1"])
def test_trap_8_the_one_upn_that_passes_its_check_letter_is_offered(text: str):
    content = long(f"{text},10/09/2018,AM,/")
    assert repairs(read(content)) == [("upn_letter", "UPN", text, GWYN)]
    assert read(content).refused
    good = mended(content, "upn_letter")
    assert (good.problems, good.pupils[0].upn, good.pupils[0].upn_state) == ((), GWYN, "valid")


@pytest.mark.parametrize("text", [f" {GWYN.lower()} ", f"{GWYN[:4]} {GWYN[4:]}", f"{GWYN}.0"])
def test_trap_8_case_spaces_and_a_decimal_need_no_judgement(text: str):
    assert read(long(f"{text},10/09/2018,AM,/")).pupils[0].upn == GWYN


@pytest.mark.parametrize("text", ["N/A", "", "6.74E+12"])
def test_trap_8_and_9_a_pupil_without_upn_is_kept_where_name_and_birth_tell_them(text: str):
    file = read(long(f"{text},10/09/2018,AM,/,Ffug-Jones,Gwenno,14/03/2009,", header=NAMED))
    assert (file.refused, len(list(file.marks()))) == (False, 1)
    assert (file.pupils[0].upn, file.pupils[0].upn_state) == ("", "none")
    assert len(file.problems) == 1


def test_trap_9_a_number_in_scientific_form_is_lost_and_the_row_refused_where_nothing_else_tells_the_pupil():
    file = read(long("6.74E+12,10/09/2018,AM,/", f"{GWYN},10/09/2018,AM,/"))
    assert faults(file) == [(2, "UPN", "6.74E+12", "upn_scientific")]
    (repair,) = file.repairs
    assert (repair.possible, repair.proposed, repair.value) == (False, "", "6.74E+12")
    assert mended(long("6.74E+12,10/09/2018,AM,/"), "upn_scientific").refused


def test_trap_9_two_pupils_whose_upns_were_both_lost_stay_two():
    rows = [f"6.74E+12,10/09/2018,AM,/,Ffug-Jones,{name},14/03/2009," for name in ("Gwenno", "Lowri")]
    assert [p.forename for p in read(long(*rows, header=NAMED)).pupils] == ["Gwenno", "Lowri"]


def test_trap_26_unknown_codes_are_counted_and_told_once_a_kind_beyond_the_first_rows():
    days = [dt.date(2018, 9, 3) + dt.timedelta(n) for n in range(60)]
    rows = [f"{GWYN},{day:%d/%m/%Y},AM,{'%' if n < 50 else '7'}" for n, day in enumerate(days)]
    file = read(long(*rows))
    assert dict(file.unknown_codes) == {"%": 50, "7": 10}
    keys = [key for *_, key in faults(file)]
    assert (keys.count("mark_unknown"), keys.count("more_of_this")) == (30, 1)
    assert told(file, "more_of_this").wrong.startswith("The same stands in 50 places")
    assert list(file.marks()) == []


def test_trap_26_what_a_person_said_of_a_code_is_used_and_the_raw_code_kept():
    profile = Profile("p", codes={"7": "I", "[": "Y", "C1": "C"})
    rows = [f"{GWYN},10/09/2018,AM,7", f"{GWYN},10/09/2018,PM,[", f"{GWYN},11/09/2018,AM,C1"]
    file = read(long(*rows), profile=profile)
    assert (file.problems, file.unknown_codes) == ((), {})
    assert [(m.core, m.raw, m.sub_code) for m in file.marks()] == [("I", "7", ""), ("Y", "[", ""), ("C", "C1", "1")]


def test_trap_26_codes_of_england_are_named_and_counted_never_taken_for_welsh_ones():
    file = read(long(f"{GWYN},10/09/2018,AM,C1", f"{GWYN},10/09/2018,PM,Y2", f"{GWYN},11/09/2018,AM,K"))
    assert {key for *_, key in faults(file)} == {"mark_of_england"}
    assert dict(file.unknown_codes) == {"C1": 1, "Y2": 1, "K": 1}


def test_trap_26_codes_of_several_characters_keep_their_core_and_the_rest():
    rows = [f"{GWYN},10/09/2018,AM,I_F", f"{GWYN},10/09/2018,PM,X01", f"{GWYN},11/09/2018,AM,B2"]
    found = [(m.core, m.sub_code, m.raw) for m in read(long(*rows)).marks()]
    assert found == [("I", "F", "I_F"), ("X", "01", "X01"), ("B", "2", "B2")]


DAYS = "UPN,10/09/2018 AM,10/09/2018 PM,11/09/2018 AM,11/09/2018 PM"


def test_trap_27_slashes_all_the_wrong_way_are_told_for_the_whole_file_before_anything_goes_in():
    content = f"{DAYS}\n{GWYN},\\,/,\\,/\n{LOWRI},I,/,\\,I\n"
    file = read(content)
    assert "slashes_all_wrong" in [key for *_, key in faults(file)]
    assert repairs(file) == [("swapped", "", "AM PM", "PM AM")]
    good = mended(content, "swapped")
    assert good.problems == ()
    assert [m[2:] for m in marks(good)][:4] == [("AM", "/"), ("PM", "\\"), ("AM", "/"), ("PM", "\\")]
    assert next(m.column for m in good.marks()) == "10/09/2018 PM"


def test_trap_27_one_column_all_the_wrong_way_is_offered_to_be_turned():
    content = f"{DAYS}\n{GWYN},/,/,/,\\\n{LOWRI},/,/,I,\\\n"
    assert repairs(read(content)) == [("shifted", "10/09/2018 PM", "/", "\\")]
    file = mended(content, "shifted")
    assert (file.problems, {m[3] for m in marks(file) if m[2] == "PM"}) == ((), {"\\"})
    assert file.repairs[0].count == 2


def test_trap_27_a_single_slash_the_wrong_way_is_a_fault_and_no_pattern():
    file = read(f"{DAYS}\n{GWYN},/,/,/,\\\n{LOWRI},/,\\,/,\\\n")
    assert (repairs(file), [key for *_, key in faults(file)]) == ([], ["mark_wrong_way"])


def test_lower_case_marks_are_offered_in_capitals():
    content = long(f"{GWYN},10/09/2018,AM,i")
    assert repairs(read(content)) == [("lower_case", "Mark", "i", "I")]
    assert [(m.core, m.raw) for m in mended(content, "lower_case").marks()] == [("I", "i")]


def test_an_accepted_repair_of_another_file_changes_nothing():
    file = read(long(f"{GWYN},10/09/2018,AM,/"), repairs=["date_serial|Date|43353|10/09/2018", "swapped|x|*"])
    assert (file.problems, file.repairs) == ((), ())
