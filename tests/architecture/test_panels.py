"""Contract 6: the packages of the window, one a concept, do not know each other; they meet in the main window."""

from __future__ import annotations

from pathlib import Path

import grimp
import pytest

# Known to all panels, and knowing none; the forms hold widgets.
SHARED = ("forms", "widgets")


def _panels_that_know_each_other(package: str) -> list[str]:
    graph = grimp.build_graph(package, include_external_packages=False, cache_dir=None)
    ui = f"{package}.ui"
    panels = {m for m in graph.find_children(ui) if graph.find_children(m) and m.rpartition(".")[2] not in SHARED}
    shared = [{f"{ui}.{name}"} for name in SHARED if f"{ui}.{name}" in graph.find_children(ui)]
    faults = graph.find_illegal_dependencies_for_layers(layers=[panels, *shared])
    return sorted(f"{fault.importer} -> {fault.imported}" for fault in faults)


def test_no_panel_imports_another_even_through_a_third_module() -> None:
    assert _panels_that_know_each_other("ecede_desktop") == []


@pytest.mark.parametrize(
    ("breaches", "expected"),
    [
        ({}, []),
        ({"ui/main_window": "from {p}.ui.today import panel\nfrom {p}.ui.cases import panel as p\n"}, []),
        ({"ui/today/panel": "from {p}.ui.cases import panel\n"}, ["{p}.ui.today -> {p}.ui.cases"]),
        (
            {"ui/today/panel": "from {p}.ui import theme\n", "ui/theme": "import {p}.ui.cases.panel\n"},
            ["{p}.ui.today -> {p}.ui.cases"],
        ),
        ({"ui/widgets/heat_map": "import {p}.ui.cases.panel\n"}, ["{p}.ui.widgets -> {p}.ui.cases"]),
    ],
)
def test_panels_that_know_each_other_are_named(
    breaches: dict[str, str], expected: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = f"trial_{tmp_path.name}"
    modules = ("ui/theme", "ui/today/panel", "ui/cases/panel", "ui/widgets/heat_map", "ui/main_window")
    for module, text in (dict.fromkeys(modules, "") | breaches).items():
        file = tmp_path / package / f"{module}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.format(p=package), encoding="utf-8")
    for folder in [p for p in (tmp_path / package).rglob("*") if p.is_dir()] + [tmp_path / package]:
        (folder / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))

    assert _panels_that_know_each_other(package) == [line.format(p=package) for line in expected]
