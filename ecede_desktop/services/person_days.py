"""Days of a fact about a person: never to come, never the wrong way round."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.errors import Refused


def check_days(from_date: dt.date | None, to_date: dt.date | None, today: dt.date) -> None:
    """Refuse days that cannot be.

    Raises:
        Refused: it would begin or end on a day to come, or end before it began; ``field`` names where.
    """
    if from_date is not None and from_date > today:
        text = "The first day is still to come. Record it once it is so."
        raise Refused("fact_from_future", text, field="from_date")
    if to_date is not None and to_date > today:
        text = "The last day is still to come. Say that it ended once it has."
        raise Refused("fact_to_future", text, field="to_date")
    if from_date is not None and to_date is not None and to_date < from_date:
        raise Refused("fact_ends_before", "It would end before it began.", field="to_date")
