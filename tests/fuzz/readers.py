"""A bounded, coverage-guided run against the readers of files: ``python3 dev.py fuzz [--seconds N]`` (Linux).

Any exception but the named refusals, more than a gigabyte or an input that takes ten seconds ends it with the input
kept. It begins from the samples of the tests, so that it changes files that are nearly right.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import sys
import tempfile
import zipfile
from pathlib import Path

import atheris
import xlsxwriter

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
            files.read_file(member.read(), member.name, asked=ASKED)
    except UserError:
        pass
    for read in (school_lists.read_school_list, term_files.read_term_file):
        with contextlib.suppress(UserError):
            read(content, "fuzzed")


def _pack(corpus: Path) -> None:
    """The samples as a workbook and in an archive too."""
    texts = [p for p in sorted(corpus.iterdir()) if p.suffix == ".csv"]
    for text in texts:
        with xlsxwriter.Workbook(corpus / f"{text.stem}.xlsx", {"in_memory": True}) as book:
            sheet = book.add_worksheet()
            for number, line in enumerate(text.read_bytes().decode("cp1252").splitlines()):
                sheet.write_row(number, 0, line.split(","))
    with zipfile.ZipFile(corpus / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for text in texts:
            archive.write(text, text.name)


def main(seconds: int) -> None:
    with tempfile.TemporaryDirectory(prefix="ecede-fuzz-") as folder:
        corpus = Path(folder)
        for sample in (p for p in SAMPLES.rglob("*") if p.is_file() and p.stat().st_size <= MOST_BYTES):
            (corpus / sample.name).write_bytes(sample.read_bytes())
        _pack(corpus)
        limits = (
            f"-max_total_time={seconds}", f"-rss_limit_mb={MOST_MEGABYTES}", f"-timeout={MOST_SECONDS_AN_INPUT}",
            f"-max_len={MOST_BYTES}", "-print_final_stats=1", f"-artifact_prefix={tempfile.gettempdir()}/ecede-found-",
        )  # fmt: skip
        atheris.Setup([sys.argv[0], *limits, str(corpus)], read_everything)
        atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
