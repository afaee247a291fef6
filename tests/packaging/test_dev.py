"""The one command of the developers: what it refuses it refuses in a sentence, before it sets anything up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux does without a display")


def _dev(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-I", str(ROOT / "dev.py"), *arguments],
        capture_output=True, encoding="utf-8", env=kept | environment, check=False,
    )  # fmt: skip


@linux_only
@pytest.mark.parametrize("arguments", [["run"], ["run", "--demo"]])
def test_without_a_display_one_sentence_names_the_way_without_one(arguments: list[str]) -> None:
    done = _dev(*arguments)

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "python3 dev.py run --demo --headless DIR" in done.stderr


def test_without_the_demonstration_there_is_nothing_to_do_headless(tmp_path: Path) -> None:
    done = _dev("run", "--headless", str(tmp_path))

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_command_that_does_not_exist_is_refused() -> None:
    done = _dev("launch")

    assert done.returncode == 2
    assert "launch" in done.stderr


@pytest.mark.parametrize("command", ["run", "test", "build", "bench", "shots", "forms", "i18n"])
def test_each_command_says_what_it_does(command: str) -> None:
    assert command in _dev("--help").stdout


def test_the_gate_runs_exactly_the_test_command() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if "dev.py" in line] == ["exec python3 dev.py test"]


def test_nothing_but_the_standard_library_is_imported() -> None:
    code = f"import runpy, sys; runpy.run_path({str(ROOT / 'dev.py')!r}); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, encoding="utf-8", check=True
    )  # fmt: skip
    loaded = {name.partition(".")[0] for name in done.stdout.split()}

    assert loaded - set(sys.stdlib_module_names) <= {"__main__", "sitecustomize"}
