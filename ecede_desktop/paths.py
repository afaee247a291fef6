"""Where things lie on disk: what ships with the program, and what belongs to the person using this machine.

Nothing here creates a file; ``made`` creates a folder that only its owner may read. ``ECEDE_HOME`` moves everything
that belongs to the person into one folder, so that tests and trials never touch a real one.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

APP = "ecede-desktop"
HOME_VARIABLE = "ECEDE_HOME"

_PACKAGE = Path(__file__).resolve().parent


def frozen() -> bool:
    """Whether this is the built program and not the source tree."""
    return bool(getattr(sys, "frozen", False))


def resources() -> Path:
    """Icons, fonts, translations, policy packs and letters."""
    if frozen():
        return Path(getattr(sys, "_MEIPASS", _PACKAGE.parent)) / "resources"
    return _PACKAGE.parent / "resources"


def policy_packs() -> Path:
    """One folder a council, each with its dated choices."""
    return resources() / "policy"


def translations() -> Path:
    """Compiled translations of the window."""
    return resources() / "i18n"


def law_tables() -> Path:
    """Dated numbers and codes of the law, with their sources."""
    return _PACKAGE / "law" / "tables"


def migrations() -> Path:
    """The Alembic scripts of the store."""
    return _PACKAGE / "store" / "migrations"


def user_data() -> Path:
    """Where a store is put unless the person says otherwise."""
    return _for_user("data", "LOCALAPPDATA", "Application Support", "XDG_DATA_HOME", ".local/share")


def user_settings() -> Path:
    """Where the settings of this machine are kept."""
    return _for_user("settings", "APPDATA", "Preferences", "XDG_CONFIG_HOME", ".config")


def user_logs() -> Path:
    """Where the log and the reports of faults are kept."""
    return _for_user("logs", "LOCALAPPDATA", "Logs", "XDG_STATE_HOME", ".local/state")


def user_cache() -> Path:
    """What may be deleted at any time without loss."""
    return _for_user("cache", "LOCALAPPDATA", "Caches", "XDG_CACHE_HOME", ".cache")


def made(folder: Path) -> Path:
    """The folder, created if need be, for its owner's eyes only where the system knows such a thing."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _for_user(kind: str, windows: str, mac: str, xdg: str, home: str) -> Path:
    if moved := os.environ.get(HOME_VARIABLE):
        return Path(moved) / kind
    if sys.platform == "win32":
        usual = Path.home() / "AppData" / ("Roaming" if windows == "APPDATA" else "Local")
        return Path(os.environ.get(windows) or usual) / APP / kind
    if sys.platform == "darwin":
        return Path.home() / "Library" / mac / APP
    # The XDG rules say that a path which is not absolute must be ignored.
    given = Path(os.environ.get(xdg, ""))
    return (given if given.is_absolute() else Path.home() / home) / APP
