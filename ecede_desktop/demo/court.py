"""The court path of the demonstration: notices in every standing, orders, proceedings, statements and bundles."""

from __future__ import annotations

import datetime as dt
import random
from itertools import islice
from pathlib import Path

from ecede_desktop.demo import court_cases, court_notices, court_orders, court_papers, court_proceedings
from ecede_desktop.demo.court_days import days_of
from ecede_desktop.services.desk import Desk

POOL = 24
"""Children among whom the cases are chosen."""


def fill_court(desk: Desk, folder: Path, school_year: int, as_at: dt.date, seed: int = 1) -> None:
    """Made through the services on the days when it would have happened, so that every rule of law is kept."""
    rng = random.Random(f"{seed}/court")  # noqa: S311  nothing secret: people are invented
    days = days_of(school_year, as_at)
    second = court_cases.second_person(desk, days.days[0])
    court_cases.enter_particulars(desk, days.days[0])
    pool = list(islice(court_cases.candidates(desk, days), POOL))
    made = court_notices.give_notices(desk, second, pool, days, folder, rng)
    alone = court_proceedings.to_single_justice(desk, second, pool, days, rng)
    tomorrow = court_proceedings.to_tomorrow(desk, second, pool, days, rng)
    later = court_proceedings.to_next_week(desk, second, pool, days, rng)
    again = court_proceedings.to_adjournment(desk, second, pool, days, rng)
    hers, _his = court_proceedings.to_result(desk, second, pool, days, rng)
    court_papers.make_ready(desk, tomorrow)
    court_papers.leave_open(desk, later, folder)
    made.append(court_orders.make_orders(desk, pool.pop(0), rng))
    made += court_papers.references([alone, tomorrow, later, again, hers])
    court_cases.finish_old(desk, made)
