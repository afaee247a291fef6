"""``register``: look a register through, list and settle doubts, compare, write the paper for the head teacher."""

from __future__ import annotations

import argparse
from uuid import UUID

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.records.register_checks import CheckView, DoubtRow, RegisterCheckRow, SettleDoubt
from ecede_desktop.services import register_checks, register_papers
from ecede_desktop.services.desk import Desk


def check(options: argparse.Namespace) -> int:
    """Run the rules over a school's register."""
    with opened(options) as desk:
        row = register_checks.check_register(desk, options.school, options.first_day, options.last_day).value
        view = register_checks.view_check(desk, row.id)
    if options.json:
        out_json({"check": row, "doubts": [_plain(view, doubt) for doubt in view.doubts]})
        return 0
    sums = row.sums
    out(f"{row.school_number} {row.school_name}, {row.first_day} to {row.last_day}")
    out(f"  pupils {sums.pupils}, sessions expected {sums.expected}, without a mark {sums.missing}")
    _table_of_rules(view)
    out(f"{row.doubts} doubts. A doubt is a question to the school, not a finding against anybody.")
    return 0


def list_checks(options: argparse.Namespace) -> int:
    """List the checks."""
    with opened(options, read_only=True) as desk:
        rows = register_checks.list_checks(desk, options.school)
    if options.json:
        out_json(rows)
    else:
        heads = ["Run (UTC)", "By", "School", "From", "To", "Doubts", "Settled", "Missing marks"]
        out_table(heads, [_listed(row) for row in rows])
    return 0


def doubts(options: argparse.Namespace) -> int:
    """List the doubts of a check."""
    with opened(options, read_only=True) as desk:
        view = register_checks.view_check(desk, _check_id(desk, options))
        shown = [d for d in view.doubts if options.rule in ("", d.rule) and (d.open or not options.open)]
        sessions = {d.id: register_checks.view_doubt(desk, d.id).sessions for d in shown} if options.sessions else {}
    if options.json:
        out_json(
            [_plain(view, d) | ({"sessions": sessions[d.id]} if options.sessions else {}) for d in shown]
        )  # fmt: skip
        return 0
    out_table(["Rule", "About", "Found", "Stands"], [_line(view, doubt) for doubt in shown])
    for doubt in shown if options.sessions else ():
        out()
        out(f"{view.rule(doubt.rule).english}: {_about(doubt)}")
        for one in sessions[doubt.id]:
            was = f" (first {one.original})" if one.original else ""
            times = f" x{one.times}" if one.times > 1 else ""
            out(f"  {one.date} {one.session} {one.code or '-'}{was}{times} {one.pupil_name}".rstrip())
    return 0


def settle(options: argparse.Namespace) -> int:
    """Say how a doubt stands."""
    with opened(options) as desk:
        row = register_checks.settle_doubt(desk, SettleDoubt(options.doubt, options.settlement, options.note)).value
    if options.json:
        out_json(row)
    else:
        assert row.settlement is not None
        out(f"Recorded as {row.settlement.settlement} in the name of {row.settlement.settled_by}.")
    return 0


def compare(options: argparse.Namespace) -> int:
    """Say what became of the doubts of the check before."""
    with opened(options, read_only=True) as desk:
        found = register_checks.compare_checks(desk, _check_id(desk, options))
    if options.json:
        out_json(found)
        return 0
    if found is None:
        message("This is the first check of the school: there is nothing to compare it with.")
        return 0
    out(f"Against the check of {found.earlier.run_at:%Y-%m-%d}")
    out_table(
        ["State", "Rule", "About", "Then", "Now"],
        [(one.state, one.doubt.rule, _about(one.doubt), one.before, one.now) for one in found.doubts],
    )
    return 0


def report(options: argparse.Namespace) -> int:
    """Write the paper for the head teacher."""
    with opened(options) as desk:
        check_id = _check_id(desk, options)
        saved = register_papers.save_paper(desk, check_id, options.language, options.out).value
    if options.json:
        out_json(saved)
    else:
        out(f"{saved.pages} pages in {saved.path} (SHA-256 {saved.sha256}). It names pupils: keep it confidential.")
    return 0


def _check_id(desk: Desk, options: argparse.Namespace) -> UUID:
    if options.check is not None:
        return UUID(str(options.check))
    rows = register_checks.list_checks(desk, options.school)
    if not rows:
        text = f"No register of school {options.school} has been checked yet; run “register check {options.school}”."
        raise Refused("no_register_check", text, school=options.school)
    return rows[0].id


def _table_of_rules(view: CheckView) -> None:
    rows = [
        (rule.weight, len(view.of_rule(rule.key)), rule.english, f"{rule.citation} ({rule.citation.mark})")
        for rule in view.raised
    ]
    out_table(["Weight", "Doubts", "Rule", "Source"], rows)


def _listed(row: RegisterCheckRow) -> tuple[object, ...]:
    return (
        f"{row.run_at:%Y-%m-%d %H:%M}", row.run_by, f"{row.school_number} {row.school_name}", row.first_day,
        row.last_day, row.doubts, row.settled, row.sums.missing,
    )  # fmt: skip


def _line(view: CheckView, doubt: DoubtRow) -> tuple[object, ...]:
    found = view.rule(doubt.rule).finding("en", doubt.facts, str)
    stands = f"{doubt.settlement.settlement}: {doubt.settlement.note}" if doubt.settlement else "open"
    return view.rule(doubt.rule).english, _about(doubt), found, stands


def _about(doubt: DoubtRow) -> str:
    return doubt.pupil_name or doubt.group or "the whole school"


def _plain(view: CheckView, doubt: DoubtRow) -> dict[str, object]:
    rule = view.rule(doubt.rule)
    return {
        "id": doubt.id, "rule": doubt.rule, "weight": rule.weight, "source": str(rule.citation),
        "mark": rule.citation.mark, "pupil": doubt.pupil_name, "upn": doubt.upn, "group": doubt.group,
        "number": doubt.number, "found": rule.finding("en", doubt.facts, str), "facts": doubt.facts,
        "settlement": doubt.settlement,
    }  # fmt: skip
