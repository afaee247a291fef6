"""A bounded, coverage-guided run against the readers of files: ``python3 dev.py fuzz [--seconds N]`` (Linux).

Any exception but the named refusals, more than a gigabyte or an input that takes ten seconds ends it with the input
kept. It begins from the samples of the tests, so that it changes files that are nearly right.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["ecede_desktop.exchange", "ecede_desktop.records", "defusedxml", "zipfile"]):
    from ecede_desktop.errors import UserError
    from ecede_desktop.exchange import archives, files, school_lists, term_files
    from ecede_desktop.exchange.pupil_cells import Asked

SAMPLES = Path(__file__).resolve().parents[1] / "exchange" / "samples"
ASKED = Asked(dt.date(2026, 11, 24), "6742999", "674")
MOST_MEGABYTES, MOST_SECONDS_AN_INPUT, MOST_BYTES = 1024, 10, 65_536


def read_everything(content: bytes) -> None:
    """One input through every reader; only a refusal by name may come back."""
    with contextlib.suppress(UserError):
        files.read_file(content, "fuzzed", asked=ASKED)
    try:
        for member in archives.members(content, "fuzzed.zip"):
            files.read_file(member.content, member.name, asked=ASKED)
    except UserError:
        pass
    for read in (school_lists.read_school_list, term_files.read_terms):
        with contextlib.suppress(UserError):
            read(content, "fuzzed")


def main(seconds: int) -> None:
    with tempfile.TemporaryDirectory(prefix="ecede-fuzz-") as folder:
        corpus = Path(folder)
        for sample in (p for p in SAMPLES.rglob("*") if p.is_file() and p.stat().st_size <= MOST_BYTES):
            (corpus / sample.name).write_bytes(sample.read_bytes())
        limits = (
            f"-max_total_time={seconds}", f"-rss_limit_mb={MOST_MEGABYTES}", f"-timeout={MOST_SECONDS_AN_INPUT}",
            f"-max_len={MOST_BYTES}", "-print_final_stats=1",
        )  # fmt: skip
        atheris.Setup([sys.argv[0], *limits, str(corpus)], read_everything)
        atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
