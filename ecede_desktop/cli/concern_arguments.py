"""Options of the commands for concerns about a child's safety."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.cli.leaves import clock_time, day, group, leaf


def add(commands: Any) -> None:
    """``concerns raise|list|step|marf``."""
    made = group(
        commands, "concerns", "raise a concern for a child's safety, say what was done, make the referral form"
    )
    raised = leaf(made, "raise", "concerns", "raise_concern", "record a concern; in immediate danger ring 999 first")
    raised.add_argument("--case", dest="reference", default="", metavar="REF")
    raised.add_argument("--upn", default="", metavar="U", help="where the child has no case")
    raised.add_argument("--facts", required=True, metavar="TEXT", help="what was seen and heard")
    raised.add_argument("--childs-words", default="", metavar="TEXT")
    raised.add_argument("--immediate-danger", action="store_true")
    raised.add_argument("--told", default="", metavar="WHO", help="who was told by telephone already")
    raised.add_argument("--advice", default="", metavar="TEXT", help="what they advised")
    _when(raised)
    listed = leaf(
        made, "list", "concerns", "list_concerns", "list concerns; of those you may not read only that they are"
    )
    listed.add_argument("--case", dest="reference", default="", metavar="REF")
    step = leaf(made, "step", "concerns", "step", "say what was done about a concern")
    step.add_argument("concern", metavar="ID", type=UUID)
    step.add_argument("--kind", required=True, metavar="KEY", help="told, form_sent, acknowledged, outcome, …")
    step.add_argument("--whom", default="", metavar="TEXT")
    step.add_argument("--note", default="", metavar="TEXT")
    _when(step)
    form = leaf(made, "marf", "concerns", "marf", "make the referral form from the record; it is never sent from here")
    form.add_argument("concern", metavar="ID", type=UUID)
    form.add_argument("--out", required=True, type=Path, metavar="F.pdf")
    form.add_argument("--language", choices=["en", "cy", "both"], default="both")
    form.add_argument(
        "--answer", action="append", default=[], metavar="KEY=TEXT", help="in place of what the record says"
    )
    form.add_argument("--preview", action="store_true", help="only look: no number is taken, nothing is recorded")
    form.add_argument("--password-file", type=Path, metavar="F", help="lock the file with the password in this file")


def _when(command: Any) -> None:
    command.add_argument("--on", type=day, metavar="DATE", help="default: now")
    command.add_argument("--at", type=clock_time, metavar="HH:MM")
