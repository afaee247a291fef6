"""Numbers the sheets of a volume: 1, 2, 3 as a reader of PDF files counts, and 12a where a sheet came in later."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pikepdf import Array, Dictionary, Name, Object, String

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def labels(late: Iterable[bool]) -> tuple[str, ...]:
    """What is printed on each sheet; a late one has the number before it and a letter."""
    found, number, letter = [], 0, 0
    for came_later in late:
        if came_later and number:
            letter += 1
            found.append(f"{number}{_letters(letter)}")
        else:
            number, letter = number + 1, 0
            found.append(str(number))
    return tuple(found)


def page_labels(names: Sequence[str]) -> Object:
    """The same labels for a reader of PDF files, so that going to page 12a leads to it."""
    numbers: list[object] = []
    expected: int | None = None
    for at, name in enumerate(names):
        if name.isdigit():
            if int(name) != expected:
                numbers += [at, Dictionary(S=Name.D, St=int(name))]
            expected = int(name) + 1
        else:
            numbers += [at, Dictionary(P=String(name))]
            expected = None
    return Dictionary(Nums=Array(numbers))


def _letters(number: int) -> str:
    """a to z, then aa, ab, as columns of a sheet go."""
    found = ""
    while number:
        number, rest = divmod(number - 1, 26)
        found = _LETTERS[rest] + found
    return found
