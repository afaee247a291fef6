"""What each test stands on: a home of its own, no display, nothing left running, a database where it asks for one."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Before anything imports Qt: a test must not open a window on the screen of whoever runs it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from ecede_desktop import logs
from tests import postgres_server
from tests.desks import any_store, clock, desk, manager_desk, store

__all__ = ["any_store", "clock", "desk", "manager_desk", "store"]

_GRACE_SECONDS = 5.0
_POSTGRES = {"postgres_server_running", "postgres_url"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _POSTGRES & set(getattr(item, "fixturenames", ())):
            item.add_marker("postgres")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Settings, logs and stores of the person running the tests are never touched; a log that was begun is closed."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ECEDE_HOME", str(home))
    monkeypatch.delenv("ECEDE_PASSPHRASE", raising=False)
    yield home
    logs.stop()


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread behind: it would disturb another one, and in the program delay closing."""
    before = set(threading.enumerate())
    qt_threads = _watched_qt_threads(monkeypatch) if _uses_qt(request) else []
    yield
    for thread in set(threading.enumerate()) - before:
        if not thread.daemon:
            thread.join(_GRACE_SECONDS)
    left = [t.name for t in set(threading.enumerate()) - before if not t.daemon and t.is_alive()]
    left += [name for name, thread in qt_threads if _still_runs(thread)]
    if left:
        pytest.fail(f"left running: {', '.join(sorted(left))}")


@pytest.fixture(autouse=True)
def no_key_held(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let go of Ctrl and Shift after a test: Qt keeps the last modifiers, and the next ``selectRow`` obeys them."""
    yield
    if _uses_qt(request):
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QGuiApplication, QWindow
        from PySide6.QtTest import QTest

        if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
            window = QWindow()
            QTest.keyRelease(window, Qt.Key.Key_Control)
            QGuiApplication.processEvents()
            window.destroy()
            assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="session")
def postgres_server_running() -> Iterator[postgres_server.PostgresServer]:
    """One throw-away PostgreSQL for each test process, started by the first test that asks."""
    programs = postgres_server.binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed on this machine")
    server = postgres_server.PostgresServer(programs)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def postgres_url(postgres_server_running: postgres_server.PostgresServer) -> Iterator[str]:
    """The SQLAlchemy URL of a fresh, empty database of this test's own."""
    name = postgres_server_running.new_database()
    yield postgres_server_running.url(name)
    postgres_server_running.drop_database(name)


def _uses_qt(request: pytest.FixtureRequest) -> bool:
    return bool({"qtbot", "qapp"} & set(request.fixturenames))


def _watched_qt_threads(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Any]]:
    from PySide6.QtCore import QThread  # only for tests that use Qt anyway

    started: list[tuple[str, Any]] = []
    start = QThread.start

    def watched(self: QThread, *priority: Any) -> None:
        started.append((self.objectName() or type(self).__name__, self))
        start(self, *priority)

    monkeypatch.setattr(QThread, "start", watched)
    return started


def _still_runs(thread: Any) -> bool:
    shiboken = sys.modules["shiboken6"]
    # A thread that has ended may already be deleted on the C++ side.
    return bool(shiboken.isValid(thread)) and not thread.wait(int(_GRACE_SECONDS * 1000))
