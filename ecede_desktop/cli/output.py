"""What the command line prints: results on standard output, messages on standard error."""

from __future__ import annotations

import csv
import dataclasses
import datetime as dt
import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.records.imports import Problem


def use_utf8() -> None:
    """Windows consoles may not be UTF-8; names with ŵ must come out all the same."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def out(text: str = "") -> None:
    """A result, on standard output."""
    sys.stdout.write(text + "\n")


def message(text: str) -> None:
    """A message to the person, on standard error."""
    sys.stderr.write(text + "\n")


def plain(value: object) -> Any:
    """A record as JSON can hold it: dates ISO, decimals as numbers with their digits, bytes left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            f.name: plain(getattr(value, f.name))
            for f in dataclasses.fields(value)
            if not isinstance(getattr(value, f.name), bytes)
        }
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [plain(v) for v in value]
        return sorted(items, key=str) if isinstance(value, (set, frozenset)) else items
    return _plain_scalar(value)


def _plain_scalar(value: object) -> Any:
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, (dt.datetime, dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, (UUID, Path)):
        return str(value)
    return value


def out_json(value: object) -> None:
    """A result for a script."""
    out(json.dumps(plain(value), ensure_ascii=False, indent=2, sort_keys=False))


def out_table(headers: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Columns aligned by width; the last is not padded."""
    lines = [list(headers), *([_cell(c) for c in row] for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(headers))]
    for number, line in enumerate(lines):
        out("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip())
        if number == 0:
            out("  ".join("-" * w for w in widths))


def out_csv(headers: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Comma separated, as a script reads it."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(headers)
    writer.writerows([_cell(c) for c in row] for row in rows)
    sys.stdout.write(buffer.getvalue())


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    return str(value)


def problem_line(problem: Problem) -> str:
    """One fault of a file in one line: where, what it says, what is wrong, what would be right."""
    where = f"line {problem.place}" if problem.line else "file"
    column = f", {problem.column}" if problem.column else ""
    value = f" “{problem.value}”" if problem.value else ""
    kind = "" if problem.refuses else "warning: "
    return f"{kind}{where}{column}{value}: {problem.wrong} {problem.right}".rstrip()
