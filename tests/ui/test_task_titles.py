"""What the program itself asks for is said in the language of the window; old rows say what they keep."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.tasks import TaskRow
from ecede_desktop.services import code_returns
from ecede_desktop.ui import i18n
from ecede_desktop.ui.task_titles import title_of
from tests.ui.panels import look

__all__ = ["look"]


def said(kind: str, source: str, kept: str = "Kept") -> str:
    task = TaskRow(UUID(int=1), "AWS/2026/00001", "Siân", kept, dt.date(2026, 3, 25), kind, source)
    return title_of(task, load_pack().ladder)


@pytest.mark.parametrize(
    ("kind", "source", "title"),
    [
        ("task", "court:PR/2026/00001:outcome:0198",
         "Proceedings PR/2026/00001: record what came of the hearing"),
        ("deadline", "court:PR/2026/00001:appeal", "Proceedings PR/2026/00001: Last day to appeal to the Crown Court"),
        ("deadline", "notice:PN/2026/00001:serve", "Record how penalty notice PN/2026/00001 was served"),
        ("task", "return:2025-09-01:2025-12-19",
         "Send the code-level return of Mon 1 Sep 2025 to Fri 19 Dec 2025"),
        ("deadline", "court:PR/2026/00001:no_such_rule", "Kept"),
        ("task", "return:a rule of old", "Kept"),
        ("task", "Welsh Government, 10 working days", "Kept"),
        ("task", "", "Kept"),
    ],
)  # fmt: skip
def test_a_title_comes_from_what_the_task_is_about(look: None, kind: str, source: str, title: str) -> None:
    assert said(kind, source) == title


def test_a_day_of_the_law_is_named_in_welsh_where_the_window_speaks_it(look: None, qapp: QApplication) -> None:
    i18n.set_language(qapp, "cy")
    assert "Diwrnod olaf i apelio i Lys y Goron" in said("deadline", "court:PR/2026/00001:appeal")


def test_the_source_of_a_return_is_the_one_that_is_kept() -> None:
    assert code_returns.TASK_SOURCE == "return"
