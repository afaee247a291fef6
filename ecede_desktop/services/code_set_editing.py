"""Editing a code set row by row: each fault is told at its field, and what would change before it is kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ecede_desktop.errors import Refused
from ecede_desktop.law.code_set_text import written
from ecede_desktop.law.codes import (
    ENGLAND,
    LONG_TREND,
    NO_MARK,
    WALES,
    CodeSet,
    MarkCode,
    is_code,
    long_trend_code,
    shipped_book,
)
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.code_sets import CodeSetPreview, CodeSetRow, SaveCodeSet
from ecede_desktop.services import code_sets
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import code_sets as stored

MOST_SIGNS = 4
"""A code is no longer than this: it must be found in a cell of a register."""


def described(
    codes: CodeSet | None,
    set_id: str,
    jurisdiction: str,
    first: dt.date | None,
    last: dt.date | None,
    source: str,
    taken: Iterable[str] = (),
) -> CodeSet:
    """A set with these facts and the codes that it has already; ``taken`` are the ids that other sets have.

    Raises:
        Refused: a fact cannot be, or is not said; it names its field.
    """
    name = set_id.strip()
    if not name or any(not sign.isalnum() and sign not in "-_." for sign in name) or len(name) > 40:
        text = "Give the set a short name of letters, digits and hyphens, for example CY-2026."
        raise Refused("code_set_id", text, field="id")
    if name in set(taken):
        text = f"There is a set {name} already: open that one, or give this one another name."
        raise Refused("code_set_id_taken", text, field="id", codes=name)
    if jurisdiction not in (WALES, ENGLAND):
        raise Refused("code_set_jurisdiction", "Say whether the set is for Wales or for England.", field="jurisdiction")
    if first is None:
        raise Refused("code_set_first_day", "Say from which day the set holds.", field="first")
    if last is not None and last < first:
        text = f"The set would end on {last}, before it begins on {first}; correct one of the days."
        raise Refused("code_set_days", text, field="last", first=first, last=last)
    if not source.strip():
        raise Refused(
            "code_set_source", "Say where these codes come from: guidance, circular or system.", field="source"
        )
    made = codes or CodeSet(name, jurisdiction, first, last, {}, "")
    return replace(
        made, id=name, jurisdiction=jurisdiction, valid_from=first, valid_to=last, source=source.strip()
    )  # fmt: skip


def with_code(codes: CodeSet, row: MarkCode, instead: str = "", held: CodeSet | None = None) -> CodeSet:
    """The set with one row more, or with this one in place of the code ``instead``.

    ``held``: the set as marks are held in it; what its codes count as must stay.

    Raises:
        Refused: the row cannot be; it names its field.
    """
    _check_row(codes, row, instead)
    rows = _rows(codes)
    if instead and instead in rows:
        made = {
            (row.code if code == instead else code): (row if code == instead else one) for code, one in rows.items()
        }
    else:
        made = {**rows, row.code: row}
    after = _of_rows(codes, made)
    _check_longer(after)
    if held is not None:
        code_sets.refuse_otherwise(held, after)
    return after


def without_code(codes: CodeSet, code: str, held: CodeSet | None = None) -> CodeSet:
    """The set without a row.

    Raises:
        Refused: marks are held with it, or a longer code is held as it.
    """
    after = _of_rows(codes, {one: row for one, row in _rows(codes).items() if one != code})
    _check_longer(after)
    if held is not None:
        code_sets.refuse_otherwise(held, after)
    return after


def preview(desk: Desk, codes: CodeSet) -> CodeSetPreview:
    """What keeping a set would change; nothing is written.

    Raises:
        Refused: it could not be kept.
    """
    made = code_sets.checked(written(codes))
    with desk.reading() as session:
        book = code_sets.book(session)
        held = stored.years_held(session).get(made.id, 0)
    before = book.sets.get(made.id)
    if before is not None and held:
        code_sets.refuse_otherwise(before, made)
    now, then = _rows(made), _rows(before) if before else {}
    without = replace(book, sets={name: one for name, one in book.sets.items() if name != made.id})
    instead = without.on(made.valid_from, made.jurisdiction)
    return CodeSetPreview(
        before=before,
        after=made,
        added=tuple(row for code, row in now.items() if code not in then),
        removed=tuple(row for code, row in then.items() if code not in now),
        changed=tuple((then[code], row) for code, row in now.items() if code in then and then[code] != row),
        instead_of=instead.id if instead is not None and not made.is_placeholder else "",
        mark_years=held,
    )


def save(desk: Desk, codes: CodeSet, note: str) -> Outcome[CodeSetRow]:
    """Keep a set that was edited, from now on in use; the version before stays.

    Raises:
        Refused: it cannot be kept.
    """
    return code_sets.save_set(desk, SaveCodeSet(written(codes), note))


def _rows(codes: CodeSet) -> Mapping[str, MarkCode]:
    return {**codes.codes, **codes.longer}


def _of_rows(codes: CodeSet, rows: Mapping[str, MarkCode]) -> CodeSet:
    one = {code: row for code, row in rows.items() if len(code) == 1}
    return replace(codes, codes=one, longer={code: row for code, row in rows.items() if len(code) > 1})


def _check_row(codes: CodeSet, row: MarkCode, instead: str) -> None:
    if not is_code(row.code) or len(row.code) > MOST_SIGNS:
        text = "A code is one to four signs of the keyboard without spaces, and not a hyphen, which means no mark."
        raise Refused("code_sign", text, field="code", none=", ".join(filter(None, NO_MARK)))
    if row.code != instead and row.code in _rows(codes):
        raise Refused("code_twice", f"The set has the code {row.code} already: change that row.", field="code",
                      code=row.code)  # fmt: skip
    for field, value in (("english", row.english), ("welsh", row.welsh)):
        if not value.strip():
            raise Refused("code_meaning_empty", "Say what the code means, in both languages.", field=field)
    welsh = shipped_book().get(LONG_TREND)
    alone = len(row.code) == 1 and codes.id != LONG_TREND
    if alone and not long_trend_code(row.code, replace(codes, codes={row.code: row}), welsh):
        text = f"Choose the code of {LONG_TREND} that {row.code} stands for in trends over many years."
        raise Refused("code_maps_to_missing", text, field="maps_to", code=row.code, codes=LONG_TREND)


def _check_longer(codes: CodeSet) -> None:
    for row in codes.longer.values():
        core = codes.codes.get(row.maps_to)
        if core is None or core.mark_class != row.mark_class:
            text = (
                f"{row.code} has more than one sign, so it is held as another code of this set that counts alike: "
                f"add that code first and choose it here; “{row.maps_to or '–'}” is none."
            )
            raise Refused("code_held_as", text, field="maps_to", code=row.code, core=row.maps_to or "–")
