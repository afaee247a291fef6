"""``demo`` and ``--self-test``: invented people, and every part of the program tried once."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.output import out, out_json


def demo(options: argparse.Namespace) -> int:
    """Write the demonstration's register files; with ``--job`` do the main job on them too."""
    from ecede_desktop.demo import files, job

    written = files.write_files(options.folder, seed=options.seed)
    results = job.run_main_job(options.folder, seed=options.seed, say=_say(options)) if options.job else None
    if options.json:
        out_json({"files": written, "job": results})
    else:
        for path in written:
            out(str(path))
    return 0


def _say(options: argparse.Namespace):  # type: ignore[no-untyped-def]
    return (lambda _text: None) if options.json else out


def self_test(options: argparse.Namespace) -> int:
    """Try every part of the installed program."""
    from ecede_desktop import self_test as parts

    return parts.run(out)
