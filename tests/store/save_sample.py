"""Saves a store of this schema under ``saved/``: ``python -m tests.store.save_sample``; never once it is released."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from pathlib import Path

import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.services import stores, users
from ecede_desktop.store import upgrade
from ecede_desktop.store.tables import Enrolment, MarkYear, Pupil, School
from tests.desks import CHEAP, NOW, PASSPHRASE

SAVED = Path(__file__).with_name("saved")
MARKS = b"/\\" * 366
OFFICERS_PASSPHRASE = "pedair gwylan wen ddoe"


def main() -> None:
    name, clock = f"schema-{upgrade.head()}.ecede", FixedClock(NOW)
    SAVED.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        stores.create_store(path, "mari", PASSPHRASE, clock, full_name="Mari Ffug-Reolwr", cost=CHEAP)
        desk = stores.open_desk(path, None, PASSPHRASE, clock)
        users.add_user(desk, "aled", OFFICERS_PASSPHRASE, full_name="Aled Ffug-Swyddog", cost=CHEAP)
        with desk.writing() as unit:
            school = School(id=uuid6.uuid7(), number="6742999", name="Ysgol Enghraifft")
            pupil = Pupil(id=uuid6.uuid7(), surname="Ffug-Ŵyr", forename="Siân", upn_state="none")
            enrolment = Enrolment(id=uuid6.uuid7(), pupil_id=pupil.id, school_id=school.id, status="C")
            unit.session.add_all([school, pupil])
            unit.session.flush()
            unit.session.add(enrolment)
            unit.session.flush()
            unit.session.add(MarkYear(enrolment_id=enrolment.id, school_year=2025, code_set="CY-2010", marks=MARKS))
            unit.record("create", "pupil", pupil.id, after={"surname": pupil.surname, "on": dt.date(2026, 3, 2)})
            unit.commit()
        stores.close_desk(desk)
        for ending in ("", ".keys"):
            shutil.copy(f"{path}{ending}", SAVED / f"{name}{ending}")


if __name__ == "__main__":
    main()
