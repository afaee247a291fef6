"""Options of ``figures``: of whom, over which days, compared with what, in which form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ecede_desktop.cli.leaves import OneSentence, day, group, leaf

BY = ("county", "phase", "cluster", "school", "key_stage", "year_group", "reg_group", "cohort", "pupil")
WINDOWS = ("year_to_date", "term", "half_term", "weeks_4", "weeks_6", "weeks_12")


def add(commands: Any) -> None:
    """The commands of ``figures``."""
    figures = group(commands, "figures", "attendance of any group over any period, from counts, with missing marks")
    by = _asked(figures, "by", "by", "groups with persistent absence, bands, places and earlier years")
    by.add_argument("by", choices=BY, help="what the lines are")
    by.add_argument("--compare", type=int, default=0, metavar="N", help="also the like period of N earlier years")
    by.add_argument(
        "--like", choices=["school_days", "dates"], default="school_days",
        help="the same span of school days from the start of the year, or the same dates",
    )  # fmt: skip
    codes = _asked(figures, "codes", "codes", "what absence is made of: each group by code")
    codes.add_argument("--by", choices=[one for one in BY if one != "cohort"], default="county")
    _asked(figures, "persistent", "persistent", "pupils who are persistently absent, and who severely")
    _asked(figures, "runs", "runs", "continuous unauthorised absence: look at it, return it, find the child (reg 12)")
    holidays = _asked(figures, "holidays", "holidays", "holiday sessions of a school year (reg 7)")
    holidays.add_argument("--year", type=int, metavar="YYYY", help="the year in which the school year starts")
    _asked(figures, "patterns", "patterns", "weekdays, days beside breaks, ends of terms, siblings together")
    _asked(figures, "flow", "flow", "pupils by band in each half-term, and how they went from one to the next")
    profile = _of_whom(
        leaf(figures, "vulnerability", "figures", "vulnerability_list", "vulnerability profiles for early help")
    )
    profile.add_argument("--as-at", type=day, metavar="DATE", help="default: today")
    profile.add_argument("--keep", action="store_true", help="keep the profiles as they are now")
    moves = _of_whom(
        leaf(figures, "transitions", "figures", "transitions", "leavers who have not arrived, Year 6 and 11, moves")
    )
    moves.add_argument("--show", choices=["not-arrived", "leaving", "moves", "claims"], default="not-arrived")
    moves.add_argument("--as-at", type=day, metavar="DATE", help="default: today")
    change = leaf(figures, "change", "figures", "change", "six and twelve weeks before and after a day of action")
    _scoped(change)
    change.add_argument("--on", type=day, required=True, metavar="DATE")
    leaf(figures, "code-sets", "figures", "list_code_sets", "code sets, and from when to when each holds")
    save = leaf(figures, "save-code-set", "figures", "save_code_set", "keep a code set that the council wrote (TOML)")
    save.add_argument("file", metavar="FILE", type=Path)
    save.add_argument("--note", default="", metavar="TEXT")


def _asked(of: Any, name: str, function: str, help_text: str) -> OneSentence:
    """A command over a period."""
    made = _of_whom(leaf(of, name, "figures", function, help_text))
    made.add_argument("--window", choices=WINDOWS, default="year_to_date", help="where no days are given")
    made.add_argument("--from", dest="first_day", type=day, metavar="D")
    made.add_argument("--to", dest="last_day", type=day, metavar="D")
    return made


def _of_whom(made: OneSentence) -> OneSentence:
    """A command about a scope that answers with a table."""
    _scoped(made)
    made.add_argument("--format", choices=["table", "csv", "json"], default="table")
    made.add_argument("--out", type=Path, metavar="F", help="save as F.xlsx or F.csv; small numbers are left out")
    made.add_argument("--language", choices=["en", "cy"], default="en", help="of the table's headings")
    return made


def _scoped(made: OneSentence) -> None:
    for name in ("school", "phase", "cluster", "year-group", "cohort", "upn"):
        made.add_argument(f"--{name}", default="", metavar="X")
    made.add_argument("--class", dest="reg_group", default="", metavar="X")
    made.add_argument("--key-stage", type=int, metavar="N")
