"""What the program imports is declared, and what is declared has one exact version."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import grimp
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUN_TIME = [Requirement(line) for line in PROJECT["dependencies"]]
OPTIONAL = [Requirement(line) for lines in PROJECT["optional-dependencies"].values() for line in lines]
# Imports of another distribution's that the one named first always brings along.
BROUGHT_ALONG = {"shiboken6": "pyside6-essentials"}


def _constraints() -> dict[str, Requirement]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    requirements = [Requirement(line) for line in lines if line.strip() and not line.startswith("#")]
    return {canonicalize_name(requirement.name): requirement for requirement in requirements}


def _imported() -> set[str]:
    graph = grimp.build_graph("ecede_desktop", include_external_packages=True, cache_dir=None)
    outside = {module.partition(".")[0] for module in graph.modules} - {"ecede_desktop"}
    return outside - set(sys.stdlib_module_names)


@pytest.mark.parametrize("requirement", [*RUN_TIME, *OPTIONAL], ids=lambda requirement: str(requirement.name))
def test_a_declared_package_has_one_exact_version_that_its_declaration_allows(requirement: Requirement) -> None:
    pinned = _constraints()[canonicalize_name(requirement.name)]
    exact = [specifier for specifier in pinned.specifier if specifier.operator == "=="]

    assert len(exact) == 1
    assert requirement.specifier.contains(exact[0].version, prereleases=True)


def test_every_constraint_is_one_exact_version_and_no_address() -> None:
    for name, requirement in _constraints().items():
        assert re.fullmatch(r"==[\w.+!]+", str(requirement.specifier)), name
        assert requirement.url is None, name


def test_every_package_that_the_program_imports_is_declared() -> None:
    declared = {canonicalize_name(requirement.name) for requirement in [*RUN_TIME, *OPTIONAL]}
    makers = packages_distributions()

    for module in sorted(_imported()):
        if module in BROUGHT_ALONG:
            continue
        owners = {canonicalize_name(owner) for owner in makers.get(module, [])}
        assert owners & declared, f"{module} comes from {sorted(owners)}, which pyproject.toml does not name"
