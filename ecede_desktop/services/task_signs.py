"""Tasks with what warns whoever goes out to do them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ecede_desktop.records.tasks import TaskRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.markers import signs
from ecede_desktop.store.unit import Reading


def with_signs(session: Reading, desk: Desk, rows: Sequence[TaskRow]) -> list[TaskRow]:
    """The same tasks, each with the markers that stand for its pupil."""
    warned = signs(session, desk, {row.pupil_id for row in rows if row.pupil_id is not None})
    if not warned:
        return list(rows)
    return [
        replace(row, markers=warned[row.pupil_id]) if row.pupil_id is not None and row.pupil_id in warned else row
        for row in rows
    ]
