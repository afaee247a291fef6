"""Pictures of every panel and dialog on the demonstration: light and dark, English and Welsh, 100 % and 200 % text."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ecede_desktop.clock import SystemClock
from ecede_desktop.demo.window import demo_desk
from ecede_desktop.records.cases import CaseFilter
from ecede_desktop.services import cases, concerns, register_checks, schools, stores
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.application import make_application
from ecede_desktop.ui.case.chronology_tab import ChronologyTab
from ecede_desktop.ui.main_window import MainWindow
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.shots_court import court_pictures
from ecede_desktop.ui.unlock.lock_screen import LockScreen
from ecede_desktop.ui.unlock.start_window import StartWindow

WIDTH, HEIGHT = 1366, 768
LEAST_COLOURS = 12
"""A window that was drawn has more; a blank one has one or two."""


def settle(window: MainWindow) -> None:
    """Let reads arrive and paints happen, for ten seconds at most."""
    deadline = QDeadlineTimer(10_000)
    calm = 0
    while calm < 8 and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 40)
        QApplication.sendPostedEvents()
        calm = 0 if window.operations.busy else calm + 1


def looks() -> Iterator[tuple[str, str, int]]:
    """Every look: (mode, language, text scale)."""
    for mode in ("light", "dark"):
        for language in ("en", "cy"):
            for scale in (100, 200):
                yield mode, language, scale


def shoot(folder: Path, desk: Desk, application: QApplication) -> list[Path]:
    """Grab everything in every look; answers with the files."""
    made = []
    rows = cases.list_cases(desk, CaseFilter())
    row = next((r for r in rows if r.stage == "action_plan"), rows[0])
    for mode, language, scale in looks():
        theme.apply(application, mode, scale)
        i18n.set_language(application, language)
        window = MainWindow(desk)
        window.resize(WIDTH, HEIGHT)
        window.show()
        ending = f"{mode}-{language}-{scale}.png"
        for name, picture in _pictures(window, desk, row.reference):
            file = folder / f"{name}-{ending}"
            picture.grab().save(str(file))
            made.append(file)
        window.close()
        start = StartWindow(None)
        start.show()
        QApplication.processEvents()
        file = folder / f"first-run-{ending}"
        start.grab().save(str(file))
        made.append(file)
        start.close()
    return made


def _pictures(window: MainWindow, desk: Desk, reference: str) -> Iterator[tuple[str, QWidget]]:
    for panel in ("today", "caseload", "visits", "diary", "figures", "schools", "import", "settings", "handoffs",
                  "duplicates", "group-work", "notice-money"):  # fmt: skip
        window.navigation.go(Place(panel))
        settle(window)
        yield panel, window
    for tab in ("chronology", "attendance", "family", "plan", "documents"):
        window.navigation.go(Place("case", reference, tab))
        settle(window)
        yield f"case-{tab}", window
    window.navigation.go(Place("pupil", str(cases.view_case(desk, reference).pupil.id)))
    settle(window)
    yield "person", window
    for tab in ("", "new"):
        window.navigation.go(Place("referrals", "", tab))
        settle(window)
        yield f"referrals{tab and '-' + tab}", window
    for tab in ("groups", "schools", "absence", "patterns", "vulnerability", "transitions", "flow"):
        window.navigation.go(Place("figures", "", tab))
        settle(window)
        yield f"figures-{tab}", window
    window.navigation.go(Place("settings", "", "codes"))
    settle(window)
    yield "settings-codes", window
    window.navigation.go(Place("typed-register"))
    settle(window)
    yield "typed-registers", window
    school = schools.list_schools(desk)[0].number
    for tab in ("overview", "calendar", "people", "targets", "visits", "initiatives", "returns"):
        window.navigation.go(Place("schools", school, tab))
        settle(window)
        yield f"school-{tab}", window
    window.navigation.go(Place("schools", "county", "targets"))
    settle(window)
    yield "county-targets", window
    for panel, key in (("attendance-report", school), ("extract", reference)):
        window.navigation.go(Place(panel, key))
        _draw_pages(window, panel)
        yield panel, window
    for check in register_checks.list_checks(desk)[:1]:
        for tab in ("doubts", "actions", "since", "trend", "paper"):
            window.navigation.go(Place("register-check", check.school_number, tab))
            settle(window)
            yield f"registers-{tab}", window
    yield from _concern(window, desk)
    yield from court_pictures(window, desk, settle)
    yield from _dialogs(window, desk, reference)
    lock = LockScreen(desk, window.operations, window)
    lock.lock()
    settle(window)
    yield "lock", window


def _concern(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    for line in concerns.list_concerns(desk)[:1]:
        for tab in ("", "form"):
            window.navigation.go(Place("concern", str(line.id), tab))
            settle(window)
            yield f"concern-{tab or 'page'}", window


def _draw_pages(window: MainWindow, name: str) -> None:
    """Papers draw their pages a moment after the last change; ten seconds at most."""
    panel, deadline = window.panel(name), QDeadlineTimer(10_000)
    while getattr(panel, "proof", None) is None and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 40)
    more = QDeadlineTimer(600)
    while not more.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 40)


def _chronology(window: MainWindow, reference: str) -> ChronologyTab:
    """The chronology of a case that is in sight."""
    window.navigation.go(Place("case", reference, "chronology"))
    settle(window)
    found = window.panel("case").findChild(ChronologyTab)
    assert found is not None
    return found


def _dialogs(window: MainWindow, desk: Desk, reference: str) -> Iterator[tuple[str, QWidget]]:
    view = cases.view_case(desk, reference)
    openers: dict[str, Callable[[], QDialog | None]] = {
        "dialog-open-case": window.dialogs.open_case,
        "dialog-log-visit": lambda: window.dialogs.log_visit(view),
        "dialog-concern": lambda: window.dialogs.raise_concern(view),
        "dialog-advance-stage": lambda: window.dialogs.advance(view),
        "dialog-confirm": lambda: window.dialogs.confirm(view, "reasons_assessed"),
        "dialog-chronology": lambda: _chronology(window, reference).open_print(),
        "dialog-stage-proof": lambda: _chronology(window, reference).open_proof(),
    }
    for name, opener in openers.items():
        dialog = opener()
        if dialog is None:
            continue
        settle(window)
        yield name, dialog
        dialog.done(0)
        settle(window)
    window.open_find()
    from ecede_desktop.ui.find.dialog import FindDialog

    found = window.findChild(FindDialog)
    if found is not None:
        found.words.setText("shan")
        deadline = QDeadlineTimer(10_000)
        while not found.results.count() and not deadline.hasExpired():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 40)
        yield "dialog-find", found
        found.done(0)


def draw_once(path: Path, user: str, passphrase: str) -> str:
    """Open a store in the real window, offscreen, and look whether it was drawn.

    Raises:
        RuntimeError: the window stayed blank.
    """
    application = make_application()
    desk = stores.open_desk(path, user, passphrase, SystemClock())
    try:
        window = MainWindow(desk)
        window.resize(WIDTH, HEIGHT)
        window.show()
        for panel in ("today", "caseload"):
            window.navigation.go(Place(panel))
            settle(window)
        image = window.grab().toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        window.close()
    finally:
        stores.close_desk(desk)
    application.processEvents()
    if len(colours) < LEAST_COLOURS:
        raise RuntimeError("the window stayed blank")
    return f"{image.width()} × {image.height()} pixels, {len(colours)} colours"


def main(arguments: list[str]) -> int:
    """``python -m ecede_desktop.ui.shots DIR``."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        # An option that is not known is no folder's name.
        sys.stderr.write("Say where the pictures go: python3 dev.py shots DIR\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory(prefix="ecede-shots-") as name:
        desk = demo_desk(Path(name))
        try:
            made = shoot(folder, desk, application)
        finally:
            stores.close_desk(desk)
    sys.stdout.write(f"{len(made)} pictures in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
