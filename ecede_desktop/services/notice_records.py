"""Statutory records of penalty notices: the register (reg 18), and the return to the Welsh Ministers (reg 19)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.notice_standing import Standing, Stands
from ecede_desktop.law.notices import withdrawal_grounds
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.law.suppression import Group, suppress, suppress_matrix
from ecede_desktop.records.figure_tables import DATE, LEFT_OUT, NUMBER, Cell, ShownColumn, ShownTable
from ecede_desktop.records.notice_money import OUTCOMES, NoticeAccount, NoticeRecord, ReturnLine
from ecede_desktop.reports import notice_register
from ecede_desktop.reports.wording import Words, words
from ecede_desktop.services import figure_tables, notice_account
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_standings import Whole, money_and_service
from ecede_desktop.services.paper_files import save_pdf
from ecede_desktop.store import ledger, notice_records, penalty_notices
from ecede_desktop.store.tables import PenaltyNotice

WORDING = "notice_records"


def register(desk: Desk, first: dt.date, last: dt.date) -> tuple[NoticeRecord, ...]:
    """The record of every notice that was issued on some days, in order of its number.

    Raises:
        Refused: the days are the wrong way round.
    """
    _check_days(first, last)
    with desk.reading() as session:
        found = [one for one in penalty_notices.rows(session, issued_from=first) if one[0].issued_on <= last]
        rows = [row for row, *_ in found]
        whole = money_and_service(session, desk.clock.today(), rows)
        copies, charged = notice_records.copies(session), notice_records.prosecuted(session)
    made = (
        _record(row, child, school, whole[row.id], copies.get(row.id, ""), charged.get(row.id))
        for row, child, _reference, school in found
    )
    return tuple(sorted(made, key=lambda one: one.number))


def without_copy(desk: Desk) -> tuple[str, ...]:
    """Numbers of notices asked for by a head or the police whose copy is not recorded as received (reg 17)."""
    with desk.reading() as session:
        rows = [row for row, *_ in penalty_notices.rows(session)]
        asked = {one.id: one.asked_as for one in penalty_notices.requests_of(session)}
        events = penalty_notices.events(session, [row.id for row in rows])
    return tuple(
        sorted(
            row.number
            for row in rows
            if asked.get(row.request_id) != "officer"
            and not any(one.kind == "copy_received" for one in events.get(row.id, ()))
        )
    )


def returned(desk: Desk, first_year: int, last_year: int) -> tuple[ReturnLine, ...]:
    """Notices of school years (the year in which each began) by ground, each counted once by how it stands today.

    Raises:
        Refused: the years are the wrong way round.
    """
    records = register(desk, dt.date(first_year, 9, 1), dt.date(last_year + 1, 8, 31))
    counted: dict[tuple[int, str], dict[str, int]] = {}
    for one in records:
        line = counted.setdefault((school_year_of(one.issued_on), one.ground), dict.fromkeys(OUTCOMES, 0))
        line[outcome(one)] += 1
    return tuple(ReturnLine(year, ground, counts) for (year, ground), counts in sorted(counted.items()))


def outcome(record: NoticeRecord) -> str:
    """How a notice is counted in the return."""
    if record.standing is Standing.WITHDRAWN:
        return "withdrawn"
    if record.standing is Standing.PAID:
        in_lower = record.lower_to is None or (record.paid_on is not None and record.paid_on <= record.lower_to)
        return "paid_lower" if in_lower else "paid_higher"
    if record.prosecuted_on is not None:
        return "prosecuted"
    return "undecided" if record.standing in (Standing.CHOOSE, Standing.PROSECUTE) else "running"


def register_table(desk: Desk, first: dt.date, last: dt.date, language: str = "en") -> ShownTable:
    """The register as a table for those who keep it; it names people and leaves nothing out."""
    said = words(WORDING, language)
    grounds = {one.key: said.either(one.english, one.welsh) for one in withdrawal_grounds()}
    own = _grounds(desk, said)
    dates, numbers = {"issued_on", "first_day", "last_day", "received_on", "paid_on", "withdrawn_on", "prosecuted_on",
                      "copy_on"}, {"lower", "higher", "paid"}  # fmt: skip
    keys = (
        "number", "issued_on", "issuer", "recipient", "child", "school", "ground", "first_day", "last_day", "lower",
        "higher", "received_on", "payments", "paid", "standing", "paid_on", "withdrawn_on", "withdrawal",
        "prosecuted_on", "copy_on", "sha256",
    )  # fmt: skip
    heads = tuple(
        ShownColumn(said(key), DATE if key in dates else NUMBER if key in numbers else "text") for key in keys
    )
    rows: list[tuple[Cell, ...]] = [
        (
            one.number, one.issued_on, one.issuer, one.recipient, one.child, one.school,
            own.get(one.ground, one.ground), one.first_day, one.last_day, _money(one.lower_pence),
            _money(one.higher_pence), one.received_on, payments(one, said), _money(one.paid_pence),
            said(f"standing_{one.standing.value}"), one.paid_on, one.withdrawn_on, grounds.get(one.withdrawal, ""),
            one.prosecuted_on, one.copy_on, one.sha256,
        )
        for one in register(desk, first, last)
    ]  # fmt: skip
    return ShownTable(said("register"), heads, tuple(rows), names_people=True)


def return_table(
    desk: Desk, first_year: int, last_year: int, language: str = "en", *, published: bool = True
) -> ShownTable:  # fmt: skip
    """The return as a table; ``published``: small numbers are left out. The return itself is whole and confidential."""
    said, own = words(WORDING, language), _grounds(desk, words(WORDING, language))
    lines = returned(desk, first_year, last_year)
    heads = [ShownColumn(said("school_year")), ShownColumn(said("ground")), ShownColumn(said("issued"), NUMBER)]
    heads += [ShownColumn(said(key), NUMBER) for key in OUTCOMES]
    least = figure_tables.limit_of(desk) if published else 0
    matrix = [[line.counts[key] for key in OUTCOMES] for line in lines]
    groups, of_total = suppress([Group(line.issued) for line in lines], least)
    hidden = [at for at, one in enumerate(groups) if one.line]
    cells = suppress_matrix(matrix, least, lines=hidden, total=True)
    rows: list[tuple[Cell, ...]] = []
    totals = [sum(column) for column in zip(*matrix, strict=True)] or [0] * len(OUTCOMES)
    for y, numbers in enumerate([*matrix, totals] if matrix else [totals]):
        last = y == len(matrix)
        whole = sum(numbers)
        left_out = of_total.line if last else groups[y].line
        shown: list[Cell] = [LEFT_OUT if (y, x) in cells else number for x, number in enumerate(numbers)]
        name = said("total") if last else f"{lines[y].school_year}/{(lines[y].school_year + 1) % 100:02d}"
        ground = "" if last else own.get(lines[y].ground, lines[y].ground)
        rows.append((name, ground, LEFT_OUT if left_out else whole, *shown))
    any_hidden = any(LEFT_OUT in row for row in rows)
    notes = [said("as_at", day=said.date(desk.clock.today()))]
    notes += [said("left_out", least=least)] if any_hidden else []
    notes += [] if published else [said("confidential")]
    return ShownTable(said("return"), tuple(heads), tuple(rows), tuple(notes))


def account_table(desk: Desk, first: dt.date, last: dt.date, language: str = "en") -> ShownTable:
    """Every entry of the account of some days, with what is held before and after."""
    said, made = words(WORDING, language), notice_account.account(desk, first, last)
    heads = (
        ShownColumn(said("day"), DATE), ShownColumn(said("entry")), ShownColumn(said("number")),
        ShownColumn(said("debit")), ShownColumn(said("credit")), ShownColumn(said("amount"), NUMBER),
        ShownColumn(said("reference")), ShownColumn(said("note")), ShownColumn(said("by")),
    )  # fmt: skip
    rows = tuple(
        (
            row.on, said(f"kind_{row.kind}"), number, said(f"account_{row.debit}"), said(f"account_{row.credit}"),
            _money(row.pence), row.reference, row.note, row.by,
        )
        for row, number in made.entries
    )  # fmt: skip
    return ShownTable(said("account"), heads, rows, tuple(_sums(made, said)), names_people=True)


def save_register(desk: Desk, first: dt.date, last: dt.date, path: Path, language: str = "en") -> Path:
    """The register as a file: .csv, .xlsx or .pdf; the audit says that it left the service.

    Raises:
        Refused: the name ends otherwise, or the days are the wrong way round.
        NotSaved: it cannot be written there.
    """
    if path.suffix.lower() != ".pdf":
        return figure_tables.save_table(desk, register_table(desk, first, last, language), path)
    said = words(WORDING, language)
    made = notice_register.Register(
        language, (desk.pack.council_en, desk.pack.council_cy), (desk.pack.service_en, desk.pack.service_cy), first,
        last, desk.clock.now(), register(desk, first, last),
        {one.key: said.either(one.english, one.welsh) for one in withdrawal_grounds()}, _grounds(desk, said),
    )  # fmt: skip
    content = notice_register.render(made)
    save_pdf(content, path)
    if not desk.store.read_only:
        with desk.writing() as unit:
            unit.record("export", "notice", path.name, after={"register": True, "rows": len(made.records)})
            unit.commit()
    return path


def payments(record: NoticeRecord, said: Words) -> str:
    """Every payment with its day, in a few words."""
    return "; ".join(f"{said.short_date(day)}: {_signed(pence)}" for day, pence in record.payments)


def _record(
    row: PenaltyNotice, child: str, school: str, whole: Whole, sha256: str, charged: dt.date | None
) -> NoticeRecord:  # fmt: skip
    stands: Stands
    stands, money, events = whole
    withdrawn = next((one for one in events if one.kind == "withdrawn"), None)
    clock = stands.clock
    return NoticeRecord(
        number=row.number, issued_on=row.issued_on, issuer=row.issuer, recipient=row.recipient, child=child,
        school=school, ground=row.ground, first_day=row.first_day, last_day=row.last_day, lower_pence=row.lower_pence,
        higher_pence=row.higher_pence, sha256=sha256, received_on=clock.received_on if clock else None,
        paid_pence=stands.paid_pence, payments=tuple((one.on, one.pence) for one in ledger.movements(money)),
        standing=stands.standing, paid_on=stands.paid_on or None, lower_to=clock.lower_to if clock else None,
        withdrawn_on=withdrawn.on if withdrawn else None, withdrawal=withdrawn.ground if withdrawn else "",
        prosecuted_on=charged, copy_on=next((one.on for one in events if one.kind == "copy_received"), None),
    )  # fmt: skip


def _grounds(desk: Desk, said: Words) -> dict[str, str]:
    policy = notice_policy(desk.pack)
    return {
        key: said.either(versions[-1].value.english, versions[-1].value.welsh)
        for key, versions in policy.grounds.items()
    }


def _sums(made: NoticeAccount, said: Words) -> Sequence[str]:
    keys = ("opening", "received", "returned", "used", "surplus", "closing", "to_repay")
    return [said("sum", what=said(f"sum_{key}"), amount=_signed(getattr(made, f"{key}_pence"))) for key in keys]


def _money(pence: int) -> Decimal:
    return Decimal(pence).scaleb(-2)


def _signed(pence: int) -> str:
    sign = "\u2212" if pence < 0 else ""
    return f"{sign}£{abs(pence) // 100}.{abs(pence) % 100:02d}"


def _check_days(first: dt.date, last: dt.date) -> None:
    if first > last:
        raise Refused("register_days", "The first day of the register is not after its last.", field="first")
