"""How penalty notices stand on a day, from their service, their money and what became of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from ecede_desktop.law.notice_standing import Stands, stands
from ecede_desktop.law.notices import Amounts, withdrawal_grounds
from ecede_desktop.records.notices import LedgerRow, NoticeEventRow
from ecede_desktop.records.paper_service import served_on
from ecede_desktop.store import ledger, paper_service, penalty_notices
from ecede_desktop.store.unit import Reading

if TYPE_CHECKING:
    from ecede_desktop.store.tables import PenaltyNotice

Whole = tuple[Stands, tuple[LedgerRow, ...], tuple[NoticeEventRow, ...]]


def standings(session: Reading, today: dt.date, rows: Sequence[PenaltyNotice]) -> Mapping[UUID, Stands]:
    """How each notice stands on a day."""
    return {id_: whole[0] for id_, whole in money_and_service(session, today, rows).items()}


def money_and_service(session: Reading, today: dt.date, rows: Sequence[PenaltyNotice]) -> Mapping[UUID, Whole]:
    """How each notice stands on a day, with its money and what became of it."""
    ids = [row.id for row in rows]
    money, events = ledger.of_notices(session, ids), penalty_notices.events(session, ids)
    services = paper_service.of_documents(session, [row.document_id for row in rows])
    repaying = {ground.key for ground in withdrawal_grounds() if ground.repays}
    found: dict[UUID, Whole] = {}
    for row in rows:
        moved, became = money.get(row.id, ()), events.get(row.id, ())
        withdrawn = next((one for one in became if one.kind == "withdrawn"), None)
        how = stands(
            Amounts(row.lower_pence, row.higher_pence),
            served_on(services.get(row.document_id, ()), row.parent_id),
            ledger.movements(moved),
            today,
            withdrawn=withdrawn is not None,
            repays=withdrawn is not None and withdrawn.ground in repaying,
            prosecute=any(one.kind == "prosecute" for one in became),
        )
        found[row.id] = (how, moved, became)
    return found
