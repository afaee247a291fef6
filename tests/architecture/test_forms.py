"""The compiled forms are those that Qt's compiler makes of forms/*.ui today."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>TrialDialog</class><widget class="QDialog" name="TrialDialog">
<layout class="QVBoxLayout" name="all"><item><widget class="QPushButton" name="save">
<property name="text"><string>Cadw</string></property></widget></item></layout></widget></ui>
"""


@pytest.fixture(scope="module")
def compiler() -> ModuleType:
    spec = importlib.util.spec_from_file_location("forms_compile", ROOT / "forms" / "compile.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def trial(tmp_path: Path) -> tuple[Path, Path]:
    sources, targets = tmp_path / "forms", tmp_path / "compiled"
    sources.mkdir()
    (sources / "trial_dialog.ui").write_text(FORM, encoding="utf-8")
    return sources, targets


def test_no_compiled_form_is_out_of_date(compiler: ModuleType) -> None:
    assert compiler.out_of_date() == []


def test_a_form_that_was_not_compiled_is_named(compiler: ModuleType, trial: tuple[Path, Path]) -> None:
    assert compiler.out_of_date(*trial) == ["trial_dialog.ui has not been compiled"]


def test_a_compiled_form_is_up_to_date_and_says_not_to_edit_it(compiler: ModuleType, trial: tuple[Path, Path]) -> None:
    assert compiler.compile_all(*trial) == ["ui_trial_dialog.py"]
    text = (trial[1] / "ui_trial_dialog.py").read_text(encoding="utf-8")

    assert compiler.out_of_date(*trial) == []
    assert compiler.compile_all(*trial) == []
    assert compiler.NOTICE in text
    assert "connectSlotsByName" not in text


def test_a_form_that_was_changed_or_removed_since_is_named(compiler: ModuleType, trial: tuple[Path, Path]) -> None:
    compiler.compile_all(*trial)
    form = trial[0] / "trial_dialog.ui"

    form.write_text(FORM.replace("Cadw", "Save"), encoding="utf-8")
    assert compiler.out_of_date(*trial) == ["ui_trial_dialog.py differs from trial_dialog.ui"]

    form.unlink()
    assert compiler.out_of_date(*trial) == ["ui_trial_dialog.py has no form"]
    assert compiler.compile_all(*trial) == ["ui_trial_dialog.py"]
    assert list(trial[1].iterdir()) == []


def test_another_version_of_qt_alone_is_no_change(compiler: ModuleType, trial: tuple[Path, Path]) -> None:
    compiler.compile_all(*trial)
    module = trial[1] / "ui_trial_dialog.py"
    module.write_text(module.read_text(encoding="utf-8").replace("version 6.", "version 5."), encoding="utf-8")

    assert compiler.out_of_date(*trial) == []
