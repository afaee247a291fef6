"""The icons' files: their source, and recoloured copies for the style sheet."""

from __future__ import annotations

import hashlib
from functools import cache

from ecede_desktop import paths


@cache
def source(name: str) -> str:
    """The drawing of an icon; a plain sheet of paper where there is none of that name."""
    file = paths.resources() / "icons" / f"{name}.svg"
    return file.read_text(encoding="utf-8") if file.exists() else source("document")


@cache
def icon_file(name: str, hue: str) -> str:
    """A recoloured copy as a file, because a style sheet takes its pictures from files."""
    folder = paths.user_cache() / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    content = source(name).replace("currentColor", hue)
    file = folder / f"{name}-{hashlib.sha256(content.encode()).hexdigest()[:12]}.svg"
    if not file.exists():
        file.write_text(content, encoding="utf-8")
    return file.as_posix()
