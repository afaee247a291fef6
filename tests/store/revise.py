"""Writes a migration from what the tables say: ``python -m tests.store.revise "what changes" [table ...]``.

With tables named, it is about these alone: a large change is written in several. Until a release carries it, the last
one may be deleted and made anew.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable
from pathlib import Path

from alembic import command

from ecede_desktop import paths
from ecede_desktop.store import dialect_sqlite, engine, upgrade
from ecede_desktop.store.keys import StoreKey


def main(arguments: list[str]) -> None:
    message, *only = arguments
    versions = paths.migrations() / "versions"
    number = f"{len(list(versions.glob('0*.py'))) + 1:04d}"
    with tempfile.TemporaryDirectory() as folder:
        store = engine.create_file(Path(folder) / "revise.ecede", StoreKey.fresh())
        upgrade.migrate(store)
        with store.engine.connect().execution_options(**{dialect_sqlite.WRITES: True}) as connection:
            config = upgrade.alembic(None, connection)
            config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
            config.attributes["include"] = _only(only)
            command.revision(config, message, autogenerate=True, rev_id=number)
        store.close()
    made = next(versions.glob(f"{number}_*.py"))
    made.write_text(one_function_a_table(made.read_text(encoding="utf-8")), encoding="utf-8")
    for ruff in (["format", "-q"], ["check", "--fix", "-q"], ["format", "-q"]):
        subprocess.run([sys.executable, "-m", "ruff", *ruff, str(made)], check=True)


def _only(tables: list[str]) -> Callable[..., bool] | None:
    """Whether a table is among those asked for; the rest of a table goes with it."""

    def include(_object: object, name: str, kind: str, _reflected: bool, _other: object) -> bool:
        return kind != "table" or name in tables

    return include if tables else None


def one_function_a_table(text: str) -> str:
    """What Alembic writes as one run of statements, as a function for each table; indexes go with a dropped table."""
    tree = ast.parse(text)
    up, down = (next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == way) for way in WAYS)
    made, changed = _by_table(up)
    back = _by_table(down)[1]
    lines = text.splitlines()[: up.lineno - 1]
    lines += ["def upgrade() -> None:", *(f"    create_{name}()" for name in made)]
    lines += [*(f"    change_{name}()" for name in changed), "", "", "def downgrade() -> None:"]
    lines += [f"    change_{name}_back()" for name in back if name in changed]
    # Those that point to others go first.
    names = textwrap.fill(" ".join(f'"{name}",' for name in reversed(made)), 100).splitlines()
    lines += [
        "    for table in (",
        *(f"        {n}" for n in names),
        "    ):  # fmt: skip",
        "        op.drop_table(table)",
    ]
    for name, statements in made.items():
        lines += _function(f"create_{name}", [_plain(s, name) for s in statements])
    for name, statements in changed.items():
        lines += _function(f"change_{name}", [ast.unparse(s) for s in statements])
        lines += _function(f"change_{name}_back", [ast.unparse(s) for s in back.get(name, ())])
    # A Boolean is 0 for one database and false for the other.
    return "\n".join(lines).replace("sa.text('0')", "sa.false()") + "\n"


WAYS = ("upgrade", "downgrade")
Statements = dict[str, list[ast.stmt]]


def _by_table(function: ast.FunctionDef) -> tuple[Statements, Statements]:
    """Statements by table: of those that are made, and of those that are changed."""
    made: Statements = {}
    changed: Statements = {}
    for statement in function.body:
        if isinstance(statement, ast.With):
            call = statement.items[0].context_expr
            assert isinstance(call, ast.Call)
            name = _constant(call.args[0])
            (made if name in made else changed).setdefault(name, []).append(statement)
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            made.setdefault(_constant(statement.value.args[0]), []).append(statement)
    if function.name == "downgrade":
        changed = {name: some for name, some in changed.items() if name not in made}
    return made, changed


def _plain(statement: ast.stmt, table: str) -> str:
    """Indexes of a table that is being made need no batch."""
    if not isinstance(statement, ast.With):
        return ast.unparse(statement)
    text = "\n".join(ast.unparse(inner) for inner in statement.body)
    text = text.replace("batch_op.f(", "op.f(")
    return re.sub(r"batch_op\.create_index\((op\.f\('[^']*'\)|'[^']*')", rf"op.create_index(\1, '{table}'", text)


def _function(name: str, statements: list[str]) -> list[str]:
    body = textwrap.indent("\n".join(statements) or "pass", "    ")
    return ["", "", f"def {name}() -> None:", *body.splitlines()]


def _constant(node: ast.expr) -> str:
    assert isinstance(node, ast.Constant)
    return str(node.value)


if __name__ == "__main__":
    main(sys.argv[1:])
