"""The recovery code: long enough, readable, and a mistyped one is known as such."""

from __future__ import annotations

import pytest

from ecede_desktop.store import recovery
from ecede_desktop.store.keys import WrongRecoveryCode


def test_a_code_reads_back_however_it_is_typed() -> None:
    code = recovery.fresh_code()
    assert [len(group) for group in code.split("-")] == [4] * 7
    for typed in (
        code,
        code.lower(),
        code.replace("-", ""),
        f" {code.replace('-', ' ')}\n",
        code.replace("0", "o").replace("1", "l"),
    ):
        assert recovery.read_code(typed) == code


def test_codes_differ() -> None:
    assert len({recovery.fresh_code() for _ in range(200)}) == 200


def test_every_single_mistake_and_every_swap_is_found() -> None:
    code = recovery.fresh_code().replace("-", "")
    wrong = [code[:i] + c + code[i + 1 :] for i in range(len(code)) for c in recovery._ALPHABET if c != code[i]]
    wrong += [code[:i] + code[i + 1] + code[i] + code[i + 2 :] for i in range(len(code) - 1) if code[i] != code[i + 1]]
    for typed in wrong:
        with pytest.raises(WrongRecoveryCode):
            recovery.read_code(typed)


@pytest.mark.parametrize("typed", ["", "ABC", "U" * 28, "Ω" * 28, "0" * 27 + "1"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(WrongRecoveryCode):
        recovery.read_code(typed)
