"""Compiles forms/*.ui into ecede_desktop/ui/forms/ui_*.py; ``--check`` only says which are out of date.

Run it as ``python3 dev.py forms``, or with the Python of .venv.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "forms"
TARGETS = ROOT / "ecede_desktop" / "ui" / "forms"
NOTICE = "# do not edit: python forms/compile.py\n"
_HEADER_END = "################################################################################\n"


def compiled(source: Path) -> str:
    """What Qt's compiler makes of a form, with our notice below its header."""
    program = shutil.which("pyside6-uic", path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit("pyside6-uic is not beside this Python; run: python3 dev.py forms")
    # Signals are connected in code: a slot that happened to be named on_<object>_<signal> would be connected twice.
    command = [program, "-g", "python", "--no-autoconnection", str(source)]
    text = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    head, end, body = text.rpartition(_HEADER_END)
    return head + end + NOTICE + body


def target(source: Path, folder: Path = TARGETS) -> Path:
    """The module that a form is compiled into."""
    return folder / f"ui_{source.stem}.py"


def out_of_date(sources: Path = SOURCES, folder: Path = TARGETS) -> list[str]:
    """A sentence for each module that differs from its form, is missing, or has no form any more."""
    forms = sorted(sources.glob("*.ui"))
    faults = []
    with ThreadPoolExecutor(2) as pool:
        for form, fresh in zip(forms, pool.map(compiled, forms), strict=True):
            module = target(form, folder)
            if not module.exists():
                faults.append(f"{form.name} has not been compiled")
            elif _below_version(module.read_text(encoding="utf-8")) != _below_version(fresh):
                faults.append(f"{module.name} differs from {form.name}")
    expected = {target(form, folder).name for form in forms}
    faults += [f"{m.name} has no form" for m in sorted(folder.glob("ui_*.py")) if m.name not in expected]
    return faults


def compile_all(sources: Path = SOURCES, folder: Path = TARGETS) -> list[str]:
    """Compile each form, delete modules without one, and answer with the names of what changed."""
    forms = sorted(sources.glob("*.ui"))
    folder.mkdir(parents=True, exist_ok=True)
    changed = []
    for form in forms:
        module, fresh = target(form, folder), compiled(form)
        if not module.exists() or _below_version(module.read_text(encoding="utf-8")) != _below_version(fresh):
            module.write_text(fresh, encoding="utf-8", newline="\n")
            changed.append(module.name)
    expected = {target(form, folder).name for form in forms}
    for module in sorted(folder.glob("ui_*.py")):
        if module.name not in expected:
            module.unlink()
            changed.append(module.name)
    return changed


def _below_version(text: str) -> str:
    # The header names the version of Qt, which is no reason to write every form anew.
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("## Created by:"))


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a module is out of date")
    if parser.parse_args().check:
        faults = out_of_date()
        for fault in faults:
            print(f"{fault}; run: python3 dev.py forms", file=sys.stderr)
        return 1 if faults else 0
    changed = compile_all()
    print(f"{len(list(SOURCES.glob('*.ui')))} forms, changed: {', '.join(changed) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
