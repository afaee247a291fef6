"""Schools have their Welsh name wherever the window speaks Welsh, also one that was told a moment ago."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services import schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, school_names
from ecede_desktop.ui.operations import Operations


@pytest.fixture
def welsh(qapp: QApplication) -> Iterator[None]:
    i18n.set_language(qapp, "cy")
    yield
    i18n.set_language(qapp, "en")


def test_a_school_is_named_in_the_language_that_is_spoken(
    desk: Desk, qtbot: QtBot, qapp: QApplication, welsh: None
) -> None:
    schools.record_school(desk, RecordSchool("6742999", "Made-up Primary School", "Ysgol Gynradd Ffug"))
    operations = Operations()
    reader = school_names.SchoolNamesReader(desk, operations)
    qtbot.waitUntil(lambda: school_names.own("Made-up Primary School") == "Ysgol Gynradd Ffug")
    operations.write(
        lambda: schools.record_school(desk, RecordSchool("6742998", "Second School", "Yr Ail Ysgol")), owner=reader
    )
    qtbot.waitUntil(lambda: school_names.own("Second School") == "Yr Ail Ysgol")

    i18n.set_language(qapp, "en")
    assert school_names.own("Made-up Primary School") == "Made-up Primary School"
    i18n.set_language(qapp, "cy")
    reader.forget()
    assert school_names.own("Made-up Primary School") == "Made-up Primary School"
    operations.wait()
