"""What the built program leaves out is not what it needs."""

from __future__ import annotations

import ast
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parents[2]
SPEC = (ROOT / "build_installer.spec").read_text(encoding="utf-8")


def _strings(name: str) -> set[str]:
    """The text constants of a list in the recipe, with those made by a loop over names put together."""
    assignment = next(
        node for node in ast.parse(SPEC).body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name
    )  # fmt: skip
    scope: dict[str, object] = {}
    exec(compile(ast.Module([assignment], []), "spec", "exec"), scope)  # our own file
    value = scope[name]
    assert isinstance(value, list)
    return set(value)


def test_nothing_that_the_program_imports_is_left_out() -> None:
    graph = grimp.build_graph("ecede_desktop", include_external_packages=True, cache_dir=None)
    imported = {module for module in graph.modules if not module.startswith("ecede_desktop")}
    lines = [
        detail["line_contents"]
        for module in graph.modules if module.startswith("ecede_desktop")
        for outside in graph.find_modules_directly_imported_by(module) & imported
        for detail in graph.get_import_details(importer=module, imported=outside)
    ]  # fmt: skip

    for left_out in _strings("UNUSED_MODULES"):
        names = left_out.split(".")
        assert not any(_imports(line, names) for line in lines), left_out


def test_everything_that_the_code_reads_as_a_file_is_packed() -> None:
    code = {".py", ".pyc", ".pyi"}
    beside = {
        file.relative_to(ROOT).parent.as_posix()
        for file in (ROOT / "ecede_desktop").rglob("*")
        if file.is_file() and file.suffix not in code
    }
    packed = ("ecede_desktop/law/tables", "ecede_desktop/store/migrations")

    assert [folder for folder in sorted(beside) if not folder.startswith(packed)] == []
    assert all(f'"{folder}"' in SPEC for folder in ("resources", *packed))


def _imports(line: str, names: list[str]) -> bool:
    module = ".".join(names)
    parent, last = ".".join(names[:-1]), names[-1]
    words = line.replace(",", " ").split()
    if module in words or any(word.startswith(f"{module}.") for word in words):
        return True
    return bool(parent) and words[:3] == ["from", parent, "import"] and last in words[3:]
