"""Runs the benchmarks and prints one table; ``python -m benchmarks.run [NAME…] [--json FILE]``.

Each module ``benchmarks/bench_*.py`` has a ``NAME`` and a ``run() -> list[Row]``, and runs in a process of its own, so
that the memory it needed can be told and nothing that another one left behind is measured.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from dataclasses import asdict, replace
from pathlib import Path

from benchmarks.measuring import Row, peak_memory

FOLDER = Path(__file__).resolve().parent
HEADINGS = ("benchmark", "measured", "baseline", "ratio", "aim", "met", "peak memory")


def main(arguments: list[str] | None = None) -> int:
    """The command line; fails where a benchmark does, not where an aim is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="as in bench_NAME.py; all without")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures here")
    parser.add_argument("--one", metavar="NAME", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.one:
        return _measure(options.one, options.json)
    known = sorted(file.stem.removeprefix("bench_") for file in FOLDER.glob("bench_*.py"))
    if unknown := set(options.names) - set(known):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}; there are: {', '.join(known)}")
    rows, failed = [], []
    for name in options.names or known:
        print(f"… {name}", file=sys.stderr, flush=True)
        measured = _in_own_process(name)
        rows += measured
        failed += [] if measured else [name]
    print(_table(rows))
    print(f"\n{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors")
    if options.json:
        figures = [asdict(row) | {"ratio": row.ratio, "good_enough": row.good_enough} for row in rows]
        options.json.write_text(json.dumps(figures, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    if failed:
        print(f"These did not finish: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _in_own_process(name: str) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="ecede-bench-") as folder:
        answer = Path(folder) / "rows.json"
        command = [sys.executable, "-m", "benchmarks.run", "--one", name, "--json", str(answer)]
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "ECEDE_HOME": str(Path(folder) / "home")}
        done = subprocess.run(command, cwd=FOLDER.parent, env=environment, stdout=sys.stderr, check=False)
        if done.returncode or not answer.exists():
            return []
        return [Row(**row) for row in json.loads(answer.read_text(encoding="utf-8"))]


def _measure(name: str, answer: Path) -> int:
    module = importlib.import_module(f"benchmarks.bench_{name}")
    rows: list[Row] = module.run()
    told = [row if row.peak is not None else replace(row, peak=peak_memory()) for row in rows]
    answer.write_text(json.dumps([asdict(row) for row in told]), encoding="utf-8")
    return 0


def _table(rows: list[Row]) -> str:
    lines = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    texts = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join([texts[0], "-" * max(len(text) for text in texts), *texts[1:]])


def _cells(row: Row) -> tuple[str, ...]:
    aims = [f"≤ {row.aim:g}×"] if row.aim is not None else []
    aims += [f"≤ {_amount(row.aim_value, row.unit)}"] if row.aim_value is not None else []
    baseline = "" if row.baseline is None else f"{_amount(row.baseline, row.unit)} {row.baseline_is}".rstrip()
    return (
        row.what,
        _amount(row.value, row.unit),
        baseline,
        "" if row.ratio is None else f"{row.ratio:.2f}×",
        ", ".join(aims),
        {True: "yes", False: "NO", None: ""}[row.good_enough],
        "" if row.peak is None else f"{row.peak / 1e6:.0f} MB",
    )


def _amount(value: float, unit: str) -> str:
    if unit == "s" and value < 1:
        return f"{value * 1000:.1f} ms"
    return f"{value:.2f} {unit}".rstrip()


if __name__ == "__main__":
    sys.exit(main())
