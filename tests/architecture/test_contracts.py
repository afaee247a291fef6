"""The import contracts of pyproject.toml hold, and are broken by a tree that breaks them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
CONTRACTS = tomllib.loads(CONFIGURATION)["tool"]["importlinter"]["contracts"]
PACKAGES = ("cli", "ui", "demo", "services", "store", "reports", "exchange", "analysis", "pictures", "records", "law")

# One import for each way of breaking a wall: contract, module, what it imports.
BREACHES = [
    ("layers", "services/visits", "ecede_desktop.ui"),
    ("layers", "store/visits", "ecede_desktop.exchange"),
    ("layers", "law/stages", "ecede_desktop.records"),
    ("layers", "pictures/shapes", "ecede_desktop.reports"),
    ("layers", "paths", "ecede_desktop.law"),
    ("layers", "ui/today", "ecede_desktop.app"),
    ("plain-law", "law/codes", "sqlalchemy"),
    ("plain-law", "records/attendance", "numpy"),
    ("plain-law", "pictures/trend", "PySide6.QtGui"),
    ("law-without-clock", "law/deadlines", "ecede_desktop.clock"),
    ("qt-only-above", "services/extracts", "PySide6.QtCore"),
    ("qt-only-above", "logs", "PySide6"),
    ("window-asks-services", "ui/caseload", "ecede_desktop.store"),
    ("window-asks-services", "ui/extracts", "reportlab.pdfgen"),
    ("sql-only-in-store", "services/cases", "sqlalchemy.orm"),
    ("sql-only-in-store", "cli/stores", "sqlcipher3"),
    ("no-cycles", "store/pupils", "ecede_desktop.store.schools"),
    ("no-cycles", "store/schools", "ecede_desktop.store.pupils"),
]


def test_every_contract_holds() -> None:
    code, output = _lint(ROOT)

    assert code == 0, output
    assert output.count("KEPT") == len(CONTRACTS)


def test_a_tree_with_every_layer_and_no_breach_keeps_every_contract(tmp_path: Path) -> None:
    _lay(tmp_path)

    code, output = _lint(tmp_path)

    assert code == 0, output


def test_every_contract_is_broken_by_a_breach_of_it(tmp_path: Path) -> None:
    _lay(tmp_path)
    for _, module, imported in BREACHES:
        _write(tmp_path, module, f"import {imported}\n")

    code, output = _lint(tmp_path)
    names = {contract["id"]: contract["name"] for contract in CONTRACTS}
    reports = re.split(r"\n(?=\S[^\n]*\n-{3,}\n)", output)

    assert code != 0
    assert {contract for contract, _, _ in BREACHES} == names.keys()
    for contract, module, imported in BREACHES:
        report = "".join(part for part in reports if part.startswith(names[contract]))
        assert f"{names[contract]} BROKEN" in output
        assert f"ecede_desktop.{module.replace('/', '.')}" in report or f".{Path(module).name}" in report, contract
        assert imported.rpartition(".")[2] in report or imported.partition(".")[0] in report, contract


def test_a_module_without_a_place_in_the_layers_is_refused(tmp_path: Path) -> None:
    _lay(tmp_path)
    _write(tmp_path, "wizardry", "")

    code, output = _lint(tmp_path)

    assert code != 0
    assert "wizardry" in output


@pytest.mark.parametrize("layer", ["services", "records"])
def test_a_layer_that_is_gone_is_noticed(layer: str, tmp_path: Path) -> None:
    _lay(tmp_path, without=layer)

    code, output = _lint(tmp_path)

    assert code != 0
    assert f"ecede_desktop.{layer}" in output


def _lay(root: Path, without: str = "") -> None:
    layers = next(contract["layers"] for contract in CONTRACTS if contract["id"] == "layers")
    (root / "pyproject.toml").write_text(CONFIGURATION, encoding="utf-8")
    _write(root, "__init__", "")
    for name in re.findall(r"\w+", " ".join(layers)):
        if name != without:
            _write(root, f"{name}/__init__" if name in PACKAGES else name, "")


def _write(root: Path, module: str, text: str) -> None:
    file = root / "ecede_desktop" / f"{module}.py"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _lint(root: Path) -> tuple[int, str]:
    # In a process of its own: the tree under trial has the name of the package that this process has imported.
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, encoding="utf-8", check=False,
        env=os.environ | {"COLUMNS": "250", "PYTHONPATH": "", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr
