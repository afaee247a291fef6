"""``orders …``: the way to a school attendance order, step by step, with the day from which each is lawful."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.approving import approved
from ecede_desktop.cli.notices import parent_named
from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json
from ecede_desktop.records.orders import OpenOrder, TakeOrderStep
from ecede_desktop.services import cases, orders
from ecede_desktop.services.counting_sentences import explain_due
from ecede_desktop.services.orders import OrderView


def list_all(options: argparse.Namespace) -> int:
    """Orders of a case, the steps that were taken and those that may follow."""
    with opened(options, read_only=True) as desk:
        views = orders.orders_of(desk, reference=options.reference)
    if options.json:
        out_json(views)
        return 0
    for view in views:
        _told(view)
    return 0


def begin(options: argparse.Namespace) -> int:
    """Begin the way to an order for a child and one parent."""
    with opened(options) as desk:
        view = cases.view_case(desk, options.reference)
        command = OpenOrder(
            view.pupil.id, parent_named(desk, options.reference, options.parent), options.on or desk.clock.today(),
            options.reason, view.case.reference, options.process,
        )  # fmt: skip
        row = orders.open_order(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}: {row.process}, {row.parent_name}")
    return 0


def step(options: argparse.Namespace) -> int:
    """A step was taken; refused before its day, and where it names a school that the law does not let it name."""
    with opened(options) as desk:
        command = TakeOrderStep(
            options.order, options.step, options.on or desk.clock.today(), options.note, options.school,
            options.document, approved_by=approved(desk, options),
        )  # fmt: skip
        view = orders.take_step(desk, command).value
    if options.json:
        out_json(view)
    else:
        _told(view)
    return 0


def _told(view: OrderView) -> None:
    row = view.order
    out(f"{row.id} {row.process}: {row.parent_name}, begun {row.opened_on}")
    for taken in row.steps:
        due = f", time to {taken.due_on}" if taken.due_on else ""
        named = f", {taken.school_name}" if taken.school_name else ""
        out(f"  {taken.on} {taken.step}{named}{due}")
    for one in view.openings:
        when = f"from {one.first_day}" if one.first_day else "on any day"
        schools = f"; school {' or '.join(one.schools)}" if one.schools else ""
        out(f"  next: {one.step.key} {when} ({one.step.citation}){schools}")
        if one.counted is not None:
            out(f"    {' '.join(explain_due(one.counted, 'en'))}")
