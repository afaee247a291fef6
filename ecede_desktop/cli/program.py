"""Entry point: reads the arguments, runs the command, turns every refusal into one sentence and exit code 2."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ecede_desktop import logs
from ecede_desktop.cli import output, parser
from ecede_desktop.errors import UserError
from ecede_desktop.records.imports import FileRefused

DONE, FAULT, REFUSED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 done, 2 refused, 1 a fault of the program."""
    output.use_utf8()
    options = parser.parse(arguments)
    if options.run is None:
        return _window(options)
    logs.start()
    try:
        code = options.run(options)
        sys.stdout.flush()
    except FileRefused as refusal:
        _refuse_file(refusal, as_json=options.json)
        return REFUSED
    except UserError as refusal:
        _refuse(refusal, as_json=options.json)
        return REFUSED
    except BrokenPipeError:
        # Whoever read our output stopped reading; pointing stdout nowhere keeps the interpreter quiet at exit.
        sys.stdout = None
        return DONE
    except KeyboardInterrupt:
        output.message("Stopped. Nothing that was not confirmed has been stored.")
        return INTERRUPTED
    except Exception as fault:
        _fault(fault)
        return FAULT
    return int(code or DONE)


def _window(options: object) -> int:
    from ecede_desktop import app  # Qt is loaded only when a window is wanted

    return app.main(demo=getattr(options, "demo", False), store=getattr(options, "store", None))


def _refuse(refusal: UserError, *, as_json: bool) -> None:
    output.message(f"ecede-desktop: {refusal.text}")
    if as_json:
        output.out_json({"refused": refusal.key, "text": refusal.text})


def _refuse_file(refusal: FileRefused, *, as_json: bool) -> None:
    for problem in refusal.problems:
        output.message(output.problem_line(problem))
    output.message(f"ecede-desktop: {refusal.text}")
    if as_json:
        output.out_json({"refused": refusal.key, "text": refusal.text, "problems": refusal.problems})


def _fault(fault: Exception) -> None:
    logs.log_crash(fault)
    output.message(
        f"ecede-desktop: this is a fault of the program ({type(fault).__name__}), not of what you did. "
        "Nothing half-done was stored. Send the log file to whoever looks after the program."
    )
