"""UPNs: the check letter, and what spreadsheets do to one (GDSC UniquePupilNumber 2.0)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.law.upn import LETTERS, check_letter, check_upn

VECTORS = json.loads((Path(__file__).parent / "data" / "id_test_vectors.json").read_text(encoding="utf-8"))
RIGHT = [*VECTORS["upn_valid"], *VECTORS["upn_from_python_stdnum_doctest"], *VECTORS["upn_valid_from_arbor_digits"]]


@pytest.mark.parametrize("upn", RIGHT)
def test_a_published_upn_is_valid(upn: str) -> None:
    found = check_upn(upn)
    assert (found.state, found.ok, found.reason) == ("valid", True, "")


@pytest.mark.parametrize("upn", VECTORS["upn_valid_temporary"])
def test_a_published_temporary_upn_is_temporary(upn: str) -> None:
    assert check_upn(upn).state == "temporary"


@pytest.mark.parametrize("upn", VECTORS["upn_invalid"])
def test_a_published_wrong_upn_is_invalid(upn: str) -> None:
    found = check_upn(upn)
    assert (found.state, found.ok) == ("invalid", False)
    assert found.reason


DAMAGED = [
    # name, typed, reason, expected letter, suggestion
    ("nothing", "", "empty", "", ""),
    ("a wrong letter", "A801200005001", "wrong_letter", "B", ""),
    ("the slip in a help page", "Q207000016049", "wrong_letter", "P", ""),
    ("scientific notation", "6.74E+12", "scientific", "", ""),
    ("scientific notation with a comma", "6,74299E12", "scientific", "", ""),
    ("letter lost", "674299914001", "letter_lost", "", ""),
    ("temporary, letter lost", "67429991401A", "letter_lost", "", ""),
    ("cut off", "M67429991400", "too_short", "", ""),
    ("a digit too many", "M6742999140011", "too_long", "", ""),
    ("O for 0", "M6742999I4OO1", "characters", "", "M674299914001"),
    ("B for 8", "B6B1400114117", "characters", "", "B681400114117"),
    ("S for 5", "W67429991SO17", "characters", "", "W674299915017"),
    ("O for 0 at the end", "G67420001400O", "characters", "", ""),
    ("the first letter is never I", "I674299914001", "characters", "", ""),
    ("digits of another script", "M67429991400١", "characters", "", ""),
    ("not one at all", "not a UPN at!", "too_short", "", ""),
]


@pytest.mark.parametrize(
    ("typed", "reason", "expected", "suggestion"), [row[1:] for row in DAMAGED], ids=[row[0] for row in DAMAGED]
)
def test_damage_is_named_for_what_it_is(typed: str, reason: str, expected: str, suggestion: str) -> None:
    found = check_upn(typed)
    assert not found.ok
    assert (found.reason, found.expected, found.suggestion) == (reason, expected, suggestion)


@pytest.mark.parametrize("typed", [" m674299914001 ", "M674 2999 14001", "M674299914001.0", "m674299914001\u00a0"])
def test_case_spaces_and_a_trailing_nought_do_not_matter(typed: str) -> None:
    assert check_upn(typed).upn == "M674299914001"
    assert check_upn(typed).ok


@pytest.mark.parametrize("rest", ["", "67429991400", "6742999140011", "67429991400I", "6742999A4001", "67429991400²"])
def test_a_letter_is_given_only_to_the_twelve_characters_of_a_upn(rest: str) -> None:
    with pytest.raises(ValueError, match="12 characters"):
        check_letter(rest)


@given(st.from_regex(r"[0-9]{11}[0-9A-HJ-NP-RT-Z]", fullmatch=True))
def test_exactly_one_letter_is_right(rest: str) -> None:
    assert [letter for letter in LETTERS if check_upn(letter + rest).ok] == [check_letter(rest)]


@given(st.from_regex(r"[0-9]{12}", fullmatch=True), st.integers(0, 11), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(rest: str, place: int, change: int) -> None:
    digit = str((int(rest[place]) + change) % 10)
    assert not check_upn(check_letter(rest) + rest[:place] + digit + rest[place + 1 :]).ok


@given(st.text(max_size=20))
def test_no_text_breaks_the_check(text: str) -> None:
    found = check_upn(text)
    assert found.ok or found.reason
