"""Passphrases: length and a deny-list, no rules of composition."""

from __future__ import annotations

import pytest

from ecede_desktop import paths
from ecede_desktop.store.passphrases import WeakPassphrase, check_passphrase, read_deny_list

GOOD = (
    "correct stapler horse",
    "cath las mewn dŵr",
    "ysgol enghraifft heulog",
    "aled a'r gath ddu",
    "kjshdfkjhwef",
    "zażółć gęślą jaźń",
    "83746592018374",
    "council tax window frog",
    "ŵŵŷŷ ââîî êêûû",
    "x" * 3 + "yzw" + "long enough now",
)

WEAK = (
    ("elevenchars", "too_short"),
    ("ŵ" * 11, "too_short"),
    ("w\u0302" * 11, "too_short"),
    ("a" * 1025, "too_long"),
    ("aaaaaaaaaaaa", "repeated"),
    ("abababababab", "repeated"),
    ("abcabcabcabcabc", "repeated"),
    ("abcdabcdabcdabcd", "repeated"),
    ("!!!!!!!!!!!!!!", "repeated"),
    ("passwordpassword", "common"),
    ("Correct Horse Battery Staple", "common"),
    ("P@ssw0rd P@ssw0rd", "common"),
    ("CymruAmByth123!", "common"),
    ("AledFfug2026!", "user_name"),
    ("aled aled 2026", "user_name"),
    ("Rhondda Cynon Taf 2026!", "council_words"),
    ("RhonddaCynonTaf", "common"),
    ("council officer 1", "council_words"),
    ("W3lc0me C0unc1l 99", "council_words"),
    ("qwertyuiop[]asdfghjkl", "keyboard_run"),
    ("poiuytrewq0987", "keyboard_run"),
    ("1qaz2wsx3edc4rfv5tgb", "keyboard_run"),
)


@pytest.mark.parametrize("passphrase", GOOD)
def test_a_good_passphrase_is_taken(passphrase: str) -> None:
    check_passphrase(passphrase, "aled", "Aled Ffug-Swyddog")


@pytest.mark.parametrize(("passphrase", "reason"), WEAK)
def test_a_weak_passphrase_is_refused_and_says_why(passphrase: str, reason: str) -> None:
    with pytest.raises(WeakPassphrase) as refused:
        check_passphrase(passphrase, "aled.ffug", "Aled Ffug")
    assert refused.value.reason == reason
    assert passphrase not in refused.value.text


def test_the_deny_list_holds_only_what_length_alone_would_let_in() -> None:
    denied = read_deny_list(paths.resources() / "passphrase-deny-list.txt")
    assert len(denied) > 1000
    assert "passwordpassword" in denied
    assert all(text == text.casefold() for text in denied)
