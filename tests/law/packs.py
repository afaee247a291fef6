"""A tiny policy pack of an invented council, and the shipped one to break."""

from __future__ import annotations

import shutil
from pathlib import Path

from ecede_desktop import paths

_SOURCE = 'act = "Setting of Cyngor Enghraifft"\nmark = "unconfirmed"\n'

POLICY = f"""
[council]
id = "enghraifft"
authority = "674"
council_en = "Example Council"
council_cy = "Cyngor Enghraifft"
service_en = "Attendance Service"
service_cy = "Gwasanaeth Presenoldeb"
case_series = "EX"
extract_series = "EXE"

[number]
referral_below = [
  {{ value = 80, from = 2010-09-01, to = 2019-08-31, act = "Policy of 2010" }},
  {{ value = 90, from = 2019-09-01, act = "Policy of 2019", mark = "confirmed" }},
]

[[band]]
key = "high"
en = "High"
cy = "Uchel"
least = 93
{_SOURCE}
[[band]]
key = "low"
en = "Low"
cy = "Isel"
least = 0
{_SOURCE}"""

STAGES = f"""
opening = "letter"

[requirement.written]
en = "A letter was sent."
cy = "Anfonwyd llythyr."
met_by = "contact:letter"
{_SOURCE}
[requirement.asked]
en = "The parents were asked."
cy = "Gofynnwyd i'r rhieni."
met_by = "confirmation"
may_skip = false
{_SOURCE}
[[stage]]
key = "letter"
number = "A"
place = 1
en = "Letter"
cy = "Llythyr"
to_leave = ["written"]
next = ["talk"]
clock = {{ days = 5, unit = "school", act = "Setting of Cyngor Enghraifft" }}

[[stage]]
key = "talk"
number = "B"
place = 2
en = "Talk"
cy = "Sgwrs"
to_enter = ["asked"]
next = ["end"]

[[stage]]
key = "end"
number = "C"
place = 3
en = "End"
cy = "Diwedd"
next = []
closes = true
"""

CALENDAR = """
[[year]]
school_year = 2025
evidence = "invented"
source = "none"
autumn = { first = 2025-09-01, last = 2025-12-19 }
"""


def write_tiny(folder: Path) -> Path:
    """The tiny pack, in ``folder``."""
    for name, text in (("policy", POLICY), ("stages", STAGES), ("calendar", CALENDAR)):
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def copy_shipped(folder: Path) -> Path:
    """The shipped pack, in a folder of its own."""
    return Path(shutil.copytree(paths.resources() / "policy" / "rct", folder / "rct"))
