"""What every source file keeps to, as functions that name each fault of a tree."""

from __future__ import annotations

import ast
import io
import os
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

MOST_LINES = {"file": 600, "class": 300, "function": 60}
DRAWERS = {"utils", "util", "helpers", "helper", "misc", "manager", "managers", "base", "common"}

_NOT_OURS = {".git", ".venv", "build", "dist", "shots", "demo-store", "__pycache__", "fonts", ".hypothesis"}
_TEXT = {".py", ".toml", ".md", ".txt", ".ts", ".ui", ".json", ".csv", ".svg", ".spec", ".cfg", ".yml", ".html", ""}
# Put together from pieces, so that this file does not name what it forbids.
_PLACES = re.compile(
    "|".join(
        [
            *(re.escape(f"{a}.{b}") for a, b in [("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org")]),
            *(re.escape(f"{a}.debian.{b}") for a, b in [("deb", "org"), ("security", "org")]),
            r"(?<![\w.}>)])/(?:home|Users|root|work)/[a-z]\w*",
            r"[A-Z]:[\\/]+Users[\\/]+\w",
        ]
    )
)
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])|\brgba?\(|\bhsla?\(")


def too_long(root: Path) -> Iterator[str]:
    """Files, classes and functions that want to be two."""
    for file, text in _modules(root):
        lines = len(text.splitlines())
        if lines > MOST_LINES["file"]:
            yield f"{file}: {lines} lines"
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                kind = "class" if isinstance(node, ast.ClassDef) else "function"
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > MOST_LINES[kind]:
                    yield f"{file}:{node.lineno}: {kind} {node.name} has {lines} lines"


def drawers(root: Path) -> Iterator[str]:
    """Modules and packages named for nothing in particular, where anything is then put."""
    for file, _ in _modules(root):
        for part in (*file.parent.parts, file.stem):
            if part.strip("_") in DRAWERS:
                yield f"{file}: {part} says nothing of what lives there"


def unexplained(root: Path) -> Iterator[str]:
    """Modules that do not say in a sentence what lives in them."""
    for file, text in _modules(root):
        # Migrations are made from a template; the rest of the tests' packages are empty.
        if text.strip() and not ast.get_docstring(ast.parse(text)):
            yield f"{file}: no docstring"


def foreign_places(root: Path) -> Iterator[str]:
    """Names of registries, and paths that exist on one machine only."""
    for file in _files(root):
        if file.suffix not in _TEXT or file.name.startswith(".coverage"):
            continue
        for number, line in enumerate((root / file).read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if found := _PLACES.search(line):
                yield f"{file}:{number}: {found.group()}"


def literal_colours(root: Path) -> Iterator[str]:
    """Colours written out in the window's code and not taken from ``theme.py``."""
    for file, text in _modules(root):
        if file.parts[:2] != ("ecede_desktop", "ui") or file.name == "theme.py":
            continue
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.STRING and (found := _COLOUR.search(token.string)):
                yield f"{file}:{token.start[0]}: {found.group()}"


def _modules(root: Path) -> Iterator[tuple[Path, str]]:
    for file in _files(root):
        generated = file.name.startswith("ui_") and file.parent.name == "forms"
        if file.suffix == ".py" and not generated:
            yield file, (root / file).read_text(encoding="utf-8")


def _files(root: Path) -> Iterator[Path]:
    for folder, inner, names in os.walk(root):
        inner[:] = sorted(d for d in inner if d not in _NOT_OURS and not d.endswith(("_cache", ".egg-info")))
        for name in sorted(names):
            yield (Path(folder) / name).relative_to(root)
