"""Every source file keeps to the rules of the house, and each rule can tell when one does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture import source_rules

ROOT = Path(__file__).resolve().parents[2]
Rule = Callable[[Path], Iterator[str]]

RULES: list[Rule] = [
    source_rules.too_long,
    source_rules.drawers,
    source_rules.unexplained,
    source_rules.foreign_places,
    source_rules.literal_colours,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_source_file_keeps_to(rule: Rule) -> None:
    assert list(rule(ROOT)) == []


@pytest.mark.parametrize(
    ("rule", "file", "text", "fault"),
    [
        (source_rules.too_long, "a.py", "x = 1\n" * 601, "601 lines"),
        (source_rules.too_long, "a.py", "def long():\n" + "    x = 1\n" * 60, "function long has 61 lines"),
        (source_rules.too_long, "a.py", "class Long:\n" + "    x = 1\n" * 300, "class Long has 301 lines"),
        (source_rules.drawers, "ecede_desktop/law/utils.py", "", "utils says nothing"),
        (source_rules.drawers, "ecede_desktop/common/dates.py", "", "common says nothing"),
        (source_rules.unexplained, "a.py", "import os\n", "no docstring"),
        (source_rules.foreign_places, "notes.md", "see https://pypi" + ".org/x", "pypi"),
        (source_rules.foreign_places, "a.py", 'HERE = "/' + 'home/gwen/store"', "/home" + "/gwen"),
        (source_rules.foreign_places, "a.py", r'HERE = "C:\Users' + r'\gwen"', "C:"),
        (source_rules.literal_colours, "ecede_desktop/ui/today/panel.py", 'x = f"color: #1a2B3c;"', "#1a2B3c"),
        (source_rules.literal_colours, "ecede_desktop/ui/icons.py", 'x = "#fff"', "#fff"),
        (source_rules.literal_colours, "ecede_desktop/ui/icons.py", 'x = "rgba(0, 0, 0, 1)"', "rgba("),
    ],
)
def test_a_file_that_breaks_the_rule_is_named(rule: Rule, file: str, text: str, fault: str, tmp_path: Path) -> None:
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text(text, encoding="utf-8")

    faults = list(rule(tmp_path))

    assert len(faults) == 1
    assert fault in faults[0]
    assert faults[0].startswith(str(Path(file)))


@pytest.mark.parametrize(
    ("rule", "file", "text"),
    [
        (source_rules.too_long, "ecede_desktop/ui/forms/ui_case.py", "x = 1\n" * 900),
        (source_rules.literal_colours, "ecede_desktop/ui/theme.py", 'x = "#ffffff"'),
        (source_rules.literal_colours, "ecede_desktop/ui/today/panel.py", "x = 1  # as in #fff\n"),
        (source_rules.literal_colours, "ecede_desktop/ui/today/panel.py", 'x = "AWS/2026/00001 #12 &#8211;"'),
        (source_rules.foreign_places, "a.py", 'x = f"{base}/home/page"'),
        (source_rules.drawers, "ecede_desktop/store/tables/__init__.py", ""),
    ],
)
def test_a_file_that_keeps_the_rule_is_let_be(rule: Rule, file: str, text: str, tmp_path: Path) -> None:
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text(text, encoding="utf-8")

    assert list(rule(tmp_path)) == []
