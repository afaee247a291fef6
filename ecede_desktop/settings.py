"""What this machine remembers for the person using it: language, look, when to lock, where the store lies.

A file that cannot be read is put aside and the defaults are used; a single value that makes no sense falls back to its
default alone. Nothing about a pupil is ever kept here.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from ecede_desktop import paths

FILE = "settings.json"
LANGUAGES = ("en", "cy")
THEMES = ("system", "light", "dark")
TEXT_SCALES = (100, 200)
IDLE_LOCK_MINUTES = (1, 15)


@dataclass(frozen=True)
class Settings:
    """The settings of one machine; change one with ``dataclasses.replace`` and ``save`` the result."""

    language: str | None = None
    """en or cy; None follows the system."""
    theme: str = "system"
    text_scale: int = 100
    """Percent."""
    idle_lock_minutes: int = 10
    last_store: str | None = None
    backup_folder: str | None = None
    window_geometry: str | None = None
    """As Qt saves it, in base64."""
    rail_collapsed: bool = False
    caseload_columns: tuple[str, ...] = ()
    """Keys of the columns shown, in order; empty for the program's own choice."""
    calendar_file: str | None = None
    """Where one's own diary is kept fresh as a calendar file; None: nowhere."""
    calendar_user: str | None = None
    """Id of the user whose diary it is: whoever else signs in at this machine leaves it alone."""
    calendar_reference: bool = False
    """That file says the reference of a case. It never says a name."""
    spelling: bool = True
    """Words that no dictionary on this machine knows are underlined."""


def load(file: Path | None = None) -> Settings:
    """The settings of this machine; the defaults where there are none or they cannot be read."""
    file = file or _file()
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(values, dict):
            raise ValueError("settings are not an object")
    except FileNotFoundError:
        return Settings()
    except OSError:
        # Not ours to move: it may be readable again in a moment.
        return Settings()
    except ValueError:
        _put_aside(file)
        return Settings()
    return _understood(values)


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the settings so that the file is always either the old one or the new one, whole."""
    file = file or _file()
    paths.made(file.parent)
    text = json.dumps(asdict(_understood(asdict(settings))), indent=2, ensure_ascii=False) + "\n"
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def change(file: Path | None = None, **values: object) -> Settings:
    """Load, change the named settings, save, and answer with the result."""
    known = {field.name for field in fields(Settings)}
    if unknown := values.keys() - known:
        raise ValueError(f"no such setting: {', '.join(sorted(unknown))}")
    settings = _understood(asdict(load(file)) | values)
    save(settings, file)
    return settings


def _file() -> Path:
    return paths.user_settings() / FILE


def _put_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(f"{file.name}.unreadable"))
    except OSError:
        # Locked by another program, as Windows does: the defaults serve, and the next save replaces it.
        return


def _understood(values: Mapping[str, object]) -> Settings:
    found = Settings()
    language, theme = values.get("language"), values.get("theme")
    if language in LANGUAGES:
        found = replace(found, language=str(language))
    if theme in THEMES:
        found = replace(found, theme=str(theme))
    columns = values.get("caseload_columns")
    if isinstance(columns, list | tuple) and all(isinstance(column, str) for column in columns):
        found = replace(found, caseload_columns=tuple(columns))
    return replace(
        found,
        text_scale=_within(values.get("text_scale"), TEXT_SCALES, found.text_scale),
        idle_lock_minutes=_within(values.get("idle_lock_minutes"), IDLE_LOCK_MINUTES, found.idle_lock_minutes),
        last_store=_text(values.get("last_store")),
        backup_folder=_text(values.get("backup_folder")),
        window_geometry=_text(values.get("window_geometry")),
        rail_collapsed=values.get("rail_collapsed") is True,
        calendar_file=_text(values.get("calendar_file")),
        calendar_user=_text(values.get("calendar_user")),
        calendar_reference=values.get("calendar_reference") is True,
        spelling=values.get("spelling") is not False,
    )


def _within(value: object, bounds: tuple[int, int], default: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        return default
    return max(bounds[0], min(value, bounds[1]))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
